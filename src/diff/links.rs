//! What links show and where they lead, wherever they stand.

use super::lexer::{Piece, PieceKind};

/// How many pieces of what a link shows are compared, so that links within links cost little.
const SHOWN: usize = 64;

/// The links of a text in order: the words and marks that each shows, then its target.
pub(super) fn links<'t>(pieces: &[Piece<'t>]) -> Vec<Vec<&'t str>> {
    let mut open = Vec::new();
    let mut links = Vec::new();
    for (at, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.kind == PieceKind::LinkMark) {
        match piece.text {
            "!" | "[" => open.push(at),
            "](" | "][" => {
                let Some(start) = open.pop() else { continue };
                let image = start.checked_sub(1).filter(|before| open.last() == Some(before));
                if image.is_some_and(|before| pieces[before].text == "!") {
                    open.pop();
                }
                let shown = pieces[image.unwrap_or(start)..at].iter();
                let shown = shown.filter(|piece| {
                    !matches!(piece.kind, PieceKind::Blank | PieceKind::Space | PieceKind::Emphasis)
                });
                let target = pieces.get(at + 1).filter(|piece| piece.kind == PieceKind::Link);
                links.push(shown.take(SHOWN).chain(target).map(|piece| piece.text).collect());
            }
            _ => {}
        }
    }
    links
}
