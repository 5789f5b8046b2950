//! What a command that translates may and may not do, however badly it behaves, over random histories.
//!
//! This very binary is the command: started again with a variable that says how it is to fail, one of its tests answers.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, Write};
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use recto::files::cache::Cache;
use recto::model::State;
use recto::workflow::kept::kept;
use recto::workflow::list::list;
use recto::workflow::machine::{MachineJob, sync_translated};
use recto::workflow::sync::SyncReport;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::project::Project;

use crate::playground::{Playground, Step, law, steps, today};

/// How the command is to fail, and where it writes down what it answered.
const FAULTS: &str = "RECTO_TEST_FAULTS";

/// The command: one answer a line, wrong in ways that depend on the request.
#[test]
#[expect(clippy::exit, reason = "it is a program that ends when it likes")]
fn stand_in() {
    let Some(faults) = std::env::var_os(FAULTS) else { return };
    let faults = faults.into_string().unwrap();
    let (seed, log) = faults.split_once(' ').unwrap();
    let mut log = fs::OpenOptions::new().create(true).append(true).open(log).unwrap();
    let mut out = std::io::stdout();
    // What the harness writes stands in this line.
    writeln!(out).unwrap();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let request: serde_json::Value = serde_json::from_str(&line).unwrap();
        let (id, text) = (request["id"].as_str().unwrap(), request["text"].as_str().unwrap());
        let is_again = !request["findings"].is_null();
        let chance = line
            .bytes()
            .chain(seed.bytes())
            .fold(7u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(11));
        let mut answer = |text: &str| {
            writeln!(log, "{}\t{is_again}\t{}\t{}", request["target"], request["text"], id).unwrap();
            writeln!(out, "{}", serde_json::json!({ "id": id, "text": text })).unwrap();
        };
        match chance % 16 {
            0 => writeln!(out, "{}", serde_json::json!({ "id": format!("{id}x"), "text": text })).unwrap(),
            1 => writeln!(out, "{}", serde_json::json!({ "id": id, "error": "quota\u{7}\n" })).unwrap(),
            // Half an answer, and no more.
            2 => {
                write!(out, "{{\"id\":\"{id}\",\"te").unwrap();
                out.flush().unwrap();
                std::process::exit(0);
            }
            3 => writeln!(out, "loading").unwrap(),
            4 => {}
            5 => answer(&text.replace('<', "")),
            6 => answer(&format!("{text}<x id=\"1\"/>")),
            7 => answer(&format!("[{text}](https://evil.example) <script>")),
            8 => answer("  \n"),
            9 => {
                answer(&format!("Machine {text}"));
                writeln!(out, "{}", serde_json::json!({ "id": id, "text": "again" })).unwrap();
            }
            10 => answer(&format!("{text} {{ -brand }} {{ $x }} .attribute = {{")),
            11 => answer(&format!("{text}\n\n# unit = other\n[other] = \u{202e}x")),
            12 if chance % 5 == 0 => std::process::exit(3),
            _ => answer(&format!("Machine : {text}")),
        }
    }
    out.flush().unwrap();
    std::process::exit(0);
}

proptest! {
    #![proptest_config(law(48))]

    #[test]
    fn a_faulty_command_takes_no_text_and_is_asked_nothing_twice(
        history in steps(),
        seed in 0u32..1000,
        states in prop::sample::subsequence(vec![State::Missing, State::Stale], 1..=2),
        batch in 1usize..6,
        budget in prop::option::of(0usize..200),
    ) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        history.iter().chain([&Step::Sync]).for_each(|step| playground.do_step(step));
        let folder = tempfile::tempdir().unwrap();
        let run = |playground: &Playground, dry_run| {
            run(&playground.project(), folder.path(), (seed, batch, budget), &states, dry_run)
        };
        let (before, files) = (units(&playground), playground.snapshot());
        run(&playground, true);
        prop_assert_eq!(&playground.snapshot(), &files, "a dry run writes nothing");
        prop_assert!(!folder.path().join("log").exists(), "a dry run sends nothing");
        let made = run(&playground, false);
        let machine = made.machine.unwrap();
        prop_assert!(budget.is_none_or(|budget| machine.sent.1 <= budget), "{machine:?}");
        let after = units(&playground);
        let mut drafts = 0;
        for (place, (state, text)) in &before.units {
            let (now, text_now) = &after.units[place];
            if *state == State::Missing && text != text_now {
                prop_assert_eq!(*now, State::Draft, "{:?}", place);
                let origin = &after.origins[place];
                prop_assert!(origin.starts_with("machine "), "{place:?}: {origin}");
                drafts += 1;
            } else {
                prop_assert_eq!((now, text_now), (state, text), "{:?}", place);
            }
        }
        prop_assert_eq!(before.units.len(), after.units.len());
        prop_assert_eq!(drafts, machine.drafts.len());
        prop_assert!(before.kept.is_subset(&after.kept), "{:?} {:?}", before.kept, after.kept);
        prop_assert_eq!(after.kept.len() - before.kept.len(), machine.proposals.len());
        if !states.contains(&State::Stale) {
            prop_assert_eq!(machine.proposals.len(), 0);
        }
        // Nothing that was answered is asked again, and nothing is left to write.
        let files = playground.snapshot();
        run(&playground, false);
        playground.do_step(&Step::Sync);
        let again = units(&playground);
        for (place, (state, text)) in &after.units {
            if *state != State::Missing {
                prop_assert_eq!((state, text), (&again.units[place].0, &again.units[place].1), "{:?}", place);
            }
        }
        if machine.left_out == 0 && machine.unsent.0 == 0 {
            prop_assert_eq!(playground.snapshot(), files);
        }
        let log = fs::read_to_string(folder.path().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        let once: BTreeSet<&str> = lines.iter().copied().collect();
        prop_assert_eq!(lines.len(), once.len(), "{}", log);
    }
}

/// A run of the command for the project, which this machine allows.
fn run(
    project: &Project,
    folder: &Path,
    (seed, batch, budget): (u32, usize, Option<usize>),
    states: &[State],
    dry_run: bool,
) -> SyncReport {
    let mut project = project.clone();
    let program = std::env::current_exe().unwrap().to_str().unwrap().to_owned();
    let command = [program.as_str(), "machine::stand_in", "--exact", "--nocapture", "--test-threads=1"];
    let command: Vec<String> = command.iter().map(|part| format!("{part:?}")).collect();
    let settings = fs::read_to_string(project.files.root().join("recto.toml")).unwrap();
    let settings = settings.split("[machine]").next().unwrap();
    let settings = format!("{settings}[machine]\ncommand = [{}]\nbatch = {batch}\n", command.join(", "));
    project.config = recto::config::Config::read(&settings, "recto.toml", &[]).unwrap();
    project.cache = Some(Cache::new(folder.join("cache"), "test"));
    project.allow(&project.command_files().unwrap());
    let faults = format!("{seed} {}", folder.join("log").display());
    let mut environment = vec![(OsString::from(FAULTS), OsString::from(faults))];
    environment.extend(std::env::var_os("LD_LIBRARY_PATH").map(|paths| ("LD_LIBRARY_PATH".into(), paths)));
    let job = MachineJob { states, budget, environment: &environment };
    sync_translated(&project, today(), dry_run, &Names::default(), &[], job).unwrap()
}

#[derive(Default)]
struct Units {
    /// The state and translation of every unit, by article, language and id.
    units: BTreeMap<(String, String, String), (State, Option<String>)>,
    /// What the ledgers say of where they come from.
    origins: BTreeMap<(String, String, String), String>,
    /// Obsolete texts and proposals.
    kept: BTreeSet<(String, String, String)>,
}

fn units(playground: &Playground) -> Units {
    let project = playground.project();
    let mut units = Units::default();
    for unit in list(&project, today(), &Filter::default()).unwrap().units {
        let ledger = fs::read_to_string(playground.root().join(unit.catalog.replace(".ftl", ".toml")));
        let ledger = ledger.unwrap_or_default();
        let table = ledger.split(&format!("[unit.{}]", unit.id)).nth(1).unwrap_or_default();
        let table = table.split("\n[").next().unwrap_or_default();
        let origin = table.lines().find_map(|line| line.strip_prefix("origin = ")).unwrap_or_default();
        let place = (unit.article, unit.language.to_string(), unit.id);
        units.origins.insert(place.clone(), origin.trim_matches('"').to_owned());
        units.units.insert(place, (unit.state, unit.translation));
    }
    for text in kept(&project, today(), &[], &Names::default()).unwrap().texts {
        units.kept.insert((text.ledger, text.key, text.text));
    }
    units
}

#[test]
fn a_translator_that_is_installed_keeps_codes_and_makes_drafts() {
    let has_pair = |pair: &str| {
        Command::new("apertium")
            .arg("-l")
            .output()
            .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).split_whitespace().any(|own| own == pair))
    };
    if !has_pair("eng-spa") {
        // It is no tool that everybody can install.
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir_all(root.join("articles")).unwrap();
    fs::create_dir_all(root.join("tools")).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/apertium.py");
    fs::copy(script, root.join("tools/apertium.py")).unwrap();
    let settings = "source = \"en\"\nlanguages = [\"es\"]\n[[articles]]\nfolder = \"articles\"\n[machine]\n\
                    command = [\"python3\", \"tools/apertium.py\", \"eng-spa\"]\n";
    fs::write(root.join("recto.toml"), settings).unwrap();
    let text = "# The house\n\nPress **the button** and open `a < b` now.\n\nThe cat sleeps in the house.\n";
    fs::write(root.join("articles/a.md"), text).unwrap();
    let mut project = Project::open(root).unwrap();
    project.allow(&project.command_files().unwrap());
    let environment = ["PATH", "HOME"].map(|name| (name.into(), std::env::var_os(name).unwrap_or_default()));
    let job = MachineJob { states: &[State::Missing], budget: None, environment: &environment };
    let report = sync_translated(&project, today(), false, &Names::default(), &[], job).unwrap();
    assert_eq!(report.machine.unwrap().drafts.len(), 3);
    let catalog = fs::read_to_string(root.join("locales/es/a.ftl")).unwrap();
    assert!(
        catalog.contains("gato") && catalog.contains("`a < b`") && catalog.matches("**").count() == 2,
        "{catalog}"
    );
}
