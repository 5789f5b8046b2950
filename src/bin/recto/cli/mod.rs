//! Commands: one file each. They turn arguments into calls of the library, and results into text.

mod accept;
mod adopt;
mod allow;
mod analyse;
mod answer;
mod args;
mod check;
mod complete;
mod completions;
mod dismiss;
mod exit;
mod format;
mod help;
mod init;
mod interrupt;
mod language;
mod link;
mod list;
mod login;
mod man;
mod memory;
mod merge_driver;
mod progress;
mod project;
mod prune;
mod render;
mod report;
#[cfg(feature = "web")]
mod serve;
mod set;
mod status;
mod streams;
mod suggest;
mod sync;
mod terms;
mod usage;
mod values;
mod version;
mod watch;

use std::ffi::OsString;
use std::sync::Arc;

use clap::Parser;

use args::{Arguments, Command};
use exit::{Failure, Status};
use streams::Streams;

/// Runs the command that the arguments name.
pub(crate) fn run() -> Status {
    keep_silent_about_caught_panics();
    let typed: Vec<OsString> = std::env::args_os().collect();
    if let Some(status) = complete::answer(&typed) {
        return status;
    }
    let arguments = match Arguments::try_parse_from(&typed) {
        Ok(arguments) => arguments,
        Err(error) => return usage::explain(&typed, error.kind()),
    };
    let global = &arguments.global;
    let streams = Streams::new(global.color, language::spoken(global.ui_language.as_deref()));
    let streams = Arc::new(streams.about(global.progress.clone()));
    streams.unless_spoken(global.ui_language.as_deref());
    interrupt::attend(&streams);
    let outcome = dispatch(arguments, &streams);
    let status = outcome.unwrap_or_else(|failure| {
        streams.failure(&failure);
        Status::CannotJudge
    });
    streams.end_progress();
    status
}

/// A parser that fails on a text is a finding about that text, told as every other one is.
fn keep_silent_about_caught_panics() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !recto::guard::is_catching() {
            report(panic);
        }
    }));
}

fn dispatch(arguments: Arguments, streams: &Arc<Streams>) -> Result<Status, Failure> {
    let global = arguments.global;
    match arguments.command {
        Command::Init(command) => init::run(&command, &global, streams),
        Command::Adopt(command) => adopt::run(&command, &global, streams),
        Command::Sync(command) => sync::run(&command, &global, streams),
        Command::Watch(command) => watch::run(&command, &global, streams),
        Command::Status(command) => status::run(&command, &global, streams),
        Command::List(command) => list::run(&command, &global, streams),
        Command::Missing(command) => list::missing(&command, &global, streams),
        #[cfg(feature = "web")]
        Command::Serve(command) => serve::run(&command, &global, streams),
        Command::Set(command) => set::run(&command, &global, streams),
        Command::Diff(command) => list::diff(&command, &global, streams),
        Command::Suggest(command) => suggest::run(&command, &global, streams),
        Command::Analyse(command) => analyse::run(&command, &global, streams),
        Command::Accept(command) => accept::run(&command, &global, streams),
        Command::Reject(command) => accept::reject(&command, &global, streams),
        Command::Link(command) => link::run(&command, &global, streams),
        Command::Unlink(command) => link::unlink(&command, &global, streams),
        Command::Check(command) => check::run(&command, &global, streams),
        Command::Dismiss(command) => dismiss::run(&command, &global, streams),
        Command::Report(command) => report::run(&command, &global, streams),
        Command::Memory(command) => memory::run(&command, &global, streams),
        Command::Terms(command) => terms::run(&command, &global, streams),
        Command::Render(command) => render::run(&command, &global, streams),
        Command::Prune(command) => prune::run(&command, &global, streams),
        Command::Allow(command) => allow::run(&command, &global, streams),
        Command::Completions(command) => completions::run(&command, streams),
        Command::Man(command) => man::run(&command, &global, streams),
        Command::MergeDriver(command) => merge_driver::run(&command, &global, streams),
    }
}
