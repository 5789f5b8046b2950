//! How sure a pair is, and what speaks for it.
//!
//! The margin of a pair counts most: how much worse everything else would be. Knows nothing of tables and
//! front matter.

use std::fmt;
use std::ops::Range;

use crate::message;
use crate::message::Message;
use crate::model::Kind;

use super::align::Bead;
use super::cost::{Comparison, Costs};
use super::elements::Element;
use super::traits::Sort;

/// What speaks for a pair, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PairEvidence {
    /// Front-matter fields under the same key.
    Key,
    /// Both have the same text.
    Text,
    /// The source stands untranslated beside its translation.
    Original,
    /// Both link to the same place.
    Link,
    /// Both have the same code or placeable.
    Code,
    /// The same markup, image or code block stands beside both.
    Skeleton,
    /// Both have the same number or date.
    Number,
    /// The same row and column of tables that answer each other.
    Cell,
    /// Both name the same name.
    Name,
    /// Both have words that look alike.
    Word,
    /// The sections they stand in answer each other.
    Outline,
    /// What stands before and after answers each other too.
    Neighbours,
    /// They are as long as translations of each other are.
    Length,
}

impl PairEvidence {
    /// The words used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Key => "same key",
            Self::Text => "same text",
            Self::Original => "the original beside it",
            Self::Link => "same link",
            Self::Code => "same code",
            Self::Skeleton => "same surroundings",
            Self::Number => "same number",
            Self::Cell => "same place in the table",
            Self::Name => "same name",
            Self::Word => "similar words",
            Self::Outline => "same place in the outline",
            Self::Neighbours => "neighbours",
            Self::Length => "length",
        }
    }

    /// The words shown to people, a fragment.
    pub fn message(self) -> Message {
        match self {
            Self::Key => message!("evidence-key"),
            Self::Text => message!("evidence-text"),
            Self::Original => message!("evidence-original"),
            Self::Link => message!("evidence-link"),
            Self::Code => message!("evidence-code"),
            Self::Skeleton => message!("evidence-skeleton"),
            Self::Number => message!("evidence-number"),
            Self::Cell => message!("evidence-cell"),
            Self::Name => message!("evidence-name"),
            Self::Word => message!("evidence-word"),
            Self::Outline => message!("evidence-outline"),
            Self::Neighbours => message!("evidence-neighbours"),
            Self::Length => message!("evidence-length"),
        }
    }
}

impl fmt::Display for PairEvidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What is known of a bead.
pub(super) struct Judgement {
    pub(super) confidence: f64,
    pub(super) evidence: Vec<PairEvidence>,
}

/// The margin at which a pair is as likely right as wrong, and how fast confidence grows with it.
const EVEN: f64 = 1.0;
const SCALE: f64 = 1.2;
/// How many standard deviations apart two lengths may be and still speak for a pair, be as good as the same, not make
/// a pair doubtful, or not speak against it.
const ALIKE: f64 = 1.5;
const CLOSE: f64 = 0.8;
const LONGER: f64 = 2.4;
const FAR: f64 = 3.5;
/// Which share of two articles has an answer, and which share of the pairs is told, if they belong together.
const MOST: f64 = 0.9;
const FEW: f64 = 0.1;
/// From how many characters on a text that shares nothing with another is strange.
const LONG: f64 = 40.0;
/// What that weighs, in standard deviations of the length, and how many of these together are too many.
const STRANGE: f64 = 2.0;
const LIMIT: f64 = 2.5;

/// Judges all beads of an alignment.
pub(super) fn judge(costs: &Costs<'_>, beads: &[Bead]) -> Vec<Judgement> {
    let (source, target) = (costs.source.elements, costs.target.elements);
    let source_heads = headings_above(source);
    let target_heads = headings_above(target);
    let mut answers = vec![None; source.len()];
    for bead in beads {
        answers[bead.source.clone()].fill(Some(bead.target.start));
    }
    let touches = |nth: usize| {
        let (before, after) = (nth.checked_sub(1).map(|before| &beads[before]), beads.get(nth + 1));
        let bead = &beads[nth];
        let (from, to) = before.map_or((0, 0), |before| (before.source.end, before.target.end));
        let (next, last) =
            after.map_or((source.len(), target.len()), |after| (after.source.start, after.target.start));
        (
            (from, to) == (bead.source.start, bead.target.start),
            (next, last) == (bead.source.end, bead.target.end),
        )
    };
    let found: Vec<Comparison> = beads.iter().map(|bead| costs.compare(&bead.source, &bead.target)).collect();
    let typical = typical(&found);
    let strangers = strangers(costs, beads, &found);
    let mut judged = Vec::with_capacity(beads.len());
    for (nth, (bead, found)) in beads.iter().zip(&found).enumerate() {
        let outline = match (source_heads[bead.source.start], target_heads[bead.target.start]) {
            (None, None) => true,
            (Some(s), Some(t)) => answers[s] == Some(t),
            _ => false,
        };
        let mut judgement = one(bead, found, typical, outline, touches(nth));
        if !bead.original && lacks_a_piece(costs, bead, touches(nth)) {
            judgement.confidence *= 0.85;
        }
        if strangers {
            judgement.confidence *= 0.85;
        }
        judged.push(judgement);
    }
    judged
}

/// Whether the articles may have nothing to do with each other: much has no answer, and next to nothing is told.
fn strangers(costs: &Costs<'_>, beads: &[Bead], found: &[Comparison]) -> bool {
    let all = costs.source.elements.len() + costs.target.elements.len();
    let paired: usize = beads.iter().map(|bead| bead.source.len() + bead.target.len()).sum();
    let told = found.iter().filter(|found| found.told()).count();
    (paired as f64) < MOST * all as f64 && (told as f64) < FEW * beads.len() as f64
}

/// How much long texts that answer each other share per character in these articles: the median.
fn typical(found: &[Comparison]) -> f64 {
    let mut shares: Vec<f64> =
        found.iter().filter(|found| found.length >= LONG).map(|found| found.content / found.length).collect();
    shares.sort_by(f64::total_cmp);
    shares.get(shares.len() / 2).copied().unwrap_or_default()
}

/// Whether a text that stands beside the pair and has no answer belongs to it by the lengths.
fn lacks_a_piece(costs: &Costs<'_>, bead: &Bead, (before, after): (bool, bool)) -> bool {
    let apart = costs.apart(bead.source.clone(), bead.target.clone()).abs();
    let (source, target) = (costs.source.elements, costs.target.elements);
    let pieces = |elements: &[Element], range: &Range<usize>| {
        let kind = elements[range.start].kind;
        let piece = |at: usize| elements[at].kind == kind;
        let first = (!before && range.start > 0 && elements[range.start].adjoins && piece(range.start - 1))
            .then(|| range.start - 1..range.end);
        let last = (!after && range.end < elements.len() && elements[range.end].adjoins && piece(range.end))
            .then(|| range.start..range.end + 1);
        first.into_iter().chain(last).collect::<Vec<_>>()
    };
    let fits = |source: Range<usize>, target: Range<usize>| costs.apart(source, target).abs() + 0.3 < apart;
    pieces(source, &bead.source).into_iter().any(|more| fits(more, bead.target.clone()))
        || pieces(target, &bead.target).into_iter().any(|more| fits(bead.source.clone(), more))
}

fn one(
    bead: &Bead,
    found: &Comparison,
    typical: f64,
    outline: bool,
    (before, after): (bool, bool),
) -> Judgement {
    let mut evidence: Vec<PairEvidence> =
        found.shared.iter().filter(|anchor| anchor.gain >= 0.15).map(|anchor| of(anchor.sort)).collect();
    if bead.original {
        evidence.push(PairEvidence::Original);
    }
    if outline {
        evidence.push(PairEvidence::Outline);
    }
    if before && after {
        evidence.push(PairEvidence::Neighbours);
    }
    if found.apart.abs() <= ALIKE {
        evidence.push(PairEvidence::Length);
    }
    evidence.sort_unstable();
    evidence.dedup();
    // The original beside a text tells what it translates, unless it may as well be a text of its own there.
    let is_beside = bead.original && found.apart.abs() <= ALIKE && !found.one_sided;
    let told = is_beside || found.shared.iter().any(|anchor| anchor.telling && anchor.sort != Sort::Skeleton);
    let lacking = 1.0 - (found.content / found.length.max(1.0) / typical.max(1e-9)).min(1.0);
    let strange = found.length >= LONG && found.apart.abs() + STRANGE * lacking > LIMIT;
    let in_place = before && after && outline && found.apart.abs() <= CLOSE;
    let mut confidence = 1.0 / (1.0 + (-(bead.margin - EVEN) / SCALE).exp());
    let doubts = [
        (found.apart.abs() > FAR && !told, 0.8),
        (strange && !in_place, 0.88),
        (found.contradicts && !told, 0.85),
        (found.one_sided && !told, 0.88),
        (found.apart.abs() > LONGER && !told, 0.89),
        (found.elsewhere > 0 && !told, 0.6),
        (!before && !after && !told, 0.8),
        (!outline && !told, 0.8),
        (bead.source.len() + bead.target.len() > 2 && !told, 0.9),
        (bead.original && !told, 0.85),
    ];
    for (_, factor) in doubts.iter().filter(|doubt| doubt.0) {
        confidence *= factor;
    }
    Judgement { confidence, evidence }
}

fn of(sort: Sort) -> PairEvidence {
    match sort {
        Sort::Text => PairEvidence::Text,
        Sort::Link => PairEvidence::Link,
        Sort::Code => PairEvidence::Code,
        Sort::Skeleton => PairEvidence::Skeleton,
        Sort::Number => PairEvidence::Number,
        Sort::Name => PairEvidence::Name,
        Sort::Word | Sort::Cognate => PairEvidence::Word,
    }
}

/// The heading that each element stands under; for a heading, the one above it of a lower level.
fn headings_above(elements: &[Element]) -> Vec<Option<usize>> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut found = Vec::with_capacity(elements.len());
    for (at, element) in elements.iter().enumerate() {
        if let Kind::Heading(level) = element.kind {
            open.truncate(open.partition_point(|&(above, _)| above < level));
            found.push(open.last().map(|heading| heading.1));
            open.push((level, at));
        } else {
            found.push(open.last().map(|heading| heading.1));
        }
    }
    found
}
