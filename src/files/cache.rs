//! What earlier runs found out about files, kept outside of the project and thrown away at the least doubt.
//!
//! A cache is one file. It begins with a mark, a stamp of all that the results depend on besides the files, and a
//! checksum; whatever is not exactly that is taken for no cache. Nothing here fails: without a cache, or where it
//! cannot be written, a run only takes longer. What the results are is not known here.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

mod packed;

use super::Files;
use super::identity::{FileIdentity, add, nanoseconds};
use super::whole::{age, write_whole};

pub use packed::Packed;

/// How the file begins; the number changes with what it holds.
const MARK: &[u8] = b"recto cache 1\n";

/// Files that were touched so shortly before a run looked at them may be written again without a trace: the times of
/// some file systems go by two seconds.
const GRAIN: Duration = Duration::from_secs(2);

/// A cache that no run used for so long belongs to a project that is gone.
const FORGOTTEN: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// Where results are kept from one run to the next.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
    build: String,
    grain: Duration,
}

impl Cache {
    /// A cache below a folder on disk. `build` is another one for every build of the program.
    pub fn new(folder: impl Into<PathBuf>, build: impl Into<String>) -> Self {
        Self { folder: folder.into(), build: build.into(), grain: GRAIN }
    }

    /// The same cache on a file system whose times are known to be that fine.
    #[must_use]
    pub fn with_grain(self, grain: Duration) -> Self {
        Self { grain, ..self }
    }

    /// Reads what is known of the files of a project, for a look at them that begins now; `settings` is what else the
    /// results depend on.
    pub fn open<T: DeserializeOwned>(&self, files: &Files, settings: &[u8]) -> Records<T> {
        let (file, stamp) = self.place(files, "", settings);
        let known: Vec<(String, CacheRecord<T>)> = read(&file, stamp).unwrap_or_default();
        let known = known.into_iter().collect();
        Records {
            file,
            stamp,
            started: nanoseconds(SystemTime::now()),
            grain: i64::try_from(self.grain.as_nanos()).unwrap_or(i64::MAX),
            known,
        }
    }

    /// Reads the answers to questions about a project that hold as long as a state of something else does.
    pub fn answers<T: DeserializeOwned>(&self, files: &Files, state: &[u8]) -> Answers<T> {
        self.answers_about(files, "answers", state)
    }

    /// The same for questions of another kind.
    pub fn answers_about<T: DeserializeOwned>(&self, files: &Files, kind: &str, state: &[u8]) -> Answers<T> {
        let (file, stamp) = self.place(files, kind, state);
        let known: Vec<(u128, T)> = read(&file, stamp).unwrap_or_default();
        Answers { file, stamp, known: known.into_iter().collect() }
    }

    /// Reads what a program other than recto answered about a project, which another build of recto can use as well.
    pub fn foreign_answers<T: DeserializeOwned>(
        &self,
        files: &Files,
        kind: &str,
        state: &[u8],
    ) -> Answers<T> {
        let any_build = Self { build: String::new(), ..self.clone() };
        any_build.answers_about(files, kind, state)
    }

    /// Reads what was kept of a kind by keys; `settings` is all that it depends on together.
    pub fn store<T: DeserializeOwned>(&self, files: &Files, kind: &str, settings: &[u8]) -> Store<T> {
        let (file, stamp) = self.place(files, kind, settings);
        let known: Vec<(String, T)> = read(&file, stamp).unwrap_or_default();
        Store { file, stamp, known: known.into_iter().collect() }
    }

    /// The folder of a project for files of a kind.
    pub(super) fn folder_of(&self, files: &Files, kind: &str) -> PathBuf {
        let root = files.root().as_os_str().as_encoded_bytes();
        self.folder.join(format!("{kind}-{:032x}", xxh3_128(root)))
    }

    /// The file of a project's cache of a kind, and the stamp that it has to have.
    fn place(&self, files: &Files, kind: &str, settings: &[u8]) -> (PathBuf, u128) {
        let root = files.root().as_os_str().as_encoded_bytes();
        let file = self.folder.join(format!("{:032x}", xxh3_128(&[root, kind.as_bytes()].concat())));
        let mut stamp = Xxh3::new();
        [root, self.build.as_bytes(), settings].into_iter().for_each(|part| add(&mut stamp, Some(part)));
        (file, stamp.digest128())
    }
}

/// Answers to questions, by a hash of the question.
#[derive(Debug)]
pub struct Answers<T> {
    file: PathBuf,
    stamp: u128,
    known: FxHashMap<u128, T>,
}

impl<T: Serialize> Answers<T> {
    /// The answer to a question, where it is known.
    pub fn get(&self, question: u128) -> Option<&T> {
        self.known.get(&question)
    }

    /// Takes the answer to a question, where it is known.
    pub fn take(&mut self, question: u128) -> Option<T> {
        self.known.remove(&question)
    }

    /// How many answers nobody took.
    pub fn count(&self) -> usize {
        self.known.len()
    }

    /// Keeps these answers for the next run in the place of all others.
    pub fn keep_only<'a>(&self, answers: impl Iterator<Item = (u128, &'a T)>)
    where
        T: 'a,
    {
        write(&self.file, self.stamp, &answers.collect::<Vec<_>>());
    }

    /// Keeps further answers for the next run.
    pub fn keep(&self, new: &FxHashMap<u128, T>) {
        if new.is_empty() {
            return;
        }
        let mut all: Vec<(u128, &T)> =
            self.known.iter().chain(new).map(|(key, answer)| (*key, answer)).collect();
        all.sort_unstable_by_key(|(key, _)| *key);
        write(&self.file, self.stamp, &all);
    }
}

/// What was kept by keys, each with all that tells whether it still holds.
#[derive(Debug)]
pub struct Store<T> {
    file: PathBuf,
    stamp: u128,
    known: FxHashMap<String, T>,
}

impl<T> Store<T> {
    /// What is kept under a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.known.get(key)
    }

    /// All keys under which something is kept.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.known.keys()
    }
}

impl<T: Serialize> Store<T> {
    /// Keeps these in the place of all others.
    pub fn keep(&self, kept: &[(&str, &T)]) {
        write(&self.file, self.stamp, &kept);
    }
}

/// What is known of files, by the key they were stored under.
#[derive(Debug)]
pub struct Records<T> {
    file: PathBuf,
    stamp: u128,
    started: i64,
    grain: i64,
    known: FxHashMap<String, CacheRecord<T>>,
}

/// A result with what tells that it still holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CacheRecord<T> {
    /// The identity of the files.
    identity: u128,
    /// When the run began that looked at them.
    seen: i64,
    /// The hash of what they hold.
    content: u128,
    /// What was found out.
    pub result: T,
}

/// What is known of files.
#[derive(Debug)]
pub enum Lookup<'r, T> {
    /// The result still holds.
    Known(&'r CacheRecord<T>),
    /// The result holds, but the files were touched; this record is to be kept instead.
    Touched(CacheRecord<T>),
    /// Nothing is known; with an identity, a result may be kept by [`Records::record`].
    Unknown(Option<FileIdentity>),
}

impl<T: Clone> Records<T> {
    /// Looks up what is known under a key whose result depends on these files.
    pub fn look_up<'p>(
        &self,
        key: &str,
        files: &Files,
        paths: impl IntoIterator<Item = &'p String> + Clone,
    ) -> Lookup<'_, T> {
        let Some(identity) = files.identity(paths.clone()) else { return Lookup::Unknown(None) };
        let Some(record) = self.known.get(key) else { return Lookup::Unknown(Some(identity)) };
        let rested = identity.touched.saturating_add(self.grain) < record.seen;
        if record.identity == identity.hash && rested {
            return Lookup::Known(record);
        }
        if files.content(paths) == Some(record.content) {
            let record = CacheRecord { identity: identity.hash, seen: self.started, ..record.clone() };
            return Lookup::Touched(record);
        }
        Lookup::Unknown(Some(identity))
    }

    /// A record of a result: the identity of the files from before they were read, and a hash of what they held.
    pub fn record(&self, identity: FileIdentity, content: u128, result: T) -> CacheRecord<T> {
        CacheRecord { identity: identity.hash, seen: self.started, content, result }
    }
}

impl<T> CacheRecord<T> {
    /// The hash of what the files hold.
    pub fn content(&self) -> u128 {
        self.content
    }
}

impl<T: Serialize> Records<T> {
    /// Keeps these records for the next run in the place of all others.
    pub fn keep<'r>(&self, records: impl IntoIterator<Item = (&'r str, &'r CacheRecord<T>)>)
    where
        T: 'r,
    {
        let records: Vec<(&str, &CacheRecord<T>)> = records.into_iter().collect();
        write(&self.file, self.stamp, &records);
    }

    /// How many records the cache had.
    pub fn count(&self) -> usize {
        self.known.len()
    }
}

fn write(file: &Path, stamp: u128, records: &impl Serialize) {
    let Ok(body) = postcard::to_stdvec(records) else { return };
    let checksum = xxh3_128(&body);
    let head = [MARK, &stamp.to_le_bytes(), &checksum.to_le_bytes()].concat();
    let is_new = !file.exists();
    // A cache that cannot be written only costs time.
    if write_whole(file, &[head, body].concat()).is_ok() && is_new {
        forget(file);
    }
}

fn read<T: DeserializeOwned>(file: &Path, stamp: u128) -> Option<T> {
    let bytes = fs::read(file).ok()?;
    let rest = bytes.strip_prefix(MARK)?;
    let (own, rest) = rest.split_first_chunk::<16>()?;
    let (checksum, body) = rest.split_first_chunk::<16>()?;
    if u128::from_le_bytes(*own) != stamp || u128::from_le_bytes(*checksum) != xxh3_128(body) {
        return None;
    }
    postcard::from_bytes(body).ok()
}

/// Removes the caches beside one that no run wrote for a long time.
fn forget(file: &Path) {
    let Some(entries) = file.parent().and_then(|folder| fs::read_dir(folder).ok()) else { return };
    for entry in entries.flatten() {
        let is_cache = entry.file_name().to_str().is_some_and(|name| name.len() == 32 && !name.contains('.'));
        if is_cache && age(&entry.path()).is_some_and(|age| age > FORGOTTEN) {
            // Another run may have been faster.
            drop(fs::remove_file(entry.path()));
        }
    }
}
