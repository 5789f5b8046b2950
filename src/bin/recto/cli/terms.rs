//! `recto terms`.

use std::path::Path;

use recto::exchange::tbx::TbxVersion;
use recto::glossary::TermsWanted;
use recto::message;
use recto::report::{json, text};
use recto::workflow::suggest_terms;
use recto::workflow::terms::{self, TermFormat};

use super::args::{Global, Terms, TermsAction, TermsFormat};
use super::exit::{Failure, Status};
use super::memory::read;
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Terms, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    match command.action {
        TermsAction::Import => {
            let file = command.what.as_deref().ok_or_else(|| {
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
            let format = file_format(command.format).unwrap_or(TermFormat::Tbx(TbxVersion::Two));
            streams.formatted(false, &terms::export(&project, &command.language, format)?)?;
        }
        TermsAction::Suggest => {
            let names = global.names(&project, command.what.as_slice(), &[]);
            let usual = TermsWanted::default();
            let wanted = TermsWanted {
                least: command.at_least.unwrap_or(usual.least),
                most: command.limit.unwrap_or(usual.most),
            };
            let options = snapshot_options()?;
            let report = suggest_terms::suggest(&project, options, &names, &command.language, wanted)?;
            streams.findings(&report.findings);
            streams.findings(&report.not_evaluated);
            streams.formatted(
                command.format == TermsFormat::Text,
                &match (command.format, file_format(command.format)) {
                    (_, Some(format)) => report.export(format)?,
                    (TermsFormat::Json, _) => json::suggested_terms(&report),
                    _ => text::suggested_terms(streams.words(), &report),
                },
            )?;
            return Ok(Status::judged(&report.not_evaluated));
        }
    }
    Ok(Status::Fine)
}

/// The file of another tool that a format is; none where it is for people or programs to read.
fn file_format(format: TermsFormat) -> Option<TermFormat> {
    match format {
        TermsFormat::Text | TermsFormat::Json => None,
        TermsFormat::Csv => Some(TermFormat::Csv),
        TermsFormat::Tbx => Some(TermFormat::Tbx(TbxVersion::Two)),
        TermsFormat::Tbx3 => Some(TermFormat::Tbx(TbxVersion::Three)),
    }
}
