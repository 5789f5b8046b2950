//! What only signs make of digits: fractions, and telephone numbers in groups that each country cuts in its own way.

use std::ops::Range;

use super::tokens::{Token, gap};

/// Two numbers with a slash between them, or the one character for that: a fraction, or a month and a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    pub(crate) parts: [u32; 2],
    pub(crate) place: Range<usize>,
    /// Whether it is one character, of which no number is a part.
    pub(crate) is_sign: bool,
}

/// A run of groups of digits that may be a telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phone {
    pub(crate) digits: String,
    pub(crate) place: Range<usize>,
}

/// How many digits a telephone number has at least.
const DIGITS: usize = 7;

/// Finds both in what dates and times leave.
pub(super) fn find(prose: &str, tokens: &[Token<'_>], taken: &[bool]) -> (Vec<Fraction>, Vec<Phone>) {
    let (mut fractions, mut phones) = (Vec::new(), Vec::new());
    for (at, sign) in prose.char_indices().filter(|(_, c)| !c.is_ascii()) {
        let parts = match sign {
            '½' => [1, 2],
            '⅓' => [1, 3],
            '⅔' => [2, 3],
            '¼' => [1, 4],
            '¾' => [3, 4],
            _ => continue,
        };
        // `1½` is one number.
        let is_alone = !prose[..at].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let place = at..at + sign.len_utf8();
        fractions.extend(is_alone.then_some(Fraction { parts, place, is_sign: true }));
    }
    let is_free = |at: usize| tokens.get(at).is_some_and(|token| token.is_digits && !taken[at]);
    for at in 0..tokens.len() {
        let is_pair = is_free(at)
            && is_free(at + 1)
            && gap(prose, tokens, at) == "/"
            && !prose[..tokens[at].place.start].ends_with(['/', '.', ','])
            && !prose[tokens[at + 1].place.end..].starts_with('/');
        if let (true, Some(one), Some(other)) =
            (is_pair, tokens[at].value(), tokens.get(at + 1).and_then(Token::value))
        {
            let place = tokens[at].place.start..tokens[at + 1].place.end;
            fractions.push(Fraction { parts: [one, other], place, is_sign: false });
        }
    }
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at;
        while tokens.get(end).is_some_and(|token| token.is_digits)
            && (end == at || joins(gap(prose, tokens, end - 1)))
        {
            end += 1;
        }
        if end > at + 1 {
            phones.extend(phone(prose, &tokens[at..end]));
        }
        at = end.max(at + 1);
    }
    (fractions, phones)
}

fn joins(gap: &str) -> bool {
    gap.chars().count() <= 3
        && gap
            .chars()
            .all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '.' | '/' | '(' | ')'))
}

fn phone(prose: &str, groups: &[Token<'_>]) -> Option<Phone> {
    // `+33 (0)1` has a zero for callers from the country itself.
    let is_own = |group: &&Token<'_>| {
        group.text == "0"
            && prose[..group.place.start].ends_with('(')
            && prose[group.place.end..].starts_with(')')
    };
    let digits: String = groups.iter().filter(|group| !is_own(group)).map(|group| group.text).collect();
    let place = groups[0].place.start..groups[groups.len() - 1].place.end;
    (digits.len() >= DIGITS).then_some(Phone { digits, place })
}
