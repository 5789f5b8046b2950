//! `recto memory`.

use std::io::Read;
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
            let bytes = read(file)?;
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
        MemoryAction::Push => {
            let (report, not_evaluated) = memory::push(&project, snapshot_options()?, &command.language)?;
            streams.findings(&not_evaluated);
            streams.formatted(
                command.format.is_for_people(),
                &match command.format {
                    Format::Text => text::pushed(words, report),
                    Format::Json => json::pushed(report),
                },
            )?;
            Ok(Status::judged(&not_evaluated))
        }
    }
}

fn show(report: &MemoryReport, format: Format, streams: &Streams) -> Result<Status, Failure> {
    streams.findings(&report.findings);
    let status = Status::judged(&report.not_evaluated);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        format.is_for_people(),
        &match format {
            Format::Text => text::memories(streams.words(), report),
            Format::Json => json::memories(report),
        },
    )?;
    Ok(status)
}

/// The bytes of a file, if it is not larger than any file that recto reads.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let open = std::fs::File::open(file).map_err(|error| unreadable(file, &error))?;
    open.take(files::MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(file, &error))?;
    if bytes.len() as u64 > files::MOST_BYTES {
        let megabytes = usize::try_from(files::MOST_BYTES >> 20).unwrap_or_default();
        return Err(Failure::Surroundings(
            message!("memory-large", path = file.display().to_string(), megabytes),
            message!("memory-large-hint"),
        ));
    }
    Ok(bytes)
}

fn unreadable(file: &Path, error: &std::io::Error) -> Failure {
    let (path, reason) = (file.display().to_string(), files::reason(error));
    Failure::Surroundings(message!("memory-no-file", path, reason), message!("memory-no-file-hint"))
}
