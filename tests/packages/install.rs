//! `ci/install.sh`, and those that let it install: the action, the GitLab job, pip and pre-commit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest, Sha256};

use super::{ROOT, manifest, python, stand_in, text};
use crate::integrations::yaml;

/// Releases on the disk, with a program for every system that tests run on, and a cargo that says what it is asked for.
struct Releases {
    folder: tempfile::TempDir,
}

impl Releases {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let release = folder.path().join("releases/v1.2.3");
        fs::create_dir_all(&release).unwrap();
        let program = stand_in(folder.path());
        let mut sums = String::new();
        for processor in ["x86_64", "aarch64"] {
            for system in ["unknown-linux-gnu", "unknown-linux-musl", "apple-darwin"] {
                let stem = format!("recto-1.2.3-{processor}-{system}");
                let root = folder.path().join(&stem);
                fs::create_dir(&root).unwrap();
                fs::copy(&program, root.join("recto")).unwrap();
                let archive = release.join(format!("{stem}.tar.gz"));
                let tar = Command::new("tar")
                    .arg("-czf")
                    .arg(&archive)
                    .arg("-C")
                    .arg(folder.path())
                    .arg(&stem)
                    .status();
                assert!(tar.unwrap().success());
                let sum: String = Sha256::digest(fs::read(&archive).unwrap())
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                sums += &format!("{sum}  {stem}.tar.gz\n");
            }
        }
        fs::write(release.join("SHA256SUMS"), sums).unwrap();
        let tools = folder.path().join("tools");
        fs::create_dir(&tools).unwrap();
        let cargo = "#!/bin/sh\necho cargo \"$@\" >&2\nwhile [ \"$1\" != --root ]; do shift; done\n\
                     mkdir -p \"$2/bin\"\nprintf '#!/bin/sh\\necho built\\n' > \"$2/bin/recto\"\n\
                     chmod +x \"$2/bin/recto\"\n";
        fs::write(tools.join("cargo"), cargo).unwrap();
        Command::new("chmod").arg("+x").arg(tools.join("cargo")).status().unwrap();
        Self { folder }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn url(&self) -> String {
        format!("file://{}", self.path("releases").display())
    }

    /// A shell with the cargo that only tells.
    fn shell(&self, shell: &str) -> Command {
        let mut command = Command::new(shell);
        command
            .env("PATH", format!("{}:/usr/bin:/bin", self.path("tools").display()))
            .env("HOME", self.folder.path())
            .env("RECTO_RELEASES", self.url())
            .env_remove("RECTO_SHA256")
            .env_remove("RECTO_SOURCE")
            .env_remove("RECTO_VERSION");
        command
    }

    fn install(&self, variables: &[(&str, &str)]) -> Output {
        self.shell("sh")
            .arg(Path::new(ROOT).join("ci/install.sh"))
            .env("RECTO_FOLDER", self.path("bin"))
            .env("RECTO_VERSION", "1.2.3")
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_program_of_the_release_is_taken_and_nothing_is_built() {
    let releases = Releases::new();
    let output = releases.install(&[]);
    assert!(output.status.success(), "{}", told(&output));
    assert!(!told(&output).contains("cargo"), "{}", told(&output));
    let version = Command::new(releases.path("bin/recto")).arg("--version").output().unwrap();
    assert_eq!(version.stdout, b"recto 0.0.0-stand-in\n");
}

#[test]
fn a_wrong_checksum_installs_nothing_and_builds_nothing() {
    let releases = Releases::new();
    let wrong = "0".repeat(64);
    let check = |output: Output| {
        assert_eq!(output.status.code(), Some(4), "{}", told(&output));
        assert!(told(&output).contains("checksum") && !told(&output).contains("cargo"), "{}", told(&output));
        assert!(!releases.path("bin/recto").exists());
    };
    check(releases.install(&[("RECTO_SHA256", &wrong)]));
    let sums = releases.path("releases/v1.2.3/SHA256SUMS");
    let right = fs::read_to_string(&sums).unwrap();
    fs::write(&sums, "").unwrap();
    check(releases.install(&[]));
    // A checksum of one's own needs no list, and only that of this system's archive is right.
    let fits = right
        .lines()
        .map(|line| line.split(' ').next().unwrap())
        .filter(|sum| releases.install(&[("RECTO_SHA256", *sum)]).status.success());
    assert_eq!(fits.count(), 1);
    fs::remove_file(&sums).unwrap();
    let output = releases.install(&[]);
    assert_eq!(output.status.code(), Some(4), "{}", told(&output));
    assert!(told(&output).contains("no SHA256SUMS"), "{}", told(&output));
}

#[test]
fn cargo_builds_where_a_release_has_no_program() {
    let releases = Releases::new();
    for (variables, asked) in [
        (
            vec![("RECTO_VERSION", "9.9.9")],
            "cargo install --locked --features full recto --version 9.9.9 --root",
        ),
        (
            vec![("RECTO_VERSION", "9.9.9"), ("RECTO_SOURCE", "/source")],
            "cargo install --locked --features full --path /source --root",
        ),
    ] {
        let output = releases.install(&variables);
        assert!(output.status.success(), "{}", told(&output));
        assert!(told(&output).contains(asked), "{}", told(&output));
        let built = Command::new(releases.path("bin/recto")).output().unwrap();
        assert_eq!(built.stdout, b"built\n");
    }
}

#[test]
fn a_server_that_cannot_be_reached_is_no_release_without_programs() {
    let releases = Releases::new();
    // Nothing listens there.
    let output = releases.install(&[("RECTO_RELEASES", "http://127.0.0.1:9")]);
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    assert!(!told(&output).contains("cargo"), "{}", told(&output));
}

#[test]
fn the_action_takes_the_program_of_its_own_version_or_of_another() {
    let releases = Releases::new();
    let step = &yaml("action.yml")["runs"]["steps"][0];
    let install = step["run"].as_str().unwrap();
    let own = manifest("version");
    for (version, asked) in [
        ("1.2.3", None),
        // A version of no release is built; its own from the action's source.
        (own.as_str(), Some(format!("--path {ROOT}"))),
        ("", Some(format!("--path {ROOT}"))),
        ("8.8.8", Some("recto --version 8.8.8".to_owned())),
    ] {
        let paths = releases.path("paths");
        fs::write(&paths, "").unwrap();
        let output = releases
            .shell("bash")
            .args(["-c", install])
            .env("RECTO_VERSION", version)
            .env("RECTO_SHA256", "")
            .env("RUNNER_TEMP", releases.path("temporary"))
            .env("GITHUB_PATH", &paths)
            .env("GITHUB_ACTION_PATH", ROOT)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", told(&output));
        match asked {
            None => assert!(!told(&output).contains("cargo"), "{}", told(&output)),
            Some(asked) => assert!(told(&output).contains(&asked), "{}", told(&output)),
        }
        // The next step finds it.
        let folder = fs::read_to_string(&paths).unwrap();
        assert!(Path::new(folder.trim()).join("recto").is_file(), "{folder}");
    }
}

#[test]
fn a_recto_that_is_there_is_taken_by_the_action() {
    let releases = Releases::new();
    fs::copy(releases.path("stand-in"), releases.path("tools/recto")).unwrap();
    let install = yaml("action.yml")["runs"]["steps"][0]["run"].as_str().unwrap().to_owned();
    let output = releases
        .shell("bash")
        .args(["-c", &install])
        .env("RECTO_VERSION", "")
        .env("GITHUB_ACTION_PATH", ROOT)
        .output()
        .unwrap();
    assert!(output.status.success() && !told(&output).contains("cargo"), "{}", told(&output));
    assert_eq!(output.stdout, b"recto 0.0.0-stand-in\n");
}

#[test]
fn the_gitlab_job_takes_the_program_with_its_checksum() {
    if Command::new("curl").arg("--version").output().is_err() {
        return;
    }
    let releases = Releases::new();
    let script = yaml("ci/gitlab.yml")["recto"]["script"].clone();
    let lines: Vec<&str> = script.as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    let install = format!("{}\nrecto --version", lines[..2].join("\n"));
    let wrong = "0".repeat(64);
    for (sum, fine) in [("", true), (wrong.as_str(), false)] {
        let folder = tempfile::tempdir().unwrap();
        let output = releases
            .shell("bash")
            .args(["-e", "-c", &install])
            .current_dir(folder.path())
            .env("RECTO_VERSION", "1.2.3")
            .env("RECTO_SHA256", sum)
            .output()
            .unwrap();
        assert_eq!(output.status.success(), fine, "{}", told(&output));
        assert_eq!(folder.path().join(".recto-program/recto").exists(), fine);
    }
}

#[test]
fn pip_takes_the_program_of_the_release_for_the_repository() {
    let Some(python) = python() else { return };
    let releases = Releases::new();
    // The release of this very version.
    let version = manifest("version");
    let own = releases.path(&format!("releases/v{version}"));
    fs::create_dir(&own).unwrap();
    let renamed = |name: &str| name.replace("1.2.3", &version);
    let mut sums = String::new();
    for entry in fs::read_dir(releases.path("releases/v1.2.3")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(stem) = name.strip_suffix(".tar.gz") else { continue };
        fs::rename(releases.path(stem), releases.path(&renamed(stem))).unwrap();
        let archive = own.join(renamed(&name));
        let packed = Command::new("tar")
            .arg("-czf")
            .arg(&archive)
            .arg("-C")
            .arg(releases.folder.path())
            .arg(renamed(stem))
            .status();
        assert!(packed.unwrap().success());
        let sum: String =
            Sha256::digest(fs::read(&archive).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{sum}  {}\n", renamed(&name));
    }
    fs::write(own.join("SHA256SUMS"), sums).unwrap();
    let wheels = releases.path("wheels");
    fs::create_dir(&wheels).unwrap();
    // As pip calls it: in the folder of the source, by the names in pyproject.toml.
    let pyproject: toml::Table = toml::from_str(&text("pyproject.toml")).unwrap();
    let system = &pyproject["build-system"];
    assert_eq!(system["requires"].as_array().map(Vec::len), Some(0));
    let program = "import importlib, sys\nsys.dont_write_bytecode = True\nsys.path.insert(0, sys.argv[1])\n\
                   print(importlib.import_module(sys.argv[2]).build_wheel(sys.argv[3]))";
    let output = releases
        .shell(&python)
        .args(["-c", program])
        .args([system["backend-path"][0].as_str().unwrap(), system["build-backend"].as_str().unwrap()])
        .arg(&wheels)
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(output.status.success() && !told(&output).contains("cargo"), "{}", told(&output));
    let name = String::from_utf8(output.stdout).unwrap();
    assert!(
        wheels.join(name.trim()).is_file() && name.starts_with(&format!("recto_l10n-{version}-py3-none-"))
    );
}
