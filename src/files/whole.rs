//! Changes of files that are done as a whole or not at all, also when the process is ended.
//!
//! Which file holds what is for the callers to say.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use tempfile::NamedTempFile;
use xxhash_rust::xxh3::xxh3_64;

use super::lock::{TEMPORARY, is_abandoned};

/// Held together by all who change a file, and alone by who lets nobody do so.
static CHANGES: RwLock<()> = RwLock::new(());

/// Waits until every file that is being changed is whole, and lets no change begin before the result is dropped.
///
/// It is about all files of the process, as is the signal that ends one: who ends the process while holding this
/// leaves no file that is half written, and no temporary one.
pub fn hold_changes() -> RwLockWriteGuard<'static, ()> {
    CHANGES.write().unwrap_or_else(PoisonError::into_inner)
}

/// To be held by who changes a file.
pub(super) fn changing() -> RwLockReadGuard<'static, ()> {
    CHANGES.read().unwrap_or_else(PoisonError::into_inner)
}

/// Writes bytes to a temporary file and moves it over the file.
///
/// It lies in recto's own folder, where a killed run may leave it; beside the file where there is none, or where that
/// is on another file system.
pub(super) fn write_whole(target: &Path, bytes: &[u8], own: Option<&Path>) -> io::Result<()> {
    let _changing = changing();
    fs::create_dir_all(target.parent().unwrap_or(Path::new(".")))?;
    let own = own.map(|own| own.join(TEMPORARY));
    if let Some(own) = own {
        match write_through(target, bytes, &own) {
            // Another writer may have taken the file for one that was left before this one could lock it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Ok(()) = write_through(target, bytes, &own) {
                    return Ok(());
                }
            }
            Err(error) if error.kind() != io::ErrorKind::CrossesDevices => return Err(error),
            Err(_) => {}
            Ok(()) => return Ok(()),
        }
    }
    write_through(target, bytes, target.parent().unwrap_or(Path::new(".")))
}

fn write_through(target: &Path, bytes: &[u8], folder: &Path) -> io::Result<()> {
    let permissions = fs::metadata(target).map(|metadata| metadata.permissions());
    let mut file = temporary(target, folder, permissions.is_err())?;
    file.write_all(bytes)?;
    if let Ok(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(target).map(drop).map_err(|error| error.error)
}

/// A temporary file for the text of another one, locked as long as it is written.
///
/// Its name follows from that of the other, so that what a killed run left of it is found without a look into the
/// folder. While somebody else writes the same file, the name is any other.
fn temporary(target: &Path, folder: &Path, is_new: bool) -> io::Result<NamedTempFile> {
    let name = target.as_os_str();
    let prefix = format!(".recto-{:016x}", xxh3_64(name.as_encoded_bytes()));
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".tmp").rand_bytes(0);
    #[cfg(unix)]
    if is_new {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let file = match builder.tempfile_in(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let left = folder.join(format!("{prefix}.tmp"));
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
            write_whole(&path, b"text", None).unwrap();
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
        write_whole(&target, b"while another run is writing it", None).unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        drop(left);
        write_whole(&target, b"after it was killed", None).unwrap();
        assert_eq!(names(folder.path()), ["x.md"]);
        assert_eq!(fs::read_to_string(target).unwrap(), "after it was killed");
    }
}
