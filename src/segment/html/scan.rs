//! HTML to tags, text and boundaries, with byte ranges; opaque elements are gone afterwards.
//!
//! `html5gum` finds the tags as the HTML Living Standard tokenizes them; everything between them is text.

use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::{BLANKS, Quote, is_inline};

/// A piece of HTML.
#[derive(Clone, Debug)]
pub(super) enum Token {
    Tag(Tag),
    /// Text within one paragraph: no blank line.
    Text(Range<usize>),
    Comment(Range<usize>),
    /// An inline element that asks not to be translated.
    Untranslated(Range<usize>),
    /// A blank line, or an element that is opaque.
    Boundary,
}

impl Token {
    pub(super) fn range(&self) -> Range<usize> {
        match self {
            Self::Tag(tag) => tag.range.clone(),
            Self::Text(range) | Self::Comment(range) | Self::Untranslated(range) => range.clone(),
            Self::Boundary => 0..0,
        }
    }
}

/// A start or end tag.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) range: Range<usize>,
    pub(super) attributes: Vec<Attribute>,
    /// An end tag.
    pub(super) closes: bool,
    /// A start tag without content: void, or written with `/>`.
    pub(super) is_empty: bool,
    /// `translate="no"`.
    untranslated: bool,
}

/// An attribute and where its value stands, without quotes.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) value: Range<usize>,
    pub(super) quote: Quote,
}

/// Cuts HTML into tokens in order.
pub(super) fn scan(html: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut at = 0;
    // The name of the opaque element we are in, how often it is open, and where it began if it is inline.
    let mut opaque: Option<(String, usize, Option<usize>)> = None;
    for markup in read_markup(html) {
        let range = markup.range();
        if range.start < at || html.get(range.clone()).is_none() {
            continue;
        }
        if let Some((name, depth, inline_start)) = &mut opaque {
            if let Token::Tag(tag) = &markup
                && tag.name == *name
            {
                *depth = if tag.closes { *depth - 1 } else { *depth + usize::from(!tag.is_empty) };
                if *depth == 0 {
                    out.push(match inline_start {
                        Some(start) => Token::Untranslated(*start..range.end),
                        None => Token::Boundary,
                    });
                    opaque = None;
                }
            }
            at = range.end;
            continue;
        }
        push_text(html, at..range.start, &mut out);
        at = range.end;
        match markup {
            Token::Tag(tag) if !tag.closes && (tag.untranslated || is_opaque(&tag.name)) => {
                if is_inline(&tag.name) {
                    match tag.is_empty {
                        true => out.push(Token::Untranslated(tag.range)),
                        false => opaque = Some((tag.name, 1, Some(tag.range.start))),
                    }
                    continue;
                }
                if !tag.is_empty {
                    opaque = Some((tag.name.clone(), 1, None));
                }
                out.push(match tag.untranslated {
                    true => Token::Boundary,
                    // Its content is opaque, but a title or placeholder of its own is not.
                    false => Token::Tag(Tag { is_empty: true, ..tag }),
                });
            }
            token => out.push(token),
        }
    }
    if opaque.is_none() {
        let rest = &html[at..];
        // What looks like markup here was never finished.
        let unfinished = rest
            .match_indices('<')
            .find(|(found, _)| {
                let next = rest.as_bytes().get(found + 1);
                next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
            })
            .map_or(rest.len(), |(found, _)| found);
        push_text(html, at..at + unfinished, &mut out);
    }
    out
}

/// Adds a text, cut at its blank lines.
fn push_text(html: &str, range: Range<usize>, out: &mut Vec<Token>) {
    let mut start = range.start;
    let mut at = range.start;
    for (number, line) in html[range.clone()].split_inclusive('\n').enumerate() {
        let end = at + line.len();
        // The first and the last piece share their line with a tag, so they are no blank lines.
        if number > 0 && line.ends_with('\n') && line.trim_matches(BLANKS).is_empty() {
            if start < at {
                out.push(Token::Text(start..at));
            }
            out.push(Token::Boundary);
            start = end;
        }
        at = end;
    }
    if start < range.end {
        out.push(Token::Text(start..range.end));
    }
}

/// Whether a piece of HTML goes over a blank line.
pub(super) fn has_blank_line(html: &str) -> bool {
    html.split_inclusive('\n')
        .skip(1)
        .any(|line| line.ends_with('\n') && line.trim_matches(BLANKS).is_empty())
}

/// Elements whose content is no text of the article.
fn is_opaque(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "pre"
            | "template"
            | "svg"
            | "math"
            | "textarea"
            | "iframe"
            | "object"
            | "noembed"
            | "xmp"
            | "noscript"
            | "plaintext"
    )
}

/// Elements of the HTML Living Standard that have no content.
pub(in crate::segment) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// The tags and comments of a text, in order.
fn read_markup(html: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut tag = Tag::default();
    let mut name = String::new();
    let handle = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                tag = Tag { name: lossy(name), range: span.start..span.end, ..Tag::default() };
            }
            CallbackEvent::AttributeName { name: given } => {
                name = lossy(given).to_ascii_lowercase();
            }
            CallbackEvent::AttributeValue { value } => {
                tag.untranslated |= name == "translate" && value.eq_ignore_ascii_case(b"no");
                if let Some(quote) = quote_around(html, span.start..span.end) {
                    let attribute = Attribute { name: name.clone(), value: span.start..span.end, quote };
                    tag.attributes.push(attribute);
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let mut tag = std::mem::take(&mut tag);
                tag.range.end = span.end;
                // The tokenizer reads on to the end tag of these, closed by themselves or not.
                let is_raw = matches!(
                    tag.name.as_str(),
                    "script" | "style" | "textarea" | "iframe" | "title" | "noscript"
                );
                tag.is_empty = is_void(&tag.name) || self_closing && !is_raw;
                found.push(Token::Tag(tag));
            }
            CallbackEvent::EndTag { name } => {
                let (name, range) = (lossy(name), span.start..span.end);
                found.push(Token::Tag(Tag { name, range, closes: true, ..Tag::default() }));
                tag = Tag::default();
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => {
                found.push(Token::Comment(span.start..span.end));
            }
            CallbackEvent::String { .. } | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(handle);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    found
}

/// The quote around a value, or nothing if this is not the range of a value.
fn quote_around(html: &str, value: Range<usize>) -> Option<Quote> {
    html.get(value.clone()).filter(|value| !value.is_empty())?;
    let quote = match html.as_bytes()[..value.start].last() {
        Some(b'"') => Quote::Double,
        Some(b'\'') => Quote::Single,
        _ => return Some(Quote::None),
    };
    (html.as_bytes().get(value.end) == html.as_bytes().get(value.start - 1)).then_some(quote)
}

fn lossy(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
