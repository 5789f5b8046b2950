//! Texts between quotes that are no Markdown titles: arguments of shortcodes, tags, directives and components.
//!
//! Each language of arguments has its own way, or none, to write its quote inside of its quotes.

use std::borrow::Cow;

/// How a quote is written between quotes of its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// With a backslash, which stands for itself before anything else (shortcodes of Hugo).
    Quote,
    /// As in strings of JavaScript and TOML.
    Script,
    /// As a character reference (directives, titles of admonitions).
    Entity,
    /// In no way: typographic quotes take its place (Liquid, Jinja, Tera).
    None,
}

/// What is read between quotes.
pub(super) fn read(written: &str, quote: char, escape: Escape) -> Cow<'_, str> {
    match escape {
        Escape::None => Cow::Borrowed(written),
        Escape::Quote | Escape::Script if !written.contains('\\') => Cow::Borrowed(written),
        Escape::Quote => Cow::Owned(written.replace(&format!("\\{quote}"), quote.encode_utf8(&mut [0; 4]))),
        Escape::Script => Cow::Owned(read_script(written)),
        Escape::Entity if !written.contains('&') => Cow::Borrowed(written),
        Escape::Entity => {
            let references: &[&str] = if quote == '"' { &["&quot;", "&#34;"] } else { &["&apos;", "&#39;"] };
            let mut text = written.to_owned();
            for reference in references {
                text = text.replace(reference, quote.encode_utf8(&mut [0; 4]));
            }
            Cow::Owned(text)
        }
    }
}

/// Writes a text of one line between quotes that stand around it already.
pub(super) fn write(text: &str, quote: char, escape: Escape, out: &mut String) {
    let mut before = None;
    for char in text.chars() {
        match escape {
            // Behind a backslash of the text, another one would stand for itself.
            Escape::Quote if char == quote && before == Some('\\') => out.push(typographic(quote, before)),
            Escape::Quote if char == quote => out.extend(['\\', char]),
            Escape::Script if char == quote || char == '\\' => out.extend(['\\', char]),
            Escape::Entity if char == quote => out.push_str(if quote == '"' { "&quot;" } else { "&#39;" }),
            Escape::None if char == quote => out.push(typographic(quote, before)),
            _ => out.push(char),
        }
        before = Some(char);
    }
    // A backslash would take the closing quote for its own.
    if escape == Escape::Quote && text.ends_with('\\') {
        out.push(' ');
    }
}

/// The quote that stands for a straight one behind a character.
fn typographic(quote: char, before: Option<char>) -> char {
    let opens = before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '«' | '—'));
    match (quote, opens) {
        ('"', true) => '“',
        ('"', false) => '”',
        (_, true) => '‘',
        (_, false) => '’',
    }
}

fn read_script(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        match chars.next() {
            Some('n' | 'r' | 't') => out.push(' '),
            Some('u') => {
                let rest = chars.as_str();
                let (digits, length) = match rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
                    Some((digits, _)) => (digits, digits.len() + 2),
                    None => (rest.get(..4).unwrap_or_default(), 4),
                };
                match u32::from_str_radix(digits, 16).ok().and_then(char::from_u32) {
                    Some(read) => {
                        out.push(read);
                        chars = rest[length..].chars();
                    }
                    None => out.push_str("\\u"),
                }
            }
            Some('\n') => {}
            Some(other) => out.push(other),
            None => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, quote: char, escape: Escape) -> String {
        let mut out = String::new();
        write(text, quote, escape, &mut out);
        out
    }

    #[test]
    fn quotes_stay_inside() {
        let cases = [
            (Escape::Quote, '"', "a \"b\" \\c", "a \\\"b\\\" \\c"),
            (Escape::Script, '\'', "l'a \\", "l\\'a \\\\"),
            (Escape::Entity, '"', "a \"b\"", "a &quot;b&quot;"),
            (Escape::Entity, '\'', "l'a", "l&#39;a"),
        ];
        for (escape, quote, text, expected) in cases {
            assert_eq!(written(text, quote, escape), expected);
            assert_eq!(read(expected, quote, escape), text);
        }
        assert_eq!(written("a \"b\" c", '"', Escape::None), "a “b” c");
        assert_eq!(written("l'a 'b'", '\'', Escape::None), "l’a ‘b’");
        assert_eq!(written("a\\", '"', Escape::Quote), "a\\ ");
        assert_eq!(written("a \\\"b", '"', Escape::Quote), "a \\”b");
    }

    #[test]
    fn strings_of_scripts_are_read() {
        assert_eq!(read("a\\u00e9\\u{1F600}\\nb\\\\ \\q", '"', Escape::Script), "aé😀 b\\ q");
        assert_eq!(read("a\\u00", '"', Escape::Script), "a\\u00");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "[a-zé \"'\\\\&;`]{0,12}", quote in "[\"']") {
            let quote = quote.chars().next().unwrap_or('"');
            let script = written(&text, quote, Escape::Script);
            proptest::prop_assert_eq!(read(&script, quote, Escape::Script), text);
        }
    }
}
