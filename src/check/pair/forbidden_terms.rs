//! Words that the glossary forbids.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// See [`glossary`](crate::glossary) for how a glossary is written.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("forbidden-terms", Severity::Warning, "a word that the glossary forbids", find);

/// Finds what must not be written; see [`glossary`](crate::glossary) for where that is said.
fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some(glossary) = pair.glossary.filter(|glossary| !glossary.is_empty()) else { return };
    let found = glossary.forbidden_in(pair.target_prose().text(), pair.target_text.words());
    if found.is_empty() {
        return;
    }
    let in_source = glossary.in_source(pair.source_prose().text(), pair.source_text.words());
    for found in found {
        let term = &glossary.terms[found.term];
        if !term.source.is_empty() && !in_source.iter().any(|other| other.term == found.term) {
            continue;
        }
        let word = &pair.target_prose().text()[found.range.clone()];
        let hint = match term.target.first() {
            Some(form) => message!("check-forbidden-term-hint", wanted = form.text.as_str()),
            None => message!("check-forbidden-term-hint-none"),
        };
        hits.push(Hit::in_prose(pair, found.range, message!("check-forbidden-term", word = word), hint));
    }
}
