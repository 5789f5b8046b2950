//! The same word twice in a row.

use std::ops::Range;

use super::{Hit, Text, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Words that may stand twice in the language, and doubles that the source has too, are left alone.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("doubled-words", Severity::Warning, "the same word twice in a row", find);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let prose = pair.target_prose().text();
    for (first, second) in doubles(&pair.target_text) {
        let word = &prose[second.clone()];
        // Parts of longer words stand there by chance, as in "peut-être être".
        let is_hyphen = |c: char| matches!(c, '-' | '\u{2011}');
        if prose[..first.start].ends_with(is_hyphen) || prose[second.end..].starts_with(is_hyphen) {
            continue;
        }
        // Markup between them sets them apart, as in "**Fork** fork".
        let range = first.start..second.end;
        if pair.target_prose().raw(range.clone()).len() != range.len() || is_meant(pair, word) {
            continue;
        }
        let message = message!("check-doubled-words", word = word);
        hits.push(Hit::in_prose(pair, range, message, message!("check-doubled-words-hint")));
    }
}

/// Whether a word may stand twice: in the language, in this text's source, or as a name of two equal words.
fn is_meant(pair: &TranslationPair<'_>, word: &str) -> bool {
    let folded = word.to_lowercase();
    let source = pair.source_prose().text();
    pair.profile.may_stand_twice.contains(&folded.as_str())
        || doubles(&pair.source_text).into_iter().any(|(_, second)| {
            source[second.clone()].to_lowercase() == folded
                || word.starts_with(char::is_uppercase) && source[second].starts_with(char::is_uppercase)
        })
}

/// The places of two equal words with only blanks between them.
fn doubles(text: &Text<'_>) -> Vec<(Range<usize>, Range<usize>)> {
    let prose = text.prose().text();
    let pairs = text.words().windows(2).filter(|pair| pair[0].hash == pair[1].hash);
    let places = pairs.map(|pair| (pair[0].place.clone(), pair[1].place.clone()));
    let is_double = |(first, second): &(Range<usize>, Range<usize>)| {
        is_double(&prose[first.clone()], &prose[first.end..second.start], &prose[second.clone()])
    };
    places.filter(is_double).collect()
}

fn is_double(first: &str, between: &str, second: &str) -> bool {
    !between.is_empty()
        && between.chars().all(|c| matches!(c, ' ' | '\t' | '\u{a0}'))
        && first.len() == second.len()
        && second.chars().all(char::is_alphabetic)
        && first.to_lowercase() == second.to_lowercase()
}
