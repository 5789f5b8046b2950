//! Placeables that the source does not have, or that are lost: variables, terms, functions, template expressions.
//!
//! Whether a reference leads anywhere is another rule's matter.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::multiset::differences;
use super::{Hit, Pair};
use crate::catalog::Catalog;
use crate::message;
use crate::model::Kind;

pub(super) const CODE: &str = "placeables";

pub(super) fn find(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    if pair.kind == Kind::Message {
        in_messages(pair, hits);
        return;
    }
    let keys = |text: &str, places: &[std::ops::Range<usize>]| -> Vec<(String, std::ops::Range<usize>)> {
        let key = |place: &std::ops::Range<usize>| text[place.clone()].split_whitespace().collect::<String>();
        places.iter().map(|place| (key(place), place.clone())).collect()
    };
    let source = keys(pair.source, &pair.source_markup().placeables);
    let target = keys(pair.target, &pair.target_markup().placeables);
    let found = differences(&source, &target, &[&|a, b| a.0 == b.0]);
    for (_, place) in found.lost {
        let placeable = &pair.source[place.clone()];
        let message = message!("check-placeable-lost", placeable);
        hits.push(Hit::missing(message, message!("check-placeable-lost-hint")));
    }
    for (_, place) in found.extra {
        let message = message!("check-placeable-added", placeable = &pair.target[place.clone()]);
        hits.push(Hit::at(place.clone(), message, message!("check-placeable-added-hint")));
    }
}

/// In Fluent a reference may stand several times, in the variants of a choice, so only whether it is there counts.
fn in_messages(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    let (Some(source), Some(target)) = (references(pair.source), references(pair.target)) else { return };
    for lost in source.iter().filter(|reference| !target.contains(reference)) {
        // Terms of the source language and its ways to format are no business of the translation.
        if lost.starts_with('$') {
            let message = message!("check-placeable-lost", placeable = lost);
            hits.push(Hit::missing(message, message!("check-placeable-lost-hint")));
        }
    }
    for extra in target.iter().filter(|reference| !source.contains(reference) && reference.starts_with('$')) {
        let message = message!("check-placeable-added", placeable = extra);
        let place = pair.target.find(extra.as_str()).map(|at| at..at + extra.len());
        hits.push(Hit { place, message, hint: message!("check-placeable-added-hint"), fix: None });
    }
}

/// The variables, terms, messages and functions that a pattern uses, each once; `None` where it cannot be read.
fn references(pattern: &str) -> Option<Vec<String>> {
    let catalog =
        Catalog::of_message(&pattern.lines().map(|line| format!("\n    {line}")).collect::<String>());
    let [entry] = catalog.entries() else { return None };
    if catalog.is_broken() {
        return None;
    }
    let mut found = Vec::new();
    entry.with_tree(|value, _| value.into_iter().for_each(|value| in_pattern(value, &mut found)));
    found.sort();
    found.dedup();
    Some(found)
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                variants.iter().for_each(|variant| in_pattern(&variant.value, found));
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => found.push(format!("${}", id.name)),
        InlineExpression::TermReference { id, .. } => found.push(format!("-{}", id.name)),
        InlineExpression::MessageReference { id, .. } => found.push(id.name.to_owned()),
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(format!("{}()", id.name));
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                variants.iter().for_each(|variant| in_pattern(&variant.value, found));
            }
        },
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
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
    }

    #[test]
    fn variables_of_messages_stay() {
        let choice = "{ $n ->\n    [one] one\n   *[other] { $n } of { -brand }\n}";
        for (source, target, count) in [
            ("{ $n } files", "{ $n } fichiers", 0),
            (choice, "{ $n } de { -brand(case: \"de\") }", 0),
            ("{ $n } files", choice, 0),
            ("{ $n } files", "fichiers", 1),
            ("{ $n } files", "{ $m } fichiers", 2),
            ("{ DATETIME($day) }", "{ DATETIME($day, month: \"long\") }", 0),
            ("{ $n } files", "{ $n fichiers", 0),
        ] {
            assert_eq!(message_hits(find, "fr", source, target).len(), count, "{target}");
        }
    }
}
