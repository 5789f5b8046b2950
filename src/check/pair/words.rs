//! Words of single languages that rules ask for: function words, words that may stand twice, elided ones.
//!
//! Primary language subtags are the keys; a language without words here is judged without them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::similarity::word_hash;

/// The languages with function words here.
const LANGUAGES: [&str; 7] = ["en", "fr", "es", "de", "it", "pt", "nl"];

/// How many words of a text are function words of each language.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FunctionWords {
    counts: [usize; LANGUAGES.len()],
}

impl FunctionWords {
    /// How many are those of a language.
    pub(super) fn of(&self, language: &str) -> usize {
        LANGUAGES.iter().position(|known| *known == language).map_or(0, |at| self.counts[at])
    }

    /// The most that a language other than this one has.
    pub(super) fn most_beside(&self, language: &str) -> usize {
        let others = LANGUAGES.iter().zip(self.counts).filter(|(known, _)| **known != language);
        others.map(|(_, count)| count).max().unwrap_or(0)
    }
}

/// Counts the function words among words, by the hash of each.
pub(super) fn function_words_in(words: impl Iterator<Item = u64>) -> FunctionWords {
    /// The words of all languages: a bit for each language that has it.
    static KNOWN: LazyLock<FxHashMap<u64, u8>> = LazyLock::new(|| {
        let mut known = FxHashMap::default();
        for (at, language) in LANGUAGES.iter().enumerate() {
            for word in function_words(language) {
                *known.entry(word_hash(word)).or_default() |= 1u8 << at;
            }
        }
        known
    });
    let mut found = FunctionWords::default();
    for languages in words.filter_map(|word| KNOWN.get(&word)) {
        for (at, count) in found.counts.iter_mut().enumerate() {
            *count += usize::from(languages >> at & 1);
        }
    }
    found
}

/// Words that only glue others together, so that a text with one of them is prose of the language and no name.
pub(super) fn function_words(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &[
            "the", "and", "of", "to", "for", "with", "your", "you", "how", "what", "why", "when", "where",
            "is", "are", "be", "it", "its", "their", "our", "we", "they", "this", "that", "these", "those",
            "from", "by", "or", "not", "can", "will", "should", "have", "has", "if", "about", "into", "at",
            "an", "does", "do", "who", "which", "was", "were", "them", "than", "then", "there", "my",
            "create", "add", "use", "using", "make", "replace", "write", "build", "start", "learn", "get",
            "more",
        ],
        "fr" => &[
            "le", "la", "les", "des", "du", "et", "une", "un", "est", "sont", "pour", "avec", "dans",
            "votre", "vous", "nous", "qui", "que", "sur", "par", "pas", "comment", "pourquoi", "quand", "ce",
            "cette", "ces", "aux", "au", "vos", "notre", "leur", "ou", "où",
        ],
        "es" => &[
            "el", "la", "los", "las", "y", "una", "un", "es", "son", "para", "con", "en", "su", "sus", "que",
            "por", "cómo", "qué", "cuándo", "del", "al", "se", "no", "este", "esta", "o", "tu", "lo",
        ],
        "de" => &[
            "der", "die", "das", "und", "ein", "eine", "ist", "sind", "für", "mit", "von", "zu", "wie",
            "was", "warum", "wenn", "den", "dem", "des", "nicht", "auf", "im", "ihr", "ihre", "sie", "wir",
            "oder",
        ],
        "it" => &[
            "il", "lo", "la", "gli", "le", "e", "una", "un", "è", "sono", "per", "con", "di", "del", "della",
            "che", "come", "perché", "quando", "nel", "nella", "al", "alla", "non", "questo", "tuo", "o",
        ],
        "pt" => &[
            "o", "os", "as", "e", "um", "uma", "é", "são", "para", "com", "em", "seu", "sua", "que", "por",
            "como", "do", "da", "dos", "das", "no", "na", "não", "você", "ou", "mais", "se", "ao", "às",
        ],
        "nl" => &[
            "de", "het", "een", "en", "van", "is", "zijn", "voor", "met", "op", "te", "dat", "die", "niet",
            "je", "ook", "aan", "als", "er", "of", "hoe", "wat", "u", "uw", "naar", "om",
        ],
        _ => &[],
    }
}

/// Words that may stand twice in a row.
pub(super) fn may_stand_twice(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["that", "had", "her", "very", "really", "no", "bye", "ha", "so", "many", "blah"],
        "fr" => &[
            "nous", "vous", "faire", "très", "bien", "oui", "non", "bla", "ha", "beaucoup", "vite", "si",
            "petit", "cha", "tout", "toute",
        ],
        "es" => &["a", "muy", "no", "sí", "ja", "bla", "nos", "casi", "poco", "bueno"],
        "de" => &[
            "die", "der", "das", "den", "dem", "sie", "ihr", "ihnen", "sehr", "nach", "ja", "nein", "ha",
            "bla", "viele", "was", "wir", "uns", "so",
        ],
        "it" => &[
            "via", "così", "piano", "poco", "man", "appena", "quasi", "sì", "no", "ci", "molto", "bla",
            "ben", "passo", "presto", "subito", "ma", "pian", "or", "tanto", "solo", "vi",
        ],
        "nl" => &["die", "dat", "ze", "je", "er", "u", "wij", "heel"],
        "pt" => &["muito", "não", "sim", "se", "nos", "que"],
        _ => &[],
    }
}

/// Words that lose their last letter before a vowel and join the next word with an apostrophe.
pub(super) fn elided(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => {
            &["l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd"]
        }
        "it" => &[
            "l", "d", "c", "m", "n", "s", "t", "v", "un", "dell", "all", "nell", "dall", "sull", "coll",
            "quest", "quell", "bell", "dov", "com", "cos", "nient", "tutt", "mezz", "ciascun", "nessun",
            "qualcun", "quand", "senz", "anch", "sant", "grand",
        ],
        "ca" => &["l", "d", "m", "n", "s", "t"],
        _ => &[],
    }
}
