//! The floor: what reading and parsing the files of a project costs, with the plain parsers, once and on one thread.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use recto::workspace::project::Project;

use crate::process::{Whose, spent};
use crate::{Result, tree};

/// The files of a project by kind.
struct Kinds {
    articles: Vec<PathBuf>,
    catalogs: Vec<PathBuf>,
    ledgers: Vec<PathBuf>,
}

impl Kinds {
    fn of(root: &Path) -> Result<Self> {
        let config = Project::open(root)?.config;
        let mut articles = Vec::new();
        for set in config.articles.iter().filter(|set| !set.has_fluent) {
            let folder = root.join(&set.folder);
            let files = tree::files(&folder)?.into_iter();
            articles.extend(files.filter(|file| {
                file.strip_prefix(&folder)
                    .is_ok_and(|path| set.include.is_match(path) && !set.exclude.is_match(path))
            }));
        }
        let locales = root.join(&config.locales);
        let below = if locales.is_dir() { tree::files(&locales)? } else { Vec::new() };
        let ending =
            |ending: &str| below.iter().filter(|path| tree::has_ending(path, ending)).cloned().collect();
        Ok(Self { articles, catalogs: ending("ftl"), ledgers: ending("toml") })
    }
}

/// Reads and parses every article, catalog and ledger, and prints what each kind took.
pub(crate) fn read_and_parse(root: &Path) -> Result<()> {
    let start = Instant::now();
    let kinds = Kinds::of(root)?;
    println!("{:<10}{:>8}{:>10}{:>12}{:>12}", "kind", "files", "MB", "CPU s", "wall s");
    let files = kinds.articles.len() + kinds.catalogs.len() + kinds.ledgers.len();
    row("finding", files, 0, spent(Whose::Own).0.as_secs_f64(), start);
    kind("articles", &kinds.articles, |text| pulldown_cmark::Parser::new(text).count())?;
    kind("catalogs", &kinds.catalogs, |text| match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource.body.len(),
    })?;
    kind("ledgers", &kinds.ledgers, |text| text.parse::<toml::Table>().map_or(0, |table| table.len()))?;
    // With the start of the process.
    row("all", files, 0, spent(Whose::Own).0.as_secs_f64(), start);
    Ok(())
}

fn kind(name: &str, files: &[PathBuf], parse: impl Fn(&str) -> usize) -> Result<()> {
    let (start, before) = (Instant::now(), spent(Whose::Own).0);
    let mut bytes = 0;
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(file)?).into_owned();
        bytes += text.len();
        black_box(parse(&text));
    }
    row(name, files.len(), bytes, (spent(Whose::Own).0 - before).as_secs_f64(), start);
    Ok(())
}

fn row(name: &str, files: usize, bytes: usize, cpu: f64, start: Instant) {
    let megabytes = bytes as f64 / 1e6;
    println!("{name:<10}{files:>8}{megabytes:>10.2}{cpu:>12.4}{:>12.4}", start.elapsed().as_secs_f64());
}

/// Reads the articles and writes each once for every language: the floor of a render.
pub(crate) fn read_and_write(root: &Path, out: &Path) -> Result<()> {
    let languages = Project::open(root)?.config.languages;
    for article in Kinds::of(root)?.articles {
        let text = fs::read(&article)?;
        for language in &languages {
            tree::write(&out.join(language.as_str()).join(article.strip_prefix(root)?), &text)?;
        }
    }
    Ok(())
}
