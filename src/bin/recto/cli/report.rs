//! `recto report`.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use recto::diagnostic::Diagnostic;
use recto::message;
use recto::report::{badge, csv, digest, html, json};
use recto::workflow::report::{ProjectReport, ReportRequest, remove_pages, report, save};

use super::args::{Global, ReportArguments, ReportFormat};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &ReportArguments, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let is_wanted = command.out.is_some() || command.badges.is_none();
    let shows_history = matches!(command.format, ReportFormat::Html | ReportFormat::Json);
    let request = ReportRequest {
        languages: command.language.clone(),
        names: global.names(&project, &command.articles, &command.article),
        history: is_wanted && shows_history && !command.no_history,
    };
    let found = report(&project, snapshot_options()?, &request)?;
    streams.findings(&found.not_evaluated);
    let folder = global.folder()?;
    if let Some(badges) = &command.badges {
        for (name, badge) in badge::badges(streams.words(), &found) {
            save(&folder.join(badges), &name, &badge)?;
        }
        told(streams, badges);
    }
    let faults = match &command.out {
        None if is_wanted => {
            let mut parts = streams.parts(false);
            let faults = whole(command, streams, &found, |part| parts.add(part));
            parts.end("")?;
            faults
        }
        None => Vec::new(),
        Some(out) if command.format == ReportFormat::Html && !is_page(out) => {
            let folder = folder.join(out);
            let name = command.name.as_deref();
            let mut written = HashSet::new();
            let faults = html::folder(streams.words(), &found, name, |path, text| {
                written.insert(path.to_owned());
                save(&folder, path, text)
            })?;
            told(streams, out);
            remove_pages(&folder, &found, &written, html::about_page)?;
            faults
        }
        Some(out) => {
            let path = folder.join(out);
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let parent = path.parent().map(PathBuf::from).unwrap_or_default();
            // A file is replaced as a whole.
            let mut all = String::new();
            let faults = whole(command, streams, &found, |part| {
                all.push_str(part);
                ControlFlow::Continue(())
            });
            save(&parent, &name, &all)?;
            told(streams, out);
            faults
        }
    };
    streams.findings(&faults);
    Ok(Status::judged(&found.not_evaluated).or(Status::judged(&faults)))
}

/// Writes the report as one text, part by part; returns the faults of articles that cannot be judged any more.
fn whole(
    command: &ReportArguments,
    streams: &Streams,
    found: &ProjectReport<'_>,
    mut write: impl FnMut(&str) -> ControlFlow<()>,
) -> Vec<Diagnostic> {
    let (words, name) = (streams.words(), command.name.as_deref());
    let is_of_some = !command.articles.is_empty() || !command.article.is_empty();
    let (text, faults) = match command.format {
        ReportFormat::Html => return html::page(words, found, name, write),
        ReportFormat::Json => return json::report(found, write),
        ReportFormat::Markdown => digest::report(words, found, name, is_of_some),
        ReportFormat::Csv => (csv::report(found), Vec::new()),
    };
    // Nobody is left who could miss it.
    let _ = write(&text);
    faults
}

/// Whether a path names a single page.
fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"))
}

/// Says where something was written, by the name that was typed.
fn told(streams: &Streams, typed: &Path) {
    let message = message!("report-written", path = typed.display().to_string());
    streams.note(&format!("{}\n", streams.words().say(message)));
}
