//! A project in a folder of its own, for laws: articles of generated paragraphs, edits, translations.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::project::Project;
use tempfile::TempDir;

/// An edit of an article or of a catalog.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// The article becomes these paragraphs, by their number; an odd variant is a small edit of the text.
    Write(Vec<(usize, bool)>),
    /// Every year in the article becomes the next of three: an edit that recto makes in translations too.
    Year,
    /// Every paragraph of two sentences becomes two, or one again.
    Split,
    /// The article moves to its other name.
    Rename,
    /// The article moves to its other name, and every text of it is edited a little.
    RenameEdited,
    /// A paragraph goes from one article to the other: to the second one or back, from this place to that one.
    Send(bool, usize, usize),
    /// All of the second article goes to the end of the first.
    Merge,
    /// The two articles exchange their contents.
    Substitution,
    /// Somebody translates this unit in the catalog, in this wording.
    Translate(usize, usize),
    /// Somebody puts this message of a French catalog into the one of another article.
    Misplace(usize),
    /// Somebody runs a sync.
    Sync,
}

pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..10)
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let paragraphs = prop::collection::vec((0..12usize, any::<bool>()), 0..9);
    prop_oneof![
        4 => paragraphs.prop_map(Step::Write),
        1 => Just(Step::Rename),
        2 => Just(Step::Year),
        2 => Just(Step::Split),
        1 => Just(Step::RenameEdited),
        3 => (any::<bool>(), 0..9usize, 0..9usize).prop_map(|(there, from, to)| Step::Send(there, from, to)),
        1 => Just(Step::Merge),
        1 => Just(Step::Substitution),
        3 => (0..9usize, 0..3usize).prop_map(|(unit, wording)| Step::Translate(unit, wording)),
        1 => (0..9usize).prop_map(Step::Misplace),
        3 => Just(Step::Sync),
    ]
}

/// Paragraphs that share no rare word with each other.
fn paragraph((number, edited): (usize, bool)) -> String {
    const TOPICS: [&str; 12] = [
        "river", "bridge", "market", "school", "harvest", "railway", "museum", "garden", "hospital",
        "theatre", "harbour", "library",
    ];
    let topic = TOPICS[number];
    let tail = if edited { "shortly" } else { "soon" };
    format!(
        "## About the {topic}\n\nThe {topic} near the old town will open in 2024 to all visitors again {tail}. \
         Children under twelve may enter the {topic} free of charge.\n\n"
    )
}

pub(crate) struct Playground {
    folder: TempDir,
    renamed: bool,
    /// The paragraphs of the two articles; the second one is there while it has some.
    articles: [Vec<(usize, bool)>; 2],
    year: u32,
    split: bool,
}

/// The name of the second article.
const OTHER: &str = "articles/other.md";

impl Playground {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n";
        fs::write(folder.path().join("recto.toml"), settings).unwrap();
        let mut playground =
            Self { folder, renamed: false, articles: [Vec::new(), Vec::new()], year: 2024, split: false };
        playground.do_step(&Step::Write(vec![(0, false), (1, false), (2, false), (0, false)]));
        playground
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn project(&self) -> Project {
        let mut project = Project::open(self.root()).unwrap();
        // Nothing of a test has to survive a power cut.
        project.files = project.files.without_flushes();
        project
    }

    pub(crate) fn article(&self) -> String {
        format!("articles/{}.md", if self.renamed { "new" } else { "old" })
    }

    pub(crate) fn do_step(&mut self, step: &Step) {
        match step {
            Step::Write(paragraphs) => self.articles[0].clone_from(paragraphs),
            Step::Rename | Step::RenameEdited => {
                // A test may have removed it before.
                drop(fs::remove_file(self.root().join(self.article())));
                self.renamed = !self.renamed;
                if matches!(step, Step::RenameEdited) {
                    self.articles[0].iter_mut().for_each(|(_, edited)| *edited = !*edited);
                }
            }
            Step::Send(there, from, to) => {
                let (giver, receiver) = (usize::from(!there), usize::from(*there));
                if *from < self.articles[giver].len() {
                    let paragraph = self.articles[giver].remove(*from);
                    let place = (*to).min(self.articles[receiver].len());
                    self.articles[receiver].insert(place, paragraph);
                }
            }
            Step::Merge => {
                let [first, second] = &mut self.articles;
                first.append(second);
            }
            Step::Substitution => self.articles.swap(0, 1),
            Step::Split => self.split = !self.split,
            Step::Year => self.year = 2024 + (self.year - 2023) % 3,
            Step::Translate(unit, wording) => return self.translate(*unit, *wording),
            Step::Misplace(message) => return self.misplace(*message),
            Step::Sync => {
                recto::workflow::sync::sync(&self.project(), today(), false).unwrap();
                return;
            }
        }
        self.write();
    }

    /// Takes every paragraph away that stands elsewhere, edited or not.
    pub(crate) fn drop_repeats(&mut self) {
        let mut known = BTreeSet::new();
        for article in &mut self.articles {
            article.retain(|(number, _)| known.insert(*number));
        }
        self.write();
    }

    /// Writes the articles as they are meant to be.
    fn write(&self) {
        let [first, second] = &self.articles;
        let text =
            |paragraphs: &[(usize, bool)]| paragraphs.iter().copied().map(paragraph).collect::<String>();
        let year = self.year.to_string();
        let text = |paragraphs: &[(usize, bool)]| text(paragraphs).replace("2024", &year);
        // Every paragraph is one or two.
        let between = if self.split { "\n\nChildren" } else { " Children" };
        let text = |paragraphs: &[(usize, bool)]| text(paragraphs).replace(" Children", between);
        let path = self.root().join(self.article());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text(first)).unwrap();
        let other = self.root().join(OTHER);
        if !second.is_empty() {
            fs::write(other, text(second)).unwrap();
        } else if other.exists() {
            fs::remove_file(other).unwrap();
        }
    }

    /// Writes a message that repeats its source text into the French catalog beside the source catalog that is on disk, as a person would.
    fn translate(&self, unit: usize, wording: usize) {
        let locales = self.root().join("locales");
        for name in ["old", "new", "other"] {
            let Ok(source) = fs::read_to_string(locales.join(format!("en/{name}.ftl"))) else { continue };
            let units: Vec<(&str, &str)> = source.lines().filter_map(|line| line.split_once(" = ")).collect();
            let Some((id, text)) = units.get(unit) else { continue };
            let path = locales.join(format!("fr/{name}.ftl"));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let catalog = fs::read_to_string(&path).unwrap_or_default();
            let kept: String = catalog
                .lines()
                .filter(|line| !line.starts_with(&format!("{id} =")))
                .map(|line| format!("{line}\n"))
                .collect();
            fs::write(path, format!("{kept}{id} = Traduction {wording} de {text}\n")).unwrap();
        }
    }

    fn misplace(&self, message: usize) {
        let folder = self.root().join("locales/fr");
        for (from, to) in [("old", "other"), ("new", "other"), ("other", "new")] {
            let (from, to) = (folder.join(format!("{from}.ftl")), folder.join(format!("{to}.ftl")));
            let (Ok(giver), Ok(receiver)) = (fs::read_to_string(&from), fs::read_to_string(&to)) else {
                continue;
            };
            let Some(line) = giver.lines().filter(|line| line.contains(" = ")).nth(message) else { continue };
            if !receiver.contains(&format!("{line}\n")) {
                fs::write(&from, giver.replace(&format!("{line}\n"), "")).unwrap();
                fs::write(to, format!("{receiver}\n{line}\n")).unwrap();
                return;
            }
        }
    }

    /// Every file of the project with its bytes.
    pub(crate) fn snapshot(&self) -> BTreeMap<String, Vec<u8>> {
        files(self.root())
    }

    /// Makes the project what it was at a snapshot.
    pub(crate) fn restore(&self, snapshot: &BTreeMap<String, Vec<u8>>) {
        for name in self.snapshot().keys().filter(|name| !snapshot.contains_key(*name)) {
            fs::remove_file(self.root().join(name)).unwrap();
        }
        for (name, bytes) in snapshot {
            let path = self.root().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        // What a killed command left to be finished was meant for other files.
        let _ = fs::remove_file(self.root().join(".recto/journal"));
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // What is recto's own there is no part of a project.
                if !path.ends_with(".recto") {
                    folders.push(path);
                }
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Of so many random cases those that every run of the tests tries: a third, or all where `RECTO_FULL` is set.
pub(crate) fn tried(cases: u32) -> u32 {
    if std::env::var_os("RECTO_FULL").is_some() { cases } else { cases.div_ceil(3) }
}

/// How laws are tried: so many cases in full, see [`tried`], the same ones in every run.
///
/// A test judges the change, not the luck of the draw. `PROPTEST_RNG_SEED` with another number tries others, and
/// `PROPTEST_CASES` more of them.
pub(crate) fn law(cases: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { config.cases } else { tried(cases) };
    let rng_seed = match config.rng_seed {
        RngSeed::Random => RngSeed::Fixed(2026),
        fixed => fixed,
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..config }
}

pub(crate) fn today() -> SnapshotOptions {
    SnapshotOptions { today: jiff::civil::date(2026, 3, 15), trust_unmanaged: false, explain: false }
}
