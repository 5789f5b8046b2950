//! `recto dismiss`.

use recto::report::{json, text};
use recto::workflow::dismiss;
use recto::workspace::transaction::planned_anew;

use super::args::{Dismiss, Format, Global};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Dismiss, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let request = dismiss::DismissRequest {
        article: &global.article(&project, &command.article),
        ids: command.id.as_slice(),
        languages: &command.language,
        code: &command.check,
        reason: command.reason.as_deref(),
    };
    let options = snapshot_options()?;
    let report = planned_anew(|| dismiss::dismiss(&project, options, &request))?;
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::dismiss(streams.words(), &report),
            Format::Json => json::dismiss(&report),
        },
    )?;
    Ok(Status::Fine)
}
