//! `recto status`.

use recto::report::{json, text};
use recto::workflow::progress::progress;
use recto::workflow::publishable;
use recto::workflow::status::{self, StatusRequest};

use super::args::{Format, Global, StatusArguments};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &StatusArguments, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let names = global.names(&project, &command.names, &[]);
    if command.publishable {
        let report = publishable::publishable(&project, snapshot_options()?, &names, &command.language)?;
        streams.findings(&report.findings);
        streams.findings(&report.not_evaluated);
        streams.formatted(
            command.format.is_for_people(),
            &match command.format {
                Format::Text => text::publishable(streams.words(), &report),
                Format::Json => json::publishable(&report),
            },
        )?;
        return Ok(Status::judged(&report.not_evaluated));
    }
    let request =
        StatusRequest { names, languages: command.language.clone(), classes: command.class.clone() };
    let mut report = status::status(&project, snapshot_options()?, &request)?;
    if command.history {
        let languages: Vec<_> = report.languages.iter().map(|(language, _)| language.clone()).collect();
        report.history = progress(&project, &languages);
    }
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => {
                let languages = report.languages.iter().map(|(language, _)| language);
                let history = command
                    .history
                    .then(|| text::history(streams.words(), report.history.as_ref(), languages));
                text::status(streams.words(), &report, command.articles) + &history.unwrap_or_default()
            }
            Format::Json => json::status(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
