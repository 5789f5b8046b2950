//! What a sync of one article finds and would change, as data.
//!
//! Nothing is read or written here. `status`, `list`, `diff` and `check` judge by the same plan, so an article
//! that was edited without a sync hides nothing.

use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{AlignEvidence, Change, Item};
use super::context::Context;
use super::explain::{correct, explain};
use super::identity::{Identity, Known, KnownIds, UnitOrigin, identify};
use super::input::{ArticleFiles, LanguageFiles, PlanOptions};
use super::manual_override::{ManualOverride, manual_override};
use super::patterns::{identify_patterns, with_known_spelling};
pub use super::planned::{ArticlePlan, Blocked, Counts, LanguagePlan, Orphan, PlannedUnit, UnitStatus};
use crate::catalog::{EditError, Ledger, Proposal, SourceCatalog, SourceUnit, Uses};
use crate::model::{Fingerprint, Format, Kind, Language, count_words};
use crate::segment;
use crate::text_position::LineIndex;

/// Plans the sync of one article.
///
/// # Errors
///
/// An edit of a catalog that would change more than it should; nothing can be written then.
pub fn plan(files: ArticleFiles<'_>, options: &PlanOptions<'_>) -> Result<ArticlePlan, EditError> {
    let ArticleFiles { path, format, units, text, source, only_exact, languages } = files;
    let old: &[SourceUnit] = source.as_ref().map_or(&[], |source| &source.units);
    let old_ids: Vec<&str> = old.iter().map(|unit| unit.id.as_str()).collect();
    let overrides: Vec<&ManualOverride> = options
        .overrides
        .iter()
        .filter(|(article, _)| *article == path)
        .map(|(_, manual_override)| manual_override)
        .collect();
    let is_fluent = format == Format::Fluent;
    let units = if is_fluent { with_known_spelling(old, units) } else { units };
    let unchanged = if overrides.is_empty() && !is_fluent { unchanged(old, &units) } else { None };
    let (identities, linked) = match unchanged {
        Some(identities) => (identities, FxHashMap::default()),
        None if is_fluent => {
            let ledgers = || languages.iter().filter_map(|files| files.ledger.as_ref());
            let waits = |id: &str| ledgers().any(|ledger| ledger.obsolete.contains(id));
            (identify_patterns(old, &units, waits), FxHashMap::default())
        }
        None => {
            let known = known_ids(&languages, &old_ids, source.is_none());
            let known = KnownIds { only_exact, ..known };
            identities(old, &old_ids, &units, &known, &overrides)
        }
    };
    let renamed_ids = if overrides.is_empty() { renamed_ids(old, &identities) } else { Vec::new() };
    let units = planned_units(units, &text, identities, old, &linked);
    let counts = counts(&units, old);
    let mut explanations = if options.explain { explain(old, &units) } else { Vec::new() };
    let conflicted = source.as_ref().is_some_and(|source| source.conflicted);
    let unsynced = source.is_none() || conflicted || !same_units(old, &units);

    let context = Context::new(format, &units, old, options, &overrides, unsynced);
    let languages =
        languages.into_iter().map(|files| context.language(files)).collect::<Result<Vec<_>, EditError>>()?;
    correct(&mut explanations, format, &languages);
    let held_by: Vec<Language> = languages
        .iter()
        .filter(|plan| plan.blocked.is_some() && context.needs_old_source(plan))
        .map(|plan| plan.language.clone())
        .collect();
    let same_header =
        source.as_ref().is_some_and(|old| old.article == path && old.segmenter == segment::VERSION);
    let stands = (same_header && !unsynced) || !held_by.is_empty();
    let new_source = (!stands).then(|| SourceCatalog {
        article: path.clone(),
        segmenter: segment::VERSION,
        units: units.iter().map(source_unit).collect(),
        conflicted: false,
        unknown: source.as_ref().map(|source| source.unknown.clone()).unwrap_or_default(),
    });
    Ok(ArticlePlan {
        path,
        format,
        text,
        units,
        counts,
        renamed_ids,
        source,
        new_source,
        unsynced,
        held_by,
        languages,
        explanations,
    })
}

/// The identities of an article that says what it said: the common case, for which nothing has to be matched.
fn unchanged(old: &[SourceUnit], units: &[segment::Unit]) -> Option<Vec<Identity>> {
    let same = |(old, unit): (&SourceUnit, &segment::Unit)| old.text == unit.text && old.field == unit.field;
    let mut ids = FxHashSet::default();
    let is_unchanged = old.len() == units.len()
        && old.iter().zip(units).all(same)
        && old.iter().all(|old| ids.insert(old.id.as_str()));
    is_unchanged.then(|| {
        let kept = |(at, old): (usize, &SourceUnit)| Identity {
            id: old.id.clone(),
            origin: UnitOrigin::Kept(Change::Unchanged),
            old: Some(at),
            from: Vec::new(),
            evidence: Some(AlignEvidence::Text),
            rivals: Vec::new(),
        };
        old.iter().enumerate().map(kept).collect()
    })
}

/// Whether a source catalog shows the units as they are now.
fn same_units(old: &[SourceUnit], units: &[PlannedUnit]) -> bool {
    old.len() == units.len()
        && old.iter().zip(units).all(|(old, now)| {
            let unit = &now.unit;
            old.id == now.id
                && old.text == unit.text
                && old.kind == unit.kind
                && old.field == unit.field
                // What is said about a pattern stands in its article alone.
                && (old.note == unit.note || unit.kind == Kind::Message)
        })
}

fn identities(
    old: &[SourceUnit],
    old_ids: &[&str],
    units: &[segment::Unit],
    known: &KnownIds<'_>,
    overrides: &[&ManualOverride],
) -> (Vec<Identity>, FxHashMap<String, String>) {
    let old_items: Vec<Item<'_>> =
        old.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let new_items: Vec<Item<'_>> =
        units.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let mut identities = identify(&old_items, old_ids, &new_items, known);
    let linked = manual_override(overrides, old_ids, &new_items, known, &mut identities);
    (identities, linked)
}

fn known_ids<'l>(languages: &'l [LanguageFiles<'_>], old_ids: &[&str], source_is_lost: bool) -> KnownIds<'l> {
    let old_ids: FxHashSet<&str> = old_ids.iter().copied().collect();
    let mut known = KnownIds::default();
    let ledgers = languages.iter().filter_map(|files| files.ledger.as_ref());
    let awaited: FxHashSet<&str> = ledgers.flat_map(Ledger::awaited).collect();
    let mut waiting = FxHashSet::default();
    for files in languages {
        if let Some(ledger) = &files.ledger {
            for (id, obsolete) in ledger.obsolete.iter() {
                known.taken.insert(id);
                // A unit of the last sync has not left yet: its retirement was interrupted.
                if old_ids.contains(id) {
                    continue;
                }
                for text in [Some(&obsolete.source), obsolete.last_source.as_ref()].into_iter().flatten() {
                    let fingerprint = Fingerprint::of_source(text);
                    if waiting.insert((id, fingerprint)) {
                        let awaited = awaited.contains(id);
                        known.obsolete.push(Known { id, text, fingerprint, awaited });
                    }
                }
            }
            for (key, proposal) in ledger.proposals.iter() {
                let id = Proposal::unit(key);
                known.taken.insert(id);
                let fingerprint = Fingerprint::of_source(&proposal.source);
                // A unit that left before anybody chose its text comes back by what that answers to.
                if !old_ids.contains(id) && !proposal.source.is_empty() && waiting.insert((id, fingerprint)) {
                    known.obsolete.push(Known { id, text: &proposal.source, fingerprint, awaited: false });
                }
            }
            for (id, record) in ledger.units.iter() {
                known.taken.insert(id);
                if old_ids.contains(id) {
                    continue;
                }
                if !record.from.is_empty() {
                    known.regrouped.insert(id, &record.from);
                }
                // The ledger is ahead of the source catalog, or that is lost: the text tells whose id it is.
                let ids = known.recovered.entry(record.source).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
                // An edited text is known by the one before; a draft of a split or merge by what it comes from.
                let is_whole = source_is_lost || record.from.is_empty();
                if let Some(text) = record.previous.as_deref().filter(|_| is_whole) {
                    known.obsolete.push(Known { id, text, fingerprint: record.source, awaited: false });
                }
            }
        }
        // Without ledger and source catalog, an id is all that ties a translation to its text.
        if let Some(catalog) = files.catalog.as_ref().filter(|_| files.ledger.is_some() || !source_is_lost) {
            known.taken.extend(catalog.entries().iter().map(|entry| entry.id.as_str()));
        }
    }
    known
}

fn renamed_ids(old: &[SourceUnit], identities: &[Identity]) -> Vec<(String, String)> {
    let renamed = identities.iter().filter_map(|identity| {
        let before = &old[identity.old?].id;
        (*before != identity.id).then(|| (before.clone(), identity.id.clone()))
    });
    renamed.collect()
}

fn planned_units(
    units: Vec<segment::Unit>,
    text: &str,
    identities: Vec<Identity>,
    old: &[SourceUnit],
    linked: &FxHashMap<String, String>,
) -> Vec<PlannedUnit> {
    let lines = LineIndex::new(text);
    let doubled = doubled(old, &identities);
    let planned = units.into_iter().zip(identities).map(|(unit, identity)| {
        let seen =
            identity.old.map(|at| &old[at]).filter(|old| old.id == identity.id && old.text != unit.text);
        PlannedUnit {
            doubled: identity.old.and_then(|at| doubled.get(&at).cloned()),
            seen: seen.map(|old| old.text.clone()),
            from: identity.from.iter().map(|&at| old[at].id.clone()).collect(),
            evidence: identity.evidence,
            rivals: identity.rivals.iter().map(|&at| old[at].id.clone()).collect(),
            linked_from: linked.get(&identity.id).cloned(),
            fingerprint: Fingerprint::of_source(&unit.text),
            position: lines.position(text, unit.range.start),
            words: match unit.kind {
                Kind::Message => Uses::of_pattern(&unit.text).words,
                _ => count_words(&unit.text),
            },
            id: identity.id,
            origin: identity.origin,
            unit,
        }
    });
    planned.collect()
}

/// The units of the last sync that give up an id which another one of the same text keeps.
fn doubled(old: &[SourceUnit], identities: &[Identity]) -> FxHashMap<usize, (String, usize)> {
    let gives_up = |identity: &&Identity| identity.old.is_some_and(|at| old[at].id != identity.id);
    let ids: FxHashSet<&str> = identities
        .iter()
        .filter(gives_up)
        .filter_map(|identity| Some(old[identity.old?].id.as_str()))
        .collect();
    let mut doubled = FxHashMap::default();
    // The first text of each id, and how many of the same followed; another text in between ends the count.
    let mut known: FxHashMap<&str, (&str, Option<usize>)> = FxHashMap::default();
    for (at, unit) in old.iter().enumerate().filter(|(_, unit)| ids.contains(unit.id.as_str())) {
        let (first, count) = known.entry(&unit.id).or_insert((&unit.text, Some(0)));
        *count = count.filter(|_| *first == unit.text);
        if let Some(before) = count {
            if *before > 0 {
                doubled.insert(at, (unit.id.clone(), *before));
            }
            *before += 1;
        }
    }
    doubled
}

fn counts(units: &[PlannedUnit], old: &[SourceUnit]) -> Counts {
    let mut counts = Counts::default();
    let mut split: FxHashSet<&str> = FxHashSet::default();
    let mut gone_on = 0;
    for unit in units {
        let place = match unit.origin {
            UnitOrigin::Kept(Change::Unchanged) => &mut counts.unchanged,
            UnitOrigin::Kept(Change::Moved) => &mut counts.moved,
            UnitOrigin::Kept(Change::Edited) => &mut counts.edited,
            UnitOrigin::Merged => &mut counts.merged,
            UnitOrigin::Revived | UnitOrigin::Added => &mut counts.added,
            UnitOrigin::Split => {
                split.extend(unit.from.iter().map(String::as_str));
                continue;
            }
        };
        *place += 1;
        gone_on += match unit.origin {
            UnitOrigin::Kept(_) => 1,
            UnitOrigin::Merged => unit.from.len(),
            _ => 0,
        };
    }
    counts.split = split.len();
    counts.removed = old.len().saturating_sub(gone_on + counts.split);
    counts
}

fn source_unit(planned: &PlannedUnit) -> SourceUnit {
    SourceUnit {
        id: planned.id.clone(),
        kind: planned.unit.kind,
        field: planned.unit.field.clone(),
        note: planned.unit.note.clone(),
        text: planned.unit.text.clone(),
    }
}
