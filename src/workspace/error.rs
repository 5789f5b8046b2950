//! Why an action on a project could not be done.

use super::outcome::Outcome;
use crate::diagnostic::Diagnostic;
use crate::files::FileError;
use crate::message;
use crate::message::Message;

/// Why an action could not be done.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// The project cannot be judged: its configuration or a file recto depends on is broken.
    #[error("{}", self.message())]
    NotEvaluated(Vec<Diagnostic>),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// An article, a unit, a language or a code that the project does not have was named.
    #[error("{message}")]
    NotFound {
        /// What is wrong.
        message: Message,
        /// What to name instead.
        hint: Message,
    },
    /// A name stands for more than one article or unit.
    #[error("{message}")]
    Ambiguous {
        /// What is wrong.
        message: Message,
        /// How to name one of them.
        hint: Message,
    },
    /// What was asked for is not possible.
    #[error("{message}")]
    Request {
        /// What is wrong.
        message: Message,
        /// What to do instead.
        hint: Message,
    },
    /// A text that is no Fluent pattern.
    #[error("{message}")]
    InvalidPattern {
        /// Where it stops being one, in bytes of the text.
        offset: usize,
        /// What is wrong.
        message: Message,
        /// What to do instead.
        hint: Message,
    },
    /// A catalog that cannot be written before somebody mends it.
    #[error("{message}")]
    Blocked {
        /// The catalog.
        path: String,
        /// What is wrong.
        message: Message,
        /// How to mend it.
        hint: Message,
    },
    /// What was asked for one translation was refused: it is not what somebody saw of it.
    #[error("{}", self.message())]
    Refused(Box<Outcome>),
}

impl WorkspaceError {
    /// A request that cannot be met, with what to do instead.
    pub fn request(message: Message, hint: Message) -> Self {
        Self::Request { message, hint }
    }

    /// A name that nothing has, with what to name instead.
    pub fn not_found(message: Message, hint: Message) -> Self {
        Self::NotFound { message, hint }
    }

    /// A name that stands for several things, with how to name one of them.
    pub fn ambiguous(message: Message, hint: Message) -> Self {
        Self::Ambiguous { message, hint }
    }

    /// What is wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::NotEvaluated(_) => message!("project-unjudged"),
            Self::File(error) => error.message(),
            Self::NotFound { message, .. }
            | Self::Ambiguous { message, .. }
            | Self::Request { message, .. }
            | Self::InvalidPattern { message, .. }
            | Self::Blocked { message, .. } => message.clone(),
            Self::Refused(outcome) => message!("refused", id = &outcome.id, language = &outcome.language),
        }
    }

    /// What to do about it, where it is one thing.
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::NotEvaluated(_) => None,
            Self::File(error) => Some(error.hint()),
            Self::NotFound { hint, .. }
            | Self::Ambiguous { hint, .. }
            | Self::Request { hint, .. }
            | Self::InvalidPattern { hint, .. }
            | Self::Blocked { hint, .. } => Some(hint.clone()),
            Self::Refused(_) => Some(message!("refused-hint")),
        }
    }
}
