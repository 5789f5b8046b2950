//! `recto link` and `recto unlink`.

use recto::report::{json, text};
use recto::workflow::link;

use super::args::{Format, Global, Link, Unlink};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Link, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let article = command.article.as_ref().map(|name| global.article(&project, name));
    let unit = global.article(&project, &command.unit);
    let report = link::link(&project, survey_options()?, article.as_deref(), &command.left, &unit)?;
    show(&report, command.format, streams)
}

pub(crate) fn unlink(command: &Unlink, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let article = command.article.as_ref().map(|name| global.article(&project, name));
    let unit = global.article(&project, &command.unit);
    let report = link::unlink(&project, survey_options()?, article.as_deref(), &unit)?;
    show(&report, command.format, streams)
}

fn show(report: &link::LinkReport, format: Format, streams: &Streams) -> Result<Status, Failure> {
    streams.result(&match format {
        Format::Text => text::link(report),
        Format::Json => json::link(report),
    })?;
    Ok(Status::Fine)
}
