//! The merge of a page with its article: what the article gained, lost or moved follows, what is the page's own stays.

use std::ops::Range;

use super::document::{PageDocument, PageSides, Token};
use super::matching::matches;
use super::own::{PageConflict, UnitIds, around, base_of};
use crate::catalog::{OrderedMap, Override, PageRecord};

/// Where a part of the merged page comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSide {
    /// The page as it is.
    Page,
    /// The article of today.
    Article,
}

/// A unit of the merged page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergedUnit {
    /// Whose bytes surround it.
    pub side: PageSide,
    /// Its place among the units of that side.
    pub at: usize,
    /// Its number.
    pub number: usize,
}

/// A merged page, with the units left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergedPage<'a> {
    parts: Vec<Part<'a>>,
    /// Where both the page and the article changed the same lines, and the page's stayed.
    pub conflicts: Vec<PageConflict>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    Line(&'a str),
    Unit(MergedUnit),
}

impl<'a> MergedPage<'a> {
    /// A document as it is.
    pub fn of(document: &PageDocument<'a>, side: PageSide) -> Self {
        let mut merged = Self::default();
        let tokens = document.tokens();
        merged.take(&tokens, 0..tokens.len(), side, &places(&tokens));
        merged
    }

    /// The units in order.
    pub fn units(&self) -> impl Iterator<Item = MergedUnit> {
        self.parts.iter().filter_map(|part| match part {
            Part::Unit(place) => Some(*place),
            Part::Line(_) => None,
        })
    }

    /// The text, with what is written in the place of each unit.
    pub fn text(&self, mut unit: impl FnMut(MergedUnit) -> String) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Line(line) => out.push_str(line),
                Part::Unit(place) => out.push_str(&unit(*place)),
            }
        }
        out
    }

    /// Puts a blank line behind a block that stands apart from what comes before it, and would not from what follows.
    fn part_from(&mut self, following: &[Token<'_>]) {
        let is_blank = |line: &str| line.trim().is_empty();
        let stands_apart = match &self.parts[..] {
            [.., Part::Line(before), Part::Unit(_), Part::Line(rest)] => {
                is_blank(before) && rest.ends_with('\n')
            }
            _ => false,
        };
        if stands_apart && matches!(following.first(), Some(Token::Line(line)) if !is_blank(line)) {
            let Some(Part::Line(rest)) = self.parts.last() else { return };
            let line_end = line_end_of(rest);
            self.parts.push(Part::Line(line_end));
        }
    }

    /// Whether a line that begins here would go on with the one before.
    fn is_within_line(&self) -> bool {
        match self.parts.last() {
            None => false,
            Some(Part::Unit(_)) => true,
            Some(Part::Line(line)) => !line.ends_with('\n'),
        }
    }

    fn take(&mut self, tokens: &[Token<'a>], range: Range<usize>, side: PageSide, places: &[usize]) {
        for at in range {
            // The last line of a text may have no end, which it gets where another one follows.
            if let Token::Line(line) = tokens[at]
                && self.is_within_line()
            {
                self.parts.push(Part::Line(line_end_of(line)));
            }
            self.parts.push(match tokens[at] {
                Token::Line(line) | Token::Rest(line) => Part::Line(line),
                Token::Unit(number) => Part::Unit(MergedUnit { side, at: places[at], number }),
            });
        }
    }
}

fn line_end_of(line: &str) -> &'static str {
    if line.ends_with("\r\n") { "\r\n" } else { "\n" }
}

/// For each token that is a unit, its place among the units.
fn places(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut units = 0;
    let mut places = Vec::with_capacity(tokens.len());
    for token in tokens {
        places.push(units);
        units += usize::from(matches!(token, Token::Unit(_)));
    }
    places
}

/// Merges a page with its article, against the article that the page was last in step with.
pub fn merge<'a>(base: &PageDocument<'_>, sides: PageSides<'a>, ids: &UnitIds<'_>) -> MergedPage<'a> {
    merge_tokens(&base.tokens(), sides, ids)
}

/// As [`merge`], against what the record of the page knows of that article; `None` where the page has changed since.
///
/// Pieces that are `left` are no longer the page's own.
pub fn merge_with_record<'a>(
    record: &PageRecord,
    overrides: &OrderedMap<Override>,
    sides: PageSides<'a>,
    ids: &UnitIds<'_>,
    left: impl Fn(&Override) -> bool,
) -> Option<MergedPage<'a>> {
    let base = base_of(&sides.page, ids, overrides, |_| false)?;
    if record.made != Some(around(&base)) {
        return None;
    }
    let base = base_of(&sides.page, ids, overrides, left)?;
    Some(merge_tokens(&base, sides, ids))
}

fn merge_tokens<'a>(base: &[Token<'_>], sides: PageSides<'a>, ids: &UnitIds<'_>) -> MergedPage<'a> {
    let (page, article) = (sides.page.tokens(), sides.article.tokens());
    let (page_places, article_places) = (places(&page), places(&article));
    let (in_page, in_article) = (matches(base, &page), matches(base, &article));
    let mut merged = MergedPage::default();
    let (mut b, mut p, mut a) = (0, 0, 0);
    loop {
        let stable = (b..base.len()).find_map(|at| Some((at, in_page[at]?, in_article[at]?)));
        let (b_end, p_end, a_end) = stable.unwrap_or((base.len(), page.len(), article.len()));
        let (of_base, of_page, of_article) = (&base[b..b_end], &page[p..p_end], &article[a..a_end]);
        let holds = ids.holds(of_page, of_article);
        if of_page == of_base && of_article != of_base && !holds {
            merged.take(&article, a..a_end, PageSide::Article, &article_places);
        } else if let Some((is_page_first, own, new)) = side_by_side(of_base, of_page, of_article)
            && !holds
        {
            let (own, new) = (p + own.start..p + own.end, a + new.start..a + new.end);
            if is_page_first {
                merged.take(&page, own.clone(), PageSide::Page, &page_places);
            }
            merged.take(&article, new, PageSide::Article, &article_places);
            if !is_page_first {
                merged.take(&page, own, PageSide::Page, &page_places);
            }
        } else {
            let from = merged.parts.len();
            merged.take(&page, p..p_end, PageSide::Page, &page_places);
            if (of_page != of_base || holds) && of_article != of_base && of_page != of_article {
                let base = Some(ids.text(of_base));
                merged.conflicts.push(PageConflict { parts: from..merged.parts.len(), base });
            }
        }
        if stable.is_none() {
            return merged;
        }
        merged.take(&page, p_end..p_end + 1, PageSide::Page, &page_places);
        (b, p, a) = (b_end + 1, p_end + 1, a_end + 1);
    }
}

/// Where one side only added something before or behind what the other one changed: whether the page's part comes first,
/// and the parts of both. Nothing is put in twice.
fn side_by_side(
    base: &[Token<'_>],
    page: &[Token<'_>],
    article: &[Token<'_>],
) -> Option<(bool, Range<usize>, Range<usize>)> {
    if page == base || article == base || page == article {
        return None;
    }
    let added = |len: usize| len - base.len();
    let (is_page_first, own, new) = if page.starts_with(base) {
        (false, base.len()..page.len(), 0..article.len())
    } else if page.ends_with(base) {
        (true, 0..added(page.len()), 0..article.len())
    } else if article.starts_with(base) {
        (true, 0..page.len(), base.len()..article.len())
    } else if article.ends_with(base) {
        (false, 0..page.len(), 0..added(article.len()))
    } else {
        return None;
    };
    let is_unit = |token: &&Token<'_>| matches!(token, Token::Unit(_));
    let is_twice = page[own.clone()].iter().filter(is_unit).any(|token| article[new.clone()].contains(token));
    (!is_twice).then_some((is_page_first, own, new))
}

/// Merges a page with its article where nobody knows what the article had before: the page keeps its lines, gets the
/// blocks of units that are `new` in the article, and loses those that are `gone` from it.
pub fn merge_without_base<'a>(
    sides: PageSides<'a>,
    new: impl Fn(usize) -> bool,
    gone: impl Fn(usize) -> bool,
    ids: &UnitIds<'_>,
) -> MergedPage<'a> {
    let (page, article) = (sides.page.tokens(), sides.article.tokens());
    let (page_places, article_places) = (places(&page), places(&article));
    let in_article = matches(&page, &article);
    let has = |tokens: &[Token<'_>], wanted: &dyn Fn(usize) -> bool| {
        tokens.iter().any(|token| matches!(token, Token::Unit(number) if wanted(*number)))
    };
    let is_only = |tokens: &[Token<'_>]| {
        tokens.iter().all(|token| match token {
            Token::Unit(number) => gone(*number),
            Token::Line(line) | Token::Rest(line) => line.chars().all(|c| !c.is_alphanumeric()),
        })
    };
    let mut merged = MergedPage::default();
    let (mut p, mut a) = (0, 0);
    loop {
        let stable = (p..page.len()).find_map(|at| Some((at, in_article[at]?)));
        let (p_end, a_end) = stable.unwrap_or((page.len(), article.len()));
        let (of_page, of_article) = (&page[p..p_end], &article[a..a_end]);
        let is_lost = has(of_page, &gone);
        let holds = ids.holds(of_page, of_article);
        if (is_lost || has(of_article, &new)) && is_only(of_page) && !holds {
            merged.take(&article, a..a_end, PageSide::Article, &article_places);
        } else {
            let from = merged.parts.len();
            let blocks = if holds { Vec::new() } else { new_blocks(of_article, &new) };
            if p == 0 {
                merged.take(&page, p..p_end, PageSide::Page, &page_places);
            }
            for block in blocks {
                merged.take(&article, a + block.start..a + block.end, PageSide::Article, &article_places);
            }
            if p > 0 {
                merged.part_from(of_page);
                merged.take(&page, p..p_end, PageSide::Page, &page_places);
            }
            if is_lost {
                merged.conflicts.push(PageConflict { parts: from..merged.parts.len(), base: None });
            }
        }
        if stable.is_none() {
            return merged;
        }
        merged.take(&page, p_end..p_end + 1, PageSide::Page, &page_places);
        (p, a) = (p_end + 1, a_end + 1);
    }
}

/// The blocks of units that are `new`, each with the marks before it on its line and the blank lines around it; lines
/// between two such units go with them.
fn new_blocks(article: &[Token<'_>], new: &impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let is_blank = |at: usize| matches!(article.get(at), Some(Token::Line(line)) if line.trim().is_empty());
    let is_prefix = |at: usize| matches!(article[at], Token::Line(line) if !line.ends_with('\n'));
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut goes_on = false;
    for (at, token) in article.iter().enumerate() {
        let Token::Unit(number) = token else { continue };
        if !new(*number) {
            goes_on = false;
            continue;
        }
        let mut start = if at > 0 && is_prefix(at - 1) { at - 1 } else { at };
        while start > 0 && is_blank(start - 1) {
            start -= 1;
        }
        let mut end = at + 1;
        end += usize::from(matches!(article.get(end), Some(Token::Rest(_))));
        while is_blank(end) {
            end += 1;
        }
        match blocks.last_mut().filter(|block| goes_on || block.end > start) {
            Some(block) => block.end = end,
            None => blocks.push(start..end),
        }
        goes_on = true;
    }
    blocks
}
