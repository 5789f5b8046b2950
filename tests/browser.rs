//! The desk in a real browser, by keyboard alone: a script (`tests/browser`) drives Debian's Chromium with Playwright, and axe
//! looks at every page.
//!
//! Where Node, Playwright or Chromium are missing nothing is tested, unless `RECTO_TOOLS` is set: `.ci/run --tools` installs
//! the packages below `target/tools` and sets it.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn a_translator_comes_through_a_day_at_the_desk_without_a_mouse() {
    run("journey.mjs");
}

#[test]
fn what_the_forms_of_the_desk_take_apart_they_put_together_again() {
    run("fluent.mjs");
}

#[test]
fn a_translation_takes_over_what_its_source_has() {
    run("pieces.mjs");
}

fn run(script: &str) {
    let Some(modules) = installed() else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .arg(root.join("tests/browser").join(script))
        .env("RECTO_BIN", env!("CARGO_BIN_EXE_recto"))
        .env("RECTO_NODE_MODULES", &modules)
        .output()
        .unwrap();
    let (out, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{errors}");
}

/// Where the packages are; none where the tools are not here.
#[expect(clippy::print_stderr, reason = "whoever runs the tests sees what was left out")]
fn installed() -> Option<PathBuf> {
    let modules = std::env::var_os("RECTO_NODE_MODULES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/node_modules"),
        PathBuf::from,
    );
    let has =
        |program: &str| Command::new(program).arg("--version").output().is_ok_and(|out| out.status.success());
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    let is_here = modules.join("playwright-core").is_dir() && has("node") && has(&chromium);
    assert!(
        is_here || std::env::var_os("RECTO_TOOLS").is_none(),
        "Node, Playwright or Chromium is missing: {}",
        modules.display()
    );
    if !is_here {
        eprintln!(
            "skipped: Node, Playwright or Chromium is not here; `.ci/run --tools` installs what can be"
        );
    }
    is_here.then_some(modules)
}
