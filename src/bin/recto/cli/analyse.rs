//! `recto analyse`.

use recto::report::{csv, json, text};
use recto::workflow::analyse;

use super::args::{Analyse, Global, TableFormat};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Analyse, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let names = global.names(&project, &command.articles, &[]);
    let report = analyse::analyse(&project, snapshot_options()?, &names, &command.language)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format == TableFormat::Text,
        &match command.format {
            TableFormat::Text => text::analyse(streams.words(), &report),
            TableFormat::Json => json::analyse(&report),
            TableFormat::Csv => csv::analyse(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
