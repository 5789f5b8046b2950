//! What recto keeps from one run to the next changes no answer: whatever happens to the files, and to the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use proptest::sample::Index;
use recto::files::cache::Cache;
use recto::workflow::list::list;
use recto::workflow::status::{StatusRequest, status};
use recto::workflow::sync::sync;
use recto::workflow::watch::Watching;
use recto::workspace::Changed;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::filter::Filter;
use recto::workspace::project::Project;

use crate::playground::{Playground, Step, law, step, steps, today};

/// Something that happens between two runs.
#[derive(Clone, Debug)]
enum Event {
    /// What people and recto do.
    Step(Step),
    /// A file loses its end, by its number.
    Cut(Index, Index),
    /// A byte of a file becomes another one of the same kind, so that its size stays.
    Alter(Index, Index),
    /// A file gets another time and keeps its content.
    Touch(Index),
    /// A file goes.
    Remove(Index),
    /// The files rest for longer than the grain of their times.
    Rest,
    /// A sync that takes from the cache and writes to it.
    CachedSync,
    /// The cache loses its end.
    CutCache(Index),
    /// A byte of the cache becomes another one.
    AlterCache(Index),
    /// The cache is of something else.
    ForeignCache,
    /// Several runs at once.
    Together,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let index = any::<Index>;
    let event = prop_oneof![
        6 => step().prop_map(Event::Step),
        1 => (index(), index()).prop_map(|(file, end)| Event::Cut(file, end)),
        2 => (index(), index()).prop_map(|(file, place)| Event::Alter(file, place)),
        1 => index().prop_map(Event::Touch),
        1 => index().prop_map(Event::Remove),
        3 => Just(Event::Rest),
        2 => Just(Event::CachedSync),
        1 => index().prop_map(Event::CutCache),
        1 => index().prop_map(Event::AlterCache),
        1 => Just(Event::ForeignCache),
        1 => Just(Event::Together),
    ];
    prop::collection::vec(event, 1..24)
}

/// How fine the times of files are taken to be; those of the systems that tests run on are finer.
const GRAIN: Duration = Duration::from_millis(20);

struct Cached {
    playground: Playground,
    folder: tempfile::TempDir,
}

impl Cached {
    fn project(&self) -> Project {
        let mut project = self.playground.project();
        project.cache = Some(Cache::new(self.folder.path(), "test").with_grain(GRAIN));
        project
    }

    /// A file of the project, other than its configuration.
    fn file(&self, file: &Index) -> Option<PathBuf> {
        let names = self.playground.snapshot();
        let names: Vec<&String> = names.keys().filter(|name| *name != "recto.toml").collect();
        (!names.is_empty()).then(|| self.playground.root().join(file.get(&names)))
    }

    fn caches(&self) -> impl Iterator<Item = PathBuf> {
        fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path())
    }

    fn happens(&mut self, event: &Event) {
        match event {
            Event::Step(step) => self.playground.do_step(step),
            Event::Cut(file, end) => self.file(file).iter().for_each(|path| cut(path, end)),
            Event::Alter(file, place) => self.file(file).iter().for_each(|path| alter(path, place)),
            Event::Touch(file) => {
                if let Some(path) = self.file(file) {
                    let file = fs::File::options().append(true).open(path).unwrap();
                    file.set_modified(SystemTime::now() - Duration::from_secs(3600)).unwrap();
                }
            }
            Event::Remove(file) => self.file(file).iter().for_each(|path| fs::remove_file(path).unwrap()),
            Event::Rest => std::thread::sleep(GRAIN * 2),
            Event::CachedSync => drop(sync(&self.project(), today(), false)),
            Event::CutCache(end) => self.caches().for_each(|path| cut(&path, end)),
            Event::AlterCache(place) => self.caches().for_each(|path| alter(&path, place)),
            Event::ForeignCache => {
                self.caches().for_each(|path| fs::write(path, b"recto cache 1\nof another program").unwrap());
            }
            Event::Together => {
                let project = self.project();
                std::thread::scope(|scope| {
                    for _ in 0..3 {
                        scope.spawn(|| drop(status(&project, today(), &StatusRequest::default())));
                    }
                });
            }
        }
    }
}

fn cut(path: &Path, end: &Index) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..end.index(bytes.len() + 1)]).unwrap();
}

fn alter(path: &Path, place: &Index) {
    let mut bytes = fs::read(path).unwrap();
    if !bytes.is_empty() {
        let place = place.index(bytes.len());
        bytes[place] =
            if bytes[place].is_ascii_lowercase() { b'a' + (bytes[place] - b'a' + 1) % 26 } else { b'!' };
        fs::write(path, bytes).unwrap();
    }
}

/// All that a project says of itself.
fn answers(project: &Project) -> (String, String) {
    let status = format!("{:#?}", status(project, today(), &StatusRequest::default()));
    (status, format!("{:#?}", list(project, today(), &Filter::default())))
}

proptest! {
    #![proptest_config(law(64))]

    #[test]
    fn with_and_without_a_cache_every_answer_is_the_same(events in events()) {
        let folder = tempfile::tempdir().unwrap();
        let mut cached = Cached { playground: Playground::new(), folder };
        cached.playground.do_step(&Step::Sync);
        for event in &events {
            cached.happens(event);
            let (with, without) = (answers(&cached.project()), answers(&cached.playground.project()));
            prop_assert_eq!(with, without, "after {:?}", event);
        }
    }

    #[test]
    fn articles_at_rest_take_part_in_all_that_concerns_them(history in steps()) {
        // Who wants an explanation gets one of every article, so that none is at rest.
        let awake = SnapshotOptions { explain: true, ..today() };
        let mut playground = Playground::new();
        for step in &history {
            playground.do_step(step);
            let before = playground.snapshot();
            drop(sync(&playground.project(), awake, false));
            let all = playground.snapshot();
            playground.restore(&before);
            let found = status(&playground.project(), today(), &StatusRequest::default()).unwrap();
            let found_awake = status(&playground.project(), awake, &StatusRequest::default()).unwrap();
            prop_assert_eq!(format!("{found:#?}"), format!("{found_awake:#?}"));
            drop(sync(&playground.project(), today(), false));
            prop_assert_eq!(playground.snapshot(), all, "after {:?}", step);
            if !matches!(step, Step::Sync) {
                playground.restore(&before);
            }
        }
    }

    #[test]
    fn a_session_does_what_single_syncs_do(history in steps()) {
        let mut playground = Playground::new();
        let mut session = Watching::new(playground.project());
        session.round(&Changed::Everything, today()).unwrap();
        for step in history.iter().filter(|step| !matches!(step, Step::Sync)) {
            let before = playground.snapshot();
            playground.do_step(step);
            let now = playground.snapshot();
            let paths = before.keys().chain(now.keys()).filter(|path| before.get(*path) != now.get(*path));
            let changed = Changed::Files(paths.cloned().collect());
            sync(&playground.project(), today(), false).unwrap();
            let alone = playground.snapshot();
            playground.restore(&now);
            session.round(&changed, today()).unwrap();
            prop_assert_eq!(playground.snapshot(), alone, "after {:?}", step);
        }
    }
}

#[test]
fn what_is_known_is_not_found_out_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut cached = Cached { playground: Playground::new(), folder };
    cached.playground.do_step(&Step::Sync);
    std::thread::sleep(GRAIN * 2);
    let first = answers(&cached.project());
    let cache = cached.caches().next().unwrap();
    let kept = fs::read(&cache).unwrap();
    let written = fs::metadata(&cache).unwrap().modified().unwrap();
    std::thread::sleep(GRAIN);
    // Nobody may read the article: that nothing changed is all there is to know.
    assert_eq!(answers(&cached.project()).0, first.0);
    assert_eq!(fs::metadata(&cache).unwrap().modified().unwrap(), written);
    cached.happens(&Event::Step(Step::Write(vec![(5, false)])));
    assert_eq!(answers(&cached.project()), answers(&cached.playground.project()));
    // What is kept is of articles that are in step, and of files that have rested.
    cached.happens(&Event::CachedSync);
    cached.happens(&Event::Rest);
    answers(&cached.project());
    assert!(fs::read(&cache).unwrap() != kept);
}

#[test]
fn trusted_translations_are_not_remembered_for_those_who_do_not_trust_them() {
    let folder = tempfile::tempdir().unwrap();
    let cached = Cached { playground: Playground::new(), folder };
    let project = cached.project();
    sync(&project, today(), false).unwrap();
    let unit = list(&project, today(), &Filter::default()).unwrap().units.remove(0);
    // A catalog whose ledger was lost.
    let (catalog, text) = (project.files.on_disk(&unit.catalog), format!("{} = Un deux trois.\n", unit.id));
    fs::create_dir_all(catalog.parent().unwrap()).unwrap();
    fs::write(&catalog, text).unwrap();
    let _ = fs::remove_file(catalog.with_extension("toml"));
    let translated = |trust_unmanaged| {
        let options = SnapshotOptions { trust_unmanaged, ..today() };
        let report = status(&cached.project(), options, &StatusRequest::default()).unwrap();
        report.languages.iter().map(|(_, tally)| tally.translated).sum::<usize>()
    };
    std::thread::sleep(GRAIN * 2);
    assert_eq!([true, false, true, false].map(translated), [1, 0, 1, 0]);
}

#[test]
fn an_error_whose_line_moved_is_told_again_and_a_warning_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";
    write("recto.toml", settings);
    write("articles/a.md", "The tower.\n\n<!-- i18n:skip-start -->\n\nThe bell.\n");
    let mut session = Watching::new(Project::open(folder.path()).unwrap());
    let mut found = |path: &str| {
        let changed = Changed::Files([path.to_owned()].into());
        let round = session.round(&changed, today()).unwrap();
        round.found.iter().map(|finding| finding.severity.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(found("articles/a.md"), ["warning"]);
    write("articles/a.md", "New.\n\nThe tower.\n\n<!-- i18n:skip-start -->\n\nThe bell.\n");
    assert_eq!(found("articles/a.md"), [""; 0]);
    write("locales/fr/a.ftl", "x = X\ny = {\n");
    assert_eq!(found("locales/fr/a.ftl"), ["error"]);
    assert_eq!(found("articles/a.md"), [""; 0]);
    write("locales/fr/a.ftl", "w = W\nx = X\ny = {\n");
    assert_eq!(found("locales/fr/a.ftl"), ["error"]);
}
