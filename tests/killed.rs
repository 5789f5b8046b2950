//! Whatever command is killed at whatever change of a file, nothing is lost, nothing is promoted, and the same command
//! gets to the same end; and a power cut at any moment takes no more than that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use recto::adopt::{AdoptRequest, adopt};
use recto::files::{Event, Files};
use recto::message::Localizer;
use recto::model::{Language, State};
use recto::workflow::accept::{AcceptTarget, Action, accept};
use recto::workflow::check::FindingFilter;
use recto::workflow::choose::choose;
use recto::workflow::dismiss::{DismissRequest, dismiss};
use recto::workflow::fix::fix;
use recto::workflow::init::init;
use recto::workflow::link::{link, unlink};
use recto::workflow::prune::prune;
use recto::workflow::render::{RenderRequest, render};
use recto::workflow::set;
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::find::Names;
use recto::workspace::project::Project;

use crate::playground::{Playground, Step, files, today};

/// A command that writes.
struct Act {
    name: &'static str,
    /// What has to be done before, which is not killed.
    prepare: fn(&Project),
    run: fn(&Project) -> bool,
    /// Whether the same command can be run once more after it was killed, and comes to the same end: what is taken back
    /// twice or linked twice is another thing.
    converges: bool,
}

impl Act {
    const fn new(name: &'static str, run: fn(&Project) -> bool) -> Self {
        Self { name, prepare: |_| (), run, converges: true }
    }

    /// A run that is killed may have synced an edit, and the next one then takes it for seen.
    const fn synced(self) -> Self {
        Self { prepare: |project| drop(sync(project, today(), false).unwrap()), ..self }
    }

    const fn once(self) -> Self {
        Self { converges: false, ..self }
    }
}

fn french() -> Language {
    "fr".parse().unwrap()
}

fn all() -> AcceptTarget {
    AcceptTarget { languages: vec![french(), "de".parse().unwrap()], ..AcceptTarget::default() }
}

/// The units of the article, in its order: their ids and texts.
fn units(project: &Project) -> Vec<(String, String)> {
    let snapshot = project.snapshot(today()).unwrap();
    let units = snapshot.articles[0].plan.units.iter();
    units.map(|unit| (unit.id.clone(), unit.unit.text.clone())).collect()
}

fn ids(project: &Project) -> Vec<String> {
    units(project).into_iter().map(|(id, _)| id).collect()
}

/// The unit with a word in its text, the heading where there are several.
fn unit_of(project: &Project, word: &str) -> String {
    units(project).into_iter().find(|(_, text)| text.contains(word)).unwrap().0
}

/// An obsolete unit of the French ledger whose id begins so.
fn obsolete(project: &Project, start: &str) -> String {
    let ledger = project.files.read("locales/fr/old.toml").unwrap().unwrap();
    let ids = ledger.lines().filter_map(|line| line.strip_prefix("[obsolete.")?.strip_suffix(']'));
    ids.map(str::to_owned).find(|id| id.starts_with(start)).unwrap()
}

fn chosen(project: &Project, key: &str, action: &Action) -> bool {
    choose(project, today(), &all(), key, action, false).is_ok()
}

const ACCEPT: Action = Action::Accept { reviewed: false };

const ACTS: [Act; 19] = [
    Act::new("sync", |project| sync(project, today(), false).is_ok()),
    Act::new("set", |project| {
        let id = ids(project).pop().unwrap();
        let request = set::SetRequest {
            article: "old.md",
            ids: &[id],
            language: &french(),
            text: "Un texte neuf.",
            read_as: Default::default(),
            expected: Expected::default(),
        };
        set::set(project, today(), &request).is_ok()
    }),
    Act::new("accept", |project| accept(project, today(), &all(), &ACCEPT, false).is_ok()).synced(),
    Act::new("accept --reviewed", |project| {
        accept(project, today(), &all(), &Action::Accept { reviewed: true }, false).is_ok()
    })
    .synced(),
    Act::new("accept --undo", |project| accept(project, today(), &all(), &Action::Undo, false).is_ok())
        .synced()
        .once(),
    Act::new("reject", |project| {
        accept(project, today(), &all(), &Action::Reject { note: Some("no".to_owned()) }, false).is_ok()
    })
    .synced(),
    Act::new("accept --proposal, of the source of today", |project| {
        chosen(project, "about-the-river", &ACCEPT)
    })
    .synced()
    .once(),
    Act::new("accept --proposal, of an older source", |project| chosen(project, "about-the-market", &ACCEPT))
        .synced()
        .once(),
    Act::new("reject --proposal", |project| {
        chosen(project, "about-the-river", &Action::Reject { note: None })
    })
    .synced()
    .once(),
    Act::new("render", |project| render(project, today(), &RenderRequest::default()).is_ok()),
    Act::new("prune", |project| prune(project, &[], false, false).is_ok()),
    Act::new("check --fix", |project| {
        fix(project, today(), &FindingFilter::default(), &Names::default(), false).is_ok()
    }),
    Act::new("dismiss", |project| {
        let request = DismissRequest {
            article: "old.md",
            ids: &[unit_of(project, "garden")],
            languages: &[french()],
            code: "numbers",
            reason: Some("a reason"),
        };
        dismiss(project, today(), &request).is_ok()
    }),
    Act::new("unlink, of an edited unit", |project| {
        let id = unit_of(project, "bridge near");
        unlink(project, today(), Some("old.md"), &id).is_ok()
    })
    .once(),
    Act::new("unlink, of a draft", |project| {
        let id = unit_of(project, "About the bridge");
        unlink(project, today(), Some("old.md"), &id).is_ok()
    })
    .once(),
    Act::new("link, with a unit that left", |project| {
        let (left, unit) = (obsolete(project, "about-the-school"), unit_of(project, "About the railway"));
        link(project, today(), Some("old.md"), &left, &unit).is_ok()
    })
    .synced()
    .once(),
    Act {
        name: "link, with a text of no source",
        prepare: |project| {
            sync(project, today(), false).unwrap();
            unlink(project, today(), Some("old.md"), &unit_of(project, "About the bridge")).unwrap();
        },
        run: |project| {
            let left = obsolete(project, "traduction-0-de-about-the");
            link(project, today(), Some("old.md"), &left, &unit_of(project, "About the bridge")).is_ok()
        },
        converges: false,
    },
    Act::new("adopt", |project| adopt(project, today(), &AdoptRequest::default()).is_ok()),
    Act::new("render and adopt", |project| {
        render(project, today(), &RenderRequest::default()).is_ok()
            && adopt(project, today(), &AdoptRequest::default()).is_ok()
    }),
];

/// A project with a unit in every state, an obsolete one, second versions, an edit that was not synced yet, marks to
/// mend, and a page in German that nobody took in yet.
fn prepared() -> Playground {
    let mut playground = Playground::new();
    let settings = fs::read_to_string(playground.root().join("recto.toml")).unwrap();
    fs::write(
        playground.root().join("recto.toml"),
        format!("{settings}output = \"site/{{language}}/{{stem}}.md\"\n"),
    )
    .unwrap();
    playground.do_step(&Step::Write(vec![
        (0, false),
        (1, false),
        (2, false),
        (3, false),
        (4, false),
        (7, false),
    ]));
    playground.do_step(&Step::Sync);
    let french = playground.root().join("locales/fr/old.ftl");
    for unit in 0..12 {
        playground.do_step(&Step::Translate(unit, 0));
    }
    let text = fs::read_to_string(&french).unwrap();
    let text = text.replace("charge.", "charge!").replace("visitors again", "visitors  again");
    fs::write(&french, text.replace("garden near the old town will open in 2024", "garden opens in 2025"))
        .unwrap();
    playground.do_step(&Step::Sync);
    let project = playground.project();
    let target = |units: &[usize]| {
        let ids = ids(&project);
        AcceptTarget {
            names: Names {
                articles: vec!["old.md".to_owned()],
                words: units.iter().map(|&at| ids[at].clone()).collect(),
            },
            languages: vec!["fr".parse().unwrap()],
            states: Vec::new(),
            ..AcceptTarget::default()
        }
    };
    accept(&project, today(), &target(&[0, 3]), &Action::Accept { reviewed: true }, false).unwrap();
    accept(&project, today(), &target(&[2]), &Action::Reject { note: None }, false).unwrap();
    render(&project, today(), &RenderRequest::default()).unwrap();
    let page = fs::read_to_string(playground.root().join("site/de/old.md")).unwrap();
    fs::write(playground.root().join("site/de/old.md"), page.replace("visitors", "Besucher")).unwrap();
    let ledger = playground.root().join("locales/fr/old.toml");
    let proposals = [
        (unit_of(&project, "About the river"), "About the river"),
        (unit_of(&project, "About the market"), "About the fair"),
    ]
    .map(|(id, source)| {
        format!("\n[proposal.\"{id}~0a1b\"]\nsource = \"{source}\"\ntext = \" Traduction 7 de {source}\"\n")
    });
    let text = fs::read_to_string(&ledger).unwrap().replacen("version = 1", "version = 2", 1);
    fs::write(ledger, text + &proposals.concat()).unwrap();
    // One unit is stale, one obsolete, one new.
    playground.do_step(&Step::Write(vec![
        (0, false),
        (1, true),
        (2, false),
        (4, false),
        (5, false),
        (7, false),
    ]));
    playground.do_step(&Step::Sync);
    // And one edit waits.
    playground.do_step(&Step::Write(vec![
        (0, false),
        (1, true),
        (2, true),
        (4, false),
        (5, false),
        (7, false),
    ]));
    playground
}

/// Every text of a translator that is kept somewhere.
fn texts(project: &Project) -> BTreeSet<String> {
    let mut files = Vec::new();
    for language in ["fr", "de"] {
        files.extend(project.files.below(&format!("locales/{language}"), None, false).unwrap());
    }
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

/// What a project is before and after a command.
struct Ends {
    states: [BTreeMap<(String, String), State>; 2],
    texts: [BTreeSet<String>; 2],
}

impl Ends {
    /// Whether a project that a command was interrupted in has no state that it had neither before nor after, and every
    /// text that it had both times.
    fn hold(&self, project: &Project, moment: &str) {
        for (unit, state) in states(project) {
            let may_be = self.states.each_ref().map(|states| states.get(&unit));
            assert!(may_be.contains(&Some(&state)), "{moment}: {unit:?} is {state:?}, not one of {may_be:?}");
        }
        let [before, after] = &self.texts;
        let now = texts(project);
        // What a change that was begun will write stands in its journal, which the next writer finishes.
        let journal = fs::read_to_string(project.files.root().join(".recto/journal")).unwrap_or_default();
        let is_there = |text: &String| now.contains(text) || journal.contains(text.as_str());
        let lost: Vec<_> = before.intersection(after).filter(|text| !is_there(text)).collect();
        assert!(lost.is_empty(), "{moment}: {lost:?}");
        let lost: Vec<_> = after.iter().filter(|text| !is_there(text) && !before.contains(*text)).collect();
        let came: Vec<_> = before.iter().filter(|text| !is_there(text)).collect();
        // What went with the command went, and what came with it came; never has one gone before the other is there.
        assert!(came.is_empty() || lost.is_empty(), "{moment}: {came:?} {lost:?}");
    }
}

/// The files of a project.
type Bytes = BTreeMap<String, Vec<u8>>;

/// Runs a command to its end, for what is before and after it.
fn ended(playground: &Playground, act: &Act) -> (Bytes, Bytes, Ends) {
    (act.prepare)(&playground.project());
    let before = playground.snapshot();
    let (states_before, texts_before) = (states(&playground.project()), texts(&playground.project()));
    assert!((act.run)(&playground.project()), "{}", act.name);
    sync(&playground.project(), today(), false).unwrap();
    let (states_after, texts_after) = (states(&playground.project()), texts(&playground.project()));
    let ends = Ends { states: [states_before, states_after], texts: [texts_before, texts_after] };
    (before, playground.snapshot(), ends)
}

#[test]
fn a_command_that_is_killed_loses_nothing_and_promotes_nothing() {
    let playground = prepared();
    let unsynced = playground.snapshot();
    let mut kills = 0;
    for act in &ACTS {
        playground.restore(&unsynced);
        let (before, finished, ends) = ended(&playground, act);
        for changes in 0.. {
            playground.restore(&before);
            let mut project = playground.project();
            project.files = project.files.failing_after(changes);
            if (act.run)(&project) {
                assert!(changes > 0, "{} writes nothing", act.name);
                break;
            }
            kills += 1;
            let moment = format!("{}, {changes}", act.name);
            ends.hold(&playground.project(), &moment);
            if act.converges {
                let _ = (act.run)(&playground.project());
                sync(&playground.project(), today(), false).unwrap();
                let now = playground.snapshot();
                let other = |one: &Bytes, of: &Bytes| -> Bytes {
                    let files = one.iter().filter(|(path, bytes)| of.get(*path) != Some(bytes));
                    files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
                };
                let (now_only, else_only) = (other(&now, &finished), other(&finished, &now));
                let text = crate::interrupted::text;
                assert!(now == finished, "{moment}: {}\nand else {}", text(&now_only), text(&else_only));
            }
        }
    }
    assert!(kills >= 60, "{kills}");
}

#[test]
fn a_project_whose_making_is_killed_is_made_by_the_next() {
    let make = |files: &Files| {
        let (source, languages) = ("en".parse().unwrap(), ["fr".parse().unwrap(), "de".parse().unwrap()]);
        init(files, Some(&source), &languages, Localizer::english()).is_ok()
    };
    let made = |kill: Option<usize>| {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("docs")).unwrap();
        fs::write(folder.path().join("docs/mill.md"), "The mill opens today.\n").unwrap();
        let project = Files::of_project(folder.path()).without_flushes();
        let was_killed = kill.is_some_and(|kill| !make(&project.clone().failing_after(kill)));
        if kill.is_none() || was_killed {
            assert!(!project.exists("recto.toml"), "without it, everybody sees that there is no project yet");
            assert!(make(&project));
        }
        let folders = ["locales/en", "locales/fr", "locales/de"];
        assert!(folders.iter().all(|folder| project.is_folder(folder)));
        (files(folder.path()), was_killed)
    };
    let (whole, _) = made(None);
    let kills = (0..).map(|kill| made(Some(kill))).take_while(|(files, was_killed)| {
        assert_eq!(*files, whole);
        *was_killed
    });
    assert_eq!(kills.count(), 4);
}

/// A disk that keeps what was flushed, and of the rest no more than it likes.
struct Disk {
    /// What is on it for sure.
    safe: BTreeMap<PathBuf, Option<String>>,
    /// What happened since, in its order: nobody knows what of it is there.
    pending: Vec<(PathBuf, Option<String>)>,
}

impl Disk {
    /// Takes an event; what was placed before its text was there is an empty file.
    fn see(&mut self, event: &Event) {
        match event {
            Event::Placed { place, text, is_flushed } => {
                let text = if *is_flushed { text.clone() } else { String::new() };
                self.pending.push((place.clone(), Some(text)));
            }
            Event::Removed(place) => self.pending.push((place.clone(), None)),
            Event::Flushed(folder) => self.flush(&|place| place.parent() == Some(folder)),
            Event::FlushedAll => self.flush(&|_| true),
        }
    }

    fn flush(&mut self, is_flushed: &dyn Fn(&Path) -> bool) {
        let (safe, pending) =
            std::mem::take(&mut self.pending).into_iter().partition(|(place, _)| is_flushed(place));
        self.safe.extend::<Vec<_>>(safe);
        self.pending = pending;
    }

    /// What may be on it after a power cut: nothing of what is pending, all of it, any one alone, or all but one.
    fn after_a_cut(&self) -> Vec<BTreeMap<PathBuf, Option<String>>> {
        let pending = self.pending.len();
        let mut kept: Vec<Vec<bool>> = vec![vec![false; pending], vec![true; pending]];
        for one in 0..pending {
            kept.extend([true, false].map(|is_kept| (0..pending).map(|at| (at == one) == is_kept).collect()));
        }
        kept.sort();
        kept.dedup();
        let disk = |kept: Vec<bool>| {
            let kept =
                self.pending.iter().zip(kept).filter(|(_, is_kept)| *is_kept).map(|(change, _)| change);
            let mut disk = self.safe.clone();
            disk.extend(kept.cloned());
            disk
        };
        kept.into_iter().map(disk).collect()
    }
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_and_what_has_ended_survives_it() {
    let playground = prepared();
    let unsynced = playground.snapshot();
    let mut cuts = 0;
    for act in &ACTS {
        playground.restore(&unsynced);
        let (before, _, ends) = ended(&playground, act);
        playground.restore(&before);
        let mut project = Project::open(playground.root()).unwrap();
        project.files = project.files.observed();
        assert!((act.run)(&project), "{}", act.name);
        let after = playground.snapshot();
        let mut disk = Disk { safe: BTreeMap::new(), pending: Vec::new() };
        let events = project.files.events();
        for (at, event) in events.iter().enumerate() {
            disk.see(event);
            let is_end = at + 1 == events.len();
            for (nth, left) in disk.after_a_cut().into_iter().enumerate() {
                playground.restore(&before);
                let journal = playground.root().join(".recto/journal");
                drop(fs::remove_file(journal));
                for (place, text) in left {
                    match text {
                        Some(text) => {
                            fs::create_dir_all(place.parent().unwrap()).unwrap();
                            fs::write(place, text).unwrap();
                        }
                        None => drop(fs::remove_file(place)),
                    }
                }
                cuts += 1;
                let moment = format!("{}, cut {nth} after {at}", act.name);
                if is_end {
                    assert!(playground.snapshot() == after, "{moment}: not all that was done is there");
                } else {
                    ends.hold(&playground.project(), &moment);
                }
            }
        }
    }
    assert!(cuts >= 200, "{cuts}");
}
