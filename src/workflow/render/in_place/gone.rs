//! What left the article and may still stand on its page.

use rustc_hash::{FxHashMap, FxHashSet};

use super::InPlace;
use crate::catalog::{Catalog, RecordedState};
use crate::model::Fingerprint;
use crate::segment::Unit;

/// What a page may still show although it left the article.
#[derive(Default)]
pub(in crate::workflow::render) struct Gone {
    /// The ids of units and the fingerprints of their sources, by those of the texts.
    pub(super) units: FxHashMap<Fingerprint, (String, Fingerprint)>,
    /// Translations that are none any more.
    pub(super) translations: FxHashSet<Fingerprint>,
    /// The units of the article whose drafts recto made of those of other units, as long as nobody has confirmed
    /// them: the page keeps what it has of the others.
    pub(super) waiting: FxHashSet<usize>,
}

impl InPlace<'_, '_> {
    /// The unit that left, whose translation or source a text of the page is: its id, and its source text.
    pub(super) fn kept(&self, unit: &Unit) -> Option<(&str, Fingerprint)> {
        let (id, source) = self.gone().units.get(&Fingerprint::of_source(&unit.text))?;
        Some((id, *source))
    }

    pub(super) fn gone(&self) -> &Gone {
        self.gone.get_or_init(|| {
            let mut gone = Gone::default();
            let planned = &self.rendering.loaded.plan.units;
            let planned: FxHashSet<&str> = planned.iter().map(|unit| unit.id.as_str()).collect();
            let ledgers = || [self.ledger(), Some(&self.rendering.plan.ledger)].into_iter().flatten();
            for (id, old) in ledgers().flat_map(|ledger| ledger.obsolete.iter()) {
                let Some(text) = Catalog::text_of_message(&old.translation) else { continue };
                let text = Fingerprint::of_source(&text);
                gone.translations.insert(text);
                if !old.is_without_source() {
                    let source = Fingerprint::of_source(&old.source);
                    gone.units.entry(text).or_insert_with(|| (id.to_owned(), source));
                }
            }
            let shown = ledgers().flat_map(|ledger| ledger.shown.iter().map(move |shown| (ledger, shown)));
            for (ledger, (id, &text)) in shown.filter(|(_, (id, _))| !planned.contains(id)) {
                let old = ledger.obsolete.get(id).filter(|old| !old.is_without_source());
                let source = old.map_or(text, |old| Fingerprint::of_source(&old.source));
                gone.units.entry(text).or_insert_with(|| (id.to_owned(), source));
            }
            gone.waiting = self.waiting();
            gone
        })
    }

    fn waiting(&self) -> FxHashSet<usize> {
        let plan = &self.rendering.plan.ledger;
        let is_waiting = |id: &str| {
            // What recto swapped in a translation is a draft made of itself.
            plan.units.get(id).is_some_and(|record| {
                record.state == Some(RecordedState::Draft)
                    && !record.from.is_empty()
                    && !record.from.iter().any(|from| from == id)
            })
        };
        let units = self.rendering.loaded.plan.units.iter().enumerate();
        units.filter(|(_, unit)| is_waiting(&unit.id)).map(|(at, _)| at).collect()
    }
}
