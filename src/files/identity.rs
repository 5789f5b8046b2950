//! What tells without reading it that a file is still the one it was.

use std::cell::RefCell;
use std::fs::Metadata;
use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use xxhash_rust::xxh3::Xxh3;

use super::{FileError, Files};

/// What the file system says of several files together: equal identities mean that no file was touched.
///
/// As in git's index: size, times, inode and device. A file that is written twice within the grain of its times
/// can keep them, so what is learned from an identity holds only once the files have rested for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileIdentity {
    /// The hash of all that the file system says.
    pub hash: u128,
    /// When the last of the files was touched, in nanoseconds since 1970.
    pub touched: i64,
}

impl Files {
    /// The identity of several files, which may be missing; `None` where the system does not say.
    pub fn identity(&self, paths: impl IntoIterator<Item = impl AsRef<str>>) -> Option<FileIdentity> {
        let mut hash = Xxh3::new();
        let mut touched = i64::MIN;
        for path in paths {
            match std::fs::metadata(self.on_disk(path.as_ref())) {
                Ok(metadata) => {
                    let facts = facts(&metadata)?;
                    facts.iter().for_each(|fact| hash.update(&fact.to_le_bytes()));
                    touched = touched.max(facts[0]).max(facts[1]);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => hash.update(b"-"),
                Err(_) => return None,
            }
        }
        Some(FileIdentity { hash: hash.digest128(), touched })
    }

    /// A hash of what several files hold, as a [`Reader`] gets it; `None` where one cannot be read.
    pub fn content(&self, paths: impl IntoIterator<Item = impl AsRef<str>>) -> Option<u128> {
        let mut hash = Xxh3::new();
        for path in paths {
            match self.bytes(path.as_ref()) {
                Ok(bytes) => add(&mut hash, Some(&bytes)),
                Err(FileError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                    add(&mut hash, None);
                }
                Err(_) => return None,
            }
        }
        Some(hash.digest128())
    }
}

/// Reads files, and hashes all that it reads.
pub struct Reader<'f> {
    files: &'f Files,
    hash: RefCell<Xxh3>,
}

impl<'f> Reader<'f> {
    /// A reader that has read nothing yet.
    pub fn new(files: &'f Files) -> Self {
        Self { files, hash: RefCell::new(Xxh3::new()) }
    }

    /// Reads a text; `None` when there is no such file.
    ///
    /// # Errors
    ///
    /// As of [`Files::read`].
    pub fn read(&self, path: &str) -> Result<Option<String>, FileError> {
        let text = self.files.read(path)?;
        add(&mut self.hash.borrow_mut(), text.as_deref().map(str::as_bytes));
        Ok(text)
    }

    /// The hash of what was read, in its order.
    pub fn content(&self) -> u128 {
        self.hash.borrow().digest128()
    }
}

/// Adds bytes, or that there are none, so that nothing else adds up to the same.
pub(super) fn add(hash: &mut Xxh3, bytes: Option<&[u8]>) {
    match bytes {
        Some(bytes) => {
            hash.update(&(bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
        None => hash.update(&u64::MAX.to_le_bytes()),
    }
}

/// What the file system says of a file, the times first.
fn facts(metadata: &Metadata) -> Option<[i64; 5]> {
    let modified = nanoseconds(metadata.modified().ok()?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let changed = metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec());
        Some([modified, changed, metadata.size() as i64, metadata.ino() as i64, metadata.dev() as i64])
    }
    #[cfg(not(unix))]
    {
        let created = metadata.created().map_or(0, nanoseconds);
        Some([modified, created, metadata.len() as i64, 0, 0])
    }
}

/// A time in nanoseconds since 1970.
pub(super) fn nanoseconds(time: SystemTime) -> i64 {
    let whole = |nanoseconds: u128| i64::try_from(nanoseconds).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => whole(after.as_nanos()),
        Err(before) => -whole(before.duration().as_nanos()),
    }
}
