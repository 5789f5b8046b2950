//! Placeables that the source does not have, or that are lost: variables, terms, functions, template expressions.
//!
//! Whether a reference leads anywhere is another rule's matter.

use std::borrow::Cow;

use super::multiset::differences;
use super::{Hit, TranslationPair};
use crate::catalog::Uses;
use crate::check::rule::Check;
use crate::config::TEXT_ARGUMENTS;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::Kind;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "placeables",
    Severity::Error,
    "a placeable that the source does not have, or that is lost",
    find,
)
.naming_facts()
.reading_choices();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if pair.kind == Kind::Message {
        in_messages(pair, hits);
        return;
    }
    let keys = |text: &str, places: &[std::ops::Range<usize>]| -> Vec<(String, std::ops::Range<usize>)> {
        let key = |place: &std::ops::Range<usize>| {
            without_texts(&text[place.clone()]).split_whitespace().collect::<String>()
        };
        places.iter().map(|place| (key(place), place.clone())).collect()
    };
    let source = keys(pair.source, &pair.source_markup().placeables);
    let target = keys(pair.target, &pair.target_markup().placeables);
    // An address in it may lead to the page in the other language.
    let tags = [pair.source_language.primary(), pair.language.primary()];
    let in_any_language = |text: &str| without_language(text, tags);
    let is_same_page = |a: &(String, std::ops::Range<usize>), b: &(String, std::ops::Range<usize>)| {
        in_any_language(&pair.source[a.1.clone()]) == in_any_language(&pair.target[b.1.clone()])
    };
    let found = differences(&source, &target, &[&|a, b| a.0 == b.0, &is_same_page]);
    for (_, place) in found.lost {
        let placeable = &pair.source[place.clone()];
        let message = message!("check-placeable-lost", placeable);
        let hit = Hit::missing(message, message!("check-placeable-lost-hint"));
        hits.push(hit.of_source(place.clone()));
    }
    for (_, place) in found.extra {
        let message = message!("check-placeable-added", placeable = &pair.target[place.clone()]);
        hits.push(Hit::at(place.clone(), message, message!("check-placeable-added-hint")));
    }
}

/// A template expression with a sign for the names of two languages that are folders in it.
fn without_language(placeable: &str, tags: [&str; 2]) -> String {
    let mut kept = String::with_capacity(placeable.len());
    for part in placeable.split_inclusive(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))) {
        let is_folder = part.ends_with('/') && tags.contains(&part.trim_end_matches('/'));
        kept.push_str(if is_folder { "\0/" } else { part });
    }
    kept.split_whitespace().collect()
}

/// A template expression without the arguments that are text: translators put them into their language.
fn without_texts(placeable: &str) -> Cow<'_, str> {
    if !placeable.contains('"') {
        return Cow::Borrowed(placeable);
    }
    let mut kept = String::with_capacity(placeable.len());
    let mut rest = placeable;
    while let Some(open) = rest.find('"') {
        let Some(close) = rest[open + 1..].find('"') else { break };
        let (before, value) = (&rest[..open], &rest[open + 1..open + 1 + close]);
        let name = before.trim_end_matches(['=', ':', ' ']);
        let name = name.rsplit(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or_default();
        let is_named = before.ends_with(['=', ':']) || before.ends_with(": ");
        kept.push_str(before);
        // What has no name is a text where it has words.
        let is_text = if is_named { TEXT_ARGUMENTS.contains(&name) } else { value.contains(' ') };
        if !is_text {
            kept.push_str(&rest[open..open + close + 2]);
        }
        rest = &rest[open + close + 2..];
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// In Fluent a variable may stand several times, in the variants of a choice, so only whether it is there counts.
///
/// A message that the translation refers to may show it. One that the source does not have is a reference to
/// nothing, which another rule finds.
fn in_messages(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (Uses::of_pattern(pair.source), Uses::of_pattern(pair.target));
    if !target.messages.is_empty() {
        return;
    }
    for placeable in source.variables.difference(&target.variables) {
        let message = message!("check-placeable-lost", placeable);
        hits.push(Hit::missing(message, message!("check-placeable-lost-hint")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found, message_hits};
    use super::*;

    #[test]
    fn template_expressions_stay() {
        assert_found(find, "fr", "Hello {{ user.name }}", "Bonjour {{ user.nom }}");
        assert_found(find, "es", "Hello {name}", "Hola");
        assert_found(find, "de", "Hello", "Hallo {name}");
        assert_clean(find, "it", "Hi {{ user.name }} {% x %}", "{% x %} ciao {{user.name}}");
        assert_clean(find, "it", "`{a}`", "`{b}`");
        assert_clean(find, "de", "[a]({% link en/news/x.md %})", "[a]({%link de/news/x.md %})");
        assert_found(find, "de", "[a]({% link en/news/x.md %})", "[a]({% link de/news/y.md %})");
        assert_found(find, "de", "[a]({% link en/news/x.md %})", "[a]({% link fr/news/x.md %})");
    }

    #[test]
    fn variables_of_messages_stay() {
        let choice = "{ $n ->\n    [one] one\n   *[other] { $n } of { -brand }\n}";
        for (source, target, count) in [
            ("{ $n } files", "{ $n } fichiers", 0),
            (choice, "{ $n } de { -brand(case: \"de\") }", 0),
            ("{ $n } files", choice, 0),
            ("{ $n } files", "fichiers", 1),
            ("{ $n } files", "{ $m } fichiers", 1),
            ("{ DATETIME($day) }", "{ DATETIME($day, month: \"long\") }", 0),
            ("{ $n } files", "{ files }", 0),
        ] {
            assert_eq!(message_hits(find, "fr", source, target).len(), count, "{target}");
        }
    }
}
