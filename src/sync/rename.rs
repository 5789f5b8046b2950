//! Finds articles that were renamed since the last sync by what they say, also when they were edited as well.

use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{Change, Item, align};
use super::rare::Rare;
use crate::model::Fingerprint;
use crate::similarity::Words;

/// The least share of the larger side's units that stand, unchanged or edited, in a renamed article.
const SHARED: f64 = 0.5;
/// A share that edited units need not be looked at for.
const CERTAIN: f64 = 0.8;
/// The least likeness of an edited unit that speaks for its article, and the least number of its words.
const ALIKE: f64 = 0.5;
const WORDS: usize = 4;
/// A word in more articles than this says nothing about where an article comes from.
const RARE: usize = 4;
/// A unit in more articles than this says nothing either, but for articles that are the same as a whole.
const RARE_UNIT: usize = 64;
/// A new article is compared with up to this many others that share its words.
const NEAREST: usize = 3;

/// Pairs new articles with source catalogs whose article is gone: `(new, gone)`, as indices.
///
/// The pairs that share most go first, so an article that was copied and renamed goes on as the copy that is most
/// alike. Only articles that share units or rare words are compared.
pub fn renamed(new: &[Vec<Item<'_>>], gone: &[Vec<Item<'_>>]) -> Vec<(usize, usize)> {
    if new.is_empty() || gone.is_empty() {
        return Vec::new();
    }
    let mut candidates = unchanged(new, gone);
    let certain = candidates.iter().filter(|&&(share, ..)| share >= CERTAIN);
    let known: FxHashSet<usize> = certain.map(|&(_, at, _)| at).collect();
    candidates.extend(edited(new, gone, &known));
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut new_used, mut gone_used) = (vec![false; new.len()], vec![false; gone.len()]);
    let mut pairs = Vec::new();
    for (_, at, other) in candidates {
        if !new_used[at] && !gone_used[other] {
            (new_used[at], gone_used[other]) = (true, true);
            pairs.push((at, other));
        }
    }
    pairs
}

/// The pairs that share enough units as they are, with their share: those that are the same from beginning to
/// end, and of each other new article those that share most units which few articles have.
fn unchanged(new: &[Vec<Item<'_>>], gone: &[Vec<Item<'_>>]) -> Vec<(f64, usize, usize)> {
    let texts =
        |units: &[Item<'_>]| -> Vec<Fingerprint> { units.iter().map(|unit| unit.fingerprint).collect() };
    let gone_texts: Vec<Vec<Fingerprint>> = gone.iter().map(|units| texts(units)).collect();
    let mut equal: FxHashMap<&[Fingerprint], Vec<usize>> = FxHashMap::default();
    for (at, texts) in gone_texts.iter().enumerate().rev() {
        equal.entry(texts).or_default().push(at);
    }
    let rare = Rare::new(gone_texts.iter().map(|texts| texts.iter().copied()).enumerate(), RARE_UNIT);
    let known: Vec<FxHashSet<Fingerprint>> =
        gone_texts.iter().map(|texts| texts.iter().copied().collect()).collect();
    let mut candidates = Vec::new();
    for (at, units) in new.iter().enumerate() {
        let texts = texts(units);
        if let Some(other) = equal.get_mut(texts.as_slice()).and_then(Vec::pop) {
            candidates.push((1.0, at, other));
        }
        for other in rare.nearest(texts.iter().copied()) {
            let count = texts.iter().filter(|text| known[other].contains(text)).count();
            let share = share(count.min(gone[other].len()) as f64, units, &gone[other]);
            if share >= SHARED {
                candidates.push((share, at, other));
            }
        }
    }
    candidates
}

/// Of the new articles that are not known for certain, the pairs that share enough units, some of them edited.
fn edited(
    new: &[Vec<Item<'_>>],
    gone: &[Vec<Item<'_>>],
    known: &FxHashSet<usize>,
) -> Vec<(f64, usize, usize)> {
    let rare = Rare::new(gone.iter().map(|units| vocabulary(units)).enumerate(), RARE);
    let mut candidates = Vec::new();
    for (at, units) in new.iter().enumerate().filter(|(at, _)| !known.contains(at)) {
        for other in rare.nearest(vocabulary(units)).into_iter().take(NEAREST) {
            let share = share(matched(&gone[other], units), units, &gone[other]);
            if share >= SHARED {
                candidates.push((share, at, other));
            }
        }
    }
    candidates
}

fn vocabulary(units: &[Item<'_>]) -> FxHashSet<u64> {
    units.iter().flat_map(|unit| Words::new(unit.text).hashes().to_vec()).collect()
}

/// How many units stand in both articles, an edited one as far as it is the same.
fn matched(old: &[Item<'_>], new: &[Item<'_>]) -> f64 {
    let pairs = align(old, new);
    let worth = new.iter().zip(pairs).filter_map(|(item, pair)| {
        let pair = pair?;
        if pair.change != Change::Edited {
            return Some(1.0);
        }
        let (before, after) = (Words::new(old[pair.old].text), Words::new(item.text));
        (after.len() >= WORDS).then(|| before.similarity(&after, ALIKE))
    });
    worth.sum()
}

fn share(matched: f64, new: &[Item<'_>], gone: &[Item<'_>]) -> f64 {
    matched / new.len().max(gone.len()) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    fn units(texts: &[&'static str]) -> Vec<Item<'static>> {
        let item = |text: &&'static str| {
            let (field, text) = match text.split_once(": ") {
                Some((field, text)) => (Some(field), text),
                None => (None, *text),
            };
            Item::new(Kind::Paragraph, field, text)
        };
        texts.iter().map(item).collect()
    }

    #[test]
    fn an_article_is_known_by_what_it_says() {
        let gone = [units(&["a", "b", "c", "d"]), units(&["x", "y"])];
        let new = [units(&["p", "q"]), units(&["x", "y"]), units(&["a", "b", "c", "new"])];
        assert_eq!(renamed(&new, &gone), [(1, 1), (2, 0)]);
    }

    #[test]
    fn the_copy_that_is_most_alike_goes_on() {
        let gone = [units(&["a", "b", "c", "d"])];
        let new = [units(&["a", "b", "c", "e"]), units(&["a", "b", "c", "d"])];
        assert_eq!(renamed(&new, &gone), [(1, 0)]);
    }

    #[test]
    fn an_article_that_was_edited_all_over_is_still_the_same() {
        let gone = [
            units(&["About us", "The library opens at nine in the morning.", "Children read for free here."]),
            units(&["Trains", "The railway line along the coast was closed.", "Buses stop at the harbour."]),
        ];
        let edited = units(&[
            "Getting there",
            "The railway line along the whole coast was closed again.",
            "Most buses stop at the old harbour.",
        ]);
        assert_eq!(renamed(std::slice::from_ref(&edited), &gone), [(0, 1)]);
        assert_eq!(renamed(&[edited], &gone[..1]), []);
    }

    #[test]
    fn articles_that_share_their_common_units_with_hundreds_are_told_by_the_rest() {
        let articles = |own: fn(usize) -> &'static str| -> Vec<Vec<Item<'static>>> {
            (0..300).map(|at| units(&["See also", "All rights reserved.", own(at)])).collect()
        };
        let numbered: fn(usize) -> &'static str = |at| format!("Chapter {at} of the book").leak();
        let in_order: Vec<(usize, usize)> = (0..300).map(|at| (at, at)).collect();
        assert_eq!(renamed(&articles(numbered), &articles(numbered)), in_order);
        let equal: fn(usize) -> &'static str = |_| "Nothing yet.";
        assert_eq!(renamed(&articles(equal), &articles(equal)), in_order);
    }

    #[test]
    fn the_same_front_matter_keys_make_no_rename() {
        let gone =
            [units(&["title: One", "lang: The first text of all", "A paragraph about the river bank."])];
        let new = units(&["title: Two", "lang: Nothing alike stands here", "A paragraph about some trains."]);
        assert_eq!(renamed(&[new], &gone), []);
    }
}
