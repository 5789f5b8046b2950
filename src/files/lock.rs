//! One writer at a time: the lock of a project, and the folder of recto's own files that it lies in.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::place::Guard;
use super::temporary::{PREFIX, SUFFIX, TEMPORARY, is_abandoned};
use super::{FileAction, FileError, Files, OWN_FOLDER, failed};

/// How long a writer waits for another one where nobody says otherwise.
pub const WAIT: Duration = Duration::from_secs(60);

/// How long it sleeps between two looks.
const TURN: Duration = Duration::from_millis(20);

/// Who is waited for, by the process.
static WAITING: Mutex<Option<Waiting>> = Mutex::new(None);

/// A wait for another writer that goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Since when.
    pub since: Instant,
    /// The process that is waited for, where it said so.
    pub holder: Option<u32>,
}

/// The wait of this process for another writer, if there is one.
pub fn waiting() -> Option<Waiting> {
    *WAITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The right to write to a project, until it is dropped.
#[derive(Debug)]
pub struct Held {
    own: Option<File>,
    _old: Option<File>,
    guard: Option<Arc<Guard>>,
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(guard) = &self.guard {
            guard.remember(false);
        }
        // Who waits is not to be told of somebody who is done.
        if let Some(own) = &self.own {
            let _ = own.set_len(0);
        }
    }
}

impl Files {
    /// The same files, which wait for another writer so long at most.
    #[must_use]
    pub fn waiting_at_most(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    /// Holds the project for one writer until the result is dropped; waits for another writer to finish.
    ///
    /// The locks are advisory ones, which end with the process: one on a file in recto's own folder, and one on
    /// `path`, which is all that older versions know of. What a killed writer left behind is cleared away. Windows lets
    /// nobody read what is locked, and `path` is read by everybody: there the first one has to do.
    ///
    /// # Errors
    ///
    /// The system's refusal, or another writer that does not finish.
    pub fn lock(&self, path: &str) -> Result<Held, FileError> {
        let until = Instant::now().checked_add(self.wait);
        let own = self.lock_own(until)?;
        if own.is_some() {
            self.clear_leftovers();
            self.finish()?;
        }
        let old = match File::open(self.on_disk(path)) {
            Ok(file) => Some(file).filter(|_| !cfg!(windows)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(FileAction::Open, path, error)),
        };
        if let Some(file) = &old {
            acquire(file, file, path, until)?;
        }
        // From here on, what is read is what is gone on from.
        if let Some(guard) = &self.guard {
            guard.remember(true);
        }
        Ok(Held { own, _old: old, guard: self.guard.clone() })
    }

    /// The lock in recto's own folder; none where nothing can be made there, because then nothing can be written.
    ///
    /// Who waits for it holds the file `turn`, so that a writer who is done and begins anew comes behind those who wait.
    fn lock_own(&self, until: Option<Instant>) -> Result<Option<File>, FileError> {
        let path = format!("{OWN_FOLDER}/lock");
        loop {
            let Some(folder) = self.own_folder()? else { return Ok(None) };
            let place = folder.join("lock");
            let (mut file, turn) = match open(&place).and_then(|file| Ok((file, open(&folder.join("turn"))?)))
            {
                Ok(files) => files,
                Err(error) if cannot_be_made(&error) => return Ok(None),
                Err(error) => return Err(failed(FileAction::Open, &path, error)),
            };
            acquire(&turn, &file, &path, until)?;
            acquire(&file, &file, &path, until)?;
            // Somebody may have cleared the folder away meanwhile: then this is no lock any more.
            if !is_same(&file, &place) {
                continue;
            }
            let sign = |file: &mut File| {
                file.set_len(0)?;
                file.rewind()?;
                writeln!(file, "{}", std::process::id())
            };
            // Who holds the lock is told to those who wait; the lock is none the worse without.
            let _ = sign(&mut file);
            return Ok(Some(file));
        }
    }

    /// The place of recto's own folder, which version control passes over; none where it cannot be made.
    pub(super) fn own_folder(&self) -> Result<Option<PathBuf>, FileError> {
        let place = self.place_to_write(&format!("{OWN_FOLDER}/lock"), FileAction::MakeFolder)?;
        let Some(folder) = place.parent() else { return Ok(None) };
        let made = make_temporary(folder).and_then(|()| {
            // What is there stays, also a link that leads nowhere.
            match File::options().write(true).create_new(true).open(folder.join(".gitignore")) {
                Ok(mut ignore) => ignore.write_all(b"*\n"),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
                Err(error) => Err(error),
            }
        });
        match made {
            Ok(()) => Ok(Some(folder.to_owned())),
            Err(error) if cannot_be_made(&error) => Ok(None),
            Err(error) => Err(failed(FileAction::MakeFolder, OWN_FOLDER, error)),
        }
    }

    /// Removes the temporary files that no process writes any more.
    fn clear_leftovers(&self) {
        let Ok(Some(folder)) = self.own_folder() else { return };
        for entry in fs::read_dir(folder.join(TEMPORARY)).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let is_own = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
            if is_own && is_abandoned(&entry.path()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Makes the folder of temporary files. A link in its place goes: what it leads to is not recto's.
fn make_temporary(own: &Path) -> io::Result<()> {
    let place = own.join(TEMPORARY);
    if fs::symlink_metadata(&place).is_ok_and(|metadata| !metadata.is_dir()) {
        fs::remove_file(&place)?;
    }
    fs::create_dir_all(place)
}

fn cannot_be_made(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Opens the file of the lock, and makes it where it is not there.
fn open(place: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options.open(place)
}

/// Locks a file as soon as nobody else does; `sign` is the file in which the writer that is waited for has signed.
fn acquire(file: &File, sign: &File, path: &str, until: Option<Instant>) -> Result<(), FileError> {
    let since = Instant::now();
    let outcome = loop {
        match file.try_lock() {
            Ok(()) => break Ok(()),
            // A file system without locks must not keep anybody from working.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => break Ok(()),
            Err(TryLockError::Error(error)) => break Err(failed(FileAction::Lock, path, error)),
            Err(TryLockError::WouldBlock) => {}
        }
        let holder = holder(sign);
        if until.is_some_and(|until| Instant::now() >= until) {
            break Err(FileError::Busy { holder, waited: since.elapsed() });
        }
        *WAITING.lock().unwrap_or_else(PoisonError::into_inner) = Some(Waiting { since, holder });
        thread::sleep(TURN);
    };
    *WAITING.lock().unwrap_or_else(PoisonError::into_inner) = None;
    outcome
}

/// The process that wrote its number into a lock.
fn holder(mut file: &File) -> Option<u32> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(16).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// Whether an open file is still the one at a place.
fn is_same(file: &File, place: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let facts = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
        match (file.metadata(), fs::symlink_metadata(place)) {
            (Ok(open), Ok(there)) => facts(open) == facts(there),
            _ => false,
        }
    }
    #[cfg(not(unix))]
    {
        let _ = (file, place);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("recto.toml"), "").unwrap();
        let files = Files::new(folder.path()).guarded(&[], false).with_own_folder();
        (folder, files)
    }

    #[test]
    fn a_second_writer_waits_and_then_says_for_whom() {
        let (_folder, files) = project();
        let held = files.lock("recto.toml").unwrap();
        let hasty = files.clone().waiting_at_most(Duration::from_millis(60));
        match hasty.lock("recto.toml") {
            Err(FileError::Busy { holder, waited }) => {
                assert_eq!(holder, Some(std::process::id()));
                assert!(waited >= Duration::from_millis(60));
            }
            other => panic!("{other:?}"),
        }
        drop(held);
        assert!(hasty.lock("recto.toml").is_ok());
    }

    #[test]
    fn a_writer_who_begins_anew_comes_behind_those_who_wait() {
        let (_folder, files) = project();
        let held = files.lock("recto.toml").unwrap();
        let is_in = std::sync::atomic::AtomicBool::new(false);
        thread::scope(|scope| {
            let waits = scope.spawn(|| {
                let held = files.lock("recto.toml").unwrap();
                is_in.store(true, std::sync::atomic::Ordering::SeqCst);
                drop(held);
            });
            // It holds the turn by now, or will before its first look at the lock.
            let turn = File::open(files.on_disk(".recto/turn")).unwrap();
            while turn.try_lock().is_ok_and(|()| turn.unlock().is_ok()) {
                thread::sleep(Duration::from_millis(1));
            }
            drop(held);
            let _again = files.lock("recto.toml").unwrap();
            assert!(is_in.load(std::sync::atomic::Ordering::SeqCst));
            drop(waits);
        });
    }

    #[test]
    fn the_lock_outlives_a_configuration_that_is_replaced() {
        let (folder, files) = project();
        let _held = files.lock("recto.toml").unwrap();
        fs::write(folder.path().join("new"), "").unwrap();
        fs::rename(folder.path().join("new"), folder.path().join("recto.toml")).unwrap();
        assert!(files.clone().waiting_at_most(Duration::ZERO).lock("recto.toml").is_err());
    }

    #[test]
    fn older_versions_wait_too_and_are_waited_for() {
        let (folder, files) = project();
        let held = files.lock("recto.toml").unwrap();
        let old = File::open(folder.path().join("recto.toml")).unwrap();
        assert!(matches!(old.try_lock(), Err(TryLockError::WouldBlock)));
        drop(held);
        old.lock().unwrap();
        assert!(files.waiting_at_most(Duration::ZERO).lock("recto.toml").is_err());
    }

    #[test]
    fn version_control_passes_over_what_is_recto_s_own() {
        let (folder, files) = project();
        drop(files.lock("recto.toml").unwrap());
        assert_eq!(fs::read_to_string(folder.path().join(".recto/.gitignore")).unwrap(), "*\n");
    }

    #[test]
    fn what_a_killed_run_left_is_cleared_by_the_next() {
        let (folder, files) = project();
        drop(files.lock("recto.toml").unwrap());
        let temporary = |name: &str| folder.path().join(".recto/tmp").join(name);
        let (left, written) = (temporary(".recto-1.tmp"), temporary(".recto-2.tmp"));
        fs::write(left, "half").unwrap();
        let writing = File::create(&written).unwrap();
        writing.lock().unwrap();
        drop(files.lock("recto.toml").unwrap());
        let rest: Vec<_> = fs::read_dir(folder.path().join(".recto/tmp")).unwrap().collect();
        assert_eq!(rest.len(), 1);
        assert!(written.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_recto_s_own_files_leads_to_nothing() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join(".recto-1.tmp"), "of somebody").unwrap();
        fs::write(outside.path().join("letter.txt"), "of somebody").unwrap();
        let (folder, files) = project();
        fs::create_dir(folder.path().join(".recto")).unwrap();
        symlink(outside.path(), folder.path().join(".recto/tmp")).unwrap();
        symlink(outside.path().join("new"), folder.path().join(".recto/.gitignore")).unwrap();
        let _held = files.lock("recto.toml").unwrap();
        assert!(files.write("a.md", "text").unwrap());
        let mut names: Vec<_> =
            fs::read_dir(outside.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [".recto-1.tmp", "letter.txt"]);
    }
}
