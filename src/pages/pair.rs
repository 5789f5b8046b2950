//! Which unit of an article each unit of its page shows.
//!
//! What a page showed when it was last written or read tells most of it, then the texts of the catalog; a text that was
//! edited on the page is found by its likeness, and by its place between others.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::{Fingerprint, Kind};
use crate::segment::Unit;
use crate::sync::align::{Item, align};

/// What is known of a unit of the article.
#[derive(Clone, Debug)]
pub struct ShownUnit<'a> {
    /// What it is.
    pub kind: Kind,
    /// The key of a front-matter field.
    pub field: Option<&'a str>,
    /// What the page showed of it.
    pub page: Option<Fingerprint>,
    /// The texts that it may show, the likeliest first.
    pub texts: Vec<&'a str>,
}

impl ShownUnit<'_> {
    /// Which of its texts is there.
    fn found(&self, is_there: impl Fn(Fingerprint) -> bool) -> Option<Fingerprint> {
        let texts = self.texts.iter().map(|text| Fingerprint::of_source(text));
        self.page.into_iter().chain(texts).find(|text| is_there(*text))
    }
}

/// How many edited texts of a kind beside each other are told apart by their order.
const FEW: usize = 3;

/// How many edited texts beside each other are looked at in this way.
const MOST: usize = 50;

/// For each unit of a page, the place of the unit of the article that it shows.
///
/// Texts of units that are `gone` from the article are those of no other unit.
pub fn pair(
    known: &[ShownUnit<'_>],
    page: &[Unit],
    gone: impl Fn(Fingerprint) -> bool,
) -> Vec<Option<usize>> {
    let there: FxHashMap<Fingerprint, &str> =
        page.iter().map(|unit| (Fingerprint::of_source(&unit.text), unit.text.as_str())).collect();
    let mut shown: FxHashSet<Fingerprint> = FxHashSet::default();
    let old: Vec<Item<'_>> = known
        .iter()
        .map(|unit| {
            let found = unit.found(|text| there.contains_key(&text));
            shown.extend(found);
            let text = found.and_then(|text| there.get(&text).copied()).or(unit.texts.first().copied());
            Item::new(unit.kind, unit.field, text.unwrap_or_default())
        })
        .collect();
    let is_open = |unit: &Unit| {
        let text = Fingerprint::of_source(&unit.text);
        shown.contains(&text) || !gone(text)
    };
    let open: Vec<usize> = (0..page.len()).filter(|&at| is_open(&page[at])).collect();
    let units: Vec<&Unit> = open.iter().map(|&at| &page[at]).collect();
    let new: Vec<Item<'_>> =
        units.iter().map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect();
    let mut pairs: Vec<Option<usize>> =
        align(&old, &new).into_iter().map(|pair| pair.map(|pair| pair.old)).collect();
    fill(known, &units, &mut pairs);
    let mut all = vec![None; page.len()];
    for (at, pair) in open.into_iter().zip(pairs) {
        all[at] = pair;
    }
    all
}

/// Whether a page has all that it showed of the article as it was: then [`pair`] finds no edit of that, whatever else
/// the page has.
pub(super) fn shows_all(known: &[ShownUnit<'_>], page: &[Unit]) -> bool {
    // What is known by its key, or by being the title, is paired whatever it says.
    let is_keyed = |kind: Kind, field: Option<&str>| field.is_some() || kind == Kind::Title;
    let mut keyed: FxHashMap<Option<&str>, Option<Fingerprint>> = FxHashMap::default();
    for unit in known.iter().filter(|unit| is_keyed(unit.kind, unit.field)) {
        if keyed.insert(unit.field, unit.page).is_some() {
            return false;
        }
    }
    let mut there: FxHashMap<Fingerprint, usize> = FxHashMap::default();
    for own in page {
        let (text, field) = (Fingerprint::of_source(&own.text), own.field.as_deref());
        if is_keyed(own.kind, field) && keyed.get(&field).is_some_and(|shown| *shown != Some(text)) {
            return false;
        }
        *there.entry(text).or_default() += 1;
    }
    known.iter().all(|unit| {
        let found = unit.found(|text| there.contains_key(&text));
        // Each stands for one unit.
        let is_left = found.and_then(|text| there.get_mut(&text)).is_none_or(|left| {
            let is_left = *left > 0;
            *left = left.saturating_sub(1);
            is_left
        });
        is_left && (unit.page.is_none() || unit.page == found)
    })
}

/// Pairs what stands alone between the same neighbours: as many units of the same kinds on both sides.
fn fill(known: &[ShownUnit<'_>], page: &[&Unit], pairs: &mut [Option<usize>]) {
    let mut taken = vec![false; known.len()];
    pairs.iter().flatten().for_each(|&unit| taken[unit] = true);
    let mut from = 0;
    while from < page.len() {
        if pairs[from].is_some() {
            from += 1;
            continue;
        }
        let end = (from..page.len()).find(|&at| pairs[at].is_some()).unwrap_or(page.len());
        let first = if from == 0 { Some(0) } else { pairs[from - 1].map(|unit| unit + 1) };
        let last = if end == page.len() { Some(known.len()) } else { pairs[end] };
        if let (Some(first), Some(last)) = (first, last)
            && first <= last
        {
            let open: Vec<usize> = (first..last).filter(|&unit| !taken[unit]).collect();
            // What was never on the page is new in the article.
            let shown: Vec<usize> = open.iter().copied().filter(|&unit| known[unit].page.is_some()).collect();
            let run = &page[from..end];
            let same = |unit: usize, own: &Unit| {
                known[unit].kind == own.kind && known[unit].field == own.field.as_deref()
            };
            let fits = |units: &[usize]| {
                units.len() == run.len() && units.iter().zip(run).all(|(&unit, own)| same(unit, own))
            };
            if let Some(units) = [&shown, &open].into_iter().find(|units| fits(units)) {
                for (at, &unit) in (from..end).zip(units) {
                    pairs[at] = Some(unit);
                    taken[unit] = true;
                }
            } else if shown.len() <= MOST {
                // Of a kind, there are as many as there were.
                for &unit in &shown {
                    let (kind, field) = (known[unit].kind, known[unit].field);
                    let were =
                        shown.iter().filter(|&&one| known[one].kind == kind && known[one].field == field);
                    let are = (from..end).filter(|&at| same(unit, page[at]));
                    let (were, are): (Vec<&usize>, Vec<usize>) = (were.collect(), are.collect());
                    if were.len() == are.len() && were.len() <= FEW {
                        let nth = were.iter().position(|&&one| one == unit).unwrap_or_default();
                        pairs[are[nth]] = Some(unit);
                        taken[unit] = true;
                    }
                }
            }
        }
        from = end;
    }
}
