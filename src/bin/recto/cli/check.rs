//! `recto check`.

use recto::report::{github, json, text};
use recto::workflow::project::Project;
use recto::workflow::{check, fix};

use super::args::{Check, CheckFormat, Global};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Check, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let wanted = check::Wanted { codes: command.only.clone(), classes: command.class.clone() };
    if command.fix {
        return fix(command, &project, &wanted, streams);
    }
    let report = check::check(&project, survey_options()?, &wanted)?;
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        CheckFormat::Text => text::check(streams.words(), &report),
        CheckFormat::Json => json::check(&report),
        CheckFormat::Github => github::check(&report),
    })?;
    let status = if report.verdict.passed() { Status::Fine } else { Status::Failed };
    Ok(status.or(Status::judged(&report.unjudged)))
}

/// Mends what can be mended; whether anything else is wrong is for another run to judge.
fn fix(
    command: &Check,
    project: &Project,
    wanted: &check::Wanted,
    streams: &Streams,
) -> Result<Status, Failure> {
    let report = fix::fix(project, survey_options()?, wanted, command.dry_run)?;
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        CheckFormat::Json => json::fix(&report),
        CheckFormat::Text | CheckFormat::Github => text::fix(streams.words(), &report, command.dry_run),
    })?;
    let status = Status::judged(&report.unjudged);
    let is_blocked = !report.blocked.is_empty();
    for blocked in report.blocked {
        streams.failure(&Failure::Workflow(blocked));
    }
    Ok(if is_blocked { Status::CannotJudge } else { status })
}
