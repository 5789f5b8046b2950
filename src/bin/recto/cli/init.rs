//! `recto init`.

use recto::files::Files;
use recto::report::{json, text};
use recto::workflow::{git_setup, init};
use recto::workspace::transaction::planned_anew;

use super::args::{Format, Global, Init};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Init, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let folder = global.folder()?;
    let files = global.files(Files::of_project(&folder));
    if command.git {
        // Better no project than half of what was asked for.
        git_setup::repository(&folder)?;
    }
    let made = if command.git && command.languages.is_empty() {
        None
    } else {
        Some(planned_anew(|| {
            init::init(&files, command.source.as_ref(), &command.languages, streams.words())
        })?)
    };
    let git = if command.git {
        let project = global.project()?;
        Some(planned_anew(|| git_setup::set_up(&project))?)
    } else {
        None
    };
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::init(streams.words(), made.as_ref(), git.as_ref()),
            Format::Json => json::init(made.as_ref(), git.as_ref()),
        },
    )?;
    let findings = made.map_or_else(Vec::new, |report| report.findings);
    streams.findings(&findings);
    Ok(Status::judged(&findings))
}
