//! How changes of a project come to notice: the system tells of them, or recto looks for them.

mod looking;
mod settled;
mod told;

use std::collections::BTreeSet;
use std::time::Instant;

use recto::message::Message;
use recto::workspace::Changed;
use recto::workspace::project::Project;

use looking::Looking;
use told::Told;

/// How changes come to notice.
pub(crate) enum Eyes {
    /// The system tells of them.
    Told(Told),
    /// Recto looks for them again and again.
    Looking(Looking),
}

impl Eyes {
    /// Looks for changes again and again.
    pub(crate) fn looking(project: &Project) -> Self {
        Self::Looking(Looking::new(project))
    }

    /// Lets the system tell of changes, and looks for them where it does not; `excuse` hears why.
    pub(crate) fn open(project: &Project, excuse: impl FnOnce(Message)) -> Self {
        match Told::new(project) {
            Ok(told) => Self::Told(told),
            Err(error) => {
                excuse(told::excuse(&error));
                Self::looking(project)
            }
        }
    }

    /// Waits for a change, and until the files are whole again; `own` are the files that recto wrote last. Says what
    /// changed, and when that came to notice.
    pub(crate) fn wait(
        &mut self,
        project: &Project,
        own: &BTreeSet<String>,
        excuse: impl FnOnce(Message),
    ) -> (Changed, Instant) {
        match self {
            Self::Looking(looking) => looking.wait(project, own),
            Self::Told(told) => told.wait(project, own).unwrap_or_else(|error| {
                excuse(told::excuse(&error));
                *self = Self::looking(project);
                (Changed::Everything, Instant::now())
            }),
        }
    }
}
