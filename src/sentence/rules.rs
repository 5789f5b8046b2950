//! What a language knows about stops: abbreviations, words that begin sentences, words that join clauses.
//!
//! The lists are those of `language`. How they decide is in `split.rs`.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::{KNOWN, Profile};
use crate::model::Language;

/// What a stop behind an abbreviation can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Never the end of a sentence: `Mr.`
    Never,
    /// Not the end before a number: `No. 10`
    Number,
    /// The end where a capital follows: `etc. They`
    End,
    /// The end only before a word that often begins a sentence: `the U.S. But`
    Starter,
}

/// The lists of one language.
#[derive(Debug, Default)]
pub(super) struct Rules {
    abbreviations: FxHashMap<&'static str, Abbreviation>,
    /// Beginnings of abbreviations of several parts: `i.d` of `i.d.R`.
    beginnings: FxHashSet<&'static str>,
    starts: FxHashSet<&'static str>,
    joins: FxHashSet<&'static str>,
    /// Whether a number with a stop may be an ordinal, as in `15. Oktober`.
    pub(super) ordinals: bool,
}

impl Rules {
    /// The lists of a language; a language without lists has empty ones.
    pub(super) fn of(language: &Language) -> &'static Self {
        static RULES: LazyLock<FxHashMap<&str, Rules>> = LazyLock::new(|| {
            let known = KNOWN.into_iter().filter(|profile| !profile.stops.is_empty());
            let rules =
                |profile: &Profile| Rules { ordinals: profile.ordinal_stops, ..Rules::parse(profile.stops) };
            known.map(|profile| (profile.tag, rules(profile))).collect()
        });
        static OTHER: LazyLock<Rules> = LazyLock::new(Rules::default);
        RULES.get(language.primary()).unwrap_or(&OTHER)
    }

    fn parse(text: &'static str) -> Self {
        let mut rules = Self::default();
        for line in text.lines() {
            let mut words = line.split_whitespace();
            let kind = match words.next() {
                Some("never") => Abbreviation::Never,
                Some("number") => Abbreviation::Number,
                Some("end") => Abbreviation::End,
                Some("starter") => Abbreviation::Starter,
                Some("starts") => {
                    rules.starts.extend(words);
                    continue;
                }
                Some("joins") => {
                    rules.joins.extend(words);
                    continue;
                }
                _ => continue,
            };
            for word in words {
                rules.abbreviations.insert(word, kind);
                rules.beginnings.extend(word.match_indices('.').map(|(at, _)| &word[..at]));
            }
        }
        rules
    }

    /// What an abbreviation, given without its last stop and without blanks, allows.
    pub(super) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).or_else(|| self.abbreviations.get(&*uncapitalized(word)?)).copied()
    }

    /// Whether an abbreviation of several parts begins like this, as `z` does for `z. B.`.
    pub(super) fn begins_abbreviation(&self, word: &str) -> bool {
        self.beginnings.contains(word)
            || uncapitalized(word).is_some_and(|word| self.beginnings.contains(&*word))
    }

    /// Whether sentences often begin with this word.
    pub(super) fn starts_sentence(&self, word: &str) -> bool {
        self.starts.contains(word)
    }

    /// Whether this word joins two clauses, as `and` does.
    pub(super) fn joins(&self, word: &str) -> bool {
        self.joins.contains(word)
    }
}

/// A capitalised word as it stands inside a sentence; a single capital is an initial and stays what it is.
fn uncapitalized(word: &str) -> Option<String> {
    let mut rest = word.chars();
    let first = rest.next().filter(|c| c.is_uppercase() && !rest.as_str().is_empty())?;
    Some(first.to_lowercase().chain(rest).collect())
}
