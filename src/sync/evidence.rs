//! What is known about one translation before its state is decided: its record, what its translator saw, what git
//! shows.

use std::borrow::Cow;

use super::answer::{Answer, Evidence, SourceText, Written, answer};
use super::changes::MadeDraft;
use super::context::Context;
use super::input::Past;
use super::planned::{PlannedUnit, is_swapped};
use super::substitution::replaced;
use crate::catalog::{Briefings, Catalog, Entry, Ledger, Obsolete, Record, RecordedState, Target};
use crate::history::{Told, Unrecorded};
use crate::model::{Fingerprint, Language};

impl<'a> Context<'a> {
    pub(super) fn decide(
        &self,
        unit: &PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let before = written.filter(|_| !origin.managed);
        let before = before.and_then(|written| (origin.past.before_recto)(&unit.id, written.meaning));
        let seen = before.as_deref().map(SourceText::new);
        let seen = seen.or_else(|| self.seen_of(unit, record, written, origin.managed));
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        let recovered = record.and_then(|record| origin.with_old_source(&unit.id, record, seen, now));
        let evidence = Evidence {
            record: recovered.as_ref().or(record),
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen,
            compared: Some(&self.compared),
            ..Evidence::of(origin.language, now)
        };
        self.answer(&unit.id, evidence, origin)
    }

    /// Decides with what history knows as well.
    pub(super) fn answer(&self, id: &str, evidence: Evidence<'_>, origin: &TextOrigin<'_>) -> Answer {
        let named = origin.named(id, &evidence);
        let evidence = Evidence { named, ..evidence };
        let past = origin.told(id, &evidence);
        let mut answer =
            answer(&Evidence { past: &past, ..evidence }, self.options.policy, self.options.today);
        // Where somebody wrote over what recto had swapped, the text is a translator's own.
        let is_recorded = |(written, record): (Written<'_>, &Record)| written.is_recorded_by(record);
        if !evidence.written.zip(evidence.record).is_none_or(is_recorded) {
            for record in answer.record.iter_mut().chain(&mut answer.provisional) {
                record.from.retain(|from| from != id);
            }
        }
        answer
    }

    /// The source texts of an id in the source catalog.
    pub(super) fn texts(&self, id: &str) -> &[SourceText<'a>] {
        let one = || self.before().seen.get(id).map(std::slice::from_ref).unwrap_or_default();
        self.before().several.get(id).map_or_else(one, Vec::as_slice)
    }

    /// The source text that a translator saw.
    pub(super) fn seen_of<'u>(
        &self,
        unit: &'u PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        managed: bool,
    ) -> Option<SourceText<'u>>
    where
        'a: 'u,
    {
        let trusted =
            !managed && self.options.trust_unmanaged && !self.before().several.contains_key(unit.id.as_str());
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        self.seen_on_disk(unit.seen_as(), record, written).or(trusted.then_some(now))
    }

    /// The text in the source catalog on disk. Of several, it is the one that the record of this very translation
    /// names; another translation may be of any of them.
    pub(super) fn seen_on_disk(
        &self,
        id: &str,
        record: Option<&Record>,
        written: Option<Written<'_>>,
    ) -> Option<SourceText<'a>> {
        let texts = self.texts(id);
        if texts.len() < 2 {
            return texts.first().copied();
        }
        let is_of = |record: &&Record| written.is_none_or(|written| written.is_recorded_by(record));
        let source = record.filter(is_of)?.source;
        texts.iter().find(|text| text.fingerprint == source).copied()
    }

    pub(super) fn decide_revived(
        &self,
        unit: &PlannedUnit,
        obsolete: &Obsolete,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let mut record = record_of(obsolete);
        if obsolete.is_without_source() {
            // Nobody knows what it was made for, so a person who linked it has to confirm it too.
            let state = Some(RecordedState::Draft);
            record = Record { state, note: record.note, ..Record::new(unit.fingerprint, record.target) };
        }
        let message = Catalog::of_message(&obsolete.translation);
        let written = Written { meaning: record.target.fingerprint, entry: message.entries().first() };
        self.decide(unit, Some(&record), Some(written), origin)
    }

    pub(super) fn decide_made(
        &self,
        unit: &PlannedUnit,
        made: &MadeDraft,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let message = Catalog::of_message(&made.body);
        let written = Written { meaning: made.record.target.fingerprint, entry: message.entries().first() };
        self.decide(unit, Some(&made.record), Some(written), origin)
    }

    /// What a ledger knows about a message that is in its catalog.
    ///
    /// Of a message that was on its way into or out of the ledger when a sync was interrupted, it is the obsolete
    /// translation; of one that recto was about to make a substitution in, what was known before.
    pub(super) fn known_record<'l>(
        &self,
        known: &'l Ledger,
        id: &str,
        entry: Option<&Entry>,
    ) -> Option<Cow<'l, Record>> {
        let record = known.units.get(id).map(Cow::Borrowed);
        let (Some(entry), Some(old)) = (entry, known.obsolete.get(id)) else { return record };
        if record.as_ref().is_some_and(|known| !is_swapped(known, id) || known.target.is_of(entry)) {
            return record;
        }
        let before = Some(record_of(old)).filter(|old| old.target.is_of(entry));
        let replaced = || {
            let seen = self.before().seen.get(id)?;
            replaced(id, seen.text, entry, old, &self.options.policy.source)
        };
        before.or_else(replaced).map(Cow::Owned).or(record)
    }
}

/// Where the translations of one catalog come from.
pub(super) struct TextOrigin<'h> {
    /// The language of the translations.
    pub(super) language: &'h Language,
    /// Whether there is a ledger.
    pub(super) managed: bool,
    pub(super) past: &'h Past<'h>,
    /// What recto wrote above messages that waited to be filled in.
    pub(super) briefings: Briefings,
}

impl<'h> TextOrigin<'h> {
    /// Where the translations come from that these files of a language have.
    pub(super) fn new(
        language: &'h Language,
        catalog: Option<&Catalog>,
        ledger: Option<&Ledger>,
        past: &'h Past<'h>,
    ) -> Self {
        let briefings = catalog.map(Briefings::of).unwrap_or_default();
        Self { language, managed: ledger.is_some(), past, briefings }
    }
}

impl TextOrigin<'_> {
    /// The source text that the comment of a translation which no ledger knows names.
    fn named(&self, id: &str, evidence: &Evidence<'_>) -> Option<&str> {
        let written = evidence.written?;
        let is_recorded = evidence.record.is_some_and(|record| written.is_recorded_by(record));
        if is_recorded { None } else { self.briefed(id, evidence.record, evidence.seen, evidence.now) }
    }

    /// The source text that the comment of a translation names, where recto wrote that.
    pub(super) fn briefed(
        &self,
        id: &str,
        record: Option<&Record>,
        seen: Option<SourceText<'_>>,
        now: SourceText<'_>,
    ) -> Option<&str> {
        let is_known = |text: &str| {
            let text = Some(Fingerprint::of_source(text));
            let previous = record.and_then(|record| record.previous.as_deref());
            let known = [record.map(|record| record.source), previous.map(Fingerprint::of_source)];
            [seen.map(|seen| seen.fingerprint), Some(now.fingerprint)].contains(&text)
                || known.contains(&text)
        };
        self.briefings.source(id, is_known)
    }

    /// A record with the text of the source it answers to, where only history has that.
    pub(super) fn with_old_source(
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

    /// What git knows of a translation, asked for where that can matter.
    fn told(&self, id: &str, evidence: &Evidence<'_>) -> Told {
        let (Some(written), Some(seen)) = (evidence.written, evidence.seen) else { return Told::Nothing };
        let has_words = |record: &Record| written.entry.and_then(|entry| record.target.has_words_of(entry));
        let is_known = |record| written.is_recorded_by(record) || has_words(record) == Some(true);
        if evidence.record.is_some_and(is_known) || !self.managed || evidence.named.is_some() {
            return Told::Nothing;
        }
        (self.past.unrecorded)(&Unrecorded {
            id,
            translation: written.meaning,
            plain: written.entry.map_or(written.meaning, |entry| entry.fingerprint),
            words: written.entry.map(Entry::words),
            seen: seen.fingerprint,
            recorded: evidence.record.map(|record| record.source),
            before: evidence.record.map(|record| record.target).and_then(Target::without_words),
        })
    }
}

/// The record that an obsolete translation has once its unit is back.
pub(super) fn record_of(obsolete: &Obsolete) -> Record {
    let message = Catalog::of_message(&obsolete.translation);
    let nothing = || Fingerprint::of_bytes(b"").into();
    let target = message.entries().first().map_or_else(nothing, Target::of);
    Record {
        origin: obsolete.origin.clone(),
        state: obsolete.state,
        note: obsolete.note.clone(),
        unknown: obsolete.unknown.clone(),
        previous: Some(obsolete.source.clone()),
        ..Record::new(Fingerprint::of_source(&obsolete.source), target)
    }
}
