//! Plain text as it comes when an article is copied from a web page: its title, headings and paragraphs.
//!
//! Nothing marks these in the text, so they are told by their shape and their neighbours. Where the shape leaves
//! doubt, a line stays text: a unit too many costs a translator a word, a swallowed one costs the reader a
//! sentence.

use std::ops::Range;

use super::omission::{LeftOut, Omission, beginning};
use super::{Slot, Unit};
use crate::config::SegmentOptions;
use crate::model::Kind;

mod block;
mod boilerplate;
mod lines;
mod shape;
mod title;
mod words;

#[cfg(test)]
mod tests;

use block::Block;
use boilerplate::Label;
use shape::Shape;

/// Adds the units of a plain text, in order.
///
/// Breadcrumbs, share buttons and language switchers are skeleton where the options allow to look for them, and
/// so are lines that the options name and lines without a letter.
pub fn units(text: &str, options: &SegmentOptions, out: &mut Vec<Unit>) {
    let (mut blocks, kinds) = read(text, options);
    for (block, kind) in blocks.iter_mut().zip(kinds) {
        out.extend(kind.map(|kind| block.take_unit(kind)));
    }
}

/// The lines of a plain text with letters that are in no unit, in order.
pub(super) fn left_out(text: &str, options: &SegmentOptions) -> Vec<LeftOut> {
    let (blocks, kinds) = read(text, options);
    let whole = |range: &Range<usize>| {
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let end =
            memchr::memchr(b'\n', &text.as_bytes()[range.end..]).map_or(text.len(), |at| range.end + at + 1);
        start..end
    };
    let omitted = |range: Range<usize>, why| LeftOut {
        text: beginning(&text[range.clone()]),
        words: text[range.clone()].split_whitespace().count(),
        range,
        element: String::new(),
        why,
    };
    let found = blocks
        .iter()
        .zip(&kinds)
        .filter(|(block, kind)| kind.is_none() && block.text.contains(char::is_alphabetic));
    let mut left: Vec<LeftOut> =
        found.map(|(block, _)| omitted(whole(&block.range), Omission::Line)).collect();
    left.extend(
        lines::named(text, options).into_iter().map(|range| omitted(whole(&range), Omission::Project)),
    );
    left.sort_by_key(|left| left.range.start);
    left
}

/// The blocks of a text, and the kind of each; none of boilerplate and of what holds no letter.
fn read(text: &str, options: &SegmentOptions) -> (Vec<Block>, Vec<Option<Kind>>) {
    let blocks = lines::read_blocks(text, options);
    let mut shapes: Vec<Shape> = blocks.iter().map(shape::shape_of).collect();
    let labels = match options.find_boilerplate {
        true => boilerplate::labels_of(&blocks, &shapes),
        false => vec![Label::None; blocks.len()],
    };
    let title = title::find(&blocks, &shapes, &labels);
    let is_body = |at: usize| title != Some(at) && shape::is_running_text(&blocks[at], shapes[at]);
    let mut kept = boilerplate::keep(&blocks, &shapes, &labels, title, is_body);
    if options.omit_short_lines {
        boilerplate::omit_short_lines(&mut kept, &shapes, title, is_body);
    }
    // Boilerplate is out of the way of what follows: a heading may stand above an advertisement.
    let places: Vec<usize> = (0..blocks.len()).filter(|&at| kept[at]).collect();
    let mut bodies = (0..places.len()).filter(|&order| is_body(places[order]));
    let first_body = bodies.next().unwrap_or(places.len());
    let second_body = bodies.next().unwrap_or(places.len());
    for (order, &at) in places.iter().enumerate() {
        // Bylines and dates stand around the first paragraph; further on, a date is the heading of an entry.
        shapes[at] = match shapes[at] {
            Shape::Byline if order > second_body => Shape::Short,
            Shape::Date if order > first_body => Shape::Short,
            Shape::Short if order < first_body && shape::has_date(&blocks[at].text) => Shape::Date,
            shape => shape,
        };
    }
    let text = Text {
        runs: find_short_runs(&shapes, &places, title),
        has_blank_lines: blocks.iter().skip(1).any(|block| block.apart),
        blocks: &blocks,
        shapes: &shapes,
        places: &places,
        title,
    };
    let mut kinds = vec![None; blocks.len()];
    for (order, &at) in places.iter().enumerate() {
        kinds[at] = Some(text.kind(order));
    }
    (blocks, kinds)
}

const COLONS: [char; 2] = [':', '：'];

/// For every kept block, the run of short lines it stands in; an empty run for any other block.
fn find_short_runs(shapes: &[Shape], places: &[usize], title: Option<usize>) -> Vec<Range<usize>> {
    let is_short = |at: usize| title != Some(at) && shapes[at] == Shape::Short;
    let mut runs = Vec::with_capacity(places.len());
    for (order, &at) in places.iter().enumerate() {
        let run = match runs.last() {
            _ if !is_short(at) => order..order,
            Some(Range { end, .. }) if *end > order => runs[order - 1].clone(),
            _ => {
                let end = (order..places.len()).find(|&end| !is_short(places[end]));
                order..end.unwrap_or(places.len())
            }
        };
        runs.push(run);
    }
    runs
}

/// The blocks of a text without its boilerplate.
struct Text<'a> {
    blocks: &'a [Block],
    shapes: &'a [Shape],
    /// Which blocks are kept, in order.
    places: &'a [usize],
    runs: Vec<Range<usize>>,
    has_blank_lines: bool,
    title: Option<usize>,
}

impl Text<'_> {
    fn kind(&self, order: usize) -> Kind {
        let at = self.places[order];
        match self.shapes[at] {
            _ if self.title == Some(at) => Kind::Title,
            Shape::Item if self.is_numbered_heading(order) => Kind::Heading(2),
            Shape::Item => Kind::ListItem,
            Shape::Credit => Kind::Caption,
            Shape::Short if self.is_heading(order) => Kind::Heading(2),
            _ => Kind::Paragraph,
        }
    }

    /// Whether a short line has the text below it that makes it a heading.
    ///
    /// Two short lines in a row are a heading and the heading of its first part; of more, only the last one can
    /// be a heading, unless it stands in one group with the others. Below a colon they are a list, and a long
    /// line right below the title is its subtitle.
    fn is_heading(&self, order: usize) -> bool {
        const MAX_WORDS_BELOW_TITLE: usize = 8;
        let block = &self.blocks[self.places[order]];
        let run = self.runs[order].clone();
        let Some(&next) = self.places.get(run.end) else { return false };
        let before = run.start.checked_sub(1).map(|before| self.places[before]);
        let words = shape::count_words(&block.text);
        if order == run.start && before == self.title && before.is_some() && words > MAX_WORDS_BELOW_TITLE {
            return false;
        }
        if run.len() > 1 && before.is_some_and(|at| self.blocks[at].text.ends_with(COLONS)) {
            return false;
        }
        let has_colon = block.text.ends_with(COLONS);
        let has_text = match self.shapes[next] {
            Shape::Item => !(has_colon && words > 3),
            Shape::Body => !(has_colon && self.blocks[next].text.starts_with(shape::OPENING_QUOTES)),
            _ => false,
        };
        has_text && (run.len() <= 2 || order + 1 == run.end && (block.apart || !self.has_blank_lines))
    }

    /// Whether a numbered line is the heading of a part and no item of a list: it stands alone above its text.
    fn is_numbered_heading(&self, order: usize) -> bool {
        let block = &self.blocks[self.places[order]];
        let shape_at = |order: usize| self.places.get(order).map(|&at| self.shapes[at]);
        block.is_numbered
            && shape::is_short(&block.text)
            && shape_at(order + 1) == Some(Shape::Body)
            && order.checked_sub(1).and_then(shape_at) != Some(Shape::Item)
    }
}

impl Block {
    fn take_unit(&mut self, kind: Kind) -> Unit {
        let slot = match self.prefix.take() {
            Some(prefix) => Slot::Lines { prefix },
            None => Slot::Line,
        };
        let range: Range<usize> = self.range.clone();
        Unit { kind, field: None, text: std::mem::take(&mut self.text), note: None, range, slot }
    }
}
