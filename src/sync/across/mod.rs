//! Finds the units that went from one article to another.
//!
//! Only units that no unit of their own article goes on from can leave, and only units that nothing in their own
//! article matched can arrive, so a copy inherits nothing. What becomes of translations and files is unknown here.

use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;

use super::align::{Change, Item, align};
use super::rare::Rare;
use crate::model::Fingerprint;
use crate::similarity::Words;

/// A unit that its article gave up.
#[derive(Clone, Copy, Debug)]
pub struct Leaving<'a> {
    /// The article it leaves, as a number.
    pub article: usize,
    /// Where it stood in that article; none of one that left earlier and whose translation waits.
    pub place: Option<usize>,
    /// The unit, as a number: several texts of one unit may be known, and it travels once.
    pub unit: usize,
    /// The text.
    pub item: Item<'a>,
}

/// A unit that is new in its article.
#[derive(Clone, Copy, Debug)]
pub struct Arriving<'a> {
    /// The article, as a number.
    pub article: usize,
    /// Where it stands in that article.
    pub place: usize,
    /// The text.
    pub item: Item<'a>,
}

/// A unit on its way, as indices of what leaves and what arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Travel {
    /// What leaves.
    pub leaving: usize,
    /// What arrives.
    pub arriving: usize,
}

/// A text of up to this many words is found in too many places to travel alone.
pub const SHORT: usize = 3;
/// The least likeness, the least number of words, and the least lead over the second best of an edited text
/// that travels alone.
const ALIKE: f64 = 0.75;
const WORDS: usize = 6;
const LEAD: f64 = 0.1;
/// The least likeness of an edited front-matter field, whose key proves nothing in another article.
const ALIKE_FIELD: f64 = 0.6;
/// A word in more units than this says nothing about where a unit comes from.
const RARE: usize = 16;
/// Of more equal texts than this that leave, only so many are looked at for one that arrives.
const EQUAL: usize = 256;

/// Whether a text is found in too many places to say where it comes from.
pub fn is_short(text: &str) -> bool {
    text.unicode_words().nth(SHORT).is_none()
}

/// Pairs units that leave with units that arrive in other articles, ordered by what arrives.
///
/// Both lists are ordered by article and place. First go equal texts, among several those whose neighbours go
/// the same way; a short text goes only beside such a neighbour. Then, between two articles where most of the
/// units already travel, what one article alone would match. Next go edited texts that are much alike and far
/// ahead of the second best; they make ways between articles in turn. Last go short texts that wait, which have no
/// neighbours: where most longer texts that arrive beside them come from the same article. The cost is near linear
/// in the number of units.
pub fn travels(leaving: &[Leaving<'_>], arriving: &[Arriving<'_>]) -> Vec<Travel> {
    if leaving.is_empty() || arriving.is_empty() {
        return Vec::new();
    }
    let mut journeys = Journeys::new(leaving, arriving);
    journeys.exact();
    journeys.beside_their_neighbours();
    journeys.repeated();
    journeys.beside_their_neighbours();
    journeys.between_articles();
    journeys.edited();
    journeys.beside_their_neighbours();
    journeys.between_articles();
    journeys.with_most();
    let found = journeys.from.iter().enumerate();
    found.filter_map(|(arriving, from)| from.map(|leaving| Travel { leaving, arriving })).collect()
}

struct Journeys<'a> {
    leaving: &'a [Leaving<'a>],
    arriving: &'a [Arriving<'a>],
    /// For each that arrives, what it was.
    from: Vec<Option<usize>>,
    /// The numbers of the units that have travelled.
    gone: Vec<bool>,
    /// Where to find what left an article at a place.
    places: FxHashMap<(usize, usize), usize>,
    long: Vec<bool>,
}

impl<'a> Journeys<'a> {
    fn new(leaving: &'a [Leaving<'a>], arriving: &'a [Arriving<'a>]) -> Self {
        let units = leaving.iter().map(|leaving| leaving.unit + 1).max().unwrap_or_default();
        let places = leaving.iter().enumerate();
        let places = places.filter_map(|(at, leaving)| Some(((leaving.article, leaving.place?), at)));
        Self {
            leaving,
            arriving,
            from: vec![None; arriving.len()],
            gone: vec![false; units],
            places: places.collect(),
            long: arriving.iter().map(|arriving| !is_short(arriving.item.text)).collect(),
        }
    }

    fn can_pair(&self, leaving: usize, arriving: usize) -> bool {
        self.from[arriving].is_none()
            && !self.gone[self.leaving[leaving].unit]
            && self.leaving[leaving].article != self.arriving[arriving].article
    }

    fn is_same(&self, leaving: usize, arriving: usize) -> bool {
        self.leaving[leaving].item.fingerprint == self.arriving[arriving].item.fingerprint
    }

    fn pair(&mut self, leaving: usize, arriving: usize) {
        self.from[arriving] = Some(leaving);
        self.gone[self.leaving[leaving].unit] = true;
    }

    /// What leaves and what arrives under each text that does both and still may.
    fn by_text(&self) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut groups: FxHashMap<Fingerprint, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for (at, arriving) in self.arriving.iter().enumerate() {
            if self.from[at].is_none() && self.long[at] {
                groups.entry(arriving.item.fingerprint).or_default().1.push(at);
            }
        }
        for (at, leaving) in self.leaving.iter().enumerate().filter(|(_, leaving)| !self.gone[leaving.unit]) {
            if let Some(group) = groups.get_mut(&leaving.item.fingerprint) {
                group.0.push(at);
            }
        }
        let mut groups: Vec<_> = groups.into_values().filter(|(leaving, _)| !leaving.is_empty()).collect();
        groups.sort_unstable();
        groups
    }

    /// Pairs texts that leave once and arrive once.
    fn exact(&mut self) {
        for (leaving, arriving) in self.by_text() {
            if let ([leaving], [arriving]) = (leaving.as_slice(), arriving.as_slice())
                && self.can_pair(*leaving, *arriving)
            {
                self.pair(*leaving, *arriving);
            }
        }
    }

    /// Pairs equal texts, also short ones, whose neighbour before or behind goes the same way.
    fn beside_their_neighbours(&mut self) {
        for at in 1..self.arriving.len() {
            self.follow(at, at - 1);
        }
        for at in (1..self.arriving.len()).rev() {
            self.follow(at - 1, at);
        }
    }

    fn follow(&mut self, at: usize, neighbour: usize) {
        let (here, there) = (&self.arriving[at], &self.arriving[neighbour]);
        if here.article != there.article || here.place.abs_diff(there.place) != 1 {
            return;
        }
        let Some(leader) = self.from[neighbour].map(|from| &self.leaving[from]) else { return };
        let place = leader.place.and_then(|place| (place + here.place).checked_sub(there.place));
        let Some(&leaving) = place.and_then(|place| self.places.get(&(leader.article, place))) else {
            return;
        };
        if self.can_pair(leaving, at) && self.is_same(leaving, at) {
            self.pair(leaving, at);
        }
    }

    /// Pairs what is left of equal texts: from the article that gives most, then in their order.
    fn repeated(&mut self) {
        let given = self.given();
        for (mut leaving, arriving) in self.by_text() {
            for at in arriving {
                let to = self.arriving[at].article;
                let near = leaving.iter().take(EQUAL).enumerate();
                let best = near.filter(|&(_, &from)| self.can_pair(from, at)).max_by_key(|&(_, &from)| {
                    let Leaving { article, place, .. } = self.leaving[from];
                    let count = given.get(&(article, to)).copied().unwrap_or_default();
                    (count, place.is_some(), std::cmp::Reverse(from))
                });
                if let Some((place, &from)) = best {
                    self.pair(from, at);
                    leaving.remove(place);
                }
            }
        }
    }

    /// How many units travel from one article to another.
    fn given(&self) -> FxHashMap<(usize, usize), usize> {
        let mut given: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        for (at, from) in self.from.iter().enumerate() {
            let Some(from) = from.map(|from| &self.leaving[from]).filter(|from| from.place.is_some()) else {
                continue;
            };
            *given.entry((from.article, self.arriving[at].article)).or_default() += 1;
        }
        given
    }

    /// Where most of what leaves or arrives already goes one way, the rest is matched as inside one article.
    fn between_articles(&mut self) {
        let mut ways: Vec<(usize, (usize, usize))> =
            self.given().into_iter().map(|(way, count)| (count, way)).collect();
        ways.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut leaving_from: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (at, leaving) in self.leaving.iter().enumerate().filter(|(_, leaving)| leaving.place.is_some()) {
            leaving_from.entry(leaving.article).or_default().push(at);
        }
        let mut arriving_in: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (at, arriving) in self.arriving.iter().enumerate() {
            arriving_in.entry(arriving.article).or_default().push(at);
        }
        for (count, (from, to)) in ways {
            let (Some(old), Some(new)) = (leaving_from.get(&from), arriving_in.get(&to)) else { continue };
            if count < 2 || count * 2 < old.len().min(new.len()) {
                continue;
            }
            let goes_here =
                |at: usize| self.from[at].is_none_or(|from_at| self.leaving[from_at].article == from);
            let new: Vec<usize> = new.iter().copied().filter(|&at| goes_here(at)).collect();
            let taken: FxHashMap<usize, usize> =
                new.iter().filter_map(|&at| Some((self.leaving[self.from[at]?].unit, at))).collect();
            let old: Vec<usize> = old
                .iter()
                .copied()
                .filter(|&at| {
                    let unit = self.leaving[at].unit;
                    !self.gone[unit] || taken.contains_key(&unit)
                })
                .collect();
            let items = |at: &usize| self.leaving[*at].item;
            let before: Vec<Item<'_>> = old.iter().map(items).collect();
            let after: Vec<Item<'_>> = new.iter().map(|&at| self.arriving[at].item).collect();
            for (at, pair) in new.iter().zip(align(&before, &after)) {
                let Some(pair) = pair else { continue };
                let from = old[pair.old];
                let (before, after) = (&self.leaving[from].item, &self.arriving[*at].item);
                let is_doubtful = pair.change == Change::Edited
                    && (before.field.is_some() || after.field.is_some())
                    && likeness(before, after, ALIKE_FIELD) < ALIKE_FIELD;
                if !is_doubtful && self.can_pair(from, *at) {
                    self.pair(from, *at);
                }
            }
        }
    }

    /// Pairs short texts that wait once and arrive once, where most longer ones that arrive in the article are of the
    /// same giver.
    fn with_most(&mut self) {
        if self.leaving.iter().all(|leaving| leaving.place.is_some()) {
            return;
        }
        let mut all: FxHashMap<usize, usize> = FxHashMap::default();
        let mut given: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        let mut short: FxHashMap<Fingerprint, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for (at, arriving) in self.arriving.iter().enumerate() {
            if self.long[at] {
                *all.entry(arriving.article).or_default() += 1;
                if let Some(from) = self.from[at] {
                    *given.entry((self.leaving[from].article, arriving.article)).or_default() += 1;
                }
            } else if self.from[at].is_none() {
                short.entry(arriving.item.fingerprint).or_default().1.push(at);
            }
        }
        for (at, leaving) in self.leaving.iter().enumerate().filter(|(_, leaving)| !self.gone[leaving.unit]) {
            if let Some((same, _)) = short.get_mut(&leaving.item.fingerprint) {
                same.push(at);
            }
        }
        let mut short: Vec<_> = short.into_values().collect();
        short.sort_unstable();
        for (leaving, arriving) in short {
            let ([from], [to]) = (leaving.as_slice(), arriving.as_slice()) else { continue };
            let way = (self.leaving[*from].article, self.arriving[*to].article);
            let is_from_most = given.get(&way).is_some_and(|given| given * 2 > all[&way.1]);
            if self.leaving[*from].place.is_none() && is_from_most && self.can_pair(*from, *to) {
                self.pair(*from, *to);
            }
        }
    }

    /// Pairs edited texts that are alike, and more alike than any other pair that either could be in.
    fn edited(&mut self) {
        let words = |item: &Item<'_>| Words::new(item.text);
        let left: Vec<usize> =
            (0..self.leaving.len()).filter(|&at| !self.gone[self.leaving[at].unit]).collect();
        let open: Vec<(usize, Words)> = (0..self.arriving.len())
            .filter(|&at| self.from[at].is_none() && self.long[at])
            .map(|at| (at, words(&self.arriving[at].item)))
            .filter(|(_, words)| words.len() >= WORDS)
            .collect();
        if left.is_empty() || open.is_empty() {
            return;
        }
        let left_words: Vec<Words> = left.iter().map(|&at| words(&self.leaving[at].item)).collect();
        let by_hashes = left_words.iter().map(|words| words.hashes().iter().copied());
        let rare = Rare::new(by_hashes.enumerate(), RARE);
        let mut found: Vec<(f64, usize, usize)> = Vec::new();
        for (at, words) in &open {
            for near in rare.nearest(words.hashes().iter().copied()) {
                let likeness = left_words[near].similarity(words, ALIKE - LEAD);
                if likeness >= ALIKE - LEAD && self.can_pair(left[near], *at) {
                    found.push((likeness, left[near], *at));
                }
            }
        }
        // The best and the second best of each unit that leaves and of each that arrives.
        let mut leaders: FxHashMap<(bool, usize), (f64, usize, f64)> = FxHashMap::default();
        for &(likeness, from, to) in &found {
            let unit = self.leaving[from].unit;
            for (key, other) in [((false, unit), to), ((true, to), unit)] {
                let (best, who, second) = leaders.entry(key).or_insert((likeness, other, 0.0));
                if *who == other {
                    *best = best.max(likeness);
                } else if likeness > *best {
                    (*second, *best, *who) = (*best, likeness, other);
                } else {
                    *second = second.max(likeness);
                }
            }
        }
        for (likeness, from, to) in found {
            let unit = self.leaving[from].unit;
            let leads = |key, other| {
                leaders.get(&key).is_some_and(|&(best, who, second)| who == other && best >= second + LEAD)
            };
            let is_clear = likeness >= ALIKE && leads((false, unit), to) && leads((true, to), unit);
            if is_clear && self.can_pair(from, to) {
                self.pair(from, to);
            }
        }
    }
}

fn likeness(before: &Item<'_>, after: &Item<'_>, least: f64) -> f64 {
    Words::new(before.text).similarity(&Words::new(after.text), least)
}

#[cfg(test)]
mod tests;
