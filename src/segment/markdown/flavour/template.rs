//! Shortcodes of Hugo and Quarto, tags of Liquid, Jinja, Tera, Hexo, GitBook and Markdoc, and calls of mdBook.

use std::ops::Range;

use super::arguments::{self, is_language};
use super::names::{CODE, CODE_WITH_LANGUAGE, LOGIC, TITLED, UNTITLED};
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::markdown::pass::{Line, Pass};
use crate::segment::markdown::scan;
use crate::segment::quoted::Escape;
use crate::segment::{Slot, Unit};

/// How far what a call encloses may reach.
const MAX_BODY: usize = 64 * 1024;

/// A call and where its parts are in the article.
struct Call<'a> {
    name: &'a str,
    arguments: Range<usize>,
    /// Whether it is a shortcode of Hugo or Quarto.
    is_shortcode: bool,
    /// Whether it is `{{#name … }}`, as mdBook has it.
    is_hashed: bool,
}

fn read<'a>(article: &'a str, range: &Range<usize>) -> Call<'a> {
    let written = &article[range.clone()];
    let is_shortcode = written.starts_with("{{<") || written.starts_with("{{%");
    let marks = if is_shortcode { 3 } else { 2 };
    let inner = written[marks..].trim_start_matches(['-', '~', '+', ' ', '\t', '\n', '\r']);
    let is_hashed = inner.starts_with('#');
    let inner = inner.trim_start_matches('#');
    let length = inner
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.')))
        .unwrap_or(inner.len());
    let start = range.end - inner.len() + length;
    let close = if is_shortcode { 3 } else { 2 };
    let end = (range.end - close.min(range.len())).max(start);
    Call { name: &inner[..length], arguments: start..end, is_shortcode, is_hashed }
}

impl Pass<'_> {
    /// Calls that have their lines for themselves.
    pub(super) fn calls(&mut self, line: &Line) -> bool {
        let mut found = Vec::new();
        let mut at = line.rest;
        while let Some(end) = scan::call_end(self.article, at) {
            found.push(at..end);
            let end = self.code_end(at..end).unwrap_or(end);
            if scan::is_line_done(self.article, end) {
                for call in found {
                    units(self.article, call, self.options, &mut self.found.units);
                }
                self.cover(line, end);
                return true;
            }
            at = scan::skip_blanks(self.article, end);
        }
        false
    }

    /// The end of a call that encloses something which is no text, such as `{% highlight rust %}`.
    fn code_end(&mut self, range: Range<usize>) -> Option<usize> {
        let call = read(self.article, &range);
        let written = &self.article[call.arguments.clone()];
        let has = |key: &str| {
            written.match_indices(key).any(|(at, _)| {
                written[..at].ends_with([' ', '\t', '\n'])
                    && written[at + key.len()..].trim_start().starts_with('=')
            })
        };
        let is_code = CODE.contains(&call.name)
            || self.options.markdown.code.iter().any(|name| name == call.name)
            || has("codelang")
            || CODE_WITH_LANGUAGE.contains(&call.name) && (has("lang") || has("language"));
        if !is_code || written.trim_end().ends_with('/') {
            return None;
        }
        let body_end = self.body_end(call.name, range.end)?;
        scan::call_end(self.article, body_end)
    }

    /// Where the call begins that closes one of this name, whose body begins at `at`.
    fn body_end(&mut self, name: &str, at: usize) -> Option<usize> {
        // What was looked through in vain is not looked through again.
        let known = self.unclosed.bodies.iter().position(|(known, _)| known == name);
        let from = known.map_or(at, |known| self.unclosed.bodies[known].1.max(at));
        let limit = scan::floor_char(self.article, at + MAX_BODY);
        let window = self.article.get(from..limit).unwrap_or_default();
        let closing = |(found, _): (usize, &str)| {
            let after = window[found + name.len()..].bytes().next();
            if after.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
                return None;
            }
            let before = &window[..found];
            let opens = |before: &str, marks: &[&str]| {
                let mark = marks.iter().find(|mark| before.ends_with(**mark))?;
                Some(before.len() - mark.len())
            };
            let slash = before.trim_end().strip_suffix('/').map(str::trim_end);
            slash.and_then(|before| opens(before, &["{{<", "{{%", "{{", "{%"])).or_else(|| {
                let before = before.strip_suffix("end")?.trim_end_matches([' ', '\t', '-']);
                opens(before, &["{%"])
            })
        };
        let found = window.match_indices(name).find_map(closing).map(|found| from + found);
        if found.is_none() {
            match known {
                Some(known) => self.unclosed.bodies[known].1 = limit,
                None => self.unclosed.bodies.push((name.to_owned(), limit)),
            }
        }
        found
    }
}

/// Adds the arguments that readers see of all calls in a stretch of text.
pub(in crate::segment::markdown) fn in_text(
    article: &str,
    range: Range<usize>,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    let mut at = range.start;
    while let Some(found) = memchr::memchr(b'{', &article.as_bytes()[at..range.end]) {
        let start = at + found;
        match scan::call_end(article, start).filter(|&end| end <= range.end) {
            Some(end) => {
                units(article, start..end, options, out);
                at = end;
            }
            None => at = start + 1,
        }
    }
}

/// Adds the arguments of a call that readers see.
fn units(article: &str, range: Range<usize>, options: &SegmentOptions, out: &mut Vec<Unit>) {
    let call = read(article, &range);
    if call.is_hashed {
        // mdBook: `{{#title A title}}`.
        let written = &article[call.arguments.clone()];
        let title = written.trim();
        if call.name == "title" && is_language(title) {
            let start = call.arguments.start + (written.len() - written.trim_start().len());
            let range = start..start + title.len();
            let slot = Slot::Line;
            out.push(Unit { kind: Kind::Text, field: None, text: title.to_owned(), note: None, range, slot });
        }
        return;
    }
    if LOGIC.contains(&call.name) {
        return;
    }
    let escape = if call.is_shortcode { Escape::Quote } else { Escape::None };
    for argument in arguments::read(article, call.arguments.clone()) {
        let kind = match &argument.name {
            Some(name) => arguments::kind(options, call.name, &article[name.clone()]),
            None if call.is_shortcode => {
                is_title(call.name, &article[argument.value.clone()]).then_some(Kind::Text)
            }
            None => None,
        };
        out.extend(kind.and_then(|kind| arguments::unit(article, kind, &argument, escape)));
    }
}

/// Whether an argument without a name is for readers.
fn is_title(shortcode: &str, value: &str) -> bool {
    if UNTITLED.contains(&shortcode) || value.contains(['=', '%', '<', '|']) {
        return false;
    }
    let has_words = value.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() > 1;
    let begins_large = value.chars().next().is_some_and(|first| first.is_uppercase() || !first.is_ascii());
    has_words && !value.contains("://") || begins_large && TITLED.contains(&shortcode)
}
