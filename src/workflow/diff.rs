//! Stale units, and drafts over an older source, with what changed in it.

use std::ops::ControlFlow;

use super::list::{ListEnd, ListRequest, Listing, Rows};
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

/// A comparison that is about to be read.
#[derive(Debug)]
pub struct Differences<'p>(Listing<'p>);

impl<'p> Differences<'p> {
    /// Finds out in which units the source changed: those that are stale, and those that a light change, a split or a merge
    /// made a draft.
    ///
    /// # Errors
    ///
    /// A language, article or unit that the project does not have.
    pub fn open(
        project: &'p Project,
        options: SnapshotOptions,
        request: ListRequest,
    ) -> Result<Self, WorkspaceError> {
        let states = vec![State::Stale, State::Draft];
        let filter = Filter { states, ..request.filter };
        let rows = Rows {
            lists: |unit| unit.state == State::Stale || unit.previous.is_some() || !unit.made_from.is_empty(),
            // They say why there is nothing to compare.
            asks_findings: |unit| old_source(unit).is_none(),
        };
        Listing::of(project, options, ListRequest { filter, ..request }, rows).map(Self)
    }

    /// What the authors should know.
    pub fn findings(&self) -> &[Diagnostic] {
        self.0.findings()
    }

    /// Faults that keep recto from judging an article, as far as they are known before the units are read.
    pub fn not_evaluated(&self) -> &[Diagnostic] {
        self.0.not_evaluated()
    }

    /// Reads the units as [`Listing::read`] does.
    pub fn read(self, mut take: impl FnMut(Vec<DiffRow>) -> ControlFlow<()>) -> ListEnd {
        self.0.read(|units| take(units.into_iter().map(compared).collect()))
    }
}

/// A unit with what changed in it.
fn compared(unit: UnitRow) -> DiffRow {
    let old = old_source(&unit);
    let tokens = match &old {
        Some(previous) if unit.kind == Kind::Message => {
            tokens(&unindented(previous), &unindented(&unit.source))
        }
        Some(previous) => tokens(previous, &unit.source),
        None => Vec::new(),
    };
    DiffRow { unit, old, tokens }
}

/// The text that a unit is compared with.
fn old_source(unit: &UnitRow) -> Option<String> {
    unit.previous.clone().or_else(|| source_before(unit))
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
