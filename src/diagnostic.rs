//! Findings as data: a stable code, a severity, a place, what is wrong and how to mend it.
//!
//! How a finding looks on a screen or in JSON is decided in `report`.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::message;
use crate::message::Message;
use crate::model::{ChangeClass, Fingerprint, Language};
use crate::text_position::Position;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Worth knowing; never fails anything.
    Note,
    /// Should be mended; does not fail the gate by itself.
    Warning,
    /// Fails the gate.
    Error,
}

impl Severity {
    /// The name used in configuration and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The word shown to people.
    pub fn message(self) -> Message {
        match self {
            Self::Note => message!("severity-note"),
            Self::Warning => message!("severity-warning"),
            Self::Error => message!("severity-error"),
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One finding about one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable kebab-case code of the rule.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file, relative to the project, with `/`.
    pub path: String,
    /// The place in the file.
    pub position: Position,
    /// The article it is about, relative to the project.
    pub article: Option<String>,
    /// The unit it is about.
    pub id: Option<String>,
    /// The language it is about.
    pub language: Option<Language>,
    /// What is wrong, as a lower-case sentence without a full stop.
    pub message: Message,
    /// How to mend it.
    pub hint: Option<Message>,
    /// How the source changed, where it is about a translation whose source did.
    pub classes: Vec<ChangeClass>,
    /// What it is about, where another text at the same place makes it another finding.
    pub text: Option<Fingerprint>,
    /// How much of it there is, where it is about a number: more is worse.
    pub amount: Option<usize>,
    /// The bytes of the unit's source text that are meant.
    pub source_range: Option<Range<usize>>,
    /// The bytes of the translation that are meant, as readers are shown it.
    pub translation_range: Option<Range<usize>>,
}

impl Diagnostic {
    /// A finding at the start of a file.
    pub fn new(
        code: &'static str,
        severity: Severity,
        path: impl Into<String>,
        message: impl Into<Message>,
    ) -> Self {
        Self {
            code,
            severity,
            path: path.into(),
            position: Position::START,
            article: None,
            id: None,
            language: None,
            message: message.into(),
            hint: None,
            classes: Vec::new(),
            text: None,
            amount: None,
            source_range: None,
            translation_range: None,
        }
    }

    /// The same finding at another place of the file.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.position = position;
        self
    }

    /// The same finding with a way to mend it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same finding about an article.
    #[must_use]
    pub fn article(mut self, article: impl Into<String>) -> Self {
        self.article = Some(article.into());
        self
    }

    /// The same finding about a unit.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The same finding about a change of the source.
    #[must_use]
    pub fn classes(mut self, classes: &[ChangeClass]) -> Self {
        self.classes = classes.to_vec();
        self
    }

    /// The same finding about a text.
    #[must_use]
    pub fn text(mut self, text: Fingerprint) -> Self {
        self.text = Some(text);
        self
    }

    /// The same finding about these bytes of the source text and of the translation.
    #[must_use]
    pub fn words(mut self, source: Option<Range<usize>>, translation: Option<Range<usize>>) -> Self {
        (self.source_range, self.translation_range) = (source, translation);
        self
    }

    /// The same finding about so much.
    #[must_use]
    pub fn amount(mut self, amount: usize) -> Self {
        self.amount = Some(amount);
        self
    }

    /// The same finding about a language.
    #[must_use]
    pub fn language(mut self, language: &Language) -> Self {
        self.language = Some(language.clone());
        self
    }
}
