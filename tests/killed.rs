//! Whatever command is killed at whatever change of a file, nothing is lost, nothing is promoted, and the same command
//! gets to the same end; and what has ended survives a power cut.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use recto::adopt::{AdoptRequest, adopt};
use recto::files::Event;
use recto::model::{Language, State};
use recto::workflow::accept::{Action, Target, accept};
use recto::workflow::check::Wanted;
use recto::workflow::dismiss::{Request, dismiss};
use recto::workflow::fix::fix;
use recto::workflow::link::unlink;
use recto::workflow::prune::prune;
use recto::workflow::render::{RenderRequest, render};
use recto::workflow::set;
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::find::Names;
use recto::workspace::project::Project;

use crate::playground::{Playground, Step, today};

/// A command that writes.
type Act = fn(&Project) -> bool;

fn french() -> Language {
    "fr".parse().unwrap()
}

fn all() -> Target {
    Target { languages: vec![french(), "de".parse().unwrap()], ..Target::default() }
}

/// The units of the article, in its order.
fn ids(project: &Project) -> Vec<String> {
    let snapshot = project.snapshot(today()).unwrap();
    snapshot.articles[0].plan.units.iter().map(|unit| unit.id.clone()).collect()
}

const ACTS: [(&str, Act); 12] = [
    ("sync", |project| sync(project, today(), false).is_ok()),
    ("set", |project| {
        let id = ids(project).pop().unwrap();
        let request = set::Request {
            article: "old.md",
            ids: &[id],
            language: &french(),
            text: "Un texte neuf.",
            expected: Expected::default(),
        };
        set::set(project, today(), &request).is_ok()
    }),
    ("accept", |project| {
        accept(project, today(), &all(), &Action::Accept { reviewed: false }, false).is_ok()
    }),
    ("accept --reviewed", |project| {
        accept(project, today(), &all(), &Action::Accept { reviewed: true }, false).is_ok()
    }),
    ("accept --undo", |project| accept(project, today(), &all(), &Action::Undo, false).is_ok()),
    ("reject", |project| {
        accept(project, today(), &all(), &Action::Reject { note: Some("no".to_owned()) }, false).is_ok()
    }),
    ("render", |project| render(project, today(), &RenderRequest::default()).is_ok()),
    ("prune", |project| prune(project, &[], false, false).is_ok()),
    ("check --fix", |project| fix(project, today(), &Wanted::default(), &Names::default(), false).is_ok()),
    ("dismiss", |project| {
        let id = ids(project).remove(0);
        let request = Request {
            article: "old.md",
            ids: &[id],
            languages: &[french()],
            code: "numbers",
            reason: Some("a reason"),
        };
        dismiss(project, today(), &request).is_ok()
    }),
    ("unlink", |project| {
        let id = ids(project).remove(3);
        unlink(project, today(), Some("old.md"), &id).is_ok()
    }),
    ("adopt", |project| adopt(project, today(), &AdoptRequest::default()).is_ok()),
];

/// A project with a unit in every state, an obsolete one, an edit that was not synced yet, and marks to mend.
fn prepared() -> Playground {
    let mut playground = Playground::new();
    let settings = fs::read_to_string(playground.root().join("recto.toml")).unwrap();
    fs::write(
        playground.root().join("recto.toml"),
        format!("{settings}output = \"site/{{language}}/{{stem}}.md\"\n"),
    )
    .unwrap();
    playground.do_step(&Step::Write(vec![(0, false), (1, false), (2, false), (3, false), (4, false)]));
    playground.do_step(&Step::Sync);
    let french = playground.root().join("locales/fr/old.ftl");
    for unit in 0..9 {
        playground.do_step(&Step::Translate(unit, 0));
    }
    let text = fs::read_to_string(&french).unwrap();
    fs::write(&french, text.replace("charge.", "charge!").replace("visitors again", "visitors  again"))
        .unwrap();
    playground.do_step(&Step::Sync);
    let project = playground.project();
    let target = |units: &[usize]| {
        let ids = ids(&project);
        Target {
            names: Names {
                articles: vec!["old.md".to_owned()],
                words: units.iter().map(|&at| ids[at].clone()).collect(),
            },
            languages: vec!["fr".parse().unwrap()],
            states: Vec::new(),
            ..Target::default()
        }
    };
    accept(&project, today(), &target(&[0, 3]), &Action::Accept { reviewed: true }, false).unwrap();
    accept(&project, today(), &target(&[2]), &Action::Reject { note: None }, false).unwrap();
    render(&project, today(), &RenderRequest::default()).unwrap();
    // One unit is stale, one obsolete.
    playground.do_step(&Step::Write(vec![(0, false), (1, true), (2, false), (4, false)]));
    playground.do_step(&Step::Sync);
    // And one edit waits.
    playground.do_step(&Step::Write(vec![(0, false), (1, true), (2, true), (4, false)]));
    playground
}

/// Every text of a translator that is kept somewhere.
fn texts(project: &Project) -> BTreeSet<String> {
    let files = project.files.below("locales/fr", None, false).unwrap();
    let whole: String = files.iter().map(|path| project.files.read(path).unwrap().unwrap()).collect();
    let of_line = |line: &str| {
        line.split_once("Traduction").map(|(_, text)| text.trim_end_matches(['"', '\'']).to_owned())
    };
    whole.lines().filter_map(of_line).collect()
}

fn states(project: &Project) -> BTreeMap<(String, String), State> {
    let snapshot = project.snapshot(today()).unwrap();
    let mut states = BTreeMap::new();
    for loaded in &snapshot.articles {
        for plan in &loaded.plan.languages {
            for (unit, standing) in loaded.plan.units.iter().zip(&plan.units) {
                states.insert((plan.language.to_string(), unit.unit.text.clone()), standing.state);
            }
        }
    }
    states
}

#[test]
fn a_command_that_is_killed_loses_nothing_and_promotes_nothing() {
    let playground = prepared();
    let unsynced = playground.snapshot();
    let mut kills = 0;
    for (name, act) in ACTS {
        playground.restore(&unsynced);
        // A run that is killed may have synced an edit, and the next one then takes it for seen.
        if name.starts_with("accept") || name == "reject" {
            sync(&playground.project(), today(), false).unwrap();
        }
        let before = playground.snapshot();
        let states_before = states(&playground.project());
        assert!(act(&playground.project()), "{name}");
        sync(&playground.project(), today(), false).unwrap();
        let finished = playground.snapshot();
        let (states_after, texts_after) = (states(&playground.project()), texts(&playground.project()));
        for changes in 0.. {
            playground.restore(&before);
            let mut project = playground.project();
            let texts_before = texts(&project);
            project.files = project.files.failing_after(changes);
            if act(&project) {
                assert!(changes > 0, "{name} writes nothing");
                break;
            }
            kills += 1;
            let project = playground.project();
            for (unit, state) in states(&project) {
                let may_be = [states_before.get(&unit), states_after.get(&unit)];
                assert!(
                    may_be.contains(&Some(&state)),
                    "{name}, {changes}: {unit:?} is {state:?}, not one of {may_be:?}"
                );
            }
            let lost: Vec<_> = texts_before.difference(&texts(&project)).cloned().collect();
            assert!(lost.iter().all(|text| !texts_after.contains(text)), "{name}, {changes}: {lost:?}");
            // What is taken back twice, taken apart twice or adopted from what is half there is another thing.
            if !matches!(name, "accept --undo" | "unlink" | "adopt") {
                let _ = act(&playground.project());
                sync(&playground.project(), today(), false).unwrap();
                assert!(
                    playground.snapshot() == finished,
                    "{name}, {changes}: {}",
                    crate::interrupted::text(&playground.snapshot())
                );
            }
        }
    }
    assert!(kills > 20, "{kills}");
}

#[test]
fn what_has_ended_survives_a_power_cut() {
    let playground = prepared();
    let before = playground.snapshot();
    for (name, act) in ACTS {
        playground.restore(&before);
        let mut project = Project::open(playground.root()).unwrap();
        project.files = project.files.observed();
        assert!(act(&project), "{name}");
        let events = project.files.events();
        for (at, event) in events.iter().enumerate() {
            let (Event::Placed(place, _) | Event::Removed(place)) = event else { continue };
            if let Event::Placed(place, is_flushed) = event {
                assert!(is_flushed, "{name}: {} is empty after a power cut", place.display());
            }
            let folder = place.parent().unwrap();
            let is_safe = |later: &Event| match later {
                Event::Flushed(flushed) => flushed == folder,
                Event::FlushedAll => true,
                Event::Placed(..) | Event::Removed(_) => false,
            };
            assert!(events[at..].iter().any(is_safe), "{name}: {} may be the old one", place.display());
        }
    }
}
