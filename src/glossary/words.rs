//! The words of a text, as terms are made of them.

use unicode_segmentation::UnicodeSegmentation;

use crate::diff::{PieceKind, pieces};

/// Words, hyphenated ones cut, and what is elided cut off.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices().flat_map(|(at, word)| {
        let elided = word.find(['\'', '’']).filter(|&mark| {
            mark <= 6 && word.len() - mark > 3 + usize::from(word[mark..].starts_with('’')) * 2
        });
        match elided {
            Some(mark) => {
                let behind = mark + word[mark..].chars().next().map_or(1, char::len_utf8);
                vec![(at, &word[..mark]), (at + behind, &word[behind..])]
            }
            None => vec![(at, word)],
        }
    })
}

/// A word without the ending of a possessive.
pub(super) fn without_possessive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

/// The words of a text with its markup, an empty one where code, an address or a mark stands between two.
pub(super) fn words_of_text(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in pieces(text) {
        match piece.kind {
            PieceKind::Word | PieceKind::Number => {
                found.extend(words(piece.text).map(|(start, word)| (at + start, word)));
            }
            PieceKind::Blank | PieceKind::Space | PieceKind::Emphasis | PieceKind::LinkMark => {}
            PieceKind::Mark if matches!(piece.text, "-" | "\u{2010}" | "\u{2011}" | "'" | "’") => {}
            _ => found.push((at, "")),
        }
        at += piece.text.len();
    }
    found
}
