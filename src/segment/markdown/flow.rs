//! Tags of components, and of elements whose content is Markdown, that begin or end at a line's edge.
//!
//! Such tags are covered and the text they enclose stays for the parser; tags within a sentence are left to it.

use super::lines::{Before, Element, Line, Pass};
use super::scan;
use super::tags::{self, Shape, Tag};
use crate::segment::Slot;

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
    let mut end = text_end;
    let mut closed = 0;
    for name in names.iter().rev() {
        let Some(at) = closing_tag(&pass.article[text..end], name) else { break };
        end = text + at;
        closed += 1;
    }
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

/// Where the tag that closes the innermost element begins, if it ends the line.
pub(super) fn closed_at_end(pass: &Pass<'_>, rest: &str) -> Option<usize> {
    let name = &pass.elements.last()?.name;
    let at = closing_tag(rest, name)?;
    let opens = !name.is_empty() && rest[..at].contains(&format!("<{name}"));
    (!opens && at > 0).then_some(at)
}

/// Where the closing tag at the end of a line begins.
fn closing_tag(line: &str, name: &str) -> Option<usize> {
    let inner = line.trim_end().strip_suffix('>')?.trim_end();
    inner.strip_suffix(name)?.strip_suffix("</").map(str::len)
}

/// Opens or closes an element and takes the attributes that readers see or that lead somewhere.
fn apply(pass: &mut Pass<'_>, tag: &Tag, column: usize) {
    for (kind, quote, value) in &tag.visible {
        pass.unit(*kind, value.clone(), Slot::Attribute(*quote));
    }
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

fn close_from(pass: &mut Pass<'_>, found: usize, end: usize) {
    for element in pass.elements.drain(found..) {
        if let Some(start) = element.untranslated {
            pass.found.directives.leave_out(start..end);
        }
    }
}
