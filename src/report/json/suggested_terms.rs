//! The part of the contract that says which phrases might belong into the glossary.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::suggest_terms::SuggestedTerms;

#[derive(Serialize)]
struct Suggestions<'a> {
    schema: u32,
    terms: Vec<Suggested<'a>>,
}

#[derive(Serialize)]
struct Suggested<'a> {
    text: &'a str,
    name: bool,
    count: usize,
    article: &'a str,
    id: &'a str,
    line: usize,
    translations: BTreeMap<&'a str, Vec<Wording<'a>>>,
}

#[derive(Serialize)]
struct Wording<'a> {
    text: &'a str,
    count: usize,
    of: usize,
}

/// Phrases that might belong into the glossary as JSON.
pub fn suggested_terms(report: &SuggestedTerms) -> String {
    let terms = report.terms.iter().map(|(term, (article, id, line))| {
        let languages = report.languages.iter().zip(&term.translations);
        let translations = languages.map(|(language, wordings)| {
            let wordings =
                wordings.iter().map(|one| Wording { text: &one.text, count: one.count, of: one.of });
            (language.as_str(), wordings.collect())
        });
        Suggested {
            text: &term.text,
            name: term.is_name,
            count: term.count,
            article,
            id,
            line: *line,
            translations: translations.collect(),
        }
    });
    to_text(&Suggestions { schema: SCHEMA, terms: terms.collect() })
}
