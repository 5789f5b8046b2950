//! Translations that only repeat their source.

use unicode_segmentation::UnicodeSegmentation;

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::pairing::is_copy;

/// Names, code, numbers and single words may be the same in both languages.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("same-as-source", Severity::Warning, "a translation that only repeats its source", find);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !is_same(pair) {
        return;
    }
    let words = own_words(pair);
    let is_copy = || is_copy(pair.target, pair.source, pair.source_language, pair.language);
    if has_function_word(pair, &words) || is_sentence(&words) && is_copy() {
        let (message, hint) = (
            message!("check-same-as-source", language = pair.language),
            message!("check-same-as-source-hint"),
        );
        let hit = Hit::missing(message, hint);
        // A title, a list of names and a term of the trade may stay as they are.
        let may_stay = is_capitalised(pair, &words) || !has_function_word(pair, &words) && words.len() < 4;
        hits.push(if may_stay { hit.noted() } else { hit });
    }
}

/// Whether all words but the small ones of its language have a capital, as in names and in English titles.
fn is_capitalised(pair: &TranslationPair<'_>, words: &[&str]) -> bool {
    let is_small = |word: &str| pair.source_profile.function_words.contains(&word.to_lowercase().as_str());
    let capitals = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    capitals > 1 && words.iter().all(|word| !word.starts_with(char::is_lowercase) || is_small(word))
}

/// Whether both texts are the same, in two languages.
pub(super) fn is_same(pair: &TranslationPair<'_>) -> bool {
    pair.source_language.primary() != pair.language.primary()
        && (pair.source == pair.target
            || may_be_same(pair.source, pair.target)
                && pair.source_text.fingerprint() == pair.target_text.fingerprint())
}

/// Whether two texts may have one fingerprint: nothing joins to the blanks before their first letters.
fn may_be_same(one: &str, other: &str) -> bool {
    let first = |text: &str| text.trim_ascii_start().bytes().next();
    match (first(one), first(other)) {
        (Some(one), Some(other)) if one.is_ascii_alphanumeric() && other.is_ascii_alphanumeric() => {
            one == other
        }
        _ => true,
    }
}

/// Whether there is a word in it that only the source language has, so that it is no name.
fn has_function_word(pair: &TranslationPair<'_>, words: &[&str]) -> bool {
    let (source, target) = (pair.source_profile.function_words, pair.profile.function_words);
    let is_only_source = |word: &&str| {
        let folded = word.to_lowercase();
        source.contains(&folded.as_str()) && !target.contains(&folded.as_str())
    };
    words.len() > 2 && words.iter().any(is_only_source)
}

/// Whether most of its words are written small, as in no list of names.
fn is_sentence(words: &[&str]) -> bool {
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    words.len() > 2 && small * 2 >= words.len()
}

/// The words of a translation without numbers and what is cited.
fn own_words<'a>(pair: &'a TranslationPair<'_>) -> Vec<&'a str> {
    let cited = pair.target_prose().cited();
    let words = pair.target_prose().text().unicode_word_indices();
    let prose = pair.target_prose().text();
    // `docs/setup.md` and `some_name` are names, not words.
    let is_joint = |c: char| matches!(c, '/' | '_' | '@' | '#' | '=');
    let is_joined = |at: usize, word: &str| {
        let (before, behind) = (&prose[..at], &prose[at + word.len()..]);
        let is_file =
            |side: &str| side.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        before.ends_with(is_joint)
            || before.ends_with("--")
            || behind.starts_with(is_joint)
            || is_file(behind)
            || word.contains(['_', '.'])
    };
    let is_own = |at: usize, word: &str| {
        word.chars().any(char::is_alphabetic)
            && !is_joined(at, word)
            && !cited.iter().any(|cited| cited.contains(&at))
    };
    words.filter(|(at, word)| is_own(*at, word)).map(|(_, word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Fingerprint;

    proptest::proptest! {
        #[test]
        fn texts_of_one_fingerprint_may_be_the_same(
            one in "[ \\n\\\\aáe\u{301}]{0,4}", other in "[ \\n\\\\aáe\u{301}]{0,4}",
        ) {
            if Fingerprint::of_source(&one) == Fingerprint::of_source(&other) {
                proptest::prop_assert!(may_be_same(&one, &other));
            }
        }
    }
}
