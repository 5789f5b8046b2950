//! Markdown and MDX to units.
//!
//! `lines` covers what CommonMark does not know (`flavour` has what generators add to it), `pulldown-cmark` finds the blocks, `blocks` turns them into
//! units. Front matter is cut off before, and HTML blocks are read by `html`.

mod blocks;
mod constructs;
mod containers;
mod flavour;
mod flow;
mod images;
mod leaf;
mod lines;
mod masked;
mod mdx;
mod outline;
mod pass;
mod scan;
mod source;
mod tags;

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;

pub(super) use flavour::is_field_or_component;
pub(super) use mdx::{escape as escape_mdx, module_start as mdx_module_start};
pub(super) use outline::outline;
pub use outline::{Heading, Outline};

use super::Segmented;
use crate::config::SegmentOptions;

/// Adds the units of an article from `start` on, behind its front matter.
pub(super) fn units(article: &str, start: usize, mdx: bool, options: &SegmentOptions, found: &mut Segmented) {
    let prepared = lines::prepare(article, start, mdx, options);
    let mut body = Segmented::default();
    let blocks = blocks::read(article, &prepared, mdx, options, &mut body);
    body.units.extend(prepared.units);
    body.units.sort_by_key(|unit| unit.range.start);
    prepared.directives.apply(&blocks, &mut body);
    found.units.append(&mut body.units);
    found.problems.append(&mut body.problems);
}
