//! Settles what each text of a translated article becomes, once all of them are carried forward to today.

use std::borrow::Cow;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::article::{Article, Candidate, pair_cuts};
use super::outside::lines_outside;
use super::past::{Base, Cut, Sources};
use super::report::{Against, Outcome, Paired, Text};
use crate::adopt::pins::Pin;
use crate::adopt::replay::Replayed;
use crate::catalog::{Catalog, Obsolete, Record, RecordedState, encode, free_id, new_id};
use crate::config::{AnchorPolicy, LinkPolicy};
use crate::diff::{Swap, classes, swaps};
use crate::model::{ChangeClass, Fingerprint, Kind, State};
use crate::pairing::{SURE, is_copy};
use crate::segment;
use crate::sync::plan::LanguagePlan;
use crate::text_position::LineIndex;
use crate::workflow::project::{Project, Surveyed};
use crate::workflow::render::in_language;

/// How many texts without translation are named beside one without source.
const NEAR: usize = 3;

/// What is taken in from one translated article.
pub(super) struct Adopted {
    /// The language, by its place in the configuration.
    pub(super) language: usize,
    pub(super) path: String,
    pub(super) against: Against,
    /// The texts of the translated article, in its order.
    pub(super) texts: Vec<Text>,
    /// The translations that are new in the catalog, in the order of the units.
    pub(super) entries: Vec<Entry>,
    /// The obsolete translations that are new in the ledger.
    pub(super) obsolete: Vec<(String, Obsolete)>,
    /// The lines outside of texts that rendering takes from the source.
    pub(super) outside: Vec<usize>,
    /// A commit that the front matter names and that is not there.
    pub(super) lost_pin: bool,
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
enum Fate {
    /// To a unit, with how sure that is.
    Unit(usize, f64),
    Untranslated,
    /// Its source left the article since: the id it has among the obsolete ones of the replay.
    Obsolete(String),
    Left,
}

/// All that is known about one translated article.
pub(super) struct Settling<'a> {
    article: &'a Article<'a>,
    /// Its language in the replay, and in the project as it is.
    replayed: &'a LanguagePlan,
    units_replayed: &'a Replayed,
    real: &'a LanguagePlan,
    surveyed: &'a Surveyed,
    project: &'a Project,
    today: &'a Rc<Cut>,
    /// By the places of units.
    entries: Vec<Option<Entry>>,
    /// The ids of the translations that the ledger on disk keeps as obsolete, by the fingerprints of their texts.
    kept: FxHashMap<Fingerprint, &'a str>,
}

impl<'a> Settling<'a> {
    pub(super) fn new(
        at: usize,
        article: &'a Article<'a>,
        units_replayed: &'a Replayed,
        surveyed: &'a Surveyed,
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
        let real = &surveyed.plan.languages[article.number];
        let mut kept = FxHashMap::default();
        for (id, obsolete) in real.ledger.obsolete.iter() {
            if let Some(text) = fingerprint(&obsolete.translation) {
                kept.entry(text).or_insert(id);
            }
        }
        Self { article, replayed, units_replayed, real, surveyed, project, today, entries, kept }
    }

    pub(super) fn settle(mut self, candidates: Vec<(usize, &Candidate)>, sources: &Sources<'_>) -> Adopted {
        let mut fates = self.fates(&candidates);
        self.compare_with_today(&candidates, &mut fates, sources);
        self.leave_what_was_taken_off(&mut fates);
        self.find_again(&mut fates);
        self.follow();
        self.doubt_copies();
        self.doubt_what_is_outdated();
        let mut obsolete = self.obsolete();
        let evidence: FxHashMap<usize, &Candidate> =
            candidates.into_iter().map(|(_, candidate)| (candidate.unit, candidate)).collect();
        let lines = LineIndex::new(&self.article.own.text);
        let texts = (0..fates.len()).map(|unit| {
            let own = &self.article.own.units[unit];
            let outcome = match &fates[unit] {
                Fate::Unit(at, confidence) => {
                    let made_from = evidence.get(&unit).and_then(|candidate| candidate.made_from.as_ref());
                    let evidence = made_from.map(|made_from| made_from.evidence.clone()).unwrap_or_default();
                    let differs = made_from.is_some_and(|made_from| {
                        matches!(&made_from.texts[..], [(_, whole)] if whole == &own.text)
                            && self.differs(*at, &own.text)
                    });
                    Outcome::Paired(Paired { confidence: *confidence, evidence, differs, ..self.paired(*at) })
                }
                Fate::Untranslated => Outcome::Untranslated,
                Fate::Obsolete(id) => {
                    let source = self.replayed.ledger.obsolete.get(id).map(|old| old.source.clone());
                    Outcome::Obsolete { source: source.unwrap_or_default() }
                }
                Fate::Left => {
                    Outcome::Left { id: self.keep(&own.text, &mut obsolete), near: self.near(unit, &fates) }
                }
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
        Adopted {
            language: self.article.number,
            path: self.article.path.clone(),
            against: self.article.past.against(sources),
            texts,
            entries,
            obsolete: new.collect(),
            outside: lines_outside(&self.article.own, &self.rendered()),
            lost_pin: self.article.past.lost_pin.is_some(),
        }
    }

    /// Where each text went in the replay.
    fn fates(&self, candidates: &[(usize, &Candidate)]) -> Vec<Fate> {
        let plan = &self.units_replayed.plan;
        let mut places: FxHashMap<&str, usize> = FxHashMap::default();
        for (at, unit) in plan.units.iter().enumerate().filter(|(at, _)| self.entries[*at].is_some()) {
            for from in &unit.from {
                places.entry(from).or_insert(at);
            }
        }
        let own = plan.units.iter().enumerate().filter(|(at, _)| self.entries[*at].is_some());
        places.extend(own.map(|(at, unit)| (unit.id.as_str(), at)));
        let mut fates = vec![Fate::Left; self.article.own.units.len()];
        let mut last = Fate::Left;
        for (number, candidate) in candidates {
            let fate = match &candidate.made_from {
                _ if candidate.is_untranslated => Fate::Untranslated,
                // It was joined with the text before it.
                Some(made_from) if made_from.texts.is_empty() => last.clone(),
                Some(made_from) => match self.units_replayed.ids.get(number) {
                    Some(id) => match places.get(id.as_str()) {
                        Some(at) => Fate::Unit(*at, made_from.confidence),
                        None if self.replayed.ledger.obsolete.contains(id) => Fate::Obsolete(id.clone()),
                        None => Fate::Left,
                    },
                    None => Fate::Left,
                },
                None => Fate::Left,
            };
            last = fate.clone();
            fates[candidate.unit] = fate;
        }
        fates
    }

    /// Compares what was carried forward with the pairs that the articles of today make.
    ///
    /// A text that is surely the translation of another unit there is a draft; one that found no source in its past
    /// may find it there.
    fn compare_with_today(
        &mut self,
        candidates: &[(usize, &Candidate)],
        fates: &mut [Fate],
        sources: &Sources<'_>,
    ) {
        if candidates.iter().all(|(_, candidate)| {
            candidate.made_from.as_ref().is_some_and(|made_from| made_from.base == Base::Today)
        }) || self.article.past.births.iter().all(|birth| birth.base == Base::Today)
        {
            return;
        }
        let pairing =
            pair_cuts(self.today, &self.article.own, &self.project.config.source, self.article.language);
        for pair in pairing.pairs.iter().filter(|pair| pair.source.len() == 1 && pair.target.len() == 1) {
            let (at, unit) = (pair.source.start, pair.target.start);
            let is_sure = pair.confidence >= SURE;
            match fates[unit] {
                Fate::Unit(other, _) if other != at && is_sure => {
                    if let Some(entry) = &mut self.entries[other] {
                        entry.record.state = Some(RecordedState::Draft);
                    }
                    fates[unit] = Fate::Unit(other, 1.0 - pair.confidence);
                }
                Fate::Left if self.entries[at].is_none() => {
                    let was_there = self.stood_beside(unit, at, sources);
                    let state = (!is_sure || !was_there).then_some(RecordedState::Draft);
                    let Some(entry) = self.entry_of(unit, at, state) else { continue };
                    self.entries[at] = Some(entry);
                    let confidence =
                        if was_there { pair.confidence } else { pair.confidence.min(SURE / 2.0) };
                    fates[unit] = Fate::Unit(at, confidence);
                }
                _ => {}
            }
        }
    }

    /// Whether a unit of today stood in the source that a text was made from.
    fn stood_beside(&self, unit: usize, at: usize, sources: &Sources<'_>) -> bool {
        let Base::Commit(commit) = self.article.past.births[unit].base else { return true };
        let now = self.surveyed.plan.units[at].fingerprint;
        sources
            .at(commit)
            .is_some_and(|source| source.units.iter().any(|unit| Fingerprint::of_source(&unit.text) == now))
    }

    /// A text as the translation of a unit of today.
    fn entry_of(&self, unit: usize, at: usize, state: Option<RecordedState>) -> Option<Entry> {
        let body = encode(&self.article.own.units[unit].text);
        let target = fingerprint(&body)?;
        let record = Record { state, ..Record::new(self.surveyed.plan.units[at].fingerprint, target) };
        Some(Entry { unit: at, body, record })
    }

    /// Leaves texts alone that wait in the ledger without a source, as where a person took them off their unit.
    fn leave_what_was_taken_off(&mut self, fates: &mut [Fate]) {
        for (unit, fate) in fates.iter_mut().enumerate() {
            let Fate::Unit(at, _) = *fate else { continue };
            if self.is_there(at) {
                continue;
            }
            let body = encode(&self.article.own.units[unit].text);
            let known = self.known(&body).and_then(|id| self.real.ledger.obsolete.get(id));
            if known.is_some_and(|known| known.is_without_source()) {
                *fate = Fate::Left;
                self.entries[at] = None;
            }
        }
    }

    /// Finds texts that stand in the catalog already, where a person put them.
    fn find_again(&self, fates: &mut [Fate]) {
        let mut taken: FxHashSet<usize> = FxHashSet::default();
        for fate in fates.iter() {
            if let Fate::Unit(at, _) = fate {
                taken.insert(*at);
            }
        }
        let Some(catalog) = self.real.catalog_after() else { return };
        let mut standing: FxHashMap<String, usize> = FxHashMap::default();
        for (at, unit) in self.surveyed.plan.units.iter().enumerate() {
            if let Some(text) = catalog.get(&unit.id).and_then(|entry| entry.text()) {
                standing.entry(text).or_insert(at);
            }
        }
        for (unit, fate) in fates.iter_mut().enumerate() {
            let own = &self.article.own.units[unit].text;
            let is_open = matches!(fate, Fate::Left | Fate::Obsolete(_));
            if let Some(&at) = standing.get(own).filter(|at| is_open && taken.insert(**at)) {
                *fate = Fate::Unit(at, 1.0);
            }
        }
    }

    /// Takes a translation as current that has followed its source: it reads the same, as names and titles do, or the
    /// source only swapped what the translation has swapped as well.
    fn follow(&mut self) {
        for entry in self.entries.iter_mut().flatten() {
            let unit = &self.surveyed.plan.units[entry.unit];
            let Some(previous) = &entry.record.previous else { continue };
            let text = Catalog::of_message(&entry.body).entries().first().and_then(|entry| entry.text());
            let Some(text) = text else { continue };
            // The old thing may be a part of the new one, as an address is of its archived copy.
            let is_swapped =
                |swap: &Swap| text.contains(&swap.new) && !text.replace(&swap.new, "").contains(&swap.old);
            let swaps = swaps(previous, &unit.unit.text, &self.project.config.source);
            let has_followed = swaps.is_some_and(|swaps| !swaps.is_empty() && swaps.iter().all(is_swapped));
            if text == unit.unit.text || has_followed {
                let state = entry.record.state;
                entry.record = Record { state, ..Record::new(unit.fingerprint, entry.record.target) };
            }
        }
    }

    /// Makes translations that only repeat the words of their source drafts.
    fn doubt_copies(&mut self) {
        let (from, to) = (&self.project.config.source, self.article.language);
        for entry in self.entries.iter_mut().flatten() {
            let now = &self.surveyed.plan.units[entry.unit].unit.text;
            let source = entry.record.previous.as_ref().unwrap_or(now);
            let text = Catalog::of_message(&entry.body).entries().first().and_then(|entry| entry.text());
            if text.is_some_and(|text| is_copy(&text, source, from, to)) {
                entry.record.state = Some(RecordedState::Draft);
            }
        }
    }

    /// Makes all translations drafts where their page says that it is outdated, and nobody knows since when.
    fn doubt_what_is_outdated(&mut self) {
        if let Some(Pin::BeforeCommit(_) | Pin::BeforeDay(_)) = self.article.past.lost_pin {
            for entry in self.entries.iter_mut().flatten() {
                entry.record.state = Some(RecordedState::Draft);
            }
        }
    }

    /// The article with every translation in its place.
    fn rendered(&self) -> String {
        let text = |at: usize| {
            let known = || self.real.catalog_after()?.get(&self.surveyed.plan.units[at].id)?.text();
            let own = || Catalog::of_message(&self.entries[at].as_ref()?.body).entries().first()?.text();
            known().or_else(own).map(Cow::Owned)
        };
        let units = self.surveyed.plan.units.iter().map(|unit| &unit.unit);
        let text = segment::assemble(&self.surveyed.plan.text, units, text);
        in_language(self.project, text, self.article.language)
    }

    /// Whether a unit has a translation in the catalog, apart from what is adopted.
    fn is_there(&self, at: usize) -> bool {
        let entry =
            self.real.catalog_after().and_then(|catalog| catalog.get(&self.surveyed.plan.units[at].id));
        entry.is_some_and(|entry| !entry.is_blank())
    }

    fn paired(&self, at: usize) -> Paired {
        let unit = &self.surveyed.plan.units[at];
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

    /// Whether the catalog has another text than the page, apart from what rendering makes of links and headings.
    fn differs(&self, at: usize, text: &str) -> bool {
        let (unit, render) = (&self.surveyed.plan.units[at], &self.project.config.render);
        let entry = self.real.catalog_after().and_then(|catalog| catalog.get(&unit.id));
        let Some(known) = entry.filter(|entry| !entry.is_blank()).and_then(|entry| entry.text()) else {
            return false;
        };
        let is_rewritten = (render.anchors != AnchorPolicy::Keep
            && matches!(unit.unit.kind, Kind::Heading(_)))
            || (render.links != LinkPolicy::Keep
                && classes(&known, text, self.article.language)
                    .iter()
                    .all(|class| *class == ChangeClass::Link));
        !is_rewritten && Fingerprint::of_source(&known) != Fingerprint::of_source(text)
    }

    /// The units without translation that stand where a text without source stands.
    fn near(&self, unit: usize, fates: &[Fate]) -> Vec<String> {
        let place = |fate: &Fate| match fate {
            Fate::Unit(at, _) => Some(*at),
            _ => None,
        };
        let from = fates[..unit].iter().rev().find_map(place).map_or(0, |at| at + 1);
        let to = fates[unit..].iter().find_map(place).unwrap_or(self.entries.len());
        let open = (from..to.max(from)).filter(|&at| self.entries[at].is_none() && !self.is_there(at));
        open.take(NEAR).map(|at| self.surveyed.plan.units[at].unit.text.clone()).collect()
    }

    /// The obsolete translations of the replay, under ids that are free.
    fn obsolete(&self) -> Vec<Kept> {
        let mut kept: Vec<Kept> = Vec::new();
        for (id, obsolete) in self.replayed.ledger.obsolete.iter() {
            let same = self.known(&obsolete.translation);
            let free = same.map(str::to_owned).unwrap_or_else(|| free_id(id, |id| self.is_free(id, &kept)));
            let obsolete = same.is_none().then(|| obsolete.clone());
            kept.push(Kept { id: free, was: Some(id.to_owned()), obsolete });
        }
        kept
    }

    /// Keeps a text that has no source; returns its id.
    fn keep(&self, text: &str, kept: &mut Vec<Kept>) -> String {
        let body = encode(text);
        if let Some(id) = self.known(&body) {
            return id.to_owned();
        }
        let id = free_id(&new_id(text, None, Fingerprint::of_source(text)), |id| self.is_free(id, kept));
        let obsolete = Some(Obsolete::without_source(body));
        kept.push(Kept { id: id.clone(), was: None, obsolete });
        id
    }

    /// The id under which the ledger on disk keeps a translation already.
    fn known(&self, body: &str) -> Option<&'a str> {
        self.kept.get(&fingerprint(body)?).copied()
    }

    fn is_free(&self, id: &str, kept: &[Kept]) -> bool {
        !self.surveyed.plan.units.iter().any(|unit| unit.id == id)
            && !self.real.ledger.units.contains(id)
            && !self.real.ledger.obsolete.contains(id)
            && !kept.iter().any(|kept| kept.id == id)
    }
}

/// The fingerprint of a translation that stands behind `id =`.
fn fingerprint(body: &str) -> Option<Fingerprint> {
    Some(Catalog::of_message(body).entries().first()?.fingerprint)
}

/// An obsolete translation and the id it is kept under.
struct Kept {
    id: String,
    /// The id it had in the replay.
    was: Option<String>,
    /// Itself, where the ledger does not have it yet.
    obsolete: Option<Obsolete>,
}
