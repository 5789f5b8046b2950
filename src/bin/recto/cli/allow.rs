//! `recto allow`: this machine may do what a project's configuration names, as long as that stays as it is.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use recto::files::Files;
use recto::message;
use recto::workspace::WorkspaceError;
use recto::workspace::project::Project;

use super::args::{Allow, Global};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &Allow, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let places = project.config.hidden_places();
    let words = streams.words();
    let folder = folder().ok_or_else(|| {
        Failure::Surroundings(message!("allow-no-folder"), message!("allow-no-folder-hint"))
    })?;
    let files = Files::new(folder);
    let name = name(&project);
    if command.undo {
        files.remove(&name, "").map_err(WorkspaceError::File)?;
        streams.result(&format!("{}\n", words.say(message!("allow-undone"))))?;
        return Ok(Status::Fine);
    }
    if places.is_empty() {
        streams.result(&format!("{}\n", words.say(message!("allow-nothing"))))?;
        return Ok(Status::Fine);
    }
    files.write(&name, &record(&project)).map_err(WorkspaceError::File)?;
    let mut out = format!("{}\n", words.say(message!("allow-given", count = places.len())));
    for place in places {
        out.push_str(&format!("    {}\n", place.replace('\n', "␊")));
    }
    streams.result(&out)?;
    Ok(Status::Fine)
}

/// Whether this machine allows what the configuration of a project names, word for word as it is.
pub(crate) fn is_allowed(project: &Project) -> bool {
    if project.config.hidden_places().is_empty() {
        return false;
    }
    let known = folder().and_then(|folder| Files::new(folder).read(&name(project)).ok().flatten());
    known.is_some_and(|known| known == record(project))
}

/// What is kept: whose configuration it is, and all of it.
fn record(project: &Project) -> String {
    format!("{}\n{}", project.files.root().display(), project.settings())
}

/// The file of a project: its path, in letters and digits that any file system takes.
fn name(project: &Project) -> String {
    let path = project.files.root().to_string_lossy();
    let name: String = path.bytes().map(|byte| format!("{byte:02x}")).collect();
    // Long paths share their end; the record tells them apart.
    let start = name.len().saturating_sub(200);
    format!("{}.allowed", &name[start..])
}

/// Where a user's choices on a machine are kept.
fn folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    let state = base.state_dir().unwrap_or_else(|| base.data_dir());
    Some(Path::new(&state).join("recto"))
}
