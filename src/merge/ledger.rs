//! The merge of a ledger: record by record, and obsolete translations by themselves.
//!
//! A record that one side removed and the other changed stays, and of two obsolete translations of one unit both
//! do. The driver sees no catalog, so records of two translations of one unit are left between markers; with the
//! catalog at hand, [`resolve`] decides between them.

use rustc_hash::FxHashSet;

use super::record::{MergedRecord, doubtful, merge_records, with_old_source};
use super::three_way::{Pick, order, pick};
use super::{Conflict, Labels, Merged, Sides};
use crate::catalog::{
    Catalog, Entry, Ledger, Obsolete, OrderedMap, Override, PageRecord, Proposal, Record, RecordedState,
    Target, Unknown, free_id,
};
use crate::message;
use crate::model::Fingerprint;

/// A record of a merged ledger.
#[expect(clippy::large_enum_variant, reason = "there is one at a time, and it is taken apart at once")]
pub(super) enum Unit {
    Certain(Record),
    /// The records of two translations.
    Both(Record, Record),
}

/// A merged ledger.
pub(super) struct MergedLedger {
    units: Vec<(String, Unit)>,
    /// Everything but the units.
    rest: Ledger,
}

/// Merges the versions of a ledger; `None` where a side cannot be read.
pub(super) fn merge(sides: Sides<'_>, labels: &Labels) -> Option<Merged> {
    let (ours, theirs) = (Ledger::read(sides.ours).ok()?, Ledger::read(sides.theirs).ok()?);
    let base = Ledger::read(sides.base).unwrap_or_default();
    let ledger = merge_ledgers(&base, &ours, &theirs);
    let mut merged = Merged { text: ledger.head(), conflicts: Vec::new() };
    for (id, unit) in &ledger.units {
        merged.text.push('\n');
        match unit {
            Unit::Certain(record) => merged.text.push_str(&record.write(id)),
            Unit::Both(ours, theirs) => {
                merged.text.push_str(&labels.conflict(&ours.write(id), &theirs.write(id)));
                merged.conflicts.push(Conflict {
                    id: Some(id.clone()),
                    message: message!("merge-ledger-conflict", id),
                    hint: message!("merge-ledger-conflict-hint"),
                });
            }
        }
    }
    ledger.rest.write_kept(&mut merged.text);
    Some(merged)
}

impl MergedLedger {
    /// What stands before the first table: both texts of a unit count for the version that is needed.
    fn head(&self) -> String {
        let mut all = self.rest.clone();
        for (id, unit) in &self.units {
            match unit {
                Unit::Certain(record) => drop(all.units.insert(id.as_str(), record.clone())),
                Unit::Both(ours, theirs) => {
                    all.units.insert(format!("{id} "), ours.clone());
                    all.units.insert(id.as_str(), theirs.clone());
                }
            }
        }
        all.head()
    }
}

/// Merges ledgers; a base that nothing is known of is an empty one.
pub(super) fn merge_ledgers(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> MergedLedger {
    let order = order(&ids(&base.units), &ids(&ours.units), &ids(&theirs.units));
    let units = order.into_iter().filter_map(|id| {
        let base = base.units.get(id);
        let unit = match (ours.units.get(id), theirs.units.get(id)) {
            (Some(ours), Some(theirs)) => match merge_records(base, ours, theirs) {
                MergedRecord::Certain(record) => Unit::Certain(record),
                MergedRecord::Both => Unit::Both(ours.clone(), theirs.clone()),
            },
            (Some(only), None) | (None, Some(only)) if base != Some(only) => Unit::Certain(only.clone()),
            _ => return None,
        };
        Some((id.to_owned(), unit))
    });
    let rest = Ledger {
        units: OrderedMap::new(),
        page: merge_pages(base, ours, theirs),
        overrides: merge_overrides(base, ours, theirs),
        shown: merge_shown(base, ours, theirs),
        proposals: merge_proposals(base, ours, theirs),
        obsolete: merge_obsolete(base, ours, theirs),
        unknown: Unknown::merged(&base.unknown, &ours.unknown, &theirs.unknown),
    };
    MergedLedger { units: units.collect(), rest }
}

/// What is known of the page; where both sides wrote it, one of them: the page itself tells that there is more.
fn merge_pages(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> Option<PageRecord> {
    match pick(Some(&base.page), &ours.page, &theirs.page) {
        Pick::Ours => ours.page.clone(),
        Pick::Theirs => theirs.page.clone(),
        Pick::Both => ours.page.clone().or_else(|| theirs.page.clone()),
    }
}

fn merge_overrides(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> OrderedMap<Override> {
    let (base, ours, theirs) = (&base.overrides, &ours.overrides, &theirs.overrides);
    let keys = order(&ids(base), &ids(ours), &ids(theirs));
    let merged = |key: &str| match pick(Some(base.get(key)), ours.get(key), theirs.get(key)) {
        Pick::Ours => ours.get(key),
        Pick::Theirs => theirs.get(key),
        Pick::Both => ours.get(key).or_else(|| theirs.get(key)),
    };
    keys.into_iter().filter_map(|key| Some((key, merged(key)?.clone()))).collect()
}

fn merge_shown(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> OrderedMap<Fingerprint> {
    let ids = order(&ids(&base.shown), &ids(&ours.shown), &ids(&theirs.shown));
    let merged = |id: &str| match pick(Some(base.shown.get(id)), ours.shown.get(id), theirs.shown.get(id)) {
        Pick::Ours => ours.shown.get(id).copied(),
        Pick::Theirs => theirs.shown.get(id).copied(),
        Pick::Both => None,
    };
    ids.into_iter().filter_map(|id| Some((id, merged(id)?))).collect()
}

fn merge_obsolete(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> OrderedMap<Obsolete> {
    let mut taken: FxHashSet<String> = FxHashSet::default();
    for side in [ours, theirs] {
        taken.extend(ids(&side.units).into_iter().chain(ids(&side.obsolete)).map(str::to_owned));
    }
    let mut merged = OrderedMap::new();
    for id in order(&ids(&base.obsolete), &ids(&ours.obsolete), &ids(&theirs.obsolete)) {
        let base = base.obsolete.get(id);
        match (ours.obsolete.get(id), theirs.obsolete.get(id)) {
            (Some(ours), Some(theirs)) => match pick(base, ours, theirs) {
                Pick::Ours => drop(merged.insert(id, ours.clone())),
                Pick::Theirs => drop(merged.insert(id, theirs.clone())),
                Pick::Both if (&ours.source, &ours.translation) == (&theirs.source, &theirs.translation) => {
                    merged.insert(id, least_trusted(ours, theirs));
                }
                Pick::Both => {
                    merged.insert(id, ours.clone());
                    merged.insert(free_id(id, |id| taken.insert(id.to_owned())), theirs.clone());
                }
            },
            (Some(only), None) | (None, Some(only)) if base != Some(only) => {
                merged.insert(id, only.clone());
            }
            _ => {}
        }
    }
    merged
}

/// All proposals of both sides but those that one of them decided.
fn merge_proposals(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> OrderedMap<Proposal> {
    let mut taken: FxHashSet<String> =
        [ours, theirs].into_iter().flat_map(|side| ids(&side.proposals)).map(str::to_owned).collect();
    let mut merged = OrderedMap::new();
    for key in order(&ids(&base.proposals), &ids(&ours.proposals), &ids(&theirs.proposals)) {
        let base = base.proposals.get(key);
        match (ours.proposals.get(key), theirs.proposals.get(key)) {
            (Some(ours), Some(theirs)) => match pick(base, ours, theirs) {
                Pick::Ours => drop(merged.insert(key, ours.clone())),
                Pick::Theirs => drop(merged.insert(key, theirs.clone())),
                Pick::Both if ours.text == theirs.text => drop(merged.insert(key, ours.clone())),
                Pick::Both => {
                    merged.insert(key, ours.clone());
                    merged.insert(free_id(key, |key| taken.insert(key.to_owned())), theirs.clone());
                }
            },
            (Some(only), None) | (None, Some(only)) if base != Some(only) => {
                merged.insert(key, only.clone());
            }
            _ => {}
        }
    }
    merged
}

/// One of two notes of the same translation: a draft if one of them is.
fn least_trusted(ours: &Obsolete, theirs: &Obsolete) -> Obsolete {
    let is_draft = |old: &&Obsolete| old.state == Some(RecordedState::Draft);
    let state = match [ours, theirs].into_iter().find(is_draft) {
        Some(draft) => draft.state,
        None if ours.state == theirs.state => ours.state,
        None => None,
    };
    let note = ours.note.clone().or_else(|| theirs.note.clone());
    let comment = ours.comment.clone().or_else(|| theirs.comment.clone());
    Obsolete { state, note, comment, ..ours.clone() }
}

/// The ledger that belongs to a catalog: of two records, that of the text which stands there.
///
/// A text that neither side knows was merged by hand. Nobody said what it answers to, so it is a draft that
/// answers to the older of the two source texts.
pub(super) fn resolve(merged: MergedLedger, catalog: Option<&Catalog>) -> Ledger {
    let units = merged.units.into_iter().map(|(id, unit)| {
        let record = match unit {
            Unit::Certain(record) => record,
            Unit::Both(ours, theirs) => match catalog.and_then(|catalog| catalog.get(&id)) {
                Some(entry) if theirs.target.is_of(entry) => with_old_source(theirs, [Some(&ours)]),
                Some(entry) if !ours.target.is_of(entry) => doubtful(&ours, &theirs, Target::of(entry)),
                _ => with_old_source(ours, [Some(&theirs)]),
            },
        };
        (id, record)
    });
    Ledger { units: units.collect(), ..merged.rest }
}

/// The ledger that belongs to a catalog, from sides that cannot be read as wholes.
///
/// Git matches lines and not tables, so a side of its conflicts can have a table twice. Every table is a claim of
/// one of the sides; which side, and what they had in common, is unknown. `None` where a table cannot be read.
pub(super) fn resolve_tables(sides: [&str; 2], catalog: Option<&Catalog>) -> Option<Ledger> {
    let mut claims: OrderedMap<Vec<Record>> = OrderedMap::new();
    let mut obsolete: OrderedMap<Vec<Obsolete>> = OrderedMap::new();
    let mut proposals: OrderedMap<Vec<Proposal>> = OrderedMap::new();
    let mut unknown = Unknown::default();
    let (mut pages, mut shown): (Vec<PageRecord>, OrderedMap<Vec<Fingerprint>>) = Default::default();
    let mut overrides: OrderedMap<Override> = OrderedMap::new();
    for side in sides {
        for table in tables(side) {
            let read = Ledger::read(&format!("version = 2\n{table}")).ok()?;
            read.units.into_iter().for_each(|(id, record)| add(&mut claims, id, record));
            read.obsolete.into_iter().for_each(|(id, old)| add(&mut obsolete, id, old));
            read.proposals.into_iter().for_each(|(key, proposal)| add(&mut proposals, key, proposal));
            pages.extend(read.page);
            for (key, piece) in read.overrides {
                if !overrides.contains(&key) {
                    overrides.insert(key, piece);
                }
            }
            read.shown.into_iter().for_each(|(id, text)| add(&mut shown, id, text));
            unknown = Unknown::merged(&Unknown::default(), &unknown, &read.unknown);
        }
    }
    let mut taken: FxHashSet<String> =
        ids(&claims).into_iter().chain(ids(&obsolete)).map(str::to_owned).collect();
    let proposals = each(proposals);
    let units = claims.into_iter().map(|(id, claims)| {
        let record = resolve_claims(&claims, catalog.and_then(|catalog| catalog.get(&id)));
        (id, record)
    });
    let units = units.filter_map(|(id, record)| Some((id, record?))).collect();
    let page = pages.into_iter().next();
    let shown = shown.into_iter().filter(|(_, texts)| texts.len() == 1);
    let shown = shown.flat_map(|(id, texts)| texts.into_iter().map(move |text| (id.clone(), text))).collect();
    let mut ledger = Ledger { units, page, overrides, shown, proposals, unknown, ..Ledger::default() };
    for (id, all) in obsolete {
        for (number, old) in all.into_iter().enumerate() {
            let id = if number == 0 { id.clone() } else { free_id(&id, |id| taken.insert(id.to_owned())) };
            ledger.obsolete.insert(id, old);
        }
    }
    Some(ledger)
}

/// Every value under a key of its own.
fn each<V: Clone>(all: OrderedMap<Vec<V>>) -> OrderedMap<V> {
    let mut taken: FxHashSet<String> = ids(&all).into_iter().map(str::to_owned).collect();
    let mut found = OrderedMap::new();
    for (key, values) in all {
        for (number, value) in values.into_iter().enumerate() {
            let key =
                if number == 0 { key.clone() } else { free_id(&key, |key| taken.insert(key.to_owned())) };
            found.insert(key, value);
        }
    }
    found
}

/// One of several claims about a unit: those about the text that stands in the catalog, as far as there are any.
fn resolve_claims(claims: &[Record], entry: Option<&Entry>) -> Option<Record> {
    let is_of = |record: &&Record| entry.is_none_or(|entry| record.target.is_of(entry));
    let known = claims.iter().filter(is_of).count() > 0;
    let counting = claims.iter().filter(|record| !known || is_of(record)).cloned();
    let merged = counting.reduce(|one, other| match merge_records(None, &one, &other) {
        MergedRecord::Certain(record) => record,
        MergedRecord::Both => doubtful(&one, &other, entry.map_or(one.target, Target::of)),
    })?;
    Some(with_old_source(merged, claims.iter().map(Some)))
}

/// The tables of a ledger, each with its header; strings of several lines may hold anything.
fn tables(text: &str) -> Vec<String> {
    let mut tables: Vec<String> = Vec::new();
    let mut in_rows = false;
    for line in text.lines() {
        if !in_rows && line.starts_with('[') {
            tables.push(String::new());
        }
        in_rows ^= line.matches("\"\"\"").count() % 2 == 1;
        if let Some(table) = tables.last_mut() {
            table.push_str(line);
            table.push('\n');
        }
    }
    tables
}

fn add<V: Clone + PartialEq>(map: &mut OrderedMap<Vec<V>>, id: String, value: V) {
    match map.get_mut(&id) {
        Some(values) if values.contains(&value) => {}
        Some(values) => values.push(value),
        None => drop(map.insert(id, vec![value])),
    }
}

fn ids<V>(map: &OrderedMap<V>) -> Vec<&str> {
    map.iter().map(|(id, _)| id).collect()
}
