//! Lets translations follow their units in languages that stayed behind when the units went to another article.
//!
//! A language whose catalog was broken, here or there, did not take part in the journey. Each is looked at for
//! itself, beginning with what waits: that is little, where most units may be missing.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Joined, Parcel};
use crate::catalog::Obsolete;
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Kind, State};
use crate::sync::across::is_short;
use crate::sync::plan::PlannedUnit;

/// Of more equal texts or ids than this that wait, only so many are looked at for one unit.
const EQUAL: usize = 256;

/// A translation that waits in a ledger.
struct Waiting<'a> {
    from: usize,
    id: &'a str,
    source: Fingerprint,
    obsolete: &'a Obsolete,
}

/// A translation that follows its unit.
struct Follower {
    from: usize,
    old_id: String,
    parcel: Parcel,
}

impl Joined<'_> {
    /// Gives units without translation the one that waits in the ledger of another article under their id, or
    /// with exactly their text.
    pub(super) fn follow(&mut self, faults: &mut Vec<Diagnostic>) {
        self.find_needed();
        let found: Vec<Follower> = self.languages().flat_map(|language| self.followers(language)).collect();
        if found.is_empty() {
            return;
        }
        let mut parcels = Vec::new();
        let mut ways = Vec::new();
        for Follower { from, old_id, mut parcel } in found {
            parcel.obsolete.moved_from = Some(format!("{}#{old_id}", self.catalog(from)));
            ways.push((from, old_id, parcel.to, parcel.language, parcel.id.clone()));
            parcels.push(parcel);
        }
        self.deliver(parcels, faults);
        for (from, old_id, to, language, id) in ways {
            let plan = &self.articles[to].plan;
            let mut unit_statuses = plan.units.iter().zip(&plan.languages[language].units);
            if unit_statuses.any(|(unit, own)| unit.id == id && own.state != State::Missing) {
                self.count_rejoined(from, language, to);
                self.left_for.insert((from, language, old_id));
            } else {
                self.take_out(to, language, &id);
            }
        }
    }

    fn followers(&self, language: usize) -> Vec<Follower> {
        let waiting = self.all_waiting(language);
        if waiting.is_empty() {
            return Vec::new();
        }
        let mut by_id: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        let mut by_text: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, waits) in waiting.iter().enumerate() {
            by_id.entry(waits.id).or_default().push(at);
            by_text.entry(waits.source).or_default().push(at);
        }
        let mut taken = vec![false; waiting.len()];
        let mut ways: FxHashSet<(usize, usize)> = FxHashSet::default();
        let mut short = Vec::new();
        let mut found = Vec::new();
        for to in 0..self.articles.len() {
            for unit in self.without_translation(to, language) {
                let is_free = |at: &usize| {
                    let Waiting { from, id, .. } = waiting[*at];
                    !taken[*at] && from != to && self.may_go(from, id, to, &unit.id)
                };
                let same_text = by_text.get(&unit.fingerprint).into_iter().flatten().take(EQUAL);
                let same_text = same_text.copied().filter(is_free);
                let same_text = same_text.min_by_key(|&at| waiting[at].id != unit.id);
                // A field's key says nothing about its text.
                let same_id = by_id.get(unit.id.as_str()).filter(|_| unit.unit.kind != Kind::Field);
                let best = same_text.or_else(|| same_id?.iter().copied().take(EQUAL).find(is_free));
                let Some(at) = best else { continue };
                if is_short(&unit.unit.text) {
                    short.push((to, unit));
                } else {
                    taken[at] = true;
                    ways.insert((waiting[at].from, to));
                    found.push(follower(&waiting[at], to, language, unit));
                }
            }
        }
        // A short text is found in many places: it follows longer ones, where it cannot be another.
        for (to, unit) in short {
            let same = by_text.get(&unit.fingerprint).into_iter().flatten();
            let is_other = |at: &usize| {
                waiting[*at].from != to && self.may_go(waiting[*at].from, waiting[*at].id, to, &unit.id)
            };
            let same: Vec<usize> = same.copied().filter(is_other).collect();
            if let [at] = same[..]
                && !taken[at]
                && ways.contains(&(waiting[at].from, to))
            {
                taken[at] = true;
                found.push(follower(&waiting[at], to, language, unit));
            }
        }
        found
    }

    /// What waits in a language, of all articles and ledgers that are left; not what units of its own put aside.
    fn all_waiting(&self, language: usize) -> Vec<Waiting<'_>> {
        let mut found = Vec::new();
        for from in 0..self.articles.len() + self.left.len() {
            let Some(ledger) = self.ledger(from, language).filter(|ledger| !ledger.obsolete.is_empty())
            else {
                continue;
            };
            let living = self.living(from);
            for (id, _) in ledger.obsolete.iter().filter(|(id, kept)| !living.have_put_aside(id, kept)) {
                if let Some(obsolete) = self.obsolete(from, language, id) {
                    let source = Fingerprint::of_source(&obsolete.source);
                    found.push(Waiting { from, id, source, obsolete });
                }
            }
        }
        found
    }

    /// The units of an article that have no translation in a language, and none that waits for them.
    fn without_translation(&self, to: usize, language: usize) -> impl Iterator<Item = &PlannedUnit> {
        let loaded = &self.articles[to];
        let is_open = !loaded.gone && loaded.plan.held_by.is_empty() && self.receives(to, language);
        let plan = loaded.plan.languages.get(language).filter(|_| is_open);
        plan.into_iter().flat_map(|plan| {
            let units = loaded.plan.units.iter().zip(&plan.units);
            let open = units.filter(|(unit, own)| {
                own.state == State::Missing && !own.broken && !plan.ledger.obsolete.contains(&unit.id)
            });
            open.map(|(unit, _)| unit)
        })
    }
}

fn follower(waits: &Waiting<'_>, to: usize, language: usize, unit: &PlannedUnit) -> Follower {
    let Waiting { from, id, source, obsolete } = waits;
    // The text it has here lets an interrupted sync find it again.
    let last_source = (*source != unit.fingerprint).then(|| unit.unit.text.clone());
    let obsolete = Obsolete { last_source, ..(*obsolete).clone() };
    let parcel = Parcel { to, language, id: unit.id.clone(), obsolete };
    Follower { from: *from, old_id: (*id).to_owned(), parcel }
}
