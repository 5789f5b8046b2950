//! HTML, as an article and inside Markdown: the text of blocks, and attributes that readers see.
//!
//! One way for both: `mask` covers what is no HTML, `scan` finds the tags, `tree` nests the elements, `article` finds
//! which part of a page is its article, and `cut` makes units of runs of inline content between block-level tags.
//! Nothing is parsed into a document and written anew: a unit is a range of bytes. What a Markdown paragraph is,
//! nothing here knows.

use std::borrow::Cow;
use std::ops::Range;

use super::omission::LeftOut;
use super::{Problem, Segmented, Slot, Unit};
use crate::config::SegmentOptions;
use crate::message;

mod account;
mod area;
mod around;
mod article;
mod cut;
mod elements;
mod boilerplate;
mod letters;
mod mask;
mod measure;
mod page;
mod run;
mod scan;
mod selector;
mod source;
mod title;
mod tree;

#[cfg(test)]
mod article_tests;
#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;

use area::Area;
use elements::Dialect;
pub(super) use elements::{BLOCKS, is_component, is_void, starts_block};
pub use page::{Alternate, PageHead, StartTag};
pub(super) use page::{head, outline};
use source::Source;

/// What stands around an attribute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// `"`
    Double,
    /// `'`
    Single,
    /// Nothing.
    None,
}

/// Writes a text as the value of an attribute, quotes included only where the value had none.
///
/// Character references stay as they are. Line ends become spaces, because a blank line would end the block.
pub fn escape_attribute(quote: Quote, text: &str) -> String {
    let text = text.split(['\n', '\r']).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    match quote {
        Quote::Double => text.replace('"', "&quot;"),
        Quote::Single => text.replace('\'', "&#39;"),
        Quote::None => format!("\"{}\"", text.replace('"', "&quot;")),
    }
}

/// Writes a text that holds no markup as the content of a title or, between quotes, as the value of an attribute.
///
/// What would be read as markup or as a character reference is escaped, and line ends become spaces.
pub fn escape_plain(quote: Option<Quote>, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    match quote {
        None => fold(&text),
        Some(quote) => escape_attribute(quote, &text),
    }
}

/// Escapes what would end or open blocks in a run and is no markup of the source text `own`: tags of blocks, tags
/// without a partner, comments without an end.
pub(super) fn escape_run<'t>(text: &'t str, own: &str) -> Cow<'t, str> {
    if text == own || !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut done = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        at += found;
        let end = markup_end(&text[at..]).map(|end| at + end);
        let is_kept = match (end, text.as_bytes().get(at + 1)) {
            (Some(end), Some(b'!' | b'?')) => text[at..].starts_with("<!--") || own.contains(&text[at..end]),
            (Some(end), Some(_)) => own.contains(&text[at..end]) || is_inline_pair(text, at..end),
            (None, Some(next)) => !(next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')),
            (_, None) => true,
        };
        if is_kept {
            at = end.unwrap_or(at + 1);
        } else {
            out.push_str(&text[done..at]);
            out.push_str("&lt;");
            at += 1;
            done = at;
        }
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// The length of the tag, comment or declaration at the start of a text, if it ends.
fn markup_end(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return text.get(4..)?.find("-->").map(|end| end + 7);
    }
    let is_markup = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?');
    text.as_bytes().get(1).filter(|byte| is_markup(byte))?;
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if byte == open => quote = None,
            (b'<', None) => return None,
            (b'>', None) => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Whether a tag is that of a part of a sentence and has its other half in the text, or has none.
fn is_inline_pair(text: &str, range: Range<usize>) -> bool {
    let tag = &text[range.clone()];
    let inside = tag[1..].trim_start_matches('/');
    let name =
        &inside[..inside.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(inside.len())];
    let lower = name.to_ascii_lowercase();
    if !elements::is_inline(&lower) {
        return false;
    }
    is_void(&lower)
        || match tag.starts_with("</") {
            true => text[..range.start].contains(&format!("<{name}")),
            false => text[range.end..].contains(&format!("</{name}")),
        }
}

/// Adds the units of the HTML that stands in `range` of an article, in order.
///
/// A unit is a run of inline content between block-level tags and blank lines, as written in the source with its
/// wrapped lines joined. A run without a letter is skeleton, but the attributes of its tags that
/// readers see are units, as are those of block-level tags. `lines_prefix` is what stands before every line but
/// the first (quote marks, list indent) and never gets into a text. With `inline_markdown`, code spans,
/// autolinks and escapes of Markdown are text, whatever tags they seem to hold; without it, the range is an
/// HTML block.
pub fn units(
    text: &str,
    range: Range<usize>,
    lines_prefix: &str,
    inline_markdown: bool,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    let Some(source) = text.get(range.clone()) else { return };
    let depth = lines_prefix.matches('>').count();
    let masked = mask::mask(source, depth, inline_markdown);
    let tokens = scan::scan(&masked, Dialect::Block);
    let steps = tree::steps(&masked, &tokens, Dialect::Block);
    let source = Source {
        text: source,
        masked: &masked,
        offset: range.start,
        depth,
        dialect: Dialect::Block,
        slot: slot(source, lines_prefix, inline_markdown),
        tokens: &tokens,
        area: &Area::whole(),
        options,
    };
    out.append(&mut cut::cut(&source, &steps).units);
}

/// Adds the units of an HTML article from `start` on, behind its front matter, and what its comments ask for.
pub(super) fn article(text: &str, start: usize, options: &SegmentOptions, found: &mut Segmented) {
    let Some(source) = text.get(start..) else { return };
    let (dialect, masked) = page::prepare(source);
    let tokens = scan::scan(&masked, dialect);
    let steps = tree::steps(&masked, &tokens, dialect);
    let (area, account) = article::find(&masked, &tokens, &steps, &options.html);
    let source = Source {
        text: source,
        masked: &masked,
        offset: start,
        depth: 0,
        dialect,
        slot: Slot::HtmlLines { prefix: String::new() },
        tokens: &tokens,
        area: &area,
        options,
    };
    let cut::Found { mut units, blocks, directives } = cut::cut(&source, &steps);
    units.sort_by_key(|unit| unit.range.start);
    let mut body = Segmented { units, ..Segmented::default() };
    directives.apply(&blocks, &mut body);
    found.units.append(&mut body.units);
    found.problems.append(&mut body.problems);
    if let Some((words, percent)) = account.shortfall() {
        found.problems.push(Problem {
            offset: start + account.left.first().map_or(0, |left| left.range.start),
            message: message!("page-mostly-left-out", words, percent),
            hint: message!("page-mostly-left-out-hint", content = "content", table = "[html]"),
        });
    }
}

/// What of an HTML article is in no unit, from `start` on.
pub(super) fn left_out(text: &str, start: usize, options: &SegmentOptions) -> Vec<LeftOut> {
    let Some(source) = text.get(start..) else { return Vec::new() };
    let (dialect, masked) = page::prepare(source);
    let tokens = scan::scan(&masked, dialect);
    let steps = tree::steps(&masked, &tokens, dialect);
    let (_, account) = article::find(&masked, &tokens, &steps, &options.html);
    let shifted = |left: LeftOut| LeftOut { range: start + left.range.start..start + left.range.end, ..left };
    account.left.into_iter().map(shifted).collect()
}

/// Adds the values of attributes that lead somewhere, in the HTML that stands in `range` of an article.
pub(super) fn addresses(text: &str, range: Range<usize>, lines_prefix: &str, out: &mut Vec<Range<usize>>) {
    let Some(source) = text.get(range.clone()) else { return };
    let masked = mask::mask(source, lines_prefix.matches('>').count(), false);
    let tokens = scan::scan(&masked, Dialect::Block);
    let steps = tree::steps(&masked, &tokens, Dialect::Block);
    for tag in page::live_tags(&masked, &tokens, &steps, Dialect::Block) {
        let leading = tag.attributes.iter().filter(|found| matches!(&*found.name, "href" | "src"));
        let leading = leading.filter(|found| !found.value.is_empty());
        out.extend(leading.map(|found| range.start + found.value.start..range.start + found.value.end));
    }
}

/// How the runs of a source are written.
fn slot(source: &str, lines_prefix: &str, inline_markdown: bool) -> Slot {
    // Blocks with these starts (CommonMark 0.31, section 4.6, conditions 1 to 5) end with the line on which their
    // first element does, and their text can only stand behind it.
    const ENDS_WITH_LINE: &[&str] = &["<!", "<?", "<pre", "<script", "<style", "<textarea"];
    let begins_with =
        |start: &&str| source.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    let prefix = lines_prefix.to_owned();
    if inline_markdown {
        Slot::Lines { prefix }
    } else if ENDS_WITH_LINE.iter().any(begins_with) {
        Slot::Line
    } else {
        Slot::HtmlLines { prefix }
    }
}

/// The white space of HTML.
pub(super) const BLANKS: [char; 5] = [' ', '\t', '\n', '\r', '\u{c}'];

/// A text as HTML shows it: one space for every run of blanks, none at its ends.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    run::push_folded(&mut out, text.trim_matches(BLANKS));
    out
}

/// A text without markup, its character references resolved.
fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut tokenizer = html5gum::Tokenizer::new(text);
    tokenizer.set_state(html5gum::State::RcData);
    for token in tokenizer.flatten() {
        if let html5gum::Token::String(string) = token {
            out.push_str(&String::from_utf8_lossy(&string));
        }
    }
    out
}
