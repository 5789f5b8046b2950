//! What texts of two languages say alike: numbers, dates, times and addresses.
//!
//! Each language has its own way to write them, in digits and in words, and its own pages for addresses to lead to. What
//! a difference means is not decided here.

mod address;
mod calendar;
mod figures;
mod tokens;
pub(crate) mod vocabulary;

use crate::diff::roman_value;
use crate::language::Profile;
use crate::model::Language;
pub(crate) use address::{Languages, host, split_query};
pub(crate) use calendar::{Date, Time};
pub(crate) use figures::Figure;
use tokens::{Token, tokens};

/// The numbers, dates and times of one text.
pub(crate) struct Text<'t> {
    pub(crate) tokens: Vec<Token<'t>>,
    pub(crate) words: Option<&'static Profile>,
    pub(crate) dates: Vec<Date>,
    pub(crate) times: Vec<Time>,
    pub(crate) figures: Vec<Figure>,
    /// Numbers in words up to twenty, with their tokens.
    pub(crate) spelled: Vec<(u32, usize)>,
    /// Whether there are larger numbers in words.
    pub(crate) has_large: bool,
    /// Whether there are thousands or millions in words.
    pub(crate) has_scale: bool,
    /// Numbers in Roman numerals.
    pub(crate) roman: Vec<u32>,
}

impl<'t> Text<'t> {
    /// Reads prose: a text without its markup, code and addresses.
    pub(crate) fn new(prose: &'t str, language: &Language) -> Self {
        let words = vocabulary::of(language);
        let mut tokens = tokens(prose);
        let mut has_large = false;
        if let Some(words) = words {
            for token in tokens.iter_mut().filter(|token| !token.is_digits) {
                let word = token.folded();
                token.is_known = words.knows(&word);
                has_large |= words.is_large(&word);
            }
        }
        let mut taken = vec![false; tokens.len()];
        let has_digits = tokens.iter().any(|token| token.is_digits);
        let dates = calendar::dates(prose, &tokens, words, &mut taken);
        let times = if has_digits { calendar::times(prose, &tokens, &mut taken) } else { Vec::new() };
        let figures = figures::figures(prose, &tokens, words, &taken);
        let (mut spelled, mut roman) = (Vec::new(), Vec::new());
        let mut has_scale = false;
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.is_digits) {
            if let Some(words) = words.filter(|_| token.is_known) {
                let word = token.folded();
                spelled.extend(words.small(&word).map(|value| (value, at)));
                // `million` alone is no number: it needs one before it.
                let is_counted = |before: usize| {
                    let word = tokens[before].folded();
                    words.small(&word).is_some() || words.is_large(&word)
                };
                has_scale |= words.is_scale(&word) && at.checked_sub(1).is_some_and(is_counted);
            }
            roman.extend(roman_value(token.text));
        }
        Self { tokens, words, dates, times, figures, spelled, has_large, has_scale, roman }
    }

    /// Whether it has a number, or a word that can stand for one.
    pub(crate) fn says(&self, number: u32) -> bool {
        self.spelled.iter().any(|(value, _)| *value == number)
            || self.roman.contains(&number)
            || self.words.is_none()
            || self.has_large && (21..1000).contains(&number)
            || self.has_scale && number >= 1000
    }

    /// Whether a word names a month in a language.
    pub(crate) fn is_month(word: &str, language: &Language) -> bool {
        vocabulary::of(language).is_some_and(|words| words.month(&word.to_lowercase()).is_some())
    }
}
