//! How much two texts have in common, for matching old units with new ones.
//!
//! Word-level and cheap, with a cutoff. What a similarity is enough for is decided where units are matched.

use rapidfuzz::HashableChar;
use rapidfuzz::distance::{indel, lcs_seq};

use crate::words::{fold_word, words};

/// Texts of at most this many words are compared by characters too.
const SHORT: usize = 3;
/// The product of two lengths up to which sequences are compared as a whole.
const FINE: usize = 100_000_000;
/// The length of the stretches in which longer sequences are compared.
const STRETCH: usize = 512;

/// The length of the longest common subsequence of two sequences.
///
/// Takes bounded time: what is too long to compare as a whole, without its common ends, is compared in stretches at
/// the same relative place, so that the result may be too small there, never too large.
pub fn common_in_order<T: Copy + Eq + HashableChar + std::hash::Hash>(a: &[T], b: &[T]) -> usize {
    if !is_too_long(a, b) {
        return lcs_seq::similarity(a.iter().copied(), b.iter().copied());
    }
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    let parts = if is_too_long(a, b) { a.len().max(b.len()).div_ceil(STRETCH) } else { 1 };
    let part = |whole: usize, number: usize| number * whole / parts..(number + 1) * whole / parts;
    let common = (0..parts).map(|number| {
        let (a, b) = (&a[part(a.len(), number)], &b[part(b.len(), number)]);
        lcs_seq::similarity(a.iter().copied(), b.iter().copied())
    });
    head + tail + common.sum::<usize>()
}

/// The Dice coefficient of the longest common subsequence, 0 where it would be below `cutoff`; see [`common_in_order`].
pub fn coefficient<T: Copy + Eq + HashableChar + std::hash::Hash>(a: &[T], b: &[T], cutoff: f64) -> f64 {
    if !is_too_long(a, b) {
        let args = indel::Args::default().score_cutoff(cutoff);
        return indel::normalized_similarity_with_args(a.iter().copied(), b.iter().copied(), &args)
            .unwrap_or(0.0);
    }
    let found = 2.0 * common_in_order(a, b) as f64 / (a.len() + b.len()) as f64;
    if found < cutoff { 0.0 } else { found }
}

fn is_too_long<T>(a: &[T], b: &[T]) -> bool {
    a.len().saturating_mul(b.len()) > FINE
}

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
        let words = words(text);
        let hashes: Vec<u64> = words.iter().map(|word| word.hash).collect();
        let chars = (hashes.len() <= SHORT).then(|| {
            if hashes.is_empty() {
                return text.trim().chars().collect();
            }
            let words = words.iter().map(|word| fold_word(&text[word.place.clone()]));
            words.collect::<Vec<_>>().join(" ").chars().collect()
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
            coefficient(&self.hashes, &other.hashes, cutoff)
        };
        let by_chars = match (&self.chars, &other.chars) {
            (Some(a), Some(b)) if self.is_empty() == other.is_empty() => {
                coefficient(a, b, cutoff.max(0.0).sqrt()).powi(2)
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

    #[test]
    fn long_sequences_are_compared_in_bounded_time() {
        let a: Vec<u32> = (0..400_000).collect();
        let every_ninth: Vec<u32> = a.iter().map(|&n| if n % 9 == 0 { n + 1_000_000 } else { n }).collect();
        let kept = a.iter().filter(|n| *n % 9 != 0).count();
        assert_eq!(common_in_order(&a, &every_ninth), kept);
        let inserted = [&a[..200_000], &[7; 300], &a[200_000..]].concat();
        assert_eq!(common_in_order(&a, &inserted), a.len());
        let reversed: Vec<u32> = a.iter().rev().copied().collect();
        assert!(coefficient(&a, &reversed, 0.0) < 0.01);
        assert_eq!(coefficient(&a, &reversed, 0.5), 0.0);
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
