//! What is the pages' own, for people.

use anstyle::Style;

use super::{BOLD, CYAN, DIM, WIDTH, YELLOW, paint, shortened};
use crate::catalog::OwnPieceKind;
use crate::message;
use crate::message::{Localizer, Message, in_line};
use crate::workflow::overrides::{OverrideReport, OwnPiece};

/// How many lines of a piece are shown.
const LINES: usize = 4;

/// The pieces that are the pages' own under their pages, each with what the page and its article have.
pub fn overrides(words: &Localizer, report: &OverrideReport) -> String {
    let pieces = || report.pages.iter().flat_map(|page| &page.pieces);
    let count = pieces().count();
    if count == 0 {
        return format!("{}\n", words.say(message!("nothing-to-show")));
    }
    let mut out = String::new();
    for page in &report.pages {
        out.push_str(&format!("{} ({})\n", paint(BOLD, &in_line(&page.path)), page.language));
        page.pieces.iter().for_each(|own| out.push_str(&one(words, own)));
        out.push('\n');
    }
    let stale = pieces().filter(|own| own.piece.is_stale()).count();
    out.push_str(&format!("{}\n", words.say(message!("overrides-count", count))));
    if stale > 0 {
        out.push_str(&format!("{}\n", words.say(message!("overrides-stale", count = stale))));
    }
    out
}

fn one(words: &Localizer, own: &OwnPiece) -> String {
    let line = own.there.as_ref().map_or("-".to_owned(), |(line, _)| line.to_string());
    let mut out = format!("  {line:>4}  {}  {}", words.say(kind(own.piece.kind)), in_line(&own.key));
    if own.piece.is_stale() {
        out.push_str(&format!("  {}", paint(YELLOW, &words.say(message!("overrides-is-stale")))));
    }
    out.push('\n');
    let mut show = |sign: &str, style: Style, text: &str| {
        let all: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        for line in all.iter().take(LINES) {
            let line = shortened(&in_line(line), WIDTH - 12);
            out.push_str(&format!("        {}\n", paint(style, &format!("{sign} {line}"))));
        }
        if all.len() > LINES {
            out.push_str("        …\n");
        }
    };
    show("-", DIM, &own.piece.text);
    if let Some(now) = &own.piece.now {
        show("~", YELLOW, now);
    }
    match &own.there {
        Some((_, text)) => show("+", CYAN, text),
        None => {
            out.push_str(&format!("        {}\n", paint(DIM, &words.say(message!("overrides-changed")))));
        }
    }
    out
}

fn kind(kind: OwnPieceKind) -> Message {
    match kind {
        OwnPieceKind::Field => message!("piece-field"),
        OwnPieceKind::Code => message!("piece-code"),
        OwnPieceKind::Definition => message!("piece-definition"),
        OwnPieceKind::Anchor => message!("piece-anchor"),
        OwnPieceKind::Markup => message!("piece-markup"),
        OwnPieceKind::Text => message!("piece-text"),
    }
}
