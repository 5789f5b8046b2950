//! The source text of a Fluent article as of the last sync, as the ledger beside the article holds it.
//!
//! The article is its own source catalog and never written. Which patterns it has is found out in `segment`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::ledger::write::{push_field, push_header};
use super::ledger::{LedgerError, Name, Names, Unknown, UnknownKeys, Versioned, read_versioned, version};
use super::ordered_map::OrderedMap;
use super::source::{SourceCatalog, SourceUnit, SourceUnknown};
use crate::model::Kind;

const HEADING: &str = "# The source texts as of the last sync. Written by recto, do not edit.\n";

struct File {
    version: toml::Spanned<u32>,
    units: OrderedMap<Pattern>,
    unknown: Unknown,
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Whole;
        impl<'de> Visitor<'de> for Whole {
            type Value = File;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a ledger")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
                let (mut version, mut units, mut unknown) = (None, OrderedMap::new(), Unknown::default());
                while let Some(name) = map.next_key_seed(Names(&["version", "unit"]))? {
                    match name {
                        Name::Known("version") => version = Some(map.next_value()?),
                        Name::Known(_) => units = map.next_value()?,
                        Name::Unknown(key) => unknown.add(key, map.next_value()?),
                    }
                }
                let version = version.ok_or_else(|| A::Error::missing_field("version"))?;
                Ok(File { version, units, unknown })
            }
        }
        deserializer.deserialize_map(Whole)
    }
}

#[derive(Clone)]
struct Pattern {
    text: String,
    unknown: UnknownKeys,
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = Pattern;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the table of a pattern")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pattern, A::Error> {
                let (mut text, mut unknown) = (None, UnknownKeys::default());
                while let Some(name) = map.next_key_seed(Names(&["text"]))? {
                    match name {
                        Name::Known(_) => text = Some(map.next_value()?),
                        Name::Unknown(key) => unknown.add(key, &map.next_value()?),
                    }
                }
                Ok(Pattern { text: text.ok_or_else(|| A::Error::missing_field("text"))?, unknown })
            }
        }
        deserializer.deserialize_map(Table)
    }
}

impl Versioned for File {
    fn version(&self) -> &toml::Spanned<u32> {
        &self.version
    }
}

impl SourceCatalog {
    /// Writes the units of a Fluent article as a ledger: a table `[unit.ID]` with the pattern for each, in their
    /// order.
    pub fn write_ledger(&self) -> String {
        let mut out = self.ledger_head();
        for unit in &self.units {
            out.push('\n');
            out.push_str(&unit.write_table(self.unknown.units.get(&unit.id)));
        }
        self.write_ledger_end(&mut out);
        out
    }

    /// What stands before the first pattern.
    pub fn ledger_head(&self) -> String {
        let mut out = format!("{HEADING}{}", version(!self.unknown.is_empty()));
        self.unknown.file.keys.write(&mut out);
        out
    }

    /// Writes what stands behind the last pattern.
    pub fn write_ledger_end(&self, out: &mut String) {
        self.unknown.file.write_tables(out);
    }

    /// Reads the ledger of a Fluent article; which article and segmenter it is of is not in it.
    ///
    /// # Errors
    ///
    /// As of [`Ledger::read`](super::Ledger::read); a ledger of translations is none of these.
    pub fn read_ledger(text: &str) -> Result<Self, LedgerError> {
        let file: File = read_versioned(text)?;
        let mut unknown = SourceUnknown { file: file.unknown, units: OrderedMap::new() };
        let mut units = Vec::with_capacity(file.units.len());
        for (id, pattern) in file.units {
            if !pattern.unknown.is_empty() {
                unknown.units.insert(id.as_str(), pattern.unknown);
            }
            units.push(SourceUnit::of_pattern(id, pattern.text));
        }
        Ok(Self { units, unknown, ..Self::default() })
    }
}

impl SourceUnit {
    /// The unit of a pattern of a Fluent article; its note stands in the article.
    fn of_pattern(id: String, text: String) -> Self {
        Self { kind: Kind::Message, field: Some(id.clone()), note: None, id, text }
    }

    /// Writes the table of a pattern, whole lines.
    pub fn write_table(&self, unknown: Option<&UnknownKeys>) -> String {
        let mut out = String::new();
        push_header(&mut out, "unit", &self.id);
        push_field(&mut out, "text", Some(&self.text));
        if let Some(unknown) = unknown {
            unknown.write(&mut out);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEDGER: &str = r#"# The source texts as of the last sync. Written by recto, do not edit.
version = 1

[unit.tabs-close]
text = """
{ $count ->
    [one] Close tab
   *[other] Close { $count } tabs
}"""

[unit."tabs-close.tooltip"]
text = "Say \"goodbye\""

[unit.-brand]
text = "Recto"
"#;

    #[test]
    fn the_format_stays() {
        let source = SourceCatalog::read_ledger(LEDGER).expect("it is a ledger");
        assert_eq!(source.units[1].id, "tabs-close.tooltip");
        assert_eq!(source.units[1].text, "Say \"goodbye\"");
        assert_eq!(source.write_ledger(), LEDGER);
        let crlf =
            SourceCatalog::read_ledger(&LEDGER.replace('\n', "\r\n")).expect("git may rewrite line ends");
        assert_eq!(crlf, source);
    }

    #[test]
    fn other_files_are_none() {
        for text in [
            "version = 1\n[unit.a]\nsource = \"0123456789abcdef\"\ntarget = \"0123456789abcdef\"\n",
            "[package]\nname = \"recto\"\n",
            "version = 2\n[unit.a]\nwords = \"A\"\n",
        ] {
            assert!(SourceCatalog::read_ledger(text).is_err(), "{text}");
        }
    }
}
