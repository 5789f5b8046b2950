//! What a page shows and no unit holds, and whether that is much.

use std::ops::Range;

use super::area::Area;
use super::measure::Page;
use crate::segment::omission::{LeftOut, Omission, beginning};

/// Less prose than this is never missed: a line about rights, a notice.
const LITTLE: usize = 200;

/// What of a page is in its article and what is not.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// What is left out, in order.
    pub(super) left: Vec<LeftOut>,
    /// How much prose is in the article, and how much might be missed in it.
    kept: usize,
    missed: usize,
    /// How many words of prose are left out that might be missed.
    words: usize,
}

impl Account {
    /// Counts what a page has in its article and beside it.
    pub(super) fn of(page: &Page, area: &Area, roots: &[usize]) -> Self {
        let mut account = Self::default();
        if area.is_whole() && !page.is_document {
            return account;
        }
        let above = page.above(roots);
        let mut is_kept = vec![roots.is_empty(); page.blocks.len()];
        for &root in roots {
            is_kept[page.elements[root].blocks.clone()].fill(true);
        }
        let mut at = 0;
        while at < page.elements.len() {
            let element = &page.elements[at];
            let is_inside = roots.is_empty() || is_kept.get(element.blocks.start).copied().unwrap_or(false);
            let why = match area.why(element.token) {
                Some(why) => Some(why),
                None if is_inside || above.contains(&at) || area.is_content(element.token) => None,
                None => Some(Omission::Outside),
            };
            let Some(why) = why else {
                at += 1;
                continue;
            };
            let blocks = element.blocks.clone();
            is_kept[blocks.clone()].fill(false);
            account.leave(page, at, blocks, why);
            at = element.end;
        }
        account.kept =
            page.blocks.iter().zip(&is_kept).filter(|(_, kept)| **kept).map(|(block, _)| block.prose()).sum();
        account
    }

    fn leave(&mut self, page: &Page, at: usize, blocks: Range<usize>, why: Omission) {
        let element = &page.elements[at];
        if blocks.is_empty() || element.is_opaque {
            return;
        }
        let prose: usize = page.blocks[blocks].iter().map(|block| block.prose()).sum();
        let text = page.text(element.token..element.last);
        let words = text.split_whitespace().count();
        if matches!(why, Omission::Outside | Omission::Named | Omission::Landmark | Omission::Links) {
            self.missed += prose;
            self.words += if prose > 0 { words } else { 0 };
        }
        let Some(tag) = page.start_tag(at) else { return };
        let end =
            element.last.checked_sub(1).and_then(|last| page.tokens.get(last)).map(|last| last.range().end);
        let range = tag.range.start..end.unwrap_or(tag.range.end).max(tag.range.end);
        self.left.push(LeftOut { range, element: name(page, at), text: beginning(&text), words, why });
    }

    /// How many words are left out that might be missed, where these are more than what is in the article, and how
    /// much of a hundred is in it.
    pub(super) fn shortfall(&self) -> Option<(usize, usize)> {
        let is_much = self.missed >= LITTLE && self.missed > self.kept;
        is_much.then(|| (self.words, self.kept * 100 / (self.kept + self.missed).max(1)))
    }
}

/// How an element is named in the configuration: by its name, its id and its classes.
fn name(page: &Page, at: usize) -> String {
    const MOST_CLASSES: usize = 3;
    let mut name = page.name(at).to_owned();
    let Some(tag) = page.start_tag(at) else { return name };
    if let Some(id) =
        tag.value("id", page.html).filter(|id| !id.is_empty() && !id.contains(char::is_whitespace))
    {
        name.push('#');
        name.push_str(id);
    }
    for class in tag.value("class", page.html).unwrap_or_default().split_whitespace().take(MOST_CLASSES) {
        name.push('.');
        name.push_str(class);
    }
    name
}
