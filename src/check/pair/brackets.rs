//! Brackets that open or close alone, where those of the source pair.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Only what readers see: the brackets of links are markup.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("brackets", Severity::Warning, "a bracket without partner", find);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some((at, bracket)) = unpaired(pair.target_prose().text()) else { return };
    if unpaired(pair.source_prose().text()).is_some() {
        return;
    }
    let message = message!("check-unpaired-bracket", bracket = bracket.to_string());
    let range = at..at + bracket.len_utf8();
    hits.push(Hit::in_prose(pair, range, message, message!("check-unpaired-bracket-hint")));
}

/// The first bracket without a partner.
fn unpaired(prose: &str) -> Option<(usize, char)> {
    // The wide ones begin with this byte.
    let may_be_bracket = |byte: u8| matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | 0xef);
    if !prose.bytes().any(may_be_bracket) {
        return None;
    }
    let mut open: Vec<(usize, char, char)> = Vec::new();
    for (at, c) in prose.char_indices() {
        let is_smile = || prose[..at].ends_with([':', ';', '-', '=']) || is_smile_before(&prose[at..]);
        match c {
            '(' | '[' | '{' | '（' | '［' | '｛' if !is_smile() => open.push((at, c, partner(c))),
            ')' | ']' | '}' | '）' | '］' | '｝' => {
                match open.iter().rposition(|&(_, _, close)| close == plain(c)) {
                    Some(nth) if nth + 1 == open.len() => {
                        open.pop();
                    }
                    // Crossed brackets, as in half-open intervals, are left alone.
                    Some(nth) => {
                        open.remove(nth);
                    }
                    None if is_smile() || is_list_mark(&prose[..at]) => {}
                    None => return Some((at, c)),
                }
            }
            _ => {}
        }
    }
    open.first().map(|&(at, c, _)| (at, c))
}

fn partner(open: char) -> char {
    match open {
        '(' | '（' => ')',
        '[' | '［' => ']',
        _ => '}',
    }
}

fn plain(close: char) -> char {
    match close {
        '）' => ')',
        '］' => ']',
        '｝' => '}',
        c => c,
    }
}

fn is_smile_before(rest: &str) -> bool {
    let mut chars = rest.chars().skip(1);
    matches!((chars.next(), chars.next()), (Some(':' | ';'), None | Some(' ' | '-')))
}

/// Whether a closing bracket stands behind the number or letter of a list, as in "a) this".
fn is_list_mark(before: &str) -> bool {
    let mark = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let letters = mark.chars().count();
    letters > 0
        && (letters <= 2 && mark.chars().all(char::is_alphanumeric)
            || letters <= 4 && mark.chars().all(|c| matches!(c, 'i' | 'v' | 'x')))
}
