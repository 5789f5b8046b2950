//! Lists are read article by article, and their pages together come to the whole.

use std::fs;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;

use proptest::prelude::*;
use recto::model::State;
use recto::workflow::diff::Differences;
use recto::workflow::list::{ListRequest, Listing, collect};
use recto::workflow::sync::sync;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::paging::Cursor;
use recto::workspace::project::Project;
use recto::workspace::unit::UnitRow;
use tempfile::TempDir;

use crate::playground::today;

/// How many articles there are beside the application.
const ARTICLES: usize = 9;

struct Site(TempDir);

impl Site {
    /// Articles of three units each, some of them translated or stale, and an application.
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write(
            "recto.toml",
            "source = \"en\"\nlanguages = [\"fr\", \"de\", \"it\"]\n\
             [[articles]]\nfolder = \"articles\"\n\
             [[articles]]\nfolder = \"app/en\"\ninclude = [\"**/*.ftl\"]\noutput = \"app/{language}/{stem}.ftl\"\n",
        );
        site.write(
            "app/en/app.ftl",
            "open = Open\n    .label = Open it\n    .title = The file\nclose = Close\n",
        );
        for nth in 0..ARTICLES {
            site.write(&format!("articles/{nth}.md"), &article(nth, "seven"));
        }
        drop(sync(&site.project(), today(), false).unwrap());
        for nth in 0..ARTICLES {
            let source = site.read(&format!("locales/en/{nth}.ftl"));
            let units = source.split("\n\n").filter(|entry| entry.contains(" = "));
            let translated: String = units.take(nth % 4).map(|entry| format!("{entry} oui\n\n")).collect();
            site.write(&format!("locales/fr/{nth}.ftl"), &translated);
        }
        drop(sync(&site.project(), today(), false).unwrap());
        for nth in (0..ARTICLES).step_by(3) {
            site.write(&format!("articles/{nth}.md"), &article(nth, "eight"));
        }
        drop(sync(&site.project(), today(), false).unwrap());
        site
    }

    fn project(&self) -> Project {
        let mut project = Project::open(self.0.path()).unwrap();
        project.files = project.files.without_flushes();
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    /// All units that fit, read in pages of these sizes.
    fn paged(&self, request: &ListRequest, limits: &[usize]) -> Vec<String> {
        let (mut all, mut after) = (Vec::new(), None);
        for limit in limits.iter().cycle() {
            let page = ListRequest { limit: NonZeroUsize::new(*limit), after, ..request.clone() };
            let found = collect(&self.project(), today(), page).unwrap();
            assert!(request.whole_messages || found.units.len() <= *limit);
            assert!(found.next.is_none() || found.units.len() >= *limit);
            if let (true, Some(last), Some(next)) = (request.whole_messages, found.units.last(), &found.next)
            {
                let Cursor(place) = next;
                assert_eq!((&place.id, &place.article), (&last.id, &last.article));
            }
            all.extend(names(&found.units));
            // It survives a trip through a command line.
            after = found.next.map(|next| next.to_string().parse::<Cursor>().unwrap());
            if after.is_none() {
                break;
            }
        }
        all
    }
}

fn article(nth: usize, count: &str) -> String {
    format!(
        "# The tower {nth}\n\nIt has {count} bells and number {nth} rings.\n\nThe stair of tower {nth} is closed.\n"
    )
}

fn names(units: &[UnitRow]) -> Vec<String> {
    units
        .iter()
        .map(|unit| format!("{} {} {} {:?}", unit.article, unit.language, unit.id, unit.state))
        .collect()
}

#[test]
fn pages_of_any_size_come_to_the_whole_list() {
    let site = Site::new();
    let states = |states: &[State]| Filter { states: states.to_vec(), ..Filter::default() };
    let filters = [
        Filter::default(),
        states(&[State::Missing]),
        states(&[State::Stale, State::Translated]),
        Filter { languages: vec!["it".parse().unwrap(), "fr".parse().unwrap()], ..Filter::default() },
        Filter {
            names: Names {
                articles: Vec::new(),
                words: vec!["articles/2.md".into(), "articles/7.md:1".into()],
            },
            ..Filter::default()
        },
    ];
    let wholes = filters.map(|filter| {
        let request = ListRequest { filter, ..ListRequest::default() };
        let whole = names(&collect(&site.project(), today(), request.clone()).unwrap().units);
        assert!(!whole.is_empty());
        (request, whole)
    });
    let limits = prop::collection::vec(1..30usize, 1..5);
    let config = ProptestConfig { cases: 12, ..ProptestConfig::default() };
    proptest!(config, |(limits in limits, which in 0..wholes.len(), whole_messages in any::<bool>())| {
        let (request, whole) = &wholes[which];
        let request = ListRequest { whole_messages, ..request.clone() };
        prop_assert_eq!(&site.paged(&request, &limits), whole);
    });
}

#[test]
fn the_parts_of_a_message_stay_on_one_page_where_that_is_asked_for() {
    let site = Site::new();
    let filter = Filter { languages: vec!["fr".parse().unwrap()], ..Filter::default() };
    let page = |limit, whole_messages| {
        let limit = NonZeroUsize::new(limit);
        let request = ListRequest { filter: filter.clone(), limit, whole_messages, ..ListRequest::default() };
        let found = collect(&site.project(), today(), request).unwrap();
        (found.units.iter().map(|unit| unit.id.clone()).collect::<Vec<_>>(), found.next.is_some())
    };
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    for limit in 1..=3 {
        assert_eq!(page(limit, true), (ids(&["open", "open.label", "open.title"]), true), "{limit}");
    }
    assert_eq!(page(1, false), (ids(&["open"]), true));
    assert_eq!(page(4, true), (ids(&["open", "open.label", "open.title", "close"]), true));
}

#[test]
fn an_article_is_handed_on_before_the_last_one_is_read() {
    let site = Site::new();
    let filter = Filter {
        languages: vec!["fr".parse().unwrap()],
        names: Names::articles(&["articles".to_owned()]),
        ..Filter::default()
    };
    let (project, mut first, mut last) = (site.project(), None, None);
    let listing = Listing::open(&project, today(), ListRequest { filter, ..ListRequest::default() }).unwrap();
    let end = listing.read(|rows| {
        if first.is_none() {
            // Somebody saves it only now.
            let path = format!("locales/fr/{}.ftl", ARTICLES - 1);
            let id = site.read(&format!("locales/en/{}.ftl", ARTICLES - 1));
            let id = id.lines().find_map(|line| line.split_once(" = ")).unwrap().0.to_owned();
            site.write(&path, &format!("{id} = Gardée entre-temps\n"));
            first = Some(rows[0].article.clone());
        }
        last = rows.into_iter().next();
        ControlFlow::Continue(())
    });
    assert_eq!((first.as_deref(), end.next), (Some("articles/0.md"), None));
    assert_eq!(last.unwrap().translation.as_deref(), Some("Gardée entre-temps"));
}

#[test]
fn nothing_is_read_behind_the_last_unit_that_somebody_takes() {
    let site = Site::new();
    let project = site.project();
    let counted = |limit: Option<usize>, takes: usize| {
        let request = ListRequest { limit: limit.and_then(NonZeroUsize::new), ..ListRequest::default() };
        let (mut articles, mut units) = (0, 0);
        let end = Listing::open(&project, today(), request).unwrap().read(|rows| {
            articles += 1;
            units += rows.len();
            if articles == takes { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        (articles, units, end.next.is_some(), project.progress.look().unwrap().done)
    };
    assert_eq!(counted(None, usize::MAX), (10, 12 + 9 * ARTICLES, false, 10));
    assert_eq!(counted(None, 1), (1, 12, false, 1));
    assert_eq!(counted(Some(5), usize::MAX), (1, 5, true, 1));
    let (articles, units, has_next, read) = counted(Some(13), usize::MAX);
    assert_eq!((articles, units, has_next), (2, 13, true));
    assert!(read <= 3, "{read}");
}

#[test]
fn a_comparison_has_pages_of_what_it_shows() {
    let site = Site::new();
    let read = |after: Option<Cursor>, limit: usize| {
        let request = ListRequest { after, limit: NonZeroUsize::new(limit), ..ListRequest::default() };
        let mut ids = Vec::new();
        let project = site.project();
        let end = Differences::open(&project, today(), request).unwrap().read(|rows| {
            ids.extend(rows.into_iter().map(|row| (row.unit.article, row.unit.id, row.old)));
            ControlFlow::Continue(())
        });
        (ids, end.next)
    };
    let (whole, next) = read(None, usize::MAX);
    assert!(whole.len() >= 2 && next.is_none(), "{whole:?}");
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let (rows, next) = read(after, 1);
        assert_eq!(rows.len(), 1);
        all.extend(rows);
        after = next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(all, whole);
}
