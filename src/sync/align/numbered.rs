//! Texts as they are without the numbers that count them: `Step 2: press the button` is still it as `Step 1: …`.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::words::word_hash;

/// What stands for a number.
const NUMBER: u64 = 0;
/// A label that counts has up to this many words.
const LABEL: usize = 2;
/// A text is known by what stands behind its label where that has so many words.
const BEHIND_LABEL: usize = 3;

/// What a text says but for its numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Unnumbered(Vec<u64>);

impl Unnumbered {
    /// The words of a text, each number as the same one.
    pub(super) fn new(text: &str) -> Self {
        let label = counter(text);
        let words = text.unicode_word_indices().map(|(at, word)| {
            let counts = label.as_ref().is_some_and(|label| label.contains(&at));
            if counts || is_number(word) { NUMBER } else { word_hash(word) }
        });
        Self(words.collect())
    }

    /// The same of what stands behind a label of a word or two, where that is long enough.
    pub(super) fn behind_label(text: &str) -> Option<Self> {
        let end = label_end(text)?;
        let Self(words) = Self::new(&text[end..]);
        (words.iter().filter(|word| **word != NUMBER).count() >= BEHIND_LABEL).then_some(Self(words))
    }

    /// How many words it has that are no numbers.
    pub(super) fn words(&self) -> usize {
        self.0.iter().filter(|word| **word != NUMBER).count()
    }
}

/// Where the number stands in the label that a text begins with: the `2` of `Step 2:`, the `b` of `b) `, the `IV` of
/// `Chapter IV. `.
pub(super) fn counter(text: &str) -> Option<Range<usize>> {
    let mut words = text.unicode_word_indices().take(LABEL).enumerate();
    words.find_map(|(nth, (at, word))| {
        let end = at + word.len();
        let rest = &text[end..];
        let is_closed = rest.starts_with([':', '.', ')', ']']) || rest.trim().is_empty();
        let is_spaced = rest.starts_with([' ', '\u{a0}']);
        let is_letter = nth == 0 && word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let counts = (is_number(word) && (is_closed || is_spaced))
            || (is_closed && (is_roman(word) || (is_letter && rest.starts_with([')', '.', ':']))));
        counts.then_some(at..end)
    })
}

/// The label that a text begins with and that counts: `Step 2` of `Step 2: press the button`, else the number alone.
pub(super) fn counting_label(text: &str) -> Option<Range<usize>> {
    let counter = counter(text)?;
    let is_all = text[counter.end..].trim_start_matches([':', '.', ')', ']']).trim().is_empty();
    let is_closed = text[counter.end..].starts_with([':', '.', ')', ']']);
    Some(if is_closed && !is_all { 0..counter.end } else { counter })
}

/// Behind the label of a word or two that a text begins with, where there is one.
pub(super) fn label_end(text: &str) -> Option<usize> {
    let mut ends = text.unicode_word_indices().take(LABEL).map(|(at, word)| at + word.len());
    ends.find_map(|end| {
        let mut rest = text[end..].chars();
        let is_label = rest.next().is_some_and(|c| matches!(c, ':' | '.' | ')' | ']'));
        (is_label && rest.next().is_some_and(char::is_whitespace)).then_some(end + 1)
    })
}

fn is_number(word: &str) -> bool {
    word.starts_with(char::is_numeric)
        && word.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',' | '’' | '\''))
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| b"IVXLCDM".contains(&byte)) || word.bytes().all(|byte| b"ivxlcdm".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_only_count_otherwise_are_the_same() {
        for (a, b) in [
            ("Step 1: press the red button", "Step 2: press the red button"),
            ("Chapter 3. Rivers", "Chapter 12. Rivers"),
            ("a) the long way", "c) the long way"),
            ("Figure 2: The pump", "Figure 3: The pump"),
            ("Part IV: The end", "Part V: The end"),
            ("(2) bread", "(3) bread"),
            ("The pump, figure 2", "The pump, figure 3"),
            ("Opens at 9:00", "Opens at 10:30"),
            ("Version 2", "Version 3"),
        ] {
            assert_eq!(Unnumbered::new(a), Unnumbered::new(b), "{a} {b}");
        }
        for (a, b) in [
            ("Step 1: press the red button", "Step 1: press the green button"),
            ("A long way", "I long way"),
            ("Mix the dough", "Fix the dough"),
            ("Vitamin C helps", "Vitamin D helps"),
        ] {
            assert_ne!(Unnumbered::new(a), Unnumbered::new(b), "{a} {b}");
        }
    }

    #[test]
    fn a_label_in_words_counts_as_well() {
        let behind = Unnumbered::behind_label;
        assert_eq!(behind("Step one: press the red button"), behind("Step two: press the red button"));
        assert!(behind("Step one: press the red button").is_some());
        assert_eq!(behind("Note: this"), None);
        assert_eq!(behind("We press the red button"), None);
        assert_eq!(behind("Open at 9:30 in the morning"), None);
    }
}
