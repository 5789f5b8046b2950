//! Unchanged articles: a sync would leave all their files alone, so a summary says what most questions need.
//!
//! What a summary has to say for units that go from one article to another is asked in `across`.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use crate::catalog::{Ledger, SourceUnit};
use crate::discover::Article;
use crate::model::{Fingerprint, Kind, State};
use crate::status::Tally;
use crate::sync::across::is_short;
use crate::sync::input::FromPage;
use crate::sync::living::Living;
use crate::sync::plan::{ArticlePlan, LanguagePlan};

/// An unchanged article.
#[derive(Clone, Debug)]
pub struct UnchangedArticle {
    /// The article and where its files are.
    pub article: Arc<Article>,
    /// What is known of it.
    pub summary: Arc<Summary>,
    /// The hash of what its files hold, where what follows from them may be kept for later runs.
    pub content: Option<u128>,
}

/// What is known of an unchanged article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many units it has.
    pub units: usize,
    /// How far each language is, in the order of the configuration.
    pub tallies: Box<[Tally]>,
    /// What its source catalog has.
    pub source: u64,
    /// Whether translations in its ledgers wait for their units.
    pub has_obsolete: bool,
    /// The marks of those that may go to other articles, in order.
    pub waiting: Box<[Mark]>,
    /// The marks of the units that would take a translation from another article, in order.
    pub lacking: Box<[Mark]>,
}

/// A hash of an id or a text; different ones may have the same, which costs a second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mark(u32);

impl Mark {
    /// The mark of an id or of the fingerprint of a text.
    pub(crate) fn of(value: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = FxHasher::default();
        value.hash(&mut hasher);
        let hash = hasher.finish();
        Self((hash ^ (hash >> 32)) as u32)
    }

    /// The marks of a text and its id.
    pub(crate) fn both(id: &str, text: Fingerprint) -> [Self; 2] {
        [Self::of(id), Self::of(&text)]
    }
}

impl Summary {
    /// The summary of an article that is unchanged; `None` of one that is not.
    pub fn of(plan: &ArticlePlan) -> Option<Self> {
        let source = plan.source.as_ref()?;
        if plan.unsynced || plan.new_source.is_some() || !plan.held_by.is_empty() {
            return None;
        }
        if plan.counts.any_change()
            || !plan.renamed_ids.is_empty()
            || !plan.languages.iter().all(is_unchanged)
        {
            return None;
        }
        Some(Self {
            units: plan.units.len(),
            tallies: plan.languages.iter().map(|language| Tally::of(plan, language)).collect(),
            source: hash_of(&source.units),
            has_obsolete: plan.languages.iter().any(|language| !language.ledger.obsolete.is_empty()),
            waiting: sorted(plan.languages.iter().flat_map(|language| waiting(plan, &language.ledger))),
            lacking: sorted(plan.languages.iter().flat_map(|language| lacking_marks(plan, language))),
        })
    }
}

impl Summary {
    /// Whether a ledger has a second text for a unit.
    pub fn has_proposals(&self) -> bool {
        self.tallies.iter().any(|tally| tally.proposals > 0)
    }

    /// Whether a ledger keeps any text beside the translations.
    pub fn keeps_texts(&self) -> bool {
        self.has_obsolete || self.has_proposals()
    }
}

/// Whether a sync would leave the files of a language alone, and nothing in them is for other articles.
fn is_unchanged(plan: &LanguagePlan) -> bool {
    let is_untouched = plan.new_catalog.is_none()
        && !plan.ledger_changed
        && plan.phase1_ledger.is_none()
        && plan.phase2_ledger.is_none()
        && !plan.resolved.catalog
        && !plan.resolved.ledger
        && plan.from_page == FromPage::default()
        && plan.recorded == 0
        && plan.left_open == 0
        && plan.swapped == 0;
    let arrives = || plan.ledger.obsolete.iter().any(|(_, old)| old.moved_from.is_some());
    is_untouched && plan.blocked.is_none() && plan.orphans.is_empty() && !arrives()
}

fn sorted(marks: impl Iterator<Item = Mark>) -> Box<[Mark]> {
    let mut marks: Vec<Mark> = marks.collect();
    marks.sort_unstable();
    marks.dedup();
    marks.into()
}

/// The marks of the translations in a ledger that may follow a unit to another article.
fn waiting<'p>(plan: &'p ArticlePlan, ledger: &'p Ledger) -> impl Iterator<Item = Mark> + 'p {
    let living = if ledger.obsolete.is_empty() { Living::none() } else { Living::of(plan) };
    let waiting = ledger.obsolete.iter().filter(move |(id, kept)| !living.have_put_aside(id, kept));
    waiting.flat_map(|(id, old)| Mark::both(id, Fingerprint::of_source(&old.source)))
}

/// The marks of what waits in a ledger of which no article is left.
pub(crate) fn left_marks(ledger: &Ledger) -> impl Iterator<Item = Mark> + '_ {
    ledger.obsolete.iter().flat_map(|(id, old)| Mark::both(id, Fingerprint::of_source(&old.source)))
}

/// The marks of the units without translation that one from another article may follow. Short texts only follow
/// longer ones of their article.
pub(crate) fn lacking_marks<'p>(
    plan: &'p ArticlePlan,
    language: &'p LanguagePlan,
) -> impl Iterator<Item = Mark> + 'p {
    let is_open = language.blocked.is_none() && plan.held_by.is_empty();
    let units = plan.units.iter().zip(&language.units).filter(move |_| is_open);
    let missing = units.filter(|(unit, own)| {
        own.state == State::Missing && !own.broken && !language.ledger.obsolete.contains(&unit.id)
    });
    missing.filter(|(unit, _)| !is_short(&unit.unit.text)).flat_map(|(unit, _)| {
        // A field's key says nothing about its text.
        let id = (unit.unit.kind != Kind::Field).then(|| Mark::of(unit.id.as_str()));
        [Some(Mark::of(&unit.fingerprint)), id].into_iter().flatten()
    })
}

/// A hash of the units of a source catalog.
pub(crate) fn hash_of(units: &[SourceUnit]) -> u64 {
    let mut hasher = FxHasher::default();
    units.hash(&mut hasher);
    hasher.finish()
}
