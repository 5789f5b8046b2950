//! How languages write numbers and dates in words.
//!
//! Of a language without a list nothing is known: its numbers in words match any number.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

pub(crate) use crate::language::has;
use crate::language::{KNOWN, Profile};
use crate::model::Language;

/// The lists of a language, if it has any.
pub(crate) fn of(language: &Language) -> Option<&'static Profile> {
    Some(Profile::of(language)).filter(|profile| profile.is_known)
}

impl Profile {
    /// Whether a word is one for a month, a number or a power of ten: few words of a text are one.
    pub(crate) fn knows(&self, word: &str) -> bool {
        static WORDS: LazyLock<FxHashMap<&str, FxHashSet<&str>>> = LazyLock::new(|| {
            let words = |profile: &'static Profile| {
                let scales = profile.scales.iter().map(|(forms, _)| forms);
                let forms = profile.months.iter().chain(&profile.small_numbers).chain(scales);
                forms.flat_map(|forms| forms.split(' ')).collect()
            };
            KNOWN.into_iter().filter(|profile| profile.is_known).map(|one| (one.tag, words(one))).collect()
        });
        WORDS.get(self.tag).is_some_and(|words| words.contains(word))
    }

    /// The month that a word names, from 1.
    pub(crate) fn month(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        let at = self.months.iter().position(|forms| has(forms, word))?;
        u32::try_from(at + 1).ok()
    }

    /// Whether a word is the full name of a month and nothing else.
    pub(crate) fn is_certain_month(&self, word: &str) -> bool {
        self.knows(word)
            && self.months.iter().any(|forms| forms.split(' ').next() == Some(word))
            && !has(self.doubtful_months, word)
    }

    /// The number from 0 to 20 that a word stands for.
    pub(crate) fn small(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        let at = self.small_numbers.iter().position(|forms| has(forms, word))?;
        u32::try_from(at).ok()
    }

    /// Whether a word may belong to a number in words above twenty.
    pub(crate) fn is_large(&self, word: &str) -> bool {
        self.tens.iter().any(|form| word.starts_with(form) || word.ends_with(form))
    }

    /// Whether a word is a power of ten.
    pub(crate) fn is_scale(&self, word: &str) -> bool {
        self.scale(word).is_some()
    }

    /// The exponent of the power of ten that a word names.
    pub(crate) fn scale(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        self.scales.iter().find(|(forms, _)| has(forms, word)).map(|(_, exponent)| *exponent)
    }
}
