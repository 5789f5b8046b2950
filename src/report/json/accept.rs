//! What the actions on single units did, as JSON.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use super::units::{DiffToken, ListUnit, tokens};
use crate::workflow::accept::AcceptReport;
use crate::workflow::set::SetReport;
use crate::workspace::outcome::ChangedUnit;
use crate::workspace::outcome::{Outcome, Refusal};

#[derive(Serialize)]
struct Set<'a> {
    schema: u32,
    article: &'a str,
    id: &'a str,
    catalog: &'a str,
    state: &'static str,
    fluent: bool,
    unknown_term: Option<&'a str>,
    unit: ListUnit<'a>,
}

/// A translation that was written, as JSON.
pub fn set(report: &SetReport) -> String {
    let unit = &report.unit;
    to_text(&Set {
        schema: SCHEMA,
        article: &unit.article,
        id: &unit.id,
        catalog: &unit.catalog,
        state: unit.state.as_str(),
        fluent: report.fluent,
        unknown_term: report.unknown_term.as_deref(),
        unit: ListUnit::from(unit),
    })
}

#[derive(Serialize)]
struct Refused<'a> {
    schema: u32,
    #[serde(flatten)]
    unit: AcceptUnit<'a>,
}

/// A translation that was not written, as JSON: what `accept` says of a unit that it refuses.
pub fn refused(outcome: &Outcome) -> String {
    to_text(&Refused { schema: SCHEMA, unit: AcceptUnit::from(outcome) })
}

#[derive(Serialize)]
struct Accept<'a> {
    schema: u32,
    units: Vec<AcceptUnit<'a>>,
}

#[derive(Serialize)]
pub(super) struct AcceptUnit<'a> {
    article: &'a str,
    id: &'a str,
    line: usize,
    language: &'a str,
    before: &'static str,
    after: Option<&'static str>,
    refused: Option<&'static str>,
    /// What is otherwise than somebody saw it, and the unit as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<AcceptChanged<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<AcceptProposal<'a>>,
}

/// A second version that was taken or left, and the id under which the other text is kept.
#[derive(Serialize)]
struct AcceptProposal<'a> {
    key: &'a str,
    taken: bool,
    kept: Option<&'a str>,
}

#[derive(Serialize)]
struct AcceptChanged<'a> {
    parts: Vec<&'static str>,
    tokens: Vec<DiffToken<'a>>,
    unit: ListUnit<'a>,
}

impl<'a> From<&'a ChangedUnit> for AcceptChanged<'a> {
    fn from(changed: &'a ChangedUnit) -> Self {
        Self {
            parts: changed.parts.iter().map(|part| part.as_str()).collect(),
            tokens: tokens(&changed.tokens),
            unit: ListUnit::from(&changed.unit),
        }
    }
}

impl<'a> From<&'a Outcome> for AcceptUnit<'a> {
    fn from(outcome: &'a Outcome) -> Self {
        let refusal = outcome.result.as_ref().err();
        Self {
            article: &outcome.article,
            id: &outcome.id,
            line: outcome.line,
            language: outcome.language.as_str(),
            before: outcome.before.as_str(),
            after: outcome.result.as_ref().ok().map(|state| state.as_str()),
            refused: refusal.map(Refusal::as_str),
            changed: refusal.and_then(Refusal::changed).map(AcceptChanged::from),
            proposal: outcome.proposal.as_ref().map(|chosen| AcceptProposal {
                key: &chosen.key,
                taken: chosen.is_taken,
                kept: chosen.kept.as_deref(),
            }),
        }
    }
}

/// Accepted or rejected units as JSON.
pub fn accept(report: &AcceptReport) -> String {
    to_text(&Accept { schema: SCHEMA, units: report.outcomes.iter().map(AcceptUnit::from).collect() })
}
