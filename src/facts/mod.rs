//! What texts of two languages say alike: numbers, dates, times and addresses.
//!
//! Each language has its own way to write them, in digits and in words, and its own pages for addresses to lead to. What
//! a difference means is not decided here.

mod address;
mod calendar;
mod clock;
mod figures;
mod signs;
mod tokens;
pub(crate) mod vocabulary;

use crate::diff::roman_value;
use crate::language::{MonthNames, has, month_names};
use crate::model::Language;
pub(crate) use address::{Languages, host, split_query};
pub(crate) use calendar::Date;
use calendar::Months;
pub(crate) use clock::Time;
pub(crate) use figures::Figure;
pub(crate) use signs::{Fraction, Phone};
use tokens::{Token, tokens};
pub(crate) use vocabulary::Spelled;
use vocabulary::Vocabulary;

/// The numbers, dates and times of one text.
pub(crate) struct Text<'t> {
    pub(crate) tokens: Vec<Token<'t>>,
    pub(crate) words: Option<&'static Vocabulary>,
    pub(crate) dates: Vec<Date>,
    pub(crate) times: Vec<Time>,
    pub(crate) figures: Vec<Figure>,
    /// Numbers in words, up to a hundred.
    pub(crate) spelled: Vec<Spelled>,
    /// What may be fractions, or a month and a day; their numbers are among the figures.
    pub(crate) fractions: Vec<Fraction>,
    /// What may be telephone numbers; their groups are among the figures.
    pub(crate) phones: Vec<Phone>,
    /// Whether there are hundreds in words.
    has_hundreds: bool,
    /// Whether there are thousands or millions in words.
    has_scale: bool,
    /// Numbers in Roman numerals.
    roman: Vec<u32>,
}

impl<'t> Text<'t> {
    /// Reads prose: a text without its markup, code and addresses.
    pub(crate) fn new(prose: &'t str, language: &Language) -> Self {
        let words = vocabulary::of(language);
        let mut tokens = tokens(prose);
        let mut has_hundreds = false;
        if let Some(words) = words {
            for token in tokens.iter_mut().filter(|token| !token.is_digits) {
                let may_be_known = words.may_know(token.text);
                if !may_be_known && has_hundreds {
                    continue;
                }
                let word = token.folded();
                token.is_known = may_be_known && words.knows(&word);
                has_hundreds = has_hundreds || words.is_hundreds(&word);
            }
        }
        let months = match (words, month_names(language)) {
            (Some(words), _) => Months::Listed(words),
            (None, Some(names)) => Months::Named(names),
            (None, None) => Months::Unknown,
        };
        let mut spelled = spelled(prose, &tokens, words);
        let mut taken = vec![false; tokens.len()];
        let dates = calendar::dates(prose, &tokens, months, &spelled, &mut taken);
        let times = clock::times(prose, &tokens, words, &mut taken);
        let figures = figures::figures(prose, &tokens, words, &taken);
        let (fractions, phones) = signs::find(prose, &tokens, &taken);
        spelled.retain(|number| !number.tokens.clone().any(|at| taken[at]));
        let has_scale = words.is_some_and(|words| has_scale(&tokens, words, &spelled));
        let roman = tokens.iter().filter(|token| !token.is_digits);
        let roman = roman.filter_map(|token| roman_value(token.text)).collect();
        Self {
            tokens,
            words,
            dates,
            times,
            figures,
            spelled,
            fractions,
            phones,
            has_hundreds,
            has_scale,
            roman,
        }
    }

    /// Whether it has a number, or a word that can stand for one.
    pub(crate) fn says(&self, number: u32) -> bool {
        self.spelled.iter().any(|spelled| spelled.value == number && !spelled.is_half)
            || self.roman.contains(&number)
            || self.words.is_none()
            || self.says_century(number)
            || self.has_hundreds && (100..1000).contains(&number)
            || self.has_scale && number >= 1000
    }

    /// Whether it has a small number and a half in words.
    pub(crate) fn says_half(&self, whole: u32) -> bool {
        self.words.is_none() || self.spelled.iter().any(|spelled| spelled.value == whole && spelled.is_half)
    }

    /// Whether it has a word in lower case, or one of several forms.
    pub(crate) fn has_word(&self, forms: &str) -> bool {
        self.tokens.iter().any(|token| !token.is_digits && has(forms, &token.folded()))
    }

    fn says_century(&self, number: u32) -> bool {
        let centuries = self.words.map(|words| words.profile.centuries).unwrap_or_default();
        let mut named = centuries.iter().filter(|(_, century)| *century == number);
        named.any(|(word, _)| self.has_word(word))
    }

    /// The bytes of a number in words.
    pub(crate) fn place(&self, spelled: &Spelled) -> std::ops::Range<usize> {
        self.tokens[spelled.tokens.start].place.start..self.tokens[spelled.tokens.end - 1].place.end
    }

    /// Whether a word names a month in a language.
    pub(crate) fn is_month(word: &str, language: &Language) -> bool {
        let word = word.to_lowercase();
        let named = |names: &MonthNames| names.contains_key(&word);
        vocabulary::of(language).is_some_and(|words| words.month(&word).is_some())
            || month_names(language).is_some_and(named)
    }
}

/// The numbers in words, each as long as it can be.
fn spelled(prose: &str, tokens: &[Token<'_>], words: Option<&Vocabulary>) -> Vec<Spelled> {
    let Some(words) = words else { return Vec::new() };
    let mut spelled: Vec<Spelled> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = if tokens[at].is_known { words.number(prose, tokens, at) } else { None };
        at = found.as_ref().map_or(at + 1, |found| found.tokens.end);
        spelled.extend(found);
    }
    spelled
}

/// Whether a power of ten stands behind a number in words; `million` alone is none, and `mille` is one.
fn has_scale(tokens: &[Token<'_>], words: &Vocabulary, spelled: &[Spelled]) -> bool {
    tokens.iter().enumerate().any(|(at, token)| {
        let is_counted = || spelled.iter().any(|number| number.tokens.end == at);
        let is_article = || at > 0 && matches!(tokens[at - 1].folded().as_str(), "a" | "hundred");
        let is_alone = || matches!(token.folded().as_str(), "mille" | "mil" | "tausend");
        token.is_known
            && words.scale(&token.folded()).is_some()
            && (is_counted()
                || is_article()
                || is_alone()
                || at > 0 && words.is_hundreds(&tokens[at - 1].folded()))
    })
}
