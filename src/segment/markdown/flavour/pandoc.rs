//! Pandoc: title blocks, line blocks and grid tables. Its divisions are in `colons`.

use crate::model::Kind;
use crate::segment::Slot;
use crate::segment::markdown::pass::{Before, Line, Pass};
use crate::segment::markdown::scan;

impl Pass<'_> {
    /// `% title`, `% authors` and `% date` at the start of an article without front matter.
    pub(super) fn title_block(&mut self, line: &Line) -> bool {
        if !self.article[..line.whole].trim_start_matches('\u{feff}').is_empty() {
            return false;
        }
        let mut at = line.whole;
        let mut end = line.end;
        for kind in [Kind::Title, Kind::Text, Kind::Text] {
            if !self.article[at..].starts_with('%') {
                break;
            }
            let start = at + 1;
            end = scan::line_end(self.article, at);
            at = scan::next_line(self.article, end);
            // A line that begins with a blank goes on with the one before.
            while self.article[at..].starts_with([' ', '\t']) && !scan::is_line_done(self.article, at) {
                end = scan::line_end(self.article, at);
                at = scan::next_line(self.article, end);
            }
            self.unit(kind, start..end, Slot::Line);
        }
        self.cover(line, end);
        true
    }

    /// Lines that stay lines: each begins with `| `.
    pub(super) fn line_block(&mut self, line: &Line, rest: &str) -> bool {
        if self.before == Before::Text || !is_verse(rest) || line.place.quotes > 0 {
            return false;
        }
        // Where the line below is the rule of a table, or more lines are rows, they are a table.
        let mut at = line.next;
        while self.article[at..].trim_start_matches([' ', '\t']).starts_with('|') {
            let end = scan::line_end(self.article, at);
            if !is_verse(self.article[at..end].trim_start()) {
                return false;
            }
            at = scan::next_line(self.article, end);
        }
        let mut end = line.end;
        let mut verse = line.rest..line.end;
        loop {
            self.unit(Kind::Paragraph, verse.start + 1..verse.end, Slot::TableCell);
            let next = scan::next_line(self.article, end);
            let start = scan::skip_blanks(self.article, next);
            if !self.article[start..].starts_with('|') {
                break;
            }
            end = scan::line_end(self.article, next);
            verse = start..end;
        }
        self.cover(line, end);
        true
    }

    /// A table drawn with `+---+`: its columns would no longer stand below each other.
    pub(super) fn grid_table(&mut self, line: &Line, rest: &str) -> bool {
        if !is_grid_line(rest) || line.place.quotes > 0 {
            return false;
        }
        let mut end = line.end;
        let mut lines = 0;
        loop {
            let next = scan::next_line(self.article, end);
            let start = scan::skip_blanks(self.article, next);
            if !self.article[start..].starts_with(['|', '+']) {
                break;
            }
            end = scan::line_end(self.article, next);
            lines += 1;
        }
        if lines < 2 {
            return false;
        }
        self.cover(line, end);
        true
    }
}

/// A line of verse, which is no row and no rule of a table.
fn is_verse(line: &str) -> bool {
    let Some(after) = line.strip_prefix('|') else { return false };
    let is_rule = !after.is_empty() && after.bytes().all(|byte| matches!(byte, b'-' | b':' | b' '));
    let has_bar = after.match_indices('|').any(|(at, _)| !after[..at].ends_with('\\'));
    (after.is_empty() || after.starts_with(' ')) && !has_bar && !is_rule
}

/// `+---+---+` or `+:==:+====+`
fn is_grid_line(line: &str) -> bool {
    let line = line.trim_end();
    line.len() > 4
        && line.starts_with("+")
        && line.ends_with('+')
        && line.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'=' | b':'))
        && line[1..].starts_with(['-', '=', ':'])
}
