//! How far articles and languages are, in units and words.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::{ChangeClass, State};
use crate::sync::plan::{ArticlePlan, LanguagePlan};

/// How the origin of a text begins that a command translated; the name of what translated it stands behind.
pub const MACHINE: &str = "machine ";

/// Whether a text comes from a command, by what a ledger says of where it comes from.
pub fn is_of_machine(origin: Option<&str>) -> bool {
    origin.is_some_and(|origin| origin.starts_with(MACHINE))
}

/// Units and words by state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many articles were counted.
    pub articles: usize,
    /// Units without translation.
    pub missing: usize,
    /// Units whose translation nobody confirmed.
    pub draft: usize,
    /// Those of them that a command translated.
    pub machine: usize,
    /// Units whose source changed after it was translated.
    pub stale: usize,
    /// The stale units by the gravest class of their change, in the order of [`ChangeClass::ALL`].
    pub by_class: [usize; ChangeClass::ALL.len()],
    /// Translated units.
    pub translated: usize,
    /// Translated units that a second person approved.
    pub reviewed: usize,
    /// Second texts for units that nobody has chosen yet; they are no units.
    pub proposals: usize,
    /// Articles whose units are unknown, because they could not be judged; each counts as something left.
    pub unknown: usize,
    /// Words of all units.
    pub words: usize,
    /// Words of the units that are neither translated nor reviewed.
    pub words_left: usize,
    /// Words of the units that are stale: readers are shown what is no longer true.
    pub stale_words: usize,
    /// Since when the longest stale of them is stale, where that is known.
    #[serde(with = "day")]
    pub stale_since: Option<Date>,
}

impl Tally {
    /// The tally of one article in one language.
    pub fn of(article: &ArticlePlan, plan: &LanguagePlan) -> Self {
        let units = || article.units.iter().zip(&plan.units);
        let mut tally = Self::of_units(units().map(|(unit, unit_status)| (unit_status.state, unit.words)));
        for (unit, unit_status) in units().filter(|(_, unit_status)| unit_status.state == State::Stale) {
            if let Some(class) = unit_status.classes.iter().max() {
                tally.by_class[*class as usize] += 1;
            }
            let since = plan.record(&unit.id).and_then(|record| record.stale_since);
            tally.stale_since = earlier(tally.stale_since, since);
        }
        tally.proposals = plan.ledger.proposals.len();
        let drafts = units().filter(|(_, unit_status)| unit_status.state == State::Draft);
        let origin = |id: &str| plan.record(id).and_then(|record| record.origin.as_deref());
        tally.machine = drafts.filter(|(unit, _)| is_of_machine(origin(&unit.id))).count();
        tally
    }

    /// The classes that are the gravest change of stale units, from the gravest to the lightest, with how many.
    ///
    /// Stale units whose old text is not known are in none.
    pub fn stale_by_class(&self) -> impl Iterator<Item = (ChangeClass, usize)> {
        let counts = ChangeClass::ALL.into_iter().zip(self.by_class);
        counts.rev().filter(|(_, count)| *count > 0)
    }

    /// The tally of one article's units: their states and words.
    fn of_units(units: impl IntoIterator<Item = (State, usize)>) -> Self {
        let mut tally = Self { articles: 1, ..Self::default() };
        for (state, words) in units {
            *tally.place(state) += 1;
            tally.words += words;
            if !state.is_done() {
                tally.words_left += words;
            }
            if state == State::Stale {
                tally.stale_words += words;
            }
        }
        tally
    }

    /// The same tally, its stale units told apart by these classes only; by all when none is named.
    #[must_use]
    pub fn of_classes(mut self, classes: &[ChangeClass]) -> Self {
        for class in ChangeClass::ALL {
            if !classes.is_empty() && !classes.contains(&class) {
                self.by_class[class as usize] = 0;
            }
        }
        self
    }

    /// How many units are in a state.
    pub fn count(&self, state: State) -> usize {
        match state {
            State::Missing => self.missing,
            State::Draft => self.draft,
            State::Stale => self.stale,
            State::Translated => self.translated,
            State::Reviewed => self.reviewed,
        }
    }

    fn place(&mut self, state: State) -> &mut usize {
        match state {
            State::Missing => &mut self.missing,
            State::Draft => &mut self.draft,
            State::Stale => &mut self.stale,
            State::Translated => &mut self.translated,
            State::Reviewed => &mut self.reviewed,
        }
    }

    /// How many units there are.
    pub fn units(&self) -> usize {
        self.missing + self.draft + self.stale + self.translated + self.reviewed
    }

    /// How many units are translated or reviewed.
    pub fn done(&self) -> usize {
        self.translated + self.reviewed
    }

    /// The finished share of the units, 0 to 1; 1 where there is nothing to translate.
    pub fn complete(&self) -> f64 {
        match self.units() + self.unknown {
            0 => 1.0,
            all => self.done() as f64 / all as f64,
        }
    }

    /// The finished share in whole percent, rounded down: 100 means that nothing is left.
    pub fn percent(&self) -> usize {
        percent(self.done(), self.units() + self.unknown)
    }
}

/// A share in whole percent, rounded down; 100 where there is nothing to do.
pub fn percent(done: usize, all: usize) -> usize {
    (done * 100).checked_div(all).unwrap_or(100)
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.articles += other.articles;
        for state in State::ALL {
            *self.place(state) += other.count(state);
        }
        for (own, other) in self.by_class.iter_mut().zip(other.by_class) {
            *own += other;
        }
        self.machine += other.machine;
        self.proposals += other.proposals;
        self.unknown += other.unknown;
        self.words += other.words;
        self.words_left += other.words_left;
        self.stale_words += other.stale_words;
        self.stale_since = earlier(self.stale_since, other.stale_since);
    }
}

/// The earlier of two days, or the one that is known.
fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}

/// A day as the number of days since the beginning of 1970.
mod day {
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const FIRST: Date = date(1970, 1, 1);

    pub(super) fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(|day| (day - FIRST).get_days()).serialize(serializer)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let days = Option::<i32>::deserialize(deserializer)?;
        Ok(days.and_then(|days| FIRST.checked_add(days.days()).ok()))
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), Self::add)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn percentages_round_down_and_nothing_to_do_is_complete() {
        let mut units = vec![(State::Translated, 1); 999];
        units.push((State::Missing, 5));
        let tally = Tally::of_units(units);
        assert_eq!((tally.percent(), tally.units(), tally.words_left), (99, 1000, 5));
        assert_eq!(Tally::default().percent(), 100);
        assert_eq!(Tally { translated: 999, unknown: 1, ..Tally::default() }.percent(), 99);
    }

    #[test]
    fn the_longest_stale_counts_and_is_the_same_once_it_was_kept() {
        let stale = |since| Tally { stale: 1, stale_words: 4, stale_since: since, ..Tally::default() };
        let days = [Some(date(2026, 3, 15)), None, Some(date(1969, 12, 31)), Some(date(9999, 12, 31))];
        let all: Tally = days.map(stale).into_iter().sum();
        assert_eq!((all.stale_words, all.stale_since), (16, days[2]));
        for day in days {
            let bytes = postcard::to_stdvec(&stale(day)).unwrap();
            assert_eq!(postcard::from_bytes::<Tally>(&bytes).unwrap(), stale(day));
        }
    }
}
