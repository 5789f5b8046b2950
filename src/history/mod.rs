//! What git remembers: of catalogs ([`CatalogHistory`]), of articles as whole files ([`ArticleHistory`]), of trees of
//! Fluent files ([`PatternHistory`]), and of all files at points in time ([`Timeline`]).
//!
//! This is the only place that runs git, so it also reads and writes its settings. It never decides what history
//! means for a state or a pair of texts (`sync` and `adopt` do), and it never fails: without git, without a
//! repository or after any error there is no evidence. Only a commit that somebody named ([`Changes`]) has to be there.

mod articles;
mod base;
mod catalog;
mod line;
mod patterns;
mod timeline;
mod walk;

pub use articles::{ArticleHistory, Version};
pub use base::{Changes, NoBase};
pub use catalog::CatalogHistory;
pub use patterns::{PatternHistory, ProjectHistory};
pub use timeline::{FileAt, Point, Timeline};
pub use walk::{BlobName, CommitNumber};

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

/// Among how many commits of the repository those that changed a catalog are looked for.
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
        // Ctrl-C is for recto alone: to lose git looks like a lack of evidence, and recto must not go on with that. Git
        // ends with its pipes.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command
    }

    fn run(&self, arguments: &[&str]) -> Option<String> {
        String::from_utf8(self.run_raw(arguments)?).ok()
    }

    fn run_raw(&self, arguments: &[&str]) -> Option<Vec<u8>> {
        let output = self.git(arguments).output().ok()?;
        output.status.success().then_some(output.stdout)
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

    /// The text of a file; `None` where there is none, or it is no text.
    fn read(&mut self, name: &str) -> Option<String> {
        let object = self.object(name)?;
        (object.kind == "blob").then(|| String::from_utf8(object.bytes).ok()).flatten()
    }

    /// An object by any name that git understands; `None` where there is none.
    fn object(&mut self, name: &str) -> Option<Object> {
        // A request is a line.
        if name.contains('\n') {
            return None;
        }
        writeln!(self.requests, "{name}").ok()?;
        let mut header = String::new();
        self.answers.read_line(&mut header).ok()?;
        // `OBJECT TYPE SIZE`, or `NAME missing`.
        let mut words = header.trim_end().rsplit(' ');
        let size: u64 = words.next()?.parse().ok()?;
        let (kind, name) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut bytes = Vec::new();
        (&mut self.answers).take(size + 1).read_to_end(&mut bytes).ok()?;
        // The line end behind the object.
        bytes.pop();
        Some(Object { name, kind, bytes })
    }
}

/// What git keeps under a name that follows from its content.
#[derive(Debug)]
struct Object {
    name: String,
    /// `blob`, `tree`, `commit` or `tag`.
    kind: String,
    bytes: Vec<u8>,
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // It only reads, and nobody listens any more.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
