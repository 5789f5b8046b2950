//! What recto knows of languages: one file for each that it knows well, and a table of the others.
//!
//! Only what languages are is here; what is done with it, the rooms below say. Of a language without an entry nothing is
//! known, and whoever asks has to do without.

mod calendar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod others;
mod phrases;
mod pt;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unic_langid::CharacterDirection;

use crate::model::Language;
pub(crate) use calendar::{MonthNames, month_names};
pub(crate) use phrases::Phrases;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// That of a language.
    pub fn of(language: &Language) -> Self {
        let is_known = Profile::of(language).right_to_left;
        match language.identifier().character_direction() {
            CharacterDirection::RTL => Self::RightToLeft,
            _ if is_known => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }

    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// What is known of one language, all words in lower case with straight apostrophes.
///
/// Where forms stand in one text, there is a space between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Profile {
    /// The tag, without script and region.
    pub(crate) tag: &'static str,
    /// What the language detector calls it.
    pub(crate) detector: Option<&'static str>,
    /// How many characters it needs for what takes one in English.
    pub(crate) width: Option<f64>,
    /// The cardinal categories (CLDR 45), without those that only numbers with decimals or whole millions have; a `?`
    /// stands before a category of these that may be used.
    pub(crate) plurals: &'static str,
    /// Whether it is written from right to left.
    pub(crate) right_to_left: bool,
    /// Whether words stand without spaces between them.
    pub(crate) without_spaces: bool,
    /// Whether words join to longer ones.
    pub(crate) compounds: bool,
    /// Whether common nouns are written with a capital, so that a capital makes no name.
    pub(crate) capital_nouns: bool,
    /// Whether questions and exclamations open with a mark of their own.
    pub(crate) inverted_marks: bool,
    /// Whether a space stands before `:`, `;`, `!` and `?`.
    pub(crate) space_before_marks: bool,

    /// Whether the lists of words below are there: numbers, months, negations and the rest.
    pub(crate) is_known: bool,
    /// The months from January on, short forms of up to four letters behind their names.
    pub(crate) months: [&'static str; 12],
    /// Month names that are other words too, such as `may`.
    pub(crate) doubtful_months: &'static str,
    /// Words that may stand between day, month and year.
    pub(crate) date_links: &'static str,
    /// Weekday names.
    pub(crate) weekdays: &'static [&'static str],
    /// Whether months and weekdays are written with a capital.
    pub(crate) capital_dates: bool,

    /// The numbers from 0 to 20, ordinals among their forms.
    pub(crate) small_numbers: [&'static str; 21],
    /// The numbers in words that the list above does not have, up to 100, each with a space between its words.
    pub(crate) larger_numbers: fn() -> Vec<(u32, String)>,
    /// What may end a word that begins with a number, as in `fünfjährig`.
    pub(crate) number_suffixes: &'static str,
    /// What a number and a half is in words; `#` is the number.
    pub(crate) halves: &'static [&'static str],
    /// The words of hundreds; a `*` stands for any letters.
    pub(crate) hundreds: &'static [&'static str],
    /// Words for centuries that are named by their hundreds.
    pub(crate) centuries: &'static [(&'static str, u32)],
    /// How times are told, with the minutes from the hour `#` on.
    pub(crate) clock: &'static [(&'static str, i32)],
    /// Words for hours.
    pub(crate) named_hours: &'static [(&'static str, u32)],
    /// Words that say what a `1` says.
    pub(crate) each: &'static str,
    /// Forms of these that are other words as well: they can stand for a number, but do not ask for one.
    pub(crate) ambiguous_numbers: &'static str,
    /// Powers of ten behind a number, with the exponent.
    pub(crate) scales: &'static [(&'static str, u32)],
    /// Whether a point groups thousands, and a comma is the decimal mark.
    pub(crate) comma_is_decimal: bool,
    /// Number words, and the parts that longer ones are made of.
    pub(crate) number_parts: &'static [&'static str],
    /// What joins the parts of a number word.
    pub(crate) number_links: &'static [&'static str],
    /// What may end a number word.
    pub(crate) number_endings: &'static [&'static str],
    /// Words that are numbers only where a number takes their place, such as `one`.
    pub(crate) number_like: &'static [&'static str],

    /// Words that are a name with a capital and another word without, or a polite address.
    pub(crate) names: &'static str,
    /// Words that are an abbreviation where all their letters are capitals.
    pub(crate) acronyms: &'static str,
    /// Words that carry so little that the changes around them may swallow them.
    pub(crate) stop_words: &'static [&'static str],
    /// Words that only glue others together, so that a text with one of them is prose of the language and no name.
    pub(crate) function_words: &'static [&'static str],
    /// Words that may stand twice in a row.
    pub(crate) may_stand_twice: &'static [&'static str],
    /// Words that lose their last letter before a vowel and join the next word with an apostrophe.
    pub(crate) elided: &'static [&'static str],
    /// Words that address a reader as a friend, where the language has two ways.
    pub(crate) familiar: &'static str,
    /// Words that address a reader politely.
    pub(crate) polite: &'static str,
    /// Whether only a capital tells the polite ones from others.
    pub(crate) polite_capitals: bool,
    /// Negations and modal words: each group holds the forms of one meaning.
    pub(crate) negations: &'static [&'static [&'static str]],
    /// Words that are two of these at once.
    pub(crate) contractions: &'static [(&'static str, &'static [&'static str])],
    /// The same in several words.
    pub(crate) negation_phrases: &'static [&'static [&'static str]],
    /// Words that belong to a negation shortly before them, such as the `plus` of `ne … plus`.
    pub(crate) after_negation: &'static [&'static str],
    /// Prefixes that turn a word into its opposite.
    pub(crate) negating_prefixes: &'static [&'static str],
    /// Endings that are each other's opposite.
    pub(crate) opposite_endings: &'static [(&'static str, &'static str)],
    /// Endings by which forms of one word differ: a change there is another form, no slip.
    pub(crate) endings: &'static [&'static str],
    /// Pairs of vowels that tell forms of a word apart.
    pub(crate) vowel_changes: &'static [(char, char)],
    /// Two forms of one word of which only what stands beside decides which is right: `a` and `an`.
    pub(crate) agreements: &'static [(&'static str, &'static str)],
    /// Words that are one slip away from another one; a change from one to another is no slip.
    pub(crate) lookalikes: &'static [&'static str],

    /// Abbreviations without their last stop, words that begin sentences and words that join clauses: a line for each
    /// kind, which `sentence` reads.
    pub(crate) stops: &'static str,
    /// Whether a number with a stop may be an ordinal, as in `15. Oktober`.
    pub(crate) ordinal_stops: bool,
}

const UNKNOWN: Profile = Profile {
    tag: "",
    detector: None,
    width: None,
    plurals: "one other",
    right_to_left: false,
    without_spaces: false,
    compounds: false,
    capital_nouns: false,
    inverted_marks: false,
    space_before_marks: false,
    is_known: false,
    months: [""; 12],
    doubtful_months: "",
    date_links: "",
    weekdays: &[],
    capital_dates: false,
    small_numbers: [""; 21],
    larger_numbers: Vec::new,
    number_suffixes: "",
    halves: &[],
    hundreds: &[],
    centuries: &[],
    clock: &[],
    named_hours: &[],
    each: "",
    ambiguous_numbers: "",
    scales: &[],
    comma_is_decimal: false,
    number_parts: &[],
    number_links: &[],
    number_endings: &[],
    number_like: &[],
    names: "",
    acronyms: "",
    stop_words: &[],
    function_words: &[],
    may_stand_twice: &[],
    elided: &[],
    familiar: "",
    polite: "",
    polite_capitals: false,
    negations: &[],
    contractions: &[],
    negation_phrases: &[],
    after_negation: &[],
    negating_prefixes: &[],
    opposite_endings: &[],
    // Every word has the empty ending: no change of a last letter is a slip.
    endings: &[""],
    vowel_changes: &[],
    agreements: &[],
    lookalikes: &[],
    stops: "",
    ordinal_stops: false,
};

/// The languages that have words here.
pub(crate) static KNOWN: [&Profile; 7] =
    [&en::ENGLISH, &fr::FRENCH, &es::SPANISH, &de::GERMAN, &it::ITALIAN, &pt::PORTUGUESE, &nl::DUTCH];

impl Profile {
    /// What is known of a language, whatever its region.
    pub(crate) fn of(language: &Language) -> &'static Self {
        static BY_TAG: LazyLock<FxHashMap<&str, &'static Profile>> = LazyLock::new(|| {
            KNOWN.into_iter().chain(others::OTHERS).map(|profile| (profile.tag, profile)).collect()
        });
        static NOTHING: Profile = UNKNOWN;
        BY_TAG.get(language.primary()).copied().unwrap_or(&NOTHING)
    }
}

/// Whether one of several forms is a word.
pub(crate) fn has(forms: &str, word: &str) -> bool {
    forms.split(' ').any(|form| form == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().expect("it is a tag")
    }

    #[test]
    fn a_language_is_known_whatever_its_region() {
        for (tag, expected) in [("fr-CA", "fr"), ("en", "en"), ("zh-Hant", "zh"), ("tlh", "")] {
            assert_eq!(Profile::of(&language(tag)).tag, expected);
        }
    }

    #[test]
    fn every_language_stands_here_once() {
        let mut tags: Vec<&str> = KNOWN.iter().copied().chain(others::OTHERS).map(|one| one.tag).collect();
        let all = tags.len();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), all);
    }

    #[test]
    fn directions_are_known_of_every_script() {
        for tag in ["ar", "he", "fa-IR", "ur", "ckb", "ps", "yi", "dv", "sd", "ug", "syr"] {
            assert_eq!(Direction::of(&language(tag)), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "fr", "ja", "tr", "ku"] {
            assert_eq!(Direction::of(&language(tag)), Direction::LeftToRight, "{tag}");
        }
    }
}
