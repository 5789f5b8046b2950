//! Results for people, fit for a terminal of 80 columns.
//!
//! Colour only repeats what the words and marks say, so that nothing is lost without it.

mod accept;
mod adopt;
mod analyse;
mod checks;
mod explain;
mod findings;
mod gate;
mod history;
mod imported_terms;
mod init;
mod kept;
mod matches;
mod memory;
mod overrides;
mod po;
mod sentences;
mod status;
mod suggest;
mod suggested_terms;
mod sync;
mod terms;
mod units;
mod visible;
mod watch;

pub use accept::{accept, link, outcome, prune, render, set};
pub use adopt::{Detail, adopt};
pub use analyse::analyse;
pub use checks::{dismiss, fix};
pub use explain::{explain, question};
pub use findings::{check, decision, error, findings};
pub use gate::{baseline, first_baseline, publishable, rulings};
pub use history::history;
pub use imported_terms::imported_terms;
pub use init::init;
pub use kept::kept;
pub use memory::{memories, pushed};
pub use overrides::overrides;
pub use status::status;
pub use suggest::suggest;
pub use suggested_terms::suggested_terms;
pub use sync::sync;
pub use units::{Diff, List, ListLook};
pub use visible::{paint, styled, visible};
pub use watch::{watch, watch_first, watch_mended};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Severity;
use crate::message::{Localizer, in_line};
use crate::model::{ChangeClass, Language, State};

/// How wide text may be.
pub const WIDTH: usize = 80;

/// A column of counts holds so many digits and marks between them.
const LEAST: usize = 5;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

fn state_style(state: State) -> Style {
    match state {
        State::Missing => RED,
        State::Draft => CYAN,
        State::Stale => YELLOW,
        State::Translated => GREEN,
        State::Reviewed => GREEN.bold(),
    }
}

fn state_name(words: &Localizer, state: State) -> String {
    words.say(state.message())
}

fn class_name(words: &Localizer, class: ChangeClass) -> String {
    words.say(class.message())
}

fn severity_name(words: &Localizer, severity: Severity) -> String {
    words.say(severity.message())
}

/// A state in its colour.
fn painted_state(words: &Localizer, state: State) -> String {
    paint(state_style(state), &state_name(words, state))
}

/// Cuts a text to a number of columns, with an ellipsis where something is left out.
fn shortened(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut width = 0;
    for character in text.chars() {
        let next = unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
        if width + next + 1 > columns {
            break;
        }
        width += next;
        out.push(character);
    }
    out.push('…');
    out
}

/// Cuts a path at its beginning, where it says least.
fn shortened_path(path: &str, columns: usize) -> String {
    let path = in_line(path);
    if path.width() <= columns {
        return path.into_owned();
    }
    let mut tail = &*path;
    while !tail.is_empty() && tail.width() + 1 > columns {
        let mut rest = tail.chars();
        rest.next();
        tail = rest.as_str();
    }
    format!("…{tail}")
}

fn padded(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// A text at the right of its columns.
fn right(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{}{text}", " ".repeat(missing))
}

/// A count in a table; none is a dash.
fn cell(words: &Localizer, count: usize, columns: usize) -> String {
    right(&if count == 0 { "-".to_owned() } else { words.count(count) }, columns)
}

/// A table of counts by language; each heading stands over a column of its width, the language in the first.
fn counts_by_language<'l>(
    words: &Localizer,
    (headings, widths): &(Vec<String>, Vec<usize>),
    rows: impl Iterator<Item = (&'l Language, Vec<usize>)>,
) -> String {
    let mut heading = padded(&headings[0], widths[0]);
    for (text, width) in headings.iter().zip(widths).skip(1) {
        heading.push_str(&right(text, *width));
    }
    let mut out = format!("{}\n", paint(DIM, &heading));
    for (language, counts) in rows {
        out.push_str(&padded(language.as_str(), widths[0]));
        for (count, width) in counts.into_iter().zip(&widths[1..]) {
            out.push_str(&cell(words, count, *width));
        }
        out.push('\n');
    }
    out
}

/// How wide the columns of counts under some headings are: two blanks before each, one where `room` does not do,
/// from the right.
fn columns<'a>(headings: impl IntoIterator<Item = &'a String>, room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = headings.into_iter().map(|heading| heading.width().max(LEAST) + 2).collect();
    let surplus = widths.iter().sum::<usize>().saturating_sub(room);
    for width in widths.iter_mut().rev().take(surplus) {
        *width -= 1;
    }
    widths
}

/// Breaks styled pieces of text into lines of at most `width` columns, each behind `indent`.
///
/// Pieces break at spaces only; a style never reaches over a line end.
fn wrapped(pieces: &[(Style, &str)], indent: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    let mut pending_space = false;
    // A word may be made of several pieces, such as a changed stem with an unchanged comma.
    let mut word: Vec<(Style, String)> = Vec::new();
    let flush = |word: &mut Vec<(Style, String)>, out: &mut String, column: &mut usize, space: bool| {
        let length: usize = word.iter().map(|(_, text)| text.width()).sum();
        if length == 0 {
            return;
        }
        if *column == 0 {
            out.push_str(indent);
            *column = indent.width();
        } else if *column + usize::from(space) + length > width {
            out.push('\n');
            out.push_str(indent);
            *column = indent.width();
        } else if space {
            out.push(' ');
            *column += 1;
        }
        for (style, text) in word.drain(..) {
            out.push_str(&paint(style, &text));
        }
        *column += length;
    };
    for (style, text) in pieces {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                flush(&mut word, &mut out, &mut column, pending_space);
                pending_space = false;
                out.push('\n');
                column = 0;
            }
            for (nth, part) in line.split(' ').enumerate() {
                if nth > 0 {
                    flush(&mut word, &mut out, &mut column, pending_space);
                    pending_space = true;
                }
                if !part.is_empty() {
                    word.push((*style, part.to_owned()));
                }
            }
        }
    }
    flush(&mut word, &mut out, &mut column, pending_space);
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_give_up_blanks_from_the_right_where_they_are_too_wide() {
        let headings = ["missing".to_owned(), "übersetzt".to_owned(), "a".to_owned()];
        assert_eq!(columns(&headings, 30), [9, 11, 7]);
        assert_eq!(columns(&headings, 25), [9, 10, 6]);
        assert_eq!(columns(&headings, 0), [8, 10, 6]);
    }

    #[test]
    fn texts_are_cut_at_the_end_and_paths_at_the_start() {
        assert_eq!(shortened("a long text", 6), "a lon…");
        assert_eq!(shortened_path("a/long/path.md", 8), "…path.md");
    }

    #[test]
    fn lines_break_at_spaces_and_never_inside_a_word_of_several_pieces() {
        let plain = Style::new();
        let pieces = [(plain, "one two "), (plain, "thr"), (plain, "ee, four")];
        assert_eq!(wrapped(&pieces, "  ", 12), "  one two\n  three,\n  four\n");
        assert_eq!(wrapped(&[(plain, "a\nb")], "> ", 80), "> a\n> b\n");
    }
}
