//! What the ledger gets to know of a page, and what it keeps of one that is made anew.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Brought, InPlace, Made, OnPage};
use crate::catalog::{
    Ledger, Obsolete, OrderedMap, PageRecord, Proposal, ShownText, UnknownKeys, encode, free_id, new_id,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::Fingerprint;
use crate::pages::{PageConflict, PageDocument, PageSides, fingerprint_of_base, overrides};
use crate::segment::Unit;
use crate::text_position::LineIndex;

impl InPlace<'_, '_> {
    /// What the ledger gets to know of a page that was made anew.
    pub(in crate::workflow::render) fn recorded_anew(&self) -> Option<Ledger> {
        let made = self.made();
        let units = self.cut(self.rendered).ok()?;
        let is_same = units.len() == made.shown.len();
        let numbers: Vec<usize> = if is_same { (0..units.len()).collect() } else { Vec::new() };
        let ids = self.ids_by_number(&units, &numbers);
        let page = OnPage { text: self.rendered, units: &units, numbers: &numbers, ids: &ids };
        self.recorded(&page, (&FxHashSet::default(), &FxHashSet::default()), &[], &made)
    }

    /// The ledger with what a page shows; `kept` are the units whose text on the page is another one than recto knows.
    pub(super) fn recorded(
        &self,
        page: &OnPage<'_>,
        (kept, unknown_texts): (&FxHashSet<usize>, &FxHashSet<Fingerprint>),
        conflicts: &[PageConflict],
        made: &Made,
    ) -> Option<Ledger> {
        let OnPage { text, units, numbers, ids } = *page;
        let planned = &self.rendering.loaded.plan.units;
        let mut ledger = self.ledger().filter(|_| !planned.is_empty())?.clone();
        let unknown = ledger.page.as_ref().map(|page| page.unknown.clone());
        let format = self.rendering.loaded.article.format;
        let in_order: Vec<usize> = (0..planned.len()).collect();
        let is_known = units.len() == numbers.len();
        let page = PageDocument { format, text, units, numbers };
        let article = PageDocument { format, text: &made.text, units: &made.units, numbers: &in_order };
        let sides = PageSides { page, article };
        let mut base = None;
        if is_known {
            ledger.overrides = overrides(sides, ids, &ledger.overrides, conflicts);
            base = fingerprint_of_base(sides, ids, &ledger.overrides);
        }
        // Another text than the page had before of a unit is an edit until somebody takes it in.
        let is_edit = |number: usize| {
            let id = planned.get(number).map(|unit| unit.id.as_str());
            id.is_some_and(|id| self.page_text(id).is_some() || self.shown_source(id).is_some())
        };
        let own = units.iter().zip(numbers).filter(|(unit, number)| {
            (**number >= planned.len() || kept.contains(number))
                && !is_edit(**number)
                && unknown_texts.contains(&Fingerprint::of_source(&unit.text))
        });
        let own_texts = own.map(|(unit, _)| Fingerprint::of_source(&unit.text)).collect();
        ledger.page = Some(PageRecord {
            own_texts,
            source: self.around_source(),
            units: self.ids(),
            target: PageDocument::around(text, units),
            made: base,
            unknown: unknown.unwrap_or_else(UnknownKeys::default),
        });
        let before = std::mem::take(&mut ledger.shown);
        let mut shown: FxHashMap<usize, Fingerprint> = FxHashMap::default();
        for (unit, &number) in units.iter().zip(numbers) {
            shown.entry(number).or_insert_with(|| Fingerprint::of_source(&unit.text));
        }
        let mut on_page = OrderedMap::new();
        for (at, unit) in planned.iter().enumerate() {
            let Some(&text) = shown.get(&at) else {
                if !is_known && let Some(record) = ledger.units.get_mut(&unit.id) {
                    record.page = None;
                }
                // What was there before, somebody took away.
                if is_known && !self.never_shown(at) {
                    let nothing = ShownText { shown: ShownText::nothing(), translation: None };
                    match ledger.units.get_mut(&unit.id) {
                        Some(record) => record.page = Some(nothing),
                        None => drop(on_page.insert(unit.id.as_str(), nothing.shown)),
                    }
                }
                continue;
            };
            let is_edited = kept.contains(&at);
            let translation = self.texts[at].translation.as_deref().map(Fingerprint::of_source);
            let is_made = text == Fingerprint::of_source(&made.shown[at]);
            match ledger.units.get_mut(&unit.id) {
                Some(_) if is_edited => {}
                Some(record) => {
                    let of = translation.filter(|of| *of != text && is_made && self.texts[at].is_shown);
                    record.page = Some(ShownText { shown: text, translation: of });
                }
                None => {
                    let before = before.get(&unit.id).copied();
                    // What a page has there of its own never follows the article.
                    let is_source = text == unit.fingerprint
                        || before == Some(text)
                        || is_made && !self.has_text_to_show(at);
                    let text = if is_edited { before } else { Some(text).filter(|_| is_source) };
                    if let Some(text) = text {
                        on_page.insert(unit.id.as_str(), text);
                    }
                }
            }
        }
        // Of units that left, as long as it is there.
        let texts: FxHashSet<Fingerprint> = shown.into_values().collect();
        let is_gone = |id: &str| !planned.iter().any(|unit| unit.id == id);
        for (id, &text) in before.iter().filter(|(id, text)| texts.contains(text) && is_gone(id)) {
            on_page.insert(id, text);
        }
        for (unit, _) in units.iter().zip(numbers).filter(|(_, number)| **number >= planned.len()) {
            if let Some((id, _)) = self.kept(unit).filter(|(id, _)| is_gone(id) && !on_page.contains(id)) {
                on_page.insert(id, Fingerprint::of_source(&unit.text));
            }
        }
        ledger.shown = on_page;
        Some(ledger)
    }

    /// The page as it is made anew; what it says that nobody knows is kept as second versions.
    pub(super) fn overwritten(
        &self,
        page: &str,
        own: &[Unit],
        pairs: &[Option<usize>],
        unknown: &[usize],
        made: Made,
    ) -> Result<Brought, Box<Diagnostic>> {
        let units = self.cut(self.rendered).unwrap_or_default();
        let numbers: Vec<usize> =
            if units.len() == made.shown.len() { (0..units.len()).collect() } else { Vec::new() };
        let mut brought = self.counted(&units, &numbers, &made);
        brought.text = self.rendered.to_owned();
        let ids = self.ids_by_number(&units, &numbers);
        let anew = OnPage { text: self.rendered, units: &units, numbers: &numbers, ids: &ids };
        brought.ledger = self.recorded(&anew, (&FxHashSet::default(), &FxHashSet::default()), &[], &made);
        if unknown.is_empty() {
            return Ok(brought);
        }
        let Some(ledger) = &mut brought.ledger else {
            let position = LineIndex::new(page).position(page, own[unknown[0]].range.start);
            let message = message!("page-no-ledger", page = self.path, count = unknown.len());
            let finding = self.finding("page-unknown", Severity::Error, message).at(position);
            return Err(Box::new(finding.hint(message!("page-no-ledger-hint"))));
        };
        for &at in unknown {
            let text = &own[at].text;
            match pairs[at].map(|pair| &self.rendering.loaded.plan.units[pair]) {
                Some(unit) => ledger.propose(
                    &unit.id,
                    Proposal {
                        source: unit.unit.text.clone(),
                        text: encode(text),
                        origin: Some(format!("page {}", self.path)),
                        ..Proposal::default()
                    },
                ),
                None => {
                    let id = new_id(text, None, Fingerprint::of_source(text));
                    let id = free_id(&id, |id| {
                        !ledger.units.contains(id)
                            && !ledger.obsolete.contains(id)
                            && !self.rendering.loaded.plan.units.iter().any(|unit| unit.id == id)
                    });
                    ledger.obsolete.insert(id, Obsolete::without_source(encode(text)));
                }
            }
        }
        Ok(brought)
    }
}
