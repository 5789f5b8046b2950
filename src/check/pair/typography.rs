//! The house style of a language: French blanks beside marks, the form of quotes and of dots.

use std::ops::Range;

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::config::{Ellipsis, SpaceBefore};
use crate::diagnostic::Severity;
use crate::message;

/// Only what every French text asks for is looked for unless `[typography]` says more.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "typography",
    Severity::Note,
    "spaces, quotes and dots of another form than the house's",
    find,
)
.mending();

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some(style_guide) = pair.style_guide else { return };
    if let Some(wanted) = style_guide.space_before {
        before_marks(pair, wanted, hits);
        inside_guillemets(pair, wanted, hits);
    }
    if let Some([open, close]) = &style_guide.quotes {
        quotes(pair, open, close, hits);
    }
    if let Some(wanted) = style_guide.ellipsis {
        dots(pair, wanted, hits);
    }
}

/// The blank before `:`, `;`, `!` and `?`.
fn before_marks(pair: &TranslationPair<'_>, wanted: SpaceBefore, hits: &mut Vec<Hit>) {
    let prose = pair.target_prose().text();
    for (at, mark) in prose.char_indices().filter(|(_, c)| matches!(c, ':' | ';' | '!' | '?')) {
        let behind = prose[at + 1..].chars().next();
        // Neither times nor "::", ":smile:" or a run such as "?!".
        if behind.is_some_and(|c| !c.is_whitespace() && !"\"”»)]*".contains(c)) || is_emoji_code(&prose[..at])
        {
            continue;
        }
        let Some(before) = prose[..at].chars().next_back() else { continue };
        if is_name_with_mark(pair, &prose[..at], mark) {
            continue;
        }
        let (start, blank) =
            if is_blank(before) { (at - before.len_utf8(), Some(before)) } else { (at, None) };
        let word = prose[..start].chars().next_back();
        if word.is_none_or(|c| !(c.is_alphanumeric() || "\"”»)’'%…\u{fffc}".contains(c))) {
            continue;
        }
        judge(pair, wanted, Place { range: start..at + 1, blank, mark, is_before: true }, hits);
    }
}

/// The blanks inside `«` and `»`.
fn inside_guillemets(pair: &TranslationPair<'_>, wanted: SpaceBefore, hits: &mut Vec<Hit>) {
    let prose = pair.target_prose().text();
    for (at, mark) in prose.char_indices().filter(|(_, c)| matches!(c, '«' | '»')) {
        let (inner, is_before) = match mark {
            '«' => (prose[at + mark.len_utf8()..].chars().next(), false),
            _ => (prose[..at].chars().next_back(), true),
        };
        let Some(inner) = inner else { continue };
        let blank = is_blank(inner).then_some(inner);
        let width = blank.map_or(0, char::len_utf8);
        let end = at + mark.len_utf8();
        let range = if is_before { at - width..end } else { at..end + width };
        judge(pair, wanted, Place { range, blank, mark, is_before }, hits);
    }
}

struct Place {
    range: Range<usize>,
    blank: Option<char>,
    mark: char,
    is_before: bool,
}

fn judge(pair: &TranslationPair<'_>, wanted: SpaceBefore, place: Place, hits: &mut Vec<Hit>) {
    let best = match place.mark {
        ':' | '«' | '»' => NO_BREAK,
        _ => NARROW,
    };
    let is_right = match (wanted, place.blank) {
        (SpaceBefore::None, blank) => blank.is_none(),
        (SpaceBefore::Any, blank) => blank.is_some(),
        (SpaceBefore::NoBreak, Some(blank)) => blank != ' ',
        (SpaceBefore::Narrow, Some(blank)) => blank == best || blank == NARROW,
        (_, None) => false,
    };
    if is_right || is_foreign(pair, &place.range) {
        return;
    }
    let blank = match wanted {
        SpaceBefore::None => String::new(),
        SpaceBefore::Any | SpaceBefore::NoBreak => NO_BREAK.to_string(),
        SpaceBefore::Narrow => best.to_string(),
    };
    let mark = place.mark;
    let fix = if place.is_before { format!("{blank}{mark}") } else { format!("{mark}{blank}") };
    let name = mark.to_string();
    let message = match (wanted, place.blank.is_some(), place.is_before) {
        (SpaceBefore::None, _, true) => message!("check-space-unwanted", mark = name),
        (SpaceBefore::None, _, false) => message!("check-space-unwanted-behind", mark = name),
        (_, true, true) => message!("check-space-breaks", mark = name),
        (_, true, false) => message!("check-space-breaks-behind", mark = name),
        (_, false, true) => message!("check-space-missing", mark = name),
        (_, false, false) => message!("check-space-missing-behind", mark = name),
    };
    let hint = message!("check-typography-hint", key = "space-before", language = pair.language);
    hits.push(Hit::mendable(pair, place.range, (message, hint), fix));
}

/// Whether a mark stands in a title that the source has too, so that it is in the source's language.
fn is_foreign(pair: &TranslationPair<'_>, mark: &Range<usize>) -> bool {
    let prose = pair.target_prose().text();
    let cited = pair.target_prose().cited();
    let mut around = cited.iter().filter(|cited| cited.start < mark.start && mark.end < cited.end);
    around.any(|cited| {
        pair.source_prose().text().contains(prose[cited.clone()].trim_matches(['"', '“', '”', '«', '»']))
    })
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW | '\u{2009}')
}

/// Whether the text before a colon is the beginning of an emoji code such as `:tada:`.
fn is_emoji_code(before: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '+' | '-');
    let name = before.rsplit(|c: char| !is_part(c)).next();
    name.is_some_and(|name| !name.is_empty() && before[..before.len() - name.len()].ends_with(':'))
}

/// Whether a mark belongs to a name such as `Yahoo!`, which the source writes so too.
fn is_name_with_mark(pair: &TranslationPair<'_>, before: &str, mark: char) -> bool {
    if !matches!(mark, '!' | '?') {
        return false;
    }
    let start = before.trim_end_matches(|c: char| c.is_alphanumeric()).len();
    let name = &before[start..];
    // The first word of a sentence has a capital anyway.
    let is_inside =
        before[..start].trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '’' | '\''));
    name.starts_with(char::is_uppercase)
        && is_inside
        && pair.source_prose().text().contains(&format!("{name}{mark}"))
}

/// Double quotes of another form than the style guide's.
fn quotes(pair: &TranslationPair<'_>, open: &str, close: &str, hits: &mut Vec<Hit>) {
    let prose = pair.target_prose().text();
    let is_quote = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
    let marks: Vec<(usize, char)> = prose
        .char_indices()
        .filter(|&(at, c)| is_quote(c) && !(c == '"' && prose[..at].ends_with(|c: char| c.is_ascii_digit())))
        .collect();
    // Odd ones cannot be told apart; `quotes` reports them.
    if !marks.len().is_multiple_of(2) {
        return;
    }
    for (nth, (at, mark)) in marks.into_iter().enumerate() {
        let wanted = if nth.is_multiple_of(2) { open } else { close };
        let width = mark.len_utf8();
        if prose[at..at + width] == *wanted.trim_matches(is_blank) {
            continue;
        }
        let message = message!("check-quote-form", quote = mark.to_string(), wanted = wanted);
        let hint = message!("check-typography-hint", key = "quotes", language = pair.language);
        // Guillemets that bring their blanks along take the place of those that are there.
        hits.push(Hit::mendable(pair, at..at + width, (message, hint), wanted));
    }
}

/// Three dots, or the one character for them.
fn dots(pair: &TranslationPair<'_>, wanted: Ellipsis, hits: &mut Vec<Hit>) {
    let (wrong, right) = match wanted {
        Ellipsis::Character => ("...", "…"),
        Ellipsis::Dots => ("…", "..."),
    };
    let prose = pair.target_prose().text();
    for (at, _) in prose.match_indices(wrong) {
        let is_longer_run = prose[..at].ends_with('.') || prose[at + wrong.len()..].starts_with('.');
        if !is_longer_run {
            let message = message!("check-ellipsis", found = wrong, wanted = right);
            let hint = message!("check-typography-hint", key = "ellipsis", language = pair.language);
            hits.push(Hit::mendable(pair, at..at + wrong.len(), (message, hint), right));
        }
    }
}
