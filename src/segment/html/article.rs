//! Which part of a page is its article: the main content, without menus, share buttons and other boilerplate.
//!
//! Landmarks and elements decide; where a page has none, the block that holds its prose does. What stands around the
//! prose is told by its structure, and names of classes only ever leave out what holds little of it. Which text is a
//! unit, nothing here knows.

use super::account::Account;
use super::area::{Area, Known};
use super::around::{Surroundings, leave_out};
use super::measure::Page;
use super::scan::Token;
use super::tree::Step;
use super::{selector, title};
use crate::config::HtmlOptions;
use crate::segment::omission::Omission;

/// Finds the article in a page, and says what is left out.
pub(super) fn find(html: &str, tokens: &[Token], steps: &[Step], options: &HtmlOptions) -> (Area, Account) {
    let mut page = Page::new(html, tokens, steps);
    let mut area = Area::default();
    let mut around = Surroundings::default();
    if page.is_document {
        around.leave_out_hidden(&mut page);
    }
    around.leave_out_landmarks(&mut page);
    let (mut roots, known) = match chosen(&page, options) {
        Some((roots, known)) => (roots, known),
        None => (Vec::new(), Known::Guess),
    };
    around.leave_out_landmarks_inside(&mut page, &roots);
    if page.is_document || !roots.is_empty() {
        around.leave_out_named(&mut page, &roots, known);
        if roots.is_empty() {
            roots.extend(best_block(&page));
        }
        if known != Known::Project {
            leave_out(&page, &roots, &mut around);
        }
    }
    area.is_whole = roots.is_empty();
    area.content.extend(roots.iter().map(|&root| page.elements[root].token));
    if page.is_document || !roots.is_empty() {
        around.exclude(&page, &roots, known, options, &mut area);
        area.content.extend(title::outside(&page, &area, &roots));
    }
    for (number, token) in tokens.iter().enumerate() {
        if let Token::Tag(tag) = token
            && !tag.closes
            && options.exclude.iter().any(|wanted| selector::matches(wanted, tag, html))
        {
            area.excluded.insert(number, Omission::Project);
        }
    }
    let account = Account::of(&page, &area, &roots);
    (area, account)
}

/// The article where the project or the page says what it is.
fn chosen(page: &Page, options: &HtmlOptions) -> Option<(Vec<usize>, Known)> {
    let is_there = |found: &Vec<usize>| !found.is_empty();
    let by_project = options
        .content
        .iter()
        .map(|wanted| page.outermost(|tag| selector::matches(wanted, tag, page.html)))
        .find(is_there);
    if let Some(roots) = by_project {
        return Some((roots, Known::Project));
    }
    if !page.is_document && options.content.is_empty() && !has_boilerplate(page) {
        return None;
    }
    let by_main = page.outermost(|tag| tag.name == "main" || tag.has_word("role", "main", page.html));
    let by_property = || page.outermost(|tag| tag.has_word("itemprop", "articleBody", page.html));
    let landmark = |roots: Vec<usize>| Some((roots, Known::Landmark));
    Some(by_main)
        .filter(|roots| is_there(roots) && holds_prose(page, roots, 8))
        .and_then(landmark)
        .or_else(|| best_articles(page).map(|roots| (roots, Known::Article)))
        .or_else(|| {
            Some(by_property())
                .filter(|roots| is_there(roots) && holds_prose(page, roots, 4))
                .and_then(landmark)
        })
}

/// Whether some elements hold this part of a page's prose.
fn holds_prose(page: &Page, roots: &[usize], part: usize) -> bool {
    /// Beside so little nothing can be missed.
    const LITTLE: usize = 200;
    let prose: usize = roots.iter().map(|&root| page.inside(root).prose).sum();
    let whole = page.whole().prose;
    prose * part >= whole || whole < LITTLE
}

/// Whether there is something beside an article, as in a page without `html` and `body`.
fn has_boilerplate(page: &Page) -> bool {
    page.elements
        .iter()
        .any(|element| (element.is_landmark || element.is_page_level) && !element.blocks.is_empty())
}

/// The `article` elements with most of the page's prose that stand beside each other, without mere teasers.
fn best_articles(page: &Page) -> Option<Vec<usize>> {
    let articles = page.outermost(|tag| tag.name == "article" || tag.has_word("role", "article", page.html));
    let prose = |at: &usize| page.inside(*at).prose;
    let largest = articles.iter().copied().max_by_key(|at| (prose(at), std::cmp::Reverse(*at)))?;
    let parent = page.elements[largest].parent;
    let is_kept = |at: &usize| page.elements[*at].parent == parent && prose(at) * 10 >= prose(&largest);
    let kept: Vec<usize> = articles.into_iter().filter(is_kept).collect();
    (kept.iter().map(prose).sum::<usize>() * 3 >= page.whole().prose).then_some(kept)
}

/// The innermost block beside which the page has hardly a sentence, but for boilerplate.
fn best_block(page: &Page) -> Option<usize> {
    /// Prose that is not missed beside much more: a line about rights or cookies.
    const LITTLE: usize = 200;
    let mut best = (0..page.elements.len()).find(|&at| page.name(at) == "body")?;
    loop {
        let around = &page.elements[best];
        let own = page.inside(best);
        let mut next: Option<usize> = None;
        let (mut at, mut their_headings, mut their_titles) = (best + 1, 0, 0);
        while at < around.end {
            let element = &page.elements[at];
            let inside = page.inside(at);
            // A heading without prose below it is that of a column of links.
            if inside.strong > 0 || page.elements[at].blocks.len() == inside.headings {
                their_headings += inside.headings;
            }
            their_titles += element.titles;
            if is_container(page.name(at)) && next.is_none_or(|next| inside.prose > page.inside(next).prose) {
                next = Some(at);
            }
            at = element.end;
        }
        let has_all = |next: &usize| {
            let inside = page.inside(*next);
            let little = LITTLE.min(own.prose / 20);
            let headings = if inside.strong > 0 { inside.headings } else { 0 };
            inside.prose > 0
                && own.prose <= inside.prose + little
                && their_headings <= headings
                && their_titles <= page.elements[*next].titles
        };
        match next.filter(has_all) {
            Some(next) => best = next,
            None => return Some(best),
        }
    }
}

/// Elements that an article may be the content of.
fn is_container(name: &str) -> bool {
    matches!(
        name,
        "div" | "section" | "article" | "center" | "form" | "table" | "tbody" | "tr" | "td" | "fieldset"
    )
}
