//! The first look at an article: what is known of it, or its files and their plan.
//!
//! What all articles come to together is in `snapshot`.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustc_hash::FxHashSet;

use super::article::{Exchange, LoadedArticle};
use super::index::{Index, Kept, Known};
use super::page::take_in;
use super::project::{Project, Source, catalog_edit_fault};
use super::summary::{Summary, UnchangedArticle};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::files::Reader;
use crate::history::ProjectHistory;
use crate::message;
use crate::message::shell;
use crate::sync::identity::OnlyExact;
use crate::sync::input::{ArticleFiles, PlanOptions};
use crate::sync::plan::{ArticlePlan, plan};

/// What was seen of an article at the first look.
pub(crate) struct Seen<'r> {
    pub(crate) findings: Vec<Diagnostic>,
    pub(crate) stand: Stand,
    pub(crate) record: Option<Kept<'r>>,
    /// Whether its summary is all that there is to say.
    pub(crate) is_whole: bool,
}

/// Where it stands.
pub(crate) enum Stand {
    Unchanged(UnchangedArticle),
    Loaded(Box<LoadedArticle>),
    /// Without a source catalog: it is new, or an old one under a new name.
    New(Box<Source>),
    PassedOver,
    NotEvaluated(Vec<Diagnostic>),
}

/// What all plans of a snapshot are made with.
pub(crate) struct Planner<'p> {
    pub(crate) project: &'p Project,
    pub(crate) options: PlanOptions<'p>,
    pub(crate) history: &'p ProjectHistory<'p>,
    /// Who looks at every unchanged article that is planned, before its plan is dropped.
    pub(crate) watch: Option<Watch<'p>>,
}

/// Looks at a planned article.
pub(crate) type Watch<'p> = &'p (dyn Fn(&LoadedArticle) + Sync);

impl Planner<'_> {
    /// The first look at an article: what an earlier run knows of it, or its plan.
    pub(crate) fn see<'r>(
        &self,
        article: &Arc<Article>,
        index: &'r Index<'_>,
        loaded_so_far: &AtomicUsize,
    ) -> Seen<'r> {
        let has_overrides = self.options.overrides.iter().any(|(path, _)| *path == article.path);
        let unchanged = |summary, record: Option<&Kept<'_>>| {
            let content = record.map(Kept::content);
            Stand::Unchanged(UnchangedArticle { article: Arc::clone(article), summary, content })
        };
        let identity = match index.of(article, self.project) {
            Known::Unchanged(summary, record) if !has_overrides => {
                let stand = unchanged(summary, record.as_ref());
                return Seen { findings: Vec::new(), stand, record, is_whole: true };
            }
            Known::Unchanged(..) => None,
            Known::Unknown(identity) => identity,
        };
        let reader = Reader::new(&self.project.files);
        let (source, findings) = self.project.read_article(article.as_ref().clone(), &reader);
        let seen = |findings, stand| Seen { findings, stand, record: None, is_whole: false };
        let source = match source {
            Err(fault) => return seen(findings, Stand::NotEvaluated(vec![*fault])),
            Ok(None) => return seen(findings, Stand::PassedOver),
            Ok(Some(source)) if source.catalog.is_none() => {
                return seen(findings, Stand::New(Box::new(source)));
            }
            Ok(Some(source)) => source,
        };
        let (mut loaded, asked_history) = match self.plan_source(source, &reader) {
            Err(faults) => return seen(findings, Stand::NotEvaluated(faults)),
            Ok(planned) => planned,
        };
        // What git remembers is no file of the article, and an explanation is wanted of all.
        let summary = if has_overrides || self.options.explain { None } else { Summary::of(&loaded.plan) };
        let Some(summary) = summary.map(Arc::new) else {
            return seen(findings, Stand::Loaded(Box::new(loaded)));
        };
        let is_whole = findings.is_empty() && !asked_history;
        let identity = identity.filter(|_| is_whole);
        let record = index.record(identity, reader.content(), &summary);
        if let Some(watch) = self.watch {
            watch(&loaded);
        }
        let takes = |left: usize| left.checked_sub(size(&loaded.plan));
        // Who looks at each plan needs none of them again, but of those that speak of each other.
        let may_stay = self.watch.is_none() || article.is_fluent();
        if may_stay && loaded_so_far.fetch_update(Ordering::Relaxed, Ordering::Relaxed, takes).is_ok() {
            loaded.summary = Some(summary);
            loaded.content = record.as_ref().map(Kept::content);
            return Seen { findings, stand: Stand::Loaded(Box::new(loaded)), record, is_whole };
        }
        Seen { findings, stand: unchanged(summary, record.as_ref()), record, is_whole }
    }

    /// Plans an article that is unchanged.
    pub(crate) fn plan(&self, unchanged: UnchangedArticle) -> Result<LoadedArticle, Vec<Diagnostic>> {
        self.plan_with_content(unchanged).map(|(loaded, _)| loaded)
    }

    /// The same, with the hash of what its files held.
    pub(crate) fn plan_with_content(
        &self,
        unchanged: UnchangedArticle,
    ) -> Result<(LoadedArticle, u128), Vec<Diagnostic>> {
        let UnchangedArticle { article, summary, .. } = unchanged;
        let reader = Reader::new(&self.project.files);
        let (source, findings) = self.project.read_article(Arc::unwrap_or_clone(article), &reader);
        match source {
            Ok(Some(source)) => {
                let (loaded, _) = self.plan_source(source, &reader)?;
                Ok((LoadedArticle { summary: Some(summary), ..loaded }, reader.content()))
            }
            // It was there a moment ago.
            Ok(None) => Err(findings),
            Err(fault) => Err(vec![*fault]),
        }
    }

    /// Plans an article, and tells whether git was asked about it.
    pub(crate) fn plan_source(
        &self,
        source: Source,
        reader: &Reader<'_>,
    ) -> Result<(LoadedArticle, bool), Vec<Diagnostic>> {
        let project = self.project;
        let on_disk = source.renamed_from.as_ref().map_or(&source.article, |old| &old.article);
        let asked = Rc::new(Cell::new(false));
        let mut languages = Vec::new();
        let mut faults = Vec::new();
        for language in &project.config.languages {
            let past = project.past(language, on_disk, self.history).noting(&asked);
            match project.read_language(language, on_disk, past, reader) {
                Ok(files) => languages.push(files),
                Err(fault) => faults.push(*fault),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        if let Some(catalog) = source.catalog.as_ref().filter(|_| !source.gone) {
            // In the order of `Article::files`, by which their content is known again.
            for (files, path) in
                languages.iter_mut().zip(source.article.tracked_pages(&project.config.languages))
            {
                take_in(project, &source.article, &catalog.units, files, &path, reader)
                    .map_err(|error| vec![catalog_edit_fault(&source.article.path, &error)])?;
            }
        }
        let Source { article, text, units, catalog: source, renamed_from, gone } = source;
        let files = ArticleFiles {
            path: article.path.clone(),
            format: article.format,
            units,
            text,
            source,
            only_exact: OnlyExact::Nothing,
            languages,
        };
        let plan =
            plan(files, &self.options).map_err(|error| vec![catalog_edit_fault(&article.path, &error)])?;
        if let Some(fault) = source_gone(project, &article, &plan) {
            return Err(vec![fault]);
        }
        let exchange = Exchange::default();
        Ok((
            LoadedArticle { article, renamed_from, plan, gone, exchange, summary: None, content: None },
            asked.get(),
        ))
    }
}

/// That the source catalog of an article is gone, and with it the text that a translation answers to.
///
/// What a ledger knows by the very text of a unit, or by its text before, needs no source catalog.
fn source_gone(project: &Project, article: &Article, plan: &ArticlePlan) -> Option<Diagnostic> {
    if plan.source.is_some() || article.is_fluent() {
        return None;
    }
    let ids: FxHashSet<&str> = plan.units.iter().map(|unit| unit.id.as_str()).collect();
    let lost = plan.languages.iter().find_map(|language| {
        let mut records = language.ledger_on_disk.as_ref()?.units.iter();
        let is_lost = |id: &str| {
            let entry = language.catalog.as_ref().and_then(|catalog| catalog.get(id));
            !ids.contains(id) && entry.is_some_and(|entry| !entry.is_blank())
        };
        records.find(|(id, _)| is_lost(id)).map(|(id, _)| (id, &language.language))
    });
    let (id, language) = lost?;
    let path = article.catalog_path(&project.config.source);
    let message = message!("sync-source-gone", path = &path, id, language);
    let fault = Diagnostic::new("source-gone", Severity::Error, &article.path, message);
    Some(fault.hint(message!("sync-source-gone-hint", path = shell(&path))).article(&article.path))
}

/// About how much a plan keeps in memory, in bytes of text.
fn size(plan: &ArticlePlan) -> usize {
    let catalogs = plan.languages.iter().filter_map(|language| language.catalog.as_ref());
    plan.text.len() + catalogs.map(|catalog| catalog.text().len()).sum::<usize>()
}
