//! The part of the contract that says what a sync did, or would do.

use std::collections::BTreeMap;

use serde::Serialize;

use super::explain::{Explained, LeftOutPart};
use super::shape::{SCHEMA, to_text};
use crate::workflow::machine_report;
use crate::workflow::sync::{SyncReport, SyncedArticle};

#[derive(Serialize)]
struct Sync<'a> {
    schema: u32,
    articles: Vec<SyncArticle<'a>>,
    written: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    prefilled: Vec<Prefilled<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    machine: Option<Machine<'a>>,
}

#[derive(Serialize)]
struct Prefilled<'a> {
    article: &'a str,
    id: &'a str,
    language: &'a str,
    percent: u8,
    from: &'a str,
}

#[derive(Serialize)]
struct Machine<'a> {
    drafts: Vec<MachineText<'a>>,
    proposals: Vec<MachineText<'a>>,
    sent_units: usize,
    sent_words: usize,
    known: usize,
    left_out: usize,
    unsent_units: usize,
    unsent_words: usize,
}

#[derive(Serialize)]
struct MachineText<'a> {
    article: &'a str,
    id: &'a str,
    language: &'a str,
    engine: &'a str,
}

impl<'a> From<&'a machine_report::MachineReport> for Machine<'a> {
    fn from(report: &'a machine_report::MachineReport) -> Self {
        let text = |text: &'a machine_report::MachineText| MachineText {
            article: &text.article,
            id: &text.id,
            language: text.language.as_str(),
            engine: &text.engine,
        };
        Self {
            drafts: report.drafts.iter().map(text).collect(),
            proposals: report.proposals.iter().map(text).collect(),
            sent_units: report.sent.0,
            sent_words: report.sent.1,
            known: report.known,
            left_out: report.left_out,
            unsent_units: report.unsent.0,
            unsent_words: report.unsent.1,
        }
    }
}

#[derive(Serialize)]
pub(super) struct SyncArticle<'a> {
    article: &'a str,
    renamed_from: Option<&'a str>,
    unchanged: usize,
    moved: usize,
    edited: usize,
    split: usize,
    merged: usize,
    added: usize,
    removed: usize,
    from: BTreeMap<&'a str, usize>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    replaced: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    units: Vec<Explained<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOutPart<'a>>,
}

/// A sync as JSON.
pub fn sync(report: &SyncReport) -> String {
    let articles = report.articles.iter().map(SyncArticle::from).collect();
    let prefilled = report.prefilled.iter().map(|draft| Prefilled {
        article: &draft.article,
        id: &draft.id,
        language: draft.language.as_str(),
        percent: draft.percent,
        from: &draft.from,
    });
    to_text(&Sync {
        schema: SCHEMA,
        articles,
        written: &report.written,
        prefilled: prefilled.collect(),
        machine: report.machine.as_ref().map(Machine::from),
    })
}

impl<'a> From<&'a SyncedArticle> for SyncArticle<'a> {
    fn from(article: &'a SyncedArticle) -> Self {
        Self {
            article: &article.path,
            renamed_from: article.renamed_from.as_deref(),
            unchanged: article.counts.unchanged,
            moved: article.counts.moved,
            edited: article.counts.edited,
            split: article.counts.split,
            merged: article.counts.merged,
            added: article.counts.added,
            removed: article.counts.removed,
            from: article.from.iter().map(|(path, count)| (path.as_str(), *count)).collect(),
            replaced: article.replaced.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect(),
            units: article.explanations.iter().map(Explained::from).collect(),
            left_out: article.left_out.iter().map(LeftOutPart::from).collect(),
        }
    }
}
