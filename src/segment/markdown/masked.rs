//! The text that the CommonMark parser gets to see, and where each of its bytes comes from.
//!
//! It holds no rules: what is left out or added is decided by whoever builds it.

use std::borrow::Cow;
use std::ops::Range;

/// A copy of an article with some stretches left out and some line ends added.
#[derive(Debug, Default)]
pub(super) struct Masked {
    text: String,
    /// Where an unbroken stretch begins: its offset here and in the article.
    pieces: Vec<(usize, usize)>,
    /// Where the next byte of the article would continue the last piece.
    next: Option<usize>,
    /// Where a byte stands in for another one, and for which.
    stand_ins: Vec<(usize, u8)>,
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
            if article[range.start..].starts_with('\n') {
                self.part_line_ends();
            }
            self.pieces.push((self.text.len(), range.start));
        }
        self.text.push_str(&article[range.clone()]);
        self.next = Some(range.end);
    }

    /// Adds a byte of the article as another one, so that the parser does not see what it means.
    pub(super) fn push_as(&mut self, article: &str, at: usize, byte: u8) {
        self.stand_ins.push((self.text.len(), article.as_bytes()[at]));
        if self.next != Some(at) {
            self.pieces.push((self.text.len(), at));
        }
        self.text.push(char::from(byte));
        self.next = Some(at + 1);
    }

    /// A stretch of the text as it is written in the article.
    pub(super) fn written(&self, range: Range<usize>) -> Cow<'_, str> {
        let first = self.stand_ins.partition_point(|(at, _)| *at < range.start);
        let stand_ins = self.stand_ins[first..].iter().take_while(|(at, _)| *at < range.end);
        let mut written = Cow::Borrowed(&self.text[range.clone()]);
        for (at, byte) in stand_ins {
            let at = at - range.start;
            written.to_mut().replace_range(at..=at, char::from(*byte).encode_utf8(&mut [0; 4]));
        }
        written
    }

    /// Adds a line end that the article does not have.
    pub(super) fn fill_line_end(&mut self) {
        self.part_line_ends();
        self.text.push('\n');
        self.next = None;
    }

    /// Keeps a carriage return from forming one line end with a line feed that belongs to another line.
    fn part_line_ends(&mut self) {
        if self.text.ends_with('\r') {
            self.text.push('\n');
        }
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

    /// Whether nothing but blanks was left out within a range.
    pub(super) fn is_whole(&self, article: &str, range: &Range<usize>) -> bool {
        let first = self.pieces.partition_point(|&(start, _)| start <= range.start).saturating_sub(1);
        self.pieces[first.min(self.pieces.len())..].windows(2).take_while(|pair| pair[1].0 < range.end).all(
            |pair| {
                let ((start, offset), (next_start, next_offset)) = (pair[0], pair[1]);
                let left_out = article.get(offset + (next_start - start)..next_offset);
                left_out.is_some_and(|left_out| left_out.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_to_the_article() {
        let article = "one\n  two {x}\nthree";
        let mut masked = Masked::default();
        masked.push(article, 0..4);
        masked.push(article, 6..10);
        masked.push(article, 13..14);
        masked.fill_line_end();
        masked.push(article, 14..19);
        assert_eq!(masked.text(), "one\ntwo \n\nthree");
        assert_eq!(masked.range(4..7), 6..9);
        assert_eq!(masked.range(10..15), 14..19);
        assert!(masked.is_whole(article, &(0..8)));
        assert!(!masked.is_whole(article, &(0..9)));
    }

    #[test]
    fn what_stands_in_for_a_byte_is_not_written() {
        let article = "one\n:two";
        let mut masked = Masked::default();
        masked.push(article, 0..4);
        masked.push_as(article, 4, b';');
        masked.push(article, 5..8);
        assert_eq!(masked.text(), "one\n;two");
        assert_eq!(masked.written(2..6), "e\n:t");
        assert_eq!(masked.range(3..8), 3..8);
        assert!(masked.is_whole(article, &(0..8)));
    }
}
