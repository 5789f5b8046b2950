//! Joins the plans of all articles: units that went from one article to another take their translations along.
//!
//! Which unit went where is found in `sync::across`. Here what leaves is put into the ledger of the article where
//! it arrives, as an obsolete translation that says where it comes from, and that article is planned anew: there
//! it is a text that is back. Until all catalogs are written, both ledgers have it, so whenever a sync is
//! interrupted, the next one finds all of it.

mod concerned;
mod finish;
mod follow;
mod rejoin;
mod rename;
mod replaced;
mod resume;
mod shared;
mod travel;

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use concerned::Concern;

use super::WorkspaceError;
use super::article::{LoadedArticle, Snapshot};
use super::project::{Project, catalog_edit_fault};
use crate::catalog::{Ledger, Obsolete, Proposal};
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::history::ProjectHistory;
use crate::model::Language;
use crate::sync::identity::OnlyExact;
use crate::sync::input::{LanguageFiles, Past, PlanOptions};
use crate::sync::living::Living;
use crate::sync::plan::plan;

/// Joins what was planned article by article, with those unchanged articles that have a part in it.
///
/// # Errors
///
/// A folder of ledgers that cannot be read.
pub(super) fn join(
    project: &Project,
    options: &PlanOptions<'_>,
    history: &ProjectHistory<'_>,
    snapshot: &mut Snapshot,
) -> Result<Vec<LoadedArticle>, WorkspaceError> {
    let left = concerned::load(project, snapshot)?;
    let articles = std::mem::take(&mut snapshot.articles);
    let concern = Concern::of(&articles);
    if !concern.any() {
        return Ok(articles);
    }
    let mut joined = Joined {
        project,
        options,
        past: &|language, article| project.past(language, article, history),
        articles,
        left: Vec::new(),
        by_catalog: FxHashMap::default(),
        left_for: FxHashSet::default(),
        touched: FxHashSet::default(),
        only_exact: FxHashMap::default(),
        in_transit: FxHashSet::default(),
        failed: FxHashSet::default(),
        needed: FxHashSet::default(),
    };
    joined.number(left);
    if concern.was_interrupted {
        joined.resume(&mut snapshot.not_evaluated);
    }
    if concern.arrives || concern.was_interrupted {
        joined.mark_replaced(&mut snapshot.not_evaluated);
        joined.mark_newcomers(&mut snapshot.not_evaluated);
        joined.travel(&mut snapshot.not_evaluated);
    }
    joined.follow(&mut snapshot.not_evaluated);
    if concern.has_orphans {
        joined.rejoin(&mut snapshot.not_evaluated);
    }
    Ok(joined.finish(snapshot))
}

/// From a language and an article to what is known of its past.
type PastOf<'p> = dyn Fn(&Language, &Article) -> Past<'p> + 'p;

/// All articles while they are joined. Articles and then ledgers that are left are known by their number, languages
/// by their place in the configuration.
struct Joined<'p> {
    project: &'p Project,
    options: &'p PlanOptions<'p>,
    /// What is known of the past of an article in a language.
    past: &'p PastOf<'p>,
    articles: Vec<LoadedArticle>,
    left: Vec<Left>,
    by_catalog: FxHashMap<String, usize>,
    /// The translations that left for another article: article, language and id.
    left_for: FxHashSet<(usize, usize, String)>,
    /// The articles and languages whose ledger is no longer in memory as it is on disk.
    touched: FxHashSet<(usize, usize)>,
    /// What stands in articles and is no edit of what stood there.
    only_exact: FxHashMap<usize, OnlyExact>,
    /// The articles that an interrupted sync was about.
    in_transit: FxHashSet<usize>,
    /// The articles that cannot be planned.
    failed: FxHashSet<usize>,
    /// The obsolete translations that drafts of their own article were made from: article, language and id.
    needed: FxHashSet<(usize, usize, String)>,
}

/// The ledgers of an article of which nothing else is left.
struct Left {
    catalog: String,
    /// In the order of the languages.
    ledgers: Vec<Option<Ledger>>,
}

/// A translation for the ledger of an article.
struct Parcel {
    to: usize,
    language: usize,
    id: String,
    obsolete: Obsolete,
}

impl Joined<'_> {
    /// Gives all articles, and the ledgers that are left, their numbers.
    fn number(&mut self, left: Vec<Left>) {
        self.left = left;
        let articles = self.articles.iter().map(|article| &article.article.catalog);
        let catalogs = articles.chain(self.left.iter().map(|left| &left.catalog));
        self.by_catalog = catalogs.enumerate().map(|(number, catalog)| (catalog.clone(), number)).collect();
    }

    /// Plans an article anew after a change of its ledgers in memory.
    fn replan(
        &mut self,
        at: usize,
        change: impl FnOnce(&mut [LanguageFiles<'_>]),
        faults: &mut Vec<Diagnostic>,
    ) {
        let loaded = &mut self.articles[at];
        loaded.summary = None;
        let on_disk = loaded.on_disk().clone();
        let before = std::mem::take(&mut loaded.plan);
        let mut files = before.into_files(|language| (self.past)(language, &on_disk));
        files.only_exact = self.only_exact.get(&at).cloned().unwrap_or_default();
        change(&mut files.languages);
        match plan(files, self.options) {
            Ok(plan) => {
                loaded.plan = plan;
                // What was found to travel before stays counted as that.
                let arrived = loaded.exchange.arrived;
                let counts = &mut loaded.plan.counts;
                counts.removed = counts.removed.saturating_sub(loaded.exchange.given);
                counts.added = counts.added.saturating_sub(arrived);
                counts.moved += arrived;
            }
            Err(error) => {
                faults.push(catalog_edit_fault(&loaded.article.path, &error));
                self.failed.insert(at);
            }
        }
    }

    /// The obsolete translation of an article or of a ledger that is left, where it may be taken away.
    fn obsolete(&self, from: usize, language: usize, id: &str) -> Option<&Obsolete> {
        let key = (from, language, id.to_owned());
        let stays = self.left_for.contains(&key) || self.needed.contains(&key);
        self.ledger(from, language)?.obsolete.get(id).filter(|_| !stays)
    }

    /// The ledger of an article, where it may be changed, or one that is left.
    fn ledger(&self, from: usize, language: usize) -> Option<&Ledger> {
        match self.articles.get(from) {
            Some(article) => {
                let plan = article.plan.languages.get(language)?;
                plan.blocked.is_none().then_some(&plan.ledger)
            }
            None => self.left.get(from - self.articles.len())?.ledgers[language].as_ref(),
        }
    }

    /// The units of an article; none where only ledgers are left of it.
    fn living(&self, number: usize) -> Living<'_> {
        self.articles.get(number).map_or_else(Living::none, |article| Living::of(&article.plan))
    }

    /// Finds the obsolete translations that wait for a decision about the drafts made from them.
    fn find_needed(&mut self) {
        self.needed.clear();
        for from in 0..self.articles.len() {
            for language in self.languages() {
                let ledger = self.articles[from].plan.languages.get(language).map(|plan| &plan.ledger);
                let Some(ledger) = ledger.filter(|ledger| !ledger.obsolete.is_empty()) else { continue };
                let ids = ledger.units.iter().flat_map(|(_, record)| &record.from);
                self.needed.extend(ids.map(|id| (from, language, id.clone())));
            }
        }
    }

    /// Whether translations can come into an article in a language.
    fn receives(&self, to: usize, language: usize) -> bool {
        self.articles[to].plan.languages.get(language).is_some_and(|plan| {
            plan.blocked.is_none() && (plan.catalog.is_none() || plan.ledger_on_disk.is_some())
        })
    }

    /// Whether it is a Fluent article, whose ids are given by its file.
    fn is_fluent(&self, number: usize) -> bool {
        self.articles.get(number).is_some_and(|article| article.article.is_fluent())
    }

    /// Whether what waits in an article under an id may go to a unit of another one.
    fn may_go(&self, from: usize, id: &str, to: usize, unit: &str) -> bool {
        match (self.is_fluent(from), self.is_fluent(to)) {
            (true, true) => id == unit,
            (from, to) => from == to,
        }
    }

    fn catalog(&self, number: usize) -> &str {
        match self.articles.get(number) {
            Some(article) => &article.article.catalog,
            None => &self.left[number - self.articles.len()].catalog,
        }
    }

    /// What people know it by: the path of an article, or the name of its catalog where no more is left of it.
    fn name(&self, number: usize) -> &str {
        self.articles.get(number).map_or_else(|| self.catalog(number), |article| &article.plan.path)
    }

    fn languages(&self) -> std::ops::Range<usize> {
        0..self.project.config.languages.len()
    }

    /// The texts that nobody has chosen yet and that go with a translation.
    fn proposals_with(&self, parcel: &Parcel) -> Vec<Proposal> {
        let from = parcel.obsolete.moved_from.as_ref().and_then(|from| from.rsplit_once('#'));
        let found = from.and_then(|(catalog, id)| {
            let ledger = self.ledger(*self.by_catalog.get(catalog)?, parcel.language)?;
            Some(ledger.proposals_of(id).map(|(_, proposal)| proposal.clone()).collect())
        });
        found.unwrap_or_default()
    }

    /// Takes a translation, and the texts that came with it, out of the ledger of a unit that did not take it.
    fn take_out(&mut self, to: usize, language: usize, id: &str) {
        let ledger = &mut self.articles[to].plan.languages[language].ledger;
        ledger.obsolete.remove(id);
        let keys: Vec<String> = ledger.proposals_of(id).map(|(key, _)| key.to_owned()).collect();
        keys.iter().for_each(|key| drop(ledger.proposals.remove(key)));
    }

    /// Puts translations into ledgers and plans their articles anew.
    fn deliver(&mut self, parcels: Vec<Parcel>, faults: &mut Vec<Diagnostic>) {
        let mut by_article: BTreeMap<usize, Vec<(Parcel, Vec<Proposal>)>> = BTreeMap::new();
        for parcel in parcels {
            let proposals = self.proposals_with(&parcel);
            by_article.entry(parcel.to).or_default().push((parcel, proposals));
        }
        for (to, parcels) in by_article {
            self.touched.extend(parcels.iter().map(|(parcel, _)| (to, parcel.language)));
            let put = |languages: &mut [LanguageFiles<'_>]| {
                for (Parcel { language, id, obsolete, .. }, proposals) in parcels {
                    let ledger = languages[language].ledger.get_or_insert_default();
                    proposals.into_iter().for_each(|proposal| ledger.propose(&id, proposal));
                    ledger.obsolete.insert(id, obsolete);
                }
            };
            self.replan(to, put, faults);
        }
    }
}
