//! What the benchmark needs to know of running text: sentences, words that may be changed, likeness.
//!
//! It shares no code with the engine that it judges.

use std::collections::HashMap;
use std::ops::Range;

const ABBREVIATIONS: [&str; 10] = ["e.g.", "i.e.", "etc.", "vs.", "Mr.", "Mrs.", "Dr.", "St.", "No.", "cf."];

/// The bytes that no edit of wording touches: code, link targets, tags, expressions and addresses.
fn protected(text: &str) -> Vec<bool> {
    let bytes = text.as_bytes();
    let mut mask = vec![false; bytes.len()];
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text.as_bytes()[at..];
        let end = match bytes[at] {
            b'`' => rest[1..].iter().position(|&byte| byte == b'`').map(|found| found + 2),
            b'<' => rest.iter().position(|&byte| byte == b'>').map(|found| found + 1),
            b'{' => rest.iter().position(|&byte| byte == b'}').map(|found| found + 1),
            b']' if rest.get(1) == Some(&b'(') => closing_parenthesis(rest),
            b']' if rest.get(1) == Some(&b'[') => {
                rest[1..].iter().position(|&byte| byte == b']').map(|found| found + 2)
            }
            b'h' if rest.starts_with(b"http") => {
                Some(rest.iter().position(|byte| byte.is_ascii_whitespace()).unwrap_or(rest.len()))
            }
            _ => None,
        };
        let end = end.unwrap_or(0);
        mask[at..at + end].fill(true);
        at += end.max(1);
    }
    mask
}

fn closing_parenthesis(text: &[u8]) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(at + 1),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The sentences of a text, without the blanks between them.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mask = protected(text);
    let mut found = Vec::new();
    let (mut start, mut depth) = (0, 0i32);
    for (at, c) in text.char_indices() {
        match c {
            _ if mask[at] => {}
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '.' | '!' | '?' if depth <= 0 => {
                let rest = &text[at + 1..];
                let behind = rest.trim_start_matches(['"', '”', '’', '*', '_', ')', '.', '!', '?']);
                let end = at + 1 + (rest.len() - behind.len());
                let next = behind.trim_start();
                let opens = next.chars().find(|c| !matches!(c, '"' | '“' | '*' | '_' | '[' | '(' | '@'));
                let begins = next.len() < behind.len() && opens.is_some_and(char::is_uppercase);
                if end > start && begins && !is_abbreviation(&text[..=at]) {
                    found.push(start..end);
                    start = text.len() - next.len();
                }
            }
            _ => {}
        }
    }
    let last = text[start..].trim_end();
    if !last.is_empty() {
        found.push(start..start + last.len());
    }
    found
}

fn is_abbreviation(until: &str) -> bool {
    let word = until.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '"', '*', '_']);
    ABBREVIATIONS.contains(&word) || (word.chars().count() == 2 && word.starts_with(char::is_uppercase))
}

pub(crate) fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The words between blanks and their places, leaving out what is protected.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mask = protected(text);
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() && !mask.get(at).copied().unwrap_or(true);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// The words that an edit of wording may replace: plain lower-case ones of at least four letters.
pub(crate) fn plain_words(text: &str) -> Vec<Range<usize>> {
    let alone = |word: &Range<usize>| {
        let before = text[..word.start].chars().next_back();
        let behind = text[word.end..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '*' | '"'))
            && behind.is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '!' | '?'))
    };
    let plain = |word: &str| word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    tokens(text).into_iter().filter(|word| plain(&text[word.clone()]) && alone(word)).collect()
}

/// The numbers that stand as words of their own, not at the very beginning.
pub(crate) fn numbers(text: &str) -> Vec<Range<usize>> {
    let digits = |word: &str| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let alone = |at: &Range<usize>| text[..at.start].ends_with(' ');
    tokens(text).into_iter().filter(|word| digits(&text[word.clone()]) && alone(word)).collect()
}

/// Whether a byte of a text is code, a link target, a tag or the like.
pub(crate) fn is_protected(text: &str, at: usize) -> bool {
    protected(text).get(at).copied().unwrap_or(false)
}

/// How many of the words that carry meaning two texts share, from 0 to 1 (Dice).
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (content(a), content(b));
    let total: usize = a.values().sum::<usize>() + b.values().sum::<usize>();
    if total == 0 {
        return 0.0;
    }
    let shared: usize = a.iter().map(|(word, count)| (*count).min(b.get(word).copied().unwrap_or(0))).sum();
    2.0 * shared as f64 / total as f64
}

fn content(text: &str) -> HashMap<String, usize> {
    let mut words = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 4) {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

/// Another wording with the same statistics: the plain words in a made-up language, one for each number.
pub(crate) fn disguise(text: &str, number: usize) -> String {
    const VOWELS: &[u8] = b"aeiou";
    const CONSONANTS: &[u8] = b"bcdfghjklmnpqrstvwxyz";
    let mut out = text.as_bytes().to_vec();
    for byte in plain_words(text).into_iter().flatten() {
        for letters in [VOWELS, CONSONANTS] {
            if let Some(at) = letters.iter().position(|letter| *letter == out[byte]) {
                out[byte] = letters[(at + number) % letters.len()];
            }
        }
    }
    // Only ASCII letters were replaced by ASCII letters.
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// A text with one range replaced.
pub(crate) fn replaced(text: &str, range: &Range<usize>, with: &str) -> String {
    [&text[..range.start], with, &text[range.end..]].concat()
}
