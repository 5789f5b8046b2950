//! The line on standard error that says how far a long command is.
//!
//! What is done is counted by the library; here is only when to show it, in which words, and how to take it away.

use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use recto::message;
use recto::message::{Localizer, Message};
use recto::progress::{Progress, Seen, Stage};
use terminal_size::{Width, terminal_size_of};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What takes less time is not worth a line.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long a stage has to run before its pace says how long it will run.
const PACE: Duration = Duration::from_secs(2);

/// Which part of a stage, one in so many, has to be done before its pace says how long it will run.
const PART: usize = 20;

/// The columns that stay free at the end of a line: a terminal may break a full one, and Ctrl-C shows itself as `^C`.
const FREE: usize = 3;

/// The line of one command.
pub(crate) struct Line {
    progress: Progress,
    began: Instant,
    drawn: Mutex<Drawn>,
}

/// What is on the terminal.
#[derive(Default)]
struct Drawn {
    pace: Pace,
    text: String,
    /// How many columns have been written to since the line was clear.
    columns: usize,
    is_over: bool,
}

impl Line {
    /// A line about a command that begins now.
    pub(crate) fn new(progress: Progress) -> Self {
        Self { progress, began: Instant::now(), drawn: Mutex::default() }
    }

    /// Whether somebody at a terminal could see it.
    pub(crate) fn can_be_seen() -> bool {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == OsStr::new("dumb"));
        io::stderr().is_terminal() && !is_dumb
    }

    /// Shows how far the command is, where that is worth it.
    pub(crate) fn draw(&self, words: &Localizer) {
        let mut drawn = self.drawn();
        let Some(seen) = self.progress.look().filter(|_| !drawn.is_over) else { return };
        let Some(left) = drawn.pace.left(self.began.elapsed(), seen) else { return };
        let width = terminal_size_of(io::stderr()).map_or(80, |(Width(width), _)| usize::from(width));
        let text = said(words, seen, left);
        drawn.put(cut(&text, width.saturating_sub(FREE)));
    }

    /// Takes the line away before something else is written, and shows no more of the stage.
    pub(crate) fn clear(&self) {
        let mut drawn = self.drawn();
        drawn.pace.silence = self.progress.look().map_or(0, |seen| seen.nth);
        drawn.clear();
    }

    /// Takes the line away for good; returns what the command was at.
    pub(crate) fn end(&self) -> Option<Seen> {
        let mut drawn = self.drawn();
        drawn.is_over = true;
        drawn.clear();
        self.progress.look()
    }

    /// It is whole between any two calls, also of a thread that panicked.
    fn drawn(&self) -> MutexGuard<'_, Drawn> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drawn {
    /// Blanks instead of a sequence that erases: every terminal knows them.
    fn put(&mut self, text: &str) {
        if self.text == text {
            return;
        }
        let width = text.width();
        self.columns = self.columns.max(width);
        show(&format!("\r{text}{}", " ".repeat(self.columns - width)));
        text.clone_into(&mut self.text);
    }

    fn clear(&mut self) {
        if self.columns > 0 {
            show(&format!("\r{}\r", " ".repeat(self.columns + "^C".len())));
            self.columns = 0;
            self.text.clear();
        }
    }
}

/// Who cannot see it misses nothing that counts.
fn show(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// When to show a stage, and how long it will take; times are counted from the beginning of the command.
#[derive(Default)]
struct Pace {
    /// The stage up to which nothing is shown any more.
    silence: usize,
    /// The stage that was seen last.
    nth: usize,
    /// When that stage was seen first.
    stage: Duration,
    /// When the first stage after the silence was seen first.
    work: Duration,
}

impl Pace {
    /// The time that a stage still takes, as far as it can be told; `None` where the stage is not to be shown.
    fn left(&mut self, now: Duration, seen: Seen) -> Option<Option<Duration>> {
        if seen.nth <= self.silence {
            return None;
        }
        if self.nth != seen.nth {
            // What people did while something else was shown to them is no work of recto's.
            if self.silence > 0 && self.nth <= self.silence {
                self.work = now;
            }
            (self.nth, self.stage) = (seen.nth, now);
        }
        let running = now - self.stage;
        let is_known = running >= PACE && seen.done > 0 && seen.done >= seen.total.div_ceil(PART);
        let left = || {
            let left = seen.total.checked_sub(seen.done).filter(|left| *left > 0)?;
            Some(running.mul_f64(left as f64 / seen.done as f64))
        };
        (now - self.work >= PATIENCE).then(|| if is_known { left() } else { None })
    }
}

/// The words of the line.
fn said(words: &Localizer, seen: Seen, left: Option<Duration>) -> String {
    let Seen { stage, total, done, .. } = seen;
    let stage = name(stage);
    if total == 0 {
        return words.say(stage);
    }
    let Some(left) = left else { return words.say(message!("progress-counted", stage, done, total)) };
    let seconds = usize::try_from(left.as_secs()).unwrap_or(usize::MAX).saturating_add(1);
    let left = if seconds < 60 {
        message!("progress-seconds", count = seconds)
    } else {
        message!("progress-minutes", count = seconds.div_ceil(60))
    };
    words.say(message!("progress-left", stage, done, total, left))
}

fn name(stage: Stage) -> Message {
    match stage {
        Stage::Discovering => message!("progress-discovering"),
        Stage::Reading => message!("progress-reading"),
        Stage::Planning => message!("progress-planning"),
        Stage::History => message!("progress-history"),
        Stage::Pairing => message!("progress-pairing"),
        Stage::Checking => message!("progress-checking"),
        Stage::Translating => message!("progress-translating"),
        Stage::Rendering => message!("progress-rendering"),
        Stage::Writing => message!("progress-writing"),
    }
}

/// What of a text goes into some columns.
fn cut(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let is_too_much = |(_, char): &(usize, char)| {
        used += char.width().unwrap_or(0);
        used > columns
    };
    text.char_indices().find(is_too_much).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(nth: usize, done: usize, total: usize) -> Seen {
        Seen { nth, stage: Stage::Reading, total, done }
    }

    const fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn only_what_takes_longer_than_a_second_is_shown() {
        let mut pace = Pace::default();
        assert_eq!(pace.left(millis(100), seen(1, 0, 400)), None);
        assert_eq!(pace.left(millis(900), seen(2, 5, 400)), None);
        assert_eq!(pace.left(millis(1000), seen(2, 6, 400)), Some(None));
        assert_eq!(pace.left(millis(1100), seen(3, 0, 400)), Some(None), "stages together take a second");
    }

    #[test]
    fn the_time_left_is_told_once_a_part_of_a_stage_shows_its_pace() {
        for (now, done, total, left) in [
            (2900, 50, 100, None),
            (3000, 4, 100, None),
            (3000, 5, 100, Some(millis(38_000))),
            (3000, 50, 100, Some(millis(2000))),
            (9000, 75, 100, Some(millis(8000 / 3))),
            (9000, 100, 100, None),
            (9000, 101, 100, None),
            (9000, 0, 1, None),
            (9000, 7, 0, None),
        ] {
            let mut pace = Pace::default();
            assert_eq!(pace.left(millis(1000), seen(1, 0, total)), Some(None));
            let told = pace.left(millis(now), seen(1, done, total)).unwrap();
            let rounded = told.map(|left| left.as_millis());
            assert_eq!(rounded, left.map(|left| left.as_millis()), "{done} of {total} at {now}");
        }
    }

    #[test]
    fn after_something_else_was_written_a_new_stage_waits_a_second_again() {
        let mut pace = Pace::default();
        assert_eq!(pace.left(millis(1500), seen(1, 1, 2)), Some(None));
        pace.silence = 1;
        assert_eq!(pace.left(millis(60_000), seen(1, 2, 2)), None, "somebody is answering a question");
        assert_eq!(pace.left(millis(61_000), seen(2, 0, 2)), None);
        assert_eq!(pace.left(millis(61_600), seen(3, 0, 2)), None);
        assert_eq!(pace.left(millis(62_000), seen(3, 0, 2)), Some(None));
    }

    #[test]
    fn the_line_says_stage_counts_and_time() {
        let english = Localizer::english();
        let cases = [
            (1234, 100_000, None, "reading articles  1,234 of 100,000"),
            (1234, 100_000, Some(millis(11_200)), "reading articles  1,234 of 100,000 · about 12 s left"),
            (1, 2, Some(millis(58_999)), "reading articles  1 of 2 · about 59 s left"),
            (1, 2, Some(millis(59_000)), "reading articles  1 of 2 · about 1 min left"),
            (1, 2, Some(millis(60_100)), "reading articles  1 of 2 · about 2 min left"),
            (0, 0, None, "reading articles"),
        ];
        for (done, total, left, text) in cases {
            assert_eq!(said(english, seen(1, done, total), left), text);
        }
        let german = Localizer::negotiated(["de"]);
        let text = said(&german, seen(1, 1234, 100_000), Some(millis(11_200)));
        assert!(text.contains("1.234") && text.contains("100.000") && text.contains("12"), "{text}");
    }

    #[test]
    fn a_line_is_cut_by_the_columns_it_takes() {
        for (text, columns, rest) in [
            ("abc", 3, "abc"),
            ("abcd", 3, "abc"),
            ("é·x", 2, "é·"),
            ("日本", 3, "日"),
            ("abc", 0, ""),
            ("", 5, ""),
        ] {
            assert_eq!(cut(text, columns), rest);
        }
    }
}
