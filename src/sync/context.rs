//! What all languages of one article share while they are planned.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use super::compared::Compared;
use super::input::PlanOptions;
use super::known::SourceText;
use super::manual_override::ManualOverride;
use super::planned::PlannedUnit;
use crate::catalog::SourceUnit;
use crate::model::Format;

/// What all languages of one article share.
pub(super) struct Context<'a> {
    pub(super) format: Format,
    pub(super) units: &'a [PlannedUnit],
    /// The units of the last sync.
    old: &'a [SourceUnit],
    /// The ids of units that a person took for other units than those that stand there now.
    pub(super) unlinked: FxHashSet<&'a str>,
    pub(super) options: &'a PlanOptions<'a>,
    /// Whether article and source catalog differ.
    pub(super) unsynced: bool,
    places: OnceCell<FxHashMap<&'a str, usize>>,
    before: OnceCell<Before<'a>>,
    pub(super) compared: Compared,
}

/// What the article had at the last sync, by id.
#[derive(Default)]
pub(super) struct Before<'a> {
    /// The units; the first of duplicates.
    pub(super) seen: FxHashMap<&'a str, SourceText<'a>>,
    /// All texts of the ids that have several, as a merge can leave them: nobody knows which of them was seen.
    pub(super) several: FxHashMap<&'a str, Vec<SourceText<'a>>>,
    /// The ids of the units that left, in their old order.
    pub(super) removed: Vec<&'a str>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        format: Format,
        units: &'a [PlannedUnit],
        old: &'a [SourceUnit],
        options: &'a PlanOptions<'a>,
        overrides: &[&'a ManualOverride],
        unsynced: bool,
    ) -> Self {
        let unlinked = overrides.iter().filter_map(|manual_override| match manual_override {
            ManualOverride::Unlink { unit } => Some(unit.as_str()),
            ManualOverride::Link { .. } => None,
        });
        let unlinked = unlinked.collect();
        let (places, before) = (OnceCell::new(), OnceCell::new());
        let compared = Compared::default();
        Self { format, units, old, unlinked, options, unsynced, places, before, compared }
    }

    /// The places of the units by their ids.
    pub(super) fn ids(&self) -> &FxHashMap<&'a str, usize> {
        self.places
            .get_or_init(|| self.units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect())
    }

    /// What the article had at the last sync.
    pub(super) fn before(&self) -> &Before<'a> {
        self.before.get_or_init(|| {
            let (units, ids) = (self.units, self.ids());
            let corrected: FxHashSet<&str> =
                units.iter().filter_map(|unit| unit.linked_from.as_deref()).collect();
            let mut before = Before::default();
            for unit in self.old {
                let id = unit.id.as_str();
                if let Some(&first) = before.seen.get(id) {
                    let other = SourceText::new(&unit.text);
                    if other.fingerprint != first.fingerprint {
                        before.several.entry(id).or_insert_with(|| vec![first]).push(other);
                    }
                    continue;
                }
                let now = ids.get(id).map(|&at| &units[at]).filter(|now| now.seen.is_none());
                let text = match now {
                    Some(now) => SourceText { text: &unit.text, fingerprint: now.fingerprint },
                    None => SourceText::new(&unit.text),
                };
                before.seen.insert(id, text);
                // Any text of a language may use its terms, so they stay where they are.
                let is_term = id.starts_with('-');
                let is_other = self.unlinked.contains(id) || !corrected.contains(id);
                if !ids.contains_key(id) && !is_term && is_other {
                    before.removed.push(id);
                }
            }
            before
        })
    }
}
