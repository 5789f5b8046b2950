//! Units by language, state and article: what a translator works through.

use crate::diagnostic::Diagnostic;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::filter::Filter;
use crate::workspace::find::{self, Selection};
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
    let chosen = Selection::new(&snapshot, &filter.names)?;
    let units = chosen.units(project, &snapshot, true)?;
    chosen.narrow(project, &mut snapshot);
    let checker = Checker::new(project, &mut snapshot)?;
    let places = find::places(project, &languages);
    let is_wanted = |view: ArticleView<'_>| {
        let path = &view.article().path;
        let has_units = units.as_ref().is_none_or(|units| units.contains_key(path));
        chosen.has(path) && has_units && filter.may_fit(view, &places)
    };
    let (rows, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        filter.rows(project, &checker, loaded, &languages, units.as_ref())
    });
    let rows = rows.into_iter().flatten().collect();
    snapshot.unjudged.extend(faults);
    Ok(ListReport { units: rows, findings: snapshot.findings, unjudged: snapshot.unjudged })
}
