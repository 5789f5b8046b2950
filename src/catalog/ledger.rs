//! Ledgers: which source text each translation answers to, read and written.
//!
//! What follows from a record for the state of a unit is decided in `sync`.
//!
//! Version 2 of the format has proposals, origins and fingerprints of a newer kind; a ledger that has none of these
//! is written as version 1, which an older recto reads.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, Visitor};

use super::ordered_map::OrderedMap;
use super::syntax;
use crate::message;
use crate::message::Message;
use crate::model::Fingerprint;

mod accepted;
mod date;
mod kept;
mod lines;
mod names;
mod overrides;
mod page;
mod record;
mod state;
mod target;
mod unknown;
pub(super) mod write;

pub use accepted::Accepted;
pub use kept::{Obsolete, Proposal};
pub use overrides::{Override, OwnPieceKind};
pub use page::{PageRecord, ShownText};
pub use record::Record;
pub use state::RecordedState;
pub use target::{Target, TargetKind};
pub use unknown::{Unknown, UnknownKeys};

pub(super) use names::{Name, Names};

/// The newest version of the ledger format.
const VERSION: u32 = 2;

/// The ledger of one catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The translated units by id, in document order.
    pub units: OrderedMap<Record>,
    /// What the page of the article has around the units, where there is a page.
    pub page: Option<PageRecord>,
    /// The pieces that are the page's own, in its order.
    pub overrides: OrderedMap<Override>,
    /// The texts that the page shows of units without translation, by their ids.
    pub shown: OrderedMap<Fingerprint>,
    /// Second texts that nobody has chosen yet, by [key](Proposal::key).
    pub proposals: OrderedMap<Proposal>,
    /// Translations whose unit left the article, by the id it had.
    pub obsolete: OrderedMap<Obsolete>,
    /// What a newer recto, or another tool, wrote beside.
    pub unknown: Unknown,
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

const NAMES: Names = Names(&["version", "unit", "page", "override", "shown", "proposal", "obsolete"]);

struct File {
    version: toml::Spanned<u32>,
    ledger: Ledger,
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
                let (mut version, mut ledger) = (None, Ledger::default());
                while let Some(name) = map.next_key_seed(NAMES)? {
                    match name {
                        Name::Known("version") => version = Some(map.next_value()?),
                        Name::Known("unit") => ledger.units = map.next_value()?,
                        Name::Known("page") => ledger.page = Some(map.next_value()?),
                        Name::Known("override") => ledger.overrides = map.next_value()?,
                        Name::Known("shown") => ledger.shown = map.next_value()?,
                        Name::Known("proposal") => ledger.proposals = map.next_value()?,
                        Name::Known(_) => ledger.obsolete = map.next_value()?,
                        Name::Unknown(key) => ledger.unknown.add(key, map.next_value()?),
                    }
                }
                let version = version.ok_or_else(|| A::Error::missing_field("version"))?;
                Ok(File { version, ledger })
            }
        }
        deserializer.deserialize_map(Whole)
    }
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
        match lines::read(text) {
            Some(ledger) => Ok(ledger),
            None => read_versioned(text).map(|file: File| file.ledger),
        }
    }

    /// The ids of units from whose translations drafts were made that nobody confirmed yet.
    pub fn awaited(&self) -> impl Iterator<Item = &str> {
        let drafts = self.units.iter().filter(|(_, record)| record.state == Some(RecordedState::Draft));
        drafts.flat_map(|(_, record)| record.from.iter().map(String::as_str))
    }

    /// Records a translation; what the page is known to show of its unit stays known.
    pub fn record(&mut self, id: &str, record: Record) {
        let in_source = self.shown.remove(id).map(|shown| ShownText { shown, translation: None });
        let known = self.units.get(id).and_then(|known| known.page);
        let page = record.page.or(known).or(in_source);
        self.units.insert(id, Record { page, ..record });
    }

    /// Takes the record of a translation out; what the page shows of its unit stays known.
    pub fn forget(&mut self, id: &str) -> Option<Record> {
        let record = self.units.remove(id)?;
        if let Some(page) = record.page {
            self.shown.insert(id, page.shown);
        }
        Some(record)
    }

    /// The proposals for a unit, by key.
    pub fn proposals_of<'l>(&'l self, unit: &'l str) -> impl Iterator<Item = (&'l str, &'l Proposal)> {
        self.proposals.iter().filter(move |(key, _)| Proposal::unit(key) == unit)
    }

    /// Keeps a second text for a unit, unless it is kept already.
    pub fn propose(&mut self, unit: &str, proposal: Proposal) {
        if !self
            .proposals_of(unit)
            .any(|(_, known)| known.text == proposal.text && known.source == proposal.source)
        {
            let key = Proposal::key(unit, &proposal.text, |key| !self.proposals.contains(key));
            self.proposals.insert(key, proposal);
        }
    }

    /// Writes the ledger; the same ledger always gives the same text.
    pub fn write(&self) -> String {
        let mut out = self.head();
        for (id, record) in self.units.iter() {
            out.push('\n');
            out.push_str(&record.write(id));
        }
        self.write_kept(&mut out);
        out
    }

    /// What stands before the first table: the version that can hold it, and what nobody knows.
    pub fn head(&self) -> String {
        let mut out = version(self.is_newer());
        self.unknown.keys.write(&mut out);
        out
    }

    /// Writes what stands behind the units.
    pub fn write_kept(&self, out: &mut String) {
        if let Some(page) = &self.page {
            out.push('\n');
            out.push_str(&page.write());
        }
        for (key, piece) in self.overrides.iter() {
            out.push('\n');
            out.push_str(&piece.write(key));
        }
        if !self.shown.is_empty() {
            out.push('\n');
            out.push_str(&page::write_shown(&self.shown));
        }
        for (key, proposal) in self.proposals.iter() {
            out.push('\n');
            out.push_str(&proposal.write(key));
        }
        for (id, old) in self.obsolete.iter() {
            out.push('\n');
            out.push_str(&old.write(id));
        }
        self.unknown.write_tables(out);
    }

    fn is_newer(&self) -> bool {
        !self.proposals.is_empty()
            || self.page.is_some()
            || !self.overrides.is_empty()
            || !self.shown.is_empty()
            || !self.unknown.is_empty()
            || self.units.iter().any(|(_, record)| record.is_newer())
            || self.obsolete.iter().any(|(_, old)| old.is_newer())
    }
}

/// The line that says which version of the format a file needs.
pub(super) fn version(is_newer: bool) -> String {
    format!("version = {}\n", if is_newer { VERSION } else { 1 })
}

/// A file that says which version of its format it is in.
pub(super) trait Versioned: DeserializeOwned {
    fn version(&self) -> &toml::Spanned<u32>;
}

impl Versioned for File {
    fn version(&self) -> &toml::Spanned<u32> {
        &self.version
    }
}

/// Reads a ledger of either kind.
pub(super) fn read_versioned<F: Versioned>(text: &str) -> Result<F, LedgerError> {
    // Line ends inside strings come from git or an editor: the writer escapes every carriage return.
    let content = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    read_unix(&content).map_err(|error| LedgerError { offset: original_offset(text, error.offset), ..error })
}

fn read_unix<F: Versioned>(content: &str) -> Result<F, LedgerError> {
    let file = toml::from_str::<F>(content);
    // A newer format may hold what this one calls an error, so its version counts first.
    let version = match &file {
        Ok(file) => Some(file.version().clone()),
        Err(_) => toml::from_str::<Version>(content).ok().map(|file| file.version),
    };
    if let Some(version) = version.filter(|version| *version.get_ref() > VERSION) {
        return Err(LedgerError {
            offset: version.span().start,
            message: message!("ledger-too-new", version = version.get_ref().to_string()),
            hint: message!("ledger-too-new-hint"),
        });
    }
    file.map_err(|error| explain(content, &error))
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

/// A ledger as the TOML parser alone reads it.
#[cfg(test)]
fn by_toml_alone(text: &str) -> Option<Ledger> {
    read_versioned(text).ok().map(|file: File| file.ledger)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::State;

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
dismissed = { links = "their page is in \"English\"", numbers = "a joke" }

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
            ("version = 1", "version = 3", "3\n", "newer"),
            ("version = 1\n", "version = 3\nobsolete.x = 5\n", "3\n", "newer"),
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

    const NEWER: &str = r#"version = 2
made-by = "a newer recto"

[unit.a-new-era-7c1e]
source = "0123456789abcdef"
target = "2:fedcba9876543210"
target-words = "00000000000000aa"
page = "1111111111111111"
page-of = "2222222222222222"
origin = "memory 100%"
accepted-from = { state = "draft", previous = "Before", stale-since = 2026-07-31, note = "Why?", from = ["a", "b"] }
seen-by = "a newer recto"

[unit.b]
source = "0000000000000001"
target = "0000000000000002"
accepted-from = {}

[page]
source = "0000000000000001"
units = "0000000000000002"
target = "0000000000000003"
made = "0000000000000006"
own-texts = ["0000000000000009"]

[override."a-new-era-7c1e~1"]
kind = "anchor"
at = 0
lines = 1
source = "0000000000000007"
target = "0000000000000008"
text = """

"""
now = """
 {#new}
"""
seen-by = "a newer recto"

[shown]
c-1234 = "0000000000000004"
"msg.attr" = "0000000000000005"

[proposal."a-new-era-7c1e~8f2a"]
source = "Now"
text = " Maintenant"
comment = "Ada"
origin = "import agency.xliff"
state = "reviewed"
note = "Which?"
confidence = 0.5

[obsolete.c]
source = "Old"
translation = " Vieux"
origin = "machine"
seen = { by = ["Ada", "Ben"], on = 2026-03-01 }

[marker."front-matter slugs"]
kind = "attribute"
ordinal = 2
source = """
a
b"""

[budget]
words = 300
"#;

    #[test]
    fn version_2_has_proposals_and_keeps_what_nobody_knows() {
        let ledger = Ledger::read(NEWER).expect("it is a ledger");
        assert_eq!(ledger.write(), NEWER);
        let unit = ledger.units.get("a-new-era-7c1e").expect("the unit is there");
        assert_eq!(unit.target.kind, TargetKind::Meaning);
        assert_eq!(unit.unknown.iter().collect::<Vec<_>>(), [("seen-by", "\"a newer recto\"")]);
        let accepted = unit.accepted_from.as_ref().expect("it was accepted");
        assert_eq!(
            (accepted.state, accepted.previous.as_deref()),
            (Some(RecordedState::Draft), Some("Before"))
        );
        assert_eq!(ledger.proposals_of("a-new-era-7c1e").count(), 1);
        assert_eq!(ledger.unknown.tables.iter().count(), 2);
    }

    #[test]
    fn only_what_version_1_cannot_hold_moves_the_version_on() {
        let record = || Record::new(Fingerprint::of_bytes(b"a"), Fingerprint::of_bytes(b"b").into());
        let version = |ledger: &Ledger| ledger.write().lines().next().map(str::to_owned);
        let with =
            |record: Record| Ledger { units: [("a", record)].into_iter().collect(), ..Ledger::default() };
        let over = Accepted { previous: Some("Old".to_owned()), ..Accepted::default() };
        let older = with(Record { accepted_from: Some(Box::new(over.clone())), ..record() });
        assert_eq!(version(&older).as_deref(), Some("version = 1"));
        assert!(older.write().contains("accepted-over = \"Old\"\n"));
        let origin = Some("machine".to_owned());
        let mut unknown = UnknownKeys::default();
        unknown.add("seen-by".to_owned(), &true.into());
        let proposals = [("a~0000", Proposal::default())].into_iter().collect();
        for newer in [
            with(Record { origin: origin.clone(), ..record() }),
            with(Record { unknown, ..record() }),
            with(Record {
                accepted_from: Some(Box::new(Accepted { note: origin.clone(), ..over })),
                ..record()
            }),
            with(Record { target: Target { kind: TargetKind::Meaning, ..record().target }, ..record() }),
            Ledger { proposals, ..Ledger::default() },
            Ledger {
                obsolete: [("a", Obsolete { origin, ..Obsolete::default() })].into_iter().collect(),
                ..Ledger::default()
            },
        ] {
            assert_eq!(version(&newer).as_deref(), Some("version = 2"), "{newer:?}");
            assert_eq!(Ledger::read(&newer.write()).as_ref(), Ok(&newer));
        }
    }

    #[test]
    fn a_proposal_is_kept_once_and_knows_its_unit() {
        let proposal = |text: &str| Proposal { text: text.to_owned(), ..Proposal::default() };
        let mut ledger = Ledger::default();
        for text in [" Un", " Deux", " Un"] {
            ledger.propose("a~b", proposal(text));
        }
        let keys: Vec<&str> = ledger.proposals.iter().map(|(key, _)| key).collect();
        assert_eq!(keys.len(), 2, "{keys:?}");
        assert!(keys.iter().all(|key| Proposal::unit(key) == "a~b"), "{keys:?}");
        assert_eq!(Proposal::unit(&Proposal::key_for(keys[0], "c")), "c");
    }
}
