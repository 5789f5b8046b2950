//! What git remembers: beside which source text a translation was committed, and what the source texts were.
//!
//! This is the only place that runs git, so it also reads and writes its settings. It never decides what history
//! means for a state (`sync` does), and it never fails: without git, without a repository, in a shallow clone or
//! after any error there is no evidence.

use std::cell::{OnceCell, RefCell};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::catalog::{Catalog, SourceCatalog};
use crate::model::Fingerprint;

/// How many commits that changed a catalog are looked at.
const COMMITS: usize = 50;

/// Among how many commits of the repository they are looked for.
const DEPTH: usize = 5000;

/// The commits whose changes git is about to bring into the work tree.
const MERGING: [&str; 3] = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD"];

/// The repository that a project may be in.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
    /// What to look at; `None` where there is no evidence to be had.
    scope: OnceLock<Option<Scope>>,
}

/// What of a repository is looked at.
#[derive(Debug)]
struct Scope {
    /// The newest commits: that of the work tree, and those that are being merged into it.
    heads: Vec<String>,
    /// Commits that are too old.
    too_old: Vec<String>,
}

impl Repository {
    /// The repository around a project's root folder; git is not asked before the first question.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), scope: OnceLock::new() }
    }

    /// Whether the folder is in a work tree of git.
    pub fn is_there(&self) -> bool {
        self.run(&["rev-parse", "--is-inside-work-tree"]).is_some_and(|answer| answer.trim_end() == "true")
    }

    /// A setting of this clone.
    pub fn setting(&self, key: &str) -> Option<String> {
        let value = self.run(&["config", "--local", "--get", key])?;
        Some(value.trim_end_matches('\n').to_owned())
    }

    /// Changes a setting of this clone, and says whether git did.
    pub fn set(&self, key: &str, value: &str) -> bool {
        self.run(&["config", "--local", key, value]).is_some()
    }

    /// The history of a catalog, and of the source catalog beside it; both paths are project paths.
    pub fn catalog(&self, catalog: String, source: String) -> CatalogHistory<'_> {
        CatalogHistory {
            repository: self,
            catalog,
            source,
            past: OnceCell::new(),
            old_sources: OnceCell::new(),
        }
    }

    /// What to list of a work tree with its whole history; in a shallow one, the oldest commit seems to have
    /// written everything.
    fn scope(&self) -> Option<&Scope> {
        let find = || {
            let answer = self.run(&["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"])?;
            if !answer.lines().eq(["true", "false"]) {
                return None;
            }
            let too_old = self.run(&["rev-list", "--max-count=1", &format!("--skip={DEPTH}"), "HEAD"])?;
            let too_old = too_old.lines().map(|commit| format!("^{commit}")).collect();
            let merging = MERGING.into_iter().filter(|head| {
                self.run(&["rev-parse", "--quiet", "--verify", &format!("{head}^{{commit}}")]).is_some()
            });
            let heads = std::iter::once("HEAD").chain(merging).map(str::to_owned).collect();
            Some(Scope { heads, too_old })
        };
        self.scope.get_or_init(find).as_ref()
    }

    /// Git in the project's folder.
    fn git(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.root).arg("--literal-pathspecs").args(arguments);
        // Inside of a git hook these may name another repository, or this one from another folder.
        command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE");
        // A partial clone must not fetch what it lacks.
        command.env("GIT_NO_LAZY_FETCH", "1");
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Option<String> {
        let output = self.git(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
    }
}

/// The history of one catalog, read when it is asked for the first time.
#[derive(Debug)]
pub struct CatalogHistory<'r> {
    repository: &'r Repository,
    catalog: String,
    source: String,
    /// From each head.
    past: OnceCell<Vec<Past>>,
    old_sources: OnceCell<FxHashMap<Fingerprint, String>>,
}

impl CatalogHistory<'_> {
    /// The text that a unit had in the source catalog of the commit that brought its present translation.
    ///
    /// `None` where that translation is not committed, or its commit cannot be found or had no such unit.
    pub fn committed_beside(&self, id: &str, translation: Fingerprint) -> Option<String> {
        let read = || {
            let heads = self.repository.scope().map_or(&[][..], |scope| &scope.heads);
            let heads = heads.iter().map(std::slice::from_ref);
            heads.filter_map(|head| Past::read(self.repository, &self.catalog, head, &[])).collect()
        };
        self.past.get_or_init(read).iter().find_map(|past| {
            let commit = introduction(&past.commits, |commit| {
                let catalog = past.catalog(commit, &self.catalog);
                let entry = catalog.as_ref().and_then(|catalog| catalog.get(id));
                entry.is_some_and(|entry| entry.fingerprint == translation)
            })?;
            let source = past.source(commit, &self.source)?;
            source.units.iter().find(|unit| unit.id == id).map(|unit| unit.text.clone())
        })
    }

    /// A text of this fingerprint that stood in the source catalog, on any branch that was merged or is being
    /// merged.
    pub fn old_source(&self, fingerprint: Fingerprint) -> Option<String> {
        let read = || {
            let heads = self.repository.scope().map_or(&[][..], |scope| &scope.heads);
            // Git leaves out of a merge what did not make it into the result, which is what is looked for.
            let Some(past) = Past::read(self.repository, &self.source, heads, &["--full-history"]) else {
                return FxHashMap::default();
            };
            let sources = (0..past.commits.len()).filter_map(|commit| past.source(commit, &self.source));
            let mut texts = FxHashMap::default();
            for source in sources {
                for unit in &source.units {
                    texts.entry(Fingerprint::of_source(&unit.text)).or_insert_with(|| unit.text.clone());
                }
            }
            texts
        };
        self.old_sources.get_or_init(read).get(&fingerprint).cloned()
    }
}

/// The commits that changed a catalog, and what they held.
#[derive(Debug)]
struct Past {
    commits: Vec<Commit>,
    blobs: RefCell<Blobs>,
    catalogs: RefCell<FxHashMap<usize, Option<Rc<Catalog>>>>,
    sources: RefCell<FxHashMap<usize, Option<Rc<SourceCatalog>>>>,
}

/// A commit that changed a catalog.
#[derive(Debug)]
struct Commit {
    name: String,
    /// The places of its parents in the list of commits; `None` of one too old for its parents to be known.
    parents: Option<Vec<usize>>,
}

impl Past {
    /// The commits before some heads that changed a file, listed with further options of `git rev-list`.
    fn read(repository: &Repository, path: &str, heads: &[String], options: &[&str]) -> Option<Self> {
        let limit = format!("--max-count={COMMITS}");
        let mut arguments = vec!["rev-list", "--parents", &limit];
        arguments.extend(options);
        arguments.extend(heads.iter().chain(&repository.scope()?.too_old).map(String::as_str));
        arguments.extend(["--", path]);
        let list = repository.run(&arguments)?;
        let commits = read_commits(&list);
        if commits.is_empty() {
            return None;
        }
        Some(Self {
            commits,
            blobs: RefCell::new(Blobs::start(repository)?),
            catalogs: RefCell::default(),
            sources: RefCell::default(),
        })
    }

    fn catalog(&self, commit: usize, path: &str) -> Option<Rc<Catalog>> {
        let read = || self.text(commit, path).map(|text| Rc::new(Catalog::parse(text)));
        self.catalogs.borrow_mut().entry(commit).or_insert_with(read).clone()
    }

    fn source(&self, commit: usize, path: &str) -> Option<Rc<SourceCatalog>> {
        let read = || SourceCatalog::read(&self.text(commit, path)?).ok().map(Rc::new);
        self.sources.borrow_mut().entry(commit).or_insert_with(read).clone()
    }

    fn text(&self, commit: usize, path: &str) -> Option<String> {
        // A request is a line.
        if path.contains('\n') {
            return None;
        }
        self.blobs.borrow_mut().read(&format!("{}:./{path}", self.commits[commit].name))
    }
}

/// Reads what `git rev-list --parents` prints: a line per commit, newest first, with its parents behind it.
///
/// Parents without a line of their own stand at the end.
fn read_commits(list: &str) -> Vec<Commit> {
    let lines: Vec<Vec<&str>> = list.lines().map(|line| line.split(' ').collect()).collect();
    let mut names: Vec<&str> = lines.iter().map(|line| line[0]).collect();
    let mut places: FxHashMap<&str, usize> = names.iter().enumerate().map(|(at, &name)| (name, at)).collect();
    let mut place = |name| {
        *places.entry(name).or_insert_with(|| {
            names.push(name);
            names.len() - 1
        })
    };
    let parents: Vec<Vec<usize>> =
        lines.iter().map(|line| line[1..].iter().map(|&parent| place(parent)).collect()).collect();
    let parents = parents.into_iter().map(Some).chain(std::iter::repeat(None));
    names.iter().zip(parents).map(|(&name, parents)| Commit { name: name.to_owned(), parents }).collect()
}

/// Follows what `has` finds in the newest commit back to the commit that brought it.
///
/// As `git blame` does: what a parent has already was not brought by its child.
fn introduction(commits: &[Commit], has: impl Fn(usize) -> bool) -> Option<usize> {
    let mut commit = 0;
    if !has(commit) {
        return None;
    }
    loop {
        match commits[commit].parents.as_ref()?.iter().find(|&&parent| has(parent)) {
            Some(&parent) => commit = parent,
            None => return Some(commit),
        }
    }
}

/// A running `git cat-file --batch`, which prints one object after each line that names it.
#[derive(Debug)]
struct Blobs {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Blobs {
    fn start(repository: &Repository) -> Option<Self> {
        let mut command = repository.git(&["cat-file", "--batch"]);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let (requests, answers) = (process.stdin.take()?, process.stdout.take()?);
        Some(Self { process, requests, answers: BufReader::new(answers) })
    }

    /// The text of an object; `None` where there is none, or it is no text.
    fn read(&mut self, name: &str) -> Option<String> {
        writeln!(self.requests, "{name}").ok()?;
        let mut header = String::new();
        self.answers.read_line(&mut header).ok()?;
        // `OBJECT TYPE SIZE`, or `NAME missing`.
        let size: u64 = header.trim_end().rsplit(' ').next()?.parse().ok()?;
        let mut bytes = Vec::new();
        (&mut self.answers).take(size + 1).read_to_end(&mut bytes).ok()?;
        // The line end behind the object.
        bytes.pop();
        String::from_utf8(bytes).ok()
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // It only reads, and nobody listens any more.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_followed_to_the_commit_that_brought_it() {
        let cases = [
            // It stands since the first commit, or came and went before.
            ("c b\nb a\na", "abc", Some("a")),
            ("c b\nb a\na", "ac", Some("c")),
            // Nobody committed what stands now.
            ("c b\nb a\na", "ab", None),
            // It came with a branch, with the merge itself, or before the branches parted.
            ("m x y\nx a\ny a\na", "my", Some("y")),
            ("m x y\nx a\ny a\na", "m", Some("m")),
            ("m x y\nx a\ny a\na", "mxya", Some("a")),
            // It is older than the commits that were listed, or younger.
            ("c b\nb a", "cba", None),
            ("c b\nb a", "cb", Some("b")),
            ("m x y\ny a\na", "mx", None),
        ];
        for (list, with_text, expected) in cases {
            let commits = read_commits(list);
            let found = introduction(&commits, |at| with_text.contains(&commits[at].name));
            assert_eq!(found.map(|at| &*commits[at].name), expected, "{list:?} {with_text:?}");
        }
    }

    #[test]
    fn a_project_may_be_a_folder_of_its_repository() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("my site");
        std::fs::create_dir(&site).unwrap();
        let repository = Repository::new(&site);
        let french = |text: &str| Catalog::parse(text.to_owned()).entries()[0].fingerprint;
        let history = || repository.catalog("fr *.ftl".to_owned(), "en.ftl".to_owned());
        assert_eq!(
            Repository::new(&site).catalog("a".into(), "b".into()).committed_beside("a", french("a = b\n")),
            None
        );
        assert!(repository.run(&["init", "-q"]).is_some());
        for (english, text) in
            [("a = One\n", "a = Un\n"), ("a = Two\n", "a =\n    Un\n"), ("a = Two\n", "a = Deux\n")]
        {
            std::fs::write(site.join("en.ftl"), english).unwrap();
            std::fs::write(site.join("fr *.ftl"), text).unwrap();
            assert!(repository.run(&["add", "."]).is_some());
            let commit = [
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                ".",
            ];
            assert!(repository.run(&commit).is_some());
            let expected = if text.contains("Un") { "One" } else { "Two" };
            assert_eq!(history().committed_beside("a", french(text)).as_deref(), Some(expected), "{text:?}");
        }
        assert_eq!(history().committed_beside("a", french("a = Un\n")), None, "it was replaced");
        assert_eq!(history().committed_beside("b", french("a = Deux\n")), None, "there is no such message");
    }
}
