//! Matches the units of an article's last sync with its units now.
//!
//! First what stands unchanged, in order (patience: texts that occur once anchor the rest), then what moved,
//! then, between these, the best assignment of edited texts that keeps their order, and last what was both
//! moved and edited. Ids, languages and files are unknown here.

use std::hash::Hash;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::chain::heaviest_chain;
use crate::model::{Fingerprint, Kind};
use crate::similarity::Words;

/// One unit, old or new, as far as matching needs it.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// What it is.
    pub kind: Kind,
    /// The key of a front-matter field.
    pub field: Option<&'a str>,
    /// The source text.
    pub text: &'a str,
    /// The fingerprint of the text.
    pub fingerprint: Fingerprint,
}

/// How a new unit was matched with an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same text in the same order.
    Unchanged,
    /// The same text elsewhere.
    Moved,
    /// Another text.
    Edited,
}

/// The old unit that a new one goes on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The index of the old unit.
    pub old: usize,
    /// How they differ.
    pub change: Change,
}

/// The least likeness of an edited text in its old place; of one that is alone there with its counterpart;
/// of one that changed its kind as well; and of one that moved as well.
const ALIKE: f64 = 0.5;
const ALIKE_ALONE: f64 = 0.4;
const ALIKE_OTHER_KIND: f64 = 0.6;
pub(super) const ALIKE_MOVED: f64 = 0.7;

/// Up to this many pairs are all compared; beyond, only those that share a rare word.
const ALL_PAIRS: usize = 40_000;
/// A word in more units than this tells nothing in a large gap.
const RARE: usize = 16;
/// Up to this many cells, a gap of repeated texts is solved exactly.
const LCS_CELLS: usize = 1_000_000;
/// How often gaps are cut at texts that are unique inside them.
const PATIENCE_DEPTH: usize = 12;

/// Matches new units with old ones: for each new unit the old one it goes on from, if there is one.
///
/// Every old unit is given at most once. The cost is near linear in the number of units.
pub fn align(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<Option<Pair>> {
    let mut matching = Matching::new(old, new);
    matching.fields();
    matching.exact_in_order();
    let backbone = matching.gaps();
    matching.exact_moved();
    for (old_gap, new_gap) in backbone {
        matching.edited_in_gap(old_gap, new_gap);
    }
    matching.edited_and_moved();
    matching.pairs
}

struct Matching<'a> {
    old: &'a [Item<'a>],
    new: &'a [Item<'a>],
    pairs: Vec<Option<Pair>>,
    used: Vec<bool>,
}

impl<'a> Matching<'a> {
    fn new(old: &'a [Item<'a>], new: &'a [Item<'a>]) -> Self {
        Self { old, new, pairs: vec![None; new.len()], used: vec![false; old.len()] }
    }

    fn pair(&mut self, old: usize, new: usize, change: Change) {
        debug_assert!(!self.used[old] && self.pairs[new].is_none());
        self.used[old] = true;
        self.pairs[new] = Some(Pair { old, change });
    }

    fn same(&self, old: usize, new: usize) -> bool {
        self.old[old].fingerprint == self.new[new].fingerprint
    }

    fn free_old(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| !self.used[at]).collect()
    }

    fn free_new(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| self.pairs[at].is_none()).collect()
    }

    /// A front-matter field is known by its key; only the items of a list are told apart by their text.
    fn fields(&mut self) {
        let by_key: FxHashMap<&str, usize> =
            self.old.iter().enumerate().filter_map(|(at, item)| item.field.map(|key| (key, at))).collect();
        for at in 0..self.new.len() {
            let Some(key) = self.new[at].field else { continue };
            let Some(&old) = by_key.get(key).filter(|&&old| !self.used[old]) else { continue };
            if self.same(old, at) {
                self.pair(old, at, Change::Unchanged);
            } else if !key
                .split('.')
                .any(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
            {
                self.pair(old, at, Change::Edited);
            }
        }
    }

    fn exact_in_order(&mut self) {
        let mut work = vec![(0..self.old.len(), 0..self.new.len(), 0)];
        while let Some((mut old, mut new, depth)) = work.pop() {
            self.trim(&mut old, &mut new);
            if old.is_empty() || new.is_empty() {
                continue;
            }
            let anchors = if depth < PATIENCE_DEPTH { self.anchors(&old, &new) } else { Vec::new() };
            if anchors.is_empty() {
                self.repeated(old, new);
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

    /// The ranges between units that stand unchanged in order.
    fn gaps(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let mut gaps = Vec::new();
        let (mut old_from, mut new_from) = (0, 0);
        for (at, pair) in self.pairs.iter().enumerate() {
            let Some(pair) = pair.filter(|pair| pair.change == Change::Unchanged && pair.old >= old_from)
            else {
                continue;
            };
            if pair.old > old_from && at > new_from {
                gaps.push((old_from..pair.old, new_from..at));
            }
            (old_from, new_from) = (pair.old + 1, at + 1);
        }
        if old_from < self.old.len() && new_from < self.new.len() {
            gaps.push((old_from..self.old.len(), new_from..self.new.len()));
        }
        gaps
    }

    /// Pairs equal texts that are left; of several, those whose neighbours match go first.
    fn exact_moved(&mut self) {
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
        for (old, new) in places.values() {
            if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
                self.pair(*old, *new, Change::Moved);
            }
        }
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

    /// Pairs edited texts inside a gap: the assignment with the greatest likeness that keeps their order.
    fn edited_in_gap(&mut self, old: Range<usize>, new: Range<usize>) {
        let (old, new) = (self.free_old(old), self.free_new(new));
        let alone = old.len() == 1 && new.len() == 1;
        let least = if alone { ALIKE_ALONE } else { ALIKE };
        let candidates = self.candidates(&old, &new, least);
        for (old, new) in heaviest_chain(candidates) {
            self.pair(old, new, Change::Edited);
        }
    }

    fn edited_and_moved(&mut self) {
        let (old, new) = (self.free_old(0..self.old.len()), self.free_new(0..self.new.len()));
        let mut candidates = self.candidates(&old, &new, ALIKE_MOVED);
        candidates.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.1, a.0).cmp(&(b.1, b.0))));
        for (old, new, _) in candidates {
            if !self.used[old] && self.pairs[new].is_none() {
                self.pair(old, new, Change::Edited);
            }
        }
    }

    /// The pairs that are alike enough, with their likeness, ordered by the new unit.
    fn candidates(&self, old: &[usize], new: &[usize], least: f64) -> Vec<(usize, usize, f64)> {
        if old.is_empty() || new.is_empty() {
            return Vec::new();
        }
        let old_words: Vec<Words> = old.iter().map(|&at| Words::new(self.old[at].text)).collect();
        let new_words: Vec<Words> = new.iter().map(|&at| Words::new(self.new[at].text)).collect();
        let all: Vec<usize> = (0..old.len()).collect();
        let rare = (old.len() * new.len() > ALL_PAIRS).then(|| rare_words(&old_words));
        let mut out = Vec::new();
        for (j, words) in new_words.iter().enumerate() {
            let sharing;
            let near = match &rare {
                None => &all,
                Some(rare) => {
                    sharing = sharing_rare_words(rare, words);
                    &sharing
                }
            };
            for &i in near {
                let (old_item, new_item) = (&self.old[old[i]], &self.new[new[j]]);
                let same_kind = old_item.kind.as_str() == new_item.kind.as_str();
                let least = if same_kind { least } else { least.max(ALIKE_OTHER_KIND) };
                let likeness = old_words[i].similarity(words, least);
                if likeness >= least {
                    let bonus = if old_item.kind == new_item.kind { 0.05 } else { 0.0 };
                    out.push((old[i], new[j], likeness + bonus));
                }
            }
        }
        out
    }
}

fn once<K: Eq + Hash>(places: Vec<usize>, key: impl Fn(usize) -> K) -> FxHashMap<K, usize> {
    let mut found: FxHashMap<K, Option<usize>> = FxHashMap::default();
    for at in places {
        found.entry(key(at)).and_modify(|place| *place = None).or_insert(Some(at));
    }
    found.into_iter().filter_map(|(key, place)| place.map(|place| (key, place))).collect()
}

fn rare_words(units: &[Words]) -> FxHashMap<u64, Vec<usize>> {
    let mut places: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (at, words) in units.iter().enumerate() {
        for &word in words.hashes() {
            let list = places.entry(word).or_default();
            if list.len() <= RARE && list.last() != Some(&at) {
                list.push(at);
            }
        }
    }
    places.retain(|_, list| list.len() <= RARE);
    places
}

fn sharing_rare_words(rare: &FxHashMap<u64, Vec<usize>>, words: &Words) -> Vec<usize> {
    let mut sharing: Vec<usize> =
        words.hashes().iter().filter_map(|word| rare.get(word)).flatten().copied().collect();
    sharing.sort_unstable();
    sharing.dedup();
    sharing
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn items(texts: &[&'static str]) -> Vec<Item<'static>> {
        let item = |text: &&'static str| {
            let (field, text) = match text.split_once(": ") {
                Some((field, text)) => (Some(field), text),
                None => (None, *text),
            };
            let kind = if field.is_some() { Kind::Field } else { Kind::Paragraph };
            Item { kind, field, text, fingerprint: Fingerprint::of_source(text) }
        };
        texts.iter().map(item).collect()
    }

    fn aligned(old: &[&'static str], new: &[&'static str]) -> Vec<String> {
        let pairs = align(&items(old), &items(new));
        let show = |pair: &Option<Pair>| match pair {
            None => "added".to_owned(),
            Some(Pair { old, change }) => format!("{old} {change:?}").to_lowercase(),
        };
        pairs.iter().map(show).collect()
    }

    const A: &str = "The committee met on Tuesday to discuss the budget for next year.";
    const A2: &str = "The committee met on Wednesday to discuss the budget for next year.";
    const B: &str = "Residents of the valley have asked for a new bridge since the flood.";
    const C: &str = "A spokesman declined to say when the report would be published.";

    #[test]
    fn edits_stay_with_their_unit() {
        assert_eq!(aligned(&[A, B, C], &[A2, B, C]), ["0 edited", "1 unchanged", "2 unchanged"]);
        assert_eq!(aligned(&[A, C], &[A, B, C]), ["0 unchanged", "added", "1 unchanged"]);
        assert_eq!(aligned(&[A, B], &[C, B]), ["added", "1 unchanged"]);
    }

    #[test]
    fn moves_keep_their_unit_even_when_edited() {
        assert_eq!(aligned(&[A, B, C], &[B, C, A]), ["1 unchanged", "2 unchanged", "0 moved"]);
        assert_eq!(aligned(&[A, B, C], &[B, C, A2]), ["1 unchanged", "2 unchanged", "0 edited"]);
    }

    #[test]
    fn repeated_texts_are_told_apart_by_their_neighbours() {
        assert_eq!(
            aligned(&["Yes", A, "Yes", B], &[A, "Yes", B]),
            ["1 unchanged", "2 unchanged", "3 unchanged"]
        );
        assert_eq!(
            aligned(&[A, "Yes", B, "Yes", C], &[C, B, "Yes", A, "Yes"])
                .iter()
                .filter(|s| **s == "added")
                .count(),
            0
        );
    }

    #[test]
    fn fields_are_known_by_their_key() {
        assert_eq!(aligned(&["title: One", A], &["title: Quite another", A]), ["0 edited", "1 unchanged"]);
        assert_eq!(
            aligned(
                &["tags.0: rivers", "tags.1: bridges"],
                &["tags.0: floods", "tags.1: rivers", "tags.2: bridges"]
            ),
            ["added", "0 unchanged", "1 unchanged"]
        );
    }

    #[test]
    fn a_large_rewritten_article_is_matched_by_its_rare_words() {
        let text = |n: usize, tail: &str| {
            format!("Paragraph about topic{n} and place{n} with many common words {tail}.")
        };
        let old: Vec<String> = (0..1000).map(|n| text(n, "before")).collect();
        let new: Vec<String> = (0..1000).map(|n| text(n, "after")).collect();
        let as_items = |texts: &'static [String]| -> Vec<Item<'static>> {
            texts
                .iter()
                .map(|text| Item {
                    kind: Kind::Paragraph,
                    field: None,
                    text,
                    fingerprint: Fingerprint::of_source(text),
                })
                .collect()
        };
        let pairs = align(&as_items(old.leak()), &as_items(new.leak()));
        assert!(pairs.iter().enumerate().all(|(at, pair)| pair.is_some_and(|pair| pair.old == at)));
    }

    proptest! {
        #[test]
        fn an_alignment_uses_each_old_unit_once_and_keeps_every_exact_text(
            old in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..12),
            new in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..12),
        ) {
            let (old, new) = (items(&old), items(&new));
            let pairs = align(&old, &new);
            let mut used = FxHashSet::default();
            for (at, pair) in pairs.iter().enumerate() {
                let Some(pair) = pair else { continue };
                prop_assert!(used.insert(pair.old));
                let same = old[pair.old].fingerprint == new[at].fingerprint;
                prop_assert_eq!(same, pair.change != Change::Edited);
            }
            let count = |items: &[Item<'_>], text: &str| items.iter().filter(|item| item.text == text).count();
            for text in ["Yes", "No", A, A2, B, C] {
                let exact = pairs.iter().enumerate().filter(|(at, pair)| {
                    new[*at].text == text && pair.is_some_and(|pair| pair.change != Change::Edited)
                });
                prop_assert_eq!(exact.count(), count(&old, text).min(count(&new, text)));
            }
        }

        #[test]
        fn an_unchanged_article_is_unchanged(
            texts in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..30),
        ) {
            let texts = items(&texts);
            let pairs = align(&texts, &texts);
            for (at, pair) in pairs.into_iter().enumerate() {
                prop_assert_eq!(pair, Some(Pair { old: at, change: Change::Unchanged }));
            }
        }
    }
}
