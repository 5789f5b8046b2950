//! What git remembers: of single translations ([`ProjectHistory`]), of articles as whole files ([`ArticleHistory`]),
//! and of all files at points in time ([`Timeline`]).
//!
//! This is the only place that runs git, so it also reads and writes its settings. It never decides what history
//! means for a state or a pair of texts (`sync` and `adopt` do), and it never fails: without git, without a
//! repository or after any error there is no evidence. Only a commit that somebody named ([`Changes`]) has to be there.

mod ancestors;
mod articles;
mod base;
mod entries;
mod line;
mod project;
mod timeline;
mod units;
mod walk;

pub use articles::{ArticleHistory, VERSIONS, Version};
pub use base::{Changes, NoBase};
pub use project::{ProjectHistory, Told};
pub use timeline::{FileAt, Point, Timeline};
pub use units::{Found, UnitFiles, Unrecorded};
pub use walk::{BlobName, CommitNumber};

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The commits whose changes git is about to bring into the work tree.
const MERGING: [&str; 3] = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD"];

/// The repository that a project may be in.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
}

/// What of a repository can be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reachable {
    /// There is none, or nothing was committed yet.
    Nothing,
    /// There is one, but git does not show its whole past: a shallow or partial clone, or a machine without git.
    Hidden,
    /// All that was committed and is still there.
    Whole(Heads),
}

/// The newest commits of a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Heads {
    /// The commit of the work tree, and those that are being merged into it.
    names: Vec<String>,
    /// Further ones, in which a text may be seen that came from there.
    further: Vec<String>,
    /// What is another one as soon as git may know something else.
    state: Vec<u8>,
}

impl Repository {
    /// The repository around a project's root folder; git is not asked before the first question.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
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

    /// What can be looked at.
    fn reachable(&self) -> Reachable {
        let Some(answer) = self.run(&["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"])
        else {
            // Git may be missing, or refuse to read what belongs to somebody else.
            let is_there = self.root.ancestors().any(|folder| folder.join(".git").exists());
            return if is_there { Reachable::Hidden } else { Reachable::Nothing };
        };
        match answer.trim_end() {
            // A partial clone has every commit, but not every text.
            "true\nfalse" if self.run(&["config", "--get-regexp", r"^remote\..*\.promisor$"]).is_some() => {
                Reachable::Hidden
            }
            "true\nfalse" => self.heads().map_or(Reachable::Nothing, Reachable::Whole),
            "true\ntrue" => Reachable::Hidden,
            _ => Reachable::Nothing,
        }
    }

    fn heads(&self) -> Option<Heads> {
        let mut blobs = Blobs::start(self)?;
        let mut commit = |name: &str| {
            blobs.object(name).filter(|object| object.kind == "commit").map(|object| object.name)
        };
        let head = commit("HEAD")?;
        let names: Vec<String> =
            std::iter::once(head).chain(MERGING.into_iter().filter_map(&mut commit)).collect();
        let further: Vec<String> = commit("FETCH_HEAD").into_iter().collect();
        let refs = self.run_raw(&["for-each-ref", "--format=%(objectname)"]).unwrap_or_default();
        let moves = self.run_raw(&["reflog", "-1", "--date=raw"]).unwrap_or_default();
        let own = [&names[..], &further[..]].concat().join("\n");
        let state = [own.as_bytes(), b"\n\n", &refs, b"\n\n", &moves].concat();
        Some(Heads { names, further, state })
    }

    /// Git in the project's folder, where a path is just that.
    fn git(&self, arguments: &[&str]) -> Command {
        self.git_with(&["--literal-pathspecs"], arguments)
    }

    /// Git in the project's folder, with options that say what paths are.
    fn git_with(&self, paths: &[&str], arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.root).args(paths);
        // Nothing that a repository names is run.
        for off in
            ["core.fsmonitor=false", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"]
        {
            command.args(["-c", off]);
        }
        command.args(arguments);
        // Inside of a git hook these may name another repository, or this one from another folder.
        command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_EXTERNAL_DIFF");
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

/// A cache is whole between any two calls, also of a thread that panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
