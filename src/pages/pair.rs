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
            let recorded = unit.page.and_then(|page| there.get(&page).copied());
            let unit_status =
                || unit.texts.iter().copied().find(|text| there.contains_key(&Fingerprint::of_source(text)));
            let found = recorded.or_else(unit_status);
            shown.extend(found.map(Fingerprint::of_source));
            let text = found.or(unit.texts.first().copied()).unwrap_or_default();
            Item::new(unit.kind, unit.field, text)
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
