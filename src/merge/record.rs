//! The merge of what two sides know about one translation.
//!
//! A record is a claim: this text answers to this source text, and stands so. Both sides' claims are true of the
//! texts they name, so a merge takes one whole and never makes a third out of two. What it may add is only what
//! lowers trust (a draft, a reviewer's note) or tells what the claim is about (the old source text).

use std::collections::BTreeMap;

use super::three_way::{Pick, pick};
use crate::catalog::{Record, RecordedState, Target, UnknownKeys};
use crate::model::Fingerprint;

/// What two records become.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time, and it is taken apart at once")]
pub(super) enum MergedRecord {
    Certain(Record),
    /// Both sides have another translation: which one counts, the catalog decides.
    Both,
}

/// Merges two records of a unit.
///
/// | ours | theirs | result |
/// | --- | --- | --- |
/// | anything | unchanged | ours, and the other way round |
/// | another translation | another translation | both, for the catalog to decide |
/// | only a new source (a sync, an acceptance) or state | another translation | theirs, with the old source text that ours knows |
/// | accepted for a new source | still answers to the old one | ours: a person said so |
/// | accepted for one source | accepted for another | ours; stale if the article says what theirs was accepted for |
/// | one of them a draft now | | a draft, with its note |
///
/// Without a base, nothing says which side is newer: then a stale record counts before a fresh one, and the least
/// trusted state.
pub(super) fn merge_records(base: Option<&Record>, ours: &Record, theirs: &Record) -> MergedRecord {
    match pick(base, ours, theirs) {
        Pick::Ours => return MergedRecord::Certain(ours.clone()),
        Pick::Theirs => return MergedRecord::Certain(theirs.clone()),
        Pick::Both => {}
    }
    // Of plain text, both kinds of fingerprint are the same.
    let text = |record: &Record| record.target.fingerprint;
    let (counts, other) = match pick(base.map(text), text(ours), text(theirs)) {
        Pick::Both => return MergedRecord::Both,
        _ if text(ours) == text(theirs) => by_source(base, ours, theirs),
        Pick::Ours => (ours, theirs),
        Pick::Theirs => (theirs, ours),
    };
    let mut merged = Record { state: merged_state(base, counts, other), ..counts.clone() };
    if merged.note.is_none() && merged.state == Some(RecordedState::Draft) {
        merged.note.clone_from(&other.note);
    }
    merged.dismissed = merged_dismissals(base, counts, other);
    merged.page = match pick(base.map(|base| base.page), ours.page, theirs.page) {
        Pick::Ours => ours.page,
        Pick::Theirs => theirs.page,
        Pick::Both => None,
    };
    merged.unknown = UnknownKeys::merged(base.map(|base| &base.unknown), &ours.unknown, &theirs.unknown);
    MergedRecord::Certain(with_old_source(merged, [Some(other), base]))
}

/// The state of the record that counts. What the other side says in its favour holds for the same claim only, what
/// it says against it always.
fn merged_state(base: Option<&Record>, counts: &Record, other: &Record) -> Option<RecordedState> {
    let same_claim = is_same_claim(counts, other);
    match pick(base.map(|base| base.state), counts.state, other.state) {
        Pick::Ours => counts.state,
        Pick::Theirs if same_claim => other.state,
        _ if other.state == Some(RecordedState::Draft) => other.state,
        Pick::Both if same_claim => lower(counts.state, other.state),
        _ => counts.state,
    }
}

/// What was dismissed about the record that counts: what either side dismissed about the same two texts, without
/// what one of them took back.
fn merged_dismissals(base: Option<&Record>, counts: &Record, other: &Record) -> BTreeMap<String, String> {
    let mut merged = counts.dismissed.clone();
    if !is_same_claim(counts, other) {
        return merged;
    }
    let was_there = |code: &String| base.is_some_and(|base| base.dismissed.contains_key(code));
    merged.retain(|code, _| !was_there(code) || other.dismissed.contains_key(code));
    for (code, reason) in other.dismissed.iter().filter(|(code, _)| !was_there(code)) {
        merged.entry(code.clone()).or_insert_with(|| reason.clone());
    }
    merged
}

/// The record of a translation that both sides have, and the other one: that whose source somebody moved.
fn by_source<'r>(base: Option<&Record>, ours: &'r Record, theirs: &'r Record) -> (&'r Record, &'r Record) {
    let theirs_counts = match pick(base.map(|base| base.source), ours.source, theirs.source) {
        Pick::Ours => false,
        Pick::Theirs => true,
        Pick::Both => base.is_none() && ours.previous.is_none() && theirs.previous.is_some(),
    };
    if theirs_counts { (theirs, ours) } else { (ours, theirs) }
}

/// A record with the text of the source it answers to, where others know that; with its date if they are stale.
pub(super) fn with_old_source<'r>(
    mut record: Record,
    others: impl IntoIterator<Item = Option<&'r Record>>,
) -> Record {
    for other in others.into_iter().flatten() {
        if other.source == record.source {
            record.stale_since = record.stale_since.or(other.stale_since);
        }
        let accepted_over = other.accepted_from.as_ref().and_then(|accepted| accepted.previous.as_ref());
        let texts = other.previous.iter().chain(accepted_over);
        let mut texts = texts.filter(|text| Fingerprint::of_source(text) == record.source);
        if record.previous.is_none() {
            record.previous = texts.next().cloned();
        }
    }
    record
}

/// The record of a text that neither side knows: a draft that answers to what the staler side answers to.
pub(super) fn doubtful(ours: &Record, theirs: &Record, target: Target) -> Record {
    let (counts, other) =
        if ours.previous.is_none() && theirs.previous.is_some() { (theirs, ours) } else { (ours, theirs) };
    let record = Record {
        target,
        state: Some(RecordedState::Draft),
        accepted_from: None,
        dismissed: BTreeMap::new(),
        ..counts.clone()
    };
    with_old_source(record, [Some(other)])
}

/// Whether two records say the same of one text.
fn is_same_claim(one: &Record, other: &Record) -> bool {
    (one.source, one.target.fingerprint) == (other.source, other.target.fingerprint)
}

fn lower(one: Option<RecordedState>, other: Option<RecordedState>) -> Option<RecordedState> {
    match (one, other) {
        (Some(RecordedState::Draft), _) | (_, Some(RecordedState::Draft)) => Some(RecordedState::Draft),
        (None, _) | (_, None) => None,
        _ => Some(RecordedState::Reviewed),
    }
}
