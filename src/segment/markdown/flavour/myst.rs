//! MyST: targets, comments and breaks between cells. Its directives are in `colons` and `fences`.

use std::ops::Range;

use super::colons;
use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Before, Line, Pass};
use crate::segment::markdown::scan;

impl Pass<'_> {
    /// `(target)=`
    pub(super) fn target(&mut self, line: &Line, rest: &str) -> bool {
        let name = rest.strip_prefix('(').and_then(|inner| inner.trim_end().strip_suffix(")="));
        let is_target = name.is_some_and(|name| !name.is_empty() && !name.contains(['(', ')', '\\']));
        if is_target {
            self.cover(line, line.end);
        }
        is_target
    }

    /// `% a comment`
    pub(super) fn remark(&mut self, line: &Line, rest: &str) -> bool {
        let is_remark = self.before != Before::Text && rest.starts_with("% ");
        if is_remark {
            self.found.directives.add(rest[2..].trim(), line.end);
            self.cover(line, line.end);
        }
        is_remark
    }

    /// `+++`, with or without what is said of the cell below.
    pub(super) fn block_break(&mut self, line: &Line, rest: &str) -> bool {
        let Some(after) = rest.strip_prefix("+++") else { return false };
        let after = after.trim();
        let is_break = self.before != Before::Text
            && line.place.quotes == 0
            && (after.is_empty() || after.starts_with('{') && after.ends_with('}'));
        if is_break {
            self.cover(line, line.end);
        }
        is_break
    }

    /// Lines such as `:Field name: its text`, one below the other.
    ///
    /// A lone line of that kind may begin with an emoji: `:warning: Do not touch.`
    pub(super) fn field_list(&mut self, line: &Line) -> bool {
        if self.before == Before::Text || line.place.quotes > 0 || line.place.marker {
            return false;
        }
        let indent = line.rest - line.whole;
        let (mut at, mut end) = (line.rest, line.end);
        let mut fields: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        while let Some((name, text)) = field(&self.article[at..end]) {
            let (name, from) = (at + 1..at + 1 + name.len(), end - text.len());
            let blanks = |at: usize| scan::skip_blanks(self.article, at) - at;
            let mut next = scan::next_line(self.article, end);
            // What is indented deeper goes on with the text of the field.
            while blanks(next) > indent && !scan::is_line_done(self.article, next) {
                end = scan::line_end(self.article, next);
                next = scan::next_line(self.article, end);
            }
            fields.push((name, from..end));
            if scan::is_line_done(self.article, next) {
                break;
            }
            (at, end) = (next + blanks(next), scan::line_end(self.article, next));
        }
        let Some((_, last)) = fields.last() else { return false };
        let end = last.end;
        // Without a text it is an emoji or an instruction: `:orphan:`.
        if let [(name, text)] = &fields[..]
            && !is_word(&self.article[name.clone()])
            && !text.is_empty()
        {
            return false;
        }
        for (name, text) in fields {
            if is_word(&self.article[name.clone()]) {
                self.unit(Kind::Text, name, Slot::Line);
            }
            self.unit(Kind::Paragraph, text, Slot::Line);
        }
        self.cover(line, end);
        true
    }
}

/// Whether a line would be a field at the beginning of a paragraph, or a component that has a line for itself.
pub(in crate::segment) fn is_field_or_component(line: &str, is_first: bool) -> bool {
    let is_field = is_first && field(line).is_some_and(|(name, text)| is_word(name) || text.is_empty());
    is_field || colons::lone_component(line).is_some()
}

/// Whether a name of a field is written for readers: in small letters it is an emoji, or read by a program.
fn is_word(name: &str) -> bool {
    name.contains(|c: char| c.is_uppercase() || c == ' ')
}

/// The name and the text of a field.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.strip_prefix(':')?.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '+' | '*' | '_'))
        && !name.ends_with(' ')
        && !name.contains(['`', '[', '<', '{']);
    (is_name && (text.is_empty() || text.starts_with([' ', '\t']))).then_some((name, text))
}
