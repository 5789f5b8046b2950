//! The memory that a team shares on a server: asked and filled only where this machine allows it.
//!
//! Nobody has to wait for a server: where it is away, the memory of the project goes on alone, and that is told.

#[cfg(feature = "postgres")]
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::config::{FILE_NAME, MemoryServer};
use crate::diagnostic::{Diagnostic, Severity};
use crate::memory::Segment;
#[cfg(feature = "postgres")]
use crate::memory::{Memory, Origin, Prepared, Query, Resident, Team, TeamError};
use crate::message;
use crate::message::Message;
#[cfg(feature = "postgres")]
use crate::model::{Fingerprint, Language};
use crate::workspace::WorkspaceError;
use crate::workspace::project::Project;

/// A server that can be asked.
pub(super) struct SharedMemory {
    #[cfg(feature = "postgres")]
    team: Mutex<Option<Team>>,
    #[cfg(feature = "postgres")]
    fault: OnceLock<Diagnostic>,
    #[cfg(feature = "postgres")]
    server: MemoryServer,
    #[cfg(feature = "postgres")]
    project: String,
    #[cfg(feature = "postgres")]
    source: Language,
    #[cfg(not(feature = "postgres"))]
    never: std::convert::Infallible,
}

/// The server of a project's configuration; what keeps it from being asked, if anything does.
pub(super) fn shared(project: &Project) -> (Option<SharedMemory>, Option<Diagnostic>) {
    let Some(server) = &project.config.memory.server else { return (None, None) };
    if !project.may_use_server() {
        let (message, hint) =
            (message!("memory-server-not-allowed"), message!("memory-server-not-allowed-hint"));
        return (None, Some(finding(Severity::Note, message, hint)));
    }
    match open(project, server) {
        Ok(shared) => (Some(shared), None),
        Err(fault) => (None, Some(*fault)),
    }
}

fn finding(severity: Severity, message: Message, hint: Message) -> Diagnostic {
    Diagnostic::new("memory-server", severity, FILE_NAME, message).hint(hint)
}

#[cfg(not(feature = "postgres"))]
fn open(_: &Project, _: &MemoryServer) -> Result<SharedMemory, Box<Diagnostic>> {
    let (message, hint) = (message!("memory-server-unsupported"), message!("memory-server-unsupported-hint"));
    Err(Box::new(finding(Severity::Note, message, hint)))
}

#[cfg(feature = "postgres")]
fn open(project: &Project, server: &MemoryServer) -> Result<SharedMemory, Box<Diagnostic>> {
    let team = Team::connect(&server.url, &project.login).map_err(|error| Box::new(fault(&error)))?;
    Ok(SharedMemory {
        team: Mutex::new(Some(team)),
        fault: OnceLock::new(),
        server: server.clone(),
        project: name(project, server),
        source: project.config.source.clone(),
    })
}

/// What a project is called on a server.
#[cfg(feature = "postgres")]
fn name(project: &Project, server: &MemoryServer) -> String {
    let folder = || project.files.root().file_name().map(|name| name.to_string_lossy().into_owned());
    server.project.clone().or_else(folder).unwrap_or_default()
}

/// What is wrong with a server. An address that cannot be right is an error; without a server that only cannot be used,
/// work goes on.
#[cfg(feature = "postgres")]
fn fault(error: &TeamError) -> Diagnostic {
    let version = |version: i32| usize::try_from(version).unwrap_or_default();
    let (severity, message, hint) = match error {
        TeamError::Unencrypted => (
            Severity::Error,
            message!("memory-server-unencrypted"),
            message!("memory-server-unencrypted-hint"),
        ),
        TeamError::Several => {
            (Severity::Error, message!("memory-server-several"), message!("memory-server-several-hint"))
        }
        TeamError::Certificates => (
            Severity::Note,
            message!("memory-server-certificates"),
            message!("memory-server-certificates-hint"),
        ),
        TeamError::Older(known) => (
            Severity::Note,
            message!("memory-server-older", version = version(*known)),
            message!("memory-server-older-hint"),
        ),
        TeamError::Newer(known) => (
            Severity::Note,
            message!("memory-server-newer", version = version(*known)),
            message!("memory-server-newer-hint"),
        ),
        TeamError::Silent => {
            (Severity::Note, message!("memory-server-silent"), message!("memory-server-away-hint"))
        }
        TeamError::Server(_) => {
            let reason = Message::foreign(error.to_string());
            (Severity::Note, message!("memory-server-away", reason), message!("memory-server-away-hint"))
        }
    };
    finding(severity, message, hint)
}

#[cfg(feature = "postgres")]
impl SharedMemory {
    /// What the server has that may be like a text, but for what the project has itself; nothing where it cannot say, or is
    /// not to be told.
    pub(super) fn near(&self, query: &Query<'_>, least: u8, own: &Memory) -> Option<Resident> {
        if query.article.is_some_and(|article| self.server.exclude.is_match(article)) {
            return None;
        }
        let mut found = self.ask(query, least)?;
        found.retain(|segment| match &segment.origin {
            Origin::Shared { project, article, id } => {
                *project != self.project || !own.knows(article, id, Fingerprint::of_source(&segment.source))
            }
            _ => true,
        });
        Some(Resident::new(Prepared::all(found)))
    }

    fn ask(&self, query: &Query<'_>, least: u8) -> Option<Vec<Segment>> {
        let mut team = self.team.lock().unwrap_or_else(PoisonError::into_inner);
        match team.as_mut()?.near(query.text, &self.source, query.language, least) {
            Ok(found) => Some(found),
            Err(error) => {
                // It is not asked again: somebody waits for each answer.
                *team = None;
                self.fault.get_or_init(|| fault(&error));
                None
            }
        }
    }
}

impl SharedMemory {
    /// What went wrong while it was asked.
    #[cfg(feature = "postgres")]
    pub(super) fn into_fault(self) -> Option<Diagnostic> {
        self.fault.into_inner()
    }

    /// What went wrong while it was asked.
    #[cfg(not(feature = "postgres"))]
    pub(super) fn into_fault(self) -> Option<Diagnostic> {
        match self.never {}
    }
}

/// What became of a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PushReport {
    /// How many translations were sent.
    pub sent: usize,
    /// How many of them the server did not have, or had otherwise.
    pub changed: usize,
}

/// The server that translations may be sent to.
///
/// # Errors
///
/// A configuration that names none, or a machine that does not allow it.
pub(super) fn server(project: &Project) -> Result<&MemoryServer, WorkspaceError> {
    let Some(server) = &project.config.memory.server else {
        return Err(WorkspaceError::request(
            message!("memory-server-none"),
            message!("memory-server-none-hint"),
        ));
    };
    if !project.may_use_server() {
        let (message, hint) =
            (message!("memory-server-not-allowed"), message!("memory-server-not-allowed-hint"));
        return Err(WorkspaceError::request(message, hint));
    }
    Ok(server)
}

#[cfg(not(feature = "postgres"))]
pub(super) fn send(_: &Project, _: &MemoryServer, _: &[Segment]) -> Result<PushReport, WorkspaceError> {
    let (message, hint) = (message!("memory-server-unsupported"), message!("memory-server-unsupported-hint"));
    Err(WorkspaceError::request(message, hint))
}

/// Sends translations to the server.
#[cfg(feature = "postgres")]
pub(super) fn send(
    project: &Project,
    server: &MemoryServer,
    segments: &[Segment],
) -> Result<PushReport, WorkspaceError> {
    let sent = Team::connect(&server.url, &project.login)
        .and_then(|mut team| team.push(&name(project, server), &project.config.source, segments));
    let changed = sent.map_err(|error| {
        let fault = fault(&error);
        WorkspaceError::NotEvaluated(vec![Diagnostic { severity: Severity::Error, ..fault }])
    })?;
    Ok(PushReport { sent: segments.len(), changed: usize::try_from(changed).unwrap_or(usize::MAX) })
}
