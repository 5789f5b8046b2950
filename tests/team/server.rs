//! A server of PostgreSQL, and projects on machines that know its address.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rustix::process::{Pid, Signal, getuid, kill_process};

use crate::CACHE;

/// Who runs the server where the tests run as root, which PostgreSQL refuses.
pub(super) const NOBODY: u32 = 65_534;

/// A server of PostgreSQL with an empty database.
pub(super) struct Server {
    pub(super) folder: tempfile::TempDir,
    programs: PathBuf,
    /// Further settings.
    settings: String,
}

impl Server {
    /// A server that runs; none where PostgreSQL is not installed.
    pub(super) fn start() -> Option<Self> {
        let programs = programs();
        assert!(
            programs.is_some() || std::env::var_os("RECTO_TOOLS").is_none(),
            "PostgreSQL is not installed"
        );
        // Sockets have short paths.
        let folder = tempfile::Builder::new().prefix("rp").tempdir_in("/tmp").unwrap();
        if getuid().is_root() {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let server = Self { folder, programs: programs?, settings: String::new() };
        let data = server.data();
        server.run(
            "initdb",
            &["-D", &data, "-U", "anna", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"],
        );
        server.up();
        Some(server)
    }

    /// Starts it again with other settings, and with who may log in how.
    pub(super) fn again_with(&mut self, settings: &str, who: &str) {
        self.down();
        self.settings = settings.to_owned();
        fs::write(self.folder.path().join("data/pg_hba.conf"), who).unwrap();
        self.up();
    }

    /// Lets nobody in and answers nobody, or goes on as if nothing had been.
    pub(super) fn hang(&self, is_stopped: bool) {
        let pid = fs::read_to_string(self.folder.path().join("data/postmaster.pid")).unwrap();
        let pid = pid.lines().next().unwrap().parse().unwrap();
        let signal = if is_stopped { Signal::STOP } else { Signal::CONT };
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    pub(super) fn data(&self) -> String {
        self.folder.path().join("data").display().to_string()
    }

    pub(super) fn up(&self) {
        let log = self.folder.path().join("log").display().to_string();
        let options = format!(
            "-k {} -c listen_addresses= -c fsync=off -c log_connections=on {}",
            self.folder.path().display(),
            self.settings
        );
        self.run("pg_ctl", &["-D", &self.data(), "-l", &log, "-w", "-o", &options, "start"]);
    }

    pub(super) fn down(&self) {
        self.run("pg_ctl", &["-D", &self.data(), "-w", "-m", "fast", "stop"]);
    }

    /// Runs one of PostgreSQL's programs as somebody whom it accepts.
    pub(super) fn run(&self, program: &str, arguments: &[&str]) -> String {
        let program = self.programs.join(program);
        let mut command = if getuid().is_root() {
            let mut command = Command::new("setpriv");
            let nobody = NOBODY.to_string();
            command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups"]).arg(&program);
            command
        } else {
            Command::new(&program)
        };
        let out = command.args(arguments).current_dir("/").output().unwrap();
        assert!(out.status.success(), "{program:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    }

    pub(super) fn sql(&self, sql: &str) -> String {
        let host = self.folder.path().display().to_string();
        self.run("psql", &["-h", &host, "-U", "anna", "-At", "-v", "ON_ERROR_STOP=1", "-c", sql, "postgres"])
            .trim()
            .to_owned()
    }

    pub(super) fn url(&self) -> String {
        format!("postgres://anna@/postgres?host={}", self.folder.path().display())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be stopped already.
        if self.folder.path().join("data/postmaster.pid").exists() {
            self.down();
        }
    }
}

fn programs() -> Option<PathBuf> {
    let installed = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = installed.map(|entry| entry.path().join("bin")).collect();
    folders.sort();
    let paths = std::env::var_os("PATH").unwrap_or_default();
    folders.into_iter().rev().chain(std::env::split_paths(&paths)).find(|folder| {
        ["initdb", "pg_ctl", "psql", "pg_dump"].iter().all(|program| folder.join(program).is_file())
    })
}

/// A project on a machine of its own.
pub(super) struct Machine {
    pub(super) folder: tempfile::TempDir,
}

impl Machine {
    pub(super) fn new(name: &str, url: &str, article: &str, translations: &[&str]) -> Self {
        let machine = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(machine.root().join("articles")).unwrap();
        fs::write(machine.root().join("articles/a.md"), article).unwrap();
        let settings = format!(
            "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n[memory]\nurl = \"{url}\"\nproject = \"{name}\"\n"
        );
        fs::write(machine.root().join("recto.toml"), settings).unwrap();
        machine.fine(&["sync"]);
        for (nth, text) in translations.iter().enumerate() {
            machine.fine(&["set", &format!("articles/a.md:{}", 2 * nth + 1), "--language", "fr", text]);
        }
        machine
    }

    pub(super) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn recto(&self, arguments: &[&str]) -> Output {
        self.recto_with(&[], arguments)
    }

    /// Runs recto with further variables.
    pub(super) fn recto_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_recto"));
        command
            .args(arguments)
            .current_dir(self.root())
            .env("RECTO_CACHE_DIR", CACHE)
            .env("RECTO_LANG", "en")
            .env("RECTO_NO_FSYNC", "1")
            .env("HOME", self.root())
            .env("XDG_STATE_HOME", self.root().join("state"));
        for name in ["PGUSER", "PGPASSWORD", "PGPASSFILE", "PGSSLROOTCERT"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied()).output().unwrap()
    }

    pub(super) fn settings(&self) -> String {
        fs::read_to_string(self.root().join("recto.toml")).unwrap()
    }

    /// What a command printed that did what it should.
    pub(super) fn fine(&self, arguments: &[&str]) -> String {
        let out = self.recto(arguments);
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    }

    /// The exit code of a command, and what it said beside its results.
    pub(super) fn said(&self, arguments: &[&str]) -> (i32, String) {
        let out = self.recto(arguments);
        (out.status.code().unwrap(), String::from_utf8(out.stderr).unwrap())
    }

    /// How many translations a push sent, and how many of them were new or changed.
    pub(super) fn push(&self) -> (usize, usize) {
        let report: serde_json::Value =
            serde_json::from_str(&self.fine(&["memory", "push", "--format", "json"])).unwrap();
        let count = |key: &str| report[key].as_u64().unwrap() as usize;
        (count("sent"), count("changed"))
    }

    pub(super) fn found(&self) -> String {
        self.fine(&["suggest", "articles/a.md:1", "--language", "fr"])
    }
}
