//! Texts beside the translations that a catalog shows: of units that left, and those that nobody has chosen yet.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::names::{Name, Names};
use super::state::RecordedState;
use super::unknown::UnknownKeys;
use super::write::{push_field, push_header};
use crate::catalog::{Catalog, free_id};

const OBSOLETE: Names =
    Names(&["translation", "source", "last-source", "comment", "origin", "state", "note", "moved-from"]);

const PROPOSAL: Names = Names(&["text", "source", "comment", "origin", "state", "note"]);

/// A translation whose unit left the article.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Obsolete {
    /// The source text that the translation answers to; empty where nobody knows it.
    pub source: String,
    /// The last text of the unit, where it differs: the translation was stale when the unit left.
    pub last_source: Option<String>,
    /// The translation, as [`Entry::body`](crate::catalog::Entry::body) gives it.
    pub translation: String,
    /// The translator's comment.
    pub comment: Option<String>,
    /// Where the text came from, where no person typed it.
    pub origin: Option<String>,
    /// The state, where it is not simply translated.
    pub state: Option<RecordedState>,
    /// What a reviewer told the translator.
    pub note: Option<String>,
    /// While a sync brings it here from another article: the catalog it comes from and its id there, as
    /// `CATALOG#ID`. A sync that ends leaves none.
    pub moved_from: Option<String>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: UnknownKeys,
}

impl Obsolete {
    /// A translation whose source nobody knows: a draft, whatever it is given to.
    pub fn without_source(translation: String) -> Self {
        Self { translation, state: Some(RecordedState::Draft), ..Self::default() }
    }

    /// Whether nobody knows the source of the translation.
    pub fn is_without_source(&self) -> bool {
        self.source.is_empty()
    }

    /// Whether only version 2 of the format can hold it.
    pub(super) fn is_newer(&self) -> bool {
        self.origin.is_some() || !self.unknown.is_empty()
    }

    /// Writes the table of a unit that left, whole lines.
    pub fn write(&self, id: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "obsolete", id);
        push_field(&mut out, "source", Some(&self.source));
        push_field(&mut out, "last-source", self.last_source.as_deref());
        push_field(&mut out, "translation", Some(&self.translation));
        push_field(&mut out, "comment", self.comment.as_deref());
        push_field(&mut out, "origin", self.origin.as_deref());
        push_field(&mut out, "state", self.state.map(RecordedState::as_str));
        push_field(&mut out, "note", self.note.as_deref());
        push_field(&mut out, "moved-from", self.moved_from.as_deref());
        self.unknown.write(&mut out);
        out
    }
}

impl<'de> Deserialize<'de> for Obsolete {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text { source, text, last_source, comment, origin, state, note, moved_from, unknown } =
            Text::read(deserializer, OBSOLETE)?;
        Ok(Self { source, last_source, translation: text, comment, origin, state, note, moved_from, unknown })
    }
}

/// A second text for a unit that nobody has chosen yet.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Proposal {
    /// The source text that it answers to; empty where nobody knows it.
    pub source: String,
    /// The text, as [`Entry::body`](crate::catalog::Entry::body) gives it.
    pub text: String,
    /// The comment that came with it.
    pub comment: Option<String>,
    /// Where it came from.
    pub origin: Option<String>,
    /// The state that it had where it came from, where it was not simply translated.
    pub state: Option<RecordedState>,
    /// What a reviewer told its translator.
    pub note: Option<String>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: UnknownKeys,
}

impl Proposal {
    /// The key of a proposal for a unit: its id and the last four hex digits of the text's fingerprint, so that those
    /// of two branches merge; with a number behind where another text has it.
    pub fn key(unit: &str, text: &str, is_free: impl FnMut(&str) -> bool) -> String {
        let message = Catalog::of_message(text);
        let hex = message.entries().first().map(|entry| entry.meaning.short()).unwrap_or_default();
        free_id(&format!("{unit}~{hex}"), is_free)
    }

    /// The id of the unit that a proposal of this key is for.
    pub fn unit(key: &str) -> &str {
        key.rsplit_once('~').map_or(key, |(unit, _)| unit)
    }

    /// The key of the same proposal for a unit of another id.
    pub fn key_for(key: &str, unit: &str) -> String {
        key.rsplit_once('~').map_or_else(|| unit.to_owned(), |(_, hex)| format!("{unit}~{hex}"))
    }

    /// Writes the table of a proposal, whole lines.
    pub fn write(&self, key: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "proposal", key);
        push_field(&mut out, "source", Some(&self.source));
        push_field(&mut out, "text", Some(&self.text));
        push_field(&mut out, "comment", self.comment.as_deref());
        push_field(&mut out, "origin", self.origin.as_deref());
        push_field(&mut out, "state", self.state.map(RecordedState::as_str));
        push_field(&mut out, "note", self.note.as_deref());
        self.unknown.write(&mut out);
        out
    }
}

impl<'de> Deserialize<'de> for Proposal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text { source, text, comment, origin, state, note, unknown, .. } =
            Text::read(deserializer, PROPOSAL)?;
        Ok(Self { source, text, comment, origin, state, note, unknown })
    }
}

/// The table of either.
#[derive(Default)]
struct Text {
    source: String,
    text: String,
    last_source: Option<String>,
    comment: Option<String>,
    origin: Option<String>,
    state: Option<RecordedState>,
    note: Option<String>,
    moved_from: Option<String>,
    unknown: UnknownKeys,
}

impl Text {
    /// Reads a table that has these keys, that of the text first.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, keys: Names) -> Result<Self, D::Error> {
        struct Table(Names);
        impl<'de> Visitor<'de> for Table {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the table of a text")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let (mut source, mut text, mut table) = (None, None, Text::default());
                while let Some(name) = map.next_key_seed(self.0)? {
                    let key = match name {
                        Name::Known(key) => key,
                        Name::Unknown(key) => {
                            table.unknown.add(key, &map.next_value()?);
                            continue;
                        }
                    };
                    match key {
                        "source" => source = Some(map.next_value()?),
                        "last-source" => table.last_source = Some(map.next_value()?),
                        "comment" => table.comment = Some(map.next_value()?),
                        "origin" => table.origin = Some(map.next_value()?),
                        "state" => table.state = Some(map.next_value()?),
                        "note" => table.note = Some(map.next_value()?),
                        "moved-from" => table.moved_from = Some(map.next_value()?),
                        _ => text = Some(map.next_value()?),
                    }
                }
                table.source = source.ok_or_else(|| A::Error::missing_field("source"))?;
                table.text = text.ok_or_else(|| A::Error::missing_field(self.0.0[0]))?;
                Ok(table)
            }
        }
        deserializer.deserialize_map(Table(keys))
    }
}
