//! Finds texts that may be alike by what few others have as well, so that nobody compares all with all.
//!
//! How alike two texts have to be is decided by who asks.

use std::hash::Hash;

use rustc_hash::FxHashMap;

/// No text is worth comparing with more others than this.
const NEAREST: usize = 24;

/// Texts by their rare features: words, runs of words, or whole units of an article.
#[derive(Debug)]
pub(super) struct Rare<K> {
    places: FxHashMap<K, Vec<usize>>,
}

impl<K: Copy + Eq + Hash> Rare<K> {
    /// Indexes texts, each with a number of its own; a feature that more than `most` of them have tells nothing.
    pub(super) fn new<F: IntoIterator<Item = K>>(
        texts: impl IntoIterator<Item = (usize, F)>,
        most: usize,
    ) -> Self {
        let mut places: FxHashMap<K, Vec<usize>> = FxHashMap::default();
        for (at, features) in texts {
            for feature in features {
                let list = places.entry(feature).or_default();
                if list.len() <= most && list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
        places.retain(|_, list| list.len() <= most);
        Self { places }
    }

    /// The texts that share a rare feature with one that has these, by their numbers.
    ///
    /// As many as it has features at most, times the number that makes a feature common.
    pub(super) fn sharing(&self, features: impl IntoIterator<Item = K>) -> Vec<usize> {
        let mut sharing: Vec<usize> = self.places_of(features).collect();
        sharing.sort_unstable();
        sharing.dedup();
        sharing
    }

    /// The texts that share most rare features with one that has these, best first; a few at most.
    pub(super) fn nearest(&self, features: impl IntoIterator<Item = K>) -> Vec<usize> {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for at in self.places_of(features) {
            *shared.entry(at).or_default() += 1;
        }
        let mut nearest: Vec<(usize, usize)> = shared.into_iter().map(|(at, count)| (count, at)).collect();
        nearest.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        nearest.truncate(NEAREST);
        nearest.into_iter().map(|(_, at)| at).collect()
    }

    fn places_of(&self, features: impl IntoIterator<Item = K>) -> impl Iterator<Item = usize> {
        features.into_iter().filter_map(|feature| self.places.get(&feature)).flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_rare_counts_and_the_nearest_comes_first() {
        // Each number has itself, the next and, as all others, a zero.
        let features = |number: usize| [0, number, number + 1];
        let rare = Rare::new((0..40).map(|at| (at, features(at + 1))), 16);
        assert_eq!(rare.nearest(features(8)), [7, 6, 8]);
        assert_eq!(rare.sharing(features(8)), [6, 7, 8]);
        assert_eq!(rare.nearest([0]), [0usize; 0]);
    }

    #[test]
    fn what_repeats_inside_a_text_is_counted_once() {
        let rare = Rare::new([(3, vec!["a"; 9]), (5, vec!["a", "b"])], 2);
        assert_eq!(rare.sharing(["a"]), [3, 5]);
        assert_eq!(rare.nearest(["b", "a"]), [5, 3]);
    }
}
