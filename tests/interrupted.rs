//! A sync that is killed at any moment is finished by the next one; two at once do not mix.

use proptest::prelude::*;
use recto::workflow::sync::sync;
use recto::workspace::commit::{all_steps, make};

use crate::playground::{Playground, Step, law, steps, today};

proptest! {
    #![proptest_config(law(48))]

    #[test]
    fn the_next_sync_finishes_what_was_begun(history in steps(), uneven in prop::collection::vec(0..3usize, 1..6)) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in &history {
            playground.do_step(step);
        }
        let before = playground.snapshot();
        let project = playground.project();
        let snapshot = project.snapshot(today()).unwrap();
        let steps = all_steps(&project, &snapshot);
        make(&project, &steps).unwrap();
        let finished = playground.snapshot();
        for (phase, chains) in steps.phases() {
            let most = chains.iter().map(Vec::len).max().unwrap_or_default();
            for done in 0..most {
                playground.restore(&before);
                // Articles are written side by side, and no two are equally far.
                let begun = steps.begun(phase, |chain| done + uneven[chain % uneven.len()]);
                make(&project, &begun).unwrap();
                sync(&project, today(), false).unwrap();
                // A unit that nobody translated may get another new id when its article was being exchanged.
                let shown = if history.iter().any(|step| matches!(step, Step::Substitution)) { without_ids } else { text };
                prop_assert_eq!(
                    shown(&playground.snapshot()), shown(&finished), "killed in {:?} after {} changes", phase, done
                );
            }
        }
    }
}

#[test]
fn what_a_broken_catalog_kept_back_follows_although_that_is_interrupted() {
    let mut playground = Playground::new();
    playground.do_step(&Step::Sync);
    playground.do_step(&Step::Translate(0, 0));
    playground.do_step(&Step::Translate(1, 0));
    playground.do_step(&Step::Sync);
    let catalog = playground.root().join("locales/fr/old.ftl");
    let whole = std::fs::read_to_string(&catalog).unwrap();
    std::fs::write(&catalog, format!("{whole}cut off\n")).unwrap();
    playground.do_step(&Step::Send(true, 0, 0));
    playground.do_step(&Step::Sync);
    std::fs::write(&catalog, &whole).unwrap();
    let before = playground.snapshot();
    let project = playground.project();
    let steps = all_steps(&project, &project.snapshot(today()).unwrap());
    make(&project, &steps).unwrap();
    let finished = playground.snapshot();
    let moved = String::from_utf8_lossy(&finished["locales/fr/other.ftl"]).into_owned();
    assert_eq!(moved.matches("Traduction 0 de ").count(), 2, "{moved}");
    for (phase, chains) in steps.phases() {
        for (article, changes) in chains.iter().enumerate() {
            for done in 0..=changes.len() {
                playground.restore(&before);
                let begun = steps.begun(phase, |chain| if chain == article { done } else { 0 });
                make(&project, &begun).unwrap();
                sync(&project, today(), false).unwrap();
                assert_eq!(text(&playground.snapshot()), text(&finished), "killed in {phase:?} after {done}");
            }
        }
    }
}

#[test]
fn syncs_at_the_same_time_do_not_mix() {
    let mut playground = Playground::new();
    playground.do_step(&Step::Sync);
    playground.do_step(&Step::Translate(1, 0));
    playground.do_step(&Step::Write(vec![(1, false), (0, true), (3, false)]));
    let before = playground.snapshot();
    playground.do_step(&Step::Sync);
    let alone = playground.snapshot();
    playground.restore(&before);
    let binary = env!("CARGO_BIN_EXE_recto");
    let running: Vec<_> = (0..8)
        .map(|_| {
            std::process::Command::new(binary)
                .args(["sync", "--format", "json"])
                .env("SOURCE_DATE_EPOCH", "1773576000")
                .env("RECTO_CACHE_DIR", crate::CACHE)
                .env("RECTO_NO_FSYNC", "1")
                .stdout(std::process::Stdio::null())
                .current_dir(playground.root())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut process in running {
        assert!(process.wait().unwrap().success());
    }
    assert_eq!(text(&playground.snapshot()), text(&alone));
}

/// A snapshot that can be read in a failure.
pub(crate) fn text(snapshot: &std::collections::BTreeMap<String, Vec<u8>>) -> String {
    snapshot.iter().map(|(name, bytes)| format!("== {name}\n{}", String::from_utf8_lossy(bytes))).collect()
}

/// A snapshot without the ids of the source catalogs; those of translations stay.
fn without_ids(snapshot: &std::collections::BTreeMap<String, Vec<u8>>) -> String {
    let cut = |(name, bytes): (&String, &Vec<u8>)| {
        let lines = String::from_utf8_lossy(bytes).into_owned();
        let is_source = name.starts_with("locales/en/");
        let line = |line: &str| {
            line.split_once(" = ").filter(|_| is_source).map_or(line, |(_, text)| text).to_owned()
        };
        format!("== {name}\n{}", lines.lines().map(line).collect::<Vec<_>>().join("\n"))
    };
    snapshot.iter().map(cut).collect()
}
