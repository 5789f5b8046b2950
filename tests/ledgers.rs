//! Every ledger that was ever written stays readable, and a sync that finds nothing to do leaves it alone.
//!
//! `tests/fixtures/ledgers/version-1` was written by recto as of version 1 of the format, with all keys that one
//! ever wrote; `version-2` holds what only version 2 knows, and what no recto knows yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use recto::catalog::{Ledger, SourceCatalog};
use recto::segment;

const NOW: &str = "1773576000";

/// The project of a fixture in a folder of its own.
struct Fixture {
    folder: tempfile::TempDir,
}

impl Fixture {
    fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledgers").join(name), folder.path());
        Self { folder }
    }

    fn recto(&self, arguments: &[&str]) -> Option<i32> {
        let output = Command::new(env!("CARGO_BIN_EXE_recto"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("SOURCE_DATE_EPOCH", NOW)
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .output()
            .unwrap();
        output.status.code()
    }

    fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        read(self.folder.path(), &mut files);
        files
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let path = self.folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{old} in {text}");
        fs::write(path, text.replace(old, new)).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            // The catalogs of the fixtures are by the first segmenter, which cut these articles no other way.
            let text = fs::read_to_string(entry.path()).unwrap();
            let now = format!("(segmenter {})", segment::VERSION);
            fs::write(to, text.replace("(segmenter 1)", &now)).unwrap();
        }
    }
}

fn read(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with(".recto") {
            // The lock's own folder, which git does not see.
        } else if path.is_dir() {
            read(&path, files);
        } else {
            files.insert(path.clone(), fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn a_quiet_sync_leaves_every_ledger_alone() {
    for name in ["version-1", "version-2"] {
        let fixture = Fixture::new(name);
        let before = fixture.files();
        assert_eq!(fixture.recto(&["sync", "--check"]), Some(0), "{name}");
        assert_eq!(fixture.recto(&["sync"]), Some(0), "{name}");
        assert_eq!(fixture.recto(&["status"]), Some(0), "{name}");
        assert_eq!(fixture.files(), before, "{name}");
    }
}

#[test]
fn a_ledger_is_written_as_it_was_read() {
    for name in ["version-1", "version-2"] {
        let fixture = Fixture::new(name);
        let ledgers = fixture.files();
        let ledgers = ledgers.iter().filter(|(path, _)| {
            path.extension().is_some_and(|extension| extension == "toml") && !path.ends_with("recto.toml")
        });
        for (path, text) in ledgers {
            let written = match Ledger::read(text) {
                Ok(ledger) => ledger.write(),
                Err(_) => SourceCatalog::read_ledger(text).unwrap().write_ledger(),
            };
            // What the very first ones had and no later one knows moves the version on, so that it stays.
            let expected = if text.contains("kind = ") {
                text.replace("version = 1", "version = 2")
            } else {
                text.clone()
            };
            assert_eq!(written, expected, "{}", path.display());
        }
    }
}

#[test]
fn a_record_gets_newer_fingerprints_only_when_it_changes() {
    let fixture = Fixture::new("version-1");
    fixture.edit("locales/fr/states.ftl", "à neuf heures", "à 9 heures");
    assert_eq!(fixture.recto(&["sync"]), Some(0));
    let ledger = fixture.text("locales/fr/states.toml");
    assert!(ledger.starts_with("version = 2\n"), "{ledger}");
    assert_eq!(ledger.matches("target = \"2:").count(), 1, "{ledger}");
    assert_eq!(ledger.matches("target-words = ").count(), 1, "{ledger}");
    assert!(ledger.contains("kind = \"Paragraph\""), "{ledger}");
    for other in ["accepted", "app", "dismissed", "split"] {
        assert!(fixture.text(&format!("locales/fr/{other}.toml")).starts_with("version = 1\n"), "{other}");
    }
}

#[test]
fn what_nobody_knows_survives_being_written_anew() {
    let fixture = Fixture::new("version-2");
    let unknown = |text: &str| {
        let lines = text.lines().filter(|line| line.contains("future"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let before =
        (unknown(&fixture.text("locales/fr/park.toml")), unknown(&fixture.text("locales/en/app.toml")));
    assert!(before.0.len() > 6 && before.1.len() > 2, "{before:?}");
    fixture.edit("articles/park.md", "at nine", "at ten");
    fixture.edit("locales/en/app.ftl", "Hello", "Hi");
    assert_eq!(fixture.recto(&["sync"]), Some(0));
    assert_eq!(fixture.recto(&["accept", "--language", "fr"]), Some(0));
    let after =
        (unknown(&fixture.text("locales/fr/park.toml")), unknown(&fixture.text("locales/en/app.toml")));
    assert_eq!(after, before);
    assert!(fixture.text("locales/en/app.toml").contains("Hi"));
}
