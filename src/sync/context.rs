//! What all languages of one article share while they are planned.

use rustc_hash::{FxHashMap, FxHashSet};

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
    pub(super) ids: FxHashMap<&'a str, usize>,
    /// The units of the last sync by id; the first of duplicates.
    pub(super) seen: FxHashMap<&'a str, SourceText<'a>>,
    /// All texts of the ids that have several, as a merge can leave them: nobody knows which of them was seen.
    pub(super) several: FxHashMap<&'a str, Vec<SourceText<'a>>>,
    /// The ids of the units that left, in their old order.
    pub(super) removed: Vec<&'a str>,
    /// Those of them that a person took for another unit than the one that stands there now.
    pub(super) unlinked: FxHashSet<&'a str>,
    pub(super) options: &'a PlanOptions<'a>,
    /// Whether article and source catalog differ.
    pub(super) unsynced: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        format: Format,
        units: &'a [PlannedUnit],
        old: &'a [SourceUnit],
        options: &'a PlanOptions<'a>,
        overrides: &[&'a ManualOverride],
    ) -> Self {
        let ids: FxHashMap<&str, usize> =
            units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let corrected: FxHashSet<&str> =
            units.iter().filter_map(|unit| unit.linked_from.as_deref()).collect();
        let unlinked = overrides.iter().filter_map(|manual_override| match manual_override {
            ManualOverride::Unlink { unit } => Some(unit.as_str()),
            ManualOverride::Link { .. } => None,
        });
        let unlinked: FxHashSet<&str> = unlinked.collect();
        let mut seen: FxHashMap<&str, SourceText<'_>> = FxHashMap::default();
        let mut several: FxHashMap<&str, Vec<SourceText<'_>>> = FxHashMap::default();
        let mut removed = Vec::new();
        for unit in old {
            let id = unit.id.as_str();
            if let Some(&first) = seen.get(id) {
                let other = SourceText::new(&unit.text);
                if other.fingerprint != first.fingerprint {
                    several.entry(id).or_insert_with(|| vec![first]).push(other);
                }
            } else {
                let now = ids.get(id).map(|&at| &units[at]).filter(|now| now.seen.is_none());
                let text = match now {
                    Some(now) => SourceText { text: &unit.text, fingerprint: now.fingerprint },
                    None => SourceText::new(&unit.text),
                };
                seen.insert(id, text);
                // Any text of a language may use its terms, so they stay where they are.
                let is_term = id.starts_with('-');
                if !ids.contains_key(id) && !is_term && (unlinked.contains(id) || !corrected.contains(id)) {
                    removed.push(id);
                }
            }
        }
        Self { format, units, ids, seen, several, removed, unlinked, options, unsynced: true }
    }
}
