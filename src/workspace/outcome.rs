//! What became of a translation that something was asked for.

use super::expected::Changed;
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
    JustChanged(Box<Changed>),
    /// It is not what somebody saw of it.
    Changed(Box<Changed>),
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
    pub fn changed(&self) -> Option<&Changed> {
        match self {
            Self::JustChanged(changed) | Self::Changed(changed) => Some(changed),
            Self::Missing | Self::Broken => None,
        }
    }
}
