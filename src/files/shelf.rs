//! Files that somebody gave recto to use in a project, kept outside of it.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::cache::Cache;
use super::identity::nanoseconds;
use super::whole::write_whole;
use super::{FileAction, FileError, Files, failed};

/// The kept files of one project, by their names.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The files that are kept for a project below the folder of a cache.
    pub fn new(cache: &Cache, files: &Files) -> Self {
        Self { folder: cache.folder_of(files, "kept") }
    }

    /// The names, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort_unstable();
        names
    }

    /// Reads a file; `None` when there is none of this name.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, FileError> {
        match fs::read(self.folder.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(FileAction::Read, name, error)),
        }
    }

    /// What tells a kept file from one that took its place.
    pub fn identity(&self, name: &str) -> Option<KeptFile> {
        let metadata = fs::metadata(self.folder.join(name)).ok()?;
        Some(KeptFile { bytes: metadata.len(), written: nanoseconds(metadata.modified().ok()?) })
    }

    /// Where something that is made of a kept file has its place.
    pub fn beside(&self, name: &str, what: &str) -> PathBuf {
        self.folder.join(format!("{}{what}", beside(name)))
    }

    /// Keeps a file, in place of one of the same name.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> Result<(), FileError> {
        fs::create_dir_all(&self.folder).map_err(|error| failed(FileAction::MakeFolder, name, error))?;
        write_whole(&self.folder.join(name), bytes).map_err(|error| failed(FileAction::Write, name, error))
    }

    /// Removes a file; says whether there was one.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn remove(&self, name: &str) -> Result<bool, FileError> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let made = entries
            .filter(|entry| entry.file_name().to_str().is_some_and(|own| own.starts_with(&beside(name))));
        for entry in made {
            // What is left over is made of nothing any more, and nobody reads it.
            drop(fs::remove_file(entry.path()));
        }
        match fs::remove_file(self.folder.join(name)) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed(FileAction::Remove, name, error)),
        }
    }
}

/// What tells a kept file from one that took its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// How large it is.
    pub bytes: u64,
    written: i64,
}

impl KeptFile {
    /// All of it in bytes.
    pub fn stamp(self) -> Vec<u8> {
        [self.bytes.to_le_bytes(), self.written.to_le_bytes()].concat()
    }
}

/// How the names of files begin that are made of a kept one.
fn beside(name: &str) -> String {
    format!(".{name}~")
}

/// Whether a name can be that of a kept file: letters, digits, dots, dashes and underscores, no dot first.
pub fn is_name(name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    !name.is_empty() && name.len() <= 100 && !name.starts_with(['.', ' ']) && name.chars().all(is_part)
}
