//! `recto init`.

use recto::config::FILE_NAME;
use recto::report::{json, text};
use recto::workflow::project::Project;
use recto::workflow::{git_setup, init};

use super::args::{Format, Global, Init};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Init, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let folder = global.folder()?;
    if command.git {
        // Better no project than half of what was asked for.
        git_setup::repository(&folder)?;
    }
    let is_only_git = command.git && command.languages.is_empty() && folder.join(FILE_NAME).is_file();
    let made = match is_only_git {
        true => None,
        false => Some(init::init(&folder, &command.source, &command.languages)?),
    };
    let git = match command.git {
        true => Some(git_setup::set_up(&Project::open(&folder)?)?),
        false => None,
    };
    streams.result(&match command.format {
        Format::Text => text::init(made.as_ref(), git.as_ref()),
        Format::Json => json::init(made.as_ref(), git.as_ref()),
    })?;
    Ok(Status::Fine)
}
