//! Runs the command for a batch of requests: bounded in time and in what it may write, and ended with all it started.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::protocol::{MachineAnswer, MachineRequest};
use crate::files;
use crate::message;
use crate::message::Message;

/// How many times as much as it got a command may write, and how much besides.
const MOST_TIMES: usize = 10;
const MOST_BESIDES: usize = 64 << 10;

/// How much is kept of what it says on standard error.
const LAST_WORDS: usize = 400;

/// How often an ending command is looked at.
const PAUSE: Duration = Duration::from_millis(5);

/// A command to run, with all that it may know of the surroundings.
#[derive(Clone, Copy, Debug)]
pub struct MachineCommand<'a> {
    /// The program and its arguments.
    pub arguments: &'a [String],
    /// The folder to run it in; programs with a slash in their names are below it.
    pub folder: &'a Path,
    /// The variables that it is given, and no others.
    pub environment: &'a [(OsString, OsString)],
    /// How long it may take.
    pub timeout: Duration,
}

/// What came back for a batch.
#[derive(Debug, Default)]
pub struct MachineBatch {
    /// The answers, in the order in which they came.
    pub answers: Vec<MachineAnswer>,
    /// How many lines are no answers.
    pub noise: usize,
    /// What went wrong with the command; the answers before that are there all the same.
    pub failure: Option<CommandFailure>,
}

/// What can go wrong with a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandFailure {
    /// It could not be started, with the system's reason.
    NotStarted(Message),
    /// It took too long: so many seconds.
    TimedOut(u64),
    /// It wrote more than any translation needs.
    TooMuch,
    /// It ended with an error, with what it said last.
    Failed {
        /// The code that it ended with; none where something ended it.
        code: Option<i32>,
        /// What it said last.
        said: String,
    },
}

impl CommandFailure {
    /// What to say of it.
    pub fn message(&self) -> Message {
        match self {
            Self::NotStarted(reason) => message!("machine-not-started", reason = reason.clone()),
            Self::TimedOut(seconds) => {
                message!("machine-timed-out", seconds = usize::try_from(*seconds).unwrap_or(usize::MAX))
            }
            Self::TooMuch => message!("machine-too-much"),
            Self::Failed { code: Some(code), said } if said.is_empty() => {
                message!("machine-failed-silently", code = code.to_string())
            }
            Self::Failed { code: Some(code), said } => {
                message!("machine-failed", code = code.to_string(), said)
            }
            Self::Failed { code: None, .. } => message!("machine-ended"),
        }
    }
}

impl MachineCommand<'_> {
    /// Runs it for some requests.
    pub fn run(&self, requests: &[MachineRequest]) -> MachineBatch {
        let input: String = requests.iter().map(MachineRequest::line).collect();
        let mut child = match self.start() {
            Ok(child) => child,
            Err(error) => {
                let failure = Some(CommandFailure::NotStarted(files::reason(&error)));
                return MachineBatch { failure, ..MachineBatch::default() };
            }
        };
        let until = Instant::now() + self.timeout;
        let most = input.len().saturating_mul(MOST_TIMES).saturating_add(MOST_BESIDES);
        let lines = read_lines(child.stdout.take(), most);
        let last_words = read_last_words(child.stderr.take());
        write(child.stdin.take(), input);
        let mut batch = MachineBatch::default();
        batch.failure = loop {
            match lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Some(line)) => batch.take(&line),
                Ok(None) => break Some(CommandFailure::TooMuch),
                Err(RecvTimeoutError::Disconnected) => break None,
                Err(RecvTimeoutError::Timeout) => {
                    break Some(CommandFailure::TimedOut(self.timeout.as_secs()));
                }
            }
        };
        if batch.failure.is_none() {
            batch.failure = ended(&mut child, until, self.timeout, &last_words);
        }
        if batch.failure.is_some() {
            end(&mut child);
        }
        batch
    }

    fn start(&self) -> std::io::Result<Child> {
        let [program, arguments @ ..] = self.arguments else {
            return Err(std::io::ErrorKind::NotFound.into());
        };
        let mut command = match program.contains('/') {
            true => std::process::Command::new(self.folder.join(program)),
            false => std::process::Command::new(program),
        };
        command
            .args(arguments)
            .current_dir(self.folder)
            .env_clear()
            .envs(self.environment.iter().cloned())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn()
    }
}

impl MachineBatch {
    fn take(&mut self, line: &[u8]) {
        let text = String::from_utf8_lossy(line);
        if text.trim().is_empty() {
            return;
        }
        match MachineAnswer::read(text.trim()) {
            Some(answer) => self.answers.push(answer),
            None => self.noise += 1,
        }
    }
}

/// Waits for the end of a command that has closed its output.
fn ended(
    child: &mut Child,
    until: Instant,
    timeout: Duration,
    last_words: &Receiver<String>,
) -> Option<CommandFailure> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return None,
            Ok(Some(status)) => {
                let said = last_words.recv_timeout(Duration::from_millis(200)).unwrap_or_default();
                return Some(CommandFailure::Failed { code: status.code(), said });
            }
            Ok(None) if Instant::now() < until => thread::sleep(PAUSE),
            _ => return Some(CommandFailure::TimedOut(timeout.as_secs())),
        }
    }
}

/// Ends a command and all that it started.
fn end(child: &mut Child) {
    #[cfg(unix)]
    if let Ok(id) = i32::try_from(child.id())
        && let Some(id) = rustix::process::Pid::from_raw(id)
    {
        // Where it is over, there is nothing to end.
        let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
    }
    drop(child.kill());
    drop(child.wait());
}

/// Writes in a thread: a command may answer before it has read everything, or read nothing at all.
fn write(stdin: Option<ChildStdin>, input: String) {
    let Some(mut stdin) = stdin else { return };
    thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
}

/// The lines of an output; `None` where it is longer than it may be. A line without end is none: whoever wrote it did not
/// come to its end.
fn read_lines(output: Option<impl Read + Send + 'static>, most: usize) -> Receiver<Option<Vec<u8>>> {
    let (sender, receiver) = channel();
    let Some(output) = output else { return receiver };
    thread::spawn(move || {
        let mut reader = BufReader::new(output.take(most as u64 + 1));
        let mut read = 0;
        loop {
            let mut line = Vec::new();
            match reader.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => break,
                Ok(length) => read += length,
            }
            if read > most {
                drop(sender.send(None));
                break;
            }
            if sender.send(Some(line)).is_err() {
                break;
            }
        }
    });
    receiver
}

/// What is said last on an output, in one line, once that is closed.
fn read_last_words(output: Option<impl Read + Send + 'static>) -> Receiver<String> {
    let (sender, receiver) = channel();
    let Some(mut output) = output else { return receiver };
    thread::spawn(move || {
        let (mut kept, mut buffer) = (Vec::new(), [0; 4096]);
        while let Ok(length) = output.read(&mut buffer) {
            if length == 0 {
                break;
            }
            kept.extend_from_slice(&buffer[..length]);
            let surplus = kept.len().saturating_sub(LAST_WORDS);
            kept.drain(..surplus);
        }
        let text = String::from_utf8_lossy(&kept);
        let said = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let said: String = said.chars().filter(|c| !c.is_control()).collect();
        drop(sender.send(said));
    });
    receiver
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn run(script: &str, count: usize, seconds: u64) -> MachineBatch {
        let request = |nth: usize| MachineRequest {
            id: nth.to_string(),
            source: "en".to_owned(),
            target: "fr".to_owned(),
            text: "Open".to_owned(),
            kind: "paragraph",
            article: "a.md".to_owned(),
            headings: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            note: None,
            previous: None,
            terms: Vec::new(),
            matches: Vec::new(),
            style: None,
            limit: None,
            findings: Vec::new(),
            rejected: None,
        };
        let requests: Vec<MachineRequest> = (0..count).map(request).collect();
        let arguments = ["/bin/sh", "-c", script].map(str::to_owned);
        let path = ("PATH".into(), "/usr/bin:/bin".into());
        let command = MachineCommand {
            arguments: &arguments,
            folder: Path::new("/"),
            environment: &[path],
            timeout: Duration::from_secs(seconds),
        };
        command.run(&requests)
    }

    const ECHO: &str = r#"sed 's/.*"id":"\([0-9]*\)".*/{"id":"\1","text":"Ouvrir"}/'"#;

    #[test]
    fn what_a_command_answers_is_read_in_any_order() {
        let batch = run(&format!("{ECHO} | sort -r; echo loading; echo"), 3, 20);
        let ids: Vec<&str> = batch.answers.iter().map(|answer| answer.id.as_str()).collect();
        assert_eq!((ids, batch.noise, batch.failure), (vec!["2", "1", "0"], 1, None));
    }

    #[test]
    fn a_command_that_fails_keeps_what_it_answered_before() {
        let batch = run(&format!("{ECHO} | head -1; echo gone >&2; exit 3"), 5000, 20);
        assert_eq!(batch.answers.len(), 1);
        assert_eq!(batch.failure, Some(CommandFailure::Failed { code: Some(3), said: "gone".to_owned() }));
        assert_eq!(run("printf '{\"id\":\"0\"'", 1, 20).noise, 1);
    }

    #[test]
    fn a_command_is_bounded_in_time_and_in_what_it_writes() {
        let started = Instant::now();
        let slow = run(r#"echo '{"id":"0","text":"a"}'; sleep 60 & sleep 60"#, 1, 1);
        assert_eq!((slow.answers.len(), slow.failure), (1, Some(CommandFailure::TimedOut(1))));
        assert!(started.elapsed() < Duration::from_secs(30));
        assert_eq!(run("yes", 1, 30).failure, Some(CommandFailure::TooMuch));
        assert_eq!(run("exec >&-; sleep 60", 1, 1).failure, Some(CommandFailure::TimedOut(1)));
    }

    #[test]
    fn a_command_knows_only_what_it_is_given() {
        let batch = run(r#"test -z "$HOME" && printf '{"id":"0","text":"%s"}\n' "$PATH""#, 1, 20);
        assert_eq!(batch.answers[0].text.as_deref(), Some("/usr/bin:/bin"));
        let nothing = MachineCommand {
            arguments: &["./no-such-program".to_owned()],
            folder: Path::new("/"),
            environment: &[],
            timeout: Duration::from_secs(1),
        };
        assert!(matches!(nothing.run(&[]).failure, Some(CommandFailure::NotStarted(_))));
    }
}
