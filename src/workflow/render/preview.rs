//! A page for who reads it before it is published: what is not done is marked.

use std::borrow::Cow;

use super::in_place::Brought;
use crate::model::{Fingerprint, State};
use crate::segment;
use crate::workspace::rendering::Rendering;

/// The words that stand before texts that are not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewMarks {
    /// Before a translation that nobody confirmed.
    pub draft: String,
    /// Before one whose source changed.
    pub stale: String,
    /// Before a text in the language of the source.
    pub source: String,
}

impl PreviewMarks {
    /// A page with marks; as it is where its units cannot be told.
    pub(super) fn on(&self, brought: &Brought, rendering: &Rendering<'_>) -> String {
        let (loaded, plan) = (rendering.loaded, rendering.plan);
        let format = loaded.article.format;
        let Ok(cut) = segment::segment(&brought.text, format, &rendering.project.config.segment) else {
            return brought.text.clone();
        };
        if cut.units.len() != brought.numbers.len() {
            return brought.text.clone();
        }
        let marked = |at: usize| {
            let text = &cut.units[at].text;
            let number = brought.numbers[at];
            let (unit, standing) = (loaded.plan.units.get(number)?, plan.units.get(number)?);
            let mark = match standing.state {
                State::Translated | State::Reviewed => return None,
                _ if Fingerprint::of_source(text) == unit.fingerprint => &self.source,
                State::Draft => &self.draft,
                State::Stale => &self.stale,
                State::Missing => &self.source,
            };
            Some(Cow::Owned(format!("⟦{mark}⟧ {text}")))
        };
        segment::assemble_as(format, &brought.text, &cut.units, marked)
    }
}
