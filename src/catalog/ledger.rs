//! Ledgers: which source text each translation answers to, read and written.
//!
//! What follows from a record for the state of a unit is decided in `status`.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use super::ordered_map::OrderedMap;
use super::syntax;
use super::toml_text::{push_key, push_string};
use crate::message;
use crate::message::Message;
use crate::model::{Fingerprint, State};

/// The version of the ledger format that is written, and the newest that is read.
const VERSION: u32 = 1;

/// The ledger of one catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The translated units by id, in document order.
    pub units: OrderedMap<Record>,
    /// Translations whose unit left the article, by the id it had.
    pub obsolete: OrderedMap<Obsolete>,
}

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Record {
    /// The fingerprint of the source text that the translation answers to.
    pub source: Fingerprint,
    /// The fingerprint of the translation as last seen.
    pub target: Fingerprint,
    /// The state, where it is not simply translated.
    pub state: Option<RecordedState>,
    /// What a reviewer told the translator.
    pub note: Option<String>,
    /// While it is stale: the source text that the translation answers to.
    pub previous: Option<String>,
    /// While it is stale: since when, as a UTC date.
    #[serde(default, deserialize_with = "date")]
    pub stale_since: Option<Date>,
    /// After a stale translation was accepted: the source text it answered to before, to take that back.
    pub accepted_over: Option<String>,
    /// After a stale translation was accepted: the state that was stored before.
    pub accepted_from: Option<RecordedState>,
    /// While it is a draft made from the translations of other units, after a split or a merge: their ids.
    #[serde(default)]
    pub from: Vec<String>,
}

impl Record {
    /// The record of a translation that answers to a source text.
    pub fn new(source: Fingerprint, target: Fingerprint) -> Self {
        Self {
            source,
            target,
            state: None,
            note: None,
            previous: None,
            stale_since: None,
            accepted_over: None,
            accepted_from: None,
            from: Vec::new(),
        }
    }

    /// Writes the table of a unit, whole lines.
    pub fn write(&self, id: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "unit", id);
        push_field(&mut out, "source", Some(&self.source.to_string()));
        push_field(&mut out, "target", Some(&self.target.to_string()));
        push_field(&mut out, "state", self.state.map(|state| State::from(state).as_str()));
        push_field(&mut out, "note", self.note.as_deref());
        push_field(&mut out, "previous", self.previous.as_deref());
        if let Some(date) = self.stale_since {
            let _ = writeln!(out, "stale-since = {date}");
        }
        push_field(&mut out, "accepted-over", self.accepted_over.as_deref());
        push_field(&mut out, "accepted-from", self.accepted_from.map(|state| State::from(state).as_str()));
        push_list(&mut out, "from", &self.from);
        out
    }
}

/// A translation whose unit left the article.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Obsolete {
    /// The source text that the translation answers to; empty where nobody knows it.
    pub source: String,
    /// The last text of the unit, where it differs: the translation was stale when the unit left.
    pub last_source: Option<String>,
    /// The translation, as [`Entry::body`](super::Entry::body) gives it.
    pub translation: String,
    /// The translator's comment.
    pub comment: Option<String>,
    /// The state, where it is not simply translated.
    pub state: Option<RecordedState>,
    /// What a reviewer told the translator.
    pub note: Option<String>,
    /// While a sync brings it here from another article: the catalog it comes from and its id there, as
    /// `CATALOG#ID`. A sync that ends leaves none.
    pub moved_from: Option<String>,
}

impl Obsolete {
    /// A translation whose source nobody knows: a draft, whatever it is given to.
    pub fn without_source(translation: String) -> Self {
        Self {
            source: String::new(),
            last_source: None,
            translation,
            comment: None,
            state: Some(RecordedState::Draft),
            note: None,
            moved_from: None,
        }
    }

    /// Whether nobody knows the source of the translation.
    pub fn is_without_source(&self) -> bool {
        self.source.is_empty()
    }

    /// Writes the table of a unit that left, whole lines.
    pub fn write(&self, id: &str) -> String {
        let mut out = String::new();
        push_header(&mut out, "obsolete", id);
        push_field(&mut out, "source", Some(&self.source));
        push_field(&mut out, "last-source", self.last_source.as_deref());
        push_field(&mut out, "translation", Some(&self.translation));
        push_field(&mut out, "comment", self.comment.as_deref());
        push_field(&mut out, "state", self.state.map(|state| State::from(state).as_str()));
        push_field(&mut out, "note", self.note.as_deref());
        push_field(&mut out, "moved-from", self.moved_from.as_deref());
        out
    }
}

/// The states that are stored; all others follow from the fingerprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordedState {
    /// A person has to confirm the text.
    Draft,
    /// A second person approved the text.
    Reviewed,
}

impl From<RecordedState> for State {
    fn from(state: RecordedState) -> Self {
        match state {
            RecordedState::Draft => Self::Draft,
            RecordedState::Reviewed => Self::Reviewed,
        }
    }
}

/// Why a ledger cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct LedgerError {
    /// The byte offset of the fault.
    pub offset: usize,
    /// What is wrong, as a lower-case fragment.
    pub message: Message,
    /// How to mend it.
    pub hint: Message,
}

#[derive(Deserialize)]
struct File {
    version: toml::Spanned<u32>,
    #[serde(default)]
    unit: OrderedMap<Record>,
    #[serde(default)]
    obsolete: OrderedMap<Obsolete>,
}

#[derive(Deserialize)]
struct Version {
    version: toml::Spanned<u32>,
}

impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    ///
    /// A ledger is read whole or not at all: conflict markers, TOML errors, values that are none, and a
    /// version that this recto does not know are refused with their place.
    pub fn read(text: &str) -> Result<Self, LedgerError> {
        // Line ends inside strings come from git or an editor: the writer escapes every carriage return.
        let content = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        Self::read_unix(&content)
            .map_err(|error| LedgerError { offset: original_offset(text, error.offset), ..error })
    }

    fn read_unix(content: &str) -> Result<Self, LedgerError> {
        let file = toml::from_str::<File>(content);
        // A newer format may hold what this one calls an error, so its version counts first.
        let version = match &file {
            Ok(file) => Some(file.version.clone()),
            Err(_) => toml::from_str::<Version>(content).ok().map(|file| file.version),
        };
        if let Some(version) = version.filter(|version| *version.get_ref() > VERSION) {
            return Err(LedgerError {
                offset: version.span().start,
                message: message!("ledger-too-new", version = version.get_ref().to_string()),
                hint: message!("ledger-too-new-hint"),
            });
        }
        match file {
            Ok(file) => Ok(Self { units: file.unit, obsolete: file.obsolete }),
            Err(error) => Err(explain(content, &error)),
        }
    }

    /// The ids of units from whose translations drafts were made that nobody confirmed yet.
    pub fn awaited(&self) -> impl Iterator<Item = &str> {
        let drafts = self.units.iter().filter(|(_, record)| record.state == Some(RecordedState::Draft));
        drafts.flat_map(|(_, record)| record.from.iter().map(String::as_str))
    }

    /// Writes the ledger; the same ledger always gives the same text.
    pub fn write(&self) -> String {
        let mut out = format!("version = {VERSION}\n");
        for (id, record) in self.units.iter() {
            out.push('\n');
            out.push_str(&record.write(id));
        }
        for (id, old) in self.obsolete.iter() {
            out.push('\n');
            out.push_str(&old.write(id));
        }
        out
    }
}

fn push_header(out: &mut String, table: &str, id: &str) {
    out.extend(["[", table, "."]);
    push_key(out, id);
    out.push_str("]\n");
}

fn push_field(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        out.extend([name, " = "]);
        push_string(out, value);
        out.push('\n');
    }
}

fn push_list(out: &mut String, name: &str, values: &[String]) {
    for (at, value) in values.iter().enumerate() {
        if at == 0 {
            out.extend([name, " = ["]);
        } else {
            out.push_str(", ");
        }
        push_string(out, value);
    }
    if !values.is_empty() {
        out.push_str("]\n");
    }
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let value = Option::<toml::value::Datetime>::deserialize(deserializer)?;
    let Some(value) = value else { return Ok(None) };
    let date = value.date.and_then(|date| {
        let (year, month, day) = (date.year.try_into(), date.month.try_into(), date.day.try_into());
        Date::new(year.ok()?, month.ok()?, day.ok()?).ok()
    });
    match date {
        Some(date) => Ok(Some(date)),
        None => Err(serde::de::Error::custom(message!("ledger-no-date", text = value.to_string()))),
    }
}

/// The offset in a file of an offset in its text without byte order mark and carriage returns.
fn original_offset(text: &str, offset: usize) -> usize {
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let pairs = content.match_indices("\r\n").enumerate();
    let before = pairs.take_while(|(earlier, (at, _))| at - earlier < offset).count();
    text.len() - content.len() + offset + before
}

fn explain(content: &str, error: &toml::de::Error) -> LedgerError {
    let mut offset = 0;
    for line in content.split_inclusive('\n') {
        if matches!(syntax::conflict_marker(line), Some('<' | '>')) {
            let conflict = syntax::conflict_error(offset);
            return LedgerError { offset: conflict.offset, message: conflict.message, hint: conflict.hint };
        }
        offset += line.len();
    }
    LedgerError {
        offset: error.span().map_or(0, |span| span.start),
        message: message!("ledger-unreadable", reason = reason(content, error)),
        hint: message!("ledger-unreadable-hint"),
    }
}

/// Why a ledger is none; of recto's own reasons, serde hands on only the English words.
fn reason(content: &str, error: &toml::de::Error) -> Message {
    let text = error.span().and_then(|span| content.get(span)).unwrap_or_default().trim_matches('"');
    let own = [message!("ledger-no-fingerprint", text), message!("ledger-no-date", text)];
    let own = own.into_iter().find(|reason| reason.to_string() == error.message());
    own.unwrap_or_else(|| Message::foreign(error.message().replace('\n', ", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEDGER: &str = r#"version = 1

[unit.a-new-era-7c1e]
source = "0123456789abcdef"
target = "fedcba9876543210"
state = "draft"
note = "say \"tu\""
previous = """
A hard\u0020
break"""
stale-since = 2026-07-31

[unit."msg.attr"]
source = "0000000000000001"
target = "0000000000000002"
from = ["one-1234", "two-5678"]

[obsolete.old-text-1234]
source = "Old"
translation = " Vieux"
comment = "why"
state = "reviewed"
"#;

    #[test]
    fn the_format_stays() {
        let ledger = Ledger::read(LEDGER).expect("it is a ledger");
        assert_eq!(ledger.write(), LEDGER);
        let unit = ledger.units.get("a-new-era-7c1e").expect("the unit is there");
        assert_eq!(unit.previous.as_deref(), Some("A hard \nbreak"));
        assert_eq!(unit.stale_since, Some(jiff::civil::date(2026, 7, 31)));
        assert_eq!(unit.state.map(State::from), Some(State::Draft));
        assert_eq!(Ledger::default().write(), "version = 1\n");
    }

    #[test]
    fn faults_name_their_place() {
        for (old, new, place, message) in [
            ("version = 1", "version = 2", "2\n", "newer"),
            ("version = 1\n", "version = 2\nobsolete.x = 5\n", "2\n", "newer"),
            ("version = 1", "", "", "version"),
            ("\"0123456789abcdef\"", "\"xyz\"", "\"xyz\"", "`xyz` is not a fingerprint"),
            ("2026-07-31", "2026-02-31", "2026-02-31", ""),
            ("2026-07-31", "07:30:00", "07:30:00", "not a date"),
            ("\"draft\"", "\"done\"", "\"done\"", "done"),
            ("target = \"f", "<<<<<<< HEAD\ntarget = \"f", "<<<<<<< HEAD", "git conflict markers"),
            ("\"msg.attr\"", "a-new-era-7c1e", "a-new-era-7c1e]\nsource = \"0000", "duplicate"),
        ] {
            let text = LEDGER.replacen(old, new, 1);
            for text in [text.clone(), format!("\u{feff}{}", text.replace('\n', "\r\n"))] {
                let error = Ledger::read(&text).expect_err(new);
                assert!(error.message.to_string().contains(message), "{new}: {error:?}");
                let found = text[error.offset..].replace('\r', "");
                assert!(found.starts_with(place), "{new}: {error:?} {found:.20}");
            }
        }
    }

    #[test]
    fn own_reasons_come_out_of_serde_as_messages() {
        for (old, new, reason) in [
            ("0123456789abcdef", "xyz", message!("ledger-no-fingerprint", text = "xyz")),
            ("2026-07-31", "07:30:00", message!("ledger-no-date", text = "07:30:00")),
        ] {
            let error = Ledger::read(&LEDGER.replacen(old, new, 1)).expect_err(new);
            assert_eq!(error.message, message!("ledger-unreadable", reason));
        }
    }
}
