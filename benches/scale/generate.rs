//! Scales a folder of articles to a translated project of any size.
//!
//! Copy after copy is made as a project of its own beside the result, by recto itself, and then moved into it, so
//! that memory does not grow with the number of copies. Every copy has another word in every paragraph.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;
use recto::catalog::{SourceCatalog, encode};
use recto::diagnostic::Severity;
use recto::discover::{self, Article};
use recto::model::Language;
use recto::workflow::sync::sync;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::project::Project;

use crate::pseudo::Translator;
use crate::vary::vary;
use crate::words::{mixed, number_of};
use crate::{Result, tree};

/// How large and how far translated the project becomes.
#[derive(Args, Clone)]
pub(crate) struct Size {
    /// The languages of the translations.
    #[arg(long, value_delimiter = ',', default_value = "fr,es,de,it")]
    pub(crate) languages: Vec<String>,
    /// How many of a hundred units are translated.
    #[arg(long, default_value_t = 90)]
    done: u64,
    /// Another number makes other changes.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Makes a project in a folder that is not there yet or empty; returns how many articles it has.
pub(crate) fn generate(folder: &Path, out: &Path, times: usize, size: &Size) -> Result<usize> {
    if out.is_dir() && fs::read_dir(out)?.next().is_some() {
        return Err(format!("{} is not empty: name another folder or remove it", out.display()).into());
    }
    let mut articles = read_articles(folder)?;
    fs::create_dir_all(out)?;
    tree::write(&out.join("recto.toml"), config(size))?;
    // Beside the result, because files can be moved only within one file system.
    let stage = tempfile::Builder::new().prefix(".copy").tempdir_in(out)?;
    let mut count = 0;
    for copy in 0..times {
        let root = stage.path();
        tree::write(&root.join("recto.toml"), config(size))?;
        let name = format!("copy-{copy:03}");
        count += make_copy(root, &name, copy as u64, &mut articles, size)?;
        let mut folders = vec!["articles".to_owned(), "locales/en".to_owned()];
        folders.extend(size.languages.iter().map(|language| format!("locales/{language}")));
        for below in folders {
            fs::create_dir_all(out.join(&below))?;
            let from = root.join(&below).join(&name);
            if from.is_dir() {
                fs::rename(from, out.join(&below).join(&name))?;
            }
        }
    }
    Ok(count)
}

fn config(size: &Size) -> String {
    let languages: Vec<String> = size.languages.iter().map(|language| format!("{language:?}")).collect();
    format!(
        "source = \"en\"\nlanguages = [{}]\nlocales = \"locales\"\n\n[[articles]]\nfolder = \"articles\"\n\
         output = \"{{language}}/{{path}}/{{stem}}.{{ext}}\"\n",
        languages.join(", ")
    )
}

/// The articles of a folder: their paths below it, and their texts.
fn read_articles(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut articles = Vec::new();
    for file in tree::files(folder)?.into_iter().filter(|file| tree::is_article(file)) {
        match String::from_utf8(fs::read(&file)?) {
            Ok(text) => articles.push((file.strip_prefix(folder)?.to_owned(), text)),
            Err(_) => eprintln!("{} is left out: it is not UTF-8", file.display()),
        }
    }
    if articles.is_empty() {
        return Err(format!(
            "{} has no articles: name a folder with Markdown, HTML or text",
            folder.display()
        )
        .into());
    }
    Ok(articles)
}

/// Makes one copy as a project of its own; articles that recto cannot read are left out from then on.
fn make_copy(
    root: &Path,
    name: &str,
    copy: u64,
    articles: &mut Vec<(PathBuf, String)>,
    size: &Size,
) -> Result<usize> {
    let folder = root.join("articles").join(name);
    for (path, text) in &*articles {
        let text = if copy == 0 { text.clone() } else { vary(path, text, mixed(&[size.seed, copy]), 100) };
        tree::write(&folder.join(path), text)?;
    }
    let project = Project::open(root)?;
    let report = sync(&project, options(), false)?;
    let faults = report.findings.iter().chain(&report.not_evaluated);
    for fault in faults.filter(|fault| fault.severity == Severity::Error) {
        let path = root.join(&fault.path);
        eprintln!("{} is left out: {}", fault.path, fault.code);
        articles.retain(|(own, _)| folder.join(own) != path);
        fs::remove_file(path)?;
    }
    let found =
        discover::articles(&project.files, &project.config).map_err(|_| "articles share a catalog")?.articles;
    for language in &project.config.languages {
        let translator = Translator::new(language.as_str());
        found.par_iter().try_for_each(|article| {
            translate(&project, article, language, &translator, size).map_err(|error| error.to_string())
        })?;
    }
    sync(&project, options(), false)?;
    Ok(found.len())
}

/// Writes the translations of an article.
fn translate(
    project: &Project,
    article: &Article,
    language: &Language,
    translator: &Translator,
    size: &Size,
) -> Result<()> {
    let on_disk = |path: String| project.files.on_disk(&path);
    let Ok(source) = fs::read_to_string(on_disk(article.source_path(&project.config.source))) else {
        // An article without units has no catalog.
        return Ok(());
    };
    let mut catalog = String::with_capacity(source.len());
    for unit in SourceCatalog::read(&source)?.units {
        let number =
            mixed(&[size.seed, number_of(&article.path), number_of(&unit.id), number_of(language.as_str())]);
        if number % 100 < size.done {
            if !catalog.is_empty() {
                catalog.push('\n');
            }
            catalog.push_str(&format!("{} ={}\n", unit.id, encode(&translator.translate(&unit.text))));
        }
    }
    if catalog.is_empty() { Ok(()) } else { tree::write(&on_disk(article.catalog_path(language)), catalog) }
}

fn options() -> SnapshotOptions {
    SnapshotOptions { today: jiff::civil::date(2026, 1, 1), trust_unmanaged: false, explain: false }
}
