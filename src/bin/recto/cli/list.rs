//! `recto list`, `recto missing` and `recto diff`.

use recto::message;
use recto::model::{InvalidLanguage, Language, State};
use recto::report::{fluent, json, text};
use recto::workflow::list;
use recto::workflow::remembered::Wanted;
use recto::workflow::{diff, kept, overrides};
use recto::workspace::filter::Filter;
use recto::workspace::find::is_article;
use recto::workspace::project::Project;

use super::args::{Diff, Format, Global, List, ListFormat, Missing};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if command.kept {
        return kept(command, global, streams);
    }
    if command.overrides {
        return own(command, global, streams);
    }
    let project = global.project()?;
    let filter = Filter {
        languages: command.language.clone(),
        states: command.state.clone(),
        classes: command.class.clone(),
        names: global.names(&project, &command.names, &command.article),
        ..Filter::default()
    };
    show(&project, &filter, command.format, command.explain, command.matches, streams)
}

fn kept(command: &List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if command.format == ListFormat::Fluent {
        let (message, hint) = (message!("kept-not-fluent"), message!("kept-not-fluent-hint"));
        return Err(Failure::Surroundings(message, hint));
    }
    let project = global.project()?;
    let names = global.names(&project, &command.names, &command.article);
    let report = kept::kept(&project, snapshot_options()?, &command.language, &names)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.result(&match command.format {
        ListFormat::Json => json::kept(&report),
        ListFormat::Text | ListFormat::Fluent => text::kept(streams.words(), &report),
    })?;
    Ok(Status::judged(&report.not_evaluated))
}

fn own(command: &List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if command.format == ListFormat::Fluent {
        let (message, hint) = (message!("overrides-not-fluent"), message!("kept-not-fluent-hint"));
        return Err(Failure::Surroundings(message, hint));
    }
    let project = global.project()?;
    let names = global.names(&project, &command.names, &command.article);
    let report = overrides::overrides(&project, snapshot_options()?, &command.language, &names)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.result(&match command.format {
        ListFormat::Json => json::overrides(&report),
        ListFormat::Text | ListFormat::Fluent => text::overrides(streams.words(), &report),
    })?;
    Ok(Status::judged(&report.not_evaluated))
}

pub(crate) fn missing(command: &Missing, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (languages, articles) = languages_first(&command.names)?;
    let filter = Filter {
        languages: command.language.iter().cloned().chain(languages).collect(),
        states: vec![State::Missing],
        names: global.names(&project, &articles, &command.article),
        ..Filter::default()
    };
    show(&project, &filter, command.format, false, command.matches, streams)
}

/// Tells languages, with commas between, from articles.
fn languages_first(words: &[String]) -> Result<(Vec<Language>, Vec<String>), Failure> {
    let (mut languages, mut articles) = (Vec::new(), Vec::new());
    for word in words {
        let tags: Result<Vec<Language>, InvalidLanguage> = word.split(',').map(str::parse).collect();
        match tags {
            Ok(tags) => languages.extend(tags),
            Err(_) if is_article(word) => articles.push(word.clone()),
            Err(error) => {
                return Err(Failure::Surroundings(error.message(), message!("missing-language-hint")));
            }
        }
    }
    Ok((languages, articles))
}

fn show(
    project: &Project,
    filter: &Filter,
    format: ListFormat,
    explain: bool,
    matches: bool,
    streams: &Streams,
) -> Result<Status, Failure> {
    let report = list::list_with(project, snapshot_options()?, filter, matches.then(Wanted::default))?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        format.is_for_people(),
        &match format {
            ListFormat::Text => {
                let look = text::ListLook { explain, whole: !streams.is_terminal() };
                text::list(streams.words(), &report, look)
            }
            ListFormat::Json => json::list(&report),
            ListFormat::Fluent => fluent::list(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}

pub(crate) fn diff(command: &Diff, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let filter = Filter {
        languages: command.language.clone(),
        classes: command.class.clone(),
        names: global.names(&project, &command.names, &[]),
        ..Filter::default()
    };
    let report = diff::diff(&project, snapshot_options()?, &filter)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => text::diff(streams.words(), &report),
            Format::Json => json::diff(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
