//! Links that lead elsewhere than in the source, are lost or come in.
//!
//! Bare URLs are another rule's, but one may stand where the source has a link.

use super::address::Changed;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "links",
    Severity::Error,
    "a link that leads elsewhere than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    report(pair, false, hits);
}

/// Reports the differences of links, or of bare URLs.
pub(super) fn report(pair: &TranslationPair<'_>, bare: bool, hits: &mut Vec<Hit>) {
    let found = pair.links();
    let mut extra = found.extra.iter();
    for lost in &found.lost {
        let instead = extra.next();
        // The rule for which the source is right tells of both.
        if lost.is_bare != bare {
            continue;
        }
        let to = lost.to.as_str();
        // A link whose label was its address may have words for a label.
        let has_words = || pair.target_markup().links.iter().any(|link| link.to == to);
        if bare && instead.is_none() && has_words() {
            continue;
        }
        let hit = match instead {
            Some(instead) => changed(pair, instead, to),
            None => {
                let message = message!("check-link-lost", to);
                Hit::missing(message, message!("check-link-lost-hint"))
            }
        };
        hits.push(hit.of_source(lost.place.clone()));
    }
    hits.extend(extra.filter(|extra| extra.is_bare == bare).map(|extra| {
        Hit::at(
            place(pair, extra),
            message!("check-link-added", to = &extra.to),
            message!("check-link-added-hint"),
        )
    }));
}

fn changed(pair: &TranslationPair<'_>, instead: &Changed, to: &str) -> Hit {
    let message = message!("check-link-changed", found = &instead.to, to);
    Hit::at(place(pair, instead), message, message!("check-link-changed-hint"))
}

/// The bytes of the address itself, where it stands in its link as it is.
fn place(pair: &TranslationPair<'_>, address: &Changed) -> std::ops::Range<usize> {
    let whole = address.place.clone();
    match pair.target[whole.clone()].rfind(&address.to) {
        Some(at) if !address.to.is_empty() => whole.start + at..whole.start + at + address.to.len(),
        _ => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn lost_changed_and_added_links_are_found() {
        for (language, source, target, piece) in [
            ("fr", "See [it](https://a.org/x).", "Voyez-le.", None),
            ("es", "See [it](https://a.org/x).", "Véase [eso](https://a.org/y).", Some("https://a.org/y")),
            ("de", "See [it](a.md).", "Siehe [das](a.md) und [dies](b.md).", Some("b.md")),
            ("it", "[a][one] [b](x)", "[a][uno] [b](x)", None),
            ("it", "<a href=\"/x\">a</a>", "<a href=\"/y\">a</a>", Some("/y")),
            ("fr", "[a](x) [b](y)", "[a](x) [b](x)", Some("x")),
        ] {
            let found = assert_found(find, language, source, target);
            if let Some(piece) = piece {
                assert_eq!(found.as_deref(), Some(piece), "{target}");
            }
        }
    }

    #[test]
    fn links_in_other_words_and_order_are_fine() {
        for (language, source, target) in [
            ("fr", "[a](x) then [b](y)", "[b](y) après [a](x)"),
            ("es", "See <https://a.org/x>.", "Véase [aquí](https://a.org/x)."),
            ("de", "[it](https://en.wikipedia.org/wiki/X)", "[es](https://de.wikipedia.org/wiki/Y)"),
            ("it", "[a][ref] and [sic]", "[b][ref] e [così]"),
            ("fr", "[a](../x.md)", "[a](../../fr/x.md)"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
