//! `recto init`.

use recto::report::{json, text};
use recto::workflow::init;

use super::args::{Format, Global, Init};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Init, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let report = init::init(&global.folder()?, &command.source, &command.languages)?;
    streams.result(&match command.format {
        Format::Text => text::init(&report),
        Format::Json => json::init(&report),
    })?;
    Ok(Status::Fine)
}
