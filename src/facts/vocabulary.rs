//! The words for numbers, months and hours of one language, ready to be looked up.
//!
//! Of a language without lists only the months are known: its numbers in words match any number.

use std::sync::{LazyLock, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::tokens::{Token, gap};
use crate::language::{KNOWN, Profile, has};
use crate::model::Language;

/// The words of a language that say numbers, months and hours.
pub(crate) struct Vocabulary {
    pub(crate) profile: &'static Profile,
    /// Numbers up to 100 by their words with a space between them, and whether they may ask for an answer.
    numbers: FxHashMap<String, (u32, bool)>,
    /// The same for numbers and a half: one that is as large and a half.
    halves: FxHashMap<String, u32>,
    /// How many words the longest of them has.
    longest: usize,
    /// The months from 1 by their names and short forms.
    months: FxHashMap<&'static str, u32>,
    /// The exponents of powers of ten by their words.
    scales: FxHashMap<&'static str, u32>,
    /// Every word of them, and all words for months and powers of ten: few words of a text are one.
    known: FxHashSet<String>,
    /// The numbers that other words may begin with.
    heads: FxHashMap<String, u32>,
    /// The first bytes of these, by which most words are told to begin with none.
    starts: FxHashSet<[u8; 3]>,
    /// What words begin with that are known.
    beginnings: Beginnings,
}

/// The first three letters of words, of which it may be wrong that a word begins so, but not that it does not.
struct Beginnings {
    bits: [u64; 64],
}

impl Beginnings {
    /// Where the bit for a word is; none for one whose beginning tells nothing: it has other letters than those of ASCII.
    fn at(word: &str) -> Option<usize> {
        let mut key = 0usize;
        for nth in 0..3 {
            let byte = word.as_bytes().get(nth).copied().unwrap_or_default();
            if !byte.is_ascii() {
                return None;
            }
            // Letters differ in their last five bits, and only there but for case.
            key = key << 4 ^ usize::from(byte & 31);
        }
        Some(key % 4096)
    }
}

/// The vocabulary of a language that has lists; it is made when somebody asks for it first.
pub(crate) fn of(language: &Language) -> Option<&'static Vocabulary> {
    type Known = (&'static Profile, OnceLock<Vocabulary>);
    static ALL: LazyLock<FxHashMap<&str, Known>> = LazyLock::new(|| {
        let known = KNOWN.into_iter().filter(|profile| profile.is_known);
        known.map(|profile| (profile.tag, (profile, OnceLock::new()))).collect()
    });
    let (profile, vocabulary) = ALL.get(language.primary())?;
    Some(vocabulary.get_or_init(|| Vocabulary::new(profile)))
}

/// How many letters a short form of a month has at most.
const SHORT_MONTH: usize = 4;

/// How many words a number has at most.
const MOST_WORDS: usize = 6;

impl Vocabulary {
    fn new(profile: &'static Profile) -> Self {
        let asks = |word: &str| !has(profile.ambiguous_numbers, word);
        let mut numbers: FxHashMap<String, (u32, bool)> = FxHashMap::default();
        for (number, word) in (profile.larger_numbers)() {
            numbers.insert(word, (number, true));
        }
        for (number, forms) in (0..).zip(&profile.small_numbers) {
            for form in forms.split(' ').filter(|form| !form.is_empty()) {
                numbers.insert(form.to_owned(), (number, asks(form)));
            }
        }
        let mut halves = FxHashMap::default();
        for (phrase, (number, asks)) in &numbers {
            if *number > 0 && *number <= 20 && *asks {
                for half in profile.halves {
                    halves.insert(half.replace('#', phrase), *number);
                }
            }
        }
        if profile.tag == "de" {
            let forms = ["anderthalb", "eineinhalb", "einundeinhalb"];
            halves.extend(forms.map(|form| (form.to_owned(), 1)));
        }
        let phrases = numbers.keys().chain(halves.keys());
        let mut known: FxHashSet<String> =
            phrases.flat_map(|phrase| phrase.split(' ')).map(str::to_owned).collect();
        let longest = numbers.keys().chain(halves.keys()).map(|phrase| phrase.split(' ').count()).max();
        let months: FxHashMap<&str, u32> = (1..)
            .zip(&profile.months)
            .flat_map(|(month, forms)| forms.split(' ').map(move |form| (form, month)))
            .collect();
        let scales: FxHashMap<&str, u32> = profile
            .scales
            .iter()
            .flat_map(|(forms, exponent)| forms.split(' ').map(|form| (form, *exponent)))
            .collect();
        let other = months.keys().chain(scales.keys()).copied();
        let named = profile.named_hours.iter().map(|(word, _)| *word);
        let centuries = profile.centuries.iter().map(|(word, _)| *word);
        known.extend(other.chain(named).chain(centuries).filter(|word| !word.is_empty()).map(str::to_owned));
        let mut heads: FxHashMap<String, u32> = FxHashMap::default();
        if !profile.number_suffixes.is_empty() {
            let whole = numbers.iter().filter(|(phrase, (_, asks))| *asks && !phrase.contains(' '));
            heads.extend(whole.map(|(phrase, (number, _))| (phrase.clone(), *number)));
        }
        let starts = heads.keys().filter_map(|head| head.as_bytes().first_chunk().copied()).collect();
        let mut beginnings = Beginnings { bits: [0; 64] };
        for at in known.iter().chain(heads.keys()).filter_map(|word| Beginnings::at(word)) {
            beginnings.bits[at / 64] |= 1 << (at % 64);
        }
        let longest = longest.unwrap_or(0);
        Self { profile, numbers, halves, longest, months, scales, known, heads, starts, beginnings }
    }

    /// Whether a word in any case may be one that is [known](Self::knows): most are none by their first letters.
    pub(crate) fn may_know(&self, word: &str) -> bool {
        Beginnings::at(word).is_none_or(|at| self.beginnings.bits[at / 64] >> (at % 64) & 1 == 1)
    }

    /// Whether a word in lower case may be one for a month, a number, an hour or a power of ten.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.known.contains(word) || self.compound(word).is_some()
    }

    /// Whether a number in words that may ask for an answer may begin or end with a word in lower case.
    pub(crate) fn may_ask(&self, word: &str) -> bool {
        match self.numbers.get(word) {
            Some((number, asks)) => *asks && *number > 1,
            None => self.halves.contains_key(word),
        }
    }

    /// The month that a word in lower case names, from 1.
    pub(crate) fn month(&self, word: &str) -> Option<u32> {
        self.months.get(word).copied()
    }

    /// Whether a word in lower case is the full name of a month and nothing else.
    pub(crate) fn is_certain_month(&self, word: &str) -> bool {
        let is_full = |forms: &str| {
            let mut forms = forms.split(' ').enumerate();
            forms.any(|(nth, form)| form == word && (nth == 0 || form.chars().count() > SHORT_MONTH))
        };
        self.profile.months.iter().any(|forms| is_full(forms)) && !has(self.profile.doubtful_months, word)
    }

    /// The exponent of the power of ten that a word in lower case names.
    pub(crate) fn scale(&self, word: &str) -> Option<u32> {
        self.scales.get(word).copied()
    }

    /// The hour that a word in lower case names.
    pub(crate) fn named_hour(&self, word: &str) -> Option<u32> {
        self.profile.named_hours.iter().find(|(name, _)| *name == word).map(|(_, hour)| *hour)
    }

    /// Whether a word in lower case says hundreds.
    pub(crate) fn is_hundreds(&self, word: &str) -> bool {
        self.profile.hundreds.iter().any(|form| match (form.strip_prefix('*'), form.strip_suffix('*')) {
            (Some(_), Some(_)) => word.contains(form.trim_matches('*')),
            (Some(end), None) => word.ends_with(end),
            _ => word == *form,
        })
    }

    /// The longest number in words that begins at a token.
    pub(super) fn number(&self, prose: &str, tokens: &[Token<'_>], at: usize) -> Option<Spelled> {
        self.longest_number(prose, tokens, at, true)
    }

    /// The same without a half on top: in `las cinco y media` the hour is a whole number.
    pub(super) fn whole_number(&self, prose: &str, tokens: &[Token<'_>], at: usize) -> Option<Spelled> {
        self.longest_number(prose, tokens, at, false)
    }

    fn longest_number(
        &self,
        prose: &str,
        tokens: &[Token<'_>],
        at: usize,
        with_halves: bool,
    ) -> Option<Spelled> {
        let first = tokens[at].folded();
        if !self.known.contains(&first) {
            return self.compound(&first).map(|value| Spelled {
                value,
                is_half: false,
                asks: false,
                tokens: at..at + 1,
            });
        }
        let mut phrase = first;
        let mut found = None;
        let mut end = at + 1;
        loop {
            if let Some(&value) = self.halves.get(&phrase).filter(|_| with_halves) {
                found = Some(Spelled { value, is_half: true, asks: true, tokens: at..end });
            } else if let Some(&(value, asks)) = self.numbers.get(&phrase) {
                found = Some(Spelled { value, is_half: false, asks, tokens: at..end });
            }
            let joins = end < tokens.len()
                && end - at < self.longest.min(MOST_WORDS)
                && !tokens[end].is_digits
                && matches!(gap(prose, tokens, end - 1), " " | "-" | "\u{2011}" | "\u{a0}");
            if !joins {
                break;
            }
            let word = tokens[end].folded();
            if !self.known.contains(&word) {
                break;
            }
            phrase.push(' ');
            phrase.push_str(&word);
            end += 1;
        }
        found
    }

    /// The number that a longer word begins with, as in `fünfjährig`.
    fn compound(&self, word: &str) -> Option<u32> {
        if !word.as_bytes().first_chunk().is_some_and(|start| self.starts.contains(start)) {
            return None;
        }
        let has_suffix = |rest: &str| {
            let mut suffixes = self.profile.number_suffixes.split_whitespace();
            suffixes.any(|suffix| rest.starts_with(suffix))
        };
        let ends = word.char_indices().rev().map(|(end, _)| end).take_while(|end| *end >= 3);
        ends.filter_map(|end| Some((self.heads.get(&word[..end])?, &word[end..])))
            .find(|(_, rest)| has_suffix(rest))
            .map(|(number, _)| *number)
    }
}

/// A number in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spelled {
    /// Its whole part.
    pub(crate) value: u32,
    /// Whether a half comes on top.
    pub(crate) is_half: bool,
    /// Whether the other text has to have it; some words say something else as well.
    pub(crate) asks: bool,
    /// The tokens that say it.
    pub(crate) tokens: std::ops::Range<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_known_word_is_left_out_by_its_first_letters() {
        for profile in KNOWN.into_iter().filter(|profile| profile.is_known) {
            let words = Vocabulary::new(profile);
            for word in words.known.iter().chain(words.heads.keys()) {
                let capital: String = word.chars().take(1).flat_map(char::to_uppercase).collect();
                let rest: String = word.chars().skip(1).collect();
                for written in [word.clone(), word.to_uppercase(), format!("{capital}{rest}")] {
                    assert!(words.may_know(&written), "{written}");
                }
            }
            // Else it would be of no use.
            assert!(!words.may_know("zzyx") && !words.may_know("kraken"), "{}", profile.tag);
        }
    }
}
