//! Reads once, in one walk over a repository, which commits changed which files and how.
//!
//! It holds what git says, by numbers; the history of a single file is put together in `line` and `articles`.

use std::process::Command;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rustc_hash::FxHashMap;

use super::{Blobs, Repository};

/// For how many oldest commits of a history that was cut short the whole list of files is read.
const EDGES: usize = 16;

/// A commit that changed some of the files asked for, or merged such commits.
///
/// Numbers are topological: a parent has a smaller one than its child.
#[derive(Debug, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct CommitNumber(pub(super) u32);

impl CommitNumber {
    pub(super) fn place(self) -> usize {
        self.0 as usize
    }
}

/// A path, by its place in the list of all of them.
#[derive(Debug, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub(super) struct PathNumber(u32);

/// The beginning of the name of a blob: the same text has the same.
#[derive(Debug, Copy, Clone, Eq, PartialEq, Hash)]
pub struct BlobName(u64);

impl BlobName {
    /// Reads a full name; `None` for the name of nothing.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let start = u64::from_str_radix(name.get(..16)?, 16).ok()?;
        (start != 0).then_some(Self(start))
    }
}

impl std::fmt::Display for BlobName {
    /// As much of the full name as git needs to find it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// All commits that changed files below some folders, and how.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub(super) commits: Vec<Commit>,
    /// In the order of their commits.
    pub(super) changes: Vec<Change>,
    pub(super) numbers: FxHashMap<String, CommitNumber>,
    pub(super) is_shallow: bool,
    /// The commits that the walk was asked to begin at: that of the work tree first, where it has changes at all.
    heads: Vec<CommitNumber>,
    paths: Vec<String>,
    path_numbers: FxHashMap<String, PathNumber>,
    changes_of: Vec<Vec<u32>>,
}

/// A commit; its parents are the nearest older ones that the walk knows.
#[derive(Debug)]
pub(super) struct Commit {
    pub(super) name: String,
    pub(super) date: Date,
    /// When its change was made, in seconds; a rebase, a cherry-pick and a patch keep it.
    pub(super) authored: i64,
    /// When it became a commit, in seconds.
    pub(super) committed: i64,
    pub(super) parents: Vec<CommitNumber>,
    /// The paths of the files it wrote.
    pub(super) written: Vec<String>,
    /// Whether commits before it are missing, so that it seems to have written all it holds.
    pub(super) is_edge: bool,
}

/// What a commit did to a file, other than all of its parents.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) commit: CommitNumber,
    pub(super) path: PathNumber,
    /// `None` where the file is gone.
    pub(super) after: Option<BlobName>,
    /// What the file was in each of the parents.
    pub(super) before: Box<[Before]>,
    /// Whether the file went on under another path.
    pub(super) is_moved_away: bool,
}

#[derive(Debug, Copy, Clone)]
pub(super) struct Before {
    pub(super) path: PathNumber,
    /// `None` where the file was not there.
    pub(super) blob: Option<BlobName>,
}

/// Which files a walk is about.
#[derive(Debug, Copy, Clone)]
pub(super) enum Reach<'f> {
    /// Those below some folders (project paths).
    Folders(&'f [&'f str]),
    /// The catalogs and ledgers in any folder, also of the time before one was renamed.
    Catalogs,
}

impl Walk {
    /// Walks from the commit of the work tree over at most so many commits that changed files below some folders.
    pub(super) fn read(repository: &Repository, folders: &[&str], limit: usize) -> Option<Self> {
        Self::read_from(repository, Reach::Folders(folders), &["HEAD"], &[], limit)
    }

    /// Walks from some commits, and from whatever further options of `git log` name, over at most so many commits.
    ///
    /// The first commit has to be there, and so has each other one.
    pub(super) fn read_from(
        repository: &Repository,
        reach: Reach<'_>,
        heads: &[&str],
        further: &[&str],
        limit: usize,
    ) -> Option<Self> {
        let answer = repository.run(&["rev-parse", "--is-shallow-repository", "--show-prefix"])?;
        let (is_shallow, prefix) = answer.split_once('\n')?;
        let is_shallow = is_shallow == "true";
        let prefix = prefix.strip_suffix('\n').unwrap_or(prefix);
        // Where a partial clone lacks the texts to compare, files that moved unchanged are still found.
        let ask = |renames| list(repository, reach, heads, further, limit, renames);
        let list = ask("-M").or_else(|| ask("-M100%"))?;
        let records = Records::parse(&list);
        if records.headers.is_empty() {
            return None;
        }
        let mut walk = Self::default();
        let mut cut = walk.add_commits(&records);
        walk.is_shallow = !cut.is_empty();
        if is_shallow {
            walk.mark_shallow(repository);
        }
        cut.truncate(EDGES);
        match reach {
            Reach::Folders(folders) => walk.add_changes(&records, prefix, repository, folders, &cut),
            Reach::Catalogs => walk.add_changes(&records, prefix, repository, &[], &[]),
        }
        for change in walk.changes.iter().filter(|change| change.after.is_some()) {
            let path = walk.paths[change.path.0 as usize].clone();
            walk.commits[change.commit.place()].written.push(path);
        }
        walk.heads = match heads {
            [_] if further.is_empty() => vec![CommitNumber(walk.commits.len() as u32 - 1)],
            _ => heads.iter().filter_map(|head| walk.nearest(repository, head)).collect(),
        };
        Some(walk)
    }

    pub(super) fn head(&self) -> CommitNumber {
        self.heads.first().copied().unwrap_or(CommitNumber(0))
    }

    /// The commits that the walk was asked to begin at, or the nearest older ones that it knows.
    pub(super) fn heads(&self) -> &[CommitNumber] {
        &self.heads
    }

    /// The commit of a full name, or the nearest older one that the walk knows.
    ///
    /// Git lists every merge, so the way back from a commit that is not listed has no forks.
    fn nearest(&self, repository: &Repository, head: &str) -> Option<CommitNumber> {
        if let Some(&known) = self.numbers.get(head) {
            return Some(known);
        }
        let older = repository.run(&["rev-list", "--first-parent", head, "--"])?;
        older.lines().find_map(|name| self.numbers.get(name).copied())
    }

    pub(super) fn commit(&self, commit: CommitNumber) -> &Commit {
        &self.commits[commit.place()]
    }

    pub(super) fn path(&self, path: PathNumber) -> &str {
        &self.paths[path.0 as usize]
    }

    pub(super) fn path_number(&self, path: &str) -> Option<PathNumber> {
        self.path_numbers.get(path).copied()
    }

    /// The places of all changes of a path, oldest first.
    pub(super) fn changes_of(&self, path: PathNumber) -> &[u32] {
        &self.changes_of[path.0 as usize]
    }

    /// Numbers the commits, oldest first, and returns those with parents beyond the list.
    fn add_commits(&mut self, records: &Records<'_>) -> Vec<CommitNumber> {
        let mut cut = Vec::new();
        for header in records.headers.iter().rev() {
            let number = CommitNumber(self.commits.len() as u32);
            let mut words = header.text.split(' ');
            let name = words.next().unwrap_or_default().to_owned();
            let mut seconds = || words.next().and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
            let (committed, authored) = (seconds(), seconds());
            let date = Timestamp::from_second(committed).unwrap_or_default();
            let parents: Vec<_> = words.filter(|word| !word.is_empty()).collect();
            let known: Vec<_> =
                parents.iter().filter_map(|&parent| self.numbers.get(parent).copied()).collect();
            let is_edge = known.len() < parents.len();
            if is_edge {
                cut.push(number);
            }
            self.numbers.insert(name.clone(), number);
            let date = date.to_zoned(TimeZone::UTC).date();
            // What a merge has from beyond the list is not known: it is an edge on all its sides.
            let parents = if is_edge { Vec::new() } else { known };
            let written = Vec::new();
            self.commits.push(Commit { name, date, authored, committed, parents, written, is_edge });
        }
        cut
    }

    /// Finds the commits whose parents a shallow clone lacks: git lists them without parents, while they name some.
    fn mark_shallow(&mut self, repository: &Repository) {
        let roots = repository.run(&["rev-list", "--max-parents=0", "HEAD"]).unwrap_or_default();
        let Some(mut blobs) = Blobs::start(repository) else { return };
        for root in roots.lines() {
            let object = blobs.object(root).map(|object| object.bytes).unwrap_or_default();
            let mut head = object.split(|&byte| byte == b'\n').take_while(|line| !line.is_empty());
            if head.any(|line| line.starts_with(b"parent ")) {
                self.is_shallow = true;
                if let Some(&number) = self.numbers.get(root) {
                    self.commits[number.place()].is_edge = true;
                }
            }
        }
    }

    fn add_changes(
        &mut self,
        records: &Records<'_>,
        prefix: &str,
        repository: &Repository,
        folders: &[&str],
        cut: &[CommitNumber],
    ) {
        for (at, header) in records.headers.iter().rev().enumerate() {
            let commit = CommitNumber(at as u32);
            if cut.contains(&commit) {
                let files = files_at(repository, folders, &self.commits[at].name);
                for (path, blob) in files.iter().flat_map(|list| read_files(list)) {
                    let Some(path) = path.strip_prefix(prefix) else { continue };
                    let (path, after) = (self.number(path), Some(blob));
                    self.add(Change { commit, path, after, before: [].into(), is_moved_away: false });
                }
                continue;
            }
            for entry in &records.entries[header.entries.clone()] {
                self.add_entry(commit, entry, prefix);
            }
        }
    }

    fn add_entry(&mut self, commit: CommitNumber, entry: &Entry<'_>, prefix: &str) {
        let Some(path) = entry.path.strip_prefix(prefix).map(|path| self.number(path)) else { return };
        let old_paths: Vec<_> = entry
            .before
            .iter()
            .map(|(old, _)| old.strip_prefix(prefix).map_or(path, |old| self.number(old)))
            .collect();
        let before: Box<[Before]> = std::iter::zip(&old_paths, &entry.before)
            .map(|(&path, &(_, blob))| Before { path, blob })
            .collect();
        let mut moved: Vec<_> = old_paths.into_iter().filter(|&old| old != path).collect();
        moved.dedup();
        for path in moved {
            self.add(Change { commit, path, after: None, before: [].into(), is_moved_away: true });
        }
        self.add(Change { commit, path, after: entry.after, before, is_moved_away: false });
    }

    fn add(&mut self, change: Change) {
        let changes = &mut self.changes_of[change.path.0 as usize];
        // A path that one file left and another took in the same commit is the other's.
        if let Some(&last) = changes.last()
            && self.changes[last as usize].commit == change.commit
        {
            if change.after.is_some() {
                self.changes[last as usize] = change;
            }
            return;
        }
        changes.push(self.changes.len() as u32);
        self.changes.push(change);
    }

    fn number(&mut self, path: &str) -> PathNumber {
        if let Some(&number) = self.path_numbers.get(path) {
            return number;
        }
        let number = PathNumber(self.paths.len() as u32);
        self.paths.push(path.to_owned());
        self.path_numbers.insert(path.to_owned(), number);
        self.changes_of.push(Vec::new());
        number
    }
}

/// Lists the commits, newest first, each with the files it changed.
///
/// Git rewrites the parents to the nearest commits of the list. Of a merge it lists the files that are like none of
/// the parents'. Settings that change what it prints are overruled.
fn list(
    repository: &Repository,
    reach: Reach<'_>,
    heads: &[&str],
    further: &[&str],
    limit: usize,
    renames: &str,
) -> Option<String> {
    let limit = format!("--max-count={limit}");
    let mut arguments = vec!["log", "--full-history", "--parents", "--topo-order", &limit, "-z"];
    arguments.extend([
        "--format=%H %ct %at %P",
        "--no-show-signature",
        "--no-color",
        "--no-follow",
        "--root",
    ]);
    arguments.extend([
        "--raw",
        "--no-abbrev",
        renames,
        "-l1000",
        "-c",
        "--combined-all-paths",
        "--no-relative",
    ]);
    arguments.extend(further);
    arguments.extend(heads);
    arguments.push("--");
    let output = repository.reaching(reach, &arguments).output().ok()?;
    let bytes = output.status.success().then_some(output.stdout)?;
    // A path that is no UTF-8 is no project path, and stays unknown under its mended name.
    Some(
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    )
}

/// The files below some folders at a commit.
pub(super) fn files_at(repository: &Repository, folders: &[&str], commit: &str) -> Option<String> {
    let mut arguments = vec!["ls-tree", "-r", "-z", "--full-name", commit, "--"];
    arguments.extend(pathspecs(folders));
    let bytes = repository.run_raw(&arguments)?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Reads `MODE blob NAME<tab>PATH`, each with a NUL behind it.
pub(super) fn read_files(list: &str) -> impl Iterator<Item = (&str, BlobName)> {
    list.split('\0').filter_map(|record| {
        let (head, path) = record.split_once('\t')?;
        let (mode, name) = (head.split(' ').next()?, head.split(' ').next_back()?);
        Some((path, blob(mode, name)?))
    })
}

/// The name of a regular file's text; a symbolic link or a submodule has none.
fn blob(mode: &str, name: &str) -> Option<BlobName> {
    if mode.starts_with("100") { BlobName::parse(name) } else { None }
}

impl Repository {
    /// Git with arguments that end with `--`, and the files that a walk is about behind them.
    fn reaching(&self, reach: Reach<'_>, arguments: &[&str]) -> Command {
        match reach {
            Reach::Folders(folders) => {
                let mut command = self.git(arguments);
                command.args(pathspecs(folders));
                command
            }
            Reach::Catalogs => {
                // Patterns of this kind are the ones that git compares fast.
                let mut command = self.git_with(&[], arguments);
                command.args(["*.ftl", "*.toml"]);
                command
            }
        }
    }
}

/// Project folders as git takes them.
pub(super) fn pathspecs<'f>(folders: &'f [&str]) -> impl Iterator<Item = &'f str> {
    folders.iter().map(|&folder| if folder.is_empty() { "." } else { folder })
}

/// What `git log --raw -z` printed, newest commit first.
#[derive(Default)]
struct Records<'l> {
    headers: Vec<Header<'l>>,
    entries: Vec<Entry<'l>>,
}

struct Header<'l> {
    /// `NAME SECONDS SECONDS PARENT PARENT …`
    text: &'l str,
    entries: std::ops::Range<usize>,
}

struct Entry<'l> {
    path: &'l str,
    after: Option<BlobName>,
    before: Vec<(&'l str, Option<BlobName>)>,
}

impl<'l> Records<'l> {
    fn parse(list: &'l str) -> Self {
        let mut records = Self::default();
        let mut tokens = list.split('\0');
        while let Some(token) = tokens.next() {
            let token = token.trim_start_matches('\n');
            if token.starts_with(':') {
                let Some(entry) = read_entry(token, &mut tokens) else { break };
                records.entries.push(entry);
                if let Some(header) = records.headers.last_mut() {
                    header.entries.end = records.entries.len();
                }
            } else if !token.is_empty() {
                let end = records.entries.len();
                records.headers.push(Header { text: token, entries: end..end });
            }
        }
        records
    }
}

/// Reads `:MODE… NAME… STATUS` and the paths behind it.
///
/// There are as many colons as parents, and a mode and a name for each of these before those of the result. Of one
/// parent an old path is only given where it differs, of several always (`git help diff-format`).
fn read_entry<'l>(head: &'l str, tokens: &mut std::str::Split<'l, char>) -> Option<Entry<'l>> {
    let words: Vec<&str> = head.trim_start_matches(':').split(' ').collect();
    let parents = head.len() - head.trim_start_matches(':').len();
    let status = *words.get(2 * parents + 2)?;
    let blobs: Vec<_> = (0..=parents).map(|at| blob(words[at], words[parents + 1 + at])).collect();
    let mut old_paths = Vec::new();
    if parents > 1 || status.starts_with(['R', 'C']) {
        for _ in 0..parents {
            old_paths.push(tokens.next()?);
        }
    }
    let path = tokens.next()?;
    old_paths.resize(parents, path);
    let after = blobs[parents];
    Some(Entry { path, after, before: std::iter::zip(old_paths, blobs).collect() })
}
