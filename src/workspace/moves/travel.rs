//! Takes the translations of units that went to another article there.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Joined, Parcel};
use crate::catalog::{Ledger, Obsolete, OrderedMap, Proposal, SourceUnit, free_id};
use crate::diagnostic::Diagnostic;
use crate::model::Kind;
use crate::sync::across::{Arriving, Leaving, Travel, travels};
use crate::sync::align::Item;
use crate::sync::identity::UnitOrigin;
use crate::sync::plan::PlannedUnit;
use crate::workspace::article::LoadedArticle;

/// An obsolete translation that follows the units of its article.
struct Forwarded {
    from: usize,
    language: usize,
    old_id: String,
    to: usize,
    id: String,
}

/// A unit that travels.
pub(super) struct Trip {
    pub(super) from: usize,
    old_id: String,
    /// Whether it leaves now; else its translation was obsolete.
    pub(super) leaves_now: bool,
    pub(super) to: usize,
    /// The place among the units of the article where it arrives.
    unit: usize,
    /// The id it gets there; none where no translation comes along.
    id: Option<String>,
    /// The languages in which a translation comes along.
    languages: Vec<usize>,
}

impl Joined<'_> {
    /// The ids of obsolete translations that may be taken away, with the texts they answer to; not of those that units
    /// which live have put aside.
    fn waiting(&self, from: usize) -> OrderedMap<Vec<&str>> {
        let mut waiting: OrderedMap<Vec<&str>> = OrderedMap::new();
        let living = self.living(from);
        for language in self.languages() {
            let obsolete = self.ledger(from, language).into_iter().flat_map(|ledger| ledger.obsolete.iter());
            for (id, _) in obsolete.filter(|(id, kept)| !living.have_put_aside(id, kept)) {
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
    pub(super) fn leaving_now(&self, from: usize) -> Vec<(usize, &SourceUnit)> {
        let Some(article) = self.articles.get(from).filter(|article| article.plan.counts.removed > 0) else {
            return Vec::new();
        };
        // What was split or merged goes on in its own article.
        fn goes_on(unit: &PlannedUnit) -> impl Iterator<Item = &String> {
            unit.from.iter().chain([&unit.id])
        }
        let mut known: FxHashSet<&str> =
            article.plan.units.iter().flat_map(goes_on).map(String::as_str).collect();
        let units = article.plan.source.iter().flat_map(|source| &source.units).enumerate();
        units.filter(|(_, unit)| known.insert(&unit.id)).collect()
    }

    /// Finds the units that went to other articles, and takes their translations there.
    pub(super) fn travel(&mut self, faults: &mut Vec<Diagnostic>) {
        self.find_needed();
        let mut trips = self.trips();
        if trips.is_empty() {
            return;
        }
        let mut ids = FreeIds::default();
        let mut parcels = Vec::new();
        trips.retain_mut(|trip| self.pack(trip, &mut ids, &mut parcels));
        let others = self.pack_what_is_left(&trips, &mut ids, &mut parcels);
        self.deliver(parcels, faults);
        trips.iter().for_each(|trip| self.take_proposals_along(trip));
        let ids_at = self.ids_at(&trips);
        for trip in &trips {
            match &trip.id {
                Some(id) if !ids_at[&trip.to].contains(id) => self.send_back(trip.to, id),
                _ => self.count(trip),
            }
        }
        for Forwarded { from, language, old_id, to, id } in others {
            let has_it = |ledger: &Ledger| ledger.obsolete.contains(&id) || ledger.units.contains(&id);
            if self.articles[to].plan.languages.get(language).is_some_and(|plan| has_it(&plan.ledger)) {
                self.left_for.insert((from, language, old_id));
            }
        }
        self.share(&trips, &mut ids, faults);
    }

    fn trips(&self) -> Vec<Trip> {
        let mut arriving = Vec::new();
        for (article, loaded) in self.articles.iter().enumerate() {
            if loaded.gone || !loaded.plan.held_by.is_empty() || loaded.article.is_fluent() {
                continue;
            }
            for (place, unit) in loaded.plan.units.iter().enumerate() {
                if unit.origin == UnitOrigin::Added {
                    let item = Item::new(unit.unit.kind, unit.unit.field.as_deref(), &unit.unit.text);
                    arriving.push(Arriving { article, place, item });
                }
            }
        }
        let mut trips = self.pattern_trips();
        if arriving.is_empty() {
            return trips;
        }
        let mut leaving = Vec::new();
        let mut units: Vec<(usize, String, bool)> = Vec::new();
        for article in (0..self.articles.len() + self.left.len()).filter(|&article| !self.is_fluent(article))
        {
            let mut now: FxHashMap<&str, (usize, &str)> = FxHashMap::default();
            for (place, unit) in self.leaving_now(article) {
                now.insert(&unit.id, (units.len(), &unit.text));
                let item = Item::new(unit.kind, unit.field.as_deref(), &unit.text);
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
                    let item = Item::new(Kind::Paragraph, None, text);
                    leaving.push(Leaving { article, place: None, unit, item });
                }
            }
        }
        let trip = |travel: &Travel| {
            let (from, old_id, leaves_now) = units[leaving[travel.leaving].unit].clone();
            let Arriving { article: to, place: unit, .. } = arriving[travel.arriving];
            Trip { from, old_id, leaves_now, to, unit, id: None, languages: Vec::new() }
        };
        trips.extend(travels(&leaving, &arriving).iter().map(trip));
        trips
    }

    /// The patterns that went from one Fluent article to another: under the same id, which only one of them gave up.
    fn pattern_trips(&self) -> Vec<Trip> {
        let mut arriving: FxHashMap<&str, Option<(usize, usize)>> = FxHashMap::default();
        for (article, loaded) in self.articles.iter().enumerate() {
            let is_open = loaded.article.is_fluent() && loaded.plan.held_by.is_empty();
            for (place, unit) in loaded.plan.units.iter().enumerate().filter(|_| is_open) {
                if unit.origin == UnitOrigin::Added {
                    let known = arriving.entry(&unit.id);
                    known.and_modify(|place| *place = None).or_insert(Some((article, place)));
                }
            }
        }
        if arriving.is_empty() {
            return Vec::new();
        }
        let mut leaving: FxHashMap<String, Option<(usize, bool)>> = FxHashMap::default();
        for article in (0..self.articles.len()).filter(|&article| self.is_fluent(article)) {
            let now = self.leaving_now(article);
            let now: FxHashSet<&str> = now.iter().map(|(_, unit)| unit.id.as_str()).collect();
            let waiting = self.waiting(article);
            let waiting = waiting.iter().map(|(id, _)| id).filter(|id| !now.contains(id));
            for (id, leaves_now) in now.iter().map(|id| (*id, true)).chain(waiting.map(|id| (id, false))) {
                if arriving.contains_key(id) {
                    let known = leaving.entry(id.to_owned());
                    known.and_modify(|from| *from = None).or_insert(Some((article, leaves_now)));
                }
            }
        }
        let trip = |(id, from): (String, Option<(usize, bool)>)| {
            let ((from, leaves_now), (to, unit)) = (from?, arriving[id.as_str()]?);
            Some(Trip { from, old_id: id, leaves_now, to, unit, id: None, languages: Vec::new() })
        };
        let mut trips: Vec<Trip> = leaving.into_iter().filter_map(trip).collect();
        trips.sort_unstable_by_key(|trip| (trip.to, trip.unit));
        trips
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

    /// Takes the texts along that nobody has chosen yet, in languages in which the unit has no translation.
    fn take_proposals_along(&mut self, trip: &Trip) {
        for language in self.languages().filter(|language| !trip.languages.contains(language)) {
            let ledger = self.ledger(trip.from, language).filter(|_| self.receives(trip.to, language));
            let proposals: Vec<Proposal> = ledger
                .into_iter()
                .flat_map(|ledger| ledger.proposals_of(&trip.old_id))
                .map(|(_, proposal)| proposal.clone())
                .collect();
            if proposals.is_empty() {
                continue;
            }
            let plan = &mut self.articles[trip.to].plan;
            let id = &plan.units[trip.unit].id;
            let ledger = &mut plan.languages[language].ledger;
            proposals.into_iter().for_each(|proposal| ledger.propose(id, proposal));
            self.touched.insert((trip.to, language));
            self.left_for.insert((trip.from, language, trip.old_id.clone()));
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
        if let Some(giver) = self.articles.get_mut(trip.from).filter(|_| trip.leaves_now) {
            giver.plan.counts.removed = giver.plan.counts.removed.saturating_sub(1);
            giver.exchange.given += 1;
        }
        let name = self.name(trip.from).to_owned();
        let LoadedArticle { plan, exchange, .. } = &mut self.articles[trip.to];
        // What had left before is added again.
        if trip.leaves_now {
            plan.counts.added = plan.counts.added.saturating_sub(1);
            plan.counts.moved += 1;
            exchange.arrived += 1;
        }
        match exchange.from.iter_mut().find(|(from, _)| *from == name) {
            Some((_, count)) => *count += 1,
            None => exchange.from.push((name, 1)),
        }
    }

    /// Takes a translation out again that its unit did not take.
    fn send_back(&mut self, to: usize, id: &str) {
        for language in 0..self.articles[to].plan.languages.len() {
            self.take_out(to, language, id);
        }
    }
}

/// The ids that are taken in the articles where something arrives.
#[derive(Default)]
pub(super) struct FreeIds {
    taken: FxHashMap<usize, FxHashSet<String>>,
}

impl FreeIds {
    /// The id that a unit gets in another article: its own where that is free there.
    pub(super) fn take(&mut self, article: &LoadedArticle, to: usize, old: &str) -> String {
        let taken = self.taken.entry(to).or_insert_with(|| {
            let units = article.plan.source.iter().flat_map(|source| &source.units);
            let ledgers =
                article.plan.languages.iter().filter_map(|language| language.ledger_on_disk.as_ref());
            let known = ledgers.flat_map(|ledger| {
                let proposals = ledger.proposals.iter().map(|(key, _)| Proposal::unit(key));
                let ids = ledger.units.iter().map(|(id, _)| id).chain(proposals);
                ids.chain(ledger.obsolete.iter().map(|(id, _)| id))
            });
            units.map(|unit| unit.id.as_str()).chain(known).map(str::to_owned).collect()
        });
        free_id(old, |id| taken.insert(id.to_owned()))
    }
}
