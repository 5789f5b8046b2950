//! Finds the articles, units and languages that somebody named.
//!
//! Words that may be articles or units are told apart in `names`; what one name stands for is found in the others.

mod articles;
mod either;
mod languages;
mod names;
mod units;

pub(crate) use articles::{article, chosen, load, names_line, no_article, whole_path};
pub(crate) use either::either;
pub(crate) use languages::{languages, no_language, places};
pub use names::{Names, is_article};
pub(crate) use names::{Selection, UnitIds};
pub(crate) use units::{nearest_id, unit, units};
