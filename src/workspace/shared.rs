//! A snapshot that is cheap to clone and can be shared between threads: what a server answers from.
//!
//! Of unchanged articles only a summary is kept; their files are read when somebody asks for their units, and the
//! last few of them stay in memory.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashSet;

use super::WorkspaceError;
use super::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use super::checker::{Checker, Known, Names, Spot};
use super::filter::Filter;
use super::find;
use super::project::Project;
use super::rendering::Rendering;
use super::summary::UnchangedArticle;
use super::typed::{TextAs, Typed, cleaned};
use super::unit::{UnitRow, row};
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::glossary::TermFound;
use crate::model::{Format, Language};
use crate::progress::Stage;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;

/// How many unchanged articles stay in memory once somebody asked for their units.
const KEPT: usize = 16;

/// One unit of an article in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitPlace {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The language.
    pub language: Language,
}

/// How far an article is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleSummary {
    /// The path.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// Whether it changed since the last sync.
    pub unsynced: bool,
    /// How far each language is, in the order of the configuration.
    pub tallies: Vec<(Language, Tally)>,
}

/// What a text would be if it were written.
#[derive(Debug)]
pub struct Tried {
    /// The unit with the text, its state and what is wrong with it.
    pub unit: UnitRow,
    /// Whether article text is taken as Fluent, because it uses terms or functions that are there.
    pub is_fluent: bool,
    /// What looks like a term but is kept as text, because the glossary has no such term.
    pub unknown_term: Option<String>,
    /// The findings once more, with where they are in the text as it was typed.
    pub spots: Vec<Spot>,
}

/// A project as it was at one time, with the texts of open buffers.
#[derive(Clone)]
pub struct SharedSnapshot(Arc<Inner>);

struct Inner {
    project: Project,
    snapshot: Snapshot,
    options: SnapshotOptions,
    known: OnceLock<Arc<Known>>,
    /// The unchanged articles asked for last, the newest first.
    loaded: Mutex<Vec<Arc<LoadedArticle>>>,
}

impl fmt::Debug for SharedSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SharedSnapshot").field(&self.0.snapshot.discovered.len()).finish()
    }
}

impl SharedSnapshot {
    pub(super) fn new(project: Project, snapshot: Snapshot, options: SnapshotOptions) -> Self {
        let (known, loaded) = (OnceLock::new(), Mutex::default());
        Self(Arc::new(Inner { project, snapshot, options, known, loaded }))
    }

    /// Takes over what an earlier look found out and these files do not change.
    pub(super) fn inherit(&self, earlier: &Self, touched: &BTreeSet<String>, concerned: &FxHashSet<&str>) {
        let Inner { project, snapshot, known, loaded, .. } = &*self.0;
        let config = &project.config;
        let is_touched = |article: &Article| concerned.contains(article.path.as_str());
        let concerns_all = |path: &String| {
            let mut languages = config.languages.iter().chain([&config.source]);
            let mut dictionaries = config.spelling.dictionaries.iter();
            languages.any(|language| project.catalog_path(language, "terms") == *path)
                || config.spelling.words.as_ref() == Some(path)
                || dictionaries.any(|(_, name)| path.starts_with(name.as_str()))
        };
        let fluent = snapshot.discovered.iter().filter(|article| article.is_fluent());
        let before = earlier.0.snapshot.discovered.iter().filter(|article| article.is_fluent());
        if !touched.iter().any(concerns_all)
            && fluent.clone().eq(before)
            && !fluent.into_iter().any(|article| is_touched(article))
            && let Some(earlier) = earlier.0.known.get()
        {
            // Nobody has asked yet.
            let _ = known.set(Arc::clone(earlier));
        }
        let is_same = |article: &&Arc<LoadedArticle>| {
            let now = self.unchanged(&article.article.path);
            now.is_some_and(|now| {
                *now.article == article.article && article.summary.as_ref() == Some(&now.summary)
            }) && !is_touched(&article.article)
        };
        let kept = earlier.0.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.iter().filter(is_same).cloned().collect();
        *loaded.lock().unwrap_or_else(PoisonError::into_inner) = kept;
    }

    pub(crate) fn inner(&self) -> &Snapshot {
        &self.0.snapshot
    }

    /// The project that it is of.
    pub fn project(&self) -> &Project {
        &self.0.project
    }

    /// All articles, in the order of their paths, with how far they are.
    pub fn articles(&self) -> Vec<ArticleSummary> {
        let languages = &self.0.project.config.languages;
        let summary = |view: ArticleView<'_>| ArticleSummary {
            path: view.article().path.clone(),
            format: view.article().format,
            unsynced: view.unsynced(),
            tallies: languages.iter().enumerate().map(|(at, name)| (name.clone(), view.tally(at))).collect(),
        };
        self.0.snapshot.views().into_iter().map(summary).collect()
    }

    /// How far each language is.
    pub fn tallies(&self) -> Vec<(Language, Tally)> {
        let views = self.0.snapshot.views();
        let languages = self.0.project.config.languages.iter().enumerate();
        let tally = |at| views.iter().map(|view| view.tally(at)).sum();
        languages.map(|(at, language)| (language.clone(), tally(at))).collect()
    }

    /// The units of an article in a language, with what is wrong with their translations.
    ///
    /// # Errors
    ///
    /// An article or language that is not there, or one that cannot be judged.
    pub fn units(&self, article: &str, language: &Language) -> Result<Vec<UnitRow>, WorkspaceError> {
        let languages = find::languages(&self.0.project, std::slice::from_ref(language))?;
        let checker = self.checker()?;
        let filter = Filter::default();
        self.with(article, |loaded| filter.rows(&self.0.project, &checker, loaded, &languages, None))
    }

    /// What is wrong with an article and its translations in all languages.
    ///
    /// # Errors
    ///
    /// An article that is not there.
    pub fn diagnostics(&self, article: &str) -> Result<Vec<Diagnostic>, WorkspaceError> {
        let snapshot = &self.0.snapshot;
        let is_own =
            |finding: &&Diagnostic| finding.article.as_deref().unwrap_or(finding.path.as_str()) == article;
        let known = snapshot.findings.iter().chain(&snapshot.not_evaluated).filter(is_own);
        let mut all: Vec<Diagnostic> = known.cloned().collect();
        let checker = self.checker()?;
        let found = self.with(article, |loaded| {
            let plans = loaded.plan.languages.iter();
            plans.flat_map(|plan| checker.findings(loaded, plan, &|_| true)).collect::<Vec<_>>()
        });
        match found {
            Ok(found) => all.extend(found),
            // Why it cannot be judged was found already, unless that was only now.
            Err(WorkspaceError::NotEvaluated(faults)) if all.is_empty() => all.extend(faults),
            Err(WorkspaceError::NotEvaluated(_)) => {}
            Err(error) => return Err(error),
        }
        Ok(all)
    }

    /// The state and the findings that a text would get for a unit; writes nothing.
    ///
    /// # Errors
    ///
    /// A unit or language that is not there, an empty text, or one that is no Fluent pattern where one is asked for.
    pub fn try_text(&self, place: &UnitPlace, text: &str) -> Result<Tried, WorkspaceError> {
        self.try_text_as(place, text, TextAs::Auto)
    }

    /// The same for a text that is read in a certain way.
    ///
    /// # Errors
    ///
    /// As of [`try_text`](Self::try_text).
    pub fn try_text_as(
        &self,
        place: &UnitPlace,
        text: &str,
        read_as: TextAs,
    ) -> Result<Tried, WorkspaceError> {
        let Inner { project, options, .. } = &*self.0;
        let checker = self.checker()?;
        self.with(&place.article, |loaded| {
            let (at, plan) = self.place(loaded, place)?;
            let typed = Typed::new(project, loaded, plan, at, text, read_as)?;
            let (is_fluent, unknown_term) = (typed.is_fluent, typed.unknown_term.clone());
            let plan = typed.plan(project, loaded, plan, at, options.today)?;
            let text = cleaned(text)?;
            let spots: Vec<Spot> =
                checker.spots(loaded, &plan, at).into_iter().map(|spot| spot.typed(&text)).collect();
            let findings = spots.iter().map(|spot| spot.finding.clone()).collect();
            let row = row(project, loaded, &plan, at);
            let terms = checker.terms_in(&row.source, &row.language);
            let unit = UnitRow { findings, terms, ..row };
            Ok(Tried { unit, is_fluent, unknown_term, spots })
        })?
    }

    /// One unit in a language, with what is wrong with its translation.
    ///
    /// # Errors
    ///
    /// An article, unit or language that is not there, or an article that cannot be judged.
    pub fn unit(&self, place: &UnitPlace) -> Result<UnitRow, WorkspaceError> {
        let checker = self.checker()?;
        self.with(&place.article, |loaded| {
            let (at, plan) = self.place(loaded, place)?;
            let findings = checker.spots(loaded, plan, at).into_iter().map(|spot| spot.finding).collect();
            let row = row(&self.0.project, loaded, plan, at);
            let terms = checker.terms_in(&row.source, &row.language);
            Ok(UnitRow { findings, terms, ..row })
        })?
    }

    /// One unit in all languages, without findings.
    ///
    /// # Errors
    ///
    /// An article or unit that is not there, or an article that cannot be judged.
    pub fn in_all_languages(&self, article: &str, id: &str) -> Result<Vec<UnitRow>, WorkspaceError> {
        self.with(article, |loaded| {
            let (at, _) = find::unit(loaded, id)?;
            let plans = loaded.plan.languages.iter();
            Ok(plans.map(|plan| row(&self.0.project, loaded, plan, at)).collect())
        })?
    }

    /// The path of the catalog that has the source texts of an article.
    ///
    /// # Errors
    ///
    /// An article that is not there, or that cannot be judged.
    pub fn source_catalog(&self, article: &str) -> Result<String, WorkspaceError> {
        let source = &self.0.project.config.source;
        self.with(article, |loaded| loaded.article.catalog_path(source))
    }

    /// The paths of all catalogs and ledgers, whether they are there or not.
    pub fn catalogs(&self) -> BTreeSet<String> {
        let config = &self.0.project.config;
        let views = self.0.snapshot.views();
        let languages: Vec<&Language> = config.languages.iter().chain([&config.source]).collect();
        let files = |view: &ArticleView<'_>| {
            let article = view.article().clone();
            let both = |language: &&Language| [article.catalog_path(language), article.ledger_path(language)];
            languages.iter().flat_map(both).collect::<Vec<_>>()
        };
        views.iter().flat_map(files).collect()
    }

    /// An article as it is rendered in a language, in the format that it is written in.
    ///
    /// # Errors
    ///
    /// An article or language that is not there, or one that cannot be judged.
    pub fn rendered(&self, article: &str, language: &Language) -> Result<(Format, String), WorkspaceError> {
        let project = &self.0.project;
        let resolver = project.resolver(language)?;
        self.with(article, |loaded| {
            let plan = loaded.plan.languages.iter().find(|plan| plan.language == *language);
            let plan = plan.ok_or_else(|| find::no_language(project, language))?;
            let text = match loaded.article.is_fluent() {
                true => plan.catalog_after().map_or_else(String::new, |catalog| catalog.text().to_owned()),
                false => {
                    let mut rendering = Rendering::new(project, loaded, plan, &resolver);
                    let texts = rendering.texts();
                    rendering.text(&texts).text
                }
            };
            Ok((loaded.article.format, text))
        })?
    }

    /// The terms that stand in a source text, with what the glossary calls them in a language.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn terms_in(&self, text: &str, language: &Language) -> Result<Vec<TermFound>, WorkspaceError> {
        Ok(self.checker()?.terms_in(text, language))
    }

    /// Where a unit stands in its article, and how the article stands in the language.
    fn place<'l>(
        &self,
        loaded: &'l LoadedArticle,
        place: &UnitPlace,
    ) -> Result<(usize, &'l LanguagePlan), WorkspaceError> {
        let (at, _) = find::unit(loaded, &place.id)?;
        let plan = loaded.plan.languages.iter().find(|plan| plan.language == place.language);
        let plan = plan.ok_or_else(|| find::no_language(&self.0.project, &place.language))?;
        Ok((at, plan))
    }

    /// Looks at an article with its plan.
    pub(crate) fn with<T>(
        &self,
        path: &str,
        look: impl FnOnce(&LoadedArticle) -> T,
    ) -> Result<T, WorkspaceError> {
        let Inner { project, snapshot, loaded: kept, .. } = &*self.0;
        if let Some(loaded) = snapshot.articles.iter().find(|loaded| loaded.article.path == path) {
            return Ok(look(loaded));
        }
        if let Some(loaded) = self.kept(path) {
            return Ok(look(&loaded));
        }
        let Some(unchanged) = self.unchanged(path) else {
            let not_evaluated =
                snapshot.not_evaluated.iter().filter(|fault| fault.article.as_deref() == Some(path));
            let faults: Vec<Diagnostic> = not_evaluated.cloned().collect();
            return Err(match faults.is_empty() {
                true => {
                    find::no_article(path, snapshot.discovered.iter().map(|article| article.path.as_str()))
                }
                false => WorkspaceError::NotEvaluated(faults),
            });
        };
        let planned = project.plan_unchanged(snapshot, unchanged).map_err(WorkspaceError::NotEvaluated)?;
        let loaded = Arc::new(planned);
        {
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.insert(0, Arc::clone(&loaded));
            kept.truncate(KEPT);
        }
        Ok(look(&loaded))
    }

    /// An unchanged article by its path.
    fn unchanged(&self, path: &str) -> Option<&UnchangedArticle> {
        let unchanged = &self.0.snapshot.unchanged;
        let at = unchanged.binary_search_by(|unchanged| unchanged.article.path.as_str().cmp(path)).ok()?;
        unchanged.get(at)
    }

    /// An unchanged article that was asked for before.
    pub(super) fn kept(&self, path: &str) -> Option<Arc<LoadedArticle>> {
        let mut kept = self.0.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|loaded| loaded.article.path == path)?;
        let loaded = kept.remove(at);
        kept.insert(0, Arc::clone(&loaded));
        Some(loaded)
    }

    pub(super) fn checker(&self) -> Result<Checker<'_>, WorkspaceError> {
        let Inner { project, snapshot, known, .. } = &*self.0;
        if known.get().is_none() {
            let is_fluent = |view: ArticleView<'_>| view.article().is_fluent();
            let (names, _) = snapshot.visit(project, Stage::Planning, is_fluent, Names::of);
            // Whoever was faster found out the same.
            let _ = known.set(Arc::new(Known::new(project, &names)?));
        }
        match known.get() {
            Some(known) => Ok(Checker::knowing(project, known)),
            None => Ok(Checker::knowing(project, &Arc::new(Known::new(project, &[])?))),
        }
    }
}
