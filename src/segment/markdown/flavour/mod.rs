//! What generators and other readers of Markdown add to CommonMark: which of it is text, and which is not.
//!
//! A file for each family of additions; `names` has all their words. When a line may be such a line at all,
//! `lines` says; whether they stand in a paragraph, the parser.

mod arguments;
mod colons;
mod fences;
mod includes;
mod kramdown;
mod myst;
mod names;
mod pandoc;
mod python_markdown;
pub(super) mod scripts;
mod template;

#[cfg(test)]
mod tests;

pub(super) use arguments::kind as argument_kind;
pub(super) use colons::OptionLines;
pub(super) use fences::TextFence;
pub(super) use kramdown::without_attributes;
pub(in crate::segment) use myst::is_field_or_component;
pub(super) use template::in_text;

use super::pass::{Line, Pass};

impl Pass<'_> {
    /// Handles a line that is one of these additions and neither code nor a tag.
    pub(super) fn addition(&mut self, line: &Line, rest: &str) -> bool {
        match rest.as_bytes().first() {
            Some(b'{') if self.mdx => false,
            Some(b'{') => {
                self.attribute_list(line, rest)
                    || self.extension(line, rest)
                    || self.include(line, rest)
                    || self.calls(line)
            }
            Some(b':') => self.colons(line, rest),
            Some(b'[') => self.contents(line, rest) || self.hidden(line, rest) || self.include(line, rest),
            Some(b'<' | b'@') => self.include(line, rest),
            Some(b'-' | b';') if !self.mdx => self.snippet(line, rest),
            Some(b'!' | b'?' | b'=') if !self.mdx => self.indented_block(line, rest),
            Some(b'*') if !self.mdx => self.abbreviation(line, rest),
            Some(b'/') if !self.mdx => self.slashes(line, rest),
            Some(b'(') if !self.mdx => self.target(line, rest),
            Some(b'%') if !self.mdx => self.title_block(line) || self.remark(line, rest),
            Some(b'+') if !self.mdx => self.grid_table(line, rest) || self.block_break(line, rest),
            Some(b'|') if !self.mdx => self.line_block(line, rest),
            Some(b'#') => self.slot_name(line, rest),
            _ => false,
        }
    }
}
