//! TOML strings and keys as ledgers write them: canonical, readable, and safe from editors and git.

use std::fmt::Write as _;

/// Writes a key of a table header, quoted only where it has to be.
pub(super) fn push_key(out: &mut String, key: &str) {
    let bare = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if !key.is_empty() && key.bytes().all(bare) {
        out.push_str(key);
    } else {
        push_line(out, key);
    }
}

/// Writes a string: on one line, or in rows between `"""` when it has several lines.
pub(super) fn push_string(out: &mut String, text: &str) {
    if text.contains('\n') { push_rows(out, text) } else { push_line(out, text) }
}

fn push_line(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\t' => out.push_str("\\t"),
            _ => push_char(out, c),
        }
    }
    out.push('"');
}

fn push_rows(out: &mut String, text: &str) {
    out.push_str("\"\"\"\n");
    let mut quotes = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        quotes = if c == '"' { quotes + 1 } else { 0 };
        match (c, chars.peek()) {
            ('\n', _) => out.push('\n'),
            // A third quote, or one before the closing ones, would end the string.
            ('"', next) if quotes % 3 == 0 || next.is_none() => out.push_str("\\\""),
            ('"', _) => out.push('"'),
            // Editors and git hooks take blanks off line ends.
            (' ', Some('\n')) => out.push_str("\\u0020"),
            ('\t', Some('\n')) => out.push_str("\\t"),
            ('\t', _) => out.push('\t'),
            _ => push_char(out, c),
        }
    }
    out.push_str("\"\"\"");
}

fn push_char(out: &mut String, c: char) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\r' => out.push_str("\\r"),
        _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
            let _ = write!(out, "\\u{:04X}", u32::from(c));
        }
        _ => out.push(c),
    }
}
