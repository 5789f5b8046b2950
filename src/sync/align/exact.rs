//! Pairs units whose text is the same: in order first, then those that moved.
//!
//! Nothing is compared here but fingerprints.

use std::hash::Hash;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::chain::heaviest_chain;
use super::{AlignedPair, Change, Item, Matching};
use crate::model::Fingerprint;

/// Up to this many cells, a gap of repeated texts is solved together with the edited ones in it.
const LEFT_TO_GAP: usize = super::edited::ALL_PAIRS;
/// Up to this many cells, a gap of repeated texts is solved exactly.
const LCS_CELLS: usize = 1_000_000;
/// How often gaps are cut at texts that are unique inside them.
const PATIENCE_DEPTH: usize = 12;

impl Matching<'_> {
    /// Pairs texts that occur once on each side: they anchor the rest.
    pub(super) fn once(&mut self) {
        let (old, new) = (0..self.old.len(), 0..self.new.len());
        let with_kind = |item: &Item<'_>| (item.fingerprint, item.kind.as_str());
        let mut pairs = self.common_once(&old, &new, with_kind);
        pairs.retain(|&(old, new)| self.used[old] == self.pairs[new].is_some());
        for (old, new) in pairs {
            self.anchor(old, new);
        }
        for (old, new) in self.common_once(&old, &new, |item| item.fingerprint) {
            self.anchor(old, new);
        }
    }

    /// Pairs the headings of sections that are the same, where their texts are.
    pub(super) fn headings(&mut self) {
        for new in 0..self.was_section.len() {
            let old = self.was_section[new].and_then(|old| self.old_sections.heading(old));
            let (Some(old), Some(new)) = (old, self.new_sections.heading(new)) else { continue };
            if !self.used[old] && self.pairs[new].is_none() && self.same(old, new) {
                self.anchor(old, new);
            }
        }
    }

    /// Pairs what repeats in gaps that are too large to be solved together with the edited texts in them.
    pub(super) fn large_gaps(&mut self) {
        let mut work: Vec<_> = self.gaps().into_iter().map(|(old, new)| (old, new, 0)).collect();
        while let Some((old, new, depth)) = work.pop() {
            if old.len() * new.len() <= LEFT_TO_GAP {
                continue;
            }
            let anchors = if depth < PATIENCE_DEPTH { self.anchors(&old, &new) } else { Vec::new() };
            if anchors.is_empty() {
                self.longest_repeated(old, new);
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

    /// The texts, or what else a key makes of units, that are free and occur once in each range.
    fn common_once<K: Eq + Hash>(
        &self,
        old: &Range<usize>,
        new: &Range<usize>,
        key: impl Fn(&Item<'_>) -> K,
    ) -> Vec<(usize, usize)> {
        let old = once(self.free_old(old.clone()).into_iter().map(|at| (key(&self.old[at]), at)));
        let new = once(self.free_new(new.clone()).into_iter().map(|at| (key(&self.new[at]), at)));
        let mut common: Vec<(usize, usize)> =
            new.iter().filter_map(|(key, &new)| old.get(key).map(|&old| (old, new))).collect();
        common.sort_unstable_by_key(|&(_, new)| new);
        common
    }

    /// The texts that occur once in each range, as the longest sequence that keeps the order of both.
    fn anchors(&self, old: &Range<usize>, new: &Range<usize>) -> Vec<(usize, usize)> {
        let common = self.common_once(old, new, |item| item.fingerprint);
        heaviest_chain(common.into_iter().map(|(old, new)| (old, new, 1.0)).collect())
    }

    /// Pairs texts that repeat: the longest common sequence, or, in a large gap, first come first served.
    fn longest_repeated(&mut self, old: Range<usize>, new: Range<usize>) {
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

    /// Tells what stands in its order from what moved: as much as can be stays in order.
    pub(super) fn tell_moved_apart(&mut self) {
        let exact = |pair: &Option<AlignedPair>| pair.filter(|pair| pair.change != Change::Edited);
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
}

/// The places of the keys that occur once.
pub(super) fn once<K: Eq + Hash>(keyed: impl Iterator<Item = (K, usize)>) -> FxHashMap<K, usize> {
    let mut found: FxHashMap<K, Option<usize>> = FxHashMap::default();
    for (key, at) in keyed {
        found.entry(key).and_modify(|place| *place = None).or_insert(Some(at));
    }
    found.into_iter().filter_map(|(key, place)| place.map(|place| (key, place))).collect()
}
