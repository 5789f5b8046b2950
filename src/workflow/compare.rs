//! What a check compares a project with: itself at another commit, or the findings of an earlier run.

use std::path::Path;

use rustc_hash::FxHashSet;

use super::check::{self, Wanted};
use crate::config::FILE_NAME;
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::files::Files;
use crate::gate::Known;
use crate::history::{Changes, NoBase, Repository};
use crate::message;
use crate::message::shell;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, Snapshot, SnapshotOptions};
use crate::workspace::find::{Names, Selection, UnitIds};
use crate::workspace::project::Project;

/// Which articles a run looks at.
#[derive(Clone, Debug, Default)]
pub(super) enum Touched {
    /// All of them.
    #[default]
    Everything,
    /// Those that have one of these files.
    Files(FxHashSet<String>),
}

impl Touched {
    /// Whether this is not everything.
    pub(super) fn is_part(&self) -> bool {
        matches!(self, Self::Files(_))
    }

    /// Whether a file is looked at.
    pub(super) fn has_file(&self, path: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Files(paths) => paths.contains(path),
        }
    }

    /// Whether an article, one of its catalogs or one of its ledgers is looked at.
    pub(super) fn has(&self, project: &Project, view: ArticleView<'_>) -> bool {
        let Self::Files(paths) = self else { return true };
        let old = match view {
            ArticleView::Loaded(loaded) => loaded.renamed_from.as_ref().map(|old| &old.article),
            ArticleView::Unchanged(_) => None,
        };
        files(project, view.article(), old).any(|path| paths.contains(&path))
    }

    /// Whether a fault keeps recto from judging something that is looked at.
    pub(super) fn has_fault(&self, project: &Project, snapshot: &Snapshot, fault: &Diagnostic) -> bool {
        let Self::Files(paths) = self else { return true };
        let is_of = |article: &&Article| files(project, article, None).any(|path| path == fault.path);
        match snapshot.discovered.iter().find(is_of) {
            Some(article) => files(project, article, None).any(|path| paths.contains(&path)),
            None => paths.contains(&fault.path),
        }
    }
}

/// What a run looks at, as it is asked for.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What was touched.
    pub(super) touched: Touched,
    /// The articles and units; all when empty.
    pub(super) names: Names,
}

/// The part of a project that a run looks at.
pub(super) struct Part<'a> {
    touched: &'a Touched,
    chosen: Selection,
    /// The units that are named; none where whole articles are.
    units: Option<UnitIds>,
    /// The files of the articles that are named.
    files: Option<FxHashSet<String>>,
}

impl<'a> Part<'a> {
    /// Finds out what is meant.
    ///
    /// # Errors
    ///
    /// A name that no article or unit has.
    pub(super) fn new(
        project: &Project,
        snapshot: &Snapshot,
        scope: &'a Scope,
    ) -> Result<Self, WorkspaceError> {
        let chosen = Selection::new(snapshot, &scope.names)?;
        let units = chosen.units(project, snapshot, true)?;
        let gone = snapshot.gone.iter().map(|loaded| &loaded.article);
        let articles = snapshot.discovered.iter().chain(gone).filter(|article| chosen.has(&article.path));
        let files =
            (!chosen.is_all()).then(|| articles.flat_map(|article| article.files(&project.config)).collect());
        Ok(Self { touched: &scope.touched, chosen, units, files })
    }

    /// Whether this is not everything.
    pub(super) fn is_part(&self) -> bool {
        self.touched.is_part() || !self.chosen.is_all() || self.units.is_some()
    }

    /// Whether a file is looked at.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.touched.has_file(path) && self.files.as_ref().is_none_or(|files| files.contains(path))
    }

    /// Whether an article, one of its catalogs or one of its ledgers is looked at.
    pub(super) fn has(&self, project: &Project, view: ArticleView<'_>) -> bool {
        let path = &view.article().path;
        self.chosen.has(path)
            && self.units.as_ref().is_none_or(|units| units.contains_key(path))
            && self.touched.has(project, view)
    }

    /// Whether a finding is about what is looked at, given that its article is.
    pub(super) fn has_finding(&self, finding: &Diagnostic) -> bool {
        let Some(units) = &self.units else { return true };
        let ids = finding.article.as_ref().and_then(|article| units.get(article));
        finding.id.as_ref().is_some_and(|id| ids.is_some_and(|ids| ids.contains(id)))
    }

    /// Whether a fault keeps recto from judging something that is looked at. What belongs to no known article may.
    pub(super) fn has_fault(&self, project: &Project, snapshot: &Snapshot, fault: &Diagnostic) -> bool {
        let is_of = |article: &&Article| files(project, article, None).any(|path| path == fault.path);
        let is_meant = || {
            let article = snapshot.discovered.iter().find(is_of);
            article.is_none_or(|article| self.chosen.has(&article.path))
        };
        self.touched.has_fault(project, snapshot, fault) && (self.chosen.is_all() || is_meant())
    }
}

/// An article with its catalogs and ledgers, and those of a name that it had before.
fn files<'p>(
    project: &'p Project,
    article: &'p Article,
    old: Option<&'p Article>,
) -> impl Iterator<Item = String> + 'p {
    [Some(article), old].into_iter().flatten().flat_map(|article| article.files(&project.config))
}

/// What was touched since the work tree parted from a commit: everything, where it is what all articles depend on.
///
/// # Errors
///
/// A commit that git does not know here.
pub(super) fn touched(project: &Project, reference: &str) -> Result<Touched, WorkspaceError> {
    let paths: FxHashSet<String> = changes(project, reference)?.files.into_keys().collect();
    let config = &project.config;
    let glossary = |language| project.catalog_path(language, "terms");
    let for_all = config.languages.iter().chain([&config.source]).map(glossary).chain([FILE_NAME.to_owned()]);
    let is_for_all = for_all.into_iter().any(|path| paths.contains(&path));
    Ok(if is_for_all { Touched::Everything } else { Touched::Files(paths) })
}

/// The project as it was where the work tree parted from a commit, with the configuration of today: the policy and
/// the languages of now say what was a debt then.
///
/// # Errors
///
/// A commit that git does not know here.
pub(super) fn before(project: &Project, reference: &str) -> Result<Project, WorkspaceError> {
    let files = project.files.but(changes(project, reference)?.files);
    let mut config = project.config.clone();
    // What was not there yet had no debts.
    config.articles.retain(|set| files.is_folder(&set.folder));
    Ok(Project { files, config, ..project.clone() })
}

/// The findings in a project as it was; where its articles could not be told apart, nothing can be called new.
///
/// # Errors
///
/// A glossary that cannot be read.
pub(super) fn known_in(
    before: &Project,
    options: SnapshotOptions,
    wanted: &Wanted,
) -> Result<Known, WorkspaceError> {
    match check::look(before, options, wanted, &Scope::default()) {
        Ok(look) => Ok(check::known(look, before)),
        Err(WorkspaceError::Unjudged(_)) => Ok(Known::everything()),
        Err(error) => Err(error),
    }
}

fn changes(project: &Project, reference: &str) -> Result<Changes, WorkspaceError> {
    let failed = |reason: NoBase| {
        let branch = reference.strip_prefix("origin/").unwrap_or(reference);
        let (message, hint) = match reason {
            NoBase::NoRepository => {
                (message!("compare-no-repository", reference), message!("compare-no-repository-hint"))
            }
            NoBase::Unknown { is_shallow: true } => (
                message!("compare-not-fetched", reference),
                message!("compare-not-fetched-hint", branch = shell(branch)),
            ),
            NoBase::Unknown { is_shallow: false } => {
                (message!("compare-unknown", reference), message!("compare-unknown-hint"))
            }
            NoBase::Lacking => (message!("compare-lacking", reference), message!("compare-lacking-hint")),
        };
        WorkspaceError::request(message, hint)
    };
    Repository::new(project.files.root()).changes_since(reference).map_err(failed)
}

/// Reads the findings of an earlier run from a file on disk.
///
/// # Errors
///
/// A file that is not there or is no baseline.
pub(super) fn read_baseline(path: &Path) -> Result<Known, WorkspaceError> {
    let shown = path.display().to_string();
    let text = Files::new("").read(&shown)?.ok_or_else(|| {
        WorkspaceError::request(
            message!("baseline-missing", path = &shown),
            message!("baseline-missing-hint", path = shell(&shown)),
        )
    })?;
    Known::read(&text).map_err(|error| {
        let message = message!("baseline-wrong", path = &shown, reason = error.message);
        WorkspaceError::Request { message, hint: error.hint }
    })
}

/// What was written into a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselineReport {
    /// The file.
    pub path: String,
    /// How many findings it has.
    pub findings: usize,
    /// Whether it was another one, or not there.
    pub changed: bool,
}

/// Writes all findings of today into a file on disk, for later runs to let pass.
///
/// # Errors
///
/// A project that cannot be judged as a whole, or a file that cannot be written.
pub fn write_baseline(
    project: &Project,
    options: SnapshotOptions,
    path: &Path,
) -> Result<BaselineReport, WorkspaceError> {
    let look = check::look(project, options, &Wanted::default(), &Scope::default())?;
    if !look.snapshot.unjudged.is_empty() {
        return Err(WorkspaceError::Unjudged(look.snapshot.unjudged));
    }
    let known = check::known(look, project);
    let path = path.display().to_string();
    let changed = Files::new("").write(&path, &known.write())?;
    Ok(BaselineReport { path, findings: known.len(), changed })
}
