//! The part of the contract that says what an import of terms did.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::terms::TermsReport;

#[derive(Serialize)]
struct Terms<'a> {
    schema: u32,
    added: BTreeMap<&'a str, usize>,
    known: usize,
    passed_over: usize,
    different: Vec<Different<'a>>,
    written: &'a [String],
}

#[derive(Serialize)]
struct Different<'a> {
    language: &'a str,
    id: &'a str,
    glossary: &'a str,
    file: &'a str,
}

/// What an import of terms did as JSON.
pub fn terms(report: &TermsReport) -> String {
    let different = report.different.iter().map(|one| Different {
        language: one.language.as_str(),
        id: &one.id,
        glossary: &one.ours,
        file: &one.theirs,
    });
    to_text(&Terms {
        schema: SCHEMA,
        added: report.added.iter().map(|(language, count)| (language.as_str(), *count)).collect(),
        known: report.known,
        passed_over: report.passed_over,
        different: different.collect(),
        written: &report.written,
    })
}
