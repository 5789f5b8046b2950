//! `recto suggest`.

use recto::report::{json, text};
use recto::workflow::remembered::Wanted;
use recto::workflow::suggest::{self, SuggestionQuery};

use super::args::{Format, Global, Suggest};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Suggest, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let names = global.names(&project, &command.names, &[]);
    let subject = command.text.as_deref().map_or(SuggestionQuery::Units(&names), SuggestionQuery::Text);
    let usual = Wanted::default();
    let wanted = Wanted {
        least: command.min.and_then(|least| u8::try_from(least).ok()).unwrap_or(usual.least),
        most: command.limit.unwrap_or(usual.most),
    };
    let report = suggest::suggest(&project, snapshot_options()?, subject, &command.language, wanted)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::suggest(streams.words(), &report),
            Format::Json => json::suggest(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
