//! Finds what might belong into the glossary: phrases and names that texts repeat, and what translations call them.
//!
//! There is no dictionary of word classes. A phrase is taken for the name of a thing by what stands around it: words that
//! begin such phrases before it, and nothing that goes on with it behind. What it is called in another language is what
//! stands in the translations of the texts that have it, and hardly in others.

mod source;
mod target;
mod term;
#[cfg(test)]
mod tests;
mod texts;

use crate::model::Language;
use source::{Phrase, phrases};
use target::translations;
pub use term::{SuggestedTerm, TermTranslation, TermsWanted};
use texts::Texts;

/// The phrases of source texts that might belong into the glossary, those that say most first.
///
/// `pairs` are the source texts, each with what it is in each of the languages, as far as somebody confirmed that;
/// `is_known` says of a phrase whether the glossary has it already, in the language of that number.
pub fn suggested_terms(
    source: &Language,
    languages: &[Language],
    pairs: &[(String, Vec<Option<String>>)],
    is_known: impl Fn(&str, usize) -> bool,
    wanted: TermsWanted,
) -> Vec<SuggestedTerm> {
    let texts = Texts::new(source, pairs.iter().map(|(text, _)| Some(text.as_str())));
    let found = phrases(&texts, wanted.least.max(2));
    let is_new = |phrase: &Phrase| (0..languages.len()).any(|nth| !is_known(&phrase.text, nth));
    let mut found: Vec<Phrase> = found.into_iter().filter(is_new).collect();
    // More translations are looked for than are shown: those that agree tell a term from what is only frequent.
    found.truncate(wanted.most.saturating_mul(4).max(200));
    let mut terms: Vec<SuggestedTerm> = found.iter().map(Phrase::term).collect();
    for (nth, language) in languages.iter().enumerate() {
        let theirs = Texts::new(language, pairs.iter().map(|(_, all)| all[nth].as_deref()));
        for (term, translations) in terms.iter_mut().zip(translations(&found, &theirs)) {
            let is_known = is_known(&term.text, nth);
            term.translations.push(if is_known { Vec::new() } else { translations });
        }
    }
    let worth: Vec<f64> = found.iter().zip(&terms).map(|(phrase, term)| phrase.worth(term)).collect();
    let mut order: Vec<usize> = (0..terms.len()).collect();
    order.sort_by(|&a, &b| worth[b].total_cmp(&worth[a]).then(a.cmp(&b)));
    order.truncate(wanted.most);
    let mut terms: Vec<Option<SuggestedTerm>> = terms.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| terms[at].take()).collect()
}
