//! Whether a text holds something to translate.

/// Whether there is a letter outside addresses and placeables.
///
/// Placeables are template calls (`{{ … }}`, `{% … %}`), attribute lists (`{: … }`) and, in MDX, expressions.
pub(super) fn has_prose(text: &str, mdx: bool) -> bool {
    let mut rest = text;
    // What closes a placeable and is not there; looking for it again and again would take too long.
    let mut missing: Vec<&str> = Vec::new();
    while let Some(at) = rest.find(|c: char| c == '{' || c.is_alphabetic()) {
        let found = &rest[at..];
        if found.starts_with('{') {
            let close = match found.as_bytes() {
                [b'{', b'{', ..] => Some("}}"),
                [b'{', b'%', ..] => Some("%}"),
                [b'{', b':', ..] => Some("}"),
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
        ] {
            assert!(!has_prose(text, false), "{text:?}");
        }
        for text in ["a", "é", "漢", "see https://example.org", "{{ a }} b", "{a}", "{{ a"] {
            assert!(has_prose(text, false), "{text:?}");
        }
        assert!(!has_prose("{a}", true));
    }
}
