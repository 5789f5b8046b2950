//! Which source text one translation answers to, and so its state.
//!
//! This is the one place where a state is decided. It looks at fingerprints and never at dates, and what git
//! shows can only lower its trust.

use jiff::civil::Date;

use super::conclusion::{Because, Conclusion, conclusion};
use super::known::has_followed;
pub use super::known::{Evidence, SourceText, Written, leaves_valid, state_over};
use crate::catalog::{Entry, Record, RecordedState, have_same_words};
use crate::config::SyncPolicy;
use crate::model::{ChangeClass, State};

/// What a sync decides about one unit in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The state to show.
    pub state: State,
    /// The record to keep; none where there never was a translation.
    pub record: Option<Record>,
    /// Why it answers to the source text that the record names.
    pub because: Because,
    /// The record that a person would confirm, where what is known is not enough to write one.
    pub provisional: Option<Record>,
    /// What changed in the source since the text that the translation answers to, where it answers to another
    /// one than that of today and that is known.
    pub classes: Vec<ChangeClass>,
}

/// Decides what a translation answers to and what state it has.
pub fn answer(evidence: &Evidence<'_>, policy: &SyncPolicy, today: Date) -> Answer {
    let Some(written) = evidence.written else {
        // The record stays: should the very text come back, it still answers to what it answered to.
        let known = evidence.record.cloned();
        let record = known.and_then(|record| resolve(record, evidence, policy, today).record);
        return Answer { state: State::Missing, ..Answer::without_text(record) };
    };
    let (mut record, because) = match evidence.record {
        Some(record) if written.is_recorded_by(record) => (record.clone(), Because::Recorded),
        Some(record) if only_marks_changed(record, evidence, &written) => {
            (Record { target: written.target(), ..record.clone() }, Because::Recorded)
        }
        _ => {
            let Conclusion { record, because } = conclusion(evidence, &written, policy);
            let page = evidence.record.and_then(|known| known.page);
            (Record { page, ..record }, because)
        }
    };
    // A finding was dismissed for these two texts, and for no others.
    let was_looked_at =
        |known: &Record| known.source == evidence.now.fingerprint && written.is_recorded_by(known);
    if !evidence.record.is_some_and(was_looked_at) {
        record.dismissed.clear();
    }
    let answer = resolve(record, evidence, policy, today);
    let renewed = |record: Record| match written.entry {
        Some(entry) => record.renewed(evidence.record, entry),
        None => record,
    };
    let answer = Answer { because, record: answer.record.map(renewed), ..answer };
    if because != Because::Hidden {
        return answer;
    }
    // Who has the whole past may know better, so what the ledger says stays as it is.
    let known = evidence.record.cloned();
    let known = known.and_then(|record| resolve(record, evidence, policy, today).record);
    Answer { state: State::Draft, record: known, provisional: answer.record, because, classes: Vec::new() }
}

impl Answer {
    fn without_text(record: Option<Record>) -> Self {
        Self {
            state: State::Missing,
            record,
            because: Because::Recorded,
            provisional: None,
            classes: Vec::new(),
        }
    }
}

/// Whether only blanks, quotes, dashes or the end mark of a translation changed, as when somebody mends all quotes
/// of a folder at once.
///
/// Where its source changed in no more than that either, such an edit may be what answers to the new text.
fn only_marks_changed(record: &Record, evidence: &Evidence<'_>, written: &Written<'_>) -> bool {
    let has_words = |entry: &Entry| {
        let in_history = || evidence.past.words_before().map(|words| words == entry.words());
        record.target.has_words_of(entry).or_else(in_history)
    };
    if written.entry.and_then(has_words) != Some(true) {
        return false;
    }
    let is_of_record = |text: &SourceText<'_>| text.fingerprint == record.source;
    let before = record.previous.as_deref();
    let before = before.or_else(|| evidence.seen.filter(is_of_record).map(|seen| seen.text));
    let is_over_old = record.source != evidence.now.fingerprint;
    !(is_over_old && before.is_some_and(|before| have_same_words(before, evidence.now.text)))
}

/// Compares what a translation answers to with the source now.
fn resolve(mut record: Record, evidence: &Evidence<'_>, policy: &SyncPolicy, today: Date) -> Answer {
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
            .map(|previous| evidence.classes_since(previous, policy))
            .unwrap_or_default();
        let has_followed = || {
            let texts = record.previous.as_deref().map(|previous| (previous, now.text));
            evidence
                .written
                .zip(texts)
                .is_some_and(|(written, texts)| has_followed(evidence, &written, texts, policy))
        };
        if leaves_valid(&changes, policy) || has_followed() {
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
        return Answer { state, ..Answer::without_text(Some(record)) };
    }
    record.accepted_from = None;
    let state = state_over(&changes, policy);
    record.stale_since = (state == State::Stale).then(|| {
        // A clock was wrong when it wrote a date in the future.
        record.stale_since.filter(|date| *date <= today).unwrap_or(today)
    });
    Answer { state, classes: changes, ..Answer::without_text(Some(record)) }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::catalog::{Catalog, encode};
    use crate::config::EditedStale;
    use crate::history::Found;
    use crate::history::Told;
    use crate::model::{Fingerprint, Language};

    const ONE: &str = "The bridge opens in May.";
    const TWO: &str = "The bridge closes in May.";
    const THREE: &str = "The old bridge closes in May.";
    const FRENCH: &str = "Le pont ouvre en mai.";

    fn policy() -> SyncPolicy {
        SyncPolicy {
            keep_valid: vec![ChangeClass::WhiteSpace, ChangeClass::Typography],
            make_draft: Vec::new(),
            substitution: crate::config::SubstitutionPolicy::Draft,
            edited_stale: EditedStale::Evidence,
            source: "en".parse().expect("it is a tag"),
            codes: Default::default(),
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
        static FRENCH: LazyLock<Language> = LazyLock::new(|| "fr".parse().expect("it is a tag"));
        Evidence {
            record,
            written: text.map(written),
            seen: Some(SourceText::new(seen)),
            ..Evidence::of(&FRENCH, SourceText::new(now))
        }
    }

    fn found(beside: &[&str], since: &[&str]) -> &'static Told {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let found =
            Found { is_committed: true, beside: texts(beside), since: texts(since), ..Found::default() };
        Box::leak(Box::new(Told::Found(found)))
    }

    fn decide(evidence: &Evidence<'_>) -> Answer {
        answer(evidence, &policy(), today())
    }

    #[test]
    fn a_translation_written_while_article_and_catalog_differ_is_a_draft_over_the_catalog() {
        let known = record(ONE, FRENCH);
        for (known, text) in [(None, FRENCH), (Some(&known), "Le pont ferme en mai.")] {
            let found = decide(&evidence(known, Some(text), ONE, TWO));
            assert_eq!((found.state, found.because), (State::Stale, Because::ArticleChanged));
            let kept = found.record.unwrap();
            assert_eq!(kept.previous.as_deref(), Some(ONE));
            assert_eq!((kept.stale_since, kept.state), (Some(today()), Some(RecordedState::Draft)));
        }
        let same = decide(&evidence(None, Some(FRENCH), "It's open.", "It’s open."));
        assert_eq!(same.state, State::Translated);
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
        let mended = decide(&evidence(Some(&known), Some("Le pont ferme en mai."), TWO, TWO));
        assert_eq!((mended.state, mended.record.unwrap().previous), (State::Translated, None));
        let cautious = SyncPolicy { edited_stale: EditedStale::Draft, ..policy() };
        let kept =
            answer(&evidence(Some(&known), Some("Le pont ferme en mai."), TWO, TWO), &cautious, today());
        assert_eq!(kept.state, State::Stale);
        let kept = kept.record.unwrap();
        assert_eq!((kept.state, kept.previous.as_deref()), (Some(RecordedState::Draft), Some(ONE)));
    }

    #[test]
    fn a_translation_committed_beside_an_older_source_is_a_draft_over_it() {
        let mended = "Le pont ferme en mai.";
        let since = jiff::civil::date(2026, 2, 1);
        let stale =
            Record { previous: Some(ONE.to_owned()), stale_since: Some(since), ..record(ONE, FRENCH) };
        let accepted = record(THREE, FRENCH);
        for (known, since) in [(Some(&stale), since), (Some(&accepted), today()), (None, today())] {
            let beside = |text: &'static str| Evidence {
                past: found(&[text], &[THREE]),
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
            if known != Some(&stale) {
                let current = decide(&beside(THREE));
                assert_eq!((current.state, current.record), (State::Translated, Some(record(THREE, mended))));
                assert_eq!(current.because, Because::OneSource);
            }
        }
    }

    #[test]
    fn a_text_committed_without_its_record_is_believed_where_its_source_had_one_text() {
        let mended = "Le pont ferme en mai.";
        let stale = Record { previous: Some(ONE.to_owned()), ..record(ONE, FRENCH) };
        let fresh = record(TWO, FRENCH);
        let cases: [(Option<&Record>, &[&str], State, Because); 5] = [
            (None, &[TWO], State::Translated, Because::OneSource),
            (None, &[ONE, TWO], State::Stale, Because::SourceChanged),
            (Some(&fresh), &[TWO], State::Translated, Because::OneSource),
            (Some(&fresh), &[TWO, ONE], State::Draft, Because::SourceChanged),
            (Some(&stale), &[ONE, TWO], State::Stale, Because::SourceChanged),
        ];
        for (known, since, state, because) in cases {
            let asked = Evidence { past: found(&[TWO], since), ..evidence(known, Some(mended), TWO, TWO) };
            let decided = decide(&asked);
            assert_eq!((decided.state, decided.because), (state, because), "{since:?}");
            let trusting = SyncPolicy { edited_stale: EditedStale::Translated, ..policy() };
            assert_eq!(answer(&asked, &trusting, today()).state, State::Translated, "{since:?}");
        }
    }

    #[test]
    fn where_git_hides_the_past_a_text_is_a_draft_and_the_record_stays() {
        let known = record(ONE, FRENCH);
        for known in [None, Some(&known)] {
            let new = evidence(known, Some("Le pont ouvre.”"), ONE, ONE);
            let hidden = decide(&Evidence { past: &Told::Hidden, ..new });
            assert_eq!((hidden.state, hidden.because), (State::Draft, Because::Hidden));
            assert_eq!(hidden.record.as_ref(), known);
            assert_eq!(hidden.provisional.unwrap().state, Some(RecordedState::Draft));
        }
    }

    #[test]
    fn the_source_line_of_a_translation_names_the_text_that_counts() {
        let named = |text| Evidence { named: Some(text), ..evidence(None, Some(FRENCH), TWO, TWO) };
        let older = decide(&named(ONE));
        assert_eq!((older.state, older.because), (State::Stale, Because::SourceLine));
        assert_eq!(older.record.unwrap().state, None);
        assert_eq!(decide(&named(TWO)).state, State::Translated);
    }

    #[test]
    fn a_commit_never_raises_trust() {
        let known = record(ONE, FRENCH);
        let unchanged =
            Evidence { past: found(&[TWO], &[TWO]), ..evidence(Some(&known), Some(FRENCH), TWO, TWO) };
        assert_eq!(decide(&unchanged).state, State::Stale);
        let copy = Evidence { past: found(&[TWO], &[TWO]), ..evidence(None, Some(TWO), TWO, TWO) };
        assert_eq!(decide(&copy).state, State::Draft);
    }

    #[test]
    fn a_commit_beside_a_source_that_differs_in_nothing_that_counts_is_no_doubt() {
        let beside = Evidence {
            past: found(&["It's open."], &["It's open.", "It’s open."]),
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
    fn a_translation_with_the_facts_of_the_new_source_answers_to_it() {
        let (old, new) = ("See the [plan](/en/old/).", "See the [plan](/en/new/).");
        let (ahead, behind) = ("Voir le [plan](/fr/new/).", "Voir le [plan](/fr/old/).");
        for state in [None, Some(RecordedState::Draft), Some(RecordedState::Reviewed)] {
            let known = Record { state, ..record(old, ahead) };
            let found = decide(&evidence(Some(&known), Some(ahead), old, new));
            assert_eq!(found.record, Some(Record { state, ..record(new, ahead) }));
            let known = Record { state, ..record(old, behind) };
            assert_eq!(decide(&evidence(Some(&known), Some(behind), old, new)).state, State::Stale);
        }
        let beside = |text: &'static str| Evidence {
            past: found(&[old], &[new]),
            ..evidence(None, Some(text), new, new)
        };
        assert_eq!(decide(&beside(ahead)).state, State::Translated);
        assert_eq!(decide(&beside(behind)).state, State::Stale);
    }

    #[test]
    fn marks_alone_move_no_state_whatever_the_ledger_knows_of_words() {
        let mended = "Le pont ouvre en mai !";
        let entry = written(mended).entry.unwrap();
        let newer = record(ONE, FRENCH);
        let older = Record::new(newer.source, written(FRENCH).entry.unwrap().fingerprint.into());
        let in_history =
            Box::leak(Box::new(Told::Found(Found { words_before: Some(entry.words()), ..Found::default() })));
        for (known, past) in [(&newer, &Told::Nothing), (&older, &*in_history), (&older, &Told::Nothing)] {
            for state in [None, Some(RecordedState::Draft), Some(RecordedState::Reviewed)] {
                let known = Record { state, previous: Some(ONE.to_owned()), ..known.clone() };
                let stale = Evidence { past, ..evidence(Some(&known), Some(mended), TWO, TWO) };
                assert_eq!(decide(&stale).state, State::Stale, "{known:?}");
            }
        }
        let other = evidence(Some(&older), Some("Le pont rouvre en mai."), TWO, TWO);
        assert_eq!(decide(&Evidence { past: in_history, ..other }).state, State::Translated);
        let reviewed = Record { state: Some(RecordedState::Reviewed), ..newer };
        assert_eq!(decide(&evidence(Some(&reviewed), Some(mended), ONE, ONE)).state, State::Reviewed);
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
