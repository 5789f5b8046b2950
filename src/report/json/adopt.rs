//! The part of the contract that says what was taken in from translated articles.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::adopt::{AdoptOutcome, AdoptReport, AdoptedArticle, AdoptedPo, PairedWith, Text};
use crate::pairing::SURE;

#[derive(Serialize)]
struct Adopt<'a> {
    schema: u32,
    history: &'static str,
    languages: BTreeMap<&'a str, Tally>,
    articles: Vec<Article<'a>>,
    po: Vec<PoShown<'a>>,
    without_source: Vec<WithoutSource<'a>>,
    written: &'a [String],
}

#[derive(Serialize)]
struct Tally {
    articles: usize,
    texts: usize,
    paired: usize,
    new: usize,
    draft: usize,
    stale: usize,
    untranslated: usize,
    obsolete: usize,
    left: usize,
    missing: usize,
    outside: usize,
}

/// A PO file.
#[derive(Serialize)]
struct PoShown<'a> {
    language: &'a str,
    path: &'a str,
    messages: usize,
    untranslated: usize,
    units: usize,
    new: usize,
    draft: usize,
    stale: usize,
    differ: usize,
    kept: usize,
    left: Vec<PoLeft<'a>>,
}

/// A message that is in its file alone.
#[derive(Serialize)]
struct PoLeft<'a> {
    line: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct WithoutSource<'a> {
    language: &'a str,
    path: &'a str,
}

#[derive(Serialize)]
struct Article<'a> {
    article: &'a str,
    language: &'a str,
    path: &'a str,
    against: Source<'a>,
    texts: Vec<Shown<'a>>,
    missing: Vec<Unit<'a>>,
    /// Lines outside of texts that rendering takes from the source.
    outside: &'a [usize],
}

/// Which sources the texts were paired with.
#[derive(Serialize)]
struct Source<'a> {
    kind: &'static str,
    commit: Option<&'a str>,
    from: Option<String>,
    to: Option<String>,
    cut_off: bool,
}

#[derive(Serialize)]
struct Unit<'a> {
    id: &'a str,
    line: usize,
    source: &'a str,
}

#[derive(Serialize)]
struct Shown<'a> {
    line: usize,
    text: &'a str,
    outcome: &'static str,
    /// The unit it is paired with, or what it is kept under.
    id: Option<&'a str>,
    source_line: Option<usize>,
    source: Option<&'a str>,
    previous: Option<&'a str>,
    state: Option<&'static str>,
    confidence: Option<f64>,
    sure: Option<bool>,
    evidence: Vec<String>,
    new: Option<bool>,
    differs: Option<bool>,
    near: Vec<&'a str>,
}

/// An adoption as JSON.
pub fn adopt(report: &AdoptReport) -> String {
    let tally = |tally: crate::adopt::AdoptTally| Tally {
        articles: tally.articles,
        texts: tally.texts,
        paired: tally.paired,
        new: tally.new,
        draft: tally.draft,
        stale: tally.stale,
        untranslated: tally.untranslated,
        obsolete: tally.obsolete,
        left: tally.left,
        missing: tally.missing,
        outside: tally.outside,
    };
    let languages = report.languages().into_iter();
    let without_source = report.without_source.iter();
    to_text(&Adopt {
        schema: SCHEMA,
        history: report.reach.as_str(),
        languages: languages.map(|(language, counts)| (language.as_str(), tally(counts))).collect(),
        articles: report.articles.iter().map(article).collect(),
        po: report.po.iter().map(po).collect(),
        without_source: without_source
            .map(|(language, path)| WithoutSource { language: language.as_str(), path })
            .collect(),
        written: &report.written,
    })
}

fn po(file: &AdoptedPo) -> PoShown<'_> {
    PoShown {
        language: file.language.as_str(),
        path: &file.path,
        messages: file.messages,
        untranslated: file.untranslated,
        units: file.units,
        new: file.new,
        draft: file.draft,
        stale: file.stale,
        differ: file.differ,
        kept: file.kept,
        left: file.left.iter().map(|left| PoLeft { line: left.line, text: &left.text }).collect(),
    }
}

fn article(article: &AdoptedArticle) -> Article<'_> {
    let nothing = Source { kind: "today", commit: None, from: None, to: None, cut_off: false };
    let missing = article.missing.iter();
    Article {
        article: &article.article,
        language: article.language.as_str(),
        path: &article.path,
        against: match &article.against {
            PairedWith::Today => nothing,
            PairedWith::History { from, to, is_cut_off } => Source {
                kind: "history",
                from: Some(from.to_string()),
                to: Some(to.to_string()),
                cut_off: *is_cut_off,
                ..nothing
            },
            PairedWith::Pin(commit) => Source { kind: "pin", commit: Some(commit), ..nothing },
        },
        texts: article.texts.iter().map(shown).collect(),
        outside: &article.outside,
        missing: missing.map(|unit| Unit { id: &unit.id, line: unit.line, source: &unit.text }).collect(),
    }
}

fn shown(text: &Text) -> Shown<'_> {
    let nothing = Shown {
        line: text.line,
        text: &text.text,
        outcome: "untranslated",
        id: None,
        source_line: None,
        source: None,
        previous: None,
        state: None,
        confidence: None,
        sure: None,
        evidence: Vec::new(),
        new: None,
        differs: None,
        near: Vec::new(),
    };
    match &text.outcome {
        AdoptOutcome::Untranslated => nothing,
        AdoptOutcome::Paired(paired) => Shown {
            outcome: "paired",
            id: Some(&paired.id),
            source_line: Some(paired.line),
            source: Some(&paired.source),
            previous: paired.previous.as_deref(),
            state: Some(paired.state.as_str()),
            confidence: Some((paired.confidence * 1000.0).round() / 1000.0),
            sure: Some(paired.confidence >= SURE),
            evidence: paired.evidence.iter().map(ToString::to_string).collect(),
            new: Some(paired.is_new),
            differs: Some(paired.differs),
            ..nothing
        },
        AdoptOutcome::Obsolete { id, source } => {
            Shown { outcome: "obsolete", id: Some(id), source: Some(source), ..nothing }
        }
        AdoptOutcome::Left { id, near } => Shown {
            outcome: "left",
            id: Some(id),
            near: near.iter().map(String::as_str).collect(),
            ..nothing
        },
    }
}
