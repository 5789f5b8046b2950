//! What `ci/package` makes.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{has_time, manifest, package, python, stand_in, targets, text};
use crate::integrations::yaml;

/// The names in an archive, and the text of one of them.
fn listed(archive: &Path) -> Vec<String> {
    let program = "import sys, tarfile, zipfile\n\
        path = sys.argv[1]\n\
        names = zipfile.ZipFile(path).namelist() if path.endswith(('.zip', '.whl')) else tarfile.open(path).getnames()\n\
        print('\\n'.join(names))";
    run(&["-c", program, archive.to_str().unwrap()]).lines().map(str::to_owned).collect()
}

fn inside(archive: &Path, name: &str) -> String {
    let program = "import sys, tarfile, zipfile\n\
        path, name = sys.argv[1:]\n\
        data = zipfile.ZipFile(path).read(name) if path.endswith(('.zip', '.whl')) \
        else tarfile.open(path).extractfile(name).read()\n\
        sys.stdout.buffer.write(data)";
    run(&["-c", program, archive.to_str().unwrap(), name])
}

fn run(arguments: &[&str]) -> String {
    let output = Command::new(python().unwrap()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn sha256(path: &Path) -> String {
    Sha256::digest(fs::read(path).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_archive_is_where_cargo_binstall_looks_for_it() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    let cargo: toml::Table = toml::from_str(&text("Cargo.toml")).unwrap();
    let binstall = &cargo["package"]["metadata"]["binstall"];
    let version = manifest("version");
    for target in targets().iter().filter(|target| has_time() || target.starts_with("x86_64-")) {
        let format = binstall["overrides"].get(target).map_or(&binstall["pkg-fmt"], |own| &own["pkg-fmt"]);
        let (suffix, ending) =
            if format.as_str() == Some("zip") { (".zip", ".exe") } else { (".tar.gz", "") };
        let filled = |key: &str| {
            let pairs = [
                ("{ repo }", manifest("repository")),
                ("{ version }", version.clone()),
                ("{ name }", "recto".to_owned()),
                ("{ target }", target.clone()),
                ("{ archive-suffix }", suffix.to_owned()),
                ("{ bin }", "recto".to_owned()),
                ("{ binary-ext }", ending.to_owned()),
            ];
            let template = binstall[key].as_str().unwrap().to_owned();
            pairs.iter().fold(template, |text, (name, value)| text.replace(name, value))
        };
        let (fine, told) = package("archive", folder.path(), target, &program);
        assert!(fine, "{told}");
        let archive = folder.path().join(filled("pkg-url").rsplit_once('/').unwrap().1);
        assert_eq!(told.trim(), archive.to_str().unwrap());
        let names = listed(&archive);
        assert!(names.contains(&filled("bin-dir")), "{names:?}");
        let stem = format!("recto-{version}-{target}");
        for name in ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt", "README.md", "completions/_recto"] {
            assert!(names.contains(&format!("{stem}/{name}")), "{name} in {names:?}");
        }
        let manuals = names.iter().filter(|name| name.contains("/man/")).count();
        assert_eq!(manuals, if target.contains("windows") { 0 } else { 5 });
        if manuals > 0 {
            let page = inside(&archive, &format!("{stem}/man/de/man1/recto.1"));
            assert_eq!(page, "manual in de\n");
        }
        let third = inside(&archive, &format!("{stem}/THIRD-PARTY.txt"));
        assert!(third.contains("fluent-bundle 0.16") && third.contains("Permission is hereby granted"));
        // Tests link what no user gets.
        assert!(!third.contains("proptest"));
    }
}

#[test]
fn the_same_program_gives_the_same_bytes() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    for kind in ["archive", "wheel", "npm"] {
        let sums = |below: &str| {
            let out = folder.path().join(below);
            let (fine, told) = package(kind, &out, "x86_64-unknown-linux-musl", &program);
            assert!(fine, "{told}");
            let mut names: Vec<_> = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
            names.sort();
            names.iter().map(|path| sha256(path)).collect::<Vec<_>>()
        };
        assert_eq!(sums("one"), sums("two"), "{kind}");
    }
}

#[test]
fn wheels_say_which_systems_they_are_for() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    let gnu = folder.path().join("gnu");
    fs::write(&gnu, "GLIBC_2.2.5 GLIBC_2.35 GLIBC_2.17").unwrap();
    for (target, program, tag) in [
        ("x86_64-unknown-linux-gnu", &gnu, "manylinux_2_35_x86_64"),
        ("aarch64-unknown-linux-musl", &program, "manylinux2014_aarch64.musllinux_1_1_aarch64"),
        ("aarch64-apple-darwin", &program, "macosx_11_0_arm64"),
        ("x86_64-pc-windows-msvc", &program, "win_amd64"),
    ] {
        let (fine, told) = package("wheel", folder.path(), target, program);
        assert!(fine, "{told}");
        let stem = format!("recto_l10n-{}", manifest("version"));
        let wheel = folder.path().join(format!("{stem}-py3-none-{tag}.whl"));
        let metadata = inside(&wheel, &format!("{stem}.dist-info/METADATA"));
        assert!(metadata.contains("\nLicense-Expression: MIT OR Apache-2.0\n"), "{metadata}");
        assert!(metadata.contains(&format!("\nSummary: {}\n", manifest("description"))));
        let tags = inside(&wheel, &format!("{stem}.dist-info/WHEEL"));
        for one in tag.split('.') {
            assert!(tags.contains(&format!("\nTag: py3-none-{one}\n")), "{tags}");
        }
        let record = inside(&wheel, &format!("{stem}.dist-info/RECORD"));
        assert_eq!(record.lines().count(), listed(&wheel).len());
    }
}

#[test]
fn the_npm_package_depends_on_one_of_each_platform() {
    if python().is_none() || !has_time() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    let version = manifest("version");
    let mut named = Vec::new();
    let mut main = Value::Null;
    for target in targets() {
        let (fine, told) = package("npm", folder.path(), &target, &program);
        assert!(fine, "{told}");
        let places: Vec<&str> = told.lines().collect();
        let read = |at: usize| -> Value {
            serde_json::from_str(&inside(Path::new(places[at]), "package/package.json")).unwrap()
        };
        let platform = read(0);
        assert!(platform["os"].is_array() && platform["cpu"].is_array(), "{platform}");
        assert_eq!(platform["libc"].is_array(), target.contains("linux"), "{platform}");
        let file = if target.contains("windows") { "recto.exe" } else { "recto" };
        assert!(listed(Path::new(places[0])).contains(&format!("package/bin/{file}")));
        named.push(platform["name"].as_str().unwrap().to_owned());
        main = read(1);
    }
    named.sort();
    let wanted = main["optionalDependencies"].as_object().unwrap();
    let mut names: Vec<_> = wanted.keys().cloned().collect();
    names.sort();
    assert_eq!(names, named);
    assert!(wanted.values().all(|wanted| *wanted == version.as_str()));
    assert_eq!(main["bin"]["recto"], "bin/recto.js");
}

#[test]
fn manifests_name_the_archives_with_their_checksums() {
    if python().is_none() || !has_time() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    let (fine, told) = package("brew", folder.path(), "", &program);
    assert!(!fine && told.contains("aarch64-apple-darwin.tar.gz"), "{told}");
    for target in targets() {
        assert!(package("archive", folder.path(), &target, &program).0);
    }
    let version = manifest("version");
    for (kind, file, marks) in [
        ("brew", "brew/recto.rb", ["apple-darwin.tar.gz", "unknown-linux-gnu.tar.gz"]),
        ("scoop", "scoop/recto.json", ["x86_64-pc-windows-msvc.zip", "aarch64-pc-windows-msvc.zip"]),
        (
            "winget",
            "winget/Recto.Recto.installer.yaml",
            ["x86_64-pc-windows-msvc.zip", "aarch64-pc-windows-msvc.zip"],
        ),
    ] {
        let (fine, told) = package(kind, folder.path(), "", &program);
        assert!(fine, "{told}");
        let manifest_text = fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(!manifest_text.contains("{{"), "{manifest_text}");
        let mut seen = 0;
        for target in targets() {
            let ending = if target.contains("windows") { "zip" } else { "tar.gz" };
            let name = format!("recto-{version}-{target}.{ending}");
            let url = format!("{}/releases/download/v{version}/{name}", manifest("repository"));
            let has_sum = manifest_text.contains(&sha256(&folder.path().join(&name)));
            assert_eq!(manifest_text.contains(&url), has_sum, "{name} in {manifest_text}");
            seen += usize::from(has_sum);
        }
        assert_eq!(seen, if kind == "brew" { 4 } else { 2 });
        assert!(marks.iter().all(|mark| manifest_text.contains(mark)));
    }
    let scoop = fs::read_to_string(folder.path().join("scoop/recto.json")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&scoop).unwrap()["version"], version.as_str());
    for file in fs::read_dir(folder.path().join("winget")).unwrap() {
        let manifest = yaml(file.unwrap().path().to_str().unwrap());
        assert_eq!(manifest["PackageVersion"], version.as_str());
    }
}

#[test]
fn sums_are_those_of_the_files() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let program = stand_in(folder.path());
    assert!(package("archive", &out, "x86_64-apple-darwin", &program).0);
    // Sums of an earlier run are no file to add up.
    for _ in 0..2 {
        assert!(package("sums", &out, "", &program).0);
    }
    let name = format!("recto-{}-x86_64-apple-darwin.tar.gz", manifest("version"));
    let sums = fs::read_to_string(out.join("SHA256SUMS")).unwrap();
    assert_eq!(sums, format!("{}  {name}\n", sha256(&out.join(&name))));
}

#[test]
fn the_image_is_built_from_what_lies_in_its_folder() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path());
    for target in ["x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"] {
        let (fine, told) = package("container", folder.path(), target, &program);
        assert!(fine, "{told}");
    }
    let (fine, told) = package("container", folder.path(), "x86_64-apple-darwin", &program);
    assert!(!fine && told.contains("x86_64-apple-darwin"), "{told}");
    let context = folder.path().join("container");
    let file = fs::read_to_string(context.join("Containerfile")).unwrap();
    for processor in ["amd64", "arm64"] {
        assert!(context.join(processor).join("recto").is_file());
    }
    for copied in file.lines().filter_map(|line| line.strip_prefix("COPY ")) {
        let from = copied.split(' ').next().unwrap().replace("${TARGETARCH}", "amd64");
        assert!(context.join(&from).exists(), "{from}");
    }
    // Nobody is root in it.
    assert!(file.contains("\nUSER 65534"), "{file}");
}
