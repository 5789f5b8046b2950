//! Variants of choices by number: those that a language needs, and those that nothing reaches.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::{Hit, TranslationPair};
use crate::catalog::Catalog;
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::Kind;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "plural-variants",
    Severity::Warning,
    "a variant by number that the language needs, or that nothing reaches",
    find,
)
.reading_choices();

/// The names of plural categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if pair.kind != Kind::Message || !pair.target.contains("->") {
        return;
    }
    let body: String = pair.target.lines().map(|line| format!("\n    {line}")).collect();
    let catalog = Catalog::of_message(&body);
    if let ([entry], false) = (catalog.entries(), catalog.is_broken()) {
        entry.with_tree(|value, _| value.into_iter().for_each(|value| in_pattern(value, pair, hits)));
    }
}

fn in_pattern(pattern: &Pattern<&str>, pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            in_choice(selector, variants, pair, hits);
            variants.iter().for_each(|variant| in_pattern(&variant.value, pair, hits));
        }
    }
}

fn in_choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    pair: &TranslationPair<'_>,
    hits: &mut Vec<Hit>,
) {
    let keys: Vec<&str> = variants.iter().map(|variant| key(&variant.key)).collect();
    for (at, key) in keys.iter().enumerate() {
        if keys[..at].contains(key) {
            hits.push(hit(pair, key, message!("check-variant-twice", variant = *key)));
        }
    }
    // A choice is one by number where it names a category besides `other`.
    let is_plural = keys.iter().any(|key| CATEGORIES[..5].contains(key));
    let is_ordinal = matches!(selector, InlineExpression::FunctionReference { arguments, .. }
        if arguments.named.iter().any(|argument| argument.name.name == "type"));
    let known = pair.profile.plurals;
    if !is_plural || is_ordinal {
        return;
    }
    for category in CATEGORIES.iter().filter(|category| keys.contains(category)) {
        if !known.split(' ').any(|known| known.trim_start_matches('?') == *category) {
            let language = pair.language;
            hits.push(hit(
                pair,
                category,
                message!("check-variant-unreachable", variant = *category, language),
            ));
        }
    }
    for needed in known.split(' ').filter(|needed| !needed.starts_with('?') && !keys.contains(needed)) {
        let (variant, language) = (needed, pair.language);
        let message = message!("check-variant-missing", variant, language);
        hits.push(Hit::missing(message, message!("check-variant-missing-hint", variant)));
    }
}

fn hit(pair: &TranslationPair<'_>, key: &str, message: message::Message) -> Hit {
    let written = format!("[{key}]");
    let place = pair.target.rfind(&written).map(|at| at..at + written.len());
    Hit { place, ..Hit::missing(message, message!("check-variant-hint")) }
}

fn key<'k>(key: &VariantKey<&'k str>) -> &'k str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::message_hits;
    use super::*;

    fn choice(keys: &[&str]) -> String {
        let (last, first) = keys.split_last().unwrap();
        let first: String = first.iter().map(|key| format!("    [{key}] x\n")).collect();
        format!("{{ $n ->\n{first}   *[{last}] y\n}}")
    }

    #[test]
    fn each_language_has_its_categories() {
        let source = choice(&["one", "other"]);
        for (language, keys, count) in [
            ("de", &["one", "other"][..], 0),
            ("fr", &["one", "many", "other"], 0),
            ("fr", &["one", "other"], 0),
            ("fr", &["one", "few", "other"], 1),
            ("ru", &["one", "other"], 2),
            ("ru", &["one", "few", "many"], 0),
            ("pl", &["one", "few", "many", "other"], 0),
            ("ja", &["one", "other"], 1),
            ("de", &["1", "one", "1", "other"], 1),
            ("de", &["male", "other"], 0),
            ("de", &["0", "other"], 0),
            ("en-GB", &["one", "other"], 0),
            ("de", &["other", "one"], 0),
        ] {
            let hits = message_hits(find, language, &source, &choice(keys));
            assert_eq!(hits.len(), count, "{language} {keys:?}");
        }
    }
}
