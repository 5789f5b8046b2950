//! Which unit is which in a Fluent article: its file gives the ids.
//!
//! Nothing is matched by what it says, so a text under a new id is a new unit. Where a sync sees one go and another
//! like it come, `replaced` says so.

use rustc_hash::FxHashMap;

use super::align::{AlignEvidence, Change};
use super::identity::{Identity, UnitOrigin};
use crate::catalog::{SourceUnit, say_the_same};
use crate::model::Fingerprint;
use crate::segment;

/// Gives patterns that a tool only wrote anew the spelling of the last sync, so that nothing changed.
pub(super) fn with_known_spelling(old: &[SourceUnit], mut units: Vec<segment::Unit>) -> Vec<segment::Unit> {
    let texts: FxHashMap<&str, &str> =
        old.iter().map(|unit| (unit.id.as_str(), unit.text.as_str())).collect();
    for unit in &mut units {
        let before = unit.field.as_deref().and_then(|id| texts.get(id));
        if let Some(before) =
            before.filter(|before| **before != unit.text && say_the_same(before, &unit.text))
        {
            (*before).clone_into(&mut unit.text);
        }
    }
    units
}

/// The identities of the patterns of a Fluent article; `waits` says whether a ledger has a translation of an id that
/// had left.
///
/// The order of patterns means nothing, so none counts as moved.
pub(super) fn identify_patterns(
    old: &[SourceUnit],
    units: &[segment::Unit],
    waits: impl Fn(&str) -> bool,
) -> Vec<Identity> {
    let mut places: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, unit) in old.iter().enumerate() {
        places.entry(unit.id.as_str()).or_insert(at);
    }
    let identity = |unit: &segment::Unit| {
        let id = unit.field.clone().unwrap_or_default();
        let before = places.get(id.as_str()).copied();
        let origin = match before.map(|at| &old[at].text) {
            Some(text) if is_same(text, &unit.text) => UnitOrigin::Kept(Change::Unchanged),
            Some(_) => UnitOrigin::Kept(Change::Edited),
            None if waits(&id) => UnitOrigin::Revived,
            None => UnitOrigin::Added,
        };
        let evidence = before.map(|_| AlignEvidence::Key);
        Identity { id, origin, old: before, from: Vec::new(), evidence, rivals: Vec::new() }
    };
    units.iter().map(identity).collect()
}

fn is_same(old: &str, new: &str) -> bool {
    old == new || Fingerprint::of_source(old) == Fingerprint::of_source(new)
}
