//! `recto terms`.

use std::path::Path;

use recto::exchange::tbx::TbxVersion;
use recto::message;
use recto::report::{json, text};
use recto::workflow::terms::{self, TermFormat};

use super::args::{Global, Terms, TermsAction, TermsFormat};
use super::exit::{Failure, Status};
use super::memory::read;
use super::streams::Streams;

pub(crate) fn run(command: &Terms, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    match command.action {
        TermsAction::Import => {
            let file = command.file.as_deref().ok_or_else(|| {
                Failure::Surroundings(message!("terms-no-file"), message!("terms-no-file-hint"))
            })?;
            let bytes = read(Path::new(file))?;
            let report = terms::import(&project, file, &bytes, &command.language)?;
            streams.formatted(
                command.format != TermsFormat::Json,
                &match command.format {
                    TermsFormat::Json => json::terms(&report),
                    _ => text::imported_terms(streams.words(), &report),
                },
            )?;
        }
        TermsAction::Export => {
            let format = match command.format {
                TermsFormat::Csv => TermFormat::Csv,
                TermsFormat::Tbx3 => TermFormat::Tbx(TbxVersion::Three),
                TermsFormat::Text | TermsFormat::Json | TermsFormat::Tbx => TermFormat::Tbx(TbxVersion::Two),
            };
            streams.formatted(false, &terms::export(&project, &command.language, format)?)?;
        }
    }
    Ok(Status::Fine)
}
