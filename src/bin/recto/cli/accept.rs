//! `recto accept` and `recto reject`.

use recto::report::{json, text};
use recto::workflow::accept::{self, Action};
use recto::workflow::planned_anew;

use super::args::{self, Accept, Format, Global, Reject};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Accept, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let action = if command.undo { Action::Undo } else { Action::Accept { reviewed: command.reviewed } };
    act(&command.target, &action, global, streams)
}

pub(crate) fn reject(command: &Reject, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    act(&command.target, &Action::Reject { note: command.note.clone() }, global, streams)
}

fn act(
    target: &args::Target,
    action: &Action,
    global: &Global,
    streams: &Streams,
) -> Result<Status, Failure> {
    let project = global.project()?;
    let chosen = accept::Target {
        article: target.article.as_ref().map(|article| global.article(&project, article)),
        units: target.ids.clone(),
        states: target.state.clone(),
        languages: if target.all_languages { Vec::new() } else { target.language.clone() },
    };
    let options = survey_options()?;
    let report = planned_anew(|| accept::accept(&project, options, &chosen, action, target.dry_run))?;
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
