//! What a ledger says about one translation.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::accepted::Accepted;
use super::date::LedgerDate;
use super::names::{Name, Names};
use super::page::ShownText;
use super::state::RecordedState;
use super::target::Target;
use super::unknown::UnknownKeys;
use super::write::{push_field, push_header, push_inline_table, push_list};
use crate::catalog::Entry;
use crate::model::Fingerprint;

const KEYS: &[&str] = &[
    "source",
    "target",
    "target-words",
    "page",
    "page-of",
    "origin",
    "state",
    "note",
    "previous",
    "stale-since",
    "accepted-over",
    "accepted-from",
    "from",
    "dismissed",
];

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The fingerprint of the source text that the translation answers to.
    pub source: Fingerprint,
    /// The fingerprints of the translation as last seen.
    pub target: Target,
    /// What a page showed of the unit when recto last wrote or read it.
    pub page: Option<ShownText>,
    /// Where the text came from, where no person typed it.
    pub origin: Option<String>,
    /// The state, where it is not simply translated.
    pub state: Option<RecordedState>,
    /// What a reviewer told the translator.
    pub note: Option<String>,
    /// While it is stale: the source text that the translation answers to.
    pub previous: Option<String>,
    /// While it is stale: since when, as a UTC date.
    pub stale_since: Option<Date>,
    /// After it was accepted: what was there before, to take that back.
    pub accepted_from: Option<Box<Accepted>>,
    /// While it is a draft made from the translations of other units, after a split or a merge: their ids.
    pub from: Vec<String>,
    /// The checks whose findings about this very translation of this very source somebody dismissed, each with the
    /// reason.
    pub dismissed: BTreeMap<String, String>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: UnknownKeys,
}

impl Record {
    /// The record of a translation that answers to a source text.
    pub fn new(source: Fingerprint, target: Target) -> Self {
        Self {
            source,
            target,
            page: None,
            origin: None,
            state: None,
            note: None,
            previous: None,
            stale_since: None,
            accepted_from: None,
            from: Vec::new(),
            dismissed: BTreeMap::new(),
            unknown: UnknownKeys::default(),
        }
    }

    /// The record with fingerprints of the newer kind, where it says anything else than the one before about the
    /// text that stands in the catalog.
    #[must_use]
    pub fn renewed(self, before: Option<&Self>, entry: &Entry) -> Self {
        let is_changed = before != Some(&self);
        if is_changed && self.target.words.is_none() && self.target.is_of(entry) {
            return Self { target: Target::of(entry), ..self };
        }
        self
    }

    /// Whether only version 2 of the format can hold it.
    pub(super) fn is_newer(&self) -> bool {
        self.target.is_newer()
            || self.page.is_some()
            || self.origin.is_some()
            || self.accepted_from.as_ref().is_some_and(|accepted| accepted.is_newer())
            || !self.unknown.is_empty()
    }

    /// Writes the table of a unit, whole lines.
    pub fn write(&self, id: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "unit", id);
        push_field(&mut out, "source", Some(&self.source.to_string()));
        push_field(&mut out, "target", Some(&self.target.text()));
        push_field(&mut out, "target-words", self.target.words.map(|words| words.to_string()).as_deref());
        if let Some(page) = &self.page {
            page.write(&mut out);
        }
        push_field(&mut out, "origin", self.origin.as_deref());
        push_field(&mut out, "state", self.state.map(RecordedState::as_str));
        push_field(&mut out, "note", self.note.as_deref());
        push_field(&mut out, "previous", self.previous.as_deref());
        if let Some(date) = self.stale_since {
            out.push_str(&format!("stale-since = {date}\n"));
        }
        if let Some(accepted) = &self.accepted_from {
            accepted.write(&mut out);
        }
        push_list(&mut out, "from", &self.from);
        push_inline_table(&mut out, "dismissed", &self.dismissed);
        self.unknown.write(&mut out);
        out
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = Record;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the table of a unit")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
                let (mut source, mut target, mut words) = (None, None, None);
                let (mut over, mut from) = (None, None);
                let (mut shown, mut translation) = (None, None);
                let mut record = Record::new(Fingerprint::of_bytes(b""), Fingerprint::of_bytes(b"").into());
                while let Some(name) = map.next_key_seed(Names(KEYS))? {
                    let key = match name {
                        Name::Known(key) => key,
                        Name::Unknown(key) => {
                            record.unknown.add(key, &map.next_value()?);
                            continue;
                        }
                    };
                    match key {
                        "source" => source = Some(map.next_value()?),
                        "target" => target = Some(map.next_value::<Target>()?),
                        "target-words" => words = Some(map.next_value()?),
                        "page" => shown = Some(map.next_value()?),
                        "page-of" => translation = Some(map.next_value()?),
                        "origin" => record.origin = Some(map.next_value()?),
                        "state" => record.state = Some(map.next_value()?),
                        "note" => record.note = Some(map.next_value()?),
                        "previous" => record.previous = Some(map.next_value()?),
                        "stale-since" => record.stale_since = Some(map.next_value::<LedgerDate>()?.0),
                        "accepted-over" => over = Some(map.next_value()?),
                        "accepted-from" => from = Some(map.next_value()?),
                        "from" => record.from = map.next_value()?,
                        _ => record.dismissed = map.next_value()?,
                    }
                }
                record.source = source.ok_or_else(|| A::Error::missing_field("source"))?;
                record.target = target.ok_or_else(|| A::Error::missing_field("target"))?;
                record.target.words = words;
                record.page = shown.map(|shown| ShownText { shown, translation });
                record.accepted_from = Accepted::read(over, from).map(Box::new);
                Ok(record)
            }
        }
        deserializer.deserialize_map(Table)
    }
}
