//! kramdown, and what PHP Markdown Extra and Python-Markdown share with it: attribute lists, extensions, contents,
//! abbreviations.

use std::borrow::Cow;

use super::arguments;
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Line, Pass};
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;

impl Pass<'_> {
    /// An attribute list on its own line, such as `{: .lead}` or `{ .annotate }`.
    pub(super) fn attribute_list(&mut self, line: &Line, rest: &str) -> bool {
        let inner = rest.strip_prefix('{').and_then(|inner| inner.trim_end().strip_suffix('}'));
        let is_list = inner.is_some_and(|inner| match inner.strip_prefix(':') {
            Some(inner) => !inner.starts_with(':'),
            None => is_attributes(inner),
        });
        if is_list {
            self.cover(line, line.end);
        }
        is_list
    }

    /// `{::comment}`, which hides what follows up to its end, `{::options … /}` and the like.
    pub(super) fn extension(&mut self, line: &Line, rest: &str) -> bool {
        let Some(inner) = rest.strip_prefix("{::") else { return false };
        let Some(close) = inner.find('}') else { return false };
        let begin = line.rest + 3 + close + 1;
        let hides = inner.starts_with("comment") && !inner[..close].ends_with('/');
        let end = if hides { self.comment_end(begin) } else { Some(begin) };
        let Some(end) = end.filter(|&end| scan::is_line_done(self.article, end)) else { return false };
        if hides {
            let comment = &self.article[begin..end];
            self.found.directives.add(comment[..comment.rfind('{').unwrap_or(0)].trim(), end);
        }
        self.cover(line, end);
        true
    }

    /// The end of a comment whose content begins at `at`.
    fn comment_end(&mut self, at: usize) -> Option<usize> {
        if self.unclosed.extension {
            return None;
        }
        let rest = &self.article[at..];
        let found = memchr::memmem::find(rest.as_bytes(), b"{:/")
            .filter(|found| rest[found + 3..].starts_with('}') || rest[found + 3..].starts_with("comment}"));
        self.unclosed.extension = found.is_none();
        let close = at + found?;
        memchr::memchr(b'}', &self.article.as_bytes()[close..]).map(|found| close + found + 1)
    }

    /// The item that kramdown replaces by a table of contents, because `{:toc}` stands below it.
    pub(in crate::segment::markdown) fn contents_item(&mut self, line: &Line) -> bool {
        if !line.place.marker {
            return false;
        }
        let next = &self.article[line.next..scan::line_end(self.article, line.next)];
        let is_contents = next
            .trim_start()
            .strip_prefix("{:")
            .and_then(|inner| inner.trim_end().strip_suffix('}'))
            .is_some_and(|inner| inner.split_whitespace().any(|word| word == "toc"));
        if is_contents {
            self.cover(line, line.end);
        }
        is_contents
    }

    /// The meaning of an abbreviation: `*[HTML]: Hypertext …`.
    pub(super) fn abbreviation(&mut self, line: &Line, rest: &str) -> bool {
        let Some(close) = rest.strip_prefix("*[").and_then(|name| name.find("]:")) else { return false };
        self.unit(Kind::Text, line.rest + close + 4..line.end, Slot::Line);
        self.cover(line, line.end);
        true
    }
}

/// A text without the attribute lists in it that have no text for readers: `{.a width="3"}`, `{: #b}`.
pub(in crate::segment::markdown) fn without_attributes<'t>(
    text: &'t str,
    options: &SegmentOptions,
) -> Cow<'t, str> {
    if !text.contains('{') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let inner = &rest[open + 1..];
        let close = inner.find(['{', '}']).filter(|&close| inner[close..].starts_with('}'));
        let Some(close) = close else {
            kept.push_str(&rest[..=open]);
            rest = inner;
            continue;
        };
        kept.push_str(&rest[..open]);
        let list = inner[..close].strip_prefix(':').unwrap_or(&inner[..close]);
        let mut texts = Vec::new();
        arguments::units(list, 0..list.len(), "", Escape::Entity, options, &mut texts);
        if !is_attributes(list) || !texts.is_empty() {
            kept.push_str(&rest[open..open + close + 2]);
        }
        rest = &inner[close + 1..];
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Whether there is nothing but classes, ids and values with names: `.a #b c=d e="f g"`.
fn is_attributes(inner: &str) -> bool {
    let mut rest = inner.trim();
    if rest.is_empty() || rest.contains(['{', '}']) {
        return false;
    }
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let word = &rest[..end];
        let is_mark = word.len() > 1 && word.starts_with(['.', '#']);
        let value = word.find('=').filter(|&at| at > 0).map(|at| at + 1);
        let end = match value {
            Some(value) => match rest[value..].chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let Some(close) = rest[value + 1..].find(quote) else { return false };
                    value + close + 2
                }
                _ => end,
            },
            None if is_mark => end,
            None => return false,
        };
        rest = rest[end..].trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_attributes;

    #[test]
    fn attributes_are_told_from_text() {
        for inner in [".a", " #b .c ", "d=e", ".a title=\"b c\" d='e'"] {
            assert!(is_attributes(inner), "{inner:?}");
        }
        for inner in ["", "a", ".", "page.title", ".a word", "a=\"b", "{a}", "| x"] {
            assert!(!is_attributes(inner), "{inner:?}");
        }
    }
}
