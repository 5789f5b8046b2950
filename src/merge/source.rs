//! The merge of a source catalog: unit by unit. It is generated, so it is written whole.
//!
//! A unit whose text both sides changed is a conflict although the next sync writes the file anew: until then both
//! texts are known, so that no translation made beside one of them is taken for one of the other.

use rustc_hash::{FxHashMap, FxHashSet};

use super::three_way::{Pick, order, pick, pick_value};
use super::{Conflict, Labels, Merged, Sides};
use crate::catalog::{SourceCatalog, SourceUnit, SourceUnknown, Unknown, UnknownKeys};
use crate::message;
use crate::model::Fingerprint;

/// One unit of a merged source catalog.
pub(super) enum Unit {
    Certain(SourceUnit),
    /// Both sides changed its text.
    Both(SourceUnit, SourceUnit),
}

/// Merges the versions of a source catalog; `None` where a side is not one as recto writes it.
pub(super) fn merge(sides: Sides<'_>, labels: &Labels) -> Option<Merged> {
    let read = |text: &str| {
        let catalog = SourceCatalog::read(text).ok()?;
        (!catalog.article.is_empty() && catalog.write() == text.replace("\r\n", "\n")).then_some(catalog)
    };
    let (ours, theirs) = (read(sides.ours)?, read(sides.theirs)?);
    let base = SourceCatalog::read(sides.base).unwrap_or_default();
    let units = merge_units(&base.units, &ours.units, &theirs.units)?;
    Some(written(header(&base, &ours, &theirs).write(), units, &SourceUnit::write, labels))
}

/// Merges the versions of the ledger beside a Fluent article; `None` where a side is not one as recto writes it.
pub(super) fn merge_ledgers(sides: Sides<'_>, labels: &Labels) -> Option<Merged> {
    let read = |text: &str| {
        let source = SourceCatalog::read_ledger(text).ok()?;
        (source.write_ledger() == text.replace("\r\n", "\n")).then_some(source)
    };
    let (ours, theirs) = (read(sides.ours)?, read(sides.theirs)?);
    let base = SourceCatalog::read_ledger(sides.base).unwrap_or_default();
    let units = merge_units(&base.units, &ours.units, &theirs.units)?;
    let head = header(&base, &ours, &theirs);
    let table = |unit: &SourceUnit| unit.write_table(head.unknown.units.get(&unit.id));
    let mut merged = written(head.ledger_head(), units, &table, labels);
    head.write_ledger_end(&mut merged.text);
    Some(merged)
}

fn written(head: String, units: Vec<Unit>, write: &dyn Fn(&SourceUnit) -> String, labels: &Labels) -> Merged {
    let mut merged = Merged { text: head, conflicts: Vec::new() };
    for unit in units {
        merged.text.push('\n');
        match unit {
            Unit::Certain(unit) => merged.text.push_str(&write(&unit)),
            Unit::Both(ours, theirs) => {
                merged.text.push_str(&labels.conflict(&write(&ours), &write(&theirs)));
                merged.conflicts.push(Conflict {
                    id: Some(ours.id.clone()),
                    message: message!("merge-source-conflict", id = &ours.id),
                    hint: message!("merge-source-conflict-hint"),
                });
            }
        }
    }
    merged
}

/// The head of the merged file, without units.
pub(super) fn header(base: &SourceCatalog, ours: &SourceCatalog, theirs: &SourceCatalog) -> SourceCatalog {
    SourceCatalog {
        article: pick_value(Some(&base.article), &ours.article, &theirs.article).clone(),
        segmenter: pick_value(Some(base.segmenter), ours.segmenter, theirs.segmenter),
        units: Vec::new(),
        conflicted: false,
        unknown: unknown(base, ours, theirs),
    }
}

/// What nobody knows of the ledger beside a Fluent article, merged.
fn unknown(base: &SourceCatalog, ours: &SourceCatalog, theirs: &SourceCatalog) -> SourceUnknown {
    if ours.unknown.is_empty() && theirs.unknown.is_empty() {
        return SourceUnknown::default();
    }
    let ids = ours.unknown.units.iter().chain(theirs.unknown.units.iter()).map(|(id, _)| id);
    let of = |catalog: &SourceCatalog, id: &str| catalog.unknown.units.get(id).cloned().unwrap_or_default();
    let merged = |id: &str| {
        let keys = UnknownKeys::merged(Some(&of(base, id)), &of(ours, id), &of(theirs, id));
        (id.to_owned(), keys)
    };
    SourceUnknown {
        file: Unknown::merged(&base.unknown.file, &ours.unknown.file, &theirs.unknown.file),
        units: ids.map(merged).filter(|(_, keys)| !keys.is_empty()).collect(),
    }
}

/// Merges units; `None` where one side has an id twice.
pub(super) fn merge_units(
    base: &[SourceUnit],
    ours: &[SourceUnit],
    theirs: &[SourceUnit],
) -> Option<Vec<Unit>> {
    let (base_by_id, ours_by_id, theirs_by_id) = (by_id(base), by_id(ours), by_id(theirs));
    if ours_by_id.len() < ours.len() || theirs_by_id.len() < theirs.len() {
        return None;
    }
    let merged = order(&ids(base), &ids(ours), &ids(theirs)).into_iter().filter_map(|id| {
        let base = base_by_id.get(id).copied();
        let is_unchanged = |unit: &SourceUnit| base.is_some_and(|base| base.text == unit.text);
        match (ours_by_id.get(id), theirs_by_id.get(id)) {
            (Some(&ours), Some(&theirs)) => Some(merge_unit(base, ours, theirs)),
            (Some(&only), None) | (None, Some(&only)) if !is_unchanged(only) => {
                Some(Unit::Certain(only.clone()))
            }
            _ => None,
        }
    });
    Some(merged.collect())
}

fn merge_unit(base: Option<&SourceUnit>, ours: &SourceUnit, theirs: &SourceUnit) -> Unit {
    let text = pick(base.map(|unit| unit.text.as_str()), &ours.text, &theirs.text);
    let same = || Fingerprint::of_source(&ours.text) == Fingerprint::of_source(&theirs.text);
    if text == Pick::Both && !same() {
        return Unit::Both(ours.clone(), theirs.clone());
    }
    Unit::Certain(SourceUnit {
        id: ours.id.clone(),
        kind: pick_value(base.map(|unit| unit.kind), ours.kind, theirs.kind),
        field: pick_value(base.map(|unit| &unit.field), &ours.field, &theirs.field).clone(),
        note: pick_value(base.map(|unit| &unit.note), &ours.note, &theirs.note).clone(),
        text: if text == Pick::Theirs { &theirs.text } else { &ours.text }.clone(),
    })
}

/// All units of both sides, with every text that an id has; for sides that cannot be merged.
pub(super) fn all_units(ours: Vec<SourceUnit>, theirs: Vec<SourceUnit>) -> Vec<SourceUnit> {
    let known: FxHashSet<(String, String)> =
        ours.iter().map(|unit| (unit.id.clone(), unit.text.clone())).collect();
    let new = theirs.into_iter().filter(|unit| !known.contains(&(unit.id.clone(), unit.text.clone())));
    let new: Vec<SourceUnit> = new.collect();
    ours.into_iter().chain(new).collect()
}

fn ids(units: &[SourceUnit]) -> Vec<&str> {
    units.iter().map(|unit| unit.id.as_str()).collect()
}

fn by_id(units: &[SourceUnit]) -> FxHashMap<&str, &SourceUnit> {
    units.iter().map(|unit| (unit.id.as_str(), unit)).collect()
}
