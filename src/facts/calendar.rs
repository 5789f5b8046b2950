//! Dates and times of the day, in words and in digits.

use std::ops::Range;

use super::tokens::{Token, gap, is_blank};
use crate::language::{Profile, has};

/// A date as far as it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    /// The ways to read it: year, month and day; two where day and month can be told apart by custom only.
    pub(crate) readings: Vec<(Option<u32>, u32, Option<u32>)>,
    /// Where it stands.
    pub(crate) place: Range<usize>,
    /// Whether it is written with the name of a month.
    pub(crate) in_words: bool,
}

impl Date {
    /// Whether it is only the name of a month.
    pub(crate) fn is_month(&self) -> bool {
        self.readings.iter().all(|reading| reading.0.is_none() && reading.2.is_none())
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }
}

/// A time of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    /// The ways to read it, in minutes after midnight.
    pub(crate) readings: Vec<u32>,
    /// The hour as it is written.
    pub(crate) hour: u32,
    /// Where it stands.
    pub(crate) place: Range<usize>,
}

impl Time {
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }

    /// Whether a number can stand for its hour.
    pub(crate) fn is_hour(&self, number: u32) -> bool {
        number == self.hour || number + 12 == self.hour || self.hour + 12 == number
    }
}

/// Finds the dates; `taken` says which tokens belong to one.
pub(crate) fn dates(
    prose: &str,
    tokens: &[Token<'_>],
    words: Option<&Profile>,
    taken: &mut [bool],
) -> Vec<Date> {
    let mut dates = Vec::new();
    for at in 0..tokens.len() {
        let found = in_digits(prose, tokens, at)
            .or_else(|| in_words(prose, tokens, at, words?, taken))
            .filter(|(_, used)| used.iter().all(|&used| !taken[used]));
        if let Some((date, used)) = found {
            used.iter().for_each(|&used| taken[used] = true);
            dates.push(date);
        }
    }
    dates
}

/// `2024-12-08`, `08.12.2024` or `12/8/2024`.
fn in_digits(prose: &str, tokens: &[Token<'_>], at: usize) -> Option<(Date, Vec<usize>)> {
    let parts = tokens.get(at..at + 3)?;
    let separator = gap(prose, tokens, at);
    let is_date = parts.iter().all(|part| part.is_digits)
        && matches!(separator, "/" | "-" | "." | "‑" | "–")
        && gap(prose, tokens, at + 1) == separator;
    if !is_date {
        return None;
    }
    let lengths = [parts[0].text.len(), parts[1].text.len(), parts[2].text.len()];
    let values = [parts[0].value()?, parts[1].value()?, parts[2].value()?];
    let readings: Vec<_> = match lengths {
        [4, 1..=2, 1..=2] => vec![(values[0], values[1], values[2])],
        [1..=2, 1..=2, 4] => vec![(values[2], values[1], values[0]), (values[2], values[0], values[1])],
        _ => return None,
    };
    let is_real = |&(_, month, day): &(u32, u32, u32)| (1..=12).contains(&month) && (1..=31).contains(&day);
    let readings: Vec<_> = readings
        .into_iter()
        .filter(is_real)
        .map(|(year, month, day)| (Some(year), month, Some(day)))
        .collect();
    let place = parts[0].place.start..parts[2].place.end;
    (!readings.is_empty()).then_some((Date { readings, place, in_words: false }, vec![at, at + 1, at + 2]))
}

/// The name of a month with the day and the year beside it.
fn in_words(
    prose: &str,
    tokens: &[Token<'_>],
    at: usize,
    words: &Profile,
    taken: &[bool],
) -> Option<(Date, Vec<usize>)> {
    if !tokens[at].is_known {
        return None;
    }
    let word = tokens[at].folded();
    let month = words.month(&word)?;
    let is_day = |near: &usize| {
        !taken[*near]
            && tokens[*near].text.len() <= 2
            && (1..=31).contains(&tokens[*near].value().unwrap_or(0))
    };
    let is_year = |near: &usize| {
        !taken[*near]
            && tokens[*near].text.len() == 4
            && (1000..3000).contains(&tokens[*near].value().unwrap_or(0))
    };
    let before = neighbour(prose, tokens, at, false, words);
    let after = neighbour(prose, tokens, at, true, words);
    let day_before = before.filter(is_day);
    let day_after = after.filter(is_day).filter(|_| day_before.is_none());
    let year = match day_after {
        Some(day) => neighbour(prose, tokens, day, true, words).filter(is_year),
        None => after.filter(is_year),
    };
    let year = year.or_else(|| before.filter(is_year));
    let day = day_before.or(day_after);
    if day.is_none() && year.is_none() && !words.is_certain_month(&word) {
        return None;
    }
    let mut used: Vec<usize> = [day, Some(at), year].into_iter().flatten().collect();
    used.sort_unstable();
    let place = tokens[used[0]].place.start..tokens[used[used.len() - 1]].place.end;
    let value = |at: Option<usize>| at.and_then(|at| tokens[at].value());
    let readings = vec![(value(year), month, value(day))];
    Some((Date { readings, place, in_words: true }, used))
}

/// The next run of digits, where only marks of dates and linking words stand between.
fn neighbour(prose: &str, tokens: &[Token<'_>], at: usize, forward: bool, words: &Profile) -> Option<usize> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | 'º' | '°' | '-' | '/');
    let mut near = at;
    for _ in 0..4 {
        let next = if forward { near + 1 } else { near.checked_sub(1)? };
        let between = gap(prose, tokens, near.min(next));
        if next >= tokens.len() || between.chars().count() > 3 || !between.chars().all(is_mark) {
            return None;
        }
        // A sentence may end before a number that begins the next one.
        if forward
            && between.starts_with('.')
            && between.len() > 1
            && !tokens[near].is_digits
            && tokens[near].text.chars().count() > 4
        {
            return None;
        }
        if tokens[next].is_digits {
            return Some(next);
        }
        let word = tokens[next].folded();
        if !has(words.date_links, &word) && !has("st nd rd th er ero o a", &word) {
            return None;
        }
        near = next;
    }
    None
}

/// Finds the times; `taken` says which tokens belong to a date or time.
pub(crate) fn times(prose: &str, tokens: &[Token<'_>], taken: &mut [bool]) -> Vec<Time> {
    let mut times = Vec::new();
    for at in 0..tokens.len() {
        if let Some((time, used)) =
            time(prose, tokens, at).filter(|(_, used)| used.clone().all(|used| !taken[used]))
        {
            used.for_each(|used| taken[used] = true);
            times.push(time);
        }
    }
    times
}

fn time(prose: &str, tokens: &[Token<'_>], at: usize) -> Option<(Time, Range<usize>)> {
    let hour = tokens[at].value().filter(|&hour| tokens[at].text.len() <= 2 && hour <= 24)?;
    let joins = |at: usize| tokens.get(at + 1).is_some() && is_blank(gap(prose, tokens, at));
    let minutes_at = |at: usize| {
        let minutes = tokens.get(at)?;
        minutes.value().filter(|&value| minutes.text.len() == 2 && value < 60)
    };
    let word = |at: usize| tokens.get(at).filter(|token| !token.is_digits).map(Token::folded);
    let (mut minutes, mut end) = (None, at + 1);
    let between = gap(prose, tokens, at);
    if matches!(between, ":" | ".")
        && let Some(value) = minutes_at(at + 1)
    {
        // `17.30` is a time only where `Uhr` or a half of the day says so.
        let says_so = joins(at + 1)
            && word(at + 2).is_some_and(|word| matches!(word.as_str(), "uhr" | "am" | "pm" | "a" | "p"));
        if between == ":" || says_so {
            (minutes, end) = (Some(value), at + 2);
        }
    }
    let behind = if joins(end - 1) { word(end) } else { None };
    let mut marked = minutes.is_some();
    let mut half = None;
    match behind.as_deref() {
        Some(word @ ("am" | "pm"))
            if hour <= 12 && (tokens[end].text != "am" || is_half(prose, tokens, end)) =>
        {
            (half, marked, end) = (Some(word == "pm"), true, end + 1);
        }
        Some(letter @ ("a" | "p"))
            if hour <= 12
                && matches!(gap(prose, tokens, end), "." | ". " | ".\u{a0}")
                && word(end + 1).as_deref() == Some("m") =>
        {
            (half, marked, end) = (Some(letter == "p"), true, end + 2);
        }
        Some("h" | "uhr") => {
            (marked, end) = (true, end + 1);
            if minutes.is_none()
                && joins(end - 1)
                && let Some(value) = minutes_at(end)
            {
                (minutes, end) = (Some(value), end + 1);
            }
        }
        _ => {}
    }
    if !marked {
        return None;
    }
    let in_minutes = |hour: u32| (hour % 24) * 60 + minutes.unwrap_or(0);
    let readings = match half {
        Some(true) => vec![in_minutes(hour % 12 + 12)],
        Some(false) => vec![in_minutes(hour % 12)],
        None if hour <= 12 => vec![in_minutes(hour), in_minutes(hour + 12)],
        None => vec![in_minutes(hour)],
    };
    let place = tokens[at].place.start..tokens[end - 1].place.end;
    Some((Time { readings, hour, place }, at..end))
}

/// Whether `am` says a half of the day: in German and elsewhere it is another word, with something behind it.
fn is_half(prose: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let behind = gap(prose, tokens, at);
    at + 1 >= tokens.len() || !behind.starts_with(' ') || !tokens[at + 1].text.starts_with(char::is_uppercase)
}
