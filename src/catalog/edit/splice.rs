//! The new text of an edited catalog: old bytes, new entries, and single blank lines where they meet, or none in a
//! file that has none.

use fluent_syntax::ast;

use super::EditError;
use super::plan::{Anchor, Change, Insert, Plan};
use crate::catalog::file::{Catalog, Entry, with_line_ends};
use crate::catalog::typed::Layout;
use crate::catalog::{pattern, syntax};
use crate::model::Fingerprint;

/// How an entry of the new file has to read.
pub(super) struct Meant {
    pub(super) id: String,
    pub(super) fingerprint: Fingerprint,
    pub(super) comment: Option<String>,
}

/// Writes the new file; keeps blank lines single where something was put in or taken out.
pub(super) struct Writer {
    pub(super) out: String,
    line_end: &'static str,
    /// Whether entries stand without blank lines between them, as in files of applications.
    is_dense: bool,
    after_insert: bool,
    pub(super) after_remove: bool,
    pub(super) meant: Vec<Meant>,
}

impl Writer {
    pub(super) fn new(catalog: &Catalog, is_dense: bool) -> Self {
        let text = catalog.text();
        let is_crlf = text.find('\n').is_some_and(|at| text[..at].ends_with('\r'));
        Self {
            out: String::with_capacity(text.len() + text.len() / 8),
            line_end: if is_crlf { "\r\n" } else { "\n" },
            is_dense,
            after_insert: false,
            after_remove: false,
            meant: Vec::new(),
        }
    }

    /// Writes what stands between two entries.
    pub(super) fn gap(&mut self, gap: &str) {
        if self.after_insert && !self.is_dense && !starts_blank(gap) {
            self.out.push_str(self.line_end);
        }
        let mut rest = gap;
        if self.after_remove {
            let standing = &self.out[self.content_end()..];
            let mut doubled = if self.at_start() { usize::MAX } else { standing.matches('\n').count() };
            while doubled > 0 && starts_blank(rest) {
                rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
                doubled -= 1;
            }
        }
        self.out.push_str(rest);
        self.after_insert = false;
        self.after_remove = false;
    }

    /// Writes what stands behind the last entry.
    pub(super) fn tail(&mut self, tail: &str) {
        if !is_blank(tail) {
            self.gap(tail);
        } else if self.after_remove {
            // Blanks without a line end are only valid behind an entry.
            let lines = tail.rfind('\n').map_or("", |end| &tail[..=end]);
            self.out.truncate(self.content_end());
            self.out.push_str(lines);
        } else {
            self.out.push_str(tail);
        }
    }

    /// Writes an entry of the old file, changed or not.
    pub(super) fn entry(
        &mut self,
        text: &str,
        entry: &Entry,
        change: Option<&Change<'_>>,
    ) -> Result<(), EditError> {
        let mut meant =
            Meant { id: entry.id.clone(), fingerprint: entry.fingerprint, comment: entry.comment() };
        let mut at = entry.range.start;
        if let Some(to) = change.and_then(|change| change.rename) {
            self.out.push_str(&text[at..entry.offset]);
            self.out.push_str(to);
            to.clone_into(&mut meant.id);
            at = entry.offset + entry.id.len();
        }
        if let Some(source) = change.and_then(|change| change.pattern) {
            let value = Layout::new(source).write();
            meant.fingerprint = entry
                .with_tree(|_, attributes| fingerprint_with(&value, attributes))
                .ok_or_else(|| EditError::Unsafe(entry.id.clone()))?;
            self.out.push_str(&text[at..entry.value.start]);
            self.out.push_str(&with_line_ends(&value, self.line_end));
            at = entry.value.end;
        }
        if let Some(body) = change.and_then(|change| change.body) {
            meant.fingerprint = fingerprint_of_body(body);
            self.out.push_str(&text[at..entry.rest.start]);
            self.out.push_str(&with_line_ends(body, self.line_end));
            at = entry.rest.end;
        }
        self.out.push_str(&text[at..entry.range.end]);
        self.meant.push(meant);
        Ok(())
    }

    pub(super) fn inserts(&mut self, plan: &Plan<'_>, anchor: Anchor) {
        for insert in plan.behind(anchor) {
            self.insert(insert);
        }
    }

    fn insert(&mut self, insert: &Insert<'_>) {
        if !self.at_start() {
            if !self.out.ends_with('\n') {
                self.out.push_str(self.line_end);
            }
            if (!self.is_dense || self.ends_with_comment()) && self.content_end() == self.out.len() {
                self.out.push_str(self.line_end);
            }
        }
        let comment = insert.comment.map(|comment| comment.replace("\r\n", "\n"));
        for line in comment.iter().flat_map(|comment| comment.split('\n')) {
            self.out.push_str(if line.is_empty() { "#" } else { "# " });
            self.out.push_str(line);
            self.out.push_str(self.line_end);
        }
        self.out.push_str(insert.id);
        self.out.push_str(" =");
        self.out.push_str(&with_line_ends(insert.body, self.line_end));
        self.out.push_str(self.line_end);
        self.after_insert = true;
        self.after_remove = false;
        self.meant.push(Meant {
            id: insert.id.to_owned(),
            fingerprint: fingerprint_of_body(insert.body),
            comment,
        });
    }

    fn at_start(&self) -> bool {
        self.out.trim_start_matches('\u{feff}').is_empty()
    }

    /// Whether the last line is a comment, which would become that of a message right below it.
    fn ends_with_comment(&self) -> bool {
        self.out.lines().next_back().is_some_and(|line| line.starts_with('#'))
    }

    /// Where the blank lines start that end what is written.
    fn content_end(&self) -> usize {
        let kept = self.out.trim_end_matches([' ', '\r', '\n']).len();
        let line_end = self.out[kept..].find('\n').map_or(self.out.len(), |at| kept + at + 1);
        if self.out[..kept].trim_start_matches('\u{feff}').is_empty() { kept } else { line_end }
    }
}

/// Whether more entries follow each other directly than behind a blank line.
pub(super) fn is_dense(catalog: &Catalog) -> bool {
    let gaps =
        catalog.entries().windows(2).map(|pair| &catalog.text()[pair[0].range.end..pair[1].range.start]);
    let (dense, open) = gaps.fold((0, 0), |(dense, open), gap| match gap {
        "" => (dense + 1, open),
        gap => (dense, open + usize::from(starts_blank(gap))),
    });
    dense > open
}

fn is_blank(text: &str) -> bool {
    text.trim_matches([' ', '\r', '\n']).is_empty()
}

fn starts_blank(text: &str) -> bool {
    text.find('\n').is_some_and(|end| is_blank(&text[..end]))
}

/// The fingerprint of a laid out value with the attributes that its entry has.
fn fingerprint_with(value: &str, attributes: &[ast::Attribute<&str>]) -> Option<Fingerprint> {
    let file = format!("text ={value}\n");
    match syntax::parse(&file).body.as_slice() {
        [ast::Entry::Message(message)] => Some(pattern::fingerprint_of(message.value.as_ref(), attributes)),
        _ => None,
    }
}

/// The fingerprint that a body has by itself; one that is no body fits no entry and is refused by `verify`.
fn fingerprint_of_body(body: &str) -> Fingerprint {
    let file = format!("text ={body}\n");
    match syntax::parse(&file).body.as_slice() {
        [ast::Entry::Message(message)] => {
            pattern::fingerprint_of(message.value.as_ref(), &message.attributes)
        }
        _ => Fingerprint::of_bytes(body.as_bytes()),
    }
}
