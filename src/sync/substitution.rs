//! Edits that only swap something standing verbatim in the translation too: made there as well, the old entry kept.
//!
//! The entry as the translator left it stays in the ledger as obsolete under the id of its unit, and the record of
//! the new text names it in `from`. So it comes back when the source does, and an interrupted sync is recognised.

use super::planned::{PlannedUnit, is_swapped};
use crate::catalog::{Catalog, Edit, Entry, Obsolete, Record, RecordedState, Target, apply};
use crate::config::{SubstitutionPolicy, SyncPolicy};
use crate::diff::{Substitution, patch, substitutions};
use crate::model::{Fingerprint, Language};

/// A translation in which recto made the substitution of its source.
pub(super) struct Swapped {
    /// The body of its entry.
    pub(super) body: String,
    /// Its record.
    pub(super) record: Record,
    /// The entry as it was.
    pub(super) old: Obsolete,
}

/// Makes the substitution of a source edit in a translation that answered to the text before it, where that is certain.
///
/// `kept` is what the ledger has as obsolete under the id; one that is no text of this unit is never replaced.
pub(super) fn swapped(
    unit: &PlannedUnit,
    seen: &str,
    record: &Record,
    entry: &Entry,
    kept: Option<&Obsolete>,
    policy: &SyncPolicy,
) -> Option<Swapped> {
    // One that still stands in the catalog is there because a sync was interrupted.
    let kept = kept.filter(|kept| kept.translation != entry.body());
    let is_ours = is_swapped(record, &unit.id);
    let answers_to_seen = record.source == Fingerprint::of_source(seen);
    if policy.substitution == SubstitutionPolicy::Off || !answers_to_seen || (kept.is_some() && !is_ours) {
        return None;
    }
    // Of a text that nobody confirmed since recto made it, the translator's own is the one to start from.
    let unconfirmed = kept.filter(|_| record.state == Some(RecordedState::Draft));
    let old = unconfirmed.cloned().unwrap_or_else(|| Obsolete {
        source: seen.to_owned(),
        last_source: None,
        translation: entry.body(),
        comment: entry.comment(),
        state: record.state,
        note: record.note.clone(),
        origin: record.origin.clone(),
        unknown: record.unknown.clone(),
        moved_from: None,
    });
    let has_attributes = entry.with_tree(|_, attributes| !attributes.is_empty());
    if has_attributes || old.translation.contains(['{', '}']) {
        return None;
    }
    let substitutions = substitutions(&old.source, &unit.unit.text, &policy.source)?;
    let body = patch(&old.translation, &substitutions)?;
    let target = target_with(entry, &body)?;
    let state = match policy.substitution {
        // `1 porte` does not become `2 porte`: somebody has to read what may not agree any more.
        SubstitutionPolicy::Translated if !substitutions.iter().any(Substitution::is_of_one) => {
            old.state.filter(|state| *state == RecordedState::Draft)
        }
        SubstitutionPolicy::Translated | SubstitutionPolicy::Draft | SubstitutionPolicy::Off => {
            Some(RecordedState::Draft)
        }
    };
    let record = Record {
        state,
        note: record.note.clone(),
        page: record.page,
        from: vec![unit.id.clone()],
        ..Record::new(unit.fingerprint, target)
    };
    Some(Swapped { body, record, old })
}

/// The record of a swapped text that an interrupted sync was about to replace by another one, where it is one: the
/// old text with the substitutions that lead to the source text seen.
pub(super) fn replaced(
    id: &str,
    seen: &str,
    entry: &Entry,
    old: &Obsolete,
    language: &Language,
) -> Option<Record> {
    let body = patch(&old.translation, &substitutions(&old.source, seen, language)?)?;
    let record = Record {
        state: Some(RecordedState::Draft),
        note: old.note.clone(),
        from: vec![id.to_owned()],
        ..Record::new(Fingerprint::of_source(seen), Target::of(entry))
    };
    target_with(entry, &body)?.is_of(entry).then_some(record)
}

/// The fingerprints of an entry with another body; none where that would not read as one plain entry.
fn target_with(entry: &Entry, body: &str) -> Option<Target> {
    let alone = Catalog::of_message(&entry.body());
    let edit = Edit::Body { id: alone.entries().first()?.id.clone(), body: body.to_owned() };
    let catalog = Catalog::parse(apply(&alone, &[edit]).ok()?);
    let patched = catalog.entries().first()?;
    (patched.text().is_some() && !patched.is_blank()).then(|| Target::of(patched))
}
