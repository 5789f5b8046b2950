//! Writes what a plan changes, in an order that loses nothing when it is interrupted.
//!
//! Ledgers come before catalogs, so that a translation that leaves its catalog is in the ledger first. The source
//! catalog comes last: as long as it shows the old texts, the next sync finds the same work and finishes it. Where
//! a translation comes back, the ledger keeps its copy until all of that is done, and is written once more.

use rayon::prelude::*;

use super::project::{Project, RenamedFrom, Survey, Surveyed};
use crate::catalog::SourceCatalog;
use crate::files::FileError;

/// One file that a sync would write or remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: String,
    /// Its new text; `None` to remove it.
    pub text: Option<String>,
}

impl FileChange {
    /// A file to write.
    pub fn write(path: String, text: String) -> Self {
        Self { path, text: Some(text) }
    }

    fn remove(path: String) -> Self {
        Self { path, text: None }
    }
}

/// All changes a sync makes for one article, in the order they have to be made.
pub fn changes(project: &Project, surveyed: &Surveyed) -> Vec<FileChange> {
    let Surveyed { article, renamed_from, plan, gone } = surveyed;
    let mut changes = renamed_from.as_ref().map(|old| moves(project, surveyed, old)).unwrap_or_default();
    let mut final_ledgers = Vec::new();
    for language in &plan.languages {
        let catalog_path = project.catalog_path(&language.language, &article.catalog);
        let ledger_path = project.ledger_path(&language.language, &article.catalog);
        if let Some(interim) = &language.interim_ledger {
            changes.push(FileChange::write(ledger_path.clone(), interim.write()));
        } else if language.ledger_changed {
            changes.push(FileChange::write(ledger_path.clone(), language.ledger.write()));
        }
        if let Some(catalog) = &language.new_catalog {
            let is_empty = catalog.text().trim().is_empty();
            changes.push(FileChange {
                path: catalog_path,
                text: (!is_empty).then(|| catalog.text().to_owned()),
            });
        }
        if language.interim_ledger.is_some() {
            final_ledgers.push(FileChange::write(ledger_path, language.ledger.write()));
        }
    }
    let source_path = project.catalog_path(&project.config.source, &article.catalog);
    if *gone {
        if plan.held_by.is_empty() {
            changes.push(FileChange::remove(source_path));
        }
    } else if let Some(source) = &plan.new_source {
        changes.push(FileChange::write(source_path, source.write()));
    }
    changes.extend(final_ledgers);
    changes
}

/// Moves a renamed article's files to their new names as they are; what else changes comes after.
///
/// The old source catalog is removed last: until then the next sync sees that the old files are left over.
fn moves(project: &Project, surveyed: &Surveyed, old: &RenamedFrom) -> Vec<FileChange> {
    let new = &surveyed.article.catalog;
    let mut changes = Vec::new();
    for language in &surveyed.plan.languages {
        if let Some(ledger) = &language.ledger_on_disk {
            changes.push(FileChange::write(project.ledger_path(&language.language, new), ledger.write()));
        }
        if let Some(catalog) = &language.catalog {
            let path = project.catalog_path(&language.language, new);
            changes.push(FileChange::write(path, catalog.text().to_owned()));
        }
    }
    let source = SourceCatalog { article: surveyed.article.path.clone(), ..old.source.clone() };
    changes.push(FileChange::write(project.catalog_path(&project.config.source, new), source.write()));
    changes.extend(removals(project, &old.catalog));
    changes
}

/// Removes all files of a catalog's name, the source catalog last.
fn removals(project: &Project, catalog: &str) -> Vec<FileChange> {
    let languages = project.config.languages.iter();
    let paths = languages.flat_map(|language| {
        [project.catalog_path(language, catalog), project.ledger_path(language, catalog)]
    });
    let source = project.catalog_path(&project.config.source, catalog);
    paths.chain([source]).map(FileChange::remove).collect()
}

/// What a sync changes in a whole project, article by article.
pub fn all_changes(project: &Project, survey: &Survey) -> Vec<Vec<FileChange>> {
    let articles = survey.articles.iter().chain(&survey.gone).map(|surveyed| changes(project, surveyed));
    articles.chain(survey.leftovers.iter().map(|catalog| removals(project, catalog))).collect()
}

/// Makes the changes; articles side by side, each one's in order. Returns the files that were touched, sorted.
///
/// # Errors
///
/// The first file that could not be written; the others of its article are left for the next sync.
pub fn make(project: &Project, changes: &[Vec<FileChange>]) -> Result<Vec<String>, FileError> {
    let made: Result<Vec<Vec<String>>, FileError> =
        changes.par_iter().map(|changes| make_in_order(project, changes)).collect();
    let mut written: Vec<String> = made?.into_iter().flatten().collect();
    written.sort_unstable();
    written.dedup();
    Ok(written)
}

fn make_in_order(project: &Project, changes: &[FileChange]) -> Result<Vec<String>, FileError> {
    let mut written = Vec::new();
    for change in changes {
        let touched = match &change.text {
            Some(text) => project.files.write(&change.path, text)?,
            None => {
                let there = project.files.exists(&change.path);
                project.files.remove(&change.path, language_folder(project, &change.path))?;
                there
            }
        };
        if touched {
            written.push(change.path.clone());
        }
    }
    Ok(written)
}

/// The folder of a catalog's language, which stays when it is empty.
fn language_folder<'p>(project: &Project, path: &'p str) -> &'p str {
    let name = path.strip_prefix(&project.config.locales).unwrap_or(path).trim_start_matches('/');
    let language = name.split('/').next().unwrap_or_default();
    let start = path.len() - name.len();
    &path[..start + language.len()]
}
