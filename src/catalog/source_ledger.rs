//! The source text of a Fluent article as of the last sync, as the ledger beside the article holds it.
//!
//! The article is its own source catalog and never written. Which patterns it has is found out in `segment`.

use serde::Deserialize;

use super::ledger::{LedgerError, VERSION, Versioned, push_field, push_header, read_versioned};
use super::ordered_map::OrderedMap;
use super::source::{SourceCatalog, SourceUnit};
use crate::model::Kind;

const HEADING: &str = "# The source texts as of the last sync. Written by recto, do not edit.\n";

#[derive(Deserialize)]
struct File {
    version: toml::Spanned<u32>,
    #[serde(default)]
    unit: OrderedMap<Pattern>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    text: String,
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
        let mut out = format!("{HEADING}version = {VERSION}\n");
        for unit in &self.units {
            out.push('\n');
            out.push_str(&unit.write_table());
        }
        out
    }

    /// Reads the ledger of a Fluent article; which article and segmenter it is of is not in it.
    ///
    /// # Errors
    ///
    /// As of [`Ledger::read`](super::Ledger::read); a ledger of translations is none of these.
    pub fn read_ledger(text: &str) -> Result<Self, LedgerError> {
        let file: File = read_versioned(text)?;
        let unit = |(id, Pattern { text })| SourceUnit::of_pattern(id, text);
        Ok(Self { units: file.unit.into_iter().map(unit).collect(), ..Self::default() })
    }
}

impl SourceUnit {
    /// The unit of a pattern of a Fluent article; its note stands in the article.
    fn of_pattern(id: String, text: String) -> Self {
        Self { kind: Kind::Message, field: Some(id.clone()), note: None, id, text }
    }

    /// Writes the table of a pattern, whole lines.
    pub fn write_table(&self) -> String {
        let mut out = String::new();
        push_header(&mut out, "unit", &self.id);
        push_field(&mut out, "text", Some(&self.text));
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
