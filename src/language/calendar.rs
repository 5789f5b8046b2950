//! The names of the months in the languages of which no words are known, from ICU's data.

use std::sync::{LazyLock, OnceLock};

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::Length;
use icu_locale_core::Locale;
use rustc_hash::FxHashMap;

use super::KNOWN;
use super::others::OTHERS;
use crate::model::Language;

/// Months from 1 by their names in lower case.
pub(crate) type MonthNames = FxHashMap<String, u32>;

/// How few letters a name of a month has.
const LETTERS: usize = 3;

/// The months of a language, each by its name in dates and by the one that stands alone.
///
/// `None` of a language that has a list of its own or no names, and of one that ICU does not know.
pub(crate) fn month_names(language: &Language) -> Option<&'static MonthNames> {
    /// A cell for each language, filled when somebody asks.
    static NAMES: LazyLock<FxHashMap<&str, OnceLock<MonthNames>>> = LazyLock::new(|| {
        let unlisted = KNOWN.into_iter().chain(OTHERS).filter(|profile| !profile.is_known);
        unlisted.map(|profile| (profile.tag, OnceLock::new())).collect()
    });
    let names = NAMES.get(language.primary())?.get_or_init(|| names(language.primary()));
    (!names.is_empty()).then_some(names)
}

fn names(tag: &str) -> MonthNames {
    let Ok(locale) = tag.parse::<Locale>() else { return MonthNames::default() };
    // What stands in the dates of two months names none.
    let mut found: FxHashMap<String, Option<u32>> = FxHashMap::default();
    for fields in [DateFields::M, DateFields::MD] {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(fields);
        builder.length = Some(Length::Long);
        let Ok(fields) = builder.build_composite_datetime() else { continue };
        let Ok(formatter) = DateTimeFormatter::try_new((&locale).into(), fields) else { continue };
        for month in 1..=12u8 {
            let Ok(date) = Date::try_new_iso(2001, month, 1) else { continue };
            let text = formatter.format(&DateTime { date, time: Time::start_of_day() }).to_string();
            for word in text.split(|c: char| !c.is_alphabetic()) {
                if word.chars().count() >= LETTERS {
                    let number = u32::from(month);
                    let of_month = found.entry(word.to_lowercase()).or_insert(Some(number));
                    *of_month = of_month.filter(|known| *known == number);
                }
            }
        }
    }
    found.into_iter().filter_map(|(word, month)| Some((word, month?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_other_languages_are_known_in_dates_and_alone() {
        for (tag, word, month) in [
            ("pt-BR", "janeiro", 1),
            ("nl", "maart", 3),
            ("pl", "stycznia", 1),
            ("pl", "styczeń", 1),
            ("ru", "декабря", 12),
            ("sv", "augusti", 8),
            ("ca", "abril", 4),
            ("tr", "ağustos", 8),
        ] {
            let names = month_names(&tag.parse().expect("it is a tag")).expect("ICU knows it");
            assert_eq!(names.get(word), Some(&month), "{tag} {word}");
        }
        for tag in ["ja", "fr", "tlh"] {
            assert!(month_names(&tag.parse().expect("it is a tag")).is_none(), "{tag}");
        }
    }
}
