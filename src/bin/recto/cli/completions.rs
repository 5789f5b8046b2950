//! `recto completions`.

use super::args::Completions;
use super::exit::{Failure, Status};
use super::help::{self, Use};
use super::streams::Streams;

pub(crate) fn run(command: &Completions, streams: &Streams) -> Result<Status, Failure> {
    let mut script = Vec::new();
    let mut recto = help::in_words(streams.words(), Use::Files);
    clap_complete::generate(command.shell, &mut recto, "recto", &mut script);
    streams.exact(&String::from_utf8_lossy(&script))?;
    Ok(Status::Fine)
}
