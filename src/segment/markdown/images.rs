//! Images that stand alone, and link definitions: their alternative texts and titles.

use std::ops::Range;

use super::scan;
use super::source::{Image, Source, trim, unwrap_lines};
use crate::model::Kind;
use crate::segment::prose::has_prose;
use crate::segment::{Slot, Unit};

/// Adds the alternative text and the title of an image.
pub(super) fn units(source: &Source<'_>, image: &Image, quotes: usize, out: &mut Vec<Unit>) {
    let range = source.masked.range(image.range.clone());
    let written = &source.article[range.clone()];
    let Some(close) = scan::bracket_end(written, 1).filter(|_| image.is_inline) else { return };
    let mut add = |kind, part: Range<usize>, slot| {
        let part = trim(source.article, range.start + part.start..range.start + part.end);
        let text = unwrap_lines(&source.article[part.clone()], quotes);
        if has_prose(&text, source.mdx) {
            let text =
                if let Slot::MarkdownTitle(quote) = slot { unescape_quotes(&text, quote) } else { text };
            out.push(Unit { kind, field: None, text, note: None, range: part, slot });
        }
    };
    add(Kind::Alt, 2..close, Slot::ImageAlt);
    if image.has_title
        && written[close + 1..].starts_with('(')
        && let Some((title, quote)) = title(written, close + 2)
    {
        add(Kind::Text, title, Slot::MarkdownTitle(quote));
    }
}

/// Adds the title of the link that stands in `range`.
pub(super) fn link_title(source: &Source<'_>, range: Range<usize>, quotes: usize, out: &mut Vec<Unit>) {
    let range = source.masked.range(range);
    let written = &source.article[range.clone()];
    let Some(close) = scan::bracket_end(written, 0) else { return };
    if !written[close + 1..].starts_with('(') {
        return;
    }
    let Some((title, quote)) = title(written, close + 2) else { return };
    let part = trim(source.article, range.start + title.start..range.start + title.end);
    let text = unescape_quotes(&unwrap_lines(&source.article[part.clone()], quotes), quote);
    if has_prose(&text, source.mdx) {
        let slot = Slot::MarkdownTitle(quote);
        out.push(Unit { kind: Kind::Text, field: None, text, note: None, range: part, slot });
    }
}

/// The title of the link definition that stands in `range`.
pub(super) fn definition_title(article: &str, range: Range<usize>, mdx: bool) -> Option<Unit> {
    let written = &article[range.clone()];
    let label = scan::bracket_end(written, written.find('[')?)?;
    let after = written[label + 1..].strip_prefix(':').map(|_| label + 2)?;
    let (title, quote) = title(written, after)?;
    let text = unescape_quotes(&unwrap_lines(&written[title.clone()], 0), quote);
    let range = range.start + title.start..range.start + title.end;
    let slot = Slot::MarkdownTitle(quote);
    has_prose(&text, mdx).then_some(Unit { kind: Kind::Text, field: None, text, note: None, range, slot })
}

/// The title behind the address that begins at `at`, and the quote before it.
fn title(text: &str, at: usize) -> Option<(Range<usize>, char)> {
    let bytes = text.as_bytes();
    let mut at = skip_space(bytes, at);
    if bytes.get(at) == Some(&b'<') {
        at += text[at..].find('>')? + 1;
    } else {
        at += bytes[at..].iter().position(|byte| byte.is_ascii_whitespace())?;
    }
    at = skip_space(bytes, at);
    let quote = char::from(*bytes.get(at)?);
    let close = match quote {
        '"' | '\'' => quote,
        '(' => ')',
        _ => return None,
    };
    let start = at + 1;
    let mut escaped = false;
    let length = text[start..].find(|c: char| {
        let found = c == close && !escaped;
        escaped = c == '\\' && !escaped;
        found
    })?;
    Some((start..start + length, quote))
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Takes the backslashes off escaped quotes; they come back when the title is written.
fn unescape_quotes(text: &str, quote: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        match chars.next() {
            Some(next) if next == quote || quote == '(' && next == ')' => out.push(next),
            Some(next) => out.extend([char, next]),
            None => out.push(char),
        }
    }
    out
}
