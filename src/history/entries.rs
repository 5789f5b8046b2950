//! The entries of catalogs and ledgers of the past: many versions of few files, most of them with the same entries.
//!
//! A file is cut at the lines where an entry can begin, and equal entries are kept once. Only an entry that somebody
//! asks for is parsed.

use std::sync::{Arc, Mutex};

use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::xxh3_128;

use super::lock;
use crate::catalog::{Catalog, Entry, message_id};
use crate::model::{Fingerprint, Format};

/// One version of a file: where its entries are kept, by the hash of what they are called.
#[derive(Debug, Default)]
pub(super) struct Index(FxHashMap<u64, u32>);

/// The entries of all versions that were read.
#[derive(Debug, Default)]
pub(super) struct Entries {
    texts: Mutex<Texts>,
    translations: Mutex<FxHashMap<(u32, String), Option<Said>>>,
}

/// What a translation of the past said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) meaning: Fingerprint,
    /// Its words alone, without what somebody changes who retouches a text.
    pub(super) words: Fingerprint,
}

#[derive(Debug, Default)]
struct Texts {
    kept: Vec<Arc<str>>,
    places: FxHashMap<u128, u32>,
}

/// What the ledger of the past says about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recorded {
    pub(super) source: Fingerprint,
    pub(super) target: Fingerprint,
    pub(super) words: Option<Fingerprint>,
    /// Whether the target is of what the translation says, not of how it is written.
    pub(super) is_meaning: bool,
    pub(super) is_draft: bool,
}

impl Entries {
    /// Cuts a catalog.
    pub(super) fn catalog(&self, text: &str) -> Index {
        self.index(text, |line| {
            let starts = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'-' || *byte == b'#';
            line.as_bytes().first().is_some_and(starts)
        })
    }

    /// Cuts a ledger.
    pub(super) fn ledger(&self, text: &str) -> Index {
        self.index(text, |line| line.starts_with('['))
    }

    fn index(&self, text: &str, is_start: impl Fn(&str) -> bool) -> Index {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut index = Index::default();
        let mut texts = lock(&self.texts);
        let mut keep = |piece: &str| {
            let Some(name) = name(piece) else { return };
            // The first of several counts.
            index.0.entry(name_hash(name)).or_insert_with(|| texts.keep(piece));
        };
        let (mut start, mut at) = (0, 0);
        for line in text.split_inclusive('\n') {
            if is_start(line) {
                keep(&text[start..at]);
                start = at;
            }
            at += line.len();
        }
        keep(&text[start..]);
        index
    }

    fn text(&self, index: &Index, name: &str) -> Option<(u32, Arc<str>)> {
        let &place = index.0.get(&name_hash(name))?;
        Some((place, Arc::clone(&lock(&self.texts).kept[place as usize])))
    }

    /// What a translation said.
    pub(super) fn translation(&self, index: &Index, id: &str, format: Format) -> Option<Said> {
        let (place, text) = self.text(index, entry_name(id, format))?;
        let key = (place, id.to_owned());
        if let Some(&known) = lock(&self.translations).get(&key) {
            return known;
        }
        let catalog = Catalog::of_article(text.to_string(), format);
        let said = |entry: &Entry| Said { meaning: entry.meaning, words: entry.words() };
        let found = catalog.get(id).map(said);
        lock(&self.translations).insert(key, found);
        found
    }

    /// The fingerprint of the words of a translation that is written in a known way; entries seen before are passed over.
    pub(super) fn words(
        &self,
        index: &Index,
        id: &str,
        written: Fingerprint,
        format: Format,
        seen: &mut FxHashSet<u32>,
    ) -> Option<Fingerprint> {
        let (place, text) = self.text(index, entry_name(id, format))?;
        if !seen.insert(place) {
            return None;
        }
        let catalog = Catalog::of_article(text.to_string(), format);
        catalog.get(id).filter(|entry| entry.fingerprint == written).map(Entry::words)
    }

    /// The text of a unit in a source catalog, or of a pattern in a Fluent article.
    pub(super) fn source(&self, index: &Index, id: &str, format: Format) -> Option<String> {
        let (_, text) = self.text(index, entry_name(id, format))?;
        let catalog = Catalog::of_article(text.to_string(), format);
        let entry = catalog.get(id)?;
        match format {
            Format::Fluent => Some(entry.pattern()),
            _ => entry.text(),
        }
    }

    /// All texts of a version of a source catalog, or of a Fluent article.
    pub(super) fn sources(&self, index: &Index, format: Format) -> Vec<String> {
        let texts: Vec<Arc<str>> = {
            let texts = lock(&self.texts);
            index.0.values().map(|&place| Arc::clone(&texts.kept[place as usize])).collect()
        };
        let text = |text: Arc<str>| {
            let catalog = Catalog::of_article(text.to_string(), format);
            let own = catalog.entries().iter().filter_map(|entry| match format {
                Format::Fluent => Some(entry.pattern()),
                _ => entry.text(),
            });
            own.collect::<Vec<_>>()
        };
        texts.into_iter().flat_map(text).collect()
    }

    /// What a ledger says about a unit.
    pub(super) fn record(&self, index: &Index, id: &str) -> Option<Recorded> {
        let (_, text) = self.text(index, id)?;
        let field = |name: &str| {
            let mut lines = text.lines().take_while(|line| !line.is_empty());
            let value = lines.find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('='))?;
            Some(value.trim().trim_matches('"'))
        };
        let target = field("target")?;
        let meaning = target.strip_prefix("2:");
        Some(Recorded {
            source: field("source")?.parse().ok()?,
            target: meaning.unwrap_or(target).parse().ok()?,
            words: field("target-words").and_then(|words| words.parse().ok()),
            is_meaning: meaning.is_some(),
            is_draft: field("state") == Some("draft"),
        })
    }
}

impl Texts {
    fn keep(&mut self, text: &str) -> u32 {
        let place = self.kept.len() as u32;
        *self.places.entry(xxh3_128(text.as_bytes())).or_insert_with(|| {
            self.kept.push(text.into());
            place
        })
    }
}

/// What an entry is called: the id of a message or term, or of the unit that a table of a ledger is about.
fn name(piece: &str) -> Option<&str> {
    if let Some(rest) = piece.strip_prefix("[unit.") {
        let rest = rest.lines().next()?.trim_end().strip_suffix(']')?;
        return Some(rest.trim_matches('"'));
    }
    let end = piece.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
    let is_entry = end > 0 && piece[end..].trim_start_matches(' ').starts_with('=');
    is_entry.then(|| &piece[..end])
}

fn name_hash(name: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(name.as_bytes())
}

/// The entry that has the text of a unit.
fn entry_name(id: &str, format: Format) -> &str {
    match format {
        Format::Fluent => message_id(id),
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_as_a_parser_finds_them() {
        let text = "### All\n\n# One\none = Un\none = Deux\n\ntwo =\n    Deux\n    lignes\n-term = T\n\
                    sel = { $n ->\n[one] a\n*[other] b\n}\n    .title = Titre\nthree=Trois\n";
        let whole = Catalog::of_article(text.to_owned(), Format::Fluent);
        for text in [text.to_owned(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let entries = Entries::default();
            let index = entries.catalog(&text);
            for id in ["one", "two", "sel", "sel.title", "three"] {
                let expected = whole.get(id).expect(id);
                let said = Said { meaning: expected.meaning, words: expected.words() };
                assert_eq!(entries.translation(&index, id, Format::Fluent), Some(said), "{id}");
                assert_eq!(entries.source(&index, id, Format::Fluent).as_deref(), Some(&*expected.pattern()));
            }
            assert_eq!(entries.translation(&index, "four", Format::Fluent), None);
        }
    }

    #[test]
    fn ledgers_are_read_table_by_table() {
        let text = "version = 1\n\n[unit.one-1234]\nsource = \"0000000000000001\"\ntarget = \"0000000000000002\"\n\
                    state = \"draft\"\nprevious = \"\"\"\na\n\nsource = x\"\"\"\n\n[unit.\"a.b\"]\n\
                    source = \"0000000000000003\"\ntarget = \"2:0000000000000004\"\ntarget-words = \"0000000000000005\"\n\n[obsolete.two-5678]\n\
                    source = \"Two\"\ntranslation = \" Deux\"\n";
        let entries = Entries::default();
        let index = entries.ledger(text);
        let record = |id| entries.record(&index, id);
        let of = |number: u64| format!("{number:016x}").parse::<Fingerprint>().expect("a fingerprint");
        assert_eq!(
            record("one-1234"),
            Some(Recorded { source: of(1), target: of(2), words: None, is_meaning: false, is_draft: true })
        );
        assert_eq!(
            record("a.b"),
            Some(Recorded {
                source: of(3),
                target: of(4),
                words: Some(of(5)),
                is_meaning: true,
                is_draft: false
            })
        );
        assert_eq!(record("two-5678"), None);
    }
}
