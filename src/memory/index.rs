//! Finds the texts that are like a text, by the words that both have.
//!
//! For every token there is the list of the segments that have it. A look-up goes through the lists of the rarest
//! tokens of its text, which are short, and compares those segments that most of them name.

use rustc_hash::{FxHashMap, FxHashSet};

use super::query::Query;
use super::score::{Match, Scored, score};
#[cfg(feature = "postgres")]
use super::segment::Origin;
use super::segment::{Segment, is_related};
use super::store::{Prepared, Resident, Store, StoredSegment};
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
    stores: Vec<Box<dyn Store>>,
}

/// A segment by the place of its store, and its own place there.
type Place = (usize, u32);

/// What is compared with a text, and how like it is.
struct Likely<'m> {
    place: Place,
    record: StoredSegment<'m>,
    likeness: f64,
    is_exact: bool,
}

impl Memory {
    /// Remembers translations of texts in a language.
    pub fn new(source: &Language, segments: Vec<Segment>) -> Self {
        Self::of(source, vec![Box::new(Resident::new(Prepared::all(segments)))])
    }

    /// Remembers what stores have; the first ones come first where nothing else tells matches apart.
    pub fn of(source: &Language, stores: Vec<Box<dyn Store>>) -> Self {
        Self { source: source.clone(), stores }
    }

    /// How many segments there are.
    pub fn len(&self) -> usize {
        self.stores.iter().map(|store| store.count()).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The best translations of texts like one, the best first; none below `least` percent, and at most `most`.
    pub fn look_up(&self, query: &Query<'_>, least: u8, most: usize) -> Vec<Match> {
        self.looking(None).look_up(query, least, most)
    }

    /// The same with further segments, which come behind those of the memory.
    #[cfg(feature = "postgres")]
    pub fn look_up_with(&self, further: &dyn Store, query: &Query<'_>, least: u8, most: usize) -> Vec<Match> {
        self.looking(Some(further)).look_up(query, least, most)
    }

    /// Whether a unit of the project is here with its translation of exactly a text.
    #[cfg(feature = "postgres")]
    pub fn knows(&self, article: &str, unit: &str, text: Fingerprint) -> bool {
        let looking = self.looking(None);
        let mut records = looking.exact(text).into_iter().filter_map(|place| looking.record(place));
        records.any(|record| match &record.segment.origin {
            Origin::Unit { article: own, id, .. } => own == article && id == unit,
            Origin::Imported { .. } | Origin::Shared { .. } => false,
        })
    }

    fn looking<'m>(&'m self, further: Option<&'m dyn Store>) -> Looking<'m> {
        let own = self.stores.iter().map(|store| -> &'m dyn Store { &**store });
        Looking { source: &self.source, stores: own.chain(further).collect() }
    }
}

/// All that one look-up looks through.
struct Looking<'m> {
    source: &'m Language,
    stores: Vec<&'m dyn Store>,
}

impl Looking<'_> {
    fn look_up(&self, query: &Query<'_>, least: u8, most: usize) -> Vec<Match> {
        let text = Fingerprint::of_source(query.text);
        let tokens = Tokens::new(query.text);
        let cutoff = f64::from(least.min(100)) / 100.0;
        let mut found: Vec<Likely<'_>> = Vec::new();
        for place in self.exact(text) {
            let record = self.record(place);
            found.extend(record.map(|record| Likely { place, record, likeness: 1.0, is_exact: true }));
        }
        let exact = found.len();
        let words = (tokens.all.len() <= SHORT).then(|| Words::new(query.text));
        for place in self.candidates(&tokens.all, cutoff) {
            let Some(record) = self.record(place).filter(|record| record.text != text) else { continue };
            let mut likeness = coefficient(&tokens.all, &record.tokens, cutoff);
            if let Some(words) = words.as_ref().filter(|_| record.tokens.len() <= SHORT) {
                likeness = likeness.max(words.similarity(&Words::new(&record.segment.source), cutoff));
            }
            if likeness > 0.0 {
                found.push(Likely { place, record, likeness, is_exact: false });
            }
        }
        found.retain(|one| {
            let segment = &one.record.segment;
            segment.fits(query.is_pattern)
                && is_related(&segment.language, query.language)
                && !query.is_own(segment)
        });
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.place.cmp(&b.place)));
        // What is like a text is not yet what scores best.
        found.truncate(exact + most.saturating_mul(4).max(20));
        let mut scored: Vec<Scored<'_>> = found
            .iter()
            .map(|Likely { record, likeness, is_exact, .. }| {
                score(query, &tokens, &record.segment, *likeness, *is_exact, self.source)
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
        // Many matches may be of one text.
        let mut known: FxHashMap<Fingerprint, Vec<String>> = FxHashMap::default();
        for at in 0..scored.len() {
            let segment = scored[at].segment;
            let has_others = if scored[at].is_in_context() {
                let others = scored.iter().filter(|other| other.is_in_context());
                let mut others = others.map(|other| &other.segment.target);
                others.any(|target| !is_same(target, &segment.target))
            } else {
                let text = Fingerprint::of_source(&segment.source);
                let targets = known.entry(text).or_insert_with(|| self.targets(text, query.language));
                targets.iter().any(|target| !is_same(target, &segment.target))
            };
            if has_others {
                scored[at].has_several();
            }
        }
    }

    /// The translations of exactly a text in a language.
    fn targets(&self, text: Fingerprint, language: &Language) -> Vec<String> {
        let records = self.exact(text).into_iter().filter_map(|place| self.record(place));
        let own = records.filter(|record| record.segment.language == *language);
        own.map(|record| record.segment.target.clone()).collect()
    }

    fn record(&self, (store, at): Place) -> Option<StoredSegment<'_>> {
        self.stores.get(store)?.record(at)
    }

    /// The segments of exactly a text.
    fn exact(&self, text: Fingerprint) -> Vec<Place> {
        let stores = self.stores.iter().enumerate();
        stores.flat_map(|(nth, store)| store.exact(text).into_iter().map(move |at| (nth, at))).collect()
    }

    /// The segments that have most in common with a text, by how rare it is.
    fn candidates(&self, tokens: &[u32], cutoff: f64) -> Vec<Place> {
        let mut unique = tokens.to_vec();
        unique.sort_unstable();
        unique.dedup();
        let frequency = |token: &u32| self.stores.iter().map(|store| store.frequency(*token)).sum::<usize>();
        let mut lists: Vec<(usize, u32)> =
            unique.iter().map(|token| (frequency(token), *token)).filter(|(count, _)| *count > 0).collect();
        lists.sort_unstable();
        let all = self.stores.iter().map(|store| store.count()).sum::<usize>() as f64;
        let mut weights: FxHashMap<Place, f32> = FxHashMap::default();
        let mut read = 0;
        for (nth, (count, token)) in lists.into_iter().enumerate() {
            read += count;
            if nth >= AT_LEAST && read > BUDGET {
                break;
            }
            let weight = (1.0 + all / count as f64).ln() as f32;
            for (store, entries) in self.stores.iter().enumerate() {
                entries.with_token(token, &mut |at| *weights.entry((store, at)).or_default() += weight);
            }
        }
        let length = tokens.len();
        let may_be_like = |(store, at): Place| {
            let theirs = self.stores[store].length(at);
            2.0 * length.min(theirs) as f64 >= cutoff * (length + theirs) as f64
        };
        let mut found: Vec<(Place, f32)> =
            weights.into_iter().filter(|(place, _)| may_be_like(*place)).collect();
        let by_weight = |a: &(Place, f32), b: &(Place, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if found.len() > COMPARED {
            found.select_nth_unstable_by(COMPARED, by_weight);
            found.truncate(COMPARED);
        }
        found.into_iter().map(|(place, _)| place).collect()
    }
}

/// Whether two translations say the same.
fn is_same(one: &str, other: &str) -> bool {
    one == other || fold_blanks(one) == fold_blanks(other)
}
