//! The workflows of the project itself: what they promise is compared, and their shell is run.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{ROOT, manifest, package, python, stand_in, targets};
use crate::integrations::yaml;

const WORKFLOWS: [&str; 3] = ["ci", "publish", "release"];

fn workflow(name: &str) -> Value {
    yaml(&format!(".github/workflows/{name}.yml"))
}

/// The steps of a workflow, each with the name of its job.
fn steps(workflow: &Value) -> Vec<(String, Value)> {
    let jobs = workflow["jobs"].as_object().unwrap();
    let of = |(job, about): (&String, &Value)| {
        let steps = about["steps"].as_array().cloned().unwrap_or_default();
        steps.into_iter().map(|step| (job.clone(), step)).collect::<Vec<_>>()
    };
    jobs.iter().flat_map(of).collect()
}

/// The shell of the step with a name.
fn script(workflow: &Value, name: &str) -> String {
    let steps = steps(workflow);
    let step =
        steps.iter().find(|(_, step)| step["name"] == name).unwrap_or_else(|| panic!("no step {name}"));
    step.1["run"].as_str().unwrap().to_owned()
}

/// Runs shell as GitHub does, in a folder.
fn run(script: &str, folder: &Path, variables: &[(&str, &str)]) -> (String, bool) {
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1773576000")
        .env_remove("RECTO_REPOSITORY")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (told, output.status.success())
}

/// A copy of what a workflow's steps read of this repository.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let copied = "cp -R Cargo.toml CHANGELOG.md README.md LICENSE-* ci \"$OUT\"";
    let (told, fine) = run(copied, Path::new(ROOT), &[("OUT", folder.path().to_str().unwrap())]);
    assert!(fine, "{told}");
    folder
}

#[test]
fn workflows_keep_to_the_least_that_they_need() {
    for name in WORKFLOWS {
        let workflow = workflow(name);
        // What is not asked for is not given.
        assert_eq!(workflow["permissions"], serde_json::json!({ "contents": "read" }), "{name}");
        for (job, step) in steps(&workflow) {
            // GitHub puts values into the text of a script before a shell reads it.
            let run = step["run"].as_str().unwrap_or_default();
            assert!(!run.contains("${{"), "{name}, {job}: {run}");
            let uses = step["uses"].as_str().unwrap_or_default();
            if uses.starts_with("actions/checkout@") {
                assert_eq!(step["with"]["persist-credentials"], "false", "{name}, {job}");
            }
            assert!(uses.is_empty() || uses.contains('@') || uses.starts_with("./"), "{name}, {job}: {uses}");
        }
        for job in workflow["jobs"].as_object().unwrap().values() {
            if let Some(path) = job["uses"].as_str() {
                assert!(Path::new(ROOT).join(path).is_file(), "{path}");
            }
        }
    }
}

#[test]
fn all_systems_are_tested_with_the_oldest_rust() {
    let ci = workflow("ci");
    let systems = &ci["jobs"]["systems"];
    let os: Vec<&str> = systems["strategy"]["matrix"]["os"]
        .as_array()
        .unwrap()
        .iter()
        .map(|os| os.as_str().unwrap())
        .collect();
    for system in ["ubuntu", "macos", "windows"] {
        assert!(os.iter().any(|os| os.starts_with(system)), "{os:?}");
    }
    let folder = checkout();
    // A rustup that says what it is asked for.
    let tools = folder.path().join("tools");
    fs::create_dir(&tools).unwrap();
    fs::write(tools.join("rustup"), "#!/bin/sh\necho rustup \"$@\"\n").unwrap();
    let script = script(&ci, "Take the oldest Rust that recto promises");
    let script = format!("chmod +x tools/rustup; PATH=\"$PWD/tools:$PATH\"\n{script}");
    let (told, fine) = run(&script, folder.path(), &[]);
    let rust = manifest("rust-version");
    assert!(fine, "{told}");
    assert_eq!(
        told,
        format!("rustup toolchain install {rust} --profile minimal\nrustup override set {rust}\n")
    );
    assert!(steps(&ci).iter().any(|(_, step)| step["run"] == ".ci/run --tools"));
}

#[test]
fn a_release_is_built_for_every_target() {
    // It packs two dozen times.
    if python().is_none() || std::env::var_os("RECTO_TOOLS").is_none() {
        return;
    }
    let release = workflow("release");
    let rows = release["jobs"]["build"]["strategy"]["matrix"]["include"].as_array().unwrap().clone();
    let built: Vec<&str> = rows.iter().map(|row| row["target"].as_str().unwrap()).collect();
    assert_eq!(built, targets());
    let folder = checkout();
    let program = stand_in(folder.path());
    let pack = script(&release, "Pack").replace("python ci/package", "\"$PYTHON\" \"$ROOT/ci/package\"");
    for row in &rows {
        let (target, kinds) = (row["target"].as_str().unwrap(), row["kinds"].as_str().unwrap());
        // Only Debian's own tool makes its packages.
        let kinds: String = kinds.split(' ').filter(|kind| *kind != "deb").collect::<Vec<_>>().join(" ");
        let variables = [
            ("RECTO_TARGET", target),
            ("RECTO_BINARY", program.to_str().unwrap()),
            ("KINDS", kinds.as_str()),
            ("PYTHON", &python().unwrap()),
            ("ROOT", ROOT),
        ];
        let (told, fine) = run(&pack, folder.path(), &variables);
        assert!(fine, "{told}");
    }
    let dist = folder.path().join("dist");
    let count = |ending: &str| {
        let entries = fs::read_dir(&dist).unwrap().map(|entry| entry.unwrap().file_name());
        entries.filter(|name| name.to_string_lossy().ends_with(ending)).count()
    };
    let version = manifest("version");
    assert_eq!((count(".tar.gz"), count(".zip"), count(".whl")), (6, 2, 8));
    // One for each platform; each job begins with an empty folder, so the main one is kept once.
    assert_eq!(count(".tgz"), 8);
    assert!(package("npm", &dist, "x86_64-unknown-linux-gnu", &program).0);
    let fill = script(&release, "Fill manifests, add up checksums")
        .replace("ci/package", "\"$PYTHON\" \"$ROOT/ci/package\"")
        .replace("cp ci/", "cp \"$ROOT\"/ci/");
    let variables = [("PYTHON", python().unwrap()), ("ROOT", ROOT.to_owned())];
    let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
    let (told, fine) = run(&fill, folder.path(), &variables);
    assert!(fine, "{told}");
    let sums = fs::read_to_string(dist.join("SHA256SUMS")).unwrap();
    for name in ["container.tar.gz", "manifests.tar.gz", "install.sh"] {
        assert!(sums.contains(&format!("  {name}\n")), "{sums}");
    }
    assert!(sums.contains(&format!("recto-l10n-{version}.tgz\n")), "{sums}");
    // What publishing takes out of it again.
    let publish = workflow("publish");
    let npm = script(&publish, "Publish, the main package last");
    let told = run(&format!("npm() {{ echo npm \"$@\"; }}\n{npm}"), folder.path(), &[("TAG", "v1.0.0")]);
    let lines: Vec<&str> = told.0.lines().collect();
    assert!(told.1 && lines.len() == 9, "{}", told.0);
    assert!(lines[8].ends_with(&format!("--tag latest ./dist/recto-l10n-{version}.tgz")), "{}", told.0);
}

#[test]
fn a_tag_that_is_not_the_version_makes_no_release() {
    if python().is_none() {
        return;
    }
    let script = script(&workflow("release"), "Compare the tag, Cargo.toml and the changelog");
    let version = manifest("version");
    let tag = format!("v{version}");
    let (repository, heading) = (manifest("repository"), format!("\n## {version}\n\nIt is there.\n\n## "));
    let is_dated = |changelog: &str| changelog.contains(&format!("\n## {version}"));
    for (tag, repository, dated, fine) in [
        (tag.as_str(), repository.as_str(), true, true),
        ("v0.0.1", &repository, true, false),
        (&tag, "https://github.com/else/where", true, false),
        (&tag, &repository, false, false),
    ] {
        let folder = checkout();
        let place = folder.path().join("CHANGELOG.md");
        let mut changelog = fs::read_to_string(&place).unwrap();
        if dated && !is_dated(&changelog) {
            changelog = changelog.replacen("\n## ", &heading, 1);
        } else if !dated {
            changelog = changelog.replace(&format!("## {version}"), "## 0.0.0");
        }
        fs::write(&place, changelog).unwrap();
        let output = folder.path().join("output");
        fs::write(&output, "").unwrap();
        let variables =
            [("TAG", tag), ("REPOSITORY", repository), ("GITHUB_OUTPUT", output.to_str().unwrap())];
        let (told, succeeded) = run(&script, folder.path(), &variables);
        assert_eq!(succeeded, fine, "{tag} {repository} {dated}: {told}");
        if fine {
            assert_eq!(fs::read_to_string(&output).unwrap(), format!("version={version}\n"));
            assert!(!fs::read_to_string(folder.path().join("dist/notes.md")).unwrap().is_empty());
        }
    }
}

#[test]
fn a_version_with_a_hyphen_is_a_preview() {
    let release = workflow("release");
    let draft = script(&release, "Make the draft");
    let folder = tempfile::tempdir().unwrap();
    for (tag, preview) in [("v1.0.0", false), ("v1.0.0-rc.1", true)] {
        let script = format!("mkdir -p dist && touch dist/a; gh() {{ echo gh \"$@\"; }}\n{draft}");
        let (told, fine) = run(&script, folder.path(), &[("TAG", tag)]);
        assert!(fine, "{told}");
        assert_eq!(told.contains("--prerelease"), preview, "{told}");
        assert!(told.contains(&format!("gh release create {tag} --draft")), "{told}");
    }
}
