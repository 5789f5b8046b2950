//! Which part of a project a run looks at.

use rustc_hash::FxHashSet;

use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, Snapshot};
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
        match snapshot.discovered.iter().map(AsRef::as_ref).find(is_of) {
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

impl Scope {
    /// Whether nobody named a part.
    pub(super) fn is_everything(&self) -> bool {
        !self.touched.is_part() && self.names.is_empty()
    }
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
        let discovered = snapshot.discovered.iter().map(AsRef::as_ref);
        let articles = discovered.chain(gone).filter(|article: &&Article| chosen.has(&article.path));
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
            let article = snapshot.discovered.iter().map(AsRef::as_ref).find(is_of);
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
