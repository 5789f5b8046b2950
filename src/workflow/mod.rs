//! One function per user action; the only room that joins the others.

pub mod accept;
mod across;
pub mod adopt;
mod attach;
pub mod check;
pub mod choose;
pub mod compare;
pub mod diff;
pub mod dismiss;
mod edit;
pub mod expected;
pub mod fix;
pub mod git_setup;
pub mod init;
pub mod kept;
pub mod link;
pub mod list;
pub mod merge;
pub mod outcome;
mod planner;
pub mod progress;
pub mod project;
pub mod prune;
mod fluent;
pub mod publishable;
mod recall;
mod rename;
mod replaced;
mod rest;
pub mod render;
pub mod report;
mod select;
pub mod set;
pub mod status;
pub mod survey;
pub mod sync;
pub mod watch;
mod whole;
pub mod write;

use crate::diagnostic::Diagnostic;
use crate::files::FileError;
use crate::message;
use crate::message::Message;
use outcome::Outcome;

/// How often an action is planned anew because somebody changed a file meanwhile.
const TRIES: usize = 20;

/// Does an action once more where somebody changed a file while it was planned: then it goes on from what is there now.
///
/// # Errors
///
/// As of the action; a file that is changed again and again.
pub fn planned_anew<T>(mut act: impl FnMut() -> Result<T, WorkflowError>) -> Result<T, WorkflowError> {
    for _ in 1..TRIES {
        match act() {
            Err(WorkflowError::File(FileError::Changed { .. })) => {}
            done => return done,
        }
    }
    act()
}

/// Why an action could not be done.
#[derive(Debug, thiserror::Error)]
pub enum WorkflowError {
    /// The project cannot be judged: its configuration or a file recto depends on is broken.
    #[error("{}", self.message())]
    Unjudged(Vec<Diagnostic>),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// What was asked for is not there or not possible.
    #[error("{message}")]
    Request {
        /// What is wrong.
        message: Message,
        /// What to do instead.
        hint: Message,
    },
    /// What was asked for one translation was refused: it is not what somebody saw of it.
    #[error("{}", self.message())]
    Refused(Box<Outcome>),
}

impl WorkflowError {
    /// A request that cannot be met, with what to do instead.
    pub fn request(message: Message, hint: Message) -> Self {
        Self::Request { message, hint }
    }

    /// What is wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::Unjudged(_) => message!("project-unjudged"),
            Self::File(error) => error.message(),
            Self::Request { message, .. } => message.clone(),
            Self::Refused(outcome) => message!("refused", id = &outcome.id, language = &outcome.language),
        }
    }
}
