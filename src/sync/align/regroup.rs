//! Finds units that were split into several, or merged from several.
//!
//! One text is the whole, the others are its parts: each stands inside it, in their order, without overlap, and
//! together they say more of it than any one alone.

use super::likeness::{Place, RUN, Text};
use crate::similarity::common_in_order;
use crate::sync::rare::Rare;

/// A part has at least so much of its words, in order, inside the whole.
const INSIDE: f64 = 0.6;
/// Parts of fewer words have to stand there as they are.
const FEW: usize = 6;
/// A part of fewer words says nothing by itself: it has to stand at the start or the end of a whole that is all
/// there, beside the next part.
const LEAST_WORDS: usize = 3;
const ALL_THERE: f64 = 0.95;
/// The parts together make up at least this much of the whole, and the whole of them.
const TOGETHER: f64 = 0.6;
/// So much more than the best part alone they have to say; less where all of them stand there as they are.
const GAIN: f64 = 0.02;
const GAIN_VERBATIM: f64 = 0.002;
/// So many units may stand between two parts, as a heading that was put between them.
const BETWEEN: usize = 2;
/// A whole is looked for among so many units at most.
const WINDOW: usize = 64;
/// Wholes of more words are left alone.
const LONGEST: usize = 20_000;

/// Up to this many pairs are all looked at; beyond, only those that share a rare run of words.
const ALL_PAIRS: usize = 40_000;
/// A run of words in more texts than this tells nothing there.
const RARE: usize = 16;

/// A whole with its parts, by their places in the article.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    /// The whole.
    pub(super) whole: usize,
    /// The parts, in order; at least two.
    pub(super) parts: Vec<usize>,
    /// How much more they say together than the best of them alone.
    pub(super) gain: f64,
}

/// The wholes among some units, with their parts among others; both with their places in the article, in order.
pub(super) fn groups(wholes: &[(usize, &Text)], others: &[(usize, &Text)]) -> Vec<Group> {
    let runs = || others.iter().enumerate().map(|(at, (_, text))| (at, text.runs()));
    let rare = (wholes.len() * others.len() > ALL_PAIRS).then(|| Rare::new(runs(), RARE));
    let group = |&(place, whole): &(usize, &Text)| match &rare {
        None => parts_of(place, whole, others),
        Some(rare) => {
            let sharing: Vec<_> = rare.sharing(whole.runs()).into_iter().map(|at| others[at]).collect();
            parts_of(place, whole, &sharing)
        }
    };
    wholes.iter().filter_map(group).collect()
}

/// The parts of a text among others that stand in order.
fn parts_of(place: usize, whole: &Text, others: &[(usize, &Text)]) -> Option<Group> {
    if whole.words().len() <= LEAST_WORDS || whole.words().len() > LONGEST {
        return None;
    }
    let candidates: Vec<(usize, Place)> =
        others.iter().enumerate().filter_map(|(at, (_, text))| Some((at, part(text, whole)?))).collect();
    let mut best: Option<Group> = None;
    let mut from = 0;
    while from < candidates.len() {
        let mut to = from + 1;
        while to < candidates.len()
            && to - from < WINDOW
            && others[candidates[to].0].0 - others[candidates[to - 1].0].0 <= BETWEEN + 1
        {
            to += 1;
        }
        if let Some(group) = group(place, whole, others, &candidates[from..to])
            && best.as_ref().is_none_or(|best| group.gain > best.gain)
        {
            best = Some(group);
        }
        from = to;
    }
    best
}

/// Where a text stands inside a whole, if it is a part of it.
fn part(text: &Text, whole: &Text) -> Option<Place> {
    let words = text.words().len();
    if words == 0 || words > whole.words().len() {
        return None;
    }
    if words < LEAST_WORDS {
        let end = whole.words().len();
        let at_start = whole.words().starts_with(text.words()).then_some(0);
        let start = at_start.or(whole.words().ends_with(text.words()).then_some(end - words))?;
        return Some(Place { start, end: start + words, words });
    }
    let place = text.place_in(whole)?;
    let least = if words < FEW { words as f64 } else { INSIDE * words as f64 };
    let is_run = words >= FEW || place.end - place.start <= words + 1;
    (place.words as f64 >= least && is_run).then_some(place)
}

/// The heaviest chain of parts that follow each other inside the whole, if it is a group.
fn group(at: usize, whole: &Text, others: &[(usize, &Text)], candidates: &[(usize, Place)]) -> Option<Group> {
    if candidates.len() < 2 {
        return None;
    }
    let mut total = vec![0usize; candidates.len()];
    let mut before: Vec<Option<usize>> = vec![None; candidates.len()];
    for (at, (_, place)) in candidates.iter().enumerate() {
        let earlier = (0..at).filter(|&other| follows(&candidates[other].1, place));
        before[at] = earlier.max_by_key(|&other| total[other]);
        total[at] = place.words + before[at].map_or(0, |other| total[other]);
    }
    let mut parts = Vec::new();
    let mut is_verbatim = true;
    let mut last = (0..candidates.len()).max_by_key(|&at| (total[at], std::cmp::Reverse(at)));
    while let Some(at) = last {
        let (part, place) = &candidates[at];
        let words = others[*part].1.words().len();
        is_verbatim &= place.words == words && place.end - place.start == words && words > RUN;
        parts.push(*part);
        last = before[at];
    }
    parts.reverse();
    if parts.len() < 2 {
        return None;
    }
    let same = |words: &[u64]| {
        let common = common_in_order(words, whole.words());
        2.0 * common as f64 / (words.len() + whole.words().len()) as f64
    };
    let joined: Vec<u64> = parts.iter().flat_map(|&at| others[at].1.words()).copied().collect();
    let together = same(&joined);
    let alone = parts.iter().map(|&at| same(others[at].1.words())).fold(0.0, f64::max);
    let gain = together - alone;
    let has_tiny = parts.iter().any(|&part| others[part].1.words().len() < LEAST_WORDS);
    let side_by_side = parts.windows(2).all(|two| others[two[1]].0 == others[two[0]].0 + 1);
    if has_tiny && (together < ALL_THERE || !side_by_side) {
        return None;
    }
    let least = if is_verbatim || has_tiny { GAIN_VERBATIM } else { GAIN };
    let parts = parts.into_iter().map(|part| others[part].0).collect();
    (together >= TOGETHER && gain >= least).then_some(Group { whole: at, parts, gain })
}

/// Whether one place comes behind another, but for a word or two at the seam.
fn follows(earlier: &Place, later: &Place) -> bool {
    let overlap = earlier.end.saturating_sub(later.start);
    let shorter = (earlier.end - earlier.start).min(later.end - later.start);
    later.start > earlier.start && later.end > earlier.end && overlap * 5 <= shorter
}
