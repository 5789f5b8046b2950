//! Several files as one change: what a killed run began, the next one finishes.
//!
//! The new texts are written down first. Who finds them makes the change, unless a file was changed by somebody else
//! meanwhile.

use std::io;

use serde::{Deserialize, Serialize};

use super::batch::FileWrite;
use super::{FileError, Files, OWN_FOLDER, text_of};

/// One file of a change that was begun.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    path: String,
    /// What the file held before; none where it was not there.
    before: Option<String>,
    /// What it is to hold; none where it is to be removed.
    after: Option<String>,
}

impl Files {
    /// Writes several texts, all of them or none, also where the run is killed.
    ///
    /// # Errors
    ///
    /// As of [`change`](Self::change).
    pub fn write_together(&self, texts: &[(&str, &str)]) -> Result<(), FileError> {
        let changes: Vec<FileWrite<'_>> = texts.iter().map(|&(path, text)| (path, Some(text))).collect();
        self.change_together(&changes)
    }

    /// Makes several changes, all of them or none, also where the run is killed.
    ///
    /// # Errors
    ///
    /// As of [`change`](Self::change).
    pub fn change_together(&self, changes: &[FileWrite<'_>]) -> Result<(), FileError> {
        if self.is_staged {
            return self.change(changes).map(drop);
        }
        let mut entries = Vec::new();
        for &(path, after) in changes {
            let before = self.text_now(path)?;
            if before.as_deref() != after {
                entries.push(Entry { path: path.to_owned(), before, after: after.map(str::to_owned) });
            }
        }
        let changes: Vec<FileWrite<'_>> =
            entries.iter().map(|entry| (entry.path.as_str(), entry.after.as_deref())).collect();
        let is_kept = entries.len() > 1 && self.has_own_folder && self.own_folder()?.is_some();
        let journal = journal();
        let text = serde_json::to_string(&entries).ok().filter(|_| is_kept);
        let Some(text) = text else {
            // One after the other, where nothing else keeps them together.
            return changes.iter().try_for_each(|change| self.change(&[*change]).map(drop));
        };
        self.change(&[(&journal, Some(&text))])?;
        match self.change(&changes) {
            Ok(_) => self.change(&[(&journal, None)]).map(drop),
            Err(error) => {
                // What cannot be undone now, the next writer finishes.
                drop(self.undo(&entries));
                Err(error)
            }
        }
    }

    /// Undoes a change that could only be made in part.
    fn undo(&self, entries: &[Entry]) -> Result<(), FileError> {
        let mut changes: Vec<FileWrite<'_>> = Vec::new();
        for entry in entries {
            if self.text_now(&entry.path)? == entry.after {
                changes.push((&entry.path, entry.before.as_deref()));
            }
        }
        self.change(&changes)?;
        self.change(&[(&journal(), None)]).map(drop)
    }

    /// What a file holds now, which nothing is planned with; none where it is not there.
    pub(super) fn now(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        match self.bytes(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(FileError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn text_now(&self, path: &str) -> Result<Option<String>, FileError> {
        self.now(path)?.map(|bytes| text_of(path, bytes)).transpose()
    }

    /// Whether a change was begun that nobody finished yet.
    pub fn has_unfinished(&self) -> bool {
        self.has_own_folder && self.exists(&journal())
    }

    /// Finishes a change that a killed run began; to be called by who holds the project.
    pub(super) fn finish(&self) -> Result<(), FileError> {
        if !self.has_unfinished() {
            return Ok(());
        }
        let journal = journal();
        let text = self.read(&journal)?.unwrap_or_default();
        let entries: Vec<Entry> = serde_json::from_str(&text).unwrap_or_default();
        let mut changes: Vec<FileWrite<'_>> = Vec::new();
        for entry in &entries {
            match self.text_now(&entry.path) {
                Err(FileError::Refused { .. }) => return self.change(&[(&journal, None)]).map(drop),
                Err(error) => return Err(error),
                Ok(now) if now == entry.after => {}
                Ok(now) if now == entry.before => changes.push((&entry.path, entry.after.as_deref())),
                // Somebody went on from what was left: that counts.
                _ => return self.change(&[(&journal, None)]).map(drop),
            }
        }
        match self.change(&changes) {
            // What is refused was not written down by recto.
            Ok(_) | Err(FileError::Refused { .. }) => self.change(&[(&journal, None)]).map(drop),
            Err(error) => Err(error),
        }
    }
}

fn journal() -> String {
    format!("{OWN_FOLDER}/journal")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_change_that_meets_a_save_is_undone_as_far_as_it_came() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("recto.toml"), "").unwrap();
        let files = Files::of_project(folder.path());
        let entry = |path: &str, before: Option<&str>, after: Option<&str>| {
            let text = |text: &str| text.to_owned();
            Entry { path: path.to_owned(), before: before.map(text), after: after.map(text) }
        };
        let entries = [
            entry("made.toml", None, Some("new")),
            entry("changed.toml", Some("old"), Some("new")),
            entry("removed.toml", Some("old"), None),
            entry("met.ftl", Some("old"), Some("new")),
        ];
        for (path, text) in [("made.toml", "new"), ("changed.toml", "new"), ("met.ftl", "by an editor")] {
            fs::write(folder.path().join(path), text).unwrap();
        }
        files.write(&journal(), &serde_json::to_string(&entries).unwrap()).unwrap();
        files.undo(&entries).unwrap();
        let now = entries.each_ref().map(|entry| files.read(&entry.path).unwrap());
        let now = now.each_ref().map(Option::as_deref);
        assert_eq!(now, [None, Some("old"), Some("old"), Some("by an editor")]);
        assert!(!files.has_unfinished());
    }

    #[test]
    fn a_change_is_finished_wherever_it_was_interrupted_unless_somebody_went_on() {
        let texts = [("a.ftl", "new a"), ("a.toml", "new a too"), ("b.ftl", "new b")];
        for interrupted in 0..6 {
            for goes_on in [false, true] {
                let folder = tempfile::tempdir().unwrap();
                let place = |path: &str| folder.path().join(path);
                fs::write(place("recto.toml"), "").unwrap();
                fs::write(place("a.ftl"), "old a").unwrap();
                fs::write(place("a.toml"), "old a too").unwrap();
                let files = Files::new(folder.path()).guarded(&[], false).with_own_folder();
                let outcome = files.clone().failing_after(interrupted).write_together(&texts);
                assert_eq!(outcome.is_ok(), interrupted == 5);
                if goes_on {
                    fs::write(place("a.ftl"), "by hand").unwrap();
                }
                drop(files.lock("recto.toml").unwrap());
                assert!(!files.has_unfinished());
                let now = texts.map(|(path, _)| files.read(path).unwrap());
                let is_new = now.iter().zip(texts).all(|(now, (_, new))| now.as_deref() == Some(new));
                if goes_on {
                    assert_eq!(now[0].as_deref(), Some("by hand"));
                } else {
                    assert_eq!(is_new, interrupted > 0, "after {interrupted}: {now:?}");
                }
            }
        }
    }
}
