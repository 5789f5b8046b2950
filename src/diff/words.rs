//! What words mean to a change: negations, number words, months, stop words, per source language.
//!
//! The lists stand in one file per language. Of a language without a list nothing is known: its edits lose the
//! finer classes, never the change itself.

mod de;
mod en;
mod es;
mod fr;
mod it;

use super::marks::plain_word;
use crate::model::Language;

/// What is known of one language, all in lower case with straight apostrophes.
pub(super) struct Vocabulary {
    /// Whether the judgements on spelling may take for granted how words of the language look.
    pub(super) is_known: bool,
    /// Month names.
    pub(super) months: &'static [&'static str],
    /// Month names that are other words too, such as `may`.
    pub(super) doubtful_months: &'static [&'static str],
    /// Short forms of months, which are dates only beside a number.
    pub(super) short_months: &'static [&'static str],
    /// Weekday names.
    pub(super) weekdays: &'static [&'static str],
    /// Whether months and weekdays are written with a capital.
    pub(super) capital_dates: bool,
    /// Words that may stand between day, month and year.
    pub(super) date_links: &'static [&'static str],
    /// Whether common nouns are written with a capital, so that a capital makes no name.
    pub(super) capital_nouns: bool,
    /// Words that are a name with a capital and another word without, or a polite address, with a space between them.
    pub(super) names: &'static str,
    /// Words that are an abbreviation where all their letters are capitals.
    pub(super) acronyms: &'static str,
    /// Words that carry so little that the changes around them may swallow them.
    pub(super) stop_words: &'static [&'static str],
    /// Negations and modal words: each group holds the forms of one meaning.
    pub(super) negations: &'static [&'static [&'static str]],
    /// Words that are two of these at once.
    pub(super) contractions: &'static [(&'static str, &'static [&'static str])],
    /// The same in several words.
    pub(super) negation_phrases: &'static [&'static [&'static str]],
    /// Words that belong to a negation shortly before them, such as the `plus` of `ne … plus`.
    pub(super) after_negation: &'static [&'static str],
    /// Prefixes that turn a word into its opposite.
    pub(super) negating_prefixes: &'static [&'static str],
    /// Endings that are each other's opposite.
    pub(super) opposite_endings: &'static [(&'static str, &'static str)],
    /// Number words, and the parts that longer ones are made of.
    pub(super) numbers: &'static [&'static str],
    /// What joins the parts of a number word.
    pub(super) number_links: &'static [&'static str],
    /// What may end a number word.
    pub(super) number_endings: &'static [&'static str],
    /// Words that are numbers only where a number takes their place, such as `one`.
    pub(super) number_like: &'static [&'static str],
    /// Endings by which forms of one word differ: a change there is another form, no slip.
    pub(super) endings: &'static [&'static str],
    /// Pairs of vowels that tell forms of a word apart.
    pub(super) vowel_changes: &'static [(char, char)],
    /// Words that are one slip away from another one; a change from one to another is no slip.
    pub(super) lookalikes: &'static [&'static str],
}

const UNKNOWN: Vocabulary = Vocabulary {
    is_known: false,
    months: &[],
    doubtful_months: &[],
    short_months: &[],
    weekdays: &[],
    capital_dates: false,
    date_links: &[],
    capital_nouns: false,
    names: "",
    acronyms: "",
    stop_words: &[],
    negations: &[],
    contractions: &[],
    negation_phrases: &[],
    after_negation: &[],
    negating_prefixes: &[],
    opposite_endings: &[],
    numbers: &[],
    number_links: &[],
    number_endings: &[],
    number_like: &[],
    // Every word has the empty ending: no change of a last letter is a slip.
    endings: &[""],
    vowel_changes: &[],
    lookalikes: &[],
};

const KNOWN: [(&str, &Vocabulary); 5] = [
    ("en", &en::ENGLISH),
    ("fr", &fr::FRENCH),
    ("es", &es::SPANISH),
    ("de", &de::GERMAN),
    ("it", &it::ITALIAN),
];

/// How many words after a negation a word may still belong to it.
pub(super) const NEGATION_REACH: usize = 4;

impl Vocabulary {
    /// The vocabulary of a language, whatever its region.
    pub(super) fn of(language: &Language) -> &'static Self {
        let tag = language.as_str().split('-').next().unwrap_or_default();
        KNOWN.iter().find(|(known, _)| *known == tag).map_or(&UNKNOWN, |(_, vocabulary)| *vocabulary)
    }

    /// The negations and modal words in a word, each by the first form of its group.
    ///
    /// Those that need a word before them are not among them.
    pub(super) fn negations(&self, word: &str) -> Vec<&'static str> {
        let word = plain_word(word).to_lowercase();
        if let Some((_, parts)) = self.contractions.iter().find(|(known, _)| *known == word) {
            return parts.to_vec();
        }
        let group =
            |part: &str| self.negations.iter().find(|group| group.contains(&part)).map(|group| group[0]);
        match word.split_once('\'') {
            // Elided: `n'est` holds `n'` and `est`.
            Some((head, tail)) => group(&word[..=head.len()]).into_iter().chain(group(tail)).collect(),
            None => group(&word).into_iter().collect(),
        }
    }

    /// The longest phrase of negation or modality that lower-case words begin with: its length and its group.
    pub(super) fn negation_phrase(&self, words: &[String]) -> Option<(usize, &'static str)> {
        let fits = |phrase: &str| {
            let mut words = words.iter();
            phrase.split(' ').all(|part| words.next().is_some_and(|word| word == part))
        };
        let phrases =
            self.negation_phrases.iter().flat_map(|group| group.iter().map(|phrase| (*phrase, group[0])));
        phrases
            .filter(|(phrase, _)| fits(phrase))
            .map(|(phrase, group)| (phrase.split(' ').count(), group))
            .max()
    }

    /// Whether one word is the other turned into its opposite, as `possible` and `impossible`.
    pub(super) fn is_opposite(&self, a: &str, b: &str) -> bool {
        let (a, b) = (plain_word(a).to_lowercase(), plain_word(b).to_lowercase());
        let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
        let prefixed = short.chars().count() >= 3
            && long
                .strip_suffix(short.as_str())
                .is_some_and(|prefix| self.negating_prefixes.contains(&prefix));
        let stem = |word: &str, ending: &str| {
            word.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3).map(str::to_owned)
        };
        let ended = |x: &str, y: &str| stem(&a, x).is_some_and(|found| stem(&b, y) == Some(found));
        prefixed || self.opposite_endings.iter().any(|(x, y)| ended(x, y) || ended(y, x))
    }

    /// Whether a word is a number, such as `nine` or `einundzwanzig`.
    pub(super) fn is_number(&self, word: &str) -> bool {
        let word = plain_word(word).to_lowercase();
        let word = word.split_once('\'').map_or(word.as_str(), |(_, tail)| tail);
        !self.number_like.contains(&word) && self.is_made_of_numbers(word)
    }

    /// Whether a word may be a number where a number takes its place.
    pub(super) fn is_number_like(&self, word: &str) -> bool {
        let word = plain_word(word).to_lowercase();
        let word = word.split_once('\'').map_or(word.as_str(), |(_, tail)| tail);
        self.number_like.contains(&word) || self.is_made_of_numbers(word)
    }

    fn is_made_of_numbers(&self, word: &str) -> bool {
        let longest = |rest: &str, parts: &[&'static str]| {
            parts.iter().filter(|part| rest.starts_with(**part)).map(|part| part.len()).max()
        };
        let mut rest = word;
        let mut is_first = true;
        loop {
            let Some(len) = longest(rest, self.numbers) else {
                return !is_first && self.number_endings.contains(&rest);
            };
            rest = &rest[len..];
            is_first = false;
            if rest.is_empty() {
                return true;
            }
            if let Some(len) = longest(rest, self.number_links).filter(|&len| len < rest.len())
                && longest(&rest[len..], self.numbers).is_some()
            {
                rest = &rest[len..];
            }
        }
    }

    /// Whether a lower-case word is another one where it begins with a capital, as `polish` and `Polish`.
    pub(super) fn is_name_too(&self, word: &str) -> bool {
        let is_one = |word: &str| self.names.split(' ').any(|name| name == word);
        let singular = word.strip_suffix("'s").or(word.strip_suffix('s')).unwrap_or(word);
        is_one(word) || is_one(singular)
    }

    /// Whether a lower-case word is another one in capitals, as `us` and `US`.
    pub(super) fn is_acronym_too(&self, word: &str) -> bool {
        self.acronyms.split(' ').any(|acronym| acronym == word)
    }

    /// Whether a word is one that could be another real word after one slip.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.stop_words.contains(&word) || self.lookalikes.contains(&word) || !self.negations(word).is_empty()
    }
}

/// Whether a word is a stop word of any language that recto knows.
pub(super) fn is_stop_word(word: &str) -> bool {
    if word.len() > 6 {
        return false;
    }
    let word = word.to_lowercase();
    KNOWN.iter().any(|(_, vocabulary)| vocabulary.stop_words.contains(&word.as_str()))
}
