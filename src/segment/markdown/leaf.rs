//! A block of text to a unit: its extent, its text without wrapping and prefixes, and whether it is one.
//!
//! Which blocks there are is found out in `blocks`.

use std::ops::Range;

use super::source::{Image, Source, trim, unwrap_lines};
use super::{containers, flavour, flow, images, scan};
use crate::model::Kind;
use crate::segment::prose::has_prose;
use crate::segment::{Segmented, Slot, Unit, directives, html};

/// The bytes that the parser gives for a block.
#[derive(Clone, Debug)]
pub(super) enum Extent {
    /// All of the block.
    Whole(Range<usize>),
    /// A heading with its marks; the text ends with its last inline event, before closing marks and attributes.
    Heading(Range<usize>),
    /// A table cell.
    Cell(Range<usize>),
    /// The inline events of a block that has no event of its own.
    Tight(Range<usize>),
    /// A heading whose inline events were seen.
    HeadingText(Range<usize>),
}

impl Extent {
    /// Takes an inline event into account.
    pub(super) fn grow(&mut self, event: Range<usize>) {
        match self {
            Self::Whole(_) | Self::Cell(_) => {}
            Self::Tight(range) => range.end = range.end.max(event.end),
            Self::Heading(range) => *self = Self::HeadingText(range.start..event.end),
            Self::HeadingText(range) => range.end = range.end.max(event.end),
        }
    }
}

/// A block of text while its events come in.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    kind: Kind,
    pub(super) extent: Extent,
    /// The text that readers see, without code and addresses.
    visible: String,
    alternative: String,
    images: Vec<Image>,
    open_images: usize,
    only_images: bool,
    has_html: bool,
    /// Links that have a title.
    pub(super) titled_links: Vec<Range<usize>>,
    /// Whether every line is a term that a list defines.
    pub(super) is_term: bool,
    /// Where a comment asks to leave out the rest.
    skipped_from: Option<usize>,
}

impl Leaf {
    pub(super) fn new(kind: Kind, extent: Extent) -> Self {
        Self {
            kind,
            extent,
            visible: String::new(),
            alternative: String::new(),
            images: Vec::new(),
            open_images: 0,
            only_images: true,
            has_html: false,
            titled_links: Vec::new(),
            is_term: false,
            skipped_from: None,
        }
    }

    /// Takes in a tag or a comment.
    pub(super) fn html(&mut self, tag: &str, range: Range<usize>) {
        let comment = tag.strip_prefix("<!--").and_then(|comment| comment.strip_suffix("-->"));
        if self.skipped_from.is_none() && comment.is_some_and(directives::skips_next) {
            self.skipped_from = Some(range.start);
        }
        // Of what is in an image, readers see the text alone.
        self.has_html |= self.open_images == 0;
    }

    pub(super) fn text(&mut self, text: &str, is_autolink: bool) {
        if self.skipped_from.is_some() {
            return;
        }
        if self.open_images > 0 {
            self.alternative.push_str(text);
            return;
        }
        self.only_images &= text.trim().is_empty();
        self.visible.push_str(if is_autolink { " " } else { text });
    }

    pub(super) fn gap(&mut self) {
        let into = if self.open_images > 0 { &mut self.alternative } else { &mut self.visible };
        into.push(' ');
    }

    pub(super) fn other(&mut self) {
        self.only_images &= self.open_images > 0;
        self.gap();
    }

    pub(super) fn other_mark(&mut self) {
        self.only_images &= self.open_images > 0;
    }

    pub(super) fn open_image(&mut self, range: Range<usize>, is_inline: bool, has_title: bool) {
        if self.open_images == 0 {
            self.images.push(Image { range, is_inline, has_title });
        }
        self.open_images += 1;
        self.alternative.push(' ');
    }

    pub(super) fn close_image(&mut self) {
        self.open_images = self.open_images.saturating_sub(1);
    }

    /// Adds the units of the block: one, those of its images, those of its tags, or none.
    pub(super) fn finish(self, source: &Source<'_>, quotes: usize, out: &mut Segmented) {
        let text = source.masked.text();
        let range = self.range(text, source.mdx);
        if range.is_empty() || !source.check_whole(&range, out) {
            return;
        }
        let out = &mut out.units;
        if self.only_images && !self.has_html && !self.images.is_empty() {
            for image in &self.images {
                if image.is_inline || image.has_title {
                    images::units(source, image, quotes, out);
                }
            }
            if self.images.iter().all(|image| image.is_inline) {
                self.link_titles(source, quotes, out);
                return;
            }
        }
        let visible = flavour::without_attributes(&self.visible, source.options);
        if !has_prose(&visible, source.mdx) && !has_prose(&self.alternative, source.mdx) {
            if self.has_html {
                self.tag_attributes(source, range, out);
            } else if self.images.is_empty() {
                flavour::in_text(source.article, source.masked.range(range), source.options, out);
            }
            self.link_titles(source, quotes, out);
            return;
        }
        if self.is_term && self.add_terms(source, range.clone(), out) {
            return;
        }
        let place = source.masked.range(range.clone());
        let kind = match source.kinds.binary_search_by_key(&place.start, |(at, _)| *at) {
            Ok(found) => source.kinds[found].1,
            Err(_) => self.kind,
        };
        let mut text = unwrap_lines(&source.masked.written(range), quotes);
        let slot = match self.extent {
            Extent::Cell(_) => {
                text = text.replace("\\|", "|");
                Slot::TableCell
            }
            Extent::Heading(_) | Extent::HeadingText(_) if source.line_before(place.start).contains('#') => {
                Slot::AtxHeading
            }
            _ => {
                let prefix = containers::lines_prefix(source.line_before(place.start));
                if self.is_term { Slot::Term { prefix } } else { Slot::Lines { prefix } }
            }
        };
        out.push(Unit { kind, field: None, text, note: None, range: place, slot });
    }

    /// A block without words may still have tags with texts, such as `<a><img alt="…"></a>`.
    fn tag_attributes(&self, source: &Source<'_>, range: Range<usize>, out: &mut Vec<Unit>) {
        let place = source.masked.range(range);
        let prefix = containers::lines_prefix(source.line_before(place.start));
        let mut found = Vec::new();
        if source.mdx {
            flow::attribute_units(source.article, place, source.options, &mut found);
        } else {
            html::units(source.article, place, &prefix, true, source.options, &mut found);
            found.retain(|unit| matches!(unit.slot, Slot::Attribute(_)));
        }
        out.append(&mut found);
    }

    /// The titles of links around what is no text itself.
    fn link_titles(&self, source: &Source<'_>, quotes: usize, out: &mut Vec<Unit>) {
        for link in &self.titled_links {
            images::link_title(source, link.clone(), quotes, out);
        }
    }

    /// Adds the terms of a list of definitions, if there are several: one on every line.
    fn add_terms(&self, source: &Source<'_>, range: Range<usize>, out: &mut Vec<Unit>) -> bool {
        let text = source.masked.text();
        if !text[range.clone()].contains(['\n', '\r']) {
            return false;
        }
        let mut at = range.start;
        while at < range.end {
            let end = scan::line_end(text, at).min(range.end);
            let term = trim(text, at..end);
            let written = source.masked.written(term.clone());
            if has_prose(&written, source.mdx) {
                let (kind, text) = (Kind::ListItem, written.trim_start_matches(['>', ' ']).to_owned());
                let place = source.masked.range(term);
                let slot = Slot::Term { prefix: containers::lines_prefix(source.line_before(place.start)) };
                let range = place.end - text.len()..place.end;
                out.push(Unit { kind, field: None, text, note: None, range, slot });
            }
            at = scan::next_line(text, end);
        }
        true
    }

    /// The bytes of the block's text, as the parser saw them.
    fn range(&self, text: &str, mdx: bool) -> Range<usize> {
        let mut range = match &self.extent {
            Extent::Whole(range) | Extent::Cell(range) => range.clone(),
            Extent::Heading(range) | Extent::HeadingText(range) => {
                let heading = &text[range.clone()];
                let is_atx = heading.starts_with('#');
                let start = range.end - if is_atx { heading.trim_start_matches('#') } else { heading }.len();
                // The parser takes an expression at the end for attributes.
                let line = &text
                    [range.end..text[range.end..].find(['\n', '\r']).map_or(text.len(), |at| range.end + at)];
                let is_expression =
                    mdx && line.trim_start().starts_with('{') && !line.contains(['#', '.', '=']);
                start..if is_expression { range.end + line.len() } else { range.end }
            }
            Extent::Tight(range) => {
                // The event of an escaped character begins behind its backslash.
                let start = range.start - usize::from(text[..range.start].ends_with('\\'));
                let end = text[range.end..].find(['\n', '\r']).map_or(text.len(), |found| range.end + found);
                start..end
            }
        };
        if let Some(start) = self.skipped_from {
            range.end = range.end.min(start.max(range.start));
        }
        let range = trim(text, range);
        match &self.extent {
            Extent::HeadingText(_) => range.start..range.end - closed_attributes(text, &range),
            _ => range,
        }
    }
}

/// The length of the attributes at the end of a heading that closing marks follow: `# One {#id} #`.
fn closed_attributes(text: &str, range: &Range<usize>) -> usize {
    let heading = &text[range.clone()];
    let behind = text[range.end..scan::line_end(text, range.end)].trim();
    let is_closed = !behind.is_empty() && behind.bytes().all(|byte| byte == b'#');
    let open = heading
        .strip_suffix('}')
        .filter(|inner| is_closed && !inner.ends_with('\\'))
        .and_then(|inner| inner.rfind('{').filter(|&open| !inner[open..].contains('}')));
    let Some(open) = open.filter(|&open| open > 0) else { return 0 };
    let has_id = heading[open + 1..].trim_start_matches([':', ' ']).starts_with(['#', '.']);
    if has_id && heading[..open].ends_with([' ', '\t']) {
        heading.len() - heading[..open].trim_end_matches([' ', '\t']).len()
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_hard_breaks_kept() {
        let cases = [
            ("a\nb", 0, "a b"),
            ("a \n  b", 0, "a b"),
            ("a   \r\nb", 0, "a  \nb"),
            ("a\\\nb", 0, "a\\\nb"),
            ("a\\\\\nb", 0, "a\\\\ b"),
            ("a\n> > b", 2, "a b"),
            ("a\n> b", 2, "a b"),
            ("a\n> \\> b", 1, "a \\> b"),
            ("a\rb", 0, "a b"),
            ("一个\n  段落", 0, "一个段落"),
            ("[a](<b\nc>)", 0, "[a](<b\nc>)"),
            ("[a](<b>)\nc", 0, "[a](<b>) c"),
        ];
        for (text, quotes, expected) in cases {
            assert_eq!(unwrap_lines(text, quotes), expected, "{text:?}");
        }
    }
}
