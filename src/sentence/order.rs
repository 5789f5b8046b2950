//! What unique anchors say about where parts of a text went in its translation.
//!
//! Proof only, no search: how likely pairs are found is in `align.rs`.

use rustc_hash::FxHashMap;

use super::anchors::{AnchoredText, STRONG};

/// For each strong anchor that is in one part only on both sides, its source part and its target part.
///
/// Several items may be of one part. The pairs ascend and are without duplicates.
pub(super) fn told<'i>(
    source: impl IntoIterator<Item = (usize, &'i AnchoredText)>,
    target: impl IntoIterator<Item = (usize, &'i AnchoredText)>,
) -> Vec<(usize, usize)> {
    let (source, target) = (places(source), places(target));
    let pair = |(hash, place): (&u64, &Option<usize>)| Some(((*place)?, (*target.get(hash)?)?));
    let mut pairs: Vec<(usize, usize)> = source.iter().filter_map(pair).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The part that each strong anchor is in; `None` if it is in several, or a word that is no name.
fn places<'i>(items: impl IntoIterator<Item = (usize, &'i AnchoredText)>) -> FxHashMap<u64, Option<usize>> {
    let mut found: FxHashMap<u64, Option<usize>> = FxHashMap::default();
    for (part, item) in items {
        for &(hash, _) in item.anchors.iter().filter(|anchor| anchor.1 >= STRONG) {
            let place = found.entry(hash).or_insert(Some(part));
            *place = place.filter(|&place| place == part);
        }
        found.extend(item.small.iter().map(|&hash| (hash, None)));
    }
    found
}

/// The target item that answers each source item, where every single one is told and the order is another.
pub(super) fn reordered(source: &[AnchoredText], target: &[AnchoredText]) -> Option<Vec<usize>> {
    if source.len() != target.len() {
        return None;
    }
    let pairs = told(source.iter().enumerate(), target.iter().enumerate());
    // The sources ascend, so these are all of them, each once.
    if pairs.len() != source.len() || pairs.iter().enumerate().any(|(nth, pair)| nth != pair.0) {
        return None;
    }
    let order: Vec<usize> = pairs.into_iter().map(|pair| pair.1).collect();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    let each_once = sorted.iter().enumerate().all(|(nth, &at)| nth == at);
    (each_once && sorted != order).then_some(order)
}
