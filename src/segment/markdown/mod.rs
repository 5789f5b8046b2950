//! Markdown and MDX to units.
//!
//! `lines` covers what CommonMark does not know, `pulldown-cmark` finds the blocks, `blocks` turns them into
//! units. Front matter is cut off before, and HTML blocks are read by `html`.

mod blocks;
mod constructs;
mod containers;
mod flow;
mod images;
mod leaf;
mod lines;
mod masked;
mod outline;
mod scan;
mod tags;

#[cfg(test)]
mod tests;

pub(super) use outline::outline;
pub use outline::{Heading, Outline};

use super::Segmented;

/// Adds the units of an article from `start` on, behind its front matter.
pub(super) fn units(article: &str, start: usize, mdx: bool, found: &mut Segmented) {
    let prepared = lines::prepare(article, start, mdx);
    let mut body = Segmented { units: prepared.units, ..Segmented::default() };
    let blocks = blocks::read(article, &prepared.masked, &prepared.kinds, mdx, &mut body);
    body.units.sort_by_key(|unit| unit.range.start);
    prepared.directives.apply(&blocks, &mut body);
    found.units.append(&mut body.units);
    found.problems.append(&mut body.problems);
}
