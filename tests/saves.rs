//! An editor saves a catalog while recto writes it: what the editor saved is never lost.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use recto::workflow::set::{Request, set};
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::transaction::planned_anew;

use crate::playground::{Playground, Step, today};

/// How often recto writes.
const ROUNDS: usize = 60;

/// The message of a catalog that the editor works on.
fn edited(text: &str, id: &str) -> Option<String> {
    text.lines().find_map(|line| Some(line.strip_prefix(id)?.strip_prefix(" = ")?.to_owned()))
}

/// Saves as editors do: a new file that takes the place of the old one.
fn save(catalog: &Path, id: &str, value: &str) {
    let text = fs::read_to_string(catalog).unwrap();
    let line = |line: &str| match line.strip_prefix(id) {
        Some(rest) if rest.starts_with(" = ") => format!("{id} = {value}\n"),
        _ => format!("{line}\n"),
    };
    let beside = catalog.with_extension("saving");
    fs::write(&beside, text.lines().map(line).collect::<String>()).unwrap();
    fs::rename(beside, catalog).unwrap();
}

#[test]
fn an_editor_that_saves_while_recto_writes_loses_nothing() {
    let mut playground = Playground::new();
    playground.do_step(&Step::Sync);
    for unit in 0..6 {
        playground.do_step(&Step::Translate(unit, 0));
    }
    playground.do_step(&Step::Sync);
    let project = playground.project();
    let ids: Vec<String> = project.snapshot(today()).unwrap().articles[0]
        .plan
        .units
        .iter()
        .map(|unit| unit.id.clone())
        .collect();
    let (own, other) = (ids[0].clone(), ids[3].clone());
    let catalog = playground.root().join("locales/fr/old.ftl");
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let (own, catalog, is_over) = (&own, &catalog, &is_over);
        let editor = scope.spawn(move || {
            let (mut saves, mut lost) = (0, 0);
            let mut last: Option<String> = None;
            while !is_over.load(Ordering::Relaxed) {
                let now = edited(&fs::read_to_string(catalog).unwrap(), own);
                lost += usize::from(last.is_some() && now != last);
                let value = format!("Enregistrement {saves}");
                save(catalog, own, &value);
                last = Some(value);
                saves += 1;
            }
            (saves, lost, last)
        });
        for round in 0..ROUNDS {
            let text = format!("Tour {round}.");
            let written = planned_anew(|| {
                let request = Request {
                    article: "old.md",
                    ids: std::slice::from_ref(&other),
                    language: &"fr".parse().unwrap(),
                    text: &text,
                    expected: Expected::default(),
                };
                set(&playground.project(), today(), &request)
            });
            // An editor that never stops saving may always be there first.
            if let Err(error) = written {
                assert!(error.to_string().contains("another program saved"), "{error}");
            }
        }
        is_over.store(true, Ordering::Relaxed);
        let (saves, lost, last) = editor.join().unwrap();
        assert!(saves > ROUNDS, "{saves}");
        assert_eq!(lost, 0, "of {saves} saves");
        assert_eq!(edited(&fs::read_to_string(catalog).unwrap(), own), last);
    });
    assert!(sync(&playground.project(), today(), false).is_ok());
}
