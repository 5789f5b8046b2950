//! Laws of a site that is translated already: it comes in, and goes out as it was.
//!
//! A small site of its own; with `RECTO_SITES` the folder of a corpus, whole sites of that, as many edits as
//! `RECTO_SITES_EDITS` says, others with `RECTO_SITES_SEED`, and what
//! it was like at each with `RECTO_SITES_KEEP`. What was counted is written to `sites.txt` in the folder of the tests.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use recto::adopt::{AdoptRequest, adopt};
use recto::workflow::render::{RenderReport, RenderRequest, render};
use recto::workflow::set::{SetRequest, set};
use recto::workflow::sync::sync;
use recto::workspace::expected::Expected;
use recto::workspace::project::Project;
use tempfile::TempDir;

use crate::playground::today;

const ENGLISH: &str = "---\ntitle: The garden\nlayout: page\n---\n\n# The garden\n\nThe garden opens at 9 o'clock, see \
    [the plan](https://example.org/plan).\n\nDogs have to stay outside, cats may come in with you.\n\n```sh\nopen \
    garden # at nine\n```\n\n- Take bus 42 to the garden.\n- Walk for 10 minutes from the station.\n\n## Prices\n\nA \
    ticket costs 12 euros on weekdays.\n\nChildren under six pay nothing at all.\n";
const FRENCH: &str = "---\ntitle: Le jardin\nlayout: page\nlang: fr\n---\n\n# Le jardin {#jardin}\n\n<div \
    markdown=\"1\">\n\nLe jardin ouvre à 9 heures, voir [le plan](https://example.org/plan).\n\nLes chiens doivent rester \
    dehors, les chats peuvent entrer avec vous.\n\n```sh\nopen garden # at nine\n```\n\n- Prenez le bus 42 jusqu'au \
    jardin.\n- Marchez 10 minutes depuis la gare.\n\n</div>\n\n## Tarifs\n\nUn billet coûte 12 euros en \
    semaine.\n\nLes enfants de moins de six ans ne paient rien du tout.\n";
const GERMAN: &str = "---\ntitle: Der Garten\nlayout: page\n---\n\n# Der Garten\n\nDer Garten öffnet um 9 Uhr, siehe \
    [den Plan](https://example.org/plan).\n\nHunde müssen draußen bleiben, Katzen dürfen mit hinein.\n\n```sh\nopen \
    garden # at nine\n```\n\n- Nehmen Sie den Bus 42 zum Garten.\n- Gehen Sie 10 Minuten vom Bahnhof.\n\n## \
    Preise\n\nEine Karte kostet 12 Euro an Wochentagen.\n\nKinder unter sechs Jahren zahlen gar nichts.\n";

/// A site in a folder of its own, under git.
struct Site {
    folder: TempDir,
    numbers: u64,
}

impl Site {
    /// The sites to try: all states of each, oldest first.
    fn all() -> Vec<(String, Self)> {
        let Ok(corpus) = env::var("RECTO_SITES") else {
            let site = Self::new();
            for (language, text) in [("en", ENGLISH), ("fr", FRENCH), ("de", GERMAN)] {
                site.write(&format!("docs/{language}/garden.md"), text);
            }
            site.git(&["add", "-A"]);
            site.git(&["commit", "-qm", "All"]);
            return vec![("small".to_owned(), site)];
        };
        let corpus = PathBuf::from(corpus);
        let guide: Vec<(PathBuf, &str)> = ["2022-01", "2025-01", "2026-07"]
            .into_iter()
            .map(|month| (corpus.join("opensource-guide").join(month), month))
            .collect();
        let sites =
            [("opensource-guide", guide), ("mdx-sample", vec![(corpus.join("mdx-sample"), "2026-07")])];
        let made = sites.into_iter().filter(|(_, states)| states[0].0.is_dir()).map(|(name, states)| {
            let site = Self::new();
            for (state, month) in states {
                drop(fs::remove_dir_all(site.root().join("docs")));
                copy(&state, &site.root().join("docs"));
                site.git(&["add", "-A"]);
                let date = format!("{month}-15T12:00:00Z");
                site.git(&["commit", "-qm", month, "--date", &date]);
            }
            (name.to_owned(), site)
        });
        made.collect()
    }

    fn new() -> Self {
        let seed = env::var("RECTO_SITES_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(7);
        let site = Self { folder: tempfile::tempdir().unwrap(), numbers: seed };
        let languages =
            if env::var("RECTO_SITES").is_ok() { "\"fr\", \"es\", \"de\", \"it\"" } else { "\"fr\", \"de\"" };
        site.write(
            "recto.toml",
            &format!(
                "source = \"en\"\nlanguages = [{languages}]\n\n[[articles]]\nfolder = \"docs/en\"\n\
                 output = \"docs/{{language}}/{{path}}/{{stem}}.{{ext}}\"\n"
            ),
        );
        site.git(&["init", "-q"]);
        site.git(&["config", "user.email", "ada@example.org"]);
        site.git(&["config", "user.name", "Ada"]);
        site
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn git(&self, arguments: &[&str]) {
        let done = Command::new("git").current_dir(self.root()).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {done:?}");
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn project(&self) -> Project {
        let mut project = Project::open(self.root()).unwrap();
        project.files = project.files.without_flushes();
        project
    }

    /// All texts below a folder.
    fn texts(&self, folder: &str) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        let mut folders = vec![self.root().join(folder)];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries.map(Result::unwrap) {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else if let Ok(text) = fs::read_to_string(entry.path()) {
                    let name = entry.path().strip_prefix(self.root()).unwrap().to_string_lossy().into_owned();
                    texts.insert(name, text);
                }
            }
        }
        texts
    }

    /// The pages, without the articles.
    fn pages(&self) -> BTreeMap<String, String> {
        let mut pages = self.texts("docs");
        pages.retain(|path, _| !path.starts_with("docs/en/") && path.matches('/').count() > 1);
        pages
    }

    fn adopt(&self) {
        adopt(&self.project(), today(), &AdoptRequest::default()).unwrap();
    }

    fn sync(&self) {
        sync(&self.project(), today(), false).unwrap();
    }

    fn render(&self, out: Option<&Path>) -> RenderReport {
        let request = RenderRequest { out, ..RenderRequest::default() };
        render(&self.project(), today(), &request).unwrap()
    }

    /// Keeps a copy in `RECTO_SITES_KEEP`, to see what an edit did.
    fn keep(&self, name: &str) {
        if let Ok(folder) = env::var("RECTO_SITES_KEEP") {
            let to = Path::new(&folder).join(name);
            for below in ["docs", "locales"] {
                drop(fs::remove_dir_all(to.join(below)));
                copy(&self.root().join(below), &to.join(below));
            }
            fs::copy(self.root().join("recto.toml"), to.join("recto.toml")).unwrap();
        }
    }

    fn random(&mut self, below: usize) -> usize {
        self.numbers =
            self.numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.numbers >> 33).unwrap() % below.max(1)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn edits() -> usize {
    env::var("RECTO_SITES_EDITS").ok().and_then(|count| count.parse().ok()).unwrap_or(12)
}

fn told(line: &str) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sites.txt");
    let known = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, format!("{known}{line}\n")).unwrap();
}

#[test]
fn an_adopted_site_goes_out_as_it_was() {
    for (name, site) in Site::all() {
        let before = site.pages();
        site.adopt();
        let report = site.render(None);
        assert!(report.not_evaluated.is_empty(), "{name}: {:?}", report.not_evaluated);
        assert_eq!(site.pages(), before, "{name}");
        let out = site.root().join("site");
        site.render(Some(&out));
        let built = site.texts("site");
        let same =
            before.iter().filter(|(path, text)| built.get(&format!("site/{path}")) == Some(text)).count();
        told(&format!("{name}: {same} of {} pages as they were", before.len()));
        assert!(same * 100 >= before.len() * 98, "{name}: {same} of {}", before.len());
        let settled = site.texts("locales");
        site.sync();
        assert_eq!(site.texts("locales"), settled, "{name}");
    }
}

/// Lines of prose, by their places; none of those that have no words.
fn prose(text: &str) -> Vec<usize> {
    let mut is_code = false;
    let marks = text.lines().enumerate().filter(|(_, line)| *line == "---").map(|(at, _)| at);
    let front_matter = if text.starts_with("---") { marks.take(2).last().unwrap_or(0) } else { 0 };
    let lines = text.lines().enumerate().filter(|(at, line)| {
        if *at <= front_matter {
            return false;
        }
        is_code ^= line.trim_start().starts_with("```");
        let is_text = line.starts_with(|c: char| c.is_alphabetic()) && line.split_whitespace().count() > 5;
        !is_code && is_text && !line.contains(['{', '<', '|', '=']) && !line.starts_with("import")
    });
    lines.map(|(at, _)| at).collect()
}

fn with_line(text: &str, at: usize, change: impl Fn(&str) -> String) -> String {
    let lines = text.lines().enumerate().map(|(number, line)| match number == at {
        true => change(line),
        false => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Lines of code between fences, without the fences.
fn code(text: &str) -> Vec<usize> {
    let mut is_code = false;
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            is_code = !is_code;
        } else if is_code && line.starts_with(|c: char| c.is_alphanumeric()) {
            found.push(at);
        }
    }
    found
}

/// Lines of the front matter with a key and a value.
fn fields(text: &str) -> Vec<usize> {
    let Some(body) = text.strip_prefix("---\n") else { return Vec::new() };
    let end = body.find("\n---\n").map_or(0, |end| body[..end].lines().count());
    let is_field = |line: &str| line.starts_with(char::is_alphabetic) && line.contains(": ");
    text.lines().enumerate().take(end + 1).filter(|(_, line)| is_field(line)).map(|(at, _)| at).collect()
}

/// Lines of markup alone that have an attribute, and imports.
fn markup(text: &str) -> Vec<usize> {
    let is_markup = |line: &str| {
        let line = line.trim();
        line.starts_with('<') && line.ends_with('>') && line.contains("=\"")
            || line.starts_with("import ") && line.contains(['"', '\''])
    };
    text.lines().enumerate().filter(|(_, line)| is_markup(line)).map(|(at, _)| at).collect()
}

/// A line with a mark in its last pair of quotes.
fn with_mark(line: &str, mark: &str) -> String {
    let at = line.rfind(['"', '\'']).unwrap();
    format!("{}{mark}{}", &line[..at], &line[at..])
}

/// The translations of a text of an article that are one line in their catalogs, by their pages.
struct Translations {
    /// Their languages, pages and texts.
    by_page: Vec<(String, String, String)>,
}

impl Site {
    /// The translations of a text that an article has once, where their pages have them once.
    fn translations(&self, article: &str, text: &str) -> Option<Translations> {
        let name = article.strip_prefix("docs/en/")?;
        let stem = name.rsplit_once('.')?.0;
        let source = fs::read_to_string(self.root().join(format!("locales/en/{stem}.ftl"))).ok()?;
        let is_it = |line: &&str| line.split_once(" = ").is_some_and(|(_, known)| known == text);
        let mut lines = source.lines().filter(is_it);
        let (line, None) = (lines.next()?, lines.next()) else { return None };
        let id = line.split_once(" = ")?.0.to_owned();
        let of_page = |language: &str| {
            let catalog =
                fs::read_to_string(self.root().join(format!("locales/{language}/{stem}.ftl"))).ok()?;
            let all: Vec<&str> = catalog.lines().collect();
            let at = all
                .iter()
                .position(|line| line.strip_prefix(&id).is_some_and(|rest| rest.starts_with(" = ")))?;
            let is_whole = all.get(at + 1).is_none_or(|next| !next.starts_with(' '));
            let own = all[at].split_once(" = ")?.1.to_owned();
            let page = format!("docs/{language}/{name}");
            let text = fs::read_to_string(self.root().join(&page)).ok()?;
            let is_plain =
                is_whole && !own.contains('{') && text.lines().filter(|line| *line == own).count() == 1;
            is_plain.then(|| (language.to_owned(), page, own))
        };
        let by_page: Vec<_> = ["fr", "es", "de", "it"].into_iter().filter_map(of_page).collect();
        Some(Translations { by_page }).filter(|found| !found.by_page.is_empty())
    }
}

/// The lines that came and went between two texts.
fn changed(before: &str, after: &str) -> String {
    let lines = |one: &str, other: &str| {
        let known: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !known.contains(line)).map(str::to_owned).collect::<Vec<_>>().join(" / ")
    };
    format!("- {} + {}", lines(before, after), lines(after, before))
}

/// Whether a text has a mark as a whole.
fn has_mark(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| !text[at + mark.len()..].starts_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn what_somebody_edits_on_a_page_is_never_lost() {
    for (name, mut site) in Site::all() {
        site.adopt();
        site.git(&["add", "-A"]);
        site.git(&["commit", "-qm", "Adopted"]);
        let count = edits();
        let (mut tried, mut beside, mut lost) = (0, 0, Vec::new());
        while tried < count {
            let pages: Vec<(String, String)> = site.pages().into_iter().collect();
            let (mut marks, mut taken_away, mut changed_articles) = (Vec::new(), Vec::new(), BTreeSet::new());
            for _ in 0..10.min(count - tried) {
                let page = site.random(pages.len());
                let path = &pages[page].0;
                let text = fs::read_to_string(site.root().join(path)).unwrap();
                let kind = site.random(11);
                let lines = match kind {
                    4 => code(&text),
                    7 => fields(&text),
                    8 => markup(&text),
                    _ => prose(&text),
                };
                tried += 1;
                if lines.is_empty() {
                    continue;
                }
                let line = lines[site.random(lines.len())];
                let old = text.lines().nth(line).unwrap_or_default();
                let mark = format!("marque{tried}");
                // Nobody takes away what somebody just wrote.
                let is_untouched = !changed_articles.contains(&format!("docs/en/{}", &path[8..]));
                if kind == 9 && is_untouched && !old.contains("marque") && text.matches(old).count() == 1 {
                    site.write(path, &text.replacen(&format!("{old}\n"), "", 1));
                    taken_away.push((path.clone(), old.to_owned()));
                    continue;
                }
                let edited = with_line(&text, line, |old| match kind {
                    0 => format!("{mark} {old}"),
                    1 => format!("{old} {mark}."),
                    // Nobody writes over what somebody just wrote.
                    2 if !old.contains("marque") => {
                        format!("Tout autre chose, {mark}, en un seul mot de plus.")
                    }
                    3 => format!("{old}\n\nEncore une phrase de la page seule, {mark}."),
                    4 => format!("{old} # {mark}."),
                    5 => format!("<div class=\"{mark}.\">\n\n{old}\n\n</div>"),
                    7 => format!("{old}\nown{mark}: {mark}."),
                    8 => with_mark(old, &format!("{mark}.")),
                    10 => format!("{old}\n\n## Un titre {{#{mark}.}}\n\n```sh\n{mark}.\n```"),
                    _ => format!("{old} [lien](https://example.org/{mark}.)"),
                });
                site.write(path, &edited);
                marks.push(mark);
                // Somebody edits the same text in the catalog meanwhile, or the article.
                let (language, rest) = path["docs/".len()..].split_once('/').unwrap();
                let stem = rest.rsplit_once('.').unwrap().0;
                let catalog = format!("locales/{language}/{stem}.ftl");
                let known = fs::read_to_string(site.root().join(&catalog)).unwrap_or_default();
                match site.random(4) {
                    0 if known.matches(&format!(" = {old}\n")).count() == 1 => {
                        let mark = format!("ailleurs{tried}");
                        site.write(
                            &catalog,
                            &known.replace(&format!(" = {old}\n"), &format!(" = {old} {mark}.\n")),
                        );
                        marks.push(mark);
                        beside += 1;
                    }
                    1 => {
                        let article = format!("docs/en/{rest}");
                        // What the article splits is new, and so is there again.
                        let is_other = taken_away.iter().all(|(page, _): &(String, _)| page[8..] != *rest);
                        if let Some(edit) = site.article_edit(&article, 10_000 + tried).filter(|_| is_other) {
                            changed_articles.insert(article.clone());
                            site.write(&article, &edit.text);
                        }
                    }
                    _ => {}
                }
            }
            site.keep(&format!("hand-{tried}-0"));
            site.sync();
            site.keep(&format!("hand-{tried}-1"));
            site.render(None);
            site.keep(&format!("hand-{tried}-2"));
            let all: String = site.texts("locales").into_values().chain(site.pages().into_values()).collect();
            lost.extend(marks.into_iter().filter(|mark| {
                !["{} ", "{}.", "{},"].iter().any(|end| all.contains(&end.replace("{}", mark)))
            }));
            for (path, text) in taken_away {
                let page = fs::read_to_string(site.root().join(&path)).unwrap();
                let is_back = page.lines().any(|line| line == text);
                lost.extend(is_back.then(|| format!("{path}: {text} is back")));
            }
        }
        let kept = site.texts("locales").into_values().collect::<String>().matches("marque").count();
        told(&format!(
            "{name}: {tried} edits of pages, {beside} beside one of the catalog, {} lost, {kept} in catalogs and ledgers",
            lost.len()
        ));
        assert!(lost.is_empty(), "{name}: {lost:#?}");
        let settled: BTreeMap<_, _> = site.texts("locales").into_iter().chain(site.pages()).collect();
        site.sync();
        site.render(None);
        let after: BTreeMap<_, _> = site.texts("locales").into_iter().chain(site.pages()).collect();
        let other: Vec<String> = after
            .iter()
            .filter(|(path, text)| settled.get(*path) != Some(text))
            .map(|(path, text)| format!("{path}: {}", changed(&settled[path], text)))
            .collect();
        assert!(other.is_empty(), "{name}: {other:#?}");
    }
}

/// An edit of an article.
struct ArticleEdit {
    text: String,
    wanted: Wanted,
}

/// What pages are to have then, or to have no more.
enum Wanted {
    /// A mark, on every page of the article.
    Mark(String),
    /// A mark no more.
    NoMark(String),
    /// These translations no more.
    Gone(Translations),
    /// These translations right behind those.
    Behind(Translations, Translations),
    /// A mark in the translation, once somebody has translated the unit with this text.
    Translated(String, String),
}

impl Site {
    /// An edit of some kind; `None` where this article has no place for it.
    fn article_edit(&mut self, article: &str, number: usize) -> Option<ArticleEdit> {
        let text = fs::read_to_string(self.root().join(article)).unwrap();
        let kind = self.random(17);
        let lines = match kind {
            3 => code(&text),
            9 => fields(&text),
            10 => markup(&text),
            _ => prose(&text),
        };
        let line = *lines.get(self.random(lines.len()))?;
        let old = text.lines().nth(line)?.to_owned();
        let mark = format!("marker{number}");
        let edit = |text: String, wanted: Wanted| Some(ArticleEdit { text, wanted });
        let added = |text: String| edit(text, Wanted::Mark(mark.clone()));
        match kind {
            0 => added(with_line(&text, line, |old| format!("{old}\n\nA new paragraph with {mark} in it."))),
            1 => added(with_line(&text, line, |old| format!("{old}\n\n```\n{mark}\n```"))),
            2 => added(with_line(&text, line, |old| {
                format!("{old}\n\n- An item with {mark} alone.\n- And another one.")
            })),
            3 => added(with_line(&text, line, |old| format!("{old} {mark}"))),
            4 => {
                let body = text.strip_prefix("---\n")?;
                let end = body.find("\n---\n")?;
                added(format!("---\n{}\nkey{mark}: {mark}{}", &body[..end], &body[end..]))
            }
            5 => {
                added(with_line(&text, line, |old| format!("{old}\n\n[{mark}]: https://example.org/{mark}")))
            }
            6 => added(with_line(&text, line, |old| format!("{old}\n\n<hr class=\"{mark}\" />"))),
            // A value that is translated is another one on every page.
            9 if old.contains(": ") && !old.contains(['"', '\'']) => {
                let stem = article.strip_prefix("docs/en/")?.rsplit_once('.')?.0;
                let catalog = fs::read_to_string(self.root().join(format!("locales/en/{stem}.ftl"))).ok()?;
                let is_unit = catalog
                    .lines()
                    .any(|line| line.ends_with(&format!(" = {}", &old[old.find(": ").unwrap() + 2..])));
                if is_unit { None } else { added(with_line(&text, line, |old| format!("{old}{mark}"))) }
            }
            10 => added(with_line(&text, line, |old| with_mark(old, &mark))),
            11 => {
                let there = self.translations(article, &old).filter(|_| text.matches(&old).count() == 1)?;
                let without = text.replacen(&format!("{old}\n\n"), "", 1);
                if without == text { None } else { edit(without, Wanted::Gone(there)) }
            }
            12 => {
                let moved = self.translations(article, &old).filter(|_| text.matches(&old).count() == 1)?;
                let without = text.replacen(&format!("{old}\n\n"), "", 1);
                let lines = prose(&without);
                let line = *lines.get(self.random(lines.len()))?;
                let before = without.lines().nth(line)?;
                let behind = self.translations(article, before).filter(|_| without != text)?;
                let text = with_line(&without, line, |before| format!("{before}\n\n{old}"));
                edit(text, Wanted::Behind(moved, behind))
            }
            13 => {
                self.translations(article, &old).filter(|_| text.matches(&old).count() == 1)?;
                let new = format!("{old} And much more than that, {number} of all.");
                edit(text.replacen(&old, &new, 1), Wanted::Translated(new, mark))
            }
            14 => {
                // One paragraph becomes two, and back.
                let (first, second) = old.split_once(". ")?;
                self.translations(article, &old).filter(|_| text.matches(&old).count() == 1)?;
                let new = format!("{first}, {number} times.");
                edit(text.replacen(&old, &format!("{new}\n\n{second}"), 1), Wanted::Translated(new, mark))
            }
            _ => {
                // What came before goes again, or goes elsewhere.
                let old = text.lines().position(|line| line.starts_with("A new paragraph with marker"))?;
                let block = text.lines().nth(old)?.to_owned();
                let mark = block.split(' ').find(|word| word.starts_with("marker"))?.to_owned();
                let without = text.replacen(&format!("{block}\n\n"), "", 1);
                if without == text {
                    return None;
                }
                if kind == 7 || kind == 15 {
                    return edit(without, Wanted::NoMark(mark));
                }
                let lines = prose(&without);
                let line = *lines.get(self.random(lines.len()))?;
                let text = with_line(&without, line, |old| format!("{old}\n\n{block}"));
                edit(text, Wanted::Mark(mark))
            }
        }
    }

    /// Somebody translates the unit with a text in all languages, as long as there is one.
    fn translate(&self, article: &str, source: &str, text: &str) {
        let stem = article["docs/en/".len()..].rsplit_once('.').unwrap().0;
        let catalog = fs::read_to_string(self.root().join(format!("locales/en/{stem}.ftl"))).unwrap();
        let is_it = |line: &&str| line.split_once(" = ").is_some_and(|(_, known)| known == source);
        let Some(line) = catalog.lines().find(is_it) else { return };
        for language in ["fr", "es", "de", "it"] {
            let request = SetRequest {
                article,
                ids: &[line.split_once(" = ").unwrap().0.to_owned()],
                language: &language.parse().unwrap(),
                text,
                read_as: Default::default(),
                expected: Expected::default(),
            };
            drop(set(&self.project(), today(), &request));
        }
    }
}

impl Wanted {
    /// Whether a page is as it is wanted.
    fn is_met(&self, path: &str, text: &str) -> bool {
        let own = |translations: &Translations| {
            translations.by_page.iter().find(|(_, page, _)| page == path).map(|(_, _, own)| own.clone())
        };
        match self {
            Self::Mark(mark) | Self::Translated(_, mark) => has_mark(text, mark),
            Self::NoMark(mark) => !has_mark(text, mark),
            Self::Gone(there) => own(there).is_none_or(|own| !text.lines().any(|line| line == own)),
            Self::Behind(moved, behind) => match (own(moved), own(behind)) {
                (Some(moved), Some(behind)) => {
                    // The page may have lines of its own between them.
                    let is_text = |line: &&str| line.starts_with(char::is_alphabetic);
                    let lines: Vec<&str> = text.lines().filter(is_text).collect();
                    let place = |text: &str| lines.iter().position(|line| *line == text);
                    place(&moved).is_some_and(|moved| place(&behind).map(|behind| behind + 1) == Some(moved))
                }
                _ => true,
            },
        }
    }
}

#[test]
fn what_the_article_changes_reaches_its_pages_or_is_named() {
    for (name, mut site) in Site::all() {
        site.adopt();
        site.git(&["add", "-A"]);
        site.git(&["commit", "-qm", "Adopted"]);
        let count = edits();
        let (mut tried, mut reached, mut named, mut silent) = (0, 0, 0, Vec::new());
        let mut kinds: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
        while tried < count {
            let articles: Vec<String> =
                site.texts("docs").into_keys().filter(|path| path.starts_with("docs/en/")).collect();
            let article = articles[site.random(articles.len())].clone();
            let Some(ArticleEdit { text, wanted }) = site.article_edit(&article, tried + 1) else { continue };
            tried += 1;
            let before = fs::read_to_string(site.root().join(&article)).unwrap();
            site.keep(&format!("article-{tried}-0"));
            site.write(&article, &text);
            site.sync();
            site.keep(&format!("article-{tried}-1"));
            let mut report = site.render(None);
            if let Wanted::Translated(text, mark) = &wanted {
                site.translate(&article, text, &format!("Une phrase toute neuve avec {mark} au milieu."));
                report = site.render(None);
            }
            let kind = match &wanted {
                Wanted::Mark(_) => "added",
                Wanted::NoMark(_) => "added before, gone",
                Wanted::Gone(_) => "gone",
                Wanted::Behind(..) => "moved",
                Wanted::Translated(..) => "translated",
            };
            let of_kind = kinds.entry(kind).or_default();
            let end = &article["docs/en/".len()..];
            let is_page = |path: &str| path[5..].split_once('/').is_some_and(|(_, rest)| rest == end);
            for (path, page) in site.pages().into_iter().filter(|(path, _)| is_page(path)) {
                let findings = report.findings.iter().chain(&report.not_evaluated);
                let is_named = findings.into_iter().any(|finding| finding.path == path);
                match wanted.is_met(&path, &page) {
                    true => (reached, of_kind[0]) = (reached + 1, of_kind[0] + 1),
                    false if is_named => (named, of_kind[1]) = (named + 1, of_kind[1] + 1),
                    false => {
                        of_kind[2] += 1;
                        silent.push(format!("{path}: edit {tried}, {kind}: {}", changed(&before, &text)));
                    }
                }
            }
            // Not everybody commits after every edit.
            if site.random(2) == 0 {
                site.git(&["add", "-A"]);
                site.git(&["commit", "-qm", "Edited", "--allow-empty"]);
            }
        }
        told(&format!(
            "{name}: {tried} edits of articles, {reached} reached a page, {named} named, {} silent {kinds:?}",
            silent.len()
        ));
        assert!(silent.is_empty(), "{name}: {silent:#?}");
    }
}
