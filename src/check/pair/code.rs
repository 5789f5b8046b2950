//! Code spans that are not the source's: changed, lost, or without their marks.

use std::ops::Range;

use super::multiset::differences;
use super::{Hit, Pair};
use crate::message;

pub(super) const CODE: &str = "code";

/// A code span: what it holds, and where it stands.
struct Span<'t> {
    code: String,
    marked: &'t str,
    place: Range<usize>,
}

pub(super) fn find(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    let source = spans(pair.source, &pair.source_markup().codes);
    let target = spans(pair.target, &pair.target_markup().codes);
    let found = differences(&source, &target, &[&|a, b| a.code == b.code]);
    // A name marked as code that is plain text in the source is a matter of style.
    let is_new = |span: &&Span<'_>| !pair.source.contains(&span.code);
    let mut extra = found.extra.into_iter().filter(is_new);
    let prose = pair.target_markup().prose.as_str();
    for lost in found.lost {
        // One that stands there twice is said often enough once.
        if target.iter().any(|span| span.code == lost.code) {
            continue;
        }
        let code = lost.marked;
        if let Some(at) = prose.find(&lost.code).filter(|_| !lost.code.is_empty()) {
            let place = at..at + lost.code.len();
            hits.push(Hit::at(
                place,
                message!("check-code-unmarked", code),
                message!("check-code-unmarked-hint"),
            ));
            continue;
        }
        hits.push(match extra.next() {
            Some(instead) => {
                let message = message!("check-code-changed", found = instead.marked, code);
                Hit::at(instead.place.clone(), message, message!("check-code-changed-hint", code))
            }
            None => Hit::missing(message!("check-code-lost", code), message!("check-code-lost-hint")),
        });
    }
    hits.extend(extra.map(|extra| {
        let message = message!("check-code-added", code = extra.marked);
        Hit::at(extra.place.clone(), message, message!("check-code-added-hint"))
    }));
}

fn spans<'t>(text: &'t str, places: &[Range<usize>]) -> Vec<Span<'t>> {
    let span = |place: &Range<usize>| {
        let marked = &text[place.clone()];
        let code = marked.trim_matches('`').split_whitespace().collect::<Vec<_>>().join(" ");
        Span { code, marked, place: place.clone() }
    };
    places.iter().map(span).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn code_stays_verbatim() {
        for (language, source, target) in [
            ("fr", "Run `git push`.", "Lancez `git pousser`."),
            ("es", "Run `git push`.", "Ejecuta git push."),
            ("de", "Run `git push`.", "Führe das aus."),
            ("it", "Run it.", "Esegui `git push`."),
            ("fr", "`a` and `b`", "`a` et `c`"),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "`a` and `b`", "`b` et `a`"),
            ("es", "Use README and `a`", "Usa `README` y `a`"),
            ("de", "`` x `y` ``", "`` x `y` ``"),
            ("it", "`a` and `a` again", "`a` di nuovo"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
