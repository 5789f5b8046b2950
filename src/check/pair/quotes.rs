//! Quotation marks that open or close alone, where those of the source pair.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Single quotes are left alone: most of them are apostrophes.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("quotes", Severity::Warning, "a quotation mark without partner", find);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some((at, quote)) = unpaired(pair.target_prose().text()) else { return };
    if unpaired(pair.source_prose().text()).is_some() {
        return;
    }
    let message = message!("check-unpaired-quote", quote = quote.to_string());
    let range = at..at + quote.len_utf8();
    hits.push(Hit::in_prose(pair, range, message, message!("check-unpaired-quote-hint")));
}

/// The first quotation mark without a partner of its kind.
fn unpaired(prose: &str) -> Option<(usize, char)> {
    // Those that are no ASCII begin with one of these bytes.
    memchr::memchr3(b'"', 0xc2, 0xe2, prose.as_bytes())?;
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, c) in prose.char_indices() {
        let is_mark = match c {
            '"' => !before.is_ascii_digit() || open.iter().any(|&(_, open)| closes(open, '"')),
            '“' | '”' | '„' | '‟' | '«' | '»' => true,
            _ => false,
        };
        before = c;
        if !is_mark {
            continue;
        }
        match open.iter().rposition(|&(_, open)| closes(open, c)) {
            Some(nth) if nth + 1 == open.len() => {
                open.pop();
            }
            // What opened in between never closed.
            Some(nth) => return open.get(nth + 1).copied(),
            None if opens(c) => open.push((at, c)),
            None => return Some((at, c)),
        }
    }
    open.first().copied()
}

/// Whether a mark closes what another opened, in any of the languages that have the pair.
fn closes(open: char, close: char) -> bool {
    matches!(
        (open, close),
        ('"', '"') | ('“', '”') | ('„', '“' | '”' | '‟') | ('”', '”') | ('«', '»') | ('»', '«' | '»')
    )
}

fn opens(mark: char) -> bool {
    matches!(mark, '"' | '“' | '„' | '«' | '»' | '”')
}
