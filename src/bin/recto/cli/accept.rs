//! `recto accept` and `recto reject`.

use std::collections::BTreeSet;

use recto::message;
use recto::report::{json, text};
use recto::workflow::accept::{self, AcceptReport, Action};
use recto::workflow::choose::choose;
use recto::workspace::transaction::planned_anew;

use super::answer::{Answer, answer};
use super::args::{self, Accept, Format, Global, Reject};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Accept, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let action = if command.undo { Action::Undo } else { Action::Accept { reviewed: command.reviewed } };
    act(&command.target, command.proposal.as_deref(), &action, global, streams)
}

pub(crate) fn reject(command: &Reject, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let action = Action::Reject { note: command.note.clone() };
    act(&command.target, command.proposal.as_deref(), &action, global, streams)
}

/// Asks whether translations of several articles are meant; what is done in one article is not asked about.
fn is_wanted(would: &AcceptReport, action: &Action, streams: &Streams) -> Result<bool, Failure> {
    let changed = || would.outcomes.iter().filter(|outcome| outcome.result.is_ok());
    let articles: BTreeSet<&str> = changed().map(|outcome| outcome.article.as_str()).collect();
    let (count, articles) = (changed().count(), articles.len());
    if articles < 2 {
        return Ok(true);
    }
    let question = match action {
        Action::Accept { reviewed: false } => message!("accept-ask", count, articles),
        Action::Accept { reviewed: true } => message!("accept-ask-reviewed", count, articles),
        Action::Undo => message!("accept-ask-undo", count, articles),
        Action::Reject { .. } => message!("accept-ask-reject", count, articles),
    };
    let words = streams.words();
    streams.note(&format!("{} {} ", words.say(question), words.say(message!("question-keys-no"))));
    Ok(answer(streams, false)? == Answer::Yes)
}

fn act(
    target: &args::Target,
    proposal: Option<&str>,
    action: &Action,
    global: &Global,
    streams: &Streams,
) -> Result<Status, Failure> {
    let project = global.project()?;
    let chosen = accept::AcceptTarget {
        names: global.names(&project, &target.names, &[]),
        states: target.state.clone(),
        expected: target.seen.expected(),
        languages: if target.all_languages { Vec::new() } else { target.language.clone() },
    };
    let (options, dry_run) = (snapshot_options()?, target.dry_run);
    if proposal.is_none() && !dry_run && !target.yes && streams.can_ask() {
        let would = accept::accept(&project, options, &chosen, action, true)?;
        if !is_wanted(&would, action, streams)? {
            return Err(Failure::Surroundings(message!("accept-stopped"), message!("accept-stopped-hint")));
        }
    }
    let report = planned_anew(|| match proposal {
        Some(key) => choose(&project, options, &chosen, key, action, dry_run),
        None => accept::accept(&project, options, &chosen, action, dry_run),
    })?;
    streams.findings(&report.not_evaluated);
    streams.formatted(
        target.format.is_for_people(),
        &match target.format {
            Format::Text => text::accept(streams.words(), &report, target.dry_run),
            Format::Json => json::accept(&report),
        },
    )?;
    let refused = report.outcomes.iter().any(|outcome| outcome.result.is_err()) || !report.blocked.is_empty();
    for blocked in report.blocked {
        streams.failure(&Failure::Workflow(blocked));
    }
    Ok(if refused { Status::CannotJudge } else { Status::judged(&report.not_evaluated) })
}
