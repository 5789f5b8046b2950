//! Times of the day, on a clock of digits and in words.

use std::ops::Range;

use super::tokens::{Token, gap, is_blank};
use super::vocabulary::Vocabulary;

/// A time of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    /// The ways to read it, in minutes after midnight.
    pub(crate) readings: Vec<u32>,
    /// The hour as it is written.
    pub(crate) hour: u32,
    /// Where it stands.
    pub(crate) place: Range<usize>,
    /// Whether the other text has to have it: `noon` is no more than a word.
    pub(crate) asks: bool,
}

impl Time {
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }

    /// The minutes behind its hour.
    pub(crate) fn minutes(&self) -> u32 {
        self.readings.first().map_or(0, |reading| reading % 60)
    }

    /// Whether it can be read as so many minutes after midnight.
    pub(crate) fn is_at(&self, minutes: u32) -> bool {
        self.readings.contains(&minutes)
    }

    /// Whether a number can stand for its hour.
    pub(crate) fn is_hour(&self, number: u32) -> bool {
        number == self.hour || number + 12 == self.hour || self.hour + 12 == number
    }
}

/// Finds the times; `taken` says which tokens belong to a date or time.
pub(super) fn times(
    prose: &str,
    tokens: &[Token<'_>],
    words: Option<&Vocabulary>,
    taken: &mut [bool],
) -> Vec<Time> {
    let has_word = |word: &str| tokens.iter().any(|token| token.text.eq_ignore_ascii_case(word));
    let longest = |pattern: &'static str| pattern.split(' ').max_by_key(|part| part.len());
    let clock = words.map(|words| words.profile.clock).unwrap_or_default().iter();
    let ways: Vec<&(&str, i32)> =
        clock.filter(|(pattern, _)| longest(pattern).is_some_and(has_word)).collect();
    let mut times = Vec::new();
    for at in 0..tokens.len() {
        let told = || words.and_then(|words| told(prose, tokens, at, words, &ways));
        let found = time(prose, tokens, at).or_else(told);
        if let Some((time, used)) = found.filter(|(_, used)| used.clone().all(|used| !taken[used])) {
            used.clone().for_each(|used| taken[used] = true);
            if let Some(from) =
                range_start(prose, tokens, used.start, &time).filter(|_| !taken[used.start - 1])
            {
                taken[used.start - 1] = true;
                times.push(from);
            }
            times.push(time);
        }
    }
    times
}

/// The hour before a dash that a time ends, as in `6–7 pm`.
fn range_start(prose: &str, tokens: &[Token<'_>], end: usize, time: &Time) -> Option<Time> {
    let start = tokens.get(end.checked_sub(1)?)?;
    let hour = start.value().filter(|&hour| start.text.len() <= 2 && hour <= 24)?;
    let is_dash = matches!(gap(prose, tokens, end - 1).trim(), "-" | "‑" | "–" | "—");
    if !is_dash {
        return None;
    }
    let is_later = time.readings.iter().all(|reading| *reading >= 12 * 60);
    let mut readings = vec![hour % 24 * 60];
    if hour < 12 && (is_later || time.readings.len() > 1) {
        readings.push((hour + 12) * 60);
    }
    Some(Time { readings, hour, place: start.place.clone(), asks: true })
}

/// A time in words: `half past five`, `halb sechs`, `noon`.
fn told(
    prose: &str,
    tokens: &[Token<'_>],
    at: usize,
    words: &Vocabulary,
    ways: &[&(&'static str, i32)],
) -> Option<(Time, Range<usize>)> {
    if let Some(hour) =
        Some(&tokens[at]).filter(|token| token.is_known).and_then(|token| words.named_hour(&token.folded()))
    {
        let readings = vec![hour * 60];
        return Some((Time { readings, hour, place: tokens[at].place.clone(), asks: false }, at..at + 1));
    }
    ways.iter().find_map(|(pattern, minutes)| {
        let (mut next, mut hour) = (at, None);
        for part in pattern.split(' ') {
            let token = tokens.get(next)?;
            if next > at
                && gap(prose, tokens, next - 1)
                    .chars()
                    .any(|c| !(c.is_whitespace() || matches!(c, '-' | '\'' | '’')))
            {
                return None;
            }
            if part != "#" {
                if token.is_digits || token.folded() != part {
                    return None;
                }
                next += 1;
                continue;
            }
            let (value, end) = match token.value() {
                Some(value) => (value, next + 1),
                None => {
                    let number = words.whole_number(prose, tokens, next)?;
                    (number.value, number.tokens.end)
                }
            };
            hour = Some(value).filter(|hour| *hour <= 24);
            next = end;
        }
        let hour = hour?;
        let at_hour = |hour: u32| (hour as i32 * 60 + minutes).rem_euclid(24 * 60) as u32;
        let mut readings = vec![at_hour(hour)];
        if hour <= 12 {
            readings.push(at_hour(hour + 12));
        }
        let place = tokens[at].place.start..tokens[next - 1].place.end;
        Some((Time { readings, hour, place, asks: true }, at..next))
    })
}

fn time(prose: &str, tokens: &[Token<'_>], at: usize) -> Option<(Time, Range<usize>)> {
    let hour = tokens[at].value().filter(|&hour| tokens[at].text.len() <= 2 && hour <= 24)?;
    // The end of a version is no hour: `1.9.3 am 24. Februar`.
    if at > 0 && tokens[at - 1].is_digits && gap(prose, tokens, at - 1) == "." {
        return None;
    }
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
            && word(at + 2)
                .is_some_and(|word| matches!(word.as_str(), "uhr" | "h" | "am" | "pm" | "a" | "p"));
        if between == ":" || says_so {
            (minutes, end) = (Some(value), at + 2);
            // Seconds that are none need not be said.
            if gap(prose, tokens, at + 1) == ":" && tokens.get(end).is_some_and(|next| next.text == "00") {
                end += 1;
            }
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
        // `3 heures 20 minutes` is how long something takes.
        Some("heures" | "heure" | "horas" | "hora" | "ore")
            if minutes.is_none()
                && joins(end)
                && minutes_at(end + 1).is_some()
                && !(joins(end + 1) && word(end + 2).is_some_and(|word| word.starts_with("min"))) =>
        {
            (minutes, marked, end) = (minutes_at(end + 1), true, end + 2);
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
    Some((Time { readings, hour, place, asks: true }, at..end))
}

/// Whether `am` says a half of the day: in German and elsewhere it is another word, with something behind it.
fn is_half(prose: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let behind = gap(prose, tokens, at);
    let Some(next) = tokens.get(at + 1).filter(|_| behind.starts_with(' ')) else { return true };
    let is_ordinal = next.is_digits && gap(prose, tokens, at + 1).starts_with('.');
    !next.text.starts_with(char::is_uppercase) && !is_ordinal
}
