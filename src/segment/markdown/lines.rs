//! The line pass: covers what CommonMark does not know, so that the parser sees plain Markdown.
//!
//! Modules, expressions and components of MDX, `:::` directives, template calls, formulas, comments and attribute
//! lines become blank lines; what stands indented inside a component is moved to the component's own indent.
//! Code is left alone. The blocks themselves are found by the parser, in `blocks`.

use super::containers::Lists;
use super::flavour::scripts;
use super::pass::{Before, Fence, Line, Pass, Prepared, Unclosed};
use super::{flow, scan, tags};
use crate::config::SegmentOptions;

/// Prepares the text of an article from `start` on.
pub(super) fn prepare(article: &str, start: usize, mdx: bool, options: &SegmentOptions) -> Prepared {
    let mut pass = Pass {
        article,
        mdx,
        options,
        at: start,
        before: Before::Break,
        lists: Lists::default(),
        fence: None,
        in_html: false,
        elements: Vec::new(),
        text_fences: Vec::new(),
        options_below: None,
        has_components: false,
        unclosed: Unclosed::default(),
        found: Prepared::default(),
    };
    while pass.at < article.len() {
        pass.line();
    }
    pass.found
}

impl Pass<'_> {
    fn line(&mut self) {
        let whole = self.at;
        let end = scan::line_end(self.article, whole);
        let next = scan::next_line(self.article, end);
        self.at = next;
        let text = &self.article[whole..end];
        let blanks = scan::skip_blanks(text, 0);
        let closes_fence = !self.text_fences.is_empty() && self.leave_text_fences(whole);
        if self.fence.is_some() && self.fenced(whole, end, next, blanks) {
            return;
        }
        if blanks == text.len() {
            self.found.masked.push(self.article, end..next);
            self.before = Before::Break;
            self.in_html = false;
            self.options_below = None;
            return;
        }
        while self
            .elements
            .last()
            .is_some_and(|element| element.held_by_indent.is_some_and(|indent| blanks <= indent))
        {
            self.elements.pop();
        }
        self.measure(blanks, &text[blanks..]);
        let mut start = whole + blanks.min(self.cut());
        let after_text = self.before == Before::Text;
        if self.mdx {
            // MDX has no indented code: deeply indented text is text.
            let spaces = self.article[start..end].bytes().take_while(|&byte| byte == b' ').count();
            start += self.lists.excess(spaces);
        }
        let place = self.lists.read(&self.article[start..end], after_text);
        let line = Line { start, rest: start + place.rest, whole, end, next, place };
        if closes_fence {
            self.cover(&line, line.end);
        } else if !self.special(&line) {
            self.text(&line);
        }
    }

    /// Learns from a line how deep the content of the innermost element is indented.
    fn measure(&mut self, blanks: usize, content: &str) {
        // The end of an element may be less indented than its content.
        if self.in_element() && content.starts_with("</") {
            return;
        }
        if let Some(element) = self.elements.last_mut() {
            let cut = blanks.saturating_sub(element.column);
            element.cut = Some(element.cut.map_or(cut, |known| known.min(cut)));
        }
    }

    /// Handles a line inside a fence; gives back `false` if its container ended before the line.
    fn fenced(&mut self, whole: usize, end: usize, next: usize, blanks: usize) -> bool {
        let Some(fence) = &self.fence else { return false };
        let mut start = whole + blanks.min(self.cut());
        let content = self.article[start..end].trim_start_matches([' ', '\t']);
        let quotes = content
            .bytes()
            .filter(|byte| !matches!(byte, b' ' | b'\t'))
            .take_while(|&byte| byte == b'>')
            .count();
        let column = whole + blanks - start;
        if fence.quotes > quotes || fence.quotes == 0 && !content.is_empty() && column < fence.base {
            self.fence = None;
            self.before = Before::Break;
            return false;
        }
        if !content.is_empty() {
            start += fence.cut.min(column);
        }
        let mut inner = content;
        for _ in 0..fence.quotes {
            inner = inner.trim_start_matches([' ', '\t']).strip_prefix('>').unwrap_or(inner);
        }
        let inner = inner.trim_matches([' ', '\t']);
        let run = inner.bytes().take_while(|&byte| byte == fence.mark).count();
        if run >= fence.length && run == inner.len() {
            self.fence = None;
            self.options_below = None;
        } else {
            self.code_option(end - content.len(), end);
        }
        self.found.masked.push(self.article, start..next);
        self.before = Before::Break;
        true
    }

    /// Handles a line that is more than a line of text.
    fn special(&mut self, line: &Line) -> bool {
        let rest = &self.article[line.rest..line.end];
        let Some(first) = rest.bytes().next() else { return false };
        if self.options_below.is_some() && self.option_line(line, rest) {
            return true;
        }
        let closes_element = self.in_element() && rest.starts_with("</");
        if !self.mdx && line.place.indent() > 3 && !closes_element {
            return false;
        }
        if self.in_html && first == b'[' && self.is_definition_behind_tag(line, rest) {
            self.in_html = false;
            self.found.masked.fill_line_end();
            return false;
        }
        if self.in_html && !(first == b'<' && rest.contains("markdown=")) {
            if let Some(comment) = rest.strip_prefix("<!--")
                && let Some(end) = comment.find("-->")
            {
                self.found.directives.add(&comment[..end], line.rest + end + 7);
            }
            self.pass(line);
            return true;
        }
        match first {
            b'`' | b'~' => self.open_fence(line, rest),
            b'<' if rest.starts_with("<!--") => self.comment(line),
            b'<' => {
                self.raw_element(line, rest)
                    || flow::tags(self, line)
                    || self.html(line, rest)
                    || self.addition(line, rest)
            }
            b'{' if self.mdx => self.expression(line) || flow::tags(self, line),
            b'$' => self.formula(line, rest),
            b'[' => line.place.quotes > 0 && self.alert(line, rest) || self.addition(line, rest),
            b'i' | b'e' if self.mdx && line.rest == line.whole => self.module(line, rest),
            _ => self.addition(line, rest) || self.contents_item(line),
        }
    }

    /// Whether a line below the end of an element is a link definition, as all but CommonMark itself read it.
    fn is_definition_behind_tag(&self, line: &Line, rest: &str) -> bool {
        let above = self.article[..line.whole].trim_end();
        let is_behind_tag =
            above.rfind('<').is_some_and(|tag| above[tag..].starts_with("</") && above.ends_with('>'));
        let label = scan::bracket_end(rest, 0).filter(|&end| end > 1);
        let definition = label.and_then(|end| rest[end + 1..].strip_prefix(':'));
        is_behind_tag && definition.is_some_and(|address| !address.trim().is_empty())
    }

    /// Passes a line on as text.
    fn text(&mut self, line: &Line) {
        let rest = &self.article[line.rest..line.end];
        let closing = flow::closed_at_end(self, &[], rest).filter(|_| !self.elements.is_empty());
        let end = closing.map_or(line.end, |(at, _)| line.rest + at);
        self.separate();
        // `:-` begins the rule of a table.
        let is_mark = rest.starts_with(':') && !matches!(rest.as_bytes().get(1), Some(b' ' | b'\t' | b'-'));
        if is_mark && !self.mdx {
            // The parser would take it for the mark of a definition, which a blank has to follow.
            self.found.masked.push(self.article, line.start..line.rest);
            self.found.masked.push_as(self.article, line.rest, b';');
            self.found.masked.push(self.article, (line.rest + 1).min(end)..end);
        } else {
            self.found.masked.push(self.article, line.start..end);
        }
        self.found.masked.push(self.article, line.end..line.next);
        self.before = Before::Text;
        if let Some((_, closed)) = closing {
            flow::close_from(self, self.elements.len() - closed, line.end);
            self.before = Before::Closed;
        }
    }

    /// Passes a line on that no later line continues.
    fn pass(&mut self, line: &Line) {
        self.separate();
        self.found.masked.push(self.article, line.start..line.next);
        self.before = Before::Break;
    }

    fn open_fence(&mut self, line: &Line, rest: &str) -> bool {
        let mark = rest.as_bytes()[0];
        let length = rest.bytes().take_while(|&byte| byte == mark).count();
        if length < 3 || mark == b'`' && rest[length..].contains('`') {
            return false;
        }
        if self.text_fence(line, rest, length) {
            return true;
        }
        let cut = (line.start - line.whole).saturating_sub(self.cut());
        self.fence = Some(Fence { mark, length, quotes: line.place.quotes, base: line.place.base, cut });
        self.pass(line);
        true
    }

    fn comment(&mut self, line: &Line) -> bool {
        let inner = line.rest + 4;
        let found = if self.unclosed.comment {
            None
        } else {
            memchr::memmem::find(&self.article.as_bytes()[inner.min(self.article.len())..], b"-->")
        };
        let Some(found) = found else {
            // CommonMark: the rest of the article is a comment.
            self.unclosed.comment = true;
            return false;
        };
        let end = inner + found + 3;
        self.found.directives.add(&self.article[inner..inner + found], end);
        if scan::is_line_done(self.article, end) {
            self.cover(line, end);
        } else {
            self.pass_to(line, end);
        }
        true
    }

    /// Passes lines on as they are, up to the one that `end` is on.
    fn pass_to(&mut self, line: &Line, end: usize) {
        let next = scan::next_line(self.article, scan::line_end(self.article, end));
        self.pass(&Line { next, ..*line });
        self.at = next;
    }

    /// Steps over an element whose content is no text: nothing in it is markup.
    fn raw_element(&mut self, line: &Line, rest: &str) -> bool {
        let name = ["script", "style", "pre", "textarea"].into_iter().find(|name| {
            rest[1..].starts_with(name)
                && matches!(rest.as_bytes().get(1 + name.len()), None | Some(b' ' | b'\t' | b'>'))
        });
        let Some(name) = name.filter(|name| !self.unclosed.raw.contains(name)) else { return false };
        let close = format!("</{name}>");
        let Some(found) = memchr::memmem::find(&self.article.as_bytes()[line.rest..], close.as_bytes())
        else {
            self.unclosed.raw.push(name);
            return false;
        };
        let end = line.rest + found + close.len();
        if self.mdx && scan::is_line_done(self.article, end) {
            self.cover(line, end);
        } else {
            self.pass_to(line, end);
        }
        true
    }

    /// Recognises the start of an HTML block that ends at a blank line.
    fn html(&mut self, line: &Line, rest: &str) -> bool {
        if self.mdx || self.in_element() {
            return false;
        }
        let name = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let stands_alone = || {
            tags::read(self.article, line.rest).is_some_and(|tag| {
                tag.range.end <= line.end && scan::is_line_done(self.article, tag.range.end)
            })
        };
        self.in_html = tags::is_block(name) || self.before != Before::Text && stands_alone();
        if self.in_html {
            self.pass(line);
        }
        self.in_html
    }

    fn expression(&mut self, line: &Line) -> bool {
        let found =
            if self.unclosed.expression { None } else { scan::expression_end(self.article, line.rest) };
        let Some(end) = found else {
            self.unclosed.expression = true;
            return false;
        };
        if !scan::is_line_done(self.article, end) {
            return false;
        }
        let inner = self.article[line.rest + 1..end - 1].trim();
        if let Some(comment) = inner.strip_prefix("/*").and_then(|comment| comment.strip_suffix("*/")) {
            self.found.directives.add(comment, end);
        }
        self.found.units.extend(scripts::string(self.article, line.rest..end));
        self.cover(line, end);
        true
    }
}
