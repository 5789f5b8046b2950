//! Which texts of a page are known, and what becomes of them.

use rustc_hash::FxHashSet;

use super::{InPlace, Made, UnitOutcome};
use crate::catalog::{Catalog, Ledger, ShownText};
use crate::config::Shown;
use crate::model::{Fingerprint, State};
use crate::pages::ShownUnit;
use crate::segment::Unit;

impl InPlace<'_, '_> {
    pub(super) fn made(&self) -> Made {
        let plan = &self.rendering.loaded.plan;
        let units = self.cut(self.rendered).unwrap_or_default();
        if units.len() == plan.units.len() {
            let shown = units.iter().map(|unit| unit.text.clone()).collect();
            return Made { text: self.rendered.to_owned(), units, shown, is_filled: true };
        }
        // A translation gives the article another shape, so its lines are those of the source.
        let shown = plan.units.iter().zip(self.texts).map(|(unit, text)| {
            text.translation.clone().filter(|_| text.is_shown).unwrap_or_else(|| unit.unit.text.clone())
        });
        let shown = shown.collect();
        let text = self.localized(plan.text.clone());
        let units = self.cut(&text).unwrap_or_default();
        if units.len() == plan.units.len() {
            return Made { text, units, shown, is_filled: false };
        }
        let units = plan.units.iter().map(|unit| unit.unit.clone()).collect();
        Made { text: plan.text.clone(), units, shown, is_filled: false }
    }

    pub(super) fn known<'s>(&'s self, made: &'s Made) -> Vec<ShownUnit<'s>> {
        let units = self.rendering.loaded.plan.units.iter().zip(self.texts).zip(&made.shown);
        let known = units.map(|((unit, text), shown)| {
            let translation = text.translation.as_deref().into_iter();
            let source = [unit.unit.text.as_str()].into_iter().chain(unit.seen.as_deref());
            let page = self.page_text(&unit.id).map(|page| page.shown);
            ShownUnit {
                kind: unit.unit.kind,
                field: unit.unit.field.as_deref(),
                page: page
                    .or_else(|| self.shown_source(&unit.id))
                    .filter(|shown| *shown != ShownText::nothing()),
                texts: [shown.as_str()].into_iter().chain(translation).chain(source).collect(),
            }
        });
        known.collect()
    }

    /// All texts that are kept somewhere, or that recto put on the page itself.
    pub(super) fn known_texts(&self, known: &[ShownUnit<'_>]) -> FxHashSet<Fingerprint> {
        let mut texts: FxHashSet<Fingerprint> = FxHashSet::default();
        for (known, unit) in known.iter().zip(&self.rendering.loaded.plan.units) {
            texts.extend(known.page);
            texts.extend(self.shown_source(&unit.id));
            texts.extend(known.texts.iter().map(|text| Fingerprint::of_source(text)));
        }
        for ledger in [self.ledger(), Some(&self.rendering.plan.ledger)].into_iter().flatten() {
            // Of units that left as well: the page showed their sources.
            texts.extend(ledger.shown.iter().map(|(_, text)| *text));
            let previous = ledger.units.iter().filter_map(|(_, record)| record.previous.as_deref());
            texts.extend(previous.map(Fingerprint::of_source));
            let kept = ledger.obsolete.iter().map(|(_, old)| (&old.source, &old.translation));
            let proposals = ledger.proposals.iter().map(|(_, proposal)| (&proposal.source, &proposal.text));
            for (source, text) in kept.chain(proposals) {
                texts.insert(Fingerprint::of_source(source));
                texts.extend(Catalog::text_of_message(text).map(|text| Fingerprint::of_source(&text)));
            }
        }
        texts
    }

    /// Whether a text is one that recto may have put on the page for a unit, or that somebody has of it elsewhere.
    pub(super) fn is_of(&self, at: usize, text: Fingerprint, made: &Made) -> bool {
        let (unit, planned) = (&self.rendering.loaded.plan.units[at], &self.texts[at]);
        let of = |known: Option<&str>| known.is_some_and(|known| Fingerprint::of_source(known) == text);
        let records = [self.ledger(), Some(&self.rendering.plan.ledger)];
        let is_recorded = |ledger: &Ledger| {
            let record = ledger.units.get(&unit.id);
            let aside = record.into_iter().flat_map(|record| &record.from).chain([&unit.id]);
            let mut aside = aside.filter_map(|id| ledger.obsolete.get(id));
            ledger.shown.get(&unit.id) == Some(&text)
                || record.is_some_and(|record| {
                    record.page.is_some_and(|page| page.shown == text) || of(record.previous.as_deref())
                })
                || aside.any(|old| {
                    of(Some(&old.source)) || of(Catalog::text_of_message(&old.translation).as_deref())
                })
        };
        text == unit.fingerprint
            || of(unit.seen.as_deref())
            || of(planned.translation.as_deref())
            || of(Some(&made.shown[at]))
            || records.into_iter().flatten().any(is_recorded)
    }

    /// What a text of the page becomes that is known.
    pub(super) fn fate(&self, at: usize, own: &Unit, made: &Made) -> UnitOutcome {
        let (unit, text) = (&self.rendering.loaded.plan.units[at], &self.texts[at]);
        let unit_status = &self.rendering.plan.units[at];
        let shown = Fingerprint::of_source(&own.text);
        let source = [Some(unit.fingerprint), unit.seen.as_deref().map(Fingerprint::of_source)];
        // What was a translation, and is none any more, was never a source.
        let is_shown_source =
            || self.shown_source(&unit.id) == Some(shown) && !self.gone().translations.contains(&shown);
        let is_source = source.contains(&Some(shown)) || is_shown_source();
        let wants_source =
            unit_status.state == State::Stale && self.rendering.project.config.render.stale == Shown::Source;
        let shows_translation = self.has_text_to_show(at);
        // A page never goes back from a translation to the source by itself.
        let is_replaced = shows_translation || wants_source || is_source;
        let is_there = Fingerprint::of_source(&made.shown[at]) == shown
            || self.is_plain()
                && text.is_shown
                && text.translation.as_deref().is_some_and(|text| Fingerprint::of_source(text) == shown);
        match is_replaced && !is_there && !self.gone().waiting.contains(&at) {
            true => UnitOutcome::Becomes(made.shown[at].clone()),
            false => UnitOutcome::Stays,
        }
    }
}
