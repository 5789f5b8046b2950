//! MyST: targets, comments and breaks between cells. Its directives are in `colons` and `fences`.

use crate::segment::markdown::pass::{Before, Line, Pass};

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
}
