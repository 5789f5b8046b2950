//! What it costs to say that some elements of one side answer some of the other.
//!
//! Costs are negative logarithms of how likely that is, as in W. A. Gale and K. W. Church, "A Program for
//! Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993); what both share is gained.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::model::Kind;

use super::elements::Element;
use super::traits::{Sort, Traits};

/// The variance of the length of a translation, per character of the source.
const VARIANCE: f64 = 9.0;
/// No mismatch of lengths costs more, so that one free translation does not pull its neighbours along.
const WORST_LENGTH: f64 = 8.0;
/// No pair gains more from its anchors.
const BEST_ANCHORS: f64 = 12.0;
/// The skeleton beside a pair gains no more: it stays where it is when a unit next to it goes.
const BEST_SKELETON: f64 = 3.5;
/// What it costs that both have links, code or numbers, but no common one.
const CONTRADICTION: f64 = 1.5;
/// What an anchor costs that both sides have once, but elsewhere.
const ELSEWHERE: f64 = 1.2;
/// What no pair of elements may cost, so that it is never made.
const NEVER: f64 = f64::INFINITY;

/// What it costs when elements of one side have no answer: the first of them, and every further one.
const OPEN: f64 = 5.0;
const EXTEND: f64 = 1.2;
/// What a heading costs in addition unless the gap begins with it: what is missing is mostly a whole section.
const INSIDE_HEADING: f64 = 2.5;
/// What it costs to split into two or three or to merge.
const SPLIT: [f64; 2] = [3.6, 6.0];
/// How many standard deviations the lengths of a split may be apart.
const SPLIT_LENGTH: f64 = 1.6;
/// By how many standard deviations the lengths have to fit better than those of any one piece.
const SPLIT_BETTER: f64 = 0.5;

/// How many characters of text weigh as much as what is usual for the languages.
const USUAL: f64 = 500.0;

/// An anchor that both sides have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shared {
    hash: u64,
    pub(super) gain: f64,
    pub(super) sort: Sort,
    /// Whether each side has it in one element only and it is no mere word.
    pub(super) telling: bool,
}

/// One side made ready for comparing.
pub(super) struct Prepared<'e> {
    pub(super) elements: &'e [Element],
    shared: Vec<Vec<Shared>>,
    telling: Vec<usize>,
}

/// Both sides and how their lengths compare.
pub(super) struct Costs<'e> {
    pub(super) source: Prepared<'e>,
    pub(super) target: Prepared<'e>,
    /// How many target characters answer one source character.
    ratio: f64,
}

/// What two elements have in common and what speaks against them.
pub(super) struct Comparison {
    pub(super) shared: Vec<Shared>,
    /// How many anchors of one have their place elsewhere on the other side.
    pub(super) elsewhere: usize,
    /// Whether both have links, code or numbers, but no common one.
    pub(super) contradicts: bool,
    /// Whether one side has links, code or numbers, and the other has none.
    pub(super) one_sided: bool,
    /// What the shared anchors within the texts are worth.
    pub(super) content: f64,
    /// How many characters the shorter side has.
    pub(super) length: f64,
    /// How many standard deviations the lengths are from the ratio.
    pub(super) apart: f64,
}

impl Comparison {
    /// Whether something tells that the texts belong together; what stands beside them does not.
    pub(super) fn told(&self) -> bool {
        self.shared.iter().any(|anchor| anchor.telling && anchor.sort != Sort::Skeleton)
    }
}

/// What two elements share, summed up.
#[derive(Clone, Copy, Default)]
struct Gain {
    content: f64,
    skeleton: f64,
    told: usize,
    link: bool,
    code: bool,
    number: bool,
}

impl Gain {
    fn total(self) -> f64 {
        (self.content + self.skeleton.min(BEST_SKELETON)).min(BEST_ANCHORS)
    }

    /// In how many respects two texts contradict each other.
    fn contradictions(self, s: &Traits, t: &Traits) -> usize {
        let both = [
            (self.link, s.links, t.links),
            (self.code, s.codes, t.codes),
            (self.number, s.numbers, t.numbers),
        ];
        both.iter().filter(|&&(shared, s, t)| !shared && s > 0 && t > 0).count()
    }
}

impl<'e> Costs<'e> {
    /// `usual` is how many characters of the target language answer one of the source language.
    pub(super) fn new(source: &'e [Element], target: &'e [Element], usual: f64) -> Self {
        let (in_source, in_target) = (occurrences(source), occurrences(target));
        let source = Prepared::new(source, &in_source, &in_target);
        let target = Prepared::new(target, &in_target, &in_source);
        let mut costs = Self { source, target, ratio: 1.0 };
        let whole = |side: &Prepared<'_>| side.elements.iter().map(|e| e.traits.length).sum::<f64>();
        // What one side lacks must not bend the ratio: where enough is anchored, only that counts.
        let anchored = costs.chain();
        let (mut lengths, mut told) = ((0.0, 0.0), 0.0);
        for &(s, t) in &anchored {
            let of = (costs.source.elements[s].traits.length, costs.target.elements[t].traits.length);
            lengths = (lengths.0 + of.0, lengths.1 + of.1);
            told += of.0;
        }
        if told < 500.0 {
            lengths = (whole(&costs.source), whole(&costs.target));
        }
        // What little text there is weighs against what is usual.
        costs.ratio = ((lengths.1 + USUAL * usual) / (lengths.0 + USUAL)).clamp(0.2, 4.0);
        costs
    }

    /// Pairs that an anchor tells, which neither side has twice, in the longest order without crossings.
    pub(super) fn chain(&self) -> Vec<(usize, usize)> {
        let mut places: FxHashMap<u64, usize> = FxHashMap::default();
        for (at, shared) in self.target.shared.iter().enumerate() {
            places.extend(shared.iter().filter(|anchor| anchor.telling).map(|anchor| (anchor.hash, at)));
        }
        let mut told = Vec::new();
        for (at, shared) in self.source.shared.iter().enumerate() {
            let mut votes: Vec<usize> = shared
                .iter()
                .filter(|anchor| anchor.telling)
                .filter_map(|anchor| places.get(&anchor.hash).copied())
                .filter(|&other| self.kind(at, other) < NEVER)
                .collect();
            votes.sort_unstable();
            votes.dedup();
            if let [other] = votes[..] {
                told.push((at, other));
            }
        }
        longest_ascending(&told)
    }

    /// The cost of one pair, one by one.
    pub(super) fn one(&self, source: usize, target: usize) -> f64 {
        let kind = self.kind(source, target);
        if kind == NEVER {
            return NEVER;
        }
        let apart = self.apart(source..source + 1, target..target + 1);
        let gain = self.gain(source, target);
        let elsewhere = (self.source.telling[source] + self.target.telling[target] - 2 * gain.told).min(4);
        let (s, t) = (&self.source.elements[source].traits, &self.target.elements[target].traits);
        let mut cost = kind + (apart * apart / 2.0).min(WORST_LENGTH) - gain.total();
        cost += ELSEWHERE * elsewhere as f64 + CONTRADICTION * gain.contradictions(s, t) as f64;
        for (s, t) in [(s.links, t.links), (s.codes, t.codes), (s.numbers, t.numbers)] {
            cost += match s.abs_diff(t) {
                0 if s > 0 => -0.6,
                apart => 0.6 * apart.min(3) as f64,
            };
        }
        for (s, t) in [(s.head, t.head), (s.tail, t.tail)] {
            cost += match (s, t) {
                (None, None) => 0.0,
                (s, t) if s == t => -1.0,
                _ => 0.8,
            };
        }
        cost
    }

    /// The cost of one element that answers two or three, or the other way around; mostly never.
    pub(super) fn split(&self, source: Range<usize>, target: Range<usize>) -> f64 {
        let (s, t) = (&self.source.elements[source.clone()], &self.target.elements[target.clone()]);
        let pieces = if s.len() > t.len() { s } else { t };
        let prose = |e: &Element| matches!(e.kind, Kind::Paragraph | Kind::ListItem);
        if !s.iter().chain(t).all(prose)
            || pieces[1..].iter().any(|e| !e.adjoins || e.kind != pieces[0].kind)
            || pieces.iter().any(|e| e.traits.length < 12.0)
        {
            return NEVER;
        }
        let apart = self.apart(source.clone(), target.clone());
        if apart.abs() > SPLIT_LENGTH {
            return NEVER;
        }
        // One that is as long as the whole is better without the others.
        let mut singly = source.clone().flat_map(|s| target.clone().map(move |t| (s, t)));
        if singly.any(|(s, t)| self.apart(s..s + 1, t..t + 1).abs() < apart.abs() + SPLIT_BETTER) {
            return NEVER;
        }
        let mut cost = SPLIT[pieces.len() - 2] + apart * apart / 2.0 + kinds(s[0].kind, t[0].kind);
        for source in source {
            for target in target.clone() {
                cost -= self.gain(source, target).total();
            }
        }
        cost
    }

    /// What it costs that the source (or target) element at a place has no answer.
    pub(super) fn gap(element: &Element, first: bool) -> f64 {
        match (first, element.kind) {
            (true, _) => OPEN,
            (false, Kind::Heading(_)) => EXTEND + INSIDE_HEADING,
            (false, _) => EXTEND,
        }
    }

    /// How many standard deviations the lengths are from the ratio.
    pub(super) fn apart(&self, source: Range<usize>, target: Range<usize>) -> f64 {
        let length = |elements: &[Element]| elements.iter().map(|e| e.traits.length).sum::<f64>();
        let source = length(&self.source.elements[source]);
        let target = length(&self.target.elements[target]);
        let mean = ((source + target / self.ratio) / 2.0).max(8.0);
        (target / self.ratio - source) / (mean * VARIANCE).sqrt()
    }

    /// What speaks for and against a pair, for people and for the confidence.
    pub(super) fn compare(&self, source: &Range<usize>, target: &Range<usize>) -> Comparison {
        let mut shared = Vec::new();
        let (mut content, mut contradicts) = (0.0, source.len() == 1 && target.len() == 1);
        for s in source.clone() {
            for t in target.clone() {
                shared.extend(self.shared(s, t).copied());
                let gain = self.gain(s, t);
                let (s, t) = (&self.source.elements[s].traits, &self.target.elements[t].traits);
                content += gain.content;
                contradicts &= gain.contradictions(s, t) > 0;
            }
        }
        let facts = |side: &Prepared<'_>, range: &Range<usize>| {
            side.elements[range.clone()].iter().fold([false; 3], |[links, codes, numbers], element| {
                let own = &element.traits;
                [links || own.links > 0, codes || own.codes > 0, numbers || own.numbers > 0]
            })
        };
        let one_sided = facts(&self.source, source) != facts(&self.target, target);
        let told = shared.iter().filter(|anchor| anchor.telling).count();
        let telling =
            |side: &Prepared<'_>, range: &Range<usize>| side.telling[range.clone()].iter().sum::<usize>();
        let all = telling(&self.source, source) + telling(&self.target, target);
        let length = |side: &Prepared<'_>, range: &Range<usize>| {
            side.elements[range.clone()].iter().map(|e| e.traits.length).sum::<f64>()
        };
        Comparison {
            shared,
            elsewhere: all.saturating_sub(2 * told),
            contradicts,
            one_sided,
            content,
            length: length(&self.source, source).min(length(&self.target, target)),
            apart: self.apart(source.clone(), target.clone()),
        }
    }

    fn kind(&self, source: usize, target: usize) -> f64 {
        let (s, t) = (&self.source.elements[source], &self.target.elements[target]);
        let table = match (s.table, t.table) {
            (None, None) => 0.0,
            (Some(s), Some(t)) if s == t => -1.5,
            (Some(s), Some(t)) if s.1 == t.1 => 0.0,
            (Some(_), Some(_)) => 3.0,
            _ => return NEVER,
        };
        let nesting = s.nesting.0.abs_diff(t.nesting.0).min(2) + s.nesting.1.abs_diff(t.nesting.1).min(2);
        kinds(s.kind, t.kind) + table + 0.8 * nesting as f64
    }

    fn gain(&self, source: usize, target: usize) -> Gain {
        let mut all = Gain::default();
        for anchor in self.shared(source, target) {
            all.told += usize::from(anchor.telling);
            match anchor.sort {
                Sort::Skeleton => all.skeleton += anchor.gain,
                _ => all.content += anchor.gain,
            }
            all.link |= anchor.sort == Sort::Link;
            all.code |= anchor.sort == Sort::Code;
            all.number |= anchor.sort == Sort::Number;
        }
        all
    }

    fn shared(&self, source: usize, target: usize) -> impl Iterator<Item = &Shared> {
        let mut others = self.target.shared[target].iter().peekable();
        self.source.shared[source].iter().filter(move |anchor| {
            while others.next_if(|other| other.hash < anchor.hash).is_some() {}
            others.peek().is_some_and(|other| other.hash == anchor.hash)
        })
    }
}

impl<'e> Prepared<'e> {
    fn new(elements: &'e [Element], own: &FxHashMap<u64, usize>, other: &FxHashMap<u64, usize>) -> Self {
        let mut shared: Vec<Vec<Shared>> = Vec::with_capacity(elements.len());
        for element in elements {
            let anchors = element.traits.anchors.iter().filter_map(|anchor| {
                let (own, other) = (*own.get(&anchor.hash)?, *other.get(&anchor.hash)?);
                let gain = anchor.weight / own.max(other) as f64;
                let telling = own == 1 && other == 1 && anchor.tells();
                Some(Shared { hash: anchor.hash, gain, sort: anchor.sort, telling })
            });
            // What is everywhere says nothing, and would make the comparison slow.
            shared.push(anchors.filter(|anchor| anchor.gain > 0.02).collect());
        }
        let telling = shared.iter().map(|all| all.iter().filter(|anchor| anchor.telling).count());
        let telling = telling.collect();
        Self { elements, shared, telling }
    }
}

/// What it costs to pair two kinds.
fn kinds(source: Kind, target: Kind) -> f64 {
    use Kind::{Caption, Heading, ListItem, Paragraph, Title};
    match (source, target) {
        _ if source == target => 0.0,
        (Heading(s), Heading(t)) => 2.5 * f64::from(s.abs_diff(t).min(2)),
        (Title, Heading(1)) | (Heading(1), Title) => 1.0,
        (Paragraph, ListItem | Caption) | (ListItem | Caption, Paragraph) => 3.0,
        _ => NEVER,
    }
}

/// In how many elements each anchor is; what is written small as well counts as in several.
fn occurrences(elements: &[Element]) -> FxHashMap<u64, usize> {
    let mut found = FxHashMap::default();
    for anchor in elements.iter().flat_map(|element| &element.traits.anchors) {
        *found.entry(anchor.hash).or_default() += 1;
    }
    for hash in elements.iter().flat_map(|element| &element.traits.small) {
        *found.entry(*hash).or_default() += 2;
    }
    found
}

/// The longest part of pairs, ascending by their first, in which their second ascends too.
fn longest_ascending(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The pair with the least second that ends a run of each length, and what stands before each pair.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < pair.1);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut found = Vec::new();
    let mut at = ends.last().copied();
    while let Some(pair) = at {
        found.push(pairs[pair]);
        at = before[pair];
    }
    found.reverse();
    found
}
