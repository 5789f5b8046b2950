//! Fluent values as a person typed them: laid out for a file, and checked before they get there.
//!
//! Plain texts are not Fluent values; `pattern` encodes them.

use fluent_syntax::ast;

use super::syntax::{self, SyntaxError};
use crate::message;

/// The lines of a typed value without outer blanks and common indent.
///
/// A value whose first line is on its own row loses its common indent. Otherwise the lines count as they
/// stand: what is typed without a file around it has no indent to lose.
pub(super) struct Layout<'s> {
    lines: Vec<&'s str>,
    quoted_start: bool,
}

impl<'s> Layout<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let trimmed = source.trim_end_matches([' ', '\n', '\r']);
        let starts_on_row = trimmed.trim_start_matches(' ').starts_with(['\n', '\r']);
        let mut lines: Vec<&str> =
            trimmed.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
        let blank = lines.iter().take_while(|line| is_blank(line)).count();
        lines.drain(..blank);
        if starts_on_row {
            dedent(&mut lines);
        } else if let Some(first) = lines.first_mut() {
            *first = first.trim_start_matches(' ');
        }
        // On a row of its own this line would end the value.
        let quoted_start = lines.len() > 1 && lines[0].starts_with(['[', '*', '.']);
        Self { lines, quoted_start }
    }

    /// The value as it stands behind `id =`, with `\n` line ends.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        for (number, line) in self.lines.iter().enumerate() {
            match self.lines.len() {
                1 => out.push(' '),
                _ => out.push('\n'),
            }
            if is_blank(line) {
                continue;
            }
            if self.lines.len() > 1 {
                out.push_str("    ");
            }
            match line.chars().next() {
                Some(mark) if number == 0 && self.quoted_start => {
                    out.extend(["{ \"", &line[..mark.len_utf8()], "\" }", &line[mark.len_utf8()..]]);
                }
                _ => out.push_str(line),
            }
        }
        out
    }

    /// The offset in the typed source that a byte of the written value stands for.
    fn source_offset(&self, source: &str, written: &str, at: usize) -> usize {
        let at = at.min(written.len());
        let before = &written.as_bytes()[..at];
        let rows = before.iter().filter(|&&b| b == b'\n').count();
        let row_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |end| end + 1);
        let (number, indent) = if self.lines.len() > 1 { (rows.saturating_sub(1), 4) } else { (0, 1) };
        let indent = if number == 0 && self.quoted_start { indent + "{ \"\" }".len() } else { indent };
        let Some(line) = self.lines.get(number) else { return source.len() };
        syntax::offset_of(source, line) + (at - row_start).saturating_sub(indent).min(line.len())
    }
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|b| b == b' ')
}

/// Takes the common indent off all lines.
pub(super) fn dedent(lines: &mut [&str]) {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().filter(|line| !is_blank(line)).map(|line| indent(line)).min().unwrap_or(0);
    for line in lines {
        *line = line.get(common..).unwrap_or("");
    }
}

/// Lays a typed value out as it stands behind `=` in a file, for the message or attribute of an id.
///
/// # Errors
///
/// As of [`validate_pattern`].
pub fn lay_out(id: &str, source: &str) -> Result<String, SyntaxError> {
    validate_pattern(source)?;
    let value = Layout::new(source).write();
    // The rows of an attribute stand further in than its dot.
    Ok(if id.contains('.') { value.replace("\n    ", "\n        ") } else { value })
}

/// Checks that a text can be the value of a message, as Fluent source.
///
/// # Errors
///
/// The first fault, with its offset in `source`: a syntax error, an empty value, or a line that would end
/// the value or start an attribute.
pub fn validate_pattern(source: &str) -> Result<(), SyntaxError> {
    const ID: &str = "text =";
    let layout = Layout::new(source);
    if layout.lines.is_empty() {
        let hint = message!("syntax-value-empty-hint", example = syntax::EMPTY);
        return Err(SyntaxError::new(0, message!("syntax-value-empty"), hint));
    }
    let written = layout.write();
    let file = format!("{ID}{written}\n");
    let parsed = syntax::parse_value(&file);
    let in_source = |at: usize| layout.source_offset(source, &written, at.saturating_sub(ID.len()));
    if let Some(error) = parsed.errors.into_iter().next() {
        return Err(SyntaxError { offset: in_source(error.offset), ids: Vec::new(), ..error });
    }
    match parsed.body.as_slice() {
        [ast::Entry::Message(message)] => match message.attributes.first() {
            None => Ok(()),
            Some(attribute) => {
                let at = syntax::offset_of(&file, attribute.id.name).saturating_sub(1);
                Err(SyntaxError::new(
                    in_source(at),
                    message!("syntax-value-with-attribute"),
                    message!("syntax-cut-by-mark-hint", mark = ".", quoted = "{ \".\" }"),
                ))
            }
        },
        _ => Err(SyntaxError::new(
            0,
            message!("syntax-value-of-several"),
            message!("syntax-value-of-several-hint"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_values_are_laid_out_like_a_file() {
        for (typed, written) in [
            ("  one line \n", " one line"),
            (" text", " text"),
            ("\n    a\n      b\n\n    c", "\n    a\n      b\n\n    c"),
            ("a\r\nb", "\n    a\n    b"),
            ("[a](b)\nc", "\n    { \"[\" }a](b)\n    c"),
            ("{ $n ->\n   *[other] x\n}", "\n    { $n ->\n       *[other] x\n    }"),
        ] {
            assert_eq!(Layout::new(typed).write(), written, "{typed:?}");
        }
    }

    #[test]
    fn faults_name_their_place_in_what_was_typed() {
        for (typed, offset, part) in [
            ("", 0, "empty"),
            (" \n ", 0, "empty"),
            ("a\n**b**", 2, "must not start with `*`"),
            ("a\n\n  .b = c", 5, "attribute"),
            ("a { $b", 2, "not closed"),
            ("a }", 2, "without an opening"),
            ("[x]\n} y", 4, "cut off"),
            ("x { -term.attr } y", 15, "attribute of a term"),
        ] {
            let error = validate_pattern(typed).expect_err(typed);
            assert!(error.message.to_string().contains(part), "{typed:?}: {error:?}");
            assert!(!error.message.to_string().contains("`text`"), "{typed:?}: {error:?}");
            assert_eq!(error.offset, offset, "{typed:?}: {error:?}");
        }
        for fine in ["a", "*a*", ".a", "é\n  b\n\n{ $c }", "{ $n ->\n  [one] a\n *[other] b\n}", "{ \"\" }"]
        {
            assert_eq!(validate_pattern(fine), Ok(()), "{fine:?}");
        }
    }
}
