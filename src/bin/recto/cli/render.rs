//! `recto render`.

use recto::message;
use recto::model::State;
use recto::report::{json, text};
use recto::workflow::render::{self, PreviewMarks, RenderRequest};
use recto::workspace::transaction::planned_anew;

use super::args::{Format, Global, Render};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Render, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let out = match &command.out {
        Some(out) => Some(global.folder()?.join(out)),
        None => None,
    };
    let word = |message| streams.words().say(message);
    let request = RenderRequest {
        languages: command.language.clone(),
        articles: command.articles.iter().map(|article| global.article(&project, article)).collect(),
        out: out.as_deref(),
        minimum: command.minimum,
        overwrite: command.overwrite,
        preview: command.preview.then(|| PreviewMarks {
            draft: word(State::Draft.message()),
            stale: word(State::Stale.message()),
            source: word(message!("preview-in-source", language = &project.config.source)),
        }),
        records_only: false,
    };
    let options = snapshot_options()?;
    let report = planned_anew(|| render::render(&project, options, &request))?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::render(streams.words(), &report),
            Format::Json => json::render(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
