//! Where the line pass stands in an article, and what it has found.

use std::ops::Range;

use super::containers::{Lists, Place};
use super::flavour::{OptionLines, TextFence};
use super::masked::Masked;
use super::scan;
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::directives::Directives;
use crate::segment::prose::{has_prose, push_line, without_code};
use crate::segment::{Slot, Unit, quoted};

/// What the line pass found.
#[derive(Debug, Default)]
pub(super) struct Prepared {
    /// The text for the parser.
    pub(super) masked: Masked,
    /// Units outside all blocks: attributes of components, titles of directives.
    pub(super) units: Vec<Unit>,
    /// The kinds of texts that a tag on their own line gives them, by the offset of the text, in order.
    pub(super) kinds: Vec<(usize, Kind)>,
    /// The values of attributes that lead somewhere, in tags that the parser does not see.
    pub(super) addresses: Vec<Range<usize>>,
    /// What authors said in comments.
    pub(super) directives: Directives,
}

/// What the line before was, as far as the next one depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// A blank line, or something that ends with its line.
    Break,
    /// Text that the next line may continue.
    Text,
    /// Text that must not be continued, because its element was closed.
    Closed,
}

#[derive(Debug)]
pub(super) struct Fence {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) quotes: usize,
    /// The column of the container's content: a line before it ends the container.
    pub(super) base: usize,
    /// How many blanks are cut off its lines.
    pub(super) cut: usize,
}

/// An open component, or an element whose content is Markdown.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    /// The offset of its tag in its line, as the parser sees it.
    pub(super) column: usize,
    /// How many blanks are cut off the lines of its content; unknown before the first of them.
    pub(super) cut: Option<usize>,
    /// Where its tag stands, if its content is not to be translated.
    pub(super) untranslated: Option<usize>,
    /// The indent of its first line, if no tag ends it but the first line that is not indented deeper.
    pub(super) held_by_indent: Option<usize>,
}

/// A line and where its parts are in the article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The first byte that the parser gets to see.
    pub(super) start: usize,
    /// The first byte behind quote marks, list markers and indent.
    pub(super) rest: usize,
    /// Its first byte.
    pub(super) whole: usize,
    pub(super) end: usize,
    pub(super) next: usize,
    pub(super) place: Place,
}

/// Ends that were sought to the end of the article in vain, so that they are not sought again.
#[derive(Debug, Default)]
pub(super) struct Unclosed {
    pub(super) comment: bool,
    pub(super) expression: bool,
    pub(super) module: bool,
    pub(super) formula: bool,
    pub(super) extension: bool,
    /// Names of calls, and how far their ends were sought.
    pub(super) bodies: Vec<(String, usize)>,
    pub(super) raw: Vec<&'static str>,
}

pub(super) struct Pass<'a> {
    pub(super) article: &'a str,
    pub(super) mdx: bool,
    pub(super) options: &'a SegmentOptions,
    pub(super) at: usize,
    pub(super) before: Before,
    pub(super) lists: Lists,
    pub(super) fence: Option<Fence>,
    /// Within an HTML block, which only a blank line ends.
    pub(super) in_html: bool,
    pub(super) elements: Vec<Element>,
    /// The fences around this place whose body is Markdown.
    pub(super) text_fences: Vec<TextFence>,
    /// Whether the line may hold options of the directive above.
    pub(super) options_below: Option<OptionLines>,
    /// Whether there are components that two colons open.
    pub(super) has_components: bool,
    pub(super) unclosed: Unclosed,
    pub(super) found: Prepared,
}

impl Pass<'_> {
    /// Whether the innermost element is one that a tag ends.
    pub(super) fn in_element(&self) -> bool {
        self.elements.last().is_some_and(|element| element.held_by_indent.is_none())
    }

    /// How many blanks are cut off lines at this place.
    pub(super) fn cut(&self) -> usize {
        self.elements.last().map_or(0, |element| element.cut.unwrap_or(0))
    }

    /// Adds a blank line behind text that must not be continued.
    pub(super) fn separate(&mut self) {
        if self.before == Before::Closed {
            self.found.masked.fill_line_end();
        }
    }

    /// Covers everything from a line's content to `end`, which may be on a later line.
    pub(super) fn cover(&mut self, line: &Line, end: usize) {
        let end = scan::line_end(self.article, end);
        let next = scan::next_line(self.article, end);
        if line.place.quotes > 0 || line.place.marker {
            if self.before != Before::Break {
                // An item without text does not end a paragraph, and an empty quote no HTML block.
                self.found.masked.fill_line_end();
            }
            self.found.masked.push(self.article, line.start..line.rest);
        }
        if end < self.article.len() {
            self.found.masked.push(self.article, end..next);
        }
        self.at = next;
        self.before = Before::Break;
    }

    /// The end of the expression at `at`.
    ///
    /// Once one was sought to the end of the article in vain, others have to end in their own paragraph.
    pub(super) fn expression_end(&mut self, at: usize) -> Option<usize> {
        if !self.unclosed.expression {
            let found = scan::expression_end(self.article, at);
            self.unclosed.expression = found.is_none();
            if found.is_some() {
                return found;
            }
        }
        scan::expression_end(scan::paragraph(self.article, at), 0).map(|end| at + end)
    }

    /// Adds a unit outside all blocks, if there is something to translate.
    pub(super) fn unit(&mut self, kind: Kind, range: Range<usize>, slot: Slot) {
        let written = &self.article[range.clone()];
        let text = written.trim();
        if !has_prose(&without_code(text), self.mdx) {
            return;
        }
        let start = range.start + (written.len() - written.trim_start().len());
        let range = start..start + text.len();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut text = String::with_capacity(written.len());
        for line in lines {
            if text.is_empty() {
                text.push_str(line);
            } else {
                push_line(&mut text, line);
            }
        }
        if let Slot::Quoted(quote, escape) = slot {
            text = quoted::read(&text, quote, escape).into_owned();
        }
        self.found.units.push(Unit { kind, field: None, text, note: None, range, slot });
    }
}
