//! What is looked up.

use super::segment::{Origin, Segment};
use crate::model::{Fingerprint, Language};

/// A text to look up.
#[derive(Clone, Copy, Debug)]
pub struct Query<'q> {
    /// The text.
    pub text: &'q str,
    /// Whether it is a Fluent pattern.
    pub is_pattern: bool,
    /// The language that its translation is wanted in.
    pub language: &'q Language,
    /// The article of its unit.
    pub article: Option<&'q str>,
    /// The id of its unit.
    pub id: Option<&'q str>,
    /// The fingerprint of the text before it.
    pub before: Option<Fingerprint>,
    /// The fingerprint of the text after it.
    pub after: Option<Fingerprint>,
    /// Whether the translation that the unit has itself is a match as well.
    pub takes_own: bool,
}

impl<'q> Query<'q> {
    /// An empty text of no article.
    pub fn of(language: &'q Language) -> Self {
        Self {
            text: "",
            is_pattern: false,
            language,
            article: None,
            id: None,
            before: None,
            after: None,
            takes_own: false,
        }
    }

    /// Whether a segment is the translation that the unit has itself.
    pub(super) fn is_own(&self, segment: &Segment) -> bool {
        let Origin::Unit { article, id, state: Some(_) } = &segment.origin else { return false };
        !self.takes_own
            && segment.language == *self.language
            && self.article == Some(article)
            && self.id == Some(id)
    }
}
