//! One HTML or JSX tag: its name, its extent and its attributes.
//!
//! Elements are not paired here.

use std::ops::Range;

use super::scan;
use crate::model::Kind;
use crate::segment::html::{BLOCKS, Quote, is_void};

/// How far a tag may reach; longer ones only occur in hostile texts.
const MAX_TAG: usize = 16 * 1024;

/// Whether a tag opens an element, closes one, or is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Open,
    Close,
    Empty,
}

/// A tag as it stands in the article.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) name: Range<usize>,
    pub(super) range: Range<usize>,
    pub(super) shape: Shape,
    /// The attributes that have a value, but for those that recto knows.
    pub(super) attributes: Vec<Attribute>,
    /// The values of attributes that lead somewhere.
    pub(super) addresses: Vec<Range<usize>>,
    /// Whether it has `markdown="1"`, so that its content is Markdown (kramdown, PHP Markdown Extra).
    pub(super) markdown: bool,
    /// Whether it has `translate="no"`.
    pub(super) untranslated: bool,
}

/// An attribute and its value, without quotes or with the braces of an expression.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    pub(super) name: Range<usize>,
    /// What stands around the value; nothing for an expression.
    pub(super) quote: Option<Quote>,
    pub(super) value: Range<usize>,
}

/// Reads the tag at `at`, which may stretch over lines up to a blank one.
pub(super) fn read(text: &str, at: usize) -> Option<Tag> {
    let text = &text[..scan::floor_char(text, at + MAX_TAG)];
    let bytes = text.as_bytes();
    let mut end = at + 1;
    let closes = bytes.get(end) == Some(&b'/');
    end += usize::from(closes);
    let name = end..end + name_len(&bytes[end..]);
    // A fragment, `<>` or `</>`, has no name.
    if name.is_empty() && bytes.get(end) != Some(&b'>') {
        return None;
    }
    let shape = if closes { Shape::Close } else { Shape::Open };
    let mut tag = Tag {
        name: name.clone(),
        range: at..at,
        shape,
        attributes: Vec::new(),
        addresses: Vec::new(),
        markdown: false,
        untranslated: false,
    };
    end = name.end;
    loop {
        let before = end;
        end = skip_space(text, end)?;
        match bytes.get(end)? {
            b'>' => break,
            b'/' if bytes.get(end + 1) == Some(&b'>') => {
                tag.shape = Shape::Empty;
                end += 1;
                break;
            }
            _ if end == before => return None,
            b'{' => end = scan::expression_end(text, end)?,
            _ => end = read_attribute(text, end, &mut tag)?,
        }
    }
    tag.range.end = end + 1;
    if tag.shape == Shape::Open && is_void(&text[name]) {
        tag.shape = Shape::Empty;
    }
    Some(tag)
}

fn read_attribute(text: &str, at: usize, tag: &mut Tag) -> Option<usize> {
    let bytes = text.as_bytes();
    let stop = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t' | b'\n' | b'\r' | b'=' | b'>' | b'/' | b'<' | b'"' | b'\'' | b'{' | b'}' | b'`'
        )
    };
    let name = at..at + bytes[at..].iter().position(stop)?;
    if name.is_empty() {
        return None;
    }
    let after = skip_space(text, name.end)?;
    if bytes.get(after) != Some(&b'=') {
        return Some(name.end);
    }
    let start = skip_space(text, after + 1)?;
    let (quote, value) = match *bytes.get(start)? {
        b'{' => {
            let end = scan::expression_end(text, start)?;
            tag.attributes.push(Attribute { name, quote: None, value: start..end });
            return Some(end);
        }
        byte @ (b'"' | b'\'') => {
            let length = memchr::memchr(byte, &bytes[start + 1..])?;
            (if byte == b'"' { Quote::Double } else { Quote::Single }, start + 1..start + 1 + length)
        }
        _ => {
            let end = |byte: &u8| {
                matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'>' | b'<' | b'"' | b'\'' | b'=' | b'`')
            };
            let length = bytes[start..].iter().position(end).filter(|&length| length > 0)?;
            (Quote::None, start..start + length)
        }
    };
    let written = &text[value.clone()];
    let end = value.end + usize::from(quote != Quote::None);
    match &text[name.clone()] {
        "markdown" => tag.markdown = written != "0",
        "href" | "src" => tag.addresses.push(value),
        "translate" => tag.untranslated = written == "no",
        _ => tag.attributes.push(Attribute { name, quote: Some(quote), value }),
    }
    Some(end)
}

fn name_len(bytes: &[u8]) -> usize {
    if !bytes.first().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$')) {
        return 0;
    }
    bytes
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'$' | b'-' | b'.' | b':'))
        .unwrap_or(bytes.len())
}

/// Steps over blanks and line ends, but not over a blank line.
fn skip_space(text: &str, at: usize) -> Option<usize> {
    let at = scan::skip_blanks(text, at);
    if !scan::is_line_done(text, at) {
        return Some(at);
    }
    let next = scan::next_line(text, scan::line_end(text, at));
    let at = scan::skip_blanks(text, next);
    (!scan::is_line_done(text, at)).then_some(at)
}

/// Elements that are part of a sentence; all others, and every component, stand for themselves.
pub(super) fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
        "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
        "var", "wbr",
    ];
    INLINE.contains(&name)
}

/// The kind of the text that an element encloses on its own line, where it says one.
pub(super) fn kind_of(name: &str) -> Option<Kind> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(Kind::Heading(level - b'0')),
        b"figcaption" | b"summary" | b"caption" => Some(Kind::Caption),
        b"li" | b"dt" | b"dd" => Some(Kind::ListItem),
        b"td" | b"th" => Some(Kind::TableCell),
        _ => None,
    }
}

/// Elements that begin an HTML block whatever follows them (CommonMark 0.31, section 4.6, kind 6).
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.iter().any(|block| block.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_end_at_their_own_bracket() {
        let cases = [
            ("<a>", Some(3)),
            ("</a >", Some(5)),
            ("<>x", Some(2)),
            ("<A b='>' c={() => 1} {...d}/>", Some(29)),
            ("<a\n  b\n>", Some(8)),
            ("<a\n\n>", None),
            ("<1>", None),
            ("<https://a.b>", None),
            ("<a@b.c>", None),
            ("< a>", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text, 0).map(|tag| tag.range.end), expected, "{text:?}");
        }
    }

    #[test]
    fn attributes_have_their_values() {
        let text = "<Img src=\"a\" alt='A b' title={c} label=\"D\" e />";
        let attributes = read(text, 0).map(|tag| tag.attributes).unwrap_or_default();
        let values: Vec<_> = attributes
            .into_iter()
            .map(|found| (&text[found.name], found.quote, &text[found.value]))
            .collect();
        assert_eq!(
            values,
            [
                ("alt", Some(Quote::Single), "A b"),
                ("title", None, "{c}"),
                ("label", Some(Quote::Double), "D")
            ]
        );
    }
}
