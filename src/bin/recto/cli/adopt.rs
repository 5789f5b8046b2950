//! `recto adopt`.

use recto::adopt::{AdoptRequest, adopt};
use recto::report::{json, text};

use super::args::{Adopt, Format, Global};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Adopt, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let request = AdoptRequest {
        languages: command.language.clone(),
        articles: command.articles.iter().map(|name| global.article(&project, name)).collect(),
        dry_run: command.dry_run,
        ignore_history: command.no_history,
    };
    let report = adopt(&project, snapshot_options()?, &request)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    let detail = match (command.review, command.dry_run) {
        (true, _) => text::Detail::Doubtful,
        (false, true) => text::Detail::Pairs,
        (false, false) => text::Detail::Totals,
    };
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::adopt(streams.words(), &report, detail, command.dry_run),
            Format::Json => json::adopt(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
