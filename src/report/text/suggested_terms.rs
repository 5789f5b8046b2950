//! Phrases that might belong into the glossary, for people.

use anstyle::Style;

use super::{BOLD, DIM, WIDTH, paint, wrapped};
use crate::message;
use crate::message::{Localizer, Message};
use crate::workflow::suggest_terms::SuggestedTerms;

/// Each phrase with how often it stands and where first, and below it what it is called in each language.
pub fn suggested_terms(words: &Localizer, report: &SuggestedTerms) -> String {
    if report.terms.is_empty() {
        return format!("{}\n", words.say(message!("terms-suggest-nothing")));
    }
    let mut out = String::new();
    for (term, (article, _, line)) in &report.terms {
        let place = format!("{article}:{line}");
        let count = words.say(message!("terms-suggest-count", count = term.count, place));
        out.push_str(&format!("{} {}\n", paint(BOLD, &term.text), paint(DIM, &count)));
        for (language, wordings) in report.languages.iter().zip(&term.translations) {
            let wordings: Vec<Message> = wordings
                .iter()
                .map(|one| {
                    message!("terms-suggest-wording", text = &one.text, count = one.count, of = one.of)
                })
                .collect();
            if !wordings.is_empty() {
                let wordings: Vec<String> = wordings.into_iter().map(|one| words.say(one)).collect();
                let line = words.say(message!("terms-suggest-called", language, wordings));
                out.push_str(&wrapped(&[(Style::new(), &line)], "    ", WIDTH));
            }
        }
    }
    out
}
