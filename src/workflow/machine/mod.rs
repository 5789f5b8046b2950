//! A sync that lets a command translate: drafts for missing units, and proposals beside translations that are stale.
//!
//! The command runs while nothing is locked; what it answered is written only for units that are still what they were.
//! Nothing that a person wrote is touched, and nothing becomes more than a draft.

mod ask;
mod units;

use std::ffi::OsString;

use rustc_hash::FxHashMap;

use super::machine_report::{MachineReport, MachineText};
use super::made::{self, Made};
use super::remembered::Remembered;
use super::sync::{SyncReport, sync_articles};
use crate::config::{FILE_NAME, MachineRules};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::{Language, State};
use crate::progress::Stage;
use crate::status::MACHINE;
use crate::sync::manual_override::ManualOverride;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::find::{Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, planned_anew};
use ask::Asking;
use units::{Known, Place};

/// What a command is to translate.
#[derive(Clone, Copy, Debug)]
pub struct MachineJob<'a> {
    /// The states of the units: missing, stale, or both.
    pub states: &'a [State],
    /// How many words may be sent.
    pub budget: Option<usize>,
    /// The variables of the surroundings that the command gets.
    pub environment: &'a [(OsString, OsString)],
}

/// A text that can be written, for the unit as it was.
struct Ready {
    place: Place,
    pattern: String,
    engine: String,
}

/// A sync, as [`sync_articles`] does it, and then a text by the command of the configuration for each unit that waits for
/// one. A dry run sends nothing and says how much it would be.
///
/// # Errors
///
/// As of [`sync_articles`]; a configuration without a command, or one that this machine does not allow.
pub fn sync_translated(
    project: &Project,
    options: SnapshotOptions,
    dry_run: bool,
    names: &Names,
    overrides: &[(String, ManualOverride)],
    job: MachineJob<'_>,
) -> Result<SyncReport, WorkspaceError> {
    let Some(rules) = &project.config.machine else {
        return Err(WorkspaceError::request(message!("machine-none"), message!("machine-none-hint")));
    };
    if !dry_run && !project.may_run_command()? {
        return Err(WorkspaceError::request(
            message!("machine-not-allowed"),
            message!("machine-not-allowed-hint"),
        ));
    }
    let mut report = planned_anew(|| sync_articles(project, options, dry_run, names, overrides))?;
    let mut machine = MachineReport::default();
    let ready = translate(project, options, dry_run, names, (rules, job), &mut report, &mut machine)?;
    if !ready.is_empty() {
        let written = planned_anew(|| write(project, options, &ready))?;
        for (language, tally) in &mut report.languages {
            let made = written.drafts.iter().filter(|draft| draft.language == *language).count();
            tally.missing = tally.missing.saturating_sub(made);
            tally.draft += made;
            tally.machine += made;
            tally.proposals += written.proposals.iter().filter(|one| one.language == *language).count();
        }
        report.written.extend(written.paths);
        report.written.sort_unstable();
        report.written.dedup();
        report
            .findings
            .extend(written.changed.iter().map(|place| left_out(place, message!("machine-changed"))));
        machine.left_out += written.changed.len();
        (machine.drafts, machine.proposals) = (written.drafts, written.proposals);
    }
    report.machine = Some(machine);
    Ok(report)
}

/// Asks the command about everything that waits, and checks what it answers.
fn translate(
    project: &Project,
    options: SnapshotOptions,
    dry_run: bool,
    names: &Names,
    (rules, job): (&MachineRules, MachineJob<'_>),
    report: &mut SyncReport,
    machine: &mut MachineReport,
) -> Result<Vec<Ready>, WorkspaceError> {
    let is_meant = |language: &&Language| rules.languages.is_empty() || rules.languages.contains(language);
    let languages: Vec<Language> = project.config.languages.iter().filter(is_meant).cloned().collect();
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::articles(&snapshot, names)?;
    snapshot.load_all(project);
    let checker = Checker::new(project, &mut snapshot)?;
    let remembered = Remembered::new(project, &snapshot, &languages)?;
    let mut asking = Asking::new(project, options, (rules, job), &checker, dry_run)?;
    let mut ready = Vec::new();
    let mut waiting = Vec::new();
    for language in &languages {
        let style = style(project, rules, language)?;
        let glossary = project.terms(language)?;
        let known = Known { project, remembered: &remembered, glossary: &glossary, style: style.as_deref() };
        let articles = snapshot.articles.iter().filter(|loaded| chosen.has(&loaded.article.path));
        let pending: Vec<_> = articles
            .filter_map(|loaded| Some((loaded, plan_of(loaded, language)?)))
            .flat_map(|(loaded, plan)| known.pending(loaded, plan, job.states))
            .collect();
        waiting.push(pending);
    }
    let progress = project.progress.begin(Stage::Translating, waiting.iter().map(Vec::len).sum());
    for pending in waiting {
        ready.extend(asking.ask(pending, &progress)?);
    }
    asking.finish(report, machine);
    remembered.say(&mut report.findings, &mut report.not_evaluated);
    Ok(ready)
}

fn plan_of<'s>(loaded: &'s LoadedArticle, language: &Language) -> Option<&'s LanguagePlan> {
    loaded.plan.languages.iter().find(|plan| plan.language == *language)
}

/// How the project wants translations to a language to be written.
fn style(
    project: &Project,
    rules: &MachineRules,
    language: &Language,
) -> Result<Option<String>, WorkspaceError> {
    let Some(path) = &rules.style else { return Ok(None) };
    let own = path.replace("{language}", language.as_str());
    let text = project.files.read(&own)?;
    if text.is_none() && own == *path {
        return Err(WorkspaceError::request(
            message!("machine-no-style", path),
            message!("machine-no-style-hint"),
        ));
    }
    Ok(text)
}

/// What was written.
#[derive(Default)]
struct Written {
    drafts: Vec<MachineText>,
    proposals: Vec<MachineText>,
    paths: Vec<String>,
    /// The units that are not what they were when the command was asked.
    changed: Vec<Place>,
}

/// Writes texts for those units that are still what they were.
fn write(project: &Project, options: SnapshotOptions, ready: &[Ready]) -> Result<Written, WorkspaceError> {
    let session = Session::open_all(project, options, false)?;
    let mut written = Written::default();
    let mut groups: FxHashMap<(&str, &Language), Vec<&Ready>> = FxHashMap::default();
    for one in ready {
        groups.entry((one.place.article.as_str(), &one.place.language)).or_default().push(one);
    }
    let mut seen = 0;
    for loaded in &session.snapshot.articles {
        let mut is_synced = false;
        for plan in &loaded.plan.languages {
            let Some(group) = groups.remove(&(loaded.article.path.as_str(), &plan.language)) else {
                continue;
            };
            seen += group.len();
            let (mut drafts, mut proposals, mut texts) = (Vec::new(), Vec::new(), Vec::new());
            for one in group {
                let Some(at) = still(loaded, plan, &one.place) else {
                    written.changed.push(one.place.clone());
                    continue;
                };
                let origin = format!("{MACHINE}{}", one.engine);
                let made = Made { at, pattern: one.pattern.clone(), origin };
                if one.place.is_stale {
                    proposals.push(made)
                } else {
                    drafts.push(made)
                }
                texts.push((at, one));
            }
            if texts.is_empty() {
                continue;
            }
            if !is_synced {
                session.sync(loaded)?;
                is_synced = true;
            }
            let (done, paths) = made::write(&session, loaded, plan, &drafts, &proposals)?;
            written.paths.extend(paths);
            for (at, one) in texts {
                let text = MachineText {
                    article: one.place.article.clone(),
                    id: one.place.id.clone(),
                    language: one.place.language.clone(),
                    engine: one.engine.clone(),
                };
                match (done.contains(&at), one.place.is_stale) {
                    (true, true) => written.proposals.push(text),
                    (true, false) => written.drafts.push(text),
                    (false, _) => {}
                }
            }
        }
    }
    if seen < ready.len() {
        written.changed.extend(groups.into_values().flatten().map(|one| one.place.clone()));
        written.changed.sort_by(|a, b| {
            (&a.article, &a.language, a.position.line).cmp(&(&b.article, &b.language, b.position.line))
        });
    }
    Ok(written)
}

/// The unit of a place in an article, if it still waits for the same text.
fn still(loaded: &LoadedArticle, plan: &LanguagePlan, place: &Place) -> Option<usize> {
    let at = loaded.plan.units.iter().position(|unit| unit.id == place.id)?;
    let state = if place.is_stale { State::Stale } else { State::Missing };
    let unit_status = &plan.units[at];
    let is_same = loaded.plan.units[at].fingerprint == place.source && unit_status.state == state;
    (is_same && !unit_status.broken && plan.blocked.is_none()).then_some(at)
}

/// What to say of a unit that gets no text.
fn left_out(place: &Place, reason: message::Message) -> Diagnostic {
    let message = message!("machine-left-out", id = &place.id, language = &place.language, reason);
    Diagnostic::new("machine", Severity::Warning, &place.article, message)
        .at(place.position)
        .hint(message!("machine-left-out-hint"))
        .article(&place.article)
        .id(&place.id)
        .language(&place.language)
}

/// What to say of a command that failed.
fn failed(reason: message::Message) -> Diagnostic {
    Diagnostic::new("machine", Severity::Error, FILE_NAME, message!("machine-command", reason))
        .hint(message!("machine-command-hint"))
}
