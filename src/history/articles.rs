//! The history of articles and their translations as whole files: which commits changed a file, and its text there.
//!
//! It tells what stood where and since when. What a commit means, and which version a translation answers to, is for
//! `adopt` to say; so are texts that were never committed, and the pins in front matter.

use std::collections::BinaryHeap;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::line::Line;
use super::walk::{BlobName, CommitNumber, PathNumber, Walk, pathspecs};
use super::{Blobs, Object, Repository, lock};

/// How many commits that changed the folders are looked at; what is older is as in a shallow clone.
const COMMITS: usize = 50_000;

impl Repository {
    /// Reads once which commits changed the files below some folders (project paths; `""` is the project itself).
    ///
    /// `None` without git, without a repository, before the first commit, and where no commit holds such a file.
    pub fn articles(&self, folders: &[&str]) -> Option<ArticleHistory<'_>> {
        ArticleHistory::read(self, folders, COMMITS)
    }
}

/// What the commits up to that of the work tree did to the files below some folders.
///
/// All commits it names are such that changed one of these files, or merged such commits.
#[derive(Debug)]
pub struct ArticleHistory<'r> {
    repository: &'r Repository,
    folders: Vec<String>,
    walk: Walk,
    /// Idle processes; one for each thread that asks at the same time.
    blobs: Mutex<Vec<Blobs>>,
    files: Mutex<FxHashMap<String, Arc<[Version]>>>,
    found: Mutex<FxHashMap<String, Option<CommitNumber>>>,
}

/// A text that a file had, with the commit that brought it.
#[derive(Debug, Clone, Eq, PartialEq)]
pub struct Version {
    /// The commit that wrote it.
    pub commit: CommitNumber,
    /// What the file was called at that commit.
    pub path: String,
    /// The places in the list of the nearest older versions, along every line of history.
    pub parents: Vec<usize>,
    /// Whether older commits are missing, so that the text may be older than this commit.
    pub is_oldest_known: bool,
}

impl<'r> ArticleHistory<'r> {
    pub(super) fn read(repository: &'r Repository, folders: &[&str], limit: usize) -> Option<Self> {
        Some(Self {
            repository,
            folders: folders.iter().map(|&folder| folder.to_owned()).collect(),
            walk: Walk::read(repository, folders, limit)?,
            blobs: Mutex::default(),
            files: Mutex::default(),
            found: Mutex::default(),
        })
    }
}

/// How many versions of a file are worth a look for what it once said.
pub const VERSIONS: usize = 200;

impl ArticleHistory<'_> {
    /// Whether commits before the oldest ones are missing: in a shallow clone, or because there are too many.
    pub fn is_shallow(&self) -> bool {
        self.walk.is_shallow
    }

    /// The commits that changed a file of the newest commit, renames followed, newest first.
    ///
    /// The first one brought the file's text of today. Empty for a file that the newest commit does not have.
    pub fn file(&self, path: &str) -> Vec<Version> {
        self.versions(path).to_vec()
    }

    /// The full name of a commit.
    pub fn name(&self, commit: CommitNumber) -> &str {
        &self.walk.commit(commit).name
    }

    /// The day of a commit in UTC.
    pub fn date(&self, commit: CommitNumber) -> Date {
        self.walk.commit(commit).date
    }

    /// The files that a commit wrote, as it calls them: those that are like in none of its parents.
    pub fn changed(&self, commit: CommitNumber) -> &[String] {
        &self.walk.commit(commit).written
    }

    /// The first parent of a commit: the nearest older one on its own branch that changed the folders.
    pub fn parent(&self, commit: CommitNumber) -> Option<CommitNumber> {
        self.walk.commit(commit).parents.first().copied()
    }

    /// What a file of the newest commit was called at another one; before its first version, as in that one.
    pub fn path_at(&self, path: &str, commit: CommitNumber) -> String {
        let versions = self.versions(path);
        let oldest = versions.last().map_or(path, |version| &version.path);
        if versions.iter().all(|version| version.path == path) {
            return path.to_owned();
        }
        let names: FxHashMap<_, _> =
            versions.iter().map(|version| (version.commit, version.path.as_str())).collect();
        // From the commit down, the youngest one first, to the nearest version.
        let mut waiting = BinaryHeap::from([commit]);
        while let Some(commit) = waiting.pop() {
            if let Some(&name) = names.get(&commit) {
                return name.to_owned();
            }
            while waiting.peek() == Some(&commit) {
                waiting.pop();
            }
            waiting.extend(&self.walk.commit(commit).parents);
        }
        oldest.to_owned()
    }

    /// The text of a file at a commit; `None` where it is not there, or is no UTF-8 text.
    pub fn text(&self, commit: CommitNumber, path: &str) -> Option<String> {
        self.with_blobs(|blobs| blobs.read(&format!("{}:./{path}", self.name(commit))))
    }

    /// The commit of a name, which may be abbreviated; of a commit that did not change the folders, the one before
    /// it that did.
    ///
    /// `None` for what is no name of a commit, and for one that is not part of the history of the newest commit.
    pub fn find(&self, name: &str) -> Option<CommitNumber> {
        let is_name = (4..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_name {
            return None;
        }
        let name = name.to_ascii_lowercase();
        if let Some(&number) = self.walk.numbers.get(&name) {
            return Some(number);
        }
        if let Some(&found) = lock(&self.found).get(&name) {
            return found;
        }
        let found = self.look_up(&name);
        lock(&self.found).insert(name, found);
        found
    }

    /// The newest commit of the main line that was made before a day began in UTC.
    pub fn before(&self, date: Date) -> Option<CommitNumber> {
        std::iter::successors(Some(self.walk.head()), |&commit| self.parent(commit))
            .find(|&commit| self.date(commit) < date)
    }

    fn look_up(&self, name: &str) -> Option<CommitNumber> {
        let commit = self.object(&format!("{name}^{{commit}}"))?.name;
        if let Some(&number) = self.walk.numbers.get(&commit) {
            return Some(number);
        }
        let mut arguments = vec!["rev-list", "--max-count=1", &commit, "--"];
        let folders: Vec<&str> = self.folders.iter().map(String::as_str).collect();
        arguments.extend(pathspecs(&folders));
        self.walk.numbers.get(self.repository.run(&arguments)?.trim_end()).copied()
    }

    fn versions(&self, path: &str) -> Arc<[Version]> {
        if let Some(versions) = lock(&self.files).get(path) {
            return Arc::clone(versions);
        }
        let trace =
            |always| Trace { history: self, always, lines: FxHashMap::default(), is_wrong: false }.read(path);
        // Merges that did not do what merges do are rare: only then is it worth to ask git about each of them.
        let versions = trace(false).or_else(|| trace(true)).unwrap_or_default();
        Arc::clone(lock(&self.files).entry(path.to_owned()).or_insert_with(|| versions.into()))
    }

    /// What a path holds at a commit, as git says.
    fn blob(&self, commit: CommitNumber, path: PathNumber) -> Option<BlobName> {
        let object = self.object(&format!("{}:./{}", self.name(commit), self.walk.path(path)))?;
        BlobName::parse(&object.name)
    }

    fn object(&self, name: &str) -> Option<Object> {
        self.with_blobs(|blobs| blobs.object(name))
    }

    fn with_blobs<T>(&self, ask: impl FnOnce(&mut Blobs) -> Option<T>) -> Option<T> {
        let idle = lock(&self.blobs).pop();
        let mut blobs = idle.or_else(|| Blobs::start(self.repository))?;
        let answer = ask(&mut blobs);
        lock(&self.blobs).push(blobs);
        answer
    }
}

/// Puts the versions of one file together, from one path to the one before.
struct Trace<'h> {
    history: &'h ArticleHistory<'h>,
    /// Whether to ask git about each merge of different versions.
    always: bool,
    lines: FxHashMap<PathNumber, Line>,
    /// Whether something does not fit what git says.
    is_wrong: bool,
}

impl Trace<'_> {
    /// The versions of a file, newest first; `None` where a merge has to be looked at more closely.
    fn read(mut self, path: &str) -> Option<Vec<Version>> {
        let walk = &self.history.walk;
        let Some(path) = walk.path_number(path) else { return Some(Vec::new()) };
        let Some(newest) = self.at(path, walk.head()) else { return Some(Vec::new()) };
        let mut parents_of = FxHashMap::default();
        let mut waiting = Vec::new();
        if walk.changes[newest].after.is_some() {
            waiting.push(newest);
        }
        while let Some(place) = waiting.pop() {
            let parents = self.before(place);
            waiting.extend(parents.iter().filter(|parent| !parents_of.contains_key(*parent)));
            parents_of.insert(place, parents);
        }
        if !self.always && self.lines.values().any(|line| line.is_assumed) {
            let today = self.history.blob(walk.head(), path);
            if self.is_wrong || today != walk.changes[newest].after {
                return None;
            }
        }
        let mut places: Vec<usize> = parents_of.keys().copied().collect();
        places.sort_unstable_by(|a, b| b.cmp(a));
        let index: FxHashMap<usize, usize> =
            places.iter().enumerate().map(|(at, &place)| (place, at)).collect();
        let version = |place: &usize| {
            let change = &walk.changes[*place];
            let parents = &parents_of[place];
            let had_text = change.before.iter().any(|before| before.blob.is_some());
            Version {
                commit: change.commit,
                path: walk.path(change.path).to_owned(),
                parents: parents.iter().map(|parent| index[parent]).collect(),
                is_oldest_known: parents.is_empty() && (had_text || walk.commit(change.commit).is_edge),
            }
        };
        Some(places.iter().map(version).collect())
    }

    /// The changes that brought what a change replaced, past deletions that were taken back.
    fn before(&mut self, place: usize) -> Vec<usize> {
        let walk = &self.history.walk;
        let change = &walk.changes[place];
        let mut found = Vec::new();
        let mut seen = FxHashSet::default();
        let mut waiting = Vec::new();
        for (before, &parent) in change.before.iter().zip(&walk.commit(change.commit).parents) {
            let standing = self.at(before.path, parent);
            if before.blob.is_some() && standing.is_none_or(|place| walk.changes[place].after != before.blob)
            {
                self.is_wrong = true;
            }
            waiting.extend(standing);
        }
        waiting.reverse();
        while let Some(place) = waiting.pop() {
            let change = &walk.changes[place];
            if !seen.insert(place) {
                continue;
            }
            if change.after.is_some() {
                found.push(place);
            } else if !change.is_moved_away {
                for &parent in &walk.commit(change.commit).parents {
                    waiting.extend(self.at(change.path, parent));
                }
            }
        }
        found
    }

    fn at(&mut self, path: PathNumber, commit: CommitNumber) -> Option<usize> {
        let history = self.history;
        let follow = || Line::follow(&history.walk, path, self.always, |commit| history.blob(commit, path));
        self.lines.entry(path).or_insert_with(follow).at(commit)
    }
}

#[cfg(test)]
mod tests;
