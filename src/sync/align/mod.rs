//! Matches the units of an article's last sync with its units now.
//!
//! First what stands unchanged, in order (patience: texts that occur once anchor the rest), then what moved;
//! between these, units that were split or merged, then the best assignment of edited texts that keeps their
//! order, and last what was both moved and edited. Ids, languages and files are unknown here.

mod chain;
mod edited;
mod exact;
mod in_place;
mod likeness;
mod numbered;
mod regroup;
mod repeated;
mod rivals;
mod sections;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use self::likeness::{Lexicon, Text};
pub use self::rivals::runners_up;
use self::sections::Sections;
use super::rare::Rare;
use crate::model::{Fingerprint, Kind};
use crate::segment;

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

impl<'a> Item<'a> {
    /// A unit of a source text.
    pub fn new(kind: Kind, field: Option<&'a str>, text: &'a str) -> Self {
        Self { kind, field, text, fingerprint: Fingerprint::of_source(text) }
    }
}

/// The units of an article, to be matched.
pub fn items(units: &[segment::Unit]) -> Vec<Item<'_>> {
    units.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect()
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AlignedPair {
    /// The index of the old unit.
    pub old: usize,
    /// How they differ.
    pub change: Change,
    /// What tells that it is the same unit.
    pub evidence: AlignEvidence,
}

/// What tells that two units are the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AlignEvidence {
    /// The text.
    Text,
    /// The key of a front-matter field.
    Key,
    /// How much the texts have in common, from 0 to 1.
    Likeness(f64),
}

/// An old unit that is now several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The index of the old unit.
    pub old: usize,
    /// The indices of the new ones, in order.
    pub new: Vec<usize>,
}

/// A new unit that was several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The indices of the old units, in order.
    pub old: Vec<usize>,
    /// The index of the new one.
    pub new: usize,
}

/// What became of the units of an article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// For each new unit the old one it goes on from, if there is one.
    pub pairs: Vec<Option<AlignedPair>>,
    /// Old units that are now several.
    pub splits: Vec<Split>,
    /// New units that were several.
    pub merges: Vec<Merge>,
    /// Of new units whose text stood in several places, and of which nothing tells which of them they are: the old
    /// ones of this text that they could be as well.
    pub rivals: FxHashMap<usize, Vec<usize>>,
}

/// Matches new units with old ones, one by one: for each new unit the old one it goes on from, if there is one.
///
/// Every old unit is given at most once. The cost is near linear in the number of units.
pub fn align(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<Option<AlignedPair>> {
    Matching::new(old, new, FxHashSet::default(), false).run().pairs
}

/// Matches new units with old ones, and finds units that were split or merged.
///
/// Every old and every new unit takes part in one pair, split or merge at most. The new units that are `settled`
/// only go on from an old one of the same text: something else is known about them.
pub fn align_and_regroup(old: &[Item<'_>], new: &[Item<'_>], settled: FxHashSet<usize>) -> Alignment {
    if old.is_empty() {
        return Alignment { pairs: vec![None; new.len()], ..Alignment::default() };
    }
    Matching::new(old, new, settled, true).run()
}

struct Matching<'a> {
    old: &'a [Item<'a>],
    new: &'a [Item<'a>],
    pairs: Vec<Option<AlignedPair>>,
    used: Vec<bool>,
    settled: FxHashSet<usize>,
    regroup: bool,
    splits: Vec<Split>,
    merges: Vec<Merge>,
    /// The texts that are left on both sides once what stands in order is paired.
    equal: FxHashSet<Fingerprint>,
    /// New units that are part of a split, or a merge, with the first and the last of the old ones.
    regrouped: FxHashMap<usize, (usize, usize)>,
    /// The new units whose old one tells where they were.
    anchored: Vec<bool>,
    old_sections: Sections,
    new_sections: Sections,
    /// For each section now the one it was.
    was_section: Vec<Option<usize>>,
    rivals: FxHashMap<usize, Vec<usize>>,
    lexicon: OnceCell<Lexicon>,
    old_texts: Vec<OnceCell<Text>>,
    new_texts: Vec<OnceCell<Text>>,
    /// The old units that stand unchanged, by their rare words.
    unchanged: OnceCell<Rare<u64>>,
}

impl<'a> Matching<'a> {
    fn new(old: &'a [Item<'a>], new: &'a [Item<'a>], settled: FxHashSet<usize>, regroup: bool) -> Self {
        Self {
            old,
            new,
            pairs: vec![None; new.len()],
            used: vec![false; old.len()],
            settled,
            regroup,
            splits: Vec::new(),
            merges: Vec::new(),
            equal: FxHashSet::default(),
            regrouped: FxHashMap::default(),
            anchored: vec![false; new.len()],
            old_sections: Sections::new(old),
            new_sections: Sections::new(new),
            was_section: Vec::new(),
            rivals: FxHashMap::default(),
            lexicon: OnceCell::new(),
            old_texts: (0..old.len()).map(|_| OnceCell::new()).collect(),
            new_texts: (0..new.len()).map(|_| OnceCell::new()).collect(),
            unchanged: OnceCell::new(),
        }
    }

    fn run(mut self) -> Alignment {
        self.fields();
        self.title();
        self.anchored = self.pairs.iter().map(Option::is_some).collect();
        self.once();
        self.pair_sections();
        self.headings();
        self.repeated_surely();
        self.tell_moved_apart();
        self.large_gaps();
        let gaps = self.gaps();
        self.equal = self.equal_texts().into_keys().collect();
        for (old, new) in gaps {
            self.gap(old, new);
        }
        self.repeated();
        if self.regroup {
            // What was split or merged where something else moved as well.
            self.regroup_gap(&(0..self.old.len()), &(0..self.new.len()));
        }
        self.renumbered_and_moved();
        self.edited_and_moved();
        self.in_place();
        self.repeated();
        self.tell_moved_apart();
        Alignment { pairs: self.pairs, splits: self.splits, merges: self.merges, rivals: self.rivals }
    }

    fn pair(&mut self, old: usize, new: usize, change: Change) {
        self.pair_on(old, new, change, AlignEvidence::Text);
    }

    fn pair_on(&mut self, old: usize, new: usize, change: Change, evidence: AlignEvidence) {
        debug_assert!(!self.used[old] && self.pairs[new].is_none());
        self.used[old] = true;
        self.pairs[new] = Some(AlignedPair { old, change, evidence });
    }

    fn same(&self, old: usize, new: usize) -> bool {
        self.old[old].fingerprint == self.new[new].fingerprint
    }

    fn free_old(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| !self.used[at]).collect()
    }

    fn free_new(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| self.is_free(at)).collect()
    }

    fn is_free(&self, new: usize) -> bool {
        self.pairs[new].is_none() && !self.regrouped.contains_key(&new)
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::new(self.old.iter().map(|item| item.text)))
    }

    fn old_text(&self, at: usize) -> &Text {
        self.old_texts[at].get_or_init(|| Text::new(self.old[at].text, self.lexicon()))
    }

    fn new_text(&self, at: usize) -> &Text {
        self.new_texts[at].get_or_init(|| Text::new(self.new[at].text, self.lexicon()))
    }

    /// The title of a text is known by being the only one.
    fn title(&mut self) {
        let only = |items: &[Item<'_>]| {
            let mut titles = (0..items.len()).filter(|&at| items[at].kind == Kind::Title);
            titles.next().filter(|_| titles.next().is_none())
        };
        if let (Some(old), Some(new)) = (only(self.old), only(self.new))
            && !self.used[old]
            && self.pairs[new].is_none()
        {
            let change = if self.same(old, new) { Change::Unchanged } else { Change::Edited };
            self.pair_on(
                old,
                new,
                change,
                if change == Change::Edited { AlignEvidence::Key } else { AlignEvidence::Text },
            );
        }
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
            } else if !is_list_item(key) {
                self.pair_on(old, at, Change::Edited, AlignEvidence::Key);
            }
        }
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
}

/// Whether the key of a field names an item of a list.
fn is_list_item(key: &str) -> bool {
    key.split('.').any(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
