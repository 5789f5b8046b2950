//! A project that stays open: snapshots, unsaved buffers, and transactions.

use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::civil::{Date, date};
use recto::files::FileError;
use recto::model::{Language, State};
use recto::workflow::accept::{AcceptTarget, Action, accept};
use recto::workflow::set::{SetRequest, set};
use recto::workspace::article::SnapshotOptions;
use recto::workspace::expected::Expected;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::paging::Cursor;
use recto::workspace::project::Project;
use recto::workspace::shared::{SharedSnapshot, UnitPlace};
use recto::workspace::{Changed, TextAs, Workspace, WorkspaceError, WorkspaceOptions};

const TODAY: Date = date(2026, 1, 1);
const WAIT: Duration = Duration::from_secs(1);

struct Fixture {
    folder: tempfile::TempDir,
    workspace: Workspace,
}

fn french() -> Language {
    "fr".parse().unwrap()
}

impl Fixture {
    fn new(articles: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n";
        write(folder.path(), "recto.toml", settings);
        for at in 0..articles {
            let text =
                format!("# Tower {at}\n\nTower {at} has two clocks.\n\nThe bell of {at} rings at noon.\n");
            write(folder.path(), &format!("articles/{at:02}.md"), &text);
        }
        let mut workspace = Workspace::open(folder.path(), WorkspaceOptions::default()).unwrap();
        workspace.refresh(&Changed::Everything, TODAY).unwrap();
        let mut fixture = Self { folder, workspace };
        fixture.commit(|transaction| drop(transaction.sync().unwrap()));
        fixture
    }

    fn commit(&mut self, act: impl FnOnce(&mut recto::workspace::Transaction)) -> recto::workspace::Delta {
        let mut transaction = self.workspace.begin(WAIT, TODAY).unwrap();
        act(&mut transaction);
        let written = transaction.commit().unwrap();
        self.workspace.refresh(&Changed::Files(written.into_iter().collect()), TODAY).unwrap()
    }

    fn place(&self, article: &str, at: usize) -> UnitPlace {
        let units = self.workspace.snapshot().units(article, &french()).unwrap();
        UnitPlace { article: article.to_owned(), id: units[at].id.clone(), language: french() }
    }

    fn saved(&mut self, path: &str, text: &str) -> recto::workspace::Delta {
        write(self.folder.path(), path, text);
        self.workspace.refresh(&Changed::Files([path.to_owned()].into()), TODAY).unwrap()
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn state(snapshot: &SharedSnapshot, place: &UnitPlace) -> State {
    let units = snapshot.units(&place.article, &place.language).unwrap();
    units.into_iter().find(|unit| unit.id == place.id).unwrap().state
}

#[test]
fn snapshots_can_be_shared_between_threads_and_stay_what_they_were() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    let mut fixture = Fixture::new(2);
    let before = fixture.workspace.snapshot();
    shared(&before);
    let place = fixture.place("articles/00.md", 1);
    let delta = fixture.commit(|transaction| {
        transaction.set(&place, "La tour a deux horloges.", Expected::default()).unwrap();
    });
    assert_eq!(delta.articles.len(), 1);
    assert_eq!(delta.articles[0].languages, [french()]);
    assert_eq!(delta.articles[0].units.as_deref(), Some(&[place.id.clone()][..]));
    assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Translated);
    let tallies = |snapshot: &SharedSnapshot| snapshot.tallies()[0].1.translated;
    assert_eq!((tallies(&before), tallies(&fixture.workspace.snapshot())), (0, 1));
}

#[test]
fn buffers_are_shown_with_their_findings_and_never_promoted() {
    let mut fixture = Fixture::new(3);
    let place = fixture.place("articles/01.md", 1);
    fixture.commit(|transaction| {
        transaction.set(&place, "La tour a deux horloges.", Expected::default()).unwrap();
    });
    let text = "# Tower 1\n\nTower 1 has three clocks.\n\nThe bell of 1 rings at noon.\n";
    fixture.workspace.set_buffer("articles/01.md", Some(text.to_owned()));
    let delta = fixture.workspace.refresh(&Changed::Files([].into()), TODAY).unwrap();
    assert_eq!(
        delta.articles.iter().map(|article| article.path.as_str()).collect::<Vec<_>>(),
        ["articles/01.md"]
    );
    assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Stale);
    // An unsaved catalog is shown, and what somebody writes meanwhile goes on from the one on disk.
    fixture.workspace.set_buffer("articles/01.md", None);
    let catalog = "locales/fr/01.ftl";
    let on_disk = fs::read_to_string(fixture.folder.path().join(catalog)).unwrap();
    fixture.workspace.set_buffer(catalog, Some(on_disk.replace("horloges", "cloches")));
    fixture.workspace.refresh(&Changed::Files([].into()), TODAY).unwrap();
    let shown = fixture.workspace.snapshot().units("articles/01.md", &french()).unwrap();
    assert_eq!(shown[1].translation.as_deref(), Some("La tour a deux cloches."));
    let other = fixture.place("articles/01.md", 2);
    fixture.commit(|transaction| {
        transaction.set(&other, "La cloche du 1 sonne à midi.", Expected::default()).unwrap();
    });
    let on_disk = fs::read_to_string(fixture.folder.path().join(catalog)).unwrap();
    assert!(on_disk.contains("horloges") && !on_disk.contains("cloches"), "{on_disk}");
}

#[test]
fn a_failed_action_leaves_no_trace_and_the_others_are_made_together() {
    let mut fixture = Fixture::new(2);
    let (one, two) = (fixture.place("articles/00.md", 1), fixture.place("articles/01.md", 1));
    let mut transaction = fixture.workspace.begin(WAIT, TODAY).unwrap();
    transaction.set(&one, "La tour a deux horloges.", Expected::default()).unwrap();
    let seen = Expected { state: Some(State::Stale), ..Expected::default() };
    let refused = transaction.set(&two, "La tour a deux horloges.", seen);
    assert!(matches!(refused, Err(WorkspaceError::Refused(_))));
    transaction.set(&two, "La tour a 2 horloges.", Expected::default()).unwrap();
    transaction.set(&two, "La tour a deux horloges.", Expected::default()).unwrap();
    assert!(!fixture.folder.path().join("locales/fr/00.ftl").exists());
    assert!(matches!(
        fixture.workspace.begin(Duration::ZERO, TODAY),
        Err(WorkspaceError::File(FileError::Busy { .. }))
    ));
    let written = transaction.commit().unwrap();
    let files = ["locales/fr/00.ftl", "locales/fr/00.toml", "locales/fr/01.ftl", "locales/fr/01.toml"];
    assert_eq!(written, files);
    fixture.workspace.refresh(&Changed::Files(written.into_iter().collect()), TODAY).unwrap();
    for place in [one, two] {
        assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Translated);
    }
}

#[test]
fn what_somebody_saved_meanwhile_is_not_written_over() {
    let fixture = Fixture::new(1);
    let place = fixture.place("articles/00.md", 1);
    let mut transaction = fixture.workspace.begin(WAIT, TODAY).unwrap();
    transaction.set(&place, "La tour a deux horloges.", Expected::default()).unwrap();
    let by_hand = format!("{} = À la main.\n", place.id);
    write(fixture.folder.path(), "locales/fr/00.ftl", &by_hand);
    assert!(matches!(transaction.commit(), Err(WorkspaceError::File(FileError::Changed { .. }))));
    assert_eq!(fs::read_to_string(fixture.folder.path().join("locales/fr/00.ftl")).unwrap(), by_hand);
}

#[test]
fn a_saved_change_can_be_taken_back_exactly() {
    let mut fixture = Fixture::new(1);
    let place = fixture.place("articles/00.md", 1);
    let missing = fixture.workspace.snapshot().saved(&place).unwrap();
    fixture.commit(|transaction| {
        transaction.set(&place, "La tour a deux horloges.", Expected::default()).unwrap();
    });
    fixture
        .saved("articles/00.md", "# Tower 0\n\nTower 0 has three clocks.\n\nThe bell of 0 rings at noon.\n");
    fixture.commit(|transaction| drop(transaction.sync().unwrap()));
    let files = |fixture: &Fixture| {
        ["ftl", "toml"].map(|end| {
            fs::read_to_string(fixture.folder.path().join(format!("locales/fr/00.{end}"))).unwrap()
        })
    };
    let (stale, before) = (fixture.workspace.snapshot().saved(&place).unwrap(), files(&fixture));
    assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Stale);
    fixture.commit(|transaction| {
        transaction.set(&place, "La tour a trois horloges.", Expected::default()).unwrap();
    });
    let seen = Expected { state: Some(State::Draft), ..Expected::default() };
    let mut refusing = fixture.workspace.begin(WAIT, TODAY).unwrap();
    assert!(matches!(refusing.restore(&stale, seen), Err(WorkspaceError::Refused(_))));
    drop(refusing);
    fixture.commit(|transaction| transaction.restore(&stale, Expected::default()).unwrap());
    assert_eq!(files(&fixture), before);
    fixture.commit(|transaction| transaction.restore(&missing, Expected::default()).unwrap());
    assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Missing);
}

#[test]
fn pages_come_to_all_units_once_whatever_their_size() {
    let mut fixture = Fixture::new(7);
    let place = fixture.place("articles/03.md", 1);
    fixture.commit(|transaction| {
        transaction.set(&place, "La tour a deux horloges.", Expected::default()).unwrap();
    });
    let snapshot = fixture.workspace.snapshot();
    let filter = Filter { states: vec![State::Missing], ..Filter::default() };
    let whole = snapshot.page(&filter, None, usize::MAX - 1).unwrap();
    assert_eq!((whole.units.len(), whole.next), (7 * 3 * 2 - 1, None));
    let names = |units: &[recto::workspace::unit::UnitRow]| {
        units
            .iter()
            .map(|unit| (unit.article.clone(), unit.language.clone(), unit.id.clone()))
            .collect::<Vec<_>>()
    };
    for limit in [1, 2, 5, 40, 41, 42] {
        let (mut all, mut cursor): (Vec<_>, Option<Cursor>) = (Vec::new(), None);
        loop {
            let page = snapshot.page(&filter, cursor.as_ref(), limit).unwrap();
            assert!(page.units.len() <= limit);
            all.extend(names(&page.units));
            match page.next {
                // It survives a trip through an address.
                Some(next) => cursor = Some(next.to_string().parse().unwrap()),
                None => break,
            }
        }
        assert_eq!(all, names(&whole.units), "{limit}");
    }
    assert!("fr|x".parse::<Cursor>().is_err());

    // A list is the same, with less of each; behind a unit that fits no more it goes on with the next one.
    let brief = snapshot.brief_page(&filter, None, usize::MAX - 1).unwrap();
    let listed =
        brief.units.iter().map(|unit| (unit.article.clone(), unit.language.clone(), unit.id.clone()));
    assert_eq!(listed.collect::<Vec<_>>(), names(&whole.units));
    let behind = snapshot.page(&filter, Some(&Cursor(place.clone())), 1).unwrap();
    let all = names(&whole.units);
    let mut own =
        all.iter().filter(|(path, language, _)| *path == place.article && *language == place.language);
    assert_eq!(names(&behind.units)[0], *own.nth(1).unwrap());
}

#[test]
fn a_text_is_judged_as_it_is_typed() {
    let fixture = Fixture::new(1);
    let snapshot = fixture.workspace.snapshot();
    let place = fixture.place("articles/00.md", 2);
    let tried = snapshot.try_text(&place, "La cloche du 7 sonne à midi.").unwrap();
    assert_eq!(tried.unit.state, State::Translated);
    assert_eq!(tried.unit.findings[0].code, "numbers");
    assert!(snapshot.try_text(&place, "La cloche du 0 sonne à midi.").unwrap().unit.findings.is_empty());
    assert!(!fixture.folder.path().join("locales/fr/00.ftl").exists());
    assert_eq!(state(&fixture.workspace.snapshot(), &place), State::Missing);
    assert!(snapshot.diagnostics("articles/00.md").unwrap().is_empty());
}

#[test]
fn what_is_done_to_one_article_reads_no_other() {
    let fixture = Fixture::new(2);
    let UnitPlace { article, id, language } = fixture.place("articles/00.md", 1);
    // Whoever looks at this one says that it cannot be read.
    fs::write(fixture.folder.path().join("articles/01.md"), b"\xff").unwrap();
    let project = Project::open(fixture.folder.path()).unwrap();
    let options = SnapshotOptions { today: TODAY, trust_unmanaged: false, explain: false };
    let request = SetRequest {
        article: &article,
        ids: std::slice::from_ref(&id),
        language: &language,
        text: "La tour 0 a deux horloges.",
        read_as: TextAs::Auto,
        expected: Expected::default(),
    };
    set(&project, options, &request).unwrap();
    let [one, all] = [Names { words: vec![article, id], ..Names::default() }, Names::default()];
    let reject = Action::Reject { note: None };
    for (names, action, (changed, unread)) in [
        (&one, &reject, (1, 0)),
        (&one, &Action::Accept { reviewed: false }, (1, 0)),
        (&all, &reject, (1, 1)),
    ] {
        let target =
            AcceptTarget { names: names.clone(), languages: vec![french()], ..AcceptTarget::default() };
        let report = accept(&project, options, &target, action, false).unwrap();
        assert_eq!((report.outcomes.len(), report.not_evaluated.len()), (changed, unread), "{action:?}");
    }
}
