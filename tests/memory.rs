//! What drafts from memory may and may not do, over random histories.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recto::files::cache::Cache;
use recto::model::State;
use recto::workflow::list::list;
use recto::workflow::prefill::{Prefill, sync_prefilled};
use recto::workflow::remembered::Wanted;
use recto::workflow::suggest::{SuggestionQuery, suggest};
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::project::Project;

use crate::playground::{Playground, Step, law, steps, today};

proptest! {
    #![proptest_config(law(64))]

    #[test]
    fn drafts_from_memory_are_only_drafts_and_take_nothing_away(history in steps(), least in 30u8..=101) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        for step in history.iter().chain([&Step::Sync]) {
            playground.do_step(step);
        }
        let which = if least > 100 { Prefill::Exact } else { Prefill::From(least) };
        let fill = |playground: &Playground, dry_run| {
            sync_prefilled(&playground.project(), today(), dry_run, &Names::default(), &[], which).unwrap()
        };
        let (before, files) = (units(&playground), playground.snapshot());
        let planned = fill(&playground, true);
        prop_assert_eq!(&playground.snapshot(), &files);
        let made = fill(&playground, false);
        prop_assert_eq!(&planned.prefilled, &made.prefilled);
        let after = units(&playground);
        for (place, (state, text)) in &before {
            let (now, text_now) = &after[place];
            if *state == State::Missing && text != text_now {
                prop_assert_eq!(*now, State::Draft, "{:?}", place);
            } else {
                prop_assert_eq!((now, text_now), (state, text), "{:?}", place);
            }
        }
        let missing = |units: &Units| units.values().filter(|(state, _)| *state == State::Missing).count();
        prop_assert_eq!(missing(&before) - missing(&after), made.prefilled.len());
        // Nothing is made of what was only made, and nothing is left to write.
        let files = playground.snapshot();
        prop_assert_eq!(fill(&playground, false).written, Vec::<String>::new());
        playground.do_step(&Step::Sync);
        prop_assert_eq!(playground.snapshot(), files);
    }
}

proptest! {
    #![proptest_config(law(32))]

    #[test]
    fn what_the_cache_has_of_the_memory_is_what_the_files_have(history in steps()) {
        let mut playground = Playground::new();
        playground.do_step(&Step::Sync);
        let folder = tempfile::tempdir().unwrap();
        let wanted = Wanted { least: 1, most: 20 };
        let found = |project: &Project| {
            let texts = ["The river near the old town will open in 2024", "About the museum", "free of charge"];
            let found = texts.map(|text| {
                suggest(project, today(), SuggestionQuery::Text(text), &[], wanted).unwrap().suggestions
            });
            format!("{found:#?}")
        };
        for step in &history {
            playground.do_step(step);
            let mut project = playground.project();
            let without = found(&project);
            project.cache = Some(Cache::new(folder.path(), "test"));
            // What is read anew, then what was kept of it.
            prop_assert_eq!(&found(&project), &without);
            prop_assert_eq!(&found(&project), &without);
        }
    }
}

/// The state and translation of every unit, by article, language and id.
type Units = BTreeMap<(String, String, String), (State, Option<String>)>;

fn units(playground: &Playground) -> Units {
    let units = list(&playground.project(), today(), &Filter::default()).unwrap().units;
    let place = |article: String, language: String, id: String| (article, language, id);
    let units = units.into_iter().map(|unit| {
        (place(unit.article, unit.language.to_string(), unit.id), (unit.state, unit.translation))
    });
    units.collect()
}
