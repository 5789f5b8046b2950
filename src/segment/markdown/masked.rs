//! The text that the CommonMark parser gets to see, and where each of its bytes comes from.
//!
//! It holds no rules: what is left out or added is decided by whoever builds it.

use std::ops::Range;

/// A copy of an article with some stretches left out and some line ends added.
#[derive(Debug, Default)]
pub(super) struct Masked {
    text: String,
    /// Where an unbroken stretch begins: its offset here and in the article.
    pieces: Vec<(usize, usize)>,
    /// Where the next byte of the article would continue the last piece.
    next: Option<usize>,
}

impl Masked {
    /// The text for the parser.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Adds a stretch of the article.
    pub(super) fn push(&mut self, article: &str, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        if self.next != Some(range.start) {
            self.pieces.push((self.text.len(), range.start));
        }
        self.text.push_str(&article[range.clone()]);
        self.next = Some(range.end);
    }

    /// Adds something that the article does not have.
    pub(super) fn fill(&mut self, filler: &str) {
        self.text.push_str(filler);
        self.next = None;
    }

    /// The article's offset of a byte that came from it.
    pub(super) fn offset(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|&(start, _)| start <= at).checked_sub(1);
        piece.map_or(0, |piece| {
            let (start, offset) = self.pieces[piece];
            offset + (at - start)
        })
    }

    /// The article's range of a range that is not empty.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        if range.is_empty() { start..start } else { start..self.offset(range.end - 1) + 1 }
    }
}
