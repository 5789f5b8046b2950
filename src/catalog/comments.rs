//! The comments of a Fluent file that belong to no message: those of groups and of the file as a whole.

use fluent_syntax::ast;

use super::syntax;

/// The comments above groups of messages, and those about the whole file.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    /// Where each group begins, and its comment; an empty one ends a group.
    groups: Vec<(usize, String)>,
    file: Vec<String>,
}

impl Comments {
    /// Reads the comments of a file; what cannot be read is left out.
    pub fn of(text: &str) -> Self {
        let mut comments = Self::default();
        for entry in &syntax::parse(text).body {
            match entry {
                ast::Entry::GroupComment(comment) => {
                    let start = comment.content.first().map_or(0, |line| syntax::offset_of(text, line));
                    comments.groups.push((start, joined(comment)));
                }
                ast::Entry::ResourceComment(comment) => comments.file.push(joined(comment)),
                _ => {}
            }
        }
        comments
    }

    /// The comment of the group in which a byte of the file stands.
    pub fn group(&self, offset: usize) -> Option<&str> {
        let next = self.groups.partition_point(|(start, _)| *start <= offset);
        let (_, comment) = &self.groups[next.checked_sub(1)?];
        Some(comment.as_str()).filter(|comment| !comment.is_empty())
    }

    /// The comments about the whole file.
    pub fn file(&self) -> &[String] {
        &self.file
    }
}

fn joined(comment: &ast::Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}
