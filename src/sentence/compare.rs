//! What became of the sentences of a text that was edited, in one language.
//!
//! What that means for a translation is in `view.rs`.

use std::ops::Range;

use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::split::sentences;
use crate::model::{Language, fold_blanks};
use crate::similarity::Words;

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceOutcome {
    /// It stands in both texts, up to blanks; maybe elsewhere.
    Unchanged,
    /// It was edited.
    Changed,
    /// Only the new text has it.
    New,
    /// Only the old text has it.
    Gone,
}

impl SentenceOutcome {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Self; 4] = [Self::Unchanged, Self::Changed, Self::New, Self::Gone];

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Changed => "changed",
            Self::New => "new",
            Self::Gone => "gone",
        }
    }
}

/// A sentence, what became of it and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceChange {
    /// What became of it.
    pub change: SentenceOutcome,
    /// Where it is in the old text; `None` if it is new.
    pub old: Option<Range<usize>>,
    /// Where it is in the new text; `None` if it is gone.
    pub new: Option<Range<usize>>,
}

/// How alike two sentences are at least for one to be the other, edited.
const ALIKE: f64 = 0.4;

/// The number of pairs up to which every old sentence between two unchanged ones is compared with every new one.
const PAIRS: usize = 10_000;

/// Says of every sentence of two versions of a text what became of it.
///
/// In the order of the new text; sentences that are gone stand where they stood.
pub fn compare(old: &str, new: &str, language: &Language) -> Vec<SentenceChange> {
    let (old, new) = (Sentences::new(old, language), Sentences::new(new, language));
    let mut origins = moved_apart(&old, &new);
    edited(&old, &new, &mut origins);
    merged(&old, &new, &origins)
}

struct Sentences<'t> {
    text: &'t str,
    ranges: Vec<Range<usize>>,
    folded: Vec<String>,
}

impl<'t> Sentences<'t> {
    fn new(text: &'t str, language: &Language) -> Self {
        let ranges = sentences(text, language);
        let folded = ranges.iter().map(|range| fold_blanks(&text[range.clone()])).collect();
        Self { text, ranges, folded }
    }

    fn words(&self, at: usize) -> Words {
        Words::new(&self.text[self.ranges[at].clone()])
    }
}

/// The old sentence that each new one was, and whether both are in order.
type Origins = Vec<Option<(usize, bool)>>;

/// Pairs equal sentences: first those in order, then those that moved.
fn moved_apart(old: &Sentences<'_>, new: &Sentences<'_>) -> Origins {
    let mut origins: Origins = vec![None; new.ranges.len()];
    let mut left = vec![true; old.ranges.len()];
    for op in capture_diff_slices(Algorithm::Myers, &old.folded, &new.folded) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for at in 0..len {
                origins[new_index + at] = Some((old_index + at, true));
                left[old_index + at] = false;
            }
        }
    }
    let mut elsewhere: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for at in (0..left.len()).rev().filter(|&at| left[at]) {
        elsewhere.entry(&old.folded[at]).or_default().push(at);
    }
    for (origin, folded) in origins.iter_mut().zip(&new.folded) {
        if origin.is_none() {
            *origin = elsewhere.get_mut(folded.as_str()).and_then(Vec::pop).map(|at| (at, false));
        }
    }
    origins
}

/// Pairs edited sentences, in order, between the equal ones.
fn edited(old: &Sentences<'_>, new: &Sentences<'_>, origins: &mut Origins) {
    let mut taken = vec![false; old.ranges.len()];
    for &(at, _) in origins.iter().flatten() {
        taken[at] = true;
    }
    let fixed: Vec<(usize, usize)> =
        in_order(origins).chain([(old.ranges.len(), new.ranges.len())]).collect();
    let (mut old_from, mut new_from) = (0, 0);
    for (old_to, new_to) in fixed {
        let gone: Vec<usize> = (old_from..old_to).filter(|&at| !taken[at]).collect();
        let added: Vec<usize> = (new_from..new_to).filter(|&at| origins[at].is_none()).collect();
        if gone.len().saturating_mul(added.len()) <= PAIRS {
            let gone_words: Vec<Words> = gone.iter().map(|&at| old.words(at)).collect();
            let added_words: Vec<Words> = added.iter().map(|&at| new.words(at)).collect();
            for (from, to) in alike(&gone_words, &added_words) {
                origins[added[to]] = Some((gone[from], true));
            }
        }
        (old_from, new_from) = (old_to + 1, new_to + 1);
    }
}

/// The pairs, in order, that have most in common taken together.
fn alike(old: &[Words], new: &[Words]) -> Vec<(usize, usize)> {
    let columns = new.len() + 1;
    // The best from a cell on to the end, and how alike the pair of the cell is.
    let mut best = vec![0.0; (old.len() + 1) * columns];
    let mut pair = vec![0.0; (old.len() + 1) * columns];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            let at = row * columns + column;
            pair[at] = old[row].similarity(&new[column], ALIKE);
            let skipped = f64::max(best[at + 1], best[at + columns]);
            best[at] = f64::max(skipped, pair[at] + best[at + columns + 1]);
        }
    }
    let mut found = Vec::new();
    let (mut row, mut column) = (0, 0);
    while row < old.len() && column < new.len() {
        let at = row * columns + column;
        if pair[at] > 0.0 && best[at] <= pair[at] + best[at + columns + 1] {
            found.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if best[at + 1] > best[at + columns] {
            column += 1;
        } else {
            row += 1;
        }
    }
    found
}

/// The pairs that are in order, as old and new sentence.
fn in_order(origins: &Origins) -> impl Iterator<Item = (usize, usize)> {
    origins
        .iter()
        .enumerate()
        .filter_map(|(new, origin)| origin.filter(|origin| origin.1).map(|(old, _)| (old, new)))
}

fn merged(old: &Sentences<'_>, new: &Sentences<'_>, origins: &Origins) -> Vec<SentenceChange> {
    let mut kept = vec![false; old.ranges.len()];
    for &(at, _) in origins.iter().flatten() {
        kept[at] = true;
    }
    let mut found = Vec::with_capacity(old.ranges.len() + new.ranges.len());
    let (mut old_at, mut new_at) = (0, 0);
    for (old_to, new_to) in in_order(origins).chain([(old.ranges.len(), new.ranges.len())]) {
        found.extend((old_at..old_to).filter(|&at| !kept[at]).map(|at| SentenceChange {
            change: SentenceOutcome::Gone,
            old: Some(old.ranges[at].clone()),
            new: None,
        }));
        let upto = new.ranges.len().min(new_to + 1);
        found.extend((new_at..upto).map(|at| {
            let origin = origins[at].map(|(origin, _)| origin);
            let change = match origin {
                None => SentenceOutcome::New,
                Some(origin) if old.folded[origin] == new.folded[at] => SentenceOutcome::Unchanged,
                Some(_) => SentenceOutcome::Changed,
            };
            let old = origin.map(|origin| old.ranges[origin].clone());
            SentenceChange { change, old, new: Some(new.ranges[at].clone()) }
        }));
        (old_at, new_at) = (old_to + 1, upto);
    }
    found
}
