//! Accepting translations, taking that back, and rejecting them.

use jiff::civil::Date;

use crate::catalog::{Accepted, Ledger, Record, RecordedState, UnknownKeys};
use crate::diagnostic::Diagnostic;
use crate::diff::classes;
use crate::model::{Fingerprint, Language, State};
use crate::sync::answer::state_over;
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::expected::{Expected, Scene};
use crate::workspace::filter::wanted_units;
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::outcome::{Outcome, Refusal};
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, left_alone, writable_units};
use crate::workspace::{Transaction, WorkspaceError};

/// What is done to a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It answers to the current source.
    Accept {
        /// A second person approves it as well.
        reviewed: bool,
    },
    /// The last acceptance is taken back.
    Undo,
    /// It is a draft again.
    Reject {
        /// What the translator should know.
        note: Option<String>,
    },
}

/// Which translations are meant.
#[derive(Clone, Debug, Default)]
pub struct AcceptTarget {
    /// The articles and units; all when empty.
    pub names: Names,
    /// The languages; all when empty.
    pub languages: Vec<Language>,
    /// Only translations in these states; all when empty.
    pub states: Vec<State>,
    /// What somebody saw of the one unit that is meant.
    pub expected: Expected,
}

/// What was done.
#[derive(Debug, Default)]
pub struct AcceptReport {
    /// Every translation that changed its state or was refused.
    pub outcomes: Vec<Outcome>,
    /// Whether acceptances were to be taken back.
    pub is_undo: bool,
    /// Catalogs that cannot be written, with how to mend them.
    pub blocked: Vec<WorkspaceError>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

impl Transaction {
    /// Does something to translations, as [`accept`] does.
    ///
    /// # Errors
    ///
    /// As of [`accept`].
    pub fn accept(&mut self, target: &AcceptTarget, action: &Action) -> Result<AcceptReport, WorkspaceError> {
        self.act(|project, options| accept(project, options, target, action, false))
    }
}

/// Does something to translations, after syncing their articles.
///
/// Where units are named, each has to be fit for it; of a whole article or language, those that are not are
/// passed over.
///
/// # Errors
///
/// An article, unit or language that is not there, or a file that cannot be written.
pub fn accept(
    project: &Project,
    options: SnapshotOptions,
    target: &AcceptTarget,
    action: &Action,
    dry_run: bool,
) -> Result<AcceptReport, WorkspaceError> {
    let languages = find::languages(project, &target.languages)?;
    let mut session = Session::open_named(project, options, dry_run, &target.names)?;
    let names = Selection::new(&session.snapshot, &target.names)?;
    session.snapshot.load(project, |unchanged| names.has(&unchanged.article.path));
    let units = names.units(project, &session.snapshot, false)?;
    names.narrow(project, &mut session.snapshot);
    let mut report = AcceptReport { is_undo: *action == Action::Undo, ..AcceptReport::default() };
    let named = units.is_some();
    let chosen: Vec<(&LoadedArticle, Vec<usize>)> = session
        .snapshot
        .articles
        .iter()
        .filter(|loaded| names.has(&loaded.article.path))
        .map(|loaded| (loaded, wanted_units(loaded, units.as_ref())))
        .filter(|(_, units)| !named || !units.is_empty())
        .collect();
    target.expected.of_one(chosen.iter().map(|(_, units)| units.len()).sum())?;
    let mut all = Vec::new();
    for (loaded, units) in &chosen {
        for language in &languages {
            match writable_units(project, loaded, language, units) {
                Ok((plan, open)) => {
                    report.blocked.extend(left_alone(loaded, plan, units.len() - open.len()));
                    let scenes = open.into_iter().map(|at| Scene { project, loaded, plan, at });
                    let scenes = scenes.filter(|scene| is_asked(scene, action, &target.states));
                    all.push((*loaded, plan, scenes.collect::<Vec<_>>()));
                }
                Err(blocked) => report.blocked.push(blocked),
            }
        }
    }
    let mut asked = Asked {
        action,
        expected: &target.expected,
        strict: false,
        today: options.today,
        step: match action {
            Action::Undo => all.iter().flat_map(|(_, _, scenes)| scenes).filter_map(step).max(),
            Action::Accept { .. } | Action::Reject { .. } => {
                let records = all.iter().flat_map(|(_, plan, _)| plan.ledger.units.iter());
                let last = records.filter_map(|(_, record)| record.accepted_from.as_ref()?.step).max();
                Some(last.unwrap_or_default().saturating_add(1))
            }
        },
    };
    for (loaded, _) in &chosen {
        session.sync(loaded)?;
    }
    let mut ledgers = Vec::new();
    for (loaded, plan, scenes) in all {
        // Of all languages, those that have no translation are passed over.
        asked.strict = names.names_units_of(&loaded.article.path) && !target.languages.is_empty();
        let (outcomes, ledger) = in_language(plan, &scenes, &asked);
        ledgers.extend(ledger.map(|ledger| (loaded, &plan.language, ledger)));
        report.outcomes.extend(outcomes);
    }
    session.write_ledgers(ledgers)?;
    report.not_evaluated = session.snapshot.not_evaluated;
    Ok(report)
}

/// Whether a translation is in one of the states asked for, or would be again once an acceptance is taken back.
fn is_asked(scene: &Scene<'_>, action: &Action, states: &[State]) -> bool {
    if states.is_empty() || states.contains(&scene.unit_status().state) {
        return true;
    }
    let record =
        scene.plan.record(&scene.unit().id).filter(|_| *action == Action::Undo && step(scene).is_some());
    let before = record.map(|record| state_of(&before(record.clone(), scene, None), scene));
    before.is_some_and(|before| states.contains(&before))
}

/// What was asked for some translations.
struct Asked<'a> {
    action: &'a Action,
    expected: &'a Expected,
    /// Whether each of them has to be fit for it.
    strict: bool,
    today: Date,
    /// The number of this acceptance, or of the one that is taken back; none where there is none.
    step: Option<u32>,
}

/// Does what was asked in one language; with the ledger to write, where there is something to write.
fn in_language(
    plan: &LanguagePlan,
    scenes: &[Scene<'_>],
    asked: &Asked<'_>,
) -> (Vec<Outcome>, Option<Ledger>) {
    let mut ledger = plan.ledger.clone();
    let (mut outcomes, mut done) = (Vec::new(), Vec::new());
    for scene in scenes {
        // What somebody saw is compared first: a translation that is gone is something else than was seen.
        let result = scene.check(asked.expected).and_then(|()| {
            let (id, unit_status) = (&scene.unit().id, scene.unit_status());
            if let Some(record) = unit_status.provisional.as_deref().filter(|_| *asked.action != Action::Undo)
            {
                // A person may know what git does not show.
                ledger.record(id, record.clone());
            }
            match ledger.units.get_mut(id) {
                _ if unit_status.broken => Err(Refusal::Broken),
                None => Err(Refusal::Missing),
                Some(_) if unit_status.state == State::Missing => Err(Refusal::Missing),
                Some(record) => {
                    let known = record.clone();
                    let after = act(record, scene, asked)?;
                    if let Some(entry) = scene.plan.catalog_after().and_then(|catalog| catalog.get(id)) {
                        *record = record.clone().renewed(Some(&known), entry);
                    }
                    Ok(after)
                }
            }
        });
        // No sync records beside a broken catalog what was shown; the next time, it counts as read.
        if matches!(result, Ok(_) | Err(Refusal::JustChanged(_))) {
            done.push(scene.unit().id.as_str());
        }
        let reported = match &result {
            Ok(after) => asked.strict || *after != scene.unit_status().state,
            Err(Refusal::JustChanged(_) | Refusal::Changed(_)) => true,
            Err(_) => asked.strict,
        };
        if reported {
            outcomes.push(scene.outcome(result));
        }
    }
    let is_new = ledger != plan.ledger || plan.blocked.is_some() && !done.is_empty();
    (outcomes, is_new.then(|| plan.ledger_after(ledger, &done)))
}

/// The state of a translation that answers to an older text of its source.
fn over_old(record: &Record, scene: &Scene<'_>) -> State {
    let policy = &scene.project.config.sync;
    let now = &scene.unit().unit.text;
    let changes = record.previous.as_ref().map(|old| classes(old, now, &policy.source));
    state_over(&changes.unwrap_or_default(), policy)
}

/// The state of a translation as a record has it.
fn state_of(record: &Record, scene: &Scene<'_>) -> State {
    match record.state {
        _ if record.source != scene.unit().fingerprint => over_old(record, scene),
        Some(RecordedState::Draft) => State::Draft,
        Some(RecordedState::Reviewed) => State::Reviewed,
        None => State::Translated,
    }
}

fn act(record: &mut Record, scene: &Scene<'_>, asked: &Asked<'_>) -> Result<State, Refusal> {
    let unit = scene.unit();
    match asked.action {
        Action::Accept { reviewed } => {
            let before = scene.plan.ledger_on_disk.as_ref().and_then(|ledger| ledger.units.get(&unit.id));
            let is_same_text = |before: &Record| before.target.fingerprint == record.target.fingerprint;
            let just_swapped = record.from.contains(&unit.id) && !before.is_some_and(is_same_text);
            // A light change that the policy lets pass has not made it stale, so nobody has to read it again.
            let is_over_old = record.source != unit.fingerprint || just_swapped;
            // Who names the source has read it.
            let is_unread = is_over_old && asked.expected.source.is_none();
            if let Some(seen) = scene.unshown().filter(|_| is_unread) {
                return Err(scene.just_changed(seen));
            }
            accept_record(record, unit, *reviewed, asked.step);
        }
        Action::Undo => {
            if asked.step.is_some() && step(scene) == asked.step {
                *record = before(record.clone(), scene, Some(asked.today));
            }
        }
        Action::Reject { note } => {
            record.state = Some(RecordedState::Draft);
            record.note = note.clone().or_else(|| record.note.take());
            record.accepted_from = None;
        }
    }
    Ok(state_of(record, scene))
}

fn accept_record(record: &mut Record, unit: &PlannedUnit, reviewed: bool, step: Option<u32>) {
    let mut known = record.clone();
    let is_over_old = record.source != unit.fingerprint;
    if is_over_old {
        record.source = unit.fingerprint;
        record.previous = None;
        record.stale_since = None;
    }
    record.note = None;
    // With what recto made it from beside it, a substitution can be shown again when this is taken back.
    if record.from != [unit.id.as_str()] {
        record.from.clear();
    }
    record.state = match (reviewed, record.state) {
        (true, _) => Some(RecordedState::Reviewed),
        // Accepting again does not take an approval back, but an approval of an older text is none.
        (false, Some(RecordedState::Reviewed)) if !is_over_old => Some(RecordedState::Reviewed),
        (false, _) => None,
    };
    if *record == known {
        return;
    }
    // An acceptance that came before can be taken back too, as long as nothing happened between.
    let is_next = !is_over_old && known.state != Some(RecordedState::Draft);
    let earlier = known.accepted_from.take().filter(|_| is_next);
    record.accepted_from = Some(Box::new(Accepted {
        step,
        source: (is_over_old && known.previous.is_none()).then_some(known.source),
        state: known.state,
        previous: known.previous.filter(|_| is_over_old),
        stale_since: known.stale_since,
        note: known.note,
        from: known.from,
        earlier,
        unknown: UnknownKeys::default(),
    }));
}

/// The number of the acceptance that made a translation what it is; 0 where an older recto gave it none.
fn step(scene: &Scene<'_>) -> Option<u32> {
    let record = scene.plan.record(&scene.unit().id)?;
    match (&record.accepted_from, scene.unit_status().state) {
        (Some(accepted), State::Translated | State::Reviewed) => Some(accepted.step.unwrap_or_default()),
        // Only an acceptance approves.
        (None, State::Reviewed) => Some(0),
        _ => None,
    }
}

/// What the ledger said before a translation was accepted, and nothing else changed; stale since `today` where the day
/// is not known.
fn before(mut record: Record, scene: &Scene<'_>, today: Option<Date>) -> Record {
    // An older recto did not say whether a text was accepted before it was approved.
    let is_step_unknown = record.accepted_from.as_ref().is_none_or(|accepted| accepted.step.is_none());
    if is_step_unknown && record.state == Some(RecordedState::Reviewed) {
        return Record { state: None, ..record };
    }
    let Some(accepted) = record.accepted_from.take() else { return record };
    let text = accepted.previous.as_deref().map(Fingerprint::of_source);
    record.state = accepted.state;
    record.note = accepted.note;
    record.from = if accepted.from.is_empty() { record.from } else { accepted.from };
    record.accepted_from = accepted.earlier;
    if let Some(source) = text.or(accepted.source) {
        record.source = source;
        record.previous = accepted.previous;
        let is_stale = over_old(&record, scene) == State::Stale;
        record.stale_since = is_stale.then(|| accepted.stale_since.or(today)).flatten();
    }
    record
}
