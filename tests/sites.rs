//! Laws of a site that is translated already: it comes in, and goes out as it was.
//!
//! A small site of its own; with `RECTO_SITES` the folder of a corpus, whole sites of that, and as many edits as
//! `RECTO_SITES_EDITS` says. What was counted is written to `sites.txt` in the folder of the tests.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use recto::adopt::{AdoptRequest, adopt};
use recto::workflow::render::{RenderReport, RenderRequest, render};
use recto::workflow::sync::sync;
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
        let site = Self { folder: tempfile::tempdir().unwrap(), numbers: 7 };
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
            let mut marks = Vec::new();
            for _ in 0..10.min(count - tried) {
                let page = site.random(pages.len());
                let path = &pages[page].0;
                let text = fs::read_to_string(site.root().join(path)).unwrap();
                let kind = site.random(7);
                let lines = if kind == 4 { code(&text) } else { prose(&text) };
                tried += 1;
                if lines.is_empty() {
                    continue;
                }
                let line = lines[site.random(lines.len())];
                let mark = format!("marque{tried}");
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
                    _ => format!("{old} [lien](https://example.org/{mark}.)"),
                });
                site.write(path, &edited);
                marks.push(mark);
                // Somebody edits the same text in the catalog meanwhile.
                let old = text.lines().nth(line).unwrap_or_default();
                let (language, rest) = path["docs/".len()..].split_once('/').unwrap();
                let stem = rest.rsplit_once('.').unwrap().0;
                let catalog = format!("locales/{language}/{stem}.ftl");
                let known = fs::read_to_string(site.root().join(&catalog)).unwrap_or_default();
                if site.random(3) == 0 && known.matches(&format!(" = {old}\n")).count() == 1 {
                    let mark = format!("ailleurs{tried}");
                    site.write(
                        &catalog,
                        &known.replace(&format!(" = {old}\n"), &format!(" = {old} {mark}.\n")),
                    );
                    marks.push(mark);
                    beside += 1;
                }
            }
            site.sync();
            site.render(None);
            let all: String = site.texts("locales").into_values().chain(site.pages().into_values()).collect();
            lost.extend(marks.into_iter().filter(|mark| {
                !["{} ", "{}.", "{},"].iter().any(|end| all.contains(&end.replace("{}", mark)))
            }));
        }
        let kept = site.texts("locales").into_values().collect::<String>().matches("marque").count();
        told(&format!(
            "{name}: {tried} edits of pages, {beside} beside one of the catalog, {} lost, {kept} in catalogs and ledgers",
            lost.len()
        ));
        assert!(lost.is_empty(), "{name}: {lost:?}");
        let settled = (site.texts("locales"), site.pages());
        site.sync();
        site.render(None);
        assert_eq!((site.texts("locales"), site.pages()), settled, "{name}");
    }
}

/// An edit of an article.
struct ArticleEdit {
    text: String,
    mark: String,
    /// Whether the pages are to have the mark, or to have it no more.
    is_there: bool,
}

impl Site {
    /// An edit of some kind; `None` where this article has no place for it.
    fn article_edit(&mut self, article: &str, number: usize) -> Option<ArticleEdit> {
        let text = fs::read_to_string(self.root().join(article)).unwrap();
        let kind = self.random(9);
        let lines = if kind == 3 { code(&text) } else { prose(&text) };
        let line = *lines.get(self.random(lines.len()))?;
        let mark = format!("marker{number}");
        let added = |text: String| Some(ArticleEdit { text, mark: mark.clone(), is_there: true });
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
            _ => {
                // What came before goes again, or goes elsewhere.
                let old = text.lines().position(|line| line.starts_with("A new paragraph with marker"))?;
                let block = text.lines().nth(old)?.to_owned();
                let mark = block.split(' ').find(|word| word.starts_with("marker"))?.to_owned();
                let without = text.replacen(&format!("{block}\n\n"), "", 1);
                if without == text {
                    return None;
                }
                if kind == 7 {
                    return Some(ArticleEdit { text: without, mark, is_there: false });
                }
                let lines = prose(&without);
                let line = *lines.get(self.random(lines.len()))?;
                let text = with_line(&without, line, |old| format!("{old}\n\n{block}"));
                Some(ArticleEdit { text, mark, is_there: true })
            }
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
        while tried < count {
            let articles: Vec<String> =
                site.texts("docs").into_keys().filter(|path| path.starts_with("docs/en/")).collect();
            let article = articles[site.random(articles.len())].clone();
            tried += 1;
            let Some(edit) = site.article_edit(&article, tried) else { continue };
            site.write(&article, &edit.text);
            site.sync();
            let report = site.render(None);
            let end = &article["docs/en/".len()..];
            let is_page = |path: &str| path[5..].split_once('/').is_some_and(|(_, rest)| rest == end);
            for (path, text) in site.pages().into_iter().filter(|(path, _)| is_page(path)) {
                let is_named = report
                    .findings
                    .iter()
                    .any(|finding| finding.code == "page-behind" && finding.path == path);
                let is_mark = |(at, _): (usize, &str)| {
                    !text[at + edit.mark.len()..].starts_with(|c: char| c.is_ascii_digit())
                };
                match text.match_indices(&edit.mark).any(is_mark) == edit.is_there {
                    true => reached += 1,
                    false if is_named => named += 1,
                    false => silent.push(format!("{path} {}", edit.mark)),
                }
            }
            // Not everybody commits after every edit.
            if site.random(2) == 0 {
                site.git(&["add", "-A"]);
                site.git(&["commit", "-qm", "Edited"]);
            }
        }
        told(&format!(
            "{name}: {tried} edits of articles, {reached} reached a page, {named} named, {} silent",
            silent.len()
        ));
        assert!(silent.is_empty(), "{name}: {silent:?}");
    }
}
