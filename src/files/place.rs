//! Where a path of a project really leads, and whether recto may read or write there.
//!
//! A repository may come from a stranger: its names, links and special files decide nothing that reaches out of it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_128;

use super::{FileAction, FileError, Files, OWN_FOLDER, failed};

/// How much of a file is read at most.
pub const MOST_BYTES: u64 = 256 << 20;

/// How long it is believed that a folder is what it was.
const BELIEVED: Duration = Duration::from_secs(1);

/// What keeps recto from a file that the system would give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceRefusal {
    /// A folder of git, in whatever spelling a file system takes for it.
    InGit,
    /// A hidden file or folder that nobody allowed.
    Hidden,
    /// A link leads out of the work tree: the link, and where it leads to.
    LinkLeavesTree(String, String),
    /// Something else than a file, such as a pipe or a device.
    NotRegular,
    /// A file of more bytes than recto reads.
    TooLarge,
}

/// What a project's files keep to.
#[derive(Debug)]
pub(super) struct Guard {
    /// The project paths of links that may lead out of the work tree.
    links: Vec<String>,
    /// Whether hidden files and folders may be written.
    hidden: bool,
    /// The real folders in which everything has to be: the work tree, and where the links lead to.
    trees: OnceLock<Vec<PathBuf>>,
    /// Where folders lead to, and when that was looked up.
    folders: Mutex<FxHashMap<PathBuf, (Instant, PathBuf)>>,
    /// What files held when they were read by the writer that holds the project; a hash, none where there was no
    /// file. Nothing where nobody holds it.
    seen: Mutex<Option<FxHashMap<String, Option<u128>>>>,
}

impl Guard {
    /// The same rules for somebody else, who has read nothing yet.
    pub(super) fn afresh(&self) -> Arc<Self> {
        let (trees, folders, seen) = (OnceLock::new(), Mutex::default(), Mutex::default());
        Arc::new(Self { links: self.links.clone(), hidden: self.hidden, trees, folders, seen })
    }
}

impl Files {
    /// The same files, none of which may lead out of the work tree but through these links, and none of which is
    /// written among git's own files or, unless that is allowed, to a hidden place.
    #[must_use]
    pub fn guarded(self, links: &[String], hidden: bool) -> Self {
        let links = links.to_vec();
        let (trees, folders, seen) = (OnceLock::new(), Mutex::default(), Mutex::default());
        Self { guard: Some(Arc::new(Guard { links, hidden, trees, folders, seen })), ..self }
    }

    /// The real path of each of many files, whose folders are followed once.
    pub fn real_paths<'p>(&self, paths: impl IntoIterator<Item = &'p str>) -> Vec<PathBuf> {
        let mut folders: FxHashMap<PathBuf, PathBuf> = FxHashMap::default();
        let real = |path| {
            let place = self.on_disk(path);
            // Other systems know a name in several spellings, which all of its path has to be looked at for.
            let is_itself = cfg!(target_os = "linux")
                && !fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_symlink());
            match (place.parent(), place.components().next_back()) {
                (Some(folder), Some(Component::Normal(name))) if is_itself => match folders.get(folder) {
                    Some(real) => real.join(name),
                    None => {
                        let real = followed(folder);
                        folders.insert(folder.to_owned(), real.clone());
                        real.join(name)
                    }
                },
                _ => self.real_path(path),
            }
        };
        paths.into_iter().map(real).collect()
    }

    /// Refuses a path that nothing may be written to.
    ///
    /// # Errors
    ///
    /// What keeps recto from writing there.
    pub fn writable(&self, path: &str) -> Result<(), FileError> {
        self.place_to_write(path, FileAction::Write).map(drop)
    }

    /// The place to write a path to, behind a link to a file.
    pub(super) fn place_to_write(&self, path: &str, action: FileAction) -> Result<PathBuf, FileError> {
        let Some(guard) = &self.guard else {
            let place = self.on_disk(path);
            return regular(path, fs::canonicalize(&place).unwrap_or(place));
        };
        check_names(path, guard.hidden)?;
        let place = self.guarded_place(guard, path)?;
        let place = match fs::symlink_metadata(&place) {
            Ok(metadata) if metadata.is_symlink() => match self.behind(guard, path, &place, action)? {
                Some(target) => target,
                None => place,
            },
            _ => place,
        };
        regular(path, place)
    }

    /// The place of a file to remove; a link is itself the file.
    pub(super) fn place_to_remove(&self, path: &str) -> Result<PathBuf, FileError> {
        let Some(guard) = &self.guard else { return Ok(self.on_disk(path)) };
        check_names(path, guard.hidden)?;
        self.guarded_place(guard, path)
    }

    /// The place of a path whose folder leads nowhere else.
    fn guarded_place(&self, guard: &Guard, path: &str) -> Result<PathBuf, FileError> {
        let place = self.on_disk(path);
        let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else { return Ok(place) };
        let real = guard.real_folder(folder);
        if !self.is_inside(guard, &real) {
            let (link, target) = self.leaving_link(guard, path, &real);
            return Err(refused(path, PlaceRefusal::LinkLeavesTree(link, target)));
        }
        if self.is_among_gits(guard, &real) {
            return Err(refused(path, PlaceRefusal::InGit));
        }
        Ok(real.join(name))
    }

    /// The file that a link leads to; none where there is nothing.
    fn behind(
        &self,
        guard: &Guard,
        path: &str,
        place: &Path,
        action: FileAction,
    ) -> Result<Option<PathBuf>, FileError> {
        match dunce::canonicalize(place) {
            Ok(real) if !self.is_inside(guard, &real) => {
                let target = real.display().to_string();
                Err(refused(path, PlaceRefusal::LinkLeavesTree(path.to_owned(), target)))
            }
            Ok(real) if self.is_among_gits(guard, &real) => Err(refused(path, PlaceRefusal::InGit)),
            Ok(real) => Ok(Some(real)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(action, path, error)),
        }
    }

    fn trees<'g>(&self, guard: &'g Guard) -> &'g [PathBuf] {
        guard.trees.get_or_init(|| {
            let root = self.real_path("");
            let tree = root.ancestors().find(|folder| fs::symlink_metadata(folder.join(".git")).is_ok());
            let links = guard.links.iter().filter_map(|link| dunce::canonicalize(self.on_disk(link)).ok());
            std::iter::once(tree.unwrap_or(&root).to_owned()).chain(links).collect()
        })
    }

    fn is_inside(&self, guard: &Guard, real: &Path) -> bool {
        self.trees(guard).iter().any(|tree| real.starts_with(tree))
    }

    /// Whether a real path is in a folder of git below its tree.
    fn is_among_gits(&self, guard: &Guard, real: &Path) -> bool {
        let below = self.trees(guard).iter().filter_map(|tree| real.strip_prefix(tree).ok());
        let is_gits = |below: &Path| below.iter().any(|part| part.to_str().is_some_and(is_git_name));
        below.min_by_key(|below| below.as_os_str().len()).is_some_and(is_gits)
    }

    /// The first link on the way of a path, and where it leads to.
    fn leaving_link(&self, guard: &Guard, path: &str, real: &Path) -> (String, String) {
        let ends = path.match_indices('/').map(|(end, _)| &path[..end]);
        for part in ends {
            let place = self.on_disk(part);
            if fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_symlink())
                && let Ok(target) = dunce::canonicalize(&place)
                && !self.is_inside(guard, &target)
            {
                return (part.to_owned(), target.display().to_string());
            }
        }
        (path.to_owned(), real.display().to_string())
    }

    /// All bytes of a file.
    pub(super) fn bytes(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let to_error = |error| failed(FileAction::Read, path, error);
        let Some(guard) = &self.guard else {
            // Whoever runs recto names it, and may name a link; nobody waits for what a pipe will say.
            let place = self.on_disk(path);
            return read(open(&fs::canonicalize(&place).map_err(to_error)?).map_err(to_error)?, path);
        };
        let place = self.guarded_place(guard, path)?;
        let file = match open(&place) {
            Ok(file) => file,
            Err(_) if is_link(&place) => match self.behind(guard, path, &place, FileAction::Read)? {
                Some(target) => open(&target).map_err(to_error)?,
                None => return Err(to_error(io::ErrorKind::NotFound.into())),
            },
            Err(error) => return Err(to_error(error)),
        };
        read(file, path)
    }
}

/// Reads an open file to its end, and no further than recto bears.
fn read(file: File, path: &str) -> Result<Vec<u8>, FileError> {
    let to_error = |error| failed(FileAction::Read, path, error);
    let metadata = file.metadata().map_err(to_error)?;
    if !metadata.is_file() && !metadata.is_dir() {
        return Err(refused(path, PlaceRefusal::NotRegular));
    }
    // What a file says of its size is a hint alone: it may grow, or be none that has one.
    let hint = usize::try_from(metadata.len().min(MOST_BYTES)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(hint);
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(to_error)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(refused(path, PlaceRefusal::TooLarge));
    }
    Ok(bytes)
}

/// A place to write to, unless something stands there that is no file.
fn regular(path: &str, place: PathBuf) -> Result<PathBuf, FileError> {
    match fs::symlink_metadata(&place) {
        Ok(metadata) if !metadata.is_file() && !metadata.is_dir() && !metadata.is_symlink() => {
            Err(refused(path, PlaceRefusal::NotRegular))
        }
        _ => Ok(place),
    }
}

/// Opens what is no link, without waiting for whoever writes into a pipe.
fn open(place: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        File::options().read(true).custom_flags(flags.cast_signed()).open(place)
    }
    #[cfg(not(unix))]
    {
        if is_link(place) {
            return Err(io::ErrorKind::Other.into());
        }
        File::open(place)
    }
}

fn is_link(place: &Path) -> bool {
    fs::symlink_metadata(place).is_ok_and(|metadata| metadata.is_symlink())
}

impl Guard {
    /// From now on keeps what files hold when they are read; or no more.
    pub(super) fn remember(&self, remembers: bool) {
        *self.seen() = remembers.then(FxHashMap::default);
    }

    /// Keeps what a file holds.
    pub(super) fn saw(&self, path: &str, bytes: Option<&[u8]>) {
        if let Some(seen) = &mut *self.seen() {
            seen.insert(path.to_owned(), bytes.map(xxh3_128));
        }
    }

    /// Whether a file holds something else than when it was read.
    pub(super) fn is_other(&self, path: &str, bytes: Option<&[u8]>) -> bool {
        let seen = self.seen();
        let known = seen.as_ref().and_then(|seen| seen.get(path));
        known.is_some_and(|known| *known != bytes.map(xxh3_128))
    }

    fn seen(&self) -> MutexGuard<'_, Option<FxHashMap<String, Option<u128>>>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where a folder really is: links are followed as far as there is something.
    fn real_folder(&self, folder: &Path) -> PathBuf {
        let lock = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((looked_up, real)) = lock().get(folder)
            && looked_up.elapsed() < BELIEVED
        {
            return real.clone();
        }
        let real = dunce::canonicalize(folder).unwrap_or_else(|_| followed(folder));
        lock().insert(folder.to_owned(), (Instant::now(), real.clone()));
        real
    }
}

/// Where a folder leads that need not be there.
fn followed(folder: &Path) -> PathBuf {
    super::real_path(&std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()))
}

fn refused(path: &str, refusal: PlaceRefusal) -> FileError {
    FileError::Refused { path: path.to_owned(), refusal }
}

fn check_names(path: &str, hidden: bool) -> Result<(), FileError> {
    let parts = || path.split(['/', '\\']);
    if parts().any(is_git_name) {
        return Err(refused(path, PlaceRefusal::InGit));
    }
    let own = path.strip_prefix(OWN_FOLDER).is_some_and(|rest| rest.starts_with('/'));
    if !hidden && !own && path != super::ATTRIBUTES && super::is_hidden(path) {
        return Err(refused(path, PlaceRefusal::Hidden));
    }
    Ok(())
}

/// Whether some file system takes a name for `.git`: whatever its case, with dots and blanks behind it, as a short
/// name of Windows, with a stream behind it, or with characters that HFS+ passes over.
pub fn is_git_name(name: &str) -> bool {
    let passed_over = |c: char| matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}');
    let name = name.split(':').next().unwrap_or_default();
    let name: String = name.chars().filter(|&c| !passed_over(c)).flat_map(char::to_lowercase).collect();
    let name = name.trim_end_matches(['.', ' ']);
    let is_short = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    name == ".git" || name.strip_prefix("git~").is_some_and(is_short)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(root: &Path, links: &[&str]) -> Files {
        let links: Vec<String> = links.iter().map(|&link| link.to_owned()).collect();
        Files::new(root).guarded(&links, false)
    }

    fn refusal(result: Result<impl Sized, FileError>) -> Option<PlaceRefusal> {
        match result {
            Err(FileError::Refused { refusal, .. }) => Some(refusal),
            _ => None,
        }
    }

    #[test]
    fn gits_folder_is_known_in_every_spelling() {
        for name in [
            ".git",
            ".GIT",
            ".Git",
            ".git.",
            ".git .",
            ".git ",
            "git~1",
            "GIT~27",
            ".g\u{200c}it",
            "\u{feff}.git",
            ".git\u{206f}",
            ".git::$INDEX_ALLOCATION",
            ".git:x",
        ] {
            assert!(is_git_name(name), "{name:?}");
        }
        for name in ["git", ".github", ".gitignore", "git~", "git~x", "digit~1", ".gi", "x.git"] {
            assert!(!is_git_name(name), "{name:?}");
        }
    }

    #[test]
    fn nothing_is_written_among_gits_files_or_to_hidden_places() {
        let folder = tempfile::tempdir().unwrap();
        let files = guarded(folder.path(), &[]);
        for path in [
            ".git/config",
            "x/.GIT/config",
            "a/.git./hooks/x",
            "git~1/config",
            "a\\.git\\x",
            ".g\u{200d}it/x",
        ] {
            assert_eq!(refusal(files.write(path, "x")), Some(PlaceRefusal::InGit), "{path}");
            assert_eq!(refusal(files.remove(path, "")), Some(PlaceRefusal::InGit), "{path}");
        }
        for path in [".github/workflows/x.yml", "a/.husky/pre-commit", ".gitlab-ci.yml", ".gitmodules"] {
            assert_eq!(refusal(files.write(path, "x")), Some(PlaceRefusal::Hidden), "{path}");
            assert_eq!(refusal(files.create_folder(path)), Some(PlaceRefusal::Hidden), "{path}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let allowed = Files::new(folder.path()).guarded(&[], true);
        assert!(allowed.write(".github/x.md", "x").unwrap());
        assert_eq!(refusal(allowed.write(".git/x.md", "x")), Some(PlaceRefusal::InGit));
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_out_of_the_work_tree_only_where_the_project_names_them() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("a.md"), "outside").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("tree/project");
        fs::create_dir_all(root.join("in")).unwrap();
        fs::create_dir_all(folder.path().join("tree/.git")).unwrap();
        fs::write(folder.path().join("tree/shared.md"), "shared").unwrap();
        fs::write(folder.path().join("tree/.git/config"), "token").unwrap();
        symlink(outside.path(), root.join("folder")).unwrap();
        symlink(outside.path().join("a.md"), root.join("a.md")).unwrap();
        symlink("../shared.md", root.join("shared.md")).unwrap();
        symlink("../.git/config", root.join("config.md")).unwrap();
        symlink("../.git", root.join("hooks")).unwrap();
        symlink("nowhere", root.join("dangling.md")).unwrap();
        let files = guarded(&root, &[]);
        let leaves = |link: &str| {
            let at = |path: &Path| path.canonicalize().unwrap().display().to_string();
            let target = if link == "folder" { at(outside.path()) } else { at(&outside.path().join("a.md")) };
            Some(PlaceRefusal::LinkLeavesTree(link.to_owned(), target))
        };
        assert_eq!(refusal(files.read("a.md")), leaves("a.md"));
        assert_eq!(refusal(files.write("a.md", "x")), leaves("a.md"));
        for path in ["folder/a.md", "folder/new.md"] {
            assert_eq!(refusal(files.read(path)), leaves("folder"), "{path}");
            assert_eq!(refusal(files.write(path, "x")), leaves("folder"), "{path}");
            assert_eq!(refusal(files.remove(path, "")), leaves("folder"), "{path}");
        }
        assert_eq!(refusal(files.create_folder("folder/new")), leaves("folder"));
        assert_eq!(files.read("shared.md").unwrap().as_deref(), Some("shared"));
        assert!(files.write("shared.md", "new").unwrap());
        for path in ["config.md", "hooks/config"] {
            assert_eq!(refusal(files.read(path)), Some(PlaceRefusal::InGit), "{path}");
            assert_eq!(refusal(files.write(path, "x")), Some(PlaceRefusal::InGit), "{path}");
        }
        assert_eq!(files.read("dangling.md").unwrap(), None);
        let files = guarded(&root, &["folder"]);
        assert_eq!(files.read("folder/a.md").unwrap().as_deref(), Some("outside"));
        assert!(files.write("folder/new.md", "x").unwrap() && outside.path().join("new.md").exists());
        assert_eq!(fs::read_to_string(outside.path().join("a.md")).unwrap(), "outside");
    }

    #[cfg(unix)]
    #[test]
    fn only_regular_files_are_read_and_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.md");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink("pipe.md", folder.path().join("link.md")).unwrap();
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.md")).unwrap();
        let files = guarded(folder.path(), &["zero.md"]);
        for path in ["pipe.md", "link.md", "zero.md"] {
            assert_eq!(refusal(files.read(path)), Some(PlaceRefusal::NotRegular), "{path}");
            assert_eq!(refusal(files.write(path, "x")), Some(PlaceRefusal::NotRegular), "{path}");
            assert_eq!(files.content([path]), None, "{path}");
            assert_eq!(files.read_small(path, 10), None, "{path}");
        }
    }
}
