//! Spanish questions and exclamations without the mark that opens them.

use unicode_segmentation::UnicodeSegmentation;

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Languages that write `¿` and `¡`.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "inverted-marks",
    Severity::Warning,
    "a Spanish question or exclamation that nothing opens",
    find,
);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !pair.profile.inverted_marks {
        return;
    }
    let prose = pair.target_prose().text();
    if !prose.contains(['?', '!']) {
        return;
    }
    let (mut questions, mut exclamations) = (0usize, 0usize);
    let mut start = 0;
    for (at, c) in prose.char_indices() {
        let before = prose[..at].chars().next_back();
        match c {
            '¿' => questions += 1,
            '¡' => exclamations += 1,
            '?' | '!' => {
                // A run such as "?!" closes what is open once, and a lone "(?)" is no question.
                // `a?: b` and `a?.b` are code.
                let is_code = is_name_of_source(pair, &prose[..=at])
                    || prose[at + 1..].starts_with(':')
                    || prose[at + 1..]
                        .strip_prefix('.')
                        .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
                let is_first = !is_code
                    && before.is_some_and(|c| c.is_alphanumeric() || "\"'”’»)…. \u{fffc}".contains(c));
                let open = if c == '?' { &mut questions } else { &mut exclamations };
                let was_open = *open > 0 || matches!(before, Some('?' | '!'));
                *open = 0;
                if !was_open && is_first && !is_foreign(pair, &prose[start..at + 1], &prose[at + 1..]) {
                    let opening = if c == '?' { "¿" } else { "¡" };
                    let message = message!("check-inverted-mark", mark = opening, closing = c.to_string());
                    let hint = message!("check-inverted-mark-hint", mark = opening);
                    hits.push(Hit::in_prose(pair, at..at + 1, message, hint));
                }
                start = at + 1;
            }
            '\n' => start = at + 1,
            '.' | ':' if !prose[at + 1..].starts_with(char::is_alphanumeric) => start = at + 1,
            _ => {}
        }
    }
}

/// Whether a prose ends with a name of code that the source has with its mark: `File.exist?`.
fn is_name_of_source(pair: &TranslationPair<'_>, prose: &str) -> bool {
    let name = prose.split_whitespace().next_back().unwrap_or_default();
    let inside = name.trim_matches(|c: char| !c.is_alphanumeric());
    inside.contains(['.', '_', '#', ':'])
        && inside.contains(char::is_alphabetic)
        && pair.source_prose().text().contains(name)
}

/// Whether a clause is in the source's language, or ends with a name such as "Yahoo!" in the midst of a sentence.
fn is_foreign(pair: &TranslationPair<'_>, clause: &str, behind: &str) -> bool {
    let quoted = clause.rsplit(['"', '“', '«']).next().unwrap_or(clause).trim();
    let source = pair.source_prose().text();
    let folded: Vec<String> = quoted.unicode_words().map(str::to_lowercase).collect();
    let count = |words: &[&str]| folded.iter().filter(|word| words.contains(&word.as_str())).count();
    let is_source = count(pair.source_profile.function_words) > count(pair.profile.function_words);
    let name = quoted.split_whitespace().next_back().unwrap_or_default();
    let is_name = name.len() > 2
        && name.starts_with(char::is_uppercase)
        && behind.trim_start().starts_with(char::is_lowercase)
        && source.contains(name);
    is_source || is_name || folded.len() > 1 && source.contains(quoted)
}
