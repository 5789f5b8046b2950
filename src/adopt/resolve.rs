//! Settles what each text of a translated article becomes, once all of them are carried forward to today.

mod outcomes;
mod judge;
mod keep;
mod on_page;

use std::borrow::Cow;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use self::on_page::OnPage;
use super::candidate::{Article, Candidate};
use super::outside::lines_outside;
use super::past::{Cut, Sources};
use super::report::{AdoptOutcome, Paired, PairedWith, Text};
use crate::adopt::replay::Replayed;
use crate::catalog::{Catalog, Obsolete, OrderedMap, Override, PageRecord, Proposal, Record, Target};
use crate::model::{Fingerprint, State};
use crate::render::page::in_language;
use crate::segment;
use crate::sync::plan::LanguagePlan;
use crate::text_position::LineIndex;
use crate::workspace::article::LoadedArticle;
use crate::workspace::project::Project;

/// How many texts without translation are named beside one without source.
const NEAR: usize = 3;

/// What is taken in from one translated article.
pub(super) struct Adopted {
    /// The language, by its place in the configuration.
    pub(super) language: usize,
    pub(super) path: String,
    pub(super) against: PairedWith,
    /// The texts of the translated article, in its order.
    pub(super) texts: Vec<Text>,
    /// The translations that are new in the catalog, in the order of the units.
    pub(super) entries: Vec<Entry>,
    /// The obsolete translations that are new in the ledger.
    pub(super) obsolete: Vec<(String, Obsolete)>,
    /// The lines outside of texts that are its own.
    pub(super) outside: Vec<usize>,
    /// A commit that the front matter names and that is not there.
    pub(super) lost_pin: bool,
    /// What stands around its texts.
    pub(super) page: PageRecord,
    /// What is its own of that.
    pub(super) overrides: OrderedMap<Override>,
    /// The units whose translation it shows, and those whose source: their ids, with the fingerprints of the texts.
    pub(super) shown: Vec<(String, Fingerprint)>,
    pub(super) in_source: Vec<(String, Fingerprint)>,
    /// Texts of units that have another translation in the catalog.
    pub(super) second: Vec<(String, Proposal)>,
}

/// The translation of a unit.
#[derive(Clone)]
pub(super) struct Entry {
    /// The unit, by its place in the article of today.
    pub(super) unit: usize,
    /// What stands behind `id =`.
    pub(super) body: String,
    pub(super) record: Record,
}

/// Where a text of the translated article went.
#[derive(Clone, Debug)]
enum UnitOutcome {
    /// To a unit, with how sure that is.
    Unit(usize, f64),
    Untranslated,
    /// Its source left the article since: the id it has among the obsolete ones of the replay.
    Obsolete(String),
    Left,
}

/// All that is known about one translated article.
pub(super) struct Resolution<'a> {
    article: &'a Article<'a>,
    /// Its language in the replay, and in the project as it is.
    replayed: &'a LanguagePlan,
    units_replayed: &'a Replayed,
    real: &'a LanguagePlan,
    loaded: &'a LoadedArticle,
    project: &'a Project,
    today: &'a Rc<Cut>,
    /// By the places of units.
    entries: Vec<Option<Entry>>,
    /// The ids of the translations that the ledger on disk keeps as obsolete, by the fingerprints of their texts.
    kept: FxHashMap<Fingerprint, &'a str>,
}

impl<'a> Resolution<'a> {
    pub(super) fn new(
        at: usize,
        article: &'a Article<'a>,
        units_replayed: &'a Replayed,
        loaded: &'a LoadedArticle,
        project: &'a Project,
        today: &'a Rc<Cut>,
    ) -> Self {
        let replayed = &units_replayed.plan.languages[at];
        let entry = |(unit, id): (usize, &str)| {
            let entry = replayed.catalog_after()?.get(id).filter(|entry| !entry.is_blank())?;
            let record = replayed.record(id)?.clone();
            Some(Entry { unit, body: entry.body(), record })
        };
        let ids = units_replayed.plan.units.iter().map(|unit| unit.id.as_str());
        let entries = ids.enumerate().map(entry).collect();
        let real = &loaded.plan.languages[article.number];
        let mut kept = FxHashMap::default();
        for (id, obsolete) in real.ledger.obsolete.iter() {
            if let Some(text) = target(&obsolete.translation) {
                kept.entry(text.fingerprint).or_insert(id);
            }
        }
        Self { article, replayed, units_replayed, real, loaded, project, today, entries, kept }
    }

    pub(super) fn resolve(mut self, candidates: Vec<(usize, &Candidate)>, sources: &Sources<'_>) -> Adopted {
        let mut outcomes = self.outcomes(&candidates);
        self.compare_with_today(&mut outcomes, sources);
        self.leave_what_was_taken_off(&mut outcomes);
        self.find_again(&mut outcomes);
        self.follow();
        self.date(sources);
        self.doubt_copies();
        self.doubt_what_is_outdated();
        let mut obsolete = self.obsolete();
        let evidence: FxHashMap<usize, &Candidate> =
            candidates.into_iter().map(|(_, candidate)| (candidate.unit, candidate)).collect();
        let lines = LineIndex::new(&self.article.own.text);
        let texts = (0..outcomes.len()).map(|unit| {
            let own = &self.article.own.units[unit];
            let outcome = match &outcomes[unit] {
                UnitOutcome::Unit(at, confidence) => {
                    let made_from = evidence.get(&unit).and_then(|candidate| candidate.made_from.as_ref());
                    let evidence = made_from.map(|made_from| made_from.evidence.clone()).unwrap_or_default();
                    let differs = made_from.is_some_and(|made_from| {
                        matches!(&made_from.texts[..], [(_, whole)] if whole == &own.text)
                            && self.differs(*at, &own.text)
                            && !self.is_on_record(*at)
                    });
                    AdoptOutcome::Paired(Paired {
                        confidence: *confidence,
                        evidence,
                        differs,
                        ..self.paired(*at)
                    })
                }
                UnitOutcome::Untranslated => AdoptOutcome::Untranslated,
                UnitOutcome::Obsolete(id) => {
                    let source = self.replayed.ledger.obsolete.get(id).map(|old| old.source.clone());
                    let kept = obsolete.iter().find(|kept| kept.was.as_ref() == Some(id));
                    let id = kept.map_or_else(|| id.clone(), |kept| kept.id.clone());
                    AdoptOutcome::Obsolete { id, source: source.unwrap_or_default() }
                }
                UnitOutcome::Left => AdoptOutcome::Left {
                    id: self.keep(&own.text, &mut obsolete),
                    near: self.near(unit, &outcomes),
                },
            };
            let position = lines.position(&self.article.own.text, own.range.start);
            Text { line: position.line, text: own.text.clone(), outcome }
        });
        let texts = texts.collect();
        let renamed: FxHashMap<String, String> =
            obsolete.iter().filter_map(|kept| Some((kept.was.clone()?, kept.id.clone()))).collect();
        let is_new = |entry: &Entry| !self.is_there(entry.unit);
        let mut entries: Vec<Entry> =
            self.entries.iter().flatten().filter(|entry| is_new(entry)).cloned().collect();
        for id in entries.iter_mut().flat_map(|entry| &mut entry.record.from) {
            if let Some(renamed) = renamed.get(id) {
                id.clone_from(renamed);
            }
        }
        let new = obsolete.into_iter().filter_map(|kept| Some((kept.id, kept.obsolete?)));
        let rendered = self.rendered();
        let OnPage { page, overrides, shown, in_source, second } = self.on_page(&outcomes, &rendered);
        Adopted {
            page,
            overrides,
            shown,
            in_source,
            second,
            language: self.article.number,
            path: self.article.path.clone(),
            against: self.article.past.against(sources),
            texts,
            entries,
            obsolete: new.collect(),
            outside: lines_outside(&self.article.own, &rendered),
            lost_pin: self.article.past.lost_pin.is_some(),
        }
    }

    /// The article with every translation in its place.
    fn rendered(&self) -> String {
        let text = |at: usize| {
            let known = || self.real.catalog_after()?.get(&self.loaded.plan.units[at].id)?.text();
            let own = || Catalog::text_of_message(&self.entries[at].as_ref()?.body);
            known().or_else(own).map(Cow::Owned)
        };
        let units = self.loaded.plan.units.iter().map(|unit| &unit.unit);
        let format = self.loaded.article.format;
        let text = segment::assemble_as(format, &self.loaded.plan.text, units, text);
        in_language(&self.project.config, text, self.loaded.article.format, self.article.language)
    }

    /// Whether a unit has a translation in the catalog, apart from what is adopted.
    fn is_there(&self, at: usize) -> bool {
        let entry = self.real.catalog_after().and_then(|catalog| catalog.get(&self.loaded.plan.units[at].id));
        entry.is_some_and(|entry| !entry.is_blank())
    }

    fn paired(&self, at: usize) -> Paired {
        let unit = &self.loaded.plan.units[at];
        let is_new = !self.is_there(at);
        let record = match &self.entries[at] {
            Some(entry) if is_new => Some(&entry.record),
            _ => self.real.record(&unit.id),
        };
        let previous = record.and_then(|record| record.previous.clone());
        let replayed = self.replayed.units[at].state;
        let state = match record.map(|record| (record.source == unit.fingerprint, record.state)) {
            _ if !is_new => self.real.units[at].state,
            Some((true, state)) => state.map_or(State::Translated, State::from),
            // Older, and what changed decides whether that is stale.
            Some((false, _)) => replayed,
            None => State::Missing,
        };
        Paired {
            id: unit.id.clone(),
            line: unit.position.line,
            source: unit.unit.text.clone(),
            previous,
            state,
            confidence: 0.0,
            evidence: Vec::new(),
            is_new,
            differs: false,
        }
    }

    /// The units without translation that stand where a text without source stands.
    fn near(&self, unit: usize, outcomes: &[UnitOutcome]) -> Vec<String> {
        let place = |outcome: &UnitOutcome| match outcome {
            UnitOutcome::Unit(at, _) => Some(*at),
            _ => None,
        };
        let from = outcomes[..unit].iter().rev().find_map(place).map_or(0, |at| at + 1);
        let to = outcomes[unit..].iter().find_map(place).unwrap_or(self.entries.len());
        let open = (from..to.max(from)).filter(|&at| self.entries[at].is_none() && !self.is_there(at));
        open.take(NEAR).map(|at| self.loaded.plan.units[at].unit.text.clone()).collect()
    }
}

/// The fingerprints of a translation that stands behind `id =`.
fn target(body: &str) -> Option<Target> {
    Catalog::of_message(body).entries().first().map(Target::of)
}
