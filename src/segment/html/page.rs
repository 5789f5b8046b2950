//! What a whole page says besides its units: where it leads, its headings, its language and its addresses.
//!
//! Everything is told by the bytes where it stands. What is to be written there, nothing here knows.

use std::ops::Range;

use super::elements::{Dialect, heading, is_opaque};
use super::scan::{Attribute, Tag, Token, scan};
use super::tree::{Step, steps};
use super::{BLANKS, decode, fold, mask};
use crate::segment::{Heading, Outline};

/// How a page is read, and the page with all covered that is no HTML.
pub(super) fn prepare(source: &str) -> (Dialect, String) {
    let mut masked = mask::mask(source, 0, false);
    if !source.trim_start_matches(BLANKS).starts_with("<?xml") {
        return (Dialect::Page, masked);
    }
    mask::cover_marked_sections(&mut masked);
    (Dialect::Xml, masked)
}

/// The start tags that are not inside code for machines, drawings and the like; in Markdown, nor inside what is not
/// translated.
pub(super) fn live_tags<'t>(
    html: &str,
    tokens: &'t [Token<'t>],
    steps: &[Step],
    dialect: Dialect,
) -> Vec<&'t Tag<'t>> {
    let mut live = Vec::new();
    // Whether each open element hides what is inside.
    let mut open: Vec<bool> = Vec::new();
    for step in steps {
        let (number, goes_in) = match *step {
            Step::In(number) => (number, true),
            Step::Over(number) => (number, false),
            Step::Out(_) => {
                open.pop();
                continue;
            }
        };
        let is_hidden = open.last().copied().unwrap_or(false);
        let Token::Tag(tag) = &tokens[number] else { continue };
        let is_untranslated = dialect == Dialect::Block
            && tag.value("translate", html).is_some_and(|asked| asked.eq_ignore_ascii_case("no"));
        if !(is_hidden || is_untranslated || tag.closes) {
            live.push(&**tag);
        }
        if goes_in {
            // Preformatted text of a page is text with links.
            let is_opaque = is_opaque(&tag.name, dialect) && !(dialect.is_page() && tag.name == "pre");
            open.push(is_hidden || is_untranslated || is_opaque);
        }
    }
    live
}

/// Finds where an HTML article leads from `start` on, and its headings.
///
/// The addresses of other languages' pages and the page's own are not among them: these are in [`PageHead`]. Where the
/// page gives its relative addresses another base, they are not either.
pub(in crate::segment) fn outline(text: &str, start: usize) -> Outline {
    let Some(source) = text.get(start..) else { return Outline::default() };
    let (dialect, masked) = prepare(source);
    let tokens = scan(&masked, dialect);
    let steps = steps(&masked, &tokens, dialect);
    let tags = live_tags(&masked, &tokens, &steps, dialect);
    let has_base = tags.iter().any(|tag| tag.name == "base" && tag.attribute("href").is_some());
    let is_own = |tag: &&Tag| {
        tag.name == "base"
            || tag.attribute("hreflang").is_some()
            || tag.name == "link" && tag.has_word("rel", "canonical", &masked)
    };
    let leading = |found: &&Attribute| matches!(&*found.name, "href" | "src") && !found.value.is_empty();
    let addresses =
        tags.iter().filter(|tag| !is_own(tag)).flat_map(|tag| tag.attributes.iter().filter(leading));
    let is_absolute = |range: &Range<usize>| {
        masked[range.clone()].starts_with('/') || masked[range.clone()].contains("://")
    };
    let addresses =
        addresses.map(|found| found.value.clone()).filter(|range| !has_base || is_absolute(range));
    Outline {
        addresses: addresses.map(|range| start + range.start..start + range.end).collect(),
        headings: headings(source, start, &tokens, &steps, dialect),
    }
}

/// The headings of a page. Their ids stand in their tags, which no translation changes, so none needs another.
fn headings(source: &str, start: usize, tokens: &[Token], steps: &[Step], dialect: Dialect) -> Vec<Heading> {
    struct Open {
        depth: usize,
        level: u8,
        start: usize,
        text: String,
    }
    let mut found = Vec::new();
    let mut open: Option<Open> = None;
    let (mut depth, mut opaque_at) = (0usize, usize::MAX);
    let mut at = 0;
    for step in steps {
        match *step {
            Step::In(number) => {
                if let Token::Tag(tag) = &tokens[number] {
                    at = tag.range.end;
                    if opaque_at == usize::MAX && is_opaque(&tag.name, dialect) {
                        opaque_at = depth;
                    }
                    if let (Some(level), None, usize::MAX) = (heading(&tag.name), &open, opaque_at) {
                        open = Some(Open { depth, level, start: at, text: String::new() });
                    }
                }
                depth += 1;
            }
            Step::Over(number) => match &tokens[number] {
                Token::Text(range) => {
                    at = range.end;
                    if let (Some(open), usize::MAX) = (&mut open, opaque_at) {
                        open.text.push_str(&source[range.clone()]);
                    }
                }
                Token::Comment(range) => at = range.end,
                Token::Tag(tag) => at = tag.range.end,
                Token::BlankLine => {}
            },
            Step::Out(number) => {
                depth -= 1;
                if depth == opaque_at {
                    opaque_at = usize::MAX;
                }
                let tag = number.and_then(|number| match &tokens[number] {
                    Token::Tag(tag) => Some(tag),
                    _ => None,
                });
                if let Some(open) = open.take_if(|open| open.depth == depth) {
                    let end = tag.map_or(at, |tag| tag.range.start);
                    let inner = &source[open.start..end];
                    let from = open.start + (inner.len() - inner.trim_start_matches(BLANKS).len());
                    let to = from + inner.trim_matches(BLANKS).len();
                    let text = decode(&fold(&open.text));
                    if !text.is_empty() {
                        found.push(Heading {
                            level: open.level,
                            text,
                            range: start + from..start + to,
                            line_end: start + to,
                            has_id: true,
                            attributes: None,
                        });
                    }
                }
                at = tag.map_or(at, |tag| tag.range.end);
            }
        }
    }
    found
}

/// Where a page names its language, the same page in other languages, and its own address.
///
/// All ranges are those of values, without quotes, and none is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageHead {
    /// The `html` element; in a part of a page, its outermost elements. Also `body`, `main` and `article`.
    pub tags: Vec<StartTag>,
    /// The links to the page in other languages.
    pub alternates: Vec<Alternate>,
    /// What the page calls its own address: its canonical link and `og:url`.
    pub own_addresses: Vec<Range<usize>>,
    /// What the page calls its language for other sites: `og:locale`.
    pub locales: Vec<Range<usize>>,
}

/// A start tag that may say in which language its element is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartTag {
    /// Whether this is the `html` element, which has a language even where it does not say so.
    pub is_root: bool,
    /// Where another attribute can be put in: behind the name of the element.
    pub name_end: usize,
    /// `lang` and `xml:lang`, whichever there are.
    pub languages: Vec<Range<usize>>,
    /// `dir`.
    pub direction: Option<Range<usize>>,
}

/// A link to the same page in a language: `<link rel="alternate" hreflang="fr" href="…">`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// The whole tag.
    pub range: Range<usize>,
    /// The value of `hreflang`.
    pub language: Range<usize>,
    /// The value of `href`.
    pub address: Range<usize>,
}

/// Reads what an HTML article says of its own languages and addresses, from `start` on.
pub(in crate::segment) fn head(text: &str, start: usize) -> PageHead {
    let Some(source) = text.get(start..) else { return PageHead::default() };
    let (dialect, html) = prepare(source);
    let tokens = scan(&html, dialect);
    let steps = steps(&html, &tokens, dialect);
    let value = |tag: &Tag, name: &str| {
        let found = tag.attribute(name).filter(|found| !found.value.is_empty())?;
        Some(start + found.value.start..start + found.value.end)
    };
    let mut head = PageHead::default();
    let mut depth = 0usize;
    for step in &steps {
        let number = match *step {
            Step::In(number) | Step::Over(number) => number,
            Step::Out(_) => {
                depth -= 1;
                continue;
            }
        };
        if let Token::Tag(tag) = &tokens[number]
            && !tag.closes
        {
            let name = &*tag.name;
            if depth == 0 || matches!(name, "body" | "main" | "article") {
                let behind = &html[tag.range.start + 1..tag.range.end];
                let length = behind.find(|c| BLANKS.contains(&c) || matches!(c, '/' | '>')).unwrap_or(0);
                head.tags.push(StartTag {
                    is_root: name == "html",
                    name_end: start + tag.range.start + 1 + length,
                    languages: ["lang", "xml:lang"].into_iter().filter_map(|key| value(tag, key)).collect(),
                    direction: value(tag, "dir"),
                });
            }
            if name == "link" && tag.has_word("rel", "alternate", &html) {
                let places = value(tag, "hreflang").zip(value(tag, "href"));
                head.alternates.extend(places.map(|(language, address)| Alternate {
                    range: start + tag.range.start..start + tag.range.end,
                    language,
                    address,
                }));
            } else if name == "link" && tag.has_word("rel", "canonical", &html) {
                head.own_addresses.extend(value(tag, "href"));
            } else if name == "meta" && tag.has_word("property", "og:url", &html) {
                head.own_addresses.extend(value(tag, "content"));
            } else if name == "meta" && tag.has_word("property", "og:locale", &html) {
                head.locales.extend(value(tag, "content"));
            }
        }
        depth += usize::from(matches!(step, Step::In(_)));
    }
    head
}
