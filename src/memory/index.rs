//! Finds the texts that are like a text, by the words that both have.
//!
//! For every token there is the list of the segments that have it. A look-up goes through the lists of the rarest
//! tokens of its text, which are short, and compares those segments that most of them name.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::query::Query;
use super::score::{Match, Scored, score};
use super::segment::{Segment, is_related};
use super::tokens::Tokens;
use crate::model::{Fingerprint, Language, fold_blanks};
use crate::similarity::{Words, coefficient};

/// How many entries of lists a look-up reads before it stops at the next list.
const BUDGET: usize = 20_000;

/// The lists of so many tokens are read, however long they are.
const AT_LEAST: usize = 3;

/// How many segments are compared with a text.
const COMPARED: usize = 150;

/// Texts of at most so many tokens are compared by their characters too.
const SHORT: usize = 3;

/// What was translated before.
#[derive(Debug)]
pub struct Memory {
    source: Language,
    segments: Vec<Segment>,
    /// The tokens of all segments, one behind the other, and where those of each begin.
    tokens: Vec<u32>,
    starts: Vec<usize>,
    numbers: FxHashMap<u64, u32>,
    /// The segments that have a token, in their order.
    lists: Vec<Vec<u32>>,
    exact: FxHashMap<Fingerprint, Vec<u32>>,
    fingerprints: Vec<Fingerprint>,
}

impl Memory {
    /// Remembers translations of texts in a language.
    pub fn new(source: &Language, segments: Vec<Segment>) -> Self {
        let read: Vec<(Fingerprint, Vec<u64>)> = segments
            .par_iter()
            .map(|segment| (Fingerprint::of_source(&segment.source), Tokens::new(&segment.source).all))
            .collect();
        let mut memory = Self {
            source: source.clone(),
            segments,
            tokens: Vec::new(),
            starts: vec![0],
            numbers: FxHashMap::default(),
            lists: Vec::new(),
            exact: FxHashMap::default(),
            fingerprints: Vec::with_capacity(read.len()),
        };
        for (at, (fingerprint, tokens)) in (0..).zip(read) {
            memory.exact.entry(fingerprint).or_default().push(at);
            memory.fingerprints.push(fingerprint);
            for token in tokens {
                let next = memory.lists.len() as u32;
                let number = *memory.numbers.entry(token).or_insert(next);
                if number == next {
                    memory.lists.push(Vec::new());
                }
                memory.tokens.push(number);
                let list = &mut memory.lists[number as usize];
                if list.last() != Some(&at) {
                    list.push(at);
                }
            }
            memory.starts.push(memory.tokens.len());
        }
        memory
    }

    /// How many segments there are.
    pub fn len(&self) -> usize {
        self.segments.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// What is remembered.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The best translations of texts like one, the best first; none below `least` percent, and at most `most`.
    pub fn look_up(&self, query: &Query<'_>, least: u8, most: usize) -> Vec<Match> {
        let fingerprint = Fingerprint::of_source(query.text);
        let tokens = Tokens::new(query.text);
        let cutoff = f64::from(least.min(100)) / 100.0;
        let mut found: Vec<(u32, f64)> = Vec::new();
        let exact = self.exact.get(&fingerprint).map_or(&[][..], Vec::as_slice);
        found.extend(exact.iter().map(|&at| (at, 1.0)));
        let numbers = self.numbered(&tokens.all);
        let words = (tokens.all.len() <= SHORT).then(|| Words::new(query.text));
        for at in self.candidates(&numbers, cutoff) {
            if self.fingerprints[at as usize] == fingerprint {
                continue;
            }
            let theirs = self.tokens_of(at);
            let mut likeness = coefficient(&numbers, theirs, cutoff);
            if let Some(words) = words.as_ref().filter(|_| theirs.len() <= SHORT) {
                likeness =
                    likeness.max(words.similarity(&Words::new(&self.segments[at as usize].source), cutoff));
            }
            if likeness > 0.0 {
                found.push((at, likeness));
            }
        }
        found.retain(|(at, _)| {
            let segment = &self.segments[*at as usize];
            segment.fits(query.is_pattern)
                && is_related(&segment.language, query.language)
                && !query.is_own(segment)
        });
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        // What is like a text is not yet what scores best.
        found.truncate(exact.len() + most.saturating_mul(4).max(20));
        let mut scored: Vec<Scored<'_>> = found
            .into_iter()
            .map(|(at, likeness)| {
                let is_exact = self.fingerprints[at as usize] == fingerprint;
                score(query, &tokens, &self.segments[at as usize], likeness, is_exact, &self.source)
            })
            .collect();
        self.several(&mut scored, query);
        scored.retain(|scored| scored.percent >= least);
        scored.sort_by_key(|one| std::cmp::Reverse(one.rank()));
        let mut seen = FxHashSet::default();
        scored.retain(|scored| {
            seen.insert((scored.target.clone(), Fingerprint::of_source(&scored.segment.source)))
        });
        scored.truncate(most);
        scored.into_iter().map(Match::from).collect()
    }

    /// Takes a point from what has several different translations, none of which is told apart by where it stands.
    fn several(&self, scored: &mut [Scored<'_>], query: &Query<'_>) {
        let related = |at: &&u32| self.segments[**at as usize].language == *query.language;
        for at in 0..scored.len() {
            let segment = scored[at].segment;
            let has_others = if scored[at].is_in_context() {
                let others = scored.iter().filter(|other| other.is_in_context());
                let mut others = others.map(|other| &other.segment.target);
                others.any(|target| !is_same(target, &segment.target))
            } else {
                let group = self.exact.get(&Fingerprint::of_source(&segment.source));
                let mut others = group.into_iter().flatten().filter(related);
                others.any(|at| !is_same(&self.segments[*at as usize].target, &segment.target))
            };
            if has_others {
                scored[at].has_several();
            }
        }
    }

    fn tokens_of(&self, at: u32) -> &[u32] {
        &self.tokens[self.starts[at as usize]..self.starts[at as usize + 1]]
    }

    /// The numbers of tokens; those that nothing has get numbers of their own.
    fn numbered(&self, tokens: &[u64]) -> Vec<u32> {
        let mut unknown: FxHashMap<u64, u32> = FxHashMap::default();
        let number = |token: &u64| {
            self.numbers.get(token).copied().unwrap_or_else(|| {
                let next = u32::MAX - unknown.len() as u32;
                *unknown.entry(*token).or_insert(next)
            })
        };
        tokens.iter().map(number).collect()
    }

    /// The segments that have most in common with a text, by how rare it is.
    fn candidates(&self, tokens: &[u32], cutoff: f64) -> Vec<u32> {
        let mut unique = tokens.to_vec();
        unique.sort_unstable();
        unique.dedup();
        let mut lists: Vec<&Vec<u32>> =
            unique.iter().filter_map(|token| self.lists.get(*token as usize)).collect();
        lists.sort_by_key(|list| list.len());
        let all = self.segments.len() as f64;
        let mut weights: FxHashMap<u32, f32> = FxHashMap::default();
        let mut read = 0;
        for (nth, list) in lists.into_iter().enumerate() {
            read += list.len();
            if nth >= AT_LEAST && read > BUDGET {
                break;
            }
            let weight = (1.0 + all / list.len() as f64).ln() as f32;
            for &at in list {
                *weights.entry(at).or_default() += weight;
            }
        }
        let length = tokens.len();
        let may_be_like = |at: u32| {
            let theirs = self.tokens_of(at).len();
            2.0 * length.min(theirs) as f64 >= cutoff * (length + theirs) as f64
        };
        let mut found: Vec<(u32, f32)> = weights.into_iter().filter(|(at, _)| may_be_like(*at)).collect();
        let by_weight = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if found.len() > COMPARED {
            found.select_nth_unstable_by(COMPARED, by_weight);
            found.truncate(COMPARED);
        }
        found.into_iter().map(|(at, _)| at).collect()
    }
}

/// Whether two translations say the same.
fn is_same(one: &str, other: &str) -> bool {
    one == other || fold_blanks(one) == fold_blanks(other)
}
