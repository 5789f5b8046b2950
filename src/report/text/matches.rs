//! One translation of a text that is like another, for people.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::{DIM, GREEN, WIDTH, paint, shortened, wrapped};
use crate::memory::{Match, Reason};
use crate::message;
use crate::message::{Localizer, Message, in_line};

/// How far in stands what belongs to a unit.
const INDENT: &str = "        ";

/// A match with its score, where it comes from and why it is not better; its text in so many columns, or whole.
pub(super) fn one_match(words: &Localizer, found: &Match, columns: Option<usize>) -> String {
    let percent = words.say(message!("match-percent", percent = usize::from(found.percent)));
    let blanks = " ".repeat(6usize.saturating_sub(percent.width()));
    let text = found.target.replace('\n', " ");
    let text = columns.map_or_else(|| text.clone(), |columns| shortened(&text, columns));
    let text = wrapped(&[(Style::new(), &text)], INDENT, WIDTH);
    let mut out = format!("{blanks}{}  {}", paint(GREEN, &percent), text.trim_start_matches(' '));
    let reasons: Vec<Message> = found.reasons.iter().map(|reason| why(*reason)).collect();
    let place = found.origin.place();
    let from = match reasons.is_empty() {
        true => message!("match-place", place = in_line(&place).into_owned()),
        false => message!("match-why", place = in_line(&place).into_owned(), reasons),
    };
    out.push_str(&wrapped(&[(DIM, &words.say(from))], INDENT, WIDTH));
    out
}

fn why(reason: Reason) -> Message {
    match reason {
        Reason::SameId => message!("match-same-id"),
        Reason::SameNeighbours => message!("match-same-neighbours"),
        Reason::Marks => message!("match-marks"),
        Reason::Codes(count) => message!("match-codes", count),
        Reason::Facts => message!("match-facts"),
        Reason::OtherArticle => message!("match-other-article"),
        Reason::Imported => message!("match-imported"),
        Reason::Shared => message!("match-shared"),
        Reason::Region => message!("match-region"),
        Reason::Several => message!("match-several"),
        Reason::Sentence => message!("match-sentence"),
    }
}
