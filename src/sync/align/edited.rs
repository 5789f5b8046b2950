//! Pairs units whose text was edited: where they stand first, then those that moved as well.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::chain::heaviest_chain;
use super::exact::once;
use super::likeness::Text;
use super::numbered::Unnumbered;
use super::regroup::groups;
use super::{AlignEvidence, Change, Item, Matching, Merge, Split};
use crate::sync::rare::Rare;

/// The least likeness of an edited text among others in its old place; of one that is alone there with its
/// counterpart; and of one that moved as well.
const ALIKE: f64 = 0.4;
const ALIKE_ALONE: f64 = 0.33;
const ALIKE_MOVED: f64 = 0.6;
/// What a short text has to have in common where it moved as well.
const ALIKE_MOVED_SHORT: f64 = 0.8;
/// So many words are short.
const SHORT: usize = 3;
/// A text that was counted anew and moved as well is known by so many other words.
const FEW_WORDS: usize = 2;
/// So much more of a text that is of another kind now.
const OTHER_KIND: f64 = 0.12;
/// So many shared runs of words show by themselves that a text goes on from another: less is asked then.
const VERBATIM: usize = 4;
const VERBATIM_LESS: f64 = 0.15;
/// Where another pair is alike by so much more, the text is a copy of that one, or went there.
const COPY: f64 = 0.2;
/// A pair that is alike by this much is no copy of another.
const SURE: f64 = 0.75;
/// Of two pairs that moved, one has to be alike by so much more.
const MARGIN: f64 = 0.03;

/// Up to this many pairs are all compared; beyond, only those that share a rare word.
pub(super) const ALL_PAIRS: usize = 40_000;
/// A word in more units than this tells nothing where not all pairs are compared.
const RARE: usize = 16;

/// What an equal text is worth in a gap, and the bonus of two pairs that stand side by side on both sides.
const EQUAL: f64 = 1.5;
const SIDE_BY_SIDE: f64 = 0.05;

/// Two units that may go on from each other.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    old: usize,
    new: usize,
    score: f64,
}

impl Matching<'_> {
    /// Pairs what stands between two anchors: splits and merges, then equal and edited texts in one assignment.
    pub(super) fn gap(&mut self, old: Range<usize>, new: Range<usize>) {
        if self.regroup {
            self.regroup_gap(&old, &new);
        }
        let (mut old_from, mut new_from) = (old.start, new.start);
        for (old_at, new_at) in self.renumbered(&old, &new) {
            self.edited_in_gap(old_from..old_at, new_from..new_at);
            (old_from, new_from) = (old_at + 1, new_at + 1);
        }
        self.edited_in_gap(old_from..old.end, new_from..new.end);
    }

    /// Pairs texts of a gap that are the same but for the numbers that count them, and returns them in order.
    fn renumbered(&mut self, old: &Range<usize>, new: &Range<usize>) -> Vec<(usize, usize)> {
        let (mut old, mut new) = (self.free_old(old.clone()), self.free_new(new.clone()));
        let mut found =
            self.same_but_for_numbers(&mut old, &mut new, |item| Some(Unnumbered::new(item.text)));
        found.extend(
            self.same_but_for_numbers(&mut old, &mut new, |item| Unnumbered::behind_label(item.text)),
        );
        found.sort_unstable_by_key(|&(_, new)| new);
        let chain = heaviest_chain(found.into_iter().map(|(old, new)| (old, new, 1.0)).collect());
        for &(old, new) in &chain {
            self.pair_renumbered(old, new);
        }
        chain
    }

    /// Pairs texts that moved and are the same but for the numbers that count them.
    pub(super) fn renumbered_and_moved(&mut self) {
        let (mut old, mut new) = (self.free_old(0..self.old.len()), self.free_new(0..self.new.len()));
        let key = |item: &Item<'_>| Some(Unnumbered::new(item.text)).filter(|key| key.words() >= FEW_WORDS);
        let mut found = self.same_but_for_numbers(&mut old, &mut new, key);
        found.extend(
            self.same_but_for_numbers(&mut old, &mut new, |item| Unnumbered::behind_label(item.text)),
        );
        for (old, new) in found {
            self.pair_renumbered(old, new);
        }
    }

    fn pair_renumbered(&mut self, old: usize, new: usize) {
        let likeness = self.old_text(old).likeness(self.new_text(new), 0.0).score;
        self.pair_on(old, new, Change::Edited, AlignEvidence::Likeness(likeness.max(SURE)));
    }

    /// What has a key that nothing else on its side has; it is taken off both lists.
    fn same_but_for_numbers(
        &self,
        old: &mut Vec<usize>,
        new: &mut Vec<usize>,
        key: impl Fn(&Item<'_>) -> Option<Unnumbered>,
    ) -> Vec<(usize, usize)> {
        let may = |item: &Item<'_>| item.field.is_none() && !self.equal.contains(&item.fingerprint);
        let key = |item: &Item<'_>| Some(item).filter(|item| may(item)).and_then(&key);
        let keyed =
            |at: &[usize], items: &[Item<'_>]| once(at.iter().filter_map(|&at| Some((key(&items[at])?, at))));
        let was = keyed(old, self.old);
        if was.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(usize, usize)> = keyed(new, self.new)
            .into_iter()
            .filter(|(_, new)| !self.settled.contains(new))
            .filter_map(|(key, new)| was.get(&key).map(|&old| (old, new)))
            .collect();
        found.sort_unstable_by_key(|&(_, new)| new);
        let olds: FxHashSet<usize> = found.iter().map(|&(old, _)| old).collect();
        let news: FxHashSet<usize> = found.iter().map(|&(_, new)| new).collect();
        old.retain(|at| !olds.contains(at));
        new.retain(|at| !news.contains(at));
        found
    }

    /// Pairs what stands between two anchors with equal and edited texts, in one assignment.
    fn edited_in_gap(&mut self, old: Range<usize>, new: Range<usize>) {
        let (old, new) = (self.free_old(old), self.free_new(new));
        if old.is_empty() || new.is_empty() {
            return;
        }
        let chosen = if old.len() * new.len() <= ALL_PAIRS {
            self.best_in_order(&old, &new)
        } else {
            let candidates = self.candidates(&old, &new, ALIKE);
            let weighted = candidates.iter().map(|pair| (pair.old, pair.new, worth(pair.score))).collect();
            let scores: FxHashMap<(usize, usize), f64> =
                candidates.iter().map(|pair| ((pair.old, pair.new), pair.score)).collect();
            let chain = heaviest_chain(weighted).into_iter();
            chain.map(|(old, new)| Candidate { old, new, score: scores[&(old, new)] }).collect()
        };
        for Candidate { old, new, score } in chosen {
            if self.same(old, new) {
                self.pair(old, new, Change::Unchanged);
            } else {
                self.pair_on(old, new, Change::Edited, AlignEvidence::Likeness(score));
            }
        }
    }

    /// Finds the splits and merges of a gap; of those that want the same unit, the one that says more goes first.
    pub(super) fn regroup_gap(&mut self, old: &Range<usize>, new: &Range<usize>) {
        let mut old = self.free_old(old.clone());
        old.retain(|&at| !self.equal.contains(&self.old[at].fingerprint));
        let mut new = self.free_new(new.clone());
        new.retain(|&at| !self.settled.contains(&at) && !self.equal.contains(&self.new[at].fingerprint));
        if old.len() + new.len() < 3 {
            return;
        }
        let old_texts: Vec<(usize, &Text)> = old.iter().map(|&at| (at, self.old_text(at))).collect();
        let new_texts: Vec<(usize, &Text)> = new.iter().map(|&at| (at, self.new_text(at))).collect();
        let splits = groups(&old_texts, &new_texts)
            .into_iter()
            .map(|group| (group.gain, vec![group.whole], group.parts));
        let merges = groups(&new_texts, &old_texts)
            .into_iter()
            .map(|group| (group.gain, group.parts, vec![group.whole]));
        let mut found: Vec<(f64, Vec<usize>, Vec<usize>)> = splits.chain(merges).collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (&a.1, &a.2).cmp(&(&b.1, &b.2))));
        for (_, old, new) in found {
            if old.iter().any(|&at| self.used[at]) || new.iter().any(|&at| !self.is_free(at)) {
                continue;
            }
            old.iter().for_each(|&at| self.used[at] = true);
            let (first, last) = (old[0], old[old.len() - 1]);
            self.regrouped.extend(new.iter().map(|&at| (at, (first, last))));
            match (old.as_slice(), new.as_slice()) {
                (&[old], _) => self.splits.push(Split { old, new }),
                (_, &[new]) => self.merges.push(Merge { old, new }),
                _ => {}
            }
        }
        self.splits.sort_by_key(|split| split.old);
        self.merges.sort_by_key(|merge| merge.new);
    }

    /// The assignment of two lists that keeps their order and is worth most: equal texts, then edited ones.
    ///
    /// Needleman and Wunsch's recurrence, with a bonus for pairs that stand side by side.
    fn best_in_order(&self, old: &[usize], new: &[usize]) -> Vec<Candidate> {
        let least = if old.len() == 1 && new.len() == 1 { ALIKE_ALONE } else { ALIKE };
        let scores: Vec<Option<f64>> = old
            .iter()
            .flat_map(|&i| new.iter().map(move |&j| (i, j)))
            .map(|(i, j)| self.score_in_gap(i, j, least))
            .collect();
        let (height, width) = (old.len() + 1, new.len() + 1);
        let follows = |i: usize, j: usize| {
            i > 1 && j > 1 && old[i - 2] + 1 == old[i - 1] && new[j - 2] + 1 == new[j - 1]
        };
        // The best of the first lists up to here, and the best that ends with a pair here.
        let mut best = vec![0.0f64; height * width];
        let mut paired = vec![f64::NEG_INFINITY; height * width];
        for i in 1..height {
            for j in 1..width {
                let here = i * width + j;
                if let Some(score) = scores[(i - 1) * new.len() + j - 1] {
                    let before = (i - 1) * width + j - 1;
                    let beside = if self.side_by_side(old[i - 1], new[j - 1]) { SIDE_BY_SIDE } else { 0.0 };
                    let from = if follows(i, j) {
                        best[before].max(paired[before] + SIDE_BY_SIDE)
                    } else {
                        best[before]
                    };
                    paired[here] = from + self.worth(old[i - 1], new[j - 1], score) + beside;
                }
                best[here] = best[here - width].max(best[here - 1]).max(paired[here]);
            }
        }
        let mut chosen = Vec::new();
        let (mut i, mut j) = (height - 1, width - 1);
        let mut ends_here = false;
        while i > 0 && j > 0 {
            let here = i * width + j;
            // The earliest units that give the best are taken, so that what came last is what was added.
            if !ends_here && best[here] == best[here - width] {
                i -= 1;
            } else if !ends_here && best[here] == best[here - 1] {
                j -= 1;
            } else {
                let score = scores[(i - 1) * new.len() + j - 1].unwrap_or(0.0);
                chosen.push((i - 1, j - 1, score));
                let before = (i - 1) * width + j - 1;
                ends_here = follows(i, j) && paired[before] + SIDE_BY_SIDE > best[before];
                (i, j) = (i - 1, j - 1);
            }
        }
        chosen.reverse();
        let raw = |i: usize, j: usize| scores[i * new.len() + j].unwrap_or(0.0);
        let is_copy = |&(i, j, score): &(usize, usize, f64)| {
            score < SURE
                && ((0..old.len()).any(|other| other != i && raw(other, j) >= score + COPY)
                    || (0..new.len()).any(|other| other != j && raw(i, other) >= score + COPY)
                    || self.copies_another(old[i], new[j], score))
        };
        chosen.retain(|pair| !is_copy(pair));
        chosen.into_iter().map(|(i, j, score)| Candidate { old: old[i], new: new[j], score }).collect()
    }

    /// The score of a pair in a gap, where it may be one. A text that stands unchanged somewhere is no other's edit.
    fn score_in_gap(&self, old: usize, new: usize, least: f64) -> Option<f64> {
        if self.same(old, new) {
            return Some(1.0);
        }
        if self.equal.contains(&self.old[old].fingerprint) || self.equal.contains(&self.new[new].fingerprint)
        {
            return None;
        }
        self.score(old, new, least)
    }

    fn worth(&self, old: usize, new: usize, score: f64) -> f64 {
        let size = self.old_text(old).words().len().min(self.new_text(new).words().len());
        let worth = if self.same(old, new) { EQUAL } else { worth(score) };
        worth * (1.0 + 0.2 * (1.0 + size as f64).ln())
    }

    /// Whether a neighbour of the new unit goes on from the same neighbour of the old one.
    fn side_by_side(&self, old: usize, new: usize) -> bool {
        let goes_on = |new: Option<usize>, old: Option<usize>| {
            let pair = new.and_then(|new| self.pairs.get(new).copied().flatten());
            pair.is_some_and(|pair| Some(pair.old) == old)
        };
        goes_on(new.checked_sub(1), old.checked_sub(1)) || goes_on(Some(new + 1), Some(old + 1))
    }

    /// How much two units have in common, where that is enough.
    fn score(&self, old: usize, new: usize, least: f64) -> Option<f64> {
        let (old_item, new_item) = (&self.old[old], &self.new[new]);
        if old_item.field.is_some() != new_item.field.is_some() || self.settled.contains(&new) {
            return None;
        }
        let same_kind = old_item.kind.as_str() == new_item.kind.as_str();
        let least = if same_kind { least } else { least + OTHER_KIND };
        let likeness = self.old_text(old).likeness(self.new_text(new), least - VERBATIM_LESS);
        let is_verbatim = likeness.runs >= VERBATIM || likeness.contained;
        let least = if is_verbatim { least - VERBATIM_LESS } else { least };
        (likeness.score >= least).then_some(likeness.score)
    }

    /// Pairs what is left, wherever it stands, where it is alike enough and nothing else is as much.
    pub(super) fn edited_and_moved(&mut self) {
        let (old, new) = (self.free_old(0..self.old.len()), self.free_new(0..self.new.len()));
        let mut candidates = self.candidates(&old, &new, ALIKE_MOVED);
        candidates.retain(|pair| {
            let words = self.old_text(pair.old).words().len().min(self.new_text(pair.new).words().len());
            words > SHORT || pair.score >= ALIKE_MOVED_SHORT
        });
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.new, a.old).cmp(&(b.new, b.old))));
        let mut rivals: FxHashMap<usize, Vec<Candidate>> = FxHashMap::default();
        for pair in &candidates {
            rivals.entry(pair.new).or_default().push(*pair);
        }
        for pair in candidates {
            if self.used[pair.old] || !self.is_free(pair.new) {
                continue;
            }
            let near = |rival: &&Candidate| {
                rival.old != pair.old && !self.used[rival.old] && rival.score > pair.score - MARGIN
            };
            let is_doubtful = rivals[&pair.new].iter().any(|rival| near(&rival));
            if !is_doubtful && (pair.score >= SURE || !self.copies_another(pair.old, pair.new, pair.score)) {
                self.pair_on(pair.old, pair.new, Change::Edited, AlignEvidence::Likeness(pair.score));
            }
        }
    }

    /// Whether a new text is much more like an old one that stands unchanged: then it is a copy of that one.
    fn copies_another(&self, old: usize, new: usize, score: f64) -> bool {
        let text = self.new_text(new);
        let own = self.old_text(old).likeness(text, score);
        let others = self.unchanged_by_word().nearest(text.signs());
        others.into_iter().filter(|&other| other != old).any(|other| {
            let likeness = self.old_text(other).likeness(text, score + COPY);
            likeness.score >= score + COPY && likeness.runs >= own.runs
        })
    }

    /// The pairs that are alike enough, ordered by the new unit.
    fn candidates(&self, old: &[usize], new: &[usize], least: f64) -> Vec<Candidate> {
        if old.is_empty() || new.is_empty() {
            return Vec::new();
        }
        let rare = (old.len() * new.len() > ALL_PAIRS).then(|| self.rare_words(old));
        let mut out = Vec::new();
        for &j in new {
            let mut sharing;
            let near = match &rare {
                None => old,
                Some(rare) => {
                    sharing = rare.nearest(self.new_text(j).signs());
                    sharing.sort_unstable();
                    &sharing
                }
            };
            for &i in near {
                if let Some(score) = self.score(i, j, least) {
                    out.push(Candidate { old: i, new: j, score });
                }
            }
        }
        out
    }

    /// Some of the old units, by the words and runs of words that few of them have.
    pub(super) fn rare_words(&self, units: &[usize]) -> Rare<u64> {
        Rare::new(units.iter().map(|&at| (at, self.old_text(at).signs())), RARE)
    }

    fn unchanged_by_word(&self) -> &Rare<u64> {
        self.unchanged.get_or_init(|| {
            let unchanged: Vec<usize> = (0..self.old.len()).filter(|&at| self.used[at]).collect();
            self.rare_words(&unchanged)
        })
    }
}

/// Likeness counts by its cube, so that one good pair is worth more than two poor ones.
fn worth(score: f64) -> f64 {
    score.powi(3)
}
