//! `recto list`, `recto missing` and `recto diff`.

use recto::message;
use recto::model::State;
use recto::report::{fluent, json, text};
use recto::workflow::list;
use recto::workflow::{diff, kept};
use recto::workspace::filter::Filter;

use super::args::{Diff, Format, Global, List, ListFormat, Missing};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if command.kept {
        return kept(command, global, streams);
    }
    let filter = Filter {
        languages: command.language.clone(),
        states: command.state.clone(),
        classes: command.class.clone(),
        articles: command.article.clone(),
        units: Vec::new(),
    };
    show(filter, command.format, command.explain, global, streams)
}

fn kept(command: &List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if command.format == ListFormat::Fluent {
        let (message, hint) = (message!("kept-not-fluent"), message!("kept-not-fluent-hint"));
        return Err(Failure::Surroundings(message, hint));
    }
    let project = global.project()?;
    let articles: Vec<String> =
        command.article.iter().map(|article| global.article(&project, article)).collect();
    let report = kept::kept(&project, snapshot_options()?, &command.language, &articles)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.result(&match command.format {
        ListFormat::Json => json::kept(&report),
        ListFormat::Text | ListFormat::Fluent => text::kept(streams.words(), &report),
    })?;
    Ok(Status::judged(&report.unjudged))
}

pub(crate) fn missing(command: &Missing, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let filter = Filter {
        languages: command.languages.clone(),
        states: vec![State::Missing],
        articles: command.article.clone(),
        ..Filter::default()
    };
    show(filter, command.format, false, global, streams)
}

fn show(
    mut filter: Filter,
    format: ListFormat,
    explain: bool,
    global: &Global,
    streams: &Streams,
) -> Result<Status, Failure> {
    let project = global.project()?;
    for article in &mut filter.articles {
        *article = global.article(&project, article);
    }
    let report = list::list(&project, snapshot_options()?, &filter)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.formatted(
        format.is_for_people(),
        &match format {
            ListFormat::Text => text::list(streams.words(), &report, explain),
            ListFormat::Json => json::list(&report),
            ListFormat::Fluent => fluent::list(&report),
        },
    )?;
    Ok(Status::judged(&report.unjudged))
}

pub(crate) fn diff(command: &Diff, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let mut filter = Filter {
        languages: command.language.clone(),
        classes: command.class.clone(),
        units: command.ids.clone(),
        ..Filter::default()
    };
    if let Some(article) = &command.article {
        let article = global.article(&project, article);
        if article.rsplit_once(':').is_some_and(|(_, line)| line.parse::<usize>().is_ok()) {
            filter.units.push(article.clone());
        }
        filter.articles.push(article);
    }
    let report = diff::diff(&project, snapshot_options()?, &filter)?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::diff(streams.words(), &report),
            Format::Json => json::diff(&report),
        },
    )?;
    Ok(Status::judged(&report.unjudged))
}
