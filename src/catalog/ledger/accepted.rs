//! What an acceptance changed, so that taking it back changes nothing else.

use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::date::LedgerDate;
use super::names::{Name, Names};
use super::state::RecordedState;
use super::unknown::UnknownKeys;
use super::write::{push_field, push_string, push_values};
use crate::model::Fingerprint;

/// What a record said before its translation was accepted.
///
/// Where only the state and the old source text are known, it was written by an older recto.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The number of the acceptance: of several, the last is taken back first.
    pub step: Option<u32>,
    /// The fingerprint of the source text that the translation answered to, where nobody knows that text.
    pub source: Option<Fingerprint>,
    /// The state that was stored.
    pub state: Option<RecordedState>,
    /// The source text that the translation answered to, where that was another one.
    pub previous: Option<String>,
    /// Since when it was stale.
    pub stale_since: Option<Date>,
    /// What a reviewer had told the translator.
    pub note: Option<String>,
    /// The units whose translations it was made from.
    pub from: Vec<String>,
    /// What the acceptance before this one changed.
    pub earlier: Option<Box<Accepted>>,
    /// What a newer recto wrote beside.
    pub unknown: UnknownKeys,
}

const KEYS: &[&str] = &["step", "source", "earlier", "state", "previous", "stale-since", "note", "from"];

/// The value of `accepted-from`.
#[derive(Default)]
pub(super) struct Before(Accepted);

impl Accepted {
    /// What two keys of a record say: `accepted-over`, which version 1 of the format has, and `accepted-from`.
    pub(super) fn read(over: Option<String>, from: Option<Before>) -> Option<Self> {
        match (over, from) {
            (None, from) => from.map(|Before(accepted)| accepted),
            (over, from) => {
                let Before(accepted) = from.unwrap_or_default();
                Some(Self { previous: over.or(accepted.previous), ..accepted })
            }
        }
    }

    /// Whether only version 2 of the format can hold it.
    pub(super) fn is_newer(&self) -> bool {
        (self.previous.is_none() && self.state.is_none())
            || self.step.is_some()
            || self.source.is_some()
            || self.earlier.is_some()
            || self.stale_since.is_some()
            || self.note.is_some()
            || !self.from.is_empty()
            || !self.unknown.is_empty()
    }

    pub(super) fn write(&self, out: &mut String) {
        if !self.is_newer() {
            push_field(out, "accepted-over", self.previous.as_deref());
            push_field(out, "accepted-from", self.state.map(RecordedState::as_str));
            return;
        }
        out.extend(["accepted-from = ", &self.table(), "\n"]);
    }

    /// The inline table of version 2 of the format.
    fn table(&self) -> String {
        let mut values: Vec<(&str, String)> = Vec::new();
        let text = |text: &str| {
            let mut value = String::new();
            push_string(&mut value, text);
            value
        };
        values.extend(self.step.map(|step| ("step", step.to_string())));
        values.extend(self.source.map(|source| ("source", text(&source.to_string()))));
        values.extend(self.state.map(|state| ("state", text(state.as_str()))));
        values.extend(self.previous.as_deref().map(|previous| ("previous", text(previous))));
        values.extend(self.stale_since.map(|date| ("stale-since", date.to_string())));
        values.extend(self.note.as_deref().map(|note| ("note", text(note))));
        if !self.from.is_empty() {
            let mut ids = String::new();
            push_values(&mut ids, &self.from);
            values.push(("from", ids));
        }
        values.extend(self.earlier.as_deref().map(|earlier| ("earlier", earlier.table())));
        let mut lines: Vec<String> =
            values.into_iter().map(|(key, value)| format!("{key} = {value}")).collect();
        lines.extend(self.unknown.lines());
        match lines.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{ {} }}", lines.join(", ")),
        }
    }
}

impl<'de> Deserialize<'de> for Before {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl<'de> Visitor<'de> for Value {
            type Value = Before;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a state, or a table of what was there before")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Before, E> {
                let state = RecordedState::deserialize(StrDeserializer::<E>::new(text))?;
                Ok(Before(Accepted { state: Some(state), ..Accepted::default() }))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Before, A::Error> {
                let mut accepted = Accepted::default();
                while let Some(name) = map.next_key_seed(Names(KEYS))? {
                    match name {
                        Name::Known("step") => accepted.step = Some(map.next_value()?),
                        Name::Known("source") => accepted.source = Some(map.next_value()?),
                        Name::Known("earlier") => {
                            let Before(earlier) = map.next_value()?;
                            accepted.earlier = Some(Box::new(earlier));
                        }
                        Name::Known("state") => accepted.state = Some(map.next_value()?),
                        Name::Known("previous") => accepted.previous = Some(map.next_value()?),
                        Name::Known("stale-since") => {
                            accepted.stale_since = Some(map.next_value::<LedgerDate>()?.0);
                        }
                        Name::Known("note") => accepted.note = Some(map.next_value()?),
                        Name::Known(_) => accepted.from = map.next_value()?,
                        Name::Unknown(key) => accepted.unknown.add(key, &map.next_value()?),
                    }
                }
                Ok(Before(accepted))
            }
        }
        deserializer.deserialize_any(Value)
    }
}
