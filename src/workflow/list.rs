//! Units by language, state and article: what a translator works through.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Diagnostic;
use crate::model::{ChangeClass, Language, State};
use crate::progress::Stage;
use crate::status::Tally;
use crate::workspace::WorkspaceError;
use crate::workspace::checker::Checker;
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::snapshot::{ArticleView, LoadedArticle, SnapshotOptions};
use crate::workspace::unit::{UnitRow, row};

/// Which units are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// States; all when empty.
    pub states: Vec<State>,
    /// Change classes, any of which the change of a unit has; all units when empty.
    pub classes: Vec<ChangeClass>,
    /// Articles by path, folder or glob; all when empty.
    pub articles: Vec<String>,
    /// Units by id, a unique beginning of one, or line; all when empty.
    pub units: Vec<String>,
}

impl Filter {
    fn fits(&self, row: &UnitRow) -> bool {
        (self.states.is_empty() || self.states.contains(&row.state))
            && (self.classes.is_empty() || self.classes.iter().any(|class| row.classes.contains(class)))
    }
}

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
    let is_wanted = |view: ArticleView<'_>| {
        let has_some = |tally: Tally| filter.states.iter().any(|state| tally.count(*state) > 0);
        // Who names units wants to know of those that are not there.
        let is_any = filter.states.is_empty() || !filter.units.is_empty();
        paths.contains(&view.article().path)
            && (is_any || places.iter().any(|(at, _)| has_some(view.tally(*at))))
    };
    let (units, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        in_article(project, &checker, loaded, &languages, filter)
    });
    let units = units.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    snapshot.unjudged.extend(faults);
    Ok(ListReport { units, findings: snapshot.findings, unjudged: snapshot.unjudged })
}

/// The units of one article that fit a filter.
fn in_article(
    project: &Project,
    checker: &Checker<'_>,
    loaded: &LoadedArticle,
    languages: &[Language],
    filter: &Filter,
) -> Result<Vec<UnitRow>, WorkspaceError> {
    let wanted = wanted_units(loaded, &filter.units)?;
    let mut units = Vec::new();
    for plan in loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language)) {
        let rows = wanted.iter().map(|&at| (at, row(project, loaded, plan, at)));
        let rows: Vec<(usize, UnitRow)> = rows.filter(|(_, row)| filter.fits(row)).collect();
        if rows.is_empty() {
            continue;
        }
        let listed: FxHashSet<usize> = rows.iter().map(|(at, _)| *at).collect();
        let mut findings: FxHashMap<String, Vec<Diagnostic>> = FxHashMap::default();
        for finding in checker.findings(loaded, plan, &|unit| listed.contains(&unit)) {
            if let Some(id) = &finding.id {
                findings.entry(id.clone()).or_default().push(finding);
            }
        }
        units.extend(rows.into_iter().map(|(_, mut row)| {
            row.findings = findings.remove(&row.id).unwrap_or_default();
            row
        }));
    }
    Ok(units)
}

fn wanted_units(loaded: &LoadedArticle, names: &[String]) -> Result<Vec<usize>, WorkspaceError> {
    if names.is_empty() {
        return Ok((0..loaded.plan.units.len()).collect());
    }
    names.iter().map(|name| find::unit(loaded, name).map(|(at, _)| at)).collect()
}
