//! The best set of pairs that keeps the order of both sides.

/// The chain of pairs `(old, new, weight)` with the greatest weight in which both sides grow.
///
/// The pairs come ordered by their new side. A Fenwick tree over the old side keeps the best chain that ends
/// before each place, so the cost is O(n log n).
pub(super) fn heaviest_chain(mut pairs: Vec<(usize, usize, f64)>) -> Vec<(usize, usize)> {
    let mut olds: Vec<usize> = pairs.iter().map(|pair| pair.0).collect();
    olds.sort_unstable();
    olds.dedup();
    // Within one new unit the later old one goes first, so that a chain never holds two of them.
    pairs.sort_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
    let mut best: Vec<Option<usize>> = vec![None; olds.len() + 1];
    let mut total = Vec::with_capacity(pairs.len());
    let mut before = Vec::with_capacity(pairs.len());
    for (at, &(old, _, weight)) in pairs.iter().enumerate() {
        let rank = olds.partition_point(|&other| other < old);
        let mut link = None;
        let mut place = rank;
        while place > 0 {
            if let Some(other) =
                best[place].filter(|&other| link.is_none_or(|link: usize| total[other] > total[link]))
            {
                link = Some(other);
            }
            place &= place - 1;
        }
        total.push(weight + link.map_or(0.0, |link| total[link]));
        before.push(link);
        let mut place = rank + 1;
        while place < best.len() {
            if best[place].is_none_or(|other| total[at] > total[other]) {
                best[place] = Some(at);
            }
            place += place & place.wrapping_neg();
        }
    }
    let mut chain = Vec::new();
    let mut at = (0..pairs.len()).max_by(|&a, &b| total[a].total_cmp(&total[b]).then(b.cmp(&a)));
    while let Some(place) = at {
        chain.push((pairs[place].0, pairs[place].1));
        at = before[place];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The weight of the best chain, by trying them all.
    fn best(pairs: &[(usize, usize, f64)], from: (usize, usize)) -> f64 {
        let behind = pairs.iter().filter(|(old, new, _)| *old >= from.0 && *new >= from.1);
        behind.map(|&(old, new, weight)| weight + best(pairs, (old + 1, new + 1))).fold(0.0, f64::max)
    }

    proptest! {
        #[test]
        fn no_chain_is_heavier(pairs in prop::collection::btree_map((0..6usize, 0..6usize), 1..9u8, 0..9)) {
            let mut pairs: Vec<(usize, usize, f64)> =
                pairs.into_iter().map(|((old, new), weight)| (old, new, f64::from(weight))).collect();
            pairs.sort_by_key(|pair| pair.1);
            let weights: std::collections::HashMap<_, _> =
                pairs.iter().map(|&(old, new, weight)| ((old, new), weight)).collect();
            let chain = heaviest_chain(pairs.clone());
            prop_assert!(chain.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
            let weight: f64 = chain.iter().map(|pair| weights[pair]).sum();
            prop_assert!((weight - best(&pairs, (0, 0))).abs() < 1e-9);
        }
    }
}
