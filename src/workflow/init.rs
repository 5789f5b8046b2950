//! Makes a new project.

use std::path::Path;

use rustc_hash::FxHashSet;

use super::WorkflowError;
use crate::config::{FILE_NAME, template};
use crate::files::Files;
use crate::model::Language;

/// A project that was made.
#[derive(Debug)]
pub struct InitReport {
    /// The files and folders made.
    pub made: Vec<String>,
    /// The folder of articles.
    pub folder: String,
    /// Whether that folder was there already.
    pub found: bool,
}

/// Makes `recto.toml` and the folders in `root`, around the articles that are there.
///
/// A language that is named twice counts once.
///
/// # Errors
///
/// A project that is there already, or a file that cannot be written.
pub fn init(root: &Path, source: &Language, languages: &[Language]) -> Result<InitReport, WorkflowError> {
    let files = Files::new(root);
    if files.exists(FILE_NAME) {
        return Err(WorkflowError::request(
            format!("{FILE_NAME} is there already"),
            "edit it, or delete it and run `recto init` again",
        ));
    }
    if languages.is_empty() || languages.contains(source) {
        return Err(WorkflowError::request(
            "there is no language to translate to",
            format!("name some besides {source}, for example --languages fr,es"),
        ));
    }
    let mut seen = FxHashSet::default();
    let languages: Vec<Language> =
        languages.iter().filter(|language| seen.insert(*language)).cloned().collect();
    let (folder, output) = layout(&files, source);
    let found = files.exists(&folder);
    let mut made = vec![FILE_NAME.to_owned()];
    files.write(FILE_NAME, &template(source, &languages, &folder, &output))?;
    for needed in [folder.clone(), format!("locales/{source}")] {
        if !files.exists(&needed) {
            files.create_folder(&needed)?;
            made.push(format!("{needed}/"));
        }
    }
    for language in &languages {
        let needed = format!("locales/{language}");
        if !files.exists(&needed) {
            files.create_folder(&needed)?;
            made.push(format!("{needed}/"));
        }
    }
    Ok(InitReport { made, folder, found })
}

/// Where articles are and where translations go, by the folders that are there.
///
/// A folder per language below a site's content comes first (Starlight, Hugo, plain `docs/en`), then a folder of
/// articles without languages.
fn layout(files: &Files, source: &Language) -> (String, String) {
    for parent in ["src/content/docs", "content", "docs", "articles"] {
        let folder = format!("{parent}/{source}");
        if files.on_disk(&folder).is_dir() {
            return (folder, format!("{parent}/{{language}}/{{path}}/{{stem}}.{{ext}}"));
        }
    }
    let plain = ["articles", "content", "docs", "_articles", "posts", "_posts"];
    let folder = plain.into_iter().find(|folder| files.on_disk(folder).is_dir()).unwrap_or("articles");
    (folder.to_owned(), "{language}/{path}/{stem}.{ext}".to_owned())
}
