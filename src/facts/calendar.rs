//! Dates, in words and in digits.

use std::ops::Range;

use super::tokens::{Token, gap};
use super::vocabulary::{Spelled, Vocabulary};
use crate::language::{MonthNames, has};

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

/// What is known of the months of a language.
#[derive(Clone, Copy)]
pub(super) enum Months {
    /// All words for them, and what else they mean.
    Listed(&'static Vocabulary),
    /// Their names alone.
    Named(&'static MonthNames),
    Unknown,
}

/// Words between day, month and year in languages without a list.
const LINKS: &str = "de di da do den der d";

impl Months {
    /// The month that a token names, and whether it names nothing else.
    fn month(self, token: &Token<'_>) -> Option<(u32, bool)> {
        match self {
            Self::Listed(words) if token.is_known => {
                let word = token.folded();
                Some((words.month(&word)?, words.is_certain_month(&word)))
            }
            Self::Named(names) => names.get(&token.folded()).map(|month| (*month, true)),
            _ => None,
        }
    }

    /// Whether a month is written with a capital, and the token has none.
    fn lacks_capital(self, token: &Token<'_>) -> bool {
        matches!(self, Self::Listed(words) if words.profile.capital_dates)
            && token.text.starts_with(char::is_lowercase)
    }

    fn is_link(self, word: &str) -> bool {
        match self {
            Self::Listed(words) => has(words.profile.date_links, word),
            Self::Named(_) => has(LINKS, word),
            Self::Unknown => false,
        }
    }
}

/// Finds the dates; `taken` says which tokens belong to one.
pub(super) fn dates(
    prose: &str,
    tokens: &[Token<'_>],
    months: Months,
    spelled: &[Spelled],
    taken: &mut [bool],
) -> Vec<Date> {
    let mut dates = Vec::new();
    for at in 0..tokens.len() {
        let found = in_digits(prose, tokens, at)
            .or_else(|| in_signs(prose, tokens, at))
            .or_else(|| in_words(prose, tokens, at, months, spelled, taken))
            .filter(|(_, used)| used.iter().all(|&used| !taken[used]));
        if let Some((date, used)) = found {
            used.iter().for_each(|&used| taken[used] = true);
            dates.push(date);
        }
    }
    dates
}

/// `2024-12-08`, `08.12.2024`, `12/8/2024` or `08.12.24`.
fn in_digits(prose: &str, tokens: &[Token<'_>], at: usize) -> Option<(Date, Vec<usize>)> {
    let parts = tokens.get(at..at + 3)?;
    let separator = gap(prose, tokens, at);
    let spaced = separator == ". ";
    let is_date = parts.iter().all(|part| part.is_digits)
        && matches!(separator, "/" | "-" | "." | ". " | "‑" | "–")
        && gap(prose, tokens, at + 1) == separator;
    if !is_date {
        return None;
    }
    let lengths = [parts[0].text.len(), parts[1].text.len(), parts[2].text.len()];
    let values = [parts[0].value()?, parts[1].value()?, parts[2].value()?];
    // More of the same behind it makes it a version or an address.
    let goes_on = tokens.get(at + 3).is_some_and(|next| next.is_digits)
        && gap(prose, tokens, at + 2) == separator
        || at > 0 && tokens[at - 1].is_digits && gap(prose, tokens, at - 1) == separator;
    let century = |year: u32| if year < 70 { 2000 + year } else { 1900 + year };
    let readings: Vec<_> = match lengths {
        [4, 1..=2, 1..=2] if !spaced => vec![(values[0], values[1], values[2])],
        [1..=2, 1..=2, 4] => vec![(values[2], values[1], values[0]), (values[2], values[0], values[1])],
        [2, 2, 2] | [1, 1..=2, 2] | [2, 1, 2] if !goes_on && (separator == "/" || lengths == [2; 3]) => {
            let year = century(values[2]);
            vec![(year, values[1], values[0]), (year, values[0], values[1])]
        }
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

/// `2024年12月8日`, `12月` or `2024년 12월 8일`.
fn in_signs(prose: &str, tokens: &[Token<'_>], at: usize) -> Option<(Date, Vec<usize>)> {
    let part = |at: usize, signs: [char; 2]| -> Option<u32> {
        let sign = prose[tokens.get(at)?.place.end..].trim_start_matches(' ').chars().next()?;
        tokens[at].value().filter(|_| signs.contains(&sign))
    };
    // The sign stands in the token behind the number, which may go on with other words.
    let next = |at: usize| (at + 1..(at + 3).min(tokens.len())).find(|&next| tokens[next].is_digits);
    let year = part(at, ['年', '년']).filter(|_| tokens[at].text.len() == 4);
    let month_at = if year.is_some() { next(at)? } else { at };
    let month = part(month_at, ['月', '월']).filter(|month| (1..=12).contains(month))?;
    let day_at = next(month_at).filter(|&day| part(day, ['日', '일']).is_some());
    let day = day_at.and_then(|day| tokens[day].value());
    let mut used = vec![month_at];
    used.extend(year.map(|_| at));
    used.extend(day_at);
    used.sort_unstable();
    let place = tokens[used[0]].place.start..tokens[used[used.len() - 1]].place.end;
    Some((Date { readings: vec![(year, month, day)], place, in_words: true }, used))
}

/// The name of a month with the day and the year beside it.
fn in_words(
    prose: &str,
    tokens: &[Token<'_>],
    at: usize,
    months: Months,
    spelled: &[Spelled],
    taken: &[bool],
) -> Option<(Date, Vec<usize>)> {
    let (month, is_certain) = months.month(&tokens[at])?;
    // `3.4.4` is a version.
    let joins = |at: usize| {
        gap(prose, tokens, at) == "."
            && tokens[at].is_digits
            && tokens.get(at + 1).is_some_and(|t| t.is_digits)
    };
    let is_in_version = |at: usize| joins(at) || at > 0 && joins(at - 1);
    let is_day = |near: &usize| {
        !taken[*near]
            && !is_in_version(*near)
            && tokens[*near].text.len() <= 2
            && (1..=31).contains(&tokens[*near].value().unwrap_or(0))
    };
    let is_year = |near: &usize| {
        !taken[*near]
            && tokens[*near].text.len() == 4
            && (1000..3000).contains(&tokens[*near].value().unwrap_or(0))
    };
    let before = neighbour(prose, tokens, at, false, months);
    let after = neighbour(prose, tokens, at, true, months);
    let day_before = before.filter(is_day);
    let day_after = after.filter(is_day).filter(|_| day_before.is_none());
    let year = match day_after {
        Some(day) => neighbour(prose, tokens, day, true, months).filter(is_year),
        None => after.filter(is_year),
    };
    let mut year = year.or_else(|| before.filter(is_year));
    let day = day_before.or(day_after);
    // Short forms are words too often: `en un mar`.
    let is_doubtful =
        matches!(months, Months::Listed(words) if has(words.profile.doubtful_months, &tokens[at].folded()));
    // `May first`, but `im Mai zwei Freunde`.
    let is_english = matches!(months, Months::Listed(words) if words.profile.tag == "en");
    let in_words = spelled.iter().find(|number| {
        day.is_none()
            && (is_certain || is_doubtful)
            && (1..=31).contains(&number.value)
            && !number.is_half
            && {
                let range = &number.tokens;
                let link = |at: usize| {
                    tokens.get(at).is_some_and(|token| months.is_link(&token.folded()) || token.text == "l")
                };
                let is_near = |from: usize, to: usize| prose[from..to].len() <= 12;
                let is_before = (range.end == at || range.end + 1 == at && link(range.end))
                    && is_near(tokens[range.end - 1].place.end, tokens[at].place.start);
                let is_after = (range.start == at + 1 || range.start == at + 2 && link(at + 1))
                    && is_near(tokens[at].place.end, tokens[range.start].place.start);
                (is_before || is_after && is_english) && is_day_word(months, &tokens[range.end - 1])
            }
    });
    if let Some(number) = in_words
        && number.tokens.start > at
        && year.is_none()
    {
        year = neighbour(prose, tokens, number.tokens.end - 1, true, months).filter(is_year);
    }
    let is_bare = day.is_none() && in_words.is_none() && year.is_none();
    // `Version 2 may be used` is no second of May.
    let is_small = months.lacks_capital(&tokens[at]) && (year.is_none() || day.is_none());
    if is_small || is_bare && !is_certain {
        return None;
    }
    let mut used: Vec<usize> = [day, Some(at), year].into_iter().flatten().collect();
    used.extend(in_words.iter().flat_map(|number| number.tokens.clone()));
    used.sort_unstable();
    let place = tokens[used[0]].place.start..tokens[used[used.len() - 1]].place.end;
    let value = |at: Option<usize>| at.and_then(|at| tokens[at].value());
    let day = value(day).or(in_words.map(|number| number.value));
    Some((Date { readings: vec![(value(year), month, day)], place, in_words: true }, used))
}

/// Whether the last word of a number may be that of a day: in English and German only an ordinal is, and an article is
/// none.
fn is_day_word(months: Months, word: &Token<'_>) -> bool {
    let Months::Listed(words) = months else { return false };
    let word = word.folded();
    match words.profile.tag {
        "en" => word.ends_with("th") || matches!(word.as_str(), "first" | "second" | "third"),
        "de" => ["te", "ten", "ter", "tem"].iter().any(|ending| word.ends_with(ending)),
        // A day is masculine: `prima di dicembre` is no day.
        _ => !has("un une uno una première primera prima", &word),
    }
}

/// The next run of digits, where only marks of dates and linking words stand between.
fn neighbour(prose: &str, tokens: &[Token<'_>], at: usize, forward: bool, months: Months) -> Option<usize> {
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
        if !months.is_link(&word) && !has("st nd rd th er ère ero o a e º ª", &word) {
            return None;
        }
        near = next;
    }
    None
}
