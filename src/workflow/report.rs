//! What an editor reads: how far everything is, what is left of it, and what the check found, sorted by what matters.
//!
//! How it looks is decided in `report`.

use std::cmp::Reverse;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::look::{Look, look};
use super::progress::{ProgressOverTime, progress};
use super::scope::Scope;
use super::wanted::FindingFilter;
use crate::diagnostic::{Diagnostic, Severity};
use crate::diff::{Token, tokens};
use crate::files::Files;
use crate::model::{Language, State};
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::unit::{UnitRow, row};

/// Findings that only repeat a unit's state.
const STATES: [&str; 4] = ["stale", "missing", "draft", "unreviewed"];

/// What a report is about.
#[derive(Clone, Debug, Default)]
pub struct ReportRequest {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// The articles; all when empty.
    pub names: Names,
    /// Whether the progress over the git history is read.
    pub history: bool,
}

/// Where a project stands.
#[derive(Debug)]
pub struct ProjectReport {
    /// The language of the articles.
    pub source: Language,
    /// Each language over the articles of the report.
    pub languages: Vec<LanguageSummary>,
    /// The articles: those with most words in stale units first, then those with most words left.
    pub articles: Vec<ReportedArticle>,
    /// Whether the check of the whole project passes.
    pub passed: bool,
    /// How many errors that check has, states among them.
    pub errors: usize,
    /// How many warnings it has.
    pub warnings: usize,
    /// What the check found that is about no single article.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
    /// The paths of all articles of the project, in order, also of those that the report is not about.
    pub known: Vec<String>,
    /// The progress over time; `None` where git knows nothing of it, or nobody asked.
    pub progress: Option<ProgressOverTime>,
}

/// How far one language is.
#[derive(Clone, Debug)]
pub struct LanguageSummary {
    /// The language.
    pub language: Language,
    /// Its units and words by state.
    pub tally: Tally,
    /// Words of the units that are stale: readers are shown what is no longer true.
    pub stale_words: usize,
    /// Since when its longest stale unit is stale.
    pub stale_since: Option<Date>,
}

/// One article.
#[derive(Debug)]
pub struct ReportedArticle {
    /// The path.
    pub path: String,
    /// Whether it changed since the last sync.
    pub unsynced: bool,
    /// Each language.
    pub languages: Vec<ReportedLanguage>,
    /// What the check found that is about none of the units shown.
    pub findings: Vec<Diagnostic>,
}

impl ReportedArticle {
    fn sum(&self, count: impl Fn(&LanguageSummary) -> usize) -> usize {
        self.languages.iter().map(|language| count(&language.summary)).sum()
    }
}

/// One article in one language.
#[derive(Debug)]
pub struct ReportedLanguage {
    /// How far it is.
    pub summary: LanguageSummary,
    /// The units that somebody has to look at: stale ones, the gravest change first and then the longest stale;
    /// drafts; missing ones; and finished ones with a finding. The missing units of an article that nobody began are
    /// not listed.
    pub units: Vec<ReportedUnit>,
}

impl ReportedLanguage {
    /// Whether nothing of it is translated.
    pub fn is_untouched(&self) -> bool {
        let tally = &self.summary.tally;
        tally.missing > 0 && tally.missing == tally.units()
    }
}

/// One unit that somebody has to look at.
#[derive(Debug)]
pub struct ReportedUnit {
    /// The unit with what was found in it.
    pub unit: UnitRow,
    /// The change of its source, word by word; empty where it did not change or the old text is not known.
    pub tokens: Vec<Token>,
    /// Since when it is stale.
    pub stale_since: Option<Date>,
}

/// Reports on a project.
///
/// # Errors
///
/// A language or article that the project does not have.
pub fn report(
    project: &Project,
    options: SnapshotOptions,
    request: &ReportRequest,
) -> Result<ProjectReport, WorkspaceError> {
    let languages = find::languages(project, &request.languages)?;
    let Look { judgement, mut snapshot, .. } =
        look(project, options, &FindingFilter::default(), &Scope::default())?;
    snapshot.load_all(project);
    let chosen = Selection::articles(&snapshot, &request.names)?;
    let decision = judgement.decision(&project.config, None, &FxHashSet::default(), None);
    let passed = snapshot.not_evaluated.is_empty() && decision.passed();
    let count = |severity| {
        let all = snapshot.not_evaluated.iter().chain(&decision.findings);
        all.filter(|finding| finding.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let (mut findings, mut by_article) = (Vec::new(), FxHashMap::<String, Vec<Diagnostic>>::default());
    for finding in decision.findings {
        let is_asked = finding.language.as_ref().is_none_or(|language| languages.contains(language));
        match &finding.article {
            _ if !is_asked || STATES.contains(&finding.code) => {}
            Some(article) => by_article.entry(article.clone()).or_default().push(finding),
            None => findings.push(finding),
        }
    }
    let jobs: Vec<(&LoadedArticle, Vec<Diagnostic>)> = snapshot
        .articles
        .iter()
        .filter(|loaded| chosen.has(&loaded.article.path))
        .map(|loaded| (loaded, by_article.remove(&loaded.article.path).unwrap_or_default()))
        .collect();
    let mut articles: Vec<ReportedArticle> = jobs
        .into_par_iter()
        .map(|(loaded, findings)| reported(project, loaded, &languages, findings))
        .collect();
    if chosen.is_all() {
        // Of articles that could not be read or are gone.
        let mut others: Vec<_> = by_article.into_iter().collect();
        others.sort_by(|a, b| a.0.cmp(&b.0));
        findings.extend(others.into_iter().flat_map(|(_, findings)| findings));
    } else {
        findings.clear();
    }
    articles.sort_by_cached_key(|article| {
        let words = (article.sum(|one| one.stale_words), article.sum(|one| one.tally.words_left));
        (Reverse(words), article.path.clone())
    });
    let unknown = snapshot.not_evaluated.len() + snapshot.passed_over();
    Ok(ProjectReport {
        source: project.config.source.clone(),
        languages: languages.iter().map(|language| total(&articles, language, unknown)).collect(),
        articles,
        passed,
        errors,
        warnings,
        findings,
        not_evaluated: snapshot.not_evaluated,
        known: snapshot.discovered.iter().map(|article| article.path.clone()).collect(),
        progress: if request.history { progress(project, &languages) } else { None },
    })
}

/// A language over all articles; `unknown` of them could not be judged.
fn total(articles: &[ReportedArticle], language: &Language, unknown: usize) -> LanguageSummary {
    let of_language = || {
        let all = articles.iter().flat_map(|article| &article.languages).map(|one| &one.summary);
        all.filter(|summary| summary.language == *language)
    };
    LanguageSummary {
        language: language.clone(),
        tally: Tally { unknown, ..of_language().map(|summary| summary.tally).sum() },
        stale_words: of_language().map(|summary| summary.stale_words).sum(),
        stale_since: of_language().filter_map(|summary| summary.stale_since).min(),
    }
}

fn reported(
    project: &Project,
    loaded: &LoadedArticle,
    languages: &[Language],
    findings: Vec<Diagnostic>,
) -> ReportedArticle {
    let mut of_unit: FxHashMap<(Language, String), Vec<Diagnostic>> = FxHashMap::default();
    let mut findings_left = Vec::new();
    for finding in findings {
        match (&finding.language, &finding.id) {
            (Some(language), Some(id)) => {
                of_unit.entry((language.clone(), id.clone())).or_default().push(finding);
            }
            _ => findings_left.push(finding),
        }
    }
    let plans = loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
    let languages = plans.map(|plan| in_language(project, loaded, plan, &mut of_unit)).collect();
    // Of messages that no unit has.
    findings_left.extend(of_unit.into_values().flatten());
    findings_left.sort_by_cached_key(|finding| {
        let place = (finding.path.clone(), finding.position, finding.code);
        (Reverse(finding.severity), place, finding.id.clone(), finding.message.to_string())
    });
    ReportedArticle {
        path: loaded.article.path.clone(),
        unsynced: loaded.plan.unsynced,
        languages,
        findings: findings_left,
    }
}

fn in_language(
    project: &Project,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    findings: &mut FxHashMap<(Language, String), Vec<Diagnostic>>,
) -> ReportedLanguage {
    let tally = Tally::of(&loaded.plan, plan);
    let summaries = || loaded.plan.units.iter().zip(&plan.units);
    let stale = || summaries().filter(|(_, summary)| summary.state == State::Stale).map(|(unit, _)| unit);
    let since = |id: &str| plan.record(id).and_then(|record| record.stale_since);
    let summary = LanguageSummary {
        language: plan.language.clone(),
        tally,
        stale_words: stale().map(|unit| unit.words).sum(),
        stale_since: stale().filter_map(|unit| since(&unit.id)).min(),
    };
    let is_untouched = tally.missing == tally.units();
    let mut units = Vec::new();
    for (at, (unit, summary)) in summaries().enumerate() {
        let findings = findings.remove(&(plan.language.clone(), unit.id.clone())).unwrap_or_default();
        let is_shown = match summary.state {
            State::Stale | State::Draft => true,
            State::Missing => !is_untouched || !findings.is_empty(),
            State::Translated | State::Reviewed => !findings.is_empty(),
        };
        if is_shown {
            let stale_since = since(&unit.id).filter(|_| summary.state == State::Stale);
            let unit = UnitRow { findings, ..row(project, loaded, plan, at) };
            let change = unit.previous.as_ref().map(|previous| tokens(previous, &unit.source));
            units.push(ReportedUnit { tokens: change.unwrap_or_default(), stale_since, unit });
        }
    }
    units.sort_by_key(urgency);
    ReportedLanguage { summary, units }
}

/// What comes first: the smaller, the sooner. Units that are alike stay in the order of the article.
fn urgency(unit: &ReportedUnit) -> impl Ord + use<> {
    let state = match unit.unit.state {
        State::Stale => 0,
        State::Draft => 1,
        State::Missing => 2,
        State::Translated | State::Reviewed => 3,
    };
    let worst = unit.unit.findings.iter().map(|finding| finding.severity).max();
    (
        state,
        Reverse(unit.unit.classes.iter().max().copied()),
        unit.stale_since.unwrap_or(Date::MAX),
        Reverse(worst),
    )
}

/// Removes the pages below a folder whose article is gone; `article_of` tells from the path and the text of a file of
/// which article it is, where it is a page that recto wrote.
///
/// # Errors
///
/// A folder that cannot be read, or a file that cannot be removed.
pub fn remove_pages(
    folder: &Path,
    report: &ProjectReport,
    article_of: impl for<'p> Fn(&'p str, &str) -> Option<&'p str>,
) -> Result<usize, WorkspaceError> {
    let files = Files::new(folder);
    let mut removed = 0;
    for path in files.below("articles", None, false)? {
        let is_gone = |text: &str| {
            article_of(&path, text).is_some_and(|article| !report.known.iter().any(|known| known == article))
        };
        // What cannot be read as text is no page of a report.
        if files.read(&path).ok().flatten().is_some_and(|text| is_gone(&text)) {
            files.remove(&path, "articles")?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Writes the files of a report below a folder, by their paths in it.
///
/// # Errors
///
/// A file that cannot be written.
pub fn save(folder: &Path, files: &[(String, String)]) -> Result<(), WorkspaceError> {
    let folder = Files::new(folder);
    for (path, text) in files {
        folder.write(path, text)?;
    }
    Ok(())
}
