//! Recto as people have it after they installed a package; with `RECTO_TOOLS` alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{package, python, tool};

/// A target that this test's own program runs on.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// An empty machine, as far as variables and the path can make one: only the folders that are named.
fn command(program: &Path, folder: &Path, path: &str) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .env("HOME", folder)
        .env("RECTO_CACHE_DIR", folder.join("cache"));
    command
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

/// What the README shows first, in an empty folder.
fn walks_through_the_tour(recto: &Path, folder: &Path, path: &str) {
    let project = folder.join("project");
    fs::create_dir(&project).unwrap();
    let run = |arguments: &[&str]| command(recto, &project, path).args(arguments).output().unwrap();
    let output = run(&["init", "--source", "en", "--languages", "fr,es"]);
    assert!(output.status.success(), "{}", told(&output));
    fs::write(project.join("articles/library.md"), "The library opens at nine in the morning.\n").unwrap();
    let output = run(&["sync"]);
    assert!(output.status.success() && told(&output).contains("1 added"), "{}", told(&output));
    let text = "La bibliothèque ouvre à neuf heures du matin.";
    let output = run(&["set", "articles/library.md", "the-library", "--language", "fr", text]);
    assert!(output.status.success(), "{}", told(&output));
    fs::write(project.join("articles/library.md"), "The library opens at ten in the morning.\n").unwrap();
    // The gate's verdict comes through whatever stands before recto.
    let output = run(&["check", "--only", "stale,unsynced"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    let output = run(&["nonsense"]);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(run(&["render", "--language", "fr", "--out", "site"]).status.success());
    assert!(fs::read_to_string(project.join("site/fr/library.md")).unwrap().contains(text));
}

fn packed(kind: &str, folder: &Path) -> Vec<PathBuf> {
    let (fine, told) = package(kind, folder, TARGET, Path::new(env!("CARGO_BIN_EXE_recto")));
    assert!(fine, "{told}");
    told.lines().map(PathBuf::from).collect()
}

fn has_tools() -> bool {
    cfg!(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))
        && std::env::var_os("RECTO_TOOLS").is_some()
}

#[test]
fn pip_installs_the_wheel_where_there_is_nothing_but_python() {
    if !has_tools() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let wheel = packed("wheel", folder.path()).remove(0);
    let venv = folder.path().join("venv");
    let made = Command::new(python().unwrap()).args(["-m", "venv"]).arg(&venv).output().unwrap();
    assert!(made.status.success(), "{}", told(&made));
    let bin = venv.join("bin");
    let path = bin.to_str().unwrap();
    let pip = command(&bin.join("python"), folder.path(), path)
        .args(["-m", "pip", "install", "--no-index", "--disable-pip-version-check"])
        .arg(&wheel)
        .output()
        .unwrap();
    assert!(pip.status.success(), "{}", told(&pip));
    walks_through_the_tour(&bin.join("recto"), folder.path(), path);
}

#[test]
fn npm_installs_the_package_where_there_is_nothing_but_node() {
    let Some(node) = tool("node").filter(|_| has_tools()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let packages = packed("npm", folder.path());
    let path = format!("{}:/usr/bin:/bin", node.parent().unwrap().display());
    let prefix = folder.path().join("prefix");
    let npm = command(&node.with_file_name("npm"), folder.path(), &path)
        .args(["install", "--offline", "--no-audit", "--no-fund", "--prefix"])
        .arg(&prefix)
        .args(&packages)
        .output()
        .unwrap();
    assert!(npm.status.success(), "{}", told(&npm));
    let recto = prefix.join("node_modules/.bin/recto");
    walks_through_the_tour(&recto, folder.path(), &path);
    // What npm left out is named, with the way out.
    fs::remove_dir_all(prefix.join("node_modules/recto-l10n-linux-x64-gnu")).unwrap();
    let output = command(&recto, folder.path(), &path).arg("--version").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("recto-l10n-linux-x64-gnu is not installed"), "{}", told(&output));
}

#[cfg(unix)]
#[test]
fn who_ends_the_npm_package_ends_recto() {
    use std::io::Read;
    use std::os::unix::process::ExitStatusExt;

    let Some(node) = tool("node").filter(|_| has_tools()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("node_modules");
    let packages = packed("npm", folder.path());
    for (name, archive) in ["recto-l10n-linux-x64-gnu", "recto-l10n"].iter().zip(&packages) {
        let place = root.join(name);
        fs::create_dir_all(&place).unwrap();
        let tar = Command::new("tar")
            .arg("-xzf")
            .arg(archive)
            .args(["--strip-components=1", "-C"])
            .arg(&place)
            .status();
        assert!(tar.unwrap().success());
    }
    fs::write(
        folder.path().join("recto.toml"),
        "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n",
    )
    .unwrap();
    fs::create_dir(folder.path().join("a")).unwrap();
    // What Python installs stands before node itself.
    let own = Command::new(node).args(["-p", "process.execPath"]).output().unwrap().stdout;
    let node = String::from_utf8(own).unwrap();
    let script = format!("exec '{}' node_modules/recto-l10n/bin/recto.js watch 2>&1", node.trim());
    let mut child = command(Path::new("/bin/sh"), folder.path(), "/usr/bin:/bin")
        .args(["-c", &script])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // It says so when it has begun to watch.
    let mut told = child.stdout.take().unwrap();
    told.read_exact(&mut [0]).unwrap();
    let kill = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    // The pipe closes when recto itself has ended, not only who started it.
    told.read_to_end(&mut Vec::new()).unwrap();
    let status = child.wait().unwrap();
    assert!(status.signal() == Some(15) || status.code() == Some(143), "{status}");
}
