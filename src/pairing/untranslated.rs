//! Whether a text of a translated article was never translated.
//!
//! Knows one text and its source. What is done with a leftover is decided by the caller.

use std::cell::OnceCell;

use whatlang::{Detector, Lang};

use super::traits::decoded;
use crate::language::Profile;
use crate::model::{Fingerprint, Language};
use crate::sentence::{link_parts, opaque_spans};
use crate::similarity::Words;

/// From how much in common with its source on a text is no translation of it.
const SAME: f64 = 0.9;
/// How many words of prose a text has at least if it should have been translated.
const WORDS: usize = 4;
/// How many characters of prose tell the language.
const CHARACTERS: usize = 40;
/// How confident a guess at the language has to be.
const CONFIDENCE: f64 = 0.5;

/// Says whether a text of the target article is still in the source language: a leftover nobody translated.
///
/// `paired` is the source text it answers, if that is known. Names, code and single words that equal their
/// source are what a translator leaves too, so they are no leftovers.
pub fn is_untranslated(text: &str, paired: Option<&str>, source: &Language, target: &Language) -> bool {
    source.primary() != target.primary()
        && Prose::new(text).is_untranslated(paired.map(Prose::new).as_ref(), source, target)
}

/// The prose of a text in one of two languages.
#[derive(Debug)]
pub(super) struct Prose {
    text: String,
    words: Words,
    /// Whether it is in the source language, as far as that can be told.
    guessed: OnceCell<Option<bool>>,
}

impl Prose {
    pub(super) fn new(text: &str) -> Self {
        let text = prose(text);
        Self { words: Words::new(&text), text, guessed: OnceCell::new() }
    }

    /// As [`is_untranslated`]; always asked with the same two languages.
    pub(super) fn is_untranslated(
        &self,
        paired: Option<&Self>,
        source: &Language,
        target: &Language,
    ) -> bool {
        let words = &self.words;
        let guessed = || *self.guessed.get_or_init(|| guess(&self.text, source, target));
        if paired.is_some_and(|paired| words.similarity(&paired.words, SAME) >= SAME) {
            // A run of names is no prose: something has to be written small.
            let written_small =
                self.text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase));
            return words.len() >= WORDS
                && written_small.count() * 3 >= words.len()
                && guessed() != Some(false);
        }
        guessed() == Some(true)
    }
}

/// Whether a translation only repeats its source, and has several words that should have been translated.
///
/// Too short to be told from a translation that is the same in both languages, so a person has to confirm it. Names
/// and the titles of works elsewhere stay as they are.
pub fn is_copy(translation: &str, paired: &str, source: &Language, target: &Language) -> bool {
    let prose = prose(paired);
    let is_written_small = |word: &str| word.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase());
    source.primary() != target.primary()
        && Fingerprint::of_source(translation) == Fingerprint::of_source(paired)
        && prose.split_whitespace().count() > 1
        && prose.split_whitespace().any(is_written_small)
}

/// Whether the prose is in the source language rather than in the target language; `None` if it cannot be told.
fn guess(prose: &str, source: &Language, target: &Language) -> Option<bool> {
    if prose.chars().filter(|c| !c.is_whitespace()).count() <= CHARACTERS {
        return None;
    }
    let (source, target) = (detected(source)?, detected(target)?);
    let found = Detector::with_allowlist(vec![source, target]).detect(prose)?;
    (found.is_reliable() || found.confidence() >= CONFIDENCE).then(|| found.lang() == source)
}

/// The text without code, links to other sites, tags and placeables; of other links, what they show.
fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    let mut at = 0;
    for span in opaque_spans(text) {
        prose.push_str(&text[at..span.start]);
        // Titles of works elsewhere stay as they are.
        if let Some((label, _)) = link_parts(&text[span.clone()]).filter(|link| !link.1.contains("://")) {
            prose.push_str(label);
        }
        prose.push(' ');
        at = span.end;
    }
    prose.push_str(&text[at..]);
    let prose = decoded(&prose);
    let words = prose.split_whitespace().filter(|word| !word.contains("://"));
    words.map(|word| word.trim_matches(['*', '_'])).collect::<Vec<_>>().join(" ")
}

/// The language as the detector names it, if it knows it.
pub(crate) fn detected(language: &Language) -> Option<Lang> {
    Profile::of(language).detector.and_then(Lang::from_code)
}
