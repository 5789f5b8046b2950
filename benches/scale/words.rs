//! Which words of an inline Markdown text are plain words, and numbers that stay the same from run to run.

use std::ops::Range;

/// A number made of others (SplitMix64, Steele, Lea, Flood 2014).
pub(crate) fn mixed(parts: &[u64]) -> u64 {
    parts.iter().fold(0x9e37_79b9_7f4a_7c15, |state, part| {
        let mut mixed = (state ^ part).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// A number for a name (FNV-1a).
pub(crate) fn number_of(name: &str) -> u64 {
    name.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A number below `end`, which is not 0.
pub(crate) fn below(number: u64, end: usize) -> usize {
    (number % end as u64) as usize
}

/// The plain words: of letters only, between blanks and punctuation, outside of code, link targets, tags,
/// expressions and addresses.
pub(crate) fn plain_words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let guarded = guarded(rest);
        if guarded > 0 {
            at += guarded;
            continue;
        }
        let Some(first) = rest.chars().next() else { break };
        if !first.is_alphanumeric() {
            at += first.len_utf8();
            continue;
        }
        // A word goes on to the next blank, so that file names, addresses and handles are seen whole.
        let is_end =
            |c: char| c.is_whitespace() || matches!(c, '<' | '`' | '{' | '[' | ']' | '(' | ')' | '*');
        let run = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        let word = run.trim_end_matches(['.', ',', ';', ':', '!', '?', '"', '\'', '”', '’', '_']);
        let before = text[..at].chars().next_back();
        let stands_free =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '(' | '*' | '_' | '"' | '“'));
        if stands_free && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’')) {
            found.push(at..at + word.len());
        }
        at += run.len();
    }
    found
}

/// How many bytes at the start of a text no translator touches.
fn guarded(text: &str) -> usize {
    let bytes = text.as_bytes();
    let until = |end: &str| text[1..].find(end).map(|at| 1 + at + end.len());
    let end = match bytes[0] {
        b'`' => {
            let fence = &text[..text.len() - text.trim_start_matches('`').len()];
            text[fence.len()..].find(fence).map(|at| at + 2 * fence.len())
        }
        b'<' => until(">"),
        b'{' => until("}"),
        b']' if bytes.get(1) == Some(&b'(') => until(")"),
        b']' if bytes.get(1) == Some(&b'[') => until("]"),
        b'&' => until(";").filter(|end| *end < 10),
        b'\\' => text[1..].chars().next().map(|c| 1 + c.len_utf8()),
        _ => None,
    };
    end.unwrap_or(0)
}
