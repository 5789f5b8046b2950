//! Exit codes, and what ends a command before it has a result.

use std::process::ExitCode;

use recto::diagnostic::Diagnostic;
use recto::message::Message;
use recto::workspace::WorkspaceError;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// All is fine.
    Fine,
    /// The gate, or a `--check`, failed.
    Failed,
    /// Wrong usage, or recto cannot judge.
    CannotJudge,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Failed => 1,
            Status::CannotJudge => 2,
        })
    }
}

/// Ends the process as shells expect of one that a signal ended.
#[expect(clippy::exit, reason = "the thread that works is not asked, and has left every file whole")]
pub(crate) fn by_signal(signal: usize) -> ! {
    std::process::exit(i32::try_from(signal).map_or(1, |signal| 128 + signal))
}

impl Status {
    /// Fine, unless there are faults that kept recto from judging something.
    pub(crate) fn judged(not_evaluated: &[Diagnostic]) -> Self {
        if not_evaluated.is_empty() { Self::Fine } else { Self::CannotJudge }
    }

    /// The graver of two.
    pub(crate) fn or(self, other: Self) -> Self {
        if matches!((self, other), (Self::CannotJudge, _) | (_, Self::CannotJudge)) {
            Self::CannotJudge
        } else if self == Self::Failed {
            self
        } else {
            other
        }
    }
}

/// Why a command has no result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The action could not be done.
    Workflow(WorkspaceError),
    /// The surroundings are not as they should be: message and hint.
    Surroundings(Message, Message),
}

impl From<WorkspaceError> for Failure {
    fn from(error: WorkspaceError) -> Self {
        Self::Workflow(error)
    }
}
