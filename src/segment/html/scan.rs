//! HTML to tags, text and comments, with byte ranges.
//!
//! `html5gum` finds the tags as the HTML Living Standard tokenizes them; everything between them is text. Which
//! element a token is in, nothing here knows.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::elements::{Dialect, is_void};
use super::{BLANKS, Quote, decode};

/// A piece of HTML.
#[derive(Clone, Debug)]
pub(super) enum Token<'a> {
    Tag(Box<Tag<'a>>),
    /// Text; within one paragraph where blank lines end these.
    Text(Range<usize>),
    Comment(Range<usize>),
    /// A blank line that ends a paragraph.
    BlankLine,
}

impl Token<'_> {
    /// Where it stands; nowhere for a blank line.
    pub(super) fn range(&self) -> Range<usize> {
        match self {
            Self::Tag(tag) => tag.range.clone(),
            Self::Text(range) | Self::Comment(range) => range.clone(),
            Self::BlankLine => 0..0,
        }
    }
}

/// A start or end tag.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) range: Range<usize>,
    pub(super) attributes: Vec<Attribute<'a>>,
    /// An end tag.
    pub(super) closes: bool,
    /// A start tag without content: void, or written with `/>` where that counts.
    pub(super) is_empty: bool,
    /// A start tag written with `/>`.
    pub(super) closes_itself: bool,
}

impl<'a> Tag<'a> {
    /// A tag that is none.
    pub(super) const NONE: Self = Self {
        name: Cow::Borrowed(""),
        range: 0..0,
        attributes: Vec::new(),
        closes: false,
        is_empty: false,
        closes_itself: false,
    };

    /// The attribute of this name.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// What readers get as the value of an attribute; nothing for one that is not there.
    pub(super) fn value<'t>(&'t self, name: &str, html: &'t str) -> Option<&'t str> {
        self.attribute(name).map(|attribute| attribute.text(html))
    }

    /// Whether an attribute holds one of its words, whatever their case; `class` and `rel` are lists of words.
    pub(super) fn has_word(&self, name: &str, word: &str, html: &str) -> bool {
        let words = self.value(name, html).unwrap_or_default();
        words.split(BLANKS).any(|found| found.eq_ignore_ascii_case(word))
    }
}

/// An attribute and where its value stands, without quotes.
#[derive(Clone, Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: Cow<'a, str>,
    /// Empty for an attribute without a value.
    pub(super) value: Range<usize>,
    pub(super) quote: Quote,
    /// The value with its character references resolved, where it has some.
    decoded: Option<String>,
}

impl Attribute<'_> {
    /// The value that readers get.
    pub(super) fn text<'t>(&'t self, html: &'t str) -> &'t str {
        self.decoded.as_deref().or_else(|| html.get(self.value.clone())).unwrap_or_default()
    }
}

/// Cuts HTML into tokens in order.
pub(super) fn scan(html: &str, dialect: Dialect) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut at = 0;
    read_markup(html, dialect, |markup| {
        let range = match &markup {
            Token::Tag(tag) => tag.range.clone(),
            Token::Comment(range) | Token::Text(range) => range.clone(),
            Token::BlankLine => return,
        };
        if range.start < at || html.get(range.clone()).is_none() {
            return;
        }
        push_text(html, at..range.start, dialect, &mut out);
        at = range.end;
        out.push(markup);
    });
    let rest = &html[at..];
    // What looks like markup here was never finished.
    let unfinished = rest
        .match_indices('<')
        .find(|(found, _)| {
            let next = rest.as_bytes().get(found + 1);
            next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
        })
        .map_or(rest.len(), |(found, _)| found);
    push_text(html, at..at + unfinished, dialect, &mut out);
    out
}

/// Adds a text, cut at its blank lines where these end paragraphs.
fn push_text(html: &str, range: Range<usize>, dialect: Dialect, out: &mut Vec<Token<'_>>) {
    if dialect.is_page() {
        if !range.is_empty() {
            out.push(Token::Text(range));
        }
        return;
    }
    let mut start = range.start;
    let mut at = range.start;
    for (number, line) in html[range.clone()].split_inclusive('\n').enumerate() {
        let end = at + line.len();
        // The first and the last piece share their line with a tag, so they are no blank lines.
        if number > 0 && line.ends_with('\n') && line.trim_matches(BLANKS).is_empty() {
            if start < at {
                out.push(Token::Text(start..at));
            }
            out.push(Token::BlankLine);
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

/// Hands on the tags and comments of a text, in order.
fn read_markup<'a>(html: &'a str, dialect: Dialect, mut found: impl FnMut(Token<'a>)) {
    let mut tag = Tag::default();
    let readable = with_open_noscript(with_pauses(html));
    // Of two attributes with one name, the first counts.
    let mut is_passed_over = false;
    let handle = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let range = span.start..span.end;
                tag = Tag { name: real_name(name_in(html, &range, 1, name)), range, ..Tag::default() };
            }
            CallbackEvent::AttributeName { name } => {
                let mut name = name_in(html, &(span.start..span.end), 0, name);
                if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                    name.to_mut().make_ascii_lowercase();
                }
                is_passed_over = tag.attributes.len() >= MOST_ATTRIBUTES || tag.attribute(&name).is_some();
                if !is_passed_over {
                    let value = span.end..span.end;
                    tag.attributes.push(Attribute { name, value, quote: Quote::None, decoded: None });
                }
            }
            CallbackEvent::AttributeValue { value } => {
                let quote = quote_around(html, span.start..span.end);
                if let (Some(quote), Some(last), false) = (quote, tag.attributes.last_mut(), is_passed_over) {
                    last.quote = quote;
                    last.value = span.start..span.end;
                    let written = &html[span.start..span.end];
                    let is_as_read = readable.get(span.start..span.end) == Some(written);
                    last.decoded = written.contains('&').then(|| match is_as_read {
                        true => lossy(value),
                        false => decode(written),
                    });
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let mut tag = std::mem::take(&mut tag);
                tag.range.end = span.end;
                // The tokenizer reads on to the end tag of these, closed by themselves or not.
                let is_raw =
                    matches!(&*tag.name, "script" | "style" | "textarea" | "iframe" | "title" | "noscript");
                tag.closes_itself = self_closing;
                let may_close = match dialect {
                    Dialect::Block => !is_raw,
                    Dialect::Page => false,
                    Dialect::Xml => true,
                };
                tag.is_empty = is_void(&tag.name) || self_closing && may_close;
                found(Token::Tag(Box::new(tag)));
            }
            CallbackEvent::EndTag { name } => {
                let range = span.start..span.end;
                let name = real_name(name_in(html, &range, 2, name));
                found(Token::Tag(Box::new(Tag { name, range, closes: true, ..Tag::default() })));
                tag = Tag::default();
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => {
                found(Token::Comment(span.start..span.end));
            }
            CallbackEvent::String { .. } | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(handle);
    emitter.naively_switch_states(dialect != Dialect::Xml);
    let Ok(()) = Tokenizer::new_with_emitter(&*readable, emitter).finish();
}

/// What `noscript` is called while the tokenizer reads it.
const NOSCRIPT: &str = "noscripz";

/// A text in which the content of `noscript` is read as the markup that it is where scripts do not run.
fn with_open_noscript(html: Cow<'_, str>) -> Cow<'_, str> {
    let is_there = |name: &str| memchr::memmem::find(html.as_bytes(), name.as_bytes()).is_some();
    if !is_there("noscript") && !is_there("NOSCRIPT") {
        return html;
    }
    let mut names = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        at += found + 1;
        let start = at + usize::from(html[at..].starts_with('/'));
        let name = html.get(start..start + NOSCRIPT.len());
        if name.is_some_and(|name| name.eq_ignore_ascii_case("noscript")) {
            names.push(start);
        }
    }
    if names.is_empty() {
        return html;
    }
    let mut out = html.into_owned();
    for start in names {
        out.replace_range(start..start + NOSCRIPT.len(), NOSCRIPT);
    }
    Cow::Owned(out)
}

fn real_name(name: Cow<'_, str>) -> Cow<'_, str> {
    if name == NOSCRIPT { Cow::Borrowed("noscript") } else { name }
}

/// A name as the tokenizer gives it, in the text itself where it stands there, `before` bytes into its markup.
fn name_in<'a>(html: &'a str, range: &Range<usize>, before: usize, name: &[u8]) -> Cow<'a, str> {
    let start = range.start + before;
    match html.get(start..start + name.len()) {
        Some(written) if written.as_bytes() == name => Cow::Borrowed(written),
        _ => Cow::Owned(lossy(name)),
    }
}

/// How many attributes of a tag are read. Real tags have a dozen; the bound keeps hostile ones linear.
const MOST_ATTRIBUTES: usize = 256;

/// How deep the tokenizer may call itself; an unoptimised build takes 8 KiB of stack for each.
const UNPAUSED: usize = 32;

/// A text that the tokenizer reads alike, everything at its place, without running out of stack.
///
/// `html5gum` 0.9 calls itself anew for every attribute behind a value in double quotes and a blank, so thousands of
/// them in one tag would end the program. Behind a quote, a slash says no more than a blank (HTML Living Standard,
/// self-closing start tag state), but there the tokenizer returns first.
fn with_pauses(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let is_behind_value = |at: &usize| {
        let next = bytes.get(at + 1).is_some_and(|next| *next != b'>');
        next && *at > 0 && bytes[at - 1] == b'"'
    };
    let mut out = String::new();
    let mut done = 0;
    let blanks = html.match_indices(BLANKS).map(|(at, _)| at).filter(is_behind_value);
    for at in blanks.skip(UNPAUSED).step_by(UNPAUSED) {
        out.push_str(&html[done..at]);
        out.push('/');
        done = at + 1;
    }
    if done == 0 {
        return Cow::Borrowed(html);
    }
    out.push_str(&html[done..]);
    Cow::Owned(out)
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
