//! Standard output and standard error: results on the first, everything else on the second.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;

use anstream::{AutoStream, ColorChoice};
use recto::diagnostic::Diagnostic;
use recto::files::Waiting;
use recto::message::{Localizer, Message};
use recto::progress::{Progress, Seen};
use recto::report::text;
use recto::workspace::WorkspaceError;
use recto::{files, message};

use super::args::Color;
use super::exit::Failure;
use super::language;
use super::progress::Line;

/// Where a command writes.
pub(crate) struct Streams {
    color: ColorChoice,
    words: Localizer,
    line: Line,
}

impl Streams {
    /// Streams with or without colour, in the words of a language.
    pub(crate) fn new(color: Color, words: Localizer) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { color, words, line: Line::new(Progress::default()) }
    }

    /// The same streams, with a line that shows how far a command is.
    pub(crate) fn about(self, progress: Progress) -> Self {
        Self { line: Line::new(progress), ..self }
    }

    /// The words of whoever reads.
    pub(crate) fn words(&self) -> &Localizer {
        &self.words
    }

    /// Writes a result. A reader who closes the pipe has seen enough, so that is no error.
    ///
    /// # Errors
    ///
    /// The system's refusal, such as a full disk.
    pub(crate) fn result(&self, text: &str) -> Result<(), Failure> {
        self.exact(&text::visible(text))
    }

    /// Writes a result for people, or one for programs; that one is left as it is unless somebody looks at it.
    ///
    /// # Errors
    ///
    /// As of [`result`](Self::result).
    pub(crate) fn formatted(&self, for_people: bool, text: &str) -> Result<(), Failure> {
        self.part(for_people, text).map(drop)
    }

    /// Whether somebody looks at the result, not a program or a file.
    pub(crate) fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Whether somebody can be asked: questions go to standard error, answers come from standard input.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Writes a result of recto's own, in which there is nothing from elsewhere.
    ///
    /// # Errors
    ///
    /// As of [`result`](Self::result).
    pub(crate) fn exact(&self, text: &str) -> Result<(), Failure> {
        self.write(text).map(drop)
    }

    /// Writes what a shell reads, byte by byte: it may have control characters that mean something there.
    ///
    /// # Errors
    ///
    /// As of [`result`](Self::result).
    pub(crate) fn for_shell(&self, text: &str) -> Result<(), Failure> {
        self.write_bytes(text).map(drop)
    }

    /// Writes a part of a result that goes on; says whether somebody still reads.
    ///
    /// # Errors
    ///
    /// As of [`result`](Self::result).
    pub(crate) fn part(&self, for_people: bool, text: &str) -> Result<bool, Failure> {
        if for_people || io::stdout().is_terminal() {
            self.write(&text::visible(text))
        } else {
            self.write_bytes(text)
        }
    }

    /// A result that is written part by part.
    pub(crate) fn parts(&self, for_people: bool) -> Parts<'_> {
        Parts { streams: self, for_people, written: Ok(true) }
    }

    fn write(&self, text: &str) -> Result<bool, Failure> {
        self.line.clear();
        let mut out = AutoStream::new(io::stdout().lock(), self.color);
        unless_closed(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }

    /// Writes what is not looked through for colours.
    fn write_bytes(&self, text: &str) -> Result<bool, Failure> {
        self.line.clear();
        let mut out = io::stdout().lock();
        unless_closed(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }

    /// Writes something that is not a result.
    pub(crate) fn note(&self, text: &str) {
        self.note_exactly(&text::visible(text));
    }

    /// Writes something of recto's own that is not a result.
    pub(crate) fn note_exactly(&self, text: &str) {
        self.line.clear();
        let mut out = AutoStream::new(io::stderr().lock(), self.color);
        let _ = out.write_all(text.as_bytes());
    }

    /// Shows how far the command is, where that is worth it.
    pub(crate) fn draw_progress(&self) {
        self.line.draw(&self.words);
    }

    /// Shows no more how far the command is.
    pub(crate) fn end_progress(&self) {
        self.line.end();
    }

    /// Writes what a command leaves undone that is ended while it writes files.
    pub(crate) fn interrupted(&self) {
        let seen = self.line.end().filter(|seen| seen.stage.writes() && seen.done < seen.total);
        if let Some(Seen { done, total, .. }) = seen {
            self.note(&format!("{}\n", self.words.say(message!("interrupted", done, total))));
        }
    }

    /// Writes that recto does not speak the language that somebody asked for.
    pub(crate) fn unless_spoken(&self, option: Option<&str>) {
        let Some(language) = option.filter(|option| language::is_unspoken(option, &self.words)) else {
            return;
        };
        let languages: Vec<&str> = Localizer::languages().collect();
        let message = message!("ui-language-unspoken", language, languages);
        self.note(&format!("{}\n", self.words.say(message)));
    }

    /// Writes for whom a command waits.
    pub(crate) fn waiting(&self, waiting: Waiting) {
        let message = match waiting.holder {
            Some(process) => message!("waiting", process = process.to_string()),
            None => message!("waiting-unknown"),
        };
        self.note(&format!("{}\n", self.words.say(message)));
    }

    /// Writes findings beside a result.
    pub(crate) fn findings(&self, findings: &[Diagnostic]) {
        self.note(&text::findings(&self.words, findings));
    }

    /// Writes why a command has no result.
    pub(crate) fn failure(&self, failure: &Failure) {
        match failure {
            Failure::Workflow(WorkspaceError::NotEvaluated(findings)) => self.findings(findings),
            Failure::Workflow(WorkspaceError::Refused(outcome)) => {
                self.note(&text::outcome(&self.words, outcome));
            }
            Failure::Workflow(error) => {
                if let Some(hint) = error.hint() {
                    self.error(&error.message(), &hint);
                }
            }
            Failure::Surroundings(message, hint) => self.error(message, hint),
        }
    }

    fn error(&self, message: &Message, hint: &Message) {
        self.note(&text::error(&self.words, message, hint));
    }
}

/// A result that is written part by part, until nobody reads it any more or it cannot be written.
pub(crate) struct Parts<'s> {
    streams: &'s Streams,
    for_people: bool,
    written: Result<bool, Failure>,
}

impl Parts<'_> {
    /// Writes a part; breaks where there is no use in more.
    pub(crate) fn add(&mut self, text: &str) -> ControlFlow<()> {
        if matches!(self.written, Ok(true)) {
            self.written = self.streams.part(self.for_people, text);
        }
        if matches!(self.written, Ok(true)) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// Writes the last part.
    ///
    /// # Errors
    ///
    /// As of [`Streams::result`].
    pub(crate) fn end(mut self, text: &str) -> Result<(), Failure> {
        let _ = self.add(text);
        self.written.map(drop)
    }
}

/// Whether it was written, or nobody reads any more.
fn unless_closed(written: io::Result<()>) -> Result<bool, Failure> {
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::Surroundings(
            message!("no-output", reason = files::reason(&error)),
            message!("no-output-hint"),
        )),
    }
}
