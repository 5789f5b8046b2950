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
mod forbidden_terms;
mod found;
mod glossary;
pub mod inconsistent;
mod inverted_marks;
mod invisible_characters;
mod length;
mod markup;
mod prose;
mod quotes;
mod same_as_source;
mod spacing;
mod terms;
mod typography;
mod unsafe_markup;
mod untranslated_text;
mod words;

use std::cell::OnceCell;
use std::ops::Range;

use crate::config::House;
use crate::diagnostic::Severity;
use crate::message::Message;
use crate::model::{Format, Kind, Language};

pub use found::{Found, found};
pub use glossary::Glossary;
pub use markup::Markup;
pub use prose::Prose;

/// A translation and the source text it answers to.
#[derive(Debug)]
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
    /// How the project wants the language to be written, if that is known.
    pub house: Option<&'a House>,
    /// The glossary of the language, if there is one.
    pub glossary: Option<&'a Glossary>,
    source_markup: OnceCell<Markup<'a>>,
    target_markup: OnceCell<Markup<'a>>,
    source_prose: OnceCell<Prose>,
    target_prose: OnceCell<Prose>,
}

impl<'a> Pair<'a> {
    /// A pair of texts; their markup is read when a rule first asks for it.
    pub fn new(
        (format, kind): (Format, Kind),
        (source_language, source): (&'a Language, &'a str),
        (language, target): (&'a Language, &'a str),
    ) -> Self {
        Self {
            format,
            kind,
            source_language,
            language,
            source,
            target,
            house: None,
            glossary: None,
            source_markup: OnceCell::new(),
            target_markup: OnceCell::new(),
            source_prose: OnceCell::new(),
            target_prose: OnceCell::new(),
        }
    }

    /// The same pair in a house that writes the language so and has this glossary.
    #[must_use]
    pub fn in_house(self, house: &'a House, glossary: &'a Glossary) -> Self {
        Self { house: Some(house), glossary: Some(glossary), ..self }
    }

    /// The source as readers see it.
    pub fn source_prose(&self) -> &Prose {
        self.source_prose.get_or_init(|| Prose::new(self.source))
    }

    /// The translation as readers see it.
    pub fn target_prose(&self) -> &Prose {
        self.target_prose.get_or_init(|| Prose::new(self.target))
    }

    /// The language of the translation without script and region.
    fn primary(&self) -> &str {
        primary(self.language)
    }

    /// The inline markup of the source.
    pub fn source_markup(&self) -> &Markup<'a> {
        self.source_markup.get_or_init(|| Markup::new(self.source, self.format, self.kind))
    }

    /// The inline markup of the translation.
    pub fn target_markup(&self) -> &Markup<'a> {
        self.target_markup.get_or_init(|| Markup::new(self.target, self.format, self.kind))
    }
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

impl Hit {
    /// Something that is wrong at a place of the translation.
    pub fn at(place: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(place), message, hint, fix: None }
    }

    /// Something that the translation does not have.
    pub fn missing(message: Message, hint: Message) -> Self {
        Self { place: None, message, hint, fix: None }
    }

    /// Something wrong with a stretch of the translation's prose.
    fn in_prose(pair: &Pair<'_>, range: Range<usize>, message: Message, hint: Message) -> Self {
        Self { place: Some(pair.target_prose().raw(range)), message, hint, fix: None }
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
        let is_plain = raw == pair.target_prose().text().get(range);
        Self { fix: is_plain.then(|| fix.into()), ..hit }
    }
}

fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
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
    terms::RULE,
    forbidden_terms::RULE,
    unsafe_markup::RULE,
    bidi_controls::RULE,
    invisible_characters::RULE,
    control_characters::RULE,
];

/// Whether a rule about pairs of texts has a code.
pub fn is_pair_code(code: &str) -> bool {
    RULES.iter().any(|rule| rule.code == code)
}
