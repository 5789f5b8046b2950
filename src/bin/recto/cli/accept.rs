//! `recto accept` and `recto reject`.

use recto::report::{json, text};
use recto::workflow::accept::{self, Action};
use recto::workflow::choose::choose;
use recto::workspace::transaction::planned_anew;

use super::args::{self, Accept, Format, Global, Reject};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Accept, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let action = if command.undo { Action::Undo } else { Action::Accept { reviewed: command.reviewed } };
    act(&command.target, command.proposal.as_deref(), &action, global, streams)
}

pub(crate) fn reject(command: &Reject, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let action = Action::Reject { note: command.note.clone() };
    act(&command.target, command.proposal.as_deref(), &action, global, streams)
}

fn act(
    target: &args::Target,
    proposal: Option<&str>,
    action: &Action,
    global: &Global,
    streams: &Streams,
) -> Result<Status, Failure> {
    let project = global.project()?;
    let chosen = accept::Target {
        article: target.article.as_ref().map(|article| global.article(&project, article)),
        units: target.ids.clone(),
        states: target.state.clone(),
        expected: target.seen.expected(),
        languages: if target.all_languages { Vec::new() } else { target.language.clone() },
    };
    let (options, dry_run) = (snapshot_options()?, target.dry_run);
    let report = planned_anew(|| match proposal {
        Some(key) => choose(&project, options, &chosen, key, action, dry_run),
        None => accept::accept(&project, options, &chosen, action, dry_run),
    })?;
    streams.findings(&report.unjudged);
    streams.formatted(
        target.format.is_for_people(),
        &match target.format {
            Format::Text => text::accept(streams.words(), &report, target.dry_run),
            Format::Json => json::accept(&report),
        },
    )?;
    let refused = report.outcomes.iter().any(|outcome| outcome.result.is_err()) || !report.blocked.is_empty();
    for blocked in report.blocked {
        streams.failure(&Failure::Workflow(blocked));
    }
    Ok(if refused { Status::CannotJudge } else { Status::judged(&report.unjudged) })
}
