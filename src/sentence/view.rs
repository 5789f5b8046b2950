//! A stale unit sentence by sentence: what became of each, and which of the translation's answers to it.
//!
//! How that looks is not decided here.

use std::ops::Range;

use super::align::align_items;
use super::anchors::AnchoredText;
use super::compare::{SentenceOutcome, compare};
use super::order::reordered;
use super::split::sentences;
use crate::model::Language;

/// A sentence of a stale unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceView {
    /// What became of it.
    pub change: SentenceOutcome,
    /// Its old text; `None` if it is new.
    pub old: Option<String>,
    /// Its text now; `None` if it is gone.
    pub new: Option<String>,
    /// What of the translation answers to its old text, where that is certain.
    pub translation: Option<String>,
}

/// Shows a source text that changed sentence by sentence, beside the translation of its old version.
///
/// Without a translation, or where it is not certain what answers to a sentence, only the source is shown.
pub fn view(
    old: &str,
    new: &str,
    translation: Option<&str>,
    source: &Language,
    target: &Language,
) -> Vec<SentenceView> {
    let starts: Vec<usize> = sentences(old, source).iter().map(|range| range.start).collect();
    let answers = translation.map(|text| answers(old, text, source, target)).unwrap_or_default();
    let rows = compare(old, new, source).into_iter().map(|row| {
        let answer = row.old.as_ref().and_then(|range| {
            let at = starts.binary_search(&range.start).ok()?;
            answers.get(at)?.clone()
        });
        SentenceView {
            change: row.change,
            old: row.old.map(|range| old[range].to_owned()),
            new: row.new.map(|range| new[range].to_owned()),
            translation: answer,
        }
    });
    rows.collect()
}

/// For each sentence of a text what alone and for certain answers to it.
fn answers(text: &str, translation: &str, source: &Language, target: &Language) -> Vec<Option<String>> {
    let (from, to) = (sentences(text, source), sentences(translation, target));
    let items = |text: &str, ranges: &[Range<usize>]| -> Vec<AnchoredText> {
        ranges.iter().map(|range| AnchoredText::new(&text[range.clone()])).collect()
    };
    let (sources, targets) = (items(text, &from), items(translation, &to));
    if let Some(order) = reordered(&sources, &targets) {
        return order.into_iter().map(|at| Some(translation[to[at].clone()].to_owned())).collect();
    }
    let mut found = vec![None; from.len()];
    for bead in align_items(&sources, &targets) {
        if bead.certain && bead.source.len() == 1 {
            let whole = to[bead.target.start].start..to[bead.target.end - 1].end;
            found[bead.source.start] = Some(translation[whole].to_owned());
        }
    }
    found
}
