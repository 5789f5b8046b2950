//! Container prefixes and inline Markdown, covered so that only real tags are left to see.
//!
//! A mask has the length of its source, so every offset fits both.

use crate::segment::prose::push_line;

/// Covers what is not HTML: quote marks before lines, carriage returns and, if wanted, inline Markdown.
pub(super) fn mask(source: &str, depth: usize, inline_markdown: bool) -> String {
    let mut bytes = source.as_bytes().to_vec();
    let mut at = 0;
    for (number, line) in source.split_inclusive('\n').enumerate() {
        if number > 0 {
            bytes[at..at + prefix_len(line, depth)].fill(b' ');
        }
        at += line.len();
    }
    for byte in &mut bytes {
        // The tokenizer would fold or replace these, and offsets would drift.
        if matches!(byte, b'\r' | b'\0') {
            *byte = b' ';
        }
    }
    if inline_markdown {
        let mut start = 0;
        while start < bytes.len() {
            let end = start + paragraph_len(&bytes[start..]);
            cover_markdown(&mut bytes[start..end]);
            start = end;
        }
    }
    // Only whole characters were covered, by ASCII.
    String::from_utf8(bytes).unwrap_or_else(|_| " ".repeat(source.len()))
}

/// Covers the marked sections of XHTML, which are text that cannot be told from markup here.
pub(super) fn cover_marked_sections(masked: &mut String) {
    let mut bytes = std::mem::take(masked).into_bytes();
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&bytes[at..], b"<![CDATA[") {
        let inside = at + found + "<![CDATA[".len();
        let end = memchr::memmem::find(&bytes[inside..], b"]]>").map_or(bytes.len(), |end| inside + end);
        // Only `<` and `>` would be taken for markup.
        for byte in bytes[inside..end].iter_mut().filter(|byte| matches!(byte, b'<' | b'>')) {
            *byte = b'-';
        }
        at = end;
    }
    *masked = String::from_utf8(bytes).unwrap_or_default();
}

/// The length of a line's container prefix: blanks and at most `depth` quote marks.
fn prefix_len(line: &str, depth: usize) -> usize {
    let mut left = depth;
    line.bytes()
        .position(|byte| match byte {
            b' ' | b'\t' => false,
            b'>' if left > 0 => {
                left -= 1;
                false
            }
            _ => true,
        })
        .unwrap_or(line.trim_end_matches(['\n', '\r']).len())
}

/// Joins wrapped lines with single spaces, without the prefixes of further lines; a lone CR is a blank.
pub(super) fn join_lines(text: &str, depth: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for (number, line) in text.lines().enumerate() {
        let line = if number > 0 { &line[prefix_len(line, depth)..] } else { line };
        for part in line.split('\r') {
            let part = if out.is_empty() { part } else { part.trim_start_matches([' ', '\t']) };
            let part = part.trim_end_matches([' ', '\t']);
            if out.is_empty() {
                out.push_str(part);
            } else if !part.is_empty() {
                push_line(&mut out, part);
            }
        }
    }
    out
}

/// The length up to and with the first blank line.
fn paragraph_len(bytes: &[u8]) -> usize {
    let mut at = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        at += line.len();
        if line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\n')) {
            return at;
        }
    }
    at
}

/// Covers code spans with a letter, autolinks and escapes with a dash.
fn cover_markdown(bytes: &mut [u8]) {
    // Lengths of backtick runs that are known to have no partner further on.
    let mut alone: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                bytes[at..at + 2].fill(b'-');
                at += 2;
            }
            b'`' => {
                let length = backticks(&bytes[at..]);
                let after = at + length;
                let close = if alone.contains(&length) { None } else { find_backticks(bytes, after, length) };
                if let Some(close) = close {
                    cover(&mut bytes[at..close + length], b'x');
                    at = close + length;
                } else {
                    alone.push(length);
                    at = after;
                }
            }
            b'<' => {
                let length = autolink_len(&bytes[at..]);
                cover(&mut bytes[at..at + length], b'-');
                at += length.max(1);
            }
            _ => at += 1,
        }
    }
}

/// Covers everything but line ends.
fn cover(bytes: &mut [u8], with: u8) {
    for byte in bytes.iter_mut().filter(|byte| **byte != b'\n') {
        *byte = with;
    }
}

fn backticks(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| byte != b'`').unwrap_or(bytes.len())
}

fn find_backticks(bytes: &[u8], mut at: usize, length: usize) -> Option<usize> {
    while let Some(found) = memchr::memchr(b'`', &bytes[at..]) {
        let run = backticks(&bytes[at + found..]);
        if run == length {
            return Some(at + found);
        }
        at += found + run;
    }
    None
}

/// The length of an autolink (CommonMark 0.31, section 6.5) at the start, or 0.
fn autolink_len(bytes: &[u8]) -> usize {
    let stop = |byte: &u8| matches!(byte, b'>' | b'<' | b' ' | b'\t' | b'\n');
    let Some(end) = bytes[1..].iter().position(stop).map(|found| found + 1) else { return 0 };
    let inside = &bytes[1..end];
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let scheme = inside.iter().position(|byte| !is_name(byte)).unwrap_or(inside.len());
    let is_url =
        (2..=32).contains(&scheme) && inside[0].is_ascii_alphabetic() && inside.get(scheme) == Some(&b':');
    let is_mail = inside.contains(&b'@') && !inside.iter().any(|byte| matches!(byte, b'=' | b'"' | b'/'));
    if bytes[end] == b'>' && (is_url || is_mail) { end + 1 } else { 0 }
}
