//! Takes messages whose unit lives in another article to that article.

use rustc_hash::FxHashMap;

use super::{Joined, Parcel};
use crate::catalog::{Obsolete, RecordedState};
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, State};

impl Joined<'_> {
    /// Finds the one other article that has a unit of a message's id; where that has no translation yet, the
    /// message goes there, else it says where its unit lives.
    pub(super) fn rejoin(&mut self, faults: &mut Vec<Diagnostic>) {
        let homes = self.homes();
        let mut parcels = Vec::new();
        for from in 0..self.articles.len() {
            for language in self.languages() {
                let Some(plan) = self.articles[from].plan.languages.get(language) else { continue };
                for at in 0..plan.orphans.len() {
                    let Some(&[(to, unit)]) = homes.get(&self.orphan(from, language, at)).map(Vec::as_slice)
                    else {
                        continue;
                    };
                    match self.pack_orphan(from, language, at, (to, unit)) {
                        Some(parcel) => {
                            self.left_for.insert((from, language, parcel.id.clone()));
                            self.count_rejoined(from, language, to);
                            parcels.push(parcel);
                        }
                        None => {
                            let path = self.articles[to].plan.path.clone();
                            self.articles[from].plan.languages[language].orphans[at].lives_in = Some(path);
                        }
                    }
                }
            }
        }
        self.deliver(parcels, faults);
    }

    pub(super) fn count_rejoined(&mut self, from: usize, language: usize, to: usize) {
        let language = self.project.config.languages[language].clone();
        let path = self.name(from).to_owned();
        let rejoined = &mut self.articles[to].exchange.rejoined;
        match rejoined.iter_mut().find(|(known, from, _)| *known == language && *from == path) {
            Some((.., count)) => *count += 1,
            None => rejoined.push((language, path, 1)),
        }
    }

    fn orphan(&self, from: usize, language: usize, at: usize) -> String {
        self.articles[from].plan.languages[language].orphans[at].id.clone()
    }

    /// The units that have the id of an orphaned message.
    fn homes(&self) -> FxHashMap<String, Vec<(usize, usize)>> {
        let plans = self.articles.iter().flat_map(|article| &article.plan.languages);
        let ids = plans.flat_map(|plan| &plan.orphans).map(|orphan| (orphan.id.clone(), Vec::new()));
        let mut homes: FxHashMap<String, Vec<(usize, usize)>> = ids.collect();
        for (article, loaded) in self.articles.iter().enumerate() {
            for (at, unit) in loaded.plan.units.iter().enumerate() {
                if let Some(places) = homes.get_mut(&unit.id) {
                    places.push((article, at));
                }
            }
        }
        homes
    }

    fn pack_orphan(
        &self,
        from: usize,
        language: usize,
        at: usize,
        (to, unit): (usize, usize),
    ) -> Option<Parcel> {
        let giver = &self.articles[from].plan.languages[language];
        let orphan = &giver.orphans[at];
        let entry = giver.catalog.as_ref()?.get(&orphan.id).filter(|entry| !entry.is_blank())?;
        let receiver = &self.articles[to].plan;
        let unit_status = &receiver.languages.get(language)?.units[unit];
        let is_free =
            unit_status.state == State::Missing && !unit_status.broken && receiver.held_by.is_empty();
        if !is_free || giver.blocked.is_some() || !self.receives(to, language) {
            return None;
        }
        let text = &receiver.units[unit].unit.text;
        // Its own ledger may still know a message that somebody moved by hand.
        let ledgers = [&giver.ledger, &receiver.languages[language].ledger];
        let mut records = ledgers.into_iter().filter_map(|ledger| ledger.units.get(&orphan.id));
        let record = records.find(|record| record.target.is_of(entry));
        // In a tree of Fluent files, what recto never knew is the tree's own.
        let is_own = self.is_fluent(from) && record.is_none();
        if is_own || self.is_fluent(from) != self.is_fluent(to) {
            return None;
        }
        let answered = record.and_then(|record| {
            let same = record.source == Fingerprint::of_source(text);
            if same { Some(text.clone()) } else { record.previous.clone() }
        });
        let state = match &answered {
            Some(_) => record.and_then(|record| record.state),
            // Nobody knows what it answers to.
            None => Some(RecordedState::Draft),
        };
        let source = answered.unwrap_or_else(|| text.clone());
        let obsolete = Obsolete {
            last_source: (source != *text).then(|| text.clone()),
            source,
            translation: entry.body(),
            comment: entry.comment(),
            state,
            origin: record.and_then(|record| record.origin.clone()),
            note: record.and_then(|record| record.note.clone()),
            unknown: record.map(|record| record.unknown.clone()).unwrap_or_default(),
            moved_from: Some(format!("{}#{}", self.catalog(from), orphan.id)),
        };
        Some(Parcel { to, language, id: orphan.id.clone(), obsolete })
    }
}
