//! Pieces of a page that are its own: what its article has in their place.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::names::{Name, Names};
use super::unknown::UnknownKeys;
use super::write::{push_field, push_header};
use crate::model::Fingerprint;

const KEYS: Names = Names(&["kind", "at", "lines", "source", "target", "text", "now"]);

/// What a piece of markup is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnPieceKind {
    /// A key of the front matter.
    Field,
    /// Lines of code.
    Code,
    /// The address of a link.
    Definition,
    /// The id of a heading.
    Anchor,
    /// Tags, directives and other marks.
    Markup,
    /// Texts that only one of the two has.
    Text,
}

impl OwnPieceKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Field, Self::Code, Self::Definition, Self::Anchor, Self::Markup, Self::Text];

    /// The name used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Code => "code",
            Self::Definition => "definition",
            Self::Anchor => "anchor",
            Self::Markup => "markup",
            Self::Text => "text",
        }
    }
}

/// A piece of a page that is the page's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// What it is.
    pub kind: OwnPieceKind,
    /// How many lines stand between the unit that its key names, and it.
    pub at: usize,
    /// How many lines it has on the page.
    pub lines: usize,
    /// The fingerprint of what the article has there, to which it answers.
    pub source: Fingerprint,
    /// The fingerprint of what the page has.
    pub target: Fingerprint,
    /// What the article has there, to which it answers; a unit is its id in braces.
    pub text: String,
    /// What the article has there by now, where that is something else.
    pub now: Option<String>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: UnknownKeys,
}

impl Override {
    /// The key of a piece: the id of the unit before it, if there is one, and its number behind that.
    pub fn key(unit: Option<&str>, number: usize) -> String {
        format!("{}~{number}", unit.unwrap_or_default())
    }

    /// The id of the unit before the piece of a key.
    pub fn unit(key: &str) -> Option<&str> {
        key.rsplit_once('~').map(|(unit, _)| unit).filter(|unit| !unit.is_empty())
    }

    /// Whether the article has something else by now than what the piece answers to.
    pub fn is_stale(&self) -> bool {
        self.now.is_some()
    }

    /// The ids of the units that the article has in the place of the piece.
    pub fn units(&self) -> impl Iterator<Item = &str> {
        let parts = self.text.split("{ ").skip(1);
        parts.filter_map(|part| part.split_once(" }").map(|(id, _)| id))
    }

    /// Writes the table, whole lines.
    pub(super) fn write(&self, key: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "override", key);
        push_field(&mut out, "kind", Some(self.kind.as_str()));
        out.push_str(&format!("at = {}\nlines = {}\n", self.at, self.lines));
        push_field(&mut out, "source", Some(&self.source.to_string()));
        push_field(&mut out, "target", Some(&self.target.to_string()));
        push_field(&mut out, "text", Some(&self.text));
        push_field(&mut out, "now", self.now.as_deref());
        self.unknown.write(&mut out);
        out
    }
}

impl<'de> Deserialize<'de> for Override {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = Override;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the table of a piece of a page")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Override, A::Error> {
                let (mut kind, mut at, mut lines) = (OwnPieceKind::Markup, None, None);
                let (mut source, mut target, mut text, mut now) = (None, None, None, None);
                let mut unknown = UnknownKeys::default();
                while let Some(name) = map.next_key_seed(KEYS)? {
                    match name {
                        Name::Known("kind") => {
                            let name: String = map.next_value()?;
                            let known = OwnPieceKind::ALL.into_iter().find(|kind| kind.as_str() == name);
                            kind = known.unwrap_or(OwnPieceKind::Markup);
                        }
                        Name::Known("at") => at = Some(map.next_value()?),
                        Name::Known("lines") => lines = Some(map.next_value()?),
                        Name::Known("source") => source = Some(map.next_value()?),
                        Name::Known("target") => target = Some(map.next_value()?),
                        Name::Known("text") => text = Some(map.next_value()?),
                        Name::Known(_) => now = Some(map.next_value()?),
                        Name::Unknown(key) => unknown.add(key, &map.next_value()?),
                    }
                }
                let missing = A::Error::missing_field;
                Ok(Override {
                    kind,
                    at: at.ok_or_else(|| missing("at"))?,
                    lines: lines.ok_or_else(|| missing("lines"))?,
                    source: source.ok_or_else(|| missing("source"))?,
                    target: target.ok_or_else(|| missing("target"))?,
                    text: text.ok_or_else(|| missing("text"))?,
                    now,
                    unknown,
                })
            }
        }
        deserializer.deserialize_map(Table)
    }
}
