//! The pages on installing and on jobs say what is, and the guide becomes a site.

use std::fs;
use std::path::Path;
use std::process::Command;

use recto::catalog::Ledger;

use super::{ROOT, manifest, package, python, targets, text, tool};

#[test]
fn the_pages_name_packages_and_version_as_they_are() {
    let version = manifest("version");
    let released = version.split('-').next().unwrap().to_owned();
    for page in ["install", "jobs-and-hooks"] {
        let text = text(&format!("articles/guide/{page}.md"));
        for (at, _) in text.match_indices("0.") {
            let number: String = text[at..].chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            let number = number.trim_end_matches('.');
            assert!(number.split('.').count() < 3 || number == released, "{page} names {number}");
        }
        for word in text.split(|c: char| c.is_whitespace() || c == '`') {
            if let Some(rest) = word.strip_prefix("recto-l10n") {
                assert!(
                    rest.trim_start_matches(['@', '=']).trim_end_matches(['.', ',']).len() <= 6,
                    "{word}"
                );
            }
        }
    }
    assert!(text("articles/guide/install.md").contains(&format!("Rust {}", manifest("rust-version"))));
}

#[test]
fn the_archives_that_the_guide_names_are_made() {
    if python().is_none() {
        return;
    }
    let known = targets();
    for page in ["install", "jobs-and-hooks"] {
        let text = text(&format!("articles/guide/{page}.md"));
        for name in text.split_whitespace().filter(|word| word.ends_with(".tar.gz")) {
            let target = name.trim_end_matches(".tar.gz").splitn(3, '-').nth(2).unwrap();
            assert!(known.iter().any(|known| known == target), "{name}");
        }
    }
    let (fine, told) = package("nonsense", Path::new("out"), "", Path::new(""));
    assert!(!fine && told.contains("ci/package KIND OUT"), "{told}");
}

#[test]
fn the_table_of_ledgers_ends_with_what_this_version_reads() {
    let page = text("articles/guide/install.md");
    let (_, table) = page.split_once("| Version of recto |").unwrap();
    let row = table.lines().skip(2).take_while(|line| line.starts_with('|')).last().unwrap();
    let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
    assert!(manifest("version").starts_with(cells[0]), "{row}");
    let reads = |version: u32| Ledger::read(&format!("version = {version}\n")).is_ok();
    let readable: Vec<u32> = (1..20).filter(|version| reads(*version)).collect();
    let named: Vec<u32> =
        cells[1].split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    assert_eq!(named, readable, "{row}");
}

/// With `RECTO_TOOLS` alone: it takes half a minute and packages from npm.
#[test]
fn the_site_has_every_page_in_five_languages_and_no_broken_link() {
    let (Some(node), Some(lychee)) = (tool("node"), tool("lychee")) else { return };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(node.parent().unwrap().to_owned()).chain(std::env::split_paths(&path));
    let output = Command::new("bash")
        .arg("ci/guide/build")
        .current_dir(ROOT)
        .env("PATH", std::env::join_paths(path).unwrap())
        .env("RECTO_BINARY", env!("CARGO_BIN_EXE_recto"))
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let site = Path::new(ROOT).join("target/tools/site/dist");
    let names = fs::read_dir(Path::new(ROOT).join("articles/guide")).unwrap();
    let names: Vec<String> = names
        .filter_map(|entry| Some(entry.unwrap().file_name().to_str()?.strip_suffix(".md")?.to_owned()))
        .collect();
    for language in ["en", "fr", "es", "de", "it"] {
        let root = if language == "en" { site.clone() } else { site.join(language) };
        for name in &names {
            let folder = if name == "index" { root.clone() } else { root.join(name) };
            let page = fs::read_to_string(folder.join("index.html")).unwrap();
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{language} {name}");
        }
        assert!(root.join("report/index.html").is_file(), "{language}");
        // A heading keeps the anchor of its source.
        let page = fs::read_to_string(root.join("install/index.html")).unwrap();
        assert!(page.contains("id=\"in-a-container\""), "{language}");
    }
    let broken = Command::new(lychee)
        .args(["--offline", "--include-fragments", "--no-progress", "--root-dir"])
        .arg(&site)
        .args(["--index-files", "index.html", "."])
        .current_dir(&site)
        .output()
        .unwrap();
    assert!(broken.status.success(), "{}", String::from_utf8_lossy(&broken.stdout));
}
