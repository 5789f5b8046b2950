//! What is known of one translation, before anybody decides which source text it answers to.

use super::compared::{self, Compared};
use super::facts::{self, Tongues};
use crate::catalog::{Entry, Record, Target, TargetKind};
use crate::config::SyncPolicy;
use crate::diff::{FactEdit, classes};
use crate::history::Told;
use crate::model::{ChangeClass, Fingerprint, Language, State};

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

    pub(super) fn target(&self) -> Target {
        let unread = Target { fingerprint: self.meaning, kind: TargetKind::Meaning, words: None };
        self.entry.map_or(unread, Target::of)
    }
}

/// All that is known about one unit in one language.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The language of the translation.
    pub language: &'a Language,
    /// What the ledger says.
    pub record: Option<&'a Record>,
    /// What the catalog says.
    pub written: Option<Written<'a>>,
    /// Whether a ledger was there: without one, nothing is known about where a text comes from.
    pub managed: bool,
    /// The source text that a translator saw: that of the source catalog on disk.
    pub seen: Option<SourceText<'a>>,
    /// The source text that the translation's own comment names, where recto wrote that.
    pub named: Option<&'a str>,
    /// What git shows of a translation that the ledger does not know.
    pub past: &'a Told,
    /// The source text now.
    pub now: SourceText<'a>,
    /// What was found out about edits of the article for other languages.
    pub compared: Option<&'a Compared>,
}

impl<'a> Evidence<'a> {
    /// What is known of a unit without translation whose article is synced.
    pub fn of(language: &'a Language, now: SourceText<'a>) -> Self {
        Self {
            language,
            record: None,
            written: None,
            managed: true,
            seen: Some(now),
            named: None,
            past: &Told::Nothing,
            now,
            compared: None,
        }
    }

    /// The classes of the edit that made the text of today of an older one.
    pub(super) fn classes_since(&self, older: &str, policy: &SyncPolicy) -> Vec<ChangeClass> {
        match self.compared {
            Some(compared) => compared.classes(older, self.now.text, policy),
            None => classes(older, self.now.text, &policy.source),
        }
    }
}

/// Whether a translation has the facts of the newer one of two source texts that differ in nothing else.
///
/// Then it answers to the newer one, whichever of them its translator saw.
pub(super) fn has_followed(
    evidence: &Evidence<'_>,
    written: &Written<'_>,
    (older, newer): (&str, &str),
    policy: &SyncPolicy,
) -> bool {
    let tongues = Tongues { source: &policy.source, target: evidence.language, codes: &policy.codes };
    let Some(entry) = written.entry else { return false };
    let follows = |edit: Option<&FactEdit>| {
        edit.is_some_and(|edit| facts::has_followed(edit, (older, newer), entry, tongues))
    };
    match evidence.compared {
        Some(compared) => compared.facts((older, newer), policy, follows),
        None => follows(compared::facts(older, newer, policy).as_ref()),
    }
}

/// Whether a translation stays valid over changes of these classes.
pub fn leaves_valid(changes: &[ChangeClass], policy: &SyncPolicy) -> bool {
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
