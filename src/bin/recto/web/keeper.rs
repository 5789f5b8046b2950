//! The one thread that owns the project: it looks at what changed, and writes.
//!
//! Who wants something of it sends a job and waits for the answer; who only reads looks at the board.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use recto::files::FileError;
use recto::workflow::restore::Saved;
use recto::workspace::expected::{Expected, SeenTarget};
use recto::workspace::outcome::Refusal;
use recto::workspace::project::Project;
use recto::workspace::shared::SharedSnapshot;
use recto::workspace::{Changed, Concern, Transaction, Workspace, WorkspaceError};
use tokio::sync::oneshot;

use super::board::Board;
use super::receipts::{Receipts, Step};
use super::security::sessions::Session;

/// So long a writer waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// So often a change is planned anew because somebody saved one of its files meanwhile.
const TRIES: usize = 20;

/// Says which day it is.
pub(crate) type Today = Arc<dyn Fn() -> Date + Send + Sync>;

type Job = Box<dyn FnOnce(&mut Keeping) + Send>;

/// The way to the thread that owns the project.
#[derive(Clone)]
pub(crate) struct Keeper {
    jobs: Sender<Job>,
}

/// The thread has ended; only a fault of recto does that.
#[derive(Debug)]
pub(crate) struct Gone;

/// The project and what is known of it.
pub(crate) struct Keeping {
    workspace: Workspace,
    board: Arc<Board>,
    today: Today,
    receipts: Receipts,
    /// Whether articles are synced as they change.
    is_syncing: bool,
}

impl Keeper {
    /// Lets a thread keep a project; it looks at all of it first.
    ///
    /// # Errors
    ///
    /// The system gives no thread.
    pub(crate) fn start(
        project: Project,
        board: Arc<Board>,
        today: Today,
        is_syncing: bool,
    ) -> std::io::Result<Self> {
        let (jobs, waiting): (Sender<Job>, Receiver<Job>) = channel();
        let keep = move || {
            let mut keeping = Keeping {
                workspace: Workspace::of(project, false),
                board,
                today,
                receipts: Receipts::default(),
                is_syncing,
            };
            keeping.follow(&Changed::Everything);
            for job in waiting {
                job(&mut keeping);
            }
        };
        thread::Builder::new().name("keeper".to_owned()).spawn(keep)?;
        Ok(Self { jobs })
    }

    /// Lets the thread do something, and waits for what comes of it.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Keeping) -> T + Send + 'static,
    ) -> Result<T, Gone> {
        let (answer, answered) = oneshot::channel();
        // Whoever went away does not want to know any more.
        let job = Box::new(move |keeping: &mut Keeping| drop(answer.send(act(keeping))));
        self.jobs.send(job).map_err(|_| Gone)?;
        answered.await.map_err(|_| Gone)
    }

    /// The same for a thread that may wait.
    pub(crate) fn ask_and_wait<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Keeping) -> T + Send + 'static,
    ) -> Result<T, Gone> {
        let (answer, answered) = channel();
        let job = Box::new(move |keeping: &mut Keeping| drop(answer.send(act(keeping))));
        self.jobs.send(job).map_err(|_| Gone)?;
        answered.recv().map_err(|_| Gone)
    }
}

impl Keeping {
    /// The project as of the last look.
    pub(crate) fn snapshot(&self) -> SharedSnapshot {
        self.workspace.snapshot()
    }

    /// The project, with the last configuration that was right.
    pub(crate) fn project(&self) -> &Project {
        self.workspace.project()
    }

    /// Looks at what changed, and shows it. What cannot be looked at is said, and what was there before stays.
    pub(crate) fn refresh(&mut self, changed: &Changed) {
        let today = (self.today)();
        match self.workspace.refresh(changed, today) {
            Ok(delta) => drop(self.board.show(self.workspace.snapshot(), &delta)),
            Err(error) => self.board.show_trouble(error.message(), error.hint()),
        }
    }

    /// Looks at what changed on disk, and syncs articles that changed where that is wanted.
    pub(crate) fn follow(&mut self, changed: &Changed) {
        self.refresh(changed);
        if !self.is_syncing || !self.snapshot().articles().iter().any(|article| article.unsynced) {
            return;
        }
        // What cannot be synced now is found again with the next change.
        if let Err(error) = self.write(Transaction::sync) {
            self.board.show_trouble(error.message(), error.hint());
        }
    }

    /// Writes, in one transaction, and shows what is there then. An act that fails leaves no trace.
    ///
    /// # Errors
    ///
    /// As of the act; another writer who does not finish.
    pub(crate) fn write<T>(
        &mut self,
        mut act: impl FnMut(&mut Transaction) -> Result<T, WorkspaceError>,
    ) -> Result<T, WorkspaceError> {
        let mut turn = 1;
        loop {
            let mut transaction = self.workspace.begin(PATIENCE, (self.today)())?;
            let done = match act(&mut transaction) {
                Ok(done) => done,
                Err(error) => {
                    drop(transaction);
                    self.catch_up(&error);
                    return Err(error);
                }
            };
            match transaction.commit() {
                Err(WorkspaceError::File(FileError::Changed { .. })) if turn < TRIES => turn += 1,
                Err(error) => return Err(error),
                Ok(written) => {
                    let concerns = |path: &String| self.project().concern(path) != Concern::None;
                    let written: BTreeSet<String> = written.into_iter().filter(concerns).collect();
                    if !written.is_empty() {
                        self.refresh(&Changed::Files(written));
                    }
                    return Ok(done);
                }
            }
        }
    }

    /// Shows what others wrote meanwhile, before whoever was refused for it asks for the unit again.
    fn catch_up(&mut self, error: &WorkspaceError) {
        let WorkspaceError::Refused(outcome) = error else { return };
        if let Some(changed) = outcome.result.as_ref().err().and_then(Refusal::changed) {
            let files = [changed.unit.article.clone(), changed.unit.catalog.clone()];
            self.refresh(&Changed::Files(BTreeSet::from(files)));
        }
    }

    /// A receipt for what somebody just wrote, with which they can lead back to what was there before.
    pub(crate) fn receipt(&mut self, session: &Arc<Session>, before: Vec<Saved>) -> Option<String> {
        let snapshot = self.snapshot();
        let step = |saved: Saved| {
            let now = snapshot.unit(saved.place()).ok()?;
            let target = now.target_fingerprint.map_or(SeenTarget::Missing, SeenTarget::Text);
            let (source, state) = (Some(now.source_fingerprint), Some(now.state));
            Some(Step { saved, expected: Expected { source, target: Some(target), state } })
        };
        let steps: Option<Vec<Step>> = before.into_iter().map(step).collect();
        self.receipts.add(session, steps?)
    }

    /// What a receipt leads back to.
    pub(crate) fn steps(&self, session: &Arc<Session>, number: &str) -> Option<Vec<Step>> {
        self.receipts.steps(session, number)
    }

    /// What a receipt led back to was led back to.
    pub(crate) fn forget(&mut self, number: &str) {
        self.receipts.remove(number);
    }
}
