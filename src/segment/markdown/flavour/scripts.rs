//! Strings in the expressions of MDX: `title={"Words"}`, `items={['One', 'Two']}`, `values={[{ label: 'One' }]}`.
//!
//! Only literals, arrays and objects are read; what is computed is code.

use std::ops::Range;

use super::arguments::{self, Argument};
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::Unit;
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;

/// The deepest nesting that is read.
const MAX_DEPTH: usize = 16;

/// Adds the strings that readers see in the braced value of an attribute.
pub(in crate::segment::markdown) fn units(
    article: &str,
    range: Range<usize>,
    attribute: (&str, &str),
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    let (component, name) = attribute;
    let kind = arguments::kind(options, component, name).or_else(|| {
        // What holds several of them has a name of its own.
        let one = name.strip_suffix('s').and_then(|one| arguments::kind(options, component, one));
        one.or((name == "items").then_some(Kind::Text))
    });
    let mut reader = Reader { article, component, options, end: range.end - 1, out };
    reader.value(range.start + 1, kind, true, 0);
}

/// The one string that a braced expression is, as `{"Words"}`.
pub(in crate::segment::markdown) fn string(article: &str, range: Range<usize>) -> Option<Unit> {
    let inner = &article[range.start + 1..range.end - 1];
    let trimmed = inner.trim();
    let quote = trimmed.chars().next().filter(|first| matches!(first, '"' | '\'' | '`'))?;
    let start = range.start + 1 + (inner.len() - inner.trim_start().len());
    let end = string_end(article, start, range.end - 1)?;
    let argument = Argument { name: None, quote, value: start + 1..end - 1 };
    (end == start + trimmed.len())
        .then(|| arguments::unit(article, Kind::Paragraph, &argument, Escape::Script))?
}

struct Reader<'a> {
    article: &'a str,
    component: &'a str,
    options: &'a SegmentOptions,
    /// Where the expression ends.
    end: usize,
    out: &'a mut Vec<Unit>,
}

impl Reader<'_> {
    /// Reads a value and gives back where it ends: at a comma or a closing bracket.
    fn value(&mut self, at: usize, kind: Option<Kind>, is_outermost: bool, depth: usize) -> usize {
        let at = self.skip_blanks(at);
        match self.byte(at) {
            Some(quote @ (b'"' | b'\'' | b'`')) => {
                let Some(end) = string_end(self.article, at, self.end) else { return self.end };
                if let Some(kind) = kind {
                    let argument = Argument { name: None, quote: char::from(quote), value: at + 1..end - 1 };
                    self.out.extend(arguments::unit(self.article, kind, &argument, Escape::Script));
                }
                self.skip_code(end)
            }
            Some(b'[') if depth < MAX_DEPTH => {
                let mut at = at + 1;
                loop {
                    at = self.value(at, kind, false, depth + 1);
                    match self.byte(at) {
                        Some(b',') => at += 1,
                        Some(b']') => return self.skip_code(at + 1),
                        _ => return self.end,
                    }
                }
            }
            Some(b'{') if depth < MAX_DEPTH => {
                let inherited = kind.filter(|_| is_outermost);
                let mut at = at + 1;
                loop {
                    at = self.entry(at, inherited, depth);
                    match self.byte(at) {
                        Some(b',') => at += 1,
                        Some(b'}') => return self.skip_code(at + 1),
                        _ => return self.end,
                    }
                }
            }
            _ => self.skip_code(at),
        }
    }

    /// Reads `key: value` in an object.
    fn entry(&mut self, at: usize, inherited: Option<Kind>, depth: usize) -> usize {
        let start = self.skip_blanks(at);
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-');
        let quote = usize::from(matches!(self.byte(start), Some(b'"' | b'\'')));
        let length =
            self.article.as_bytes()[start + quote..self.end].iter().take_while(|byte| is_word(byte)).count();
        let key = start + quote..start + quote + length;
        let colon = self.skip_blanks((key.end + quote).min(self.end));
        if length == 0 || self.byte(colon) != Some(b':') {
            return self.skip_code(start);
        }
        let kind = arguments::kind(self.options, self.component, &self.article[key]).or(inherited);
        self.value(colon + 1, kind, false, depth + 1)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        (at < self.end).then(|| self.article.as_bytes()[at])
    }

    fn skip_blanks(&self, at: usize) -> usize {
        let bytes = &self.article.as_bytes()[at.min(self.end)..self.end];
        at.min(self.end) + bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
    }

    /// The next comma or closing bracket that belongs to what is read.
    fn skip_code(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = at;
        while let Some(byte) = self.byte(at) {
            match byte {
                b'{' | b'(' | b'[' => depth += 1,
                b'}' | b')' | b']' if depth == 0 => return at,
                b'}' | b')' | b']' => depth -= 1,
                b',' if depth == 0 => return at,
                _ => {
                    at = scan::skip_token(self.article.as_bytes(), at);
                    continue;
                }
            }
            at += 1;
        }
        self.end
    }
}

/// The end of a string, closing quote included.
fn string_end(article: &str, at: usize, limit: usize) -> Option<usize> {
    let end = scan::skip_token(article.as_bytes(), at);
    let is_closed = end > at + 1 && end <= limit && article.as_bytes()[end - 1] == article.as_bytes()[at];
    is_closed.then_some(end)
}
