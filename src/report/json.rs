//! The JSON contract, version 1: fields may be added, none is renamed or removed.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::diff::Tag;
use crate::model::{Language, State};
use crate::status::Tally;
use crate::workflow::check::CheckReport;
use crate::workflow::diff::DiffReport;
use crate::workflow::list::{ListReport, UnitRow};
use crate::workflow::status::StatusReport;
use crate::workflow::sync::SyncReport;

const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Counts {
    articles: usize,
    units: usize,
    missing: usize,
    draft: usize,
    stale: usize,
    translated: usize,
    reviewed: usize,
    words: usize,
    words_left: usize,
    complete: f64,
}

impl From<&Tally> for Counts {
    fn from(tally: &Tally) -> Self {
        Self {
            articles: tally.articles,
            units: tally.units(),
            missing: tally.count(State::Missing),
            draft: tally.count(State::Draft),
            stale: tally.count(State::Stale),
            translated: tally.count(State::Translated),
            reviewed: tally.count(State::Reviewed),
            words: tally.words,
            words_left: tally.words_left,
            complete: tally.complete(),
        }
    }
}

#[derive(Serialize)]
struct Status<'a> {
    schema: u32,
    languages: BTreeMap<&'a str, Counts>,
    articles: Vec<StatusArticle<'a>>,
}

#[derive(Serialize)]
struct StatusArticle<'a> {
    article: &'a str,
    unsynced: bool,
    languages: BTreeMap<&'a str, Counts>,
}

/// A status as JSON.
pub fn status(report: &StatusReport) -> String {
    to_text(&Status {
        schema: SCHEMA,
        languages: by_name(&report.languages),
        articles: report
            .articles
            .iter()
            .map(|article| StatusArticle {
                article: &article.path,
                unsynced: article.unsynced,
                languages: by_name(&article.languages),
            })
            .collect(),
    })
}

fn by_name(languages: &[(Language, Tally)]) -> BTreeMap<&str, Counts> {
    languages.iter().map(|(language, tally)| (language.as_str(), Counts::from(tally))).collect()
}

#[derive(Serialize)]
struct List<'a> {
    schema: u32,
    units: Vec<ListUnit<'a>>,
}

#[derive(Serialize)]
struct ListUnit<'a> {
    article: &'a str,
    catalog: &'a str,
    id: &'a str,
    kind: &'static str,
    line: usize,
    language: &'a str,
    state: &'static str,
    source: &'a str,
    previous: Option<&'a str>,
    translation: Option<&'a str>,
    words: usize,
    classes: Vec<&'static str>,
    note: Option<&'a str>,
    review_note: Option<&'a str>,
    findings: Vec<Finding<'a>>,
}

impl<'a> From<&'a UnitRow> for ListUnit<'a> {
    fn from(row: &'a UnitRow) -> Self {
        Self {
            article: &row.article,
            catalog: &row.catalog,
            id: &row.id,
            kind: row.kind.as_str(),
            line: row.line,
            language: row.language.as_str(),
            state: row.state.as_str(),
            source: &row.source,
            previous: row.previous.as_deref(),
            translation: row.translation.as_deref(),
            words: row.words,
            classes: row.classes.iter().map(|class| class.as_str()).collect(),
            note: row.note.as_deref(),
            review_note: row.review_note.as_deref(),
            findings: row.findings.iter().map(Finding::from).collect(),
        }
    }
}

/// A list of units as JSON.
pub fn list(report: &ListReport) -> String {
    to_text(&List { schema: SCHEMA, units: report.units.iter().map(ListUnit::from).collect() })
}

#[derive(Serialize)]
struct Sync<'a> {
    schema: u32,
    articles: Vec<SyncArticle<'a>>,
    written: &'a [String],
}

#[derive(Serialize)]
struct SyncArticle<'a> {
    article: &'a str,
    renamed_from: Option<&'a str>,
    unchanged: usize,
    moved: usize,
    edited: usize,
    split: usize,
    merged: usize,
    added: usize,
    removed: usize,
}

/// A sync as JSON.
pub fn sync(report: &SyncReport) -> String {
    let articles = report.articles.iter().map(|article| SyncArticle {
        article: &article.path,
        renamed_from: article.renamed_from.as_deref(),
        unchanged: article.counts.unchanged,
        moved: article.counts.moved,
        edited: article.counts.edited,
        split: 0,
        merged: 0,
        added: article.counts.added,
        removed: article.counts.removed,
    });
    to_text(&Sync { schema: SCHEMA, articles: articles.collect(), written: &report.written })
}

#[derive(Serialize)]
struct Diff<'a> {
    schema: u32,
    units: Vec<DiffUnit<'a>>,
}

#[derive(Serialize)]
struct DiffUnit<'a> {
    article: &'a str,
    id: &'a str,
    language: &'a str,
    line: usize,
    class: Option<&'static str>,
    classes: Vec<&'static str>,
    old: Option<&'a str>,
    new: &'a str,
    translation: Option<&'a str>,
    tokens: Vec<DiffToken<'a>>,
}

#[derive(Serialize)]
struct DiffToken<'a> {
    tag: &'static str,
    text: &'a str,
}

/// Stale units as JSON.
pub fn diff(report: &DiffReport) -> String {
    let units = report.units.iter().map(|row| {
        let tokens = row.tokens.iter().map(|token| DiffToken {
            tag: match token.tag {
                Tag::Equal => "equal",
                Tag::Delete => "delete",
                Tag::Insert => "insert",
            },
            text: &token.text,
        });
        DiffUnit {
            article: &row.unit.article,
            id: &row.unit.id,
            language: row.unit.language.as_str(),
            line: row.unit.line,
            class: row.unit.classes.iter().max().map(|class| class.as_str()),
            classes: row.unit.classes.iter().map(|class| class.as_str()).collect(),
            old: row.unit.previous.as_deref(),
            new: &row.unit.source,
            translation: row.unit.translation.as_deref(),
            tokens: tokens.collect(),
        }
    });
    to_text(&Diff { schema: SCHEMA, units: units.collect() })
}

#[derive(Serialize)]
struct Check<'a> {
    schema: u32,
    passed: bool,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    article: Option<&'a str>,
    id: Option<&'a str>,
    language: Option<&'a str>,
    message: &'a str,
    hint: Option<&'a str>,
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
            message: &finding.message,
            hint: finding.hint.as_deref(),
        }
    }
}

/// A check as JSON.
pub fn check(report: &CheckReport) -> String {
    to_text(&Check {
        schema: SCHEMA,
        passed: report.passed(),
        findings: report.unjudged.iter().chain(&report.verdict.findings).map(Finding::from).collect(),
    })
}

fn to_text(value: &impl Serialize) -> String {
    // None of the shapes above has a map with keys that are no texts, so this does not fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
