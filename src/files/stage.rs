//! Files that show other texts than those on disk: as they were at another time, as an editor has them, or as a change
//! will leave them that is not made yet.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::batch::FileWrite;
use super::{FileAction, FileError, Files};

/// What some files hold instead of what is on disk, by their paths; `None` where there is no such file.
pub type Instead = BTreeMap<String, Option<Vec<u8>>>;

/// The same, for all who share these files.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown(Arc<RwLock<Instead>>);

impl Shown {
    pub(super) fn all(&self) -> RwLockReadGuard<'_, Instead> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn all_mut(&self) -> RwLockWriteGuard<'_, Instead> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of a path; nothing where the disk counts.
    pub(super) fn get(&self, path: &str) -> Option<Option<Vec<u8>>> {
        self.all().get(path).cloned()
    }
}

impl Files {
    /// The same files for reading, but some of them with other bytes, or not there.
    #[must_use]
    pub fn but(&self, instead: Instead) -> Self {
        Self { instead: Shown(Arc::new(RwLock::new(instead))), ..self.clone() }
    }

    /// Whether a path shows something else than the disk.
    pub fn is_shown_instead(&self, path: &str) -> bool {
        self.instead.all().contains_key(path)
    }

    /// Whether all files are those on disk.
    pub fn are_on_disk(&self) -> bool {
        self.instead.all().is_empty()
    }

    /// The same files, whose changes are seen by who reads them, and reach the disk with [`commit`](Self::commit).
    #[must_use]
    pub fn staged(&self) -> Self {
        Self {
            is_staged: true,
            guard: self.guard.as_ref().map(|guard| guard.afresh()),
            ..self.but(Instead::new())
        }
    }

    /// Whether changes wait for [`commit`](Self::commit).
    pub fn is_staged(&self) -> bool {
        self.is_staged
    }

    /// The changes that wait.
    pub fn waiting_changes(&self) -> Instead {
        self.instead.all().clone()
    }

    /// Takes changes back, down to those that waited at an earlier time.
    pub fn take_back(&self, earlier: Instead) {
        *self.instead.all_mut() = earlier;
    }

    /// Makes all changes that wait: all of them or none, also where the run is killed. Returns the paths.
    ///
    /// # Errors
    ///
    /// As of [`change`](Self::change). The changes go on waiting.
    pub fn commit(&self) -> Result<Vec<String>, FileError> {
        let changes = self.waiting_changes();
        let disk = Self { instead: Shown::default(), is_staged: false, ..self.clone() };
        let texts: Vec<(&str, Option<&str>)> = changes
            .iter()
            .map(|(path, bytes)| {
                (path.as_str(), bytes.as_deref().and_then(|bytes| str::from_utf8(bytes).ok()))
            })
            .collect();
        disk.change_together(&texts)?;
        self.take_back(Instead::new());
        Ok(changes.into_keys().collect())
    }

    /// Lets changes wait; says of each whether there was something to do.
    pub(super) fn stage(&self, changes: &[FileWrite<'_>]) -> Result<Vec<bool>, FileError> {
        let mut done = Vec::with_capacity(changes.len());
        for &(path, text) in changes {
            self.place_to_write(path, FileAction::Write)?;
            let now = match self.instead.get(path) {
                Some(now) => now,
                None => self.now(path)?,
            };
            let is_news = now.as_deref() != text.map(str::as_bytes);
            if is_news {
                self.instead.all_mut().insert(path.to_owned(), text.map(|text| text.as_bytes().to_vec()));
            }
            done.push(is_news);
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn staged_changes_are_seen_at_once_and_reach_the_disk_together() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("recto.toml"), "").unwrap();
        fs::write(folder.path().join("a.ftl"), "old").unwrap();
        fs::write(folder.path().join("b.ftl"), "old").unwrap();
        let files = Files::new(folder.path()).guarded(&[], false).with_own_folder();
        let staged = files.staged();
        let _held = staged.lock("recto.toml").unwrap();
        assert!(staged.write("a.ftl", "new").unwrap());
        assert!(!staged.write("a.ftl", "new").unwrap());
        staged.remove("b.ftl", "").unwrap();
        staged.write_together(&[("c/d.ftl", "new"), ("c/d.toml", "new")]).unwrap();
        assert_eq!(staged.read("a.ftl").unwrap().as_deref(), Some("new"));
        assert_eq!(staged.below("", None, false).unwrap(), ["a.ftl", "c/d.ftl", "c/d.toml", "recto.toml"]);
        assert_eq!(files.below("", None, false).unwrap(), ["a.ftl", "b.ftl", "recto.toml"]);
        assert_eq!(files.read("a.ftl").unwrap().as_deref(), Some("old"));
        let before = staged.waiting_changes();
        staged.write("a.ftl", "newer").unwrap();
        staged.take_back(before);
        assert_eq!(staged.commit().unwrap(), ["a.ftl", "b.ftl", "c/d.ftl", "c/d.toml"]);
        assert_eq!(files.below("", None, false).unwrap(), ["a.ftl", "c/d.ftl", "c/d.toml", "recto.toml"]);
        assert_eq!(files.read("a.ftl").unwrap().as_deref(), Some("new"));
    }

    #[test]
    fn a_commit_over_what_somebody_saved_meanwhile_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("recto.toml"), "").unwrap();
        fs::write(folder.path().join("a.ftl"), "old").unwrap();
        let staged = Files::new(folder.path()).guarded(&[], false).with_own_folder().staged();
        let _held = staged.lock("recto.toml").unwrap();
        staged.read("a.ftl").unwrap();
        staged.write("a.ftl", "new").unwrap();
        staged.write("b.ftl", "new").unwrap();
        fs::write(folder.path().join("a.ftl"), "by an editor").unwrap();
        assert!(matches!(staged.commit(), Err(FileError::Changed { .. })));
        assert_eq!(fs::read_to_string(folder.path().join("a.ftl")).unwrap(), "by an editor");
        assert!(!folder.path().join("b.ftl").exists());
    }
}
