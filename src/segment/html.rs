//! HTML, as an article and inside Markdown: the text of blocks, and attributes that readers see.
//!
//! One way for both: `mask` covers what is no HTML, `scan` finds the tags, `tree` nests the elements, `area` says
//! which part of a page is its article, and `cut` makes units of runs of inline content between block-level tags.
//! Nothing is parsed into a document and written anew: a unit is a range of bytes. What a Markdown paragraph is,
//! nothing here knows.

use std::ops::Range;

use super::{Segmented, Slot, Unit};
use crate::config::SegmentOptions;

mod area;
mod cut;
mod elements;
mod furniture;
mod letters;
mod mask;
mod page;
mod run;
mod scan;
mod selector;
mod tree;

#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;

use area::Area;
use cut::Source;
use elements::Dialect;
pub(super) use elements::{is_component, is_void};
pub use page::{Alternate, PageHead, StartTag};
pub(super) use page::{head, outline};

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
    let area = area::find(&masked, &tokens, &steps, &options.html);
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
