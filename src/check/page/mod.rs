//! Checks of all translations of one article in one language: what no single text shows. One file per check.

pub(super) mod anchors;
pub(super) mod register;

pub use register::Ways;

use std::ops::Range;

use crate::config::AnchorPolicy;
use crate::model::{Format, Kind, Language};

/// The translations of an article in one language.
#[derive(Debug)]
pub struct Page<'a> {
    /// The article.
    pub article: &'a str,
    /// How it is written.
    pub format: Format,
    /// The language of the translations.
    pub language: &'a Language,
    /// How the headings of a rendered page get the anchors of their sources.
    pub anchors: AnchorPolicy,
    /// The translations, in the order of the article; what is not translated stays in the language of the article.
    pub texts: Vec<PageText>,
}

/// One text of a page.
#[derive(Clone, Debug)]
pub struct PageText {
    /// The place of its unit in the article.
    pub unit: usize,
    /// The bytes of its unit in the article.
    pub range: Range<usize>,
    /// What the unit is.
    pub kind: Kind,
    /// The text, and whether it is a translation.
    pub text: String,
    /// Whether it is a translation.
    pub is_translated: bool,
    /// In which ways it may address its reader.
    pub ways: Ways,
}
