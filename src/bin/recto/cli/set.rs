//! `recto set`.

use std::io::Read;

use recto::report::{json, text};
use recto::workflow::set;
use recto::workspace::transaction::planned_anew;
use recto::workspace::{TextAs, WorkspaceError};
use recto::{files, message};

use super::args::{Format, Global, Set};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Set, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (ids, text) = match &command.text {
        Some(text) => (std::slice::from_ref(&command.id_or_text), text),
        None => (&[][..], &command.id_or_text),
    };
    let text = if text == "-" { read_standard_input()? } else { text.clone() };
    let article = global.article(&project, &command.article);
    let request = set::SetRequest {
        article: &article,
        ids,
        language: &command.language,
        text: &text,
        read_as: TextAs::Auto,
        expected: command.seen.expected(),
    };
    let options = snapshot_options()?;
    let report = match planned_anew(|| set::set(&project, options, &request)) {
        Ok(report) => report,
        Err(WorkspaceError::Refused(outcome)) => {
            streams.formatted(
                command.format.is_for_people(),
                &match command.format {
                    Format::Text => text::outcome(streams.words(), &outcome),
                    Format::Json => json::refused(&outcome),
                },
            )?;
            return Ok(Status::CannotJudge);
        }
        Err(error) => return Err(error.into()),
    };
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::set(streams.words(), &report),
            Format::Json => json::set(&report),
        },
    )?;
    if command.format.is_for_people() {
        streams.findings(&report.unit.findings);
    }
    Ok(Status::Fine)
}

fn read_standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| {
        Failure::Surroundings(
            message!("no-standard-input", reason = files::reason(&error)),
            message!("no-standard-input-hint"),
        )
    })?;
    Ok(text)
}
