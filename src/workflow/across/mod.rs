//! Joins the plans of all articles: units that went from one article to another take their translations along.
//!
//! Which unit went where is found in `sync::across`. Here what leaves is put into the ledger of the article where
//! it arrives, as an obsolete translation that says where it comes from, and that article is planned anew: there
//! it is a text that is back. Until all catalogs are written, both ledgers have it, so whenever a sync is
//! interrupted, the next one finds all of it.

mod finish;
mod rejoin;
mod resume;

use rustc_hash::{FxHashMap, FxHashSet};

use super::WorkflowError;
use super::project::{Project, Survey, Surveyed, catalog_edit_fault};
use crate::catalog::{Ledger, Obsolete, OrderedMap};
use crate::diagnostic::Diagnostic;
use crate::history::Repository;
use crate::model::Fingerprint;
use crate::sync::across::{Arriving, Leaving, travels};
use crate::sync::identity::Origin;
use crate::sync::plan::{LanguageFiles, PlanOptions, item, plan};

/// An article whose units stand unchanged in no more than this share lost its text; it lives in another article
/// when at least that share of the larger one's units is the same.
const LOST: f64 = 0.25;
const LIVES: f64 = 0.5;

/// Joins what was planned article by article.
///
/// # Errors
///
/// A folder of ledgers that cannot be read.
pub(super) fn join(
    project: &Project,
    articles: Vec<Surveyed>,
    options: &PlanOptions<'_>,
    repository: &Repository,
    survey: &mut Survey,
) -> Result<Vec<Surveyed>, WorkflowError> {
    let languages = || articles.iter().flat_map(|article| &article.plan.languages);
    let is_added = |article: &Surveyed| article.plan.units.iter().any(|unit| unit.origin == Origin::Added);
    let something_arrives = articles.iter().any(is_added);
    let ledgers = || languages().filter_map(|language| language.ledger_on_disk.as_ref());
    let was_interrupted =
        ledgers().any(|ledger| ledger.obsolete.iter().any(|(_, old)| old.moved_from.is_some()));
    let has_orphans = languages().any(|language| !language.orphans.is_empty());
    if !something_arrives && !was_interrupted && !has_orphans {
        return Ok(articles);
    }
    let mut joined = Joined {
        project,
        options,
        repository,
        articles,
        left: Vec::new(),
        by_catalog: FxHashMap::default(),
        left_for: FxHashSet::default(),
        touched: FxHashSet::default(),
        replaced: FxHashSet::default(),
        in_transit: FxHashSet::default(),
        failed: FxHashSet::default(),
    };
    if something_arrives || was_interrupted {
        joined.read_left_ledgers(survey)?;
    }
    if was_interrupted {
        joined.resume(&mut survey.unjudged);
    }
    if something_arrives || was_interrupted {
        joined.mark_replaced(&mut survey.unjudged);
        joined.travel(&mut survey.unjudged);
    }
    if has_orphans {
        joined.rejoin(&mut survey.unjudged);
    }
    Ok(joined.finish(survey))
}

/// All articles while they are joined. Articles and then ledgers that are left are known by their number, languages
/// by their place in the configuration.
struct Joined<'p> {
    project: &'p Project,
    options: &'p PlanOptions<'p>,
    repository: &'p Repository,
    articles: Vec<Surveyed>,
    left: Vec<Left>,
    by_catalog: FxHashMap<String, usize>,
    /// The translations that left for another article: article, language and id.
    left_for: FxHashSet<(usize, usize, String)>,
    /// The articles and languages whose ledger is no longer in memory as it is on disk.
    touched: FxHashSet<(usize, usize)>,
    /// The articles whose old text lives in another one.
    replaced: FxHashSet<usize>,
    /// The articles that an interrupted sync was about.
    in_transit: FxHashSet<usize>,
    /// The articles that cannot be planned.
    failed: FxHashSet<usize>,
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

/// An obsolete translation that follows the units of its article.
struct Forwarded {
    from: usize,
    language: usize,
    old_id: String,
    to: usize,
    id: String,
}

/// A unit that travels.
struct Trip {
    from: usize,
    old_id: String,
    /// Whether it leaves now; else its translation was obsolete.
    leaves_now: bool,
    to: usize,
    /// The place among the units of the article where it arrives.
    unit: usize,
    /// The id it gets there; none where no translation comes along.
    id: Option<String>,
    /// The languages in which a translation comes along.
    languages: Vec<usize>,
}

impl Joined<'_> {
    /// Reads the ledgers whose article is gone with its source catalog.
    fn read_left_ledgers(&mut self, survey: &Survey) -> Result<(), WorkflowError> {
        for (at, article) in self.articles.iter().enumerate() {
            self.by_catalog.insert(article.article.catalog.clone(), at);
        }
        let mut known: FxHashSet<&str> =
            survey.discovered.iter().map(|article| article.catalog.as_str()).collect();
        known.extend(self.articles.iter().map(Surveyed::catalog_on_disk));
        known.extend(survey.source_catalogs.iter().map(String::as_str));
        let count = self.project.config.languages.len();
        for (at, language) in self.project.config.languages.iter().enumerate() {
            for name in self.project.ledger_names(language)? {
                if known.contains(name.as_str()) {
                    continue;
                }
                // One that cannot be read is no article's, and nothing is written into it.
                let text = self.project.files.read(&self.project.ledger_path(language, &name))?;
                let Some(ledger) = text.and_then(|text| Ledger::read(&text).ok()) else { continue };
                let number = *self.by_catalog.entry(name.clone()).or_insert_with(|| {
                    self.left.push(Left { catalog: name, ledgers: vec![None; count] });
                    self.articles.len() + self.left.len() - 1
                });
                self.left[number - self.articles.len()].ledgers[at] = Some(ledger);
            }
        }
        Ok(())
    }

    /// Plans an article anew after a change of its ledgers in memory.
    fn replan(
        &mut self,
        at: usize,
        change: impl FnOnce(&mut [LanguageFiles<'_>]),
        faults: &mut Vec<Diagnostic>,
    ) {
        let surveyed = &mut self.articles[at];
        let catalog = surveyed.catalog_on_disk().to_owned();
        let before = std::mem::take(&mut surveyed.plan);
        let mut files =
            before.into_files(|language| self.project.history(language, &catalog, self.repository));
        files.was_replaced = self.replaced.contains(&at);
        change(&mut files.languages);
        match plan(files, self.options) {
            Ok(plan) => surveyed.plan = plan,
            Err(error) => {
                faults.push(catalog_edit_fault(&surveyed.article.path, &error));
                self.failed.insert(at);
            }
        }
    }

    /// Marks the articles whose text was exchanged for another and lives on elsewhere.
    fn mark_replaced(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut homes: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, article) in self.articles.iter().enumerate().filter(|(_, article)| !article.gone) {
            let Some(old) = article.plan.source.as_ref().map(|source| &source.units) else { continue };
            if old.len() < 2 || kept(article) as f64 > old.len() as f64 * LOST {
                continue;
            }
            for unit in old {
                let list = homes.entry(Fingerprint::of_source(&unit.text)).or_default();
                if list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
        if homes.is_empty() {
            return;
        }
        let mut replaced = FxHashSet::default();
        for (at, article) in self.articles.iter().enumerate() {
            let units = &article.plan.units;
            let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
            for home in units.iter().filter_map(|unit| homes.get(&unit.fingerprint)).flatten() {
                *shared.entry(*home).or_default() += 1;
            }
            for (home, count) in shared.into_iter().filter(|(home, _)| *home != at) {
                let old = self.articles[home].plan.source.as_ref().map_or(0, |source| source.units.len());
                let lives = count.min(old) as f64 >= units.len().max(old) as f64 * LIVES;
                let is_new = kept(article) < count || self.in_transit.contains(&home);
                let matters = has_translations(article) || has_translations(&self.articles[home]);
                if lives && is_new && matters {
                    replaced.insert(home);
                }
            }
        }
        for at in replaced {
            self.replaced.insert(at);
            self.articles[at].exchange.was_replaced = true;
            self.articles[at].exchange.is_shared = true;
            self.replan(at, |_| {}, faults);
        }
    }

    /// The obsolete translation of an article or of a ledger that is left, where it may be taken away.
    fn obsolete(&self, from: usize, language: usize, id: &str) -> Option<&Obsolete> {
        let ledger = match self.articles.get(from) {
            Some(article) => {
                let plan = article.plan.languages.get(language)?;
                plan.blocked.is_none().then_some(&plan.ledger)?
            }
            None => self.left.get(from - self.articles.len())?.ledgers[language].as_ref()?,
        };
        let has_left = self.left_for.contains(&(from, language, id.to_owned()));
        ledger.obsolete.get(id).filter(|_| !has_left)
    }

    /// Whether translations can come into an article in a language.
    fn receives(&self, to: usize, language: usize) -> bool {
        self.articles[to].plan.languages.get(language).is_some_and(|plan| {
            plan.blocked.is_none() && (plan.catalog.is_none() || plan.ledger_on_disk.is_some())
        })
    }

    fn catalog(&self, number: usize) -> &str {
        match self.articles.get(number) {
            Some(article) => &article.article.catalog,
            None => &self.left[number - self.articles.len()].catalog,
        }
    }

    fn languages(&self) -> std::ops::Range<usize> {
        0..self.project.config.languages.len()
    }

    /// The ids of obsolete translations that may be taken away, with the texts they answer to.
    fn waiting(&self, from: usize) -> OrderedMap<Vec<&str>> {
        let mut waiting: OrderedMap<Vec<&str>> = OrderedMap::new();
        for language in self.languages() {
            let ledger = match self.articles.get(from) {
                Some(article) => article.plan.languages.get(language).map(|plan| &plan.ledger),
                None => self.left[from - self.articles.len()].ledgers[language].as_ref(),
            };
            for (id, _) in ledger.iter().flat_map(|ledger| ledger.obsolete.iter()) {
                let Some(obsolete) = self.obsolete(from, language, id) else { continue };
                if !waiting.contains(id) {
                    waiting.insert(id, Vec::new());
                }
                let Some(texts) = waiting.get_mut(id) else { continue };
                for text in [Some(&obsolete.source), obsolete.last_source.as_ref()].into_iter().flatten() {
                    if !texts.contains(&text.as_str()) {
                        texts.push(text);
                    }
                }
            }
        }
        waiting
    }

    /// The units that leave an article now, with their place in it.
    fn leaving_now(&self, from: usize) -> Vec<(usize, &crate::catalog::SourceUnit)> {
        let Some(article) = self.articles.get(from).filter(|article| article.plan.counts.removed > 0) else {
            return Vec::new();
        };
        let mut known: FxHashSet<&str> = article.plan.units.iter().map(|unit| unit.id.as_str()).collect();
        let units = article.plan.source.iter().flat_map(|source| &source.units).enumerate();
        units.filter(|(_, unit)| known.insert(&unit.id)).collect()
    }

    /// Finds the units that went to other articles, and takes their translations there.
    fn travel(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut trips = self.trips();
        if trips.is_empty() {
            return;
        }
        let mut ids = FreeIds::default();
        let mut parcels = Vec::new();
        trips.retain_mut(|trip| self.pack(trip, &mut ids, &mut parcels));
        let others = self.pack_what_is_left(&trips, &mut ids, &mut parcels);
        self.deliver(parcels, faults);
        let ids = self.ids_at(&trips);
        for trip in &trips {
            match &trip.id {
                Some(id) if !ids[&trip.to].contains(id) => self.send_back(trip.to, id),
                _ => self.count(trip),
            }
        }
        for Forwarded { from, language, old_id, to, id } in others {
            let has_it = |ledger: &Ledger| ledger.obsolete.contains(&id) || ledger.units.contains(&id);
            if self.articles[to].plan.languages.get(language).is_some_and(|plan| has_it(&plan.ledger)) {
                self.left_for.insert((from, language, old_id));
            }
        }
    }

    fn trips(&self) -> Vec<Trip> {
        let mut arriving = Vec::new();
        for (article, surveyed) in self.articles.iter().enumerate() {
            if surveyed.gone || !surveyed.plan.held_by.is_empty() {
                continue;
            }
            for (place, unit) in surveyed.plan.units.iter().enumerate() {
                if unit.origin == Origin::Added {
                    let item = item(unit.unit.kind, unit.unit.field.as_deref(), &unit.unit.text);
                    arriving.push(Arriving { article, place, item });
                }
            }
        }
        if arriving.is_empty() {
            return Vec::new();
        }
        let mut leaving = Vec::new();
        let mut units: Vec<(usize, String, bool)> = Vec::new();
        for article in 0..self.articles.len() + self.left.len() {
            let mut now: FxHashMap<&str, (usize, &str)> = FxHashMap::default();
            for (place, unit) in self.leaving_now(article) {
                now.insert(&unit.id, (units.len(), &unit.text));
                let item = item(unit.kind, unit.field.as_deref(), &unit.text);
                leaving.push(Leaving { article, place: Some(place), unit: units.len(), item });
                units.push((article, unit.id.clone(), true));
            }
            for (id, texts) in self.waiting(article).iter() {
                let unit = now.get(id).map_or(units.len(), |(unit, _)| *unit);
                if unit == units.len() {
                    units.push((article, id.to_owned(), false));
                }
                let is_known = |text: &str| now.get(id).is_some_and(|(_, now)| *now == text);
                for text in texts.iter().filter(|text| !is_known(text)) {
                    let item = item(crate::model::Kind::Paragraph, None, text);
                    leaving.push(Leaving { article, place: None, unit, item });
                }
            }
        }
        let trip = |travel: &crate::sync::across::Travel| {
            let (from, old_id, leaves_now) = units[leaving[travel.leaving].unit].clone();
            let Arriving { article: to, place: unit, .. } = arriving[travel.arriving];
            Trip { from, old_id, leaves_now, to, unit, id: None, languages: Vec::new() }
        };
        travels(&leaving, &arriving).iter().map(trip).collect()
    }

    /// Packs the translations of a unit that travels; `false` where it has some and none can come along.
    fn pack(&self, trip: &mut Trip, ids: &mut FreeIds, parcels: &mut Vec<Parcel>) -> bool {
        let translated = |language: &usize| self.obsolete(trip.from, *language, &trip.old_id).is_some();
        let translated: Vec<usize> = self.languages().filter(translated).collect();
        trip.languages =
            translated.iter().copied().filter(|&language| self.receives(trip.to, language)).collect();
        if trip.languages.is_empty() {
            return translated.is_empty() && trip.leaves_now;
        }
        let id = ids.take(&self.articles[trip.to], trip.to, &trip.old_id);
        let text = &self.articles[trip.to].plan.units[trip.unit].unit.text;
        let moved_from = format!("{}#{}", self.catalog(trip.from), trip.old_id);
        for &language in &trip.languages {
            let Some(old) = self.obsolete(trip.from, language, &trip.old_id) else { continue };
            // The text it has here lets an interrupted sync find it again.
            let last_source = (old.source != *text).then(|| text.clone());
            let obsolete = Obsolete { last_source, moved_from: Some(moved_from.clone()), ..old.clone() };
            parcels.push(Parcel { to: trip.to, language, id: id.clone(), obsolete });
        }
        trip.id = Some(id);
        true
    }

    /// Packs the other obsolete translations of articles that are gone, for the article that most units went to.
    fn pack_what_is_left(
        &self,
        trips: &[Trip],
        ids: &mut FreeIds,
        parcels: &mut Vec<Parcel>,
    ) -> Vec<Forwarded> {
        let mut given: FxHashMap<usize, FxHashMap<usize, usize>> = FxHashMap::default();
        let mut travelling: FxHashSet<(usize, &str)> = FxHashSet::default();
        for trip in trips {
            travelling.insert((trip.from, &trip.old_id));
            if trip.leaves_now && self.articles[trip.from].gone {
                *given.entry(trip.from).or_default().entry(trip.to).or_default() += 1;
            }
        }
        let mut given: Vec<_> = given.into_iter().collect();
        given.sort_unstable_by_key(|(from, _)| *from);
        let mut others = Vec::new();
        for (from, to) in given {
            if to.values().sum::<usize>() * 2 < self.leaving_now(from).len() {
                continue;
            }
            let Some((_, to)) = to.into_iter().map(|(to, count)| (count, std::cmp::Reverse(to))).max() else {
                continue;
            };
            let to = to.0;
            for (old_id, _) in self.waiting(from).iter().filter(|(id, _)| !travelling.contains(&(from, *id)))
            {
                let mut id = None;
                for language in self.languages().filter(|&language| self.receives(to, language)) {
                    let Some(old) = self.obsolete(from, language, old_id) else { continue };
                    let id = id.get_or_insert_with(|| ids.take(&self.articles[to], to, old_id));
                    let moved_from = Some(format!("{}#{old_id}", self.catalog(from)));
                    let obsolete = Obsolete { moved_from, ..old.clone() };
                    parcels.push(Parcel { to, language, id: id.clone(), obsolete });
                    let (old_id, id) = (old_id.to_owned(), id.clone());
                    others.push(Forwarded { from, language, old_id, to, id });
                }
            }
        }
        others
    }

    /// Puts translations into ledgers and plans their articles anew.
    fn deliver(&mut self, parcels: Vec<Parcel>, faults: &mut Vec<Diagnostic>) {
        let mut by_article: FxHashMap<usize, Vec<Parcel>> = FxHashMap::default();
        for parcel in parcels {
            by_article.entry(parcel.to).or_default().push(parcel);
        }
        for (to, parcels) in by_article {
            self.touched.extend(parcels.iter().map(|parcel| (to, parcel.language)));
            let put = |languages: &mut [LanguageFiles<'_>]| {
                for Parcel { language, id, obsolete, .. } in parcels {
                    languages[language].ledger.get_or_insert_default().obsolete.insert(id, obsolete);
                }
            };
            self.replan(to, put, faults);
        }
    }

    /// The ids in the articles where something arrives.
    fn ids_at(&self, trips: &[Trip]) -> FxHashMap<usize, FxHashSet<String>> {
        let to: FxHashSet<usize> = trips.iter().map(|trip| trip.to).collect();
        let ids = |to: usize| self.articles[to].plan.units.iter().map(|unit| unit.id.clone()).collect();
        to.into_iter().map(|to| (to, ids(to))).collect()
    }

    /// Counts a unit that travels where it leaves and where it arrives.
    fn count(&mut self, trip: &Trip) {
        for &language in &trip.languages {
            self.left_for.insert((trip.from, language, trip.old_id.clone()));
        }
        let name = match self.articles.get_mut(trip.from) {
            Some(giver) => {
                if trip.leaves_now {
                    giver.plan.counts.removed = giver.plan.counts.removed.saturating_sub(1);
                    giver.exchange.given += 1;
                }
                giver.plan.path.clone()
            }
            None => self.catalog(trip.from).to_owned(),
        };
        let Surveyed { plan, exchange, .. } = &mut self.articles[trip.to];
        plan.counts.added = plan.counts.added.saturating_sub(1);
        plan.counts.moved += 1;
        match exchange.from.iter_mut().find(|(from, _)| *from == name) {
            Some((_, count)) => *count += 1,
            None => exchange.from.push((name, 1)),
        }
    }

    /// Takes a translation out again that its unit did not take.
    fn send_back(&mut self, to: usize, id: &str) {
        for language in &mut self.articles[to].plan.languages {
            language.ledger.obsolete.remove(id);
        }
    }
}

/// How many units of an article stand as they stood.
fn kept(article: &Surveyed) -> usize {
    article.plan.counts.unchanged + article.plan.counts.moved
}

fn has_translations(article: &Surveyed) -> bool {
    let ledgers = article.plan.languages.iter().map(|language| &language.ledger);
    ledgers.into_iter().any(|ledger| !ledger.units.is_empty() || !ledger.obsolete.is_empty())
}

/// The ids that are taken in the articles where something arrives.
#[derive(Default)]
struct FreeIds {
    taken: FxHashMap<usize, FxHashSet<String>>,
}

impl FreeIds {
    /// The id that a unit gets in another article: its own where that is free there.
    fn take(&mut self, article: &Surveyed, to: usize, old: &str) -> String {
        let taken = self.taken.entry(to).or_insert_with(|| {
            let units = article.plan.source.iter().flat_map(|source| &source.units);
            let ledgers =
                article.plan.languages.iter().filter_map(|language| language.ledger_on_disk.as_ref());
            let known = ledgers.flat_map(|ledger| {
                ledger.units.iter().map(|(id, _)| id).chain(ledger.obsolete.iter().map(|(id, _)| id))
            });
            units.map(|unit| unit.id.as_str()).chain(known).map(str::to_owned).collect()
        });
        let mut id = old.to_owned();
        let mut number = 2;
        while !taken.insert(id.clone()) {
            id = format!("{old}-{number}");
            number += 1;
        }
        id
    }
}
