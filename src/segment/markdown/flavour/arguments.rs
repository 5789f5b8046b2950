//! Arguments of shortcodes, tags and directives: `name="value"`, `name: 'value'` and values without a name.

use std::ops::Range;

use super::names::{ALIASES, OWN_ARGUMENTS};
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::prose::has_prose;
use crate::segment::quoted::{self, Escape};
use crate::segment::{Slot, Unit};

/// An argument between quotes.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) name: Option<Range<usize>>,
    pub(super) quote: char,
    /// What stands between the quotes.
    pub(super) value: Range<usize>,
}

/// The quoted arguments in a stretch of an article, in order.
pub(super) fn read(article: &str, range: Range<usize>) -> Vec<Argument> {
    let bytes = &article.as_bytes()[..range.end];
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let is_space = |byte: &&u8| byte.is_ascii_whitespace();
    let mut found = Vec::new();
    let mut name = None;
    let mut at = range.start;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'"' | b'\'' | b'`') => {
                let start = at + 1;
                let mut end = start;
                while end < bytes.len() && bytes[end] != quote {
                    end += 1 + usize::from(bytes[end] == b'\\' && quote != b'`');
                }
                if end >= bytes.len() {
                    return found;
                }
                found.push(Argument { name: name.take(), quote: char::from(quote), value: start..end });
                at = end + 1;
            }
            byte if is_name(&byte) => {
                let end = at + bytes[at..].iter().take_while(|byte| is_name(byte)).count();
                let mut next = end + bytes[end..].iter().take_while(is_space).count();
                let is_named = match bytes.get(next) {
                    Some(b'=') => bytes.get(next + 1) != Some(&b'='),
                    Some(b':') => true,
                    _ => false,
                };
                name = None;
                if is_named {
                    next += 1;
                    next += bytes[next..].iter().take_while(is_space).count();
                    name = matches!(bytes.get(next), Some(b'"' | b'\'' | b'`')).then_some(at..end);
                    at = next;
                } else {
                    at = end;
                }
                // An apostrophe within a word is no quote.
                if matches!(bytes.get(at), Some(b'\'')) && name.is_none() {
                    at += 1;
                }
            }
            _ => {
                name = None;
                at += 1;
            }
        }
    }
    found
}

/// The kind of the text that an argument of this name is, if readers see it.
pub(in crate::segment::markdown) fn kind(
    options: &SegmentOptions,
    component: &str,
    name: &str,
) -> Option<Kind> {
    let known = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, known)| known);
    let own = OWN_ARGUMENTS.iter().find(|(of, _)| *of == component).map_or(&[][..], |(_, own)| own);
    let is_text = options.markdown.is_text(component, known)
        || own.contains(&name)
        || known != name && options.markdown.is_text(component, name)
        || options.html.attributes.iter().any(|also| also.eq_ignore_ascii_case(name));
    is_text.then_some(if known == "alt" { Kind::Alt } else { Kind::Text })
}

/// Adds the named arguments that readers see.
pub(super) fn units(
    article: &str,
    range: Range<usize>,
    component: &str,
    escape: Escape,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    for argument in read(article, range) {
        let Some(name) = &argument.name else { continue };
        if let Some(kind) = kind(options, component, &article[name.clone()]) {
            out.extend(unit(article, kind, &argument, escape));
        }
    }
}

/// The unit of an argument, if there is language in it.
pub(super) fn unit(article: &str, kind: Kind, argument: &Argument, escape: Escape) -> Option<Unit> {
    let written = &article[argument.value.clone()];
    let trimmed = written.trim();
    // In a script, the marks of a call are text.
    if !(is_language(trimmed) || escape == Escape::Script && is_in_words(trimmed)) {
        return None;
    }
    let start = argument.value.start + (written.len() - written.trim_start().len());
    let range = start..start + trimmed.len();
    let lines: Vec<_> = trimmed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // Between back quotes nothing can be escaped.
    let escape = if argument.quote == '`' && escape != Escape::Script { Escape::None } else { escape };
    let text = quoted::read(&lines.join(" "), argument.quote, escape).into_owned();
    Some(Unit { kind, field: None, text, note: None, range, slot: Slot::Quoted(argument.quote, escape) })
}

/// Whether a value is written for readers: no path, name of a file, address or call.
pub(super) fn is_language(value: &str) -> bool {
    !value.contains("{{") && !value.contains("{%") && is_in_words(value)
}

/// Whether a value has words, and is no path, name of a file or address.
fn is_in_words(value: &str) -> bool {
    if !has_prose(value, false) {
        return false;
    }
    let is_one_word = !value.contains(char::is_whitespace) && value.is_ascii();
    let trimmed = value.trim_end_matches(['.', ':', '!', '?', ',', ';']);
    !(is_one_word && trimmed.contains(['/', '\\', '.', '_', '=', '#', '@', ':', '{', '}', '<', '>']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_quotes_are_found() {
        let text =
            "figure src=\"a.png\" alt = 'A \\'fox\\'' \"Mind this\" title: `b`, it's c == \"d\" e=f \"g";
        let found: Vec<_> = read(text, 0..text.len())
            .into_iter()
            .map(|found| (found.name.map(|name| &text[name]), &text[found.value]))
            .collect();
        assert_eq!(
            found,
            [
                (Some("src"), "a.png"),
                (Some("alt"), "A \\'fox\\'"),
                (None, "Mind this"),
                (Some("title"), "b"),
                (None, "d"),
            ]
        );
    }

    #[test]
    fn what_is_no_language_is_left() {
        for value in ["a.png", "/a/b", "1 2", "snake_case", "https://a.b c", "{{ x }} y", "a=b"] {
            assert!(!is_language(value) || value == "https://a.b c", "{value}");
        }
        for value in ["npm", "Mind this.", "Wait…", "Warnung!", "a/b or c", "見出し。"] {
            assert!(is_language(value), "{value}");
        }
    }
}
