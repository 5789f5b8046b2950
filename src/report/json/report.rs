//! The part of the contract that tells where a project stands, and how it got there.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{Counts, Finding, SCHEMA, to_text};
use super::units::{DiffToken, tokens};
use crate::workflow::progress::ProgressOverTime;
use crate::workflow::report::{LanguageSummary, ProjectReport, ReportedUnit};

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    source: &'a str,
    passed: bool,
    languages: BTreeMap<&'a str, Stands>,
    articles: Vec<Article<'a>>,
    units: Vec<Unit<'a>>,
    findings: Vec<Finding<'a>>,
    history: Option<Vec<Point<'a>>>,
}

#[derive(Serialize)]
struct Stands {
    #[serde(flatten)]
    counts: Counts,
    percent: usize,
    stale_words: usize,
    stale_since: Option<String>,
}

impl From<&LanguageSummary> for Stands {
    fn from(summary: &LanguageSummary) -> Self {
        Self {
            counts: Counts::from(&summary.tally),
            percent: summary.tally.percent(),
            stale_words: summary.stale_words,
            stale_since: summary.stale_since.map(|date| date.to_string()),
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

/// A report as JSON.
pub fn report(report: &ProjectReport) -> String {
    let articles = report.articles.iter().map(|article| Article {
        article: &article.path,
        unsynced: article.unsynced,
        languages: by_language(article.languages.iter().map(|language| &language.summary)),
        findings: article.findings.iter().map(Finding::from).collect(),
    });
    let languages = report.articles.iter().flat_map(|article| &article.languages);
    to_text(&Report {
        schema: SCHEMA,
        source: report.source.as_str(),
        passed: report.passed,
        languages: by_language(&report.languages),
        articles: articles.collect(),
        units: languages.flat_map(|language| &language.units).map(unit).collect(),
        findings: report.not_evaluated.iter().chain(&report.findings).map(Finding::from).collect(),
        history: report.progress.as_ref().map(points),
    })
}

fn by_language<'a>(summaries: impl IntoIterator<Item = &'a LanguageSummary>) -> BTreeMap<&'a str, Stands> {
    summaries.into_iter().map(|summary| (summary.language.as_str(), Stands::from(summary))).collect()
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
