//! Which texts of one language answer which of another, in order.
//!
//! Dynamic programming over beads as in W. A. Gale and K. W. Church, "A Program for Aligning Sentences in
//! Bilingual Corpora", Computational Linguistics 19 (1993): the lengths of what answers each other are in a
//! steady ratio. Anchors, which survive translation, weigh in. The search stays in a band around the
//! diagonal, so its cost is linear. Knows no sentences: items may as well be clauses or paragraphs.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::anchors::{AnchoredText, STRONG};

/// A run of source items and the run of target items that answers it; one of them may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bead {
    /// The source items.
    pub source: Range<usize>,
    /// The target items.
    pub target: Range<usize>,
    /// Whether the pairing is clear.
    pub certain: bool,
}

/// How many source and target items a bead may have, and the cost (negative logarithm of how often) of it.
const SHAPES: [(usize, usize, f64); 8] =
    [(1, 1, 0.12), (1, 0, 4.6), (0, 1, 4.6), (1, 2, 3.1), (2, 1, 3.1), (2, 2, 5.2), (1, 3, 6.0), (3, 1, 6.0)];

/// The variance of the length of a translation, per character of the source.
const VARIANCE: f64 = 6.8;

/// No mismatch of lengths costs more, so that one free translation does not pull its neighbours along.
const WORST_LENGTH: f64 = 10.0;

/// No length of what one side lacks costs more: a long sentence may be left out as well.
const WORST_GAP: f64 = 5.0;

/// No pair gains more from its anchors.
const BEST_ANCHORS: f64 = 8.0;

/// How much better another pairing must be where one by one is possible.
const ONE_BY_ONE: f64 = 8.0;

/// How many standard deviations the lengths of a certain pair may be apart.
const PLAUSIBLE: f64 = 3.0;

/// How far the search leaves the diagonal at least.
const BAND: usize = 64;

/// Pairs the texts of one language with those of another.
///
/// The beads cover both sides in order, each item once.
pub fn align(source: &[&str], target: &[&str]) -> Vec<Bead> {
    let items = |texts: &[&str]| texts.iter().map(|text| AnchoredText::new(text)).collect::<Vec<_>>();
    align_items(&items(source), &items(target))
}

/// Pairs items of one language with those of another; see [`align`].
pub fn align_items(source: &[AnchoredText], target: &[AnchoredText]) -> Vec<Bead> {
    let table = Table::new(source, target);
    let (mut beads, cost) = table.search();
    if source.len() == target.len() {
        let one_by_one: Vec<Bead> = (0..source.len()).map(|at| bead(at, 1, at, 1)).collect();
        let straight: f64 = one_by_one.iter().map(|bead| table.cost(bead)).sum();
        if straight <= cost + ONE_BY_ONE {
            beads = one_by_one;
        }
    }
    table.judge(&mut beads);
    beads
}

fn bead(source: usize, sources: usize, target: usize, targets: usize) -> Bead {
    Bead { source: source..source + sources, target: target..target + targets, certain: false }
}

/// Both sides made ready: lengths summed up, anchors reduced to those that both sides have.
struct Table {
    source: Side,
    target: Side,
    /// How many target characters answer one source character.
    ratio: f64,
    band: usize,
}

struct Side {
    /// The characters before each item, and of all.
    lengths: Vec<f64>,
    /// The anchors of each item that the other side has too, with what a pair sharing it gains.
    anchors: Vec<Vec<Anchor>>,
}

#[derive(Clone, Copy)]
struct Anchor {
    hash: u64,
    gain: f64,
    /// Whether each side has it in one item only and it is no mere word.
    telling: bool,
}

impl Side {
    fn new(items: &[AnchoredText], own: &FxHashMap<u64, usize>, other: &FxHashMap<u64, usize>) -> Self {
        let mut lengths = vec![0.0];
        let mut total = 0.0;
        let mut anchors = Vec::with_capacity(items.len());
        for item in items {
            total += item.length as f64;
            lengths.push(total);
            let shared = item.anchors.iter().filter_map(|&(hash, weight)| {
                let (own, other) = (*own.get(&hash)?, *other.get(&hash)?);
                let telling = own == 1 && other == 1 && weight >= STRONG;
                Some(Anchor { hash, gain: weight / own.max(other) as f64, telling })
            });
            anchors.push(shared.collect());
        }
        Self { lengths, anchors }
    }

    fn len(&self) -> usize {
        self.anchors.len()
    }

    fn length(&self, range: &Range<usize>) -> f64 {
        self.lengths[range.end] - self.lengths[range.start]
    }

    fn telling(&self, range: &Range<usize>) -> usize {
        self.anchors[range.clone()].iter().flatten().filter(|anchor| anchor.telling).count()
    }

    fn total(&self) -> f64 {
        self.lengths[self.len()]
    }
}

impl Table {
    fn new(source: &[AnchoredText], target: &[AnchoredText]) -> Self {
        let (in_source, in_target) = (occurrences(source), occurrences(target));
        let source = Side::new(source, &in_source, &in_target);
        let target = Side::new(target, &in_target, &in_source);
        // Translations are a little longer; what little text there is weighs against that.
        let ratio = ((target.total() + 550.0) / (source.total() + 500.0)).clamp(0.6, 1.8);
        let band = BAND + 2 * target.len() / source.len().max(1);
        Self { source, target, ratio, band }
    }

    /// The cheapest beads and their cost.
    fn search(&self) -> (Vec<Bead>, f64) {
        let (sources, targets) = (self.source.len(), self.target.len());
        let reach = |row: usize| {
            let middle = (row * targets).checked_div(sources).unwrap_or(0);
            let whole = sources == 0;
            let end = if whole { targets } else { targets.min(middle + self.band) };
            middle.saturating_sub(self.band)..end + 1
        };
        let mut costs: Vec<Vec<f64>> = Vec::with_capacity(sources + 1);
        let mut steps: Vec<Vec<usize>> = Vec::with_capacity(sources + 1);
        for row in 0..=sources {
            let columns = reach(row);
            let mut best = vec![f64::INFINITY; columns.len()];
            let mut step = vec![0; columns.len()];
            for column in columns.clone() {
                let cell = column - columns.start;
                if row == 0 && column == 0 {
                    best[cell] = 0.0;
                    continue;
                }
                for (nth, &(down, right, _)) in SHAPES.iter().enumerate() {
                    let (Some(from_row), Some(from_column)) =
                        (row.checked_sub(down), column.checked_sub(right))
                    else {
                        continue;
                    };
                    let before = reach(from_row);
                    if !before.contains(&from_column) {
                        continue;
                    }
                    let from = from_column - before.start;
                    let so_far = if down == 0 { best[from] } else { costs[from_row][from] };
                    if so_far >= best[cell] + BEST_ANCHORS * (down * right) as f64 {
                        continue;
                    }
                    let cost = so_far + self.cost(&bead(from_row, down, from_column, right));
                    if cost < best[cell] {
                        (best[cell], step[cell]) = (cost, nth);
                    }
                }
            }
            costs.push(best);
            steps.push(step);
        }
        let mut beads = Vec::new();
        let (mut row, mut column) = (sources, targets);
        let cost = costs[row][column - reach(row).start];
        while (row, column) != (0, 0) {
            let (down, right, _) = SHAPES[steps[row][column - reach(row).start]];
            (row, column) = (row - down, column - right);
            beads.push(bead(row, down, column, right));
        }
        beads.reverse();
        (beads, cost)
    }

    fn cost(&self, bead: &Bead) -> f64 {
        let (down, right) = (bead.source.len(), bead.target.len());
        let shape =
            SHAPES.iter().find(|shape| (shape.0, shape.1) == (down, right)).map_or(0.0, |shape| shape.2);
        let apart = self.apart(bead);
        let mut gain = 0.0;
        for source in bead.source.clone() {
            for target in bead.target.clone() {
                let shared: f64 = self.shared(source, target).map(|anchor| anchor.gain).sum();
                gain += shared.min(BEST_ANCHORS);
            }
        }
        let worst = if down == 0 || right == 0 { WORST_GAP } else { WORST_LENGTH };
        shape + (apart * apart / 2.0).min(worst) - gain
    }

    /// How many standard deviations the lengths of a bead are from the ratio.
    fn apart(&self, bead: &Bead) -> f64 {
        let (source, target) = (self.source.length(&bead.source), self.target.length(&bead.target));
        let mean = ((source + target / self.ratio) / 2.0).max(1.0);
        (target - self.ratio * source) / (mean * VARIANCE).sqrt()
    }

    /// The anchors that two items have in common.
    fn shared(&self, source: usize, target: usize) -> impl Iterator<Item = &Anchor> {
        let mut others = self.target.anchors[target].iter().peekable();
        self.source.anchors[source].iter().filter(move |anchor| {
            while others.next_if(|other| other.hash < anchor.hash).is_some() {}
            others.peek().is_some_and(|other| other.hash == anchor.hash)
        })
    }

    /// Says which beads are clear: all pairs one by one with plausible lengths, or pairs that anchors tell.
    fn judge(&self, beads: &mut [Bead]) {
        let mut straight = true;
        let mut any_told = Vec::with_capacity(beads.len());
        for bead in beads.iter_mut() {
            let told: usize = bead
                .source
                .clone()
                .flat_map(|source| bead.target.clone().map(move |target| (source, target)))
                .map(|(source, target)| self.shared(source, target).filter(|anchor| anchor.telling).count())
                .sum();
            // What tells has one place on each side, so all of it has to be in this bead.
            let agree =
                self.source.telling(&bead.source) == told && self.target.telling(&bead.target) == told;
            bead.certain = agree && self.plausible(bead);
            straight &= bead.certain && bead.source.len() == 1 && bead.target.len() == 1;
            any_told.push(told > 0);
        }
        // One anchor elsewhere says that the order is another, so it proves nothing for pairs without anchors.
        for (bead, told) in beads.iter_mut().zip(any_told) {
            bead.certain &= straight || told;
        }
    }

    fn plausible(&self, bead: &Bead) -> bool {
        !bead.source.is_empty() && !bead.target.is_empty() && self.apart(bead).abs() <= PLAUSIBLE
    }
}

/// In how many items each anchor is; what is written small as well counts as in several.
fn occurrences(items: &[AnchoredText]) -> FxHashMap<u64, usize> {
    let mut found = FxHashMap::default();
    for (hash, _) in items.iter().flat_map(|item| &item.anchors) {
        *found.entry(*hash).or_default() += 1;
    }
    for hash in items.iter().flat_map(|item| &item.small) {
        *found.entry(*hash).or_default() += 2;
    }
    found
}
