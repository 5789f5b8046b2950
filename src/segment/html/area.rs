//! Which part of a page is its article: the main content, without menus, share buttons and other furniture.
//!
//! Landmarks and elements decide; where a page has none, the block that holds its prose does. Names of classes only
//! ever leave out small parts. Which text is a unit, nothing here knows.

use rustc_hash::FxHashSet;

use super::elements::{Dialect, heading, is_opaque};
use super::scan::{Tag, Token};
use super::tree::Step;
use super::{BLANKS, furniture, selector};
use crate::config::HtmlOptions;

/// The parts of a text that are its article.
#[derive(Clone, Debug, Default)]
pub(super) struct Area {
    is_whole: bool,
    content: FxHashSet<usize>,
    excluded: FxHashSet<usize>,
}

impl Area {
    /// All of a text.
    pub(super) fn whole() -> Self {
        Self { is_whole: true, ..Self::default() }
    }

    /// Whether all of the text is article unless an element says otherwise.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether the article begins with the element of this start tag.
    pub(super) fn is_content(&self, token: usize) -> bool {
        self.content.contains(&token)
    }

    /// Whether the element of this start tag is no part of the article.
    pub(super) fn is_excluded(&self, token: usize) -> bool {
        self.excluded.contains(&token)
    }
}

/// Finds the article in a page.
pub(super) fn find(html: &str, tokens: &[Token], steps: &[Step], options: &HtmlOptions) -> Area {
    let page = Page::new(html, tokens, steps);
    let mut area = Area::default();
    let chosen = page.chosen(options);
    let (roots, is_guess) = match chosen {
        Some(roots) => (roots, false),
        None if page.is_document => (page.best_block().into_iter().collect(), true),
        None => (Vec::new(), false),
    };
    area.is_whole = roots.is_empty();
    area.content.extend(roots.iter().map(|&root| page.elements[root].token));
    if page.is_document || !roots.is_empty() {
        page.leave_out_furniture(&roots, is_guess || roots.is_empty(), &mut area);
        area.content.extend(page.title_outside(&area, &roots));
    }
    for (number, token) in tokens.iter().enumerate() {
        if let Token::Tag(tag) = token
            && !tag.closes
            && options.exclude.iter().any(|wanted| selector::matches(wanted, tag, html))
        {
            area.excluded.insert(number);
        }
    }
    area
}

struct Element {
    /// The number of its start tag.
    token: usize,
    parent: Option<usize>,
    /// The number behind that of the last element inside.
    end: usize,
    /// The number behind that of the last token inside.
    last: usize,
    /// How many bytes of text it holds, and how many of these are sentences outside of links and furniture.
    text: usize,
    prose: usize,
    titles: usize,
    headings: usize,
    /// Whether it is a menu or another landmark that is not the main content, or in one.
    is_furniture: bool,
    /// Whether it is such a thing itself.
    is_landmark: bool,
    /// Whether it is the header of the page, its footer, or an aside of it.
    is_page_level: bool,
    is_opaque: bool,
    is_link: bool,
    is_paragraph: bool,
    /// Whether it is in a section, so that its header is not that of the page.
    is_in_section: bool,
}

struct Page<'a> {
    html: &'a str,
    tokens: &'a [Token<'a>],
    /// All elements with content, outer ones before inner ones.
    elements: Vec<Element>,
    /// Whether it is a whole page and not a fragment of one.
    is_document: bool,
}

impl<'a> Page<'a> {
    fn new(html: &'a str, tokens: &'a [Token<'a>], steps: &[Step]) -> Self {
        let mut page = Self { html, tokens, elements: Vec::new(), is_document: false };
        let mut open: Vec<usize> = Vec::new();
        let mut seen = 0;
        for step in steps {
            match *step {
                Step::In(number) => {
                    page.enter(number, open.last().copied());
                    open.push(page.elements.len() - 1);
                    seen = number + 1;
                }
                Step::Over(number) => {
                    page.pass(number, open.last().copied());
                    seen = number + 1;
                }
                Step::Out(number) => {
                    seen = number.map_or(seen, |number| number + 1);
                    let Some(at) = open.pop() else { continue };
                    page.leave(at, seen);
                }
            }
        }
        page
    }

    fn tag(&self, number: usize) -> Option<&'a Tag<'a>> {
        match self.tokens.get(number) {
            Some(Token::Tag(tag)) => Some(tag),
            _ => None,
        }
    }

    fn enter(&mut self, token: usize, parent: Option<usize>) {
        let Some(tag) = self.tag(token) else { return };
        let name = &*tag.name;
        let around = parent.map(|parent| &self.elements[parent]);
        let inherits = |of: fn(&Element) -> bool| around.is_some_and(of);
        let is_in_section = inherits(|around| around.is_in_section);
        let is_landmark = furniture::is_landmark(tag, self.html);
        let is_page_level = !is_in_section && matches!(name, "header" | "footer" | "aside");
        let element = Element {
            token,
            parent,
            end: 0,
            last: 0,
            text: 0,
            prose: 0,
            titles: usize::from(name == "h1"),
            headings: usize::from(heading(name).is_some()),
            is_furniture: is_landmark || is_page_level || inherits(|around| around.is_furniture),
            is_landmark,
            is_page_level,
            is_opaque: inherits(|around| around.is_opaque)
                || is_opaque(name, Dialect::Page)
                || name == "noscript"
                || name == "head",
            is_link: name == "a" || inherits(|around| around.is_link),
            is_paragraph: name == "p" || inherits(|around| around.is_paragraph),
            is_in_section: is_in_section || matches!(name, "article" | "aside" | "main" | "nav" | "section"),
        };
        self.is_document |= matches!(name, "html" | "head" | "body");
        self.elements.push(element);
    }

    fn pass(&mut self, number: usize, parent: Option<usize>) {
        /// Shorter texts outside of paragraphs are labels and items of menus.
        const SENTENCE: usize = 40;
        match &self.tokens[number] {
            Token::Text(range) => {
                let Some(around) = parent.and_then(|parent| self.elements.get_mut(parent)) else { return };
                let length = self.html[range.clone()].trim_matches(BLANKS).len();
                if around.is_opaque {
                    return;
                }
                around.text += length;
                let is_sentence = around.is_paragraph || length >= SENTENCE;
                if is_sentence && !around.is_link && !around.is_furniture {
                    around.prose += length;
                }
            }
            Token::Comment(range) => {
                let start = self.html.get(range.start..range.start + 9);
                self.is_document |= start.is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
            }
            _ => {}
        }
    }

    fn leave(&mut self, at: usize, last: usize) {
        let end = self.elements.len();
        let element = &mut self.elements[at];
        (element.end, element.last) = (end, last);
        let Element { parent, text, prose, titles, headings, .. } = *element;
        if let Some(around) = parent.map(|parent| &mut self.elements[parent]) {
            around.text += text;
            around.prose += prose;
            around.titles += titles;
            around.headings += headings;
        }
    }

    /// The outermost elements of a kind that readers see.
    fn outermost(&self, is_wanted: impl Fn(&Tag) -> bool) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.elements.len() {
            let element = &self.elements[at];
            let tag = self.tag(element.token);
            let is_shown = |tag: &&Tag| tag.attribute("hidden").is_none() && !element.is_opaque;
            if tag.filter(is_shown).is_some_and(&is_wanted) {
                found.push(at);
                at = element.end;
            } else {
                at += 1;
            }
        }
        found
    }

    /// The article where the project or the page says what it is.
    fn chosen(&self, options: &HtmlOptions) -> Option<Vec<usize>> {
        let is_there = |found: &Vec<usize>| !found.is_empty();
        let by_project = options
            .content
            .iter()
            .map(|wanted| self.outermost(|tag| selector::matches(wanted, tag, self.html)))
            .find(is_there);
        let by_main = || self.outermost(|tag| tag.name == "main" || tag.has_word("role", "main", self.html));
        let by_property = || self.outermost(|tag| tag.has_word("itemprop", "articleBody", self.html));
        by_project
            .or_else(|| Some(by_main()).filter(is_there))
            .or_else(|| self.best_articles())
            .or_else(|| Some(by_property()).filter(is_there))
            .filter(|_| self.is_document || !options.content.is_empty() || self.has_furniture())
    }

    /// Whether there is something beside an article, as in a page without `html` and `body`.
    fn has_furniture(&self) -> bool {
        self.elements.iter().any(|element| element.is_furniture && element.text > 0)
    }

    /// The `article` elements with most of the page's prose that stand beside each other, without mere teasers.
    fn best_articles(&self) -> Option<Vec<usize>> {
        let articles =
            self.outermost(|tag| tag.name == "article" || tag.has_word("role", "article", self.html));
        let prose = |at: &usize| self.elements[*at].prose;
        let largest = articles.iter().copied().max_by_key(|at| (prose(at), std::cmp::Reverse(*at)))?;
        let parent = self.elements[largest].parent;
        let is_kept = |at: &usize| self.elements[*at].parent == parent && prose(at) * 10 >= prose(&largest);
        let kept: Vec<usize> = articles.into_iter().filter(is_kept).collect();
        let all: usize =
            self.elements.iter().filter(|element| element.parent.is_none()).map(|top| top.prose).sum();
        (kept.iter().map(prose).sum::<usize>() * 3 >= all).then_some(kept)
    }

    /// The innermost block beside which the page has no heading and hardly a sentence, but for furniture.
    fn best_block(&self) -> Option<usize> {
        /// Prose that is not missed beside much more: a line about rights or cookies.
        const LITTLE: usize = 200;
        let is_body = |element: &Element| self.tag(element.token).is_some_and(|tag| tag.name == "body");
        let mut best = self.elements.iter().position(is_body)?;
        loop {
            let around = &self.elements[best];
            let (mut at, mut next) = (best + 1, None);
            let (mut furniture, mut their_headings) = (0, 0);
            while at < around.end {
                let element = &self.elements[at];
                let tag = self.tag(element.token);
                let is_named = tag.is_some_and(|tag| furniture::by_name(tag, self.html).is_some());
                if is_named || element.is_furniture {
                    furniture += element.prose;
                    their_headings += element.headings;
                } else if tag.is_some_and(|tag| is_container(&tag.name))
                    && next.is_none_or(|next: usize| element.prose > self.elements[next].prose)
                {
                    next = Some(at);
                }
                at = element.end;
            }
            let own = around.prose - furniture;
            let has_all = |next: &usize| {
                let next = &self.elements[*next];
                let little = LITTLE.min(own / 20);
                next.prose > 0
                    && own <= next.prose + little
                    && around.headings == next.headings + their_headings
            };
            match next.filter(has_all) {
                Some(next) => best = next,
                None => return Some(best),
            }
        }
    }

    fn leave_out_furniture(&self, roots: &[usize], is_guess: bool, area: &mut Area) {
        let whole: usize = match roots {
            [] => self.elements.iter().filter(|element| element.parent.is_none()).map(|top| top.text).sum(),
            roots => roots.iter().map(|root| self.elements[*root].text).sum(),
        };
        let mut inside = |range: std::ops::Range<usize>| {
            for element in &self.elements[range] {
                let Some(tag) = self.tag(element.token) else { continue };
                let is_small = element.titles == 0 && element.text * 2 <= whole;
                let is_furniture = match furniture::by_name(tag, self.html) {
                    _ if element.is_landmark || is_guess && element.is_page_level => true,
                    Some(furniture::Named::Always) => is_small,
                    Some(furniture::Named::BesideContent) => is_small && is_guess,
                    Some(furniture::Named::Header) => is_small && is_guess && element.headings == 0,
                    None => false,
                };
                if is_furniture {
                    area.excluded.insert(element.token);
                }
            }
        };
        if roots.is_empty() {
            inside(0..self.elements.len());
        }
        for &root in roots {
            inside(root + 1..self.elements[root].end);
        }
    }

    /// The first heading of an article that stands outside of it, if the title of the page says that it is that.
    fn title_outside(&self, area: &Area, roots: &[usize]) -> Option<usize> {
        /// A page with more has no title among them.
        const MOST: usize = 16;
        let is_title = |at: &usize| self.tag(self.elements[*at].token).is_some_and(|tag| tag.name == "h1");
        let titles: Vec<usize> = (0..self.elements.len()).filter(is_title).take(MOST).collect();
        if titles.len() == MOST || titles.iter().any(|&at| self.is_inside(at, area, roots)) {
            return None;
        }
        let words = |text: String| super::decode(&super::fold(&text)).to_lowercase();
        let page_title =
            self.tokens.iter().position(|token| matches!(token, Token::Tag(tag) if tag.name == "title"));
        let page_title = page_title.map(|at| words(self.text(at..at + 2))).unwrap_or_default();
        titles.into_iter().map(|at| &self.elements[at]).find_map(|title| {
            let text = words(self.text(title.token..title.last));
            (!text.is_empty() && page_title.starts_with(&text)).then_some(title.token)
        })
    }

    /// Whether an element is in the article as far as it is known.
    fn is_inside(&self, at: usize, area: &Area, roots: &[usize]) -> bool {
        let mut next = Some(at);
        while let Some(at) = next {
            let element = &self.elements[at];
            if area.is_excluded(element.token) {
                return false;
            }
            if area.is_content(element.token) {
                return true;
            }
            next = element.parent;
        }
        roots.is_empty()
    }

    fn text(&self, tokens: std::ops::Range<usize>) -> String {
        let tokens = self.tokens.get(tokens).unwrap_or_default();
        let texts = tokens.iter().filter_map(|token| match token {
            Token::Text(range) => self.html.get(range.clone()),
            _ => None,
        });
        texts.collect()
    }
}

/// Elements that an article may be the content of.
fn is_container(name: &str) -> bool {
    matches!(
        name,
        "div" | "section" | "article" | "center" | "form" | "table" | "tbody" | "tr" | "td" | "fieldset"
    )
}
