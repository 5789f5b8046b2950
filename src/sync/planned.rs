//! The nouns of a plan: where an article, a unit and a language stand, and what a sync would write.

use jiff::civil::Date;

use super::align::AlignEvidence;
use super::conclusion::Because;
use super::explanation::Explanation;
use super::identity::{OnlyExact, UnitOrigin};
use super::input::{ArticleFiles, FromPage, LanguageFiles, Past, ResolvedConflicts};
use crate::catalog::{Catalog, Ledger, Record, RecordedState, SourceCatalog};
use crate::model::{ChangeClass, Fingerprint, Format, Language, State};
use crate::segment;
use crate::text_position::Position;

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
    pub origin: UnitOrigin,
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
    pub evidence: Option<AlignEvidence>,
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
    /// The status of each unit, beside the article's units.
    pub units: Vec<UnitStatus>,
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
    pub phase1_ledger: Option<Ledger>,
    /// The ledger to write once all catalogs are: what went to other articles is no longer in it, what came
    /// from them still is.
    pub phase2_ledger: Option<Ledger>,
    /// Why nothing is written for this language.
    pub blocked: Option<Blocked>,
    /// Files that have git's conflict markers on disk, and none after the sync.
    pub resolved: ResolvedConflicts,
    /// Whether the ledger on disk has conflict markers, or tables that stand twice.
    pub ledger_is_conflicted: bool,
    /// What somebody edited on the page, which the sync takes in.
    pub from_page: FromPage,
    /// How many translations were written or changed outside of recto since the last sync.
    pub recorded: usize,
    /// How many of them a sync cannot record, because too little is known of them.
    pub left_open: usize,
    /// In how many translations recto made a substitution of their source, or took it back.
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
pub struct UnitStatus {
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
            resolved: ResolvedConflicts { ledger: plan.ledger_is_conflicted, ..plan.resolved },
            from_page: plan.from_page,
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

    /// The source text that a draft was made for before recto made a substitution in both.
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

    /// Whether a unit of the language can be written, although nothing else may be.
    ///
    /// A broken catalog spoils some messages; any other can be relied on, unless a sync would have to move it first.
    pub fn is_open(&self, at: usize, unit: &PlannedUnit) -> bool {
        match self.blocked {
            None => true,
            Some(Blocked::Gone) => false,
            Some(Blocked::Broken) => {
                let can_be_read =
                    |catalog: &Catalog| catalog.is_readable_in_part() && !catalog.is_spoiled(&unit.id);
                // Without a ledger, nobody knows whether the other texts were ever managed.
                let stays = |ledger: &Ledger| !ledger.obsolete.contains(&unit.id);
                !self.units[at].broken
                    && unit.linked_from.is_none()
                    && unit.doubled.is_none()
                    && !self.ledger_is_conflicted
                    && self.catalog.as_ref().is_some_and(can_be_read)
                    && self.ledger_on_disk.as_ref().is_some_and(stays)
            }
        }
    }

    /// The ledger to write after an action on some units made another one of that of the plan: of a language that is
    /// blocked, only what the action is about.
    pub fn ledger_after(&self, after: Ledger, units: &[&str]) -> Ledger {
        let Some(mut ledger) = self.ledger_on_disk.clone().filter(|_| self.blocked.is_some()) else {
            return after;
        };
        for id in units {
            match after.units.get(id) {
                Some(record) => ledger.record(id, record.clone()),
                None => drop(ledger.forget(id)),
            }
        }
        ledger.obsolete.follow(&self.ledger.obsolete, after.obsolete);
        ledger.proposals.follow(&self.ledger.proposals, after.proposals);
        ledger
    }

    /// What the ledger keeps about a unit.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.ledger.units.get(id)
    }
}

/// Whether a record is of a text that recto made from the obsolete one of the same id.
pub(super) fn is_swapped(record: &Record, id: &str) -> bool {
    record.from.iter().any(|from| from == id)
}

/// Why nothing may be written for a language.
pub(super) fn blocked(catalog: Option<&Catalog>, known: &Ledger) -> Option<Blocked> {
    match catalog {
        Some(catalog) if catalog.is_broken() => Some(Blocked::Broken),
        // A unit that is obsolete as well was on its way back when a sync was interrupted.
        None if known.units.iter().any(|(id, _)| !known.obsolete.contains(id)) => Some(Blocked::Gone),
        _ => None,
    }
}
