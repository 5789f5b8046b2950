//! Which parts of two documents are the same.

use rustc_hash::{FxHashMap, FxHashSet};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::document::Token;

/// For each token of one document the token of the other that is the same, in ascending order: units first, then the
/// lines between them.
pub(super) fn matches(one: &[Token<'_>], other: &[Token<'_>]) -> Vec<Option<usize>> {
    let mut found = vec![None; one.len()];
    let units = |tokens: &[Token<'_>]| -> Vec<(usize, usize)> {
        let number = |(at, token): (usize, &Token<'_>)| match token {
            Token::Unit(number) => Some((*number, at)),
            Token::Line(_) | Token::Rest(_) => None,
        };
        tokens.iter().enumerate().filter_map(number).collect()
    };
    let (own, others) = (units(one), units(other));
    let numbers = |units: &[(usize, usize)]| units.iter().map(|(number, _)| *number).collect::<Vec<_>>();
    let known: FxHashSet<usize> = others.iter().map(|(number, _)| *number).collect();
    let shared: Vec<(usize, usize)> = own.into_iter().filter(|(number, _)| known.contains(number)).collect();
    let shared_numbers: FxHashMap<usize, usize> = shared.iter().copied().collect();
    let others: Vec<(usize, usize)> =
        others.into_iter().filter(|(number, _)| shared_numbers.contains_key(number)).collect();
    let mut anchors: Vec<(usize, usize)> = equal(&numbers(&shared), &numbers(&others))
        .map(|(own, other)| (shared[own].1, others[other].1))
        .collect();
    anchors.push((one.len(), other.len()));
    let (mut from, mut other_from) = (0, 0);
    for (to, other_to) in anchors {
        // What stands behind the same unit on its line is in the same place, whatever it is; so what follows is found as
        // early as it can be.
        if let (Some(Token::Rest(rest)), Some(Token::Rest(other))) = (one.get(from), other.get(other_from))
            && from < to
            && other_from < other_to
        {
            found[from] = (rest == other).then_some(other_from);
            (from, other_from) = (from + 1, other_from + 1);
        }
        for (own, match_) in equal(&one[from..to], &other[other_from..other_to]) {
            found[from + own] = Some(other_from + match_);
        }
        if to < one.len() {
            found[to] = Some(other_to);
        }
        (from, other_from) = (to + 1, other_to + 1);
    }
    found
}

/// The places of equal items, in the order of both.
fn equal<T: std::hash::Hash + Ord + Clone>(
    one: &[T],
    other: &[T],
) -> impl Iterator<Item = (usize, usize)> + use<T> {
    let ops = capture_diff_slices(Algorithm::Myers, one, other);
    ops.into_iter().flat_map(|op| match op {
        DiffOp::Equal { old_index, new_index, len } => {
            (0..len).map(move |at| (old_index + at, new_index + at)).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    })
}
