//! What a shell offers while somebody types: commands and options, and the languages and articles of the project.
//!
//! The script of `recto completions` runs recto itself with `RECTO_COMPLETE` in the environment for every answer. What
//! cannot be found out is not offered, without a word.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{EnvCompleter, Shells};
use recto::config::FILE_NAME;
use recto::discover;
use recto::message::{Localizer, Message};
use recto::model::{ChangeClass, State};
use recto::workflow::check;
use recto::workspace::project::Project;

use super::exit::Status;
use super::help::{self, Use};
use super::language;
use super::streams::Streams;

/// Names the shell that asks.
const VARIABLE: &str = "RECTO_COMPLETE";

/// The script that makes a shell ask; none for one that is not known.
pub(crate) fn script(shell: &str) -> Option<String> {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    let shell = shells.completer(shell)?;
    shell.write_registration(VARIABLE, "recto", "recto", "recto", &mut script).ok()?;
    Some(String::from_utf8_lossy(&script).into_owned())
}

/// Answers a shell that asks; none where nobody does.
pub(crate) fn answer(typed: &[OsString]) -> Option<Status> {
    let shell = std::env::var(VARIABLE).ok().filter(|shell| !shell.is_empty())?;
    let streams = Streams::new(super::args::Color::Never, language::spoken(None));
    let status = offered(&shell, typed, streams.words()).and_then(|text| streams.for_shell(&text).ok());
    Some(if status.is_some() { Status::Fine } else { Status::CannotJudge })
}

fn offered(shell: &str, typed: &[OsString], words: &Localizer) -> Option<String> {
    let shells = Shells::builtins();
    let shell: &dyn EnvCompleter = shells.completer(shell)?;
    let typed = typed.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let folder = std::env::current_dir().ok();
    let mut command = with_values(help::in_words(words, Use::Files), words);
    let mut out = Vec::new();
    shell.write_complete(&mut command, typed, folder.as_deref(), &mut out).ok()?;
    Some(String::from_utf8_lossy(&out).into_owned())
}

/// A value, and what it is where there is more to say.
#[derive(Clone)]
struct Offer {
    value: String,
    what: Option<String>,
}

impl Offer {
    fn of(value: impl Into<String>) -> Self {
        Self { value: value.into(), what: None }
    }
}

/// The definition in which arguments know their values.
fn with_values(command: Command, words: &Localizer) -> Command {
    let states = named(&State::ALL, |state| state.as_str(), |state| state.message(), words);
    let classes = named(&ChangeClass::ALL, |class| class.as_str(), |class| class.message(), words);
    let name = command.get_name().to_owned();
    let command = command.mut_args(|argument| of_argument(argument, &name, &states, &classes));
    command.mut_subcommands(|command| with_values(command, words))
}

fn of_argument(argument: Arg, command: &str, states: &[Offer], classes: &[Offer]) -> Arg {
    match argument.get_id().as_str() {
        "state" | "if_state" => argument.add(fixed(states.to_vec())),
        "class" => argument.add(fixed(classes.to_vec())),
        "only" | "check" if argument.get_action().takes_values() => argument.add(fixed(codes())),
        "ui_language" => argument.add(fixed(Localizer::languages().map(Offer::of).collect())),
        "language" | "languages" => {
            argument.add(ArgValueCompleter::new(|typed: &OsStr| begun(languages(), typed)))
        }
        "article" | "articles" if argument.get_action().takes_values() => {
            argument.add(ArgValueCompleter::new(|typed: &OsStr| begun(articles(), typed)))
        }
        "names" if command == "missing" => argument.add(ArgValueCompleter::new(|typed: &OsStr| {
            begun(languages().into_iter().chain(articles()).collect(), typed)
        })),
        "names" => argument.add(ArgValueCompleter::new(|typed: &OsStr| begun(articles(), typed))),
        _ => argument,
    }
}

/// Values with the words that the screen shows for them.
fn named<T: Copy>(
    all: &[T],
    name: fn(T) -> &'static str,
    message: fn(T) -> Message,
    words: &Localizer,
) -> Vec<Offer> {
    let offer = |one: &T| {
        let (name, word) = (name(*one), words.say(message(*one)));
        Offer { value: name.to_owned(), what: (word != name).then_some(word) }
    };
    all.iter().map(offer).collect()
}

/// The codes of findings, each with a word on what it finds.
fn codes() -> Vec<Offer> {
    let codes =
        check::codes().map(|(code, what)| Offer { value: code.to_owned(), what: Some(what.to_owned()) });
    codes.chain([Offer::of("invalid")]).collect()
}

fn fixed(offers: Vec<Offer>) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| begun(offers.clone(), typed))
}

/// Those of the values that begin with what is typed so far.
fn begun(offers: Vec<Offer>, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let fitting = offers.into_iter().filter(|offer| offer.value.starts_with(&*typed));
    let candidate = |offer: Offer| CompletionCandidate::new(offer.value).help(offer.what.map(Into::into));
    fitting.map(candidate).collect()
}

/// The project around the folder to work in, with the way from its root to that folder.
fn project() -> Option<(Project, String)> {
    let folder = dunce::canonicalize(std::env::current_dir().ok()?).ok()?;
    let root = folder.ancestors().find(|folder| folder.join(FILE_NAME).is_file())?;
    let below = folder.strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
    Some((Project::open(root).ok()?, below))
}

fn languages() -> Vec<Offer> {
    let languages = project().map(|(project, _)| project.config.languages).unwrap_or_default();
    languages.iter().map(|language| Offer::of(language.as_str())).collect()
}

/// The articles, by their paths from the folder to work in where they are below it.
fn articles() -> Vec<Offer> {
    let Some((project, below)) = project() else { return Vec::new() };
    let found =
        discover::articles(&project.files, &project.config).map(|found| found.articles).unwrap_or_default();
    let from_here = |path: &str| match below.as_str() {
        "" => path.to_owned(),
        below => {
            let own = path.strip_prefix(below).and_then(|path| path.strip_prefix('/'));
            own.unwrap_or(path).to_owned()
        }
    };
    found.iter().map(|article| Offer::of(from_here(&article.path))).collect()
}
