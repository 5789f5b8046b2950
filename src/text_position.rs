//! Byte offsets to lines and columns: the only such arithmetic in recto.

/// A place in a text as people count: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line(offset);
        let start = self.starts[line - 1];
        let column = if offset - start > STRETCH {
            self.characters_before(text, offset) - self.characters_before(text, start)
        } else {
            characters(&text.as_bytes()[start..offset])
        };
        Position { line, column: column + 1 }
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let stretch = (offset / STRETCH).min(self.counts.len().saturating_sub(1));
        let counted = self.counts.get(stretch).copied().unwrap_or_default();
        counted + characters(&text.as_bytes()[stretch * STRETCH..offset])
    }
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
