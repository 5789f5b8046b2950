//! Pages of a translated site, and how they follow their articles without losing what is their own.
//!
//! A page is paired with its article unit by unit ([`pair`]); what stands around the units is merged line by line
//! ([`merge`]), against what the article had when the two were last in step. What is the page's own is recorded as pieces
//! ([`overrides`]). What somebody edited on a page goes into its catalog ([`take_in`]). Plain values: which texts a catalog has and what git remembers, others find out.

mod document;
mod matching;
mod merge;
mod own;
mod pair;
mod placeables;
mod take_in;

#[cfg(test)]
mod tests;

pub use document::{PageDocument, PageSides, fingerprint_of_ids};
pub use merge::{MergedPage, MergedUnit, PageSide, merge, merge_with_record, merge_without_base};
pub use own::{PageConflict, UnitIds, fingerprint_of_base, overrides, places};
pub use pair::{ShownUnit, pair};
pub use take_in::{PageView, TakenIn, pairs, take_in};
