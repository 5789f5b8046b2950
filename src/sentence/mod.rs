//! Sentences: where they are, which ones answer each other in two languages, and what became of them.
//!
//! Works on the text of one unit. Which units belong together is decided where units are matched.

mod align;
mod anchors;
mod clauses;
mod compare;
mod emphasis;
mod opaque;
mod order;
mod parts;
mod rules;
mod split;
#[cfg(test)]
mod tests;
mod view;

pub use align::{Bead, align, align_items};
pub use anchors::AnchoredText;
pub use compare::{SentenceChange, SentenceOutcome, compare};
pub(crate) use opaque::{link_parts, spans as opaque_spans};
pub use parts::{SplitPart, parts};
pub use split::sentences;
pub use view::{SentenceView, view};
