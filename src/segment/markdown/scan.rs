//! Finds where things end that CommonMark does not know: expressions, modules, shortcodes, bracketed titles.
//!
//! Every function looks at bytes from an offset on and gives back an offset; none decides what is a unit.

/// How far a template call or the lines of one tag may reach; longer ones only occur in hostile texts.
const MAX_CALL: usize = 4096;

/// The end of the line at `at`, without its line end.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr2(b'\n', b'\r', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found)
}

/// The start of the line behind the one whose content ends at `end`.
pub(super) fn next_line(text: &str, end: usize) -> usize {
    match &text.as_bytes()[end..] {
        [b'\r', b'\n', ..] => end + 2,
        [b'\n' | b'\r', ..] => end + 1,
        _ => text.len(),
    }
}

/// The first offset from `at` on that is no blank.
pub(super) fn skip_blanks(text: &str, at: usize) -> usize {
    at + text.as_bytes()[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Whether nothing but blanks stands between `at` and the end of its line.
pub(super) fn is_line_done(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(skip_blanks(text, at)), None | Some(b'\n' | b'\r'))
}

/// The end of the paragraph at `at`: the start of the next blank line, or the end of the text.
pub(super) fn paragraph_end(text: &str, at: usize) -> usize {
    let mut end = line_end(text, at);
    loop {
        let next = next_line(text, end);
        if next == text.len() || is_line_done(text, next) {
            return next;
        }
        end = line_end(text, next);
    }
}

/// The paragraph from `at` on, as far as anything in it can matter to its first line.
pub(super) fn paragraph(text: &str, at: usize) -> &str {
    let window = floor_char(text, at + MAX_CALL);
    let text = &text[at..window];
    &text[..paragraph_end(text, 0)]
}

/// The last character boundary up to an offset.
pub(super) fn floor_char(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The end of a braced JavaScript expression that begins at `at`, closing brace included.
///
/// Strings, templates and comments are stepped over; a string ends with its line.
pub(super) fn expression_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = at;
    while at < bytes.len() {
        match bytes[at] {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {
                at = skip_token(bytes, at);
                continue;
            }
        }
        at += 1;
    }
    None
}

/// The end of the lines of an `import` or `export` at `at`: a blank line outside all brackets.
pub(super) fn module_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = at;
    while at < bytes.len() {
        match bytes[at] {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'\n' if depth == 0 && is_line_done(text, at + 1) => return Some(at + 1),
            _ => {
                at = skip_token(bytes, at);
                continue;
            }
        }
        at += 1;
    }
    (depth == 0).then_some(bytes.len())
}

/// Steps over one string, template, comment or byte of JavaScript.
pub(super) fn skip_token(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at + 1..];
    match bytes[at] {
        quote @ (b'"' | b'\'' | b'`') => {
            let mut end = 0;
            while end < rest.len() {
                match rest[end] {
                    b'\\' => end += 1,
                    b'\n' if quote != b'`' => return at + 1 + end,
                    byte if byte == quote => return at + end + 2,
                    _ => {}
                }
                end += 1;
            }
            // An apostrophe in the last line, or a template that never ends.
            if quote == b'`' { bytes.len() } else { at + 1 }
        }
        b'/' if rest.first() == Some(&b'*') => {
            memchr::memmem::find(&rest[1..], b"*/").map_or(bytes.len(), |found| at + found + 4)
        }
        b'/' if rest.first() == Some(&b'/') && (at == 0 || bytes[at - 1] != b':') => {
            memchr::memchr(b'\n', rest).map_or(bytes.len(), |found| at + 1 + found)
        }
        _ => at + 1,
    }
}

/// The end of a template call of Hugo, Jekyll or Liquid at `at`: `{{< … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`.
pub(super) fn call_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text.as_bytes()[at..];
    let close: &[u8] = match rest {
        [b'{', b'{', b'<', ..] => b">}}",
        [b'{', b'{', b'%', ..] => b"%}}",
        [b'{', b'{', ..] => b"}}",
        [b'{', b'%', ..] => b"%}",
        _ => return None,
    };
    let window = &rest[..rest.len().min(MAX_CALL)];
    let found = memchr::memmem::find(&window[2..], close)?;
    Some(at + 2 + found + close.len())
}

/// The closing bracket of the one at `at`, as Markdown pairs them: escapes and code spans are stepped over.
pub(super) fn bracket_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = at;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'[' => depth += 1,
            b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            b'`' => {
                let run = bytes[at..].iter().take_while(|&&byte| byte == b'`').count();
                let ticks = &bytes[at..at + run];
                at += run;
                if let Some(found) = memchr::memmem::find(&bytes[at..], ticks) {
                    at += found + run;
                }
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_end_at_their_own_brace() {
        let cases = [
            ("{a} b", Some(3)),
            ("{ '}' }x", Some(7)),
            ("{/* } */}", Some(9)),
            ("{`}`}", Some(5)),
            ("{a: {b: [1]}}", Some(13)),
            ("{// }\n}", Some(7)),
            ("{it's\n}", Some(7)),
            ("{", None),
        ];
        for (text, expected) in cases {
            assert_eq!(expression_end(text, 0), expected, "{text:?}");
        }
    }

    #[test]
    fn modules_end_at_a_blank_line_outside_brackets() {
        assert_eq!(module_end("import a from 'b'\n\ntext", 0), Some(18));
        assert_eq!(module_end("export const a = {\n\n}\n\ntext", 0), Some(22));
        assert_eq!(module_end("export const a = {\n\ntext", 0), None);
    }

    #[test]
    fn calls_end_with_their_own_marks() {
        for (text, expected) in
            [("{{< a >}}b", Some(9)), ("{% a %}", Some(7)), ("{{ a }} b", Some(7)), ("{a}", None)]
        {
            assert_eq!(call_end(text, 0), expected, "{text:?}");
        }
    }
}
