//! Footnotes that the source refers to and the translation does not, or the other way round.

use super::multiset::differences;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check =
    Check::of_pair("footnotes", Severity::Error, "a footnote that only one of the texts refers to", find)
        .naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (&pair.source_markup().footnotes, &pair.target_markup().footnotes);
    let is_same = |a: &std::ops::Range<usize>, b: &std::ops::Range<usize>| {
        pair.source[a.clone()].to_lowercase() == pair.target[b.clone()].to_lowercase()
    };
    let found = differences(source, target, &[&is_same]);
    for lost in found.lost {
        let message = message!("check-footnote-lost", footnote = &pair.source[lost.clone()]);
        let hit = Hit::missing(message, message!("check-footnote-lost-hint"));
        hits.push(hit.of_source(lost.clone()));
    }
    for extra in found.extra {
        let message = message!("check-footnote-added", footnote = &pair.target[extra.clone()]);
        hits.push(Hit::at(extra.clone(), message, message!("check-footnote-added-hint")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn footnotes_stay() {
        assert_found(find, "fr", "A word[^1].", "Un mot.");
        assert_found(find, "es", "A word[^note].", "Una palabra[^nota].");
        assert_found(find, "de", "A word.", "Ein Wort[^1].");
        assert_clean(find, "it", "A[^1] b[^2].", "B[^2] a[^1].");
        assert_clean(find, "it", "`a[^1]`", "`a[^1]` x^2");
    }
}
