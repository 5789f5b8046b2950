//! Writes what a plan changes, in an order that loses nothing when it is interrupted.
//!
//! Ledgers come before catalogs, so that a translation that leaves its catalog is in the ledger first. The source
//! catalog comes last: as long as it shows the old texts, the next sync finds the same work and finishes it. Where
//! a translation comes back or goes to another article, ledgers keep their copies until all of that is done, and
//! are written once more. A unit that travels concerns two articles, so each of these steps is taken in all
//! articles before the next.

use super::article::{LeftLedger, LoadedArticle, RenamedFrom, Snapshot};
use super::note_files;
use super::project::Project;
use crate::catalog::{Ledger, SourceCatalog};
use crate::discover::Article;
use crate::files::{FileError, FileWrite};
use crate::progress::{Counter, Stage};
use crate::sync::plan::LanguagePlan;

/// One file that a sync would write or remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: String,
    /// Its new text; `None` to remove it.
    pub text: Option<String>,
}

impl FileChange {
    /// A file to write.
    pub fn write(path: String, text: String) -> Self {
        Self { path, text: Some(text) }
    }

    fn remove(path: String) -> Self {
        Self { path, text: None }
    }
}

/// When a change of a sync is made: each phase is on the disk, in all articles, before the next begins.
///
/// Two phases are ledgers that are written once more: as long as an article is not done, they keep copies of what leaves
/// it or comes back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The files of renamed articles go to their new names, as they are.
    Renamed,
    /// Ledgers, which keep everything that the catalogs are about to lose.
    Ledgers,
    /// Catalogs of articles in whose place another text stands: they gave all of theirs away.
    CatalogsOfReplaced,
    /// Catalogs of articles that get units from others. An article that gives shows what left as long as its own
    /// source catalog does.
    CatalogsOfReceivers,
    /// All other catalogs, the source catalog of each article last.
    Catalogs,
    /// Ledgers without what went to other articles.
    LedgersWithoutWhatLeft,
    /// Ledgers without their copies of what came back into catalogs.
    LedgersWithoutWhatCameBack,
}

impl Phase {
    /// All phases, in their order.
    pub const ALL: [Self; 7] = [
        Self::Renamed,
        Self::Ledgers,
        Self::CatalogsOfReplaced,
        Self::CatalogsOfReceivers,
        Self::Catalogs,
        Self::LedgersWithoutWhatLeft,
        Self::LedgersWithoutWhatCameBack,
    ];
}

/// The changes of a sync, by phase. Within a phase there are chains: each is made in its order, all of them side by
/// side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps([Vec<Vec<FileChange>>; Phase::ALL.len()]);

impl Steps {
    /// The phases in their order, each with its chains.
    pub fn phases(&self) -> impl Iterator<Item = (Phase, &[Vec<FileChange>])> {
        Phase::ALL.into_iter().zip(self.0.iter().map(Vec::as_slice))
    }

    /// All changes.
    pub fn changes(&self) -> impl Iterator<Item = &FileChange> {
        self.0.iter().flatten().flatten()
    }

    /// What a run has made that is killed in a phase: all before it, and of each of its chains the first so many changes,
    /// by the place of the chain.
    #[must_use]
    pub fn begun(&self, phase: Phase, far: impl Fn(usize) -> usize) -> Self {
        let mut begun = Self::default();
        for (at, chains) in self.phases().take_while(|(at, _)| *at <= phase) {
            let made = chains.iter().enumerate().map(|(chain, changes)| {
                let count = if at < phase { changes.len() } else { far(chain).min(changes.len()) };
                changes[..count].to_vec()
            });
            begun.0[at as usize] = made.collect();
        }
        begun
    }

    /// Adds changes that have to be made one after the other.
    fn chain(&mut self, phase: Phase, changes: Vec<FileChange>) {
        self.0[phase as usize].push(changes);
    }

    /// Adds changes that do not wait for each other.
    fn each(&mut self, phase: Phase, changes: Vec<FileChange>) {
        self.0[phase as usize].extend(changes.into_iter().map(|change| vec![change]));
    }

    /// Adds what a sync of an article changes.
    pub fn article(&mut self, project: &Project, loaded: &LoadedArticle) {
        if let Some(old) = &loaded.renamed_from {
            self.chain(Phase::Renamed, moves(project, loaded, old));
        }
        self.each(Phase::Ledgers, ledgers(loaded));
        let exchange = &loaded.exchange;
        let phase = match (exchange.was_replaced, exchange.from.is_empty()) {
            (true, _) => Phase::CatalogsOfReplaced,
            (false, false) => Phase::CatalogsOfReceivers,
            (false, true) => Phase::Catalogs,
        };
        self.chain(phase, catalogs(project, loaded));
        let without_left = last_ledgers(loaded, |plan| plan.phase2_ledger.as_ref());
        self.each(Phase::LedgersWithoutWhatLeft, without_left);
        let without_copies = last_ledgers(loaded, |plan| plan.phase1_ledger.as_ref().map(|_| &plan.ledger));
        self.each(Phase::LedgersWithoutWhatCameBack, without_copies);
    }

    /// Adds changes behind these.
    pub fn add(&mut self, others: Self) {
        for (chains, others) in self.0.iter_mut().zip(others.0) {
            chains.extend(others);
        }
    }
}

/// The steps of a sync of these articles.
pub fn steps<'s>(project: &Project, articles: impl IntoIterator<Item = &'s LoadedArticle>) -> Steps {
    let mut steps = Steps::default();
    for loaded in articles {
        steps.article(project, loaded);
    }
    steps
}

/// The ledgers that keep everything until the catalogs are written; none is left of an article that is gone and has
/// nothing to keep.
fn ledgers(loaded: &LoadedArticle) -> Vec<FileChange> {
    let languages = loaded.plan.languages.iter().filter_map(|plan| {
        let path = loaded.article.ledger_path(&plan.language);
        let is_empty = plan.ledger == Ledger::default() && plan.phase1_ledger.is_none();
        if is_over(loaded) && is_empty && plan.blocked.is_none() {
            return Some(FileChange::remove(path));
        }
        let ledger = plan.phase1_ledger.as_ref().or(plan.ledger_changed.then_some(&plan.ledger))?;
        Some(FileChange::write(path, ledger.write()))
    });
    languages.collect()
}

/// Whether an article is gone and no language keeps its source catalog.
fn is_over(loaded: &LoadedArticle) -> bool {
    loaded.gone && loaded.plan.held_by.is_empty()
}

/// The catalogs, the source catalog last.
fn catalogs(project: &Project, loaded: &LoadedArticle) -> Vec<FileChange> {
    let LoadedArticle { article, plan, gone, .. } = loaded;
    let mut changes = Vec::new();
    for language in &plan.languages {
        if let Some(catalog) = &language.new_catalog {
            let is_empty = catalog.text().trim().is_empty();
            changes.push(FileChange {
                path: article.catalog_path(&language.language),
                text: (!is_empty).then(|| catalog.text().to_owned()),
            });
        }
    }
    let source_path = article.source_path(&project.config.source);
    if *gone {
        if plan.held_by.is_empty() {
            changes.push(FileChange::remove(source_path));
        }
    } else if let Some(source) = &plan.new_source {
        changes.push(FileChange::write(source_path, source_text(article, source)));
    }
    changes
}

/// What is kept of the texts of a sync.
fn source_text(article: &Article, source: &SourceCatalog) -> String {
    if article.is_fluent() { source.write_ledger() } else { source.write() }
}

/// The ledgers that are written once more.
fn last_ledgers<'s>(
    loaded: &'s LoadedArticle,
    ledger: impl Fn(&'s LanguagePlan) -> Option<&'s Ledger>,
) -> Vec<FileChange> {
    let changes = loaded.plan.languages.iter().filter_map(|plan| {
        let path = loaded.article.ledger_path(&plan.language);
        let ledger = ledger(plan)?;
        let is_over = is_over(loaded) && *ledger == Ledger::default();
        Some(FileChange { path, text: (!is_over).then(|| ledger.write()) })
    });
    changes.collect()
}

/// Moves a renamed article's files to their new names as they are; what else changes comes after.
///
/// The old source catalog is removed last: until then the next sync sees that the old files are left over.
fn moves(project: &Project, loaded: &LoadedArticle, old: &RenamedFrom) -> Vec<FileChange> {
    let new = &loaded.article;
    let mut changes = Vec::new();
    for language in &loaded.plan.languages {
        if let Some(ledger) = &language.ledger_on_disk {
            changes.push(FileChange::write(new.ledger_path(&language.language), ledger.write()));
        }
        if let Some(catalog) = &language.catalog {
            let path = new.catalog_path(&language.language);
            changes.push(FileChange::write(path, catalog.text().to_owned()));
        }
    }
    let source = SourceCatalog { article: new.path.clone(), ..old.source.clone() };
    changes.push(FileChange::write(new.source_path(&project.config.source), source_text(new, &source)));
    let notes = note_files::moved(project, &old.article, new).into_iter();
    changes.extend(notes.map(|(path, text)| FileChange::write(path, text)));
    changes.extend(removals(project, &old.article));
    changes
}

/// Removes all files of an article but itself, the source catalog last.
fn removals(project: &Project, article: &Article) -> Vec<FileChange> {
    let languages = project.config.languages.iter();
    let paths =
        languages.flat_map(|language| [article.catalog_path(language), article.ledger_path(language)]);
    let all = project.config.languages.iter().chain([&project.config.source]);
    let notes = all.map(|language| note_files::notes_path(project, article, language));
    let source = article.source_path(&project.config.source);
    paths.chain(notes).chain([source]).map(FileChange::remove).collect()
}

/// The steps of a sync of the whole project.
pub fn all_steps(project: &Project, snapshot: &Snapshot) -> Steps {
    let mut steps = steps(project, snapshot.articles.iter().chain(&snapshot.gone));
    steps.add(steps_beside_articles(project, snapshot));
    steps
}

/// Those of them that are about no article that is there: they come behind all others.
pub fn steps_beside_articles(project: &Project, snapshot: &Snapshot) -> Steps {
    let mut steps = Steps::default();
    for article in &snapshot.leftovers {
        steps.chain(Phase::Renamed, removals(project, article));
    }
    steps.chain(Phase::LedgersWithoutWhatLeft, left_ledgers(snapshot));
    steps
}

/// The steps of a sync of the articles that give units to each other, which are only written together.
pub fn shared_steps(project: &Project, snapshot: &Snapshot) -> Steps {
    some_steps(project, snapshot, |loaded| loaded.exchange.is_shared)
}

/// The steps of a sync of some articles; of those that give units to each other, all have to be among them or none.
pub fn some_steps(
    project: &Project,
    snapshot: &Snapshot,
    is_synced: impl Fn(&LoadedArticle) -> bool,
) -> Steps {
    let articles = || snapshot.articles.iter().chain(&snapshot.gone).filter(|loaded| is_synced(loaded));
    let mut steps = steps(project, articles());
    if articles().any(|loaded| loaded.exchange.is_shared) {
        steps.chain(Phase::LedgersWithoutWhatLeft, left_ledgers(snapshot));
    }
    steps
}

fn left_ledgers(snapshot: &Snapshot) -> Vec<FileChange> {
    let changes = snapshot.left_ledgers.iter().map(|LeftLedger { path, ledger }| {
        let is_over = *ledger == Ledger::default();
        FileChange { path: path.clone(), text: (!is_over).then(|| ledger.write()) }
    });
    changes.collect()
}

/// Makes the changes, phase by phase. Returns the files that were touched, sorted.
///
/// # Errors
///
/// The first file that could not be written; what comes after it is left for the next sync.
pub fn make(project: &Project, steps: &Steps) -> Result<Vec<String>, FileError> {
    let mut written = Vec::new();
    let writing = project.progress.begin(Stage::Writing, steps.changes().count());
    for (_, chains) in steps.phases() {
        let longest = chains.iter().map(Vec::len).max().unwrap_or_default();
        for nth in 0..longest {
            let side_by_side: Vec<&FileChange> = chains.iter().filter_map(|chain| chain.get(nth)).collect();
            written.extend(make_all(project, &side_by_side, &writing)?);
        }
    }
    written.sort_unstable();
    written.dedup();
    Ok(written)
}

/// The files that steps would touch, sorted.
pub fn touched(project: &Project, steps: &Steps) -> Vec<String> {
    let changes = steps.changes();
    // A file that is not there need not be removed.
    let changes = changes.filter(|change| change.text.is_some() || project.files.exists(&change.path));
    let mut paths: Vec<String> = changes.map(|change| change.path.clone()).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// How many changes are told to be done at once.
const AT_ONCE: usize = 200;

/// Makes changes that wait for nothing but those before them; returns the files that were touched.
fn make_all(project: &Project, changes: &[&FileChange], writing: &Counter) -> Result<Vec<String>, FileError> {
    let mut written = Vec::new();
    for changes in changes.chunks(AT_ONCE) {
        let plain: Vec<FileWrite<'_>> =
            changes.iter().map(|change| (change.path.as_str(), change.text.as_deref())).collect();
        for (change, is_made) in changes.iter().zip(project.files.change(&plain)?) {
            if change.text.is_none() {
                let below = language_folder(project, &change.path);
                project.files.remove_empty_folders(&change.path, below);
            }
            if is_made {
                written.push(change.path.clone());
            }
            writing.tick();
        }
    }
    Ok(written)
}

/// The folder of a catalog's language, which stays when it is empty; of a file elsewhere, its own folder.
fn language_folder<'p>(project: &Project, path: &'p str) -> &'p str {
    let Some(name) = path.strip_prefix(&project.config.locales).and_then(|name| name.strip_prefix('/'))
    else {
        return path.rsplit_once('/').map_or("", |(folder, _)| folder);
    };
    let language = name.split('/').next().unwrap_or_default();
    let start = path.len() - name.len();
    &path[..start + language.len()]
}
