//! A text as memory compares it: its words, with each piece of markup and each number as one token.

use crate::diff::{PieceKind, pieces};
use crate::words::word_hash;
use xxhash_rust::xxh3::xxh3_64;

/// A number or a piece of markup, whichever it is.
const NUMBER: u32 = 1;
const LINK: u32 = 2;
const CODE: u32 = 3;
const PLACEABLE: u32 = 4;
const MARKUP: u32 = 5;

/// The tokens of a text: what is compared in order, what finds it, and what must be the same besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tokens {
    /// The words and, by their kinds, numbers and markup.
    pub(super) all: Vec<u32>,
    /// The numbers and dates, verbatim and sorted.
    pub(super) numbers: Vec<u64>,
    /// The markup, verbatim and sorted.
    pub(super) codes: Vec<u64>,
}

impl Tokens {
    pub(super) fn new(text: &str) -> Self {
        let mut tokens = Self::default();
        for piece in pieces(text) {
            let verbatim = || xxh3_64(piece.text.as_bytes());
            let code = match piece.kind {
                PieceKind::Blank | PieceKind::Space | PieceKind::Mark | PieceKind::LinkMark => continue,
                PieceKind::Emphasis => {
                    tokens.codes.push(verbatim());
                    continue;
                }
                PieceKind::Word => {
                    tokens.all.push(short(word_hash(piece.text)));
                    continue;
                }
                PieceKind::Symbol => {
                    tokens.all.push(short(verbatim()));
                    continue;
                }
                PieceKind::Number | PieceKind::Date => {
                    tokens.all.push(NUMBER);
                    tokens.numbers.push(verbatim());
                    continue;
                }
                PieceKind::Link => LINK,
                PieceKind::Code => CODE,
                PieceKind::Placeable => PLACEABLE,
                PieceKind::Markup => MARKUP,
            };
            tokens.all.push(code);
            tokens.codes.push(verbatim());
        }
        tokens.numbers.sort_unstable();
        tokens.codes.sort_unstable();
        tokens
    }
}

/// Half of a hash: there are far fewer words than that tells apart.
fn short(hash: u64) -> u32 {
    (hash ^ (hash >> 32)) as u32
}

/// How many things the one of two sorted lists that lacks more has not.
pub(super) fn differing(one: &[u64], other: &[u64]) -> usize {
    let (mut a, mut b, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (one.get(a), other.get(b)) {
        let order = x.cmp(y);
        a += usize::from(order.is_le());
        b += usize::from(order.is_ge());
        common += usize::from(order.is_eq());
    }
    one.len().max(other.len()) - common
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_markup_are_one_token_whatever_they_are() {
        let tokens = |text| Tokens::new(text);
        let (one, other) = (tokens("Press `a` 3 times"), tokens("press `b c` 12 times!"));
        assert_eq!(one.all, other.all);
        assert_eq!(differing(&one.codes, &other.codes), 1);
        assert_eq!(differing(&one.numbers, &other.numbers), 1);
        assert_eq!(tokens("see [the page](a.md)").all, tokens("see [the page](b.md)").all);
        assert_ne!(tokens("see [the page](a.md)").all, tokens("see the page").all);
        assert_eq!(differing(&tokens("**a** _b_").codes, &tokens("a b").codes), 4);
    }
}
