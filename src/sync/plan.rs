//! What a sync of one article finds and would change, as data.
//!
//! Nothing is read or written here. `status`, `list`, `diff` and `check` judge by the same plan, so an article
//! that was edited without a sync hides nothing.

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{Change, Evidence, Item};
use super::explain::{Explanation, correct, explain};
use super::identity::{Identity, Known, KnownIds, OnlyExact, Origin, identify};
use super::input::{ArticleFiles, LanguageFiles, Mended, Past, PlanOptions};
use super::language::Context;
use super::patterns::{identify_patterns, with_known_spelling};
use super::steer::{Steer, steer};
use super::swap::is_swapped;
use super::verdict::Because;
use crate::catalog::{
    Catalog, EditError, Ledger, Proposal, Record, RecordedState, SourceCatalog, SourceUnit, Uses,
};
use crate::model::{ChangeClass, Fingerprint, Format, Kind, Language, State, count_words};
use crate::segment;
use crate::text_position::{LineIndex, Position};

/// Where one article stands, and what a sync would write.
#[derive(Debug, Default)]
pub struct ArticlePlan {
    /// The path of the article.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// The article's text.
    pub text: String,
    /// The units now, with their ids.
    pub units: Vec<PlannedUnit>,
    /// How many units the sync keeps, adds and removes.
    pub counts: Counts,
    /// Ids that stood twice in the source catalog, with the id that the second got.
    pub renamed_ids: Vec<(String, String)>,
    /// The source catalog as it is on disk.
    pub source: Option<SourceCatalog>,
    /// The source catalog after the sync; `None` where the one on disk is right, or has to wait.
    pub new_source: Option<SourceCatalog>,
    /// Whether article and source catalog differ.
    pub unsynced: bool,
    /// Languages whose catalog is broken and still needs the old source catalog.
    pub held_by: Vec<Language>,
    /// Each target language.
    pub languages: Vec<LanguagePlan>,
    /// Why every unit is what it is, where somebody wants to know.
    pub explanations: Vec<Explanation>,
}

/// One unit of an article with its identity.
#[derive(Clone, Debug)]
pub struct PlannedUnit {
    /// The id.
    pub id: String,
    /// Where the id comes from.
    pub origin: Origin,
    /// The unit in the article.
    pub unit: segment::Unit,
    /// The fingerprint of its text.
    pub fingerprint: Fingerprint,
    /// Where it starts in the article.
    pub position: Position,
    /// How many words its text has.
    pub words: usize,
    /// The text the source catalog on disk has under this id, where it differs from the text now.
    pub seen: Option<String>,
    /// The ids of the units it is a part of, or was merged from.
    pub from: Vec<String>,
    /// What tells that it goes on from a unit.
    pub evidence: Option<Evidence>,
    /// The ids of other units of the same text that it could go on from as well.
    pub rivals: Vec<String>,
    /// The id that it shared with other units of the same text, as a merge can leave it, and how many of these stand
    /// before it.
    pub doubled: Option<(String, usize)>,
    /// The id it had until a person linked it with another unit, or took such a link apart.
    pub linked_from: Option<String>,
}

/// What became of the units of the last sync.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The same text in the same order.
    pub unchanged: usize,
    /// The same text elsewhere.
    pub moved: usize,
    /// Another text.
    pub edited: usize,
    /// Units of the last sync that are now several.
    pub split: usize,
    /// Units now that were several in the last sync.
    pub merged: usize,
    /// Not there before, or back again.
    pub added: usize,
    /// No longer there.
    pub removed: usize,
}

impl Counts {
    /// Whether anything but unchanged units was found.
    pub fn any_change(&self) -> bool {
        self.moved + self.edited + self.split + self.merged + self.added + self.removed > 0
    }
}

/// Why the files of a language are left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// The catalog has syntax errors.
    Broken,
    /// The catalog is gone, but its ledger is there.
    Gone,
}

/// One article in one language.
#[derive(Clone, Debug)]
pub struct LanguagePlan {
    /// The language.
    pub language: Language,
    /// The standing of each unit, beside the article's units.
    pub units: Vec<Standing>,
    /// The catalog as it is on disk.
    pub catalog: Option<Catalog>,
    /// The catalog after the sync, where it changes.
    pub new_catalog: Option<Catalog>,
    /// The ledger as it is on disk.
    pub ledger_on_disk: Option<Ledger>,
    /// The ledger after the sync; one that is not written where the language is blocked.
    pub ledger: Ledger,
    /// Whether the ledger on disk says something else, or is not there.
    pub ledger_changed: bool,
    /// The ledger to write first when texts come back into the catalog: it still has its copies of them.
    pub interim_ledger: Option<Ledger>,
    /// The ledger to write once all catalogs are: what went to other articles is no longer in it, what came
    /// from them still is.
    pub parting_ledger: Option<Ledger>,
    /// Why nothing is written for this language.
    pub blocked: Option<Blocked>,
    /// Files that have git's conflict markers on disk, and none after the sync.
    pub mended: Mended,
    /// How many translations were written or changed outside of recto since the last sync.
    pub recorded: usize,
    /// How many of them a sync cannot record, because too little is known of them.
    pub left_open: usize,
    /// In how many translations recto made a swap of their source, or took it back.
    pub swapped: usize,
    /// Messages of the catalog whose id no unit has.
    pub orphans: Vec<Orphan>,
}

/// A message whose id no unit of its article has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The id.
    pub id: String,
    /// Where it stands in the catalog.
    pub offset: usize,
    /// Another article with a unit of this id, which it cannot rejoin by itself.
    pub lives_in: Option<String>,
}

/// Where one unit stands in one language.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The classes of the change that made it stale, where the old text is known.
    pub classes: Vec<ChangeClass>,
    /// Why its translation is taken to answer to the source text that it does.
    pub because: Because,
    /// The record that a person would confirm, where what is known is not enough to write one.
    pub provisional: Option<Box<Record>>,
    /// Whether its message cannot be read.
    pub broken: bool,
}

impl ArticlePlan {
    /// The files that the plan was made of, to plan them anew; `past` for each language in order.
    pub fn into_files<'h>(self, past: impl Fn(&Language) -> Past<'h>) -> ArticleFiles<'h> {
        let languages = self.languages.into_iter().map(|plan| LanguageFiles {
            past: past(&plan.language),
            mended: plan.mended,
            language: plan.language,
            catalog: plan.catalog,
            ledger: plan.ledger_on_disk,
        });
        ArticleFiles {
            languages: languages.collect(),
            path: self.path,
            format: self.format,
            units: self.units.into_iter().map(|planned| planned.unit).collect(),
            text: self.text,
            source: self.source,
            only_exact: OnlyExact::Nothing,
        }
    }
}

impl PlannedUnit {
    /// The id under which the last sync showed it.
    pub(super) fn seen_as(&self) -> &str {
        let doubled = self.doubled.as_ref().map(|(id, _)| id.as_str());
        self.linked_from.as_deref().or(doubled).unwrap_or(&self.id)
    }
}

impl LanguagePlan {
    /// The catalog as it is after the sync.
    pub fn catalog_after(&self) -> Option<&Catalog> {
        self.new_catalog.as_ref().or(self.catalog.as_ref())
    }

    /// The source text that a draft was made for before recto made a swap in both.
    pub fn swapped_from(&self, id: &str) -> Option<&str> {
        let record = self.record(id).filter(|record| record.state == Some(RecordedState::Draft))?;
        let old = self.ledger.obsolete.get(id).filter(|_| is_swapped(record, id))?;
        Some(&old.source)
    }

    /// Since when a unit is stale, as far as that is known: a date in the future, of a clock that was wrong, counts as
    /// none.
    pub fn stale_since(&self, id: &str, today: Date) -> Option<Date> {
        let on_disk = self.ledger_on_disk.as_ref().and_then(|ledger| ledger.units.get(id));
        let is_wrong = on_disk.and_then(|record| record.stale_since).is_some_and(|date| date > today);
        self.record(id)?.stale_since.filter(|_| !is_wrong)
    }

    /// The fingerprint of the translation of a unit; none where its text is empty.
    pub fn target(&self, id: &str) -> Option<Fingerprint> {
        let entry = self.catalog_after().and_then(|catalog| catalog.get(id));
        entry.filter(|entry| !entry.is_blank()).map(|entry| entry.meaning)
    }

    /// What the ledger keeps about a unit.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.ledger.units.get(id)
    }
}

/// Plans the sync of one article.
///
/// # Errors
///
/// An edit of a catalog that would change more than it should; nothing can be written then.
pub fn plan(files: ArticleFiles<'_>, options: &PlanOptions<'_>) -> Result<ArticlePlan, EditError> {
    let ArticleFiles { path, format, units, text, source, only_exact, languages } = files;
    let old: &[SourceUnit] = source.as_ref().map_or(&[], |source| &source.units);
    let old_ids: Vec<&str> = old.iter().map(|unit| unit.id.as_str()).collect();
    let steers: Vec<&Steer> =
        options.steers.iter().filter(|(article, _)| *article == path).map(|(_, steer)| steer).collect();
    let is_fluent = format == Format::Fluent;
    let units = if is_fluent { with_known_spelling(old, units) } else { units };
    let unchanged = if steers.is_empty() && !is_fluent { unchanged(old, &units) } else { None };
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
            identities(old, &old_ids, &units, &known, &steers)
        }
    };
    let renamed_ids = if steers.is_empty() { renamed_ids(old, &identities) } else { Vec::new() };
    let units = planned_units(units, &text, identities, old, &linked);
    let counts = counts(&units, old);
    let mut explanations = if options.explain { explain(old, &units) } else { Vec::new() };
    let conflicted = source.as_ref().is_some_and(|source| source.conflicted);
    let unsynced = source.is_none() || conflicted || !same_units(old, &units);

    let context = Context { unsynced, ..Context::new(format, &units, old, options, &steers) };
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
            origin: Origin::Kept(Change::Unchanged),
            old: Some(at),
            from: Vec::new(),
            evidence: Some(Evidence::Text),
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
    steers: &[&Steer],
) -> (Vec<Identity>, FxHashMap<String, String>) {
    let old_items: Vec<Item<'_>> =
        old.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let new_items: Vec<Item<'_>> =
        units.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let mut identities = identify(&old_items, old_ids, &new_items, known);
    let linked = steer(steers, old_ids, &new_items, known, &mut identities);
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
            Origin::Kept(Change::Unchanged) => &mut counts.unchanged,
            Origin::Kept(Change::Moved) => &mut counts.moved,
            Origin::Kept(Change::Edited) => &mut counts.edited,
            Origin::Merged => &mut counts.merged,
            Origin::Revived | Origin::Added => &mut counts.added,
            Origin::Split => {
                split.extend(unit.from.iter().map(String::as_str));
                continue;
            }
        };
        *place += 1;
        gone_on += match unit.origin {
            Origin::Kept(_) => 1,
            Origin::Merged => unit.from.len(),
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
