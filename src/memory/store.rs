//! Where segments are kept, and what finds them.

use std::borrow::Cow;
use std::fmt;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::segment::Segment;
use super::tokens::Tokens;
use crate::model::Fingerprint;

/// Segments by their places from 0 on, found by their texts and by the tokens of these.
///
/// All stores answer the same for the same segments; one that cannot answer says that it has none.
pub trait Store: fmt::Debug + Send + Sync {
    /// How many segments there are.
    fn count(&self) -> usize;

    /// The segments of a text, in their order.
    fn exact(&self, text: Fingerprint) -> Vec<u32>;

    /// How many segments have a token.
    fn frequency(&self, token: u32) -> usize;

    /// The segments that have a token, in their order.
    fn with_token(&self, token: u32, each: &mut dyn FnMut(u32));

    /// How many tokens a segment has.
    fn length(&self, at: u32) -> usize;

    /// A segment with what it is compared by.
    fn record(&self, at: u32) -> Option<StoredSegment<'_>>;
}

/// A segment with what it is compared by.
#[derive(Clone, Debug)]
pub struct StoredSegment<'s> {
    /// The segment.
    pub segment: Cow<'s, Segment>,
    /// The tokens of its source text, in order.
    pub tokens: Cow<'s, [u32]>,
    /// The fingerprint of that text.
    pub text: Fingerprint,
}

/// A segment that was read once: what finds it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prepared {
    /// The segment.
    pub segment: Segment,
    pub(super) tokens: Vec<u32>,
    pub(super) text: Fingerprint,
}

impl Prepared {
    /// Reads the source texts of segments.
    pub fn all(segments: Vec<Segment>) -> Vec<Self> {
        let prepared = segments.into_par_iter().map(|segment| {
            let text = Fingerprint::of_source(&segment.source);
            Self { tokens: Tokens::new(&segment.source).all, text, segment }
        });
        prepared.collect()
    }
}

/// Segments in memory.
#[derive(Debug, Default)]
pub struct Resident {
    segments: Vec<Segment>,
    texts: Vec<Fingerprint>,
    exact: FxHashMap<Fingerprint, Vec<u32>>,
    /// The tokens of all segments, one behind the other, and where those of each begin.
    tokens: Vec<u32>,
    starts: Vec<usize>,
    /// The number of each token, and where the segments that have it begin among the entries.
    numbers: FxHashMap<u32, u32>,
    bounds: Vec<usize>,
    entries: Vec<u32>,
}

impl Resident {
    /// Keeps segments, in their order.
    pub fn new(prepared: Vec<Prepared>) -> Self {
        let mut store = Self { starts: vec![0], ..Self::default() };
        store.segments.reserve_exact(prepared.len());
        for (at, Prepared { segment, tokens, text }) in (0..).zip(prepared) {
            store.exact.entry(text).or_default().push(at);
            store.texts.push(text);
            store.segments.push(segment);
            store.tokens.extend(tokens);
            store.starts.push(store.tokens.len());
        }
        store.index();
        store
    }

    /// Counts how many segments have each token, then puts each segment into the place that this leaves for it.
    fn index(&mut self) {
        let mut counts: Vec<usize> = Vec::new();
        // The segment that had a token last: in one that has it twice it counts once.
        let mut last: Vec<u32> = Vec::new();
        for (at, range) in (0_u32..).zip(self.starts.windows(2)) {
            for token in &self.tokens[range[0]..range[1]] {
                let next = counts.len() as u32;
                let number = *self.numbers.entry(*token).or_insert(next) as usize;
                if number == counts.len() {
                    counts.push(0);
                    last.push(u32::MAX);
                }
                if last[number] != at {
                    last[number] = at;
                    counts[number] += 1;
                }
            }
        }
        self.bounds = vec![0];
        let mut all = 0;
        for count in counts {
            all += count;
            self.bounds.push(all);
        }
        self.entries = vec![0; all];
        let mut next = self.bounds.clone();
        last.fill(u32::MAX);
        for (at, range) in (0_u32..).zip(self.starts.windows(2)) {
            for token in &self.tokens[range[0]..range[1]] {
                let number = self.numbers[token] as usize;
                if last[number] != at {
                    last[number] = at;
                    self.entries[next[number]] = at;
                    next[number] += 1;
                }
            }
        }
    }

    /// The segments that have a token, in their order.
    pub(super) fn list(&self, token: u32) -> &[u32] {
        let Some(&number) = self.numbers.get(&token) else { return &[] };
        &self.entries[self.bounds[number as usize]..self.bounds[number as usize + 1]]
    }

    /// All tokens.
    #[cfg(feature = "sqlite")]
    pub(super) fn all_tokens(&self) -> impl Iterator<Item = u32> + '_ {
        self.numbers.keys().copied()
    }
}

impl Store for Resident {
    fn count(&self) -> usize {
        self.segments.len()
    }

    fn exact(&self, text: Fingerprint) -> Vec<u32> {
        self.exact.get(&text).cloned().unwrap_or_default()
    }

    fn frequency(&self, token: u32) -> usize {
        self.list(token).len()
    }

    fn with_token(&self, token: u32, each: &mut dyn FnMut(u32)) {
        self.list(token).iter().for_each(|at| each(*at));
    }

    fn length(&self, at: u32) -> usize {
        self.starts[at as usize + 1] - self.starts[at as usize]
    }

    fn record(&self, at: u32) -> Option<StoredSegment<'_>> {
        let place = at as usize;
        Some(StoredSegment {
            segment: Cow::Borrowed(self.segments.get(place)?),
            tokens: Cow::Borrowed(&self.tokens[self.starts[place]..self.starts[place + 1]]),
            text: self.texts[place],
        })
    }
}
