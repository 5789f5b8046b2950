//! An article's units as the elements that are aligned: single units, and each Markdown table as one.
//!
//! Reads the skeleton between the units too, which is mostly the same in both languages.

use std::ops::Range;

use crate::model::Kind;
use crate::segment::{Slot, Unit};

use super::Side;
use super::texts::Texts;
use super::traits::{Anchor, Sort, Traits, link};

/// How many lines of skeleton are read on each side of a unit.
const SKELETON_LINES: usize = 16;

/// What is aligned as a whole.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) units: Range<usize>,
    pub(super) kind: Kind,
    /// How many rows and columns, for a table.
    pub(super) table: Option<(usize, usize)>,
    /// How many quotes and lists it stands in.
    pub(super) nesting: (usize, usize),
    pub(super) traits: Traits,
    /// Whether nothing but blank space and marks stands between it and the element before.
    pub(super) adjoins: bool,
}

/// The elements of the body; front-matter fields are not among them.
pub(super) fn elements(side: &Side<'_>, texts: &Texts<'_>) -> Vec<Element> {
    let units = side.units;
    let mut elements: Vec<Element> = Vec::new();
    let mut at = 0;
    while at < units.len() {
        if units[at].kind == Kind::Field {
            at += 1;
            continue;
        }
        let end = table_end(side, at);
        let mut element = if units[at].slot == Slot::TableCell {
            group(side, at..end, texts)
        } else {
            single(&units[at], at, texts)
        };
        let before = skeleton(side, at);
        let after = skeleton(side, end);
        element.adjoins = !before.contains(|c: char| c.is_alphanumeric() || c == '<');
        add_skeleton(before, 'b', &texts.folders, &mut element.traits);
        add_skeleton(after, 'a', &texts.folders, &mut element.traits);
        tidy(&mut element.traits);
        elements.push(element);
        at = end;
    }
    elements
}

/// The rows of a table as elements.
pub(super) fn rows(side: &Side<'_>, table: &Range<usize>, texts: &Texts<'_>) -> Vec<Element> {
    let places = places(side, table);
    let mut rows: Vec<Element> = Vec::new();
    let mut at = 0;
    while at < places.len() {
        let length = places[at..].iter().take_while(|place| place.0 == places[at].0).count();
        let mut row = group(side, table.start + at..table.start + at + length, texts);
        row.adjoins = false;
        tidy(&mut row.traits);
        rows.push(row);
        at += length;
    }
    rows
}

/// The row and column of each cell of a table.
pub(super) fn places(side: &Side<'_>, table: &Range<usize>) -> Vec<(usize, usize)> {
    let Some(first) = side.units.get(table.start) else { return Vec::new() };
    let mut found = Vec::with_capacity(table.len());
    let (mut row, mut at) = (0, first.range.start);
    for unit in &side.units[table.clone()] {
        row += memchr::memchr_iter(b'\n', &side.article.as_bytes()[at..unit.range.start]).count();
        at = unit.range.start;
        let line = side.article[..at].rfind('\n').map_or(0, |end| end + 1);
        found.push((row, bars(&side.article[line..at])));
    }
    // A row may begin with or without a bar.
    let least = found.iter().map(|place| place.1).min().unwrap_or(0);
    found.into_iter().map(|(row, column)| (row, column - least)).collect()
}

fn bars(text: &str) -> usize {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'|', bytes).filter(|&at| at == 0 || bytes[at - 1] != b'\\').count()
}

/// Where the table ends that has its first cell here; any other unit stands alone.
fn table_end(side: &Side<'_>, start: usize) -> usize {
    let units = side.units;
    let is_cell = |unit: &Unit| unit.slot == Slot::TableCell;
    let mut end = start + 1;
    while end < units.len() && is_cell(&units[start]) && is_cell(&units[end]) {
        let between = skeleton(side, end);
        // Whole lines between two cells are rows without a unit, or the table is over.
        let lines = between.split('\n').skip(1);
        let inner = between.matches('\n').count().saturating_sub(1);
        if lines.take(inner).any(|line| !line.contains(['|', '-'])) {
            break;
        }
        end += 1;
    }
    end
}

fn single(unit: &Unit, at: usize, texts: &Texts<'_>) -> Element {
    let nesting = match &unit.slot {
        Slot::Lines { prefix } | Slot::Term { prefix } | Slot::HtmlLines { prefix } => {
            let quotes = prefix.matches('>').count();
            // Two to four columns of indent are one level of list.
            (quotes, (prefix.len() - quotes).saturating_sub(quotes).div_ceil(4))
        }
        _ => (0, 0),
    };
    let traits = Traits::clone(&texts.traits(&unit.text));
    Element { units: at..at + 1, kind: unit.kind, table: None, nesting, traits, adjoins: false }
}

/// Cells as one element, whose traits are those of all of them.
fn group(side: &Side<'_>, cells: Range<usize>, texts: &Texts<'_>) -> Element {
    let mut all = Traits::default();
    for unit in &side.units[cells.clone()] {
        let traits = texts.traits(&unit.text);
        all.length += traits.length;
        all.anchors.extend_from_slice(&traits.anchors);
        all.small.extend_from_slice(&traits.small);
        all.links += traits.links;
        all.codes += traits.codes;
        all.numbers += traits.numbers;
    }
    let places = places(side, &cells);
    let size = |of: fn(&(usize, usize)) -> usize| places.iter().map(of).max().map_or(0, |last| last + 1);
    let table = Some((size(|place| place.0), size(|place| place.1)));
    Element { units: cells, kind: Kind::TableCell, table, nesting: (0, 0), traits: all, adjoins: false }
}

/// The text between the unit before `at` and the unit at `at`; at the ends, that to the end of the article.
fn skeleton<'a>(side: &Side<'a>, at: usize) -> &'a str {
    let start = at.checked_sub(1).map_or(0, |before| side.units[before].range.end);
    let end = side.units.get(at).map_or(side.article.len(), |unit| unit.range.start);
    side.article.get(start..end).unwrap_or_default()
}

/// Adds the telling lines of skeleton next to a unit: those nearest to it, if there are many.
fn add_skeleton(skeleton: &str, side: char, languages: &[&str], traits: &mut Traits) {
    let telling = |line: &&str| line.chars().filter(|c| c.is_alphanumeric()).count() > 2;
    let add = |line: &str| {
        let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '#' | '*' | '-'));
        let line = match line.strip_prefix("](") {
            Some(target) => link(target.trim_end_matches(')'), languages).unwrap_or_default(),
            None => line.to_owned(),
        };
        traits.anchors.push(Anchor::new(Sort::Skeleton, &format!("{side}{line}")));
    };
    let lines = skeleton.lines().filter(telling);
    if side == 'b' {
        lines.rev().take(SKELETON_LINES).for_each(add);
    } else {
        lines.take(SKELETON_LINES).for_each(add);
    }
}

/// Sorts the anchors by hash and drops those that are there twice.
fn tidy(traits: &mut Traits) {
    traits.anchors.sort_unstable_by_key(|anchor| (anchor.hash, anchor.sort));
    traits.anchors.dedup_by_key(|anchor| anchor.hash);
    traits.small.sort_unstable();
    traits.small.dedup();
}
