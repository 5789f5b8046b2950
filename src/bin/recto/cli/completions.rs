//! `recto completions`.

use super::args::Completions;
use super::complete;
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Completions, streams: &Streams) -> Result<Status, Failure> {
    let script = complete::script(&command.shell.to_string()).unwrap_or_default();
    streams.for_shell(&script)?;
    Ok(Status::Fine)
}
