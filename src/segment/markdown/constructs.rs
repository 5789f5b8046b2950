//! Lines that GFM and MDX know besides CommonMark: formulas, alerts and modules.
//!
//! When a line may be such a line at all, `lines` says. What generators add, `flavour` knows.

use super::pass::{Before, Line, Pass};
use super::scan;

impl Pass<'_> {
    pub(super) fn formula(&mut self, line: &Line, rest: &str) -> bool {
        let Some(after) = rest.strip_prefix("$$") else { return false };
        let inner = line.rest + 2;
        let end = if after.trim().is_empty() {
            if self.unclosed.formula {
                return false;
            }
            let found = memchr::memmem::find(&self.article.as_bytes()[inner..], b"$$");
            self.unclosed.formula = found.is_none();
            found
        } else {
            after.find("$$")
        };
        let Some(end) = end.map(|found| inner + found + 2) else { return false };
        let is_alone = after.trim().is_empty() || scan::is_line_done(self.article, end);
        if is_alone {
            self.cover(line, end);
        }
        is_alone
    }

    /// `[!NOTE]` at the start of a quote; other renderers allow a title behind it.
    pub(super) fn alert(&mut self, line: &Line, rest: &str) -> bool {
        let Some(name) = rest.strip_prefix("[!") else { return false };
        let Some(close) = name.find(']').filter(|&close| close > 0) else { return false };
        if !name[..close]
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'|'))
        {
            return false;
        }
        let title = name[close + 1..].trim_start_matches(['+', '-']).trim_start();
        if title.is_empty() {
            self.cover(line, line.end);
        } else {
            self.separate();
            self.found.masked.push(self.article, line.start..line.rest);
            self.found.masked.push(self.article, line.end - title.len()..line.next);
            self.before = Before::Closed;
        }
        true
    }

    pub(super) fn module(&mut self, line: &Line, rest: &str) -> bool {
        let is_module =
            ["import ", "export ", "import{", "export{"].iter().any(|word| rest.starts_with(word));
        if !is_module || self.before == Before::Text {
            return false;
        }
        let found = if self.unclosed.module { None } else { scan::module_end(self.article, line.whole) };
        self.unclosed.module = found.is_none();
        let end = found.unwrap_or_else(|| scan::paragraph_end(self.article, line.whole));
        self.found.masked.fill_line_end();
        self.at = end;
        self.before = Before::Break;
        true
    }
}
