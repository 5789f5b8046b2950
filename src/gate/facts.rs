//! What the policy has to know of an article: how far each language is, and which units are left there.
//!
//! It is read off a plan once, and holds as long as the files of the article and the configuration do; what matters
//! of it today is decided without the plan.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::Proposal;
use crate::config::{Config, Requirement};
use crate::model::{ChangeClass, Fingerprint, Language, State};
use crate::status::is_of_machine;
use crate::sync::plan::{ArticlePlan, LanguagePlan, PlannedUnit, UnitStatus};
use crate::text_position::Position;

/// One article, as far as the policy has to know it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ArticleFacts {
    /// The path.
    pub(super) path: String,
    /// Whether article and source catalog differ; of an article that a sync would leave alone they do not.
    #[serde(skip)]
    pub(super) unsynced: bool,
    /// Languages whose broken catalog keeps the article from being synced.
    #[serde(skip)]
    pub(super) held_by: Vec<String>,
    /// Each target language, in the order of the configuration.
    pub(super) languages: Vec<LanguageFacts>,
}

/// One article in one language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct LanguageFacts {
    /// How many units it has.
    pub(super) units: usize,
    /// How many of them count as finished.
    pub(super) done: usize,
    /// Those that the policy may have a word on, in the order of the article.
    pub(super) open: Vec<OpenUnit>,
    /// The key of each second text that nobody has chosen yet, and where its unit stands.
    pub(super) proposals: Vec<(String, Option<Position>)>,
    /// How many translations no sync has recorded yet, and how many a sync cannot record.
    #[serde(skip)]
    pub(super) unrecorded: (usize, usize),
}

/// A unit that is not finished.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OpenUnit {
    pub(super) id: String,
    pub(super) position: Position,
    pub(super) state: State,
    pub(super) classes: Vec<ChangeClass>,
    /// Whether a command translated it.
    pub(super) is_of_machine: bool,
    /// The hash of its source text, where it is stale.
    pub(super) text: Option<u64>,
    /// Since when it is stale, as its ledger has it: year, month and day.
    since: Option<(i16, i8, i8)>,
}

impl ArticleFacts {
    /// What there is to know of a planned article.
    pub fn of(config: &Config, article: &ArticlePlan, today: Date) -> Self {
        let languages = article.languages.iter().map(|plan| LanguageFacts::of(config, article, plan, today));
        Self {
            path: article.path.clone(),
            unsynced: article.unsynced,
            held_by: article.held_by.iter().map(Language::to_string).collect(),
            languages: languages.collect(),
        }
    }
}

impl LanguageFacts {
    fn of(config: &Config, article: &ArticlePlan, plan: &LanguagePlan, today: Date) -> Self {
        let require = config.gate.settings(Some(&article.path), Some(&plan.language)).require;
        let is_done = |unit_status: &&UnitStatus| finished(unit_status.state, require);
        let place = |id: &str| article.units.iter().find(|unit| unit.id == id).map(|unit| unit.position);
        let proposals = plan.ledger.proposals.iter();
        let proposals = proposals.map(|(key, _)| (key.to_owned(), place(Proposal::unit(key))));
        // What cannot be read is reported where it stands, by the syntax rule.
        let open = article
            .units
            .iter()
            .zip(&plan.units)
            .filter(|(_, unit_status)| !unit_status.broken && !finished(unit_status.state, require));
        Self {
            units: plan.units.len(),
            done: plan.units.iter().filter(is_done).count(),
            open: open.map(|(unit, unit_status)| OpenUnit::of(plan, unit, unit_status, today)).collect(),
            proposals: proposals.collect(),
            unrecorded: if plan.blocked.is_some() { (0, 0) } else { (plan.recorded, plan.left_open) },
        }
    }
}

impl OpenUnit {
    fn of(plan: &LanguagePlan, unit: &PlannedUnit, unit_status: &UnitStatus, today: Date) -> Self {
        let is_stale = unit_status.state == State::Stale;
        let record = plan.record(&unit.id);
        let is_of_machine = is_of_machine(record.and_then(|record| record.origin.as_deref()));
        // A date that is still to come counts once it has come.
        let since = match plan.stale_since(&unit.id, today) {
            None => record.and_then(|record| record.stale_since).filter(|date| *date > today),
            since => since,
        };
        Self {
            id: unit.id.clone(),
            position: unit.position,
            state: unit_status.state,
            classes: unit_status.classes.clone(),
            is_of_machine,
            text: is_stale.then(|| unit.fingerprint.bits()),
            since: since.filter(|_| is_stale).map(|date| (date.year(), date.month(), date.day())),
        }
    }

    /// Since when it is stale, as far as that is known today.
    pub(super) fn since(&self, today: Date) -> Option<Date> {
        let (year, month, day) = self.since?;
        Date::new(year, month, day).ok().filter(|date| *date <= today)
    }

    /// The fingerprint of its source text, where it is stale.
    pub(super) fn fingerprint(&self) -> Option<Fingerprint> {
        self.text.map(Fingerprint::from_bits)
    }
}

/// The finished share that counts for the gate: reviewed only, where the project asks for it.
fn finished(state: State, require: Requirement) -> bool {
    match require {
        Requirement::Translated => state.is_done(),
        Requirement::Reviewed => state == State::Reviewed,
    }
}
