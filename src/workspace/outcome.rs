//! What became of a translation that something was asked for.

use super::unit::UnitRow;
use crate::diff::Token;
use crate::message;
use crate::message::Message;
use crate::model::{Language, State};

/// What became of one translation.
#[derive(Debug)]
pub struct Outcome {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The unit's first line in the article.
    pub line: usize,
    /// The language.
    pub language: Language,
    /// The state before.
    pub before: State,
    /// What happened.
    pub result: Result<State, Refusal>,
    /// The second version that was chosen or left, where it was about one.
    pub proposal: Option<Chosen>,
}

/// A second version that somebody decided about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The key that it had.
    pub key: String,
    /// Whether it is the translation now.
    pub is_taken: bool,
    /// The id under which the text that gave way is kept; none where no text did.
    pub kept: Option<String>,
}

/// Why a translation was left as it is.
#[derive(Debug)]
pub enum Refusal {
    /// Its source changed since the last sync; nobody can have read the new text.
    JustChanged(Box<ChangedUnit>),
    /// It is not what somebody saw of it.
    Changed(Box<ChangedUnit>),
    /// There is no translation.
    Missing,
    /// Its message cannot be read.
    Broken,
}

impl Refusal {
    /// The stable name of the reason.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::JustChanged(_) => "just-changed",
            Self::Changed(_) => "changed",
            Self::Missing => "missing",
            Self::Broken => "broken",
        }
    }

    /// What changed meanwhile, where that is the reason.
    pub fn changed(&self) -> Option<&ChangedUnit> {
        match self {
            Self::JustChanged(changed) | Self::Changed(changed) => Some(changed),
            Self::Missing | Self::Broken => None,
        }
    }
}

/// What can be otherwise than somebody saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedPart {
    /// The source text.
    Source,
    /// The translation.
    Target,
    /// The state.
    State,
}

impl ChangedPart {
    /// The stable name of the part.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Target => "target",
            Self::State => "state",
        }
    }

    /// The word that people read.
    pub fn message(self) -> Message {
        match self {
            Self::Source => message!("part-source"),
            Self::Target => message!("part-target"),
            Self::State => message!("part-state"),
        }
    }
}

/// A unit that is otherwise than somebody saw it.
#[derive(Debug)]
pub struct ChangedUnit {
    /// The unit as it is now.
    pub unit: UnitRow,
    /// What of it is otherwise.
    pub parts: Vec<ChangedPart>,
    /// How its source changed, word by word; empty where it did not, or where nobody knows the text that was seen.
    pub tokens: Vec<Token>,
}
