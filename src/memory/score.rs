//! How good a match is, and why.

use super::put_in::{PutIn, put_in};
use super::query::Query;
use super::segment::{Origin, Segment};
use super::tokens::{Tokens, differing};
use crate::diff::Substitution;
use crate::model::{Fingerprint, Language, State};

/// Differing markup never costs more.
const MOST_FOR_CODES: usize = 3;

/// What a score is made of besides how like the texts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The unit has the same id.
    SameId,
    /// The same texts stand before and after.
    SameNeighbours,
    /// The texts differ in capitals or marks alone.
    Marks,
    /// So many pieces of markup differ.
    Codes(usize),
    /// A number, a date or a name differs.
    Facts,
    /// It stands in another article, among other texts.
    OtherArticle,
    /// It is from a file of another tool.
    Imported,
    /// Somebody else of the team translated it.
    Shared,
    /// It is for another region where the language is spoken.
    Region,
    /// The text has several different translations.
    Several,
    /// It is a sentence of a longer text.
    Sentence,
}

impl Reason {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SameId => "same-id",
            Self::SameNeighbours => "same-neighbours",
            Self::Marks => "marks",
            Self::Codes(_) => "codes",
            Self::Facts => "facts",
            Self::OtherArticle => "other-article",
            Self::Imported => "imported",
            Self::Shared => "shared",
            Self::Region => "region",
            Self::Several => "several-translations",
            Self::Sentence => "sentence",
        }
    }

    /// How many points it takes.
    pub fn penalty(self) -> u8 {
        match self {
            Self::SameId | Self::SameNeighbours | Self::Marks => 0,
            Self::OtherArticle | Self::Imported | Self::Shared | Self::Several | Self::Sentence => 1,
            Self::Facts | Self::Region => 2,
            Self::Codes(count) => u8::try_from(count.min(MOST_FOR_CODES)).unwrap_or(u8::MAX),
        }
    }
}

/// A translation of a text that is like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// How good it is: 101 is the same text in the same place, 100 the same text.
    pub percent: u8,
    /// Why it is not better, or as good as that.
    pub reasons: Vec<Reason>,
    /// The text that was translated.
    pub source: String,
    /// Its translation, with what differs put in.
    pub target: String,
    /// Whether the translation is a Fluent pattern.
    pub is_pattern: bool,
    /// What was put in.
    pub substitutions: Vec<Substitution>,
    /// Where it comes from.
    pub origin: Origin,
    /// The language of the translation.
    pub language: Language,
}

impl Match {
    /// Whether the text itself was translated, and nothing speaks against its translation.
    pub fn is_exact(&self) -> bool {
        self.percent >= 100
    }
}

/// A match that may still lose points.
pub(super) struct Scored<'m> {
    pub(super) percent: u8,
    pub(super) segment: &'m Segment,
    pub(super) target: String,
    substitutions: Vec<Substitution>,
    reasons: Vec<Reason>,
}

/// Scores a segment that is that much like a text.
pub(super) fn score<'m>(
    query: &Query<'_>,
    tokens: &Tokens,
    segment: &'m Segment,
    likeness: f64,
    is_exact: bool,
    source: &Language,
) -> Scored<'m> {
    let mut reasons = Vec::new();
    let (mut percent, mut put) = (100, PutIn { target: segment.target.clone(), ..PutIn::default() });
    if is_exact {
        if is_named_so(query, segment) {
            reasons.push(Reason::SameId);
        }
        if has_neighbours(query, segment) {
            reasons.push(Reason::SameNeighbours);
        }
        percent += u8::from(!reasons.is_empty());
    } else {
        let theirs = Tokens::new(&segment.source);
        // Of a pattern, what stands in braces is not to be replaced piece by piece.
        if !segment.is_pattern && !segment.has_fluent {
            put = put_in(&segment.source, &segment.target, query.text, source);
        }
        let (codes, numbers) =
            (differing(&tokens.codes, &theirs.codes), differing(&tokens.numbers, &theirs.numbers));
        percent = if put.is_all { 100 } else { (likeness * 100.0).floor() as u8 };
        let same_words = tokens.all == theirs.all;
        if codes > 0 {
            reasons.push(Reason::Codes(codes));
        }
        if numbers > 0 || put.is_all && !same_words {
            reasons.push(Reason::Facts);
        }
        if reasons.is_empty() && percent >= 100 {
            reasons.push(Reason::Marks);
            percent = 99;
        }
    }
    let is_in_context = percent > 100;
    match &segment.origin {
        Origin::Unit { article, .. } if !is_in_context && query.article.is_some_and(|own| own != article) => {
            reasons.push(Reason::OtherArticle);
        }
        Origin::Unit { .. } => {}
        Origin::Imported { .. } => reasons.push(Reason::Imported),
        Origin::Shared { .. } => reasons.push(Reason::Shared),
    }
    if segment.language != *query.language {
        reasons.push(Reason::Region);
    }
    if segment.is_sentence {
        reasons.push(Reason::Sentence);
    }
    // The same text in another article is the same text: it only stands behind what is nearer.
    let counts = |reason: &&Reason| !(is_exact && **reason == Reason::OtherArticle);
    let penalty: u8 = reasons.iter().filter(counts).map(|reason| reason.penalty()).sum();
    Scored {
        percent: percent.saturating_sub(penalty),
        segment,
        target: put.target,
        substitutions: put.substitutions,
        reasons,
    }
}

impl Scored<'_> {
    pub(super) fn is_in_context(&self) -> bool {
        self.reasons.iter().any(|reason| matches!(reason, Reason::SameId | Reason::SameNeighbours))
    }

    /// Takes a point because the text has several translations.
    pub(super) fn has_several(&mut self) {
        self.reasons.push(Reason::Several);
        // A context that does not tell them apart is none.
        self.percent = self.percent.min(100).saturating_sub(Reason::Several.penalty());
    }

    /// What comes first: more points, then what stands nearer and was confirmed more often.
    pub(super) fn rank(&self) -> (u8, bool, bool, u8) {
        let state = match &self.segment.origin {
            Origin::Unit { state: Some(State::Reviewed), .. } => 3,
            Origin::Unit { state: Some(State::Translated), .. } => 2,
            Origin::Unit { .. } => 1,
            Origin::Imported { .. } | Origin::Shared { .. } => 0,
        };
        let has = |reason| self.reasons.contains(&reason);
        (self.percent, has(Reason::SameNeighbours), !has(Reason::OtherArticle), state)
    }
}

impl From<Scored<'_>> for Match {
    fn from(scored: Scored<'_>) -> Self {
        let segment = scored.segment;
        Self {
            percent: scored.percent,
            reasons: scored.reasons,
            source: segment.source.clone(),
            target: scored.target,
            is_pattern: segment.is_pattern || segment.has_fluent,
            substitutions: scored.substitutions,
            origin: segment.origin.clone(),
            language: segment.language.clone(),
        }
    }
}

/// Whether the units have one id for another reason than that ids are made of the text.
fn is_named_so(query: &Query<'_>, segment: &Segment) -> bool {
    let Origin::Unit { article, id, .. } = &segment.origin else { return false };
    let is_of_text = || id.contains(&format!("-{}", Fingerprint::of_source(query.text).short()));
    !segment.is_sentence && query.id == Some(id) && (query.article == Some(article) || !is_of_text())
}

fn has_neighbours(query: &Query<'_>, segment: &Segment) -> bool {
    query.before.is_some()
        && query.after.is_some()
        && (query.before, query.after) == (segment.before, segment.after)
}
