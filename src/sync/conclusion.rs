//! Which source text a translation was made for, where no ledger says so: the question of evidence.
//!
//! It is asked once about each text, and the conclusion is recorded. Evidence only lowers trust: where it is doubtful what
//! a translator saw, the translation is a draft.

use super::known::{Evidence, SourceText, Written, has_followed, leaves_valid};
use crate::catalog::{Record, RecordedState, Uses, have_same_words};
use crate::config::{EditedStale, SyncPolicy};
use crate::diff::classes;
use crate::history::{Found, Told};
use crate::model::Fingerprint;

/// Why a translation is taken to answer to the source text that it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// The ledger knows this very text.
    Recorded,
    /// No ledger was there: nothing is known about where the text comes from.
    NoLedger,
    /// The source text that its translator saw is not known.
    NoSource,
    /// Its own `# Source:` line names the text that its translator saw.
    SourceLine,
    /// It was introduced beside another source text.
    OtherSource,
    /// It is a text that the unit had before, beside another source text.
    HadBefore,
    /// It was written before its source text was there.
    OlderThanSource,
    /// It is a text that was only a draft before.
    WasDraft,
    /// It was committed without its record, and the source changed since that.
    SourceChanged,
    /// It was committed without its record, and the source had one text since that.
    OneSource,
    /// It was committed without its record, and the configuration says to believe that.
    Configured,
    /// Its source text changed in the article before that was synced.
    ArticleChanged,
    /// The translation was stale, and the configuration says to have edits of those confirmed.
    EditedStale,
    /// It only repeats its source.
    Copy,
    /// It is not committed, and its source is that of the source catalog.
    Uncommitted,
    /// Git does not show the whole past, as in a shallow clone.
    Hidden,
    /// The history is too long to be read as a whole.
    TooLong,
}

impl Because {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Recorded,
        Self::NoLedger,
        Self::NoSource,
        Self::SourceLine,
        Self::OtherSource,
        Self::HadBefore,
        Self::OlderThanSource,
        Self::WasDraft,
        Self::SourceChanged,
        Self::OneSource,
        Self::Configured,
        Self::ArticleChanged,
        Self::EditedStale,
        Self::Copy,
        Self::Uncommitted,
        Self::Hidden,
        Self::TooLong,
    ];

    /// Its name for scripts, which stays.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::NoLedger => "no-ledger",
            Self::NoSource => "no-source",
            Self::SourceLine => "source-line",
            Self::OtherSource => "other-source",
            Self::HadBefore => "had-before",
            Self::OlderThanSource => "older-than-source",
            Self::WasDraft => "was-draft",
            Self::SourceChanged => "source-changed",
            Self::OneSource => "one-source",
            Self::Configured => "configured",
            Self::ArticleChanged => "article-changed",
            Self::EditedStale => "edited-stale",
            Self::Copy => "copy",
            Self::Uncommitted => "uncommitted",
            Self::Hidden => "shallow",
            Self::TooLong => "too-long",
        }
    }
}

/// The record of a text that no ledger knew, and why it says what it does.
pub(super) struct Conclusion {
    pub(super) record: Record,
    pub(super) because: Because,
}

/// Judges a text that no ledger knows.
pub(super) fn conclusion(evidence: &Evidence<'_>, written: &Written<'_>, policy: &SyncPolicy) -> Conclusion {
    let Judged { answers_to, because } = judged(evidence, written, policy);
    let record = match (answers_to, evidence.record) {
        (AnswersTo::Fresh(source), _) => Record::new(source, written.target()),
        (AnswersTo::Older(older, state), known) => over(&older, state, known, written),
        (AnswersTo::DraftOf(source), Some(known)) if known.source == source => {
            Record { target: written.target(), state: Some(RecordedState::Draft), ..known.clone() }
        }
        (AnswersTo::DraftOf(source), _) => {
            Record { state: Some(RecordedState::Draft), ..Record::new(source, written.target()) }
        }
    };
    Conclusion { record, because }
}

struct Judged<'a> {
    answers_to: AnswersTo<'a>,
    because: Because,
}

enum AnswersTo<'a> {
    /// A source text, as a new translation does.
    Fresh(Fingerprint),
    /// As a draft.
    DraftOf(Fingerprint),
    /// A text that may be older than the one in the source catalog.
    Older(SourceText<'a>, Option<RecordedState>),
}

fn judged<'a>(evidence: &Evidence<'a>, written: &Written<'_>, policy: &SyncPolicy) -> Judged<'a> {
    let because = |because, answers_to| Judged { answers_to, because };
    let known = evidence.record.map(|record| record.source);
    if let Some(named) = evidence.named.map(SourceText::new) {
        let state = is_copy(written, &named).then_some(RecordedState::Draft);
        return because(Because::SourceLine, AnswersTo::Older(named, state));
    }
    let Some(seen) = evidence.seen else {
        let source = known.unwrap_or(evidence.now.fingerprint);
        return because(Because::NoSource, AnswersTo::DraftOf(source));
    };
    if !evidence.managed {
        return because(Because::NoLedger, AnswersTo::DraftOf(seen.fingerprint));
    }
    let draft_over = |text: SourceText<'a>| AnswersTo::Older(text, Some(RecordedState::Draft));
    let compare = Compare { evidence, written, policy };
    if let Some(doubt) = doubt(evidence.past, seen, known, &compare) {
        return match doubt {
            Doubt::Older(why, text) => because(why, draft_over(SourceText::new(text))),
            Doubt::Draft(why) => because(why, AnswersTo::DraftOf(known.unwrap_or(seen.fingerprint))),
        };
    }
    if compare.differ(seen, evidence.now) {
        return because(Because::ArticleChanged, draft_over(seen));
    }
    if policy.edited_stale == EditedStale::Draft
        && let Some(source) = known.filter(|source| *source != seen.fingerprint)
    {
        return because(Because::EditedStale, AnswersTo::DraftOf(source));
    }
    // An older ledger does not tell whether any word of it was changed.
    if let Some(record) = evidence.record.filter(|record| is_stale(Some(record.source), seen))
        && record.target.without_words().is_some()
        && evidence.past.words_before().is_none()
    {
        return because(Because::SourceChanged, AnswersTo::DraftOf(record.source));
    }
    if is_copy(written, &seen) {
        return because(Because::Copy, AnswersTo::DraftOf(seen.fingerprint));
    }
    let why = match evidence.past {
        Told::Found(Found { is_committed: true, since, .. }) => {
            let is_own = |text: &String| Some(Fingerprint::of_source(text)) == known;
            let is_unknown = is_stale(known, seen) && !since.iter().any(is_own);
            if compare.other(since, seen).is_some() || is_unknown {
                Because::Configured
            } else {
                Because::OneSource
            }
        }
        _ => Because::Uncommitted,
    };
    because(why, AnswersTo::Fresh(seen.fingerprint))
}

/// What git shows against a text.
enum Doubt<'a> {
    Older(Because, &'a str),
    Draft(Because),
}

fn doubt<'a>(
    past: &'a Told,
    seen: SourceText<'_>,
    known: Option<Fingerprint>,
    compare: &Compare<'_, '_>,
) -> Option<Doubt<'a>> {
    let found = match past {
        Told::Nothing => return None,
        Told::Hidden => return Some(Doubt::Draft(Because::Hidden)),
        Told::Found(found) => found,
    };
    if let Some(older) = compare.other(&found.beside, seen) {
        let why = if found.is_committed { Because::OtherSource } else { Because::HadBefore };
        return Some(Doubt::Older(why, older));
    }
    // Where the source changed in no more than marks either, a text that was retouched may answer to that.
    let with_words = found.beside_words.iter().filter(|text| !have_same_words(text, seen.text));
    if let Some(older) = compare.other(with_words, seen) {
        return Some(Doubt::Older(Because::HadBefore, older));
    }
    if let Some(older) = &found.older_by_date
        && compare.differ(SourceText::new(older), seen)
    {
        return Some(Doubt::Older(Because::OlderThanSource, older));
    }
    if found.was_draft {
        return Some(Doubt::Draft(Because::WasDraft));
    }
    if found.is_cut_short {
        return Some(Doubt::Draft(Because::TooLong));
    }
    if !found.is_committed || compare.policy.edited_stale == EditedStale::Translated {
        return None;
    }
    // The oldest of several texts is the record's own, where that is known.
    let own = |text: &&String| Some(Fingerprint::of_source(text)) == known;
    let oldest = found.since.iter().find(own).or(found.since.first());
    let changed = compare.other(&found.since, seen);
    match (changed, oldest) {
        (Some(_), Some(oldest)) => Some(Doubt::Older(Because::SourceChanged, oldest)),
        // Where its own text is among them, that differs in nothing that counts.
        _ if is_stale(known, seen) && !found.since.iter().any(|text| own(&text)) => {
            Some(Doubt::Draft(Because::SourceChanged))
        }
        _ => None,
    }
}

fn is_stale(known: Option<Fingerprint>, seen: SourceText<'_>) -> bool {
    known.is_some_and(|source| source != seen.fingerprint)
}

/// How two source texts of one translation are compared.
struct Compare<'e, 'a> {
    evidence: &'e Evidence<'a>,
    written: &'e Written<'e>,
    policy: &'e SyncPolicy,
}

impl Compare<'_, '_> {
    /// Whether two texts differ in what can make the translation wrong for the newer one.
    fn differ(&self, older: SourceText<'_>, newer: SourceText<'_>) -> bool {
        older.fingerprint != newer.fingerprint
            && !leaves_valid(&classes(older.text, newer.text, &self.policy.source), self.policy)
            && !has_followed(self.evidence, self.written, (older.text, newer.text), self.policy)
    }

    /// The first of some older texts that is another one than that in the source catalog.
    fn other<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t String>,
        seen: SourceText<'_>,
    ) -> Option<&'t str> {
        texts.into_iter().map(String::as_str).find(|text| self.differ(SourceText::new(text), seen))
    }
}

/// The record of a translation that answers to a source text which may be older.
fn over(
    older: &SourceText<'_>,
    state: Option<RecordedState>,
    known: Option<&Record>,
    written: &Written<'_>,
) -> Record {
    let new = Record::new(older.fingerprint, written.target());
    // Of an edit, the day since which it is stale and what a reviewer said still hold.
    let kept = known.filter(|_| state.is_some()).map_or(new.clone(), |known| Record {
        stale_since: known.stale_since,
        note: known.note.clone(),
        from: known.from.clone(),
        unknown: known.unknown.clone(),
        ..new
    });
    Record { state, previous: Some(older.text.to_owned()), ..kept }
}

/// Whether a translation of several words only repeats its source.
pub(super) fn is_copy(written: &Written<'_>, source: &SourceText<'_>) -> bool {
    // The source of a pattern is a pattern too.
    let repeats = |entry: &crate::catalog::Entry| {
        let texts = [entry.text(), Some(entry.pattern())].into_iter().flatten();
        texts.into_iter().any(|text| Fingerprint::of_source(&text) == source.fingerprint)
    };
    written.entry.is_some_and(repeats) && Uses::of_pattern(source.text).words > 1
}
