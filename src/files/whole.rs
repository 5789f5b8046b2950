//! Changes of files that are done as a whole or not at all, also when the process is ended.
//!
//! Which file holds what is for the callers to say.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread;
use std::time::Duration;

use tempfile::{NamedTempFile, PersistError};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

use super::temporary::{PREFIX, SUFFIX, TEMPORARY, is_abandoned};

/// Held together by all who change a file, and alone by who lets nobody do so.
static CHANGES: RwLock<()> = RwLock::new(());

thread_local! {
    /// How often this thread holds it: a change that waits for others may begin one of them meanwhile, and who asked
    /// twice would wait for ever for somebody who waits for the first.
    static HELD: Cell<usize> = const { Cell::new(0) };
}

/// The hold of who changes a file.
pub(super) struct Changing {
    _held: Option<RwLockReadGuard<'static, ()>>,
}

impl Drop for Changing {
    fn drop(&mut self) {
        HELD.set(HELD.get() - 1);
    }
}

/// Waits until every file that is being changed is whole, and lets no change begin before the result is dropped.
///
/// It is about all files of the process, as is the signal that ends one: who ends the process while holding this
/// leaves no file that is half written, and no temporary one.
pub fn hold_changes() -> RwLockWriteGuard<'static, ()> {
    CHANGES.write().unwrap_or_else(PoisonError::into_inner)
}

/// To be held by who changes a file.
pub(super) fn changing() -> Changing {
    let is_first = HELD.replace(HELD.get() + 1) == 0;
    Changing { _held: is_first.then(|| CHANGES.read().unwrap_or_else(PoisonError::into_inner)) }
}

/// A text that lies in a temporary file, before it takes the place of its file.
#[derive(Debug)]
pub(super) struct Prepared {
    file: NamedTempFile,
    target: PathBuf,
    /// A hash of what the file held then; none where it was not there.
    old: Option<u128>,
    /// Whether its folder was made for it.
    pub(super) made_folder: bool,
}

/// Writes bytes to a temporary file; `old` is what the file holds.
///
/// It lies in recto's own folder, where a killed run may leave it; beside the file where there is none.
pub(super) fn prepare(
    target: &Path,
    bytes: &[u8],
    old: Option<&[u8]>,
    own: Option<&Path>,
) -> io::Result<Prepared> {
    let beside = target.parent().unwrap_or(Path::new("."));
    let made_folder = !beside.is_dir();
    if made_folder {
        fs::create_dir_all(beside)?;
    }
    let permissions = fs::metadata(target).map(|metadata| metadata.permissions());
    let own = own.map(|own| own.join(TEMPORARY));
    let mut file = temporary(target, own.as_deref().unwrap_or(beside), permissions.is_err())?;
    file.write_all(bytes)?;
    if let Ok(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    Ok(Prepared { file, target: target.to_owned(), old: old.map(xxh3_128), made_folder })
}

impl Prepared {
    /// Brings the text to the disk.
    pub(super) fn flush(&self) -> io::Result<()> {
        self.file.as_file().sync_all()
    }

    /// Moves the text to its place, which is the result; none where somebody else changed the file since it was
    /// looked at, which then stays. For who holds changes off.
    pub(super) fn place(self) -> io::Result<Option<PathBuf>> {
        // What is seen in time needs not be put back, so that nobody misses it even for a moment.
        let now = fs::read(&self.target).ok();
        if now.as_deref().map(xxh3_128) != self.old {
            return Ok(None);
        }
        #[cfg(target_os = "linux")]
        if let Some(is_placed) = self.exchanged()? {
            return Ok(is_placed.then_some(self.target));
        }
        self.moved().map(Some)
    }

    /// Moves the text over the file.
    fn moved(self) -> io::Result<PathBuf> {
        let Self { file, target, old, .. } = self;
        let Err(error) = persist(file, &target) else { return Ok(target) };
        // The file's folder may be on another file system, or somebody took the text for one that was left, before
        // it could be locked.
        if !matches!(error.error.kind(), io::ErrorKind::CrossesDevices | io::ErrorKind::NotFound) {
            return Err(error.error);
        }
        let mut text = error.file;
        let mut beside = temporary(&target, target.parent().unwrap_or(Path::new(".")), old.is_none())?;
        text.as_file_mut().rewind()?;
        io::copy(text.as_file_mut(), beside.as_file_mut())?;
        beside.as_file().set_permissions(text.as_file().metadata()?.permissions())?;
        beside.as_file().sync_all()?;
        persist(beside, &target).map_err(|error| error.error)?;
        Ok(target)
    }

    /// Exchanges the text with the file, and puts the file back where it is not the one that was looked at: no save
    /// gets lost between a look and the move. Nothing where the file system cannot do so.
    #[cfg(target_os = "linux")]
    fn exchanged(&self) -> io::Result<Option<bool>> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        let ours = self.file.path();
        let rename = |flags| renameat_with(CWD, ours, CWD, self.target.as_path(), flags);
        if self.old.is_none() {
            return match rename(RenameFlags::NOREPLACE) {
                Ok(()) => Ok(Some(true)),
                Err(Errno::EXIST) => Ok(Some(false)),
                // What else is wrong shows itself on the plain way.
                Err(_) => Ok(None),
            };
        }
        if rename(RenameFlags::EXCHANGE).is_err() {
            return Ok(None);
        }
        // The file that was there goes with the temporary one.
        let displaced = fs::read(ours)?;
        if Some(xxh3_128(&displaced)) == self.old {
            return Ok(Some(true));
        }
        rename(RenameFlags::EXCHANGE)?;
        // Somebody saved between the two exchanges: that save is the newest, and it is the one that was put away.
        let is_ours = |metadata: fs::Metadata| {
            use std::os::unix::fs::MetadataExt;
            self.file
                .as_file()
                .metadata()
                .is_ok_and(|own| (own.dev(), own.ino()) == (metadata.dev(), metadata.ino()))
        };
        if !fs::symlink_metadata(ours).is_ok_and(is_ours) {
            fs::rename(ours, &self.target)?;
        }
        Ok(Some(false))
    }
}

/// How often a file that is in use is tried again, and how long after.
const TRIES: u32 = if cfg!(windows) { 40 } else { 0 };
const TURN: Duration = Duration::from_millis(25);

/// Moves a temporary file over another one.
///
/// Windows lets nobody replace what an editor, an indexer or a virus scanner has open just now, and nobody read what is
/// locked: the first is over in a moment, and the lock of the file ends before others can see it.
fn persist(file: NamedTempFile, target: &Path) -> Result<File, PersistError> {
    if cfg!(windows) {
        let _ = file.as_file().unlock();
    }
    with_patience(TRIES, file, |file| file.persist(target))
}

/// Does something that may be refused because a file is in use, again and again.
fn with_patience(
    tries: u32,
    mut file: NamedTempFile,
    action: impl Fn(NamedTempFile) -> Result<File, PersistError>,
) -> Result<File, PersistError> {
    for _ in 0..tries {
        match action(file) {
            Err(error) if is_in_use(&error.error) => {
                file = error.file;
                thread::sleep(TURN);
            }
            done => return done,
        }
    }
    action(file)
}

/// Whether Windows refuses something because another program has the file: access denied, or a sharing or lock violation.
fn is_in_use(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// Writes bytes to a temporary file beside another one and moves it over that.
pub(super) fn write_whole(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let _changing = changing();
    prepare(target, bytes, None, None)?.moved().map(drop)
}

/// A temporary file for the text of another one, locked as long as it is written.
///
/// Its name follows from that of the other, so that what a killed run left of it is found without a look into the
/// folder. While somebody else writes the same file, the name is any other.
fn temporary(target: &Path, folder: &Path, is_new: bool) -> io::Result<NamedTempFile> {
    let name = target.as_os_str();
    let prefix = format!("{PREFIX}{:016x}", xxh3_64(name.as_encoded_bytes()));
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(SUFFIX).rand_bytes(0);
    #[cfg(unix)]
    if is_new {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = is_new;
    let file = match builder.tempfile_in(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let left = folder.join(format!("{prefix}{SUFFIX}"));
            if is_abandoned(&left) {
                let _ = fs::remove_file(left);
            }
            builder.rand_bytes(6).tempfile_in(folder)?
        }
        made => made?,
    };
    // A file system without locks knows of no leftovers.
    let _ = file.as_file().try_lock();
    Ok(file)
}

/// How long ago a file was changed.
pub(super) fn age(path: &Path) -> Option<Duration> {
    fs::symlink_metadata(path).ok()?.modified().ok()?.elapsed().ok()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use super::*;

    #[test]
    fn a_file_that_is_in_use_is_tried_again_until_it_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.md");
        for (code, refusals, tries, expected) in
            [(32, 3, 5, true), (5, 5, 5, true), (33, 6, 5, false), (28, 1, 5, false), (32, 1, 0, false)]
        {
            let mut file = NamedTempFile::new_in(folder.path()).unwrap();
            file.write_all(b"text").unwrap();
            let left = Cell::new(refusals);
            let moved = with_patience(tries, file, |file| {
                if left.get() == 0 {
                    return file.persist(&target);
                }
                left.set(left.get() - 1);
                Err(PersistError { error: io::Error::from_raw_os_error(code), file })
            });
            assert_eq!(moved.is_ok(), expected, "{code} {refusals} {tries}");
            assert_eq!(target.exists(), expected);
            let _ = fs::remove_file(&target);
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_changes_while_changes_are_held() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a/x.md");
        let (done, is_done) = mpsc::channel();
        let held = hold_changes();
        let path = target.clone();
        let writer = thread::spawn(move || {
            write_whole(&path, b"text").unwrap();
            done.send(()).unwrap();
        });
        assert!(is_done.recv_timeout(Duration::from_millis(50)).is_err());
        assert!(names(folder.path()).is_empty());
        drop(held);
        writer.join().unwrap();
        assert_eq!(fs::read_to_string(target).unwrap(), "text");
    }

    #[test]
    fn what_a_killed_run_left_goes_with_a_later_write_of_the_same_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("x.md");
        let left = temporary(&target, folder.path(), true).unwrap().keep().unwrap().0;
        write_whole(&target, b"while another run is writing it").unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        drop(left);
        write_whole(&target, b"after it was killed").unwrap();
        assert_eq!(names(folder.path()), ["x.md"]);
        assert_eq!(fs::read_to_string(target).unwrap(), "after it was killed");
    }

    #[test]
    fn a_save_that_comes_before_the_move_stays() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("x.ftl");
        for old in [None, Some("old")] {
            for saved in [None, Some("by an editor")] {
                drop(fs::remove_file(&target));
                if let Some(old) = old {
                    fs::write(&target, old).unwrap();
                }
                let prepared = prepare(&target, b"ours", old.map(str::as_bytes), None).unwrap();
                if let Some(saved) = saved {
                    fs::write(folder.path().join("new"), saved).unwrap();
                    fs::rename(folder.path().join("new"), &target).unwrap();
                }
                let placed = prepared.place().unwrap();
                assert_eq!(placed.is_some(), saved.is_none());
                assert_eq!(fs::read_to_string(&target).unwrap(), saved.unwrap_or("ours"));
                assert_eq!(names(folder.path()), ["x.ftl"]);
            }
        }
    }
}
