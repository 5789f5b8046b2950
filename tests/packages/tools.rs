//! What other people's tools say of workflows, scripts, examples and dependencies; with `RECTO_TOOLS` alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{ROOT, text, tool};
use crate::integrations::yaml;

const WORKFLOWS: [&str; 3] =
    [".github/workflows/ci.yml", ".github/workflows/publish.yml", ".github/workflows/release.yml"];

fn fine(output: &Output, what: &str) {
    let told = [&output.stdout[..], &output.stderr].concat();
    assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&told));
}

fn run(tool: &Path, arguments: &[&str]) -> Output {
    Command::new(tool).args(arguments).current_dir(ROOT).output().unwrap()
}

#[test]
fn actionlint_and_shellcheck_find_nothing() {
    let (Some(actionlint), Some(shellcheck)) = (tool("actionlint"), tool("shellcheck")) else { return };
    let shell = format!("-shellcheck={}", shellcheck.display());
    fine(&run(&actionlint, &[&["-oneline", shell.as_str()][..], &WORKFLOWS].concat()), "actionlint");
    fine(&run(&shellcheck, &["ci/install.sh", "ci/guide/build", ".ci/run"]), "shellcheck");
    // The shell in files that it cannot read.
    let folder = tempfile::tempdir().unwrap();
    let action = yaml("action.yml");
    let mut scripts: Vec<String> = action["runs"]["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["run"].as_str().unwrap().to_owned())
        .collect();
    let job = &yaml("ci/gitlab.yml")["recto"]["script"];
    // GitLab's arguments are one text on purpose.
    let job = job.as_array().unwrap().iter().map(|line| line.as_str().unwrap());
    scripts.push(format!("# shellcheck disable=SC2086\nset -eu\n{}", job.collect::<Vec<_>>().join("\n")));
    for (at, script) in scripts.iter().enumerate() {
        let place = folder.path().join(format!("{at}.sh"));
        fs::write(&place, script).unwrap();
        fine(&run(&shellcheck, &["--shell=bash", place.to_str().unwrap()]), script);
    }
}

#[test]
fn hadolint_finds_nothing() {
    let Some(hadolint) = tool("hadolint") else { return };
    fine(&run(&hadolint, &["ci/packages/templates/Containerfile"]), "hadolint");
}

#[test]
fn licences_duplicates_and_sources_are_those_that_deny_toml_allows() {
    let Some(deny) = tool("cargo-deny") else { return };
    fine(&run(&deny, &["--all-features", "check", "licenses", "bans", "sources"]), "cargo deny");
}

#[test]
fn what_other_systems_read_has_their_shape() {
    let Some(check) = tool("check-jsonschema") else { return };
    // One of the schemas has expressions that are none in the mode of today.
    let of = |schema: &str, path: &str| {
        fine(&run(&check, &["--regex-variant", "nonunicode", "--builtin-schema", schema, path]), path);
    };
    of("vendor.github-actions", "action.yml");
    of("vendor.gitlab-ci", "ci/gitlab.yml");
    for workflow in WORKFLOWS {
        of("vendor.github-workflows", workflow);
    }
    // The examples of the guide.
    let page = text("articles/guide/jobs-and-hooks.md");
    let folder = tempfile::tempdir().unwrap();
    for (heading, schema) in [
        ("GitHub", "vendor.github-workflows"),
        ("GitLab", "vendor.gitlab-ci"),
        ("Forgejo", "vendor.github-workflows"),
        ("Azure Pipelines", "vendor.azure-pipelines"),
    ] {
        let (_, section) = page.split_once(&format!("\n## {heading}\n")).unwrap();
        let (_, example) = section.split_once("```yaml\n").unwrap();
        let place = folder.path().join("example.yml");
        fs::write(&place, example.split("```").next().unwrap()).unwrap();
        of(schema, place.to_str().unwrap());
    }
}
