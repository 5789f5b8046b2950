//! Language tags, as a configuration names them.

use super::raw::{At, Fault};
use crate::message;
use crate::model::Language;

/// A language tag; a fault where it is none.
pub(super) fn language(tag: &At<String>, faults: &mut Vec<Fault>) -> Option<Language> {
    match tag.value.parse() {
        Ok(language) => Some(language),
        Err(error) => {
            let error: crate::model::InvalidLanguage = error;
            faults.push(Fault::new(tag.span.clone(), error.message(), message!("config-not-a-tag-hint")));
            None
        }
    }
}

/// The target languages, each once and without the source language.
pub(super) fn languages(
    tags: &[At<String>],
    source: Option<&Language>,
    faults: &mut Vec<Fault>,
) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for tag in tags {
        let Some(language) = language(tag, faults) else { continue };
        if Some(&language) == source {
            let message = message!("config-source-among-languages", language = &language);
            let hint = message!("config-source-among-languages-hint");
            faults.push(Fault::new(tag.span.clone(), message, hint));
        } else if languages.contains(&language) {
            faults.push(Fault::new(
                tag.span.clone(),
                message!("config-language-twice", language = &language),
                message!("config-language-twice-hint"),
            ));
        } else {
            languages.push(language);
        }
    }
    languages
}
