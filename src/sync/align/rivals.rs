//! What else a unit could have been matched with, for people who ask why.

use rustc_hash::FxHashSet;

use super::{Item, Matching};

/// Up to this many pairs are all looked at; beyond, only those that share a rare word.
const ALL_PAIRS: usize = 250_000;
/// Less in common is nothing to speak of.
const LEAST: f64 = 0.05;

/// For each new unit the old one that is most alike among those it was not matched with, and how much.
///
/// `matched` are the old units of each new one.
pub fn runners_up(old: &[Item<'_>], new: &[Item<'_>], matched: &[Vec<usize>]) -> Vec<Option<(usize, f64)>> {
    let matching = Matching::new(old, new, FxHashSet::default(), false);
    let all: Vec<usize> = (0..old.len()).collect();
    let rare = (old.len() * new.len() > ALL_PAIRS).then(|| matching.rare_words(&all));
    let nearest = |at: usize| {
        let text = matching.new_text(at);
        let near = rare.as_ref().map(|rare| rare.nearest(text.signs()));
        let others = near.as_ref().unwrap_or(&all).iter().copied();
        let others = others.filter(|other| !matched[at].contains(other));
        let scored = others.map(|other| (other, matching.old_text(other).likeness(text, LEAST).score));
        scored.filter(|(_, score)| *score >= LEAST).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    };
    (0..new.len()).map(nearest).collect()
}
