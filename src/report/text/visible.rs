//! Control characters made visible: what an article or a file name holds must not steer a terminal.

use std::borrow::Cow;
use std::fmt::Write;

use anstyle::Style;

/// What stands for the escape character in the styles of a text until it is shown. It is no character of any script,
/// so that a text from elsewhere can give itself a colour at most.
const MARK: char = '\u{fdd0}';

/// A text in a style, for [`visible`] to make it real.
pub fn paint(style: Style, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let (on, off) = (style.render().to_string(), style.render_reset().to_string());
    format!("{}{text}{}", styled(&on), styled(&off))
}

/// A text that recto styled itself with escape sequences, for [`visible`] to make them real again.
pub fn styled(text: &str) -> String {
    text.replace('\u{1b}', MARK.encode_utf8(&mut [0; 4]))
}

/// A text as it is written to a terminal or a pipe: styles become escape sequences, and every control character but
/// line ends and tabs is shown by a sign of its own.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c == MARK || is_control(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        match c {
            MARK => match style_code(behind) {
                Some(code) => {
                    out.push('\u{1b}');
                    out.push_str(code);
                    rest = &behind[code.len()..];
                    continue;
                }
                None => out.push('\u{fffd}'),
            },
            _ if is_control(c) => push_sign(&mut out, c),
            _ => out.push(c),
        }
        rest = behind;
    }
    Cow::Owned(out)
}

fn is_control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

/// The sign of a control character, or its number where there is none.
fn push_sign(out: &mut String, c: char) {
    let sign = match c {
        '\u{7f}' => Some('\u{2421}'),
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        _ => None,
    };
    match sign {
        Some(sign) => out.push(sign),
        // Writing to a text never fails.
        None => drop(write!(out, "<U+{:04X}>", c as u32)),
    }
}

/// What is left of an escape sequence that sets a style, at the beginning of a text.
fn style_code(text: &str) -> Option<&str> {
    let codes = text.strip_prefix('[')?;
    let end = codes.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    codes[end..].starts_with('m').then(|| &text[..end + 2])
}

#[cfg(test)]
mod tests {
    use anstyle::AnsiColor;

    use super::*;

    #[test]
    fn styles_become_escape_sequences_and_nothing_else_does() {
        let red = AnsiColor::Red.on_default();
        assert_eq!(visible(&paint(red, "x")), "\u{1b}[31mx\u{1b}[0m");
        assert_eq!(visible("plain\n\ttext é"), "plain\n\ttext é");
        for (text, shown) in [
            ("\u{1b}[31mx", "␛[31mx"),
            ("\u{1b}]0;title\u{7}", "␛]0;title␇"),
            ("a\rb\0\u{8}", "a␍b␀␈"),
            ("\u{7f}\u{9b}2J\u{85}", "␡<U+009B>2J<U+0085>"),
            ("\u{fdd0}[2J\u{fdd0}", "\u{fffd}[2J\u{fffd}"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }
}
