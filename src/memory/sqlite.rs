//! Segments in a file of SQLite: what is too large to be read whenever something is looked up.
//!
//! The file is made once and only read afterwards. It is a copy: where it is broken, or was made of something else than it
//! should be, it is made again.

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags, OptionalExtension, params};

use super::store::{Prepared, Resident, Store, StoredSegment};
use crate::model::Fingerprint;

/// Changes with the tables and with what is in them.
const VERSION: i64 = 1;

const TABLES: &str = "
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = FULL;
    CREATE TABLE made (version INTEGER, stamp BLOB, lengths BLOB);
    CREATE TABLE segment (at INTEGER PRIMARY KEY, text INTEGER, body BLOB);
    CREATE TABLE token (hash INTEGER PRIMARY KEY, count INTEGER, list BLOB);
";

/// Segments in a file of SQLite.
#[derive(Debug)]
pub struct OnDisk {
    connection: Mutex<Connection>,
    /// How many tokens each segment has.
    lengths: Vec<u32>,
}

/// Why a file of segments could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite's reason.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The system's reason.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl OnDisk {
    /// Makes the file of segments, in place of one that is there. `stamp` says what they were read from.
    ///
    /// # Errors
    ///
    /// A folder that cannot be written, or a full disk.
    pub fn make(path: &Path, stamp: &[u8], segments: Vec<Prepared>) -> Result<(), StoreError> {
        // Whoever looks meanwhile sees the whole old file or the whole new one.
        let new = path.with_extension(format!("new-{}", std::process::id()));
        if new.exists() {
            fs::remove_file(&new)?;
        }
        let made = fill(&new, stamp, segments);
        match made {
            Ok(()) => Ok(fs::rename(&new, path)?),
            Err(error) => {
                // What is left of it is in nobody's way but the disk's.
                drop(fs::remove_file(&new));
                Err(error)
            }
        }
    }

    /// Opens a file of segments; `None` where there is none that was made of this.
    pub fn open(path: &Path, stamp: &[u8]) -> Option<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).ok()?;
        let made = connection.query_row("SELECT version, stamp, lengths FROM made", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, Vec<u8>>(2)?))
        });
        let (version, own, lengths) = made.ok()?;
        if version != VERSION || own != stamp {
            return None;
        }
        let (lengths, _) = lengths.as_chunks::<4>();
        let lengths = lengths.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect();
        Some(Self { connection: Mutex::new(connection), lengths })
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn fill(path: &Path, stamp: &[u8], segments: Vec<Prepared>) -> Result<(), StoreError> {
    let mut connection = Connection::open(path)?;
    connection.execute_batch(TABLES)?;
    let changes = connection.transaction()?;
    let mut lengths = Vec::with_capacity(segments.len() * 4);
    {
        let mut insert = changes.prepare("INSERT INTO segment VALUES (?1, ?2, ?3)")?;
        for (at, segment) in (0_u32..).zip(&segments) {
            lengths.extend((segment.tokens.len() as u32).to_le_bytes());
            // Bytes that cannot be written cannot be read either: the segment is not there.
            let body = postcard::to_stdvec(segment).unwrap_or_default();
            insert.execute(params![at, segment.text.bits().cast_signed(), body])?;
        }
        let index = Resident::new(segments);
        let mut tokens: Vec<u32> = index.all_tokens().collect();
        tokens.sort_unstable();
        let mut insert = changes.prepare("INSERT INTO token VALUES (?1, ?2, ?3)")?;
        for token in tokens {
            let list = index.list(token);
            insert.execute(params![token, list.len() as i64, packed(list)])?;
        }
    }
    changes.execute("CREATE INDEX segment_text ON segment (text)", [])?;
    changes.execute("INSERT INTO made VALUES (?1, ?2, ?3)", params![VERSION, stamp, lengths])?;
    changes.commit()?;
    Ok(())
}

/// Rising numbers in few bytes: what each is more than the one before, seven bits a byte.
fn packed(list: &[u32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(list.len() * 2);
    let mut before = 0;
    for at in list {
        let mut more = at - before;
        before = *at;
        while more > 0x7f {
            out.push(more as u8 | 0x80);
            more >>= 7;
        }
        out.push(more as u8);
    }
    out
}

fn unpack(bytes: &[u8], each: &mut dyn FnMut(u32)) {
    let (mut at, mut more, mut shift) = (0_u32, 0_u32, 0);
    for byte in bytes {
        more |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
        shift += 7;
        if byte & 0x80 == 0 {
            at = at.wrapping_add(more);
            each(at);
            (more, shift) = (0, 0);
        }
    }
}

// A file that turns out to be broken has nothing; the other stores still answer.
impl Store for OnDisk {
    fn count(&self) -> usize {
        self.lengths.len()
    }

    fn exact(&self, text: Fingerprint) -> Vec<u32> {
        let connection = self.connection();
        let Ok(mut query) = connection.prepare_cached("SELECT at FROM segment WHERE text = ?1 ORDER BY at")
        else {
            return Vec::new();
        };
        let rows = query.query_map([text.bits().cast_signed()], |row| row.get(0));
        rows.map(|rows| rows.flatten().collect()).unwrap_or_default()
    }

    fn frequency(&self, token: u32) -> usize {
        let connection = self.connection();
        let query = connection.prepare_cached("SELECT count FROM token WHERE hash = ?1");
        let count =
            query.and_then(|mut query| query.query_row([token], |row| row.get::<_, i64>(0)).optional());
        count.ok().flatten().and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
    }

    fn with_token(&self, token: u32, each: &mut dyn FnMut(u32)) {
        let connection = self.connection();
        let query = connection.prepare_cached("SELECT list FROM token WHERE hash = ?1");
        let list =
            query.and_then(|mut query| query.query_row([token], |row| row.get::<_, Vec<u8>>(0)).optional());
        if let Ok(Some(list)) = list {
            let known = self.lengths.len();
            unpack(&list, &mut |at| {
                if (at as usize) < known {
                    each(at);
                }
            });
        }
    }

    fn length(&self, at: u32) -> usize {
        self.lengths.get(at as usize).map_or(0, |length| *length as usize)
    }

    fn record(&self, at: u32) -> Option<StoredSegment<'_>> {
        let connection = self.connection();
        let mut query = connection.prepare_cached("SELECT body FROM segment WHERE at = ?1").ok()?;
        let body: Vec<u8> = query.query_row([at], |row| row.get(0)).ok()?;
        let Prepared { segment, tokens, text } = postcard::from_bytes(&body).ok()?;
        Some(StoredSegment { segment: Cow::Owned(segment), tokens: Cow::Owned(tokens), text })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::index::Memory;
    use super::super::query::Query;
    use super::super::segment::{Origin, Segment};
    use super::*;
    use crate::model::Language;

    fn text() -> impl Strategy<Value = String> {
        let word =
            prop::sample::select(vec!["the", "tower", "has", "two", "clocks", "3", "`code`", "open", "of"]);
        prop::collection::vec(word, 0..9).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn a_file_answers_as_memory_does(
            texts in prop::collection::vec((text(), text(), any::<bool>()), 0..40),
            asked in prop::collection::vec(text(), 1..6),
            cut in any::<prop::sample::Index>(),
        ) {
            let (english, french): (Language, Language) = ("en".parse().unwrap(), "fr".parse().unwrap());
            let canadian: Language = "fr-CA".parse().unwrap();
            let segments = texts.into_iter().enumerate().map(|(at, (source, target, is_canadian))| {
                let origin = Origin::Imported { name: "a.tmx".to_owned(), id: Some(at.to_string()) };
                Segment::new(source, target, if is_canadian { &canadian } else { &french }, origin)
            });
            let segments: Vec<Segment> = segments.collect();
            let cut = cut.index(segments.len() + 1);
            let prepared = Prepared::all(segments.clone());
            let (first, second) = prepared.split_at(cut);
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("segments");
            OnDisk::make(&path, b"a", second.to_vec()).unwrap();
            prop_assert!(OnDisk::open(&path, b"b").is_none());
            let on_disk = OnDisk::open(&path, b"a").unwrap();
            let both = Memory::of(&english, vec![Box::new(Resident::new(first.to_vec())), Box::new(on_disk)]);
            let memory = Memory::new(&english, segments);
            prop_assert_eq!(both.len(), memory.len());
            for text in &asked {
                let query = Query { text, ..Query::of(&french) };
                prop_assert_eq!(both.look_up(&query, 30, 5), memory.look_up(&query, 30, 5));
            }
        }

        #[test]
        fn packed_lists_are_unpacked_as_they_were(list in prop::collection::btree_set(any::<u32>(), 0..50)) {
            let list: Vec<u32> = list.into_iter().collect();
            let mut unpacked = Vec::new();
            unpack(&packed(&list), &mut |at| unpacked.push(at));
            prop_assert_eq!(unpacked, list);
        }
    }

    #[test]
    fn a_broken_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("segments");
        assert!(OnDisk::open(&path, b"a").is_none());
        fs::write(&path, "no database at all, but long enough to look like one").unwrap();
        assert!(OnDisk::open(&path, b"a").is_none());
        OnDisk::make(&path, b"a", Vec::new()).unwrap();
        assert_eq!(OnDisk::open(&path, b"a").unwrap().count(), 0);
    }
}
