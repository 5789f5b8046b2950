//! Finds the languages that somebody named.

use rustc_hash::FxHashSet;

use crate::message;
use crate::model::Language;
use crate::nearest::{did_you_mean, nearest};
use crate::workspace::WorkspaceError;
use crate::workspace::project::Project;

/// The target languages asked for, each once; all of them when none was.
///
/// # Errors
///
/// A language that the project does not translate to.
pub(crate) fn languages(project: &Project, asked: &[Language]) -> Result<Vec<Language>, WorkspaceError> {
    for language in asked {
        if !project.config.languages.contains(language) {
            return Err(no_language(project, language));
        }
    }
    if asked.is_empty() {
        return Ok(project.config.languages.clone());
    }
    let mut seen = FxHashSet::default();
    Ok(asked.iter().filter(|language| seen.insert(*language)).cloned().collect())
}

/// Languages with their places in the configuration, in its order.
pub(crate) fn places<'p>(project: &'p Project, languages: &[Language]) -> Vec<(usize, &'p Language)> {
    let all = project.config.languages.iter().enumerate();
    all.filter(|(_, language)| languages.contains(language)).collect()
}

/// What is said of a language that the project does not translate to.
pub(crate) fn no_language(project: &Project, language: &Language) -> WorkspaceError {
    let languages: Vec<&Language> = project.config.languages.iter().collect();
    let tags = || languages.iter().map(|language| language.as_str());
    let kin = || tags().find(|tag| tag.split('-').next() == language.as_str().split('-').next());
    let hint = match kin().or_else(|| nearest(language.as_str(), tags())) {
        Some(tag) => did_you_mean(tag),
        None => message!("select-no-language-hint", languages),
    };
    WorkspaceError::not_found(message!("select-no-language", language), hint)
}
