//! A block of plain text before it is known what it is.

use std::ops::Range;

/// A paragraph, heading, list item or boilerplate line, before it is known which.
pub(super) struct Block {
    /// The bytes of its text, without list marker and outer blanks.
    pub(super) range: Range<usize>,
    /// Its lines joined.
    pub(super) text: String,
    /// Whether it begins with a list marker.
    pub(super) has_marker: bool,
    /// Whether the list marker is a number, which a heading may have too.
    pub(super) is_numbered: bool,
    /// Whether a blank line, or the start of the text, stands before it.
    pub(super) apart: bool,
    /// The number of its lines.
    pub(super) lines: usize,
    /// The blanks before its second line, if it has one.
    pub(super) prefix: Option<String>,
}
