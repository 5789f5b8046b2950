//! Finds what only looks like an edit of its own article: its text comes from another one.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::Joined;
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, count_words};
use crate::sync::across::SHORT;
use crate::sync::align::Change;
use crate::sync::identity::{OnlyExact, UnitOrigin};
use crate::sync::plan::PlannedUnit;
use crate::workspace::article::LoadedArticle;

/// An article whose units stand unchanged in no more than this share lost its text; it lives in another article
/// when at least that share of the larger one's units is the same.
const LOST: f64 = 0.25;
const LIVES: f64 = 0.5;

impl Joined<'_> {
    /// Marks the articles whose text was exchanged for another and lives on elsewhere.
    pub(super) fn mark_replaced(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut homes: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, article) in self.articles.iter().enumerate().filter(|(_, article)| !article.gone) {
            if !has_lost_its_text(article) || article.article.is_fluent() {
                continue;
            }
            for unit in article.plan.source.iter().flat_map(|source| &source.units) {
                let list = homes.entry(Fingerprint::of_source(&unit.text)).or_default();
                if list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
        if homes.is_empty() {
            return;
        }
        let mut replaced = BTreeSet::new();
        for (at, article) in self.articles.iter().enumerate() {
            let units = &article.plan.units;
            // What stands as it stood in its own article came from no other.
            let stands = |unit: &PlannedUnit| {
                matches!(unit.origin, UnitOrigin::Kept(Change::Unchanged | Change::Moved))
            };
            let mut shared: FxHashMap<usize, (usize, usize)> = FxHashMap::default();
            for unit in units {
                for home in homes.get(&unit.fingerprint).into_iter().flatten() {
                    let (count, new) = shared.entry(*home).or_default();
                    *count += 1;
                    *new += usize::from(!stands(unit));
                }
            }
            for (home, (count, new)) in shared.into_iter().filter(|(home, _)| *home != at) {
                let old = self.articles[home].plan.source.as_ref().map_or(0, |source| source.units.len());
                let lives = count.min(old) as f64 >= units.len().max(old) as f64 * LIVES;
                let is_new = new * 2 > count || self.in_transit.contains(&home);
                let matters = has_translations(article) || has_translations(&self.articles[home]);
                if lives && is_new && matters {
                    replaced.insert(home);
                }
            }
        }
        for at in replaced {
            self.only_exact.insert(at, OnlyExact::Everything);
            self.articles[at].exchange.was_replaced = true;
            self.articles[at].exchange.is_shared = true;
            self.replan(at, |_| {}, faults);
        }
    }

    /// Marks the texts that look like an edit of what stood in their article, and stood in another that gave them up.
    pub(super) fn mark_newcomers(&mut self, faults: &mut Vec<Diagnostic>) {
        let looks_edited = |unit: &PlannedUnit| {
            matches!(unit.origin, UnitOrigin::Kept(Change::Edited) | UnitOrigin::Revived)
                && count_words(&unit.unit.text) > SHORT
        };
        let mut edited: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, article) in self.articles.iter().enumerate() {
            for unit in article.plan.units.iter().filter(|unit| looks_edited(unit)) {
                edited.entry(unit.fingerprint).or_default().push(at);
            }
        }
        if edited.is_empty() {
            return;
        }
        let mut newcomers: BTreeMap<usize, FxHashSet<Fingerprint>> = BTreeMap::new();
        for from in 0..self.articles.len() {
            for (_, unit) in self.leaving_now(from) {
                let fingerprint = Fingerprint::of_source(&unit.text);
                let Some(to) = edited.get(&fingerprint) else { continue };
                // A translation that is at hand is not given up for none.
                if self.languages().any(|language| self.obsolete(from, language, &unit.id).is_some()) {
                    for &to in to.iter().filter(|to| **to != from) {
                        newcomers.entry(to).or_default().insert(fingerprint);
                    }
                }
            }
        }
        for (at, texts) in newcomers {
            self.only_exact.entry(at).or_insert(OnlyExact::These(texts));
            self.articles[at].exchange.is_shared = true;
            self.replan(at, |_| {}, faults);
        }
    }
}

/// Whether next to nothing stands as it stood in an article of several units.
pub(super) fn has_lost_its_text(article: &LoadedArticle) -> bool {
    let old = article.plan.source.as_ref().map_or(0, |source| source.units.len());
    old > 1 && kept(article) as f64 <= old as f64 * LOST
}

/// How many units of an article stand as they stood.
fn kept(article: &LoadedArticle) -> usize {
    article.plan.counts.unchanged + article.plan.counts.moved
}

fn has_translations(article: &LoadedArticle) -> bool {
    let ledgers = article.plan.languages.iter().map(|language| &language.ledger);
    ledgers.into_iter().any(|ledger| !ledger.units.is_empty() || !ledger.obsolete.is_empty())
}
