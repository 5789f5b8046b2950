//! Where each text of a translated article goes: to a unit, among the obsolete ones, or nowhere.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Entry, Resolution, UnitOutcome, target};
use crate::adopt::candidate::Candidate;
use crate::adopt::past::{Base, Sources};
use crate::catalog::{Record, RecordedState, encode};
use crate::pairing::SURE;

impl Resolution<'_> {
    /// Where each text went in the replay.
    pub(super) fn outcomes(&self, candidates: &[(usize, &Candidate)]) -> Vec<UnitOutcome> {
        let plan = &self.units_replayed.plan;
        let mut places: FxHashMap<&str, usize> = FxHashMap::default();
        for (at, unit) in plan.units.iter().enumerate().filter(|(at, _)| self.entries[*at].is_some()) {
            for from in &unit.from {
                places.entry(from).or_insert(at);
            }
        }
        let own = plan.units.iter().enumerate().filter(|(at, _)| self.entries[*at].is_some());
        places.extend(own.map(|(at, unit)| (unit.id.as_str(), at)));
        let mut outcomes = vec![UnitOutcome::Left; self.article.own.units.len()];
        let mut last = UnitOutcome::Left;
        for (number, candidate) in candidates {
            let outcome = match &candidate.made_from {
                _ if candidate.is_untranslated => UnitOutcome::Untranslated,
                // It was joined with the text before it.
                Some(made_from) if made_from.texts.is_empty() => last.clone(),
                Some(made_from) => match self.units_replayed.ids.get(number) {
                    Some(id) => match places.get(id.as_str()) {
                        Some(at) => UnitOutcome::Unit(*at, made_from.confidence),
                        None if self.replayed.ledger.obsolete.contains(id) => {
                            UnitOutcome::Obsolete(id.clone())
                        }
                        None => UnitOutcome::Left,
                    },
                    None => UnitOutcome::Left,
                },
                None => UnitOutcome::Left,
            };
            last = outcome.clone();
            outcomes[candidate.unit] = outcome;
        }
        outcomes
    }

    /// Compares what was carried forward with the pairs that the articles of today make.
    ///
    /// A text that is surely the translation of another unit there is a draft; one that found no source in its past
    /// may find it there.
    pub(super) fn compare_with_today(&mut self, outcomes: &mut [UnitOutcome], sources: &Sources<'_>) {
        // All of them were paired with it in the first place.
        if self.article.past.blame.iter().all(|origin| origin.base == Base::Today) {
            return;
        }
        let pairing = self.article.pair(self.today, &self.article.own);
        for pair in pairing.pairs.iter().filter(|pair| pair.source.len() == 1 && pair.target.len() == 1) {
            let (at, unit) = (pair.source.start, pair.target.start);
            let is_sure = pair.confidence >= SURE;
            match outcomes[unit] {
                UnitOutcome::Unit(other, _) if other != at && is_sure => {
                    if let Some(entry) = &mut self.entries[other] {
                        entry.record.state = Some(RecordedState::Draft);
                    }
                    outcomes[unit] = UnitOutcome::Unit(other, 1.0 - pair.confidence);
                }
                UnitOutcome::Left if self.entries[at].is_none() => {
                    let was_there = self.stood_beside(unit, at, sources);
                    let state = (!is_sure || !was_there).then_some(RecordedState::Draft);
                    let Some(entry) = self.entry_of(unit, at, state) else { continue };
                    self.entries[at] = Some(entry);
                    let confidence =
                        if was_there { pair.confidence } else { pair.confidence.min(SURE / 2.0) };
                    outcomes[unit] = UnitOutcome::Unit(at, confidence);
                }
                _ => {}
            }
        }
    }

    /// Whether a unit of today stood in the source that a text was made from.
    fn stood_beside(&self, unit: usize, at: usize, sources: &Sources<'_>) -> bool {
        let Base::Commit(commit) = self.article.past.blame[unit].base else { return true };
        let now = self.loaded.plan.units[at].fingerprint;
        sources.at(commit).is_some_and(|source| source.has(now))
    }

    /// A text as the translation of a unit of today.
    fn entry_of(&self, unit: usize, at: usize, state: Option<RecordedState>) -> Option<Entry> {
        let body = encode(&self.article.own.units[unit].text);
        let target = target(&body)?;
        let record = Record { state, ..Record::new(self.loaded.plan.units[at].fingerprint, target) };
        Some(Entry { unit: at, body, record })
    }

    /// Leaves texts alone that wait in the ledger without a source, as where a person took them off their unit.
    pub(super) fn leave_what_was_taken_off(&mut self, outcomes: &mut [UnitOutcome]) {
        for (unit, outcome) in outcomes.iter_mut().enumerate() {
            let UnitOutcome::Unit(at, _) = *outcome else { continue };
            if self.is_there(at) {
                continue;
            }
            let body = encode(&self.article.own.units[unit].text);
            let known = self.known(&body).and_then(|id| self.real.ledger.obsolete.get(id));
            if known.is_some_and(|known| known.is_without_source()) {
                *outcome = UnitOutcome::Left;
                self.entries[at] = None;
            }
        }
    }

    /// Finds texts that stand in the catalog already, where a person put them.
    pub(super) fn find_again(&self, outcomes: &mut [UnitOutcome]) {
        let mut taken: FxHashSet<usize> = FxHashSet::default();
        for outcome in outcomes.iter() {
            if let UnitOutcome::Unit(at, _) = outcome {
                taken.insert(*at);
            }
        }
        let Some(catalog) = self.real.catalog_after() else { return };
        let mut standing: FxHashMap<String, usize> = FxHashMap::default();
        for (at, unit) in self.loaded.plan.units.iter().enumerate() {
            if let Some(text) = catalog.get(&unit.id).and_then(|entry| entry.text()) {
                standing.entry(text).or_insert(at);
            }
        }
        for (unit, outcome) in outcomes.iter_mut().enumerate() {
            let own = &self.article.own.units[unit].text;
            let is_open = matches!(outcome, UnitOutcome::Left | UnitOutcome::Obsolete(_));
            if let Some(&at) = standing.get(own).filter(|at| is_open && taken.insert(**at)) {
                *outcome = UnitOutcome::Unit(at, 1.0);
            }
        }
    }
}
