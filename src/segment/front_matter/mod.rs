//! Front matter: the fields of a YAML, TOML or JSON header that are text.
//!
//! Finds the header of an article, picks the fields that the project wants, and writes texts back in the
//! notation they came in. What the body of the article is, nothing here knows.

use std::fmt::Write;
use std::ops::Range;

use super::prose::has_prose;
use super::{Problem, Slot, Unit};
use crate::config::{FieldPart, SegmentOptions, field_parts};
use crate::model::Kind;

mod json;
mod toml;
mod yaml;

#[cfg(test)]
mod tests;

pub use json::write_json;
pub use toml::write_toml;
pub use yaml::{YamlStyle, write_yaml};

/// The header of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// The whole header with its delimiters and its final line end; a byte order mark before it is left out.
    pub range: Range<usize>,
    content: Range<usize>,
    syntax: Syntax,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syntax {
    Yaml,
    Toml,
    Json,
}

/// Finds the header at the start of an article.
///
/// Known are YAML between `---` lines (`...` also closes it), TOML between `+++` lines, and JSON, bare as Hugo
/// has it or between `;;;` lines. A first line `---` with a blank line below it is a line across the page
/// unless a key follows.
pub fn find(text: &str) -> Option<FrontMatter> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let body = &text[start..];
    if body.starts_with('{') {
        let end = start + json::object_end(body)?;
        return Some(FrontMatter {
            range: start..line_end(text, end),
            content: start..end,
            syntax: Syntax::Json,
        });
    }
    let opener = body.lines().next()?.trim_end();
    let (syntax, closers): (_, &[&str]) = match opener {
        "---" => (Syntax::Yaml, &["---", "..."]),
        "+++" => (Syntax::Toml, &["+++"]),
        ";;;" => (Syntax::Json, &[";;;"]),
        _ => return None,
    };
    let content = line_end(text, start);
    let mut at = content;
    while at < text.len() {
        let next = line_end(text, at);
        if closers.contains(&text[at..next].trim_end()) {
            let header = FrontMatter { range: start..next, content: content..at, syntax };
            let is_rule = syntax == Syntax::Yaml && is_line_across_page(&text[content..at]);
            return (!is_rule).then_some(header);
        }
        at = next;
    }
    None
}

/// Adds a unit for every field of the header that the options name and that holds text.
///
/// A header that cannot be read gives one problem and no units.
pub fn units(
    text: &str,
    header: &FrontMatter,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
    problems: &mut Vec<Problem>,
) {
    let wanted =
        Fields { offset: header.content.start, wanted: &options.fields, any: false, units: Vec::new() };
    match read(text, header, wanted) {
        Ok(mut units) => out.append(&mut units),
        Err(problem) => problems.push(problem),
    }
}

/// The values of some keys, numbers and dates included; none of a header that cannot be read.
pub fn values(text: &str, header: &FrontMatter, keys: &[String]) -> Vec<Unit> {
    let wanted = Fields { offset: header.content.start, wanted: keys, any: true, units: Vec::new() };
    read(text, header, wanted).unwrap_or_default()
}

/// The values of some keys that are strings; none of a header that cannot be read.
pub fn texts(text: &str, header: &FrontMatter, keys: &[String]) -> Vec<Unit> {
    let wanted = Fields { offset: header.content.start, wanted: keys, any: false, units: Vec::new() };
    read(text, header, wanted).unwrap_or_default()
}

/// Adds the named texts of a YAML block that is no header: the options of a directive.
pub(super) fn options(text: &str, range: Range<usize>, wanted: &[String], out: &mut Vec<Unit>) {
    let mut fields = Fields { offset: range.start, wanted, any: false, units: Vec::new() };
    let Some(content) = text.get(range) else { return };
    if yaml::read(content, &mut fields).is_ok() {
        let texts = fields.units.into_iter().filter(|unit| has_prose(&unit.text, false));
        out.extend(texts.map(|unit| Unit { kind: Kind::Text, field: None, ..unit }));
    }
}

fn read(text: &str, header: &FrontMatter, mut fields: Fields<'_>) -> Result<Vec<Unit>, Problem> {
    let Some(content) = text.get(header.content.clone()) else { return Ok(Vec::new()) };
    let outcome = match header.syntax {
        Syntax::Yaml => yaml::read(content, &mut fields),
        Syntax::Toml => toml::read(content, &mut fields),
        Syntax::Json => json::read(content, &mut fields),
    };
    match outcome {
        Ok(()) => {
            fields.units.sort_by_key(|unit| unit.range.start);
            Ok(fields.units)
        }
        Err(problem) => Err(Problem { offset: problem.offset + header.content.start, ..problem }),
    }
}

/// The fields found while a header is read.
struct Fields<'a> {
    /// Where the content that is read starts in the article.
    offset: usize,
    wanted: &'a [String],
    /// Whether values that are no strings count as well.
    any: bool,
    units: Vec<Unit>,
}

impl Fields<'_> {
    /// Adds a unit if the field is wanted and its text is not blank.
    fn add(&mut self, path: &Path, text: String, range: Range<usize>, slot: Slot) {
        if text.trim().is_empty() {
            return;
        }
        self.units.push(Unit {
            kind: Kind::Field,
            field: Some(path.full.clone()),
            text,
            note: None,
            range: range.start + self.offset..range.end + self.offset,
            slot,
        });
    }

    fn wants(&self, path: &Path) -> bool {
        self.wanted.iter().any(|field| {
            *field == path.full || *field == path.keys || field.contains(['[', '*']) && path.fits(field)
        })
    }
}

/// The way to a value: keys and list indices, joined with dots.
#[derive(Clone, Default)]
struct Path {
    parts: Vec<Part>,
    full: String,
    /// The same without the indices, so that one name stands for every item of a list.
    keys: String,
}

impl Path {
    fn key(&self, key: &str) -> Self {
        let parts = self.with(Part::Key(key.to_owned()));
        Self { parts, full: join(&self.full, key), keys: join(&self.keys, key) }
    }

    fn index(&self, index: usize) -> Self {
        let parts = self.with(Part::Item(index));
        Self { parts, full: join(&self.full, &index.to_string()), keys: self.keys.clone() }
    }

    fn with(&self, part: Part) -> Vec<Part> {
        self.parts.iter().cloned().chain([part]).collect()
    }

    /// Whether a pattern means this value. A list that the pattern says nothing of is passed through.
    fn fits(&self, pattern: &str) -> bool {
        let Some(wanted) = field_parts(pattern) else { return false };
        let names_items = wanted.iter().any(|part| matches!(part, FieldPart::Item(_) | FieldPart::AnyItem));
        let mut wanted = wanted.into_iter();
        let found = self.parts.iter().filter(|part| names_items || matches!(part, Part::Key(_)));
        let fit = |(part, wanted): (&Part, FieldPart<'_>)| match (part, wanted) {
            (Part::Key(_), FieldPart::AnyKey) | (Part::Item(_), FieldPart::AnyItem) => true,
            (Part::Key(key), FieldPart::Key(name)) => key == name,
            (Part::Item(at), FieldPart::Item(place)) => *at == place,
            _ => false,
        };
        let mut found = found;
        found.all(|part| wanted.next().is_some_and(|wanted| fit((part, wanted)))) && wanted.next().is_none()
    }
}

/// A step of the way to a value.
#[derive(Clone)]
enum Part {
    Key(String),
    Item(usize),
}

fn join(parent: &str, child: &str) -> String {
    if parent.is_empty() { child.to_owned() } else { format!("{parent}.{child}") }
}

/// A text between double quotes on one line, with the escapes that YAML and TOML share.
fn double_quoted(text: &str, needs_escape: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ if needs_escape(char) => {
                let _ = match u32::from(char) {
                    code @ 0..=0xffff => write!(out, "\\u{code:04X}"),
                    code => write!(out, "\\U{code:08X}"),
                };
            }
            _ => out.push(char),
        }
    }
    out.push('"');
    out
}

/// The offset behind the line end at or after `at`.
fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found + 1)
}

fn is_line_across_page(content: &str) -> bool {
    let mut lines = content.lines().peekable();
    lines.peek().is_some_and(|line| line.trim().is_empty())
        && lines
            .map(str::trim)
            .find(|line| !line.is_empty() && !line.starts_with('#'))
            .is_some_and(|line| !line.starts_with('{') && !line.contains(": ") && !line.ends_with(':'))
}
