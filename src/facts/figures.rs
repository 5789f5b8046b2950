//! Numbers in digits, with the ways that each language writes them.

use std::ops::Range;

use super::tokens::{Token, gap, is_blank};
use super::vocabulary::Vocabulary;

/// A number in digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    /// The ways to read it, written without grouping and with a point.
    pub(crate) readings: Vec<String>,
    /// Where it stands, with the word for millions behind it.
    pub(crate) place: Range<usize>,
    /// Whether it is a decade, such as `1990s`, which others write with two digits.
    pub(crate) is_decade: bool,
    /// Whether it is a part of a word: letters stand on both its sides, or it is the base of a system of numbers.
    pub(crate) is_in_word: bool,
    /// Its groups of digits, where it may be a list or a time: `2,3` or `19.30`.
    pub(crate) groups: Vec<u32>,
}

impl Figure {
    /// Its value, where it is a small whole number.
    pub(crate) fn value(&self) -> Option<u32> {
        self.readings.first()?.parse().ok()
    }

    /// Its whole part, where it is a small number and a half.
    pub(crate) fn halved(&self) -> Option<u32> {
        self.readings.iter().find_map(|reading| reading.strip_suffix(".5")?.parse().ok())
    }

    /// The minutes after midnight, where it may be a time such as `19.30`.
    pub(crate) fn clock(&self) -> Option<u32> {
        match self.groups[..] {
            [hour, minutes] if hour < 24 && minutes < 60 => Some(hour * 60 + minutes),
            _ => None,
        }
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }
}

/// Finds the numbers in what dates and times leave.
pub(crate) fn figures(
    prose: &str,
    tokens: &[Token<'_>],
    words: Option<&Vocabulary>,
    taken: &[bool],
) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at].is_digits || taken[at] {
            at += 1;
            continue;
        }
        let end = run_end(prose, tokens, taken, at);
        let (figure, next) = figure(prose, tokens, words, at..end);
        figures.push(figure);
        at = next;
    }
    figures
}

/// Where the groups of one number end that begins with a token.
fn run_end(prose: &str, tokens: &[Token<'_>], taken: &[bool], start: usize) -> usize {
    let mut end = start + 1;
    while let Some(next) = tokens.get(end).filter(|next| next.is_digits && !taken[end]) {
        let is_thousands = next.text.len() == 3 && tokens[start].text.len() <= 3 && tokens[start].text != "0";
        // All groups behind the first have three digits.
        let is_grouped = is_thousands && tokens[start + 1..end].iter().all(|group| group.text.len() == 3);
        let joins = match gap(prose, tokens, end - 1) {
            "." | "," => true,
            " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "'" | "’" => is_grouped,
            _ => false,
        };
        if !joins {
            break;
        }
        end += 1;
    }
    end
}

fn figure(
    prose: &str,
    tokens: &[Token<'_>],
    words: Option<&Vocabulary>,
    run: Range<usize>,
) -> (Figure, usize) {
    let groups: Vec<&str> = tokens[run.clone()].iter().map(|token| token.text).collect();
    let mark = |at| match gap(prose, tokens, at) {
        mark @ ("." | ",") => mark,
        _ => " ",
    };
    let marks: Vec<&str> = (run.start..run.end - 1).map(mark).collect();
    let mut readings = readings(&groups, &marks, words);
    let mut end = run.end;
    let mut exponent = 0;
    // `5k` and `4 million`, but also `mil millones`.
    while let Some(next) = tokens.get(end).filter(|next| !next.is_digits) {
        let between = gap(prose, tokens, end - 1);
        let short = next.text.chars().count() == 1;
        let is_sign = sign_of_scale(next.text).is_some();
        let joins = if short && !is_sign { between.is_empty() } else { is_blank(between) };
        let word = if short && next.text != "K" { next.text.to_owned() } else { next.folded() };
        let scale = words.and_then(|words| words.scale(&word)).or_else(|| sign_of_scale(next.text));
        // A capital M stands for millions; a small one for metres.
        let scale = match next.text {
            "M" => Some(6),
            "m" => None,
            _ => scale,
        };
        let Some(scale) = scale.filter(|_| joins) else { break };
        exponent += scale;
        end += 1;
        // Behind the sign the same run of letters goes on with other words.
        if is_sign {
            break;
        }
    }
    if exponent > 0 {
        readings = readings.iter().map(|reading| scaled(reading, exponent)).collect();
    }
    let is_decade = groups.len() == 1
        && groups[0].len() == 4
        && groups[0].ends_with('0')
        && tokens.get(end).is_some_and(|next| {
            let between = gap(prose, tokens, end - 1);
            matches!(between, "" | "'" | "’")
                && matches!(next.text, "s" | "er" | "ern" | "erjahre" | "erjahren")
        });
    if let Some(half) = vulgar_behind(prose, tokens[run.end - 1].place.end)
        && groups.len() == 1
    {
        readings = vec![format!("{}{half}", groups[0])];
    }
    let place = tokens[run.start].place.start..tokens[end - 1].place.end;
    let before = prose[..place.start].chars().next_back();
    let behind = prose[tokens[run.end - 1].place.end..].chars().next();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_in_word = is_letter(before) && is_letter(behind) || matches!(behind, Some('進' | '进' | '진'));
    let may_be_list = (2..=3).contains(&groups.len()) && groups.iter().all(|group| group.len() <= 2);
    let groups = groups.iter().filter(|_| may_be_list).filter_map(|group| group.parse().ok()).collect();
    (Figure { readings, place, is_decade, is_in_word, groups }, end)
}

/// The exponent that a run of letters begins with in scripts without spaces.
fn sign_of_scale(word: &str) -> Option<u32> {
    match word.chars().next()? {
        '千' | '천' => Some(3),
        '万' | '萬' | '만' => Some(4),
        '億' | '亿' | '억' => Some(8),
        '兆' | '조' => Some(12),
        _ => None,
    }
}

/// The decimals of a fraction in one character that stands behind a whole number, perhaps with a blank between.
fn vulgar_behind(prose: &str, at: usize) -> Option<&'static str> {
    match prose[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}']).chars().next()? {
        '½' => Some(".5"),
        '¼' => Some(".25"),
        '¾' => Some(".75"),
        _ => None,
    }
}

/// The ways to read groups of digits with marks between them.
fn readings(groups: &[&str], marks: &[&str], words: Option<&Vocabulary>) -> Vec<String> {
    let is_thousands = groups[0].len() <= 3
        && groups[0] != "0"
        && groups.len() > 1
        && groups[1..].iter().all(|group| group.len() == 3);
    let plain = |whole: &str, decimals: &str| normal(whole, decimals);
    let Some(last) = marks.last() else { return vec![plain(groups[0], "")] };
    let all_same = marks.iter().all(|mark| mark == last);
    let count = groups.len();
    if !all_same {
        let whole = groups[..count - 1].concat();
        // `1,200.50`: the last mark is the decimal one, where it stands once; else it is a version.
        let is_number = marks[..count - 2].iter().all(|mark| *mark == marks[0])
            && groups[1..count - 1].iter().all(|group| group.len() == 3);
        return if is_number && matches!(*last, "." | ",") {
            vec![plain(&whole, groups[count - 1])]
        } else {
            vec![groups.join(".")]
        };
    }
    let grouped = plain(&groups.concat(), "");
    match *last {
        "." | "," if count == 2 => {
            let decimal = plain(groups[0], groups[1]);
            let is_decimal_mark = words.is_none_or(|words| words.profile.comma_is_decimal == (*last == ","));
            match (is_thousands, is_decimal_mark) {
                (false, _) => vec![decimal],
                // By the custom of the language first; the other reading is that of a text taken over.
                (true, true) => vec![decimal, grouped],
                (true, false) => vec![grouped],
            }
        }
        "." | "," if is_thousands => vec![grouped],
        "." | "," => vec![groups.join(".")],
        _ => vec![grouped],
    }
}

/// A number without zeros that say nothing.
fn normal(whole: &str, decimals: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let decimals = decimals.trim_end_matches('0');
    if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
}

/// A number times a power of ten.
fn scaled(number: &str, exponent: u32) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let exponent = exponent as usize;
    let mut decimals = decimals.to_owned();
    while decimals.len() < exponent {
        decimals.push('0');
    }
    let (moved, rest) = decimals.split_at(exponent);
    normal(&format!("{whole}{moved}"), rest)
}
