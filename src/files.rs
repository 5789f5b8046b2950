//! The only disk access: reads with the path in the error, writes that are whole or not at all.
//!
//! Paths inside a project are relative to its root and use `/`.

mod batch;
pub mod cache;
mod identity;
mod journal;
mod lock;
mod place;
mod shelf;
mod stage;
mod temporary;
mod walk;
mod whole;

pub use batch::{Event, FileWrite, Gathered};
pub use identity::{FileIdentity, Reader};
pub use lock::{Held, WAIT, Waiting, waiting};
pub use place::{MOST_BYTES, PlaceRefusal, is_git_name};
pub use shelf::{KeptFile, Shelf, is_name};
pub use stage::Instead;
pub use walk::{Walked, is_hidden};

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub use whole::hold_changes;

use crate::message;
use crate::message::Message;

/// A failed access to a file, naming it.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum FileError {
    /// The system refused.
    Io {
        /// What was tried.
        action: FileAction,
        /// The file, as shown to people.
        path: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The file is not UTF-8.
    NotUtf8 {
        /// The file, as shown to people.
        path: String,
        /// The offset of the first byte that does not fit.
        offset: usize,
    },
    /// The system would give it, but recto may not have it.
    Refused {
        /// The file, as shown to people.
        path: String,
        /// What keeps recto from it.
        refusal: PlaceRefusal,
    },
    /// Somebody else changed the file after it was read.
    Changed {
        /// The file, as shown to people.
        path: String,
    },
    /// Another writer does not finish.
    Busy {
        /// Its process, where that is known.
        holder: Option<u32>,
        /// How long it was waited for.
        waited: Duration,
    },
}

/// What was tried with a file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileAction {
    /// To read a file.
    Read,
    /// To see what is in a folder.
    ReadFolder,
    /// To write a file.
    Write,
    /// To remove a file.
    Remove,
    /// To make a folder.
    MakeFolder,
    /// To open a file.
    Open,
    /// To lock a file.
    Lock,
}

impl FileError {
    /// The file or folder, as shown to people.
    pub fn path(&self) -> &str {
        match self {
            Self::Io { path, .. } | Self::NotUtf8 { path, .. } | Self::Refused { path, .. } => path,
            Self::Changed { path } => path,
            Self::Busy { .. } => OWN_FOLDER,
        }
    }

    /// What is wrong.
    pub fn message(&self) -> Message {
        let (action, path, source) = match self {
            Self::Io { action, path, source } => (action, path, source),
            Self::NotUtf8 { path, offset } => {
                return message!("file-not-utf8", path, offset = offset.to_string());
            }
            Self::Refused { path, refusal } => return refusal.message(path),
            Self::Changed { path } => return message!("file-changed-meanwhile", path),
            Self::Busy { holder, waited } => {
                let seconds = waited.as_secs_f64().round().to_string();
                return match holder {
                    Some(process) => message!("project-busy", process = process.to_string(), seconds),
                    None => message!("project-busy-unknown", seconds),
                };
            }
        };
        let reason = reason(source);
        match action {
            FileAction::Read => message!("file-not-read", path, reason),
            FileAction::ReadFolder => message!("file-folder-not-read", path, reason),
            FileAction::Write => message!("file-not-written", path, reason),
            FileAction::Remove => message!("file-not-removed", path, reason),
            FileAction::MakeFolder => message!("file-folder-not-made", path, reason),
            FileAction::Open => message!("file-not-opened", path, reason),
            FileAction::Lock => message!("file-not-locked", path, reason),
        }
    }

    /// How to mend it.
    pub fn hint(&self) -> Message {
        let (action, source) = match self {
            Self::Io { action, source, .. } => (action, source),
            Self::NotUtf8 { .. } => return message!("file-not-utf8-hint"),
            Self::Refused { refusal, .. } => return refusal.hint(),
            Self::Changed { .. } => return message!("file-changed-meanwhile-hint"),
            Self::Busy { .. } => return message!("project-busy-hint"),
        };
        match source.kind() {
            io::ErrorKind::PermissionDenied => match action {
                FileAction::Read | FileAction::Open => message!("file-not-readable-hint"),
                _ => message!("file-not-writable-hint"),
            },
            io::ErrorKind::ReadOnlyFilesystem => message!("file-read-only-hint"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => message!("file-disk-full-hint"),
            io::ErrorKind::IsADirectory => message!("file-is-folder-hint"),
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => message!("file-in-the-way-hint"),
            io::ErrorKind::NotFound => message!("file-not-found-hint"),
            _ => message!("file-other-hint"),
        }
    }
}

/// Why the system refused: in recto's words where the reason is a common one, else in the system's.
pub fn reason(error: &io::Error) -> Message {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => message!("reason-not-found"),
        io::ErrorKind::PermissionDenied => message!("reason-permission-denied"),
        io::ErrorKind::AlreadyExists => message!("reason-already-exists"),
        io::ErrorKind::IsADirectory => message!("reason-is-folder"),
        io::ErrorKind::NotADirectory => message!("reason-not-folder"),
        io::ErrorKind::ReadOnlyFilesystem => message!("reason-read-only"),
        io::ErrorKind::StorageFull => message!("reason-disk-full"),
        io::ErrorKind::QuotaExceeded => message!("reason-quota-exceeded"),
        io::ErrorKind::InvalidFilename if cfg!(unix) => message!("reason-name-too-long"),
        _ => return Message::foreign(error.to_string()),
    };
    match error.raw_os_error() {
        Some(code) => message!("reason-with-code", reason, code = code.to_string()),
        None => reason,
    }
}

impl PlaceRefusal {
    fn message(&self, path: &str) -> Message {
        match self {
            Self::InGit => message!("file-in-git", path),
            Self::Hidden => message!("file-hidden", path),
            Self::LinkLeavesTree(link, target) if link == path => message!("file-link-outside", path, target),
            Self::LinkLeavesTree(link, target) => message!("file-behind-link-outside", path, link, target),
            Self::NotRegular => message!("file-not-regular", path),
            Self::TooLarge => message!("file-too-large", path),
        }
    }

    fn hint(&self) -> Message {
        match self {
            Self::InGit => message!("file-in-git-hint"),
            Self::Hidden => message!("file-hidden-hint"),
            Self::LinkLeavesTree(link, _) => {
                message!(
                    "file-link-outside-hint",
                    example = format!("links = [{}]", toml::Value::from(link.as_str()))
                )
            }
            Self::NotRegular => message!("file-not-regular-hint"),
            Self::TooLarge => message!("file-too-large-hint"),
        }
    }
}

/// The folder of recto's own files in a project; version control passes it over.
pub const OWN_FOLDER: &str = ".recto";

/// The one hidden file beside a project that recto writes.
const ATTRIBUTES: &str = ".gitattributes";

/// The files of one project, below its root folder.
#[derive(Clone, Debug)]
pub struct Files {
    root: PathBuf,
    /// What some files hold instead of what is on disk.
    instead: stage::Shown,
    /// Whether changes wait among those instead of being made.
    is_staged: bool,
    /// What reads and writes keep to; none for files that whoever runs recto names.
    guard: Option<Arc<place::Guard>>,
    /// Whether recto keeps files of its own there.
    has_own_folder: bool,
    /// Whether what is written survives a power cut.
    flushes: bool,
    /// What a test wants to know or to break.
    probe: Option<Arc<batch::Probe>>,
    /// How long another writer is waited for.
    wait: Duration,
}

impl Files {
    /// The files below a folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            instead: stage::Shown::default(),
            is_staged: false,
            guard: None,
            has_own_folder: false,
            flushes: false,
            probe: None,
            wait: WAIT,
        }
    }

    /// The files of a project: nothing of them reaches out of it, and recto keeps a folder of its own among them.
    pub fn of_project(root: impl Into<PathBuf>) -> Self {
        Self::new(root).guarded(&[], false).with_own_folder()
    }

    /// The same files, among which recto keeps a folder of its own.
    #[must_use]
    pub fn with_own_folder(self) -> Self {
        Self { has_own_folder: true, flushes: true, ..self }
    }

    /// The same files, whose changes survive a power cut as far as those of other files do.
    #[must_use]
    pub fn as_durable_as(self, others: &Self) -> Self {
        Self { flushes: others.flushes, ..self }
    }

    /// The root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The place of a project path on disk.
    pub fn on_disk(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A path on disk as a project path; `None` when it lies outside of the project.
    pub fn in_project(&self, path: &Path) -> Option<String> {
        let relative = path.strip_prefix(&self.root).ok()?;
        let mut out = String::new();
        for part in relative.components() {
            let Component::Normal(name) = part else { return None };
            if !out.is_empty() {
                out.push('/');
            }
            out.push_str(name.to_str()?);
        }
        Some(out)
    }

    /// The place on disk that writing a project path comes to: `..` and symbolic links are followed as far as
    /// there is something, and the names of what is still to be made stand behind it.
    pub fn real_path(&self, path: &str) -> PathBuf {
        let path = self.on_disk(path);
        real_path(&std::path::absolute(&path).unwrap_or(path))
    }

    /// Reads a text; `None` when there is no such file.
    ///
    /// # Errors
    ///
    /// The system's refusal, or bytes that are not UTF-8.
    pub fn read(&self, path: &str) -> Result<Option<String>, FileError> {
        let Some(bytes) = self.read_bytes(path)? else { return Ok(None) };
        text_of(path, bytes).map(Some)
    }

    /// Reads a file as it is; `None` when there is none.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn read_bytes(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        if let Some(bytes) = self.instead.get(path) {
            return Ok(bytes);
        }
        match self.bytes_to_plan_with(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(FileError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The bytes of a file that somebody is about to go on from.
    fn bytes_to_plan_with(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.bytes(path);
        if let Some(guard) = &self.guard {
            match &bytes {
                Ok(bytes) => guard.saw(path, Some(bytes)),
                Err(FileError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                    guard.saw(path, None)
                }
                Err(_) => {}
            }
        }
        bytes
    }

    /// How many bytes a file has, without reading it; `None` where that cannot be told.
    pub fn size(&self, path: &str) -> Option<u64> {
        match self.instead.get(path) {
            Some(bytes) => bytes.map(|bytes| bytes.len() as u64),
            None => fs::metadata(self.on_disk(path)).ok().map(|found| found.len()),
        }
    }

    /// Reads a text that nothing depends on: `None` for what is larger than `most` bytes, a link, or no text.
    pub fn read_small(&self, path: &str, most: u64) -> Option<String> {
        let place = self.on_disk(path);
        let metadata = fs::symlink_metadata(&place).ok()?;
        if !metadata.is_file() || metadata.len() > most {
            return None;
        }
        String::from_utf8(self.bytes(path).ok()?).ok()
    }

    /// Whether a folder is there.
    pub fn is_folder(&self, path: &str) -> bool {
        self.on_disk(path).is_dir() || !self.instead_below(path, None).is_empty()
    }

    /// Whether a file or folder is there.
    pub fn exists(&self, path: &str) -> bool {
        self.instead.get(path).map_or_else(|| self.on_disk(path).exists(), |bytes| bytes.is_some())
    }

    /// Writes a text unless the file holds it already; says whether it wrote.
    ///
    /// The text is written elsewhere and moved over the file, so that a reader, or a run that was killed, finds the
    /// old file or the new one. A symbolic link is followed, and the file's permissions stay.
    ///
    /// # Errors
    ///
    /// As of [`change`](Self::change).
    pub fn write(&self, path: &str, text: &str) -> Result<bool, FileError> {
        Ok(self.change(&[(path, Some(text))])?.contains(&true))
    }

    /// Removes a file, and the folders above it that are empty now, up to `below`; a file that is not there is
    /// no error.
    ///
    /// # Errors
    ///
    /// As of [`change`](Self::change).
    pub fn remove(&self, path: &str, below: &str) -> Result<(), FileError> {
        self.change(&[(path, None)])?;
        self.remove_empty_folders(path, below);
        Ok(())
    }

    /// Removes the folders above a path that are empty, up to `below`.
    pub fn remove_empty_folders(&self, path: &str, below: &str) {
        if self.is_staged {
            return;
        }
        let below = Path::new(below);
        for folder in Path::new(path).ancestors().skip(1).take_while(|folder| *folder != below) {
            if fs::remove_dir(self.root.join(folder)).is_err() {
                return;
            }
        }
    }

    /// Makes a folder and those above it.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn create_folder(&self, path: &str) -> Result<(), FileError> {
        // What would be in it is refused where it is.
        self.place_to_write(&format!("{path}/x"), FileAction::MakeFolder)?;
        self.count().map_err(|error| failed(FileAction::MakeFolder, path, error))?;
        fs::create_dir_all(self.on_disk(path)).map_err(|error| failed(FileAction::MakeFolder, path, error))
    }
}

/// Paths that Windows calls verbatim (`\\?\C:\…`) are none that git or a reader can use: hence dunce.
fn real_path(path: &Path) -> PathBuf {
    if let Ok(real) = dunce::canonicalize(path) {
        return real;
    }
    let Some(parent) = path.parent() else { return path.to_owned() };
    let mut real = real_path(parent);
    match path.components().next_back() {
        Some(Component::ParentDir) => {
            real.pop();
        }
        Some(part) => real.push(part),
        None => {}
    }
    // Behind `..` out of a folder that is not there, there may be something again.
    dunce::canonicalize(&real).unwrap_or(real)
}

/// The text of a file.
fn text_of(path: &str, bytes: Vec<u8>) -> Result<String, FileError> {
    String::from_utf8(bytes).map_err(|error| FileError::NotUtf8 {
        path: path.to_owned(),
        offset: error.utf8_error().valid_up_to(),
    })
}

fn failed(action: FileAction, path: &str, source: io::Error) -> FileError {
    FileError::Io { action, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_keeps_permissions_and_links_and_says_whether_it_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        assert!(files.write("a/b.ftl", "one").unwrap());
        assert!(!files.write("a/b.ftl", "one").unwrap());
        #[cfg(unix)]
        {
            use std::os::unix::fs::{PermissionsExt, symlink};
            let mode = |path: &str| fs::metadata(files.on_disk(path)).unwrap().permissions().mode() & 0o777;
            fs::set_permissions(files.on_disk("a/b.ftl"), fs::Permissions::from_mode(0o640)).unwrap();
            symlink("a/b.ftl", files.on_disk("link.ftl")).unwrap();
            assert!(files.write("link.ftl", "two").unwrap());
            assert_eq!(files.read("a/b.ftl").unwrap().as_deref(), Some("two"));
            assert_eq!(mode("a/b.ftl"), 0o640);
            assert!(fs::symlink_metadata(files.on_disk("link.ftl")).unwrap().is_symlink());
        }
        assert_eq!(fs::read_dir(files.on_disk("a")).unwrap().count(), 1, "nothing is left behind");
    }

    #[test]
    fn files_can_be_read_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Files::new(folder.path());
        for path in ["a/kept.md", "a/new.md", "a/edited.md", "skip/x.md"] {
            disk.write(path, "now").unwrap();
        }
        let text = |text: &str| Some(text.as_bytes().to_vec());
        let instead = [
            ("a/edited.md", text("then")),
            ("a/new.md", None),
            ("a/b/gone.md", text("then")),
            ("a/.hidden/x.md", text("then")),
            ("old/gone.md", text("then")),
            ("skip/y.md", text("then")),
        ];
        let files = disk.but(instead.into_iter().map(|(path, text)| (path.to_owned(), text)).collect());
        assert_eq!(files.below("a", None, true).unwrap(), ["a/b/gone.md", "a/edited.md", "a/kept.md"]);
        assert_eq!(files.below("old", None, true).unwrap(), ["old/gone.md"]);
        let all = files.below("", Some("skip"), true).unwrap();
        assert_eq!(all, ["a/b/gone.md", "a/edited.md", "a/kept.md", "old/gone.md"]);
        assert_eq!(files.read("a/edited.md").unwrap().as_deref(), Some("then"));
        assert_eq!(files.read("a/new.md").unwrap(), None);
        assert_eq!(files.read("a/kept.md").unwrap().as_deref(), Some("now"));
        assert!(files.is_folder("old") && files.is_folder("") && !files.is_folder("older"));
        assert!(files.exists("a/b/gone.md") && !files.exists("a/new.md") && files.exists("a/kept.md"));
    }

    #[cfg(unix)]
    #[test]
    fn a_real_path_knows_links_and_folders_that_are_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let files = Files::new(&root);
        files.write("a/b/x.md", "text").unwrap();
        std::os::unix::fs::symlink("a/b", root.join("link")).unwrap();
        let cases = [
            ("a/b/x.md", "a/b/x.md"),
            ("link/x.md", "a/b/x.md"),
            ("link/new/y.md", "a/b/new/y.md"),
            ("link/../y.md", "a/y.md"),
            ("new/../link/x.md", "a/b/x.md"),
            ("new/more/../../a/./z/y.md", "a/z/y.md"),
        ];
        std::os::unix::fs::symlink("b/x.md", root.join("a/file.md")).unwrap();
        for (path, real) in
            cases.into_iter().chain([("link/../file.md", "a/b/x.md"), ("a/file.md", "a/b/x.md")])
        {
            assert_eq!(files.real_path(path), root.join(real), "{path}");
            assert_eq!(files.real_paths([path, path]), [root.join(real), root.join(real)], "{path}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn reasons_in_english_are_the_systems() {
        for code in [2, 5, 13, 17, 20, 21, 28, 30, 36, 122] {
            let error = io::Error::from_raw_os_error(code);
            let words = error.to_string();
            assert_eq!(reason(&error).to_string(), words);
        }
        let other = io::Error::other("words of a library");
        assert_eq!(reason(&other).to_string(), "words of a library");
    }

    #[test]
    fn missing_and_foreign_files_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        assert!(files.read("nothing.md").unwrap().is_none());
        fs::write(files.on_disk("latin.md"), b"caf\xe9").unwrap();
        assert!(matches!(files.read("latin.md"), Err(FileError::NotUtf8 { offset: 3, .. })));
    }
}
