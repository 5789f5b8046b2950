//! Which sections of an article are which: by what stands in them, by their headings, and by those above.
//!
//! A section is a heading with all up to the next one. Nothing but fingerprints and pairs that are known is looked at.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{Item, Matching};
use crate::model::{Fingerprint, Kind};

/// A section of which less than one part in this many is known to stand in another is not taken for that one.
const KNOWN: usize = 3;

/// The sections of one side, in order; the first is what stands before any heading.
#[derive(Debug, Default)]
pub(super) struct Sections {
    starts: Vec<usize>,
    parents: Vec<usize>,
    /// The section of every unit.
    of: Vec<usize>,
}

impl Sections {
    pub(super) fn new(items: &[Item<'_>]) -> Self {
        let mut sections = Self { starts: vec![0], parents: vec![0], of: Vec::with_capacity(items.len()) };
        // The sections that are open, with the levels of their headings.
        let mut open: Vec<(u8, usize)> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let level = match item.kind {
                Kind::Title => Some(0),
                Kind::Heading(level) => Some(level),
                _ => None,
            };
            if let Some(level) = level {
                while open.last().is_some_and(|&(other, _)| other >= level) {
                    open.pop();
                }
                sections.parents.push(open.last().map_or(0, |&(_, section)| section));
                open.push((level, sections.starts.len()));
                sections.starts.push(at);
            }
            sections.of.push(sections.starts.len() - 1);
        }
        sections
    }

    pub(super) fn of(&self, unit: usize) -> usize {
        self.of[unit]
    }

    fn len(&self) -> usize {
        self.starts.len()
    }

    pub(super) fn range(&self, section: usize) -> Range<usize> {
        self.starts[section]..self.starts.get(section + 1).copied().unwrap_or(self.of.len())
    }

    /// The unit that is the heading of a section; none of what stands before any.
    pub(super) fn heading(&self, section: usize) -> Option<usize> {
        (section > 0).then(|| self.starts[section])
    }
}

impl Matching<'_> {
    /// Finds for each section now the one it was.
    pub(super) fn pair_sections(&mut self) {
        let mut known: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        for (new, pair) in self.pairs.iter().enumerate() {
            let Some(pair) = pair.filter(|_| self.anchored[new]) else { continue };
            let weight = if matches!(self.new[new].kind, Kind::Heading(_)) { 2 } else { 1 };
            *known.entry((self.old_sections.of(pair.old), self.new_sections.of(new))).or_default() += weight;
        }
        let mut known: Vec<((usize, usize), usize)> = known.into_iter().collect();
        known.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut was = vec![None; self.new_sections.len()];
        let mut taken = vec![false; self.old_sections.len()];
        for ((old, new), count) in known {
            let least = self.old_sections.range(old).len().min(self.new_sections.range(new).len());
            let is_known = (old, new) == (0, 0) || count * KNOWN >= least;
            if was[new].is_none() && !taken[old] && is_known {
                (was[new], taken[old]) = (Some(old), true);
            }
        }
        // What stands in no section is below nothing, on either side.
        let top = was[0];
        was[0] = top.or((!taken[0]).then_some(0));
        self.below_their_parents(&mut was, &mut taken);
        was[0] = top;
        self.was_section = was;
    }

    /// Pairs sections that nothing of their own tells apart by the sections that they are parts of.
    fn below_their_parents(&self, was: &mut [Option<usize>], taken: &mut [bool]) {
        type Key = (usize, Fingerprint);
        let mut left: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
        for old in (1..self.old_sections.len()).filter(|&old| !taken[old]) {
            let heading = self.old[self.old_sections.starts[old]].fingerprint;
            left.entry((self.old_sections.parents[old], heading)).or_default().push(old);
        }
        if left.is_empty() {
            return;
        }
        let mut here: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
        for new in (1..self.new_sections.len()).filter(|&new| was[new].is_none()) {
            let heading = self.new[self.new_sections.starts[new]].fingerprint;
            here.entry((self.new_sections.parents[new], heading)).or_default().push(new);
        }
        // A parent stands before its parts, so it is known when these are looked at.
        let mut groups: Vec<(Key, Vec<usize>)> = here.into_iter().collect();
        groups.sort_unstable_by_key(|(_, sections)| sections[0]);
        for ((parent, heading), new) in groups {
            let Some(old) = was[parent].and_then(|parent| left.remove(&(parent, heading))) else { continue };
            let (old, new) = (old.into_iter(), new.into_iter());
            let mut by_content: FxHashMap<Vec<Fingerprint>, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
            for old in old.clone() {
                by_content.entry(content(self.old, self.old_sections.range(old))).or_default().0.push(old);
            }
            for new in new.clone() {
                by_content.entry(content(self.new, self.new_sections.range(new))).or_default().1.push(new);
            }
            for (old, new) in by_content.into_values() {
                if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
                    (was[*new], taken[*old]) = (Some(*old), true);
                }
            }
            let old: Vec<usize> = old.filter(|&old| !taken[old]).collect();
            let new: Vec<usize> = new.filter(|&new| was[new].is_none()).collect();
            if old.len() == new.len() {
                for (old, new) in old.into_iter().zip(new) {
                    (was[new], taken[old]) = (Some(old), true);
                }
            }
        }
    }
}

/// All texts of a section.
fn content(items: &[Item<'_>], range: Range<usize>) -> Vec<Fingerprint> {
    items[range].iter().map(|item| item.fingerprint).collect()
}
