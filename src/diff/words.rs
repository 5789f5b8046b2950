//! What words mean to a change: negations, number words, months, stop words, by the lists of the source language.
//!
//! Of a language without a list nothing is known: its edits lose the
//! finer classes, never the change itself.

use super::marks::plain_word;
use crate::language::{KNOWN, Profile, has};

/// How many letters a short form of a month has at most.
const SHORT_MONTH: usize = 4;

/// How many words after a negation a word may still belong to it.
pub(super) const NEGATION_REACH: usize = 4;

impl Profile {
    /// Whether a word in lower case is the name of a month, in full.
    pub(super) fn is_month(&self, word: &str) -> bool {
        self.months.iter().any(|forms| {
            let mut forms = forms.split(' ').enumerate();
            forms.any(|(nth, form)| (nth == 0 || form.chars().count() > SHORT_MONTH) && is_form(word, form))
        })
    }

    /// Whether a word in lower case is the short form of a month, which is a date only beside a number.
    pub(super) fn is_short_month(&self, word: &str) -> bool {
        let short = |forms: &str| {
            forms.split(' ').skip(1).any(|form| form == word && form.chars().count() <= SHORT_MONTH)
        };
        self.months.iter().any(|forms| short(forms))
    }

    /// Whether a word in lower case is a weekday.
    pub(super) fn is_weekday(&self, word: &str) -> bool {
        self.weekdays.iter().any(|weekday| is_form(word, weekday))
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
            let Some(len) = longest(rest, self.number_parts) else {
                return !is_first && self.number_endings.contains(&rest);
            };
            rest = &rest[len..];
            is_first = false;
            if rest.is_empty() {
                return true;
            }
            if let Some(len) = longest(rest, self.number_links).filter(|&len| len < rest.len())
                && longest(&rest[len..], self.number_parts).is_some()
            {
                rest = &rest[len..];
            }
        }
    }

    /// Whether a lower-case word is another one where it begins with a capital, as `polish` and `Polish`.
    pub(super) fn is_name_too(&self, word: &str) -> bool {
        let is_one = |word: &str| has(self.names, word);
        let singular = word.strip_suffix("'s").or(word.strip_suffix('s')).unwrap_or(word);
        is_one(word) || is_one(singular)
    }

    /// Whether a lower-case word is another one in capitals, as `us` and `US`.
    pub(super) fn is_acronym_too(&self, word: &str) -> bool {
        has(self.acronyms, word)
    }

    /// Whether a word is one that could be another real word after one slip.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.stop_words.contains(&word) || self.lookalikes.contains(&word) || !self.negations(word).is_empty()
    }
}

/// Whether a word is a name of a day or month, perhaps of several.
fn is_form(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|rest| matches!(rest, "" | "s"))
}

/// Whether a word is a stop word of any language that recto knows.
pub(super) fn is_stop_word(word: &str) -> bool {
    if word.len() > 6 {
        return false;
    }
    let word = word.to_lowercase();
    KNOWN.iter().any(|profile| profile.stop_words.contains(&word.as_str()))
}
