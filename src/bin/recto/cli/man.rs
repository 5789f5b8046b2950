//! `recto man`: one manual page for every command.

use clap::Command;
use clap_mangen::Man;
use recto::files::Files;
use recto::message;
use recto::message::Localizer;
use recto::workspace::WorkspaceError;

use super::args::{Global, Man as Arguments};
use super::exit::{Failure, Status};
use super::help::{self, Use};
use super::streams::Streams;

pub(crate) fn run(command: &Arguments, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let words = streams.words();
    let files = Files::new(global.folder()?);
    let folder = command.folder.trim_end_matches('/');
    files.create_folder(folder).map_err(WorkspaceError::File)?;
    let pages = pages(words);
    for (name, text) in &pages {
        files.write(&format!("{folder}/{name}"), text).map_err(WorkspaceError::File)?;
    }
    let written = message!("man-written", count = pages.len(), folder = &command.folder);
    streams.result(&format!("{}\n", words.say(written)))?;
    Ok(Status::Fine)
}

/// Every page with the name of its file.
fn pages(words: &Localizer) -> Vec<(String, String)> {
    let recto = help::in_words(words, Use::Files);
    // A page of its own for `help` would repeat the list of commands.
    let commands = recto.get_subcommands().filter(|command| command.get_name() != "help").cloned();
    let commands: Vec<_> = commands.collect();
    let recto = std::iter::once(recto.mut_subcommand("help", |help| help.hide(true)));
    recto.chain(commands).map(|command| page(command, words)).collect()
}

fn page(command: Command, words: &Localizer) -> (String, String) {
    let page = Man::new(command).source(concat!("recto ", env!("CARGO_PKG_VERSION")));
    let mut roff = Vec::new();
    // Writing into memory does not fail.
    let _ = page.render(&mut roff);
    (page.get_filename(), in_words(&String::from_utf8_lossy(&roff), words))
}

/// The page with the headings that the generator has in English alone.
fn in_words(roff: &str, words: &Localizer) -> String {
    let default = words.say(message!("usage-default", value = "\0"));
    let (before, after) = default.split_once('\0').unwrap_or(("[default: ", "]"));
    roff.lines()
        .map(|line| match line {
            ".SH NAME" => heading(words.say(message!("man-name"))),
            ".SH SYNOPSIS" => heading(words.say(message!("man-synopsis"))),
            ".SH DESCRIPTION" => heading(words.say(message!("man-description"))),
            ".SH OPTIONS" => heading(words.say(message!("man-options"))),
            ".SH SUBCOMMANDS" => heading(words.say(message!("man-commands"))),
            ".SH EXTRA" => heading(words.say(message!("man-notes"))),
            ".SH VERSION" => heading(words.say(message!("man-version"))),
            r"\fIPossible values:\fR" => {
                format!(r"\fI{}\fR", words.say(message!("usage-values-heading")))
            }
            _ => match line
                .split_once("[default: ")
                .and_then(|(head, rest)| Some((head, rest.strip_suffix(']')?)))
            {
                Some((head, value)) => format!("{head}{before}{value}{after}"),
                None => line.to_owned(),
            },
        })
        .map(|line| line + "\n")
        .collect()
}

fn heading(text: String) -> String {
    format!(".SH {}", if text.contains(' ') { format!("\"{text}\"") } else { text })
}
