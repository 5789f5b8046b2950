//! `recto link` and `recto unlink`.

use recto::report::{json, text};
use recto::workflow::link;
use recto::workspace::project::Project;
use recto::workspace::transaction::planned_anew;

use super::args::{Format, Global, Link, NamedUnit};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Link, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (article, unit) = names(&command.named, global, &project);
    let options = snapshot_options()?;
    let report = planned_anew(|| link::link(&project, options, article.as_deref(), &command.left, &unit))?;
    show(&report, command.named.format, streams)
}

pub(crate) fn unlink(command: &NamedUnit, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (article, unit) = names(command, global, &project);
    let options = snapshot_options()?;
    let report = planned_anew(|| link::unlink(&project, options, article.as_deref(), &unit))?;
    show(&report, command.format, streams)
}

/// The article and the unit as the project knows them.
fn names(named: &NamedUnit, global: &Global, project: &Project) -> (Option<String>, String) {
    let article = named.article.as_ref().map(|name| global.article(project, name));
    (article, global.article(project, &named.unit))
}

fn show(report: &link::LinkReport, format: Format, streams: &Streams) -> Result<Status, Failure> {
    streams.formatted(
        format.is_for_people(),
        &match format {
            Format::Text => text::link(streams.words(), report),
            Format::Json => json::link(report),
        },
    )?;
    Ok(Status::Fine)
}
