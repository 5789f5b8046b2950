//! A repository in a folder of its own, and the shell script that would make it again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// When the first thing of a history happens.
const START: u64 = 1_700_000_000;
/// How many seconds lie between two things that happen.
const PACE: u64 = 600;

/// A repository with articles and catalogs, and what was done in it.
pub(super) struct Project {
    folder: TempDir,
    clock: u64,
    script: String,
}

impl Project {
    /// An empty repository; with recto's merge driver, or without.
    pub(super) fn new(with_driver: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("project")).unwrap();
        let mut project = Self { folder, clock: 0, script: String::new() };
        project.git(&["init", "-q", "-b", "main", "--template="]);
        // What only costs time.
        let mut settings = "[gc]\nauto = 0\n[maintenance]\nauto = false\n[core]\nfsync = none\n".to_owned();
        if with_driver {
            project.say("git config merge.recto.driver 'recto merge-driver %O %A %B %P'");
            let driver = format!("'{}' merge-driver %O %A %B %P", env!("CARGO_BIN_EXE_recto"));
            let _ = write!(settings, "[merge \"recto\"]\ndriver = \"{}\"\n", driver.replace('\\', "\\\\"));
        }
        let path = project.root().join(".git/config");
        let before = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("{before}{settings}")).unwrap();
        project
    }

    pub(super) fn root(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    /// A folder beside the project.
    pub(super) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What was done so far, as a shell script.
    pub(super) fn script(&self) -> String {
        format!(
            "set +e; export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_EDITOR=true\n\
             export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org\n\
             export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.org\n\
             export SOURCE_DATE_EPOCH=1800000000\n\
             at() {{ export GIT_AUTHOR_DATE=\"$1 +0000\" GIT_COMMITTER_DATE=\"$1 +0000\"; }}\n\
             rm -rf project && mkdir project && cd project\n{}",
            self.script
        )
    }

    /// A line of the script.
    pub(super) fn say(&mut self, line: &str) {
        self.script.push_str(line);
        self.script.push('\n');
    }

    /// Some time goes by.
    pub(super) fn wait(&mut self) {
        self.clock += 1;
        let now = self.now();
        self.say(&format!("at {now}"));
    }

    fn now(&self) -> u64 {
        START + self.clock * PACE
    }

    /// What git does for a person.
    pub(super) fn git(&mut self, arguments: &[&str]) -> Output {
        self.say(&format!("git {}", line(arguments)));
        self.ask_git(arguments)
    }

    /// What git says when a test asks.
    pub(super) fn ask_git(&self, arguments: &[&str]) -> Output {
        self.run("git", arguments, &self.root())
    }

    /// The lines that git answers.
    pub(super) fn git_lines(&self, arguments: &[&str]) -> Vec<String> {
        let output = self.ask_git(arguments);
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }

    pub(super) fn recto(&mut self, arguments: &[&str]) -> Output {
        self.say(&format!("recto {}", line(arguments)));
        self.ask_recto(arguments, &self.root())
    }

    pub(super) fn ask_recto(&self, arguments: &[&str], folder: &Path) -> Output {
        self.run(env!("CARGO_BIN_EXE_recto"), arguments, folder)
    }

    fn run(&self, program: &str, arguments: &[&str], folder: &Path) -> Output {
        let now = format!("{} +0000", self.now());
        let mut command = Command::new(program);
        command.current_dir(folder).args(arguments);
        command.env("RECTO_CACHE_DIR", self.beside("cache")).env("SOURCE_DATE_EPOCH", "1800000000");
        command
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_EDITOR", "true");
        command.env("LC_ALL", "C.UTF-8").env("NO_COLOR", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            command
                .env(format!("GIT_{role}_NAME"), "Ada")
                .env(format!("GIT_{role}_EMAIL"), "ada@example.org");
            command.env(format!("GIT_{role}_DATE"), &now);
        }
        command.output().unwrap()
    }

    /// The text of a file; nothing where there is none.
    pub(super) fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root().join(path)).ok()
    }

    pub(super) fn write(&mut self, path: &str, text: &str) {
        let full = self.root().join(path);
        let folder = Path::new(path).parent().map(|folder| folder.to_string_lossy().into_owned());
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
        if let Some(folder) = folder.filter(|folder| !folder.is_empty()) {
            let _ = write!(self.script, "mkdir -p {folder}; ");
        }
        let end = if text.ends_with('\n') { "" } else { "\n" };
        self.say(&format!("cat > {path} <<'END'\n{text}{end}END"));
    }

    pub(super) fn remove(&mut self, path: &str) {
        if fs::remove_file(self.root().join(path)).is_ok() {
            self.say(&format!("rm {path}"));
        }
    }

    /// The files below a folder of the project, with their texts.
    pub(super) fn files(&self, folder: &str) -> BTreeMap<String, String> {
        let (root, mut files) = (self.root(), BTreeMap::new());
        let mut folders = vec![root.join(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    if path.file_name().is_some_and(|name| name != ".git") {
                        folders.push(path);
                    }
                } else if let Ok(text) = fs::read_to_string(&path) {
                    let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                    files.insert(name, text);
                }
            }
        }
        files
    }
}

/// Arguments as somebody would type them.
fn line(arguments: &[&str]) -> String {
    let quoted = arguments.iter().map(|argument| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:~^@,%+".contains(c);
        if !argument.is_empty() && argument.chars().all(plain) {
            return (*argument).to_owned();
        }
        format!("'{}'", argument.replace('\'', "'\\''"))
    });
    quoted.collect::<Vec<_>>().join(" ")
}
