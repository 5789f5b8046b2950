//! What stands before the content of a line: quote marks, list markers and indents.
//!
//! This is a reading of CommonMark's container rules that is good enough to know where a line's content begins;
//! which blocks there are is for the parser to say.

/// The deepest nesting of lists that is remembered.
const MAX_LISTS: usize = 128;

/// Where the content of a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The offset of the content in the line.
    pub(super) rest: usize,
    /// The column of the content, with tab stops of 4.
    pub(super) column: usize,
    /// The column at which content of the innermost container begins.
    pub(super) base: usize,
    /// How many quote marks stand before it.
    pub(super) quotes: usize,
    /// Whether a list marker stands before it.
    pub(super) marker: bool,
}

impl Place {
    /// How far the content is indented in its container.
    pub(super) fn indent(&self) -> usize {
        self.column.saturating_sub(self.base)
    }
}

/// The list items that are open: the column at which the content of each begins.
#[derive(Debug, Default)]
pub(super) struct Lists(Vec<usize>);

impl Lists {
    /// Reads the start of a line that is not blank, and remembers the list items it opens and closes.
    ///
    /// Behind a line of text, an unmarked line may lazily continue a paragraph, so it closes nothing.
    pub(super) fn read(&mut self, line: &str, after_text: bool) -> Place {
        let bytes = line.as_bytes();
        let mut place = Place { rest: 0, column: 0, base: 0, quotes: 0, marker: false };
        skip_blanks(bytes, &mut place);
        let first = place.column;
        if !after_text {
            self.close_beyond(first);
        }
        place.base = self.base(first);
        while place.indent() < 4 {
            if bytes.get(place.rest) == Some(&b'>') {
                place.quotes += 1;
                place.rest += 1;
                place.column += 1;
                place.base = place.column + 1;
            } else if let Some(width) = marker_width(&bytes[place.rest..]) {
                let marker = place.column;
                place.marker = true;
                place.rest += width;
                place.column += width;
                let after = place.column;
                skip_blanks(bytes, &mut place);
                let is_code = place.column - after > 4 || place.rest == bytes.len();
                place.base = if is_code { after + 1 } else { place.column };
                if place.quotes == 0 && self.0.len() < MAX_LISTS {
                    self.close_beyond(marker);
                    self.0.push(place.base);
                }
                continue;
            } else {
                break;
            }
            skip_blanks(bytes, &mut place);
        }
        place
    }

    /// How much deeper a column is than its container, if that makes a line code.
    pub(super) fn excess(&self, column: usize) -> usize {
        let excess = column - self.base(column);
        if excess > 3 { excess } else { 0 }
    }

    /// Where the content of the innermost container that holds a column begins.
    fn base(&self, column: usize) -> usize {
        self.0.iter().rev().find(|&&content| content <= column).copied().unwrap_or(0)
    }

    fn close_beyond(&mut self, column: usize) {
        while self.0.last().is_some_and(|&content| content > column) {
            self.0.pop();
        }
    }
}

fn skip_blanks(bytes: &[u8], place: &mut Place) {
    while let Some(byte @ (b' ' | b'\t')) = bytes.get(place.rest) {
        place.column += if *byte == b'\t' { 4 - place.column % 4 } else { 1 };
        place.rest += 1;
    }
}

/// The width of a list marker at the start, without the blank that must follow it.
pub(super) fn marker_width(bytes: &[u8]) -> Option<usize> {
    let width = match bytes.first()? {
        b'-' | b'+' | b'*' => 1,
        b'0'..=b'9' => {
            let digits = bytes.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 10 || !matches!(bytes.get(digits), Some(b'.' | b')')) {
                return None;
            }
            digits + 1
        }
        _ => return None,
    };
    matches!(bytes.get(width), None | Some(b' ' | b'\t')).then_some(width)
}

/// What stands before every further line of a block whose first line begins with `before`.
///
/// Quote marks are kept; list markers become blanks.
pub(super) fn lines_prefix(before: &str) -> String {
    let bytes = before.as_bytes();
    let mut out = String::new();
    let mut at = 0;
    while at < bytes.len() {
        if matches!(bytes[at], b' ' | b'\t' | b'>') {
            out.push(char::from(bytes[at]));
            at += 1;
        } else if let Some(width) = marker_width(&bytes[at..]) {
            out.extend(std::iter::repeat_n(' ', width));
            at += width;
        } else {
            if before[at..].starts_with("[^") || bytes[at] == b':' {
                out.push_str("    ");
            }
            break;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_repeat_quotes_and_blank_out_markers() {
        let cases = [
            ("", ""),
            ("> ", "> "),
            ("- ", "  "),
            ("> 10. ", ">     "),
            ("- [ ] ", "  "),
            ("[^1]: ", "    "),
            (": ", "    "),
            ("  <Tab>", "  "),
        ];
        for (before, expected) in cases {
            assert_eq!(lines_prefix(before), expected, "{before:?}");
        }
    }

    #[test]
    fn content_begins_behind_its_containers() {
        let mut lists = Lists::default();
        let place = lists.read("1. - text", false);
        assert_eq!((place.rest, place.base, place.marker), (5, 5, true));
        let place = lists.read("     more", false);
        assert_eq!((place.rest, place.indent()), (5, 0));
        let place = lists.read("       code", false);
        assert_eq!(place.indent(), 2);
        let place = lists.read("    code", false);
        assert_eq!(place.indent(), 1);
        let place = lists.read("end", false);
        assert_eq!(place.base, 0);
        let place = lists.read("    code", false);
        assert_eq!(place.indent(), 4);
        let place = lists.read("> > text", false);
        assert_eq!((place.rest, place.quotes), (4, 2));
    }
}
