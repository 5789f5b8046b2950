//! What somebody saw of a translation before they do something to it, held against what is there now.

use super::WorkspaceError;
use super::article::LoadedArticle;
use super::outcome::{ChangedPart, ChangedUnit, Outcome, Refusal};
use super::project::Project;
use super::unit::{UnitRow, row};
use crate::diff::{classes, tokens};
use crate::message;
use crate::model::{Fingerprint, State};
use crate::sync::answer::leaves_valid;
use crate::sync::plan::{LanguagePlan, PlannedUnit, UnitStatus};

/// What somebody saw of a translation; what is `None` may be anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// The fingerprint of the source text.
    pub source: Option<Fingerprint>,
    /// The translation.
    pub target: Option<SeenTarget>,
    /// The state.
    pub state: Option<State>,
}

/// What somebody saw in the place of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenTarget {
    /// None was there.
    Missing,
    /// A translation with this fingerprint.
    Text(Fingerprint),
}

/// One unit in one language, for somebody who is about to act on it.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) project: &'a Project,
    pub(crate) loaded: &'a LoadedArticle,
    pub(crate) plan: &'a LanguagePlan,
    /// The place of the unit in its article.
    pub(crate) at: usize,
}

impl<'a> Scene<'a> {
    pub(crate) fn unit(&self) -> &'a PlannedUnit {
        &self.loaded.plan.units[self.at]
    }

    pub(crate) fn unit_status(&self) -> &'a UnitStatus {
        &self.plan.units[self.at]
    }

    /// An answer about the unit.
    pub(crate) fn outcome(&self, result: Result<State, Refusal>) -> Outcome {
        let unit = self.unit();
        Outcome {
            article: self.loaded.article.path.clone(),
            id: unit.id.clone(),
            line: unit.position.line,
            language: self.plan.language.clone(),
            before: self.unit_status().state,
            result,
            proposal: None,
        }
    }

    /// The source text of the last sync, where it differs from that of now and nobody was shown the change.
    pub(crate) fn unshown(&self) -> Option<&'a str> {
        let unit = self.unit();
        // While a broken catalog holds the source catalog back, only the ledger knows what was shown.
        let before = self.plan.ledger_on_disk.as_ref().and_then(|ledger| ledger.units.get(&unit.id));
        let was_over_old =
            before.is_some_and(|before| before.previous.is_some() || before.stale_since.is_some());
        let was_shown = was_over_old && !self.loaded.plan.held_by.is_empty();
        let is_other = |seen: &&str| Fingerprint::of_source(seen) != unit.fingerprint;
        unit.seen.as_deref().filter(|_| !was_shown).filter(is_other)
    }

    /// The refusal of an action whose author cannot have read the source text.
    pub(crate) fn just_changed(&self, seen: &str) -> Refusal {
        let unit = self.row();
        let tokens = tokens(seen, &unit.source);
        Refusal::JustChanged(Box::new(ChangedUnit { unit, parts: vec![ChangedPart::Source], tokens }))
    }

    /// Holds the unit against what somebody saw of it.
    pub(crate) fn check(&self, expected: &Expected) -> Result<(), Refusal> {
        let unit = self.unit();
        let target = match self.plan.target(&unit.id) {
            Some(target) => SeenTarget::Text(target),
            None => SeenTarget::Missing,
        };
        let is_other_source = expected.source.is_some_and(|seen| seen != unit.fingerprint);
        let is_other_target = expected.target.is_some_and(|seen| seen != target);
        let is_other_state = expected.state.is_some_and(|seen| seen != self.unit_status().state);
        let parts = [
            (is_other_source, ChangedPart::Source),
            (is_other_target, ChangedPart::Target),
            (is_other_state, ChangedPart::State),
        ];
        let parts: Vec<ChangedPart> =
            parts.into_iter().filter(|(is_other, _)| *is_other).map(|(_, part)| part).collect();
        if parts.is_empty() {
            return Ok(());
        }
        let text = expected.source.filter(|_| is_other_source).and_then(|seen| self.text(seen));
        let tokens = text.map(|old| tokens(old, &unit.unit.text)).unwrap_or_default();
        Err(Refusal::Changed(Box::new(ChangedUnit { unit: self.row(), parts, tokens })))
    }

    /// Whether the author of a text can have read the source as it is now, and saw what they say.
    pub(crate) fn was_read(&self, expected: &Expected) -> Result<(), Refusal> {
        self.check(expected)?;
        if expected.source.is_some() {
            return Ok(());
        }
        let policy = &self.project.config.sync;
        let counts =
            |seen: &&str| !leaves_valid(&classes(seen, &self.unit().unit.text, &policy.source), policy);
        match self.unshown().filter(counts) {
            Some(seen) => Err(self.just_changed(seen)),
            None => Ok(()),
        }
    }

    pub(crate) fn row(&self) -> UnitRow {
        row(self.project, self.loaded, self.plan, self.at)
    }

    /// The older source text with a fingerprint, where it is known.
    fn text(&self, seen: Fingerprint) -> Option<&'a str> {
        let unit = self.unit();
        let record = self.plan.record(&unit.id);
        let known = [
            unit.seen.as_deref(),
            record.and_then(|record| record.previous.as_deref()),
            record.and_then(|record| record.accepted_from.as_ref()?.previous.as_deref()),
        ];
        known.into_iter().flatten().find(|text| Fingerprint::of_source(text) == seen)
    }
}

impl Expected {
    /// Whether somebody said nothing of what they saw.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Refuses what was seen of one unit for an action on another number of them.
    pub(crate) fn of_one(&self, units: usize) -> Result<(), WorkspaceError> {
        if self.is_empty() || units == 1 {
            return Ok(());
        }
        Err(WorkspaceError::request(message!("expected-not-one"), message!("expected-not-one-hint")))
    }
}
