//! Rules about one translation beside the source text it answers to: one file per rule.
//!
//! A rule looks at the two texts as articles show them, Fluent resolved, and knows nothing of files, states or
//! policy. It may only report what it is sure of: an alarm that is false costs more trust than a fault that is
//! missed.

use std::ops::Range;

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
pub const RULES: &[PairRule] = &[];
