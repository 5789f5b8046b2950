//! The nouns of a look at a project: its articles, with their plans or with what is known of them.

use std::sync::Arc;

use jiff::civil::Date;

use super::summary::{Summary, UnchangedArticle};
use crate::catalog::{Ledger, SourceCatalog};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::model::Language;
use crate::status::Tally;
use crate::sync::plan::ArticlePlan;

/// What a snapshot needs to know from outside.
#[derive(Clone, Copy, Debug)]
pub struct SnapshotOptions {
    /// Today's date in UTC.
    pub today: Date,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
    /// Whether somebody wants to know why each unit is taken for what it is.
    pub explain: bool,
}

/// All articles of a project, as a sync would find them.
#[derive(Debug)]
pub struct Snapshot {
    /// The articles that a sync would change, and those unchanged that somebody asked for, in the order of their paths.
    pub articles: Vec<LoadedArticle>,
    /// The other articles, in the order of their paths.
    pub unchanged: Vec<UnchangedArticle>,
    /// Articles that are gone while their catalogs are there.
    pub gone: Vec<LoadedArticle>,
    /// Articles of old names whose files are left over from a rename that was interrupted; all is under the new name.
    pub leftovers: Vec<Article>,
    /// Ledgers of articles that are gone, as they are once texts have left them for other articles.
    pub left_ledgers: Vec<LeftLedger>,
    /// All articles, whether they could be read or not.
    pub discovered: Vec<Arc<Article>>,
    /// The names of all catalogs of the source language.
    pub source_catalogs: Vec<String>,
    /// Articles that were passed over, and what their authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article; nothing is written for it.
    pub not_evaluated: Vec<Diagnostic>,
    /// Files and folders that could not be looked into: what is in them is not gone.
    pub(crate) closed: Vec<String>,
    /// The ledgers whose article is gone, once somebody looked: the place of the language and the name.
    pub(crate) left: Option<Vec<(usize, String)>>,
    pub(crate) options: SnapshotOptions,
}

/// An article of a snapshot.
#[derive(Clone, Copy, Debug)]
pub enum ArticleView<'s> {
    /// With its plan.
    Loaded(&'s LoadedArticle),
    /// With what is known of it.
    Unchanged(&'s UnchangedArticle),
}

impl<'s> ArticleView<'s> {
    /// The article.
    pub fn article(self) -> &'s Article {
        match self {
            Self::Loaded(loaded) => &loaded.article,
            Self::Unchanged(unchanged) => &unchanged.article,
        }
    }

    /// The path of the article.
    pub(crate) fn path(self) -> &'s str {
        &self.article().path
    }

    /// Whether it changed since the last sync.
    pub fn unsynced(self) -> bool {
        matches!(self, Self::Loaded(loaded) if loaded.plan.unsynced)
    }

    /// How far it is in a language, by its place in the configuration.
    pub fn tally(self, language: usize) -> Tally {
        let tally = match self {
            Self::Loaded(LoadedArticle { summary: Some(summary), .. })
            | Self::Unchanged(UnchangedArticle { summary, .. }) => summary.tallies.get(language).copied(),
            Self::Loaded(LoadedArticle { plan, .. }) => {
                plan.languages.get(language).map(|own| Tally::of(plan, own))
            }
        };
        tally.unwrap_or_default()
    }
}

impl Snapshot {
    /// Whether somebody wants to know why each unit is taken for what it is.
    pub fn is_explained(&self) -> bool {
        self.options.explain
    }

    pub(crate) fn new(options: SnapshotOptions) -> Self {
        Self {
            articles: Vec::new(),
            unchanged: Vec::new(),
            gone: Vec::new(),
            leftovers: Vec::new(),
            left_ledgers: Vec::new(),
            discovered: Vec::new(),
            source_catalogs: Vec::new(),
            findings: Vec::new(),
            not_evaluated: Vec::new(),
            closed: Vec::new(),
            left: None,
            options,
        }
    }

    /// How many articles were passed over, because they cannot be read or cut into units.
    pub fn passed_over(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// Whether a path is one that could not be looked at, or is below such a folder.
    pub(crate) fn is_closed(&self, path: &str) -> bool {
        let is_below = |closed: &String| {
            path.strip_prefix(closed).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.closed.iter().any(is_below)
    }

    /// All articles that are there, in the order of their paths.
    pub fn views(&self) -> Vec<ArticleView<'_>> {
        let loaded_so_far = self.articles.iter().map(ArticleView::Loaded);
        let mut views: Vec<ArticleView<'_>> =
            loaded_so_far.chain(self.unchanged.iter().map(ArticleView::Unchanged)).collect();
        views.sort_by(|a, b| a.article().path.cmp(&b.article().path));
        views
    }
}

/// One article with its plan.
#[derive(Debug)]
pub struct LoadedArticle {
    /// The article and where its files belong.
    pub article: Article,
    /// What it was before, where it was renamed.
    pub renamed_from: Option<RenamedFrom>,
    /// Where it stands.
    pub plan: ArticlePlan,
    /// Whether the article is gone while its catalogs are there.
    pub gone: bool,
    /// What it gives to other articles and gets from them.
    pub exchange: Exchange,
    /// What would be known of it unchanged, where it is.
    pub summary: Option<Arc<Summary>>,
    /// The hash of what its files held, where nothing else led to its plan and what follows may be kept.
    pub(crate) content: Option<u128>,
}

/// What an article gives to other articles and gets from them.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// Where units come from, and how many: the path of an article, or the name of its catalog where no more is
    /// known of it.
    pub from: Vec<(String, usize)>,
    /// How many units went to other articles.
    pub given: usize,
    /// How many units other articles gave to it in this sync.
    pub arrived: usize,
    /// Messages that stood in the catalogs of other articles: the language, the path of the article, how many.
    pub rejoined: Vec<(Language, String, usize)>,
    /// Whether its files have to be written together with those of other articles.
    pub is_shared: bool,
    /// Whether another text stands in its place, and its own went elsewhere.
    pub was_replaced: bool,
}

/// The ledger of an article that is gone.
#[derive(Clone, Debug)]
pub struct LeftLedger {
    /// Its path.
    pub path: String,
    /// What is left in it.
    pub ledger: Ledger,
}

/// What a renamed article was before.
#[derive(Clone, Debug)]
pub struct RenamedFrom {
    /// The article at its old path.
    pub article: Article,
    /// Its source catalog, which names its old path.
    pub source: SourceCatalog,
}

impl LoadedArticle {
    /// The hash of what its files hold, where it is unchanged and what follows from them may be kept for later runs.
    pub(crate) fn content(&self) -> Option<u128> {
        let Exchange { from, given, arrived, rejoined, is_shared, was_replaced } = &self.exchange;
        let is_alone = from.is_empty() && given + arrived == 0 && rejoined.is_empty();
        self.content.filter(|_| self.summary.is_some() && is_alone && !is_shared && !was_replaced)
    }

    /// The article as it was when its files on disk were written: its places tell where they are.
    pub fn on_disk(&self) -> &Article {
        self.renamed_from.as_ref().map_or(&self.article, |old| &old.article)
    }
}
