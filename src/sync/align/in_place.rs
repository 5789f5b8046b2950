//! Pairs what is short and was reworded where it stood: one text for one, between two units that are known.
//!
//! A few words say too little to be recognised by themselves. Here the place speaks, and the words only have to say
//! that it is no other text.

use std::ops::Range;

use rustc_hash::FxHashSet;
use unicode_segmentation::UnicodeSegmentation;

use super::chain::heaviest_chain;
use super::numbered::label_end;
use super::{AlignEvidence, Change, Matching};
use crate::model::Kind;
use crate::words::fold_word;

/// So many words are short.
const SHORT: usize = 8;
/// The least share of letters in words that both have; less where both neighbours stand as they stood.
const SHARED: f64 = 0.3;
const SHARED_BETWEEN_UNCHANGED: f64 = 0.25;
/// One word of so few letters in common says nothing.
const LITTLE: usize = 3;
/// Longer words are compared by so many letters.
const STEM: usize = 6;

impl Matching<'_> {
    /// Pairs the short texts that are left one for one between two neighbours.
    pub(super) fn in_place(&mut self) {
        let known = (0..self.new.len()).filter_map(|new| Some((self.first_of(new)?, new, 1.0)));
        let known = heaviest_chain(known.collect());
        let ends = known.iter().map(|&(_, new)| (self.first_of(new), self.last_of(new), new));
        let ends: Vec<_> = ends.collect();
        let (mut old_from, mut new_from) = (0, 0);
        for (first, last, new) in ends {
            let (Some(first), Some(last)) = (first, last) else { continue };
            if old_from < first && new_from < new {
                self.one_for_one(old_from..first, new_from..new);
            }
            (old_from, new_from) = (last + 1, new + 1);
        }
        if old_from < self.old.len() && new_from < self.new.len() {
            self.one_for_one(old_from..self.old.len(), new_from..self.new.len());
        }
        self.over_their_sections();
    }

    /// Pairs the headings of sections that are the same, also where these moved.
    fn over_their_sections(&mut self) {
        for section in 0..self.was_section.len() {
            let old = self.was_section[section].and_then(|old| self.old_sections.heading(old));
            let (Some(old), Some(new)) = (old, self.new_sections.heading(section)) else { continue };
            if !self.used[old] && self.is_free(new) {
                let first = self.old.get(old + 1).zip(self.new.get(new + 1));
                let is_unchanged = first.is_some_and(|(old, new)| old.fingerprint == new.fingerprint);
                self.reworded(old, new, is_unchanged);
            }
        }
    }

    fn one_for_one(&mut self, old: Range<usize>, new: Range<usize>) {
        let between_unchanged = self.is_between_unchanged(&old, &new);
        let (old, new) = (self.free_old(old), self.free_new(new));
        let heading = |kind: Kind| matches!(kind, Kind::Heading(_));
        let headings = |at: &[usize], items: &[super::Item<'_>]| -> Vec<usize> {
            at.iter().copied().filter(|&at| heading(items[at].kind)).collect()
        };
        let (old_headings, new_headings) = (headings(&old, self.old), headings(&new, self.new));
        let (old, new) =
            match (old_headings.as_slice(), new_headings.as_slice(), old.as_slice(), new.as_slice()) {
                (&[old], &[new], ..) | (_, _, &[old], &[new]) => (old, new),
                _ => return,
            };
        self.reworded(old, new, between_unchanged);
    }

    /// Pairs two units where they share enough.
    fn reworded(&mut self, old: usize, new: usize, between_unchanged: bool) {
        let (before, after) = (&self.old[old], &self.new[new]);
        let fits =
            before.kind.as_str() == after.kind.as_str() && before.field.is_none() && after.field.is_none();
        let least = if between_unchanged { SHARED_BETWEEN_UNCHANGED } else { SHARED };
        if !fits || self.settled.contains(&new) {
            return;
        }
        if let Some(shared) = shared(before.text, after.text).filter(|shared| *shared >= least) {
            self.pair_on(old, new, Change::Edited, AlignEvidence::Likeness(shared));
        }
    }

    /// Whether one unit each stands between two that are as they were, or at an end of the article.
    fn is_between_unchanged(&self, old: &Range<usize>, new: &Range<usize>) -> bool {
        let same = |old: Option<usize>, new: Option<usize>| match (old, new) {
            (Some(old), Some(new)) => self.same(old, new),
            (None, None) => true,
            _ => false,
        };
        let inside = |at: usize, length: usize| Some(at).filter(|at| *at < length);
        old.len() == 1
            && new.len() == 1
            && same(old.start.checked_sub(1), new.start.checked_sub(1))
            && same(inside(old.end, self.old.len()), inside(new.end, self.new.len()))
    }
}

/// The share of letters in words that two short texts have in common; none where one is not short, or where they
/// share no more than one little word.
fn shared(a: &str, b: &str) -> Option<f64> {
    let (a, b) = (stems(a)?, stems(b)?);
    let shared = || a.intersection(&b).map(|stem| stem.chars().count());
    // In scripts without blanks, one letter is a word.
    let is_little = |stem: &String| stem.is_ascii() && stem.len() <= LITTLE;
    let is_whole = a.is_subset(&b) || b.is_subset(&a);
    if !is_whole
        && a.intersection(&b).all(is_little)
        && shared().filter(|letters| *letters >= LITTLE).count() < 2
    {
        return None;
    }
    let letters = |stems: &FxHashSet<String>| stems.iter().map(|stem| stem.chars().count()).sum::<usize>();
    let common: usize = shared().sum();
    let most = letters(&a).max(letters(&b));
    (most > 0).then(|| common as f64 / most as f64)
}

/// The beginnings of the words of a short text, also of those inside `names.joined_so`.
fn stems(text: &str) -> Option<FxHashSet<String>> {
    let text = label_end(text).map_or(text, |end| &text[end..]);
    let words = text.unicode_words().flat_map(|word| word.split(['.', '_', ':']));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(SHORT + 1).collect();
    let stem = |word: &&str| fold_word(word).chars().take(STEM).collect();
    (words.len() <= SHORT).then(|| words.iter().map(stem).collect())
}
