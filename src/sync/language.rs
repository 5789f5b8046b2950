//! One article in one language: the standing of each unit, and what its catalog and ledger become.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::answer::{Answer, Evidence, SourceText, Written, answer};
use super::identity::Origin;
use super::plan::{
    Blocked, CommittedBeside, LanguageFiles, LanguagePlan, Orphan, PlanOptions, PlannedUnit, Standing,
};
use crate::catalog::{
    Catalog, Edit, EditError, Entry, Ledger, Obsolete, OrderedMap, Record, RecordedState, SourceUnit, apply,
};
use crate::model::{Fingerprint, State};

/// What all languages of one article share.
pub(super) struct Context<'a> {
    units: &'a [PlannedUnit],
    ids: FxHashMap<&'a str, usize>,
    /// The units of the last sync by id; the first of duplicates.
    seen: FxHashMap<&'a str, SourceText<'a>>,
    /// The ids of the units that left, in their old order.
    removed: Vec<&'a str>,
    options: &'a PlanOptions<'a>,
}

impl<'a> Context<'a> {
    pub(super) fn new(units: &'a [PlannedUnit], old: &'a [SourceUnit], options: &'a PlanOptions<'a>) -> Self {
        let ids: FxHashMap<&str, usize> =
            units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let mut seen = FxHashMap::default();
        let mut removed = Vec::new();
        for unit in old {
            let id = unit.id.as_str();
            if !seen.contains_key(id) {
                let now = ids.get(id).map(|&at| &units[at]).filter(|now| now.seen.is_none());
                let text = match now {
                    Some(now) => SourceText { text: &unit.text, fingerprint: now.fingerprint },
                    None => SourceText::new(&unit.text),
                };
                seen.insert(id, text);
                if !ids.contains_key(id) {
                    removed.push(id);
                }
            }
        }
        Self { units, ids, seen, removed, options }
    }

    /// Whether a ledger that cannot be written now would lose an old source text with the old source catalog.
    pub(super) fn needs_old_source(&self, ledger: &Ledger) -> bool {
        let answers_to_old = |id: &str| {
            let seen = self.seen.get(id);
            ledger
                .units
                .get(id)
                .is_some_and(|record| seen.is_some_and(|seen| seen.fingerprint == record.source))
        };
        self.removed.iter().any(|id| answers_to_old(id))
            || self.units.iter().any(|unit| unit.seen.is_some() && answers_to_old(&unit.id))
    }

    pub(super) fn language(&self, files: LanguageFiles<'_>) -> Result<LanguagePlan, EditError> {
        let LanguageFiles { language, catalog, ledger: on_disk, committed_beside } = files;
        let origin = TextOrigin { managed: on_disk.is_some(), committed_beside: &committed_beside };
        let nothing = Ledger::default();
        let known = on_disk.as_ref().unwrap_or(&nothing);
        let blocked = match &catalog {
            Some(catalog) if catalog.is_broken() => Some(Blocked::Broken),
            // A unit that is obsolete as well was on its way back when a sync was interrupted.
            None if known.units.iter().any(|(id, _)| !known.obsolete.contains(id)) => Some(Blocked::Gone),
            _ => None,
        };
        let mut draft = Draft::default();
        let units = self.standings(known, catalog.as_ref(), &origin, &mut draft);
        draft.ledger.obsolete = self.still_obsolete(known, catalog.as_ref(), &draft);
        self.keep_orphaned_records(known, catalog.as_ref(), &mut draft);
        self.retire(known, catalog.as_ref(), &origin, &mut draft);
        let orphans = catalog.as_ref().map(|catalog| self.orphans(catalog)).unwrap_or_default();
        let is_new = |(id, record): &(&str, &Record)| {
            !draft.revived.contains(*id)
                && known.units.get(id).is_none_or(|known| known.target != record.target)
        };
        // Of a blocked language nothing is written, but everybody may see what a sync would find.
        let is_free = blocked.is_none();
        let recorded = if is_free { draft.ledger.units.iter().filter(is_new).count() } else { 0 };
        let new_catalog = match &catalog {
            _ if !is_free || draft.edits.is_empty() => None,
            Some(catalog) => Some(Catalog::parse(apply(catalog, &draft.edits)?)),
            None => Some(Catalog::parse(apply(&Catalog::parse(String::new()), &draft.edits)?)),
        };
        let interim_ledger = (is_free && !draft.revived.is_empty()).then(|| {
            let mut interim = Ledger { units: draft.ledger.units.clone(), obsolete: known.obsolete.clone() };
            for (id, obsolete) in draft.ledger.obsolete.iter() {
                interim.obsolete.insert(id, obsolete.clone());
            }
            interim
        });
        Ok(LanguagePlan {
            language,
            units,
            catalog,
            new_catalog,
            ledger_changed: is_free && on_disk.as_ref() != Some(&draft.ledger),
            ledger: draft.ledger,
            ledger_on_disk: on_disk,
            interim_ledger,
            parting_ledger: None,
            blocked,
            recorded,
            orphans,
        })
    }

    /// Decides each unit, and brings translations back whose unit is back.
    fn standings(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
        draft: &mut Draft,
    ) -> Vec<Standing> {
        let broken: FxHashSet<&str> = catalog
            .iter()
            .flat_map(|catalog| catalog.errors())
            .flat_map(|error| error.ids.iter())
            .map(String::as_str)
            .collect();
        let mut last_written: Option<&str> = None;
        let mut standings = Vec::with_capacity(self.units.len());
        for unit in self.units {
            let id = unit.id.as_str();
            if broken.contains(id) {
                let state = if known.units.contains(id) { State::Stale } else { State::Missing };
                if let Some(record) = known.units.get(id) {
                    draft.ledger.units.insert(id, record.clone());
                }
                standings.push(Standing { state, classes: Vec::new(), broken: true });
                continue;
            }
            let entry = catalog.and_then(|catalog| catalog.get(id)).filter(|entry| !entry.is_blank());
            // Of a unit that was there all along, a message that is gone is missing.
            let waits = known.obsolete.get(id).filter(|_| entry.is_none());
            let is_back =
                |waits: &&Obsolete| !matches!(unit.origin, Origin::Kept(_)) || waits.moved_from.is_some();
            let revived = waits.filter(is_back);
            let decided = match (entry, revived) {
                (None, Some(obsolete)) => {
                    let is_blank = catalog.is_some_and(|catalog| catalog.get(id).is_some());
                    draft.revive(id, obsolete, last_written, is_blank);
                    self.decide_revived(unit, obsolete, origin)
                }
                _ => {
                    let written =
                        entry.map(|entry| Written { fingerprint: entry.fingerprint, entry: Some(entry) });
                    let record = known_record(known, id, entry);
                    self.decide(unit, record.as_deref(), written, origin)
                }
            };
            if decided.state != State::Missing {
                last_written = Some(id);
            }
            if let Some(record) = decided.record {
                draft.ledger.units.insert(id, record);
            }
            standings.push(Standing { state: decided.state, classes: decided.classes, broken: false });
        }
        standings
    }

    fn decide(
        &self,
        unit: &PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let evidence = Evidence {
            record,
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen: self.seen_of(unit, origin.managed),
            committed_beside: None,
            now: SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint },
        };
        self.answer(&unit.id, evidence, origin)
    }

    /// Decides with what history knows as well.
    fn answer(&self, id: &str, evidence: Evidence<'_>, origin: &TextOrigin<'_>) -> Answer {
        let beside = origin.committed_beside(id, &evidence);
        let committed_beside = beside.as_deref().map(SourceText::new);
        answer(&Evidence { committed_beside, ..evidence }, self.options.policy, self.options.today)
    }

    fn seen_of(&self, unit: &'a PlannedUnit, managed: bool) -> Option<SourceText<'a>> {
        let trusted = !managed && self.options.trust_unmanaged;
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        self.seen.get(unit.id.as_str()).copied().or(trusted.then_some(now))
    }

    fn decide_revived(&self, unit: &PlannedUnit, obsolete: &Obsolete, origin: &TextOrigin<'_>) -> Answer {
        let record = record_of(obsolete);
        let written = Written { fingerprint: record.target, entry: None };
        self.decide(unit, Some(&record), Some(written), origin)
    }

    /// The obsolete translations that stay: their unit is away, or another text stands in its place.
    fn still_obsolete(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        draft: &Draft,
    ) -> OrderedMap<Obsolete> {
        let stays = |id: &str, obsolete: &Obsolete| {
            if !self.ids.contains_key(id) {
                return true;
            }
            let is_back = draft.revived.contains(id);
            let entry = catalog.and_then(|catalog| catalog.get(id));
            !is_back && entry.is_none_or(|entry| entry.fingerprint != record_of(obsolete).target)
        };
        let stay = known.obsolete.iter().filter(|(id, obsolete)| stays(id, obsolete));
        stay.map(|(id, obsolete)| (id.to_owned(), Obsolete { moved_from: None, ..obsolete.clone() }))
            .collect()
    }

    /// Keeps what the ledger knows about messages whose unit is not to be found.
    fn keep_orphaned_records(&self, known: &Ledger, catalog: Option<&Catalog>, draft: &mut Draft) {
        let Some(catalog) = catalog else { return };
        for (id, record) in known.units.iter() {
            let is_orphan = !self.ids.contains_key(id) && !self.seen.contains_key(id);
            if is_orphan && catalog.get(id).is_some() {
                draft.ledger.units.insert(id, record.clone());
            }
        }
    }

    /// Moves the translations of units that left into the ledger.
    fn retire(&self, known: &Ledger, catalog: Option<&Catalog>, origin: &TextOrigin<'_>, draft: &mut Draft) {
        let Some(catalog) = catalog else { return };
        for &id in &self.removed {
            let Some(entry) = catalog.get(id).filter(|entry| !entry.is_blank()) else { continue };
            let Some(&seen) = self.seen.get(id) else { continue };
            let record = known_record(known, id, Some(entry));
            let evidence = Evidence {
                record: record.as_deref(),
                written: Some(Written { fingerprint: entry.fingerprint, entry: Some(entry) }),
                managed: origin.managed || self.options.trust_unmanaged,
                seen: Some(seen),
                committed_beside: None,
                now: seen,
            };
            let Some(record) = self.answer(id, evidence, origin).record else { continue };
            let fresh = record.source == seen.fingerprint;
            let unknown = !fresh && record.previous.is_none();
            let source = record.previous.filter(|_| !fresh).unwrap_or_else(|| seen.text.to_owned());
            let obsolete = Obsolete {
                last_source: (source != seen.text).then(|| seen.text.to_owned()),
                source,
                translation: entry.body(),
                comment: entry.comment(),
                state: if unknown { Some(RecordedState::Draft) } else { record.state },
                note: record.note,
                moved_from: None,
            };
            draft.ledger.obsolete.insert(id, obsolete);
            draft.edits.push(Edit::Remove { id: id.to_owned() });
        }
    }

    fn orphans(&self, catalog: &Catalog) -> Vec<Orphan> {
        let orphans = catalog.entries().iter().filter(|entry| {
            let id = entry.id.as_str();
            !id.starts_with('-') && !self.ids.contains_key(id) && !self.seen.contains_key(id)
        });
        let orphan = |entry: &Entry| Orphan { id: entry.id.clone(), offset: entry.offset, lives_in: None };
        orphans.map(orphan).collect()
    }
}

/// Where the translations of one catalog come from.
struct TextOrigin<'h> {
    /// Whether there is a ledger.
    managed: bool,
    committed_beside: &'h CommittedBeside<'h>,
}

impl TextOrigin<'_> {
    /// The source text beside which a translation was committed, asked for where that can matter.
    fn committed_beside(&self, id: &str, evidence: &Evidence<'_>) -> Option<String> {
        let written = evidence.written?;
        let is_recorded = evidence.record.is_some_and(|record| record.target == written.fingerprint);
        if is_recorded || !self.managed || evidence.seen.is_none() {
            return None;
        }
        (self.committed_beside)(id, written.fingerprint)
    }
}

/// What a ledger knows about a message that is in its catalog.
///
/// Of a message that was on its way into or out of the ledger when a sync was interrupted, it is the obsolete
/// translation.
fn known_record<'l>(known: &'l Ledger, id: &str, entry: Option<&Entry>) -> Option<Cow<'l, Record>> {
    if let Some(record) = known.units.get(id) {
        return Some(Cow::Borrowed(record));
    }
    let record = record_of(known.obsolete.get(id)?);
    entry.is_some_and(|entry| entry.fingerprint == record.target).then_some(Cow::Owned(record))
}

/// The record that an obsolete translation has once its unit is back.
fn record_of(obsolete: &Obsolete) -> Record {
    let message = Catalog::parse(format!("message ={}\n", obsolete.translation));
    let nothing = Fingerprint::of_bytes(b"");
    let target = message.entries().first().map_or(nothing, |entry| entry.fingerprint);
    Record {
        state: obsolete.state,
        note: obsolete.note.clone(),
        previous: Some(obsolete.source.clone()),
        ..Record::new(Fingerprint::of_source(&obsolete.source), target)
    }
}

/// What a language's files become.
#[derive(Default)]
struct Draft {
    ledger: Ledger,
    edits: Vec<Edit>,
    revived: FxHashSet<String>,
}

impl Draft {
    /// Puts a translation back into its catalog, in place of an empty message if there is one.
    fn revive(&mut self, id: &str, obsolete: &Obsolete, after: Option<&str>, is_blank: bool) {
        if is_blank {
            self.edits.push(Edit::Remove { id: id.to_owned() });
        }
        self.edits.push(Edit::Insert {
            id: id.to_owned(),
            body: obsolete.translation.clone(),
            comment: obsolete.comment.clone(),
            after: after.map(str::to_owned),
        });
        self.revived.insert(id.to_owned());
    }
}
