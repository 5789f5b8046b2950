//! One article in one language: the status of each unit, and what its catalog and ledger become.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::answer::{Answer, SourceText, Written};
use super::changes::Changes;
use super::conclusion::Because;
use super::context::Context;
use super::doubt::in_doubt;
use super::evidence::TextOrigin;
use super::identity::UnitOrigin;
use super::input::{FromPage, LanguageFiles, ResolvedConflicts};
use super::planned::{LanguagePlan, PlannedUnit, UnitStatus, blocked, is_swapped};
use super::substitution::{Swapped, swapped};
use crate::catalog::{
    Briefed, Briefings, Catalog, Edit, EditError, Entry, Ledger, Obsolete, OrderedMap, Proposal, Record,
    RecordedState, ShownText, apply, message_id,
};
use crate::diff::classes;
use crate::model::{Fingerprint, Language, State};

impl<'a> Context<'a> {
    /// Whether a language that cannot be written now would lose an old source text with the old source catalog.
    ///
    /// Its ledger may answer to that text, and a translation that no ledger knows was made beside it.
    pub(super) fn needs_old_source(&self, plan: &LanguagePlan) -> bool {
        let record = |id: &str| plan.ledger_on_disk.as_ref().and_then(|ledger| ledger.units.get(id));
        let answers_to_old = |id: &str| {
            let seen = |source| self.texts(id).iter().any(|seen| seen.fingerprint == source);
            record(id).is_some_and(|record| seen(record.source))
        };
        let unreadable: FxHashSet<&str> = plan
            .catalog
            .iter()
            .flat_map(Catalog::errors)
            .flat_map(|error| error.ids.iter().map(String::as_str))
            .collect();
        let is_unrecorded = |id: &str| {
            let entry = plan.catalog.as_ref().and_then(|catalog| catalog.get(id));
            let is_new = |entry: &Entry| record(id).is_none_or(|record| !record.target.is_of(entry));
            is_among(&unreadable, id) || entry.is_some_and(is_new)
        };
        let changed = self.units.iter().filter(|unit| unit.seen.is_some()).map(|unit| unit.id.as_str());
        let mut left = self.before().removed.iter().copied().chain(changed);
        left.any(|id| answers_to_old(id) || is_unrecorded(id))
    }

    pub(super) fn language(&self, files: LanguageFiles<'_>) -> Result<LanguagePlan, EditError> {
        match self.settled(&files) {
            Some(units) => Ok(unchanged(files, units)),
            None => self.worked_out(files),
        }
    }

    /// The plan of a language of which nothing is known yet.
    pub(super) fn worked_out(&self, files: LanguageFiles<'_>) -> Result<LanguagePlan, EditError> {
        let LanguageFiles { language, catalog, ledger: on_disk, resolved, from_page, past } = files;
        let origin = TextOrigin::new(&language, catalog.as_ref(), on_disk.as_ref(), &past);
        let nothing = Ledger::default();
        let known = on_disk.as_ref().unwrap_or(&nothing);
        let blocked = blocked(catalog.as_ref(), known);
        let mut changes = Changes::default();
        let substitution = blocked.is_none();
        let units =
            self.unit_statuses(&language, known, catalog.as_ref(), &origin, substitution, &mut changes);
        changes.ledger.proposals = self.proposals(known);
        changes.ledger.unknown = known.unknown.clone();
        changes.ledger.obsolete = self.still_obsolete(known, catalog.as_ref(), &changes);
        for (id, old) in std::mem::take(&mut changes.swapped_from) {
            self.put_aside(&id, &old, &mut changes.ledger);
            changes.ledger.obsolete.insert(id, old);
        }
        self.keep_orphaned_records(known, catalog.as_ref(), &mut changes);
        self.retire(known, catalog.as_ref(), &origin, &mut changes);
        if let Some(catalog) = &catalog {
            self.clear_fill_ins(known, catalog, &mut changes);
        }
        // Of an article that is gone, nobody reads a page.
        if !self.units.is_empty() {
            changes.ledger.page.clone_from(&known.page);
            changes.ledger.overrides.clone_from(&known.overrides);
            changes.ledger.shown = self.shown(known, &mut changes.ledger.units);
        }
        let orphans = catalog.as_ref().map(|catalog| self.orphans(catalog, &changes)).unwrap_or_default();
        let is_other_text = |known: &Record, record: &Record, id: &str| {
            let entry = catalog.as_ref().and_then(|catalog| catalog.get(id));
            known.target != record.target && entry.is_none_or(|entry| !known.target.is_of(entry))
        };
        let is_new = |(id, record): &(&str, &Record)| {
            !changes.revived.contains(*id)
                && !changes.made.contains(*id)
                && !changes.swapped.contains(*id)
                && known.units.get(id).is_none_or(|known| is_other_text(known, record, id))
        };
        // Of a blocked language nothing is written, but everybody may see what a sync would find.
        let is_free = blocked.is_none();
        let recorded = if is_free { changes.ledger.units.iter().filter(is_new).count() } else { 0 };
        let is_untouched = changes.edits.is_empty()
            && changes.briefed.is_empty()
            && !resolved.catalog
            && !from_page.is_in_catalog;
        let new_catalog = match &catalog {
            _ if !is_free || is_untouched => None,
            Some(catalog) => {
                let edited = catalog.with_text(apply(catalog, &changes.edits)?);
                let bare = Briefings::without(&edited, &changes.briefed);
                Some(bare.map(|text| edited.with_text(text)).unwrap_or(edited))
            }
            None => {
                let empty = Catalog::of_article(String::new(), self.format);
                Some(empty.with_text(apply(&empty, &changes.edits)?))
            }
        };
        let phase1_ledger = if is_free { changes.phase1_ledger(known) } else { None };
        Ok(LanguagePlan {
            language,
            catalog,
            new_catalog,
            ledger_changed: is_free
                && (resolved.ledger
                    || from_page.is_in_ledger
                    || on_disk.as_ref().is_none_or(|known| self.is_changed(known, &changes.ledger))),
            ledger: changes.ledger,
            ledger_on_disk: on_disk,
            phase1_ledger,
            phase2_ledger: None,
            blocked,
            ledger_is_conflicted: resolved.ledger,
            resolved: if is_free { resolved } else { ResolvedConflicts::default() },
            from_page: if is_free { from_page } else { FromPage::default() },
            recorded,
            left_open: units.iter().filter(|unit_status| unit_status.provisional.is_some()).count(),
            swapped: if is_free { changes.swapped.len() } else { 0 },
            orphans,
            units,
        })
    }

    /// Whether a ledger has to be written.
    ///
    /// A merge that sees no article may have put records into another order than that of their units; they go back to
    /// their places when there is anything else to write.
    fn is_changed(&self, known: &Ledger, ledger: &Ledger) -> bool {
        if known == ledger {
            return false;
        }
        let is_known = |(id, record): (&str, &Record)| known.units.get(id) == Some(record);
        self.unsynced
            || known.units.len() != ledger.units.len()
            || !ledger.units.iter().all(is_known)
            || (&known.proposals, &known.obsolete, &known.unknown)
                != (&ledger.proposals, &ledger.obsolete, &ledger.unknown)
            || (&known.page, &known.overrides, &known.shown)
                != (&ledger.page, &ledger.overrides, &ledger.shown)
    }

    /// What the page shows of units without translation, also of those that left; of one that has a translation now, its
    /// record knows it.
    fn shown(&self, known: &Ledger, records: &mut OrderedMap<Record>) -> OrderedMap<Fingerprint> {
        let mut shown = OrderedMap::new();
        if known.page.is_none() && known.shown.is_empty() {
            return shown;
        }
        let linked: FxHashMap<&str, &str> = self
            .units
            .iter()
            .filter_map(|unit| Some((unit.linked_from.as_deref()?, unit.id.as_str())))
            .filter(|(from, _)| !self.ids().contains_key(from))
            .collect();
        let is_gone = |id: &str| !self.ids().contains_key(id) && !linked.contains_key(id);
        for (id, record) in known.units.iter().filter(|(id, _)| is_gone(id)) {
            let is_on_page = record.page.filter(|_| !records.contains(id) && !known.shown.contains(id));
            if let Some(page) = is_on_page {
                shown.insert(id, page.shown);
            }
        }
        for (id, &text) in known.shown.iter() {
            let id = linked.get(id).copied().unwrap_or(id);
            match records.get_mut(id) {
                Some(record) if record.page.is_none() => {
                    record.page = Some(ShownText { shown: text, translation: None });
                }
                Some(_) => {}
                None => drop(shown.insert(id, text)),
            }
        }
        shown
    }

    /// The texts that nobody has chosen yet: they stay with their unit, also under another id, and wait for one that
    /// left.
    fn proposals(&self, known: &Ledger) -> OrderedMap<Proposal> {
        if known.proposals.is_empty() {
            return OrderedMap::new();
        }
        let linked =
            self.units.iter().filter_map(|unit| Some((unit.linked_from.as_deref()?, unit.id.as_str())));
        let linked: FxHashMap<&str, &str> =
            linked.filter(|(from, _)| !self.ids().contains_key(from)).collect();
        let key = |key: &str| match linked.get(Proposal::unit(key)) {
            Some(id) => Proposal::key_for(key, id),
            None => key.to_owned(),
        };
        known.proposals.iter().map(|(old, proposal)| (key(old), proposal.clone())).collect()
    }

    /// Decides each unit, and brings translations back whose unit is back.
    fn unit_statuses(
        &self,
        language: &Language,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
        substitution: bool,
        changes: &mut Changes,
    ) -> Vec<UnitStatus> {
        let broken: FxHashSet<&str> = catalog
            .iter()
            .flat_map(|catalog| catalog.errors())
            .flat_map(|error| error.ids.iter())
            .map(String::as_str)
            .collect();
        let made = self.made_drafts(language, known, catalog, origin);
        let mut last_written: Option<&str> = None;
        let mut unit_statuses = Vec::with_capacity(self.units.len());
        for unit in self.units {
            let id = unit.id.as_str();
            if is_among(&broken, id) {
                let state = if known.units.contains(id) { State::Stale } else { State::Missing };
                if let Some(record) = known.units.get(id) {
                    changes.ledger.units.insert_like(&known.units, id, record.clone());
                }
                let because = Because::Recorded;
                unit_statuses.push(UnitStatus {
                    state,
                    classes: Vec::new(),
                    because,
                    provisional: None,
                    broken: true,
                });
                continue;
            }
            let own =
                |id: &str| catalog.and_then(|catalog| catalog.get(id)).filter(|entry| !entry.is_blank());
            let linked = unit.linked_from.as_deref().and_then(|from| Some((from, own(from)?)));
            // A unit that was unlinked keeps only what was translated from its own text.
            let linked = linked.filter(|(from, _)| {
                let source = known.units.get(from).map(|record| record.source);
                !self.unlinked.contains(from) || source == Some(unit.fingerprint)
            });
            if let Some((from, _)) = linked {
                changes.edits.push(Edit::Rename { id: from.to_owned(), to: id.to_owned() });
                changes.linked.insert(from.to_owned());
            }
            // Two branches brought the same text, and each its message: they answer to the units in their order.
            let doubled = unit.doubled.as_ref().filter(|_| own(id).is_none());
            let doubled = doubled.and_then(|(from, nth)| catalog?.entries_of(from).nth(*nth));
            let doubled = doubled.filter(|entry| !entry.is_blank());
            if let Some(entry) = doubled {
                changes.edits.push(Edit::RenameAt { offset: entry.offset, to: id.to_owned() });
            }
            let entry = doubled.or(linked.map(|(_, entry)| entry)).or_else(|| own(id));
            let known_as = linked.map_or(id, |(from, _)| from);
            // Of a unit that was there all along, a message that is gone is missing.
            let waits = if entry.is_none() { known.obsolete.get(id) } else { None };
            // But one that the ledger keeps for this very text, and knows nothing else about, was on its way back when
            // its catalog could not be written.
            let is_back = |waits: &&Obsolete| {
                !matches!(unit.origin, UnitOrigin::Kept(_))
                    || waits.moved_from.is_some()
                    || !known.units.contains(id) && Fingerprint::of_source(&waits.source) == unit.fingerprint
            };
            let revived = waits.filter(is_back);
            let decided = match (entry, revived, made.get(id)) {
                (None, _, Some(made)) => {
                    changes.put_in(
                        id,
                        made,
                        last_written,
                        catalog.is_some_and(|catalog| catalog.get(id).is_some()),
                    );
                    self.decide_made(unit, made, origin)
                }
                (None, Some(obsolete), _) => {
                    let is_blank = catalog.is_some_and(|catalog| catalog.get(id).is_some());
                    changes.revive(id, obsolete, last_written, is_blank);
                    self.decide_revived(unit, obsolete, origin)
                }
                _ => {
                    let written = entry.map(Written::of);
                    let record = match doubled {
                        Some(entry) => known_of_doubled(known, unit, entry).map(Cow::Borrowed),
                        None => self.known_record(known, known_as, entry),
                    };
                    let decided = self.decide(unit, record.as_deref(), written, origin);
                    match entry.filter(|_| substitution) {
                        Some(entry) => self.substitution(unit, known, entry, decided, origin, changes),
                        None => decided,
                    }
                }
            };
            let decided = match entry {
                Some(entry) => in_doubt(unit, entry, catalog, decided),
                None => decided,
            };
            if decided.state != State::Missing {
                last_written = Some(id);
            }
            if let Some(record) = decided.record {
                if decided.state != State::Missing && decided.provisional.is_none() {
                    let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
                    let seen = self.texts(id).first().copied();
                    if let Some(source) = origin.briefed(id, Some(&record), seen, now) {
                        let records = known.units.get(id).into_iter().chain([&record]);
                        let others = records.flat_map(|record| [&record.previous, &record.note]);
                        let others = others.chain([&unit.unit.note]).flatten().cloned().collect();
                        changes.briefed.insert(id.to_owned(), Briefed { source: source.to_owned(), others });
                    }
                }
                changes.ledger.units.insert_like(&known.units, id, record);
            }
            unit_statuses.push(UnitStatus {
                state: decided.state,
                classes: decided.classes,
                because: decided.because,
                provisional: decided.provisional.map(Box::new),
                broken: false,
            });
        }
        unit_statuses
    }

    /// Makes the substitution of a source edit in a translation, or takes it back with the edit.
    fn substitution(
        &self,
        unit: &PlannedUnit,
        known: &Ledger,
        entry: &Entry,
        decided: Answer,
        origin: &TextOrigin<'_>,
        changes: &mut Changes,
    ) -> Answer {
        let id = unit.id.as_str();
        let kept = known.obsolete.get(id);
        // A record of another text stays where nobody could judge this one.
        let is_of = |record: &&Record| record.target.is_of(entry);
        let Some(record) = decided.record.as_ref().filter(is_of) else { return decided };
        if let Some(old) = kept.filter(|_| is_swapped(record, id)) {
            if Fingerprint::of_source(&old.source) == unit.fingerprint {
                changes.edits.push(Edit::Body { id: id.to_owned(), body: old.translation.clone() });
                changes.revived.insert(id.to_owned());
                changes.swapped.insert(id.to_owned());
                return self.decide_revived(unit, old, origin);
            }
            if decided.state == State::Draft && decided.classes.is_empty() {
                let classes = classes(&old.source, &unit.unit.text, &self.options.policy.source);
                return Answer { classes, ..decided };
            }
        }
        let over_old = record.source != unit.fingerprint;
        let Some(seen) = unit.seen.as_ref().filter(|_| over_old) else { return decided };
        let Some(Swapped { body, record, old }) =
            swapped(unit, seen, record, entry, kept, self.options.policy)
        else {
            return decided;
        };
        let classes = match record.state {
            Some(RecordedState::Draft) => classes(&old.source, &unit.unit.text, &self.options.policy.source),
            _ => Vec::new(),
        };
        changes.edits.push(Edit::Body { id: id.to_owned(), body });
        changes.swapped.insert(id.to_owned());
        changes.swapped_from.insert(id, old);
        let written = Written::to_be(&record);
        Answer { classes, ..self.decide(unit, Some(&record), Some(written), origin) }
    }
}

/// The plan of a language whose files stay as they are.
fn unchanged(files: LanguageFiles<'_>, units: Vec<UnitStatus>) -> LanguagePlan {
    let LanguageFiles { language, catalog, ledger, resolved, from_page, past: _ } = files;
    LanguagePlan {
        language,
        units,
        catalog,
        new_catalog: None,
        ledger: ledger.clone().unwrap_or_default(),
        ledger_changed: false,
        ledger_on_disk: ledger,
        phase1_ledger: None,
        phase2_ledger: None,
        blocked: None,
        ledger_is_conflicted: false,
        resolved,
        from_page,
        recorded: 0,
        left_open: 0,
        swapped: 0,
        orphans: Vec::new(),
    }
}

/// What a ledger knows about one of several messages of the same id: it has a record of one of them.
fn known_of_doubled<'l>(known: &'l Ledger, unit: &PlannedUnit, entry: &Entry) -> Option<&'l Record> {
    let is_of = |record: &&Record| record.target.is_of(entry);
    [unit.id.as_str(), unit.seen_as()].into_iter().find_map(|id| known.units.get(id).filter(is_of))
}

/// Whether a unit, or the message whose attribute it is, is among the ids that cannot be trusted.
fn is_among(ids: &FxHashSet<&str>, id: &str) -> bool {
    ids.contains(id) || ids.contains(message_id(id))
}
