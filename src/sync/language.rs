//! One article in one language: the standing of each unit, and what its catalog and ledger become.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::answer::{Answer, Evidence, SourceText, Written, answer};
use super::identity::Origin;
use super::made_drafts::MadeDraft;
use super::plan::{
    Blocked, LanguageFiles, LanguagePlan, Mended, Orphan, Past, PlanOptions, PlannedUnit, Standing,
};
use super::steer::Steer;
use super::swap::{Swapped, is_swapped, replaced, swapped};
use crate::catalog::{
    Catalog, Edit, EditError, Entry, Ledger, Obsolete, OrderedMap, Record, RecordedState, SourceUnit, apply,
};
use crate::config::SwapPolicy;
use crate::diff::classes;
use crate::model::{Fingerprint, Language, State};

/// What all languages of one article share.
pub(super) struct Context<'a> {
    pub(super) units: &'a [PlannedUnit],
    ids: FxHashMap<&'a str, usize>,
    /// The units of the last sync by id; the first of duplicates.
    seen: FxHashMap<&'a str, SourceText<'a>>,
    /// All texts of the ids that have several, as a merge can leave them: nobody knows which of them was seen.
    several: FxHashMap<&'a str, Vec<SourceText<'a>>>,
    /// The ids of the units that left, in their old order.
    removed: Vec<&'a str>,
    /// Those of them that a person took for another unit than the one that stands there now.
    unlinked: FxHashSet<&'a str>,
    pub(super) options: &'a PlanOptions<'a>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        units: &'a [PlannedUnit],
        old: &'a [SourceUnit],
        options: &'a PlanOptions<'a>,
        steers: &[&'a Steer],
    ) -> Self {
        let ids: FxHashMap<&str, usize> =
            units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let corrected: FxHashSet<&str> =
            units.iter().filter_map(|unit| unit.linked_from.as_deref()).collect();
        let unlinked = steers.iter().filter_map(|steer| match steer {
            Steer::Unlink { unit } => Some(unit.as_str()),
            Steer::Link { .. } => None,
        });
        let unlinked: FxHashSet<&str> = unlinked.collect();
        let mut seen: FxHashMap<&str, SourceText<'_>> = FxHashMap::default();
        let mut several: FxHashMap<&str, Vec<SourceText<'_>>> = FxHashMap::default();
        let mut removed = Vec::new();
        for unit in old {
            let id = unit.id.as_str();
            if let Some(&first) = seen.get(id) {
                let other = SourceText::new(&unit.text);
                if other.fingerprint != first.fingerprint {
                    several.entry(id).or_insert_with(|| vec![first]).push(other);
                }
            } else {
                let now = ids.get(id).map(|&at| &units[at]).filter(|now| now.seen.is_none());
                let text = match now {
                    Some(now) => SourceText { text: &unit.text, fingerprint: now.fingerprint },
                    None => SourceText::new(&unit.text),
                };
                seen.insert(id, text);
                if !ids.contains_key(id) && (unlinked.contains(id) || !corrected.contains(id)) {
                    removed.push(id);
                }
            }
        }
        Self { units, ids, seen, several, removed, unlinked, options }
    }

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
            let is_new = |entry: &Entry| record(id).is_none_or(|record| record.target != entry.fingerprint);
            unreadable.contains(id) || entry.is_some_and(is_new)
        };
        let changed = self.units.iter().filter(|unit| unit.seen.is_some()).map(|unit| unit.id.as_str());
        let mut left = self.removed.iter().copied().chain(changed);
        left.any(|id| answers_to_old(id) || is_unrecorded(id))
    }

    pub(super) fn language(&self, files: LanguageFiles<'_>) -> Result<LanguagePlan, EditError> {
        let LanguageFiles { language, catalog, ledger: on_disk, mended, past } = files;
        let origin = TextOrigin { managed: on_disk.is_some(), past: &past };
        let nothing = Ledger::default();
        let known = on_disk.as_ref().unwrap_or(&nothing);
        let blocked = match &catalog {
            Some(catalog) if catalog.is_broken() => Some(Blocked::Broken),
            // A unit that is obsolete as well was on its way back when a sync was interrupted.
            None if known.units.iter().any(|(id, _)| !known.obsolete.contains(id)) => Some(Blocked::Gone),
            _ => None,
        };
        let mut draft = Draft::default();
        let swap = blocked.is_none();
        let units = self.standings(&language, known, catalog.as_ref(), &origin, swap, &mut draft);
        draft.ledger.obsolete = self.still_obsolete(known, catalog.as_ref(), &draft);
        for (id, old) in std::mem::take(&mut draft.swapped_from) {
            self.put_aside(&id, &old, &mut draft.ledger);
            draft.ledger.obsolete.insert(id, old);
        }
        self.keep_orphaned_records(known, catalog.as_ref(), &mut draft);
        self.retire(known, catalog.as_ref(), &origin, &mut draft);
        let orphans = catalog.as_ref().map(|catalog| self.orphans(catalog, &draft)).unwrap_or_default();
        let is_new = |(id, record): &(&str, &Record)| {
            !draft.revived.contains(*id)
                && !draft.made.contains(*id)
                && !draft.swapped.contains(*id)
                && known.units.get(id).is_none_or(|known| known.target != record.target)
        };
        // Of a blocked language nothing is written, but everybody may see what a sync would find.
        let is_free = blocked.is_none();
        let recorded = if is_free { draft.ledger.units.iter().filter(is_new).count() } else { 0 };
        let new_catalog = match &catalog {
            _ if !is_free || (draft.edits.is_empty() && !mended.catalog) => None,
            Some(catalog) => Some(Catalog::parse(apply(catalog, &draft.edits)?)),
            None => Some(Catalog::parse(apply(&Catalog::parse(String::new()), &draft.edits)?)),
        };
        let interim_ledger =
            (is_free && (!draft.linked.is_empty() || !draft.revived.is_empty())).then(|| {
                let mut interim =
                    Ledger { units: draft.ledger.units.clone(), obsolete: known.obsolete.clone() };
                for (id, record) in known.units.iter().filter(|(id, _)| draft.linked.contains(*id)) {
                    interim.units.insert(id, record.clone());
                }
                // Until the old text is back in the catalog, the record of the swapped one tells where it came from.
                for id in draft.revived.iter().filter(|id| draft.swapped.contains(*id)) {
                    if let Some(record) = known.units.get(id) {
                        interim.units.insert(id, record.clone());
                    }
                }
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
            ledger_changed: is_free && (mended.ledger || on_disk.as_ref() != Some(&draft.ledger)),
            ledger: draft.ledger,
            ledger_on_disk: on_disk,
            interim_ledger,
            parting_ledger: None,
            blocked,
            mended: if is_free { mended } else { Mended::default() },
            recorded,
            swapped: if is_free { draft.swapped.len() } else { 0 },
            orphans,
        })
    }

    /// Decides each unit, and brings translations back whose unit is back.
    fn standings(
        &self,
        language: &Language,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
        swap: bool,
        draft: &mut Draft,
    ) -> Vec<Standing> {
        let broken: FxHashSet<&str> = catalog
            .iter()
            .flat_map(|catalog| catalog.errors())
            .flat_map(|error| error.ids.iter())
            .map(String::as_str)
            .collect();
        let made = self.made_drafts(language, known, catalog, origin);
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
            let own =
                |id: &str| catalog.and_then(|catalog| catalog.get(id)).filter(|entry| !entry.is_blank());
            let linked = unit.linked_from.as_deref().and_then(|from| Some((from, own(from)?)));
            // A unit that was unlinked keeps only what was translated from its own text.
            let linked = linked.filter(|(from, _)| {
                let source = known.units.get(from).map(|record| record.source);
                !self.unlinked.contains(from) || source == Some(unit.fingerprint)
            });
            if let Some((from, _)) = linked {
                draft.edits.push(Edit::Rename { id: from.to_owned(), to: id.to_owned() });
                draft.linked.insert(from.to_owned());
            }
            let entry = linked.map(|(_, entry)| entry).or_else(|| own(id));
            let known_as = linked.map_or(id, |(from, _)| from);
            // Of a unit that was there all along, a message that is gone is missing.
            let waits = known.obsolete.get(id).filter(|_| entry.is_none());
            let is_back =
                |waits: &&Obsolete| !matches!(unit.origin, Origin::Kept(_)) || waits.moved_from.is_some();
            let revived = waits.filter(is_back);
            let decided = match (entry, revived, made.get(id)) {
                (None, _, Some(made)) => {
                    draft.put_in(
                        id,
                        made,
                        last_written,
                        catalog.is_some_and(|catalog| catalog.get(id).is_some()),
                    );
                    self.decide_made(unit, made, origin)
                }
                (None, Some(obsolete), _) => {
                    let is_blank = catalog.is_some_and(|catalog| catalog.get(id).is_some());
                    draft.revive(id, obsolete, last_written, is_blank);
                    self.decide_revived(unit, obsolete, origin)
                }
                _ => {
                    let written =
                        entry.map(|entry| Written { fingerprint: entry.fingerprint, entry: Some(entry) });
                    let record = self.known_record(known, known_as, entry);
                    let decided = self.decide(unit, record.as_deref(), written, origin);
                    match entry.filter(|_| swap) {
                        Some(entry) => self.swap(unit, known, entry, decided, origin, draft),
                        None => decided,
                    }
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

    /// Makes the swap of a source edit in a translation, or takes it back with the edit.
    fn swap(
        &self,
        unit: &PlannedUnit,
        known: &Ledger,
        entry: &Entry,
        decided: Answer,
        origin: &TextOrigin<'_>,
        draft: &mut Draft,
    ) -> Answer {
        let id = unit.id.as_str();
        let kept = known.obsolete.get(id);
        let Some(record) = &decided.record else { return decided };
        if let Some(old) = kept.filter(|_| is_swapped(record, id)) {
            if Fingerprint::of_source(&old.source) == unit.fingerprint {
                draft.edits.push(Edit::Body { id: id.to_owned(), body: old.translation.clone() });
                draft.revived.insert(id.to_owned());
                draft.swapped.insert(id.to_owned());
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
        draft.edits.push(Edit::Body { id: id.to_owned(), body });
        draft.swapped.insert(id.to_owned());
        draft.swapped_from.push((id.to_owned(), old));
        let written = Written { fingerprint: record.target, entry: None };
        Answer { classes, ..self.decide(unit, Some(&record), Some(written), origin) }
    }

    fn decide(
        &self,
        unit: &PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let seen = self.seen_of(unit, record, written, origin.managed);
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        let recovered = record.and_then(|record| origin.with_old_source(&unit.id, record, seen, now));
        let evidence = Evidence {
            record: recovered.as_ref().or(record),
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen,
            committed_beside: None,
            now,
        };
        self.answer(&unit.id, evidence, origin)
    }

    /// Decides with what history knows as well.
    fn answer(&self, id: &str, evidence: Evidence<'_>, origin: &TextOrigin<'_>) -> Answer {
        let beside = origin.committed_beside(id, &evidence);
        let committed_beside = beside.as_deref().map(SourceText::new);
        answer(&Evidence { committed_beside, ..evidence }, self.options.policy, self.options.today)
    }

    /// The source texts of an id in the source catalog.
    fn texts(&self, id: &str) -> &[SourceText<'a>] {
        let one = || self.seen.get(id).map(std::slice::from_ref).unwrap_or_default();
        self.several.get(id).map_or_else(one, Vec::as_slice)
    }

    /// The source text that a translator saw.
    fn seen_of(
        &self,
        unit: &'a PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        managed: bool,
    ) -> Option<SourceText<'a>> {
        let trusted =
            !managed && self.options.trust_unmanaged && !self.several.contains_key(unit.id.as_str());
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        let id = unit.linked_from.as_deref().unwrap_or(&unit.id);
        self.seen_on_disk(id, record, written).or(trusted.then_some(now))
    }

    /// The text in the source catalog on disk. Of several, it is the one that the record of this very translation
    /// names; another translation may be of any of them.
    fn seen_on_disk(
        &self,
        id: &str,
        record: Option<&Record>,
        written: Option<Written<'_>>,
    ) -> Option<SourceText<'a>> {
        let texts = self.texts(id);
        if texts.len() < 2 {
            return texts.first().copied();
        }
        let is_of = |record: &&Record| written.is_none_or(|written| written.fingerprint == record.target);
        let source = record.filter(is_of)?.source;
        texts.iter().find(|text| text.fingerprint == source).copied()
    }

    fn decide_revived(&self, unit: &PlannedUnit, obsolete: &Obsolete, origin: &TextOrigin<'_>) -> Answer {
        let record = record_of(obsolete);
        let written = Written { fingerprint: record.target, entry: None };
        self.decide(unit, Some(&record), Some(written), origin)
    }

    fn decide_made(&self, unit: &PlannedUnit, made: &MadeDraft, origin: &TextOrigin<'_>) -> Answer {
        let written = Written { fingerprint: made.record.target, entry: None };
        self.decide(unit, Some(&made.record), Some(written), origin)
    }

    /// What a ledger knows about a message that is in its catalog.
    ///
    /// Of a message that was on its way into or out of the ledger when a sync was interrupted, it is the obsolete
    /// translation; of one that recto was about to swap something in, what was known before.
    fn known_record<'l>(
        &self,
        known: &'l Ledger,
        id: &str,
        entry: Option<&Entry>,
    ) -> Option<Cow<'l, Record>> {
        let record = known.units.get(id).map(Cow::Borrowed);
        let (Some(entry), Some(old)) = (entry, known.obsolete.get(id)) else { return record };
        if record.as_ref().is_some_and(|known| !is_swapped(known, id) || known.target == entry.fingerprint) {
            return record;
        }
        let before = Some(record_of(old)).filter(|old| old.target == entry.fingerprint);
        let replaced = || {
            let seen = self.seen.get(id)?;
            replaced(id, seen.text, entry, old, &self.options.policy.source)
        };
        before.or_else(replaced).map(Cow::Owned).or(record)
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
            // Of one that is put in again, the place is kept.
            if draft.swapped_from.iter().any(|(swapped, _)| swapped == id) {
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
            let Some(entry) = catalog.get(id).filter(|_| is_orphan) else { continue };
            match known.obsolete.get(id).filter(|old| is_left_behind(record, old, entry)) {
                Some(old) => draft.retire(id, old, record, entry),
                None => drop(draft.ledger.units.insert(id, record.clone())),
            }
        }
    }

    /// Moves the translations of units that left into the ledger.
    fn retire(&self, known: &Ledger, catalog: Option<&Catalog>, origin: &TextOrigin<'_>, draft: &mut Draft) {
        for &id in self.removed.iter().filter(|id| !draft.linked.contains(**id)) {
            let Some((obsolete, _)) = self.retired(id, known, catalog, origin) else { continue };
            let is_unconfirmed = obsolete.state == Some(RecordedState::Draft)
                || self.options.policy.swap == SwapPolicy::Translated;
            let is_swapped = known.units.get(id).is_some_and(|record| is_swapped(record, id));
            match draft.ledger.obsolete.get_mut(id).filter(|_| is_swapped && is_unconfirmed) {
                // The translator's own text stays; the one made from it can be made again.
                Some(own) => {
                    let seen = self.seen.get(id).map(|seen| seen.text);
                    own.last_source = seen.filter(|text| own.source != *text).map(str::to_owned);
                }
                None => {
                    self.put_aside(id, &obsolete, &mut draft.ledger);
                    draft.ledger.obsolete.insert(id, obsolete);
                }
            }
            draft.edits.push(Edit::Remove { id: id.to_owned() });
        }
    }

    /// Makes room for an obsolete translation: another one of the same id gets a free id.
    fn put_aside(&self, id: &str, obsolete: &Obsolete, ledger: &mut Ledger) {
        let Some(other) = ledger.obsolete.get(id).filter(|other| other.translation != obsolete.translation)
        else {
            return;
        };
        let is_free = |id: &String| {
            let id = id.as_str();
            !self.ids.contains_key(id) && !self.seen.contains_key(id) && !ledger.obsolete.contains(id)
        };
        let aside = (2..).map(|number| format!("{id}-{number}")).find(is_free);
        if let Some(aside) = aside {
            let other = other.clone();
            ledger.obsolete.insert(&aside, other);
        }
    }

    /// What the ledger keeps of a unit that left, with its message.
    pub(super) fn retired<'c>(
        &self,
        id: &str,
        known: &Ledger,
        catalog: Option<&'c Catalog>,
        origin: &TextOrigin<'_>,
    ) -> Option<(Obsolete, &'c Entry)> {
        let entry = catalog?.get(id).filter(|entry| !entry.is_blank())?;
        let &first = self.seen.get(id)?;
        let record = self.known_record(known, id, Some(entry));
        let written = Some(Written { fingerprint: entry.fingerprint, entry: Some(entry) });
        let certain = self.seen_on_disk(id, record.as_deref(), written);
        let seen = certain.unwrap_or(first);
        let recovered =
            record.as_deref().and_then(|record| origin.with_old_source(id, record, certain, seen));
        let evidence = Evidence {
            record: recovered.as_ref().or(record.as_deref()),
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen: certain,
            committed_beside: None,
            now: seen,
        };
        let record = self.answer(id, evidence, origin).record?;
        let fresh = record.source == seen.fingerprint;
        let unknown = !fresh && record.previous.is_none();
        let source = record.previous.filter(|_| !fresh).unwrap_or_else(|| seen.text.to_owned());
        let obsolete = Obsolete {
            last_source: (source != seen.text && !self.unlinked.contains(id)).then(|| seen.text.to_owned()),
            source,
            translation: entry.body(),
            comment: entry.comment(),
            state: if unknown { Some(RecordedState::Draft) } else { record.state },
            note: record.note,
            moved_from: None,
        };
        Some((obsolete, entry))
    }

    fn orphans(&self, catalog: &Catalog, draft: &Draft) -> Vec<Orphan> {
        let orphans = catalog.entries().iter().filter(|entry| {
            let id = entry.id.as_str();
            let is_known = self.ids.contains_key(id) || self.seen.contains_key(id);
            !id.starts_with('-') && !is_known && !draft.retired.contains(id)
        });
        let orphan = |entry: &Entry| Orphan { id: entry.id.clone(), offset: entry.offset, lives_in: None };
        orphans.map(orphan).collect()
    }
}

/// Where the translations of one catalog come from.
pub(super) struct TextOrigin<'h> {
    /// Whether there is a ledger.
    managed: bool,
    past: &'h Past<'h>,
}

impl TextOrigin<'_> {
    /// A record with the text of the source it answers to, where only history has that.
    fn with_old_source(
        &self,
        id: &str,
        record: &Record,
        seen: Option<SourceText<'_>>,
        now: SourceText<'_>,
    ) -> Option<Record> {
        let is_known = |text: SourceText<'_>| text.fingerprint == record.source;
        if record.previous.is_some() || is_known(now) || seen.is_some_and(is_known) {
            return None;
        }
        let previous = (self.past.old_source)(id, record.source)?;
        Some(Record { previous: Some(previous), ..record.clone() })
    }

    /// The source text beside which a translation was committed, asked for where that can matter.
    fn committed_beside(&self, id: &str, evidence: &Evidence<'_>) -> Option<String> {
        let written = evidence.written?;
        let is_recorded = evidence.record.is_some_and(|record| record.target == written.fingerprint);
        if is_recorded || !self.managed || evidence.seen.is_none() {
            return None;
        }
        (self.past.committed_beside)(id, written.fingerprint)
    }
}

/// Whether a message was translated anew on one branch while its unit left the article on another: its text is then
/// the later translation of what is obsolete.
fn is_left_behind(record: &Record, obsolete: &Obsolete, entry: &Entry) -> bool {
    record.target == entry.fingerprint && record.source == Fingerprint::of_source(&obsolete.source)
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
    /// Units whose obsolete text comes back into the catalog.
    revived: FxHashSet<String>,
    made: FxHashSet<String>,
    /// The ids of messages that got another one.
    linked: FxHashSet<String>,
    /// Messages without unit that go to the obsolete ones.
    retired: FxHashSet<String>,
    /// Units in whose translation recto makes a swap or takes it back.
    swapped: FxHashSet<String>,
    /// What these were made from.
    swapped_from: Vec<(String, Obsolete)>,
}

impl Draft {
    /// Puts a message in the place of the obsolete translation that it came after.
    fn retire(&mut self, id: &str, old: &Obsolete, record: &Record, entry: &Entry) {
        let obsolete = Obsolete {
            translation: entry.body(),
            comment: entry.comment(),
            state: record.state,
            note: record.note.clone(),
            ..old.clone()
        };
        self.ledger.obsolete.insert(id, obsolete);
        self.edits.push(Edit::Remove { id: id.to_owned() });
        self.retired.insert(id.to_owned());
    }

    /// Puts a translation back into its catalog.
    fn revive(&mut self, id: &str, obsolete: &Obsolete, after: Option<&str>, is_blank: bool) {
        self.insert(id, &obsolete.translation, obsolete.comment.as_deref(), after, is_blank);
        self.revived.insert(id.to_owned());
    }

    /// Puts a draft that was made from other translations into the catalog.
    fn put_in(&mut self, id: &str, made: &MadeDraft, after: Option<&str>, is_blank: bool) {
        self.insert(id, &made.body, made.comment.as_deref(), after, is_blank);
        self.made.insert(id.to_owned());
    }

    /// Adds a message, in place of an empty one if there is one.
    fn insert(&mut self, id: &str, body: &str, comment: Option<&str>, after: Option<&str>, is_blank: bool) {
        if is_blank {
            self.edits.push(Edit::Remove { id: id.to_owned() });
        }
        self.edits.push(Edit::Insert {
            id: id.to_owned(),
            body: body.to_owned(),
            comment: comment.map(str::to_owned),
            after: after.map(str::to_owned),
        });
    }
}
