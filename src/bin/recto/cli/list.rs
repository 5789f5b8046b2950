//! `recto list`, `recto missing` and `recto diff`.

use recto::diagnostic::Diagnostic;
use recto::message;
use recto::message::shell;
use recto::model::{InvalidLanguage, Language, State};
use recto::report::{fluent, json, text};
use recto::workflow::diff::Differences;
use recto::workflow::list::{ListEnd, ListRequest, Listing};
use recto::workflow::remembered::Wanted;
use recto::workflow::{kept, overrides};
use recto::workspace::filter::Filter;
use recto::workspace::find::is_article;
use recto::workspace::paging::Cursor;
use recto::workspace::project::Project;
use recto::workspace::unit::UnitRow;

use super::args::{self, Diff, Format, Global, ListFormat, Missing};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &args::List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
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
    let request = ListRequest {
        whole_messages: command.format == ListFormat::Fluent,
        matches: command.matches.then(Wanted::default),
        ..command.page.of(filter)
    };
    show(&project, request, command.format, command.explain, streams)
}

fn kept(command: &args::List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
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

fn own(command: &args::List, global: &Global, streams: &Streams) -> Result<Status, Failure> {
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
    let request = ListRequest {
        whole_messages: command.format == ListFormat::Fluent,
        matches: command.matches.then(Wanted::default),
        ..command.page.of(filter)
    };
    show(&project, request, command.format, false, streams)
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
    request: ListRequest,
    format: ListFormat,
    explain: bool,
    streams: &Streams,
) -> Result<Status, Failure> {
    let is_page = request.is_page();
    let listing = Listing::open(project, snapshot_options()?, request)?;
    let before = tell(streams, [listing.findings(), listing.not_evaluated()]);
    let mut list = match format {
        ListFormat::Text => {
            let look = text::ListLook { explain, whole: !streams.is_terminal() };
            List::Text(text::List::new(streams.words(), look))
        }
        ListFormat::Json => List::Json(json::Units::new()),
        ListFormat::Fluent => List::Fluent(fluent::List::default()),
    };
    let mut parts = streams.parts(format.is_for_people());
    let end = listing.read(|rows| parts.add(&list.rows(&rows)));
    parts.end(&list.end(is_page, end.next.as_ref()))?;
    finish(streams, before, format == ListFormat::Json, &end)
}

/// A list of units as it is written.
enum List<'w> {
    Text(text::List<'w>),
    Json(json::Units),
    Fluent(fluent::List),
}

impl List<'_> {
    fn rows(&mut self, rows: &[UnitRow]) -> String {
        match self {
            Self::Text(list) => list.rows(rows),
            Self::Json(list) => list.list(rows),
            Self::Fluent(list) => list.rows(rows),
        }
    }

    fn end(self, is_page: bool, next: Option<&Cursor>) -> String {
        match self {
            Self::Text(list) => list.end(),
            Self::Json(list) => list.end(is_page, next),
            Self::Fluent(_) => String::new(),
        }
    }
}

pub(crate) fn diff(command: &Diff, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let filter = Filter {
        languages: command.language.clone(),
        classes: command.class.clone(),
        names: global.names(&project, &command.names, &[]),
        ..Filter::default()
    };
    let request = command.page.of(filter);
    let is_page = request.is_page();
    let differences = Differences::open(&project, snapshot_options()?, request)?;
    let before = tell(streams, [differences.findings(), differences.not_evaluated()]);
    let mut parts = streams.parts(command.format.is_for_people());
    let end = match command.format {
        Format::Text => {
            let mut diff = text::Diff::new(streams.words());
            let end = differences.read(|rows| parts.add(&diff.rows(&rows)));
            parts.end(&diff.end())?;
            end
        }
        Format::Json => {
            let mut units = json::Units::new();
            let end = differences.read(|rows| parts.add(&units.diff(&rows)));
            parts.end(&units.end(is_page, end.next.as_ref()))?;
            end
        }
    };
    finish(streams, before, command.format == Format::Json, &end)
}

/// Tells what is known before a list: what the authors should know, and what keeps recto from judging articles.
fn tell(streams: &Streams, [findings, not_evaluated]: [&[Diagnostic]; 2]) -> Status {
    streams.findings(findings);
    streams.findings(not_evaluated);
    Status::judged(not_evaluated)
}

/// Tells what came up while a list was written, and how to go on where that is not a part of it.
fn finish(streams: &Streams, before: Status, has_next: bool, end: &ListEnd) -> Result<Status, Failure> {
    streams.findings(&end.findings);
    streams.findings(&end.not_evaluated);
    if let Some(next) = end.next.as_ref().filter(|_| !has_next) {
        let next = shell(&next.to_string());
        streams.note(&format!("{}\n", streams.words().say(message!("list-continue", next))));
    }
    Ok(before.or(Status::judged(&end.not_evaluated)))
}
