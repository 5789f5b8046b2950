//! What stands around an article on its page, and is left out: told by elements, by names, and by structure.
//!
//! Structure says more than names: a list of links behind the last sentence is boilerplate whatever it is called, and a
//! block that holds the page's prose is none. Where an element has no text that decides, it stays.

use rustc_hash::{FxHashMap, FxHashSet};

use super::area::{Area, Known};
use super::boilerplate::{self, Named};
use super::elements::is_inline;
use super::measure::{Page, Sums};
use super::scan::Token;
use crate::config::HtmlOptions;
use crate::segment::omission::Omission;

/// Prose of so many letters is a text: what stands beside it can be boilerplate.
const A_TEXT: usize = 80;

/// The elements that are left out, and why.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    found: FxHashMap<usize, Omission>,
}

impl Surroundings {
    fn add(&mut self, page: &mut Page, elements: Vec<usize>, why: Omission) {
        page.take_out(elements.iter().copied());
        for at in elements {
            self.found.entry(at).or_insert(why);
        }
    }

    /// Leaves out what is not shown, unless it holds nearly all of the page or is a panel that readers open.
    pub(super) fn leave_out_hidden(&mut self, page: &mut Page) {
        let whole = page.whole().prose;
        let is_left = |at: &usize| page.elements[*at].is_hidden && page.inside(*at).prose * 4 <= whole * 3;
        let hidden = outermost(page, 0..page.elements.len(), is_left);
        self.add(page, hidden, Omission::Hidden);
    }

    /// Leaves out landmarks, unless there is no text but theirs.
    pub(super) fn leave_out_landmarks(&mut self, page: &mut Page) {
        let whole = page.whole().prose;
        let is_left = |at: &usize| {
            let element = &page.elements[*at];
            (element.is_landmark || element.is_page_level)
                && (page.inside(*at).strong == 0 || page.inside(*at).prose < whole)
        };
        let landmarks = outermost(page, 0..page.elements.len(), is_left);
        let all: usize = landmarks.iter().map(|&at| page.inside(at).prose).sum();
        if all > 0 && all == whole {
            // All text is in landmarks: the one with most of it is none.
            let most = landmarks.iter().copied().max_by_key(|&at| page.inside(at).prose);
            let rest = landmarks.into_iter().filter(|at| Some(*at) != most).collect();
            self.add(page, rest, Omission::Landmark);
            return;
        }
        self.add(page, landmarks, Omission::Landmark);
    }

    /// Leaves out landmarks inside an article that is in one.
    pub(super) fn leave_out_landmarks_inside(&mut self, page: &mut Page, roots: &[usize]) {
        let inside = roots.iter().filter(|root| self.found.contains_key(root));
        let is_left = |at: &usize| page.elements[*at].is_landmark;
        let landmarks: Vec<usize> =
            inside.flat_map(|&root| outermost(page, root + 1..page.elements[root].end, is_left)).collect();
        self.add(page, landmarks, Omission::Landmark);
    }

    /// Leaves out what its class or id says is boilerplate, where little of the prose is in it.
    pub(super) fn leave_out_named(&mut self, page: &mut Page, roots: &[usize], known: Known) {
        let ranges: Vec<_> = match roots {
            [] => std::iter::once(0..page.elements.len()).collect(),
            roots => roots.iter().map(|&root| root + 1..page.elements[root].end).collect(),
        };
        let whole = match roots {
            [] => page.whole(),
            roots => roots.iter().map(|&root| page.inside(root)).fold(Sums::default(), Sums::plus),
        };
        // What has the same name many times is measured together.
        let mut together: FxHashMap<u64, usize> = FxHashMap::default();
        for at in ranges.iter().cloned().flatten().filter(|&at| page.elements[at].named.is_some()) {
            *together.entry(page.elements[at].shape).or_default() += page.inside(at).prose;
        }
        let mut named = Vec::new();
        for range in ranges {
            let is_left = |at: &usize| {
                let element = &page.elements[*at];
                let Some(named) = element.named else { return false };
                let inside = page.inside(*at);
                let alike = together.get(&page.elements[*at].shape).copied().unwrap_or_default();
                let is_small = match whole.prose {
                    0 => inside.text * 2 <= whole.text,
                    prose => inside.prose.max(alike) * 2 <= prose,
                } && element.titles == 0;
                // A paragraph of the text may have any name.
                if page.name(*at) == "p" && inside.strong > 0 {
                    return false;
                }
                let is_linked = || inside.strong == 0 && inside.links * 2 >= inside.text;
                match named {
                    Named::Comments => {
                        let before = page.between(0..element.blocks.start).prose;
                        element.titles == 0 && (is_small || before >= A_TEXT)
                    }
                    Named::Always => is_small,
                    Named::BesideContent => is_small && (known == Known::Guess || is_linked()),
                    Named::Header => is_small && known == Known::Guess && inside.headings == 0,
                }
            };
            named.extend(outermost(page, range, is_left));
        }
        self.add(page, named, Omission::Named);
    }

    /// Tells the article what is no part of it.
    pub(super) fn exclude(
        &self,
        page: &Page,
        roots: &[usize],
        known: Known,
        options: &HtmlOptions,
        area: &mut Area,
    ) {
        let shows_hidden = options.hidden.unwrap_or(matches!(known, Known::Project | Known::Landmark));
        let above = page.above(roots);
        let roots_set: FxHashSet<usize> = roots.iter().copied().collect();
        for (&at, &why) in &self.found {
            // The header of a part that was chosen is not that of the page.
            let is_own = why == Omission::Landmark
                && known != Known::Guess
                && !page.elements[at].is_landmark
                && page
                    .upwards(page.elements[at].parent)
                    .take(LEVELS)
                    .any(|around| roots_set.contains(&around));
            let is_kept = why == Omission::Hidden && shows_hidden || above.contains(&at) || is_own;
            if !is_kept {
                area.exclude(page.elements[at].token, why);
            }
        }
    }
}

/// The outermost elements of a kind.
fn outermost(
    page: &Page,
    elements: std::ops::Range<usize>,
    is_wanted: impl Fn(&usize) -> bool,
) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = elements.start;
    while at < elements.end {
        if is_wanted(&at) {
            found.push(at);
            at = page.elements[at].end;
        } else {
            at += 1;
        }
    }
    found
}

/// Leaves out what structure says: lists of links and other articles around the prose, comments, sign-up forms.
pub(super) fn leave_out(page: &Page, roots: &[usize], around: &mut Surroundings) {
    let Some(body) = Body::find(page, roots) else { return };
    let mut found: Vec<(usize, Omission)> = Vec::new();
    for &root in roots {
        let mut at = root + 1;
        while at < page.elements[root].end {
            match body.omission(page, at) {
                Some(why) => {
                    found.push((at, why));
                    at = page.elements[at].end;
                }
                // A table of data is one thing, links or not.
                None if page.name(at) == "table" && has_heads(page, at) => at = page.elements[at].end,
                // So is one of several parts that are written alike, if it has links alone.
                None if page.inside(at).strong == 0 && body.is_like_prose(page, at) => {
                    at = page.elements[at].end;
                }
                None => at += 1,
            }
        }
    }
    for (at, why) in found {
        around.found.entry(at).or_insert(why);
    }
}

/// A line that says what follows is no longer than this.
const LONGEST_HEAD: usize = 60;

/// How many elements around a block of prose have to do with it.
const LEVELS: usize = 6;

/// Where the prose of an article is.
struct Body {
    /// The element with the most of it in itself or its children.
    element: usize,
    /// From its first block of prose to behind its last.
    blocks: std::ops::Range<usize>,
    /// The elements that hold paragraphs of prose.
    parents: FxHashSet<usize>,
    /// The lines that say that comments follow, and those that say that other articles do.
    comments: FxHashSet<usize>,
    others: FxHashSet<usize>,
    /// How much prose it is.
    prose: usize,
    /// The elements that look like a sibling of theirs with prose, by parent and start tag.
    shapes: FxHashSet<(Option<usize>, u64)>,
}

impl Body {
    /// Nothing where the page has too little prose to tell what stands around it.
    fn find(page: &Page, roots: &[usize]) -> Option<Self> {
        let mut weights: FxHashMap<usize, usize> = FxHashMap::default();
        let (mut shapes, mut parents) = (FxHashSet::default(), FxHashSet::default());
        let strong = |root: &usize| {
            let blocks = page.elements[*root].blocks.clone();
            blocks.filter(|&at| page.blocks[at].is_strong() && !page.is_out(at))
        };
        for at in roots.iter().flat_map(strong) {
            let block = &page.blocks[at];
            let outside = block.text - block.links;
            let mut weight = outside * 4;
            let mut next = Some(block.owner);
            // A paragraph, an item or a cell is in what holds the text.
            if matches!(page.name(block.owner), "p" | "li" | "td" | "dd" | "blockquote") {
                next = page.elements[block.owner].parent;
            }
            parents.extend(next);
            let mut parts = [2, 3, 3, 3].into_iter();
            for at in page.upwards(next).take(LEVELS) {
                if is_inline(page.name(at)) {
                    continue;
                }
                *weights.entry(at).or_default() += weight;
                let Some(part) = parts.next() else { break };
                weight /= part;
            }
            let around = page.upwards(Some(block.owner)).take(LEVELS);
            shapes.extend(around.map(|at| (page.elements[at].parent, page.elements[at].shape)));
        }
        let element = weights.into_iter().max_by_key(|&(at, weight)| (weight, std::cmp::Reverse(at)))?.0;
        let mut blocks = page.elements[element].blocks.clone();
        let is_strong = |at: &usize| page.blocks[*at].is_strong() && !page.is_out(*at);
        let first = blocks.clone().find(is_strong)?;
        let last = blocks.rfind(is_strong)?;
        let prose = page.inside(element).prose;
        let (mut comments, mut others) = (FxHashSet::default(), FxHashSet::default());
        for (at, block) in page.blocks.iter().enumerate().filter(|(_, block)| block.text <= LONGEST_HEAD) {
            let line = page.text(block.tokens.clone());
            if boilerplate::names_comments(&line) {
                comments.insert(at);
            } else if boilerplate::names_others(&line) {
                others.insert(at);
            }
        }
        (prose >= A_TEXT).then_some(Self {
            element,
            blocks: first..last + 1,
            parents,
            comments,
            others,
            prose,
            shapes,
        })
    }

    /// Whether an element looks like a sibling with prose.
    fn is_like_prose(&self, page: &Page, at: usize) -> bool {
        let element = &page.elements[at];
        self.shapes.contains(&(element.parent, element.shape))
    }

    /// Why an element is no part of the article.
    fn omission(&self, page: &Page, at: usize) -> Option<Omission> {
        let element = &page.elements[at];
        let inside = page.inside(at);
        let is_around = (at..element.end).contains(&self.element);
        if inside.text == 0 || element.titles > 0 || !is_wrapper(page.name(at)) {
            return None;
        }
        let is_behind = element.blocks.start >= self.blocks.end;
        let is_before = element.blocks.end <= self.blocks.start;
        let head = element.blocks.start;
        // A list that stands beside paragraphs without a wrapper of its own is part of their text.
        let is_part = || {
            let is_beside = element.parent.is_some_and(|parent| self.parents.contains(&parent));
            is_beside && boilerplate::is_flow(page.name(at))
                || page.name(at) == "table" && has_heads(page, at)
        };
        let is_sibling = || self.is_like_prose(page, at);
        let is_after_text = page.between(0..element.blocks.start).prose >= A_TEXT;
        if is_after_text && self.comments.contains(&head) {
            return Some(Omission::Comments);
        }
        if is_around {
            return None;
        }
        let links = inside.links * 10 >= (inside.text - inside.heads) * 7 && inside.strong == 0;
        let has_two = inside.whole_links >= 2;
        if (is_behind || is_before) && links && has_two && !is_part() && !is_sibling() {
            return Some(Omission::Links);
        }
        if links && has_two && self.others.contains(&head) {
            return Some(Omission::Links);
        }
        if (is_behind || is_before) && !is_part() && !is_sibling() && self.is_teasers(page, at, &inside) {
            return Some(Omission::Links);
        }
        if (is_behind || is_before) && inside.prose < self.prose && asks_for_address(page, at) {
            return Some(Omission::Form);
        }
        None
    }

    /// Whether an element is a list of other articles: of two or more alike, with a link each and little text.
    fn is_teasers(&self, page: &Page, at: usize, inside: &Sums) -> bool {
        const MOST: usize = 64;
        if inside.whole_links < 2 || inside.prose >= self.prose {
            return false;
        }
        let end = page.elements[at].end;
        let mut shapes: FxHashMap<u64, usize> = FxHashMap::default();
        let (mut child, mut texts, mut steps) = (at + 1, 0, 0);
        while child < end && steps < MOST {
            let held = page.inside(child);
            if held.text > 0 {
                texts += 1;
                if held.whole_links > 0 && held.text <= 600 {
                    *shapes.entry(page.elements[child].shape).or_default() += 1;
                }
            }
            child = page.elements[child].end;
            steps += 1;
        }
        let most = shapes.into_values().max().unwrap_or_default();
        most >= 2 && most * 3 >= texts * 2
    }
}

/// Elements that hold what stands beside a text. Rows and cells belong to their table.
fn is_wrapper(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "aside"
            | "ul"
            | "ol"
            | "dl"
            | "form"
            | "header"
            | "footer"
            | "table"
            | "center"
            | "nav"
            | "article"
            | "details"
    ) || name.contains('-')
}

/// Whether a table says what is in its columns or rows.
fn has_heads(page: &Page, at: usize) -> bool {
    const FIRST: usize = 64;
    (at + 1..page.elements[at].end).take(FIRST).any(|at| page.name(at) == "th")
}

/// Whether a form asks for an address or a password and for little else.
fn asks_for_address(page: &Page, at: usize) -> bool {
    if page.name(at) != "form" {
        return false;
    }
    const FIRST: usize = 256;
    let element = &page.elements[at];
    let mut asks = false;
    for token in page.tokens[element.token..element.last].iter().take(FIRST) {
        let Token::Tag(tag) = token else { continue };
        asks |= tag.name == "input"
            && ["email", "password", "search"].iter().any(|kind| tag.has_word("type", kind, page.html));
        if !tag.closes && tag.name == "textarea" {
            return false;
        }
    }
    asks
}
