//! `recto allow`: this machine may do what a project's configuration names, as long as that stays as it is.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use recto::files::Files;
use recto::message;
use recto::message::{Message, shell};
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
    let command = project.config.machine.as_ref().map(|machine| &machine.command);
    let server = project.config.memory.server.as_ref();
    if places.is_empty() && command.is_none() && server.is_none() {
        streams.result(&format!("{}\n", words.say(message!("allow-nothing"))))?;
        return Ok(Status::Fine);
    }
    let command_files = project.command_files().map_err(WorkspaceError::File)?;
    files.write(&name, &format!("{}\0{command_files}", record(&project))).map_err(WorkspaceError::File)?;
    let mut out = String::new();
    let mut list = |message: Message, places: Vec<String>| {
        out.push_str(&format!("{}\n", words.say(message)));
        places.iter().for_each(|place| out.push_str(&format!("    {}\n", place.replace('\n', "␊"))));
    };
    if !places.is_empty() {
        let places = places.iter().map(|place| (*place).to_owned()).collect();
        list(message!("allow-given", count = project.config.hidden_places().len()), places);
    }
    if let Some(server) = server {
        list(message!("allow-server"), vec![server.url.clone()]);
    }
    if let Some(command) = command {
        let typed = command.iter().map(|part| shell(part)).collect::<Vec<_>>().join(" ");
        // A hash stands before each path.
        let paths =
            command_files.lines().filter_map(|line| Some(line.split_once(' ')?.1.to_owned())).collect();
        match command_files.is_empty() {
            true => list(message!("allow-command-alone", command = typed), paths),
            false => list(message!("allow-command", command = typed), paths),
        }
    }
    streams.result(&out)?;
    Ok(Status::Fine)
}

/// What this machine allows of the configuration of a project, word for word as it is: the files of its command, as they
/// were then.
pub(crate) fn allowed(project: &Project) -> Option<String> {
    let config = &project.config;
    if config.hidden_places().is_empty() && config.machine.is_none() && config.memory.server.is_none() {
        return None;
    }
    let known = folder().and_then(|folder| Files::new(folder).read(&name(project)).ok().flatten())?;
    let (settings, command_files) = known.split_once('\0').unwrap_or((&known, ""));
    (settings == record(project)).then(|| command_files.to_owned())
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
