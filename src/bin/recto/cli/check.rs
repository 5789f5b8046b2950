//! `recto check`.

use recto::report::{github, json, text};
use recto::workflow::check;

use super::args::{Check, CheckFormat, Global};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Check, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let wanted = check::Wanted { codes: command.only.clone(), classes: command.class.clone() };
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
