//! What a run may pass: findings and standings held against the project's policy.
//!
//! The verdict is made here from the findings, before anybody prints them.

use jiff::civil::Date;

use crate::config::{Config, FILE_NAME, GateSettings, Requirement};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::Message;
use crate::model::{Language, State};
use crate::status::percent;
use crate::sync::plan::{ArticlePlan, LanguagePlan, PlannedUnit, Standing};

/// The codes of the gate's own findings, each with a word on what it finds.
pub const CODES: [(&str, &str); 7] = [
    ("stale", "a translation whose source changed"),
    ("missing", "a unit without translation"),
    ("draft", "a translation that nobody confirmed"),
    ("unreviewed", "a translation that nobody reviewed, where reviews are required"),
    ("unsynced", "an article whose source catalog is behind"),
    ("unrecorded", "a translation that no sync has recorded yet"),
    ("minimum", "a language that is less finished than the project asks"),
];

/// The outcome of a check.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// Everything found, errors and warnings, in the order of the articles.
    pub findings: Vec<Diagnostic>,
}

impl Verdict {
    /// Whether nothing found is an error.
    pub fn passed(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

/// One article with what the rules found in each of its languages.
pub struct Judged<'a> {
    /// The article.
    pub article: &'a ArticlePlan,
    /// What the rules found.
    pub findings: Vec<Diagnostic>,
    /// Whether the article is gone while its catalogs are there.
    pub gone: bool,
}

/// Holds all articles and glossaries against the policy. `other` findings, such as unreadable articles, count as
/// they are.
pub fn judge(
    config: &Config,
    articles: Vec<Judged<'_>>,
    glossaries: Vec<Diagnostic>,
    other: Vec<Diagnostic>,
    today: Date,
) -> Verdict {
    let mut findings = other;
    findings.extend(glossaries.into_iter().filter_map(|finding| invalid(config, finding)));
    let mut tallies: Vec<(Language, usize, usize)> =
        config.languages.iter().map(|l| (l.clone(), 0, 0)).collect();
    for judged in articles {
        let article = judged.article;
        findings.extend(unsynced(config, article, judged.gone));
        findings.extend(judged.findings.into_iter().filter_map(|finding| invalid(config, finding)));
        for plan in &article.languages {
            let settings = config.gate.settings(Some(&article.path), Some(&plan.language));
            let standings = article.units.iter().zip(&plan.units);
            let found = standings.filter_map(|(unit, standing)| {
                standing_finding(article, plan, unit, standing, &settings, today)
            });
            findings.extend(found);
            findings.extend(unrecorded(article, plan));
            if let Some((_, done, all)) = tallies.iter_mut().find(|(language, ..)| *language == plan.language)
            {
                *all += plan.units.len();
                *done +=
                    plan.units.iter().filter(|standing| finished(standing.state, settings.require)).count();
            }
        }
    }
    findings.extend(
        tallies.iter().filter_map(|(language, done, all)| below_minimum(config, language, *done, *all)),
    );
    Verdict { findings }
}

/// The finished share that counts for the gate: reviewed only, where the project asks for it.
fn finished(state: State, require: Requirement) -> bool {
    match require {
        Requirement::Translated => state.is_done(),
        Requirement::Reviewed => state == State::Reviewed,
    }
}

fn unsynced(config: &Config, article: &ArticlePlan, gone: bool) -> Option<Diagnostic> {
    if !article.unsynced && !gone {
        return None;
    }
    let severity = config.gate.settings(Some(&article.path), None).unsynced?;
    let finding = if article.held_by.is_empty() {
        let message = if gone { message!("gate-article-gone") } else { message!("gate-article-changed") };
        Diagnostic::new("unsynced", severity, &article.path, message).hint(message!("gate-unsynced-hint"))
    } else {
        let languages: Vec<&Language> = article.held_by.iter().collect();
        let message = message!("gate-sync-held", languages);
        Diagnostic::new("unsynced", severity, &article.path, message).hint(message!("gate-sync-held-hint"))
    };
    Some(finding.article(&article.path))
}

/// A note that a ledger is behind its catalog: somebody wrote translations and nobody ran a sync since.
fn unrecorded(article: &ArticlePlan, plan: &LanguagePlan) -> Option<Diagnostic> {
    (plan.recorded > 0 && plan.blocked.is_none()).then(|| {
        let message = message!("gate-unrecorded", count = plan.recorded, language = &plan.language);
        Diagnostic::new("unrecorded", Severity::Note, &article.path, message)
            .hint(message!("gate-unrecorded-hint"))
            .article(&article.path)
            .language(&plan.language)
    })
}

/// A rule's finding with the severity the policy gives it: errors follow `invalid`, the rest stays.
fn invalid(config: &Config, mut finding: Diagnostic) -> Option<Diagnostic> {
    let policy = config.gate.settings(finding.article.as_deref(), finding.language.as_ref()).invalid?;
    finding.severity = finding.severity.min(policy);
    Some(finding)
}

fn standing_finding(
    article: &ArticlePlan,
    plan: &LanguagePlan,
    unit: &PlannedUnit,
    standing: &Standing,
    settings: &GateSettings,
    today: Date,
) -> Option<Diagnostic> {
    let (language, id, path) = (&plan.language, &unit.id, &article.path);
    // What cannot be read is reported where it stands, by the syntax rule.
    if standing.broken {
        return None;
    }
    let (code, severity, message, hint) = match standing.state {
        State::Stale => {
            let since = plan.record(id).and_then(|record| record.stale_since);
            let severity =
                within_grace(settings.stale_over(&standing.classes)?, since, settings.grace_days, today);
            let classes: Vec<Message> = standing.classes.iter().map(|class| class.message()).collect();
            let since = since.map(|date| date.to_string());
            let message = match (classes.is_empty(), since) {
                (true, None) => message!("gate-stale", id, language),
                (true, Some(date)) => message!("gate-stale-since", id, language, date),
                (false, None) => message!("gate-stale-by", id, classes, language),
                (false, Some(date)) => message!("gate-stale-by-since", id, classes, language, date),
            };
            ("stale", severity, message, message!("gate-stale-hint", path, id, language))
        }
        State::Missing => {
            let message = message!("gate-missing", id, language);
            ("missing", settings.missing?, message, message!("gate-missing-hint", path, id, language))
        }
        State::Draft => {
            let message = match standing.classes.iter().max() {
                Some(class) => message!("gate-draft-by", id, class = class.message(), language),
                None => message!("gate-draft", language, id),
            };
            ("draft", settings.draft?, message, message!("gate-draft-hint", path, id, language))
        }
        State::Translated if settings.require == Requirement::Reviewed => {
            let message = message!("gate-unreviewed", language, id);
            (
                "unreviewed",
                settings.unreviewed?,
                message,
                message!("gate-unreviewed-hint", path, id, language),
            )
        }
        State::Translated | State::Reviewed => return None,
    };
    let finding = Diagnostic::new(code, severity, path, message)
        .at(unit.position)
        .hint(hint)
        .article(path)
        .id(id)
        .language(language)
        .classes(&standing.classes);
    Some(finding)
}

/// A stale unit only warns for its first days; one whose date is unknown has none.
fn within_grace(severity: Severity, since: Option<Date>, days: u32, today: Date) -> Severity {
    let age = since.and_then(|since| today.since(since).ok()).map(|span| i64::from(span.get_days()));
    match age {
        // A clock that is behind the date does not open the gate.
        Some(age) if age.max(0) < i64::from(days) => severity.min(Severity::Warning),
        _ => severity,
    }
}

fn below_minimum(config: &Config, language: &Language, done: usize, all: usize) -> Option<Diagnostic> {
    let minimum = config.gate.settings(None, Some(language)).minimum as usize;
    let percent = percent(done, all);
    (percent < minimum).then(|| {
        let message = message!("gate-below-minimum", language, percent, minimum);
        Diagnostic::new("minimum", Severity::Error, FILE_NAME, message)
            .hint(message!("gate-below-minimum-hint", language))
            .language(language)
    })
}
