//! Tokens to elements that nest: every start tag with content gets its end, written or not.
//!
//! What ends without an end tag, and which end tags end nothing, follows the tree construction of the HTML Living
//! Standard (section 13.2.6) as far as the place of texts depends on it: nothing is moved, and formatting elements
//! are not opened anew. Nothing here knows what an element means for readers.

use rustc_hash::FxHashMap;

use super::BLANKS;
use super::elements::{
    Dialect, ends_foreign, ends_paragraph, heading, is_foreign, is_in_head, is_inline, is_wall,
};
use super::scan::{Tag, Token};

/// A step through the elements, by the numbers of tokens. Steps in and out are in balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Into an element, by its start tag.
    In(usize),
    /// Out of the element entered last; by its end tag, where it has one.
    Out(Option<usize>),
    /// Over a token: text, a comment, an element without content, an end tag that ends nothing.
    Over(usize),
}

/// How far a search for an open element goes, so that hostile nesting costs no more than its length.
const MAX_LOOK: usize = 512;

/// The way through all tokens.
pub(super) fn steps(html: &str, tokens: &[Token], dialect: Dialect) -> Vec<Step> {
    let mut builder = Builder {
        dialect,
        open: Vec::new(),
        counts: FxHashMap::default(),
        out: Vec::with_capacity(tokens.len()),
    };
    for (number, token) in tokens.iter().enumerate() {
        match token {
            Token::Tag(tag) if tag.closes => builder.end(number, tag),
            Token::Tag(tag) => builder.start(number, tag),
            Token::Text(range)
                if builder.is_in_head() && !html[range.clone()].trim_matches(BLANKS).is_empty() =>
            {
                builder.pop(None);
                builder.out.push(Step::Over(number));
            }
            _ => builder.out.push(Step::Over(number)),
        }
    }
    while !builder.open.is_empty() {
        builder.pop(None);
    }
    builder.out
}

struct Open<'a> {
    name: &'a str,
    /// Within SVG or MathML, where other rules hold.
    is_foreign: bool,
}

struct Builder<'a> {
    dialect: Dialect,
    open: Vec<Open<'a>>,
    /// How many elements of each name are open.
    counts: FxHashMap<&'a str, usize>,
    out: Vec<Step>,
}

impl<'a> Builder<'a> {
    fn start(&mut self, number: usize, tag: &'a Tag<'a>) {
        let name = &*tag.name;
        if self.is_foreign() && ends_foreign(name) {
            while self.is_foreign() {
                self.pop(None);
            }
        }
        let is_foreign = is_foreign(name) || self.is_foreign() && !is_integration_point(name);
        if !is_foreign {
            self.end_before(name);
        }
        let is_second = matches!(name, "html" | "body") && self.is_open(name);
        if tag.is_empty || is_second || is_foreign && tag.closes_itself {
            self.out.push(Step::Over(number));
            return;
        }
        self.open.push(Open { name, is_foreign });
        *self.counts.entry(name).or_default() += 1;
        self.out.push(Step::In(number));
    }

    /// Ends what an element of this name cannot stand in.
    fn end_before(&mut self, name: &str) {
        if self.is_in_head() && !is_in_head(name) {
            self.pop(None);
        }
        if self.dialect.is_page() && ends_paragraph(name) {
            self.end_nearest(&["p"], |open| is_wall(open) || open == "button");
        }
        let is_table = |open: &str| matches!(open, "table" | "template" | "html");
        match name {
            "li" => self.end_nearest(&["li"], ends_items),
            "dt" | "dd" => self.end_nearest(&["dt", "dd"], ends_items),
            "tr" => self.end_nearest(&["tr", "caption", "colgroup"], is_table),
            "td" | "th" => self.end_nearest(&["td", "th"], |open| is_table(open) || open == "tr"),
            "tbody" | "thead" | "tfoot" | "caption" | "colgroup" => {
                self.end_nearest(&["tbody", "thead", "tfoot", "caption", "colgroup"], is_table);
            }
            "option" => self.end_nearest(&["option"], |open| !is_inline(open)),
            "optgroup" => {
                self.end_nearest(&["option", "optgroup"], |open| !is_inline(open) && open != "option")
            }
            "button" => self.end_nearest(&["button"], is_wall),
            _ if heading(name).is_some() && self.dialect.is_page() => {
                self.end_nearest(&["h1", "h2", "h3", "h4", "h5", "h6"], |open| {
                    !is_inline(open) && heading(open).is_none()
                });
            }
            _ => {}
        }
    }

    fn end(&mut self, number: usize, tag: &'a Tag<'a>) {
        let name = &*tag.name;
        let found = match name {
            // What stands behind these is read as if it stood before them.
            "html" | "body" => None,
            _ if !self.is_open(name) && heading(name).is_none() => None,
            _ if is_inline(name) => self.find(|open| open == name, |open| !is_inline(open)),
            "li" => self.find(|open| open == name, |open| is_wall(open) || matches!(open, "ul" | "ol")),
            "p" => self.find(|open| open == name, |open| is_wall(open) || open == "button"),
            "table" | "tr" | "td" | "th" | "tbody" | "thead" | "tfoot" | "caption" | "template" => {
                self.find(|open| open == name, |open| matches!(open, "table" | "template"))
            }
            _ if heading(name).is_some() => self.find(|open| heading(open).is_some(), is_wall),
            _ => self.find(|open| open == name, is_wall),
        };
        match found {
            Some(at) => {
                while self.open.len() > at + 1 {
                    self.pop(None);
                }
                self.pop(Some(number));
            }
            None => self.out.push(Step::Over(number)),
        }
    }

    /// Where the innermost open element of a kind is, unless a wall stands before it; a wall of that kind is found.
    fn find(&self, is_wanted: impl Fn(&str) -> bool, is_wall: impl Fn(&str) -> bool) -> Option<usize> {
        let mut near = self.open.iter().enumerate().rev().take(MAX_LOOK);
        let (at, found) = near.find(|(_, open)| is_wanted(open.name) || is_wall(open.name))?;
        is_wanted(found.name).then_some(at)
    }

    fn end_nearest(&mut self, names: &[&str], is_wall: impl Fn(&str) -> bool) {
        if !names.iter().any(|name| self.is_open(name)) {
            return;
        }
        let Some(at) = self.find(|open| names.contains(&open), is_wall) else { return };
        while self.open.len() > at {
            self.pop(None);
        }
    }

    fn pop(&mut self, tag: Option<usize>) {
        if let Some(open) = self.open.pop() {
            self.counts.entry(open.name).and_modify(|count| *count -= 1);
            self.out.push(Step::Out(tag));
        }
    }

    fn is_open(&self, name: &str) -> bool {
        self.counts.get(name).is_some_and(|&count| count > 0)
    }

    fn is_in_head(&self) -> bool {
        self.open.last().is_some_and(|open| open.name == "head")
    }

    fn is_foreign(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_foreign)
    }
}

/// Elements of SVG and MathML that hold HTML.
fn is_integration_point(name: &str) -> bool {
    matches!(
        name,
        "foreignobject" | "desc" | "title" | "annotation-xml" | "mi" | "mo" | "mn" | "ms" | "mtext"
    )
}

/// Elements that an item of a list does not end beyond: all that are special but these three.
fn ends_items(name: &str) -> bool {
    !is_inline(name) && !matches!(name, "address" | "div" | "p" | "li" | "dt" | "dd")
}
