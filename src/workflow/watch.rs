//! A session that stays open while people write: it syncs after each change and tells only what is new.
//!
//! How the system tells of changes, and for how long to wait until files are whole, is the caller's business.

use std::collections::{BTreeMap, BTreeSet};

use super::sync::{SyncReport, SyncedArticle, sync_again};
use crate::config::FILE_NAME;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Format, Language};
use crate::sync::plan::Counts;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::project::Project;
use crate::workspace::{Changed, Workspace, WorkspaceError};

/// A project that is kept in step.
#[derive(Debug)]
pub struct Watching {
    workspace: Workspace,
    /// What is wrong with a configuration that is not in use therefore.
    configuration: Vec<Diagnostic>,
    /// Whether there is no configuration at the moment.
    is_gone: bool,
    /// What the last round found, by file.
    known: BTreeMap<String, Vec<Diagnostic>>,
    /// What articles wait for since the last round.
    waiting: BTreeMap<String, Waiting>,
}

/// What one sync did, and what of it is new.
#[derive(Debug)]
pub struct Round {
    /// All of it.
    pub report: SyncReport,
    /// The findings that the last round did not have.
    pub found: Vec<Diagnostic>,
    /// The files that had findings in the last round and have none now.
    pub mended: BTreeSet<String>,
    /// Where the articles stand in the report that something happened to.
    news: Vec<usize>,
}

/// What is said of an article again and again until somebody does something.
#[derive(Debug, Default, PartialEq, Eq)]
struct Waiting {
    counts: Counts,
    held_by: Vec<Language>,
    orphans: Vec<(Language, usize)>,
}

impl Round {
    /// The articles that something happened to.
    pub fn articles(&self) -> impl ExactSizeIterator<Item = &SyncedArticle> {
        self.news.iter().map(|at| &self.report.articles[*at])
    }

    /// Whether there is something to tell.
    pub fn is_news(&self) -> bool {
        !(self.news.is_empty()
            && self.found.is_empty()
            && self.mended.is_empty()
            && self.report.written.is_empty())
    }
}

impl Watching {
    /// A session of a project.
    pub fn new(project: Project) -> Self {
        Self {
            workspace: Workspace::of(project, false),
            configuration: Vec::new(),
            is_gone: false,
            known: BTreeMap::new(),
            waiting: BTreeMap::new(),
        }
    }

    /// The project, with the last configuration that was right.
    pub fn project(&self) -> &Project {
        self.workspace.project()
    }

    /// Brings the project in step after a change, and says what is new since the last round.
    ///
    /// A configuration that is broken is a finding, and the last one that was right stays in use; while there is
    /// none at all, nothing is synced. Articles that cannot be told apart are findings too.
    ///
    /// # Errors
    ///
    /// A file that cannot be read or written.
    pub fn round(&mut self, changed: &Changed, options: SnapshotOptions) -> Result<Round, WorkspaceError> {
        if *changed == Changed::Everything {
            self.reload();
        }
        let (mut report, is_whole) = if self.is_gone {
            (nothing(Vec::new()), false)
        } else {
            match self.sync(changed, options) {
                Ok(report) => (report, true),
                Err(WorkspaceError::NotEvaluated(faults)) => (nothing(faults), false),
                Err(error) => return Err(error),
            }
        };
        report.not_evaluated.extend(self.configuration.iter().cloned());
        let (found, mended) = self.compare(&report, is_whole);
        let news = if is_whole { self.news(&report) } else { Vec::new() };
        Ok(Round { report, found, mended, news })
    }

    /// The findings that the last round did not have, and the files that have none any more.
    fn compare(&mut self, report: &SyncReport, is_whole: bool) -> (Vec<Diagnostic>, BTreeSet<String>) {
        let mut now: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        let mut found = Vec::new();
        for finding in report.findings.iter().chain(&report.not_evaluated) {
            let known = self.known.get(&finding.path);
            if !known.is_some_and(|known| known.iter().any(|known| is_same(known, finding))) {
                found.push(finding.clone());
            }
            now.entry(finding.path.clone()).or_default().push(finding.clone());
        }
        if !is_whole {
            // What was not looked at is as it was.
            self.known.extend(now);
            return (found, BTreeSet::new());
        }
        let known = std::mem::replace(&mut self.known, now);
        (found, known.into_keys().filter(|path| !self.known.contains_key(path)).collect())
    }

    /// One sync after a change.
    fn sync(&mut self, changed: &Changed, options: SnapshotOptions) -> Result<SyncReport, WorkspaceError> {
        let changed = match changed {
            Changed::Everything => None,
            Changed::Files(paths) => Some(paths),
        };
        sync_again(&mut self.workspace, options, changed)
    }

    fn reload(&mut self) {
        self.is_gone = !self.project().files.exists(FILE_NAME);
        match self.workspace.reload() {
            Ok(()) => self.configuration.clear(),
            Err(error) => self.configuration = faults(error),
        }
    }

    /// Where the articles stand in a report that something happened to, once for what they wait for.
    fn news(&mut self, report: &SyncReport) -> Vec<usize> {
        let mut waiting = BTreeMap::new();
        let mut news = Vec::new();
        for (at, article) in report.articles.iter().enumerate() {
            let own = Waiting::of(article);
            let is_told = own.as_ref() == self.waiting.get(&article.path);
            let has_happened = article.held_by.is_empty() && has_happened(article);
            if has_happened || (own.is_some() && !is_told) {
                news.push(at);
            }
            waiting.extend(own.map(|own| (article.path.clone(), own)));
        }
        self.waiting = waiting;
        news
    }
}

impl Waiting {
    /// What an article waits for, if it does.
    fn of(article: &SyncedArticle) -> Option<Self> {
        let SyncedArticle { counts, held_by, orphans, .. } = article;
        let counts = if held_by.is_empty() { Counts::default() } else { *counts };
        // A tree of Fluent files has many messages of its own.
        let orphans = if article.format == Format::Fluent { Vec::new() } else { orphans.clone() };
        let waits = !held_by.is_empty() || !orphans.is_empty();
        waits.then(|| Self { counts, held_by: held_by.clone(), orphans })
    }
}

/// Whether a sync did something about an article.
fn has_happened(article: &SyncedArticle) -> bool {
    article.gone
        || article.counts.any_change()
        || article.renamed_from.is_some()
        || article.given > 0
        || !(article.from.is_empty()
            && article.rejoined.is_empty()
            && article.newly_stale.is_empty()
            && article.recorded.is_empty()
            && article.swapped.is_empty()
            && article.renamed_ids.is_empty()
            && article.replaced.is_empty())
}

/// Whether two findings are the same. A warning stays the same when its line moves; where to mend an error, people
/// want to know.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let key = |finding: &Diagnostic| (finding.severity == Severity::Error).then_some(finding.position);
    one.code == other.code
        && one.path == other.path
        && one.id == other.id
        && one.language == other.language
        && one.message == other.message
        && key(one) == key(other)
}

/// Why a configuration is not in use, as findings.
fn faults(error: WorkspaceError) -> Vec<Diagnostic> {
    match error {
        WorkspaceError::NotEvaluated(faults) => faults,
        error => {
            let fault = Diagnostic::new("configuration", Severity::Error, FILE_NAME, error.message());
            vec![error.hint().into_iter().fold(fault, Diagnostic::hint)]
        }
    }
}

/// The report of a sync that could not begin.
fn nothing(not_evaluated: Vec<Diagnostic>) -> SyncReport {
    SyncReport { not_evaluated, ..SyncReport::default() }
}
