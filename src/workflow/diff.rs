//! Stale units, and drafts over an older source, with what changed in it.

use super::list::list;
use crate::diagnostic::Diagnostic;
use crate::diff::{Token, tokens};
use crate::model::{Kind, State};
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::filter::Filter;
use crate::workspace::project::Project;
use crate::workspace::unit::UnitRow;

/// One unit and what changed.
#[derive(Debug)]
pub struct DiffRow {
    /// The unit.
    pub unit: UnitRow,
    /// The text that it is compared with: the one that its translation answers to, or that of the units which it was
    /// split from or merged of. None where it is not known.
    pub old: Option<String>,
    /// The change, word by word; empty where the old text is not known.
    pub tokens: Vec<Token>,
}

/// The units found.
#[derive(Debug)]
pub struct DiffReport {
    /// The units: by article, then language, then place.
    pub units: Vec<DiffRow>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Shows what changed in the source of every unit that fits a filter: those that are stale, and those that a light
/// change, a split or a merge made a draft.
///
/// # Errors
///
/// A language, article or unit that the project does not have.
pub fn diff(
    project: &Project,
    options: SnapshotOptions,
    filter: &Filter,
) -> Result<DiffReport, WorkspaceError> {
    let states = vec![State::Stale, State::Draft];
    let found = list(project, options, &Filter { states, ..filter.clone() })?;
    let changed =
        |unit: &UnitRow| unit.state == State::Stale || unit.previous.is_some() || !unit.made_from.is_empty();
    let units = found.units.into_iter().filter(changed).map(|unit| {
        let old = unit.previous.clone().or_else(|| source_before(&unit));
        let tokens = match &old {
            Some(previous) if unit.kind == Kind::Message => {
                tokens(&unindented(previous), &unindented(&unit.source))
            }
            Some(previous) => tokens(previous, &unit.source),
            None => Vec::new(),
        };
        DiffRow { unit, old, tokens }
    });
    Ok(DiffReport { units: units.collect(), findings: found.findings, not_evaluated: found.not_evaluated })
}

/// The texts of the units that a draft was made from, one after the other.
fn source_before(unit: &UnitRow) -> Option<String> {
    let texts: Option<Vec<&str>> = unit.made_from.iter().map(|from| from.source.as_deref()).collect();
    texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join(" "))
}

/// A pattern with all its rows at the margin: how far in they stand is no change to show.
fn unindented(pattern: &str) -> String {
    pattern.lines().map(str::trim_start).collect::<Vec<_>>().join("\n")
}
