//! Laws of the whole loop, over random histories of edits, renames, translations and syncs.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;
use recto::model::State;
use recto::workflow::accept::{AcceptTarget, Action, accept};
use recto::workflow::check::FindingFilter;
use recto::workflow::dismiss::{self, dismiss};
use recto::workflow::fix::fix;
use recto::workflow::link::{link, unlink};
use recto::workflow::list::list;
use recto::workflow::prune::prune;
use recto::workflow::render::{RenderRequest, render};
use recto::workflow::set::{SetRequest, set};
use recto::workflow::status::{StatusRequest, status};
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;

use crate::playground::{Playground, Step, law, steps, today};

proptest! {
    #![proptest_config(law(96))]

    #[test]
    fn a_second_sync_changes_no_byte(history in steps()) {
        let mut playground = Playground::new();
        for step in &history {
            playground.do_step(step);
        }
        playground.do_step(&Step::Sync);
        let before = playground.snapshot();
        let report = sync(&playground.project(), today(), false).unwrap();
        prop_assert_eq!(report.written, Vec::<String>::new());
        prop_assert_eq!(playground.snapshot(), before);
    }

    #[test]
    fn every_command_leaves_all_in_step(history in steps(), commands in prop::collection::vec(command(), 1..6)) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in history.iter().chain([&Step::Sync]) {
            playground.do_step(step);
        }
        for command in &commands {
            command.run(&playground);
            let found = sync(&playground.project(), today(), true).unwrap();
            prop_assert_eq!(found.written, Vec::<String>::new(), "{:?}", command);
        }
    }

    #[test]
    fn no_translation_is_ever_lost(history in steps()) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in &history {
            if !matches!(step, Step::Sync) {
                playground.do_step(step);
                continue;
            }
            // What stood in a catalog before a sync stands in a catalog or a ledger after it.
            let before = translations(&playground);
            playground.do_step(step);
            let after = all_text(&playground);
            for translation in before {
                prop_assert!(after.contains(&translation), "{translation} is lost");
            }
        }
        let before = translations(&playground);
        playground.do_step(&Step::Sync);
        let after = all_text(&playground);
        for translation in before {
            prop_assert!(after.contains(&translation), "{translation} is lost");
        }
    }

    #[test]
    fn a_substitution_taken_back_leaves_no_trace(history in steps()) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in history.iter().chain([&Step::Sync]) {
            playground.do_step(step);
        }
        let three_years = |playground: &mut Playground| {
            for _ in 0..3 {
                playground.do_step(&Step::Year);
                playground.do_step(&Step::Sync);
            }
            all_of(&playground.snapshot(), ".ftl")
        };
        // What was stale for its year alone is made right once the years come round.
        let before = three_years(&mut playground);
        prop_assert_eq!(three_years(&mut playground), before);
    }

    #[test]
    fn status_judges_what_a_sync_finds(history in steps()) {
        let mut playground = Playground::new();
        for step in &history {
            playground.do_step(step);
        }
        let counts = |playground: &Playground| {
            status(&playground.project(), today(), &StatusRequest::default()).unwrap().languages
        };
        let before = counts(&playground);
        playground.do_step(&Step::Sync);
        prop_assert_eq!(counts(&playground), before);
    }

    #[test]
    fn a_translation_is_current_only_beside_the_text_it_was_made_for(history in steps()) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in history.iter().chain([&Step::Sync]) {
            playground.do_step(step);
        }
        let units = list(&playground.project(), today(), &Filter::default()).unwrap().units;
        for unit in &units {
            let Some((_, made_for)) = unit.translation.as_deref().and_then(|text| text.split_once(" de ")) else {
                continue;
            };
            if unit.state.is_done() {
                prop_assert_eq!(made_for, &unit.source, "{}", &unit.id);
            } else if unit.state == State::Stale {
                prop_assert_eq!(Some(made_for), unit.previous.as_deref(), "{}", &unit.id);
            }
        }
    }

    #[test]
    fn rendered_without_translations_an_article_is_its_source(history in steps()) {
        let mut playground = Playground::new();
        for step in history.iter().filter(|step| !matches!(step, Step::Translate(..))) {
            playground.do_step(step);
        }
        playground.do_step(&Step::Sync);
        let out = tempfile::tempdir().unwrap();
        let request = RenderRequest { out: Some(out.path()), ..RenderRequest::default() };
        let report = render(&playground.project(), today(), &request).unwrap();
        prop_assert!(report.rendered.len() >= 2);
        for article in report.rendered {
            let source = fs::read(playground.root().join(&article.article)).unwrap();
            prop_assert_eq!(fs::read(out.path().join(article.path)).unwrap(), source);
        }
    }

    #[test]
    fn what_moves_between_articles_keeps_its_translation(history in steps(), moves in steps()) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        // Where a text stands in several places, the articles do not say which of them moved.
        for step in &history {
            playground.do_step(step);
        }
        playground.drop_repeats();
        playground.do_step(&Step::Sync);
        let finished = |playground: &Playground| -> BTreeMap<String, Vec<bool>> {
            let filter = Filter { languages: vec!["fr".parse().unwrap()], ..Filter::default() };
            let mut texts: BTreeMap<String, Vec<bool>> = BTreeMap::new();
            for unit in list(&playground.project(), today(), &filter).unwrap().units {
                texts.entry(unit.source).or_default().push(unit.state.is_done());
            }
            texts
        };
        let before = finished(&playground);
        let is_move = |step: &&Step| matches!(step, Step::Rename | Step::Send(..) | Step::Merge | Step::Substitution);
        // Paragraphs of one mould that change places in one sync are each other's edits as well.
        for step in moves.iter().filter(is_move) {
            playground.do_step(step);
            playground.do_step(&Step::Sync);
        }
        let after = finished(&playground);
        for (text, done) in before.iter().filter(|(_, done)| **done == [true]) {
            prop_assert_eq!(after.get(text), Some(done), "{}", text);
        }
    }
}

/// What a person does with the units of a project that is in step.
#[derive(Clone, Debug)]
enum Command {
    /// Confirms all translations, takes that back, or makes them drafts.
    Accept(Action),
    /// Translates the unit at this place.
    Set(usize),
    /// Says that the unit at this place is another one.
    Unlink(usize),
    /// Says that the unit at the first place goes on from what left, at the second one.
    Link(usize, usize),
    /// Drops what is obsolete.
    Prune,
    /// Says that the findings about the unit at this place are none, or takes that back.
    Dismiss(usize, bool),
    /// Mends what needs no words.
    Fix,
    /// Writes the translated articles into the project.
    Render,
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        1 => Just(Command::Accept(Action::Accept { reviewed: false })),
        1 => Just(Command::Accept(Action::Undo)),
        1 => Just(Command::Accept(Action::Reject { note: None })),
        2 => (0..12usize).prop_map(Command::Set),
        3 => (0..12usize).prop_map(Command::Unlink),
        3 => (0..12usize, 0..6usize).prop_map(|(unit, left)| Command::Link(unit, left)),
        1 => Just(Command::Prune),
        2 => (0..12usize, any::<bool>()).prop_map(|(unit, back)| Command::Dismiss(unit, back)),
        1 => Just(Command::Fix),
        1 => Just(Command::Render),
    ]
}

impl Command {
    /// What cannot be done is refused, which leaves all in step as well.
    fn run(&self, playground: &Playground) {
        let project = playground.project();
        let french = || vec!["fr".parse().unwrap()];
        let unit = |at: usize| {
            let filter = Filter { languages: french(), ..Filter::default() };
            let units = list(&project, today(), &filter).unwrap().units;
            units.get(at).map(|unit| (unit.article.clone(), unit.id.clone()))
        };
        match self {
            Self::Accept(action) => drop(accept(&project, today(), &AcceptTarget::default(), action, false)),
            Self::Set(at) => {
                if let Some((article, id)) = unit(*at) {
                    let request = SetRequest {
                        article: &article,
                        ids: &[id],
                        language: &french()[0],
                        // Its number is another one, and it lacks a space.
                        text: "Un texte: 7",
                        read_as: Default::default(),
                        expected: Expected::default(),
                    };
                    drop(set(&project, today(), &request));
                }
            }
            Self::Unlink(at) => {
                if let Some((article, id)) = unit(*at) {
                    drop(unlink(&project, today(), Some(&article), &id));
                }
            }
            Self::Link(at, left) => {
                let ledgers = all_of(&playground.snapshot(), ".toml");
                let left = ledgers
                    .lines()
                    .filter_map(|line| line.strip_prefix("[obsolete."))
                    .filter_map(|line| line.strip_suffix(']'))
                    .nth(*left)
                    .map(str::to_owned);
                if let (Some((article, id)), Some(left)) = (unit(*at), left) {
                    drop(link(&project, today(), Some(&article), &left, &id));
                }
            }
            Self::Prune => drop(prune(&project, &[], false, false)),
            Self::Dismiss(at, back) => {
                if let Some((article, id)) = unit(*at) {
                    let (ids, reason) = ([id], (!back).then_some("It is right."));
                    let language = &french()[0];
                    let request = dismiss::DismissRequest {
                        article: &article,
                        ids: &ids,
                        languages: std::slice::from_ref(language),
                        code: "numbers",
                        reason,
                    };
                    drop(dismiss(&project, today(), &request));
                }
            }
            Self::Fix => drop(fix(&project, today(), &FindingFilter::default(), &Names::default(), false)),
            Self::Render => {
                let request = RenderRequest { out: Some(playground.root()), ..RenderRequest::default() };
                drop(render(&project, today(), &request));
            }
        }
    }
}

/// The wordings in the French catalogs.
fn translations(playground: &Playground) -> Vec<String> {
    let files = playground.snapshot();
    let catalogs = files.iter().filter(|(name, _)| name.starts_with("locales/fr/") && name.ends_with(".ftl"));
    let lines = catalogs
        .flat_map(|(_, bytes)| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter_map(|line| line.split_once(" = ").map(|(_, text)| in_one_year(text))).collect()
}

/// Everything in the French catalogs and ledgers.
fn all_text(playground: &Playground) -> String {
    let files = playground.snapshot();
    let french = files.iter().filter(|(name, _)| name.starts_with("locales/fr/"));
    french.map(|(_, bytes)| in_one_year(&String::from_utf8_lossy(bytes))).collect()
}

/// The files with an extension.
fn all_of(files: &BTreeMap<String, Vec<u8>>, extension: &str) -> String {
    let files = files.iter().filter(|(name, _)| name.ends_with(extension));
    files.map(|(name, bytes)| format!("== {name}\n{}", String::from_utf8_lossy(bytes))).collect()
}

/// A text whatever its year: where recto swapped that, no word of a translator is in it.
fn in_one_year(text: &str) -> String {
    text.replace("2026", "2024").replace("2025", "2024")
}
