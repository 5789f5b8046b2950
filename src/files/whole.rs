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

/// Held together by all who change a file, and alone by who lets nobody do so.
static CHANGES: RwLock<()> = RwLock::new(());

/// After what time a temporary file is one that a killed run left: no writer needs as long for a single file.
const ABANDONED: Duration = Duration::from_secs(60);

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

/// Writes bytes beside a file and moves them over the file.
pub(super) fn write_whole(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let _changing = changing();
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let permissions = fs::metadata(target).map(|metadata| metadata.permissions());
    let mut file = temporary(target, folder, permissions.is_err())?;
    file.write_all(bytes)?;
    if let Ok(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(target).map(drop).map_err(|error| error.error)
}

/// A temporary file for the text of another one.
///
/// Its name follows from that of the other, so that what a killed run left of it is found without a look into the
/// folder. While somebody else writes the same file, the name is any other.
fn temporary(target: &Path, folder: &Path, is_new: bool) -> io::Result<NamedTempFile> {
    let name = target.file_name().unwrap_or_default();
    let prefix = format!(".recto-{:016x}", xxh3_64(name.as_encoded_bytes()));
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".tmp").rand_bytes(0);
    #[cfg(unix)]
    if is_new {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    match builder.tempfile_in(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let left = folder.join(format!("{prefix}.tmp"));
            if age(&left).is_some_and(|age| age > ABANDONED) {
                let _ = fs::remove_file(left);
            }
            builder.rand_bytes(6).tempfile_in(folder)
        }
        made => made,
    }
}

/// How long ago a file was changed.
pub(super) fn age(path: &Path) -> Option<Duration> {
    fs::symlink_metadata(path).ok()?.modified().ok()?.elapsed().ok()
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::sync::mpsc;
    use std::thread;
    use std::time::SystemTime;

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
        let left = temporary(&target, folder.path(), true).unwrap().keep().unwrap().1;
        write_whole(&target, b"while another run is writing it").unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        let file = File::options().write(true).open(&left).unwrap();
        file.set_modified(SystemTime::now() - ABANDONED * 2).unwrap();
        write_whole(&target, b"long after").unwrap();
        assert_eq!(names(folder.path()), ["x.md"]);
        assert_eq!(fs::read_to_string(target).unwrap(), "long after");
    }
}
