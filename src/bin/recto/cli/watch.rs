//! `recto watch`: syncs at once, and again after every change, until somebody ends it.
//!
//! How changes come to notice is beside this file: the system tells of them, or recto looks for them.

mod looking;
mod settled;
mod told;

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
use looking::Looking;
use told::Told;

pub(crate) fn run(command: &Watch, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let mut watching = Watching::new(global.project()?);
    // Whatever changes from here on is noticed, also while the first sync runs.
    let mut eyes = if command.poll { Eyes::looking(&watching) } else { Eyes::open(&watching, streams) };
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
        let (changed, began) = eyes.wait(&watching, &own, streams);
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

/// How changes come to notice.
enum Eyes {
    /// The system tells of them.
    Told(Told),
    /// Recto looks for them again and again.
    Looking(Looking),
}

impl Eyes {
    fn looking(watching: &Watching) -> Self {
        Self::Looking(Looking::new(watching))
    }

    /// Lets the system tell of changes, and looks for them where it does not.
    fn open(watching: &Watching, streams: &Streams) -> Self {
        match Told::new(watching) {
            Ok(told) => Self::Told(told),
            Err(error) => {
                streams.note(&format!("{}\n", streams.words().say(told::excuse(&error))));
                Self::looking(watching)
            }
        }
    }

    /// Waits for a change, and until the files are whole again; `own` are the files that recto wrote last. Says what
    /// changed, and when that came to notice.
    fn wait(&mut self, watching: &Watching, own: &BTreeSet<String>, streams: &Streams) -> (Changed, Instant) {
        match self {
            Self::Looking(looking) => looking.wait(watching, own),
            Self::Told(told) => told.wait(watching, own).unwrap_or_else(|error| {
                streams.note(&format!("{}\n", streams.words().say(told::excuse(&error))));
                *self = Self::looking(watching);
                (Changed::Everything, Instant::now())
            }),
        }
    }
}
