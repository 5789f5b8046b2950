//! What an editor reads: how far everything is, what is left of it, and what the check found, sorted by what matters.
//!
//! How it looks is decided in `report`.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::fmt;
use std::ops::ControlFlow;
use std::path::Path;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::look::{Look, look};
use super::progress::{ProgressOverTime, progress};
use super::scope::Scope;
use super::wanted::FindingFilter;
use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::diff::{Token, tokens};
use crate::files::Files;
use crate::model::{Language, State};
use crate::progress::Stage;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
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

/// Where a project stands; its units are read when somebody shows them.
pub struct ProjectReport<'p> {
    project: &'p Project,
    snapshot: Snapshot,
    /// The language of the articles.
    pub source: Language,
    /// Each language over the articles of the report.
    pub languages: Vec<ReportedLanguage>,
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

impl fmt::Debug for ProjectReport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectReport").field("languages", &self.languages).finish_non_exhaustive()
    }
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
    /// What the check found that is about none of its units.
    pub findings: Vec<Diagnostic>,
    /// What it found about them.
    of_units: FindingsOfUnits,
}

/// Findings by language and id.
type FindingsOfUnits = FxHashMap<(Language, String), Vec<Diagnostic>>;

impl ReportedArticle {
    fn sum(&self, count: impl Fn(&Tally) -> usize) -> usize {
        self.languages.iter().map(|language| count(&language.tally)).sum()
    }
}

/// How far a language is, in one article or over all of them.
#[derive(Clone, Debug)]
pub struct ReportedLanguage {
    /// The language.
    pub language: Language,
    /// Its units and words by state.
    pub tally: Tally,
    /// Whether something was found in one of its units.
    pub has_finding: bool,
    /// How many errors the check found in it, without those that repeat a state.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

impl ReportedLanguage {
    /// Whether nothing of it is translated.
    pub fn is_untouched(&self) -> bool {
        self.tally.missing > 0 && self.tally.missing == self.tally.units()
    }

    /// Whether there may be units that somebody has to look at.
    fn may_show_units(&self) -> bool {
        self.has_finding
            || self.tally.stale + self.tally.draft > 0
            || self.tally.missing > 0 && !self.is_untouched()
    }
}

/// The units of an article in one language that somebody has to look at: stale ones, the gravest change first and then
/// the longest stale; drafts; missing ones; and finished ones with a finding. The missing units of an article that
/// nobody began are not listed.
pub type ReportedUnits = Vec<ReportedUnit>;

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
pub fn report<'p>(
    project: &'p Project,
    options: SnapshotOptions,
    request: &ReportRequest,
) -> Result<ProjectReport<'p>, WorkspaceError> {
    let languages = find::languages(project, &request.languages)?;
    let Look { judgement, snapshot, .. } =
        look(project, options, &FindingFilter::default(), &Scope::default())?;
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
    let units = doubtful_units(project, &snapshot, &by_article, |path| chosen.has(path));
    let places = find::places(project, &languages);
    let views = snapshot.views().into_iter().filter(|view| chosen.has(view.path()));
    let mut articles: Vec<ReportedArticle> = views
        .map(|view| {
            let findings = by_article.remove(view.path()).unwrap_or_default();
            reported(view, &places, findings, units.get(view.path()))
        })
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
        let words = (article.sum(|tally| tally.stale_words), article.sum(|tally| tally.words_left));
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
        not_evaluated: snapshot.not_evaluated.clone(),
        known: snapshot.discovered.iter().map(|article| article.path.clone()).collect(),
        progress: if request.history { progress(project, &languages) } else { None },
        project,
        snapshot,
    })
}

/// Whether a finding that has an id is surely about a unit, and not about a message that no unit has.
fn is_surely_of_unit(finding: &Diagnostic) -> bool {
    Check::of(finding.code).is_some_and(|check| matches!(check.run, Run::Pair(_) | Run::Page(_)))
}

/// The ids of the units of those articles with findings about which it is not known whether a unit has them.
fn doubtful_units(
    project: &Project,
    snapshot: &Snapshot,
    findings: &FxHashMap<String, Vec<Diagnostic>>,
    is_chosen: impl Fn(&str) -> bool + Sync,
) -> FxHashMap<String, FxHashSet<String>> {
    let is_doubtful = |finding: &Diagnostic| {
        finding.language.is_some() && finding.id.is_some() && !is_surely_of_unit(finding)
    };
    let is_wanted = |view: ArticleView<'_>| {
        let has_some = |findings: &Vec<Diagnostic>| findings.iter().any(is_doubtful);
        is_chosen(view.path()) && findings.get(view.path()).is_some_and(has_some)
    };
    let (found, _) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        let ids = loaded.plan.units.iter().map(|unit| unit.id.clone());
        (loaded.article.path.clone(), ids.collect())
    });
    found.into_iter().collect()
}

/// A language over all articles; `unknown` of them could not be judged.
fn total(articles: &[ReportedArticle], language: &Language, unknown: usize) -> ReportedLanguage {
    let own =
        || articles.iter().flat_map(|article| &article.languages).filter(|own| own.language == *language);
    ReportedLanguage {
        language: language.clone(),
        tally: Tally { unknown, ..own().map(|own| own.tally).sum() },
        has_finding: own().any(|own| own.has_finding),
        errors: own().map(|own| own.errors).sum(),
        warnings: own().map(|own| own.warnings).sum(),
    }
}

/// An article; `units` are the ids of its units, where it is not known of all findings whether they are about one.
fn reported(
    view: ArticleView<'_>,
    languages: &[(usize, &Language)],
    findings: Vec<Diagnostic>,
    units: Option<&FxHashSet<String>>,
) -> ReportedArticle {
    let mut of_units = FindingsOfUnits::default();
    let mut others = Vec::new();
    let mut counts: FxHashMap<(Language, Severity), usize> = FxHashMap::default();
    for finding in findings {
        if let Some(language) = &finding.language {
            *counts.entry((language.clone(), finding.severity)).or_default() += 1;
        }
        let has_unit =
            |id: &String| is_surely_of_unit(&finding) || units.is_some_and(|units| units.contains(id));
        match (&finding.language, &finding.id) {
            (Some(language), Some(id)) if has_unit(id) => {
                of_units.entry((language.clone(), id.clone())).or_default().push(finding);
            }
            _ => others.push(finding),
        }
    }
    others.sort_by_cached_key(|finding| {
        let place = (finding.path.clone(), finding.position, finding.code);
        (Reverse(finding.severity), place, finding.id.clone(), finding.message.to_string())
    });
    let languages = languages.iter().map(|&(at, language)| {
        let count = |severity| counts.get(&(language.clone(), severity)).copied().unwrap_or_default();
        ReportedLanguage {
            language: language.clone(),
            tally: view.tally(at),
            has_finding: of_units.keys().any(|(own, _)| own == language),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        }
    });
    ReportedArticle {
        path: view.path().to_owned(),
        unsynced: view.unsynced(),
        languages: languages.collect(),
        findings: others,
        of_units,
    }
}

impl ProjectReport<'_> {
    /// Reads the units, article after article: `take` gets those of each in all its languages, until it has enough. Only
    /// articles with units to show are read.
    ///
    /// Returns the faults of articles that could not be judged any more when their turn came.
    pub fn read_units(
        &self,
        mut take: impl FnMut(usize, &ReportedArticle, Vec<ReportedUnits>) -> ControlFlow<()>,
    ) -> Vec<Diagnostic> {
        let views: FxHashMap<&str, ArticleView<'_>> =
            self.snapshot.views().into_iter().map(|view| (view.path(), view)).collect();
        let reported: FxHashMap<&str, &ReportedArticle> =
            self.articles.iter().map(|article| (article.path.as_str(), article)).collect();
        let wanted: Vec<ArticleView<'_>> =
            self.articles.iter().filter_map(|article| views.get(article.path.as_str()).copied()).collect();
        let nothing = |article: &ReportedArticle| article.languages.iter().map(|_| Vec::new()).collect();
        let mut articles = self.articles.iter().enumerate();
        let mut faults = Vec::new();
        self.snapshot.stream(
            self.project,
            Stage::Planning,
            &wanted,
            |view| {
                let article = reported.get(view.path())?;
                let is_empty = !article.languages.iter().any(ReportedLanguage::may_show_units);
                is_empty.then(|| nothing(article))
            },
            |loaded, _| match reported.get(loaded.article.path.as_str()) {
                Some(article) => units(self.project, loaded, article),
                None => Vec::new(),
            },
            |units| {
                let Some((at, article)) = articles.next() else { return ControlFlow::Break(()) };
                let units = units.unwrap_or_else(|of_article| {
                    faults.extend(of_article);
                    nothing(article)
                });
                take(at, article, units)
            },
        );
        faults
    }
}

/// The units of an article to look at, language by language.
fn units(project: &Project, loaded: &LoadedArticle, article: &ReportedArticle) -> Vec<ReportedUnits> {
    let plan =
        |own: &ReportedLanguage| loaded.plan.languages.iter().find(|plan| plan.language == own.language);
    let languages = article.languages.iter().map(|own| match plan(own).filter(|_| own.may_show_units()) {
        Some(plan) => in_language(project, loaded, plan, article),
        None => Vec::new(),
    });
    languages.collect()
}

fn in_language(
    project: &Project,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    article: &ReportedArticle,
) -> ReportedUnits {
    let is_untouched = plan.units.iter().all(|unit_status| unit_status.state == State::Missing);
    let mut units = Vec::new();
    for (at, (unit, unit_status)) in loaded.plan.units.iter().zip(&plan.units).enumerate() {
        let findings = article.of_units.get(&(plan.language.clone(), unit.id.clone()));
        let is_shown = match unit_status.state {
            State::Stale | State::Draft => true,
            State::Missing => !is_untouched || findings.is_some(),
            State::Translated | State::Reviewed => findings.is_some(),
        };
        if is_shown {
            let stale_since = plan.record(&unit.id).and_then(|record| record.stale_since);
            let stale_since = stale_since.filter(|_| unit_status.state == State::Stale);
            let findings = findings.cloned().unwrap_or_default();
            let unit = UnitRow { findings, ..row(project, loaded, plan, at) };
            let change = unit.previous.as_ref().map(|previous| tokens(previous, &unit.source));
            units.push(ReportedUnit { tokens: change.unwrap_or_default(), stale_since, unit });
        }
    }
    units.sort_by_key(urgency);
    units
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

/// What a page of a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageAbout<'p> {
    /// An article, by its path.
    Article(&'p str),
    /// An article in one language.
    ArticleInLanguage(&'p str),
    /// A language.
    Language,
}

/// Removes the pages below a folder that nobody leads to any more: those of articles that are gone, and of what was
/// `written` once, but not this time. `about` tells from the path and the text of a file what it is about, where it is a
/// page that recto wrote.
///
/// # Errors
///
/// A folder that cannot be read, or a file that cannot be removed.
pub fn remove_pages(
    folder: &Path,
    report: &ProjectReport<'_>,
    written: &HashSet<String>,
    about: impl for<'p> Fn(&'p str, &str) -> Option<PageAbout<'p>>,
) -> Result<usize, WorkspaceError> {
    let files = Files::new(folder);
    let known: FxHashSet<&str> = report.known.iter().map(String::as_str).collect();
    let reported: FxHashSet<&str> = report.articles.iter().map(|article| article.path.as_str()).collect();
    let mut removed = 0;
    for own in ["articles", "languages"] {
        for path in files.below(own, None, false)? {
            if written.contains(&path) {
                continue;
            }
            let is_gone = |text: &str| match about(&path, text) {
                Some(PageAbout::Article(article)) => !known.contains(article),
                // The report may be about others.
                Some(PageAbout::ArticleInLanguage(article)) => {
                    !known.contains(article) || reported.contains(article)
                }
                Some(PageAbout::Language) => true,
                None => false,
            };
            // What cannot be read as text is no page of a report.
            if files.read(&path).ok().flatten().is_some_and(|text| is_gone(&text)) {
                files.remove(&path, own)?;
                removed += 1;
            }
        }
    }
    Ok(removed)
}

/// Writes a file of a report below a folder, by its path in it.
///
/// # Errors
///
/// A file that cannot be written.
pub fn save(folder: &Path, path: &str, text: &str) -> Result<(), WorkspaceError> {
    Files::new(folder).write(path, text)?;
    Ok(())
}
