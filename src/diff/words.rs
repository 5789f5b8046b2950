//! What the words and marks of a source text are: spaces, marks, dates, English negations and stop words.
//!
//! Data and small judgements about single words only. Sources are mostly English; other languages lose the
//! finer classes, never the change itself.

use super::lexer::{Piece, PieceKind};

/// HTML elements that only format their text; those that strike it take it back and are not among them.
pub(super) const FORMATTING_TAGS: [&str; 11] =
    ["b", "strong", "i", "em", "u", "ins", "mark", "small", "big", "span", "font"];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const MONTHS_SHORT: [&str; 12] =
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const STOP_WORDS: [&str; 42] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "for", "from", "had",
    "has", "have", "he", "if", "in", "is", "it", "its", "of", "on", "or", "she", "so", "that", "the",
    "their", "they", "this", "to", "was", "we", "were", "will", "with", "you", "your", "who",
];

/// White space and format characters other than ASCII blanks.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Format characters that show nothing; the joiner of emoji is none of them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Punctuation, quotes and dashes: what stands between words and means nothing by itself.
pub(super) fn is_mark(c: char) -> bool {
    ".,;:!?()[]{}/\\|¿¡'\"-…·•、。，；：！？（）「」『』‐‑‒–—―‘’‚‛“”„‟‹›«»".contains(c)
}

/// A quote or dash in its plain form; other characters as they are.
pub(super) fn plain_mark(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '\'' => {
            '"'
        }
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '\u{2212}' => '-',
        c => c,
    }
}

/// A word with its apostrophes, hyphens and invisible characters made plain.
pub(super) fn plain_word(word: &str) -> String {
    word.chars()
        .filter(|&c| !is_invisible(c))
        .map(|c| match c {
            '’' | '‘' | '\u{2bc}' => '\'',
            '\u{2212}' => '-',
            c => c,
        })
        .collect()
}

/// Whether a word carries so little by itself that it may be swallowed by the changes around it.
pub(super) fn is_stop_word(word: &str) -> bool {
    word.len() <= 5 && STOP_WORDS.contains(&word.to_lowercase().as_str())
}

/// The negation in a word, in a form that all spellings of the same negation share.
pub(super) fn negation(word: &str) -> Option<&'static str> {
    let word = plain_word(word).to_lowercase();
    let negation = match word.as_str() {
        "not" | "cannot" => "not",
        "no" => "no",
        "never" => "never",
        "none" => "none",
        "nobody" => "nobody",
        "nothing" => "nothing",
        "nowhere" => "nowhere",
        "neither" => "neither",
        "nor" => "nor",
        "without" => "without",
        "non" => "non",
        "unless" => "unless",
        "except" => "except",
        "hardly" | "barely" | "scarcely" => "hardly",
        word if word.ends_with("n't") => "not",
        _ => return None,
    };
    Some(negation)
}

/// Whether one word is the other with a negating prefix, as `possible` and `impossible`.
pub(super) fn is_negated_form(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let (short, long) = (short.to_lowercase(), long.to_lowercase());
    short.chars().count() >= 3
        && long
            .strip_suffix(&short)
            .is_some_and(|prefix| ["un", "in", "im", "il", "ir", "non", "dis"].contains(&prefix))
}

/// Whether two different words are most likely two spellings of one: a single slip inside a longer word.
///
/// The first and the last letter have to stay, since a change there is often a different word or form
/// (`cat` and `cats`, `affect` and `effect`); a swap of two neighbours may reach the end (`centre`).
pub(super) fn is_respelling(a: &str, b: &str) -> bool {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len() < 4 || b.len() < 4 || a[0] != b[0] || !a.iter().chain(&b).all(|c| c.is_alphabetic()) {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let room = a.len().min(b.len()) - head;
    let tail = a.iter().rev().zip(b.iter().rev()).take(room).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    match (a, b) {
        ([x, y], [z, w]) => x == w && y == z,
        ([_], [_]) | ([_], []) | ([], [_]) => tail > 0,
        _ => false,
    }
}

/// Marks months, weekdays, and the numbers beside a month as dates.
pub(super) fn mark_dates(pieces: &mut [Piece<'_>]) {
    for at in 0..pieces.len() {
        if pieces[at].kind != PieceKind::Word {
            continue;
        }
        let word = pieces[at].text.to_lowercase();
        let capital = pieces[at].text.starts_with(char::is_uppercase);
        if capital && WEEKDAYS.contains(&word.trim_end_matches("'s")) {
            pieces[at].kind = PieceKind::Date;
            continue;
        }
        let long = MONTHS.contains(&word.as_str());
        if !capital || !(long || MONTHS_SHORT.contains(&word.as_str())) {
            continue;
        }
        let before = neighbour(pieces, at, false).filter(|&near| is_day_or_year(pieces[near].text));
        let after = neighbour(pieces, at, true).filter(|&near| is_day_or_year(pieces[near].text));
        let ambiguous = !long || matches!(word.as_str(), "may" | "march");
        if before.is_none() && after.is_none() && ambiguous {
            continue;
        }
        pieces[at].kind = PieceKind::Date;
        for near in [before, after].into_iter().flatten() {
            pieces[near].kind = PieceKind::Date;
        }
        let year =
            after.and_then(|day| neighbour(pieces, day, true)).filter(|&year| is_year(pieces[year].text));
        if let Some(year) = year {
            pieces[year].kind = PieceKind::Date;
        }
    }
}

/// The next anchor, where only blanks, commas and abbreviation points stand between.
fn neighbour(pieces: &[Piece<'_>], at: usize, forward: bool) -> Option<usize> {
    let step = |near: usize| if forward { near.checked_add(1) } else { near.checked_sub(1) };
    let mut near = at;
    for _ in 0..4 {
        near = step(near)?;
        let piece = pieces.get(near)?;
        match piece.kind {
            PieceKind::Blank | PieceKind::Space => {}
            PieceKind::Mark if matches!(piece.text, "," | ".") && forward => {}
            PieceKind::Number => return Some(near),
            PieceKind::Word if piece.text == "of" => {}
            _ => return None,
        }
    }
    None
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_day_or_year(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    is_year(text) || digits.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}
