//! Which line of a plain text is its title.
//!
//! A text begins with it. A page that was copied as a whole begins with its menu, and has its title above the byline or
//! the date of the text, in words of which the text goes on to speak.

use rustc_hash::FxHashSet;

use super::block::Block;
use super::boilerplate::Label;
use super::shape::{self, Shape};
use super::words::CALL_OPENERS;

/// Finds the title of a text.
pub(super) fn find(blocks: &[Block], shapes: &[Shape], labels: &[Label]) -> Option<usize> {
    let (mut once, mut twice) = (FxHashSet::default(), FxHashSet::default());
    for block in blocks.iter().filter(|block| block.text.len() <= LONGEST) {
        if !once.insert(block.text.as_str()) {
            twice.insert(block.text.as_str());
        }
        // The last part of a path.
        if let Some((_, last)) = block.text.rsplit_once(['>', '»', '›']) {
            twice.insert(last.trim());
        }
    }
    let mut text = Text { blocks, shapes, labels, twice, stems: FxHashSet::default() };
    let main = text.main_text();
    text.stems = main.map(|main| text.stems_from(main)).unwrap_or_default();
    let above = main.and_then(|main| text.above_main_text(main));
    above.or_else(|| text.first()).or_else(|| main.and_then(|main| text.right_above(main)))
}

struct Text<'a> {
    blocks: &'a [Block],
    shapes: &'a [Shape],
    labels: &'a [Label],
    /// Lines that stand there more than once.
    twice: FxHashSet<&'a str>,
    /// How the words of the main text begin.
    stems: FxHashSet<String>,
}

/// How a word begins that has some weight: what its forms have in common.
fn stems(text: &str) -> impl Iterator<Item = String> + '_ {
    const LEAST: usize = 4;
    const LETTERS: usize = 6;
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= LEAST);
    words.map(|word| word.chars().flat_map(char::to_lowercase).take(LETTERS).collect())
}

impl Text<'_> {
    /// The first block that is neither boilerplate nor byline, if it can be a title.
    ///
    /// A lone word such as "Print" is the title when nothing else stands before the first paragraph.
    fn first(&self) -> Option<usize> {
        let Self { blocks, shapes, labels, .. } = self;
        let is_text = |at: &usize| {
            labels[*at] == Label::None
                && !matches!(shapes[*at], Shape::Blank | Shape::Byline | Shape::Date | Shape::Credit)
        };
        let first = (0..blocks.len()).find(is_text);
        if let Some(first) = first
            && shape::can_be_title(&blocks[first], shapes[first])
        {
            return Some(first);
        }
        let mut before = (0..first.unwrap_or(blocks.len())).filter(|&at| labels[at] != Label::None);
        let only = before.next()?;
        (before.next().is_none() && labels[only].is_doubtful()).then_some(only)
    }

    /// The title of a page that was copied with its menu: above its main text, mostly with a byline or a date below.
    fn above_main_text(&self, main: usize) -> Option<usize> {
        /// So many short lines are a menu although nobody and no date is named.
        const LONG_MENU: usize = 10;
        let is_line = |at: &usize| self.shapes[*at] == Shape::Short || self.labels[*at] != Label::None;
        let lines = (0..main).filter(is_line).count();
        let has_sign = (0..main).any(|at| self.is_sign(at));
        let best = (0..main).rev().take(FARTHEST).filter(|&at| self.can_be_title(at));
        let best = best.max_by_key(|&at| self.score(at, main))?;
        if !has_sign && lines < LONG_MENU {
            return Some(best).filter(|&best| self.is_spoken_of(best));
        }
        // What stands right above a subtitle is the title.
        let above = best.checked_sub(1).filter(|&at| self.can_be_title(at) && self.words(at) > MENU_WORDS);
        let is_list = |at: usize| {
            at.checked_sub(1).is_some_and(|at| self.can_be_title(at) && self.words(at) > MENU_WORDS)
        };
        let is_subtitle = self.words(best) > MENU_WORDS && !self.is_said_twice(best);
        let fits = |above: usize| self.weight(above) * 5 >= self.weight(best) * 4;
        Some(above.filter(|&above| is_subtitle && !is_list(above) && fits(above)).unwrap_or(best))
    }

    /// Whether the text speaks of what a line says, and what the page begins with is no more than the name of its site.
    fn is_spoken_of(&self, at: usize) -> bool {
        let (found, all) = self.spoken(at);
        let is_name = |first: usize| self.words(first) < MENU_WORDS && self.weight(first) < WEIGHT;
        self.words(at) > MENU_WORDS
            && found >= 3
            && found * 5 >= all * 3
            && self.first().is_none_or(|first| first != at && is_name(first))
    }

    /// The line right above the text, where the text speaks of it.
    fn right_above(&self, main: usize) -> Option<usize> {
        let above = main.checked_sub(1)?;
        let is_title =
            self.can_be_title(above) && self.words(above) >= MENU_WORDS && self.spoken(above).0 > 1;
        is_title.then_some(above)
    }

    /// How the words begin that a text has from a block on, in its first paragraphs.
    fn stems_from(&self, main: usize) -> FxHashSet<String> {
        const PARAGRAPHS: usize = 25;
        let text = (main..self.blocks.len()).filter(|&at| self.is_paragraph(at)).take(PARAGRAPHS);
        text.flat_map(|at| stems(&self.blocks[at].text)).collect()
    }

    /// How many words of a line the text has, and of how many.
    fn spoken(&self, at: usize) -> (usize, usize) {
        let words: FxHashSet<String> = stems(&self.blocks[at].text).collect();
        (words.iter().filter(|word| self.stems.contains(*word)).count(), words.len())
    }

    /// How much the text speaks of what a line says.
    fn weight(&self, at: usize) -> usize {
        match self.spoken(at) {
            (found, all) if all > 0 && !self.has_no_blanks(at) => {
                let weight = WEIGHT * found / all;
                if found == 1 { weight * 3 / 4 } else { weight }
            }
            _ => 0,
        }
    }

    /// How much speaks for a line as the title of the text that begins at a block.
    fn score(&self, at: usize, text: usize) -> i32 {
        let words = match self.words(at) {
            _ if self.has_no_blanks(at) => (shape::width(&self.blocks[at].text) / 5).min(5),
            words => words.min(5),
        };
        let below = (at + 1..text.min(at + 4)).find(|&below| self.is_sign(below));
        let sign = below.map_or(0, |below| 10 - 2 * (below - at));
        let above = at.checked_sub(1).is_some_and(|above| self.is_sign(above));
        let is_in_menu = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().all(|near| {
            near < text
                && self.shapes[near] == Shape::Short
                && self.words(near) <= MENU_WORDS
                && !self.is_sign(near)
        });
        let far = text - at;
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        6 * number(words)
            + 2 * number(sign)
            + if above { 2 } else { 0 }
            + if self.is_said_twice(at) { 8 } else { 0 }
            + number(self.weight(at))
            - if is_in_menu && words < 5 { 8 } else { 0 }
            - number(far / 2)
    }

    /// Where the text of a page begins: the first block of running text that much more follows.
    fn main_text(&self) -> Option<usize> {
        /// A text has this much running text in its first blocks, or this part of all that there is.
        const MUCH: usize = 1200;
        const PART: usize = 3;
        const FIRST_BLOCKS: usize = 12;
        /// So long a paragraph stands in no menu.
        const LONG: usize = 400;
        let width = |at: usize| if self.is_paragraph(at) { shape::width(&self.blocks[at].text) } else { 0 };
        let widths: Vec<usize> = (0..self.blocks.len()).map(width).collect();
        let least = MUCH.min(widths.iter().sum::<usize>() / PART).max(1);
        let mut ahead: usize = widths.iter().take(FIRST_BLOCKS).sum();
        for (at, &width) in widths.iter().enumerate() {
            if width > 0 && ahead >= least || width >= LONG {
                return Some(at);
            }
            ahead = ahead - width + widths.get(at + FIRST_BLOCKS).copied().unwrap_or_default();
        }
        None
    }

    /// Whether a block is running text of some width, and neither data nor what a site asks of its visitors.
    fn is_paragraph(&self, at: usize) -> bool {
        const LEAST: usize = 60;
        let block = &self.blocks[at];
        self.labels[at] == Label::None
            && self.shapes[at] == Shape::Body
            && shape::is_running_text(block, Shape::Body)
            && shape::width(&block.text) >= LEAST
            && !shape::is_data(&block.text)
            && !asks(&block.text)
    }

    fn can_be_title(&self, at: usize) -> bool {
        self.labels[at] == Label::None
            && !self.is_sign(at)
            && !matches!(self.shapes[at], Shape::Blank | Shape::Credit | Shape::Item)
            && shape::can_be_title(&self.blocks[at], self.shapes[at])
            && !is_code_or_call(&self.blocks[at].text)
    }

    /// Whether a line says who wrote the text, or when.
    fn is_sign(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        matches!(self.shapes[at], Shape::Byline | Shape::Date)
            || block.lines == 1 && shape::names_author_or_date(&block.text)
    }

    /// Whether a line of several words stands elsewhere too, as what a page is about does: in its path, beside buttons.
    fn is_said_twice(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        let is_long = self.words(at) > MENU_WORDS || self.has_no_blanks(at) && shape::width(text) > 16;
        is_long && self.twice.contains(text.as_str())
    }

    fn words(&self, at: usize) -> usize {
        shape::count_words(&self.blocks[at].text)
    }

    fn has_no_blanks(&self, at: usize) -> bool {
        self.blocks[at].text.chars().any(crate::segment::prose::is_spaceless)
    }
}

/// No title has more bytes.
const LONGEST: usize = 400;
/// The title stands no farther above its text.
const FARTHEST: usize = 40;
/// A line of a menu has no more words than this.
const MENU_WORDS: usize = 3;
/// What speaks for a line all of whose words the text has.
const WEIGHT: usize = 24;

/// Whether a line asks readers to do something on the page, or to take its cookies.
fn asks(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let lower = text.to_lowercase();
    lower.contains("use cookies")
        || lower.contains("uses cookies")
        || CALL_OPENERS.iter().any(|opener| lower.starts_with(opener))
}

/// Whether a line is code, or asks readers to do something on the page.
fn is_code_or_call(text: &str) -> bool {
    const CODE: [char; 12] = ['{', '}', '[', ']', '<', '>', '=', '│', '|', '»', '\t', '\\'];
    const OPEN: [&str; 6] = [" by", " for", " to", " of", " par", " von"];
    const CREDITS: [&str; 3] = ["photograph:", "photo:", "foto:"];
    let lower = text.to_lowercase();
    // A price is no code.
    let is_price = |(at, _): (usize, &str)| text[at + 1..].starts_with(|c: char| c.is_ascii_digit());
    text.contains(CODE)
        || !text.match_indices('$').all(is_price)
        || text.contains("://")
        || text.ends_with(['—', '–', ':', '-'])
        || OPEN.iter().any(|end| lower.ends_with(end))
        || CREDITS.iter().any(|credit| lower.contains(credit))
        || CALL_OPENERS.iter().any(|opener| lower.starts_with(opener))
}
