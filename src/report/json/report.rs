//! The part of the contract that tells where a project stands, and how it got there.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde::Serialize;

use super::shape::{Counts, Finding, SCHEMA};
use super::streamed::Streamed;
use super::units::{DiffToken, tokens};
use crate::diagnostic::Diagnostic;
use crate::workflow::progress::ProgressOverTime;
use crate::workflow::report::{ProjectReport, ReportedLanguage, ReportedUnit};

#[derive(Serialize)]
struct Stands {
    #[serde(flatten)]
    counts: Counts,
    percent: usize,
    stale_words: usize,
    stale_since: Option<String>,
}

impl From<&ReportedLanguage> for Stands {
    fn from(summary: &ReportedLanguage) -> Self {
        Self {
            counts: Counts::from(&summary.tally),
            percent: summary.tally.percent(),
            stale_words: summary.tally.stale_words,
            stale_since: summary.tally.stale_since.map(|date| date.to_string()),
        }
    }
}

#[derive(Serialize)]
struct Article<'a> {
    article: &'a str,
    unsynced: bool,
    languages: BTreeMap<&'a str, Stands>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Unit<'a> {
    article: &'a str,
    id: &'a str,
    kind: &'static str,
    line: usize,
    language: &'a str,
    state: &'static str,
    stale_since: Option<String>,
    classes: Vec<&'static str>,
    words: usize,
    source: &'a str,
    previous: Option<&'a str>,
    translation: Option<&'a str>,
    tokens: Vec<DiffToken<'a>>,
    findings: Vec<Finding<'a>>,
}

/// How far the languages were at a commit.
#[derive(Serialize)]
pub(super) struct Point<'a> {
    commit: &'a str,
    time: String,
    languages: BTreeMap<&'a str, Done>,
}

#[derive(Serialize)]
struct Done {
    done: usize,
    units: usize,
}

/// A report as JSON, written part by part until there is no use in more.
///
/// Returns the faults of articles that could not be judged any more when their turn came.
pub fn report(report: &ProjectReport<'_>, mut write: impl FnMut(&str) -> ControlFlow<()>) -> Vec<Diagnostic> {
    let mut object = Streamed::new();
    object.field("schema", &SCHEMA);
    object.field("source", &report.source.as_str());
    object.field("passed", &report.passed);
    object.field("languages", &by_language(&report.languages));
    object.begin_array("articles");
    for article in &report.articles {
        object.item(&Article {
            article: &article.path,
            unsynced: article.unsynced,
            languages: by_language(&article.languages),
            findings: article.findings.iter().map(Finding::from).collect(),
        });
    }
    object.end_array();
    object.begin_array("units");
    if write(&object.take()).is_break() {
        return Vec::new();
    }
    let faults = report.read_units(|_, _, units| {
        units.iter().flatten().for_each(|reported| object.item(&unit(reported)));
        write(&object.take())
    });
    object.end_array();
    let findings = report.not_evaluated.iter().chain(&report.findings).map(Finding::from);
    object.field("findings", &findings.collect::<Vec<_>>());
    object.field("history", &report.progress.as_ref().map(points));
    // Nobody is left who could miss it.
    let _ = write(&object.end());
    faults
}

fn by_language(summaries: &[ReportedLanguage]) -> BTreeMap<&str, Stands> {
    summaries.iter().map(|summary| (summary.language.as_str(), Stands::from(summary))).collect()
}

fn unit(reported: &ReportedUnit) -> Unit<'_> {
    let unit = &reported.unit;
    Unit {
        article: &unit.article,
        id: &unit.id,
        kind: unit.kind.as_str(),
        line: unit.line,
        language: unit.language.as_str(),
        state: unit.state.as_str(),
        stale_since: reported.stale_since.map(|date| date.to_string()),
        classes: unit.classes.iter().map(|class| class.as_str()).collect(),
        words: unit.words,
        source: &unit.source,
        previous: unit.previous.as_deref(),
        translation: unit.translation.as_deref(),
        tokens: tokens(&reported.tokens),
        findings: unit.findings.iter().map(Finding::from).collect(),
    }
}

/// The progress over time, oldest first.
pub(super) fn points(progress: &ProgressOverTime) -> Vec<Point<'_>> {
    let points = progress.points.iter().map(|point| Point {
        commit: &point.commit,
        time: point.time.to_string(),
        languages: point
            .languages
            .iter()
            .map(|(language, share)| (language.as_str(), Done { done: share.done, units: share.units }))
            .collect(),
    });
    points.collect()
}
