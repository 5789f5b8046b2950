//! Names of accounts such as `@name`, which stay as they are.

use std::ops::Range;

use super::multiset::differences;
use super::{Hit, TextMarkup, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "handles",
    Severity::Error,
    "a name such as `@name` that is another than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !pair.source.contains('@') && !pair.target.contains('@') {
        return;
    }
    let (source, target) =
        (handles(pair.source, pair.source_markup()), handles(pair.target, pair.target_markup()));
    let found = differences(&source, &target, &[&|a, b| a.0.eq_ignore_ascii_case(b.0)]);
    let mut extra = found.extra;
    extra.retain(|(name, _)| !source.iter().any(|(known, _)| known == name));
    // A name that is marked as code in one of the texts is the same name.
    let is_code = |text: &str, markup: &TextMarkup, name: &str| {
        let is_whole = |code: &str| {
            code.match_indices(name).any(|(at, _)| {
                !code[at + name.len()..]
                    .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'))
            })
        };
        markup.codes.iter().any(|code| is_whole(&text[code.clone()]))
    };
    extra.retain(|(name, _)| !is_code(pair.source, pair.source_markup(), name));
    let mut extra = extra.into_iter();
    let is_lost = |(name, _): &&(&str, Range<usize>)| {
        !target.iter().any(|(known, _)| known == name) && !is_code(pair.target, pair.target_markup(), name)
    };
    for (name, place) in found.lost.into_iter().filter(is_lost) {
        let hit = match extra.next() {
            Some((instead, found)) => {
                let message = message!("check-handle-changed", found = *instead, name = *name);
                Hit::at(found.clone(), message, message!("check-handle-changed-hint"))
            }
            None => {
                let message = message!("check-handle-lost", name = *name);
                Hit::missing(message, message!("check-handle-lost-hint"))
            }
        };
        hits.push(hit.of_source(place.clone()));
    }
    hits.extend(extra.map(|(name, place)| {
        let message = message!("check-handle-added", name = *name);
        Hit::at(place.clone(), message, message!("check-handle-added-hint"))
    }));
}

/// The handles of a text, each with its `@`.
fn handles<'t>(text: &'t str, markup: &TextMarkup) -> Vec<(&'t str, Range<usize>)> {
    markup.handles.iter().map(|place| (&text[place.clone()], place.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn handles_stay() {
        assert_found(find, "fr", "Ask @alice.", "Demandez à @alicia.");
        assert_found(find, "es", "Ask @alice.", "Pregunta a alice.");
        assert_found(find, "de", "Ask.", "Frag @alice.");
        assert_clean(find, "it", "Ask @Alice or me@a.org.", "Chiedi a (@alice) o a me@a.org.");
        assert_clean(find, "fr", "`@a` at 5 @ 3", "5 @ 3");
    }
}
