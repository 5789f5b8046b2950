//! Rules about one translation beside the source text it answers to: one file per rule.
//!
//! A rule looks at the two texts as articles show them, Fluent resolved, and knows nothing of files, states or
//! policy. It may only report what it is sure of: an alarm that is false costs more trust than a fault that is
//! missed.

mod bidi_controls;
mod brackets;
mod control_characters;
mod doubled_words;
mod end_punctuation;
pub mod forbidden_terms;
mod glossary;
pub mod inconsistent;
mod inverted_marks;
mod invisible_characters;
mod length;
mod prose;
mod quotes;
mod same_as_source;
mod spacing;
pub mod terms;
mod typography;
mod unsafe_markup;
mod untranslated_text;
mod words;

use std::ops::Range;

pub use glossary::Glossary;
pub use prose::Prose;

use crate::config::House;
use crate::diagnostic::Severity;
use crate::message::Message;
use crate::model::{Format, Kind, Language};

/// A translation and the source text it answers to.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// How the article is written.
    pub format: Format,
    /// What the unit is.
    pub kind: Kind,
    /// The language of the source.
    pub source_language: &'a Language,
    /// The language of the translation.
    pub language: &'a Language,
    /// The source text that the translation answers to: the old one while it is stale.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// The source text as readers see it.
    pub source_prose: &'a Prose,
    /// The translation as readers see it.
    pub target_prose: &'a Prose,
    /// How the project wants the language to be written.
    pub house: &'a House,
}

impl Hit {
    /// Something wrong with a stretch of the translation's prose.
    fn in_prose(pair: &Pair<'_>, range: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(pair.target_prose.raw(range)), message, hint, fix: None }
    }

    /// Something wrong with the whole translation.
    fn of_whole(message: Message, hint: Message) -> Self {
        Self { place: None, message, hint, fix: None }
    }

    /// The same as [`Hit::in_prose`], with what to write there instead, unless markup stands in between.
    fn mendable(
        pair: &Pair<'_>,
        range: Range<usize>,
        (message, hint): (Message, Message),
        fix: impl Into<String>,
    ) -> Self {
        let hit = Self::in_prose(pair, range.clone(), message, hint);
        let raw = hit.place.clone().and_then(|place| pair.target.get(place));
        let is_plain = raw == pair.target_prose.text().get(range);
        Self { fix: is_plain.then(|| fix.into()), ..hit }
    }
}

impl Pair<'_> {
    /// The language of the translation without script and region.
    fn primary(&self) -> &str {
        primary(self.language)
    }
}

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The bytes of the translation it is about; `None` where something is not there.
    pub place: Option<Range<usize>>,
    /// What is wrong, with the exact piece.
    pub message: Message,
    /// What to do.
    pub hint: Message,
    /// What to write at the place instead, where that is mechanical and changes no word.
    pub fix: Option<String>,
}

/// A rule about pairs of texts.
pub struct PairRule {
    /// The stable kebab-case code.
    pub code: &'static str,
    /// Its severity where the project says nothing.
    pub severity: Severity,
    /// Finds what is wrong.
    pub find: fn(&Pair<'_>, &mut Vec<Hit>),
}

/// All rules about pairs of texts.
pub const RULES: &[PairRule] = &[
    untranslated_text::RULE,
    same_as_source::RULE,
    length::RULE,
    doubled_words::RULE,
    brackets::RULE,
    quotes::RULE,
    end_punctuation::RULE,
    inverted_marks::RULE,
    spacing::RULE,
    typography::RULE,
    unsafe_markup::RULE,
    bidi_controls::RULE,
    invisible_characters::RULE,
    control_characters::RULE,
];
