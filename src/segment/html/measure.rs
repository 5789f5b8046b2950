//! What the elements of a page hold: how much text, in links or outside of them, in sentences, in headings.
//!
//! All of it can be asked of any element at once, in any order. What a figure means for the page, `area` and `around`
//! decide.

use std::hash::{Hash, Hasher};
use std::ops::Range;

use rustc_hash::{FxHashSet, FxHasher};

use super::boilerplate::{self, Named};
use super::elements::{Dialect, heading, is_inline, is_opaque};
use super::scan::{Tag, Token};
use super::tree::Step;
use super::{BLANKS, decode, fold};

/// An element with content.
#[derive(Debug)]
pub(super) struct Element {
    /// The number of its start tag.
    pub(super) token: usize,
    pub(super) parent: Option<usize>,
    /// The number behind that of the last element inside.
    pub(super) end: usize,
    /// The number behind that of the last token inside.
    pub(super) last: usize,
    /// The blocks of text inside.
    pub(super) blocks: Range<usize>,
    /// How many `h1` are inside, itself counted.
    pub(super) titles: usize,
    /// Whether it is a menu or another landmark that is not the main content.
    pub(super) is_landmark: bool,
    /// Whether it is the header of the page, its footer, or an aside of it.
    pub(super) is_page_level: bool,
    /// Whether it asks not to be shown.
    pub(super) is_hidden: bool,
    /// Whether no text of the page is in it.
    pub(super) is_opaque: bool,
    /// What it looks like beside its siblings: its name and classes.
    pub(super) shape: u64,
    /// What its classes and its id say.
    pub(super) named: Option<Named>,
    /// The innermost element around its text that is no part of a sentence.
    owner: usize,
    is_link: bool,
    is_paragraph: bool,
    is_heading: bool,
    /// Whether it is in a section, so that its header is not that of the page.
    is_in_section: bool,
}

/// Text between two tags of blocks.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// The innermost element around it that is no part of a sentence.
    pub(super) owner: usize,
    /// The tokens it begins and ends with.
    pub(super) tokens: Range<usize>,
    /// How wide its text is, and how much of that is in links.
    pub(super) text: usize,
    pub(super) links: usize,
    pub(super) is_heading: bool,
    is_paragraph: bool,
}

impl Block {
    /// Shorter texts outside of paragraphs are labels and items of menus.
    const SENTENCE: usize = 40;
    /// A text of so many letters outside of links is nothing else than prose.
    const STRONG: usize = 60;

    /// How much of it is sentences outside of links.
    pub(super) fn prose(&self) -> usize {
        let outside = self.text - self.links;
        let is_sentence = !self.is_heading && (self.is_paragraph || outside >= Self::SENTENCE);
        if is_sentence { outside } else { 0 }
    }

    /// Whether it is prose beyond doubt.
    pub(super) fn is_strong(&self) -> bool {
        let outside = self.text - self.links;
        !self.is_heading && outside >= Self::STRONG && outside >= self.links
    }
}

/// What some blocks hold together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    pub(super) text: usize,
    pub(super) links: usize,
    pub(super) prose: usize,
    /// How many of them are prose beyond doubt.
    pub(super) strong: usize,
    pub(super) headings: usize,
    /// How wide the headings are, without their links.
    pub(super) heads: usize,
    /// How many are nothing but a link.
    pub(super) whole_links: usize,
}

impl Sums {
    fn of(block: &Block) -> Self {
        Self {
            text: block.text,
            links: block.links,
            prose: block.prose(),
            strong: usize::from(block.is_strong()),
            headings: usize::from(block.is_heading),
            heads: if block.is_heading { block.text - block.links } else { 0 },
            whole_links: usize::from(block.links > 0 && block.links == block.text),
        }
    }

    /// Both together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            text: self.text + other.text,
            links: self.links + other.links,
            prose: self.prose + other.prose,
            strong: self.strong + other.strong,
            headings: self.headings + other.headings,
            heads: self.heads + other.heads,
            whole_links: self.whole_links + other.whole_links,
        }
    }

    fn minus(self, other: Self) -> Self {
        Self {
            text: self.text - other.text,
            links: self.links - other.links,
            prose: self.prose - other.prose,
            strong: self.strong - other.strong,
            headings: self.headings - other.headings,
            heads: self.heads - other.heads,
            whole_links: self.whole_links - other.whole_links,
        }
    }
}

/// A page and its measures.
pub(super) struct Page<'a> {
    pub(super) html: &'a str,
    pub(super) tokens: &'a [Token<'a>],
    /// All elements with content, outer ones before inner ones.
    pub(super) elements: Vec<Element>,
    /// All blocks of text that readers may get to see, in order.
    pub(super) blocks: Vec<Block>,
    /// Whether it is a whole page and not a fragment of one.
    pub(super) is_document: bool,
    /// Which blocks are out of the question.
    is_out: Vec<bool>,
    /// The sums of all blocks up to each, without those that are out.
    sums: Vec<Sums>,
}

impl<'a> Page<'a> {
    /// Measures a page.
    pub(super) fn new(html: &'a str, tokens: &'a [Token<'a>], steps: &[Step]) -> Self {
        let page = Self {
            html,
            tokens,
            elements: Vec::new(),
            blocks: Vec::new(),
            is_document: false,
            is_out: Vec::new(),
            sums: Vec::new(),
        };
        let mut walk = Walk { page, open: Vec::new(), block: None };
        let mut seen = 0;
        for step in steps {
            match *step {
                Step::In(number) => {
                    walk.enter(number);
                    seen = number + 1;
                }
                Step::Over(number) => {
                    walk.pass(number);
                    seen = number + 1;
                }
                Step::Out(number) => {
                    seen = number.map_or(seen, |number| number + 1);
                    walk.leave(seen);
                }
            }
        }
        walk.finish_block();
        let mut page = walk.page;
        page.is_out = vec![false; page.blocks.len()];
        page.sum_up();
        page
    }

    /// The tag of this number.
    pub(super) fn tag(&self, number: usize) -> Option<&'a Tag<'a>> {
        match self.tokens.get(number) {
            Some(Token::Tag(tag)) => Some(tag),
            _ => None,
        }
    }

    /// The start tag of an element.
    pub(super) fn start_tag(&self, at: usize) -> Option<&'a Tag<'a>> {
        self.elements.get(at).and_then(|element| self.tag(element.token))
    }

    /// The name of an element.
    pub(super) fn name(&self, at: usize) -> &'a str {
        self.start_tag(at).map_or("", |tag| &*tag.name)
    }

    /// What an element holds.
    pub(super) fn inside(&self, at: usize) -> Sums {
        self.between(self.elements[at].blocks.clone())
    }

    /// What some blocks hold.
    pub(super) fn between(&self, blocks: Range<usize>) -> Sums {
        self.sums[blocks.end].minus(self.sums[blocks.start])
    }

    /// What the page holds.
    pub(super) fn whole(&self) -> Sums {
        self.between(0..self.blocks.len())
    }

    /// Takes the blocks of some elements out of all sums.
    pub(super) fn take_out(&mut self, elements: impl Iterator<Item = usize>) {
        for at in elements {
            self.is_out[self.elements[at].blocks.clone()].fill(true);
        }
        self.sum_up();
    }

    /// Whether a block is out of the question.
    pub(super) fn is_out(&self, block: usize) -> bool {
        self.is_out[block]
    }

    fn sum_up(&mut self) {
        let mut sum = Sums::default();
        self.sums.clear();
        self.sums.push(sum);
        for (block, &is_out) in self.blocks.iter().zip(&self.is_out) {
            if !is_out {
                sum = sum.plus(Sums::of(block));
            }
            self.sums.push(sum);
        }
    }

    /// The outermost elements of a kind that readers see.
    pub(super) fn outermost(&self, is_wanted: impl Fn(&Tag) -> bool) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.elements.len() {
            let element = &self.elements[at];
            let is_shown = |tag: &&Tag| tag.attribute("hidden").is_none() && !element.is_opaque;
            if self.tag(element.token).filter(is_shown).is_some_and(&is_wanted) {
                found.push(at);
                at = element.end;
            } else {
                at += 1;
            }
        }
        found
    }

    /// An element and those around it, inner ones first.
    pub(super) fn upwards(&self, from: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(from, |&at| self.elements[at].parent)
    }

    /// Some elements and all around them.
    pub(super) fn above(&self, elements: &[usize]) -> FxHashSet<usize> {
        let mut above = FxHashSet::default();
        for &element in elements {
            for at in self.upwards(Some(element)) {
                if !above.insert(at) {
                    break;
                }
            }
        }
        above
    }

    /// The text of some tokens as readers see it.
    pub(super) fn text(&self, tokens: Range<usize>) -> String {
        let mut text = String::new();
        for token in self.tokens.get(tokens).unwrap_or_default() {
            match token {
                Token::Text(range) => text.push_str(&self.html[range.clone()]),
                Token::Tag(tag) if !is_inline(&tag.name) => text.push(' '),
                _ => {}
            }
        }
        decode(&fold(&text))
    }
}

/// The way through a page that measures it.
struct Walk<'a> {
    page: Page<'a>,
    open: Vec<usize>,
    block: Option<Block>,
}

impl Walk<'_> {
    fn enter(&mut self, token: usize) {
        let Some(tag) = self.page.tag(token) else { return };
        let name = &*tag.name;
        if !is_inline(name) {
            self.finish_block();
        }
        let page = &mut self.page;
        let parent = self.open.last().copied();
        let around = parent.map(|parent| &page.elements[parent]);
        let inherits = |of: fn(&Element) -> bool| around.is_some_and(of);
        let is_in_section = inherits(|around| around.is_in_section);
        // The text before a part of a sentence is in the same block, which is not that part's.
        let first = page.blocks.len() + usize::from(self.block.is_some());
        let leads_away = || tag.value("href", page.html).is_some_and(|href| !href.starts_with('#'));
        let element = Element {
            token,
            parent,
            end: 0,
            last: 0,
            blocks: first..first,
            titles: usize::from(name == "h1"),
            is_landmark: boilerplate::is_landmark(tag, page.html),
            is_page_level: !is_in_section && matches!(name, "header" | "footer" | "aside"),
            is_hidden: boilerplate::is_hidden(tag, page.html),
            is_opaque: inherits(|around| around.is_opaque)
                || is_opaque(name, Dialect::Page)
                || matches!(name, "noscript" | "head"),
            shape: shape(tag, page.html),
            named: boilerplate::by_name(tag, page.html),
            owner: match around {
                Some(around) if is_inline(name) => around.owner,
                _ => page.elements.len(),
            },
            is_link: name == "a" && leads_away() || inherits(|around| around.is_link),
            is_paragraph: name == "p" || inherits(|around| around.is_paragraph),
            is_heading: heading(name).is_some() || inherits(|around| around.is_heading),
            is_in_section: is_in_section || matches!(name, "article" | "aside" | "main" | "nav" | "section"),
        };
        page.is_document |= matches!(name, "html" | "head" | "body");
        self.open.push(page.elements.len());
        page.elements.push(element);
    }

    fn pass(&mut self, number: usize) {
        let Some(&around) = self.open.last() else {
            if let Token::Comment(range) = &self.page.tokens[number] {
                let start = self.page.html.get(range.start..range.start + 9);
                self.page.is_document |= start.is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
            }
            return;
        };
        match &self.page.tokens[number] {
            Token::Text(range) => {
                let element = &self.page.elements[around];
                let width = width(self.page.html[range.clone()].trim_matches(BLANKS));
                if element.is_opaque || width == 0 {
                    return;
                }
                let Element { owner, is_link, is_heading, is_paragraph, .. } = *element;
                let block = self.block.get_or_insert(Block {
                    owner,
                    tokens: number..number,
                    text: 0,
                    links: 0,
                    is_heading,
                    is_paragraph,
                });
                block.text += width;
                block.links += if is_link { width } else { 0 };
                block.tokens.end = number + 1;
            }
            Token::Tag(tag) if !is_inline(&tag.name) => self.finish_block(),
            _ => {}
        }
    }

    fn leave(&mut self, last: usize) {
        let Some(at) = self.open.pop() else { return };
        if !is_inline(self.page.name(at)) {
            self.finish_block();
        }
        let (end, blocks) = (self.page.elements.len(), self.page.blocks.len());
        let element = &mut self.page.elements[at];
        (element.end, element.last) = (end, last);
        element.blocks.end = blocks.max(element.blocks.start);
        let Element { parent, titles, .. } = *element;
        if let Some(around) = parent {
            self.page.elements[around].titles += titles;
        }
    }

    fn finish_block(&mut self) {
        self.page.blocks.extend(self.block.take());
    }
}

fn shape(tag: &Tag, html: &str) -> u64 {
    let mut hasher = FxHasher::default();
    tag.name.hash(&mut hasher);
    tag.value("class", html).hash(&mut hasher);
    hasher.finish()
}

/// How much a text says, in letters of the Latin script: a character of Chinese or Japanese says more.
fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(|c| if c.len_utf8() > 2 { 2 } else { 1 }).sum()
}
