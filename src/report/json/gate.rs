//! What the gate says beside its findings, as JSON: rulings, baselines, what can be published.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{Counts, SCHEMA, to_text};
use crate::config::GateOrigin;
use crate::gate::{self, Policy};
use crate::status::Tally;
use crate::workflow::compare::BaselineReport;
use crate::workflow::publishable::{Obstacle, PublishableReport, Translation};

/// What one rule counted in one language.
#[derive(Serialize)]
pub(super) struct Ruling<'a> {
    code: &'static str,
    language: Option<&'a str>,
    passed: bool,
    found: usize,
    off: usize,
    known: usize,
    warnings: usize,
    errors: usize,
    policy: RulingPolicy,
}

#[derive(Serialize)]
struct RulingPolicy {
    /// `severity`, `limit`, `minimum`, or `fixed`.
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'static str>,
    /// `error`, `warning` or `off`; the number of a limit or minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    /// `default`, `gate`, or `override`.
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'static str>,
    /// Which of the overrides, from 1.
    #[serde(skip_serializing_if = "Option::is_none", rename = "override")]
    override_number: Option<usize>,
}

impl<'a> From<&'a gate::Ruling> for Ruling<'a> {
    fn from(ruling: &'a gate::Ruling) -> Self {
        Self {
            code: ruling.code,
            language: ruling.language.as_ref().map(|language| language.as_str()),
            passed: ruling.passed,
            found: ruling.found,
            off: ruling.off,
            known: ruling.known,
            warnings: ruling.warnings,
            errors: ruling.errors,
            policy: policy(ruling.policy),
        }
    }
}

fn policy(policy: Policy) -> RulingPolicy {
    let (kind, key, severity, number, origin) = match policy {
        Policy::Counts(severity, origin) => {
            let severity = severity.map_or("off", |severity| severity.as_str());
            ("severity", None, Some(severity), None, Some(origin))
        }
        Policy::AtMost(key, most, origin) => ("limit", Some(key.as_str()), None, Some(most), Some(origin)),
        Policy::AtLeast(least, origin) => ("minimum", None, None, Some(least), Some(origin)),
        Policy::Fixed => ("fixed", None, None, None, None),
    };
    let (table, override_number) = match origin {
        Some(GateOrigin::Default) => (Some("default"), None),
        Some(GateOrigin::Gate) => (Some("gate"), None),
        Some(GateOrigin::Override(number)) => (Some("override"), Some(number)),
        None => (None, None),
    };
    RulingPolicy { kind, key, severity, number, table, override_number }
}

#[derive(Serialize)]
struct Baseline<'a> {
    schema: u32,
    baseline: &'a str,
    findings: usize,
    changed: bool,
}

/// A baseline that was written, as JSON.
pub fn baseline(report: &BaselineReport) -> String {
    to_text(&Baseline {
        schema: SCHEMA,
        baseline: &report.path,
        findings: report.findings,
        changed: report.changed,
    })
}

/// A status in which each article says whether it can be published.
#[derive(Serialize)]
struct Publishable<'a> {
    schema: u32,
    languages: BTreeMap<&'a str, Language>,
    articles: Vec<Article<'a>>,
}

#[derive(Serialize)]
struct Language {
    #[serde(flatten)]
    counts: Counts,
    publishable: usize,
}

#[derive(Serialize)]
struct Article<'a> {
    article: &'a str,
    unsynced: bool,
    languages: BTreeMap<&'a str, ArticleLanguage>,
}

#[derive(Serialize)]
struct ArticleLanguage {
    #[serde(flatten)]
    counts: Counts,
    publishable: bool,
    in_source: usize,
    reasons: Vec<ReasonShape>,
}

#[derive(Serialize)]
struct ReasonShape {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<usize>,
}

/// What can be published, as JSON: the fields of a status, and the answers.
pub fn publishable(report: &PublishableReport) -> String {
    let translations = || report.articles.iter().flat_map(|article| &article.languages);
    let languages = report.languages.iter().map(|language| {
        let own = || translations().filter(move |translation| translation.language == *language);
        let total: Tally = own().map(|translation| translation.tally).sum();
        let publishable = own().filter(|translation| translation.is_publishable()).count();
        (language.as_str(), Language { counts: Counts::from(&total), publishable })
    });
    let articles = report.articles.iter().map(|article| Article {
        article: &article.path,
        unsynced: article.unsynced,
        languages: article.languages.iter().map(|own| (own.language.as_str(), translation(own))).collect(),
    });
    to_text(&Publishable { schema: SCHEMA, languages: languages.collect(), articles: articles.collect() })
}

fn translation(translation: &Translation) -> ArticleLanguage {
    let reason = |reason: &Obstacle| {
        let (code, count, percent, minimum) = match *reason {
            Obstacle::Untranslated => ("untranslated", None, None, None),
            Obstacle::Unfinished(percent, minimum) => ("unfinished", None, Some(percent), Some(minimum)),
            Obstacle::Errors(code, count) => (code, Some(count), None, None),
        };
        ReasonShape { code, count, percent, minimum }
    };
    ArticleLanguage {
        counts: Counts::from(&translation.tally),
        publishable: translation.is_publishable(),
        in_source: translation.in_source,
        reasons: translation.reasons.iter().map(reason).collect(),
    }
}
