//! Terms of the glossary, for people.

use anstyle::Style;

use super::{DIM, WIDTH, wrapped};
use crate::glossary::TermFound;
use crate::message;
use crate::message::{Localizer, Message};

/// The terms of a text, each once, with what they are called and what they must not be called; in one paragraph.
pub(super) fn terms(words: &Localizer, found: &[TermFound], indent: &str) -> String {
    let mut terms: Vec<Message> = Vec::new();
    for TermFound { source, forms, forbidden, .. } in found {
        let term = match (forms.is_empty(), forbidden.is_empty()) {
            (true, true) => continue,
            (false, true) => message!("term-forms", source, forms = forms.clone()),
            (true, false) => message!("term-forbidden", source, forbidden = forbidden.clone()),
            (false, false) => {
                message!(
                    "term-forms-not-forbidden",
                    source,
                    forms = forms.clone(),
                    forbidden = forbidden.clone()
                )
            }
        };
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    let label = format!("{} ", words.say(message!("list-terms")));
    let mut out = String::new();
    for (nth, term) in terms.into_iter().enumerate() {
        let term = words.say(term);
        let label = if nth == 0 { label.as_str() } else { "" };
        out.push_str(&wrapped(&[(DIM, label), (Style::new(), &term)], indent, WIDTH));
    }
    out
}
