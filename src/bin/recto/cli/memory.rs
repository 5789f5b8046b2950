//! `recto memory`.

use std::path::Path;

use recto::report::{json, text};
use recto::workflow::memory::{self, MemoryReport};
use recto::{files, message};

use super::args::{Format, Global, Memory, MemoryAction};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Memory, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let words = streams.words();
    let named = || {
        let (message, hint) = (message!("memory-which"), message!("memory-which-hint"));
        command.what.as_deref().ok_or(Failure::Surroundings(message, hint))
    };
    match command.action {
        MemoryAction::Import => {
            let file = Path::new(named()?);
            let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
            let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let name = command.name.clone().or(stem).unwrap_or_default();
            let memory = memory::import(&project, &name, &file.display().to_string(), &bytes)?;
            let report = MemoryReport { memories: vec![memory], ..MemoryReport::default() };
            show(&report, command.format, streams)
        }
        MemoryAction::List => show(&memory::memories(&project)?, command.format, streams),
        MemoryAction::Remove => {
            let name = named()?;
            memory::remove(&project, name)?;
            streams.note(&format!("{}\n", words.say(message!("memory-removed", name))));
            Ok(Status::Fine)
        }
        MemoryAction::Export => {
            let (tmx, not_evaluated) = memory::export(&project, snapshot_options()?, &command.language)?;
            streams.findings(&not_evaluated);
            streams.result(&tmx)?;
            Ok(Status::judged(&not_evaluated))
        }
    }
}

fn show(report: &MemoryReport, format: Format, streams: &Streams) -> Result<Status, Failure> {
    streams.findings(&report.findings);
    streams.formatted(
        format.is_for_people(),
        &match format {
            Format::Text => text::memories(streams.words(), report),
            Format::Json => json::memories(report),
        },
    )?;
    Ok(Status::Fine)
}

fn unreadable(file: &Path, error: &std::io::Error) -> Failure {
    let (path, reason) = (file.display().to_string(), files::reason(error));
    Failure::Surroundings(message!("memory-no-file", path, reason), message!("memory-no-file-hint"))
}
