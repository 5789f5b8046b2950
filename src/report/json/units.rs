//! The part of the contract that shows units: a list of them, and what changed in those that are stale.

use serde::Serialize;

use super::matches::Match;
use super::shape::{Finding, SCHEMA, to_text};
use super::terms::Term;
use crate::diff::{Tag, Token};
use crate::sentence::SentenceView;
use crate::sync::Because;
use crate::workflow::diff::DiffReport;
use crate::workflow::list::ListReport;
use crate::workspace::unit::UnitRow;

#[derive(Serialize)]
struct List<'a> {
    schema: u32,
    units: Vec<ListUnit<'a>>,
}

#[derive(Serialize)]
pub(super) struct ListUnit<'a> {
    article: &'a str,
    catalog: &'a str,
    id: &'a str,
    kind: &'static str,
    line: usize,
    language: &'a str,
    state: &'static str,
    because: Option<&'static str>,
    source: &'a str,
    source_fingerprint: String,
    previous: Option<&'a str>,
    made_from: Vec<&'a str>,
    translation: Option<&'a str>,
    target_fingerprint: Option<String>,
    sentences: Option<Vec<Sentence<'a>>>,
    words: usize,
    classes: Vec<&'static str>,
    changed: Option<f64>,
    note: Option<&'a str>,
    uses: &'a [String],
    review_note: Option<&'a str>,
    findings: Vec<Finding<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    terms: Vec<Term<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    matches: Option<Vec<Match<'a>>>,
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
            because: row.because.map(Because::as_str),
            source: &row.source,
            source_fingerprint: row.source_fingerprint.to_string(),
            previous: row.previous.as_deref(),
            made_from: row.made_from.iter().map(|from| from.id.as_str()).collect(),
            translation: row.translation.as_deref(),
            target_fingerprint: row.target_fingerprint.map(|target| target.to_string()),
            sentences: sentences(&row.sentences),
            words: row.words,
            classes: row.classes.iter().map(|class| class.as_str()).collect(),
            changed: row.changed.map(rounded),
            note: row.note.as_deref(),
            uses: &row.uses,
            review_note: row.review_note.as_deref(),
            findings: row.findings.iter().map(Finding::from).collect(),
            terms: row.terms.iter().map(Term::from).collect(),
            matches: row.matches.as_ref().map(|matches| matches.iter().map(Match::from).collect()),
        }
    }
}

#[derive(Serialize)]
struct Sentence<'a> {
    change: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    translation: Option<&'a str>,
}

/// The sentences of a unit; null where there is nothing to tell apart.
fn sentences(rows: &[SentenceView]) -> Option<Vec<Sentence<'_>>> {
    let sentences = rows.iter().map(|row| Sentence {
        change: row.change.as_str(),
        old: row.old.as_deref(),
        new: row.new.as_deref(),
        translation: row.translation.as_deref(),
    });
    (!rows.is_empty()).then(|| sentences.collect())
}

/// A list of units as JSON.
pub fn list(report: &ListReport) -> String {
    to_text(&List { schema: SCHEMA, units: report.units.iter().map(ListUnit::from).collect() })
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
    state: &'static str,
    class: Option<&'static str>,
    classes: Vec<&'static str>,
    changed: Option<f64>,
    old: Option<&'a str>,
    new: &'a str,
    source_fingerprint: String,
    translation: Option<&'a str>,
    target_fingerprint: Option<String>,
    tokens: Vec<DiffToken<'a>>,
    sentences: Option<Vec<Sentence<'a>>>,
}

#[derive(Serialize)]
pub(super) struct DiffToken<'a> {
    tag: &'static str,
    text: &'a str,
}

/// A change, word by word.
pub(super) fn tokens(tokens: &[Token]) -> Vec<DiffToken<'_>> {
    let tokens = tokens.iter().map(|token| DiffToken {
        tag: match token.tag {
            Tag::Equal => "equal",
            Tag::Delete => "delete",
            Tag::Insert => "insert",
        },
        text: &token.text,
    });
    tokens.collect()
}

/// Stale units as JSON.
pub fn diff(report: &DiffReport) -> String {
    let units = report.units.iter().map(|row| DiffUnit {
        article: &row.unit.article,
        id: &row.unit.id,
        language: row.unit.language.as_str(),
        line: row.unit.line,
        state: row.unit.state.as_str(),
        class: row.unit.classes.iter().max().map(|class| class.as_str()),
        classes: row.unit.classes.iter().map(|class| class.as_str()).collect(),
        changed: row.unit.changed.map(rounded),
        old: row.old.as_deref(),
        new: &row.unit.source,
        source_fingerprint: row.unit.source_fingerprint.to_string(),
        translation: row.unit.translation.as_deref(),
        target_fingerprint: row.unit.target_fingerprint.map(|target| target.to_string()),
        tokens: tokens(&row.tokens),
        sentences: sentences(&row.unit.sentences),
    });
    to_text(&Diff { schema: SCHEMA, units: units.collect() })
}

/// A share with three digits: more of them say nothing.
fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
