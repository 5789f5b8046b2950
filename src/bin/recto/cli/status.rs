//! `recto status`.

use recto::report::{json, text};
use recto::workflow::{publishable, status};

use super::args::{Format, Global, StatusArguments};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &StatusArguments, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    if command.publishable {
        let report = publishable::publishable(&project, survey_options()?, &command.language)?;
        streams.findings(&report.findings);
        streams.findings(&report.unjudged);
        streams.result(&match command.format {
            Format::Text => text::publishable(streams.words(), &report),
            Format::Json => json::publishable(&report),
        })?;
        return Ok(Status::judged(&report.unjudged));
    }
    let report = status::status(&project, survey_options()?, &command.language, &command.class)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        Format::Text => text::status(streams.words(), &report, command.articles),
        Format::Json => json::status(&report),
    })?;
    Ok(Status::judged(&report.unjudged))
}
