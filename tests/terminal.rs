//! What recto does when somebody sits at a terminal: texts are cut to fit, and an action on several articles is asked about.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::pty::{OpenptyResult, Winsize, openpty};
use tempfile::TempDir;

const LONG: &str =
    "The library opens at nine in the morning and closes at eight, except on days when nobody comes at all.";

fn recto(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recto"));
    command
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "1773576000")
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .env("RECTO_NO_FSYNC", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("NO_COLOR", "1")
        .current_dir(folder);
    command
}

/// What recto shows at a terminal where somebody types, and whether it ended well.
fn at_terminal(folder: &Path, arguments: &[&str], typed: &str) -> (String, bool) {
    let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
    let OpenptyResult { master, slave } = openpty(&size, None).unwrap();
    let end = |slave: &OwnedFd| Stdio::from(slave.try_clone().unwrap());
    let mut child =
        recto(folder, arguments).stdin(end(&slave)).stdout(end(&slave)).stderr(end(&slave)).spawn().unwrap();
    drop(slave);
    let mut terminal = File::from(master);
    terminal.write_all(typed.as_bytes()).unwrap();
    let mut shown = Vec::new();
    // A terminal that nobody writes to any more ends with an error.
    let _ = terminal.read_to_end(&mut shown);
    let is_fine = child.wait().unwrap().success();
    (String::from_utf8_lossy(&shown).replace("\r\n", "\n"), is_fine)
}

/// A project with two articles, whose translations are drafts.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";
    fs::write(root.join("recto.toml"), settings).unwrap();
    fs::create_dir(root.join("articles")).unwrap();
    fs::write(root.join("articles/a.md"), format!("{LONG}\n")).unwrap();
    fs::write(root.join("articles/b.md"), "Dogs wait outside.\n").unwrap();
    assert!(recto(root, &["sync"]).output().unwrap().status.success());
    for article in ["a", "b"] {
        let place = format!("articles/{article}.md:1");
        for arguments in [&["set", &place, "-l", "fr", "Texte"][..], &["reject", &place, "-l", "fr"]] {
            assert!(recto(root, arguments).output().unwrap().status.success());
        }
    }
    folder
}

fn drafts(folder: &Path) -> usize {
    let list = recto(folder, &["list", "-s", "draft"]).output().unwrap();
    String::from_utf8(list.stdout).unwrap().lines().filter(|line| line.contains("  draft")).count()
}

#[test]
fn texts_are_cut_at_a_terminal_and_whole_in_a_pipe() {
    let folder = project();
    let (shown, _) = at_terminal(folder.path(), &["list", "a"], "");
    assert!(shown.contains("closes at…") || shown.contains('…'), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    let piped = recto(folder.path(), &["list", "a"]).output().unwrap();
    assert!(String::from_utf8(piped.stdout).unwrap().contains(LONG));
}

#[test]
fn an_acceptance_of_several_articles_is_asked_about_at_a_terminal() {
    let folder = project();
    let root = folder.path();
    let accept = ["accept", "-l", "fr"];
    for answer in ["n\n", "\n", "q\n"] {
        let (shown, is_fine) = at_terminal(root, &accept, answer);
        assert!(shown.contains("Confirm 2 translations in 2 articles? [y/N/q]"), "{shown}");
        assert!(shown.contains("nothing was changed") && !is_fine, "{shown}");
        assert_eq!(drafts(root), 2);
    }
    let (shown, is_fine) = at_terminal(root, &accept, "y\n");
    assert!(shown.contains("2 units changed") && is_fine, "{shown}");
    assert_eq!(drafts(root), 0);
}

#[test]
fn nobody_is_asked_about_one_article_with_yes_in_a_dry_run_or_in_a_pipe() {
    for (arguments, left) in [
        (&["accept", "a", "-l", "fr"][..], 1),
        (&["accept", "-l", "fr", "--dry-run"], 2),
        (&["accept", "-l", "fr", "--yes"], 0),
    ] {
        let folder = project();
        let (shown, is_fine) = at_terminal(folder.path(), arguments, "");
        assert!(!shown.contains('?') && is_fine, "{shown}");
        assert_eq!(drafts(folder.path()), left, "{arguments:?}");
    }
    let folder = project();
    assert!(recto(folder.path(), &["accept", "-l", "fr"]).output().unwrap().status.success());
    assert_eq!(drafts(folder.path()), 0);
}
