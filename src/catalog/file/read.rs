//! The entries of a parsed file with their places.

use std::sync::Arc;

use fluent_syntax::ast;

use super::Entry;
use crate::catalog::{meaning, pattern, syntax};
use crate::model::Fingerprint;

pub(super) fn entries(file: &Arc<str>, body: &[ast::Entry<&str>], by_pattern: bool) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(body.len());
    let mut end = file.len();
    // From the back, because an entry ends where the next one starts.
    for item in body.iter().rev() {
        let start = match item {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref();
                let entry =
                    entry(file, &message.id, "", message.comment.as_ref(), value, &message.attributes, end);
                let start = entry.range.start;
                if by_pattern {
                    entries.extend(attributes(&entry, &message.attributes));
                    entries.extend(entry.has_value.then(|| entry.value_alone(value)));
                } else {
                    entries.push(entry);
                }
                Some(start)
            }
            ast::Entry::Term(term) => {
                let comment = term.comment.as_ref();
                let entry = entry(file, &term.id, "-", comment, Some(&term.value), &term.attributes, end);
                let start = entry.range.start;
                entries.push(if by_pattern { entry.value_alone(Some(&term.value)) } else { entry });
                Some(start)
            }
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => comment_start(file, comment),
            ast::Entry::Junk { content } => Some(syntax::offset_of(file, content)),
        };
        end = start.unwrap_or(end);
    }
    entries.reverse();
    entries
}

/// The attributes of a message, each as an entry by itself, from the last to the first.
fn attributes<'e>(
    message: &'e Entry,
    attributes: &'e [ast::Attribute<&str>],
) -> impl Iterator<Item = Entry> + 'e {
    let mut end = message.rest.end;
    attributes.iter().rev().map(move |attribute| {
        let file = &message.file;
        let name = syntax::offset_of(file, attribute.id.name);
        let behind_id = name + attribute.id.name.len();
        let start = file[behind_id..end].find('=').map_or(behind_id, |at| behind_id + at + 1);
        let value = start..start + file[start..end].trim_end_matches([' ', '\r', '\n']).len();
        let line = file[..name].rfind('\n').map_or(0, |end| end + 1);
        end = name - 1;
        let (fingerprint, meaning) = fingerprints(Some(&attribute.value), &[]);
        Entry {
            id: format!("{}.{}", message.id, attribute.id.name),
            range: line..value.end,
            offset: name - 1,
            fingerprint,
            meaning,
            is_term: false,
            has_value: true,
            is_pattern: true,
            file: Arc::clone(file),
            rest: value.clone(),
            value,
        }
    })
}

impl Entry {
    /// The entry without its attributes.
    fn value_alone(&self, value: Option<&ast::Pattern<&str>>) -> Self {
        let (fingerprint, meaning) = fingerprints(value, &[]);
        Self {
            range: self.range.start..self.value.end,
            fingerprint,
            meaning,
            is_pattern: true,
            rest: self.value.clone(),
            ..self.clone()
        }
    }
}

/// Makes one entry; `next` is where the next thing in the file starts.
fn entry(
    file: &Arc<str>,
    id: &ast::Identifier<&str>,
    sigil: &str,
    comment: Option<&ast::Comment<&str>>,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    next: usize,
) -> Entry {
    let name = syntax::offset_of(file, id.name);
    let offset = name - sigil.len();
    let behind_id = name + id.name.len();
    let behind_equals = file[behind_id..].find('=').map_or(behind_id, |at| behind_id + at + 1);
    let (rest_end, range_end) = last_line(file, behind_equals, next);
    let value_limit =
        attributes.first().map_or(rest_end, |attribute| syntax::offset_of(file, attribute.id.name) - 1);
    let value_length = file[behind_equals..value_limit].trim_end_matches([' ', '\r', '\n']).len();
    let (fingerprint, meaning) = fingerprints(value, attributes);
    Entry {
        id: format!("{sigil}{}", id.name),
        range: comment.and_then(|comment| comment_start(file, comment)).unwrap_or(offset)..range_end,
        offset,
        fingerprint,
        meaning,
        is_term: !sigil.is_empty(),
        has_value: value.is_some(),
        is_pattern: false,
        file: Arc::clone(file),
        value: behind_equals..behind_equals + value_length,
        rest: behind_equals..rest_end,
    }
}

/// The fingerprints of how a value and attributes are built and of what they say.
fn fingerprints(
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> (Fingerprint, Fingerprint) {
    let structure = pattern::fingerprint_of(value, attributes);
    let is_plain = meaning::is_plain(value, attributes);
    (structure, if is_plain { structure } else { meaning::meaning_of(value, attributes) })
}

/// The end of the last line before `next` that is not blank, without and with its line end.
fn last_line(file: &str, start: usize, next: usize) -> (usize, usize) {
    let lines = file[start..next].trim_end_matches([' ', '\r', '\n']).len() + start;
    let after = file[lines..next].find('\n');
    match after {
        None => (next, next),
        Some(at) => {
            let line_end = lines + at;
            let text_end = if file[..line_end].ends_with('\r') { line_end - 1 } else { line_end };
            (text_end.max(lines), line_end + 1)
        }
    }
}

fn comment_start(file: &str, comment: &ast::Comment<&str>) -> Option<usize> {
    let first = syntax::offset_of(file, comment.content.first()?);
    Some(file[..first].rfind('\n').map_or(0, |end| end + 1).max(if file.starts_with('\u{feff}') {
        3
    } else {
        0
    }))
}
