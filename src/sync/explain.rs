//! Why a sync takes each unit for what it does: what it was matched with, on what evidence, and what came second.

use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{AlignEvidence, Change, Item, runners_up};
use super::explanation::{Correction, Explanation, PreviousUnit, Second};
use super::identity::UnitOrigin;
use super::planned::{LanguagePlan, PlannedUnit};
use crate::catalog::SourceUnit;
use crate::model::Format;

/// Texts that have less in common than this, and are taken for one unit, are worth a person's look.
const DOUBTFUL: f64 = 0.55;
/// So is a second that comes as close as this to the first.
const CLOSE: f64 = 0.1;
/// And a new text that has this much in common with one that left.
const MAYBE: f64 = 0.15;
/// Of a heading or another text of so few words less says as much.
const FEW_WORDS: usize = 4;
const MAYBE_FEW: f64 = 0.05;

/// Explains every unit now and every one that left.
pub(super) fn explain(old: &[SourceUnit], units: &[PlannedUnit]) -> Vec<Explanation> {
    let old_items: Vec<Item<'_>> =
        old.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let new_items: Vec<Item<'_>> = units
        .iter()
        .map(|unit| Item::new(unit.unit.kind, unit.unit.field.as_deref(), &unit.unit.text))
        .collect();
    let mut places: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, unit) in old.iter().enumerate() {
        places.entry(&unit.id).or_insert(at);
    }
    let from: Vec<Vec<usize>> = units.iter().map(|unit| goes_on_from(unit, &places)).collect();
    let taken: FxHashSet<usize> = from.iter().flatten().copied().collect();
    let seconds = runners_up(&old_items, &new_items, &from);
    let mut explanations: Vec<Explanation> = units
        .iter()
        .zip(&from)
        .zip(seconds)
        .map(|((unit, from), second)| {
            let second = second.map(|(at, likeness)| Second {
                id: old[at].id.clone(),
                text: old[at].text.clone(),
                likeness,
                free: !taken.contains(&at),
            });
            Explanation {
                id: unit.id.clone(),
                line: Some(unit.position.line),
                text: unit.unit.text.clone(),
                origin: Some(unit.origin),
                from: from.iter().map(|&at| known(&old[at])).collect(),
                evidence: unit.evidence,
                doubtful: is_doubtful(unit, second.as_ref()),
                correction: None,
                second,
            }
        })
        .collect();
    let left: Vec<usize> = (0..old.len()).filter(|at| !taken.contains(at)).collect();
    let left_items: Vec<Item<'_>> = left.iter().map(|&at| old_items[at]).collect();
    let nearest = runners_up(&new_items, &left_items, &vec![Vec::new(); left.len()]);
    explanations.extend(left.iter().zip(nearest).map(|(&at, nearest)| Explanation {
        id: old[at].id.clone(),
        line: None,
        text: old[at].text.clone(),
        origin: None,
        from: Vec::new(),
        evidence: None,
        second: nearest.map(|(now, likeness)| Second {
            id: units[now].id.clone(),
            text: units[now].unit.text.clone(),
            likeness,
            free: units[now].origin == UnitOrigin::Added,
        }),
        doubtful: false,
        correction: None,
    }));
    explanations
}

/// Says of doubtful units what can be said otherwise: only about translations, and not where the article gives the ids.
pub(super) fn correct(explanations: &mut [Explanation], format: Format, languages: &[LanguagePlan]) {
    let waits = |id: &str| languages.iter().any(|plan| plan.ledger.obsolete.contains(id));
    let goes_on = |plan: &LanguagePlan, id: &str| {
        plan.record(id).is_some_and(|record| record.previous.is_some() || !record.from.is_empty())
    };
    for explanation in explanations.iter_mut().filter(|explanation| explanation.doubtful) {
        let id = &explanation.id;
        explanation.correction = match (&explanation.origin, &explanation.second) {
            (Some(UnitOrigin::Added), Some(second)) => waits(&second.id).then_some(Correction::Link),
            _ if format == Format::Fluent => None,
            _ => languages.iter().any(|plan| goes_on(plan, id)).then_some(Correction::Unlink),
        };
    }
}

fn known(unit: &SourceUnit) -> PreviousUnit {
    PreviousUnit { id: unit.id.clone(), text: unit.text.clone() }
}

fn goes_on_from(unit: &PlannedUnit, places: &FxHashMap<&str, usize>) -> Vec<usize> {
    match unit.origin {
        UnitOrigin::Kept(_) => places.get(unit.id.as_str()).copied().into_iter().collect(),
        _ => unit.from.iter().filter_map(|id| places.get(id.as_str()).copied()).collect(),
    }
}

fn is_doubtful(unit: &PlannedUnit, second: Option<&Second>) -> bool {
    if !unit.rivals.is_empty() {
        return true;
    }
    match (unit.origin, unit.evidence) {
        (UnitOrigin::Kept(Change::Edited), Some(AlignEvidence::Likeness(likeness))) => {
            likeness < DOUBTFUL || second.is_some_and(|second| second.likeness > likeness - CLOSE)
        }
        (UnitOrigin::Added, _) => second.is_some_and(|second| {
            let least = if unit.words < FEW_WORDS { MAYBE_FEW } else { MAYBE };
            second.free && second.likeness >= least
        }),
        _ => false,
    }
}
