//! `recto watch`: syncs at once, and again after every change, until somebody ends it.

use std::collections::BTreeSet;
use std::time::Instant;

use recto::message;
use recto::message::Message;
use recto::report::{json, text};
use recto::workflow::watch::{Round, Watching};
use recto::workspace::Changed;

use super::args::{Format, Global, Watch};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;
use crate::eyes::Eyes;

pub(crate) fn run(command: &Watch, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let mut watching = Watching::new(global.project()?);
    // Whatever changes from here on is noticed, also while the first sync runs.
    let mut eyes = match command.poll {
        true => Eyes::looking(watching.project()),
        false => Eyes::open(watching.project(), |excuse| tell_excuse(excuse, streams)),
    };
    let began = Instant::now();
    let first = watching.round(&Changed::Everything, snapshot_options()?)?;
    streams.findings(&first.found);
    let told = match command.format {
        Format::Text => text::watch_first(streams.words(), &first),
        Format::Json => json::watch(&first, began.elapsed().as_millis()),
    };
    let mut is_read = streams.part(command.format.is_for_people(), &told)?;
    let count = first.report.articles.iter().filter(|article| !article.gone).count();
    streams.note(&format!("{}\n", streams.words().say(message!("watch-begun", count))));
    let mut own: BTreeSet<String> = first.report.written.into_iter().collect();
    let mut trouble: Option<Message> = None;
    while is_read {
        let (changed, began) = eyes.wait(watching.project(), &own, |excuse| tell_excuse(excuse, streams));
        match watching.round(&changed, snapshot_options()?) {
            Ok(round) => {
                is_read = tell(command.format, &round, began, streams)?;
                own = round.report.written.into_iter().collect();
                trouble = None;
            }
            // It is told once, and the next change is the next attempt.
            Err(error) => {
                let message = error.message();
                if trouble.as_ref() != Some(&message) {
                    streams.failure(&Failure::Workflow(error));
                }
                trouble = Some(message);
            }
        }
    }
    Ok(Status::Fine)
}

/// Says why recto looks for changes itself.
fn tell_excuse(excuse: Message, streams: &Streams) {
    streams.note(&format!("{}\n", streams.words().say(excuse)));
}

/// Tells what is new; says whether somebody still reads.
fn tell(format: Format, round: &Round, began: Instant, streams: &Streams) -> Result<bool, Failure> {
    if !round.is_news() {
        return Ok(true);
    }
    let milliseconds = began.elapsed().as_millis();
    streams.findings(&round.found);
    streams.note(&text::watch_mended(streams.words(), round));
    streams.part(
        format.is_for_people(),
        &match format {
            Format::Text => text::watch(streams.words(), round, milliseconds),
            Format::Json => json::watch(round, milliseconds),
        },
    )
}
