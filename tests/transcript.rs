//! Runs the `console` blocks of a Markdown file in an empty folder and compares what they print.
//!
//! A line `$ command` is run by `sh`, with its here-documents; what follows is its output. Lines of standard
//! error stand behind `2> `, and an exit code that is not 0 in a last line `[exit 1]`. With `RECTO_BLESS=1` in
//! the environment the file is rewritten with what was printed.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Noon of 15 March 2026: no case depends on the day it is run.
const NOW: &str = "1773576000";

/// Runs every console block of a file, all in one folder.
pub(crate) fn check(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let printed = replay(&text, &root);
    if std::env::var_os("RECTO_BLESS").is_some() {
        fs::write(path, printed).unwrap();
        return;
    }
    if printed != text {
        let diff = similar::TextDiff::from_lines(&text, &printed);
        panic!(
            "{} prints something else:\n{}",
            path.display(),
            diff.unified_diff().header("expected", "printed")
        );
    }
}

/// The same file with the outputs as they are.
fn replay(text: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line != "```console" {
            continue;
        }
        while let Some(line) = lines.next_if(|line| *line != "```") {
            let Some(command) = line.strip_prefix("$ ") else { continue };
            let mut script = command.to_owned();
            if let Some((_, end)) = command.split_once("<<'") {
                let end = end.trim_end_matches('\'');
                for line in lines.by_ref() {
                    script.push('\n');
                    script.push_str(line);
                    if line == end {
                        break;
                    }
                }
            }
            out.push_str(&format!("$ {script}\n"));
            out.push_str(&run(&script, folder).replace(&*folder.to_string_lossy(), "FOLDER"));
        }
    }
    out
}

fn run(script: &str, folder: &Path) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_recto"));
    let path = std::env::join_paths(
        std::iter::once(binary.parent().unwrap().to_owned())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let output = Command::new("sh")
        .args(["-c", script])
        .current_dir(folder)
        .env("PATH", path.unwrap())
        .env("SOURCE_DATE_EPOCH", NOW)
        .env("LANG", "C")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("LANGUAGE")
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .env("RECTO_NO_FSYNC", "1")
        .env("COLUMNS", "80")
        .output()
        .unwrap();
    let mut out = String::from_utf8(output.stdout).unwrap();
    for line in String::from_utf8(output.stderr).unwrap().lines() {
        out.push_str(if line.is_empty() { "2>" } else { "2> " });
        out.push_str(line);
        out.push('\n');
    }
    if !output.status.success() {
        out.push_str(&format!("[exit {}]\n", output.status.code().unwrap_or(-1)));
    }
    out
}
