//! What a ledger knows of the page that shows its article in its language.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::names::{Name, Names};
use super::unknown::UnknownKeys;
use super::write::{push_field, push_key, push_list};
use crate::catalog::OrderedMap;
use crate::model::Fingerprint;

const KEYS: Names = Names(&["source", "units", "target", "made", "own-texts"]);

/// What a page showed of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShownText {
    /// The fingerprint of the text on the page.
    pub shown: Fingerprint,
    /// The fingerprint of the translation that it was made of, where that says something else: links that lead to pages
    /// of the language, anchors of headings.
    pub translation: Option<Fingerprint>,
}

impl ShownText {
    /// What stands for a text of which the page has nothing any more, because somebody took it away there.
    pub fn nothing() -> Fingerprint {
        Fingerprint::of_source("")
    }

    /// Whether the page has nothing of the unit any more.
    pub fn is_nothing(&self) -> bool {
        self.shown == Self::nothing()
    }

    /// Whether a page has been made of a translation, or has the same text.
    pub fn is_of(&self, text: Fingerprint) -> bool {
        self.shown == text || self.translation == Some(text)
    }

    pub(super) fn write(&self, out: &mut String) {
        push_field(out, "page", Some(&self.shown.to_string()));
        push_field(out, "page-of", self.translation.map(|text| text.to_string()).as_deref());
    }
}

/// What stood around the units when recto last wrote or read a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRecord {
    /// The fingerprint of what stood around the units of the article.
    pub source: Fingerprint,
    /// The fingerprint of the ids of its units, in their order.
    pub units: Fingerprint,
    /// The fingerprint of what stood around the units of the page.
    pub target: Fingerprint,
    /// The fingerprint of what stood around the units of the article as its page would have it, with what the page's own
    /// pieces answer to; `None` where nobody knows.
    pub made: Option<Fingerprint>,
    /// The texts of the page that are those of no unit, or of one that recto does not know.
    pub own_texts: Vec<Fingerprint>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: UnknownKeys,
}

impl PageRecord {
    /// Writes the table, whole lines.
    pub(super) fn write(&self) -> String {
        let mut out = "[page]\n".to_owned();
        push_field(&mut out, "source", Some(&self.source.to_string()));
        push_field(&mut out, "units", Some(&self.units.to_string()));
        push_field(&mut out, "target", Some(&self.target.to_string()));
        push_field(&mut out, "made", self.made.map(|made| made.to_string()).as_deref());
        push_list(
            &mut out,
            "own-texts",
            &self.own_texts.iter().map(Fingerprint::to_string).collect::<Vec<_>>(),
        );
        self.unknown.write(&mut out);
        out
    }
}

/// Writes the table of what pages show of units without translation, whole lines.
pub(super) fn write_shown(shown: &OrderedMap<Fingerprint>) -> String {
    let mut out = "[shown]\n".to_owned();
    for (id, text) in shown.iter() {
        push_key(&mut out, id);
        out.push_str(&format!(" = \"{text}\"\n"));
    }
    out
}

impl<'de> Deserialize<'de> for PageRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = PageRecord;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the table of a page")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PageRecord, A::Error> {
                let (mut source, mut units, mut target, mut made) = (None, None, None, None);
                let mut own_texts = Vec::new();
                let mut unknown = UnknownKeys::default();
                while let Some(name) = map.next_key_seed(KEYS)? {
                    match name {
                        Name::Known("source") => source = Some(map.next_value()?),
                        Name::Known("units") => units = Some(map.next_value()?),
                        Name::Known("target") => target = Some(map.next_value()?),
                        Name::Known("made") => made = Some(map.next_value()?),
                        Name::Known(_) => own_texts = map.next_value()?,
                        Name::Unknown(key) => unknown.add(key, &map.next_value()?),
                    }
                }
                let missing = A::Error::missing_field;
                Ok(PageRecord {
                    source: source.ok_or_else(|| missing("source"))?,
                    units: units.ok_or_else(|| missing("units"))?,
                    target: target.ok_or_else(|| missing("target"))?,
                    made,
                    own_texts,
                    unknown,
                })
            }
        }
        deserializer.deserialize_map(Table)
    }
}
