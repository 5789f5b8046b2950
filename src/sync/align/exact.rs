//! Pairs units whose text is the same: in order first, then those that moved.
//!
//! Nothing is compared here but fingerprints.

use std::hash::Hash;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::chain::heaviest_chain;
use super::{Change, Matching, Pair};
use crate::model::Fingerprint;

/// Up to this many cells, a gap of repeated texts is solved together with the edited ones in it.
const LEFT_TO_GAP: usize = super::edited::ALL_PAIRS;
/// Up to this many cells, a gap of repeated texts is solved exactly.
const LCS_CELLS: usize = 1_000_000;
/// How often gaps are cut at texts that are unique inside them.
const PATIENCE_DEPTH: usize = 12;

impl Matching<'_> {
    /// Pairs equal texts that keep their order: texts that occur once anchor the rest.
    pub(super) fn exact_in_order(&mut self) {
        let mut work = vec![(0..self.old.len(), 0..self.new.len(), 0)];
        while let Some((mut old, mut new, depth)) = work.pop() {
            self.trim(&mut old, &mut new);
            if old.is_empty() || new.is_empty() {
                continue;
            }
            // What is unique only inside a gap may stand for another of its kind that moved: where the gap is small
            // enough, its neighbours decide later.
            let is_large = old.len() * new.len() > LEFT_TO_GAP;
            if depth > 0 && !is_large {
                continue;
            }
            let anchors = if depth < PATIENCE_DEPTH { self.anchors(&old, &new) } else { Vec::new() };
            if anchors.is_empty() {
                if is_large {
                    self.repeated(old, new);
                }
                continue;
            }
            let (mut old_from, mut new_from) = (old.start, new.start);
            for (old_at, new_at) in anchors {
                self.pair(old_at, new_at, Change::Unchanged);
                work.push((old_from..old_at, new_from..new_at, depth + 1));
                (old_from, new_from) = (old_at + 1, new_at + 1);
            }
            work.push((old_from..old.end, new_from..new.end, depth + 1));
        }
    }

    /// Pairs equal units at both ends of two ranges and takes them off.
    fn trim(&mut self, old: &mut Range<usize>, new: &mut Range<usize>) {
        loop {
            while !Range::is_empty(old) && self.used[old.start] {
                old.start += 1;
            }
            while !Range::is_empty(new) && self.pairs[new.start].is_some() {
                new.start += 1;
            }
            if Range::is_empty(old) || Range::is_empty(new) || !self.same(old.start, new.start) {
                break;
            }
            self.pair(old.start, new.start, Change::Unchanged);
        }
        loop {
            while !Range::is_empty(old) && self.used[old.end - 1] {
                old.end -= 1;
            }
            while !Range::is_empty(new) && self.pairs[new.end - 1].is_some() {
                new.end -= 1;
            }
            if Range::is_empty(old) || Range::is_empty(new) || !self.same(old.end - 1, new.end - 1) {
                break;
            }
            self.pair(old.end - 1, new.end - 1, Change::Unchanged);
        }
    }

    /// The texts that occur once in each range, as the longest sequence that keeps the order of both.
    fn anchors(&self, old: &Range<usize>, new: &Range<usize>) -> Vec<(usize, usize)> {
        let old_at = once(self.free_old(old.clone()), |at| self.old[at].fingerprint);
        let new_at = once(self.free_new(new.clone()), |at| self.new[at].fingerprint);
        let mut common: Vec<(usize, usize)> = new_at
            .iter()
            .filter_map(|(fingerprint, &new)| old_at.get(fingerprint).map(|&old| (old, new)))
            .collect();
        common.sort_unstable_by_key(|&(_, new)| new);
        let weighted = common.into_iter().map(|(old, new)| (old, new, 1.0)).collect();
        heaviest_chain(weighted)
    }

    /// Pairs texts that repeat: the longest common sequence, or, in a large gap, first come first served.
    fn repeated(&mut self, old: Range<usize>, new: Range<usize>) {
        let shared: FxHashSet<Fingerprint> =
            self.old[old.clone()].iter().map(|item| item.fingerprint).collect();
        let new_free: Vec<usize> =
            self.free_new(new).into_iter().filter(|&at| shared.contains(&self.new[at].fingerprint)).collect();
        let shared: FxHashSet<Fingerprint> = new_free.iter().map(|&at| self.new[at].fingerprint).collect();
        let old_free: Vec<usize> =
            self.free_old(old).into_iter().filter(|&at| shared.contains(&self.old[at].fingerprint)).collect();
        if old_free.len() * new_free.len() <= LCS_CELLS {
            for (old, new) in self.longest_common(&old_free, &new_free) {
                self.pair(old, new, Change::Unchanged);
            }
            return;
        }
        let mut places: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for &at in old_free.iter().rev() {
            places.entry(self.old[at].fingerprint).or_default().push(at);
        }
        let mut from = 0;
        for &at in &new_free {
            let Some(stack) = places.get_mut(&self.new[at].fingerprint) else { continue };
            while stack.last().is_some_and(|&place| place < from) {
                stack.pop();
            }
            if let Some(place) = stack.pop() {
                self.pair(place, at, Change::Unchanged);
                from = place + 1;
            }
        }
    }

    fn longest_common(&self, old: &[usize], new: &[usize]) -> Vec<(usize, usize)> {
        let width = new.len() + 1;
        let mut lengths = vec![0u32; (old.len() + 1) * width];
        for i in (0..old.len()).rev() {
            for j in (0..new.len()).rev() {
                lengths[i * width + j] = if self.same(old[i], new[j]) {
                    lengths[(i + 1) * width + j + 1] + 1
                } else {
                    lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
                };
            }
        }
        let (mut i, mut j) = (0, 0);
        let mut pairs = Vec::new();
        while i < old.len() && j < new.len() {
            if self.same(old[i], new[j]) {
                pairs.push((old[i], new[j]));
                (i, j) = (i + 1, j + 1);
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1;
            } else {
                j += 1;
            }
        }
        pairs
    }

    /// The places of the texts that are left on both sides.
    pub(super) fn equal_texts(&self) -> FxHashMap<Fingerprint, (Vec<usize>, Vec<usize>)> {
        let mut places: FxHashMap<Fingerprint, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for at in self.free_old(0..self.old.len()) {
            places.entry(self.old[at].fingerprint).or_default().0.push(at);
        }
        for at in self.free_new(0..self.new.len()) {
            if let Some(place) = places.get_mut(&self.new[at].fingerprint) {
                place.1.push(at);
            }
        }
        places.retain(|_, (_, new)| !new.is_empty());
        places
    }

    /// Pairs equal texts that are left once on each side.
    pub(super) fn exact_moved_once(&mut self) {
        for (old, new) in self.equal_texts().into_values() {
            if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
                self.pair(*old, *new, Change::Moved);
            }
        }
    }

    /// Pairs texts that repeat where their neighbours tell which is which, also where these moved.
    pub(super) fn exact_beside_neighbours(&mut self) {
        let equal = self.equal_texts();
        if equal.is_empty() {
            return;
        }
        let doubtful: Vec<usize> = self
            .free_new(0..self.new.len())
            .into_iter()
            .filter(|&at| equal.contains_key(&self.new[at].fingerprint))
            .collect();
        // Once down and once up, so that a run of them is followed from either end.
        for &at in doubtful.iter().chain(doubtful.iter().rev()) {
            if self.pairs[at].is_some() {
                continue;
            }
            let candidate = |old: Option<usize>| {
                old.filter(|&old| old < self.old.len() && !self.used[old] && self.same(old, at))
            };
            let before = at.checked_sub(1).and_then(|before| self.pairs[before]).map(|pair| pair.old + 1);
            let behind = self.pairs.get(at + 1).copied().flatten().and_then(|pair| pair.old.checked_sub(1));
            let found = match (candidate(before), candidate(behind)) {
                (Some(before), Some(behind)) if before != behind => None,
                (before, behind) => before.or(behind),
            };
            if let Some(old) = found {
                self.pair(old, at, Change::Moved);
            }
        }
    }

    /// Tells what stands in its order from what moved: as much as can be stays in order.
    pub(super) fn tell_moved_apart(&mut self) {
        let exact = |pair: &Option<Pair>| pair.filter(|pair| pair.change != Change::Edited);
        let exact: Vec<(usize, usize, f64)> = self
            .pairs
            .iter()
            .enumerate()
            .filter_map(|(new, pair)| exact(pair).map(|pair| (pair.old, new, 1.0)))
            .collect();
        let mut in_order = heaviest_chain(exact).into_iter().map(|(_, new)| new).peekable();
        for (new, pair) in self.pairs.iter_mut().enumerate() {
            let stays = in_order.next_if_eq(&new).is_some();
            if let Some(pair) = pair.as_mut().filter(|pair| pair.change != Change::Edited) {
                pair.change = if stays { Change::Unchanged } else { Change::Moved };
            }
        }
    }

    /// Pairs equal texts that are left; of several, those whose neighbours match go first.
    pub(super) fn exact_moved(&mut self) {
        let places = self.equal_texts();
        let mut doubtful: Vec<usize> = places.values().flat_map(|(_, new)| new.iter().copied()).collect();
        doubtful.sort_unstable();
        for &at in &doubtful {
            let before = at.checked_sub(1).and_then(|before| self.pairs[before]).map(|pair| pair.old + 1);
            self.follow(at, before);
        }
        for &at in doubtful.iter().rev() {
            let behind = self.pairs.get(at + 1).copied().flatten().and_then(|pair| pair.old.checked_sub(1));
            self.follow(at, behind);
        }
        let mut groups: Vec<_> = places.into_values().collect();
        groups.sort_unstable();
        for (old, new) in groups {
            let old = old.into_iter().filter(|&at| !self.used[at]).collect::<Vec<_>>();
            let new = new.into_iter().filter(|&at| self.pairs[at].is_none()).collect::<Vec<_>>();
            for (old, new) in old.into_iter().zip(new) {
                self.pair(old, new, Change::Moved);
            }
        }
    }

    /// Pairs a new unit with the old one beside its neighbour's, when the texts are equal.
    fn follow(&mut self, new: usize, old: Option<usize>) {
        let Some(old) = old.filter(|&old| old < self.old.len() && !self.used[old]) else { return };
        if self.pairs[new].is_none() && self.same(old, new) {
            self.pair(old, new, Change::Moved);
        }
    }
}

/// The places of the keys that occur once.
fn once<K: Eq + Hash>(places: Vec<usize>, key: impl Fn(usize) -> K) -> FxHashMap<K, usize> {
    let mut found: FxHashMap<K, Option<usize>> = FxHashMap::default();
    for at in places {
        found.entry(key(at)).and_modify(|place| *place = None).or_insert(Some(at));
    }
    found.into_iter().filter_map(|(key, place)| place.map(|place| (key, place))).collect()
}
