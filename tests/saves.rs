//! An editor saves a catalog while recto writes it: what the editor saved is never lost.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use recto::workflow::set::{SetRequest, set};
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::transaction::planned_anew;

use crate::playground::{Playground, Step, today, tried};

/// How often recto writes beside an editor, and how often writers meet, in full.
const ROUNDS: u32 = 60;
const MEETINGS: u32 = 80;

/// The message of a catalog that the editor works on.
fn edited(text: &str, id: &str) -> Option<String> {
    text.lines().find_map(|line| Some(line.strip_prefix(id)?.strip_prefix(" = ")?.to_owned()))
}

/// Whether a message of a catalog is what somebody saved. A save that recto met is put back at once.
fn is_there(catalog: &Path, id: &str, saved: &str) -> bool {
    (0..8).any(|turn| {
        thread::sleep(Duration::from_millis(turn));
        edited(&fs::read_to_string(catalog).unwrap(), id).as_deref() == Some(saved)
    })
}

/// Saves as editors do, some time after they read: a new file that takes the place of the old one.
fn save(catalog: &Path, id: &str, value: &str, thinking: Duration) {
    let text = fs::read_to_string(catalog).unwrap();
    thread::sleep(thinking);
    let line = |line: &str| match line.strip_prefix(id) {
        Some(rest) if rest.starts_with(" = ") => format!("{id} = {value}\n"),
        _ => format!("{line}\n"),
    };
    let beside = catalog.with_extension("saving");
    fs::write(&beside, text.lines().map(line).collect::<String>()).unwrap();
    fs::rename(beside, catalog).unwrap();
}

/// The ids of the units of the first article.
fn ids(playground: &Playground) -> Vec<String> {
    let snapshot = playground.project().snapshot(today()).unwrap();
    snapshot.articles[0].plan.units.iter().map(|unit| unit.id.clone()).collect()
}

#[test]
fn an_editor_that_saves_while_recto_writes_loses_nothing() {
    let mut playground = Playground::new();
    playground.do_step(&Step::Sync);
    for unit in 0..6 {
        playground.do_step(&Step::Translate(unit, 0));
    }
    playground.do_step(&Step::Sync);
    let ids = ids(&playground);
    let (own, other) = (ids[0].clone(), ids[3].clone());
    let catalog = playground.root().join("locales/fr/old.ftl");
    let (is_over, rounds) = (AtomicBool::new(false), tried(ROUNDS) as usize);
    thread::scope(|scope| {
        let (own, catalog, is_over) = (&own, &catalog, &is_over);
        let editor = scope.spawn(move || {
            let (mut saves, mut lost) = (0, 0);
            let mut last: Option<String> = None;
            while !is_over.load(Ordering::Relaxed) {
                lost += usize::from(last.is_some_and(|last| !is_there(catalog, own, &last)));
                let value = format!("Enregistrement {saves}");
                save(catalog, own, &value, Duration::ZERO);
                last = Some(value);
                saves += 1;
            }
            (saves, lost, last)
        });
        for round in 0..rounds {
            write(&playground, &other, &format!("Tour {round}."));
        }
        is_over.store(true, Ordering::Relaxed);
        let (saves, lost, last) = editor.join().unwrap();
        assert!(saves > rounds, "{saves}");
        assert_eq!(lost, 0, "of {saves} saves");
        assert_eq!(edited(&fs::read_to_string(catalog).unwrap(), own), last);
    });
    assert!(sync(&playground.project(), today(), false).is_ok());
}

/// Writes one translation, as often as somebody saves in between.
fn write(playground: &Playground, id: &String, text: &str) -> bool {
    let written = planned_anew(|| {
        let request = SetRequest {
            article: "old.md",
            ids: std::slice::from_ref(id),
            language: &"fr".parse().unwrap(),
            text,
            read_as: Default::default(),
            expected: Expected::default(),
        };
        set(&playground.project(), today(), &request)
    });
    // An editor that never stops saving may always be there first.
    if let Err(error) = &written {
        assert!(error.to_string().contains("another program saved"), "{error}");
    }
    written.is_ok()
}

/// What became of the saves of eight writers and of an editor.
#[derive(Debug, Default)]
struct Saved {
    /// How often the writers wrote.
    writes: usize,
    /// How often a writer did not find what it had written.
    writes_lost: usize,
    /// How often the editor saved.
    saves: usize,
    /// How often the editor did not find what it had saved.
    saves_lost: usize,
}

/// Eight writers, each of a unit of its own, and an editor of another one, if there is one, which reads the catalog,
/// takes its time and saves it by a rename.
fn meeting(rounds: usize, thinking: Option<Duration>) -> Saved {
    let mut playground = Playground::new();
    playground.do_step(&Step::Write((0..5).map(|paragraph| (paragraph, false)).collect()));
    playground.do_step(&Step::Sync);
    for unit in 0..10 {
        playground.do_step(&Step::Translate(unit, 0));
    }
    playground.do_step(&Step::Sync);
    let ids = ids(&playground);
    let catalog = playground.root().join("locales/fr/old.ftl");
    let (is_over, round) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (playground, is_over, round, catalog) = (&playground, &is_over, &round, &catalog);
    thread::scope(|scope| {
        let editor = thinking.map(|thinking| {
            let own = ids[9].clone();
            scope.spawn(move || {
                let mut saved = Saved::default();
                let mut last: Option<String> = None;
                while !is_over.load(Ordering::Relaxed) {
                    saved.saves_lost += usize::from(last.is_some_and(|last| !is_there(catalog, &own, &last)));
                    let value = format!("Enregistrement {}", saved.saves);
                    save(catalog, &own, &value, thinking);
                    last = Some(value);
                    saved.saves += 1;
                    thread::sleep(thinking);
                }
                saved.saves_lost += usize::from(last.is_some_and(|last| !is_there(catalog, &own, &last)));
                saved
            })
        });
        let writers: Vec<_> = ids[..8]
            .iter()
            .map(|id| {
                scope.spawn(move || {
                    let mut saved = Saved::default();
                    let mut last: Option<String> = None;
                    while round.fetch_add(1, Ordering::Relaxed) < rounds {
                        let now = edited(&fs::read_to_string(catalog).unwrap(), id);
                        saved.writes_lost += usize::from(last.is_some() && now != last);
                        let text = format!("Tour {}.", saved.writes);
                        if write(playground, id, &text) {
                            saved.writes += 1;
                            last = Some(text);
                        }
                    }
                    saved
                })
            })
            .collect();
        let mut whole = Saved::default();
        for writer in writers {
            let saved = writer.join().unwrap();
            whole.writes += saved.writes;
            whole.writes_lost += saved.writes_lost;
        }
        is_over.store(true, Ordering::Relaxed);
        if let Some(editor) = editor {
            let saved = editor.join().unwrap();
            (whole.saves, whole.saves_lost) = (saved.saves, saved.saves_lost);
        }
        whole
    })
}

/// `RECTO_SAVES` says how many rounds there are, and prints what became of them.
#[test]
#[expect(clippy::print_stdout, reason = "somebody asked for the figures")]
fn writers_and_an_editor_of_one_catalog_lose_nothing_of_each_other() {
    let asked = std::env::var("RECTO_SAVES").ok().map(|rounds| rounds.parse().unwrap());
    let rounds = asked.unwrap_or(tried(MEETINGS) as usize);
    let alone = meeting(rounds, None);
    assert_eq!((alone.writes, alone.writes_lost), (rounds, 0), "without an editor");
    let met = meeting(rounds, Some(Duration::from_millis(2)));
    assert_eq!(met.saves_lost, 0, "{met:?}");
    assert!(met.saves > 0 && met.writes > 0, "{met:?}");
    if asked.is_some() {
        // What the editor read before a writer wrote, it puts back: no program can keep it from that.
        println!("{rounds} rounds without an editor: {alone:?}\n{rounds} rounds with one: {met:?}");
    }
}
