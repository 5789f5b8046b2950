//! `recto sync`.

use recto::message::Localizer;
use recto::report::{json, text};
use recto::sync::steer::Steer;
use recto::workflow::sync;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::project::Project;
use recto::workspace::transaction::planned_anew;
use recto::{files, message};

use super::args::{Format, Global, Sync, Trust};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Sync, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let dry_run = command.dry_run || command.check;
    let options = SnapshotOptions {
        trust_unmanaged: command.trust == Trust::Translated,
        explain: command.explain,
        ..snapshot_options()?
    };
    let steers = if command.interactive { ask(&project, options, streams)? } else { Vec::new() };
    let report = planned_anew(|| sync::sync_steered(&project, options, dry_run, &steers))?;
    streams.findings(&report.findings);
    streams.findings(&report.unjudged);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => {
                text::explain(streams.words(), &report) + &text::sync(streams.words(), &report, dry_run)
            }
            Format::Json => json::sync(&report),
        },
    )?;
    let is_out_of_step = command.check && (!report.written.is_empty() || report.waits());
    let status = if is_out_of_step || command.fail_on_write && !report.written.is_empty() {
        Status::Failed
    } else {
        Status::Fine
    };
    // What a catalog kept from being synced was not done; a `--check` was asked for no more than that.
    let is_undone = !command.check && report.waits();
    let status = if is_undone { Status::CannotJudge } else { status };
    Ok(status.or(Status::judged(&report.unjudged)))
}

/// Asks about every doubtful unit; the project is not locked while somebody thinks.
fn ask(
    project: &Project,
    options: SnapshotOptions,
    streams: &Streams,
) -> Result<Vec<(String, Steer)>, Failure> {
    let found = sync::sync(project, SnapshotOptions { explain: true, ..options }, true)?;
    let questions = sync::questions(&found);
    if questions.is_empty() {
        streams.note(&format!("{}\n", streams.words().say(message!("no-question"))));
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
            let answer = answer.trim().to_lowercase();
            let meant = if read == 0 { Some(Answer::Quit) } else { meant(streams.words(), &answer) };
            match meant {
                Some(Answer::Yes) => break true,
                Some(Answer::No) => break false,
                Some(Answer::Quit) => {
                    return Err(Failure::Surroundings(message!("stopped"), message!("stopped-hint")));
                }
                None if answer.is_empty() => break question.proposed,
                None => streams.note(&format!("{} ", streams.words().say(message!("question-again")))),
            }
        };
        steers.extend(question.answered(same));
    }
    Ok(steers)
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Yes,
    No,
    Quit,
}

/// What an answer means in the language that is spoken, or in English.
fn meant(words: &Localizer, answer: &str) -> Option<Answer> {
    let texts = |words: &Localizer| {
        [
            (Answer::Yes, words.say(message!("answers-yes"))),
            (Answer::No, words.say(message!("answers-no"))),
            (Answer::Quit, words.say(message!("answers-quit"))),
        ]
    };
    let mut known = texts(words).into_iter().chain(texts(Localizer::english()));
    let is_it = |texts: &str| texts.split(',').any(|text| text.trim().to_lowercase() == answer);
    known.find(|(_, texts)| is_it(texts)).map(|(meaning, _)| meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_answers_are_understood_in_every_language() {
        for language in Localizer::languages() {
            let words = Localizer::negotiated([language]);
            for (answer, meaning) in [
                ("y", Some(Answer::Yes)),
                ("yes", Some(Answer::Yes)),
                ("n", Some(Answer::No)),
                ("quit", Some(Answer::Quit)),
                ("", None),
                ("maybe", None),
            ] {
                assert_eq!(meant(&words, answer), meaning, "{language}: {answer}");
            }
        }
    }
}
