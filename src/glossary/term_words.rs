//! The words of a text, as terms are made of them.

use crate::diff::{PieceKind, pieces};
use crate::words::{self, Word};

/// A word that may be one of a term.
#[derive(Clone, Copy, Debug)]
pub(super) struct TermWord<'t> {
    /// Where it stands, in bytes of the text.
    pub(super) at: usize,
    /// As it is written.
    pub(super) text: &'t str,
    /// The hash of it folded, without the ending of a possessive.
    pub(super) hash: u64,
}

impl<'t> TermWord<'t> {
    fn new(at: usize, text: &'t str) -> Self {
        Self { at, text, hash: words::word_hash(without_possessive(text)) }
    }
}

/// The words of a text of which the words are known: hyphenated ones cut, and what is elided cut off.
pub(super) fn term_words<'t>(text: &'t str, words: &[Word]) -> Vec<TermWord<'t>> {
    let has_marks = may_have_apostrophe(text);
    let mut found = Vec::with_capacity(words.len());
    for Word { place, hash } in words {
        let (at, word) = (place.start, &text[place.clone()]);
        let Some(mark) = has_marks.then(|| word.find(['\'', '’'])).flatten() else {
            found.push(TermWord { at, text: word, hash: *hash });
            continue;
        };
        let is_elided = mark <= 6 && word.len() - mark > 3 + usize::from(word[mark..].starts_with('’')) * 2;
        if is_elided {
            let behind = mark + word[mark..].chars().next().map_or(1, char::len_utf8);
            found.push(TermWord::new(at, &word[..mark]));
            found.push(TermWord::new(at + behind, &word[behind..]));
        } else {
            found.push(TermWord::new(at, word));
        }
    }
    found
}

/// Whether a text may have an apostrophe; `’` begins with this byte.
pub(super) fn may_have_apostrophe(text: &str) -> bool {
    memchr::memchr2(b'\'', 0xe2, text.as_bytes()).is_some()
}

/// The words of a text with its markup, an empty one where code, an address or a mark stands between two.
pub(super) fn words_of_text(text: &str) -> Vec<TermWord<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in pieces(text) {
        match piece.kind {
            PieceKind::Word | PieceKind::Number => {
                let words = term_words(piece.text, &words::words(piece.text)).into_iter();
                found.extend(words.map(|word| TermWord { at: at + word.at, ..word }));
            }
            PieceKind::Blank | PieceKind::Space | PieceKind::Emphasis | PieceKind::LinkMark => {}
            PieceKind::Mark if matches!(piece.text, "-" | "\u{2010}" | "\u{2011}" | "'" | "’") => {}
            _ => found.push(TermWord::new(at, "")),
        }
        at += piece.text.len();
    }
    found
}

/// A word without the ending of a possessive.
pub(super) fn without_possessive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}
