//! `recto init`.

use recto::report::text;
use recto::workflow::init;

use super::args::{Global, Init};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Init, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let report = init::init(&global.folder()?, &command.source, &command.languages)?;
    streams.result(&text::init(&report))?;
    Ok(Status::Fine)
}
