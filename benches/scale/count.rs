//! Instructions of the main commands on this repository's own articles, compared with those kept in a file.
//!
//! They hardly change from run to run, so that a few per cent show; callgrind counts them, on one thread.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::binary::Recto;
use crate::compare::sets;
use crate::process::{Run, find, measure};
use crate::{Result, tree};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.txt");
const HEAD: &str = "\
# Instructions of whole commands on this repository's own project, on one thread, as callgrind counts them.
# Another compiler or machine counts differently: `cargo bench --bench scale -- count --write` there first.
";
/// A command may take this many times the instructions kept of it.
const TOLERANCE: f64 = 1.03;

/// Counts and compares, or keeps what was counted; fails where a command became slower.
pub(crate) fn run(program: Option<&Path>, write: bool) -> Result<ExitCode> {
    let valgrind = find("valgrind").ok_or("valgrind is not on PATH: install it to count instructions")?;
    let work = tempfile::tempdir()?;
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = work.path().join("project");
    for folder in ["articles", "locales"] {
        tree::copy(&repository.join(folder), &project.join(folder))?;
    }
    tree::write(&project.join("recto.toml"), fs::read(repository.join("recto.toml"))?)?;
    let recto = Recto::new(program, &work.path().join("cache"))?;
    // What the last sync left to do would be counted as well.
    measure(&recto.run(&project, &["sync"]))?;
    recto.warm(&project)?;
    let rendered = work.path().join("rendered").display().to_string();
    let reported = work.path().join("reported").display().to_string();
    let [set, _] = sets(&recto, &project)?;
    let mut counted = BTreeMap::new();
    for (name, run) in [
        ("status-cold", recto.cold(&project, "status")),
        ("status-warm", recto.run(&project, &["status"])),
        ("sync-nothing-to-do", recto.run(&project, &["sync"])),
        ("list", recto.run(&project, &["list"])),
        ("check-cold", recto.cold(&project, "check")),
        ("check-warm", recto.run(&project, &["check"])),
        ("report", recto.run(&project, &["report", "--out", &reported])),
        ("render", recto.run(&project, &["render", "--out", &rendered])),
        // It changes what the others look at.
        ("set", set),
    ] {
        counted.insert(name.to_owned(), count(&valgrind, &run, &work.path().join("callgrind"))?);
    }
    let text: String = counted.iter().map(|(name, count)| format!("{name} {count}\n")).collect();
    if write {
        tree::write(Path::new(KEPT), format!("{HEAD}{text}"))?;
        print!("{text}");
        return Ok(ExitCode::SUCCESS);
    }
    judge(&counted, &kept()?)
}

fn judge(counted: &BTreeMap<String, u64>, kept: &BTreeMap<String, u64>) -> Result<ExitCode> {
    if kept.is_empty() {
        eprintln!("no figures are kept yet: run this again with --write");
    }
    let mut is_slower = false;
    println!("| command | kept | now | ratio |\n| --- | ---: | ---: | ---: |");
    for (name, now) in counted {
        let Some(before) = kept.get(name) else {
            println!("| {name} | | {now} | |");
            continue;
        };
        let ratio = *now as f64 / *before as f64;
        is_slower |= ratio > TOLERANCE;
        println!("| {name} | {before} | {now} | {ratio:.3} |");
    }
    if is_slower {
        eprintln!(
            "error: a command became more than 3 % slower: make it faster, or keep the new figures with --write"
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn kept() -> Result<BTreeMap<String, u64>> {
    let text = fs::read_to_string(KEPT).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let (name, count) = line.split_once(' ')?;
        Some((name.to_owned(), count.trim().parse().ok()?))
    };
    lines
        .map(|line| read(line).ok_or_else(|| format!("{KEPT}: not a name and a number: {line}").into()))
        .collect()
}

fn count(valgrind: &PathBuf, run: &Run, out: &Path) -> Result<u64> {
    let status = Command::new(valgrind)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(&run.program)
        .args(&run.arguments)
        .current_dir(&run.folder)
        .envs(run.surroundings.iter().map(|(name, value)| (name, value)))
        .env("RAYON_NUM_THREADS", "1")
        .output()?;
    let text = fs::read_to_string(out).unwrap_or_default();
    let total = text.lines().find_map(|line| line.strip_prefix("totals:").or(line.strip_prefix("summary:")));
    total.and_then(|total| total.trim().parse().ok()).ok_or_else(|| {
        format!("callgrind counted nothing: {}", String::from_utf8_lossy(&status.stderr).trim()).into()
    })
}
