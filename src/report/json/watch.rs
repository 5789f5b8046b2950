//! The part of the contract that says what one sync of `recto watch` did: one line each.

use std::collections::BTreeSet;

use serde::Serialize;

use super::shape::{Finding, SCHEMA};
use super::sync::SyncArticle;
use crate::workflow::watch::Round;

#[derive(Serialize)]
struct Watch<'a> {
    schema: u32,
    articles: Vec<SyncArticle<'a>>,
    written: &'a [String],
    findings: Vec<Finding<'a>>,
    mended: &'a BTreeSet<String>,
    milliseconds: u128,
}

/// One sync as JSON in one line: the articles that something happened to, the findings that are new, and the files
/// that have none any more.
pub fn watch(round: &Round, milliseconds: u128) -> String {
    let watch = Watch {
        schema: SCHEMA,
        articles: round.articles().map(SyncArticle::from).collect(),
        written: &round.report.written,
        findings: round.found.iter().map(Finding::from).collect(),
        mended: &round.mended,
        milliseconds,
    };
    // No map in it has keys that are no texts, so this does not fail.
    serde_json::to_string(&watch).unwrap_or_default() + "\n"
}
