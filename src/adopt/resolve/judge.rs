//! What is said of a paired text beyond the pair: that it followed its source, or that a person has to look at it.

use super::Resolution;
use crate::adopt::past::Sources;
use crate::adopt::pins::Pin;
use crate::catalog::{Catalog, Record, RecordedState};
use crate::config::{AnchorPolicy, LinkPolicy};
use crate::diff::{Substitution, classes, substitutions};
use crate::model::{ChangeClass, Fingerprint, Kind};
use crate::pairing::is_copy;

impl Resolution<'_> {
    /// Takes a translation as current that has followed its source: it reads the same, as names and titles do, or the
    /// source only swapped what the translation has swapped as well.
    pub(super) fn follow(&mut self) {
        for entry in self.entries.iter_mut().flatten() {
            let unit = &self.loaded.plan.units[entry.unit];
            let Some(previous) = &entry.record.previous else { continue };
            let text = Catalog::text_of_message(&entry.body);
            let Some(text) = text else { continue };
            // The old thing may be a part of the new one, as an address is of its archived copy.
            let is_swapped = |substitution: &Substitution| {
                text.contains(&substitution.new)
                    && !text.replace(&substitution.new, "").contains(&substitution.old)
            };
            let substitutions = substitutions(previous, &unit.unit.text, &self.project.config.source);
            let has_followed = substitutions.is_some_and(|substitutions| {
                !substitutions.is_empty() && substitutions.iter().all(is_swapped)
            });
            if text == unit.unit.text || has_followed {
                let state = entry.record.state;
                entry.record = Record { state, ..Record::new(unit.fingerprint, entry.record.target) };
            }
        }
    }

    /// Dates what is stale by the commit that changed its source, where there is one.
    pub(super) fn date(&mut self, sources: &Sources<'_>) {
        for record in self.entries.iter_mut().flatten().map(|entry| &mut entry.record) {
            if let Some(today) = record.stale_since {
                record.stale_since =
                    sources.left_on(record.source).filter(|day| *day < today).or(Some(today));
            }
        }
    }

    /// Makes translations that only repeat the words of their source drafts.
    pub(super) fn doubt_copies(&mut self) {
        let (from, to) = (&self.project.config.source, self.article.language);
        for entry in self.entries.iter_mut().flatten() {
            let now = &self.loaded.plan.units[entry.unit].unit.text;
            let source = entry.record.previous.as_ref().unwrap_or(now);
            let text = Catalog::text_of_message(&entry.body);
            if text.is_some_and(|text| is_copy(&text, source, from, to)) {
                entry.record.state = Some(RecordedState::Draft);
            }
        }
    }

    /// Makes all translations drafts where their page says that it is outdated, and nobody knows since when.
    pub(super) fn doubt_what_is_outdated(&mut self) {
        if let Some(Pin::BeforeCommit(_) | Pin::BeforeDay(_)) = self.article.past.lost_pin {
            for entry in self.entries.iter_mut().flatten() {
                entry.record.state = Some(RecordedState::Draft);
            }
        }
    }

    /// Whether the catalog has another text than the page, apart from what rendering makes of links and headings.
    pub(in crate::adopt) fn differs(&self, at: usize, text: &str) -> bool {
        let (unit, render) = (&self.loaded.plan.units[at], &self.project.config.render);
        let entry = self.real.catalog_after().and_then(|catalog| catalog.get(&unit.id));
        let Some(known) = entry.filter(|entry| !entry.is_blank()).and_then(|entry| entry.text()) else {
            return false;
        };
        let is_rewritten = (render.anchors != AnchorPolicy::Keep
            && matches!(unit.unit.kind, Kind::Heading(_)))
            || (render.links != LinkPolicy::Keep
                && classes(&known, text, self.article.language)
                    .iter()
                    .all(|class| *class == ChangeClass::Link));
        !is_rewritten && Fingerprint::of_source(&known) != Fingerprint::of_source(text)
    }
}
