//! The mark at the end of a text: lost, added or changed.

use std::ops::Range;

use super::prose::OBJECT;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::{Kind, count_words};

/// A question stays a question everywhere; the other marks only where the text is a sentence.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("end-punctuation", Severity::Warning, "another mark at the end than in the source", find);

/// How many words a remark in brackets has at most.
const LONGEST_REMARK: usize = 4;

/// How many words a greeting has at most.
const LONGEST_GREETING: usize = 4;

/// A mark that ends a text, the same for the marks of all languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Nothing,
    /// A full stop or an exclamation mark: which one is a matter of tone.
    Stop,
    Question,
    Colon,
    Ellipsis,
    /// A comma, a semicolon or a dash.
    Other,
}

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, _) = end(pair.source_prose().text());
    let (target, at) = end(without_remark(pair.target_prose().text(), pair.source_prose().text()));
    if source == target || !matters(pair, source, target) {
        return;
    }
    let prose = pair.target_prose().text();
    // The end of a title elsewhere is its own.
    if pair.target_prose().cited().iter().any(|cited| at.start > cited.start && at.end <= cited.end)
        && target != End::Nothing
    {
        return;
    }
    let mark = |text: &str, end: End| match end {
        End::Ellipsis => "…".to_owned(),
        _ => trimmed(text).chars().next_back().unwrap_or('.').to_string(),
    };
    let (wanted, found) = (mark(pair.source_prose().text(), source), mark(prose, target));
    let message = match (source, target) {
        (_, End::Nothing) => message!("check-end-lost", mark = wanted),
        (End::Nothing, _) => message!("check-end-added", mark = found),
        _ => message!("check-end-changed", mark = wanted, found = found),
    };
    hits.push(Hit::in_prose(pair, at, message, message!("check-end-hint")));
}

/// Whether a difference is a fault in a text of this kind.
///
/// Translators turn a heading into a question and lead into what follows with a colon as their language likes it.
fn matters(pair: &TranslationPair<'_>, source: End, target: End) -> bool {
    let is_sentence = matches!(pair.kind, Kind::Paragraph | Kind::Caption | Kind::Message | Kind::Text);
    let is_text = is_sentence || pair.kind == Kind::ListItem;
    match (source, target) {
        _ if pair.kind == Kind::Alt => false,
        (End::Question, _) => true,
        (End::Stop | End::Colon, End::Question) => is_text,
        (End::Nothing, End::Question) => is_sentence && !ends_quoted(pair.target_prose().text()),
        (End::Colon, End::Nothing | End::Stop) => is_text,
        (End::Nothing, End::Colon) => is_sentence,
        (End::Stop, End::Nothing) => is_sentence && count_words(pair.source_prose().text()) > 3,
        // Where the source has several sentences, it is the source that lost its last stop.
        (End::Nothing, End::Stop) => {
            is_sentence
                && is_one_sentence(pair.source_prose().text())
                && !ends_shortened(pair.target_prose().text())
        }
        (End::Other, _) => false,
        // `Dear friends:` and `Liebe Freunde,`.
        (End::Colon, End::Other) if count_words(pair.source_prose().text()) <= LONGEST_GREETING => false,
        (_, End::Other) => is_sentence,
        _ => false,
    }
}

fn is_one_sentence(prose: &str) -> bool {
    count_words(prose) > 3 && !prose.contains(". ") && !prose.contains('\n')
}

/// Whether a remark in brackets ends with a short word and the point of an abbreviation: `(Ref.)`.
fn ends_shortened(prose: &str) -> bool {
    let inside = prose.trim_end().strip_suffix(')').and_then(|inside| inside.strip_suffix('.'));
    let word = inside.and_then(|inside| inside.rsplit(|c: char| !c.is_alphabetic()).next());
    word.is_some_and(|word| (1..=4).contains(&word.chars().count()))
}

fn ends_quoted(prose: &str) -> bool {
    prose.trim_end().ends_with(['"', '”', '“', '»', '’', '\''])
}

/// The mark at the end of a prose, and where the last character is.
fn end(prose: &str) -> (End, Range<usize>) {
    let mut text = trimmed(prose);
    // In Spanish the stop stands behind the quotes whose text has its own mark.
    if let Some(inner) = text.strip_suffix('.').filter(|inner| inner.ends_with(['»', '”', '"', '’', '“']))
        && trimmed(inner).ends_with(['?', '!', '…'])
    {
        text = trimmed(inner);
    }
    let Some(last) = text.chars().next_back() else { return (End::Nothing, text.len()..text.len()) };
    let end = match last {
        '.' if text.ends_with("...") => End::Ellipsis,
        '.' | '!' | '。' | '！' | '।' | '۔' | '．' => End::Stop,
        '?' | '？' | '؟' | '\u{37e}' => End::Question,
        ':' | '：' => End::Colon,
        '…' => End::Ellipsis,
        ',' | ';' | '、' | '，' | '；' | '،' | '؛' | '-' | '–' | '—' => End::Other,
        _ => End::Nothing,
    };
    (end, text.len() - last.len_utf8()..text.len())
}

/// A prose without the remark in brackets at its end that the source does not have, such as the language of a link.
fn without_remark<'p>(prose: &'p str, source: &str) -> &'p str {
    let text = prose.trim_end();
    let Some(open) = text.rfind('(').filter(|_| text.ends_with(')')) else { return prose };
    let is_short = count_words(&text[open..]) <= LONGEST_REMARK;
    if is_short && !source.trim_end().ends_with(')') { text[..open].trim_end() } else { prose }
}

/// A prose without the quotes, brackets, emoji and blanks at its end.
fn trimmed(prose: &str) -> &str {
    prose.trim_end_matches(|c: char| {
        c.is_whitespace()
            || "\"'”“’‘»«›‹)]}）」』*_\\".contains(c)
            || c != OBJECT && !c.is_alphanumeric() && !c.is_ascii() && !is_end(c)
    })
}

fn is_end(c: char) -> bool {
    "…–—。！？।۔．؟\u{37e}：、，；،؛€£¥°".contains(c)
}
