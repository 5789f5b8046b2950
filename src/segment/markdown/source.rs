//! The article and what the parser saw of it, and texts without wrapping.

use std::ops::Range;

use super::masked::Masked;
use crate::config::SegmentOptions;
use crate::message;
use crate::model::Kind;
use crate::segment::prose::push_line;
use crate::segment::{Problem, Segmented};

/// The article and what the parser saw of it.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) article: &'a str,
    pub(super) masked: &'a Masked,
    /// Kinds that tags give to texts, by the offset of the text.
    pub(super) kinds: &'a [(usize, Kind)],
    pub(super) mdx: bool,
    pub(super) options: &'a SegmentOptions,
}

impl<'a> Source<'a> {
    /// What stands before an offset on its line.
    pub(super) fn line_before(&self, at: usize) -> &'a str {
        let line = self.article[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        &self.article[line..at]
    }

    /// Whether the parser saw all of a block; if not, it is reported, because rendering it would lose something.
    pub(super) fn check_whole(&self, range: &Range<usize>, out: &mut Segmented) -> bool {
        let is_whole = self.masked.is_whole(self.article, range);
        if !is_whole {
            out.problems.push(Problem {
                offset: self.masked.offset(range.start),
                message: message!("article-block-with-markup"),
                hint: message!("article-block-with-markup-hint"),
            });
        }
        is_whole
    }
}

/// An image that may be all there is in a block.
#[derive(Clone, Debug)]
pub(super) struct Image {
    pub(super) range: Range<usize>,
    /// Whether alternative text and address are written apart, so that one can change without the other.
    pub(super) is_inline: bool,
    pub(super) has_title: bool,
}

/// The range without blanks and line ends at its edges.
pub(super) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];
    let written = &text[range.clone()];
    let start = range.start + (written.len() - written.trim_start_matches(BLANKS).len());
    let end = range.end - (written.len() - written.trim_end_matches(BLANKS).len());
    start..end.max(start)
}

/// Joins wrapped lines with a space, keeps hard breaks, and removes up to `quotes` quote marks of each line.
pub(super) fn unwrap_lines(text: &str, quotes: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_soft = false;
    loop {
        let end = rest.find(['\n', '\r']);
        let line = &rest[..end.unwrap_or(rest.len())];
        let content = if end.is_some() { line.trim_end_matches([' ', '\t']) } else { line };
        if is_soft {
            push_line(&mut out, content);
        } else {
            out.push_str(content);
        }
        let Some(end) = end else { return out };
        let backslashes = content.bytes().rev().take_while(|&byte| byte == b'\\').count();
        let is_broken = backslashes % 2 == 1 && content.len() == line.len() || ends_in_address(content);
        is_soft = !is_broken && !line.ends_with("  ");
        if !is_soft {
            out.push_str(if is_broken { "\n" } else { "  \n" });
        }
        rest = &rest[end..];
        rest = rest.strip_prefix("\r\n").unwrap_or_else(|| &rest[1..]);
        let mut left = quotes;
        rest = rest.trim_start_matches(|c: char| match c {
            ' ' | '\t' => true,
            '>' if left > 0 => {
                left -= 1;
                true
            }
            _ => false,
        });
    }
}

/// Whether a line ends in an address between angle brackets, which no line end can stand in: on one line, it would
/// make a link of what is none.
fn ends_in_address(line: &str) -> bool {
    let open = ["](<", "]: <", "]:<"].iter().filter_map(|open| line.rfind(open)).max();
    open.is_some_and(|open| !line[open..].contains('>'))
}
