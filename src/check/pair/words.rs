//! Counts of the function words of each language that has a list of them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::language::KNOWN;
use crate::words::word_hash;

/// How many words of a text are function words of each language.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FunctionWords {
    counts: [usize; KNOWN.len()],
}

impl FunctionWords {
    /// How many are those of a language.
    pub(super) fn of(&self, language: &str) -> usize {
        KNOWN.iter().position(|known| known.tag == language).map_or(0, |at| self.counts[at])
    }

    /// The most that a language other than this one has.
    pub(super) fn most_beside(&self, language: &str) -> usize {
        let others = KNOWN.iter().zip(self.counts).filter(|(known, _)| known.tag != language);
        others.map(|(_, count)| count).max().unwrap_or(0)
    }
}

/// Counts the function words among words, by the hash of each.
pub(super) fn function_words_in(words: impl Iterator<Item = u64>) -> FunctionWords {
    /// The words of all languages: a bit for each language that has it.
    static WORDS: LazyLock<FxHashMap<u64, u8>> = LazyLock::new(|| {
        let mut known = FxHashMap::default();
        for (at, language) in KNOWN.iter().enumerate() {
            for word in language.function_words {
                *known.entry(word_hash(word)).or_default() |= 1u8 << at;
            }
        }
        known
    });
    let mut found = FunctionWords::default();
    for languages in words.filter_map(|word| WORDS.get(&word)) {
        for (at, count) in found.counts.iter_mut().enumerate() {
            *count += usize::from(languages >> at & 1);
        }
    }
    found
}
