//! What several results have in common, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::model::{Language, State};
use crate::status::Tally;

/// The version of the contract.
pub(super) const SCHEMA: u32 = 1;

#[derive(Serialize)]
pub(super) struct Counts {
    articles: usize,
    units: usize,
    missing: usize,
    draft: usize,
    machine: usize,
    stale: usize,
    translated: usize,
    reviewed: usize,
    words: usize,
    words_left: usize,
    complete: f64,
    proposals: usize,
    stale_by_class: BTreeMap<&'static str, usize>,
}

impl From<&Tally> for Counts {
    fn from(tally: &Tally) -> Self {
        Self {
            articles: tally.articles,
            units: tally.units(),
            missing: tally.count(State::Missing),
            draft: tally.count(State::Draft),
            machine: tally.machine,
            stale: tally.count(State::Stale),
            translated: tally.count(State::Translated),
            reviewed: tally.count(State::Reviewed),
            words: tally.words,
            words_left: tally.words_left,
            complete: tally.complete(),
            proposals: tally.proposals,
            stale_by_class: tally.stale_by_class().map(|(class, count)| (class.as_str(), count)).collect(),
        }
    }
}

pub(super) fn by_name(languages: &[(Language, Tally)]) -> BTreeMap<&str, Counts> {
    languages.iter().map(|(language, tally)| (language.as_str(), Counts::from(tally))).collect()
}

#[derive(Serialize)]
pub(super) struct Finding<'a> {
    code: &'a str,
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    article: Option<&'a str>,
    id: Option<&'a str>,
    language: Option<&'a str>,
    message: String,
    hint: Option<String>,
    classes: Vec<&'static str>,
    /// The bytes of the unit's source text that are meant: where they begin, and where they end.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_range: Option<[usize; 2]>,
    /// The same of the translation as readers are shown it.
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_range: Option<[usize; 2]>,
}

impl<'a> From<&'a Diagnostic> for Finding<'a> {
    fn from(finding: &'a Diagnostic) -> Self {
        Self {
            code: finding.code,
            severity: finding.severity.as_str(),
            path: &finding.path,
            line: finding.position.line,
            column: finding.position.column,
            article: finding.article.as_deref(),
            id: finding.id.as_deref(),
            language: finding.language.as_ref().map(|language| language.as_str()),
            message: finding.message.to_string(),
            hint: finding.hint.as_ref().map(ToString::to_string),
            classes: finding.classes.iter().map(|class| class.as_str()).collect(),
            source_range: finding.source_range.as_ref().map(|range| [range.start, range.end]),
            translation_range: finding.translation_range.as_ref().map(|range| [range.start, range.end]),
        }
    }
}

/// A value as JSON text.
pub(in crate::report) fn to_text(value: &impl Serialize) -> String {
    // No shape has a map with keys that are no texts, so this does not fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
