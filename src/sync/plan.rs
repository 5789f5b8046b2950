//! What a sync of one article finds and would change, as data.
//!
//! Nothing is read or written here. `status`, `list`, `diff` and `check` judge by the same plan, so an article
//! that was edited without a sync hides nothing.

use std::borrow::Cow;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{Change, Item};
use super::answer::{Answer, Evidence, SourceText, Written, answer};
use super::identity::{Identity, Known, KnownIds, Origin, identify};
use crate::catalog::{
    Catalog, Edit, EditError, Entry, Ledger, Obsolete, OrderedMap, Record, RecordedState, SourceCatalog,
    SourceUnit, apply,
};
use crate::config::SyncPolicy;
use crate::model::{ChangeClass, Fingerprint, Kind, Language, State, count_words};
use crate::segment;
use crate::text_position::{LineIndex, Position};

/// What holds for every article of a run.
#[derive(Clone, Debug)]
pub struct PlanOptions<'a> {
    /// What sync may take for granted.
    pub policy: &'a SyncPolicy,
    /// The day that a unit which is stale now is stale since.
    pub today: Date,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
}

/// One article with its files as they are on disk.
pub struct ArticleFiles<'h> {
    /// The path of the article; the last known one of an article that is gone.
    pub path: String,
    /// The units now; none of an article that is gone.
    pub units: Vec<segment::Unit>,
    /// The text of the article, for positions.
    pub text: String,
    /// The source catalog of the last sync.
    pub source: Option<SourceCatalog>,
    /// Each target language.
    pub languages: Vec<LanguageFiles<'h>>,
}

/// One article's files in a target language.
pub struct LanguageFiles<'h> {
    /// The language.
    pub language: Language,
    /// The catalog, where there is one.
    pub catalog: Option<Catalog>,
    /// The ledger, where there is one.
    pub ledger: Option<Ledger>,
    /// Finds the source text that a unit had when its translation of this fingerprint was committed.
    ///
    /// Asked only about translations that the ledger does not know, because the answer may be slow to find.
    pub committed_beside: Box<CommittedBeside<'h>>,
}

/// From the id of a unit and the fingerprint of its translation to a source text, where history knows one.
pub type CommittedBeside<'h> = dyn Fn(&str, Fingerprint) -> Option<String> + 'h;

/// Where one article stands, and what a sync would write.
#[derive(Debug)]
pub struct ArticlePlan {
    /// The path of the article.
    pub path: String,
    /// The article's text.
    pub text: String,
    /// The units now, with their ids.
    pub units: Vec<PlannedUnit>,
    /// How many units the sync keeps, adds and removes.
    pub counts: Counts,
    /// Ids that stood twice in the source catalog, with the id that the second got.
    pub renamed_ids: Vec<(String, String)>,
    /// The source catalog after the sync; `None` where the one on disk is right, or has to wait.
    pub new_source: Option<SourceCatalog>,
    /// Whether article and source catalog differ.
    pub unsynced: bool,
    /// Languages whose catalog is broken and still needs the old source catalog.
    pub held_by: Vec<Language>,
    /// Each target language.
    pub languages: Vec<LanguagePlan>,
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
    /// Not there before, or back again.
    pub added: usize,
    /// No longer there.
    pub removed: usize,
}

impl Counts {
    /// Whether anything but unchanged units was found.
    pub fn any_change(&self) -> bool {
        self.moved + self.edited + self.added + self.removed > 0
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
#[derive(Debug)]
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
    /// The ledger after the sync; what is on disk where the language is blocked.
    pub ledger: Ledger,
    /// Whether the ledger on disk says something else, or is not there.
    pub ledger_changed: bool,
    /// The ledger to write first when texts come back into the catalog: it still has its copies of them.
    pub interim_ledger: Option<Ledger>,
    /// Why nothing is written for this language.
    pub blocked: Option<Blocked>,
    /// How many translations were written or changed outside of recto since the last sync.
    pub recorded: usize,
    /// Messages of the catalog whose id no unit has, and where they stand.
    pub orphans: Vec<(String, usize)>,
}

/// Where one unit stands in one language.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The classes of the change that made it stale, where the old text is known.
    pub classes: Vec<ChangeClass>,
    /// Whether its message cannot be read.
    pub broken: bool,
}

impl LanguagePlan {
    /// The catalog as it is after the sync.
    pub fn catalog_after(&self) -> Option<&Catalog> {
        self.new_catalog.as_ref().or(self.catalog.as_ref())
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
    let ArticleFiles { path, units, text, source, languages } = files;
    let old: &[SourceUnit] = source.as_ref().map_or(&[], |source| &source.units);
    let identities = identities(old, &units, &languages, source.is_none());
    let renamed_ids = renamed_ids(old, &identities);
    let units = planned_units(units, &text, identities, old);
    let counts = counts(&units, old.len());
    let new_source = SourceCatalog {
        article: path.clone(),
        segmenter: segment::VERSION,
        units: units.iter().map(source_unit).collect(),
    };
    let unsynced = source.as_ref().is_none_or(|old| old.units != new_source.units);

    let context = Context::new(&units, old, options);
    let languages =
        languages.into_iter().map(|files| context.language(files)).collect::<Result<Vec<_>, EditError>>()?;
    let held_by: Vec<Language> = languages
        .iter()
        .filter(|plan| plan.blocked.is_some() && context.needs_old_source(&plan.ledger))
        .map(|plan| plan.language.clone())
        .collect();
    let stands = source.as_ref() == Some(&new_source) || !held_by.is_empty();
    let new_source = (!stands).then_some(new_source);
    Ok(ArticlePlan { path, text, counts, renamed_ids, new_source, unsynced, held_by, languages, units })
}

fn identities(
    old: &[SourceUnit],
    units: &[segment::Unit],
    languages: &[LanguageFiles<'_>],
    source_is_lost: bool,
) -> Vec<Identity> {
    let old_items: Vec<Item<'_>> =
        old.iter().map(|unit| item(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let old_ids: Vec<&str> = old.iter().map(|unit| unit.id.as_str()).collect();
    let new_items: Vec<Item<'_>> =
        units.iter().map(|unit| item(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    identify(&old_items, &old_ids, &new_items, &known_ids(languages, &old_ids, source_is_lost))
}

fn item<'a>(kind: Kind, field: Option<&'a str>, text: &'a str) -> Item<'a> {
    Item { kind, field, text, fingerprint: Fingerprint::of_source(text) }
}

fn known_ids<'l>(languages: &'l [LanguageFiles<'_>], old_ids: &[&str], source_is_lost: bool) -> KnownIds<'l> {
    let old_ids: FxHashSet<&str> = old_ids.iter().copied().collect();
    let mut known = KnownIds::default();
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
                        known.obsolete.push(Known { id, text, fingerprint });
                    }
                }
            }
            for (id, record) in ledger.units.iter() {
                known.taken.insert(id);
                if old_ids.contains(id) {
                    continue;
                }
                // The ledger is ahead of the source catalog, or that is lost: the text tells whose id it is.
                let ids = known.recovered.entry(record.source).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
                if let Some(text) = record.previous.as_deref().filter(|_| source_is_lost) {
                    known.obsolete.push(Known { id, text, fingerprint: record.source });
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
) -> Vec<PlannedUnit> {
    let lines = LineIndex::new(text);
    let planned = units.into_iter().zip(identities).map(|(unit, identity)| {
        let seen =
            identity.old.map(|at| &old[at]).filter(|old| old.id == identity.id && old.text != unit.text);
        PlannedUnit {
            seen: seen.map(|old| old.text.clone()),
            fingerprint: Fingerprint::of_source(&unit.text),
            position: lines.position(text, unit.range.start),
            words: count_words(&unit.text),
            id: identity.id,
            origin: identity.origin,
            unit,
        }
    });
    planned.collect()
}

fn counts(units: &[PlannedUnit], old: usize) -> Counts {
    let mut counts = Counts { removed: old, ..Counts::default() };
    for unit in units {
        let place = match unit.origin {
            Origin::Kept(Change::Unchanged) => &mut counts.unchanged,
            Origin::Kept(Change::Moved) => &mut counts.moved,
            Origin::Kept(Change::Edited) => &mut counts.edited,
            Origin::Revived | Origin::Added => &mut counts.added,
        };
        *place += 1;
        if matches!(unit.origin, Origin::Kept(_)) {
            counts.removed -= 1;
        }
    }
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

/// What all languages of one article share.
struct Context<'a> {
    units: &'a [PlannedUnit],
    ids: FxHashMap<&'a str, usize>,
    /// The units of the last sync by id; the first of duplicates.
    seen: FxHashMap<&'a str, SourceText<'a>>,
    /// The ids of the units that left, in their old order.
    removed: Vec<&'a str>,
    options: &'a PlanOptions<'a>,
}

impl<'a> Context<'a> {
    fn new(units: &'a [PlannedUnit], old: &'a [SourceUnit], options: &'a PlanOptions<'a>) -> Self {
        let ids: FxHashMap<&str, usize> =
            units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let mut seen = FxHashMap::default();
        let mut removed = Vec::new();
        for unit in old {
            let id = unit.id.as_str();
            if !seen.contains_key(id) {
                let now = ids.get(id).map(|&at| &units[at]).filter(|now| now.seen.is_none());
                let text = match now {
                    Some(now) => SourceText { text: &unit.text, fingerprint: now.fingerprint },
                    None => SourceText::new(&unit.text),
                };
                seen.insert(id, text);
                if !ids.contains_key(id) {
                    removed.push(id);
                }
            }
        }
        Self { units, ids, seen, removed, options }
    }

    /// Whether a ledger that cannot be written now would lose an old source text with the old source catalog.
    fn needs_old_source(&self, ledger: &Ledger) -> bool {
        let answers_to_old = |id: &str| {
            let seen = self.seen.get(id);
            ledger
                .units
                .get(id)
                .is_some_and(|record| seen.is_some_and(|seen| seen.fingerprint == record.source))
        };
        self.removed.iter().any(|id| answers_to_old(id))
            || self.units.iter().any(|unit| unit.seen.is_some() && answers_to_old(&unit.id))
    }

    fn language(&self, files: LanguageFiles<'_>) -> Result<LanguagePlan, EditError> {
        let LanguageFiles { language, catalog, ledger: on_disk, committed_beside } = files;
        let origin = TextOrigin { managed: on_disk.is_some(), committed_beside: &committed_beside };
        let known = on_disk.clone().unwrap_or_default();
        let blocked = match &catalog {
            Some(catalog) if catalog.is_broken() => Some(Blocked::Broken),
            // A unit that is obsolete as well was on its way back when a sync was interrupted.
            None if known.units.iter().any(|(id, _)| !known.obsolete.contains(id)) => Some(Blocked::Gone),
            _ => None,
        };
        let mut draft = Draft::default();
        let standings = self.standings(&known, catalog.as_ref(), &origin, &mut draft);
        draft.ledger.obsolete = self.still_obsolete(&known, catalog.as_ref(), &draft);
        self.keep_orphaned_records(&known, catalog.as_ref(), &mut draft);
        self.retire(&known, catalog.as_ref(), &origin, &mut draft);
        let orphans = catalog.as_ref().map(|catalog| self.orphans(catalog)).unwrap_or_default();
        let mut plan = LanguagePlan {
            language,
            units: standings,
            catalog,
            new_catalog: None,
            ledger_on_disk: on_disk,
            ledger: known,
            ledger_changed: false,
            interim_ledger: None,
            blocked,
            recorded: 0,
            orphans,
        };
        if blocked.is_some() {
            return Ok(plan);
        }
        if !draft.edits.is_empty() {
            let empty = Catalog::parse(String::new());
            let text = apply(plan.catalog.as_ref().unwrap_or(&empty), &draft.edits)?;
            plan.new_catalog = Some(Catalog::parse(text));
        }
        let is_new = |(id, record): &(&str, &Record)| {
            let revived = draft.revived.iter().any(|revived| revived == id);
            !revived && plan.ledger.units.get(id).is_none_or(|known| known.target != record.target)
        };
        plan.recorded = draft.ledger.units.iter().filter(is_new).count();
        plan.ledger_changed = plan.ledger_on_disk.as_ref() != Some(&draft.ledger);
        if !draft.revived.is_empty() {
            let mut interim = Ledger { units: draft.ledger.units.clone(), ..plan.ledger.clone() };
            for (id, obsolete) in draft.ledger.obsolete.iter() {
                interim.obsolete.insert(id, obsolete.clone());
            }
            plan.interim_ledger = Some(interim);
        }
        plan.ledger = draft.ledger;
        Ok(plan)
    }

    /// Decides each unit, and brings translations back whose unit is back.
    fn standings(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
        draft: &mut Draft,
    ) -> Vec<Standing> {
        let broken: FxHashSet<&str> = catalog
            .iter()
            .flat_map(|catalog| catalog.errors())
            .flat_map(|error| error.ids.iter())
            .map(String::as_str)
            .collect();
        let mut last_written: Option<&str> = None;
        let mut standings = Vec::with_capacity(self.units.len());
        for unit in self.units {
            let id = unit.id.as_str();
            if broken.contains(id) {
                let state = if known.units.contains(id) { State::Stale } else { State::Missing };
                standings.push(Standing { state, classes: Vec::new(), broken: true });
                continue;
            }
            let entry = catalog.and_then(|catalog| catalog.get(id)).filter(|entry| !entry.is_blank());
            // Of a unit that was there all along, a message that is gone is missing.
            let is_back = entry.is_none() && !matches!(unit.origin, Origin::Kept(_));
            let revived = is_back.then(|| known.obsolete.get(id)).flatten();
            let decided = match (entry, revived) {
                (None, Some(obsolete)) => {
                    let is_blank = catalog.is_some_and(|catalog| catalog.get(id).is_some());
                    draft.revive(id, obsolete, last_written, is_blank);
                    self.decide_revived(unit, obsolete, origin)
                }
                _ => {
                    let written =
                        entry.map(|entry| Written { fingerprint: entry.fingerprint, entry: Some(entry) });
                    let record = known_record(known, id, entry);
                    self.decide(unit, record.as_deref(), written, origin)
                }
            };
            if decided.state != State::Missing {
                last_written = Some(id);
            }
            if let Some(record) = decided.record {
                draft.ledger.units.insert(id, record);
            }
            standings.push(Standing { state: decided.state, classes: decided.classes, broken: false });
        }
        standings
    }

    fn decide(
        &self,
        unit: &PlannedUnit,
        record: Option<&Record>,
        written: Option<Written<'_>>,
        origin: &TextOrigin<'_>,
    ) -> Answer {
        let evidence = Evidence {
            record,
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen: self.seen_of(unit, origin.managed),
            committed_beside: None,
            now: SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint },
        };
        self.answer(&unit.id, evidence, origin)
    }

    /// Decides with what history knows as well.
    fn answer(&self, id: &str, evidence: Evidence<'_>, origin: &TextOrigin<'_>) -> Answer {
        let beside = origin.committed_beside(id, &evidence);
        let committed_beside = beside.as_deref().map(SourceText::new);
        answer(&Evidence { committed_beside, ..evidence }, self.options.policy, self.options.today)
    }

    fn seen_of(&self, unit: &'a PlannedUnit, managed: bool) -> Option<SourceText<'a>> {
        let trusted = !managed && self.options.trust_unmanaged;
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        self.seen.get(unit.id.as_str()).copied().or(trusted.then_some(now))
    }

    fn decide_revived(&self, unit: &PlannedUnit, obsolete: &Obsolete, origin: &TextOrigin<'_>) -> Answer {
        let record = record_of(obsolete);
        let written = Written { fingerprint: record.target, entry: None };
        self.decide(unit, Some(&record), Some(written), origin)
    }

    /// The obsolete translations that stay: their unit is away, or another text stands in its place.
    fn still_obsolete(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        draft: &Draft,
    ) -> OrderedMap<Obsolete> {
        let stays = |id: &str, obsolete: &Obsolete| {
            if !self.ids.contains_key(id) {
                return true;
            }
            let is_back = draft.revived.iter().any(|revived| revived == id);
            let entry = catalog.and_then(|catalog| catalog.get(id));
            !is_back && entry.is_none_or(|entry| entry.fingerprint != record_of(obsolete).target)
        };
        let stay = known.obsolete.iter().filter(|(id, obsolete)| stays(id, obsolete));
        stay.map(|(id, obsolete)| (id.to_owned(), obsolete.clone())).collect()
    }

    /// Keeps what the ledger knows about messages whose unit is not to be found.
    fn keep_orphaned_records(&self, known: &Ledger, catalog: Option<&Catalog>, draft: &mut Draft) {
        let Some(catalog) = catalog else { return };
        for (id, record) in known.units.iter() {
            let is_orphan = !self.ids.contains_key(id) && !self.seen.contains_key(id);
            if is_orphan && catalog.get(id).is_some() {
                draft.ledger.units.insert(id, record.clone());
            }
        }
    }

    /// Moves the translations of units that left into the ledger.
    fn retire(&self, known: &Ledger, catalog: Option<&Catalog>, origin: &TextOrigin<'_>, draft: &mut Draft) {
        let Some(catalog) = catalog else { return };
        for &id in &self.removed {
            let Some(entry) = catalog.get(id).filter(|entry| !entry.is_blank()) else { continue };
            let Some(&seen) = self.seen.get(id) else { continue };
            let record = known_record(known, id, Some(entry));
            let evidence = Evidence {
                record: record.as_deref(),
                written: Some(Written { fingerprint: entry.fingerprint, entry: Some(entry) }),
                managed: origin.managed || self.options.trust_unmanaged,
                seen: Some(seen),
                committed_beside: None,
                now: seen,
            };
            let Some(record) = self.answer(id, evidence, origin).record else { continue };
            let fresh = record.source == seen.fingerprint;
            let unknown = !fresh && record.previous.is_none();
            let source = record.previous.filter(|_| !fresh).unwrap_or_else(|| seen.text.to_owned());
            let obsolete = Obsolete {
                last_source: (source != seen.text).then(|| seen.text.to_owned()),
                source,
                translation: entry.body(),
                comment: entry.comment(),
                state: if unknown { Some(RecordedState::Draft) } else { record.state },
                note: record.note,
            };
            draft.ledger.obsolete.insert(id, obsolete);
            draft.edits.push(Edit::Remove { id: id.to_owned() });
        }
    }

    fn orphans(&self, catalog: &Catalog) -> Vec<(String, usize)> {
        let orphans = catalog.entries().iter().filter(|entry| {
            let id = entry.id.as_str();
            !id.starts_with('-') && !self.ids.contains_key(id) && !self.seen.contains_key(id)
        });
        orphans.map(|entry| (entry.id.clone(), entry.offset)).collect()
    }
}

/// Where the translations of one catalog come from.
struct TextOrigin<'h> {
    /// Whether there is a ledger.
    managed: bool,
    committed_beside: &'h CommittedBeside<'h>,
}

impl TextOrigin<'_> {
    /// The source text beside which a translation was committed, asked for where that can matter.
    fn committed_beside(&self, id: &str, evidence: &Evidence<'_>) -> Option<String> {
        let written = evidence.written?;
        let is_recorded = evidence.record.is_some_and(|record| record.target == written.fingerprint);
        if is_recorded || !self.managed || evidence.seen.is_none() {
            return None;
        }
        (self.committed_beside)(id, written.fingerprint)
    }
}

/// What a ledger knows about a message that is in its catalog.
///
/// Of a message that was on its way into or out of the ledger when a sync was interrupted, it is the obsolete
/// translation.
fn known_record<'l>(known: &'l Ledger, id: &str, entry: Option<&Entry>) -> Option<Cow<'l, Record>> {
    if let Some(record) = known.units.get(id) {
        return Some(Cow::Borrowed(record));
    }
    let record = record_of(known.obsolete.get(id)?);
    entry.is_some_and(|entry| entry.fingerprint == record.target).then_some(Cow::Owned(record))
}

/// The record that an obsolete translation has once its unit is back.
fn record_of(obsolete: &Obsolete) -> Record {
    let message = Catalog::parse(format!("message ={}\n", obsolete.translation));
    let nothing = Fingerprint::of_bytes(b"");
    let target = message.entries().first().map_or(nothing, |entry| entry.fingerprint);
    Record {
        state: obsolete.state,
        note: obsolete.note.clone(),
        previous: Some(obsolete.source.clone()),
        ..Record::new(Fingerprint::of_source(&obsolete.source), target)
    }
}

/// What a language's files become.
#[derive(Default)]
struct Draft {
    ledger: Ledger,
    edits: Vec<Edit>,
    revived: Vec<String>,
}

impl Draft {
    /// Puts a translation back into its catalog, in place of an empty message if there is one.
    fn revive(&mut self, id: &str, obsolete: &Obsolete, after: Option<&str>, is_blank: bool) {
        if is_blank {
            self.edits.push(Edit::Remove { id: id.to_owned() });
        }
        self.edits.push(Edit::Insert {
            id: id.to_owned(),
            body: obsolete.translation.clone(),
            comment: obsolete.comment.clone(),
            after: after.map(str::to_owned),
        });
        self.revived.push(id.to_owned());
    }
}
