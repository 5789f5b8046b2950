//! Finds articles that were renamed since the last sync by what they say.

use rustc_hash::FxHashMap;

use crate::model::Fingerprint;

/// The least share of the larger side's units that stand unchanged in a renamed article.
const SHARED: f64 = 0.5;

/// Pairs new articles with source catalogs whose article is gone: `(new, gone)`, as indices.
///
/// Both sides are the fingerprints of the units. The pairs that share most go first, so an article that was
/// copied and renamed goes on as the copy that is most alike.
pub fn renamed(new: &[Vec<Fingerprint>], gone: &[Vec<Fingerprint>]) -> Vec<(usize, usize)> {
    let mut places: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
    for (at, units) in gone.iter().enumerate() {
        for &unit in units {
            let list = places.entry(unit).or_default();
            if list.last() != Some(&at) {
                list.push(at);
            }
        }
    }
    let mut candidates = Vec::new();
    for (at, units) in new.iter().enumerate() {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for other in units.iter().filter_map(|unit| places.get(unit)).flatten() {
            *shared.entry(*other).or_default() += 1;
        }
        for (other, count) in shared {
            let share = count.min(gone[other].len()) as f64 / units.len().max(gone[other].len()) as f64;
            if share >= SHARED {
                candidates.push((share, at, other));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut new_used, mut gone_used) = (vec![false; new.len()], vec![false; gone.len()]);
    let mut pairs = Vec::new();
    for (_, at, other) in candidates {
        if !new_used[at] && !gone_used[other] {
            (new_used[at], gone_used[other]) = (true, true);
            pairs.push((at, other));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(texts: &[&str]) -> Vec<Fingerprint> {
        texts.iter().map(|text| Fingerprint::of_source(text)).collect()
    }

    #[test]
    fn an_article_is_known_by_what_it_says() {
        let gone = [units(&["a", "b", "c", "d"]), units(&["x", "y"])];
        let new = [units(&["p", "q"]), units(&["x", "y"]), units(&["a", "b", "c", "new"])];
        assert_eq!(renamed(&new, &gone), [(1, 1), (2, 0)]);
    }

    #[test]
    fn the_copy_that_is_most_alike_goes_on() {
        let gone = [units(&["a", "b", "c", "d"])];
        let new = [units(&["a", "b", "c", "e"]), units(&["a", "b", "c", "d"])];
        assert_eq!(renamed(&new, &gone), [(1, 0)]);
    }
}
