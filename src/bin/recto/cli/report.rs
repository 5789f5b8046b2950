//! `recto report`.

use std::path::{Path, PathBuf};

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
        write(streams, badges, &folder.join(badges), &badge::badges(streams.words(), &found))?;
    }
    match &command.out {
        None if is_wanted => streams.formatted(false, &whole(command, streams, &found))?,
        None => {}
        Some(out) if command.format == ReportFormat::Html && !is_page(out) => {
            let pages = html::folder(streams.words(), &found, command.name.as_deref());
            let folder = folder.join(out);
            write(streams, out, &folder, &pages)?;
            remove_pages(&folder, &found, html::article_of_page)?;
        }
        Some(out) => {
            let path = folder.join(out);
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let parent = path.parent().map(PathBuf::from).unwrap_or_default();
            write(streams, out, &parent, &[(name, whole(command, streams, &found))])?;
        }
    }
    Ok(Status::judged(&found.not_evaluated))
}

/// The report in one text.
fn whole(command: &ReportArguments, streams: &Streams, found: &ProjectReport) -> String {
    let (words, name) = (streams.words(), command.name.as_deref());
    let is_of_some = !command.articles.is_empty() || !command.article.is_empty();
    match command.format {
        ReportFormat::Html => html::page(words, found, name),
        ReportFormat::Markdown => digest::report(words, found, name, is_of_some),
        ReportFormat::Csv => csv::report(found),
        ReportFormat::Json => json::report(found),
    }
}

/// Whether a path names a single page.
fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"))
}

/// Writes files below a folder, and says where, by the name that was typed.
fn write(streams: &Streams, typed: &Path, folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    save(folder, files)?;
    streams.note(&format!(
        "{}\n",
        streams.words().say(message!("report-written", path = typed.display().to_string()))
    ));
    Ok(())
}
