//! What of an article is in no unit although readers see it, and why.
//!
//! Only of formats in which recto finds the article by itself: web pages and plain text.

use super::omission::LeftOut;
use super::{body_start, html, plain};
use crate::config::SegmentOptions;
use crate::guard::caught;
use crate::model::Format;

/// What of an article is in no unit, in order.
pub fn left_out(text: &str, format: Format, options: &SegmentOptions) -> Vec<LeftOut> {
    // As in `segment`: a panic in a parser must not take all other articles along.
    let read = || match format {
        Format::Html => html::left_out(text, body_start(text, format), options),
        Format::PlainText => plain::left_out(text, options),
        _ => Vec::new(),
    };
    caught(read).unwrap_or_default()
}
