//! Units by language, state and article: what a translator works through.

use rustc_hash::FxHashMap;

use super::remembered::{Remembered, Wanted};
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
    pub not_evaluated: Vec<Diagnostic>,
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
    list_with(project, options, filter, None)
}

/// The same, with what was translated before and is like those units that somebody still has to work on.
///
/// # Errors
///
/// As of [`list`].
pub fn list_with(
    project: &Project,
    options: SnapshotOptions,
    filter: &Filter,
    matches: Option<Wanted>,
) -> Result<ListReport, WorkspaceError> {
    let languages = find::languages(project, &filter.languages)?;
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::new(&snapshot, &filter.names)?;
    let units = chosen.units(project, &snapshot, true)?;
    chosen.narrow(project, &mut snapshot);
    let checker = Checker::new(project, &mut snapshot)?;
    let remembered = matches
        .map(|wanted| {
            Ok::<_, WorkspaceError>((
                Remembered::new(project, &snapshot, &languages)?.with_team(project),
                wanted,
            ))
        })
        .transpose()?;
    let places = find::places(project, &languages);
    let is_wanted = |view: ArticleView<'_>| {
        let path = &view.article().path;
        let has_units = units.as_ref().is_none_or(|units| units.contains_key(path));
        chosen.has(path) && has_units && filter.may_fit(view, &places)
    };
    let (rows, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        let mut rows = filter.rows(project, &checker, loaded, &languages, units.as_ref());
        if let Some((remembered, wanted)) = &remembered {
            let places: FxHashMap<&str, usize> =
                loaded.plan.units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
            for row in rows.iter_mut().filter(|row| !row.state.is_done()) {
                let at = places.get(row.id.as_str());
                row.matches = at.map(|at| remembered.matches(loaded, &row.language, *at, *wanted));
            }
        }
        rows
    });
    let rows = rows.into_iter().flatten().collect();
    snapshot.not_evaluated.extend(faults);
    if let Some((remembered, _)) = remembered {
        remembered.say(&mut snapshot.findings, &mut snapshot.not_evaluated);
    }
    Ok(ListReport { units: rows, findings: snapshot.findings, not_evaluated: snapshot.not_evaluated })
}
