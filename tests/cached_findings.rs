//! What a check finds is the same with and without what earlier runs kept, whatever changes in between.
//!
//! `RECTO_CACHED_EDITS=2000` tries so many edits, and `RECTO_CACHED_SEED` another row of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::civil::date;
use recto::files::cache::Cache;
use recto::model::State;
use recto::workflow::check::{CheckRequest, check};
use recto::workflow::list::list;
use recto::workflow::status::{StatusRequest, status};
use recto::workflow::sync::sync;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::project::Project;

use crate::playground::today;

/// How fine the times of files are taken to be.
const GRAIN: Duration = Duration::from_millis(20);

const ARTICLE: &str = "# The first guide\n\nRead the [second](b.md) and the [third](c.md) guide in 2024.\n\n\
    See [above](#the-first-guide) and [the site][site].\n\n[site]: https://example.org/\n";
const OTHER: &str =
    "# The second guide\n\nRead the first guide before you begin.\n\nThe tower has two clocks.\n";
const APP: &str = "open = Open { $file } now\nclose = Close { open } and { -brand }\n";

/// What somebody may write for any text.
const WORDS: [&str; 14] = [
    "Lisez le [deuxième](b.md) et le [troisième](c.md) guide en 2024.",
    "Lisez le deuxième guide en 2023 ,et vite .",
    "Voir [plus haut](#the-first-guide) et [le site][site].",
    "Voir [ici][ici] et [là](javascript:alert(1)).",
    "Vous lisez votre premier guide avant de commencer.",
    "Tu lis le premier guide avant de commencer chtaffe.",
    "Read the first guide before you begin.",
    "La tour a deux horloges.",
    "La tour a { -brand } deux horloges, { -nobody }.",
    "- La tour",
    "Le premier guide",
    "Ouvrir { $file }",
    "Fermer { open } et { -brand } { $nothing }",
    "Прочитайте первый учебник прежде, чем вы начнёте свою работу над этим большим текстом.",
];

/// Numbers that look random, and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn one<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }
}

struct Site {
    folder: tempfile::TempDir,
    cache: tempfile::TempDir,
    options: SnapshotOptions,
}

impl Site {
    fn new() -> Self {
        let (folder, cache) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let site = Self { folder, cache, options: today() };
        site.settings("", "");
        for (path, text) in [
            ("articles/a.md", ARTICLE),
            ("articles/b.md", OTHER),
            ("articles/c.md", OTHER),
            ("app/en/app.ftl", APP),
            ("app/en/more.ftl", "start = { open }\n"),
            ("locales/en/terms.ftl", "-brand = Brand\n-guide = guide\n"),
            ("locales/fr/terms.ftl", "-brand = Marque\n-guide = manuel\n"),
            ("spelling/fr.aff", "SET UTF-8\n"),
            ("spelling/fr.dic", "4\nlisez\nle\nguide\nvoir\n"),
            ("spelling/words.txt", "chtaffe\n"),
        ] {
            site.write(path, text);
        }
        sync(&site.project(), site.options, false).unwrap();
        site
    }

    fn project(&self) -> Project {
        let mut project = Project::open(self.folder.path()).unwrap();
        project.files = project.files.without_flushes();
        project
    }

    fn cached(&self, build: &str) -> Project {
        let cache = Cache::new(self.cache.path(), build).with_grain(GRAIN);
        let mut project = self.project();
        project.cache = Some(cache);
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap_or_default()
    }

    fn settings(&self, gate: &str, checks: &str) {
        let text = format!(
            "source = \"en\"\nlanguages = [\"fr\", \"ru\"]\n\
             [[articles]]\nfolder = \"articles\"\noutput = \"pages/{{language}}/{{path}}/{{stem}}.{{ext}}\"\n\
             [[articles]]\nfolder = \"app/en\"\ninclude = [\"**/*.ftl\"]\noutput = \"app/{{language}}/{{path}}/{{stem}}.ftl\"\n\
             [spelling]\nwords = \"spelling/words.txt\"\n[spelling.dictionaries]\nfr = \"spelling/fr\"\n\
             [gate]\n{gate}\n[checks]\n{checks}\n"
        );
        self.write("recto.toml", &text);
    }

    /// All catalogs of translations.
    fn catalogs(&self) -> Vec<String> {
        let mut all = Vec::new();
        for language in ["fr", "ru"] {
            all.extend(["a", "b", "c"].map(|name| format!("locales/{language}/{name}.ftl")));
            all.extend(["app", "more"].map(|name| format!("app/{language}/{name}.ftl")));
        }
        all
    }

    /// Somebody writes translations in a catalog.
    fn translate(&self, random: &mut Random) {
        let catalog = random.one(&self.catalogs());
        let name = catalog.rsplit('/').next().unwrap().to_owned();
        let own = if catalog.starts_with("app") { "app/en" } else { "locales/en" };
        let source = self.read(&format!("{own}/{name}"));
        let ids: Vec<&str> =
            source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();
        if ids.is_empty() {
            return;
        }
        let mut text: Vec<String> = self.read(&catalog).lines().map(str::to_owned).collect();
        for _ in 0..=random.below(3) {
            let (id, words) = (random.one(&ids), random.one(&WORDS));
            text.retain(|line| !line.starts_with(&format!("{id} =")));
            text.push(format!("{id} = {words}"));
        }
        self.write(&catalog, &format!("{}\n", text.join("\n")));
    }

    /// Changes something that a check depends on, or something else.
    fn edit(&mut self, random: &mut Random) -> &'static str {
        let drops_word = |text: &str, random: &mut Random| {
            let mut lines: Vec<&str> = text.lines().collect();
            if !lines.is_empty() {
                lines.remove(random.below(lines.len()));
            }
            lines.iter().map(|line| format!("{line}\n")).collect::<String>()
        };
        match random.below(22) {
            0..=5 => {
                self.translate(random);
                "a translation"
            }
            6 => {
                let (path, text) = random.one(&[("articles/a.md", ARTICLE), ("articles/b.md", OTHER)]);
                let edited = ["two clocks", "three clocks", "2025", "the old tower"];
                let text = text
                    .replace("two clocks", random.one(&edited))
                    .replace("2024", random.one(&["2024", "2026"]));
                self.write(path, &text);
                "an article"
            }
            7 => {
                // Whether this one is there is what links to it depend on.
                let path = self.folder.path().join("articles/c.md");
                if path.exists() {
                    fs::remove_file(path).unwrap();
                } else {
                    self.write("articles/c.md", OTHER);
                }
                "whether an article is there"
            }
            8 => {
                let text = ["-brand = Brand\n", "-brand = Brand\n-guide = guide\n", "-guide = first guide\n"];
                self.write("locales/en/terms.ftl", random.one(&text));
                "the glossary"
            }
            9 => {
                let text = [
                    "-brand = Marque\n",
                    "-guide = manuel\n",
                    "-guide = guide\n-brand = La Marque\n-x = {\n",
                ];
                self.write("locales/fr/terms.ftl", random.one(&text));
                "the glossary of a language"
            }
            10 => {
                let text = ["4\nlisez\nle\nguide\nvoir\n", "3\nla\ntour\nvoir\n", "1\nvoir\n"];
                self.write("spelling/fr.dic", random.one(&text));
                "the dictionary"
            }
            11 => {
                self.write("spelling/words.txt", random.one(&["chtaffe\n", "tour\nvite\n", ""]));
                "the words of the project"
            }
            12 => {
                let text = ["[ici]: /ici\n", "[la]: /la\n", "# Rien\n"];
                self.write("pages/fr/a.md", random.one(&text));
                "a page that is there"
            }
            13 => {
                let gates = [
                    "",
                    "stale = \"warning\"",
                    "missing = \"warning\"\ndraft = \"off\"",
                    "require = \"reviewed\"",
                    "grace-days = 30",
                    "minimum = 50",
                ];
                let checks =
                    ["", "numbers = \"off\"", "links = \"note\"\nregister = \"error\"", "spelling = \"off\""];
                let (gate, checks) = (random.one(&gates), random.one(&checks));
                self.settings(gate, checks);
                "the policy"
            }
            14 => {
                self.options.today = random.one(&[date(2026, 3, 15), date(2026, 4, 20), date(2027, 1, 1)]);
                "the day"
            }
            15 => {
                let texts = [APP, "open = Open { $file }\n", "open = Open { $file } now\nnew = { close }\n"];
                self.write("app/en/app.ftl", random.one(&texts));
                "an application"
            }
            16 => {
                let catalog = random.one(&self.catalogs());
                let text = drops_word(&self.read(&catalog), random);
                self.write(&catalog, &text);
                "a line of a catalog"
            }
            17 => {
                let ledger = random.one(&self.catalogs()).replace(".ftl", ".toml");
                let text = self.read(&ledger).replace("state = \"draft\"\n", "");
                if !text.is_empty() {
                    self.write(&ledger, &text);
                }
                "a ledger"
            }
            18 => {
                let caches = fs::read_dir(self.cache.path()).unwrap();
                for path in caches.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
                    spoil(&path, random);
                }
                "the cache"
            }
            19 => {
                std::thread::sleep(GRAIN * 2);
                "nothing for a while"
            }
            20 => "nothing",
            _ => {
                drop(sync(&self.cached("test"), self.options, false));
                "a sync"
            }
        }
    }

    /// What a list says with or without a cache.
    fn listed(&self, with_cache: bool, filter: &Filter) -> String {
        let project = if with_cache { self.cached("test") } else { self.project() };
        format!("{:#?}", list(&project, self.options, filter))
    }

    /// What a check says with and without a cache.
    fn found(&self, project: &Project, request: &CheckRequest) -> String {
        format!("{:#?}", check(project, self.options, request))
    }
}

fn spoil(path: &Path, random: &mut Random) {
    let mut bytes = fs::read(path).unwrap();
    let at = random.below(bytes.len().max(1));
    match random.below(3) {
        0 => bytes.truncate(at),
        1 if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
        _ => bytes = b"recto cache 1\nof another program".to_vec(),
    }
    fs::write(path, bytes).unwrap();
}

fn requests(random: &mut Random) -> Vec<CheckRequest> {
    let mut all = vec![CheckRequest::default()];
    let mut part = CheckRequest::default();
    match random.below(5) {
        0 => part.wanted.languages = vec!["fr".parse().unwrap()],
        1 => part.wanted.codes = vec!["numbers".to_owned(), "missing".to_owned()],
        2 => part.names = Names::articles(&["articles/b.md".to_owned()]),
        3 => part.explain = true,
        _ => part.wanted.codes = vec!["limit".to_owned()],
    }
    // What a part of a run keeps has to serve the whole, and the other way round.
    if random.below(2) == 0 {
        all.insert(0, part);
    } else {
        all.push(part);
    }
    all
}

/// All units half of the time, so that what a list finds is kept too.
fn filter(random: &mut Random) -> Filter {
    let mut filter = Filter::default();
    match random.below(6) {
        0 => filter.languages = vec!["fr".parse().unwrap()],
        1 => filter.states = vec![State::Translated, State::Stale],
        2 => filter.names = Names::articles(&["articles/b.md".to_owned()]),
        _ => {}
    }
    filter
}

#[test]
fn whatever_changes_a_check_finds_the_same_with_and_without_a_cache() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let edits = number("RECTO_CACHED_EDITS").unwrap_or(40);
    let mut random = Random(number("RECTO_CACHED_SEED").unwrap_or(2026));
    let mut site = Site::new();
    for nth in 0..edits {
        let mut what = vec![site.edit(&mut random)];
        if random.below(3) == 0 {
            what.push(site.edit(&mut random));
        }
        if random.below(2) == 0 {
            drop(sync(&site.project(), site.options, false));
        }
        let filter = filter(&mut random);
        if random.below(2) == 0 {
            assert_eq!(
                site.listed(true, &filter),
                site.listed(false, &filter),
                "after edit {nth}, of {what:?}: {filter:?}"
            );
        }
        for request in requests(&mut random) {
            let with = site.found(&site.cached("test"), &request);
            let without = site.found(&site.project(), &request);
            assert_eq!(with, without, "after edit {nth}, of {what:?}: {request:?}");
        }
        assert_eq!(
            site.listed(true, &filter),
            site.listed(false, &filter),
            "after edit {nth}, of {what:?}: {filter:?}"
        );
    }
}

#[test]
fn what_a_list_found_serves_a_check_and_the_other_way_round() {
    let site = Site::new();
    let files = || {
        let files = fs::read_dir(site.cache.path()).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).collect::<BTreeSet<_>>()
    };
    std::thread::sleep(GRAIN * 2);
    let summaries = {
        drop(status(&site.cached("test"), site.options, &StatusRequest::default()));
        files()
    };
    site.listed(true, &Filter::default());
    let kept: Vec<_> = files().difference(&summaries).cloned().collect();
    assert_eq!(kept.len(), 1, "a list keeps what it found");
    let read = || fs::read(&kept[0]).unwrap();
    let of_list = read();
    site.found(&site.cached("test"), &CheckRequest::default());
    let of_check = read();
    site.listed(true, &Filter::default());
    assert_eq!(read(), of_check, "nothing is found out anew");
    // What a check knows of texts that stand twice a list need not find out.
    assert!(of_list.len() <= of_check.len());
    fs::remove_file(&kept[0]).unwrap();
    let some = Filter { states: vec![State::Translated], ..Filter::default() };
    site.listed(true, &some);
    assert!(!kept[0].exists(), "a list of a part finds out no more than that");
}

#[test]
fn what_a_check_found_is_kept_until_something_changes() {
    let site = Site::new();
    let request = CheckRequest::default();
    let kept = || {
        let files = fs::read_dir(site.cache.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = files.filter(|path| path.is_file()).collect();
        files.sort();
        files.into_iter().map(|path| fs::read(path).unwrap()).collect::<Vec<_>>()
    };
    std::thread::sleep(GRAIN * 2);
    let first = site.found(&site.cached("test"), &request);
    let before = kept();
    std::thread::sleep(GRAIN * 2);
    assert_eq!(site.found(&site.cached("test"), &request), first);
    assert_eq!(kept(), before);
    // Another build keeps its own, and so does another glossary.
    assert_eq!(site.found(&site.cached("other"), &request), first);
    assert_ne!(kept(), before);
    let before = kept();
    site.write("locales/fr/terms.ftl", "-brand = Autre\n");
    site.found(&site.cached("other"), &request);
    assert_ne!(kept(), before);
}
