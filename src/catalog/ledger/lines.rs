//! Ledgers as recto itself writes them, read line by line: about three times as fast as any TOML there may be.
//!
//! Only what is certain is read here. A table with anything unusual in it is handed to the TOML parser by itself, and a
//! file whose tables cannot be told apart for certain as a whole: then nothing is returned.

use memchr::{memchr, memmem};

use super::{
    File, Ledger, Obsolete, Override, OwnPieceKind, PageRecord, Proposal, Record, RecordedState, ShownText,
    Target, TargetKind, UnknownKeys, VERSION,
};
use crate::catalog::OrderedMap;
use crate::model::Fingerprint;

/// What stands around a string in rows.
const ROWS: &str = "\"\"\"";

/// How long the table of a unit is, about.
const BYTES_OF_A_UNIT: usize = 128;

/// The ledger in a text with `\n` line ends; none where the TOML parser has to say what it is.
pub(super) fn read(text: &str) -> Option<Ledger> {
    let (head, mut rest) = text.split_at(text.find("\n[").map_or(text.len(), |at| at + 1));
    if memmem::find(rest.as_bytes(), b"'''").is_some() {
        return None;
    }
    let has_rows = memmem::find(rest.as_bytes(), ROWS.as_bytes()).is_some();
    let mut ledger =
        Ledger { units: OrderedMap::with_room(rest.len() / BYTES_OF_A_UNIT), ..Ledger::default() };
    let version: u32 = head.trim_end_matches('\n').strip_prefix("version = ")?.parse().ok()?;
    if !(1..=VERSION).contains(&version) || !head.ends_with('\n') {
        return None;
    }
    while !rest.is_empty() {
        let table = Table::at(rest, has_rows)?;
        rest = &rest[table.text.len()..];
        add(&mut ledger, &table)?;
    }
    Some(ledger)
}

/// A table: its kind, its id where it has one, its lines, and its whole text up to the next one.
struct Table<'t> {
    kind: &'t str,
    id: Option<&'t str>,
    lines: &'t str,
    text: &'t str,
}

impl<'t> Table<'t> {
    /// The table that a text without `'''` begins with.
    fn at(text: &'t str, has_rows: bool) -> Option<Self> {
        let (header, below) = cut(text, b'\n')?;
        let name = header.strip_prefix('[')?.strip_suffix(']')?;
        let (kind, id) = match name.split_once('.') {
            Some((kind, id)) => (kind, Some(key(id)?)),
            None => (name, None),
        };
        // A line of a string in rows may begin with a bracket.
        let (mut end, mut in_rows) = (0, false);
        while end < below.len() {
            let rest = &below[end..];
            let line = &rest[..memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |at| at + 1)];
            let starts_plainly = line.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '\n');
            if !in_rows && !starts_plainly {
                if line.starts_with('[') {
                    break;
                }
                // An indented header is one of TOML as well.
                if line.trim_start().starts_with('[') {
                    return None;
                }
            }
            if has_rows && line.matches(ROWS).count() % 2 == 1 {
                in_rows = !in_rows;
            }
            end += line.len();
        }
        let lines = &below[..end];
        Some(Self { kind, id, lines, text: &text[..header.len() + 1 + end] }).filter(|_| !in_rows)
    }
}

/// What stands before and behind the first such byte, which is of ASCII.
fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = memchr(byte, text.as_bytes())?;
    Some((&text[..at], &text[at + 1..]))
}

fn has_control(text: &str) -> bool {
    text.chars().any(|c| c.is_control())
}

/// A key as `push_key` writes it, without an escape.
fn key(text: &str) -> Option<&str> {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    match text.strip_prefix('"') {
        Some(quoted) => {
            quoted.strip_suffix('"').filter(|key| !key.contains(['"', '\\']) && !has_control(key))
        }
        None => Some(text).filter(|key| !key.is_empty() && key.bytes().all(bare)),
    }
}

/// Adds a table; none where another one has its id, or where it is none.
fn add(ledger: &mut Ledger, table: &Table<'_>) -> Option<()> {
    let lines = table.lines;
    let is_new = match (table.kind, table.id) {
        ("unit", Some(id)) => record(lines).map(|record| ledger.units.insert(id, record).is_none()),
        ("obsolete", Some(id)) => obsolete(lines).map(|old| ledger.obsolete.insert(id, old).is_none()),
        ("proposal", Some(id)) => proposal(lines).map(|text| ledger.proposals.insert(id, text).is_none()),
        ("override", Some(id)) => piece(lines).map(|piece| ledger.overrides.insert(id, piece).is_none()),
        ("page", None) => page(lines).map(|page| ledger.page.replace(page).is_none()),
        ("shown", None) => {
            let is_first = ledger.shown.is_empty();
            ledger.shown = shown(lines)?;
            Some(is_first)
        }
        _ => return None,
    };
    match is_new {
        Some(is_new) => is_new.then_some(()),
        None => take(ledger, by_toml(table)?),
    }
}

/// Adds what a table is as TOML; none where something of it is there already, or nobody knows what it is.
fn take(ledger: &mut Ledger, table: Ledger) -> Option<()> {
    let Ledger { units, page, overrides, shown, proposals, obsolete, unknown } = table;
    let is_new = units.into_iter().all(|(id, record)| ledger.units.insert(id, record).is_none())
        && obsolete.into_iter().all(|(id, old)| ledger.obsolete.insert(id, old).is_none())
        && proposals.into_iter().all(|(id, text)| ledger.proposals.insert(id, text).is_none())
        && overrides.into_iter().all(|(id, piece)| ledger.overrides.insert(id, piece).is_none())
        && page.is_none_or(|page| ledger.page.replace(page).is_none());
    (is_new && shown.is_empty() && unknown.is_empty()).then_some(())
}

/// A table as the TOML parser reads it.
fn by_toml(table: &Table<'_>) -> Option<Ledger> {
    toml::from_str::<File>(&format!("version = {VERSION}\n{}", table.text)).ok().map(|file| file.ledger)
}

fn record(lines: &str) -> Option<Record> {
    let mut fields = Fields(lines);
    let source = fields.fingerprint("source")??;
    let mut record = Record::new(source, fields.target()?);
    record.target.words = fields.fingerprint("target-words")?;
    record.page = match (fields.fingerprint("page")?, fields.fingerprint("page-of")?) {
        (Some(shown), translation) => Some(ShownText { shown, translation }),
        (None, None) => None,
        (None, Some(_)) => return None,
    };
    record.origin = fields.known("origin")?;
    record.state = fields.state()?;
    record.note = fields.known("note")?;
    record.previous = fields.known("previous")?;
    if let Some(date) = fields.behind("stale-since") {
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

fn page(lines: &str) -> Option<PageRecord> {
    let mut fields = Fields(lines);
    let page = PageRecord {
        source: fields.fingerprint("source")??,
        units: fields.fingerprint("units")??,
        target: fields.fingerprint("target")??,
        made: fields.fingerprint("made")?,
        own_texts: fields.fingerprints("own-texts")?,
        unknown: UnknownKeys::default(),
    };
    fields.is_done().then_some(page)
}

fn piece(lines: &str) -> Option<Override> {
    let mut fields = Fields(lines);
    let kind = fields.known("kind")??;
    let piece = Override {
        kind: OwnPieceKind::ALL.into_iter().find(|known| known.as_str() == kind)?,
        at: fields.number("at")?,
        lines: fields.number("lines")?,
        source: fields.fingerprint("source")??,
        target: fields.fingerprint("target")??,
        text: fields.known("text")??,
        now: fields.known("now")?,
        unknown: UnknownKeys::default(),
    };
    fields.is_done().then_some(piece)
}

/// What is shown of units without translation; none where there is none, or a unit stands twice.
fn shown(lines: &str) -> Option<OrderedMap<Fingerprint>> {
    let mut shown = OrderedMap::new();
    for line in lines.trim_end_matches('\n').split('\n') {
        let (id, text) = line.rsplit_once(" = ")?;
        let text = text.strip_prefix('"')?.strip_suffix('"')?.parse().ok()?;
        if shown.insert(key(id)?, text).is_some() {
            return None;
        }
    }
    Some(shown)
}

/// The lines of a table that were not read yet, in the order in which the writer has them.
struct Fields<'t>(&'t str);

impl<'t> Fields<'t> {
    /// What stands behind a key and its ` = `, if it comes next.
    fn behind(&self, key: &str) -> Option<&'t str> {
        // Most keys are not there, and few begin alike.
        let may_be = self.0.as_bytes().first() == key.as_bytes().first();
        if may_be { self.0.strip_prefix(key)?.strip_prefix(" = ") } else { None }
    }

    /// The string of a key, if it comes next; the outer none where its value is no string as the writer writes them.
    fn known(&mut self, key: &str) -> Option<Option<String>> {
        let Some(value) = self.behind(key) else { return Some(None) };
        let (text, rest) = match value.strip_prefix(ROWS) {
            Some(rows) => {
                let (text, rest) = rows.strip_prefix('\n')?.split_once(ROWS)?;
                (text, rest.strip_prefix('\n')?)
            }
            None => {
                let (line, rest) = cut(value.strip_prefix('"')?, b'\n')?;
                (line.strip_suffix('"')?, rest)
            }
        };
        self.0 = rest;
        unescaped(text, value.starts_with(ROWS)).map(Some)
    }

    fn state(&mut self) -> Option<Option<RecordedState>> {
        match self.known("state")?.as_deref() {
            None => Some(None),
            Some("draft") => Some(Some(RecordedState::Draft)),
            Some("reviewed") => Some(Some(RecordedState::Reviewed)),
            Some(_) => None,
        }
    }

    fn fingerprint(&mut self, key: &str) -> Option<Option<Fingerprint>> {
        match self.plain(key)? {
            Some(text) => fingerprint(text).map(Some),
            None => Some(None),
        }
    }

    fn target(&mut self) -> Option<Target> {
        let text = self.plain("target")??;
        match text.strip_prefix("2:") {
            Some(hex) => Some(Target { kind: TargetKind::Meaning, ..fingerprint(hex)?.into() }),
            None => fingerprint(text).map(Target::from),
        }
    }

    /// The string of a key, if it comes next; the outer none where its value is no line without escapes.
    fn plain(&mut self, key: &str) -> Option<Option<&'t str>> {
        let Some(value) = self.behind(key) else { return Some(None) };
        let (line, rest) = cut(value.strip_prefix('"')?, b'\n')?;
        self.0 = rest;
        Some(Some(line.strip_suffix('"')?))
    }

    /// A list of fingerprints, empty where the key does not come next.
    fn fingerprints(&mut self, key: &str) -> Option<Vec<Fingerprint>> {
        let Some(list) = self.behind(key).and_then(|rest| rest.strip_prefix('[')) else {
            return Some(Vec::new());
        };
        let (list, rest) = list.split_once("]\n")?;
        self.0 = rest;
        let text = |text: &str| text.strip_prefix('"')?.strip_suffix('"')?.parse().ok();
        list.split(", ").map(text).collect()
    }

    /// The number of a key that comes next, as the writer writes it.
    fn number(&mut self, key: &str) -> Option<usize> {
        let (digits, rest) = self.0.strip_prefix(key)?.strip_prefix(" = ")?.split_once('\n')?;
        let number = digits.parse::<usize>().ok().filter(|number| number.to_string() == digits)?;
        self.0 = rest;
        Some(number)
    }

    fn is_done(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'\n')
    }
}

/// A fingerprint as the writer writes it: 16 small hex digits.
fn fingerprint(text: &str) -> Option<Fingerprint> {
    let digits: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let digit = |byte: &u8| match byte {
        b'0'..=b'9' => Some(u64::from(byte - b'0')),
        b'a'..=b'f' => Some(u64::from(byte - b'a') + 10),
        _ => None,
    };
    digits.iter().try_fold(0, |bits, byte| Some(bits << 4 | digit(byte)?)).map(Fingerprint::from_bits)
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
            "[page]\n",
            "[page]\nsource = \"0000000000000001\"\nunits = \"0000000000000002\"\ntarget = \"0000000000000003\"\n",
            "made = \"0000000000000004\"\n",
            "own-texts = [\"0000000000000005\", \"0000000000000006\"]\n",
            "own-texts = []\n",
            "[page.x]\n",
            "[shown]\n",
            "[shown]\na-1 = \"0000000000000007\"\n",
            "\"msg.attr\" = \"0000000000000008\"\n",
            "b = \"0000000000000009\"\n",
            "[override.\"a-1~1\"]\nkind = \"code\"\nat = 0\nlines = 2\nsource = \"000000000000000a\"\n\
             target = \"000000000000000b\"\ntext = \"x\"\n",
            "[override.\"~1\"]\nkind = \"other\"\nat = 00\nlines = +2\nsource = \"000000000000000a\"\n\
             target = \"000000000000000b\"\ntext = \"x\"\n",
            "now = \"\"\"\ny\n\"\"\"\n",
            "  [unit.c]\n",
            "# \"\"\"\n",
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
                ledger.overrides.insert(
                    Override::key(Some("u-1"), number),
                    Override {
                        kind: OwnPieceKind::ALL[number],
                        at: 10 * number,
                        lines: number,
                        source,
                        target: source,
                        text: text.clone(),
                        now: Some(text.clone()).filter(|_| number > 1),
                        unknown: UnknownKeys::default(),
                    },
                );
                ledger.shown.insert(format!("s.{number}"), source);
            }
            ledger.page = Some(PageRecord {
                source,
                units: source,
                target: source,
                made: Some(source).filter(|_| texts.len() > 1),
                own_texts: vec![source; texts.len() - 1],
                unknown: UnknownKeys::default(),
            });
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
