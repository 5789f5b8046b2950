//! The title of an article that stands outside of it.
//!
//! The page says it a second time: in its title, between the name of the site and other things, or for other sites.

use super::area::Area;
use super::boilerplate;
use super::elements::heading;
use super::measure::Page;
use super::scan::{Tag, Token};

/// A page with more headings that could be its title has none among them.
const MOST: usize = 16;

/// What stands between the name of an article and that of its site.
const SEPARATORS: [&str; 10] = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " / ", ": "];

/// The title of an article, if none stands in it: by its start tag.
pub(super) fn outside(page: &Page, area: &Area, roots: &[usize]) -> Option<usize> {
    let is_inside = |at: usize| is_inside(page, at, area, roots);
    let all = |is_wanted: &dyn Fn(&Tag) -> bool| -> Vec<usize> {
        let found = (0..page.elements.len())
            .filter(|&at| !page.elements[at].is_opaque && page.start_tag(at).is_some_and(is_wanted));
        found.take(MOST).collect()
    };
    let titles = all(&|tag| tag.name == "h1");
    if titles.len() == MOST || titles.iter().any(|&at| is_inside(at)) {
        return None;
    }
    let names = Names::of(page);
    let text = |at: usize| page.text(page.elements[at].token..page.elements[at].last).to_lowercase();
    let is_told = |at: &usize| names.is_title(&text(*at), is_in_landmark(page, *at));
    let headlines = all(&|tag| {
        tag.has_word("itemprop", "headline", page.html)
            || heading(&tag.name).is_some() && boilerplate::names_title(tag, page.html)
    });
    if headlines.iter().any(|&at| is_inside(at)) {
        return None;
    }
    let is_headline =
        |at: &usize| page.start_tag(*at).is_some_and(|tag| tag.has_word("itemprop", "headline", page.html));
    let is_free =
        |at: &usize| !is_in_landmark(page, *at) && !text(*at).is_empty() && !names.is_site(&text(*at));
    let mut free = titles.iter().copied().filter(is_free);
    let only = free.next().filter(|_| free.next().is_none());
    let found = titles.iter().copied().find(is_told);
    let found =
        found.or_else(|| headlines.iter().copied().find(|at| is_headline(at) && !text(*at).is_empty()));
    let found = found.or(only).or_else(|| headlines.iter().copied().find(is_told));
    found.map(|at| page.elements[at].token)
}

/// Whether an element stands in a menu, the header of the page or the like.
fn is_in_landmark(page: &Page, at: usize) -> bool {
    let mut next = Some(at);
    while let Some(at) = next {
        let element = &page.elements[at];
        if element.is_landmark || element.is_page_level || element.is_hidden {
            return true;
        }
        next = element.parent;
    }
    false
}

/// Whether an element is in the article as far as it is known.
fn is_inside(page: &Page, at: usize, area: &Area, roots: &[usize]) -> bool {
    let mut next = Some(at);
    while let Some(at) = next {
        let element = &page.elements[at];
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

/// What a page calls itself, in lower case.
struct Names {
    title: String,
    /// What it is called on other sites.
    shared: Vec<String>,
    site: String,
}

impl Names {
    fn of(page: &Page) -> Self {
        let mut names = Self { title: String::new(), shared: Vec::new(), site: String::new() };
        for (number, token) in page.tokens.iter().enumerate() {
            let Token::Tag(tag) = token else { continue };
            if tag.name == "title" && names.title.is_empty() && !tag.closes {
                let end = page.tokens.len().min(number + 2);
                names.title = page.text(number..end).to_lowercase();
            }
            if tag.name != "meta" {
                continue;
            }
            let content = || super::fold(tag.value("content", page.html).unwrap_or_default()).to_lowercase();
            let is = |name: &str| {
                tag.has_word("property", name, page.html) || tag.has_word("name", name, page.html)
            };
            if is("og:title") || is("twitter:title") {
                names.shared.push(content());
            } else if is("og:site_name") {
                names.site = content();
            }
        }
        names
    }

    /// Whether a text is the name of the site.
    fn is_site(&self, text: &str) -> bool {
        !self.site.is_empty()
            && self.site == text
            && self.title != text
            && !self.shared.iter().any(|shared| shared == text)
    }

    /// Whether a heading is what the page calls itself. In the header of a page, the name of the site stands too, and
    /// mostly last in the title.
    fn is_title(&self, text: &str, in_header: bool) -> bool {
        if text.is_empty() || self.is_site(text) {
            return false;
        }
        if self.shared.iter().any(|shared| shared == text) || self.title.starts_with(text) {
            return true;
        }
        let parts = |separator: &&str| {
            let (first, rest) = self.title.split_once(*separator)?;
            let last = self.title.rsplit_once(*separator).map_or("", |(_, last)| last);
            Some([(first, rest), (first, last)])
        };
        let mut parts = SEPARATORS.iter().filter_map(parts).flatten();
        parts.any(|(first, rest)| rest == text && (!in_header || first == self.site))
    }
}
