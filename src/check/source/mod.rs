//! Rules about an article itself: what makes it hard to translate and to keep translated. One file per rule.
//!
//! A rule sees one article and knows nothing of translations and policy.

pub(super) mod broken_reference;
pub(super) mod heading_levels;
pub(super) mod name_spelled_two_ways;
#[cfg(test)]
mod tests;

pub(super) use broken_reference::{is_special as is_site_anchor, letters as anchor_letters, own_anchors};

use crate::message::Message;
use crate::model::{Format, Language};
use crate::segment::{Outline, Unit, outline};

/// An article as the rules see it.
pub struct CheckedArticle<'a> {
    text: &'a str,
    format: Format,
    language: &'a Language,
    units: Vec<&'a Unit>,
    outline: Outline,
    is_there: &'a dyn Fn(&str) -> Option<bool>,
    /// Whether other pages include it: they have the headings that it links to.
    is_partial: bool,
}

impl<'a> CheckedArticle<'a> {
    /// The same at a path, which may say that it is a part of other pages.
    #[must_use]
    pub fn at_path(self, path: &str) -> Self {
        let is_part = |folder: &str| {
            folder.starts_with('_') || matches!(folder, "includes" | "partials" | "snippets" | "fragments")
        };
        Self { is_partial: path.split('/').any(is_part), ..self }
    }

    /// An article and its units. `is_there` says whether an address without query and fragment, as written, leads to
    /// a file; `None` where that cannot be known.
    pub fn new(
        (text, format): (&'a str, Format),
        language: &'a Language,
        units: impl Iterator<Item = &'a Unit>,
        is_there: &'a dyn Fn(&str) -> Option<bool>,
    ) -> Self {
        Self {
            text,
            format,
            language,
            units: units.collect(),
            outline: outline(text, format),
            is_there,
            is_partial: false,
        }
    }
}

/// What a rule found in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceHit {
    /// The byte offset in the article.
    pub offset: usize,
    /// What is wrong, with the exact piece.
    pub message: Message,
    /// What to do.
    pub hint: Message,
}
