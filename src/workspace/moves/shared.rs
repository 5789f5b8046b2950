//! Gives an article that was renamed what its old name goes on to say as well.
//!
//! A text that stands in both articles leaves neither, so it does not travel. Where most of an article came from
//! another one, it had this text from there too.

use rustc_hash::FxHashMap;

use super::travel::{FreeIds, Trip};
use super::{Joined, Parcel};
use crate::catalog::{Obsolete, RecordedState};
use crate::diagnostic::Diagnostic;
use crate::model::Fingerprint;
use crate::sync::align::Change;
use crate::sync::identity::UnitOrigin;

impl Joined<'_> {
    /// Copies the translations of what stayed behind to the articles that most of its neighbours went to.
    pub(super) fn share(&mut self, trips: &[Trip], ids: &mut FreeIds, faults: &mut Vec<Diagnostic>) {
        let mut given: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        for trip in trips.iter().filter(|trip| trip.leaves_now) {
            *given.entry((trip.from, trip.to)).or_default() += 1;
        }
        let mut ways: Vec<(usize, usize)> = given
            .into_iter()
            .filter(|&((from, to), count)| {
                let is_there = self.articles.get(from).is_some_and(|from| !from.gone);
                is_there && count * 2 >= self.articles[to].plan.units.len()
            })
            .map(|(way, _)| way)
            .collect();
        ways.sort_unstable();
        let mut parcels = Vec::new();
        for (from, to) in ways {
            self.pack_shared(from, to, ids, &mut parcels);
        }
        self.deliver(parcels, faults);
    }

    fn pack_shared(&self, from: usize, to: usize, ids: &mut FreeIds, parcels: &mut Vec<Parcel>) {
        let giver = &self.articles[from].plan;
        let mut stayed: FxHashMap<Fingerprint, Option<&str>> = FxHashMap::default();
        for unit in &giver.units {
            if matches!(unit.origin, UnitOrigin::Kept(Change::Unchanged | Change::Moved)) {
                stayed.entry(unit.fingerprint).and_modify(|id| *id = None).or_insert(Some(&unit.id));
            }
        }
        for unit in self.articles[to].plan.units.iter().filter(|unit| unit.origin == UnitOrigin::Added) {
            let Some(Some(old_id)) = stayed.remove(&unit.fingerprint) else { continue };
            let mut id = None;
            for language in self.languages().filter(|&language| self.receives(to, language)) {
                let Some(obsolete) = self.copy_of(from, language, old_id, &unit.unit.text) else { continue };
                let id = id.get_or_insert_with(|| ids.take(&self.articles[to], to, old_id));
                parcels.push(Parcel { to, language, id: id.clone(), obsolete });
            }
        }
    }

    /// What a translation would be had it left its article.
    fn copy_of(&self, from: usize, language: usize, id: &str, text: &str) -> Option<Obsolete> {
        let plan = self.articles[from].plan.languages.get(language).filter(|plan| plan.blocked.is_none())?;
        let entry = plan.catalog_after()?.get(id).filter(|entry| !entry.is_blank())?;
        let record = plan.ledger.units.get(id).filter(|record| record.target.is_of(entry))?;
        let is_current = record.source == Fingerprint::of_source(text);
        let answered = if is_current { Some(text.to_owned()) } else { record.previous.clone() };
        let state = if answered.is_some() { record.state } else { Some(RecordedState::Draft) };
        let source = answered.unwrap_or_else(|| text.to_owned());
        Some(Obsolete {
            last_source: (source != text).then(|| text.to_owned()),
            source,
            translation: entry.body(),
            comment: entry.comment(),
            state,
            origin: record.origin.clone(),
            note: record.note.clone(),
            moved_from: None,
            unknown: record.unknown.clone(),
        })
    }
}
