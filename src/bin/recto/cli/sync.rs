//! `recto sync`.

use std::ffi::OsString;

use recto::message;
use recto::model::State;
use recto::report::{json, text};
use recto::sync::manual_override::ManualOverride;
use recto::workflow::machine::MachineJob;
use recto::workflow::{machine, prefill, sync};
use recto::workspace::article::SnapshotOptions;
use recto::workspace::find::Names;
use recto::workspace::project::Project;
use recto::workspace::transaction::planned_anew;

use super::answer::{Answer, answer};
use super::args::{Format, Global, Prefilling, Sync, Trust};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Sync, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let dry_run = command.dry_run || command.check;
    let options = SnapshotOptions {
        trust_unmanaged: command.trust == Trust::Translated,
        explain: command.explain,
        ..snapshot_options()?
    };
    let names = global.names(&project, &command.articles, &[]);
    let overrides = if command.interactive { ask(&project, options, &names, streams)? } else { Vec::new() };
    if command.prefill != Some(Prefilling::Machine) && (command.budget.is_some() || !command.state.is_empty())
    {
        return Err(Failure::Surroundings(
            message!("usage-only-machine"),
            message!("usage-only-machine-hint"),
        ));
    }
    let report = match command.prefill {
        Some(Prefilling::Machine) => {
            let states = if command.state.is_empty() { &[State::Missing][..] } else { &command.state };
            let environment = environment(&project);
            let job = MachineJob { states, budget: command.budget, environment: &environment };
            machine::sync_translated(&project, options, dry_run, &names, &overrides, job)?
        }
        Some(Prefilling::Memory(which)) => {
            planned_anew(|| prefill::sync_prefilled(&project, options, dry_run, &names, &overrides, which))?
        }
        None => planned_anew(|| sync::sync_articles(&project, options, dry_run, &names, &overrides))?,
    };
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => {
                text::explain(streams.words(), &report) + &text::sync(streams.words(), &report, dry_run)
            }
            Format::Json => json::sync(&report),
        },
    )?;
    let is_out_of_step = command.check && (!report.written.is_empty() || report.waits());
    let status = if is_out_of_step || command.fail_on_write && !report.written.is_empty() {
        Status::Failed
    } else {
        Status::Fine
    };
    // What a catalog kept from being synced was not done; a `--check` was asked for no more than that.
    let is_undone = !command.check && report.waits();
    let status = if is_undone { Status::CannotJudge } else { status };
    Ok(status.or(Status::judged(&report.not_evaluated)))
}

/// What a command of the configuration is given of the surroundings: what every program needs, and what the project names.
fn environment(project: &Project) -> Vec<(OsString, OsString)> {
    let needed: &[&str] = match cfg!(windows) {
        true => &["PATH", "SYSTEMROOT", "PATHEXT", "TEMP", "USERPROFILE"],
        false => &["PATH", "HOME"],
    };
    let named = project.config.machine.iter().flat_map(|machine| &machine.environment).map(String::as_str);
    let named =
        needed.iter().copied().chain(named).filter(|name| !name.is_empty() && !name.contains(['=', '\0']));
    named.filter_map(|name| Some((OsString::from(name), std::env::var_os(name)?))).collect()
}

/// Asks about every doubtful unit; the project is not locked while somebody thinks.
fn ask(
    project: &Project,
    options: SnapshotOptions,
    names: &Names,
    streams: &Streams,
) -> Result<Vec<(String, ManualOverride)>, Failure> {
    let options = SnapshotOptions { explain: true, ..options };
    let found = sync::sync_articles(project, options, true, names, &[])?;
    let questions = sync::questions(&found);
    if questions.is_empty() {
        streams.note(&format!("{}\n", streams.words().say(message!("no-question"))));
    }
    let mut overrides = Vec::new();
    let count = questions.len();
    for (nth, question) in questions.into_iter().enumerate() {
        streams.note(&text::question(streams.words(), &question, nth + 1, count));
        let same = match answer(streams, question.proposed)? {
            Answer::Yes => true,
            Answer::No => false,
            Answer::Quit => {
                return Err(Failure::Surroundings(message!("stopped"), message!("stopped-hint")));
            }
        };
        overrides.extend(question.answered(same));
    }
    Ok(overrides)
}
