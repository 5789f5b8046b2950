//! Words that the glossary forbids.

use super::glossary::Glossary;
use super::{Hit, Pair};
use crate::diagnostic::Severity;
use crate::message;

/// The code.
pub const CODE: &str = "forbidden-terms";
/// How much it matters where the project says nothing.
pub const SEVERITY: Severity = Severity::Warning;

/// Finds what must not be written; see [`Glossary`] for where that is said.
pub fn find(glossary: &Glossary, pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    let found = glossary.forbidden_in(pair.target_prose.text());
    if found.is_empty() {
        return;
    }
    let in_source = glossary.in_source(pair.source_prose.text());
    for found in found {
        let term = &glossary.terms[found.term];
        if !term.source.is_empty() && !in_source.iter().any(|other| other.term == found.term) {
            continue;
        }
        let word = &pair.target_prose.text()[found.range.clone()];
        let hint = match term.target.first() {
            Some(form) => message!("check-forbidden-term-hint", wanted = form.text.as_str()),
            None => message!("check-forbidden-term-hint-none"),
        };
        hits.push(Hit::in_prose(pair, found.range, message!("check-forbidden-term", word = word), hint));
    }
}
