//! Terms of the glossary that the source has and the translation does not.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::glossary::PlainWords;
use crate::message;

/// See [`glossary`](crate::glossary) for how a glossary is written.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("terms", Severity::Warning, "a term that is not called what the glossary calls it", find);

/// Finds the terms that a translation calls something else.
///
/// One form of the term anywhere in the translation is enough, whatever its words end in: a finding is worth more
/// than a word that only looks like a term, and a repeated term may become a pronoun. A `{ -term }` reference is
/// resolved in the translation and so is one of its forms.
fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some(glossary) = pair.glossary.filter(|glossary| !glossary.is_empty()) else { return };
    let mut found = glossary.in_source(pair.source_prose().text(), pair.source_text.words());
    if found.is_empty() {
        return;
    }
    // Titles of works elsewhere stay as they are.
    let cited = pair.source_prose().cited();
    found.retain(|found| !cited.iter().any(|cited| cited.contains(&found.range.start)));
    let words = PlainWords::of(pair.target_prose().text(), pair.target_text.words());
    let joins_words = pair.profile.compounds;
    let mut told = Vec::new();
    for found in found {
        let term = &glossary.terms[found.term];
        let is_there = || term.target.iter().any(|form| form.stands_in(&words, joins_words));
        if term.target.is_empty() || told.contains(&found.term) || is_there() {
            continue;
        }
        told.push(found.term);
        let written = &pair.source_prose().text()[found.range];
        let wanted = term.target[0].text.as_str();
        hits.push(Hit::missing(
            message!("check-term", term = written, wanted = wanted),
            message!("check-term-hint", wanted = wanted, language = pair.language),
        ));
    }
}
