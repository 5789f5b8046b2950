//! HTML inside Markdown: the text of blocks, and attributes that readers see.
//!
//! A block often holds only part of an element, so nothing here asks for balance or builds a tree: a unit is a
//! run of inline content between block-level tags. What a Markdown paragraph is, nothing here knows.

use std::ops::Range;

use super::{Slot, Unit};
use crate::model::Kind;

mod mask;
mod scan;

#[cfg(test)]
mod tests;

pub(super) use scan::is_void;
use scan::{Attribute, Tag, Token};

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
    out: &mut Vec<Unit>,
) {
    let Some(source) = text.get(range.clone()) else { return };
    let depth = lines_prefix.matches('>').count();
    let masked = mask::mask(source, depth, inline_markdown);
    let mut cutter = Cutter {
        source,
        masked: &masked,
        offset: range.start,
        depth,
        slot: slot(source, lines_prefix, inline_markdown),
        open: Vec::new(),
        run: Vec::new(),
        out,
    };
    for token in scan::scan(&masked) {
        match token {
            Token::Tag(tag) if !is_inline(&tag.name) => cutter.block_tag(&tag),
            Token::Boundary => cutter.finish_run(),
            piece if scan::has_blank_line(&masked[piece.range()]) => {
                cutter.finish_run();
                cutter.run.push(piece);
                cutter.finish_run();
            }
            piece => cutter.run.push(piece),
        }
    }
    cutter.finish_run();
}

/// Adds the values of attributes that lead somewhere, in the HTML that stands in `range` of an article.
pub(super) fn addresses(text: &str, range: Range<usize>, lines_prefix: &str, out: &mut Vec<Range<usize>>) {
    let Some(source) = text.get(range.clone()) else { return };
    let masked = mask::mask(source, lines_prefix.matches('>').count(), false);
    for token in scan::scan(&masked) {
        let Token::Tag(tag) = token else { continue };
        let leading = tag.attributes.iter().filter(|found| matches!(found.name.as_str(), "href" | "src"));
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

/// The elements that are part of a sentence; every other tag ends a run.
///
/// Phrasing content of the HTML Living Standard, section 3.2.5.2.5, without what holds its own text (buttons,
/// fields, media).
fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
        "font", "i", "img", "ins", "kbd", "mark", "nobr", "output", "q", "rb", "rp", "rt", "ruby", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];
    INLINE.contains(&name)
}

/// The kind of the text inside these open elements, the innermost last.
fn kind_in(open: &[String]) -> Kind {
    let inner = open.iter().rev().map(String::as_str).find(|name| !matches!(*name, "p" | "div" | "center"));
    match inner.unwrap_or_default().as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Kind::Heading(level - b'0'),
        b"figcaption" | b"summary" | b"caption" => Kind::Caption,
        b"li" | b"dt" | b"dd" => Kind::ListItem,
        b"td" | b"th" => Kind::TableCell,
        b"title" => Kind::Title,
        _ => Kind::Paragraph,
    }
}

/// The white space of HTML.
pub(super) const BLANKS: [char; 5] = [' ', '\t', '\n', '\r', '\u{c}'];

/// How many open block-level elements are remembered; deeper ones only occur in hostile texts.
const MAX_OPEN: usize = 256;

struct Cutter<'a> {
    source: &'a str,
    masked: &'a str,
    /// Where the source stands in the article.
    offset: usize,
    /// How many quote marks stand before each line.
    depth: usize,
    slot: Slot,
    open: Vec<String>,
    run: Vec<Token>,
    out: &'a mut Vec<Unit>,
}

impl Cutter<'_> {
    fn block_tag(&mut self, tag: &Tag) {
        self.finish_run();
        self.attributes(&tag.attributes);
        if tag.closes {
            if let Some(found) = self.open.iter().rposition(|name| *name == tag.name) {
                self.open.truncate(found);
            }
        } else if !tag.is_empty && self.open.len() < MAX_OPEN {
            self.open.push(tag.name.clone());
        }
    }

    /// Turns the run into a unit, or into the units of its attributes if it holds no letter.
    fn finish_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let has_letter = run
            .iter()
            .any(|token| matches!(token, Token::Text(range) if has_letter(&self.masked[range.clone()])));
        if !has_letter {
            for token in &run {
                if let Token::Tag(tag) = token {
                    self.attributes(&tag.attributes);
                }
            }
            return;
        }
        let kept = self.trim(&run);
        for token in &run[..kept.start] {
            if let Token::Tag(tag) = token {
                self.attributes(&tag.attributes);
            }
        }
        let outer = run[kept.start].range().start..run[kept.end - 1].range().end;
        self.push(kind_in(&self.open), outer, self.slot.clone());
        for token in &run[kept.end..] {
            if let Token::Tag(tag) = token {
                self.attributes(&tag.attributes);
            }
        }
    }

    /// The tokens of a run from its first to its last words, with the tags around these that pair.
    fn trim(&self, run: &[Token]) -> Range<usize> {
        let has_words = |token: &Token| match token {
            Token::Text(range) => !self.masked[range.clone()].trim_matches(BLANKS).is_empty(),
            Token::Untranslated(_) => true,
            Token::Tag(_) | Token::Comment(_) | Token::Boundary => false,
        };
        let first = run.iter().position(has_words).unwrap_or(0);
        let last = run.iter().rposition(has_words).unwrap_or(first);
        let partners = find_partners(run);
        let start =
            (0..first).find(|&at| partners[at].is_some_and(|partner| partner > first)).unwrap_or(first);
        let end = (last + 1..run.len()).rev().find(|&at| partners[at].is_some_and(|partner| partner < last));
        start..end.unwrap_or(last) + 1
    }

    fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let kind = match attribute.name.as_str() {
                "alt" => Kind::Alt,
                "title" | "aria-label" | "placeholder" | "label" => Kind::Text,
                _ => continue,
            };
            let masked = &self.masked[attribute.value.clone()];
            // A JSX expression, or a quote that has gone astray.
            let is_odd = attribute.quote == Quote::None && (masked.starts_with('{') || masked.contains('"'));
            if !is_odd && has_letter(masked) {
                self.push(kind, attribute.value.clone(), Slot::Attribute(attribute.quote));
            }
        }
    }

    /// Adds the unit of a range of the source, without its outer blanks.
    fn push(&mut self, kind: Kind, range: Range<usize>, slot: Slot) {
        let masked = &self.masked[range.clone()];
        let start = range.start + (masked.len() - masked.trim_start_matches(BLANKS).len());
        let end = range.end - (masked.len() - masked.trim_end_matches(BLANKS).len());
        let text = mask::join_lines(&self.source[start..end], self.depth);
        let range = start + self.offset..end + self.offset;
        self.out.push(Unit { kind, field: None, text, note: None, range, slot });
    }
}

/// For every token of a run, where the other tag of its pair is.
fn find_partners(run: &[Token]) -> Vec<Option<usize>> {
    // Real nesting of inline tags is shallow; the bound keeps hostile texts linear.
    const MAX_LOOK: usize = 64;
    let mut partners = vec![None; run.len()];
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (number, token) in run.iter().enumerate() {
        match token {
            Token::Tag(tag) if tag.closes => {
                let found = open.iter().rev().take(MAX_LOOK).position(|(_, name)| *name == tag.name);
                if let Some(back) = found {
                    let at = open.len() - 1 - back;
                    partners[open[at].0] = Some(number);
                    partners[number] = Some(open[at].0);
                    open.truncate(at);
                }
            }
            Token::Tag(tag) if !tag.is_empty => open.push((number, &tag.name)),
            _ => {}
        }
    }
    partners
}

/// Whether raw HTML text shows a letter; those in the names of character references do not count.
fn has_letter(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '&' || c.is_alphabetic()) {
        if !rest[at..].starts_with('&') {
            return true;
        }
        let name = &rest[at + 1..];
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
        if end > 0 && name[end..].starts_with(';') {
            if is_letter_reference(&name[..end]) {
                return true;
            }
            rest = &name[end + 1..];
        } else {
            rest = name;
        }
    }
    false
}

/// Whether a character reference (without `&` and `;`) stands for a letter: a number, or a name such as `eacute`.
fn is_letter_reference(name: &str) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32).is_some_and(char::is_alphabetic);
    }
    ["acute", "grave", "circ", "uml", "tilde", "cedil", "lig"]
        .iter()
        .any(|accent| name.strip_suffix(accent).is_some_and(|letter| matches!(letter.len(), 1 | 2)))
}
