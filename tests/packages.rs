//! What recto is installed from: `ci/package`, `ci/install.sh`, and what takes both.
//!
//! What needs Python 3.11, Node or other tools is skipped where they are not installed, unless `RECTO_TOOLS` is set:
//! `.ci/run --tools` installs them and sets it.

mod guide;
mod install;
mod installed;
mod packed;
mod tools;
mod workflows;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::integrations::yaml;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The text of a file of this repository.
fn text(path: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(path)).unwrap()
}

/// The value of a key of `[package]` in Cargo.toml, read by somebody else than `ci/package`.
fn manifest(key: &str) -> String {
    let manifest: toml::Table = toml::from_str(&text("Cargo.toml")).unwrap();
    manifest["package"][key].as_str().unwrap().to_owned()
}

/// The Python that packs; none where there is none that can, and nobody asked for tools.
fn python() -> Option<String> {
    let python = std::env::var("RECTO_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let can = Command::new(&python)
        .args(["-c", "import sys; sys.exit(sys.version_info < (3, 11))"])
        .status()
        .is_ok_and(|status| status.success());
    assert!(can || std::env::var_os("RECTO_TOOLS").is_none(), "{python} is no Python 3.11");
    can.then_some(python)
}

/// Whether packages are made for every target: each of them takes a second.
fn has_time() -> bool {
    std::env::var_os("RECTO_TOOLS").is_some()
}

/// A tool that `.ci/run --tools` installs beside its Python; none where nobody asked for tools.
fn tool(name: &str) -> Option<PathBuf> {
    std::env::var_os("RECTO_TOOLS")?;
    let python = PathBuf::from(std::env::var_os("RECTO_PYTHON")?);
    let place = python.with_file_name(name);
    assert!(place.is_file(), "{} is not installed", place.display());
    Some(place)
}

/// A program that answers as recto does to those who pack, and is small.
fn stand_in(folder: &Path) -> PathBuf {
    let place = folder.join("stand-in");
    let script = "#!/bin/sh\n\
        case \"$1\" in\n\
        completions) echo \"completes in $2\" ;;\n\
        man) mkdir -p \"$2\" && echo \"manual in $4\" > \"$2/recto.1\" ;;\n\
        --version) echo 'recto 0.0.0-stand-in' ;;\n\
        *) echo \"stand-in: $*\"; exit 1 ;;\n\
        esac\n";
    fs::write(&place, script).unwrap();
    Command::new("chmod").arg("+x").arg(&place).status().unwrap();
    place
}

/// Runs `ci/package` with a program that is there, for a target.
fn package(kind: &str, out: &Path, target: &str, program: &Path) -> (bool, String) {
    let Some(python) = python() else { unreachable!("asked for before") };
    let output = Command::new(python)
        .arg(Path::new(ROOT).join("ci/package"))
        .arg(kind)
        .args((!out.as_os_str().is_empty()).then_some(out))
        .env("RECTO_BINARY", program)
        .env("RECTO_TARGET", target)
        .env("SOURCE_DATE_EPOCH", "1773576000")
        .env_remove("RECTO_BUILDER")
        .env_remove("RECTO_REPOSITORY")
        .env_remove("RECTO_RELEASES")
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), told)
}

fn targets() -> Vec<String> {
    let (fine, told) = package("targets", Path::new(""), "", Path::new(""));
    assert!(fine, "{told}");
    told.lines().map(str::to_owned).collect()
}

#[test]
fn the_address_of_the_repository_is_written_in_one_place() {
    let repository = manifest("repository");
    assert_eq!(manifest("homepage"), repository);
    // A template for GitLab reads nothing of ours, so what it says is compared.
    let releases = &yaml("ci/gitlab.yml")["recto"]["variables"]["RECTO_RELEASES"];
    assert_eq!(*releases, format!("{repository}/releases/download").as_str());
    let host = repository.trim_end_matches("/recto");
    let mut waiting = vec![PathBuf::from(ROOT)];
    let own = ["target", ".git", "CHANGELOG.md", "articles", "locales", "README.md"];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(ROOT).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                waiting.extend((!own.contains(&name.as_str())).then_some(path));
            } else if !["Cargo.toml", "ci/gitlab.yml"].contains(&name.as_str())
                && !own.contains(&name.as_str())
            {
                let text = fs::read(&path).unwrap();
                assert!(!String::from_utf8_lossy(&text).contains(host), "{name} names {host}");
            }
        }
    }
}

#[test]
fn packages_have_every_feature_that_needs_no_other_compiler() {
    let manifest: toml::Table = toml::from_str(&text("Cargo.toml")).unwrap();
    let features = manifest["features"].as_table().unwrap();
    let full: Vec<&str> =
        features["full"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    // SQLite is C, and so is a part of the encryption of a connection to PostgreSQL.
    let others = ["default", "full", "postgres", "sqlite"];
    for name in features.keys().filter(|name| !others.contains(&name.as_str())) {
        assert!(full.contains(&name.as_str()), "{name} is not in full");
    }
}

#[test]
fn every_place_that_names_a_version_names_this_one() {
    let version = manifest("version");
    let template = &yaml("ci/gitlab.yml")["recto"]["variables"]["RECTO_VERSION"];
    // A version that is being worked on has no release to take.
    if !version.contains('-') {
        assert_eq!(*template, version.as_str());
    }
}
