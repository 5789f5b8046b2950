//! Numbers, dates and times of a pair of texts, and which of them the two do not share.
//!
//! Each language has its own way to write them, in digits and in words; what is the same number in another notation
//! is no difference. In doubt there is none.

use std::ops::Range;

use super::Pair;
use crate::facts::vocabulary;
use crate::facts::{Date, Figure, Text, Time};
use crate::language::{Profile, has};
use crate::model::Language;

/// What only one of the two texts says; places are in its own text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Differences {
    /// Of the source, in order.
    pub(super) lost: Vec<Range<usize>>,
    /// Of the translation, in order.
    pub(super) extra: Vec<Range<usize>>,
}

/// All differences in facts of a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Numbers in digits.
    pub(super) numbers: Differences,
    /// Numbers in words where both texts have another one; as many on both sides.
    pub(super) words: Differences,
    /// Dates.
    pub(super) dates: Differences,
    /// Times of the day.
    pub(super) times: Differences,
}

/// Which facts there may be in a text: most have none, and need not be read for them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hint {
    /// Digits, or the name of a month.
    has_figures: bool,
    /// A number in words that has to have a partner.
    has_spelled: bool,
}

impl Hint {
    /// Looks for them in a prose.
    pub(super) fn of(prose: &str, language: &Language) -> Self {
        if prose.bytes().any(|byte| byte.is_ascii_digit()) {
            return Self { has_figures: true, has_spelled: true };
        }
        let Some(words) = vocabulary::of(language) else { return Self::default() };
        let mut hint = Self::default();
        let mut folded = String::new();
        // ASCII letters need no tables, and most words have no others.
        let is_far = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphabetic();
        for run in prose.as_bytes().split(is_far).filter(|run| !run.is_empty()) {
            let Ok(run) = std::str::from_utf8(run) else { continue };
            if run.is_ascii() {
                folded.clear();
                folded.push_str(run);
                folded.make_ascii_lowercase();
                hint.add(words, &folded);
            } else {
                let letters = run.split(|c: char| !c.is_alphabetic());
                letters.for_each(|word| hint.add(words, &word.to_lowercase()));
            }
        }
        hint
    }

    fn add(&mut self, words: &Profile, word: &str) {
        if words.knows(word) {
            self.has_figures |= words.month(word).is_some();
            self.has_spelled |= words.small(word).is_some_and(|value| value > SMALLEST);
        }
    }
}

impl Facts {
    /// Compares the facts of two texts.
    pub(super) fn new(pair: &Pair<'_>) -> Self {
        let ours = pair.source_text.hint(pair.source_language);
        let theirs = pair.target_text.hint(pair.language);
        if !(ours.has_figures || theirs.has_figures || ours.has_spelled && theirs.has_spelled) {
            return Self::default();
        }
        Self::compared(pair)
    }

    fn compared(pair: &Pair<'_>) -> Self {
        let source = Text::new(&pair.source_markup().prose, pair.source_language);
        let target = Text::new(&pair.target_markup().prose, pair.language);
        let mut facts = Self::default();
        let (mut ours, mut theirs): (Vec<&Figure>, Vec<&Figure>) =
            (source.figures.iter().collect(), target.figures.iter().collect());
        cancel(&mut ours, &mut theirs, |a, b| a.is_same(b));
        cancel(&mut ours, &mut theirs, is_decade_of);

        let (mut our_dates, mut their_dates): (Vec<&Date>, Vec<&Date>) =
            (source.dates.iter().collect(), target.dates.iter().collect());
        cancel(&mut our_dates, &mut their_dates, |a, b| a.is_same(b));
        facts.dates = dates(pair, our_dates, their_dates, &mut ours, &mut theirs, &source, &target);

        let (mut our_times, mut their_times): (Vec<&Time>, Vec<&Time>) =
            (source.times.iter().collect(), target.times.iter().collect());
        cancel(&mut our_times, &mut their_times, |a, b| a.is_same(b));
        our_times.retain(|time| !take_hour(&mut theirs, time) && !says_hour(&target, time));
        their_times.retain(|time| !take_hour(&mut ours, time) && !says_hour(&source, time));
        facts.times.lost = our_times.into_iter().map(|time| time.place.clone()).collect();
        facts.times.extra = their_times.into_iter().map(|time| time.place.clone()).collect();

        // What one side writes in digits the other may write in words, or as code.
        ours.retain(|figure| {
            !figure.value().is_some_and(|value| target.says(value))
                && !stands_in(pair.target, pair.source, figure)
        });
        theirs.retain(|figure| {
            !figure.value().is_some_and(|value| source.says(value))
                && !stands_in(pair.source, pair.target, figure)
        });
        facts.numbers.lost = ours.iter().map(|figure| with_letters(pair.source, &figure.place)).collect();
        facts.numbers.extra = theirs.iter().map(|figure| with_letters(pair.target, &figure.place)).collect();
        facts.words = spelled(&source, &target);
        facts
    }
}

/// A number with the letters around it, as in `i18n`.
fn with_letters(text: &str, place: &Range<usize>) -> Range<usize> {
    let start = text[..place.start].trim_end_matches(char::is_alphabetic).len();
    let behind = &text[place.end..];
    place.start.min(start)..place.end + behind.len() - behind.trim_start_matches(char::is_alphanumeric).len()
}

/// Takes out of both lists what is the same in both.
fn cancel<T>(ours: &mut Vec<&T>, theirs: &mut Vec<&T>, is_same: impl Fn(&T, &T) -> bool) {
    ours.retain(|our| match theirs.iter().position(|their| is_same(our, their)) {
        Some(at) => {
            theirs.remove(at);
            false
        }
        None => true,
    });
}

/// Whether one is a decade and the other its last two digits: `1990s` and `años 90`.
fn is_decade_of(one: &Figure, other: &Figure) -> bool {
    let short = |decade: &Figure, years: &Figure| {
        decade.is_decade && decade.value().map(|year| year % 100) == years.value()
    };
    short(one, other) || short(other, one)
}

/// Whether the digits of a number stand in the other text as often, some of them perhaps in code.
fn stands_in(other: &str, own: &str, figure: &Figure) -> bool {
    let digits = &own[figure.place.clone()];
    let count = |text: &str| {
        let is_digit = |c: char| c.is_ascii_digit();
        let whole =
            |at: &usize| !text[..*at].ends_with(is_digit) && !text[at + digits.len()..].starts_with(is_digit);
        text.match_indices(digits).filter(|(at, _)| whole(at)).count()
    };
    // One digit stands in anything.
    digits.len() > 1 && !digits.contains(char::is_whitespace) && count(other) >= count(own)
}

fn take_hour(figures: &mut Vec<&Figure>, time: &Time) -> bool {
    let found = figures.iter().position(|figure| figure.value().is_some_and(|value| time.is_hour(value)));
    found.map(|at| figures.remove(at)).is_some()
}

fn says_hour(text: &Text<'_>, time: &Time) -> bool {
    text.words.is_none()
        || text.spelled.iter().any(|(value, _)| time.is_hour(*value))
        || text.figures.iter().any(|figure| figure.value().is_some_and(|value| time.is_hour(value)))
}

/// The dates that differ, where both languages are known.
fn dates<'d>(
    pair: &Pair<'_>,
    mut ours: Vec<&'d Date>,
    mut theirs: Vec<&'d Date>,
    our_figures: &mut Vec<&Figure>,
    their_figures: &mut Vec<&Figure>,
    source: &Text<'_>,
    target: &Text<'_>,
) -> Differences {
    // Without the names of months, only the numbers of a date can be compared.
    ours.retain(|date| target.words.is_some() || !date.in_words || !take_parts(their_figures, date));
    theirs.retain(|date| source.words.is_some() || !date.in_words || !take_parts(our_figures, date));
    // A month alone may be said in other words, but not be another one.
    let months = |dates: &[&Date]| dates.iter().filter(|date| date.is_month()).count();
    let changed = months(&ours).min(months(&theirs));
    for dates in [&mut ours, &mut theirs] {
        let mut left = changed;
        dates.retain(|date| {
            let keep = !date.is_month() || left > 0;
            left -= usize::from(date.is_month() && left > 0);
            keep
        });
    }
    // A date that the other side has in another form, as in a quotation or a name, stands there literally.
    ours.retain(|date| !pair.target.contains(&pair.source[date.place.clone()]));
    theirs.retain(|date| !pair.source.contains(&pair.target[date.place.clone()]));
    Differences {
        lost: ours.into_iter().map(|date| date.place.clone()).collect(),
        extra: theirs.into_iter().map(|date| date.place.clone()).collect(),
    }
}

/// Takes the day and the year of a date out of the numbers of the other text, where they are all there.
fn take_parts(figures: &mut Vec<&Figure>, date: &Date) -> bool {
    let Some((year, _, day)) = date.readings.first() else { return false };
    let mut left = figures.clone();
    for part in [year, day].into_iter().flatten() {
        match left.iter().position(|figure| figure.value() == Some(*part)) {
            Some(at) => drop(left.remove(at)),
            None => return false,
        }
    }
    *figures = left;
    true
}

/// One and two are articles, pronouns and halves too often to ask for them.
const SMALLEST: u32 = 2;

/// Numbers in words that stand for one another: as many of each side have no partner.
fn spelled(source: &Text<'_>, target: &Text<'_>) -> Differences {
    let asks = |text: &Text<'_>, other: &Text<'_>| -> Vec<(u32, Range<usize>)> {
        let Some(words) = text.words else { return Vec::new() };
        let unanswered = |&&(value, at): &&(u32, usize)| {
            let is_figure = |figure: &Figure| figure.value() == Some(value);
            value > SMALLEST
                && !has(words.ambiguous_numbers, &text.tokens[at].folded())
                && !other.says(value)
                && !other.figures.iter().any(is_figure)
                && !other
                    .dates
                    .iter()
                    .any(|date| date.readings.iter().any(|reading| reading.2 == Some(value)))
                && !other.times.iter().any(|time| time.is_hour(value))
        };
        let found = text.spelled.iter().filter(unanswered);
        found.map(|&(value, at)| (value, text.tokens[at].place.clone())).collect()
    };
    let (lost, extra) = (asks(source, target), asks(target, source));
    let both = lost.len().min(extra.len());
    let places =
        |side: Vec<(u32, Range<usize>)>| side.into_iter().take(both).map(|(_, place)| place).collect();
    Differences { lost: places(lost), extra: places(extra) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Format, Kind};

    proptest! {
        #[test]
        fn texts_that_are_not_compared_do_not_differ(
            source in "((three|Five|may|March|jan|first|XII|million|twenty-two|week|12|the)[ ,.’]){0,6}",
            target in "((trois|Cinq|mai|MARS|août|premier|XII|million|vingt|«une»|3|l’été)[ ,.’]){0,6}",
        ) {
            let (english, french) = ("en".parse().unwrap(), "fr".parse().unwrap());
            let kind = (Format::Markdown, Kind::Paragraph);
            let pair = Pair::new(kind, (&english, &source), (&french, &target));
            prop_assert_eq!(Facts::new(&pair), Facts::compared(&pair));
        }
    }
}
