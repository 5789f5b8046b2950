//! The table of progress.

use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, CYAN, DIM, GREEN, RED, WIDTH, YELLOW, cell, class_name, columns, padded, paint, right,
    shortened_path,
};
use crate::message;
use crate::message::Localizer;
use crate::model::State;
use crate::status::Tally;
use crate::workflow::status::StatusReport;

/// How wide the bar of progress is.
const BAR: usize = 10;
/// How wide the column of languages is at least.
const LANGUAGE: usize = 8;

/// The progress of each language, and of each article where asked.
pub fn status(words: &Localizer, report: &StatusReport, articles: bool) -> String {
    let source = report.languages.first().map(|(_, tally)| *tally).unwrap_or_default();
    let mut out = format!(
        "{}, {}, {}\n\n",
        words.say(message!("articles", count = source.articles)),
        words.say(message!("units", count = source.units())),
        words.say(message!("words", count = source.words))
    );
    let columns = Columns::new(words);
    let rows: Vec<_> =
        report.languages.iter().map(|(language, tally)| (language.to_string(), *tally)).collect();
    out.push_str(&columns.heading(&rows));
    out.push_str(&columns.rows(words, &rows));
    out.push_str(&by_class(words, report));
    out.push_str(&machine(words, report));
    out.push_str(&proposals(words, report));
    if articles {
        let unsynced = format!(" {}", words.say(message!("status-unsynced")));
        let room = WIDTH - unsynced.width();
        let unsynced = paint(YELLOW, &unsynced);
        for article in &report.articles {
            let path = paint(BOLD, &shortened_path(&article.path, room));
            out.push_str(&format!("\n{path}{}\n", if article.unsynced { &unsynced } else { "" }));
            let rows = article.languages.iter().map(|(language, tally)| (format!("  {language}"), *tally));
            out.push_str(&columns.rows(words, &rows.collect::<Vec<_>>()));
        }
    }
    if source.articles == 0 && source.unknown == 0 {
        out.push_str(&format!("\n{}\n", words.say(message!("no-articles"))));
    }
    if source.unknown > 0 {
        out.push_str(&format!("\n{}\n", words.say(message!("status-unjudged"))));
    }
    if report.unsynced > 0 {
        let unsynced = message!("status-articles-unsynced", count = report.unsynced);
        out.push_str(&format!("\n{}\n", words.say(unsynced)));
    }
    out
}

/// What the sources of the stale units changed in, gravest first: a slip of the pen is not an inserted "not".
fn by_class(words: &Localizer, report: &StatusReport) -> String {
    let mut out = String::new();
    for (language, tally) in &report.languages {
        let changes: Vec<String> = tally
            .stale_by_class()
            .map(|(class, count)| format!("{} {}", words.count(count), class_name(words, class)))
            .collect();
        if !changes.is_empty() {
            let head = if out.is_empty() { "\n" } else { "" };
            let stale = words.say(message!("status-stale-in", language, changes));
            out.push_str(&format!("{head}{stale}\n"));
        }
    }
    out
}

/// How many drafts a command made: nobody has looked at them yet.
fn machine(words: &Localizer, report: &StatusReport) -> String {
    let made = report.languages.iter().filter(|(_, tally)| tally.machine > 0);
    let counts: Vec<String> =
        made.map(|(language, tally)| format!("{language} {}", words.count(tally.machine))).collect();
    if counts.is_empty() {
        return String::new();
    }
    format!("\n{}\n", words.say(message!("status-machine", counts)))
}

/// How many second versions wait for a choice; the units they are for are counted by their translations.
fn proposals(words: &Localizer, report: &StatusReport) -> String {
    let waiting = report.languages.iter().filter(|(_, tally)| tally.proposals > 0);
    let counts: Vec<String> =
        waiting.map(|(language, tally)| format!("{language} {}", words.count(tally.proposals))).collect();
    if counts.is_empty() {
        return String::new();
    }
    format!("\n{}\n", words.say(message!("status-proposals", counts)))
}

/// The headings of the table, and how wide its columns are.
struct Columns {
    language: String,
    done: String,
    share: usize,
    /// The states and the words that are left.
    counts: Vec<String>,
    widths: Vec<usize>,
}

impl Columns {
    fn new(words: &Localizer) -> Self {
        let language = words.say(message!("heading-language"));
        let done = words.say(message!("status-done"));
        // A share of all, and a blank before it.
        let share = (percent(words, 100).width() + 1).max(done.width().saturating_sub(BAR));
        let mut counts: Vec<String> = State::ALL.iter().map(|state| words.say(state.column())).collect();
        counts.push(words.say(message!("status-words-left")));
        // The last column of a terminal stays free.
        let room = WIDTH - 1 - (LANGUAGE.max(language.width()) + 2 + BAR + share);
        let widths = columns(&counts, room);
        Self { language, done, share, counts, widths }
    }

    fn heading(&self, rows: &[(String, Tally)]) -> String {
        let mut heading = padded(&self.language, self.name_width(rows));
        heading.push_str("  ");
        heading.push_str(&padded(&self.done, BAR + self.share));
        for (text, width) in self.counts.iter().zip(&self.widths) {
            heading.push_str(&right(text, *width));
        }
        format!("{}\n", paint(DIM, heading.trim_end()))
    }

    fn rows(&self, words: &Localizer, rows: &[(String, Tally)]) -> String {
        let name_width = self.name_width(rows);
        let mut out = String::new();
        for (name, tally) in rows {
            let share = right(&percent(words, tally.percent()), self.share);
            out.push_str(&format!("{}  {}{share}", padded(name, name_width), bar(tally)));
            for (state, width) in State::ALL.into_iter().zip(&self.widths) {
                let count = tally.count(state);
                let style = if count == 0 { DIM } else { super::state_style(state) };
                out.push_str(&paint(style, &cell(words, count, *width)));
            }
            let left = self.widths.last().copied().unwrap_or_default();
            out.push_str(&format!("{}\n", right(&words.count(tally.words_left), left)));
        }
        out
    }

    fn name_width(&self, rows: &[(String, Tally)]) -> usize {
        let names = rows.iter().map(|(name, _)| name.width());
        names.chain([self.language.width(), LANGUAGE]).max().unwrap_or(LANGUAGE)
    }
}

fn percent(words: &Localizer, percent: usize) -> String {
    words.say(message!("status-percent", percent))
}

/// A bar of finished, stale or doubtful, and missing units that is as long as the shares are.
fn bar(tally: &Tally) -> String {
    let units = (tally.units() + tally.unknown).max(1);
    let done = if tally.units() + tally.unknown == 0 { BAR } else { tally.done() * BAR / units };
    let open = (tally.stale + tally.draft) * BAR / units;
    let rest = BAR - done - open;
    format!(
        "{}{}{}",
        paint(GREEN, &"█".repeat(done)),
        paint(if tally.stale > 0 { YELLOW } else { CYAN }, &"▒".repeat(open)),
        paint(if tally.missing > 0 { RED } else { DIM }, &"·".repeat(rest)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits_a_terminal_in_every_language() {
        for language in Localizer::languages() {
            let words = Localizer::negotiated([language]);
            let columns = Columns::new(&words);
            let rows = [("zh-Hant".to_owned(), Tally { unknown: 1, ..Tally::default() })];
            for line in [columns.heading(&rows), columns.rows(&words, &rows)] {
                let width =
                    anstream::adapter::strip_str(&super::super::visible(line.trim_end())).to_string().width();
                assert!(width < WIDTH, "{language}: {width} columns: {line}");
            }
        }
    }
}
