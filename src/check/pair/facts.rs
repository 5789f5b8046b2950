//! Numbers, dates and times of a pair of texts, and which of them the two do not share.
//!
//! Each language has its own way to write them, in digits and in words; what is the same number in another notation
//! is no difference. In doubt there is none.

use std::ops::Range;

use super::TranslationPair;
use crate::facts::vocabulary::{self, Vocabulary};
use crate::facts::{Date, Figure, Fraction, Phone, Spelled, Text, Time};
use crate::language::has;
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

/// Whether a text may have a fraction in one character, by the bytes that these begin with.
fn may_have_fraction(prose: &str) -> bool {
    let bytes = prose.as_bytes();
    memchr::memchr2_iter(0xc2, 0xe2, bytes).any(|at| match bytes[at] {
        0xc2 => matches!(bytes.get(at + 1), Some(0xbc..=0xbe)),
        _ => bytes.get(at + 1) == Some(&0x85),
    })
}

/// Whether each byte may be one of a word's: letters of ASCII, and those of all other characters.
const IN_WORD: [bool; 256] = {
    let mut in_word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        in_word[byte] = byte >= 128 || (byte as u8).is_ascii_alphabetic();
        byte += 1;
    }
    in_word
};

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
        let bytes = prose.as_bytes();
        if bytes.iter().any(u8::is_ascii_digit) || may_have_fraction(prose) {
            return Self { has_figures: true, has_spelled: true };
        }
        let Some(words) = vocabulary::of(language) else { return Self::default() };
        let mut hint = Self::default();
        let mut folded = String::new();
        let mut at = 0;
        while at < bytes.len() {
            // ASCII letters need no tables, and most words have no others.
            let length = bytes[at..].iter().take_while(|byte| IN_WORD[usize::from(**byte)]).count();
            let run = &prose[at..at + length];
            at += length + 1;
            if run.is_empty() {
                continue;
            }
            if run.is_ascii() {
                if words.may_know(run) {
                    folded.clear();
                    folded.push_str(run);
                    folded.make_ascii_lowercase();
                    hint.add(words, &folded);
                }
            } else {
                let letters = run.split(|c: char| !c.is_alphabetic()).filter(|word| words.may_know(word));
                letters.for_each(|word| hint.add(words, &word.to_lowercase()));
            }
        }
        hint
    }

    fn add(&mut self, words: &Vocabulary, word: &str) {
        if words.knows(word) {
            self.has_figures |= words.month(word).is_some();
            self.has_spelled |= words.may_ask(word);
        }
    }
}

impl Facts {
    /// Compares the facts of two texts.
    pub(super) fn new(pair: &TranslationPair<'_>) -> Self {
        let ours = pair.source_text.hint(pair.source_language);
        let theirs = pair.target_text.hint(pair.language);
        if !(ours.has_figures || theirs.has_figures || ours.has_spelled && theirs.has_spelled) {
            return Self::default();
        }
        Self::compared(pair)
    }

    fn compared(pair: &TranslationPair<'_>) -> Self {
        let source = Text::new(&pair.source_markup().prose, pair.source_language);
        let target = Text::new(&pair.target_markup().prose, pair.language);
        let mut facts = Self::default();
        let (mut ours, mut theirs) = (Side::new(pair.source, &source), Side::new(pair.target, &target));
        same_phones(&mut ours, &mut theirs);
        cancel(&mut ours.figures, &mut theirs.figures, |a, b| a.is_same(b));
        cancel(&mut ours.figures, &mut theirs.figures, is_decade_of);
        cancel(&mut ours.dates, &mut theirs.dates, |a, b| a.is_same(b));
        cancel(&mut ours.times, &mut theirs.times, |a, b| a.is_same(b));
        fractions(&mut ours, &mut theirs, &mut facts.numbers.lost);
        fractions(&mut theirs, &mut ours, &mut facts.numbers.extra);
        ours.lists(&mut theirs);
        theirs.lists(&mut ours);
        joint(&mut ours, &mut theirs);
        facts.dates = dates(&mut ours, &mut theirs);

        ours.clocks(&mut theirs);
        theirs.clocks(&mut ours);
        facts.times.lost = ours.times.iter().map(|time| time.place.clone()).collect();
        facts.times.extra = theirs.times.iter().map(|time| time.place.clone()).collect();

        ours.in_words(&theirs);
        theirs.in_words(&ours);
        // A number that is part of a word, as in `i18n`, is none unless another stands for it.
        if ours.figures.is_empty() || theirs.figures.is_empty() {
            ours.figures.retain(|figure| !figure.is_in_word);
            theirs.figures.retain(|figure| !figure.is_in_word);
        }
        if theirs.figures.is_empty() {
            ours.figures.retain(|figure| !is_said_by_each(figure, &source, pair.source, &target));
            // A version that the source names again and again need not be named as often.
            let is_named = |figure: &Figure| target.figures.iter().any(|other| other.is_same(figure));
            ours.figures
                .retain(|figure| !pair.source[figure.place.clone()].contains('.') || !is_named(figure));
        }
        let places = |side: &Side<'_, '_>| {
            let places = side.figures.iter().map(|figure| with_letters(side.raw, &figure.place));
            places.collect::<Vec<_>>()
        };
        facts.numbers.lost.extend(places(&ours));
        facts.numbers.extra.extend(places(&theirs));
        facts.words = spelled(&source, &target);
        facts
    }
}

/// The facts of one text that the other has not answered yet.
struct Side<'f, 't> {
    raw: &'t str,
    text: &'f Text<'t>,
    figures: Vec<&'f Figure>,
    dates: Vec<&'f Date>,
    times: Vec<&'f Time>,
    fractions: Vec<&'f Fraction>,
    phones: Vec<&'f Phone>,
}

impl<'f, 't> Side<'f, 't> {
    fn new(raw: &'t str, text: &'f Text<'t>) -> Self {
        Self {
            raw,
            text,
            figures: text.figures.iter().collect(),
            dates: text.dates.iter().collect(),
            times: text.times.iter().collect(),
            fractions: text.fractions.iter().collect(),
            phones: text.phones.iter().collect(),
        }
    }

    /// Takes out all that stands at a place.
    fn answer(&mut self, place: &Range<usize>) {
        let is_elsewhere = |own: &Range<usize>| own.start < place.start || own.end > place.end;
        self.figures.retain(|figure| is_elsewhere(&figure.place));
        self.dates.retain(|date| is_elsewhere(&date.place));
        self.times.retain(|time| is_elsewhere(&time.place));
        self.fractions.retain(|fraction| is_elsewhere(&fraction.place));
    }

    /// Takes out numbers that are a list of what the other text has apart: `2,3` and `2, 3`.
    fn lists(&mut self, other: &mut Self) {
        self.figures.retain(|figure| {
            if figure.groups.len() < 2 {
                return true;
            }
            let mut left = other.figures.clone();
            let has_all = figure.groups.iter().all(|part| {
                let at = left.iter().position(|other| other.value() == Some(*part));
                at.map(|at| left.remove(at)).is_some()
            });
            if has_all {
                other.figures = left;
            }
            !has_all
        });
    }

    /// Takes out times that the other text has as a number with a point, by its hour, or in words.
    fn clocks(&mut self, other: &mut Self) {
        self.times.retain(|time| {
            let clock =
                other.figures.iter().position(|figure| figure.clock().is_some_and(|at| time.is_at(at)));
            if let Some(at) = clock {
                other.figures.remove(at);
                return false;
            }
            // `deux heures et demie` is also how long something takes.
            let is_length = |figure: &&Figure| time.minutes() == 30 && figure.halved() == Some(time.hour);
            if let Some(at) = other.figures.iter().position(is_length) {
                other.figures.remove(at);
                return false;
            }
            !take_hour(&mut other.figures, time) && !says_hour(other.text, time) && time.asks
        });
    }

    /// Takes out numbers that the other text has in words or as code.
    fn in_words(&mut self, other: &Self) {
        let (raw, text) = (self.raw, other.text);
        self.figures.retain(|figure| {
            let value = figure.value();
            let is_said = value.is_some_and(|value| text.says(value))
                || figure.halved().is_some_and(|whole| text.says_half(whole))
                || figure.is_decade && value.is_some_and(|value| text.says(value % 100));
            !is_said && !stands_in(other.raw, raw, figure)
        });
    }
}

/// Whether a lone `1` behind a word such as `every` is said by the other text's word of that kind.
fn is_said_by_each(figure: &Figure, source: &Text<'_>, raw: &str, target: &Text<'_>) -> bool {
    let each = |text: &Text<'_>| text.words.map(|words| words.profile.each).unwrap_or_default();
    let before = raw[..figure.place.start].split_whitespace().next_back().unwrap_or_default().to_lowercase();
    figure.value() == Some(1) && has(each(source), &before) && target.has_word(each(target))
}

/// Takes out telephone numbers that both texts have, however they group the digits.
fn same_phones<'f, 't>(ours: &mut Side<'f, 't>, theirs: &mut Side<'f, 't>) {
    for phone in std::mem::take(&mut ours.phones) {
        if let Some(at) = theirs.phones.iter().position(|other| other.digits == phone.digits) {
            let other = theirs.phones.remove(at);
            ours.answer(&phone.place);
            theirs.answer(&other.place);
        }
    }
}

/// Takes out fractions that the other text has as a fraction, in words, or as a month and a day.
fn fractions<'f, 't>(ours: &mut Side<'f, 't>, theirs: &mut Side<'f, 't>, lost: &mut Vec<Range<usize>>) {
    for fraction in ours.fractions.clone() {
        if let Some(at) = theirs.fractions.iter().position(|other| other.parts == fraction.parts) {
            let other = theirs.fractions.remove(at);
            theirs.answer(&other.place);
        } else if let Some(at) = theirs.dates.iter().position(|date| is_day_of(date, fraction.parts)) {
            theirs.dates.remove(at);
        } else if !says_fraction(theirs.text, fraction.parts) {
            // Its numbers are numbers as all others are.
            if fraction.is_sign {
                lost.push(fraction.place.clone());
            }
            continue;
        }
        ours.answer(&fraction.place);
    }
}

/// Takes out dates of the same months whose days and years are all there in other pieces: `October 15 and 16` and
/// `15. und 16. Oktober`.
fn joint<'f, 't>(ours: &mut Side<'f, 't>, theirs: &mut Side<'f, 't>) {
    let months = |side: &Side<'_, '_>| {
        let mut months: Vec<u32> =
            side.dates.iter().filter_map(|date| date.readings.first()).map(|reading| reading.1).collect();
        months.sort_unstable();
        months
    };
    if ours.dates.is_empty() || months(ours) != months(theirs) {
        return;
    }
    let parts = |side: &Side<'_, '_>| -> Vec<u32> {
        let readings = side.dates.iter().filter_map(|date| date.readings.first());
        readings.flat_map(|reading| [reading.0, reading.2]).flatten().collect()
    };
    let (mut lost, mut extra) = (parts(ours), parts(theirs));
    lost.retain(|part| match extra.iter().position(|other| other == part) {
        Some(at) => {
            extra.swap_remove(at);
            false
        }
        None => true,
    });
    // Days that only changed their places are other dates.
    if lost.is_empty() && extra.is_empty() {
        return;
    }
    let without = |figures: &[&'f Figure], parts: &[u32]| {
        let mut left = figures.to_vec();
        for part in parts {
            let at = left.iter().position(|figure| figure.value() == Some(*part))?;
            left.remove(at);
        }
        Some(left)
    };
    if let (Some(left), Some(right)) = (without(&ours.figures, &extra), without(&theirs.figures, &lost)) {
        (ours.figures, theirs.figures) = (left, right);
        ours.dates.clear();
        theirs.dates.clear();
    }
}

/// Whether a date is a month and a day, in any order.
fn is_day_of(date: &Date, [one, other]: [u32; 2]) -> bool {
    let is_one = |(_, month, day): &(Option<u32>, u32, Option<u32>)| {
        (*month, *day) == (one, Some(other)) || (*month, *day) == (other, Some(one))
    };
    date.readings.iter().any(is_one)
}

fn says_fraction(text: &Text<'_>, parts: [u32; 2]) -> bool {
    let [over, under] = parts;
    let says_over = |start: usize| {
        let before = text.spelled.iter().find(|spelled| spelled.tokens.end == start);
        before.map_or(1, |spelled| spelled.value) == over || over == 1 && before.is_some_and(|one| !one.asks)
    };
    // `drei Viertel`, and `a half` without a number before it.
    let mut spelled = text.spelled.iter();
    text.words.is_none() || spelled.any(|spelled| spelled.value == under && says_over(spelled.tokens.start))
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
    // One digit stands in anything, but not as a code of its own.
    let marked = format!("`{digits}`");
    if other.contains(&marked) && !own.contains(&marked) {
        return true;
    }
    digits.len() > 1 && !digits.contains(char::is_whitespace) && count(other) >= count(own)
}

/// Takes the hour of a time out of the numbers of the other text, with its minutes where there are any.
fn take_hour(figures: &mut Vec<&Figure>, time: &Time) -> bool {
    let is_hour = |figure: &&Figure| figure.value().is_some_and(|value| time.is_hour(value));
    let Some(hour) = figures.iter().position(is_hour) else { return false };
    if time.minutes() == 0 {
        figures.remove(hour);
        return true;
    }
    let minutes = figures.iter().position(|figure| figure.value() == Some(time.minutes()));
    let Some(minutes) = minutes.filter(|minutes| *minutes != hour) else { return false };
    figures.remove(hour.max(minutes));
    figures.remove(hour.min(minutes));
    true
}

fn says_hour(text: &Text<'_>, time: &Time) -> bool {
    let is_there = |wanted: &dyn Fn(u32) -> bool| {
        text.spelled.iter().any(|spelled| wanted(spelled.value))
            || text.figures.iter().any(|figure| figure.value().is_some_and(wanted))
    };
    text.words.is_none()
        || is_there(&|value| time.is_hour(value))
            && (time.minutes() == 0 || is_there(&|value| value == time.minutes()))
}

/// The dates that differ.
fn dates<'f, 't>(ours: &mut Side<'f, 't>, theirs: &mut Side<'f, 't>) -> Differences {
    answer_dates(ours, theirs);
    answer_dates(theirs, ours);
    // A month alone may be said in other words, but not be another one.
    let months = |dates: &[&Date]| dates.iter().filter(|date| date.is_month()).count();
    let changed = months(&ours.dates).min(months(&theirs.dates));
    for dates in [&mut ours.dates, &mut theirs.dates] {
        let mut left = changed;
        dates.retain(|date| {
            let keep = !date.is_month() || left > 0;
            left -= usize::from(date.is_month() && left > 0);
            keep
        });
    }
    // A date that the other side has in another form, as in a quotation or a name, stands there literally.
    ours.dates.retain(|date| !theirs.raw.contains(&ours.raw[date.place.clone()]));
    theirs.dates.retain(|date| !ours.raw.contains(&theirs.raw[date.place.clone()]));
    Differences {
        lost: ours.dates.iter().map(|date| date.place.clone()).collect(),
        extra: theirs.dates.iter().map(|date| date.place.clone()).collect(),
    }
}

/// Takes out dates whose parts are numbers of the other text: all of them where its language is known, else those that
/// are none of a month in words.
fn answer_dates<'f, 't>(ours: &mut Side<'f, 't>, theirs: &mut Side<'f, 't>) {
    let needs_month = theirs.text.words.is_some();
    ours.dates.retain(|date| !date.in_words || !take_parts(&mut theirs.figures, date, needs_month));
}

/// Takes the day, the month and the year of a date out of the numbers of the other text, where they are all there.
fn take_parts(figures: &mut Vec<&Figure>, date: &Date, needs_month: bool) -> bool {
    let Some((year, month, day)) = date.readings.first() else { return false };
    let mut left = figures.clone();
    let mut take = |part: u32| {
        let at = left.iter().position(|figure| figure.value() == Some(part));
        at.map(|at| left.remove(at)).is_some()
    };
    let has_parts = [year, day].into_iter().flatten().all(|part| take(*part));
    let has_month = (year.is_some() || day.is_some()) && take(*month);
    if !has_parts || needs_month && !has_month {
        return false;
    }
    *figures = left;
    true
}

/// Numbers in words that stand for one another: as many of each side have no partner.
fn spelled(source: &Text<'_>, target: &Text<'_>) -> Differences {
    let asks = |text: &Text<'_>, other: &Text<'_>| -> Vec<Range<usize>> {
        let unanswered = |spelled: &&Spelled| {
            let value = spelled.value;
            let is_figure = |figure: &Figure| match spelled.is_half {
                true => figure.halved() == Some(value),
                false => {
                    figure.value() == Some(value)
                        || figure.is_decade && figure.value().is_some_and(|year| year % 100 == value)
                }
            };
            // One is an article and a pronoun too often to ask for it.
            spelled.asks
                && (value > 1 || spelled.is_half)
                && !(if spelled.is_half { other.says_half(value) } else { other.says(value) })
                && !other.figures.iter().any(is_figure)
                && !other
                    .dates
                    .iter()
                    .any(|date| date.readings.iter().any(|reading| reading.2 == Some(value)))
                && !other.times.iter().any(|time| time.is_hour(value))
                && !other.fractions.iter().any(|fraction| fraction.parts.contains(&value))
        };
        text.spelled.iter().filter(unanswered).map(|spelled| text.place(spelled)).collect()
    };
    let (mut lost, mut extra) = (asks(source, target), asks(target, source));
    let both = lost.len().min(extra.len());
    lost.truncate(both);
    extra.truncate(both);
    Differences { lost, extra }
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
            let pair = TranslationPair::new(kind, (&english, &source), (&french, &target));
            prop_assert_eq!(Facts::new(&pair), Facts::compared(&pair));
        }
    }
}
