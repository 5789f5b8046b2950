//! What the ledger gets to know of the page that is adopted: so recto knows later what it may replace there.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Resolution, UnitOutcome};
use crate::catalog::{Catalog, OrderedMap, Override, PageRecord, Proposal, UnknownKeys, encode};
use crate::config::{AnchorPolicy, LinkPolicy};
use crate::model::Fingerprint;
use crate::pages::{PageDocument, PageSides, UnitIds, fingerprint_of_base, fingerprint_of_ids, overrides};
use crate::segment::{self, Unit};

/// What a page shows.
pub(super) struct OnPage {
    pub(super) page: PageRecord,
    pub(super) overrides: OrderedMap<Override>,
    pub(super) shown: Vec<(String, Fingerprint)>,
    pub(super) in_source: Vec<(String, Fingerprint)>,
    pub(super) second: Vec<(String, Proposal)>,
}

impl Resolution<'_> {
    /// What the page shows, beside the article that would be rendered of its texts.
    pub(super) fn on_page(&self, outcomes: &[UnitOutcome], rendered: &str) -> OnPage {
        let planned = &self.loaded.plan.units;
        let mut by_text: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, unit) in planned.iter().enumerate().rev() {
            by_text.entry(unit.fingerprint).or_default().push(at);
        }
        // What recto put there itself, it knows again.
        let mut by_page: FxHashMap<Fingerprint, Vec<usize>> = FxHashMap::default();
        for (at, unit) in planned.iter().enumerate().rev() {
            if let Some(page) = self.real.record(&unit.id).and_then(|record| record.page) {
                by_page.entry(page.shown).or_default().push(at);
            }
        }
        let mut taken: FxHashSet<usize> = FxHashSet::default();
        taken.extend(outcomes.iter().filter_map(|outcome| match outcome {
            UnitOutcome::Unit(at, _) => Some(*at),
            _ => None,
        }));
        let own = &self.article.own;
        let (mut shown, mut in_source, mut second) = (Vec::new(), Vec::new(), Vec::new());
        let mut own_texts = Vec::new();
        let mut order = Vec::with_capacity(outcomes.len());
        for (unit, outcome) in own.units.iter().zip(outcomes) {
            let text = Fingerprint::of_source(&unit.text);
            let on_record = match outcome {
                UnitOutcome::Unit(..) => None,
                _ => free(&mut by_page, text, &mut taken),
            };
            shown.extend(on_record.map(|at| (planned[at].id.clone(), text)));
            let at = match outcome {
                UnitOutcome::Unit(at, _) => {
                    let id = &planned[*at].id;
                    if self.text_after(*at).is_some_and(|known| Fingerprint::of_source(&known) == text) {
                        shown.push((id.clone(), text));
                    } else if self.is_there(*at) && !self.is_on_record(*at) && self.differs(*at, &unit.text) {
                        second.push((id.clone(), self.second(*at, unit)));
                        shown.push((id.clone(), text));
                    }
                    Some(*at)
                }
                _ if on_record.is_some() => on_record,
                UnitOutcome::Untranslated => {
                    let at = free(&mut by_text, text, &mut taken);
                    in_source.extend(at.map(|at| (planned[at].id.clone(), text)));
                    if at.is_none() {
                        own_texts.push(text);
                    }
                    at
                }
                _ => None,
            };
            order.push(at);
        }
        let numbers: Vec<usize> =
            order.into_iter().enumerate().map(|(at, pair)| pair.unwrap_or(planned.len() + at)).collect();
        let ids: UnitIds<'_> = planned.iter().enumerate().map(|(at, unit)| (at, unit.id.as_str())).collect();
        let format = self.loaded.article.format;
        let target = PageDocument { format, text: &own.text, units: &own.units, numbers: &numbers };
        let config = &self.project.config;
        let made = segment::segment(rendered, format, &config.segment).map(|made| made.units).ok();
        let made = made.filter(|made| made.len() == planned.len());
        // Pages that get other anchors or links than their source are made of more than is known here.
        let is_plain = config.render.anchors == AnchorPolicy::Keep && config.render.links == LinkPolicy::Keep;
        let (mut pieces, mut base) = (OrderedMap::new(), None);
        if let Some(made) = &made {
            let in_order: Vec<usize> = (0..planned.len()).collect();
            let article = PageDocument { format, text: rendered, units: made, numbers: &in_order };
            let sides = PageSides { page: target, article };
            pieces = overrides(sides, &ids, &self.real.ledger.overrides, &[]);
            base = fingerprint_of_base(sides, &ids, &pieces).filter(|_| is_plain);
        }
        let units: Vec<Unit> = planned.iter().map(|unit| unit.unit.clone()).collect();
        let page = PageRecord {
            source: PageDocument::around(&self.loaded.plan.text, &units),
            units: fingerprint_of_ids(planned.iter().map(|unit| unit.id.as_str())),
            target: PageDocument::around(&own.text, &own.units),
            own_texts,
            made: base,
            unknown: self
                .real
                .ledger
                .page
                .as_ref()
                .map_or_else(UnknownKeys::default, |page| page.unknown.clone()),
        };
        let overrides = pieces;
        OnPage { page, overrides, shown, in_source, second }
    }

    /// Whether recto knows what the page showed of a unit: another text now is an edit, which a sync takes in.
    pub(super) fn is_on_record(&self, at: usize) -> bool {
        let record = self.real.record(&self.loaded.plan.units[at].id);
        record.is_some_and(|record| record.page.is_some())
    }

    /// The translation of a unit once the page is adopted.
    fn text_after(&self, at: usize) -> Option<String> {
        match self.is_there(at) {
            true => self.real.catalog_after()?.get(&self.loaded.plan.units[at].id)?.text(),
            false => Catalog::text_of_message(&self.entries[at].as_ref()?.body),
        }
    }

    fn second(&self, at: usize, unit: &Unit) -> Proposal {
        Proposal {
            source: self.loaded.plan.units[at].unit.text.clone(),
            text: encode(&unit.text),
            origin: Some(format!("page {}", self.article.path)),
            ..Proposal::default()
        }
    }
}

/// The first unit of a text that nothing on the page is yet.
fn free(
    units: &mut FxHashMap<Fingerprint, Vec<usize>>,
    text: Fingerprint,
    taken: &mut FxHashSet<usize>,
) -> Option<usize> {
    let of_text = units.get_mut(&text)?;
    while let Some(at) = of_text.pop() {
        if taken.insert(at) {
            return Some(at);
        }
    }
    None
}
