//! Changes of several files, phase by phase, each phase on the disk before the next begins.
//!
//! A text is on the disk before it takes the place of another one, and its name is there before a command ends: so
//! a power cut leaves the old file or the new one, and takes nothing back that was said to be done.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::whole::{Prepared, changing, prepare};
use super::{FileAction, FileError, Files, failed};

/// From how many files on the whole file system is flushed at once.
#[cfg(target_os = "linux")]
const MANY: usize = 8;

/// A change of one file: its path, and its new text; none to remove it.
pub type FileWrite<'c> = (&'c str, Option<&'c str>);

/// What a test wants to know or to break.
#[derive(Debug, Default)]
pub(super) struct Probe {
    /// How many changes are still made; the next one fails, and so does every one behind it.
    most: Option<AtomicUsize>,
    events: Mutex<Vec<Event>>,
}

/// What happened to a file on its way to the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A text took the place of a file.
    Placed {
        /// The file.
        place: PathBuf,
        /// What it holds now.
        text: String,
        /// Whether that was on the disk before it took the place.
        is_flushed: bool,
    },
    /// A file was removed.
    Removed(PathBuf),
    /// The names in a folder are on the disk.
    Flushed(PathBuf),
    /// Everything is on the disk.
    FlushedAll,
}

impl Files {
    /// The same files, whose changes fail after the first few: what a killed run does not do any more.
    #[doc(hidden)]
    #[must_use]
    pub fn failing_after(self, changes: usize) -> Self {
        let probe = Probe { most: Some(AtomicUsize::new(changes)), ..Probe::default() };
        Self { probe: Some(Arc::new(probe)), ..self }
    }

    /// The same files, which keep what happened to them for [`events`](Self::events).
    #[doc(hidden)]
    #[must_use]
    pub fn observed(self) -> Self {
        Self { probe: Some(Arc::default()), ..self }
    }

    /// What happened since the files were observed.
    #[doc(hidden)]
    pub fn events(&self) -> Vec<Event> {
        let events = |probe: &Arc<Probe>| probe.events.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.probe.as_ref().map(events).unwrap_or_default()
    }

    /// The same files, whose changes may be lost in a power cut.
    #[must_use]
    pub fn without_flushes(self) -> Self {
        Self { flushes: false, ..self }
    }

    /// Makes changes side by side; says of each whether there was something to do.
    ///
    /// # Errors
    ///
    /// The first file that could not be changed. The others may have been.
    pub fn change(&self, changes: &[FileWrite<'_>]) -> Result<Vec<bool>, FileError> {
        if self.is_staged {
            return self.stage(changes);
        }
        let own = if self.has_own_folder { self.own_folder()? } else { None };
        let _changing = changing();
        let prepared: Vec<Option<Prepared>> = changes
            .par_iter()
            .map(|&(path, text)| match text {
                Some(text) => self.prepared(path, text, own.as_deref()),
                None => Ok(None),
            })
            .collect::<Result<_, FileError>>()?;
        let texts: Vec<&Prepared> = prepared.iter().flatten().collect();
        let made_folder = texts.iter().any(|text| text.made_folder);
        let is_flushed = self.flush_texts(&texts, own.as_deref());
        let made: Vec<Option<PathBuf>> = changes
            .par_iter()
            .zip(prepared)
            .map(|(&(path, text), prepared)| match (text, prepared) {
                (None, _) => self.removed(path),
                (_, None) => Ok(None),
                (Some(text), Some(prepared)) => {
                    let place = self.placed(path, text, prepared, is_flushed)?;
                    if let Some(guard) = &self.guard {
                        guard.saw(path, Some(text.as_bytes()));
                    }
                    Ok(Some(place))
                }
            })
            .collect::<Result<_, FileError>>()?;
        self.flush_names(made.iter().flatten(), made_folder, own.as_deref());
        Ok(made.into_iter().map(|made| made.is_some()).collect())
    }

    /// A text beside its file, unless the file holds it.
    fn prepared(&self, path: &str, text: &str, own: Option<&Path>) -> Result<Option<Prepared>, FileError> {
        let target = self.place_to_write(path, FileAction::Write)?;
        let old = match fs::read(&target) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(FileAction::Write, path, error)),
        };
        if old.as_deref() == Some(text.as_bytes()) {
            return Ok(None);
        }
        if self.guard.as_ref().is_some_and(|guard| guard.is_other(path, old.as_deref())) {
            return Err(FileError::Changed { path: path.to_owned() });
        }
        prepare(&target, text.as_bytes(), old.as_deref(), own)
            .map(Some)
            .map_err(|error| failed(FileAction::Write, path, error))
    }

    fn placed(
        &self,
        path: &str,
        text: &str,
        prepared: Prepared,
        is_flushed: bool,
    ) -> Result<PathBuf, FileError> {
        let to_error = |error| failed(FileAction::Write, path, error);
        self.count().map_err(to_error)?;
        let Some(target) = prepared.place().map_err(to_error)? else {
            return Err(FileError::Changed { path: path.to_owned() });
        };
        self.note(|| Event::Placed { place: target.clone(), text: text.to_owned(), is_flushed });
        Ok(target)
    }

    /// Removes a file; where it was, if it was there.
    fn removed(&self, path: &str) -> Result<Option<PathBuf>, FileError> {
        // A link is removed itself, not what it leads to; only the way to it counts.
        let place = self.place_to_remove(path)?;
        if fs::symlink_metadata(&place).is_err() {
            return Ok(None);
        }
        if self.guard.as_ref().is_some_and(|guard| guard.is_other(path, fs::read(&place).ok().as_deref())) {
            return Err(FileError::Changed { path: path.to_owned() });
        }
        self.count().map_err(|error| failed(FileAction::Remove, path, error))?;
        match fs::remove_file(&place) {
            Ok(()) => {
                if let Some(guard) = &self.guard {
                    guard.saw(path, None);
                }
                self.note(|| Event::Removed(place.clone()));
                Ok(Some(place))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(FileAction::Remove, path, error)),
        }
    }

    /// Whether a change may still be made.
    pub(super) fn count(&self) -> io::Result<()> {
        let Some(most) = self.probe.as_ref().and_then(|probe| probe.most.as_ref()) else { return Ok(()) };
        let left = most.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(drop).map_err(|_| io::Error::other("the run was killed"))
    }

    fn note(&self, event: impl FnOnce() -> Event) {
        if let Some(probe) = &self.probe {
            probe.events.lock().unwrap_or_else(PoisonError::into_inner).push(event());
        }
    }

    /// Brings texts to the disk that have no name yet; says whether they are there.
    fn flush_texts(&self, texts: &[&Prepared], own: Option<&Path>) -> bool {
        if !self.flushes || texts.is_empty() {
            return false;
        }
        if self.flush_all(texts.len(), own) {
            return true;
        }
        // A file system that cannot flush keeps nobody from working.
        texts.par_iter().for_each(|text| drop(text.flush()));
        true
    }

    /// Brings the names of files to the disk, or that there are no such files any more.
    fn flush_names<'p>(
        &self,
        places: impl Iterator<Item = &'p PathBuf>,
        made_folder: bool,
        own: Option<&Path>,
    ) {
        let folders: BTreeSet<&Path> = places.filter_map(|place| place.parent()).collect();
        if !self.flushes || folders.is_empty() {
            return;
        }
        if self.flush_all(folders.len(), own) {
            self.note(|| Event::FlushedAll);
            return;
        }
        let mut all = folders.clone();
        if made_folder {
            // A folder that was made for a file is a name in the one above.
            let root = self.real_path("");
            let above = folders.iter().flat_map(|folder| folder.ancestors().skip(1));
            all.extend(above.filter(|above| above.starts_with(&root)));
        }
        all.par_iter().for_each(|folder| {
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
            self.note(|| Event::Flushed(folder.to_path_buf()));
        });
    }

    /// Flushes the whole file system of the project, where that is cheaper than many single flushes.
    fn flush_all(&self, many: usize, own: Option<&Path>) -> bool {
        #[cfg(target_os = "linux")]
        if many >= MANY {
            // Only recto's own folder is sure to be there, and on the file system of the project.
            return File::open(own.unwrap_or(&self.root))
                .is_ok_and(|folder| rustix::fs::syncfs(folder).is_ok());
        }
        let _ = (many, own);
        false
    }
}

/// How many texts are written at once.
const AT_ONCE: usize = 200;

/// Texts that are written many at a time: one flush serves them all. Who makes them one by one need not wait for the disk.
#[derive(Debug)]
pub struct Gathered<'f> {
    files: &'f Files,
    texts: Mutex<Vec<(String, String)>>,
    groups: Mutex<Vec<(String, String)>>,
    alone: Mutex<()>,
}

impl<'f> Gathered<'f> {
    /// Nothing yet.
    pub fn new(files: &'f Files) -> Self {
        Self { files, texts: Mutex::default(), groups: Mutex::default(), alone: Mutex::default() }
    }

    /// Writes a text by and by; says whether its file holds another one.
    ///
    /// # Errors
    ///
    /// As of [`Files::change`], also of texts that came before.
    pub fn write(&self, path: &str, text: String) -> Result<bool, FileError> {
        let now = match self.files.instead.get(path) {
            Some(now) => now,
            None => self.files.now(path)?,
        };
        if now.as_deref() == Some(text.as_bytes()) {
            return Ok(false);
        }
        let full = {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            texts.push((path.to_owned(), text));
            if texts.len() < AT_ONCE { Vec::new() } else { std::mem::take(&mut *texts) }
        };
        self.write_all(&full)?;
        Ok(true)
    }

    /// Writes texts by and by that say the same only together, also where the run is killed.
    ///
    /// # Errors
    ///
    /// As of [`Files::change_together`], also of texts that came before.
    pub fn write_group(&self, group: Vec<(String, String)>) -> Result<(), FileError> {
        let full = {
            let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
            groups.extend(group);
            if groups.len() < AT_ONCE { Vec::new() } else { std::mem::take(&mut *groups) }
        };
        self.write_groups(&full)
    }

    /// Writes what is left.
    ///
    /// # Errors
    ///
    /// As of [`Files::change`].
    pub fn finish(self) -> Result<(), FileError> {
        let texts = std::mem::take(&mut *self.texts.lock().unwrap_or_else(PoisonError::into_inner));
        self.write_all(&texts)?;
        let groups = std::mem::take(&mut *self.groups.lock().unwrap_or_else(PoisonError::into_inner));
        self.write_groups(&groups)
    }

    fn write_groups(&self, texts: &[(String, String)]) -> Result<(), FileError> {
        if texts.is_empty() {
            return Ok(());
        }
        // There is one change at a time that the next run would finish.
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (&**path, &**text)).collect();
        self.files.write_together(&texts)
    }

    fn write_all(&self, texts: &[(String, String)]) -> Result<(), FileError> {
        let changes: Vec<FileWrite<'_>> =
            texts.iter().map(|(path, text)| (path.as_str(), Some(text.as_str()))).collect();
        if changes.is_empty() { Ok(()) } else { self.files.change(&changes).map(drop) }
    }
}
