//! Byte offsets to lines and columns and back: the only such arithmetic in recto.
//!
//! People count lines and characters from 1; editors that speak the Language Server Protocol count both from 0, and
//! columns in UTF-16 code units.
//!
//! ```
//! use recto::text_position::{LineIndex, Position, Utf16Position};
//!
//! let text = "a 😀 b\nc";
//! let index = LineIndex::new(text);
//! let b = text.find('b').unwrap();
//! assert_eq!(index.position(text, b), Position { line: 1, column: 5 });
//! assert_eq!(index.utf16_position(text, b), Utf16Position { line: 0, character: 5 });
//! assert_eq!(index.offset(text, Position { line: 2, column: 1 }), 9);
//! ```

use serde::{Deserialize, Serialize};

/// A place in a text as people count: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// A place in a text as editors count: line from 0, column in UTF-16 code units from 0 (Language Server Protocol 3.17,
/// `Position` with the encoding `utf-16`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Utf16Position {
    /// The line, from 0.
    pub line: usize,
    /// How many UTF-16 code units of the line stand before it.
    pub character: usize,
}

/// Where each line of a text starts.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// How many characters stand before every stretch of the text; empty where no line is longer than one.
    counts: Vec<usize>,
}

/// How many bytes are counted for a column at most, so that many places on one long line cost no more than its length.
const STRETCH: usize = 4096;

impl LineIndex {
    /// Reads the line starts of a text in one pass.
    pub fn new(text: &str) -> Self {
        let starts: Vec<usize> =
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let is_long = starts.iter().zip(ends).any(|(start, end)| end - start > STRETCH);
        let stretches = if is_long { text.as_bytes().chunks(STRETCH) } else { [].chunks(STRETCH) };
        let counts = stretches.scan(0, |before, stretch| {
            let count = *before;
            *before += characters(stretch);
            Some(count)
        });
        Self { counts: counts.collect(), starts }
    }

    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }

    /// The position of a byte offset in `text`, the text this index was made from.
    ///
    /// An offset inside a character or behind the end counts as the character's start or the end.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = start_of_character(text, offset);
        let line = self.line(offset);
        let start = self.starts[line - 1];
        let column = if offset - start > STRETCH {
            self.characters_before(text, offset) - self.characters_before(text, start)
        } else {
            characters(&text.as_bytes()[start..offset])
        };
        Position { line, column: column + 1 }
    }

    /// The byte offset of a position in `text`, the text this index was made from; the end of the line or of the text
    /// where the position is behind it.
    pub fn offset(&self, text: &str, position: Position) -> usize {
        let line = self.line_at(text, position.line.saturating_sub(1));
        let rest = &text[line.clone()];
        let column = position.column.saturating_sub(1);
        rest.char_indices().nth(column).map_or(line.end, |(at, _)| line.start + at)
    }

    /// The position of a byte offset in `text`, as editors count.
    ///
    /// An offset inside a character or behind the end counts as the character's start or the end.
    pub fn utf16_position(&self, text: &str, offset: usize) -> Utf16Position {
        let offset = start_of_character(text, offset);
        let line = self.line(offset);
        let before = &text[self.starts[line - 1]..offset];
        Utf16Position { line: line - 1, character: before.chars().map(char::len_utf16).sum() }
    }

    /// The byte offset of a position as editors count: the end of the line or of the text where it is behind that, the
    /// start of a character where it is inside one.
    pub fn utf16_offset(&self, text: &str, position: Utf16Position) -> usize {
        let line = self.line_at(text, position.line);
        let mut units = 0;
        for (at, character) in text[line.clone()].char_indices() {
            units += character.len_utf16();
            if units > position.character {
                return line.start + at;
            }
        }
        line.end
    }

    /// The bytes of a line, from 0, without its line end; behind the last one, the empty end of the text.
    fn line_at(&self, text: &str, line: usize) -> std::ops::Range<usize> {
        let Some(&start) = self.starts.get(line) else { return text.len()..text.len() };
        let end = self.starts.get(line + 1).map_or(text.len(), |next| next - 1);
        let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
        start..end
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let stretch = (offset / STRETCH).min(self.counts.len().saturating_sub(1));
        let counted = self.counts.get(stretch).copied().unwrap_or_default();
        counted + characters(&text.as_bytes()[stretch * STRETCH..offset])
    }
}

/// Where the character starts that an offset is in; the end where it is behind that.
fn start_of_character(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// How many characters begin in a stretch of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "é\nabc\n";
        let index = LineIndex::new(text);
        assert_eq!(index.position(text, 2), Position { line: 1, column: 2 });
        assert_eq!(index.position(text, 5), Position { line: 2, column: 3 });
        assert_eq!(index.position(text, 99), Position { line: 3, column: 1 });
        assert_eq!(index.position(text, 1), Position { line: 1, column: 1 });
    }

    #[test]
    fn positions_lead_back_to_their_offsets() {
        for text in ["", "a", "é\nabc\n", "a\r\n\u{1f600}漢\r\nb", "\u{1f600}\n\n\u{301}x"] {
            let index = LineIndex::new(text);
            for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let is_line_end = text[offset..].starts_with(['\n', '\r']) && text[..offset].ends_with('\r');
                if is_line_end {
                    continue;
                }
                assert_eq!(index.offset(text, index.position(text, offset)), offset, "{text:?}");
                assert_eq!(index.utf16_offset(text, index.utf16_position(text, offset)), offset, "{text:?}");
            }
            assert_eq!(index.offset(text, Position { line: 99, column: 1 }), text.len());
            assert_eq!(index.utf16_offset(text, Utf16Position { line: 99, character: 0 }), text.len());
        }
        let text = "\u{1f600}b\nc";
        let index = LineIndex::new(text);
        assert_eq!(index.utf16_offset(text, Utf16Position { line: 0, character: 1 }), 0, "inside a pair");
        assert_eq!(index.utf16_offset(text, Utf16Position { line: 0, character: 99 }), 5, "behind the line");
        assert_eq!(index.offset(text, Position { line: 1, column: 99 }), 5);
    }

    #[test]
    fn columns_of_long_lines_count_characters() {
        let text = format!("é\n{}\nabc", "aé漢\u{1f600}".repeat(3 * STRETCH));
        let index = LineIndex::new(&text);
        for offset in (0..text.len()).step_by(577).chain([text.len() - 2, text.len()]) {
            let end = (0..=offset).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
            let start = text[..end].rfind('\n').map_or(0, |at| at + 1);
            let column = text[start..end].chars().count() + 1;
            assert_eq!(index.position(&text, offset).column, column, "{offset}");
        }
    }
}
