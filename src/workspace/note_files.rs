//! Where the notes about an article are, and how they follow it to another name.

use super::project::Project;
use crate::discover::Article;
use crate::model::Language;
use crate::notes::{EXTENSION, joined};

/// The file with the notes about an article in a language; questions about the article itself are with the source
/// language.
pub(crate) fn notes_path(project: &Project, article: &Article, language: &Language) -> String {
    let beside = match *language == project.config.source {
        true => article.source_path(language),
        false => article.catalog_path(language),
    };
    let stem = beside.strip_suffix(".ftl").or_else(|| beside.strip_suffix(".toml")).unwrap_or(&beside);
    format!("{stem}.{EXTENSION}")
}

/// The notes of an article that goes to another name, by the new paths: with what is there already.
pub(crate) fn moved(project: &Project, old: &Article, new: &Article) -> Vec<(String, String)> {
    let languages = project.config.languages.iter().chain([&project.config.source]);
    let read = |path: &str| project.files.read(path).ok().flatten();
    let moved = languages.filter_map(|language| {
        let text = read(&notes_path(project, old, language))?;
        let path = notes_path(project, new, language);
        let there = read(&path).unwrap_or_default();
        Some((path, joined(&there, &text)))
    });
    moved.collect()
}
