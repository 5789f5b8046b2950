//! Sets up git for a project: which files recto merges, and how.

use std::path::Path;

use crate::history::Repository;
use crate::message;
use crate::notes::EXTENSION;
use crate::workspace::WorkspaceError;
use crate::workspace::project::Project;
use crate::workspace::transaction::lock;

const ATTRIBUTES: &str = ".gitattributes";
const HEADING: &str = "# Merged by recto, unit by unit; every clone needs `recto init --git` once.";

/// The settings of the merge driver.
pub const DRIVER: [(&str, &str); 2] = [
    ("merge.recto.name", "merge of recto's catalogs and ledgers, unit by unit"),
    ("merge.recto.driver", "recto merge-driver %O %A %B %P"),
];

/// What was set up.
#[derive(Debug)]
pub struct GitReport {
    /// The lines added to `.gitattributes`.
    pub attributes: Vec<String>,
    /// The settings that were not so before.
    pub settings: Vec<(&'static str, &'static str)>,
}

/// Makes git merge the project's catalogs and ledgers with recto, in this clone; what is set already stays.
///
/// # Errors
///
/// A project outside of a repository, settings that git refuses, or a `.gitattributes` that cannot be written.
pub fn set_up(project: &Project) -> Result<GitReport, WorkspaceError> {
    let repository = repository(project.files.root())?;
    let _lock = lock(project)?;
    let old = project.files.read(ATTRIBUTES)?.unwrap_or_default();
    let is_there = |line: &String| old.lines().any(|old| old.trim_end() == line.as_str());
    let attributes: Vec<String> = lines(project).into_iter().filter(|line| !is_there(line)).collect();
    let mut settings = Vec::new();
    for (key, value) in DRIVER {
        if repository.setting(key).as_deref() == Some(value) {
            continue;
        }
        if !repository.set(key, value) {
            return Err(WorkspaceError::request(
                message!("git-cannot-set", key),
                message!("git-cannot-set-hint", key, value),
            ));
        }
        settings.push((key, value));
    }
    if !attributes.is_empty() {
        let mut text = old.clone();
        if !text.is_empty() {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        let heading = (!old.contains(HEADING)).then_some(HEADING);
        for line in heading.into_iter().chain(attributes.iter().map(String::as_str)) {
            text.push_str(line);
            text.push('\n');
        }
        project.files.write(ATTRIBUTES, &text)?;
    }
    Ok(GitReport { attributes, settings })
}

/// The repository around a folder.
///
/// # Errors
///
/// A folder outside of a repository, or a machine without git.
pub fn repository(folder: &Path) -> Result<Repository, WorkspaceError> {
    let repository = Repository::new(folder);
    if repository.is_there() {
        return Ok(repository);
    }
    Err(WorkspaceError::request(
        message!("git-no-repository", folder = folder.display().to_string()),
        message!("git-no-repository-hint"),
    ))
}

/// How translated Fluent files and all ledgers are merged.
const FILES: &str = "*.ftl merge=recto";
const LEDGERS: &str = "*.toml merge=recto linguist-generated";

/// The lines of `.gitattributes`. What is generated need not be shown in a review; a glossary is not.
fn lines(project: &Project) -> Vec<String> {
    let (locales, source) = (&project.config.locales, &project.config.source);
    let line =
        |files: &str, attributes: &str| format!("{} {attributes}", pattern(&format!("{locales}/{files}")));
    let mut lines =
        vec![line("**/*.ftl", "merge=recto"), line("**/*.toml", "merge=recto linguist-generated")];
    // Every line of notes stands for itself.
    lines.push(format!("*.{EXTENSION} merge=union"));
    // Where Fluent articles stand among the source catalogs, these are shown too, because people write the articles.
    let sources = format!("{locales}/{source}/");
    let mut articles = project.config.articles.iter().filter(|set| set.has_fluent);
    if !articles.any(|set| format!("{}/", set.folder).starts_with(&sources)) {
        lines.push(line(&format!("{source}/**/*.ftl"), "linguist-generated"));
        lines.push(line(&format!("{source}/terms.ftl"), "-linguist-generated"));
    }
    // Fluent articles among the catalogs are covered; of those elsewhere, the translations and all ledgers are not.
    for set in project.config.articles.iter().filter(|set| set.has_fluent) {
        let output = set.output.as_deref().unwrap_or_default();
        let end = output.find("{path}").or_else(|| output.find("{stem}")).unwrap_or(output.len());
        let root = output[..end].rsplit_once('/').map_or("", |(folder, _)| folder);
        let codes =
            project.config.languages.iter().map(|language| project.config.language_codes.get(language));
        let mut folders: Vec<String> = codes.map(|code| root.replace("{language}", code)).collect();
        folders.dedup();
        let translated =
            folders.iter().flat_map(|folder| [(folder.as_str(), FILES), (folder.as_str(), LEDGERS)]);
        for (folder, attributes) in translated.chain([(set.folder.as_str(), LEDGERS)]) {
            let is_covered = folder.is_empty() || format!("{folder}/").starts_with(&format!("{locales}/"));
            let (glob, attributes) = attributes.split_once(' ').unwrap_or((attributes, ""));
            let new = format!("{} {attributes}", pattern(&format!("{folder}/**/{glob}")));
            if !is_covered && !lines.contains(&new) {
                lines.push(new);
            }
        }
    }
    lines
}

/// A path as git takes it.
fn pattern(path: &str) -> String {
    match path.contains([' ', '"', '\\']) {
        true => format!("\"{}\"", path.replace('\\', "\\\\").replace('"', "\\\"")),
        false => path.to_owned(),
    }
}
