//! Sections in alphabetical order, as in glossaries: each language sorts them anew, so order tells nothing there.
//!
//! A section is a heading with what stands below it, an item of a list, or a row of a table. Sections of two languages
//! belong together where ids, links, code or terms say so; what only its place speaks for stays doubtful.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;

use super::elements::Element;
use super::traits::Sort;
use super::{Pair, Side};
use crate::model::Kind;

/// From how many sections on an order is no accident.
const MANY: usize = 5;

/// What a pair in such a section is worth at most that only order speaks for.
pub(super) const DOUBTFUL: f64 = 0.8;

/// What a pair of headings with the same id is worth at least.
const CERTAIN: f64 = 0.95;

/// What sections have to have in common that nothing else has, in nats, to belong together, and how much more than with
/// any other.
const TELLING: f64 = 6.0;
const CLEARLY: f64 = 2.0;

/// What an id of the author's own weighs.
const SAME_ID: f64 = 20.0;

/// Sections of one kind, in the order of their article, by their elements.
type Run = Vec<Range<usize>>;

/// Which sections of a translation are in an order of their own, and which of the source they answer.
#[derive(Debug, Default)]
pub(super) struct Resorted {
    /// For each element of the target the section that it stands in, by its first element.
    own: Vec<Option<usize>>,
    /// The same of the source.
    theirs: Vec<Option<usize>>,
    /// The section of the source that one of the target answers.
    told: FxHashMap<usize, usize>,
    /// The sections of the target that have the id of the one they answer.
    with_id: FxHashSet<usize>,
}

impl Resorted {
    /// Finds sorted sections, and brings the elements of the target into the order of the source where that is known.
    ///
    /// The elements are given back in the order in which they are paired, each with its place in the translation.
    pub(super) fn find(
        sides: (&Side<'_>, &Side<'_>),
        source: &[Element],
        target: Vec<Element>,
    ) -> (Self, Vec<Element>) {
        let (from, to) = sides;
        let sources: Vec<Run> =
            runs(from, source).into_iter().filter(|run| is_sorted(&heads(from, source, run))).collect();
        if sources.is_empty() {
            return (Self::default(), target);
        }
        let mut found =
            Self { own: vec![None; target.len()], theirs: vec![None; source.len()], ..Self::default() };
        let mut order: Vec<usize> = (0..target.len()).collect();
        for theirs in sources {
            let is_list = source[theirs[0].start].kind == Kind::ListItem;
            let is_of_kind = |run: &Run| {
                let (one, other) = (source[theirs[0].start].kind, target[run[0].start].kind);
                if is_list { one == other } else { matches!(other, Kind::Heading(_)) }
            };
            for own in runs(to, &target).into_iter().filter(is_of_kind) {
                let told = matches((from, source, &theirs), (to, &target, &own));
                let is_crossed = told.windows(2).any(|two| two[0].0 > two[1].0);
                let is_anew = is_crossed
                    || is_sorted(&heads(to, &target, &own))
                    || told.is_empty() && has_other_order(to) && own.len() == theirs.len();
                if !is_anew {
                    continue;
                }
                for section in &own {
                    found.own[section.clone()].fill(Some(section.start));
                }
                for section in &theirs {
                    found.theirs[section.clone()].fill(Some(section.start));
                }
                found.told.extend(told.iter().map(|&(s, t, _)| (own[t].start, theirs[s].start)));
                let with_id = told.iter().filter(|(_, _, has_id)| *has_id);
                found.with_id.extend(with_id.map(|&(_, t, _)| own[t].start));
                if is_crossed {
                    reorder(&mut order, &own, &told);
                }
            }
        }
        let mut elements: Vec<Option<Element>> = target.into_iter().map(Some).collect();
        let mut target = Vec::with_capacity(elements.len());
        for (nth, at) in order.iter().enumerate() {
            let is_next = nth > 0 && order[nth - 1] + 1 == *at;
            if let Some(mut element) = elements[*at].take() {
                // What stands beside it now is from elsewhere.
                element.adjoins &= is_next || nth == *at;
                target.push(element);
            }
        }
        (found, target)
    }

    /// Makes pairs doubtful that only their order speaks for. `places` are the elements of units.
    pub(super) fn doubt(
        &self,
        sides: (&Side<'_>, &Side<'_>),
        places: (&[usize], &[usize]),
        pairs: &mut [Pair],
    ) {
        if self.own.is_empty() {
            return;
        }
        let section = |places: &[usize], sections: &[Option<usize>], unit: usize| {
            sections.get(*places.get(unit)?).copied().flatten()
        };
        for pair in pairs {
            let (source, target) = (pair.source.start, pair.target.start);
            if sides.0.units[source].kind == Kind::Field {
                continue;
            }
            let own = section(places.1, &self.own, target);
            let theirs = section(places.0, &self.theirs, source);
            let is_told = match (own, theirs) {
                (Some(own), Some(theirs)) => self.told.get(&own) == Some(&theirs),
                // What stands between the sections are the letters of the alphabet.
                (None, None) => {
                    let (one, other) = (&sides.0.units[source], &sides.1.units[target]);
                    !(is_letter(&one.text) && is_letter(&other.text)) || one.text == other.text
                }
                _ => false,
            };
            if !is_told {
                pair.confidence = pair.confidence.min(DOUBTFUL);
            } else if own.is_some_and(|own| self.with_id.contains(&own))
                && places.1.get(target).copied() == own
                && places.0.get(source).copied() == theirs
            {
                // The authors of both say so.
                pair.confidence = pair.confidence.max(CERTAIN);
            }
        }
    }
}

/// Runs of headings of one level, and of items of one list, that are many enough.
fn runs(side: &Side<'_>, elements: &[Element]) -> Vec<Run> {
    let mut found = Vec::new();
    let text = |at: usize| side.units[elements[at].units.start].text.as_str();
    // The headings of each level that is open; a heading of a higher level closes those below it, a letter does not.
    let mut open: Vec<(u8, Run)> = Vec::new();
    let end_last = |open: &mut Vec<(u8, Run)>, at: usize| {
        for (_, run) in open {
            if let Some(last) = run.last_mut()
                && last.end > at
            {
                last.end = at;
            }
        }
    };
    for (at, element) in elements.iter().enumerate() {
        let Kind::Heading(level) = element.kind else { continue };
        if is_letter(text(at)) {
            end_last(&mut open, at);
            continue;
        }
        while open.last().is_some_and(|(above, _)| *above > level) {
            let Some((_, mut run)) = open.pop() else { break };
            if let Some(last) = run.last_mut() {
                last.end = last.end.min(at);
            }
            found.push(run);
        }
        if let Some((_, run)) = open.last_mut().filter(|(same, _)| *same == level) {
            if let Some(last) = run.last_mut() {
                last.end = last.end.min(at);
            }
            run.push(at..elements.len());
        } else {
            open.push((level, std::iter::once(at..elements.len()).collect()));
        }
    }
    found.extend(open.into_iter().map(|(_, run)| run));
    let mut at = 0;
    while at < elements.len() {
        let is_item = |other: usize| {
            elements[other].kind == Kind::ListItem && elements[other].nesting == elements[at].nesting
        };
        let mut end = at;
        while end < elements.len() && is_item(end) && (end == at || elements[end].adjoins) {
            end += 1;
        }
        if end > at {
            found.push((at..end).map(|at| at..at + 1).collect());
        }
        at = end.max(at + 1);
    }
    found.retain(|run| run.len() >= MANY);
    found
}

/// The texts that sections are sorted by.
fn heads<'a>(side: &Side<'a>, elements: &[Element], run: &Run) -> Vec<&'a str> {
    run.iter().map(|section| side.units[elements[section.start].units.start].text.as_str()).collect()
}

/// Whether texts are in the order of the alphabet, and not of numbers or by accident.
pub(super) fn is_sorted(texts: &[&str]) -> bool {
    if texts.len() < MANY {
        return false;
    }
    let keys: Vec<String> = texts.iter().map(|text| sort_key(text)).collect();
    let mut firsts: Vec<char> = keys.iter().filter_map(|key| key.chars().next()).collect();
    firsts.dedup();
    let is_text = firsts.iter().all(|c| c.is_alphabetic());
    // Languages sort some letters in their own way.
    let falls = keys.windows(2).filter(|two| two[0] > two[1]).count();
    is_text && firsts.len() > 2 && falls * 8 <= texts.len()
}

fn sort_key(text: &str) -> String {
    let text = text.nfd().filter(|c| c.is_alphanumeric() || *c == ' ');
    text.flat_map(char::to_lowercase).collect::<String>().trim().to_owned()
}

/// Whether a heading only says which letter the next sections begin with: `B`, or `A – C`.
fn is_letter(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    letters == 1 || letters == 2 && text.contains(['-', '–', '—', '…', '/'])
}

/// Whether the language sorts by what its letters do not tell: by sound, by strokes.
fn has_other_order(side: &Side<'_>) -> bool {
    matches!(side.language.primary(), "zh" | "ja" | "th" | "lo" | "km" | "my" | "yue")
}

/// The sections that belong together, by their places in the runs, and whether they have the same id; in the order of the
/// target.
fn matches(
    (from, source, theirs): (&Side<'_>, &[Element], &Run),
    (to, target, own): (&Side<'_>, &[Element], &Run),
) -> Vec<(usize, usize, bool)> {
    let mut scores: FxHashMap<(usize, usize), f64> = FxHashMap::default();
    let (in_source, in_target) = (anchors(source, theirs), anchors(target, own));
    for (hash, (section, weight)) in &in_source {
        if let (Some(section), Some((Some(other), _))) = (section, in_target.get(hash)) {
            *scores.entry((*section, *other)).or_default() += weight;
        }
    }
    let ids = |side: &Side<'_>, elements: &[Element], run: &Run| {
        let ids = run.iter().enumerate().filter_map(|(nth, section)| {
            Some((explicit_id(side, elements[section.start].units.start)?.to_owned(), nth))
        });
        ids.collect::<FxHashMap<String, usize>>()
    };
    let (own_ids, their_ids) = (ids(to, target, own), ids(from, source, theirs));
    let with_id: FxHashSet<usize> =
        own_ids.iter().filter(|(id, _)| their_ids.contains_key(*id)).map(|(_, nth)| *nth).collect();
    // What has the id of another section is no translation of this one.
    scores.retain(|(_, nth), _| !with_id.contains(nth));
    for (id, nth) in &own_ids {
        if let Some(section) = their_ids.get(id) {
            *scores.entry((*section, *nth)).or_default() += SAME_ID;
        }
    }
    // The best of each side, and the second best.
    let (mut of_source, mut of_target) = (Best::default(), Best::default());
    for (&(s, t), &score) in &scores {
        of_source.add(s, t, score);
        of_target.add(t, s, score);
    }
    let mut told: Vec<(usize, usize, bool)> = scores
        .into_iter()
        .filter(|&((s, t), score)| {
            score >= TELLING && of_source.is_clear(s, t, score) && of_target.is_clear(t, s, score)
        })
        .map(|((s, t), _)| (s, t, with_id.contains(&t)))
        .collect();
    told.sort_unstable_by_key(|&(_, t, _)| t);
    told
}

/// The two best partners of each section.
#[derive(Default)]
struct Best(FxHashMap<usize, [(f64, usize); 2]>);

impl Best {
    fn add(&mut self, of: usize, partner: usize, score: f64) {
        let best = self.0.entry(of).or_insert([(0.0, usize::MAX); 2]);
        if score > best[0].0 {
            best[1] = best[0];
            best[0] = (score, partner);
        } else if score > best[1].0 {
            best[1] = (score, partner);
        }
    }

    fn is_clear(&self, of: usize, partner: usize, score: f64) -> bool {
        self.0.get(&of).is_some_and(|best| best[0].1 == partner && score >= best[1].0 * CLEARLY)
    }
}

/// What the sections of a run have, with the only one that has it, and what sharing it is worth.
fn anchors(elements: &[Element], run: &Run) -> FxHashMap<u64, (Option<usize>, f64)> {
    let mut found: FxHashMap<u64, (Option<usize>, f64)> = FxHashMap::default();
    for (nth, section) in run.iter().enumerate() {
        for anchor in elements[section.clone()].iter().flat_map(|element| &element.traits.anchors) {
            // A code block beside a text is told by what stands in it; marks alone are everywhere.
            let weight = if anchor.sort == Sort::Skeleton { anchor.weight / 2.0 } else { anchor.weight };
            let known = found.entry(anchor.hash).or_insert((Some(nth), weight));
            if known.0 != Some(nth) {
                known.0 = None;
            }
        }
    }
    found
}

/// The id that an author gave a heading.
fn explicit_id<'a>(side: &Side<'a>, at: usize) -> Option<&'a str> {
    let behind = side.article.get(side.units[at].range.end..)?;
    let line = behind.lines().next()?.trim();
    let id = line.strip_prefix("{#").or_else(|| line.strip_prefix("{: #"))?;
    id.split(['}', ' ']).next().filter(|id| !id.is_empty())
}

/// Puts the sections that answer others into the order of these; what answers none comes behind the one before it.
fn reorder(order: &mut [usize], own: &Run, told: &[(usize, usize, bool)]) {
    let of: FxHashMap<usize, usize> = told.iter().map(|&(s, t, _)| (t, s)).collect();
    let mut last = 0;
    let mut sections: Vec<(usize, usize, &Range<usize>)> = Vec::with_capacity(own.len());
    for (nth, section) in own.iter().enumerate() {
        last = of.get(&nth).copied().unwrap_or(last);
        sections.push((last, nth, section));
    }
    sections.sort_by_key(|&(place, nth, _)| (place, nth));
    // What stands between the sections keeps its place.
    let mut slots = own.iter().flat_map(|section| section.clone());
    for at in sections.into_iter().flat_map(|(_, _, section)| section.clone()) {
        if let Some(slot) = slots.next() {
            order[slot] = at;
        }
    }
}

/// Which rows of two sorted tables belong together, by their places; `None` where order tells.
pub(super) fn rows(
    (from, source): (&Side<'_>, &[Element]),
    (to, target): (&Side<'_>, &[Element]),
) -> Option<Vec<(usize, usize)>> {
    // The first row is the head of the table.
    let run = |rows: &[Element]| (1..rows.len()).map(|at| at..at + 1).collect::<Run>();
    let (theirs, own) = (run(source), run(target));
    let are_sorted = is_sorted(&heads(from, source, &theirs))
        && (is_sorted(&heads(to, target, &own)) || has_other_order(to));
    are_sorted.then(|| {
        let told = matches((from, source, &theirs), (to, target, &own));
        told.into_iter().map(|(s, t, _)| (s + 1, t + 1)).collect()
    })
}
