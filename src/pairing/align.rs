//! The cheapest way to pair two sequences of elements in order, and how clear each of its pairs is.
//!
//! Dynamic programming in a band, once from each end: so for every element it is known what the best pairing
//! costs in which it has another answer. How much dearer that is, is the margin of its pair. Gaps are affine,
//! as in O. Gotoh, "An Improved Algorithm for Matching Biological Sequences", J. Mol. Biol. 162 (1982).

use std::ops::Range;

use super::band::Band;
use super::cost::Costs;

/// Elements that answer each other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bead {
    pub(super) source: Range<usize>,
    pub(super) target: Range<usize>,
    /// How much the best pairing without this bead costs more, in nats.
    pub(super) margin: f64,
    /// Whether the untranslated original stands beside the target.
    pub(super) original: bool,
}

/// How many source and target elements may answer each other, besides one by one.
const SPLITS: [(usize, usize); 4] = [(1, 2), (2, 1), (1, 3), (3, 1)];

/// The best costs at a place: after a pair, after a source element or a target element without answer.
type States = [f64; 3];
const PAIR: usize = 0;
const SOURCE_GAP: usize = 1;
const TARGET_GAP: usize = 2;
const NONE: States = [f64::INFINITY; 3];

/// A step from one place to the next.
#[derive(Clone, Copy)]
struct Step {
    down: usize,
    right: usize,
    state: usize,
    /// The index of the place it leads to.
    to: usize,
    /// The cost by the state that it comes from.
    cost: States,
}

struct Search<'c, 'e> {
    costs: &'c Costs<'e>,
    band: Band,
    /// The cost of pairing the elements behind each place one by one, and in each of the [`SPLITS`].
    ones: Vec<f64>,
    splits: Vec<[f64; SPLITS.len()]>,
    /// The least cost from each place to the end.
    rest: Vec<States>,
}

/// Pairs the elements; what is in no bead has no answer.
pub(super) fn align(costs: &Costs<'_>) -> Vec<Bead> {
    let (sources, targets) = (costs.source.elements.len(), costs.target.elements.len());
    let band = Band::new(sources, targets, &costs.chain());
    let ones = vec![f64::INFINITY; band.len()];
    let splits = vec![[f64::INFINITY; SPLITS.len()]; band.len()];
    let rest = vec![NONE; band.len()];
    let mut search = Search { costs, band, ones, splits, rest };
    search.backward(sources, targets);
    let mut beads = search.trace(sources, targets);
    search.margins(&mut beads, sources, targets);
    beads
}

impl Search<'_, '_> {
    fn backward(&mut self, sources: usize, targets: usize) {
        for row in (0..=sources).rev() {
            for column in self.band.row(row).rev() {
                let Some(here) = self.band.at(row, column) else { continue };
                if (row, column) == (sources, targets) {
                    self.rest[here] = [0.0; 3];
                    continue;
                }
                if row < sources && column < targets {
                    self.ones[here] = self.costs.one(row, column);
                    for (cost, (down, right)) in self.splits[here].iter_mut().zip(SPLITS) {
                        if row + down <= sources && column + right <= targets {
                            *cost = self.costs.split(row..row + down, column..column + right);
                        }
                    }
                }
                let mut best = NONE;
                self.steps(row, column, |step| {
                    for (best, cost) in best.iter_mut().zip(step.cost) {
                        *best = best.min(cost + self.rest[step.to][step.state]);
                    }
                });
                self.rest[here] = best;
            }
        }
    }

    /// Calls `each` with every step from a place.
    fn steps(&self, row: usize, column: usize, mut each: impl FnMut(Step)) {
        let (source, target) = (self.costs.source.elements, self.costs.target.elements);
        let bead = |down, right, cost: f64| {
            // Most elements answer no two or three others.
            let to = if cost < f64::INFINITY { self.band.at(row + down, column + right) } else { None };
            Some(Step { down, right, state: PAIR, to: to?, cost: [cost; 3] })
        };
        if let Some(here) = self.band.at(row, column) {
            bead(1, 1, self.ones[here]).into_iter().for_each(&mut each);
            for ((down, right), &cost) in SPLITS.into_iter().zip(&self.splits[here]) {
                bead(down, right, cost).into_iter().for_each(&mut each);
            }
        }
        let gap = |element, state| {
            let mut cost = [Costs::gap(element, true); 3];
            cost[state] = Costs::gap(element, false);
            cost
        };
        if let (Some(element), Some(to)) = (source.get(row), self.band.at(row + 1, column)) {
            each(Step { down: 1, right: 0, state: SOURCE_GAP, to, cost: gap(element, SOURCE_GAP) });
        }
        if let (Some(element), Some(to)) = (target.get(column), self.band.at(row, column + 1)) {
            each(Step { down: 0, right: 1, state: TARGET_GAP, to, cost: gap(element, TARGET_GAP) });
        }
    }

    /// The beads of the cheapest way.
    fn trace(&self, sources: usize, targets: usize) -> Vec<Bead> {
        let mut beads = Vec::new();
        let (mut row, mut column, mut state) = (0, 0, PAIR);
        while (row, column) != (sources, targets) {
            let mut best: Option<(f64, Step)> = None;
            self.steps(row, column, |step| {
                let cost = step.cost[state] + self.rest[step.to][step.state];
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, step));
                }
            });
            let Some((_, step)) = best else { break };
            if step.state == PAIR {
                let (source, target) = (row..row + step.down, column..column + step.right);
                beads.push(Bead { source, target, margin: f64::INFINITY, original: false });
            }
            (row, column, state) = (row + step.down, column + step.right, step.state);
        }
        beads
    }

    /// Finds for each bead what the best way without it costs.
    fn margins(&self, beads: &mut [Bead], sources: usize, targets: usize) {
        let mut of_source = vec![None; sources];
        let mut of_target = vec![None; targets];
        for (nth, bead) in beads.iter().enumerate() {
            of_source[bead.source.clone()].fill(Some(nth));
            of_target[bead.target.clone()].fill(Some(nth));
        }
        let mut others = vec![f64::INFINITY; beads.len()];
        let mut so_far = vec![NONE; self.band.len()];
        let Some(start) = self.band.at(0, 0) else { return };
        so_far[start][PAIR] = 0.0;
        let least = self.rest[start][PAIR];
        for row in 0..=sources {
            for column in self.band.row(row) {
                let Some(here) = self.band.at(row, column) else { continue };
                let before = so_far[here];
                self.steps(row, column, |step| {
                    let cost =
                        (0..3).map(|state| before[state] + step.cost[state]).fold(f64::INFINITY, f64::min);
                    so_far[step.to][step.state] = so_far[step.to][step.state].min(cost);
                    let (source, target) = (row..row + step.down, column..column + step.right);
                    let whole = cost + self.rest[step.to][step.state];
                    let sides = of_source[source.clone()].iter().chain(&of_target[target.clone()]);
                    for &nth in sides.flatten() {
                        let bead = &beads[nth];
                        if bead.source != source || bead.target != target {
                            others[nth] = others[nth].min(whole);
                        }
                    }
                });
            }
        }
        for (bead, other) in beads.iter_mut().zip(others) {
            bead.margin = (other - least).max(0.0);
        }
    }
}
