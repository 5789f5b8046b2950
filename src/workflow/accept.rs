//! Accepting translations, taking that back, and rejecting them.

use jiff::civil::Date;

use super::WorkflowError;
use super::edit::{Session, writable};
use super::project::Project;
use super::select;
use super::survey::{SurveyOptions, Surveyed};
use crate::catalog::{Accepted, Ledger, Record, RecordedState, UnknownKeys};
use crate::config::SyncPolicy;
use crate::diagnostic::Diagnostic;
use crate::diff::{Token, classes, tokens};
use crate::model::{Fingerprint, Language, State};
use crate::sync::answer::state_over;
use crate::sync::plan::{LanguagePlan, PlannedUnit};

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
pub struct Target {
    /// The article; all when none.
    pub article: Option<String>,
    /// Units of the article; all when empty.
    pub units: Vec<String>,
    /// The languages; all when empty.
    pub languages: Vec<Language>,
    /// Only translations in these states; all when empty.
    pub states: Vec<State>,
}

/// What became of one translation.
#[derive(Debug)]
pub struct Outcome {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The unit's first line in the article.
    pub line: usize,
    /// The language.
    pub language: Language,
    /// The state before.
    pub before: State,
    /// What happened.
    pub result: Result<State, Refusal>,
}

/// Why a translation was left as it is.
#[derive(Debug)]
pub enum Refusal {
    /// Its source changed since the last sync, in this way; nobody can have read the new text.
    JustChanged(Vec<Token>),
    /// There is no translation.
    Missing,
    /// Its message cannot be read.
    Broken,
}

/// What was done.
#[derive(Debug, Default)]
pub struct AcceptReport {
    /// Every translation that changed its state or was refused.
    pub outcomes: Vec<Outcome>,
    /// Catalogs that cannot be written, with how to mend them.
    pub blocked: Vec<WorkflowError>,
    /// Faults that keep recto from judging an article.
    pub unjudged: Vec<Diagnostic>,
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
    options: SurveyOptions,
    target: &Target,
    action: &Action,
    dry_run: bool,
) -> Result<AcceptReport, WorkflowError> {
    let languages = select::languages(project, &target.languages)?;
    let mut session = Session::open(project, options, dry_run)?;
    session.wake(target.article.as_slice());
    let named =
        !target.units.is_empty() || target.article.as_ref().is_some_and(|name| select::names_line(name));
    let mut report = AcceptReport::default();
    let chosen = match &target.article {
        Some(article) if named => vec![select::units(&session.survey, article, &target.units)?],
        Some(article) => whole(select::articles(&session.survey, article)?),
        None => whole(session.survey.articles.iter().collect()),
    };
    for (surveyed, units) in chosen {
        session.sync(surveyed)?;
        for language in &languages {
            let plan = match writable(project, surveyed, language) {
                Ok(plan) => plan,
                Err(blocked) => {
                    report.blocked.push(blocked);
                    continue;
                }
            };
            // Of all languages, those that have no translation are passed over.
            let strict = named && !target.languages.is_empty();
            let (outcomes, ledger) = in_language(
                surveyed,
                plan,
                &of_states(plan, &units, &target.states),
                action,
                strict,
                options,
                &project.config.sync,
            );
            if ledger != plan.ledger {
                session.write_ledger(surveyed, language, ledger)?;
            }
            report.outcomes.extend(outcomes);
        }
    }
    report.unjudged = session.survey.unjudged;
    Ok(report)
}

fn whole(articles: Vec<&Surveyed>) -> Vec<(&Surveyed, Vec<usize>)> {
    articles.into_iter().map(|surveyed| (surveyed, (0..surveyed.plan.units.len()).collect())).collect()
}

/// The units whose translation is in one of the states asked for.
fn of_states(plan: &LanguagePlan, units: &[usize], states: &[State]) -> Vec<usize> {
    let is_asked = |at: &usize| states.is_empty() || states.contains(&plan.units[*at].state);
    units.iter().copied().filter(is_asked).collect()
}

fn in_language(
    surveyed: &Surveyed,
    plan: &LanguagePlan,
    units: &[usize],
    action: &Action,
    strict: bool,
    options: SurveyOptions,
    policy: &SyncPolicy,
) -> (Vec<Outcome>, Ledger) {
    let mut ledger = plan.ledger.clone();
    let mut outcomes = Vec::new();
    for &at in units {
        let (unit, standing) = (&surveyed.plan.units[at], &plan.units[at]);
        if let Some(record) = standing.provisional.as_deref().filter(|_| *action != Action::Undo) {
            // A person may know what git does not show.
            ledger.units.insert(unit.id.as_str(), record.clone());
        }
        let result = match ledger.units.get_mut(&unit.id) {
            _ if standing.broken => Err(Refusal::Broken),
            None => Err(Refusal::Missing),
            Some(_) if standing.state == State::Missing => Err(Refusal::Missing),
            Some(record) => {
                // While a broken catalog holds the source catalog back, only the ledger knows what was shown.
                let before = plan.ledger_on_disk.as_ref().and_then(|ledger| ledger.units.get(&unit.id));
                let was_over_old =
                    before.is_some_and(|before| before.previous.is_some() || before.stale_since.is_some());
                let just_swapped = record.from.contains(&unit.id)
                    && before.is_none_or(|before| before.target.fingerprint != record.target.fingerprint);
                let was_shown = was_over_old && !surveyed.plan.held_by.is_empty();
                let scene = Scene {
                    unit,
                    state: standing.state,
                    was_shown,
                    just_swapped,
                    policy,
                    today: options.today,
                };
                let known = record.clone();
                let result = act(record, &scene, action);
                if let Some(entry) = plan.catalog_after().and_then(|catalog| catalog.get(&unit.id)) {
                    *record = record.clone().renewed(Some(&known), entry);
                }
                result
            }
        };
        let reported = match &result {
            Ok(after) => strict || *after != standing.state,
            Err(Refusal::JustChanged(_)) => true,
            Err(_) => strict,
        };
        if reported {
            outcomes.push(Outcome {
                article: surveyed.article.path.clone(),
                id: unit.id.clone(),
                line: unit.position.line,
                language: plan.language.clone(),
                before: standing.state,
                result,
            });
        }
    }
    (outcomes, ledger)
}

/// What is known about a translation that something is done to.
struct Scene<'a> {
    unit: &'a PlannedUnit,
    state: State,
    /// Whether people could see its change, although the source catalog waits.
    was_shown: bool,
    /// Whether recto changed the translation only now.
    just_swapped: bool,
    policy: &'a SyncPolicy,
    today: Date,
}

impl Scene<'_> {
    /// The state of a translation that answers to an older text of its source.
    fn state_over(&self, record: &Record) -> State {
        let changes =
            record.previous.as_ref().map(|old| classes(old, &self.unit.unit.text, &self.policy.source));
        state_over(&changes.unwrap_or_default(), self.policy)
    }
}

fn act(record: &mut Record, scene: &Scene<'_>, action: &Action) -> Result<State, Refusal> {
    let unit = scene.unit;
    match action {
        Action::Accept { reviewed } => {
            // A light change that the policy lets pass has not made it stale, so nobody has to read it again.
            let is_over_old = record.source != unit.fingerprint || scene.just_swapped;
            if let Some(seen) = unit.seen.as_ref().filter(|_| is_over_old && !scene.was_shown) {
                return Err(Refusal::JustChanged(tokens(seen, &unit.unit.text)));
            }
            accept_record(record, unit, *reviewed);
        }
        Action::Undo => undo(record, scene),
        Action::Reject { note } => {
            record.state = Some(RecordedState::Draft);
            record.note = note.clone().or_else(|| record.note.take());
        }
    }
    Ok(match record.state {
        _ if record.source != unit.fingerprint => scene.state_over(record),
        Some(RecordedState::Draft) => State::Draft,
        Some(RecordedState::Reviewed) => State::Reviewed,
        None => State::Translated,
    })
}

fn accept_record(record: &mut Record, unit: &PlannedUnit, reviewed: bool) {
    let is_over_old = record.source != unit.fingerprint;
    if is_over_old {
        record.accepted_from = Some(Accepted {
            state: record.state,
            previous: record.previous.take(),
            stale_since: record.stale_since,
            note: record.note.clone(),
            from: record.from.clone(),
            unknown: UnknownKeys::default(),
        });
        record.source = unit.fingerprint;
        record.stale_since = None;
    }
    record.note = None;
    // With what recto made it from beside it, a swap can be shown again when this is taken back.
    if record.from != [unit.id.as_str()] {
        record.from.clear();
    }
    record.state = match (reviewed, record.state) {
        (true, _) => Some(RecordedState::Reviewed),
        // Accepting again does not take an approval back, but an approval of an older text is none.
        (false, Some(RecordedState::Reviewed)) if !is_over_old => Some(RecordedState::Reviewed),
        (false, _) => None,
    };
}

/// Takes one step back: reviewed is translated, an accepted change is stale again, translated is a draft.
fn undo(record: &mut Record, scene: &Scene<'_>) {
    match scene.state {
        State::Reviewed => record.state = None,
        State::Translated => match record.accepted_from.take() {
            Some(Accepted { previous: Some(previous), state, stale_since, .. }) => {
                record.source = Fingerprint::of_source(&previous);
                record.previous = Some(previous);
                let is_stale = scene.state_over(record) == State::Stale;
                record.stale_since = is_stale.then(|| stale_since.unwrap_or(scene.today));
                record.state = state;
            }
            _ => record.state = Some(RecordedState::Draft),
        },
        State::Missing | State::Draft | State::Stale => {}
    }
}
