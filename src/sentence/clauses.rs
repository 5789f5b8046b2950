//! Cuts a sentence into clauses: at commas, semicolons, colons, dashes and joining words.
//!
//! For texts that were cut at a finer place than a sentence. The same marks cut a sentence and its translation.

use std::ops::Range;

use super::opaque;
use super::rules::Rules;
use crate::model::Language;

/// Where the clauses of a sentence are, without the blanks between them.
///
/// A dash begins the clause behind it, every other mark ends the one before; a joining word begins one.
pub(super) fn clauses(text: &str, language: &Language) -> Vec<Range<usize>> {
    let rules = Rules::of(language);
    let mut opaque = opaque::spans(text).into_iter().peekable();
    let mut cuts = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        while opaque.next_if(|span| span.end <= at).is_some() {}
        if opaque.peek().is_some_and(|span| span.contains(&at)) {
            continue;
        }
        let blank_next = chars.peek().is_none_or(|&(_, next)| next.is_whitespace());
        match c {
            ',' | ';' | ':' if blank_next => cuts.push(at + 1),
            '—' | '–' => cuts.push(at),
            _ if c.is_whitespace() && !blank_next => {
                let rest = &text[at + c.len_utf8()..];
                let dash = rest.starts_with("- ");
                let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                if dash || rules.joins(word) {
                    cuts.push(at);
                }
            }
            _ => {}
        }
    }
    cuts.push(text.len());
    let mut start = 0;
    let mut found = Vec::new();
    for cut in cuts {
        let piece = &text[start..cut];
        let from = cut - piece.trim_start().len();
        let range = from..from + piece.trim().len();
        if !range.is_empty() {
            found.push(range);
        }
        start = cut;
    }
    found
}
