//! Units by language, state and article: what a translator works through.

use crate::diagnostic::Diagnostic;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::filter::Filter;
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::unit::UnitRow;

/// The units found.
#[derive(Debug)]
pub struct ListReport {
    /// The units: by article, then language, then place.
    pub units: Vec<UnitRow>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub unjudged: Vec<Diagnostic>,
}

/// Lists the units that fit a filter.
///
/// # Errors
///
/// A language, article or unit that the project does not have.
pub fn list(
    project: &Project,
    options: SnapshotOptions,
    filter: &Filter,
) -> Result<ListReport, WorkspaceError> {
    let languages = find::languages(project, &filter.languages)?;
    let mut snapshot = project.snapshot(options)?;
    let paths = find::paths(&snapshot, &filter.articles)?;
    let checker = Checker::new(project, &mut snapshot)?;
    let places = find::places(project, &languages);
    let is_wanted =
        |view: ArticleView<'_>| paths.contains(&view.article().path) && filter.may_fit(view, &places);
    let (units, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        filter.rows(project, &checker, loaded, &languages)
    });
    let units = units.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    snapshot.unjudged.extend(faults);
    Ok(ListReport { units, findings: snapshot.findings, unjudged: snapshot.unjudged })
}
