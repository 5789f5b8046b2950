//! What is said when clap does not give arguments to run: the help, the version, or what is wrong with what was typed.

use std::error::Error;
use std::ffi::OsString;

use anstyle::Style;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, ValueEnum};
use recto::message;
use recto::message::{Localizer, Message};
use recto::model::InvalidLanguage;
use recto::report::text;

use super::args::{Arguments, Color, STYLES};
use super::exit::{Failure, Status};
use super::help::{self, Use};
use super::language;
use super::streams::Streams;
use super::values::Refused;
use super::version;

/// Says in the language of the reader what clap wants to say about what was typed.
pub(crate) fn explain(typed: &[OsString], kind: ErrorKind) -> Status {
    let color = language::typed(typed, "--color").and_then(|value| Color::from_str(value, false).ok());
    let tag = language::typed(typed, "--ui-language");
    let streams = Streams::new(color.unwrap_or(Color::Auto), language::spoken(tag));
    match said(typed, kind, &streams) {
        Ok(status) => status,
        Err(failure) => {
            streams.failure(&failure);
            Status::CannotJudge
        }
    }
}

fn said(typed: &[OsString], kind: ErrorKind, streams: &Streams) -> Result<Status, Failure> {
    let words = streams.words();
    // Words cost time, so clap reads once without and only here with them.
    let command = match kind {
        ErrorKind::DisplayVersion => Arguments::command().long_version(version::long()),
        _ => help::in_words(words, Use::Terminal),
    };
    let Err(error) = command.try_get_matches_from(typed) else { return Ok(Status::CannotJudge) };
    match error.kind() {
        ErrorKind::DisplayVersion => streams.result(&error.render().to_string())?,
        ErrorKind::DisplayHelp => streams.exact(&help::finished(&error.render(), words))?,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            streams.note_exactly(&help::finished(&error.render(), words));
        }
        _ => streams.note(&complaint(&error, words)),
    }
    Ok(if error.use_stderr() { Status::CannotJudge } else { Status::Fine })
}

/// What is wrong, what was perhaps meant, how the command is used, and where to read more.
fn complaint(error: &clap::Error, words: &Localizer) -> String {
    let label = painted(STYLES.get_error(), &words.say(message!("usage-error")));
    let mut text = format!("{label} {}", fault(error, words));
    let tips = tips(error);
    if !tips.is_empty() {
        text.push('\n');
    }
    for tip in tips {
        let label = painted(STYLES.get_valid(), &words.say(message!("usage-tip")));
        text += &format!("\n  {label} {}", words.say(tip));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        text += &format!("\n\n{}", usage_line(usage, words));
    }
    let option = painted(STYLES.get_literal(), "--help");
    text + &format!("\n\n{}\n", words.say(message!("usage-more", option)))
}

fn usage_line(usage: &StyledStr, words: &Localizer) -> String {
    let heading = words.say(message!("usage-heading"));
    text::styled(&help::finished(usage, words)).trim_end().replacen("Usage:", &heading, 1)
}

/// What is wrong, with the list that belongs to it.
fn fault(error: &clap::Error, words: &Localizer) -> String {
    let invalid = |text: &str| painted(STYLES.get_invalid(), text);
    let valid = |text: &str| painted(STYLES.get_valid(), text);
    let context = |kind| text(error, kind);
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let command = context(ContextKind::InvalidSubcommand).unwrap_or_default();
    let bad = invalid(argument);
    let mut below = Vec::new();
    let message = match error.kind() {
        ErrorKind::ArgumentConflict => match error.get(ContextKind::PriorArg) {
            Some(ContextValue::String(other)) if other == argument => {
                message!("usage-repeated", argument = bad)
            }
            Some(ContextValue::String(other)) => {
                message!("usage-conflict", argument = bad, other = invalid(other))
            }
            Some(ContextValue::Strings(others)) => {
                below = others.iter().map(|other| invalid(other)).collect();
                message!("usage-conflicts", argument = bad)
            }
            _ => message!("usage-conflict-with-others", argument = bad),
        },
        ErrorKind::InvalidValue if value.is_empty() => message!("usage-no-value", argument = bad),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            if let Some(values) = list(error, ContextKind::ValidValue, valid) {
                below = vec![words.say(message!("usage-values", values))];
            }
            let argument = painted(STYLES.get_literal(), argument);
            match error.source().map(reason) {
                Some(reason) => message!("usage-bad-value-because", value = invalid(value), argument, reason),
                None => message!("usage-bad-value", value = invalid(value), argument),
            }
        }
        ErrorKind::TooManyValues => {
            let argument = painted(STYLES.get_literal(), argument);
            message!("usage-one-value-more", value = invalid(value), argument)
        }
        ErrorKind::UnknownArgument => message!("usage-unknown-argument", argument = bad),
        ErrorKind::InvalidSubcommand => message!("usage-unknown-command", command = invalid(command)),
        ErrorKind::MissingRequiredArgument => {
            below = list(error, ContextKind::InvalidArg, valid).unwrap_or_default();
            message!("usage-missing")
        }
        ErrorKind::MissingSubcommand => {
            let commands = list(error, ContextKind::ValidSubcommand, valid).unwrap_or_default();
            below = vec![words.say(message!("usage-commands", commands))];
            message!("usage-no-command", program = invalid(command))
        }
        ErrorKind::InvalidUtf8 => message!("usage-no-utf-8"),
        // No argument of recto can go wrong in another way.
        other => Message::foreign(other.to_string()),
    };
    let below: String = below.iter().map(|line| format!("\n  {line}")).collect();
    words.say(message) + &below
}

/// What a reader of values has against one.
fn reason(error: &(dyn Error + 'static)) -> Message {
    if let Some(Refused { reason, .. }) = error.downcast_ref() {
        return reason.clone();
    }
    match error.downcast_ref::<InvalidLanguage>() {
        Some(error) => error.message(),
        None => Message::foreign(error.to_string()),
    }
}

/// What was perhaps meant.
fn tips(error: &clap::Error) -> Vec<Message> {
    let quoted = |text: &str| format!("'{}'", painted(STYLES.get_valid(), text));
    let mut tips = Vec::new();
    if let Some(names) = list(error, ContextKind::SuggestedSubcommand, quoted) {
        tips.push(message!("usage-similar-command", count = names.len(), names));
    }
    if let Some(names) = list(error, ContextKind::SuggestedArg, quoted) {
        tips.push(message!("usage-similar-argument", count = names.len(), names));
    }
    if let Some(names) = list(error, ContextKind::SuggestedValue, quoted) {
        tips.push(message!("usage-similar-value", count = names.len(), names));
    }
    if let Some(Refused { near: Some(near), .. }) = error.source().and_then(|source| source.downcast_ref()) {
        tips.push(message!("usage-similar-value", count = 1usize, names = vec![quoted(near)]));
    }
    if let Some(ContextValue::StyledStrs(more)) = error.get(ContextKind::Suggested) {
        tips.extend(more.iter().filter_map(|tip| in_our_words(&tip.to_string())));
    }
    tips
}

/// A tip that clap gives as a finished sentence: told apart by what stands before its first quotation mark.
fn in_our_words(tip: &str) -> Option<Message> {
    let valid = |text: &str| painted(STYLES.get_valid(), text);
    let invalid = |text: &str| painted(STYLES.get_invalid(), text);
    match tip.split('\'').collect::<Vec<_>>()[..] {
        // No article and no unit has such a name.
        ["to pass ", text, ..] if text.starts_with("--") => None,
        ["to pass ", text, _, way, ..] => {
            Some(message!("usage-as-value", text = invalid(text), way = valid(way)))
        }
        ["subcommand ", command, _, dashes, ..] => {
            Some(message!("usage-without-dashes", command = valid(command), dashes = invalid(dashes)))
        }
        ["", way, ..] => Some(message!("usage-exists", way = valid(way))),
        _ => None,
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}

/// Texts of an error, each shown in a way; none if there are none.
fn list(error: &clap::Error, kind: ContextKind, shown: impl Fn(&str) -> String) -> Option<Vec<String>> {
    let texts = match error.get(kind) {
        Some(ContextValue::String(text)) => std::slice::from_ref(text),
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    };
    (!texts.is_empty()).then(|| texts.iter().map(|text| shown(text)).collect())
}

fn painted(style: &Style, text: &str) -> String {
    text::paint(*style, text)
}
