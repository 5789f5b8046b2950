//! Rules about one translation beside the source text it answers to: one file per rule.
//!
//! A rule looks at the two texts as articles show them, Fluent resolved, and knows nothing of files, states or
//! policy. It may only report what it is sure of: an alarm that is false costs more trust than a fault that is
//! missed.

mod found;
mod markup;

use std::cell::OnceCell;
use std::ops::Range;

use crate::diagnostic::Severity;
use crate::message::Message;
use crate::model::{Format, Kind, Language};

pub use found::{Found, found};
pub use markup::Markup;

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
    source_markup: OnceCell<Markup<'a>>,
    target_markup: OnceCell<Markup<'a>>,
}

impl<'a> Pair<'a> {
    /// A pair of texts; their markup is read when a rule first asks for it.
    pub fn new(
        (format, kind): (Format, Kind),
        (source_language, source): (&'a Language, &'a str),
        (language, target): (&'a Language, &'a str),
    ) -> Self {
        let (source_markup, target_markup) = (OnceCell::new(), OnceCell::new());
        Self { format, kind, source_language, language, source, target, source_markup, target_markup }
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
pub const RULES: &[PairRule] = &[];

/// Whether a rule about pairs of texts has a code.
pub fn is_pair_code(code: &str) -> bool {
    RULES.iter().any(|rule| rule.code == code)
}
