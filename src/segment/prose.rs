//! Whether a text holds something to translate.

use std::borrow::Cow;

/// Whether there is a letter outside addresses and placeables.
///
/// Placeables are template calls (`{{ … }}`, `{% … %}`), attribute lists (`{: … }`), comments (`{/* … */}`) and, in MDX,
/// expressions. The names of emojis and icons (`:tada:`) are none either.
pub(super) fn has_prose(text: &str, mdx: bool) -> bool {
    let mut rest = text;
    // What closes a placeable and is not there; looking for it again and again would take too long.
    let mut missing: Vec<&str> = Vec::new();
    while let Some(at) = rest.find(|c: char| matches!(c, '{' | ':' | ';') || c.is_alphabetic()) {
        let found = &rest[at..];
        if found.starts_with([':', ';']) {
            rest = &found[emoji_length(found).unwrap_or(1)..];
        } else if found.starts_with('{') {
            let close = match found.as_bytes() {
                [b'{', b'{', ..] => Some("}}"),
                [b'{', b'%', ..] => Some("%}"),
                [b'{', b':', ..] => Some("}"),
                [b'{', b'/', b'*', ..] => Some("*/}"),
                _ if mdx => Some("}"),
                _ => None,
            };
            let close = close.filter(|close| !missing.contains(close));
            let end = close.and_then(|close| found.find(close).map(|end| end + close.len()));
            if end.is_none() {
                missing.extend(close);
            }
            rest = &found[end.unwrap_or(1)..];
        } else if ["http://", "https://", "mailto:", "www."].iter().any(|start| found.starts_with(start)) {
            let end =
                found.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>')).unwrap_or(found.len());
            rest = &found[end..];
        } else {
            return true;
        }
    }
    false
}

/// The length of the name of an emoji or icon that a text begins with: `:tada:`, `:octicons-file-16:`.
fn emoji_length(text: &str) -> Option<usize> {
    // At the beginning of a line, the parser gets to see a semicolon.
    let name = text.strip_prefix([':', ';'])?;
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '+');
    let length =
        name.find(|c| !is_name(c)).filter(|&length| length > 0 && name[length..].starts_with(':'))?;
    let goes_on = name[length + 1..].starts_with(|c: char| c.is_alphanumeric());
    (!goes_on).then_some(length + 2)
}

/// A text without what stands in it as code.
pub(super) fn without_code(text: &str) -> Cow<'_, str> {
    if !text.contains('`') {
        return Cow::Borrowed(text);
    }
    // Between single back quotes there is code; a lone one is text.
    let parts: Vec<&str> = text.split('`').collect();
    let is_code = |at: usize| at % 2 == 1 && at + 1 < parts.len();
    Cow::Owned((0..parts.len()).filter(|&at| !is_code(at)).map(|at| parts[at]).collect())
}

/// Whether a text has letters but says nothing in a language: an address, a query, a time, the name of a file.
pub(super) fn is_for_machines(text: &str) -> bool {
    const ENDS: [&str; 12] =
        [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".pdf", ".css", ".js", ".json", ".html"];
    let is_odd = |word: &str| {
        let lower = word.to_ascii_lowercase();
        let is_query = word.contains('=') && !word.starts_with('=') && word.len() > 3;
        let is_address =
            word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // `21T00:30`, `12h05`
        let is_time = digits >= 3 && letters == 1 && word.starts_with(|c: char| c.is_ascii_digit());
        is_query
            || is_address
            || is_time
            || ENDS.iter().any(|end| lower.ends_with(end) && lower.len() > end.len())
    };
    let mut words = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).peekable();
    words.peek().is_some() && words.all(is_odd)
}

/// Adds what goes on in the next line of a text, behind a blank where its script has blanks between words.
pub(super) fn push_line(out: &mut String, line: &str) {
    let are_spaceless = |before: char, after: char| is_spaceless(before) && is_spaceless(after);
    match out.chars().next_back().zip(line.chars().next()) {
        Some((before, after)) if are_spaceless(before, after) => {}
        _ => out.push(' '),
    }
    out.push_str(line);
}

/// Whether a character belongs to Chinese or Japanese, which have no blanks between words.
pub(super) fn is_spaceless(c: char) -> bool {
    matches!(
        c,
        '\u{2e80}'..='\u{312f}'
            | '\u{3190}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}'
            | '\u{ff01}'..='\u{ff9f}'
            | '\u{20000}'..='\u{3fffd}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_placeables_are_no_prose() {
        for text in [
            "",
            "1 + 2 …",
            "https://example.org/a",
            "{{ name }} 3",
            "{% include x %}",
            "www.example.org",
            "🎉",
            ":tada: :100:",
            ":octicons-file-code-16: – 3",
            "{/* to do */}",
        ] {
            assert!(!has_prose(text, false), "{text:?}");
        }
        for text in [
            "a",
            "é",
            "漢",
            "see https://example.org",
            "{{ a }} b",
            "{a}",
            "{{ a",
            ":a b:",
            "a:b:",
            ":tada: so",
            ":a:b",
        ] {
            assert!(has_prose(text, false), "{text:?}");
        }
        assert!(!has_prose("{a}", true));
    }

    #[test]
    fn texts_for_machines_have_no_language() {
        for text in [
            "ctx_ver=Z39.88-2004&rft_val_fmt=info",
            "you@example.org",
            "2024-05-14T12:00",
            "21T00",
            "12h05",
            "photo-1.JPG",
            "?q=bread&page=2",
        ] {
            assert!(is_for_machines(text), "{text:?}");
        }
        for text in ["", "12", "Write to you@example.org", "a = b", "B2", "H2O", "photo", "3D", "漢", "x"] {
            assert!(!is_for_machines(text), "{text:?}");
        }
    }

    #[test]
    fn lines_are_joined_as_their_script_is_written() {
        for (before, after, joined) in [
            ("一个很长的", "段落。", "一个很长的段落。"),
            ("日本語の", "テキスト", "日本語のテキスト"),
            ("見出し。", "「本文」", "見出し。「本文」"),
            ("日本語", "and", "日本語 and"),
            ("한국어", "텍스트", "한국어 텍스트"),
            ("one", "two", "one two"),
        ] {
            let mut text = before.to_owned();
            push_line(&mut text, after);
            assert_eq!(text, joined);
        }
    }
}
