//! The part of the contract that shows units: a list of them, and what changed in those that are stale.

use serde::Serialize;

use super::matches::Match;
use super::shape::{Finding, SCHEMA};
use super::streamed::Streamed;
use super::terms::Term;
use crate::diff::{Tag, Token};
use crate::sentence::SentenceView;
use crate::sync::Because;
use crate::workflow::diff::DiffRow;
use crate::workspace::paging::Cursor;
use crate::workspace::unit::UnitRow;

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

/// Units as JSON, written some at a time.
#[derive(Debug)]
pub struct Units(Streamed);

impl Units {
    /// Begins.
    #[expect(clippy::new_without_default, reason = "it has begun to write")]
    pub fn new() -> Self {
        let mut object = Streamed::new();
        object.field("schema", &SCHEMA);
        object.begin_array("units");
        Self(object)
    }

    /// Further units of a list.
    pub fn list(&mut self, rows: &[UnitRow]) -> String {
        rows.iter().for_each(|row| self.0.item(&ListUnit::from(row)));
        self.0.take()
    }

    /// Further units with what changed in them.
    pub fn diff(&mut self, rows: &[DiffRow]) -> String {
        rows.iter().for_each(|row| self.0.item(&DiffUnit::from(row)));
        self.0.take()
    }

    /// The end: of a page, with where to go on.
    pub fn end(mut self, is_page: bool, next: Option<&Cursor>) -> String {
        self.0.end_array();
        if is_page {
            self.0.field("next", &next.map(ToString::to_string));
        }
        self.0.end()
    }
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

impl<'a> From<&'a DiffRow> for DiffUnit<'a> {
    fn from(row: &'a DiffRow) -> Self {
        Self {
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
        }
    }
}

/// A share with three digits: more of them say nothing.
fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
