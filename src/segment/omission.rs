//! A part of an article that is in no unit, and why.

use std::ops::Range;

use super::{Slot, Unit};
use crate::model::Kind;

/// A part of an article that is in no unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Where it stands in the article; in plain text whole lines.
    pub range: Range<usize>,
    /// The name of its element with its id and classes; nothing in plain text.
    pub element: String,
    /// How its text begins.
    pub text: String,
    /// How many words it holds.
    pub words: usize,
    /// Why it is left out.
    pub why: Omission,
}

impl LeftOut {
    /// The same as a unit without a kind of its own, to write something in its place.
    pub fn into_unit(self) -> Unit {
        let Self { range, text, .. } = self;
        Unit { kind: Kind::Text, field: None, text, note: None, range, slot: Slot::Line }
    }
}

/// Why a part of an article is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Omission {
    /// The project says so.
    Project,
    /// It is outside of what the page's article was found to be.
    Outside,
    /// Its element or its role says that it is no main content.
    Landmark,
    /// Its class or id says so.
    Named,
    /// It is not shown.
    Hidden,
    /// It is a list of links, or of other articles.
    Links,
    /// It is what readers said.
    Comments,
    /// It asks readers for their address.
    Form,
    /// It is a line that copied pages have around their text.
    Line,
}

/// How a text begins, in so many letters as fit on a line.
pub(super) fn beginning(text: &str) -> String {
    const MOST: usize = 80;
    let mut words = text.split_whitespace();
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        if out.chars().count() + word.chars().count() >= MOST {
            break;
        }
        out.push(' ');
        out.push_str(word);
    }
    out.chars().take(MOST).collect()
}
