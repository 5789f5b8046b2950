//! Lines that other tools than CommonMark give a meaning: what they are, and which of their text is for readers.
//!
//! When a line may be such a line at all, `lines` says.

use super::lines::{Before, Element, Line, Pass};
use super::scan;
use crate::model::Kind;
use crate::segment::Slot;

impl Pass<'_> {
    /// An attribute list of kramdown on its own line, such as `{: .lead}`.
    pub(super) fn attribute_list(&mut self, line: &Line, rest: &str) -> bool {
        let is_list = rest.starts_with("{:") && rest.trim_end().ends_with('}');
        if is_list {
            self.cover(line, line.end);
        }
        is_list
    }

    /// Template calls that have their lines for themselves.
    pub(super) fn calls(&mut self, line: &Line) -> bool {
        let mut at = line.rest;
        while let Some(end) = scan::call_end(self.article, at) {
            let end = scan::opaque_call_end(self.article, at..end).unwrap_or(end);
            if scan::is_line_done(self.article, end) {
                self.cover(line, end);
                return true;
            }
            at = scan::skip_blanks(self.article, end);
        }
        false
    }

    /// `:::name[Title]{attributes}`, `::name[Title]`, `::: name Title` and closing `:::` lines.
    pub(super) fn directive(&mut self, line: &Line, rest: &str) -> bool {
        let colons = rest.bytes().take_while(|&byte| byte == b':').count();
        if colons < 2 || colons == 2 && !rest[2..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return false;
        }
        let bytes = rest.as_bytes();
        let mut at = scan::skip_blanks(rest, colons);
        at += bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            .count();
        if bytes.get(at) == Some(&b'{') {
            at = scan::expression_end(rest, at).unwrap_or(rest.len());
        }
        let title = if bytes.get(at) == Some(&b'[') {
            scan::bracket_end(rest, at).map(|end| (at + 1..end, Slot::ImageAlt))
        } else if colons > 2 {
            let end = rest[at..].find('{').map_or(rest.len(), |found| at + found);
            Some((at..rest[..end].trim_end_matches([' ', '\t', ':']).len().max(at), Slot::Line))
        } else if matches!(bytes.get(at), None | Some(b'{')) {
            None
        } else {
            return false;
        };
        if let Some((range, slot)) = title {
            self.unit(Kind::Text, line.rest + range.start..line.rest + range.end, slot);
        }
        self.cover(line, line.end);
        true
    }

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

    /// Blocks of MkDocs that hold what is indented below them: `!!! note "Title"`, `??? tip`, `=== "Tab"`.
    pub(super) fn indented_block(&mut self, line: &Line, rest: &str) -> bool {
        let mark = rest.trim_start_matches(['!', '?', '=']);
        let is_block = matches!(&rest[..rest.len() - mark.len()], "!!!" | "???" | "===")
            && mark.trim_start_matches('+').starts_with(' ')
            && self.before != Before::Text;
        let quoted = rest.find('"').zip(rest.rfind('"')).filter(|(open, close)| open < close);
        if !is_block || rest.starts_with('=') && quoted.is_none() {
            return false;
        }
        if let Some((open, close)) = quoted {
            self.unit(Kind::Text, line.rest + open + 1..line.rest + close, Slot::MarkdownTitle('"'));
        }
        self.cover(line, line.end);
        self.elements.push(Element {
            name: String::new(),
            column: line.rest - line.start,
            cut: None,
            untranslated: None,
            held_by_indent: Some(line.rest - line.whole),
        });
        true
    }

    /// The meaning of an abbreviation, as kramdown and PHP Markdown Extra write it: `*[HTML]: Hypertext …`.
    pub(super) fn abbreviation(&mut self, line: &Line, rest: &str) -> bool {
        let Some(close) = rest.strip_prefix("*[").and_then(|name| name.find("]:")) else { return false };
        self.unit(Kind::Text, line.rest + close + 4..line.end, Slot::Line);
        self.cover(line, line.end);
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
