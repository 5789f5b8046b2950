//! Ledgers as recto itself writes them, read line by line: about three times as fast as any TOML there may be.
//!
//! Only what is certain is read here. A table with anything unusual in it is handed to the TOML parser by itself, and a
//! file whose tables cannot be told apart for certain as a whole: then nothing is returned.

use super::{File, Ledger, Obsolete, Proposal, Record, RecordedState, ShownText, VERSION};
use crate::model::Fingerprint;

/// The ledger in a text with `\n` line ends; none where the TOML parser has to say what it is.
pub(super) fn read(text: &str) -> Option<Ledger> {
    let (head, mut rest) = text.split_at(text.find("\n[").map_or(text.len(), |at| at + 1));
    let mut ledger = Ledger::default();
    let version: u32 = head.trim_end_matches('\n').strip_prefix("version = ")?.parse().ok()?;
    if !(1..=VERSION).contains(&version) || !head.ends_with('\n') {
        return None;
    }
    while !rest.is_empty() {
        let table = Table::at(rest)?;
        rest = &rest[table.text.len()..];
        add(&mut ledger, &table)?;
    }
    Some(ledger)
}

/// A table: its kind, its id, its lines, and its whole text up to the next one.
struct Table<'t> {
    kind: &'t str,
    id: &'t str,
    lines: &'t str,
    text: &'t str,
}

impl<'t> Table<'t> {
    /// The table that a text begins with.
    fn at(text: &'t str) -> Option<Self> {
        let (header, below) = text.split_once('\n')?;
        let (kind, id) = header.strip_prefix('[')?.strip_suffix(']')?.split_once('.')?;
        let bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let id = match id.strip_prefix('"') {
            // As `push_key` quotes it, without an escape.
            Some(quoted) => {
                quoted.strip_suffix('"').filter(|id| !id.contains(['"', '\\']) && !has_control(id))?
            }
            None => Some(id).filter(|id| !id.is_empty() && id.bytes().all(bare))?,
        };
        // A line of a string in rows may begin with a bracket.
        let (mut end, mut in_rows) = (0, false);
        for line in below.split_inclusive('\n') {
            if !in_rows && line.starts_with('[') {
                break;
            }
            if line.contains("'''") {
                return None;
            }
            if line.matches("\"\"\"").count() % 2 == 1 {
                in_rows = !in_rows;
            }
            end += line.len();
        }
        let lines = &below[..end];
        Some(Self { kind, id, lines, text: &text[..header.len() + 1 + end] }).filter(|_| !in_rows)
    }
}

fn has_control(text: &str) -> bool {
    text.chars().any(|c| c.is_control())
}

/// Adds a table; none where another one has its id, or where it is none.
fn add(ledger: &mut Ledger, table: &Table<'_>) -> Option<()> {
    let is_new = match table.kind {
        "unit" => match record(table.lines) {
            Some(record) => ledger.units.insert(table.id, record).is_none(),
            None => by_toml(table)?
                .units
                .into_iter()
                .all(|(id, record)| ledger.units.insert(id, record).is_none()),
        },
        "obsolete" => match obsolete(table.lines) {
            Some(old) => ledger.obsolete.insert(table.id, old).is_none(),
            None => by_toml(table)?
                .obsolete
                .into_iter()
                .all(|(id, old)| ledger.obsolete.insert(id, old).is_none()),
        },
        "proposal" => match proposal(table.lines) {
            Some(text) => ledger.proposals.insert(table.id, text).is_none(),
            None => by_toml(table)?
                .proposals
                .into_iter()
                .all(|(id, text)| ledger.proposals.insert(id, text).is_none()),
        },
        _ => false,
    };
    is_new.then_some(())
}

/// A table as the TOML parser reads it.
fn by_toml(table: &Table<'_>) -> Option<Ledger> {
    toml::from_str::<File>(&format!("version = {VERSION}\n{}", table.text)).ok().map(|file| file.ledger)
}

fn record(lines: &str) -> Option<Record> {
    let mut fields = Fields(lines);
    let source = fields.known("source")??.parse().ok()?;
    let mut record = Record::new(source, fields.known("target")??.parse().ok()?);
    record.target.words = match fields.known("target-words")? {
        Some(words) => Some(words.parse::<Fingerprint>().ok()?),
        None => None,
    };
    let (shown, translation) = (fields.known("page")?, fields.known("page-of")?);
    record.page = match (shown, translation) {
        (Some(shown), translation) => Some(ShownText {
            shown: shown.parse().ok()?,
            translation: translation.map(|text| text.parse()).transpose().ok()?,
        }),
        (None, None) => None,
        (None, Some(_)) => return None,
    };
    record.origin = fields.known("origin")?;
    record.state = fields.state()?;
    record.note = fields.known("note")?;
    record.previous = fields.known("previous")?;
    if let Some(date) = fields.0.strip_prefix("stale-since = ") {
        let (date, rest) = date.split_once('\n')?;
        record.stale_since = Some(date.parse().ok().filter(|_| date.len() == "2026-01-31".len())?);
        fields.0 = rest;
    }
    fields.is_done().then_some(record)
}

fn obsolete(lines: &str) -> Option<Obsolete> {
    let mut fields = Fields(lines);
    let old = Obsolete {
        source: fields.known("source")??,
        last_source: fields.known("last-source")?,
        translation: fields.known("translation")??,
        comment: fields.known("comment")?,
        origin: fields.known("origin")?,
        state: fields.state()?,
        note: fields.known("note")?,
        moved_from: fields.known("moved-from")?,
        ..Obsolete::default()
    };
    fields.is_done().then_some(old)
}

fn proposal(lines: &str) -> Option<Proposal> {
    let mut fields = Fields(lines);
    let text = Proposal {
        source: fields.known("source")??,
        text: fields.known("text")??,
        comment: fields.known("comment")?,
        origin: fields.known("origin")?,
        state: fields.state()?,
        note: fields.known("note")?,
        ..Proposal::default()
    };
    fields.is_done().then_some(text)
}

/// The lines of a table that were not read yet, in the order in which the writer has them.
struct Fields<'t>(&'t str);

impl Fields<'_> {
    /// The string of a key, if it comes next; the outer none where its value is no string as the writer writes them.
    fn known(&mut self, key: &str) -> Option<Option<String>> {
        let Some(value) = self.0.strip_prefix(key).and_then(|rest| rest.strip_prefix(" = ")) else {
            return Some(None);
        };
        let (text, rest) = match value.strip_prefix("\"\"\"") {
            Some(rows) => {
                let (text, rest) = rows.strip_prefix('\n')?.split_once("\"\"\"")?;
                (text, rest.strip_prefix('\n')?)
            }
            None => {
                let (line, rest) = value.strip_prefix('"')?.split_once('\n')?;
                (line.strip_suffix('"')?, rest)
            }
        };
        self.0 = rest;
        unescaped(text, value.starts_with("\"\"\"")).map(Some)
    }

    fn state(&mut self) -> Option<Option<RecordedState>> {
        match self.known("state")?.as_deref() {
            None => Some(None),
            Some("draft") => Some(Some(RecordedState::Draft)),
            Some("reviewed") => Some(Some(RecordedState::Reviewed)),
            Some(_) => None,
        }
    }

    fn is_done(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'\n')
    }
}

/// A string without its escapes; none where it ends before, or holds what the writer does not write.
fn unescaped(text: &str, in_rows: bool) -> Option<String> {
    let is_plain = |c: char| !c.is_control() || in_rows && matches!(c, '\n' | '\t');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| matches!(c, '\\' | '"') || !is_plain(c)) {
        out.push_str(&rest[..at]);
        let mut chars = rest[at..].chars();
        match (chars.next()?, in_rows) {
            ('"', true) => out.push('"'),
            ('\\', _) => match chars.next()? {
                '"' => out.push('"'),
                '\\' => out.push('\\'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                'u' => {
                    let hex =
                        chars.as_str().get(..4).filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
                    out.push(char::from_u32(u32::from_str_radix(hex, 16).ok()?)?);
                    chars = chars.as_str()[4..].chars();
                }
                _ => return None,
            },
            _ => return None,
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::ledger::by_toml_alone;

    fn piece() -> impl Strategy<Value = String> {
        let pieces = [
            "version = 1\n",
            "version = 2\n",
            "version = 3\n",
            "\n",
            "[unit.a-1]\n",
            "[unit.b]\n",
            "[unit.\"msg.attr\"]\n",
            "[obsolete.a-1]\n",
            "[proposal.\"a-1~12ab\"]\n",
            "[unit.a-1.dismissed]\n",
            "[other.x]\n",
            "[[unit.a]]\n",
            "source = \"0123456789abcdef\"\n",
            "target = \"2:fedcba9876543210\"\n",
            "target = \"fedcba9876543210\"\n",
            "target-words = \"0000000000000001\"\n",
            "origin = \"machine x\"\n",
            "state = \"draft\"\n",
            "state = \"done\"\n",
            "note = \"say \\\"tu\\\"\"\n",
            "previous = \"\"\"\nA hard\\u0020\nbreak\"\"\"\n",
            "previous = \"\"\"\n[unit.c]\n\"\"\\\"\"\"\"\n",
            "previous = '''x'''\n",
            "stale-since = 2026-07-31\n",
            "stale-since = 2026-02-31\n",
            "from = [\"one\", \"two\"]\n",
            "dismissed = { links = \"a joke\" }\n",
            "source = \"Old\"\n",
            "translation = \" Vieux\"\n",
            "text = \"Neuf\"\n",
            "comment = \"why\"\n",
            "# a comment\n",
            "new-key = 5\n",
            "source=\"Old\"\n",
            "note = \"a\\u00e9\\n\"\n",
            "note = \"\"\"a\"\"\"\n",
            "note = \"a\tb\"\n",
            "note = \"\\ud800\"\n",
        ];
        prop_oneof![
            8 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned),
            1 => "[\\PC\n\"\\\\]{0,6}",
        ]
    }

    /// A ledger, most often one that can be read.
    fn ledger() -> impl Strategy<Value = String> {
        let table = (0..6_usize, prop::collection::vec(piece(), 0..4)).prop_map(|(id, more)| {
            format!(
                "\n[unit.u-{id}]\nsource = \"0123456789abcdef\"\ntarget = \"2:fedcba9876543210\"\n{}",
                more.concat()
            )
        });
        (prop::collection::vec(table, 0..4), prop::collection::vec(piece(), 0..4))
            .prop_map(|(tables, more)| format!("version = 2\n{}{}", tables.concat(), more.concat()))
    }

    proptest! {
        /// What is read line by line is what TOML says.
        #[test]
        fn lines_are_read_as_toml(text in ledger()) {
            if let Some(ledger) = read(&text) {
                prop_assert_eq!(Some(ledger), by_toml_alone(&text), "{}", text);
            }
        }

        /// What the writer writes needs no TOML parser for strings of any kind.
        #[test]
        fn what_is_written_is_read(texts in prop::collection::vec("\\PC{0,9}|[a\"\\\\ \t\r\n\u{7}\u{85}]{0,9}", 1..4)) {
            let mut ledger = Ledger::default();
            let source = Fingerprint::of_bytes(b"x");
            for (number, text) in texts.iter().enumerate() {
                let mut record = Record::new(source, source.into());
                record.note = Some(text.clone());
                ledger.units.insert(format!("u-{number}"), record);
                let old = Obsolete { source: text.clone(), translation: text.clone(), ..Obsolete::default() };
                ledger.obsolete.insert(format!("o.{number}"), old);
            }
            let written = ledger.write();
            prop_assume!(!written.contains("'''"));
            prop_assert_eq!(read(&written), Some(ledger), "{}", written);
        }
    }

    #[test]
    fn what_is_unusual_is_left_to_the_parser() {
        let table = "[unit.a]\nsource = \"0123456789abcdef\"\ntarget = \"0123456789abcdef\"\n";
        for text in [
            format!("version = 1\n{table}{table}"),
            format!("version = 3\n{table}"),
            format!("version = 1 # one\n{table}"),
            format!("version = 1\n[unit]\n{table}"),
            format!("version = 1\n{table}[unit.a.dismissed]\n"),
            "version = 1\n[unit.a]\nsource = \"x\"\n".to_owned(),
        ] {
            assert_eq!(read(&text), None, "{text}");
        }
        assert!(read(&format!("version = 1\n{table}from = [\"b\"] # two\n")).is_some());
    }
}
