//! A text with tags, as `cut` and `run` read it.

use super::area::Area;
use super::elements::Dialect;
use super::scan::Token;
use crate::config::SegmentOptions;
use crate::segment::Slot;

/// A text with tags, and how it is cut.
pub(super) struct Source<'a> {
    /// The text as it stands in its article.
    pub(super) text: &'a str,
    /// The same with all covered that is no HTML; offsets fit both.
    pub(super) masked: &'a str,
    /// Where the text stands in the article.
    pub(super) offset: usize,
    /// How many quote marks stand before each line.
    pub(super) depth: usize,
    pub(super) dialect: Dialect,
    /// How runs are written.
    pub(super) slot: Slot,
    pub(super) tokens: &'a [Token<'a>],
    pub(super) area: &'a Area,
    pub(super) options: &'a SegmentOptions,
}
