//! Which files there are below a folder.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ignore::{DirEntry, Walk, WalkBuilder};

use super::{FileAction, FileError, Files, PlaceRefusal, failed};

/// What is below a folder.
#[derive(Debug, Default)]
pub struct Walked {
    /// The files, in the order of their paths.
    pub files: Vec<String>,
    /// The folders that cannot be read.
    pub closed: Vec<FileError>,
    /// What has a name that no project path can be made of, as far as it can be shown.
    pub unnamed: Vec<String>,
}

impl Files {
    /// All files below a folder, in the order of their paths, without hidden ones and without those in `skip`.
    ///
    /// With `ignore_rules`, what git ignores is left out. A folder that is not there has no files.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read: what is in it must not seem to be gone.
    pub fn below(
        &self,
        folder: &str,
        skip: Option<&str>,
        ignore_rules: bool,
    ) -> Result<Vec<String>, FileError> {
        let mut found = self.find(folder, skip, ignore_rules);
        match found.closed.pop() {
            Some(closed) => Err(closed),
            None => Ok(found.files),
        }
    }

    /// As [`below`](Self::below), but what cannot be read or named is told beside the rest.
    pub fn find(&self, folder: &str, skip: Option<&str>, ignore_rules: bool) -> Walked {
        let mut found = Walked::default();
        let on_disk = self.on_disk(folder);
        let is_there = on_disk.is_dir();
        if is_there && !ignore_rules && skip.is_none() {
            all_below(&on_disk, folder, &mut found);
        } else if is_there {
            let skipped = skip.map(|skip| self.root.join(skip));
            let (walk, odd) = self.walk(folder, ignore_rules, move |entry| skipped.as_deref() != Some(entry));
            for entry in walk {
                match entry {
                    Ok(entry) => self.take(&entry, &mut found),
                    Err(error) => found.closed.push(self.closed(folder, error)),
                }
            }
            for rules in odd.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
                let path = self.in_project(&rules).unwrap_or_else(|| rules.display().to_string());
                found.closed.push(FileError::Refused { path, refusal: PlaceRefusal::NotRegular });
            }
        }
        if !self.are_on_disk() {
            found.files.retain(|path| !self.is_shown_instead(path));
            found.files.extend(self.instead_below(folder, skip));
            found.files.sort();
        }
        found
    }

    /// The folder that a walk could not read.
    fn closed(&self, folder: &str, error: ignore::Error) -> FileError {
        let place = place_of(&error).and_then(|place| self.in_project(place));
        let words = error.to_string();
        let source = error.into_io_error().unwrap_or_else(|| io::Error::other(words));
        failed(FileAction::ReadFolder, place.as_deref().unwrap_or(folder), source)
    }

    /// Takes an entry of a walk for what it is.
    fn take(&self, entry: &DirEntry, found: &mut Walked) {
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        match self.in_project(entry.path()) {
            Some(path) if !is_folder => found.files.push(path),
            Some(_) => {}
            // What is in such a folder is named with it.
            None if entry.path().parent().is_some_and(|above| self.in_project(above).is_some()) => {
                let shown = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
                found.unnamed.push(shown.to_string_lossy().into_owned());
            }
            None => {}
        }
    }

    /// A folder and all folders that [`below`](Self::below) looks into, in the order of their paths.
    ///
    /// What cannot be read is left out: this is for where to wait for changes, not for what there is.
    pub fn folders(&self, folder: &str, skip: Option<&str>, ignore_rules: bool) -> Vec<String> {
        if !self.on_disk(folder).is_dir() {
            return Vec::new();
        }
        let skipped = skip.map(|skip| self.root.join(skip));
        let (walk, _) = self.walk(folder, ignore_rules, move |entry| skipped.as_deref() != Some(entry));
        let is_folder = |entry: &DirEntry| entry.path().is_dir() && !entry.path_is_symlink();
        let entries = walk.flatten().filter(|entry| entry.depth() == 0 || is_folder(entry));
        entries.filter_map(|entry| self.in_project(entry.path())).collect()
    }

    /// The files below a folder that are there instead of what is on disk, without hidden ones.
    pub(super) fn instead_below(&self, folder: &str, skip: Option<&str>) -> Vec<String> {
        let is_meant = |path: &str| {
            let hidden = below(path, folder).is_none_or(is_hidden);
            !hidden && skip.is_none_or(|skip| below(path, skip).is_none())
        };
        let all = self.instead.all();
        let there = all.iter().filter(|(path, bytes)| bytes.is_some() && is_meant(path));
        there.map(|(path, _)| path.clone()).collect()
    }

    /// All files of the project that can be seen, in the order of their paths, without hidden ones, those that
    /// git ignores, and those in folders of these names.
    ///
    /// What cannot be read is left out: this is for a first look, where nothing depends on having seen all.
    pub fn visible(&self, skip: &'static [&'static str]) -> Vec<String> {
        let root = self.root.clone();
        let keep = move |entry: &Path| {
            let name = entry.file_name().and_then(|name| name.to_str());
            entry == root || !name.is_some_and(|name| skip.contains(&name))
        };
        self.walk("", true, keep).0.flatten().filter_map(|entry| self.file(&entry)).collect()
    }

    fn walk(
        &self,
        folder: &str,
        ignore_rules: bool,
        keep: impl Fn(&Path) -> bool + Send + Sync + 'static,
    ) -> (Walk, Arc<Mutex<Vec<PathBuf>>>) {
        let start = if folder.is_empty() { self.root.clone() } else { self.on_disk(folder) };
        let above = if ignore_rules { start.ancestors().find_map(odd_rules) } else { None };
        let mut walk = WalkBuilder::new(start);
        walk.standard_filters(ignore_rules && above.is_none()).hidden(true).sort_by_file_name(OsStr::cmp);
        let odd = Arc::new(Mutex::new(Vec::from_iter(above)));
        let found = Arc::clone(&odd);
        walk.filter_entry(move |entry| {
            if !keep(entry.path()) {
                return false;
            }
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            match if ignore_rules && is_folder { odd_rules(entry.path()) } else { None } {
                None => true,
                Some(rules) => {
                    found.lock().unwrap_or_else(PoisonError::into_inner).push(rules);
                    false
                }
            }
        });
        (walk.build(), odd)
    }

    /// The project path of what is no folder.
    fn file(&self, entry: &DirEntry) -> Option<String> {
        let is_file = entry.file_type().is_some_and(|kind| !kind.is_dir());
        if is_file { self.in_project(entry.path()) } else { None }
    }
}

/// What a folder has in the place of its rules that is no file: who reads a pipe may wait for ever.
fn odd_rules(folder: &Path) -> Option<PathBuf> {
    let is_odd =
        |place: &PathBuf| fs::metadata(place).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir());
    [".gitignore", ".ignore", ".git/info/exclude"].into_iter().map(|name| folder.join(name)).find(is_odd)
}

/// The path that an error of a walk is about.
fn place_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => place_of(err),
        ignore::Error::Partial(several) => several.iter().find_map(place_of),
        _ => None,
    }
}

/// Finds all files below a folder, as [`Files::find`] tells, where no rules have to be looked up.
fn all_below(on_disk: &Path, folder: &str, found: &mut Walked) {
    let mut entries = Vec::new();
    let inside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    let read = fs::read_dir(on_disk).and_then(|listed| {
        for entry in listed {
            let entry = entry?;
            match entry.file_name().into_string() {
                Ok(name) if name.starts_with('.') => {}
                Ok(name) => entries.push((name, entry.file_type()?.is_dir())),
                Err(name) => found.unnamed.push(inside(&name.to_string_lossy())),
            }
        }
        Ok(())
    });
    if let Err(error) = read {
        found.closed.push(failed(FileAction::ReadFolder, folder, error));
        return;
    }
    entries.sort_unstable();
    for (name, is_folder) in entries {
        if is_folder {
            all_below(&on_disk.join(&name), &inside(&name), found);
        } else {
            found.files.push(inside(&name));
        }
    }
}

/// Whether a part of a path hides what is there.
pub fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// The rest of a path below a folder; `""` is the folder of all.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    if folder.is_empty() { Some(path) } else { path.strip_prefix(folder)?.strip_prefix('/') }
}
