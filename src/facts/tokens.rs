//! Prose as runs of digits and runs of letters, with what stands between them.

use std::ops::Range;

/// A run of digits or of letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) place: Range<usize>,
    pub(crate) is_digits: bool,
    /// Whether the vocabulary of the language has it.
    pub(crate) is_known: bool,
}

impl Token<'_> {
    /// The letters in lower case.
    pub(crate) fn folded(&self) -> String {
        self.text.to_lowercase()
    }

    /// The value of a run of up to nine digits.
    pub(crate) fn value(&self) -> Option<u32> {
        if self.is_digits && self.text.len() < 10 { self.text.parse().ok() } else { None }
    }
}

/// Cuts prose into runs of ASCII digits and runs of letters.
pub(crate) fn tokens(prose: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    for (at, c) in prose.char_indices() {
        let is_digits = c.is_ascii_digit();
        if !is_digits && !c.is_alphabetic() {
            continue;
        }
        let end = at + c.len_utf8();
        match tokens.last_mut() {
            Some(last) if last.place.end == at && last.is_digits == is_digits => {
                last.place.end = end;
                last.text = &prose[last.place.clone()];
            }
            _ => tokens.push(Token { text: &prose[at..end], place: at..end, is_digits, is_known: false }),
        }
    }
    tokens
}

/// What stands between a token and the next one.
pub(crate) fn gap<'t>(prose: &'t str, tokens: &[Token<'_>], at: usize) -> &'t str {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(one), Some(next)) => &prose[one.place.end..next.place.start],
        (Some(one), None) => &prose[one.place.end..],
        _ => "",
    }
}

/// Whether a gap is nothing but up to two blanks, no-break spaces among them.
pub(crate) fn is_blank(gap: &str) -> bool {
    gap.chars().count() <= 2 && gap.chars().all(char::is_whitespace)
}
