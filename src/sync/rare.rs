//! Finds texts that may be alike by the rare words they share, so that nobody compares all with all.
//!
//! How alike two texts have to be is decided by who asks.

use rustc_hash::FxHashMap;

use crate::similarity::Words;

/// A word in more texts than this tells nothing.
const RARE: usize = 16;
/// No text is worth comparing with more others than this.
const NEAREST: usize = 24;

/// Texts by their rare words.
#[derive(Debug, Default)]
pub(super) struct RareWords {
    places: FxHashMap<u64, Vec<usize>>,
}

impl RareWords {
    /// Indexes texts; each is known by its place in the list.
    pub(super) fn new<'w>(texts: impl IntoIterator<Item = &'w Words>) -> Self {
        let mut places: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
        for (at, words) in texts.into_iter().enumerate() {
            for &word in words.hashes() {
                let list = places.entry(word).or_default();
                if list.len() <= RARE && list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
        places.retain(|_, list| list.len() <= RARE);
        Self { places }
    }

    /// The texts that share most rare words with this one, best first; a bounded number.
    pub(super) fn near(&self, words: &Words) -> Vec<usize> {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for at in words.hashes().iter().filter_map(|word| self.places.get(word)).flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        let mut near: Vec<(usize, usize)> = shared.into_iter().map(|(at, count)| (count, at)).collect();
        near.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        near.truncate(NEAREST);
        near.into_iter().map(|(_, at)| at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rare_words_count_and_the_nearest_comes_first() {
        let text = |number: usize| Words::new(&format!("the common word{number} beside word{}", number + 1));
        let texts: Vec<Words> = (0..40).map(text).collect();
        let rare = RareWords::new(&texts);
        assert_eq!(rare.near(&text(7)), [7, 6, 8]);
        assert_eq!(rare.near(&Words::new("the common beside")), [0usize; 0]);
    }
}
