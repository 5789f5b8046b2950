//! Dates in words: months, weekdays, and the numbers beside a month.
//!
//! Dates in digits are the lexer's.

use super::lexer::{Piece, PieceKind};
use crate::language::{Profile, has};

/// Marks months, weekdays, and the numbers beside a month as dates.
pub(super) fn mark_dates(pieces: &mut [Piece<'_>], words: &Profile) {
    for at in 0..pieces.len() {
        if pieces[at].kind != PieceKind::Word {
            continue;
        }
        let capital = pieces[at].text.starts_with(char::is_uppercase);
        if words.capital_dates && !capital {
            continue;
        }
        let word = pieces[at].text.to_lowercase().replace('’', "'");
        let word = word.trim_end_matches("'s");
        if words.is_weekday(word) {
            pieces[at].kind = PieceKind::Date;
            continue;
        }
        let long = words.is_month(word);
        if !long && !words.is_short_month(word) {
            continue;
        }
        let links = words.date_links;
        let before = neighbour(pieces, at, false, links).filter(|&near| is_day_or_year(pieces[near].text));
        let after = neighbour(pieces, at, true, links).filter(|&near| is_day_or_year(pieces[near].text));
        let doubtful = !long || has(words.doubtful_months, word) && starts_sentence(pieces, at);
        if before.is_none() && after.is_none() && doubtful {
            continue;
        }
        pieces[at].kind = PieceKind::Date;
        for near in [before, after].into_iter().flatten() {
            pieces[near].kind = PieceKind::Date;
        }
        let year = after
            .and_then(|day| neighbour(pieces, day, true, links))
            .filter(|&year| is_year(pieces[year].text));
        if let Some(year) = year {
            pieces[year].kind = PieceKind::Date;
        }
    }
}

/// Whether a piece is the first word of its sentence, where a capital says nothing.
pub(super) fn starts_sentence(pieces: &[Piece<'_>], at: usize) -> bool {
    for piece in pieces[..at].iter().rev() {
        match piece.kind {
            PieceKind::Mark if matches!(piece.text, "." | "!" | "?" | "…" | ":" | "¿" | "¡") => {
                return true;
            }
            kind if kind.is_anchor() => return false,
            _ => {}
        }
    }
    true
}

/// The next number, where only blanks, commas, points and linking words stand between.
fn neighbour(pieces: &[Piece<'_>], at: usize, forward: bool, links: &str) -> Option<usize> {
    let step = |near: usize| if forward { near.checked_add(1) } else { near.checked_sub(1) };
    let mut near = at;
    for _ in 0..6 {
        near = step(near)?;
        let piece = pieces.get(near)?;
        match piece.kind {
            PieceKind::Blank | PieceKind::Space => {}
            PieceKind::Mark if piece.text == "." || piece.text == "," && forward => {}
            PieceKind::Number => return Some(near),
            PieceKind::Word if has(links, piece.text) => {}
            _ => return None,
        }
    }
    None
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_day_or_year(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, 'º' | '°'));
    is_year(text) || digits.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}
