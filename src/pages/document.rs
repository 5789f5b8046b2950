//! An article or a page as a row of units and lines between them.

use crate::model::{Fingerprint, Format};
use crate::segment::{Unit, written};

/// A text with its units, each with a number that is the same in all texts that have it.
#[derive(Clone, Copy, Debug)]
pub struct PageDocument<'a> {
    /// How it is written.
    pub format: Format,
    /// The text.
    pub text: &'a str,
    /// Its units.
    pub units: &'a [Unit],
    /// The number of each unit.
    pub numbers: &'a [usize],
}

/// The two documents that are merged.
#[derive(Clone, Copy, Debug)]
pub struct PageSides<'a> {
    /// The page.
    pub page: PageDocument<'a>,
    /// The article, as its page would be made of it anew.
    pub article: PageDocument<'a>,
}

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Token<'a> {
    /// A unit, by its number.
    Unit(usize),
    /// What stands between units, up to the end of a line.
    Line(&'a str),
    /// The rest of the line on which a unit ends: never the same as a line of its own, such as a blank one.
    Rest(&'a str),
}

impl<'a> Token<'a> {
    /// What stands between units.
    pub(super) fn line(self) -> Option<&'a str> {
        match self {
            Self::Unit(_) => None,
            Self::Line(line) | Self::Rest(line) => Some(line),
        }
    }

    /// The number of a unit.
    pub(super) fn number(self) -> Option<usize> {
        match self {
            Self::Unit(number) => Some(number),
            Self::Line(_) | Self::Rest(_) => None,
        }
    }

    /// The lines of a text between units; `is_rest` tells whether it stands right behind one.
    pub(super) fn lines(text: &'a str, is_rest: bool) -> impl Iterator<Item = Self> {
        let lines = text.split_inclusive('\n').enumerate();
        lines.map(move |(at, line)| if is_rest && at == 0 { Self::Rest(line) } else { Self::Line(line) })
    }
}

impl<'a> PageDocument<'a> {
    /// The fingerprint of what stands around the units.
    pub fn around(text: &str, units: &[Unit]) -> Fingerprint {
        let mut around = String::with_capacity(text.len() / 2);
        for gap in gaps(text, units) {
            around.push_str(gap);
            around.push('\0');
        }
        Fingerprint::of_bytes(around.as_bytes())
    }

    /// The parts in order; for each unit also its place among the units.
    pub(super) fn tokens(&self) -> Vec<Token<'a>> {
        let mut tokens = Vec::new();
        for (at, gap) in gaps(self.text, self.units).enumerate() {
            tokens.extend(Token::lines(gap, at > 0));
            tokens.extend(self.numbers.get(at).map(|&number| Token::Unit(number)));
        }
        tokens
    }

    /// What stands in the place of a unit: its own bytes, or another text as it is written there.
    pub fn written(&self, at: usize, text: Option<&str>) -> String {
        match text {
            Some(text) => written(self.format, self.text, &self.units[at], text),
            None => self.text[self.units[at].range.clone()].to_owned(),
        }
    }
}

/// What stands before, between and after units.
fn gaps<'a>(text: &'a str, units: &[Unit]) -> impl Iterator<Item = &'a str> {
    let starts = std::iter::once(0).chain(units.iter().map(|unit| unit.range.end));
    let ends = units.iter().map(|unit| unit.range.start).chain([text.len()]);
    starts.zip(ends).map(move |(start, end)| &text[start..end])
}

/// The fingerprint of the ids of an article, in their order.
pub fn fingerprint_of_ids<'i>(ids: impl Iterator<Item = &'i str>) -> Fingerprint {
    let ids: Vec<&str> = ids.collect();
    Fingerprint::of_bytes(ids.join("\n").as_bytes())
}
