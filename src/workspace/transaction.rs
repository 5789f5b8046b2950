//! What the actions on single units share: the lock, the sync of an article before it is touched, the writing.

use std::cell::Cell;
use std::time::Duration;

use super::WorkspaceError;
use super::article::{LoadedArticle, Snapshot, SnapshotOptions};
use super::commit::{all_steps, make, shared_steps, steps};
use super::find::{self, Names, no_language};
use super::project::Project;
use crate::catalog::{Catalog, Edit, Ledger, apply};
use crate::config::FILE_NAME;
use crate::files::{FileError, Gathered, Held};
use crate::message;
use crate::model::Language;
use crate::sync::plan::{Blocked, LanguagePlan, PlannedUnit};

/// Changes of a project that become real together.
///
/// It holds the project for one writer and never sees unsaved buffers. Each action is done as a command does it, on top
/// of those before it; an action that fails leaves no trace. Nothing reaches the disk before [`commit`](Self::commit).
#[derive(Debug)]
pub struct Transaction {
    project: Project,
    options: SnapshotOptions,
    _lock: Held,
}

impl Transaction {
    /// Holds a project, waiting so long at most for another writer.
    pub(super) fn begin(
        project: &Project,
        options: SnapshotOptions,
        wait: Duration,
    ) -> Result<Self, WorkspaceError> {
        let files = project.files.clone().waiting_at_most(wait).staged();
        let lock = files.lock(FILE_NAME)?;
        Ok(Self { project: Project { files, ..project.clone() }, options, _lock: lock })
    }

    /// Does an action on the project as it is with the actions before.
    ///
    /// # Errors
    ///
    /// As of the action, which then has changed nothing.
    pub fn act<T>(
        &mut self,
        action: impl FnOnce(&Project, SnapshotOptions) -> Result<T, WorkspaceError>,
    ) -> Result<T, WorkspaceError> {
        let before = self.project.files.waiting_changes();
        let done = action(&self.project, self.options);
        if done.is_err() {
            self.project.files.take_back(before);
        }
        done
    }

    /// Makes all changes, all of them or none; returns the files that were touched.
    ///
    /// # Errors
    ///
    /// [`FileError::Changed`] where somebody saved one of the files after it was read: nothing was written, and who
    /// wants to go on begins anew. Else the system's refusal.
    pub fn commit(self) -> Result<Vec<String>, WorkspaceError> {
        Ok(self.project.files.commit()?)
    }
}

/// A snapshot under the project's lock, for somebody who is about to write.
pub(crate) struct Session<'p> {
    pub(crate) project: &'p Project,
    pub(crate) snapshot: Snapshot,
    dry_run: bool,
    has_synced_shared: Cell<bool>,
    _lock: Option<Held>,
}

impl<'p> Session<'p> {
    pub(crate) fn open(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
    ) -> Result<Self, WorkspaceError> {
        let lock = if dry_run { None } else { lock(project)? };
        Ok(Self {
            project,
            snapshot: project.overview(options)?,
            dry_run,
            has_synced_shared: Cell::new(false),
            _lock: lock,
        })
    }

    /// A session about the articles that a name stands for, which reads no other files than theirs where it can.
    pub(crate) fn open_for(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
        name: &str,
    ) -> Result<Self, WorkspaceError> {
        let lock = if dry_run { None } else { lock(project)? };
        match project.alone(options, name) {
            Some(snapshot) => {
                Ok(Self { project, snapshot, dry_run, has_synced_shared: Cell::new(false), _lock: lock })
            }
            None => Self::looking(project, options, dry_run, lock, name),
        }
    }

    /// A session about what names stand for; of these, not all need be loaded yet.
    pub(crate) fn open_named(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
        names: &Names,
    ) -> Result<Self, WorkspaceError> {
        match names.only_article() {
            Some(name) => Self::open_for(project, options, dry_run, name),
            None => Self::open(project, options, dry_run),
        }
    }

    /// A session about the articles that a name stands for, and what they share with others.
    pub(crate) fn open_near(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
        name: &str,
    ) -> Result<Self, WorkspaceError> {
        let lock = if dry_run { None } else { lock(project)? };
        Self::looking(project, options, dry_run, lock, name)
    }

    /// A session about all articles.
    pub(crate) fn open_all(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
    ) -> Result<Self, WorkspaceError> {
        let mut session = Self::open(project, options, dry_run)?;
        session.snapshot.load_all(project);
        Ok(session)
    }

    fn looking(
        project: &'p Project,
        options: SnapshotOptions,
        dry_run: bool,
        lock: Option<Held>,
        name: &str,
    ) -> Result<Self, WorkspaceError> {
        let mut snapshot = project.overview(options)?;
        find::load(&mut snapshot, project, &[name]);
        Ok(Self { project, snapshot, dry_run, has_synced_shared: Cell::new(false), _lock: lock })
    }

    /// Syncs one article, and those it shares units with, so that its files on disk are those of its plan.
    pub(crate) fn sync(&self, loaded: &LoadedArticle) -> Result<(), WorkspaceError> {
        if self.dry_run {
            return Ok(());
        }
        if !loaded.exchange.is_shared {
            make(self.project, &steps(self.project, [loaded]))?;
        } else if !self.has_synced_shared.replace(true) {
            // Only once: what is done to single units afterwards stands in the same files.
            make(self.project, &shared_steps(self.project, &self.snapshot))?;
        }
        Ok(())
    }

    /// Writes a catalog.
    pub(crate) fn write_catalog(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        text: &str,
    ) -> Result<(), WorkspaceError> {
        if !self.dry_run {
            self.project.files.write(&loaded.article.catalog_path(language), text)?;
        }
        Ok(())
    }

    /// Writes a ledger, its units in the order of the article.
    pub(crate) fn write_ledger(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        ledger: Ledger,
    ) -> Result<(), WorkspaceError> {
        if !self.dry_run {
            let path = loaded.article.ledger_path(language);
            self.project.files.write(&path, &in_order(loaded, ledger).write())?;
        }
        Ok(())
    }

    /// Writes a catalog and its ledger as one change: each of them alone would say something else about a state.
    pub(crate) fn write_both(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        catalog: &str,
        ledger: Ledger,
    ) -> Result<(), WorkspaceError> {
        self.write_together(&[both(loaded, language, catalog, ledger).to_vec()])
    }

    /// Writes groups of files, each of them as a whole or not at all.
    pub(crate) fn write_together(&self, groups: &[Vec<(String, String)>]) -> Result<(), WorkspaceError> {
        if self.dry_run {
            return Ok(());
        }
        for groups in groups.chunks(AT_ONCE) {
            let texts = groups.iter().flatten();
            let texts: Vec<(&str, &str)> = texts.map(|(path, text)| (&**path, &**text)).collect();
            self.project.files.write_together(&texts)?;
        }
        Ok(())
    }

    /// Writes ledgers, their units in the order of their articles.
    pub(crate) fn write_ledgers(
        &self,
        ledgers: Vec<(&LoadedArticle, &Language, Ledger)>,
    ) -> Result<(), WorkspaceError> {
        if self.dry_run {
            return Ok(());
        }
        let gathered = Gathered::new(&self.project.files);
        for (loaded, language, ledger) in ledgers {
            gathered.write(&loaded.article.ledger_path(language), in_order(loaded, ledger).write())?;
        }
        Ok(gathered.finish()?)
    }
}

/// How many groups of files become one change at most.
const AT_ONCE: usize = 100;

/// The texts of a ledger and its catalog.
pub(crate) fn both(
    loaded: &LoadedArticle,
    language: &Language,
    catalog: &str,
    ledger: Ledger,
) -> [(String, String); 2] {
    [
        (loaded.article.ledger_path(language), in_order(loaded, ledger).write()),
        (loaded.article.catalog_path(language), catalog.to_owned()),
    ]
}

/// A ledger with its units in the order of the article.
fn in_order(loaded: &LoadedArticle, mut ledger: Ledger) -> Ledger {
    let known = std::mem::take(&mut ledger.units);
    let ids = loaded.plan.units.iter().map(|unit| unit.id.as_str());
    for id in ids.chain(known.iter().map(|(id, _)| id)) {
        if let Some(record) = known.get(id).filter(|_| !ledger.units.contains(id)) {
            ledger.units.insert(id, record.clone());
        }
    }
    ledger
}

/// How often an action is planned anew because somebody changed a file meanwhile.
const TRIES: usize = 20;

/// Does an action once more where somebody changed a file while it was planned: then it goes on from what is there now.
///
/// # Errors
///
/// As of the action; a file that is changed again and again.
pub fn planned_anew<T>(mut act: impl FnMut() -> Result<T, WorkspaceError>) -> Result<T, WorkspaceError> {
    for _ in 1..TRIES {
        match act() {
            Err(WorkspaceError::File(FileError::Changed { .. })) => {}
            done => return done,
        }
    }
    act()
}

/// Holds the project for one writer; nothing where a transaction does so already.
///
/// # Errors
///
/// The system's refusal.
pub fn lock(project: &Project) -> Result<Option<Held>, WorkspaceError> {
    // Whoever gathers changes holds the project already.
    if project.files.is_staged() { Ok(None) } else { Ok(Some(project.files.lock(FILE_NAME)?)) }
}

/// An article in a language whose files may be written.
///
/// # Errors
///
/// A catalog that is broken or gone, with how to mend it.
pub(crate) fn writable<'s>(
    project: &Project,
    loaded: &'s LoadedArticle,
    language: &Language,
) -> Result<&'s LanguagePlan, WorkspaceError> {
    let plan = loaded.plan.languages.iter().find(|plan| plan.language == *language);
    let plan = plan.ok_or_else(|| no_language(project, language))?;
    let path = loaded.on_disk().catalog_path(language);
    let (message, hint) = match plan.blocked {
        None => return Ok(plan),
        Some(Blocked::Broken) => (message!("edit-broken", path = &path), message!("edit-broken-hint")),
        Some(Blocked::Gone) => (message!("edit-gone", path = &path), message!("edit-gone-hint")),
    };
    Err(WorkspaceError::Blocked { path, message, hint })
}

/// An article in a language in which some units may be written, and which of them: beside a broken catalog those that
/// can be read in it.
///
/// # Errors
///
/// A catalog that is gone, or so broken that none of the units may be written.
pub(crate) fn writable_units<'s>(
    project: &Project,
    loaded: &'s LoadedArticle,
    language: &Language,
    units: &[usize],
) -> Result<(&'s LanguagePlan, Vec<usize>), WorkspaceError> {
    let plan = loaded.plan.languages.iter().find(|plan| plan.language == *language);
    let plan = plan.ok_or_else(|| no_language(project, language))?;
    let is_open = |at: &usize| plan.is_open(*at, &loaded.plan.units[*at]);
    let open: Vec<usize> = units.iter().copied().filter(is_open).collect();
    if plan.blocked.is_some() && open.is_empty() {
        let is_partly_open = (0..loaded.plan.units.len()).any(|at| is_open(&at));
        return match units {
            [at] if is_partly_open => Err(spoiled(loaded, plan, *at)),
            _ => writable(project, loaded, language).map(|plan| (plan, open)),
        };
    }
    Ok((plan, open))
}

/// An article in a language in which one unit may be written.
///
/// # Errors
///
/// As of [`writable_units`].
pub(crate) fn writable_unit<'s>(
    project: &Project,
    loaded: &'s LoadedArticle,
    language: &Language,
    unit: usize,
) -> Result<&'s LanguagePlan, WorkspaceError> {
    writable_units(project, loaded, language, &[unit]).map(|(plan, _)| plan)
}

/// What to say of a unit that is left alone until its catalog can be read.
fn spoiled(loaded: &LoadedArticle, plan: &LanguagePlan, at: usize) -> WorkspaceError {
    let path = loaded.on_disk().catalog_path(&plan.language);
    let id = &loaded.plan.units[at].id;
    WorkspaceError::request(message!("edit-broken-unit", id, path), message!("edit-broken-hint"))
}

/// What to say of the units of a broken catalog that are left alone while others were done; none where it is whole.
pub(crate) fn left_alone(
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    count: usize,
) -> Option<WorkspaceError> {
    let path = loaded.on_disk().catalog_path(&plan.language);
    let message = || message!("edit-broken-in-part", path, count);
    (count > 0 && plan.blocked.is_some())
        .then(|| WorkspaceError::request(message(), message!("edit-broken-hint")))
}

/// The text of a catalog with edits made in it.
pub(crate) fn edited(catalog: &Catalog, edits: &[Edit]) -> Result<String, WorkspaceError> {
    apply(catalog, edits)
        .map_err(|error| WorkspaceError::request(error.message(), message!("edit-failed-hint")))
}

/// The nearest unit before that has a translation, which nothing spoils.
pub(crate) fn written_before(units: &[PlannedUnit], catalog: &Catalog) -> Option<String> {
    let stands = |unit: &&PlannedUnit| catalog.get(&unit.id).is_some() && !catalog.is_spoiled(&unit.id);
    units.iter().rev().find(stands).map(|unit| unit.id.clone())
}

/// Brings everything in step after an action that holds the project: what it left may belong to other articles.
///
/// # Errors
///
/// As of [`sync`].
pub(crate) fn bring_in_step(
    project: &Project,
    options: SnapshotOptions,
) -> Result<Vec<String>, WorkspaceError> {
    let snapshot = project.overview(options)?;
    Ok(make(project, &all_steps(project, &snapshot))?)
}

/// The same of those articles alone that give something to others or get it.
///
/// # Errors
///
/// As of [`sync`].
pub(crate) fn send_on(project: &Project, options: SnapshotOptions) -> Result<(), WorkspaceError> {
    let snapshot = project.overview(options)?;
    make(project, &shared_steps(project, &snapshot))?;
    Ok(())
}
