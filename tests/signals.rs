//! Ctrl-C at any moment leaves whole files, and the next run finishes the work.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fluent_syntax::parser;
use recto::catalog::Ledger;
use tempfile::TempDir;

use crate::playground;

/// How many articles there are.
const ARTICLES: usize = 400;

/// How often a sync is interrupted.
const TIMES: u32 = 8;

#[test]
fn a_first_sync_that_is_interrupted_leaves_whole_files_and_is_finished_by_the_next() {
    let whole = project();
    let began = Instant::now();
    let status = recto(whole.path()).wait().unwrap();
    let long = began.elapsed();
    assert!(status.success());
    let finished = files(whole.path());
    assert_eq!(
        finished.len(),
        1 + ARTICLES * 4,
        "an article, its source catalog and two ledgers, and recto.toml"
    );
    let mut cut_short = 0;
    for nth in 0..TIMES {
        let folder = project();
        let running = recto(folder.path());
        if nth % 2 == 0 {
            // While it writes, however fast the machine is.
            let half_written =
                folder.path().join(format!("locales/fr/{}.toml", name(nth as usize * ARTICLES / 13)));
            while !half_written.exists() && began.elapsed() < Duration::from_secs(120) {
                sleep(Duration::from_micros(200));
            }
        } else {
            sleep(long * nth / TIMES);
        }
        let signal = if nth % 3 == 0 { "TERM" } else { "INT" };
        let (code, said) = interrupted(running, signal);
        let left = files(folder.path());
        let temporary: Vec<_> = left.keys().filter(|path| path.contains(".recto-")).collect();
        assert!(temporary.is_empty(), "{temporary:?} is left");
        for (path, text) in &left {
            if path.ends_with(".ftl") {
                assert!(parser::parse(text.as_str()).is_ok(), "{path} is cut off:\n{text}");
            } else if path.starts_with("locales/") {
                assert!(Ledger::read(text).is_ok(), "{path} is cut off:\n{text}");
            }
            assert_eq!(Some(text), finished.get(path), "{path}");
        }
        let (has_begun, is_done) =
            (left.keys().any(|path| path.starts_with("locales/")), left.len() == finished.len());
        // What is interrupted before it looks out for signals ends by them.
        assert!(has_begun || code != Some(0), "nothing is done, and nobody was told");
        if has_begun && !is_done {
            assert_eq!(code, Some(if signal == "TERM" { 143 } else { 130 }), "{said}");
            assert!(said.starts_with("interrupted after "), "{said}");
            assert!(!said.contains('\r'), "nobody is at a terminal: {said:?}");
            cut_short += 1;
        }
        assert!(recto(folder.path()).wait().unwrap().success());
        assert!(files(folder.path()) == finished, "the next sync finishes the work");
    }
    assert!(cut_short > 0, "no sync was interrupted while it wrote");
}

/// Folders and names such as `3/17`.
fn name(article: usize) -> String {
    format!("{}/{article}", article % 7)
}

fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let settings = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n";
    fs::write(folder.path().join("recto.toml"), settings).unwrap();
    for article in 0..ARTICLES {
        let mut text = format!("# Article {article}\n");
        for paragraph in 0..6 {
            write!(text, "\nParagraph {paragraph} of article {article} is like no other one.\n").unwrap();
        }
        let path = folder.path().join(format!("articles/{}.md", name(article)));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A running sync.
fn recto(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_recto"))
        .args(["sync", "--ui-language", "en"])
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .env("RECTO_NO_FSYNC", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .current_dir(folder)
        .spawn()
        .unwrap()
}

/// Sends a signal; returns the exit code and what was said.
fn interrupted(running: Child, signal: &str) -> (Option<i32>, String) {
    let sent = Command::new("kill").args([&format!("-{signal}"), &running.id().to_string()]).status();
    assert!(sent.unwrap().success());
    let output = running.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// The files of a project, all of which are texts.
fn files(root: &Path) -> BTreeMap<String, String> {
    let files = playground::files(root).into_iter();
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}
