//! What a translation must not say in MDX, where tags, braces and modules are code: it is escaped.

use std::borrow::Cow;

use super::scan;
use super::tags::{self, Shape};
use crate::segment::html;

/// Escapes what would be read as code and is not code of the source text `own`.
///
/// Tags without a partner, braces that enclose no expression of the source, and comments of HTML do not build;
/// elements without content have to close themselves.
pub(in crate::segment) fn escape<'t>(text: &'t str, own: &str) -> Cow<'t, str> {
    if !text.contains(['<', '{']) {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len() + 8);
    let mut done = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['<', '{', '`', '\\']) {
        at += found;
        match bytes[at] {
            b'\\' => {
                at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            b'`' => {
                let run = bytes[at..].iter().take_while(|&&byte| byte == b'`').count();
                let ticks = &text[at..at + run];
                at += run;
                let mut close = at;
                while let Some(found) = text[close..].find(ticks) {
                    let length = bytes[close + found..].iter().take_while(|&&byte| byte == b'`').count();
                    close += found + length;
                    if length == run {
                        at = close;
                        break;
                    }
                }
                continue;
            }
            b'{' => {
                let end = scan::expression_end(text, at);
                if let Some(end) = end.filter(|&end| own.contains(&text[at..end])) {
                    at = end;
                    continue;
                }
            }
            _ => {
                let tag = tags::read(text, at).filter(|tag| {
                    let name = &text[tag.name.clone()];
                    let is_block = html::starts_block(name);
                    own.contains(&text[tag.range.clone()])
                        || !is_block
                            && match tag.shape {
                                Shape::Empty => true,
                                Shape::Open => text[tag.range.end..].contains(&format!("</{name}")),
                                Shape::Close => text[..at].contains(&format!("<{name}")),
                            }
                });
                if let Some(tag) = tag {
                    let end = tag.range.end;
                    let is_open = html::is_void(&text[tag.name.clone()]) && !text[..end - 1].ends_with('/');
                    if is_open && !own.contains(&text[tag.range]) {
                        out.push_str(&text[done..end - 1]);
                        out.push('/');
                        done = end - 1;
                    }
                    at = end;
                    continue;
                }
            }
        }
        out.push_str(&text[done..at]);
        out.push('\\');
        done = at;
        at += 1;
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// The first letter of a text that would be read as a module, as a character reference.
pub(in crate::segment) fn module_start(text: &str, own: &str) -> Option<&'static str> {
    let starts =
        |text: &str| ["import ", "export ", "import{", "export{"].iter().any(|word| text.starts_with(word));
    let reference = if text.starts_with('i') { "&#105;" } else { "&#101;" };
    (starts(text) && !starts(own)).then_some(reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_build_is_escaped() {
        let cases = [
            ("Au plus <= trois.", "At most three.", "Au plus \\<= trois."),
            ("Le lait<br>est blanc.", "Milk<br/>is white.", "Le lait<br/>est blanc."),
            ("a < b, `a < {b}` \\< c", "", "a \\< b, `a < {b}` \\< c"),
            ("Un {nom} et {x}", "A {nom}", "Un {nom} et \\{x}"),
            ("Un {", "A", "Un \\{"),
            ("<b>un</b> <i>deux", "<b>one</b>", "<b>un</b> \\<i>deux"),
            ("</b> un", "One", "\\</b> un"),
            ("un <!-- deux -->", "One", "un \\<!-- deux -->"),
            ("<Icon name={x} /> un", "<Icon name={x} /> one", "<Icon name={x} /> un"),
            ("<https://a.org>", "a", "\\<https://a.org>"),
            ("a<br>b", "a<br>b", "a<br>b"),
        ];
        for (text, own, expected) in cases {
            assert_eq!(escape(text, own), expected, "{text:?}");
        }
    }
}
