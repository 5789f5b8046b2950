//! The part of the contract that shows terms of the glossary.

use serde::Serialize;

use crate::glossary::TermFound;

/// A term in a source text: where it stands, in bytes, and what it is called.
#[derive(Serialize)]
pub(super) struct Term<'a> {
    id: &'a str,
    start: usize,
    end: usize,
    source: &'a str,
    forms: &'a [String],
    forbidden: &'a [String],
    definition: Option<&'a str>,
}

impl<'a> From<&'a TermFound> for Term<'a> {
    fn from(found: &'a TermFound) -> Self {
        Self {
            id: &found.id,
            start: found.range.start,
            end: found.range.end,
            source: &found.source,
            forms: &found.forms,
            forbidden: &found.forbidden,
            definition: found.definition.as_deref(),
        }
    }
}
