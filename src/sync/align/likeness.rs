//! How much two units say the same, for carrying a translation from one to the other.
//!
//! Words are weighted: a rare word, a number or a name tells more than what stands in every unit. What a likeness
//! is enough for is decided where units are paired.

use std::ops::Range;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use super::numbered::counting_label;
use crate::similarity::{coefficient, common_in_order};
use crate::words::{self, Word, fold_word, word_places};

/// Units of at most this many words are compared by their letters and stems too.
const SHORT: usize = 8;
/// A run of this many words is what is said to be kept verbatim.
pub(super) const RUN: usize = 4;
/// So many shared runs count in full; fewer might be a phrase that is used everywhere.
const RUNS_IN_FULL: f64 = 8.0;
/// Longer words are compared by so many letters where only the stem counts.
const STEM: usize = 6;
/// What a word in a tag or an address weighs, as a share of what it does elsewhere.
const IN_MARKUP: f64 = 0.05;
/// Of more units than this only a sample is counted for how rare a word is.
const SAMPLE: usize = 4096;

/// How many units of an article have each word.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    units: usize,
    found_in: FxHashMap<u64, u32>,
}

impl Lexicon {
    /// Counts the words of an article.
    pub(super) fn new<'t>(texts: impl ExactSizeIterator<Item = &'t str>) -> Self {
        let step = texts.len().div_ceil(SAMPLE).max(1);
        let mut lexicon = Self::default();
        let mut words = Vec::new();
        for text in texts.step_by(step) {
            words.clear();
            words.extend(words::words(text).into_iter().map(|word| word.hash));
            words.sort_unstable();
            words.dedup();
            lexicon.units += 1;
            for &word in &words {
                *lexicon.found_in.entry(word).or_default() += 1;
            }
        }
        lexicon
    }

    /// From 0.15, for a word that every unit has, to 1.
    fn rarity(&self, word: u64) -> f64 {
        let found_in = self.found_in.get(&word).copied().unwrap_or(1).max(1);
        if self.units < 3 || found_in == 1 {
            return 1.0;
        }
        (1.0 - f64::from(found_in).ln() / (self.units as f64).ln()).clamp(0.15, 1.0)
    }
}

/// A unit's text made ready for comparing.
#[derive(Debug)]
pub(super) struct Text {
    /// Hashes of the words in their order, without case and punctuation.
    words: Vec<u64>,
    /// The same, sorted, with their weights.
    weighted: Vec<(u64, f64)>,
    /// The sum of the weights.
    weight: f64,
    /// Hashes of every run of [`RUN`] words, sorted, with the place of its first word.
    runs: Vec<(u64, u32)>,
    short: Option<Short>,
}

/// What two texts have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Likeness {
    /// From 0 to 1.
    pub(super) score: f64,
    /// How many runs of four words stand in both.
    pub(super) runs: usize,
    /// Whether the shorter text stands in the longer one as it is, in one piece or in several.
    pub(super) contained: bool,
}

impl Text {
    pub(super) fn new(text: &str, lexicon: &Lexicon) -> Self {
        let mut words = Vec::new();
        let mut weighted = Vec::new();
        let mut in_markup = Vec::new();
        let mut markup = markup(text).into_iter().peekable();
        let label = counting_label(text);
        for Word { place, hash } in words::words(text) {
            let (at, word) = (place.start, &text[place]);
            while markup.next_if(|range| range.end <= at).is_some() {}
            let counts = label.as_ref().is_some_and(|label| label.contains(&at));
            let says_little = counts || markup.peek().is_some_and(|range| range.contains(&at));
            let weight = weight(word, words.is_empty()) * lexicon.rarity(hash);
            weighted.push((hash, if says_little { IN_MARKUP * weight } else { weight }));
            in_markup.push(says_little);
            words.push(hash);
        }
        weighted.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        // A tag or an address that two texts share is no run of words.
        let is_text = |at: usize| in_markup[at..at + RUN].iter().any(|says_little| !says_little);
        let places = words.windows(RUN).enumerate().filter(|(at, _)| is_text(*at));
        let mut runs: Vec<(u64, u32)> = places.map(|(at, run)| (run_hash(run), at as u32)).collect();
        runs.sort_unstable();
        let short = (words.len() <= SHORT).then(|| Short::new(text, lexicon));
        Self { weight: weighted.iter().map(|(_, weight)| weight).sum(), words, weighted, runs, short }
    }

    /// The hashes of the words, in their order.
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// What it may share with a text that goes on from it: its words and its runs of words.
    pub(super) fn signs(&self) -> impl Iterator<Item = u64> + '_ {
        self.words.iter().copied().chain(self.runs())
    }

    /// The hashes of its runs of words.
    pub(super) fn runs(&self) -> impl Iterator<Item = u64> + '_ {
        self.runs.iter().map(|(run, _)| *run)
    }

    /// What it has in common with another text; nothing where that is sure to be less than `cutoff`.
    ///
    /// The score is the weighted Dice coefficient of the words, less where their order changed. Where whole runs
    /// of words are kept it is at least the share of the shorter text they make up, so that a paragraph which lost
    /// or gained many sentences is still found. Short texts are compared by stems and letters as well.
    pub(super) fn likeness(&self, other: &Self, cutoff: f64) -> Likeness {
        let (common, count) = common(&self.weighted, &other.weighted);
        let total = self.weight + other.weight;
        let dice = if total > 0.0 { 2.0 * common / total } else { 0.0 };
        // A run in common is as many words in common.
        let (runs, kept) = if count < RUN { (0, 0) } else { self.kept(other) };
        let shorter = self.words.len().min(other.words.len()).max(1);
        let by_runs = 0.85 * (kept as f64 / shorter as f64) * (runs as f64 / RUNS_IN_FULL).min(1.0);
        let mut score = by_runs;
        if dice >= cutoff && dice > score && count > 0 {
            let in_order = common_in_order(&self.words, &other.words);
            score = score.max(dice * (0.7 + 0.3 * in_order as f64 / count as f64));
        }
        if let (Some(a), Some(b)) = (&self.short, &other.short) {
            score = score.max(a.likeness(b));
        }
        Likeness { score, runs, contained: runs > 0 && kept >= shorter }
    }

    /// The number of runs in common, and of the words of this text that they cover.
    fn kept(&self, other: &Self) -> (usize, usize) {
        let mut places: Vec<u32> = self.shared_runs(other).map(|(place, _)| place).collect();
        places.sort_unstable();
        places.dedup();
        let (mut covered, mut end) = (0, 0);
        for &place in &places {
            let place = place as usize;
            covered += place + RUN - end.max(place);
            end = place + RUN;
        }
        (places.len(), covered)
    }

    /// The places, here and there, of the runs in common.
    fn shared_runs<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (u32, u32)> + 'a {
        let (mut a, mut b) = (0, 0);
        std::iter::from_fn(move || {
            while let (Some(x), Some(y)) = (self.runs.get(a), other.runs.get(b)) {
                match x.0.cmp(&y.0) {
                    std::cmp::Ordering::Less => a += 1,
                    std::cmp::Ordering::Greater => b += 1,
                    std::cmp::Ordering::Equal => {
                        a += 1;
                        // Of a run that repeats, each place meets one place on the other side.
                        if other.runs.get(b + 1).is_some_and(|next| next.0 == y.0) {
                            b += 1;
                        }
                        return Some((x.1, y.1));
                    }
                }
            }
            None
        })
    }

    /// Where this text stands inside a longer one, if it does.
    ///
    /// Of runs that occur in several places those count that are as far from each other as here.
    pub(super) fn place_in(&self, whole: &Self) -> Option<Place> {
        let mut runs: Vec<(i64, u32)> = self
            .shared_runs(whole)
            .map(|(here, there)| (i64::from(there) - i64::from(here), there))
            .collect();
        if runs.is_empty() {
            let start = find(&self.words, &whole.words)?;
            return Some(Place { start, end: start + self.words.len(), words: self.words.len() });
        }
        runs.sort_unstable();
        let middle = runs[runs.len() / 2].0;
        let reach = (self.words.len() / 4).max(RUN) as i64;
        let near = runs
            .iter()
            .filter(|(shift, _)| (shift - middle).abs() <= reach)
            .map(|&(_, place)| place as usize);
        let (start, end) = near.fold((usize::MAX, 0), |(start, end), at| (start.min(at), end.max(at + RUN)));
        let words = common_in_order(&self.words, &whole.words);
        Some(Place { start, end, words })
    }
}

/// Where a text stands inside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The first word.
    pub(super) start: usize,
    /// Behind the last word.
    pub(super) end: usize,
    /// How many words it shares with the whole, in order.
    pub(super) words: usize,
}

/// A hash of a run of words.
fn run_hash(run: &[u64]) -> u64 {
    let mut bytes = [0; RUN * size_of::<u64>()];
    for (bytes, word) in bytes.chunks_exact_mut(size_of::<u64>()).zip(run) {
        bytes.copy_from_slice(&word.to_le_bytes());
    }
    xxh3_64(&bytes)
}

/// The place of all of a few words in many.
fn find(few: &[u64], many: &[u64]) -> Option<usize> {
    if few.is_empty() { None } else { many.windows(few.len()).position(|words| words == few) }
}

/// Where a text has tags and addresses.
fn markup(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    // Where nothing closes any more, no further search is needed.
    let (last_tag, last_bracket) = (text.rfind('>').unwrap_or(0), text.rfind(')').unwrap_or(0));
    while let Some(next) = text[at..].find(['<', '(', 'h']) {
        let start = at + next;
        let rest = &text[start..];
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = match rest.as_bytes()[0] {
            b'<' if is_tag && start < last_tag => rest.find('>'),
            b'(' if start < last_bracket && text[..start].ends_with(']') => rest.find(')'),
            b'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                Some(rest.find(|c: char| c.is_whitespace() || ")>]\"".contains(c)).unwrap_or(rest.len()))
            }
            _ => None,
        };
        at = start + end.unwrap_or(1).max(1);
        if end.is_some() {
            found.push(start..at);
        }
    }
    found
}

/// A number or a name weighs more, a word of up to three letters less.
fn weight(word: &str, is_first: bool) -> f64 {
    if word.chars().any(char::is_numeric) || (!is_first && word.starts_with(char::is_uppercase)) {
        1.5
    } else if word.chars().count() <= 3 {
        0.3
    } else {
        1.0
    }
}

/// The letters of a short text, and the stems of its longer words.
#[derive(Debug)]
struct Short {
    letters: Vec<char>,
    /// Hashes with their weights, sorted.
    stems: Vec<(u64, f64)>,
}

impl Short {
    fn new(text: &str, lexicon: &Lexicon) -> Self {
        let label = counting_label(text);
        let counts = |at: usize| label.as_ref().is_some_and(|label| label.contains(&at));
        let words = word_places(text).into_iter().filter(|place| !counts(place.start));
        let words: Vec<String> = words.map(|place| fold_word(&text[place])).collect();
        if words.is_empty() {
            return Self { letters: text.trim().chars().collect(), stems: Vec::new() };
        }
        let long = words.iter().filter(|word| word.chars().count() > 3);
        let mut stems: Vec<(u64, f64)> = long
            .map(|word| {
                let end = word.char_indices().nth(STEM).map_or(word.len(), |(at, _)| at);
                (xxh3_64(&word.as_bytes()[..end]), lexicon.rarity(xxh3_64(word.as_bytes())))
            })
            .collect();
        stems.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        Self { letters: words.join(" ").chars().collect(), stems }
    }

    /// The cube of the coefficient of the letters, or a little less than that of the weighted stems.
    fn likeness(&self, other: &Self) -> f64 {
        let letters = coefficient(&self.letters, &other.letters, 0.0).powi(3);
        let weight = |side: &Self| side.stems.iter().map(|(_, weight)| weight).sum::<f64>();
        let total = weight(self) + weight(other);
        let common = common(&self.stems, &other.stems).0;
        letters.max(if total > 0.0 { 0.9 * 2.0 * common / total } else { 0.0 })
    }
}

/// The weight and the number of what two sorted lists have in common.
fn common(a: &[(u64, f64)], b: &[(u64, f64)]) -> (f64, usize) {
    let (mut weight, mut count) = (0.0, 0);
    let (mut at, mut other) = (0, 0);
    while let (Some(x), Some(y)) = (a.get(at), b.get(other)) {
        let order = x.0.cmp(&y.0);
        if order.is_eq() {
            weight += x.1.min(y.1);
            count += 1;
        }
        at += usize::from(order.is_le());
        other += usize::from(order.is_ge());
    }
    (weight, count)
}
