//! The parser's events to units: which block is a unit of which kind.
//!
//! What the text of a unit is, `leaf` says.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::leaf::{Extent, Leaf};
use super::pass::Prepared;
use super::source::{Source, trim};
use super::{containers, flow, images};
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::{Segmented, html};

/// What of Markdown the parser reads.
pub(super) fn parser_options(mdx: bool) -> Options {
    let mut options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    if !mdx {
        options |= Options::ENABLE_DEFINITION_LIST;
    }
    options
}

/// Adds the units of all blocks and gives back the blocks, outer ones before inner ones.
pub(super) fn read(
    article: &str,
    prepared: &Prepared,
    mdx: bool,
    options: &SegmentOptions,
    out: &mut Segmented,
) -> Vec<Range<usize>> {
    let Prepared { masked, kinds, .. } = prepared;
    let parser = Parser::new_ext(masked.text(), parser_options(mdx));
    for (_, definition) in parser.reference_definitions().iter() {
        // A definition that leads nowhere is how comments are written.
        if definition.title.is_some() && !matches!(&*definition.dest, "" | "#") {
            out.units.extend(images::definition_title(article, masked.range(definition.span.clone()), mdx));
        }
    }
    let mut reader = Reader {
        source: Source { article, masked, kinds, mdx, options },
        containers: Vec::new(),
        leaf: None,
        blocks: Vec::new(),
        in_code: false,
        autolinks: 0,
        out,
    };
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, range);
    }
    reader.finish_leaf();
    reader.blocks
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    Quote,
    /// A list item or one side of a definition, and whether its first text was seen.
    Item {
        has_text: bool,
    },
    /// What a list defines: every line is a term.
    Term,
    Other,
}

struct Reader<'a> {
    source: Source<'a>,
    containers: Vec<Container>,
    leaf: Option<Leaf>,
    blocks: Vec<Range<usize>>,
    in_code: bool,
    autolinks: usize,
    out: &'a mut Segmented,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Rule => self.finish_leaf(),
            Event::TaskListMarker(_) => {}
            Event::Html(_) => {}
            _ if self.in_code => {}
            Event::Text(text) => {
                let is_autolink = self.autolinks > 0;
                self.inline(range).text(&text, is_autolink);
            }
            Event::InlineHtml(tag) => self.inline(range.clone()).html(&tag, range),
            Event::SoftBreak | Event::HardBreak => self.inline(range).gap(),
            Event::Code(_) | Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.inline(range).other();
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Image { link_type, title, .. } => {
                let has_title = !title.is_empty();
                let is_inline = matches!(link_type, LinkType::Inline | LinkType::Reference);
                self.inline(range.clone()).open_image(range, is_inline, has_title);
                return;
            }
            Tag::Link { link_type, title, .. } => {
                let leaf = self.inline(range.clone());
                if link_type == LinkType::Inline && !title.is_empty() {
                    leaf.titled_links.push(range);
                }
                if self.autolinks > 0 || matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    self.autolinks += 1;
                }
                return;
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => {
                self.inline(range).other_mark();
                return;
            }
            _ => {}
        }
        self.finish_leaf();
        self.blocks.push(self.source.masked.range(range.clone()));
        match tag {
            Tag::Paragraph => self.leaf = Some(Leaf::new(self.paragraph_kind(), Extent::Whole(range))),
            Tag::Heading { level, .. } => {
                self.leaf = Some(Leaf::new(Kind::Heading(level as u8), Extent::Heading(range)));
            }
            Tag::TableCell => self.leaf = Some(Leaf::new(Kind::TableCell, Extent::Cell(range))),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) | Tag::MetadataBlock(_) => {
                self.in_code = true;
            }
            Tag::HtmlBlock => self.html_block(range),
            Tag::BlockQuote(_) => self.containers.push(Container::Quote),
            Tag::DefinitionListTitle => self.containers.push(Container::Term),
            Tag::Item | Tag::DefinitionListDefinition => {
                self.containers.push(Container::Item { has_text: false });
            }
            _ => self.containers.push(Container::Other),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Image => self.inline(range).close_image(),
            TagEnd::Link => self.autolinks = self.autolinks.saturating_sub(1),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => self.finish_leaf(),
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.in_code = false,
            TagEnd::HtmlBlock => {}
            _ => {
                self.finish_leaf();
                self.containers.pop();
            }
        }
    }

    /// The leaf that an inline event belongs to: the text of a tight item has no events of its own.
    fn inline(&mut self, range: Range<usize>) -> &mut Leaf {
        let kind = if self.leaf.is_none() { self.paragraph_kind() } else { Kind::Paragraph };
        let is_term = self.containers.last() == Some(&Container::Term);
        let leaf = self.leaf.get_or_insert_with(|| Leaf::new(kind, Extent::Tight(range.clone())));
        leaf.extent.grow(range);
        leaf.is_term |= is_term;
        leaf
    }

    /// The first text of a list item is the item's text.
    fn paragraph_kind(&mut self) -> Kind {
        match self.containers.last_mut() {
            Some(Container::Item { has_text }) if !*has_text => {
                *has_text = true;
                Kind::ListItem
            }
            Some(Container::Term) => Kind::ListItem,
            _ => Kind::Paragraph,
        }
    }

    fn quotes(&self) -> usize {
        self.containers.iter().filter(|container| **container == Container::Quote).count()
    }

    fn finish_leaf(&mut self) {
        if let Some(leaf) = self.leaf.take() {
            let quotes = self.quotes();
            leaf.finish(&self.source, quotes, self.out);
        }
    }

    fn html_block(&mut self, range: Range<usize>) {
        let range = trim(self.source.masked.text(), range);
        if !self.source.check_whole(&range, self.out) {
            return;
        }
        let range = self.source.masked.range(range);
        let prefix = containers::lines_prefix(self.source.line_before(range.start));
        let Source { article, mdx, options, .. } = self.source;
        let mut found = Vec::new();
        html::units(article, range.clone(), &prefix, mdx, options, &mut found);
        if mdx {
            flow::expression_units(article, range, options, &mut found);
        }
        self.out.units.append(&mut found);
    }
}
