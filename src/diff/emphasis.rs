//! Which words of a text are emphasised: marks that move to another word say something else.
//!
//! How strong the emphasis is, and by which marks, is not looked at.

use super::lexer::{Piece, PieceKind};

/// How many marks may be open at once; of more, the outer ones are forgotten.
const NESTING: usize = 16;

/// An emphasis mark that waits for its end.
struct Open<'t> {
    mark: &'t str,
    anchor: usize,
}

/// Whether each anchor of a text stands between emphasis marks; marks without an end emphasise nothing.
pub(super) fn emphasised(pieces: &[Piece<'_>], anchors: usize) -> Vec<bool> {
    let mut depth = vec![0isize; anchors + 1];
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut anchor = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if piece.kind.is_anchor() {
            anchor += 1;
        } else if piece.kind == PieceKind::Emphasis {
            for (mark, closes) in marks(pieces, at) {
                let found = open.iter().rposition(|open| open.mark.eq_ignore_ascii_case(mark));
                if let Some(found) = found.filter(|_| closes) {
                    depth[open.remove(found).anchor] += 1;
                    depth[anchor] -= 1;
                } else {
                    if open.len() == NESTING {
                        open.remove(0);
                    }
                    open.push(Open { mark, anchor });
                }
            }
        }
    }
    let mut level = 0;
    depth[..anchors]
        .iter()
        .map(|change| {
            level += change;
            level > 0
        })
        .collect()
}

/// The marks of a piece, each as its kind, and whether it may close one.
fn marks<'t>(pieces: &[Piece<'t>], at: usize) -> impl Iterator<Item = (&'t str, bool)> {
    let text = pieces[at].text;
    if text.starts_with('<') {
        let name = text.trim_matches(['<', '/', '>']);
        return [Some((name, text.starts_with("</"))), None].into_iter().flatten();
    }
    let kind = |near: Option<usize>| near.and_then(|near| pieces.get(near)).map(|piece| piece.kind);
    let closes = match (kind(at.checked_sub(1)), kind(Some(at + 1))) {
        (None | Some(PieceKind::Blank | PieceKind::Space), _) => false,
        (Some(PieceKind::Mark), Some(next)) => !next.is_anchor(),
        _ => true,
    };
    // Three are one and two, however they are nested.
    let (one, two) = (text.len() % 2 == 1, text.len() > 1);
    [one.then(|| (&text[..1], closes)), two.then(|| (&text[..2], closes))].into_iter().flatten()
}
