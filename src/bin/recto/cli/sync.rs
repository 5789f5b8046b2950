//! `recto sync`.

use recto::report::{json, text};
use recto::sync::steer::Steer;
use recto::workflow::project::{Project, SurveyOptions};
use recto::workflow::sync;
use recto::{files, message};

use super::args::{Format, Global, Sync, Trust};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Sync, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let dry_run = command.dry_run || command.check;
    let options = SurveyOptions {
        trust_unmanaged: command.trust == Trust::Translated,
        explain: command.explain,
        ..survey_options()?
    };
    let steers = if command.interactive { ask(&project, options, streams)? } else { Vec::new() };
    let report = sync::sync_steered(&project, options, dry_run, &steers)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        Format::Text => {
            text::explain(streams.words(), &report) + &text::sync(streams.words(), &report, dry_run)
        }
        Format::Json => json::sync(&report),
    })?;
    let status = if command.check && (!report.written.is_empty() || report.waits()) {
        Status::Failed
    } else {
        Status::Fine
    };
    Ok(status.or(Status::judged(&report.unjudged)))
}

/// Asks about every doubtful unit; the project is not locked while somebody thinks.
fn ask(
    project: &Project,
    options: SurveyOptions,
    streams: &Streams,
) -> Result<Vec<(String, Steer)>, Failure> {
    let found = sync::sync(project, SurveyOptions { explain: true, ..options }, true)?;
    let questions = sync::questions(&found);
    if questions.is_empty() {
        streams.note("no unit is doubtful\n");
    }
    let mut steers = Vec::new();
    let count = questions.len();
    for (nth, question) in questions.into_iter().enumerate() {
        streams.note(&text::question(streams.words(), &question, nth + 1, count));
        let same = loop {
            let mut answer = String::new();
            let read = std::io::stdin().read_line(&mut answer).map_err(|error| {
                Failure::Surroundings(
                    message!("no-answer", reason = files::reason(&error)),
                    message!("no-answer-hint"),
                )
            })?;
            match answer.trim().to_lowercase().as_str() {
                "y" | "yes" => break true,
                "n" | "no" => break false,
                "" if read > 0 => break question.proposed,
                "" | "q" | "quit" => {
                    return Err(Failure::Surroundings(message!("stopped"), message!("stopped-hint")));
                }
                _ => streams.note("answer y, n or q, or press Enter for the capital one: "),
            }
        };
        steers.extend(question.answered(same));
    }
    Ok(steers)
}
