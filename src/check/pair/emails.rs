//! E-mail addresses, which stay as they are.

use std::ops::Range;

use super::multiset::differences;
use super::{Hit, TextMarkup, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "emails",
    Severity::Error,
    "an e-mail address that is another than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !pair.source.contains('@') && !pair.target.contains('@') {
        return;
    }
    let source = all(pair.source, pair.source_markup());
    let target = all(pair.target, pair.target_markup());
    let found = differences(&source, &target, &[&|a, b| a.0.eq_ignore_ascii_case(b.0)]);
    let mut extra = found.extra.into_iter();
    for (address, place) in found.lost {
        let hit = match extra.next() {
            Some((instead, found)) => {
                let message = message!("check-email-changed", found = *instead, address = *address);
                Hit::at(found.clone(), message, message!("check-email-changed-hint"))
            }
            None => {
                let message = message!("check-email-lost", address = *address);
                Hit::missing(message, message!("check-email-lost-hint"))
            }
        };
        hits.push(hit.of_source(place.clone()));
    }
    hits.extend(extra.map(|(address, place)| {
        let message = message!("check-email-added", address = *address);
        Hit::at(place.clone(), message, message!("check-email-added-hint"))
    }));
}

/// The addresses of a text in prose, bare links and link targets; each once.
fn all<'x>(text: &'x str, markup: &'x TextMarkup) -> Vec<(&'x str, Range<usize>)> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let in_prose = markup.emails.iter().map(|place| (&text[place.clone()], place.clone()));
    let bare =
        markup.urls.iter().map(|place| (text[place.clone()].trim_start_matches("mailto:"), place.clone()));
    let linked =
        markup.links.iter().filter_map(|link| Some((link.to.strip_prefix("mailto:")?, link.place.clone())));
    let is_address = |address: &str| address.contains('@') && !address.contains("://");
    for (address, place) in in_prose.chain(bare).chain(linked).filter(|(address, _)| is_address(address)) {
        if found.iter().all(|(known, _)| !known.eq_ignore_ascii_case(address)) {
            found.push((address, place));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn addresses_stay() {
        assert_found(find, "fr", "Write to me@a.org.", "Écrivez à moi@a.org.");
        assert_found(find, "es", "Write to me@a.org.", "Escribe.");
        assert_found(find, "de", "Write.", "Schreib an me@a.org.");
        assert_clean(find, "it", "Write to me@a.org.", "Scrivi a [me@a.org](mailto:me@a.org)!");
        assert_clean(find, "fr", "@name and a @ b", "@name et a @ b");
    }
}
