//! What a command is told: the units that wait for it, each with all that helps to translate it.

use crate::catalog::Proposal;
use crate::check::pair::TranslationPair;
use crate::glossary::{Glossary, TermFound};
use crate::machine::{Coded, EarlierText, MachineRequest, Resembling, SentenceEdit, TermOf};
use crate::memory::Match;
use crate::model::{Fingerprint, Kind, Language, State};
use crate::sentence;
use crate::status::is_of_machine;
use crate::sync::plan::LanguagePlan;
use crate::text_position::Position;
use crate::workflow::remembered::{Remembered, Wanted};
use crate::workspace::article::LoadedArticle;
use crate::workspace::project::Project;

/// How many texts before and after a unit it is told.
const NEIGHBOURS: usize = 2;

/// A unit that waits for a translation by the command.
pub(super) struct Pending<'s> {
    pub(super) loaded: &'s LoadedArticle,
    pub(super) plan: &'s LanguagePlan,
    /// The unit, by its place in the article.
    pub(super) at: usize,
    pub(super) coded: Coded,
    pub(super) request: MachineRequest,
}

/// A unit as it was when the command was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) article: String,
    pub(super) id: String,
    pub(super) language: Language,
    pub(super) source: Fingerprint,
    pub(super) position: Position,
    pub(super) words: usize,
    pub(super) is_stale: bool,
}

impl Pending<'_> {
    pub(super) fn place(&self) -> Place {
        let unit = &self.loaded.plan.units[self.at];
        Place {
            article: self.loaded.article.path.clone(),
            id: unit.id.clone(),
            language: self.plan.language.clone(),
            source: unit.fingerprint,
            position: unit.position,
            words: unit.words,
            is_stale: self.plan.units[self.at].state == State::Stale,
        }
    }
}

/// What is known of a language besides its articles.
pub(super) struct Known<'k> {
    pub(super) project: &'k Project,
    pub(super) remembered: &'k Remembered,
    pub(super) glossary: &'k Glossary,
    pub(super) style: Option<&'k str>,
}

impl Known<'_> {
    /// The units of an article that wait, in its order.
    pub(super) fn pending<'s>(
        &self,
        loaded: &'s LoadedArticle,
        plan: &'s LanguagePlan,
        states: &[State],
    ) -> Vec<Pending<'s>> {
        if plan.blocked.is_some() {
            return Vec::new();
        }
        let units = loaded.plan.units.iter().zip(&plan.units).enumerate();
        let waiting = units.filter(|(_, (unit, unit_status))| {
            states.contains(&unit_status.state)
                && !unit_status.broken
                && !unit.unit.text.trim().is_empty()
                && (unit_status.state != State::Stale || !is_proposed(plan, &unit.id, &unit.unit.text))
        });
        waiting.map(|(at, _)| self.one(loaded, plan, at)).collect()
    }

    fn one<'s>(&self, loaded: &'s LoadedArticle, plan: &'s LanguagePlan, at: usize) -> Pending<'s> {
        let (units, language) = (&loaded.plan.units, &plan.language);
        let unit = &units[at];
        let text = &unit.unit.text;
        let coded = Coded::new(text);
        let texts = |from: usize, to: usize| {
            units[from..to].iter().map(|unit| unit.unit.text.clone()).collect::<Vec<String>>()
        };
        let is_stale = plan.units[at].state == State::Stale;
        let source = &self.project.config.source;
        let pair =
            TranslationPair::new((loaded.article.format, unit.unit.kind), (source, text), (language, ""));
        let request = MachineRequest {
            id: format!("{}#{}", loaded.article.path, unit.id),
            source: source.to_string(),
            target: language.to_string(),
            text: coded.text().to_owned(),
            kind: unit.unit.kind.as_str(),
            article: loaded.article.path.clone(),
            headings: headings(loaded, at),
            before: texts(at.saturating_sub(NEIGHBOURS), at),
            after: texts(at + 1, (at + 1 + NEIGHBOURS).min(units.len())),
            note: unit.unit.note.clone(),
            previous: if is_stale { self.earlier(plan, &unit.id, text, &coded) } else { None },
            terms: terms(self.glossary.terms_in(text)),
            matches: self.matches(loaded, language, at, &coded),
            style: self.style.map(str::to_owned),
            limit: pair.longest(),
            findings: Vec::new(),
            rejected: None,
        };
        Pending { loaded, plan, at, coded, request }
    }

    fn earlier(&self, plan: &LanguagePlan, id: &str, text: &str, coded: &Coded) -> Option<EarlierText> {
        let previous = plan.record(id)?.previous.as_deref()?;
        let translation = plan.catalog_after()?.get(id)?.text()?;
        let (source, target) = (&self.project.config.source, &plan.language);
        let sentences = sentence::view(previous, text, Some(&translation), source, target);
        let changed = sentences.into_iter().filter(|row| row.change != sentence::SentenceOutcome::Unchanged);
        let changes =
            changed.map(|row| SentenceEdit { old: row.old, new: row.new, translation: row.translation });
        Some(EarlierText {
            source: coded.other(previous),
            translation: coded.other(&translation),
            changes: changes.collect(),
        })
    }

    fn matches(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        at: usize,
        coded: &Coded,
    ) -> Vec<Resembling> {
        let wanted = Wanted { least: 60, most: 3 };
        let found = self.remembered.matches(loaded, language, at, wanted);
        let plain = found.into_iter().filter(|found| !found.is_pattern || loaded.article.is_fluent());
        let resembling = plain.map(|Match { percent, source, target, .. }| Resembling {
            percent,
            source: coded.other(&source),
            translation: coded.other(&target),
        });
        resembling.collect()
    }
}

/// Whether a command proposed something for the text that a unit has now.
fn is_proposed(plan: &LanguagePlan, id: &str, text: &str) -> bool {
    let mut proposals = plan.ledger.proposals.iter().filter(|(key, _)| Proposal::unit(key) == id);
    proposals.any(|(_, proposal)| {
        is_of_machine(proposal.origin.as_deref())
            && Fingerprint::of_source(&proposal.source) == Fingerprint::of_source(text)
    })
}

/// The headings that a unit stands below, from the title on.
fn headings(loaded: &LoadedArticle, at: usize) -> Vec<String> {
    let level = |kind: Kind| match kind {
        Kind::Title => Some(0),
        Kind::Heading(level) => Some(level),
        _ => None,
    };
    let units = &loaded.plan.units;
    let mut below = level(units[at].unit.kind).unwrap_or(u8::MAX);
    let mut headings = Vec::new();
    for unit in units[..at].iter().rev() {
        if let Some(own) = level(unit.unit.kind).filter(|own| *own < below) {
            headings.push(unit.unit.text.clone());
            below = own;
        }
    }
    headings.reverse();
    headings
}

/// Each term once.
fn terms(found: Vec<TermFound>) -> Vec<TermOf> {
    let mut terms: Vec<TermOf> = Vec::new();
    for TermFound { source, forms, forbidden, definition, .. } in found {
        let term = TermOf { source, forms, forbidden, definition };
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}
