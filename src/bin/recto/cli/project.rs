//! The project that a command works on, and what it needs from the surroundings.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use recto::config::FILE_NAME;
use recto::files::Files;
use recto::files::cache::Cache;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::find::{Names, is_article};
use recto::workspace::project::Project;
use recto::{files, message};

use super::allow;
use super::args::Global;
use super::exit::Failure;
use super::login;

impl Global {
    /// The folder to work in, as an absolute path.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        let folder = self.directory.clone().unwrap_or_else(|| PathBuf::from("."));
        dunce::canonicalize(&folder).map_err(|error| {
            Failure::Surroundings(
                message!(
                    "cannot-work-in",
                    folder = folder.display().to_string(),
                    reason = files::reason(&error)
                ),
                message!("cannot-work-in-hint"),
            )
        })
    }

    /// The project in the folder or above it.
    pub(crate) fn project(&self) -> Result<Project, Failure> {
        let mut project = Project::open(&self.root()?)?;
        project.progress = self.progress.clone();
        project.files = self.files(project.files);
        if let Some(command_files) = allow::allowed(&project) {
            project.allow(&command_files);
            if project.config.memory.server.is_some() {
                project.login = login::of_surroundings();
            }
        }
        project.cache = if self.no_cache { None } else { cache() };
        Ok(project)
    }

    /// Files as the options want them: how long another writer is waited for, and what survives a power cut.
    pub(crate) fn files(&self, files: Files) -> Files {
        let files = match self.wait {
            Some(seconds) => files.waiting_at_most(Duration::from_secs(seconds)),
            None => files,
        };
        let flushes = !self.no_fsync && std::env::var_os("RECTO_NO_FSYNC").is_none();
        if flushes { files } else { files.without_flushes() }
    }

    /// The folder of the project: the one to work in, or one above it.
    pub(crate) fn root(&self) -> Result<PathBuf, Failure> {
        let folder = self.folder()?;
        let root = folder.ancestors().find(|folder| folder.join(FILE_NAME).is_file()).map(Path::to_owned);
        Ok(root.unwrap_or(folder))
    }

    /// Words that name articles and units, seen from the project; `articles` are those that an option names.
    pub(crate) fn names(&self, project: &Project, words: &[String], articles: &[String]) -> Names {
        let mut has_article = !articles.is_empty();
        let mut words: Vec<String> = words.to_vec();
        for word in &mut words {
            // After an article, what does not look like one is a unit, whatever lies in the folder.
            if is_article(word) || !has_article {
                *word = self.article(project, word);
            }
            has_article = true;
        }
        Names { articles: articles.iter().map(|name| self.article(project, name)).collect(), words }
    }

    /// A name of an article, with or without a line, as typed in the folder; seen from the project.
    ///
    /// What is not on disk, such as a glob or the end of a path, stays as typed.
    pub(crate) fn article(&self, project: &Project, name: &str) -> String {
        let typed = with_slashes(name, cfg!(windows));
        let name = typed.as_ref();
        let Ok(folder) = self.folder() else { return name.to_owned() };
        if let Some(path) = in_project(project, &folder.join(name)) {
            return path;
        }
        match name.rsplit_once(':') {
            Some((path, line)) if line.parse::<usize>().is_ok() => in_project(project, &folder.join(path))
                .map_or_else(|| name.to_owned(), |path| format!("{path}:{line}")),
            _ => name.to_owned(),
        }
    }
}

/// A name as typed, with the separators that projects have: who types on Windows, or lets a shell complete there, has
/// others.
fn with_slashes(name: &str, is_windows: bool) -> Cow<'_, str> {
    if is_windows { name.replace('\\', "/").into() } else { name.into() }
}

/// A path that is there, as a project path; `.` for the project itself.
fn in_project(project: &Project, path: &Path) -> Option<String> {
    let real = dunce::canonicalize(path).ok()?;
    // An article may be a link itself: the way to it counts before the place it leads to.
    let beside =
        path.parent().and_then(|parent| Some(dunce::canonicalize(parent).ok()?.join(path.file_name()?)));
    let ways = [Some(path.to_owned()), beside, Some(real)];
    let path = ways.into_iter().flatten().find_map(|way| project.files.in_project(&way))?;
    Some(if path.is_empty() { ".".to_owned() } else { path })
}

/// The user's cache, or that in the folder of `RECTO_CACHE_DIR`; none where the system does not tell.
fn cache() -> Option<Cache> {
    let own = std::env::var_os("RECTO_CACHE_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let folder = match own {
        Some(folder) => std::path::absolute(folder).ok()?,
        None => etcetera::choose_base_strategy().ok()?.cache_dir().join("recto"),
    };
    // Another build may come to other results.
    let program = std::env::current_exe().and_then(|program| program.metadata()).ok()?;
    let build = format!("{} {} {:?}", env!("CARGO_PKG_VERSION"), program.len(), program.modified().ok()?);
    Some(Cache::new(folder, build))
}

/// Today in UTC; `SOURCE_DATE_EPOCH` overrides it.
pub(crate) fn snapshot_options() -> Result<SnapshotOptions, Failure> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            seconds.trim().parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(
                || Failure::Surroundings(message!("no-epoch", seconds), message!("no-epoch-hint")),
            )?
        }
        Err(_) => Timestamp::now(),
    };
    let today: Date = now.to_zoned(TimeZone::UTC).date();
    Ok(SnapshotOptions { today, trust_unmanaged: false, explain: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_understood_with_the_separators_of_windows_there_and_nowhere_else() {
        for (typed, there, elsewhere) in [
            (r"articles\news\a.md", "articles/news/a.md", r"articles\news\a.md"),
            (r".\articles\*.md", "./articles/*.md", r".\articles\*.md"),
            (r"articles\a.md:12", "articles/a.md:12", r"articles\a.md:12"),
            ("articles/a.md", "articles/a.md", "articles/a.md"),
        ] {
            assert_eq!(with_slashes(typed, true), there);
            // Elsewhere a backslash is a character of names, and takes the meaning from those of globs.
            assert_eq!(with_slashes(typed, false), elsewhere);
        }
    }
}
