//! Tells texts that stand in several places apart: by what stands beside them, and by their sections.
//!
//! What stands beside one is followed over other repeated texts, up to a unit that tells where it is. Where two
//! answers are as good as each other, one is taken and the other is noted.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{AlignEvidence, Change, Matching};
use crate::model::Kind;

/// What speaks for a place: a unit beside it that is known, or the end of an article or a section there; the same
/// section; the same kind; and what a list or a row begins with, which says more than what follows it.
const BESIDE: u32 = 10;
const AT_END: u32 = 4;
const IN_SECTION: u32 = 5;
const SAME_KIND: u32 = 2;
const LED: u32 = 2;
/// Of more units that it could be than this, only so many are noted.
const MOST_RIVALS: usize = 8;

/// A place that an old unit may have now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Claim {
    score: u32,
    new: usize,
    old: usize,
    /// Whether more than the end of an article or a section speaks for it.
    is_sure: bool,
}

/// Where the neighbour on one side puts a unit.
#[derive(Clone, Copy)]
struct Beside {
    old: usize,
    is_end: bool,
}

impl Matching<'_> {
    /// Pairs those whose place units that occur once tell, or their sections, and leaves all others.
    pub(super) fn repeated_surely(&mut self) {
        let mut claims = self.claims();
        claims.retain(|claim| claim.is_sure);
        let contested = self.by_claims(&claims, false);
        let places = self.equal_texts();
        let is_open = |old: &[usize], new: &[usize]| {
            !old.iter().any(|&old| contested.olds.contains(&old))
                && !new.iter().any(|&new| contested.news.contains(&new))
        };
        for (old, new) in places.into_values() {
            let is_one = old.len() == 1 && new.len() == 1;
            if is_one && is_open(&old, &new) {
                self.anchor(old[0], new[0]);
                continue;
            }
            for (old, new) in self.by_section(&old, &new) {
                let is_one = old.len() == 1 && new.len() == 1;
                if is_one && is_open(&old, &new) && !self.is_displaced(old[0], new[0]) {
                    self.anchor(old[0], new[0]);
                }
            }
        }
    }

    /// Pairs all of them anew, now that edited texts are known as well, and notes which others the doubtful ones
    /// could be.
    pub(super) fn repeated(&mut self) {
        for at in 0..self.new.len() {
            let Some(pair) = self.pairs[at] else { continue };
            if pair.change == Change::Edited {
                self.anchored[at] = true;
            } else if !self.anchored[at] {
                self.used[pair.old] = false;
                self.pairs[at] = None;
            }
        }
        self.pair_sections();
        self.rivals.clear();
        let contested = self.by_claims(&self.claims(), true);
        let mut groups: Vec<_> = self.equal_texts().into_values().collect();
        groups.sort_unstable();
        for (old, new) in groups {
            for (own, new) in self.by_section(&old, &new) {
                let is_even = own.len() == new.len();
                let is_displaced = own.iter().zip(&new).any(|(&old, &new)| self.is_displaced(old, new));
                let others = if is_displaced { &old } else { &own };
                self.in_their_order(&own, &new, others, (is_even && !is_displaced) || others.len() == 1);
            }
            let old: Vec<usize> = old.into_iter().filter(|&old| !self.used[old]).collect();
            let new: Vec<usize> = new.into_iter().filter(|&new| self.pairs[new].is_none()).collect();
            self.in_their_order(&old, &new, &old, old.len() == 1);
        }
        // Of two that wanted the same place, neither is sure of what it got.
        for (winner, loser) in contested.lost {
            if let (Some(won), Some(got)) = (self.pairs[winner], self.pairs[loser]) {
                self.note_rival(winner, got.old);
                self.note_rival(loser, won.old);
            }
        }
    }

    /// Pairs units of one text in their order; where that says nothing, each could be any of `others`.
    fn in_their_order(&mut self, old: &[usize], new: &[usize], others: &[usize], is_sure: bool) {
        for (&at, &place) in old.iter().zip(new) {
            self.pair(at, place, Change::Moved);
            let others = others.iter().filter(|other| **other != at).take(MOST_RIVALS);
            for &other in others.filter(|_| !is_sure) {
                self.note_rival(place, other);
            }
        }
    }

    fn note_rival(&mut self, new: usize, old: usize) {
        let rivals = self.rivals.entry(new).or_default();
        if rivals.len() < MOST_RIVALS && !rivals.contains(&old) {
            rivals.push(old);
        }
    }

    /// Pairs two units whose place is certain.
    pub(super) fn anchor(&mut self, old: usize, new: usize) {
        self.pair_on(old, new, Change::Moved, AlignEvidence::Text);
        self.anchored[new] = true;
    }

    /// What stands beside each unit that is open, before or behind it, where that is known.
    fn claims(&self) -> Vec<Claim> {
        let equal = self.equal_texts();
        let open_old: FxHashSet<usize> = equal.values().flat_map(|(old, _)| old.iter().copied()).collect();
        let open_new: FxHashSet<usize> = equal.values().flat_map(|(_, new)| new.iter().copied()).collect();
        if open_new.is_empty() {
            return Vec::new();
        }
        let fits = |beside: Beside, new: usize| {
            Some(beside).filter(|beside| open_old.contains(&beside.old) && self.same(beside.old, new))
        };
        let mut before: Vec<Option<Beside>> = vec![None; self.new.len()];
        let mut next = Some(Beside { old: 0, is_end: true });
        for (new, place) in before.iter_mut().enumerate() {
            let (section, heading) = self.section_now(new);
            if new > 0 && heading == Some(new - 1) && next.is_none() {
                let was = section.and_then(|old| self.old_sections.heading(old));
                next = was.map(|old| Beside { old: old + 1, is_end: true });
            }
            if open_new.contains(&new) {
                *place = next.and_then(|beside| fits(beside, new));
                next = place.map(|beside| Beside { old: beside.old + 1, ..beside });
            } else {
                next = self.last_of(new).map(|old| Beside { old: old + 1, is_end: false });
            }
        }
        let mut claims = Vec::new();
        let mut next = Some(Beside { old: self.old.len(), is_end: true });
        for new in (0..self.new.len()).rev() {
            let (section, _) = self.section_now(new);
            let is_last =
                new + 1 == self.new.len() || self.new_sections.of(new + 1) != self.new_sections.of(new);
            if let Some(end) = section.filter(|_| is_last).map(|old| self.old_sections.range(old).end)
                && next.is_none_or(|next| next.old != end)
            {
                next = Some(Beside { old: end, is_end: true });
            }
            if !open_new.contains(&new) {
                next = self.first_of(new).map(|old| Beside { old, is_end: false });
                continue;
            }
            let behind = next.and_then(|next| Some(Beside { old: next.old.checked_sub(1)?, ..next }));
            let behind = behind.and_then(|beside| fits(beside, new));
            next = behind;
            match (before[new], behind) {
                (Some(before), Some(behind)) if before.old == behind.old => {
                    let beside = self.speaks(before, new, true) + self.speaks(behind, new, false);
                    let score = beside + self.place(before.old, new);
                    claims.push(Claim { score, new, old: before.old, is_sure: true });
                }
                (before, behind) => {
                    let before = before.map(|before| (before, true));
                    let behind = behind.map(|behind| (behind, false));
                    for (beside, leads) in before.into_iter().chain(behind) {
                        let score = self.speaks(beside, new, leads) + self.place(beside.old, new);
                        claims.push(Claim { score, new, old: beside.old, is_sure: !beside.is_end });
                    }
                }
            }
        }
        claims.sort_unstable_by(|a, b| b.score.cmp(&a.score).then((a.new, a.old).cmp(&(b.new, b.old))));
        claims
    }
}

/// What several units wanted, or what wanted several.
#[derive(Default)]
struct Contested {
    news: FxHashSet<usize>,
    olds: FxHashSet<usize>,
    /// New units that got a place, each with another that wanted the same.
    lost: Vec<(usize, usize)>,
}

impl Matching<'_> {
    /// Grants claims, the strongest first, where nothing contests them. What is contested is left alone, or, where
    /// `all` are to be placed, given in order and noted.
    fn by_claims(&mut self, claims: &[Claim], all: bool) -> Contested {
        let mut contested = Contested::default();
        for level in claims.chunk_by(|a, b| a.score == b.score) {
            let mut wants: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
            let mut wanted_by: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
            for claim in level {
                let is_free = !self.used[claim.old] && self.pairs[claim.new].is_none();
                if is_free && !contested.news.contains(&claim.new) && !contested.olds.contains(&claim.old) {
                    wants.entry(claim.new).or_default().push(claim.old);
                    wanted_by.entry(claim.old).or_default().push(claim.new);
                }
            }
            // One that has a single choice takes it, which may leave a single choice to the next.
            let mut open: Vec<usize> = level.iter().rev().map(|claim| claim.new).collect();
            while let Some(new) = open.pop() {
                let &[old] = self.choices(&wants, new).as_slice() else { continue };
                let others: Vec<usize> = wanted_by[&old]
                    .iter()
                    .copied()
                    .filter(|&other| other != new && self.pairs[other].is_none())
                    .collect();
                if others.iter().any(|&other| self.choices(&wants, other).len() == 1) {
                    continue;
                }
                if all {
                    self.pair(old, new, Change::Moved);
                } else {
                    self.anchor(old, new);
                }
                open.extend(others);
            }
            let mut doubtful: Vec<usize> =
                wants.keys().copied().filter(|&new| self.pairs[new].is_none()).collect();
            doubtful.sort_unstable();
            if !all {
                contested.olds.extend(doubtful.iter().flat_map(|&new| self.choices(&wants, new)));
                contested.news.extend(doubtful);
                continue;
            }
            for new in doubtful {
                let choices = self.choices(&wants, new);
                let Some(&old) = choices.first() else { continue };
                self.pair(old, new, Change::Moved);
                for other in wants[&new].iter().filter(|other| **other != old) {
                    self.note_rival(new, *other);
                }
                let losers = wanted_by[&old].iter().filter(|other| self.pairs[**other].is_none());
                contested.lost.extend(losers.map(|&loser| (new, loser)));
            }
        }
        contested
    }

    /// What is left of the old units that a new one wants.
    fn choices(&self, wants: &FxHashMap<usize, Vec<usize>>, new: usize) -> Vec<usize> {
        let free = |old: &usize| !self.used[*old];
        let wanted = wants.get(&new).filter(|_| self.pairs[new].is_none());
        wanted.into_iter().flatten().copied().filter(free).collect()
    }

    /// Old and new places of one text by the sections that they share.
    fn by_section(&self, old: &[usize], new: &[usize]) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut shared: FxHashMap<usize, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for &old in old {
            shared.entry(self.old_sections.of(old)).or_default().0.push(old);
        }
        for &new in new {
            if let Some(both) = self.section_now(new).0.and_then(|section| shared.get_mut(&section)) {
                both.1.push(new);
            }
        }
        let mut shared: Vec<_> = shared.into_values().filter(|(_, new)| !new.is_empty()).collect();
        shared.sort_unstable();
        shared
    }

    /// Whether what stands on both sides of a unit now is known, and stood on neither side of it.
    fn is_displaced(&self, old: usize, new: usize) -> bool {
        let before = new.checked_sub(1).and_then(|before| self.last_of(before));
        let behind = (new + 1 < self.new.len()).then(|| self.first_of(new + 1)).flatten();
        before.zip(behind).is_some_and(|(before, behind)| before + 1 != old && behind != old + 1)
    }

    /// The section that a new unit's section was, and its heading now.
    fn section_now(&self, new: usize) -> (Option<usize>, Option<usize>) {
        let section = self.new_sections.of(new);
        (self.was_section[section], self.new_sections.heading(section))
    }

    /// How much a neighbour says about a unit.
    fn speaks(&self, beside: Beside, new: usize, leads: bool) -> u32 {
        let is_led = leads && matches!(self.new[new].kind, Kind::ListItem | Kind::TableCell);
        let led = if is_led { LED } else { 0 };
        if beside.is_end { AT_END + led } else { BESIDE + led }
    }

    /// How much section and kind say.
    fn place(&self, old: usize, new: usize) -> u32 {
        let in_section = self.section_now(new).0 == Some(self.old_sections.of(old));
        let same_kind = self.old[old].kind.as_str() == self.new[new].kind.as_str();
        u32::from(in_section) * IN_SECTION + u32::from(same_kind) * SAME_KIND
    }

    /// The old unit that the end of a new one goes on from.
    pub(super) fn last_of(&self, new: usize) -> Option<usize> {
        let whole = self.regrouped.get(&new).map(|(_, last)| *last);
        self.pairs[new].map(|pair| pair.old).or(whole)
    }

    /// The old unit that the start of a new one goes on from.
    pub(super) fn first_of(&self, new: usize) -> Option<usize> {
        let whole = self.regrouped.get(&new).map(|(first, _)| *first);
        self.pairs[new].map(|pair| pair.old).or(whole)
    }
}
