//! Which unit of a translated article answers which unit of its source.
//!
//! Works on what survives translation and on order; both articles come segmented. Knows no ids, no catalogs
//! and no disk, and decides nothing about what becomes of a pair.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::language::Profile;
use crate::model::{Kind, Language};
use crate::segment::Unit;

mod align;
mod band;
mod cost;
mod elements;
mod judge;
mod originals;
mod sorted;
#[cfg(test)]
mod sorted_tests;
mod tables;
#[cfg(test)]
mod tests;
mod texts;
mod traits;
mod untranslated;

pub use judge::PairEvidence;
pub(crate) use traits::decoded;
pub(crate) use untranslated::detected;
pub use untranslated::{is_copy, is_untranslated};

/// From which confidence on a pair counts as sure.
pub const SURE: f64 = 0.9;

/// Below this confidence a pair is no pair: both sides are left over.
const LEAST: f64 = 0.25;

/// One article made ready for pairing.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    article: &'a str,
    units: &'a [Unit],
    language: &'a Language,
}

impl<'a> Side<'a> {
    /// An article and its units, which have to be those of [`crate::segment::segment`] for this very article.
    pub fn new(article: &'a str, units: &'a [Unit], language: &'a Language) -> Self {
        Self { article, units, language }
    }
}

/// What answers what in two articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairing {
    /// The pairs, in order of the target. Together with the two lists below they have every unit exactly once.
    pub pairs: Vec<Pair>,
    /// The source units without translation, ascending.
    pub source_left: Vec<usize>,
    /// The target units without source, ascending.
    pub target_left: Vec<usize>,
}

/// Source units and the target units that answer them.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The source units: one, or two or three that became one target unit.
    pub source: Range<usize>,
    /// The target units: one, or two or three that one source unit became.
    pub target: Range<usize>,
    /// How sure this is, from 0 to 1; see [`SURE`].
    pub confidence: f64,
    /// What speaks for it, gravest first.
    pub evidence: Vec<PairEvidence>,
}

/// Pairs articles of two languages, and remembers what it reads of their texts: versions of an article have most of them
/// in common.
#[derive(Debug)]
pub struct Pairer<'l> {
    texts: texts::Texts<'l>,
}

impl<'l> Pairer<'l> {
    /// Pairs articles of these languages.
    pub fn new(source: &'l Language, target: &'l Language) -> Self {
        Self { texts: texts::Texts::new(source, target) }
    }

    /// As [`pair`], of articles in the two languages.
    pub fn pair(&self, source: &Side<'_>, target: &Side<'_>) -> Pairing {
        pair_with(source, target, &self.texts)
    }

    /// As [`is_untranslated`], between the two languages.
    pub fn is_untranslated(&self, text: &str, paired: Option<&str>) -> bool {
        self.texts.is_untranslated(text, paired)
    }
}

/// Pairs the units of a source article with those of its translation.
///
/// Front-matter fields pair by key, and sections that each language sorts anew by what they have in common; everything
/// else pairs in order, without crossings, and what nothing speaks for is left over. Time and memory are linear in the
/// number of units.
pub fn pair(source: &Side<'_>, target: &Side<'_>) -> Pairing {
    Pairer::new(source.language, target.language).pair(source, target)
}

fn pair_with(source: &Side<'_>, target: &Side<'_>, texts: &texts::Texts<'_>) -> Pairing {
    let mut pairs = fields(source, target);
    let (from, to) = (elements::elements(source, texts), elements::elements(target, texts));
    let places = (places(source, &from), places(target, &to));
    let (resorted, to) = sorted::Resorted::find((source, target), &from, to);
    let costs = cost::Costs::new(&from, &to, usual_ratio(source.language, target.language));
    let mut beads = align::align(&costs);
    originals::give_back(&costs, source, target, texts, &mut beads);
    for (bead, judged) in beads.iter().zip(judge::judge(&costs, &beads)) {
        if judged.confidence < LEAST || judged.evidence.is_empty() {
            continue;
        }
        let (s, t) = (&from[bead.source.clone()], &to[bead.target.clone()]);
        if let ([s], [t]) = (s, t)
            && s.table.is_some()
        {
            tables::cells(source, target, s, t, &judged, texts, &mut pairs);
            continue;
        }
        pairs.push(Pair {
            source: s[0].units.start..s[s.len() - 1].units.end,
            target: t[0].units.start..t[t.len() - 1].units.end,
            confidence: judged.confidence,
            evidence: judged.evidence,
        });
    }
    pairs.sort_by_key(|pair| pair.target.start);
    resorted.doubt((source, target), (&places.0, &places.1), &mut pairs);
    let left = |count: usize, of: fn(&Pair) -> &Range<usize>| {
        let mut paired = vec![false; count];
        pairs.iter().for_each(|pair| paired[of(pair).clone()].fill(true));
        (0..count).filter(|&at| !paired[at]).collect()
    };
    let source_left = left(source.units.len(), |pair| &pair.source);
    let target_left = left(target.units.len(), |pair| &pair.target);
    Pairing { pairs, source_left, target_left }
}

/// How many characters of one language usually answer a character of another; where nothing is known of them,
/// translations are a little longer.
fn usual_ratio(source: &Language, target: &Language) -> f64 {
    match (Profile::of(source).width, Profile::of(target).width) {
        (Some(source), Some(target)) => target / source,
        _ => 1.1,
    }
}

/// The element that each unit is in.
fn places(side: &Side<'_>, elements: &[elements::Element]) -> Vec<usize> {
    let mut places = vec![usize::MAX; side.units.len()];
    for (at, element) in elements.iter().enumerate() {
        places[element.units.clone()].fill(at);
    }
    places
}

/// The front-matter fields of the same key; of a key that is there several times, the first with the first.
fn fields(source: &Side<'_>, target: &Side<'_>) -> Vec<Pair> {
    let keys = |side: &Side<'_>| {
        let mut seen: FxHashMap<String, usize> = FxHashMap::default();
        let fields = side.units.iter().enumerate().filter(|(_, unit)| unit.kind == Kind::Field);
        let keyed = fields.filter_map(|(at, unit)| {
            let key = unit.field.clone()?;
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            Some(((key, *count), at))
        });
        keyed.collect::<Vec<_>>()
    };
    let places: FxHashMap<_, _> = keys(source).into_iter().collect();
    let found = keys(target).into_iter().filter_map(|(key, target)| {
        let &source = places.get(&key)?;
        let evidence = vec![PairEvidence::Key];
        Some(Pair { source: source..source + 1, target: target..target + 1, confidence: 1.0, evidence })
    });
    found.collect()
}
