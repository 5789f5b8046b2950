//! Tagged tokens: what to show as equal, deleted and inserted.
//!
//! The smallest difference is not the one that reads best, so small islands between changes join them and an
//! insertion is moved to where a phrase begins. How tokens look is not decided here.

use super::hunk::{Hunk, hunks};
use super::lexer::{Piece, PieceKind, pieces};
use super::words::is_stop_word;
use crate::model::count_words;

/// Whether a token is in both texts, only in the old one, or only in the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// In both texts.
    Equal,
    /// Only in the old text.
    Delete,
    /// Only in the new text.
    Insert,
}

/// A stretch of text and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where the text is.
    pub tag: Tag,
    /// The text, never empty.
    pub text: String,
}

/// The word-level difference of two texts, in reading order.
///
/// The equal and deleted tokens concatenate to the old text, the equal and inserted ones to the new text. A
/// deletion stands before the insertion that replaces it, and no two neighbours have the same tag. Code
/// spans, placeables and URLs are never split. Takes bounded time: pieces in very long texts are compared in
/// chunks first.
pub fn tokens(old: &str, new: &str) -> Vec<Token> {
    let old_pieces = pieces(old);
    let new_pieces = pieces(new);
    let old_texts: Vec<&str> = old_pieces.iter().map(|piece| piece.text).collect();
    let new_texts: Vec<&str> = new_pieces.iter().map(|piece| piece.text).collect();
    let mut hunks = hunks(&old_texts, &new_texts);
    slide(&mut hunks, &old_pieces, &new_pieces);
    let hunks = join_islands(hunks, &old_pieces, &new_pieces);

    let mut tokens = Vec::new();
    for Hunk { equal, old, new } in hunks {
        let (old, new) = (old_texts[old].concat(), new_texts[new].concat());
        let parts = if equal {
            [(Tag::Equal, old), (Tag::Insert, String::new())]
        } else {
            [(Tag::Delete, old), (Tag::Insert, new)]
        };
        tokens.extend(
            parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(tag, text)| Token { tag, text }),
        );
    }
    tokens
}

/// The share of a difference's words that are not in both texts, 0 to 1.
///
/// A replaced word counts as one of each text, so half the words replaced is 0.5. Where only blanks and marks
/// differ it is 0.
pub fn changed_share(tokens: &[Token]) -> f64 {
    let words = |equal: bool| -> usize {
        let chosen = tokens.iter().filter(|token| (token.tag == Tag::Equal) == equal);
        chosen.map(|token| count_words(&token.text)).sum()
    };
    let (equal, changed) = (words(true), words(false));
    if changed == 0 { 0.0 } else { changed as f64 / (2 * equal + changed) as f64 }
}

/// Moves each pure insertion or deletion to the left end of where it may stand, if a phrase begins there.
fn slide(hunks: &mut Vec<Hunk>, old: &[Piece<'_>], new: &[Piece<'_>]) {
    for at in 1..hunks.len().saturating_sub(1) {
        let hunk = &hunks[at];
        let (side, range) = match (hunk.old.is_empty(), hunk.new.is_empty()) {
            (true, false) => (new, hunk.new.clone()),
            (false, true) => (old, hunk.old.clone()),
            _ => continue,
        };
        if hunk.equal {
            continue;
        }
        let room = hunks[at - 1].old.len();
        let mut best = (boundary(side, range.start), 0);
        for back in 1..=room.min(range.start).min(64) {
            if side[range.start - back].text != side[range.end - back].text {
                break;
            }
            let score = boundary(side, range.start - back);
            if score > best.0 {
                best = (score, back);
            }
        }
        let back = best.1;
        hunks[at - 1].old.end -= back;
        hunks[at - 1].new.end -= back;
        let hunk = &mut hunks[at];
        hunk.old = hunk.old.start - back..hunk.old.end - back;
        hunk.new = hunk.new.start - back..hunk.new.end - back;
        hunks[at + 1].old.start -= back;
        hunks[at + 1].new.start -= back;
    }
    hunks.retain(|hunk| !hunk.old.is_empty() || !hunk.new.is_empty());
}

/// How well a change may begin at a piece: best at a sentence, then at a word behind a blank.
fn boundary(side: &[Piece<'_>], at: usize) -> u8 {
    let Some(before) = at.checked_sub(1).map(|before| side[before]) else {
        return 3;
    };
    let blank = matches!(before.kind, PieceKind::Blank | PieceKind::Space);
    match at.checked_sub(2).map(|earlier| side[earlier].text) {
        Some("." | "!" | "?" | "…") if blank => 3,
        _ if blank => 2,
        _ => u8::from(side.get(at).is_some_and(|piece| piece.kind == PieceKind::Blank)),
    }
}

/// Joins changes that only blanks, marks or a stop word keep apart, so that phrases are read, not crumbs.
fn join_islands(hunks: Vec<Hunk>, old: &[Piece<'_>], new: &[Piece<'_>]) -> Vec<Hunk> {
    let mut out: Vec<Hunk> = Vec::with_capacity(hunks.len());
    let mut rest = hunks.into_iter().peekable();
    while let Some(hunk) = rest.next() {
        if !hunk.equal {
            match out.last_mut() {
                Some(last) if !last.equal => {
                    last.old.end = hunk.old.end;
                    last.new.end = hunk.new.end;
                }
                _ => out.push(hunk),
            }
            continue;
        }
        let joined = match (out.last_mut(), rest.peek()) {
            (Some(last), Some(next)) if is_island(last, &old[hunk.old.clone()], next, old, new) => {
                last.old.end = hunk.old.end;
                last.new.end = hunk.new.end;
                true
            }
            _ => false,
        };
        if !joined {
            out.push(hunk);
        }
    }
    out
}

fn is_island(
    before: &Hunk,
    island: &[Piece<'_>],
    after: &Hunk,
    old: &[Piece<'_>],
    new: &[Piece<'_>],
) -> bool {
    let anchors: Vec<&Piece<'_>> = island.iter().filter(|piece| piece.kind.is_anchor()).collect();
    // What a link shows and where it leads stay two tokens.
    let small = island.len() <= 3
        && island.iter().all(|piece| piece.kind != PieceKind::LinkMark)
        && match anchors[..] {
            [] => true,
            [word] => word.kind == PieceKind::Word && is_stop_word(word.text),
            _ => false,
        };
    // A change of marks alone is clearest by itself.
    let worded = |hunk: &Hunk| {
        old[hunk.old.clone()].iter().chain(&new[hunk.new.clone()]).any(|piece| piece.kind.is_anchor())
    };
    small && worded(before) && worded(after)
}
