//! What a ledger knows about the text of a translation: enough to tell whether it is still the one last seen.

use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};

use crate::catalog::Entry;
use crate::message;
use crate::model::Fingerprint;

/// The mark of a fingerprint of the newer kind.
const MARK: &str = "2:";

/// The fingerprints of a translation as last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// What tells it from other texts.
    pub fingerprint: Fingerprint,
    /// What is taken for the text.
    pub kind: TargetKind,
    /// The fingerprint of its words without blanks, quotes, dashes and end mark, where that is known.
    pub words: Option<Fingerprint>,
}

/// What a fingerprint of a translation is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// Its value and attributes as they are built, in version 1 of the format: 16 hex digits.
    Structure,
    /// What it says, however it is built: `2:` before them.
    Meaning,
}

impl Target {
    /// The fingerprints of a message or pattern.
    pub fn of(entry: &Entry) -> Self {
        Self { fingerprint: entry.meaning, kind: TargetKind::Meaning, words: Some(entry.words()) }
    }

    /// Whether a message or pattern is still the text.
    pub fn is_of(&self, entry: &Entry) -> bool {
        self.fingerprint
            == match self.kind {
                TargetKind::Structure => entry.fingerprint,
                TargetKind::Meaning => entry.meaning,
            }
    }

    /// Whether a message or pattern has at least the same words; none where that was not recorded.
    pub fn has_words_of(&self, entry: &Entry) -> Option<bool> {
        self.words.map(|words| words == entry.words())
    }

    /// How the text is written, where an older ledger does not know its words.
    pub fn without_words(self) -> Option<Fingerprint> {
        (self.kind == TargetKind::Structure && self.words.is_none()).then_some(self.fingerprint)
    }

    /// Whether only version 2 of the format can hold it.
    pub(super) fn is_newer(&self) -> bool {
        self.kind == TargetKind::Meaning || self.words.is_some()
    }

    /// The fingerprint as ledgers write it.
    pub(super) fn text(&self) -> String {
        match self.kind {
            TargetKind::Structure => self.fingerprint.to_string(),
            TargetKind::Meaning => format!("{MARK}{}", self.fingerprint),
        }
    }
}

impl From<Fingerprint> for Target {
    /// A target of version 1 of the format.
    fn from(fingerprint: Fingerprint) -> Self {
        Self { fingerprint, kind: TargetKind::Structure, words: None }
    }
}

impl FromStr for Target {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix(MARK) {
            Some(hex) => Ok(Self { kind: TargetKind::Meaning, ..hex.parse::<Fingerprint>()?.into() }),
            None => Ok(text.parse::<Fingerprint>()?.into()),
        }
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| D::Error::custom(message!("ledger-no-fingerprint", text = &text)))
    }
}
