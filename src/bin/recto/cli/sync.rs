//! `recto sync`.

use recto::report::{json, text};
use recto::workflow::project::SurveyOptions;
use recto::workflow::sync;

use super::args::{Format, Global, Sync, Trust};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Sync, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let dry_run = command.dry_run || command.check;
    let options = SurveyOptions { trust_unmanaged: command.trust == Trust::Translated, ..survey_options()? };
    let report = sync::sync(&project, options, dry_run)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        Format::Text => text::sync(&report, dry_run),
        Format::Json => json::sync(&report),
    })?;
    let status = if command.check && (!report.written.is_empty() || report.waits()) {
        Status::Failed
    } else {
        Status::Fine
    };
    Ok(status.or(Status::judged(&report.unjudged)))
}
