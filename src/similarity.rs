//! How much two texts have in common, for matching old units with new ones.
//!
//! Word-level and cheap, with a cutoff. What a similarity is enough for is decided where units are matched.

use rapidfuzz::distance::indel;
use unicode_segmentation::UnicodeSegmentation;
use xxhash_rust::xxh3::xxh3_64;

/// Texts of at most this many words are compared by characters too.
const SHORT: usize = 3;

/// A text made ready for comparing: hashes of its words without case and punctuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    hashes: Vec<u64>,
    sorted: Vec<u64>,
    /// The folded characters of a short text.
    chars: Option<Vec<char>>,
}

impl Words {
    /// Cuts a text into words, as Unicode's word boundaries have it.
    pub fn new(text: &str) -> Self {
        let hashes: Vec<u64> = text.unicode_words().map(word_hash).collect();
        let chars = (hashes.len() <= SHORT).then(|| {
            if hashes.is_empty() {
                return text.trim().chars().collect();
            }
            let words: Vec<String> = text.unicode_words().map(fold_word).collect();
            words.join(" ").chars().collect()
        });
        let mut sorted = hashes.clone();
        sorted.sort_unstable();
        Self { hashes, sorted, chars }
    }

    /// The hashes of the words, in their order.
    pub fn hashes(&self) -> &[u64] {
        &self.hashes
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether the text has no word at all, only punctuation or nothing.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// How much two texts have in common, from 0 to 1; 0 where it would be below `cutoff`.
    ///
    /// This is the Dice coefficient of the longest common subsequence of words. Where both texts are short it
    /// is at least the squared coefficient of their characters, so that a heading whose every word changed a
    /// little is still found. Two texts without words are compared by characters only.
    pub fn similarity(&self, other: &Self, cutoff: f64) -> f64 {
        if self.hashes == other.hashes && (!self.is_empty() || self.chars == other.chars) {
            return 1.0;
        }
        let by_words = if self.common_at_most(other) < cutoff {
            0.0
        } else {
            let args = indel::Args::default().score_cutoff(cutoff);
            indel::normalized_similarity_with_args(&self.hashes, &other.hashes, &args).unwrap_or(0.0)
        };
        let by_chars = match (&self.chars, &other.chars) {
            (Some(a), Some(b)) if self.is_empty() == other.is_empty() => {
                let args = indel::Args::default().score_cutoff(cutoff.max(0.0).sqrt());
                indel::normalized_similarity_with_args(a, b, &args).unwrap_or(0.0).powi(2)
            }
            _ => 0.0,
        };
        let best = if self.is_empty() || other.is_empty() { by_chars } else { by_words.max(by_chars) };
        if best < cutoff { 0.0 } else { best }
    }

    /// An upper bound of the similarity by words: the common words in any order.
    fn common_at_most(&self, other: &Self) -> f64 {
        let (mut a, mut b) = (self.sorted.iter().peekable(), other.sorted.iter().peekable());
        let mut common = 0usize;
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            let order = x.cmp(y);
            if order.is_le() {
                a.next();
            }
            if order.is_ge() {
                b.next();
            }
            common += usize::from(order.is_eq());
        }
        let total = self.hashes.len() + other.hashes.len();
        if total == 0 { 0.0 } else { (2 * common) as f64 / total as f64 }
    }
}

/// A hash of a word as [`fold_word`] leaves it.
pub fn word_hash(word: &str) -> u64 {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return xxh3_64(word.as_bytes());
    }
    xxh3_64(fold_word(word).as_bytes())
}

/// A word without case, and with one kind of apostrophe.
pub fn fold_word(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn similarity(a: &str, b: &str) -> f64 {
        Words::new(a).similarity(&Words::new(b), 0.0)
    }

    #[test]
    fn texts_are_ordered_as_a_reader_would() {
        for (a, b, low, high) in [
            ("", "", 1.0, 1.0),
            ("", "word", 0.0, 0.0),
            ("---", "...", 0.0, 0.0),
            ("Hello, World!", "hello world", 1.0, 1.0),
            ("It’s here", "it's “here”", 1.0, 1.0),
            ("Getting started", "Get started", 0.6, 0.9),
            ("Colour", "Color", 0.7, 0.95),
            ("Introduction", "Installation", 0.0, 0.5),
            ("Linux", "Unix", 0.0, 0.4),
            ("one two three four five", "one two three four six", 0.8, 0.8),
            ("one two three four five six", "six five four three two one", 0.1, 0.3),
            ("the cat sat on the mat", "a dog lay in some grass", 0.0, 0.0),
            // Long texts of the same letters but no common word are not alike.
            ("listen to silent tinsel", "enlist in inlets lintels", 0.0, 0.0),
        ] {
            let found = similarity(a, b);
            assert!((low..=high).contains(&found), "{a:?} {b:?}: {found}");
        }
    }

    proptest! {
        #[test]
        fn symmetric_within_bounds_and_true_to_the_cutoff(
            a in "([a-d]{1,2}[ ,]){0,9}", b in "([a-d]{1,2}[ ,]){0,9}", cutoff in 0.0..1.0f64,
        ) {
            let (first, second) = (Words::new(&a), Words::new(&b));
            let full = first.similarity(&second, 0.0);
            prop_assert!((0.0..=1.0).contains(&full));
            prop_assert_eq!(full, second.similarity(&first, 0.0));
            prop_assert_eq!(first.similarity(&first, cutoff), 1.0);
            // Rounding may decide either way at the cutoff itself.
            if (full - cutoff).abs() > 1e-9 {
                prop_assert_eq!(first.similarity(&second, cutoff), if full < cutoff { 0.0 } else { full });
            }
        }
    }
}
