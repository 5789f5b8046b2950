//! `recto prune`.

use recto::report::{json, text};
use recto::workflow::prune;

use super::args::{Format, Global, Prune};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Prune, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let report = prune::prune(&project, &command.language, command.without_source, command.dry_run)?;
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::prune(streams.words(), &report, command.dry_run),
            Format::Json => json::prune(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
