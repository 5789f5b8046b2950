//! Other tools write catalogs anew: with the real writers of fluent.syntax, moz.l10n and translate-toolkit, no state
//! moves.
//!
//! The tools are Python packages (`tests/tools/requirements.txt`). Where Python lacks them, nothing is tested, unless
//! `RECTO_TOOLS` is set: `.ci/run --tools` installs them and sets it. `RECTO_PYTHON` names the interpreter.

mod apps;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const TOOLS: [&str; 3] = ["fluent.syntax", "moz.l10n", "translate-toolkit"];

#[test]
fn catalogs_of_this_repository_that_another_tool_wrote_keep_their_states() {
    let Some(tools) = installed() else { return };
    let copied = || {
        let project = Project::empty();
        for name in ["articles", "locales", "recto.toml"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &project.root().join(name));
        }
        project
    };
    let before = copied().states();
    assert!(before.len() > 5000);
    for tool in tools {
        let project = copied();
        project.rewrite(tool, &["locales/fr", "locales/es", "locales/de", "locales/it"]);
        project.shows(&before, tool);
        // Records of the first kind know no more than how a text was written, so they may be written anew.
        project.recto(&["sync"]);
        project.rewrite(tool, &["locales/en"]);
        project.shows(&before, tool);
        project.recto(&["sync"]);
        project.shows(&before, tool);
        assert!(project.is_in_step(), "{tool}");
    }
}

#[test]
fn apps_that_another_tool_wrote_keep_their_states() {
    let Some(tools) = installed() else { return };
    for tool in tools {
        for seed in 0..4 {
            let project = Project::empty();
            apps::write(project.root(), seed);
            project.recto(&["sync", "--trust", "translated"]);
            project.mix_states();
            let before = project.states();
            for state in ["translated", "reviewed", "draft", "stale"] {
                assert!(before.values().any(|(found, _)| found == state), "no unit is {state}");
            }
            let name = format!("{tool}, apps of seed {seed}");
            project.rewrite(tool, &["locales/fr"]);
            project.shows(&before, &name);
            assert!(project.is_in_step(), "{name}");
            project.rewrite(tool, &["locales/en"]);
            project.shows(&before, &name);
            project.recto(&["sync"]);
            project.shows(&before, &name);
            assert!(project.is_in_step(), "{name}");
        }
    }
}

/// The tools, where all of them are there; it is a failure that they are not where they have to be.
fn installed() -> Option<[&'static str; 3]> {
    let lacks = |tool: &&str| !python(tool, &[]).is_ok_and(|output| output.status.success());
    let lacking: Vec<&str> = TOOLS.into_iter().filter(lacks).collect();
    assert!(lacking.is_empty() || std::env::var_os("RECTO_TOOLS").is_none(), "{lacking:?} are not installed");
    lacking.is_empty().then_some(TOOLS)
}

fn python(tool: &str, files: &[PathBuf]) -> std::io::Result<Output> {
    let python = std::env::var_os("RECTO_PYTHON").unwrap_or_else(|| "python3".into());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/rewrite.py");
    Command::new(python).arg(script).arg(tool).args(files).output()
}

/// The state of each unit in each language, and its translation.
type States = BTreeMap<[String; 3], (String, Option<String>)>;

struct Project(TempDir);

impl Project {
    fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn ask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_recto"));
        command.current_dir(self.root()).args(arguments).env("RECTO_CACHE_DIR", crate::CACHE);
        command.env("RECTO_NO_FSYNC", "1").env("LANG", "C").output().unwrap()
    }

    fn recto(&self, arguments: &[&str]) {
        let output = self.ask(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn is_in_step(&self) -> bool {
        self.ask(&["sync", "--check"]).status.success()
    }

    fn states(&self) -> States {
        let listed: Value = serde_json::from_slice(&self.ask(&["list", "--format", "json"]).stdout).unwrap();
        let row = |unit: &Value| {
            let text = |key: &str| unit[key].as_str().unwrap().to_owned();
            let translation = unit["translation"].as_str().map(str::to_owned);
            (["article", "id", "language"].map(text), (text("state"), translation))
        };
        listed["units"].as_array().unwrap().iter().map(row).collect()
    }

    /// That every unit is in the state it was in.
    fn shows(&self, before: &States, name: &str) {
        let now = self.states();
        assert_eq!(now.len(), before.len(), "{name}");
        for (unit, (state, translation)) in before {
            let (state_now, translation_now) = &now[unit];
            assert_eq!(state_now, state, "{name}: {unit:?}\n{translation:?}\n{translation_now:?}");
        }
    }

    /// Gives units every state that there is.
    fn mix_states(&self) {
        let states = self.states();
        for ([article, id, _], _) in states.iter().step_by(4) {
            self.recto(&["accept", "--language", "fr", "--reviewed", "--", article, id]);
        }
        for ([article, id, _], _) in states.iter().skip(1).step_by(4) {
            self.recto(&["reject", "--language", "fr", "--", article, id]);
        }
        for path in files(&self.root().join("locales/en")) {
            let text = fs::read_to_string(&path).unwrap();
            fs::write(path, apps::edited(&text)).unwrap();
        }
        self.recto(&["sync"]);
    }

    /// Lets a tool write all catalogs below some folders anew, which changes at least one.
    fn rewrite(&self, tool: &str, folders: &[&str]) {
        let files: Vec<PathBuf> =
            folders.iter().flat_map(|folder| files(&self.root().join(folder))).collect();
        let read = || files.iter().map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>();
        let before = read();
        let output = python(tool, &files).unwrap();
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
        assert_ne!(read(), before, "{tool} changed nothing");
    }
}

/// The catalogs below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}
