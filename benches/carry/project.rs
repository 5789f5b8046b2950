//! A project on disk, translated so that every translation names the unit and the sentence it was made for.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use recto::catalog::{SourceCatalog, encode};
use recto::model::State;
use recto::workflow::list::list;
use recto::workflow::sync::sync;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::filter::Filter;
use recto::workspace::project::Project;
use recto::workspace::unit::UnitRow;
use tempfile::TempDir;

use crate::article::{Article, OldUnits};
use crate::prose::sentences;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

const CONFIG: &str = "source = \"en\"\nlanguages = [\"fr\"]\nlocales = \"locales\"\n\n[[articles]]\nfolder = \"articles\"\n\
                      include = [\"**/*.md\", \"**/*.mdx\", \"**/*.markdown\", \"**/*.txt\"]\n";

/// What a mark begins with; the rest is the number of the unit, `q`, and the number of the sentence.
const MARK: &str = "Qz";

/// A project whose every unit is translated, as the files it consists of.
pub(crate) struct Translated {
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Translated {
    /// Syncs the articles and translates all their units.
    pub(crate) fn new(articles: &[Article], old: &OldUnits) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let root = folder.path();
        fs::write(root.join("recto.toml"), CONFIG)?;
        write_articles(root, articles)?;
        let project = open(root)?;
        sync(&project, options(), false)?;
        for article in articles {
            let (stem, _) = article.path.rsplit_once('.').unwrap_or((&article.path, ""));
            let path = |language: &str| root.join(format!("locales/{language}/{stem}.ftl"));
            let source = SourceCatalog::read(&fs::read_to_string(path("en"))?)?;
            let mut catalog = String::new();
            for (unit, number) in source.units.iter().zip(article.old.clone()) {
                let text = translation(&old.units[number].text, number);
                catalog.push_str(&format!("{} ={}\n\n", unit.id, encode(&text)));
            }
            if let Some(parent) = path("fr").parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path("fr"), catalog)?;
        }
        sync(&project, options(), false)?;
        let rows = rows(&project)?;
        for article in articles {
            let own = rows.get(&article.path).map(Vec::as_slice).unwrap_or_default();
            let right = own.len() == article.old.len()
                && own.iter().zip(article.old.clone()).all(|(row, number)| {
                    row.state == State::Translated
                        && row
                            .translation
                            .as_deref()
                            .is_some_and(|text| marks(text).iter().all(|mark| mark.0 == number))
                });
            if !right {
                return Err(format!("{} is not wholly translated before the edits", article.path).into());
            }
        }
        let mut files = Vec::new();
        collect(root, root, &mut files)?;
        Ok(Self { files })
    }

    /// Puts the project into a new folder, with the articles as they are now.
    pub(crate) fn with(&self, articles: &[Article]) -> Result<TempDir> {
        let folder = tempfile::tempdir()?;
        for (path, bytes) in &self.files {
            if path.starts_with("articles") {
                continue;
            }
            let path = folder.path().join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, bytes)?;
        }
        write_articles(folder.path(), articles)?;
        Ok(folder)
    }
}

/// Syncs a project and lists its units, by article and in their order.
pub(crate) fn sync_and_list(root: &Path) -> Result<HashMap<String, Vec<UnitRow>>> {
    let project = open(root)?;
    sync(&project, options(), false)?;
    rows(&project)
}

/// Syncs a project, for measuring.
pub(crate) fn sync_only(root: &Path) -> Result<()> {
    sync(&open(root)?, options(), false)?;
    Ok(())
}

fn rows(project: &Project) -> Result<HashMap<String, Vec<UnitRow>>> {
    let report = list(project, options(), &Filter::default())?;
    if let Some(fault) = report.not_evaluated.first() {
        return Err(format!("recto cannot judge the project: {fault:?}").into());
    }
    let mut rows: HashMap<String, Vec<UnitRow>> = HashMap::new();
    for row in report.units {
        let path = row.article.strip_prefix("articles/").unwrap_or(&row.article).to_owned();
        rows.entry(path).or_default().push(row);
    }
    Ok(rows)
}

fn open(root: &Path) -> Result<Project> {
    Ok(Project::open(root)?)
}

fn options() -> SnapshotOptions {
    SnapshotOptions { today: jiff::civil::date(2026, 1, 1), trust_unmanaged: false, explain: false }
}

fn write_articles(root: &Path, articles: &[Article]) -> Result<()> {
    for article in articles {
        let path = root.join("articles").join(&article.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, article.text())?;
    }
    Ok(())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.push((path.strip_prefix(root)?.to_owned(), fs::read(&path)?));
        }
    }
    Ok(())
}

/// The translation of a unit: each sentence with a mark and in capitals; links, code and numbers as they are.
fn translation(text: &str, unit: usize) -> String {
    let mut out = String::new();
    let mut end = 0;
    for (number, sentence) in sentences(text).into_iter().enumerate() {
        out.push_str(&text[end..sentence.start]);
        out.push_str(&format!("{MARK}{}q{} ", letters(unit), letters(number)));
        let words = text[sentence.clone()].split(' ').map(|word| {
            let plain = word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\''));
            if plain { word.to_uppercase() } else { word.to_owned() }
        });
        out.push_str(&words.collect::<Vec<_>>().join(" "));
        end = sentence.end;
    }
    out.push_str(&text[end..]);
    out
}

/// The units and sentences whose marks a translation holds.
pub(crate) fn marks(translation: &str) -> Vec<(usize, usize)> {
    let read = |word: &str| {
        let letters: String = word.chars().take_while(char::is_ascii_lowercase).collect();
        let (unit, sentence) = letters.split_once('q')?;
        Some((number(unit)?, number(sentence)?))
    };
    translation.split(MARK).skip(1).filter_map(read).collect()
}

/// A number in letters, so that no tool takes it for a number of the text.
fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(b'a' + (number % 16) as u8);
        number /= 16;
        if number == 0 {
            break;
        }
    }
    out.iter().rev().map(|&letter| char::from(letter)).collect()
}

fn number(letters: &str) -> Option<usize> {
    letters.bytes().try_fold(0usize, |number, letter| {
        let digit = usize::from(letter.checked_sub(b'a')?);
        (digit < 16).then_some(number * 16 + digit)
    })
}
