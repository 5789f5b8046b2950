//! Tags of components, and of elements whose content is Markdown, that begin or end at a line's edge.
//!
//! Such tags are covered and the text they enclose stays for the parser; tags within a sentence are left to it.

use std::ops::Range;

use super::flavour::{self, scripts};
use super::pass::{Before, Element, Line, Pass};
use super::scan;
use super::tags::{self, Shape, Tag};
use crate::config::SegmentOptions;
use crate::model::Kind;
use crate::segment::prose::has_prose;
use crate::segment::{Slot, Unit, html};

/// The deepest nesting of elements that is remembered.
const MAX_ELEMENTS: usize = 256;

/// How many tags in front of a text are looked at; more only occur in hostile texts.
const MAX_LEADING: usize = 16;

/// Handles a line that begins with a tag (in MDX also with an expression, before a tag or text).
///
/// Gives back `false` if the line is text with inline tags, or an HTML block.
pub(super) fn tags(pass: &mut Pass<'_>, line: &Line) -> bool {
    let (leading, end) = read_leading(pass, line.rest);
    let Some(first) = leading.first() else { return false };
    if !pass.mdx && !pass.in_element() && !first.markdown {
        return false;
    }
    let name = &pass.article[first.name.clone()];
    let continues_text = pass.before == Before::Text;
    if scan::is_line_done(pass.article, end) {
        if continues_text && !pass.mdx && tags::is_inline(name) {
            return false;
        }
        for tag in &leading {
            apply(pass, tag, line.rest - line.start);
        }
        pass.cover(line, end);
        return true;
    }
    !continues_text && enclosed_text(pass, line, &leading)
}

/// The tags from `at` on, and where something else begins.
fn read_leading(pass: &mut Pass<'_>, at: usize) -> (Vec<Tag>, usize) {
    let mut leading = Vec::new();
    let mut at = at;
    loop {
        let start = scan::skip_blanks(pass.article, at);
        match pass.article.as_bytes().get(start) {
            Some(b'<') => match tags::read(pass.article, start) {
                Some(tag) => {
                    at = tag.range.end;
                    leading.push(tag);
                }
                None => return (leading, start),
            },
            Some(b'{') if pass.mdx => match pass.expression_end(start) {
                Some(end) => at = end,
                None => return (leading, start),
            },
            _ => return (leading, at),
        }
    }
}

/// Handles a line on which an element opens and its text begins, such as `<Tab>Text</Tab>` or `<p>Text`.
fn enclosed_text(pass: &mut Pass<'_>, line: &Line, leading: &[Tag]) -> bool {
    let covered = leading.iter().take(MAX_LEADING).take_while(|tag| stands_apart(pass, tag)).count();
    let Some(last) = leading[..covered].last() else { return false };
    let text = scan::skip_blanks(pass.article, last.range.end);
    let text_end = scan::line_end(pass.article, text);
    let next = scan::next_line(pass.article, text_end);
    let opened = leading[..covered].iter().filter(|tag| tag.shape == Shape::Open);
    let names: Vec<_> = opened.map(|tag| pass.article[tag.name.clone()].to_owned()).collect();
    let (end, closed) = match closed_at_end(pass, &names, &pass.article[text..text_end]) {
        Some((at, closed)) => (text + at, closed),
        None => (text_end, 0),
    };
    if end <= text {
        return false;
    }
    pass.separate();
    if pass.before != Before::Break {
        pass.found.masked.fill_line_end();
    }
    for tag in &leading[..covered] {
        apply(pass, tag, line.rest - line.start);
    }
    let still_open = pass.elements.len().saturating_sub(closed);
    if closed > 0 {
        close_from(pass, still_open, text_end);
    }
    if let Some(kind) = names.last().and_then(|name| tags::kind_of(name)) {
        pass.found.kinds.push((text, kind));
    }
    pass.found.masked.push(pass.article, line.start..line.rest);
    pass.found.masked.push(pass.article, text..end);
    pass.found.masked.push(pass.article, text_end..next);
    pass.at = next;
    pass.before = if closed > 0 { Before::Closed } else { Before::Text };
    true
}

/// Whether a tag in front of text belongs to the block and not to the sentence.
fn stands_apart(pass: &Pass<'_>, tag: &Tag) -> bool {
    let name = &pass.article[tag.name.clone()];
    match tag.shape {
        Shape::Empty => false,
        Shape::Close => pass.elements.iter().any(|element| element.name == name),
        Shape::Open if tags::is_inline(name) => false,
        Shape::Open => {
            let paragraph = scan::paragraph(pass.article, tag.range.end);
            let Some(close) = paragraph.find(&format!("</{name}")) else { return true };
            // Where text goes on behind the element, the element is part of a sentence.
            let end = scan::line_end(paragraph, close);
            let ends_line = paragraph[close..end].split('>').skip(1).all(|rest| {
                let rest = rest.trim_start();
                rest.is_empty() || rest.starts_with("</")
            });
            let next = paragraph[end..].trim_start();
            ends_line && (next.is_empty() || next.starts_with('<') || tags::is_block(name))
        }
    }
}

/// Where the tags begin that close the innermost elements at the end of a line, and how many elements these are.
///
/// `opened` are the elements that the line itself opens.
pub(super) fn closed_at_end(pass: &Pass<'_>, opened: &[String], rest: &str) -> Option<(usize, usize)> {
    if !rest.trim_end().ends_with('>') {
        return None;
    }
    let open = pass.elements.iter().map(|element| element.name.as_str());
    let open: Vec<&str> = open.chain(opened.iter().map(String::as_str)).collect();
    // Closing tags at the end of the line, the last one first.
    let mut closing: Vec<(usize, &str)> = Vec::new();
    let mut end = rest.len();
    while closing.len() < MAX_LEADING {
        let inner = rest[..end].trim_end();
        let is_escaped =
            |at: usize| inner[..at].bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1;
        let is_closing =
            |&at: &usize| inner[at..].starts_with("</") && inner.ends_with('>') && !is_escaped(at);
        let Some(at) = inner.rfind('<').filter(is_closing) else {
            break;
        };
        closing.push((at, inner[at + 2..inner.len() - 1].trim_end()));
        end = at;
    }
    let fits = |count: &usize| {
        let inner = &open[open.len() - count..];
        closing[..*count].iter().zip(inner).all(|((_, name), element)| name == element)
    };
    let count = (1..=closing.len().min(open.len())).rev().find(fits)?;
    let (at, innermost) = closing[count - 1];
    let opens = !innermost.is_empty() && rest[..at].contains(&format!("<{innermost}"));
    (!opens && at > 0).then_some((at, count))
}

/// Opens or closes an element and takes the attributes that readers see or that lead somewhere.
fn apply(pass: &mut Pass<'_>, tag: &Tag, column: usize) {
    let mut found = Vec::new();
    units_of(pass.article, tag, pass.options, &mut found);
    pass.found.units.append(&mut found);
    pass.found.addresses.extend_from_slice(&tag.addresses);
    let name = &pass.article[tag.name.clone()];
    match tag.shape {
        Shape::Open if pass.elements.len() < MAX_ELEMENTS => {
            let untranslated = tag.untranslated.then_some(tag.range.start);
            let name = name.to_owned();
            pass.elements.push(Element { name, column, cut: None, untranslated, held_by_indent: None });
        }
        Shape::Close => {
            if let Some(found) = pass.elements.iter().rposition(|element| element.name == name) {
                close_from(pass, found, tag.range.end);
            }
        }
        Shape::Open | Shape::Empty => {}
    }
}

/// Adds the attributes of a tag that readers see.
fn units_of(article: &str, tag: &Tag, options: &SegmentOptions, out: &mut Vec<Unit>) {
    let component = &article[tag.name.clone()];
    for attribute in &tag.attributes {
        let name = &article[attribute.name.clone()];
        let Some(quote) = attribute.quote else {
            scripts::units(article, attribute.value.clone(), (component, name), options, out);
            continue;
        };
        let Some(kind) = kind_of_attribute(component, name, options) else { continue };
        let written = &article[attribute.value.clone()];
        let text = written.trim();
        if !has_prose(text, true) {
            continue;
        }
        let start = attribute.value.start + (written.len() - written.trim_start().len());
        let range = start..start + text.len();
        let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let (text, slot) = (lines.join(" "), Slot::Attribute(quote));
        out.push(Unit { kind, field: None, text, note: None, range, slot });
    }
}

/// The kind of an attribute's text, if readers see it. Elements of HTML have fewer such attributes than components.
fn kind_of_attribute(element: &str, name: &str, options: &SegmentOptions) -> Option<Kind> {
    match name {
        "alt" => Some(Kind::Alt),
        "title" | "aria-label" | "placeholder" | "label" | "description" | "caption" => Some(Kind::Text),
        _ if html::is_component(element) => flavour::argument_kind(options, element, name),
        _ => options.html.attributes.iter().any(|also| also.eq_ignore_ascii_case(name)).then_some(Kind::Text),
    }
}

/// Adds the attributes of all tags in a stretch of MDX.
pub(super) fn attribute_units(
    article: &str,
    range: Range<usize>,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    let mut at = range.start;
    while let Some(found) = memchr::memchr(b'<', &article.as_bytes()[at..range.end]) {
        at += found;
        match tags::read(article, at).filter(|tag| tag.range.end <= range.end) {
            Some(tag) => {
                units_of(article, &tag, options, out);
                at = tag.range.end;
            }
            None => at += 1,
        }
    }
}

/// Adds the strings in expressions of all tags in a stretch of MDX, but for those within the units that are there.
pub(super) fn expression_units(
    article: &str,
    range: Range<usize>,
    options: &SegmentOptions,
    out: &mut Vec<Unit>,
) {
    if !article[range.clone()].contains("={") {
        return;
    }
    let mut found = Vec::new();
    attribute_units(article, range, options, &mut found);
    found.retain(|unit| matches!(unit.slot, Slot::Quoted(..)));
    found.retain(|unit| {
        !out.iter().any(|other| other.range.end > unit.range.start && other.range.start < unit.range.end)
    });
    out.append(&mut found);
}

pub(super) fn close_from(pass: &mut Pass<'_>, found: usize, end: usize) {
    for element in pass.elements.drain(found..) {
        if let Some(start) = element.untranslated {
            pass.found.directives.leave_out(start..end);
        }
    }
}
