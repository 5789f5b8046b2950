//! Files that a merge left with conflict markers, read as their two sides.
//!
//! What is certain is resolved here, in memory; a sync writes it. Markers of git and of this room's merges are
//! understood alike, in every style.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Sides;
use super::ledger::{merge_ledgers, resolve, resolve_tables};
use super::markers::{Labels, Split, split};
use super::source::{Unit, all_units, header, merge_units};
use super::{Conflict, catalog};
use crate::catalog::{Catalog, Ledger, LedgerError, SourceCatalog, SyntaxError};
use crate::message;

/// How many characters of a text are shown in a message.
const SHOWN: usize = 40;

/// Reads a translated catalog, and says whether its conflict markers were all resolved.
///
/// Where they were, the catalog is the file as it should be. Otherwise it is the file on disk, with an error for
/// each message that has two texts; all others can be relied on.
pub fn read_catalog(text: String) -> (Catalog, bool) {
    let Some(split) = split(&text) else { return (Catalog::parse(text), false) };
    let Some(merged) = catalog::merge(split.sides(), &Labels::default()) else {
        return (Catalog::parse(text), false);
    };
    if merged.conflicts.is_empty() {
        return (Catalog::parse(merged.text), true);
    }
    let on_disk = Catalog::parse(text);
    let errors = errors(&on_disk, &split, &merged.text, &merged.conflicts);
    (on_disk.with_errors(errors), false)
}

/// Says for each message with two texts what they are, at its first place in the file.
fn errors(on_disk: &Catalog, split: &Split, merged: &str, conflicts: &[Conflict]) -> Vec<SyntaxError> {
    let [ours, theirs] = [&split.ours, &split.theirs].map(|side| Catalog::parse(side.clone()));
    let conflicting: FxHashSet<&str> =
        conflicts.iter().filter_map(|conflict| conflict.id.as_deref()).collect();
    let places = places(on_disk, split);
    let start = split.regions.first().map_or(0, |region| region.start);
    let mut errors: Vec<SyntaxError> = conflicting
        .iter()
        .map(|id| {
            let [ours, theirs] = [&ours, &theirs].map(|side| shown(side, id));
            SyntaxError {
                offset: places.get(id).copied().unwrap_or(start),
                message: message!("conflict-of-texts", id = *id, ours, theirs),
                hint: message!("conflict-of-texts-hint"),
                ids: vec![(*id).to_owned()],
            }
        })
        .collect();
    // Markers may cut through a message, or show one that left; the file on disk cannot be trusted about it.
    let merged = Catalog::parse(merged.to_owned());
    let is_shown_right = |id: &str| match (on_disk.get(id), merged.get(id)) {
        (Some(shown), Some(right)) => shown.fingerprint == right.fingerprint,
        (shown, right) => shown.is_none() && right.is_none(),
    };
    let ids = [&ours, &theirs].into_iter().flat_map(Catalog::entries).map(|entry| entry.id.as_str());
    let mut doubtful: Vec<String> =
        ids.filter(|id| !conflicting.contains(id) && !is_shown_right(id)).map(str::to_owned).collect();
    doubtful.sort_unstable();
    doubtful.dedup();
    errors.sort_by(|a, b| a.offset.cmp(&b.offset).then_with(|| a.ids.cmp(&b.ids)));
    if let Some(first) = errors.first_mut() {
        first.ids.extend(doubtful);
    }
    errors
}

fn shown(side: &Catalog, id: &str) -> String {
    let text = side.get(id).map(|entry| entry.pattern().replace('\n', " ")).unwrap_or_default();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}\u{2026}", text[..end].trim_end()),
        None => text,
    }
}

/// Where each message stands first between markers.
fn places<'c>(on_disk: &'c Catalog, split: &Split) -> FxHashMap<&'c str, usize> {
    let mut places = FxHashMap::default();
    for entry in on_disk.entries() {
        let next = split.regions.partition_point(|region| region.end <= entry.offset);
        if split.regions.get(next).is_some_and(|region| region.contains(&entry.offset)) {
            places.entry(entry.id.as_str()).or_insert(entry.offset);
        }
    }
    places
}

/// Reads a source catalog; one with conflict markers has the units of both sides.
///
/// # Errors
///
/// A syntax error, on either side of the markers.
pub fn read_source(text: &str) -> Result<SourceCatalog, SyntaxError> {
    read_sides(text, SourceCatalog::read)
}

/// Reads the ledger beside a Fluent article; one with conflict markers has the units of both sides.
///
/// # Errors
///
/// What cannot be read, on either side of the markers.
pub fn read_source_ledger(text: &str) -> Result<SourceCatalog, LedgerError> {
    read_sides(text, SourceCatalog::read_ledger)
}

fn read_sides<E>(text: &str, read: impl Fn(&str) -> Result<SourceCatalog, E>) -> Result<SourceCatalog, E> {
    let error = match read(text) {
        Ok(source) => return Ok(source),
        Err(error) => error,
    };
    let Some(split) = split(text) else { return Err(error) };
    let (Ok(ours), Ok(theirs)) = (read(&split.ours), read(&split.theirs)) else {
        return Err(error);
    };
    let base = read(&split.base).unwrap_or_default();
    let head = header(&base, &ours, &theirs);
    let units = match merge_units(&base.units, &ours.units, &theirs.units) {
        Some(units) => units
            .into_iter()
            .flat_map(|unit| match unit {
                Unit::Certain(unit) => vec![unit],
                Unit::Both(ours, theirs) => vec![ours, theirs],
            })
            .collect(),
        None => all_units(ours.units, theirs.units),
    };
    Ok(SourceCatalog { units, conflicted: true, ..head })
}

/// A ledger that has tables twice: git merges two orders of the same tables so, without any marker.
fn repeated_tables(text: &str, catalog: Option<&Catalog>) -> Option<Ledger> {
    let head = text.find("\n[").map_or(text, |end| &text[..=end]);
    let head = Ledger::read(head).ok()?;
    let mut ledger = resolve_tables([text, ""], catalog)?;
    ledger.unknown.keys = head.unknown.keys;
    Some(ledger)
}

/// Reads a ledger beside its catalog, and says whether its conflict markers or repeated tables were resolved.
///
/// # Errors
///
/// What cannot be read, on either side of the markers.
pub fn read_ledger(text: &str, catalog: Option<&Catalog>) -> Result<(Ledger, bool), LedgerError> {
    let error = match Ledger::read(text) {
        Ok(ledger) => return Ok((ledger, false)),
        Err(error) => error,
    };
    let Some(split) = split(text) else {
        return repeated_tables(text, catalog).map(|ledger| (ledger, true)).ok_or(error);
    };
    let (Ok(ours), Ok(theirs)) = (Ledger::read(&split.ours), Ledger::read(&split.theirs)) else {
        let resolved = resolve_tables([&split.ours, &split.theirs], catalog);
        return resolved.map(|ledger| (ledger, true)).ok_or(error);
    };
    let base = Ledger::read(&split.base).unwrap_or_default();
    Ok((resolve(merge_ledgers(&base, &ours, &theirs), catalog), true))
}

impl Split {
    fn sides(&self) -> Sides<'_> {
        Sides { base: &self.base, ours: &self.ours, theirs: &self.theirs }
    }
}
