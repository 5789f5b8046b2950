//! Article text to units and skeleton, and back.
//!
//! A unit names the bytes of the article that a translation replaces; all other bytes are the skeleton.
//! Nothing here knows ids, catalogs or languages.
//!
//! ```
//! use recto::config::SegmentOptions;
//! use recto::model::{Format, Kind};
//! use recto::segment::{assemble, segment};
//!
//! let article = "# The tower\n\nIt has *two*\nclocks.\n";
//! let units = segment(article, Format::Markdown, &SegmentOptions::default()).unwrap().units;
//! assert_eq!((units[0].kind, units[0].text.as_str()), (Kind::Heading(1), "The tower"));
//! assert_eq!(units[1].text, "It has *two* clocks.");
//! // Without translations, the very bytes come back.
//! assert_eq!(assemble(article, &units, |_| None), article);
//! let french = |unit| (unit == 0).then(|| "La tour".into());
//! assert_eq!(assemble(article, &units, french), "# La tour\n\nIt has *two*\nclocks.\n");
//! ```

use std::ops::Range;

use crate::config::SegmentOptions;
use crate::guard::caught;
use crate::message;
use crate::message::Message;
use crate::model::{Format, Kind};

mod conflict;
mod directives;
mod fluent;
pub mod front_matter;
pub mod html;
mod left_out;
mod markdown;
mod omission;
pub mod plain;
mod prose;
mod quoted;
mod slot;

#[cfg(test)]
mod bounds_tests;

pub use left_out::left_out;
pub use markdown::{Heading, Outline};
pub use omission::{LeftOut, Omission};
pub use quoted::Escape;
pub use slot::{assemble, assemble_as, written};

/// The version of the segmentation rules; written into source catalogs.
pub const VERSION: u32 = 2;

/// One translation unit as it stands in its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub kind: Kind,
    /// The dotted key of a front-matter field, or the id that a pattern has in its Fluent file.
    pub field: Option<String>,
    /// The text: wrapped lines joined with a space, hard breaks kept, prefixes of quotes and lists removed.
    pub text: String,
    /// What the author told translators about it.
    pub note: Option<String>,
    /// The bytes of the article that a translation replaces.
    pub range: Range<usize>,
    /// How a text is written into these bytes.
    pub slot: Slot,
}

/// How a text is written into the place of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Any number of lines; every line but the first gets this prefix (quote marks, list indent).
    Lines {
        /// What stands before every further line.
        prefix: String,
    },
    /// Lines inside an HTML block, where Markdown is not active: as with `Lines`, but nothing is escaped, and
    /// no line is blank, because that would end the block.
    HtmlLines {
        /// What stands before every further line.
        prefix: String,
    },
    /// A term that a list defines: one line, because every line is a term.
    Term {
        /// What would stand before a further line.
        prefix: String,
    },
    /// One line: line ends become spaces.
    Line,
    /// A Markdown heading behind its `#` marks: one line, whose end is not read as closing marks or attributes.
    AtxHeading,
    /// A cell of a Markdown table: one line, with `|` escaped.
    TableCell,
    /// The alternative text of a Markdown image: brackets that do not pair are escaped.
    ImageAlt,
    /// The title of a Markdown image or link definition, between these quotes.
    MarkdownTitle(char),
    /// A text of one line between these quotes: an argument of a shortcode, tag, directive or component.
    Quoted(char, Escape),
    /// A YAML scalar, quotes and block indicator included.
    Yaml(front_matter::YamlStyle),
    /// A TOML string, quotes included.
    Toml,
    /// A JSON string, quotes included.
    Json,
    /// The value of an HTML or JSX attribute, without its quotes.
    Attribute(html::Quote),
    /// Text without markup in an HTML article, its character references resolved: the value of an attribute without
    /// its quotes, or the content of a title.
    HtmlPlain(Option<html::Quote>),
}

/// A text cut into units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segmented {
    /// The units in document order; their ranges do not overlap.
    pub units: Vec<Unit>,
    /// What the author should know, such as front matter that cannot be read.
    pub problems: Vec<Problem>,
    /// The messages of a Fluent article that cannot be read: what they say is not known, not gone.
    pub unreadable: Vec<Unreadable>,
}

/// A message or term that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its id.
    pub id: String,
    /// The byte offset of what is wrong with it.
    pub offset: usize,
}

/// Something wrong at a byte offset of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The byte offset in the article.
    pub offset: usize,
    /// What is wrong, as a lower-case fragment.
    pub message: Message,
    /// How to mend it.
    pub hint: Message,
}

/// The bytes of the largest article that is read. The longest novels have a tenth of it; what tags and units cost in
/// memory is many times what they take in the article.
pub const MOST_BYTES: u64 = 64 << 20;

/// How many units an article has at most.
pub const MOST_UNITS: usize = 1_000_000;

/// What is wrong with an article of so many bytes, if that is too many to read it.
pub fn too_large(bytes: u64) -> Option<Problem> {
    (bytes > MOST_BYTES).then(|| Problem {
        offset: 0,
        message: message!("article-too-large", size = bytes.to_string(), most = MOST_BYTES.to_string()),
        hint: message!("article-too-large-hint"),
    })
}

fn too_many(units: &[Unit]) -> Option<Problem> {
    units.get(MOST_UNITS).map(|unit| Problem {
        offset: unit.range.start,
        message: message!(
            "article-with-too-many-units",
            units = units.len().to_string(),
            most = MOST_UNITS.to_string()
        ),
        hint: message!("article-too-large-hint"),
    })
}

/// Cuts an article into units.
///
/// Offsets are those of `text`, whose byte order mark, if it has one, is skeleton.
///
/// # Errors
///
/// A text that cannot be segmented safely is refused with the place and the reason; it has no units then.
pub fn segment(text: &str, format: Format, options: &SegmentOptions) -> Result<Segmented, Problem> {
    if let Some(problem) = too_large(text.len() as u64) {
        return Err(problem);
    }
    if let Some(offset) = memchr::memchr(0, text.as_bytes()) {
        return Err(Problem {
            offset,
            message: message!("article-with-nul"),
            hint: message!("article-with-nul-hint"),
        });
    }
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let article = &text[mark..];
    if let Some(conflict) = conflict::find(article, format) {
        return Err(Problem { offset: conflict.offset + mark, ..conflict });
    }
    // The parsers are other people's code: a panic in one of them must not take all other articles along.
    let cut = caught(|| cut(article, format, options));
    let mut segmented = cut.ok_or_else(|| Problem {
        offset: 0,
        message: message!("article-too-odd"),
        hint: message!("article-too-odd-hint"),
    })?;
    segmented.units.sort_by_key(|unit| unit.range.start);
    for unit in &mut segmented.units {
        unit.range = unit.range.start + mark..unit.range.end + mark;
    }
    for problem in &mut segmented.problems {
        problem.offset += mark;
    }
    for message in &mut segmented.unreadable {
        message.offset += mark;
    }
    verify(text, &segmented.units)?;
    too_many(&segmented.units).map_or(Ok(segmented), Err)
}

/// Finds where an article leads to and what its headings are; plain text and Fluent have neither.
///
/// Front matter is left out. Offsets are those of `text`.
pub fn outline(text: &str, format: Format) -> Outline {
    if matches!(format, Format::PlainText | Format::Fluent) {
        return Outline::default();
    }
    let start = body_start(text, format);
    // As in `segment`: a panic in a parser must not take all other articles along.
    let read = || match format {
        Format::Html => html::outline(text, start),
        _ => markdown::outline(text, start, format == Format::Mdx),
    };
    caught(read).unwrap_or_default()
}

/// Reads what an HTML article says of its own language and addresses; other formats say nothing there.
///
/// Offsets are those of `text`.
pub fn page_head(text: &str, format: Format) -> html::PageHead {
    if format != Format::Html {
        return html::PageHead::default();
    }
    let start = body_start(text, format);
    caught(|| html::head(text, start)).unwrap_or_default()
}

/// Where an article begins behind its byte order mark and its front matter.
fn body_start(text: &str, format: Format) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    header(&text[mark..], format).map_or(mark, |header| mark + header.range.end)
}

/// The front matter of an article; in HTML, what begins with a brace is a template.
fn header(article: &str, format: Format) -> Option<front_matter::FrontMatter> {
    let is_template = format == Format::Html && article.starts_with('{');
    if is_template { None } else { front_matter::find(article) }
}

fn cut(article: &str, format: Format, options: &SegmentOptions) -> Segmented {
    let mut found = Segmented::default();
    if format == Format::PlainText {
        plain::units(article, options, &mut found.units);
        return found;
    }
    if format == Format::Fluent {
        fluent::units(article, &mut found);
        return found;
    }
    let mut body = 0;
    if let Some(header) = header(article, format) {
        front_matter::units(article, &header, options, &mut found.units, &mut found.problems);
        body = header.range.end;
    }
    match format {
        Format::Html => html::article(article, body, options, &mut found),
        _ => markdown::units(article, body, format == Format::Mdx, options, &mut found),
    }
    found
}

/// Refuses ranges that overlap, lie outside or cut a character: rendering them would garble the article.
fn verify(text: &str, units: &[Unit]) -> Result<(), Problem> {
    let mut end = 0;
    for unit in units {
        if unit.range.start < end || text.get(unit.range.clone()).is_none() {
            return Err(Problem {
                offset: unit.range.start.min(text.len()),
                message: message!("article-units-overlap"),
                hint: message!("article-units-overlap-hint"),
            });
        }
        end = unit.range.end;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all_formats() -> impl Strategy<Value = Format> {
        prop::sample::select(vec![
            Format::Markdown,
            Format::Mdx,
            Format::PlainText,
            Format::Html,
            Format::Fluent,
        ])
    }

    /// Texts made of what block structure, markup and encodings trip over.
    fn hostile() -> impl Strategy<Value = String> {
        let pieces = [
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "    ",
            "\t",
            "> ",
            "- ",
            "1. ",
            "* ",
            "# ",
            "## x {#id}\n",
            "word",
            "Some text",
            "é",
            "漢字",
            "\u{a0}",
            "\u{feff}",
            "\\",
            "|",
            "a | b\n--|--\nc | d\\|e\n",
            "`",
            "```\n",
            "~~~",
            "---\n",
            "===\n",
            "+++\n",
            "title: x\n",
            "[",
            "]",
            "(",
            ")",
            "![alt](src \"t\")",
            "[a]: /b 'c'\n",
            "[^1]",
            "[^1]: note\n",
            "<",
            ">",
            "<p>",
            "</p>",
            "<!--",
            "-->",
            "<!-- i18n:skip -->\n",
            "<!-- recto:off -->\n",
            "<Note>",
            "</Note>",
            "<Tab title=\"a b\">\n",
            "<div markdown=\"1\">\n",
            "</div>\n",
            "<pre>",
            "{",
            "}",
            "{/*",
            "*/}",
            "import a from 'b'\n",
            "export const a = {\n",
            ":::note[Title]\n",
            ":::\n",
            "$$\n",
            "{{< x >}}\n",
            "{% y %}",
            "{: .z}\n",
            ": definition\n",
            "> [!NOTE]\n",
            "*",
            "**",
            "_",
            "~~",
            "&amp;",
            "\"",
            "'",
            "- [ ] ",
            "  \n",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_and_the_article_comes_back(text in hostile(), format in all_formats()) {
            let found = segment(&text, format, &SegmentOptions::default());
            prop_assert!(found.is_ok(), "{found:?}");
            let units = found.unwrap_or_default().units;
            let mut end = 0;
            for unit in &units {
                prop_assert!(unit.range.start >= end && unit.range.end >= unit.range.start);
                prop_assert!(text.get(unit.range.clone()).is_some());
                end = unit.range.end;
            }
            prop_assert_eq!(assemble(&text, &units, |_| None), text);
        }

        #[test]
        fn addresses_and_headings_are_in_order(text in hostile(), format in all_formats()) {
            let found = outline(&text, format);
            let mut end = 0;
            for range in &found.addresses {
                prop_assert!(range.start >= end && text.get(range.clone()).is_some());
                end = range.end;
            }
            let mut end = 0;
            for heading in &found.headings {
                prop_assert!(heading.range.start >= end && text.get(heading.range.clone()).is_some());
                prop_assert!(heading.line_end >= heading.range.end && text.is_char_boundary(heading.line_end));
                end = heading.line_end;
            }
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        let refused = segment("One\0two", Format::Markdown, &SegmentOptions::default());
        assert_eq!(refused.map_err(|problem| problem.offset), Err(3));
    }

    #[test]
    fn a_byte_order_mark_is_skeleton() -> Result<(), Problem> {
        let text = "\u{feff}# Title\n";
        let units = segment(text, Format::Markdown, &SegmentOptions::default())?.units;
        assert_eq!(units.len(), 1);
        assert_eq!(assemble(text, &units, |_| Some("Titre".into())), "\u{feff}# Titre\n");
        Ok(())
    }
}
