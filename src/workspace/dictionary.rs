//! The dictionary that a project names for a language, read once somebody looks a word up.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::WorkspaceError;
use super::project::Project;
use crate::check::pair::Speller;
use crate::message;
use crate::model::Language;

/// A dictionary.
#[derive(Debug)]
pub(crate) struct Dictionary {
    path: String,
    aff: String,
    dic: String,
    words: Arc<str>,
    read: OnceLock<Result<Speller, String>>,
}

impl Dictionary {
    /// What knows its words; none where it cannot be understood.
    pub(crate) fn speller(&self) -> Option<&Speller> {
        self.read().as_ref().ok()
    }

    /// Whether somebody has looked a word up.
    pub(crate) fn was_read(&self) -> bool {
        self.read.get().is_some()
    }

    /// Reads it.
    ///
    /// # Errors
    ///
    /// A dictionary that cannot be understood.
    pub(crate) fn understand(&self) -> Result<(), WorkspaceError> {
        self.read().as_ref().map(drop).map_err(|reason| fault(&self.path, reason.clone()))
    }

    /// All that it was made of.
    pub(crate) fn parts(&self) -> [&str; 3] {
        [&self.aff, &self.dic, &self.words]
    }

    fn read(&self) -> &Result<Speller, String> {
        self.read.get_or_init(|| Speller::new(&self.aff, &self.dic, &self.words))
    }
}

/// The dictionaries that a project names.
///
/// # Errors
///
/// A file that is not there or cannot be read.
pub(crate) fn dictionaries(project: &Project) -> Result<FxHashMap<Language, Dictionary>, WorkspaceError> {
    let spelling = &project.config.spelling;
    let words = match &spelling.words {
        None => String::new(),
        Some(path) => project.files.read(path)?.ok_or_else(|| {
            WorkspaceError::request(
                message!("config-no-word-list", path),
                message!("config-no-word-list-hint"),
            )
        })?,
    };
    let words: Arc<str> = words.into();
    let mut dictionaries = FxHashMap::default();
    for (language, path) in &spelling.dictionaries {
        let read = |ending: &str| {
            let file = format!("{path}.{ending}");
            project.files.read(&file)?.ok_or_else(|| fault(path, format!("{file}: no such file")))
        };
        let (aff, dic) = (read("aff")?, read("dic")?);
        let dictionary =
            Dictionary { path: path.clone(), aff, dic, words: Arc::clone(&words), read: OnceLock::new() };
        dictionaries.insert(language.clone(), dictionary);
    }
    Ok(dictionaries)
}

fn fault(path: &str, reason: String) -> WorkspaceError {
    WorkspaceError::request(
        message!("config-no-dictionary", path, reason),
        message!("config-no-dictionary-hint"),
    )
}
