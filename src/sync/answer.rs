//! Which source text one translation answers to, and so its state.
//!
//! This is the one place where a state is decided. It looks at fingerprints and never at dates, and what git
//! shows can only lower its trust.

use jiff::civil::Date;

use crate::catalog::{Entry, Record, RecordedState, Target, TargetKind, Uses, have_same_words};
use crate::config::SyncPolicy;
use crate::diff::classes;
use crate::model::{ChangeClass, Fingerprint, State};

/// A source text and its fingerprint.
#[derive(Clone, Copy, Debug)]
pub struct SourceText<'a> {
    /// The text.
    pub text: &'a str,
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
}

impl<'a> SourceText<'a> {
    /// A text with its fingerprint.
    pub fn new(text: &'a str) -> Self {
        Self { text, fingerprint: Fingerprint::of_source(text) }
    }
}

/// A translation as it stands in its catalog.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The fingerprint of what the message says.
    pub meaning: Fingerprint,
    /// The message; none of one that is not back in its catalog yet.
    pub entry: Option<&'a Entry>,
}

impl<'a> Written<'a> {
    /// A message of a catalog.
    pub fn of(entry: &'a Entry) -> Self {
        Self { meaning: entry.meaning, entry: Some(entry) }
    }

    /// A message that its catalog gets, of which the record was made.
    pub fn to_be(record: &Record) -> Self {
        Self { meaning: record.target.fingerprint, entry: None }
    }

    /// Whether it is the text that a record is of.
    pub fn is_recorded_by(&self, record: &Record) -> bool {
        match self.entry {
            Some(entry) => record.target.is_of(entry),
            None => record.target.fingerprint == self.meaning,
        }
    }

    fn target(&self) -> Target {
        let unread = Target { fingerprint: self.meaning, kind: TargetKind::Meaning, words: None };
        self.entry.map_or(unread, Target::of)
    }
}

/// All that is known about one unit in one language.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// What the ledger says.
    pub record: Option<&'a Record>,
    /// What the catalog says.
    pub written: Option<Written<'a>>,
    /// Whether a ledger was there: without one, nothing is known about where a text comes from.
    pub managed: bool,
    /// The source text that a translator saw: that of the source catalog on disk.
    pub seen: Option<SourceText<'a>>,
    /// The source text that git shows beside the commit of a translation which the ledger does not know.
    pub committed_beside: Option<SourceText<'a>>,
    /// The source text now.
    pub now: SourceText<'a>,
}

/// What a sync decides about one unit in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The state to show.
    pub state: State,
    /// The record to keep; none where there never was a translation.
    pub record: Option<Record>,
    /// What changed in the source since the text that the translation answers to, where it answers to another
    /// one than that of today and that is known.
    pub classes: Vec<ChangeClass>,
}

/// Decides what a translation answers to and what state it has.
pub fn answer(evidence: &Evidence<'_>, policy: &SyncPolicy, today: Date) -> Answer {
    let Some(written) = evidence.written else {
        // The record stays: should the very text come back, it still answers to what it answered to.
        let known = evidence.record.cloned();
        let record = known.and_then(|record| settle(record, evidence, policy, today).record);
        return Answer { state: State::Missing, record, classes: Vec::new() };
    };
    let mut record = match evidence.record {
        None => first_seen(evidence, &written, policy),
        Some(record) if written.is_recorded_by(record) => record.clone(),
        Some(record) if only_marks_changed(record, evidence, &written) => {
            Record { target: written.target(), ..record.clone() }
        }
        Some(record) => edited_outside(record, evidence, &written, policy),
    };
    // A finding was dismissed for these two texts, and for no others.
    let was_looked_at =
        |known: &Record| known.source == evidence.now.fingerprint && written.is_recorded_by(known);
    if !evidence.record.is_some_and(was_looked_at) {
        record.dismissed.clear();
    }
    let answer = settle(record, evidence, policy, today);
    let renewed = |record: Record| match written.entry {
        Some(entry) => record.renewed(evidence.record, entry),
        None => record,
    };
    Answer { record: answer.record.map(renewed), ..answer }
}

/// A translation that no ledger knows answers to what its translator saw.
fn first_seen(evidence: &Evidence<'_>, written: &Written<'_>, policy: &SyncPolicy) -> Record {
    if let Some(older) = older_source(evidence, policy) {
        return draft_over(&older, Record::new(older.fingerprint, written.target()));
    }
    let doubtful = !evidence.managed || evidence.seen.is_none();
    let source = evidence.seen.unwrap_or(evidence.now);
    let draft = doubtful || is_copy(written, &source);
    let state = draft.then_some(RecordedState::Draft);
    Record { state, ..Record::new(source.fingerprint, written.target()) }
}

/// Whether only blanks, quotes, dashes or the end mark of a translation changed, as when somebody mends all quotes
/// of a folder at once.
///
/// Where its source changed in no more than that either, such an edit may be what answers to the new text.
fn only_marks_changed(record: &Record, evidence: &Evidence<'_>, written: &Written<'_>) -> bool {
    if written.entry.and_then(|entry| record.target.has_words_of(entry)) != Some(true) {
        return false;
    }
    let is_of_record = |text: &SourceText<'_>| text.fingerprint == record.source;
    let before = record.previous.as_deref();
    let before = before.or_else(|| evidence.seen.filter(is_of_record).map(|seen| seen.text));
    let is_over_old = record.source != evidence.now.fingerprint;
    !(is_over_old && before.is_some_and(|before| have_same_words(before, evidence.now.text)))
}

/// A translation that somebody changed without recto answers to what that person saw.
fn edited_outside(
    record: &Record,
    evidence: &Evidence<'_>,
    written: &Written<'_>,
    policy: &SyncPolicy,
) -> Record {
    let Some(seen) = evidence.seen else {
        return Record { target: written.target(), state: Some(RecordedState::Draft), ..record.clone() };
    };
    if let Some(older) = older_source(evidence, policy) {
        return draft_over(&older, Record { target: written.target(), ..record.clone() });
    }
    let was_stale = record.source != seen.fingerprint;
    if was_stale && policy.edited_stale_is_draft {
        return Record { target: written.target(), state: Some(RecordedState::Draft), ..record.clone() };
    }
    let state = is_copy(written, &seen).then_some(RecordedState::Draft);
    Record { state, ..Record::new(seen.fingerprint, written.target()) }
}

/// The source text that a translation was committed beside, where the one that sync would take its translator
/// to have seen is another, and the change is not one that leaves translations valid.
fn older_source<'a>(evidence: &Evidence<'a>, policy: &SyncPolicy) -> Option<SourceText<'a>> {
    let (older, seen) = (evidence.committed_beside?, evidence.seen?);
    let differs = older.fingerprint != seen.fingerprint;
    (differs && !leaves_valid(&classes(older.text, seen.text, &policy.source), policy)).then_some(older)
}

/// The record of a draft that answers to an older source text.
fn draft_over(older: &SourceText<'_>, record: Record) -> Record {
    Record {
        source: older.fingerprint,
        state: Some(RecordedState::Draft),
        previous: Some(older.text.to_owned()),
        accepted_from: None,
        ..record
    }
}

/// Whether a translation stays valid over changes of these classes.
fn leaves_valid(changes: &[ChangeClass], policy: &SyncPolicy) -> bool {
    !changes.is_empty() && changes.iter().all(|class| policy.keep_valid.contains(class))
}

/// The state of a translation that answers to an older text, which changed in these ways since.
///
/// A draft where the policy asks no more than that somebody looks at it; stale where it does not, or where nobody
/// knows what changed.
pub fn state_over(changes: &[ChangeClass], policy: &SyncPolicy) -> State {
    let is_allowed = |class| policy.keep_valid.contains(class) || policy.make_draft.contains(class);
    if !changes.is_empty() && changes.iter().all(is_allowed) { State::Draft } else { State::Stale }
}

/// Whether a translation of several words only repeats its source.
fn is_copy(written: &Written<'_>, source: &SourceText<'_>) -> bool {
    // The source of a pattern is a pattern too.
    let repeats = |entry: &Entry| {
        let texts = [entry.text(), Some(entry.pattern())].into_iter().flatten();
        texts.into_iter().any(|text| Fingerprint::of_source(&text) == source.fingerprint)
    };
    written.entry.is_some_and(repeats) && Uses::of_pattern(source.text).words > 1
}

/// Compares what a translation answers to with the source now.
fn settle(mut record: Record, evidence: &Evidence<'_>, policy: &SyncPolicy, today: Date) -> Answer {
    let now = &evidence.now;
    let mut changes = Vec::new();
    if record.source != now.fingerprint {
        if record.previous.is_none() {
            let seen = evidence.seen.filter(|seen| seen.fingerprint == record.source);
            record.previous = seen.map(|seen| seen.text.to_owned());
        }
        changes = record
            .previous
            .as_ref()
            .map(|previous| classes(previous, now.text, &policy.source))
            .unwrap_or_default();
        if leaves_valid(&changes, policy) {
            record.source = now.fingerprint;
        }
    }
    if record.source == now.fingerprint {
        record.previous = None;
        record.stale_since = None;
        let state = match record.state {
            None => State::Translated,
            Some(RecordedState::Draft) => State::Draft,
            Some(RecordedState::Reviewed) => State::Reviewed,
        };
        return Answer { state, record: Some(record), classes: Vec::new() };
    }
    record.accepted_from = None;
    let state = state_over(&changes, policy);
    record.stale_since = (state == State::Stale).then(|| {
        // A clock was wrong when it wrote a date in the future.
        record.stale_since.filter(|date| *date <= today).unwrap_or(today)
    });
    Answer { state, record: Some(record), classes: changes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, encode};

    const ONE: &str = "The bridge opens in May.";
    const TWO: &str = "The bridge opens in June.";
    const THREE: &str = "The old bridge opens in June.";
    const FRENCH: &str = "Le pont ouvre en mai.";

    fn policy() -> SyncPolicy {
        SyncPolicy {
            keep_valid: vec![ChangeClass::WhiteSpace, ChangeClass::Typography],
            make_draft: Vec::new(),
            swap: crate::config::SwapPolicy::Draft,
            edited_stale_is_draft: false,
            source: "en".parse().expect("it is a tag"),
        }
    }

    fn today() -> Date {
        jiff::civil::date(2026, 3, 1)
    }

    fn written(text: &str) -> Written<'static> {
        let catalog: &'static Catalog =
            Box::leak(Box::new(Catalog::parse(format!("id ={}\n", encode(text)))));
        Written::of(&catalog.entries()[0])
    }

    fn record(source: &str, target: &str) -> Record {
        Record::new(Fingerprint::of_source(source), written(target).target())
    }

    fn evidence<'a>(
        record: Option<&'a Record>,
        text: Option<&'a str>,
        seen: &'a str,
        now: &'a str,
    ) -> Evidence<'a> {
        Evidence {
            record,
            written: text.map(written),
            managed: true,
            seen: Some(SourceText::new(seen)),
            committed_beside: None,
            now: SourceText::new(now),
        }
    }

    fn decide(evidence: &Evidence<'_>) -> Answer {
        answer(evidence, &policy(), today())
    }

    #[test]
    fn a_new_translation_answers_to_what_was_seen() {
        let found = decide(&evidence(None, Some(FRENCH), ONE, TWO));
        assert_eq!(found.state, State::Stale);
        let kept = found.record.unwrap();
        assert_eq!(kept.previous.as_deref(), Some(ONE));
        assert_eq!(kept.stale_since, Some(today()));
    }

    #[test]
    fn text_from_before_recto_and_copies_of_the_source_are_drafts() {
        let unmanaged = Evidence { managed: false, ..evidence(None, Some(FRENCH), ONE, ONE) };
        assert_eq!(decide(&unmanaged).state, State::Draft);
        assert_eq!(decide(&evidence(None, Some(ONE), ONE, ONE)).state, State::Draft);
        assert_eq!(decide(&evidence(None, Some("Berlin"), "Berlin", "Berlin")).state, State::Translated);
    }

    #[test]
    fn previous_is_kept_over_further_changes_and_goes_when_the_source_returns() {
        let known = record(ONE, FRENCH);
        let first = decide(&evidence(Some(&known), Some(FRENCH), ONE, TWO)).record.unwrap();
        let second =
            answer(&evidence(Some(&first), Some(FRENCH), TWO, THREE), &policy(), today().tomorrow().unwrap());
        assert_eq!(second.state, State::Stale);
        let second = second.record.unwrap();
        assert_eq!((second.previous.as_deref(), second.stale_since), (Some(ONE), Some(today())));
        let back = decide(&evidence(Some(&second), Some(FRENCH), THREE, ONE));
        assert_eq!((back.state, back.record), (State::Translated, Some(known)));
    }

    #[test]
    fn the_stored_state_comes_back_with_the_source() {
        let known = Record { state: Some(RecordedState::Reviewed), ..record(ONE, FRENCH) };
        let stale = decide(&evidence(Some(&known), Some(FRENCH), ONE, TWO));
        assert_eq!(stale.state, State::Stale);
        let stale = stale.record.unwrap();
        assert_eq!(decide(&evidence(Some(&stale), Some(FRENCH), TWO, ONE)).state, State::Reviewed);
    }

    #[test]
    fn an_edit_outside_answers_to_the_catalog_its_translator_saw() {
        let known = Record { previous: Some(ONE.to_owned()), ..record(ONE, FRENCH) };
        let mended = decide(&evidence(Some(&known), Some("Le pont ouvre en juin."), TWO, TWO));
        assert_eq!((mended.state, mended.record.unwrap().previous), (State::Translated, None));
        let cautious = SyncPolicy { edited_stale_is_draft: true, ..policy() };
        let kept =
            answer(&evidence(Some(&known), Some("Le pont ouvre en juin."), TWO, TWO), &cautious, today());
        assert_eq!(kept.state, State::Stale);
        let kept = kept.record.unwrap();
        assert_eq!((kept.state, kept.previous.as_deref()), (Some(RecordedState::Draft), Some(ONE)));
    }

    #[test]
    fn a_translation_committed_beside_an_older_source_is_a_draft_over_it() {
        let mended = "Le pont ouvre en juin.";
        let since = jiff::civil::date(2026, 2, 1);
        let stale =
            Record { previous: Some(ONE.to_owned()), stale_since: Some(since), ..record(ONE, FRENCH) };
        let accepted = record(THREE, FRENCH);
        for (known, since) in [(Some(&stale), since), (Some(&accepted), today()), (None, today())] {
            let beside = |text: &'static str| Evidence {
                committed_beside: Some(SourceText::new(text)),
                ..evidence(known, Some(mended), THREE, THREE)
            };
            let lowered = decide(&beside(ONE));
            let expected = Record {
                state: Some(RecordedState::Draft),
                previous: Some(ONE.to_owned()),
                stale_since: Some(since),
                ..record(ONE, mended)
            };
            assert_eq!((lowered.state, lowered.record), (State::Stale, Some(expected)));
            let current = decide(&beside(THREE));
            assert_eq!((current.state, current.record), (State::Translated, Some(record(THREE, mended))));
        }
    }

    #[test]
    fn a_commit_never_raises_trust() {
        let known = record(ONE, FRENCH);
        let unchanged = Evidence {
            committed_beside: Some(SourceText::new(TWO)),
            ..evidence(Some(&known), Some(FRENCH), TWO, TWO)
        };
        assert_eq!(decide(&unchanged).state, State::Stale);
        let copy =
            Evidence { committed_beside: Some(SourceText::new(TWO)), ..evidence(None, Some(TWO), TWO, TWO) };
        assert_eq!(decide(&copy).state, State::Draft);
    }

    #[test]
    fn a_commit_beside_a_source_that_differs_in_nothing_that_counts_is_no_doubt() {
        let beside = Evidence {
            committed_beside: Some(SourceText::new("It's open.")),
            ..evidence(None, Some(FRENCH), "It’s open.", "It’s open.")
        };
        assert_eq!(decide(&beside).state, State::Translated);
    }

    #[test]
    fn changes_the_policy_lets_pass_move_the_source_at_once() {
        let (straight, curly) = ("It's open.", "It’s open.");
        let known = record(straight, FRENCH);
        let found = decide(&evidence(Some(&known), Some(FRENCH), straight, curly));
        assert_eq!(found.state, State::Translated);
        assert_eq!(found.record.unwrap().source, Fingerprint::of_source(curly));
    }

    #[test]
    fn a_change_the_policy_makes_a_draft_of_keeps_what_the_translation_answers_to() {
        let drafting = SyncPolicy { make_draft: vec![ChangeClass::Spelling], ..policy() };
        let (right, wrong) = ("The government has decided.", "The goverment has decided.");
        let known = Record { state: Some(RecordedState::Reviewed), ..record(wrong, FRENCH) };
        let found = answer(&evidence(Some(&known), Some(FRENCH), wrong, right), &drafting, today());
        assert_eq!((found.state, &found.classes[..]), (State::Draft, &[ChangeClass::Spelling][..]));
        let kept = found.record.unwrap();
        assert_eq!(kept, Record { previous: Some(wrong.to_owned()), ..known.clone() });
        // A graver change, or a stricter policy, makes it stale; the old text brings the old state back.
        let graver = "The government has not decided.";
        let stale = answer(&evidence(Some(&kept), Some(FRENCH), right, graver), &drafting, today());
        assert_eq!(stale.state, State::Stale);
        assert_eq!(decide(&evidence(Some(&kept), Some(FRENCH), right, right)).state, State::Stale);
        let back = answer(&evidence(Some(&kept), Some(FRENCH), right, wrong), &drafting, today());
        assert_eq!((back.state, back.record), (State::Reviewed, Some(known)));
    }

    #[test]
    fn several_light_steps_are_judged_as_one_change() {
        let known = record("It's open.", FRENCH);
        let stale =
            decide(&evidence(Some(&known), Some(FRENCH), "It's open.", "It's not open.")).record.unwrap();
        let after = decide(&evidence(Some(&stale), Some(FRENCH), "It's not open.", "It’s not open."));
        assert_eq!(after.state, State::Stale);
    }

    #[test]
    fn a_translation_that_is_gone_is_missing() {
        let known = record(ONE, FRENCH);
        let found = decide(&evidence(Some(&known), None, ONE, TWO));
        assert_eq!(found.state, State::Missing);
        let kept = found.record.unwrap();
        assert_eq!(decide(&evidence(Some(&kept), Some(FRENCH), TWO, TWO)).state, State::Stale);
        assert_eq!(decide(&evidence(None, None, ONE, TWO)).record, None);
    }
}
