//! New unit ids: words of the text a unit was born with, and digits of its fingerprint.
//!
//! Ids are chosen once. Which ids are taken is known by the caller.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::Fingerprint;

const MAX_WORDS: usize = 5;
const MAX_LENGTH: usize = 60;
const MAX_SEARCH: usize = 2000;

/// The id that a new unit would like: `a-new-era-after-assad-7c1e`, or for a front-matter field its key.
///
/// `field` is the dotted key of a front-matter field, `fingerprint` that of the text. Where the id is taken,
/// `-2`, `-3` and so on go behind it.
pub fn new_id(text: &str, field: Option<&str>, fingerprint: Fingerprint) -> String {
    let digits = fingerprint.short();
    let key = field.map(field_key).filter(|key| !key.is_empty());
    let stem = key.unwrap_or_else(|| {
        let words = words(text);
        if words.is_empty() { format!("u-{digits}") } else { format!("{words}-{digits}") }
    });
    if stem.starts_with(|c: char| c.is_ascii_alphabetic()) { stem } else { format!("u-{stem}") }
}

/// An id where it is free, else the first of it with a number from 2 on that is.
///
/// `is_free` may take what it calls free.
pub fn free_id(id: &str, mut is_free: impl FnMut(&str) -> bool) -> String {
    let mut free = id.to_owned();
    let mut number = 2usize;
    while !is_free(&free) {
        free = format!("{id}-{number}");
        number += 1;
    }
    free
}

/// A front-matter key as an identifier; empty when nothing of it can stand in one.
fn field_key(key: &str) -> String {
    let mut folded = String::new();
    for c in key.chars() {
        match c {
            '_' | '-' => folded.push(c),
            '.' | ' ' | ':' => folded.push('-'),
            _ => fold(c, &mut folded),
        }
    }
    folded.trim_matches(['-', '_']).to_owned()
}

/// The first words of a text in lower-case ASCII, joined with hyphens.
fn words(text: &str) -> String {
    let mut joined = String::new();
    let mut count = 0;
    let mut word = String::new();
    // Five words end long before; this bounds the search for the end of broken markup.
    let mut rest = text.char_indices().nth(MAX_SEARCH).map_or(text, |(end, _)| &text[..end]);
    while count < MAX_WORDS {
        let skipped = markup(rest, word.is_empty());
        let next = if skipped > 0 { None } else { rest.chars().next() };
        match next {
            // Apostrophes stand inside words: `don't` is `dont`.
            Some('\'' | '\u{2019}') if !word.is_empty() => {}
            Some(c) if c.is_alphanumeric() || is_combining_mark(c) => fold(c, &mut word),
            _ if !word.is_empty() => {
                let room = MAX_LENGTH - joined.len();
                if joined.is_empty() {
                    word.truncate(room);
                } else if word.len() + 1 > room {
                    break;
                } else {
                    joined.push('-');
                }
                joined.push_str(&word.to_ascii_lowercase());
                word.clear();
                count += 1;
            }
            _ => {}
        }
        if rest.is_empty() {
            break;
        }
        rest = &rest[skipped.max(next.map_or(0, char::len_utf8))..];
    }
    joined
}

/// The length of what starts `rest` and is no text: a link's target, a tag, a URL, an entity.
fn markup(rest: &str, at_word_start: bool) -> usize {
    let bytes = rest.as_bytes();
    let until = |end: char| rest.find(end).map_or(0, |at| at + 1);
    match bytes.first() {
        Some(b']') if bytes.get(1) == Some(&b'(') => link_target(bytes),
        Some(b']') if bytes.get(1) == Some(&b'[') => until_in(rest, 2, b']'),
        Some(b'[') if bytes.get(1) == Some(&b'^') => until(']'),
        Some(b'<') if bytes.get(1).is_some_and(|b| b.is_ascii_alphabetic() || b"/!?".contains(b)) => {
            until('>')
        }
        Some(b'&') => match rest.find(';') {
            Some(end) if end < 32 && rest[1..end].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#') => {
                end + 1
            }
            _ => 0,
        },
        Some(first) if at_word_start && first.is_ascii_alphabetic() => {
            let scheme = bytes.iter().position(|b| !(b.is_ascii_alphanumeric() || b"+.-".contains(b)));
            let is_url = rest.starts_with("www.") || scheme.is_some_and(|at| rest[at..].starts_with("://"));
            let end =
                || rest.find(|c: char| c.is_whitespace() || "<>()[]\"'`".contains(c)).unwrap_or(rest.len());
            if is_url { end() } else { 0 }
        }
        _ => 0,
    }
}

fn until_in(rest: &str, from: usize, end: u8) -> usize {
    rest.bytes().skip(from).position(|b| b == end).map_or(0, |at| from + at + 1)
}

/// The length of `](target)`, with parentheses that pair inside.
fn link_target(bytes: &[u8]) -> usize {
    let mut depth = 0usize;
    for (at, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return at + 1,
            b')' => depth -= 1,
            _ => {}
        }
    }
    0
}

/// Adds what is left of a letter or digit in ASCII.
fn fold(c: char, word: &mut String) {
    let special = match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        _ => "",
    };
    word.push_str(special);
    if special.is_empty() {
        word.extend(std::iter::once(c).nfkd().filter(char::is_ascii_alphanumeric));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_the_first_words() {
        let print = Fingerprint::of_bytes(b"x");
        let digits = print.short();
        let long = "x".repeat(100);
        for (text, stem) in [
            ("A new era after Assad, and more", "a-new-era-after-assad-"),
            ("[a link](https://x.y/(z)) *here*", "a-link-here-"),
            ("see <https://a.b/c> and https://d.e/f, [x][ref][^1]", "see-and-x-"),
            ("www.example.org rocks &amp; <b class=\"c\">rolls</b>", "rocks-rolls-"),
            ("Été à Łódź: Straße, cœur", "ete-a-lodz-strasse-coeur-"),
            ("e\u{301}te\u{301}", "ete-"),
            ("Don\u{2019}t say **don't**", "dont-say-dont-"),
            ("日本語 text", "text-"),
            ("2024 report", "u-2024-report-"),
            ("日本語", "u-"),
            ("", "u-"),
            ("](", "u-"),
            (long.as_str(), &format!("{}-", &long[..60])),
            (&format!("short {long} word"), "short-"),
        ] {
            assert_eq!(new_id(text, None, print), format!("{stem}{digits}"), "{text:?}");
        }
    }

    #[test]
    fn fields_keep_their_key() {
        let print = Fingerprint::of_bytes(b"x");
        for (field, id) in [
            ("hero.tagline", "hero-tagline"),
            ("og_title", "og_title"),
            ("features.0.title", "features-0-title"),
            ("0.a", "u-0-a"),
            ("größe", "grosse"),
        ] {
            assert_eq!(new_id("Some text", Some(field), print), id);
        }
        assert_eq!(new_id("Text", Some("名"), print), format!("text-{}", print.short()));
    }
}
