//! The one way to a project, for a command that runs once and for a server that runs for weeks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;

use super::article::{Snapshot, SnapshotOptions};
use super::changes::{Changed, Delta, delta};
use super::index::SessionIndex;
use super::project::Project;
use super::shared::SharedSnapshot;
use super::{Transaction, WorkspaceError};
use crate::files::cache::Cache;

/// What a workspace is opened with.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceOptions {
    /// Where results are kept for later runs.
    pub cache: Option<Cache>,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
}

/// A project that is kept in memory: opened once, it follows its files, answers from snapshots and writes in
/// transactions.
///
/// ```
/// use std::time::Duration;
///
/// use recto::model::Language;
/// use recto::workspace::shared::UnitPlace;
/// use recto::workspace::{Changed, Workspace, WorkspaceOptions};
///
/// let folder = tempfile::tempdir()?;
/// std::fs::create_dir(folder.path().join("articles"))?;
/// std::fs::write(folder.path().join("articles/tower.md"), "The tower has two clocks.\n")?;
/// let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";
/// std::fs::write(folder.path().join("recto.toml"), settings)?;
///
/// let today = jiff::civil::date(2026, 1, 1);
/// let french = "fr".parse::<Language>()?;
/// let mut workspace = Workspace::open(folder.path(), WorkspaceOptions::default())?;
/// workspace.refresh(&Changed::Everything, today)?;
///
/// // What an editor has not saved yet is shown, and never written.
/// workspace.set_buffer("articles/tower.md", Some("The tower has three clocks.\n".to_owned()));
/// workspace.refresh(&Changed::Files([].into()), today)?;
/// let units = workspace.snapshot().units("articles/tower.md", &french)?;
/// assert_eq!(units[0].source, "The tower has three clocks.");
/// workspace.set_buffer("articles/tower.md", None);
/// workspace.refresh(&Changed::Files([].into()), today)?;
///
/// // A text that is being typed gets its findings before it is saved.
/// let units = workspace.snapshot().units("articles/tower.md", &french)?;
/// let place = UnitPlace { article: "articles/tower.md".into(), id: units[0].id.clone(), language: french.clone() };
/// let tried = workspace.snapshot().try_text(&place, "La tour a 3 horloges.")?;
/// assert_eq!(tried.unit.findings[0].code, "numbers");
///
/// let mut transaction = workspace.begin(Duration::from_secs(5), today)?;
/// transaction.sync()?;
/// transaction.set(&place, "La tour a deux horloges.", Default::default())?;
/// let written = transaction.commit()?;
/// let delta = workspace.refresh(&Changed::Files(written.into_iter().collect()), today)?;
/// assert_eq!(delta.articles[0].path, "articles/tower.md");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Workspace {
    project: Project,
    trust_unmanaged: bool,
    /// The texts of open buffers, by their paths.
    buffers: BTreeMap<String, String>,
    /// The files whose buffers are others than at the last look.
    touched: BTreeSet<String>,
    index: SessionIndex,
    current: SharedSnapshot,
    /// Whether anybody looked yet.
    has_looked: bool,
}

impl Workspace {
    /// Opens the project whose `recto.toml` is in a folder. Nothing else is read before [`refresh`](Self::refresh).
    ///
    /// # Errors
    ///
    /// A configuration that is missing, unreadable or wrong, with all its faults.
    pub fn open(root: &Path, options: WorkspaceOptions) -> Result<Self, WorkspaceError> {
        let project = Project { cache: options.cache, ..Project::open(root)? };
        Ok(Self::of(project, options.trust_unmanaged))
    }

    /// A workspace of a project that is open.
    pub fn of(project: Project, trust_unmanaged: bool) -> Self {
        let options = SnapshotOptions { today: Date::constant(1970, 1, 1), trust_unmanaged, explain: false };
        let current = SharedSnapshot::new(project.clone(), Snapshot::new(options), options);
        Self {
            project,
            trust_unmanaged,
            buffers: BTreeMap::new(),
            touched: BTreeSet::new(),
            index: SessionIndex::default(),
            current,
            has_looked: false,
        }
    }

    /// The project, with the last configuration that was right.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// Shows the unsaved text of an editor instead of a file, or no longer; seen from the next
    /// [`refresh`](Self::refresh) on. The configuration and glossaries are read from disk.
    pub fn set_buffer(&mut self, path: &str, text: Option<String>) {
        if self.buffers.get(path) == text.as_ref() {
            return;
        }
        match text {
            Some(text) => self.buffers.insert(path.to_owned(), text),
            None => self.buffers.remove(path),
        };
        self.touched.insert(path.to_owned());
    }

    /// Looks at what changed, and says what is another than at the last look. The first look is at everything.
    ///
    /// # Errors
    ///
    /// A configuration that is wrong, articles that cannot be told apart, or a folder that cannot be read. The last
    /// snapshot stays.
    pub fn refresh(&mut self, changed: &Changed, today: Date) -> Result<Delta, WorkspaceError> {
        let changed = if self.has_looked { changed } else { &Changed::Everything };
        let options = SnapshotOptions { today, trust_unmanaged: self.trust_unmanaged, explain: false };
        let touched = match changed {
            Changed::Everything => {
                if self.has_looked {
                    self.reload()?;
                }
                None
            }
            Changed::Files(files) => Some(files.union(&self.touched).cloned().collect::<BTreeSet<String>>()),
        };
        let shown = self.buffers.iter().map(|(path, text)| (path.clone(), Some(text.clone().into_bytes())));
        let project = Project { files: self.project.files.but(shown.collect()), ..self.project.clone() };
        let snapshot = project.overview_again(options, &mut self.index, touched.as_ref())?;
        let next = SharedSnapshot::new(project, snapshot, options);
        let concerned = touched.as_ref().map(|files| self.index.owners(files)).unwrap_or_default();
        if let Some(files) = &touched {
            next.inherit(&self.current, files, &concerned);
        }
        let delta = delta(&self.current, &next, &concerned);
        self.current = next;
        self.touched.clear();
        self.has_looked = true;
        Ok(delta)
    }

    /// What the last look showed; cheap to clone, and the same for as long as somebody keeps it.
    pub fn snapshot(&self) -> SharedSnapshot {
        self.current.clone()
    }

    /// Holds the project for one writer, who waits so long at most for another one.
    ///
    /// Whoever commits tells [`refresh`](Self::refresh) of the files that were written.
    ///
    /// # Errors
    ///
    /// Another writer that does not finish, or the system's refusal.
    pub fn begin(&self, wait: Duration, today: Date) -> Result<Transaction, WorkspaceError> {
        let options = SnapshotOptions { today, trust_unmanaged: self.trust_unmanaged, explain: false };
        Transaction::begin(&self.project, options, wait)
    }

    /// The project, and what is known of it, for a sync that goes on from there.
    pub(crate) fn parts(&mut self) -> (&Project, &mut SessionIndex) {
        (&self.project, &mut self.index)
    }

    /// Reads the configuration again; where it is wrong, the last one that was right stays in use.
    pub(crate) fn reload(&mut self) -> Result<(), WorkspaceError> {
        let Project { cache, progress, files, .. } = self.project.clone();
        let mut project = Project::open(files.root())?;
        let is_same = project.settings == self.project.settings;
        // An allowance is bound to the text of the configuration.
        project.files = if is_same { files } else { files.guarded(&project.config.links, false) };
        self.project = Project { cache, progress, ..project };
        Ok(())
    }
}
