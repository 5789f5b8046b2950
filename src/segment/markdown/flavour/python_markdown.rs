//! Python-Markdown and its extensions, as MkDocs has them: admonitions, tabs, blocks between slashes, snippets.

use super::colons::OptionLines;
use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Before, Element, Line, Pass};
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;

/// How far a list of files between two marks may reach.
const MAX_SNIPPETS: usize = 4096;

impl Pass<'_> {
    /// Blocks that hold what is indented below them: `!!! note "Title"`, `??? tip`, `=== "Tab"`.
    pub(super) fn indented_block(&mut self, line: &Line, rest: &str) -> bool {
        let Some((mark, after)) = rest.split_at_checked(3) else { return false };
        let is_block = matches!(mark, "!!!" | "???" | "===")
            && after.trim_start_matches(['+', '!']).starts_with(' ')
            && self.before != Before::Text;
        let quoted = rest.find('"').zip(rest.rfind('"')).filter(|(open, close)| open < close);
        if !is_block || mark == "===" && quoted.is_none() {
            return false;
        }
        if let Some((open, close)) = quoted {
            let range = line.rest + open + 1..line.rest + close;
            self.unit(Kind::Text, range, Slot::Quoted('"', Escape::Entity));
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

    /// Blocks of PyMdown: `/// note | Title`, and `///` that ends them.
    pub(super) fn slashes(&mut self, line: &Line, rest: &str) -> bool {
        let slashes = rest.bytes().take_while(|&byte| byte == b'/').count();
        let after = &rest[slashes..];
        let name = after.trim_start().split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next();
        let name = name.unwrap_or_default();
        let is_opening = after.starts_with(' ') && !name.is_empty() && {
            let behind = after.trim_start()[name.len()..].trim_start();
            behind.is_empty() || behind.starts_with('|')
        };
        if slashes < 3
            || !(after.trim().is_empty() || is_opening)
            || self.before == Before::Text && is_opening
        {
            return false;
        }
        if let Some(title) = after.find('|') {
            self.unit(Kind::Text, line.rest + slashes + title + 1..line.end, Slot::Line);
        }
        self.options_below = is_opening.then(|| OptionLines::indented(name));
        self.cover(line, line.end);
        true
    }

    /// Files that are put in: `--8<-- "file.md"`, and lists of them between `--8<--` lines.
    pub(super) fn snippet(&mut self, line: &Line, rest: &str) -> bool {
        let Some(name) =
            rest.trim_start_matches(';').strip_prefix('-').map(|rest| rest.trim_start_matches('-'))
        else {
            return false;
        };
        let Some(name) = name.strip_prefix("8<").filter(|name| name.starts_with('-')) else { return false };
        let name = name.trim_start_matches('-').trim();
        let mut end = line.end;
        if name.is_empty() {
            let window = &self.article[line.end..scan::floor_char(self.article, line.end + MAX_SNIPPETS)];
            let Some(close) = window.find("8<-") else { return false };
            end = scan::line_end(self.article, line.end + close);
        } else if !name.starts_with(['"', '\'']) {
            return false;
        }
        self.cover(line, end);
        true
    }
}
