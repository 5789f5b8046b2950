//! Edits that somebody made on a page, taken into the catalog as if they had been made there.
//!
//! Only texts of which the ledger knows what the page showed before: where the catalog still says that, the page's text
//! becomes the translation; where it says something else by now, the page's text is a second version.

use std::cell::LazyCell;

use rustc_hash::{FxHashMap, FxHashSet};

use super::pair::{ShownUnit, pair, shows_all};
use super::placeables::put_back;
use crate::catalog::{
    Catalog, Edit, EditError, Entry, Ledger, Proposal, Record, RecordedState, ShownText, SourceUnit, Target,
    apply, encode,
};
use crate::model::Fingerprint;
use crate::render::{RenderCatalog, Resolver};
use crate::segment::Unit;

/// What is known where a page is read.
pub struct PageView<'a> {
    /// Its path.
    pub path: &'a str,
    /// Its units.
    pub units: &'a [Unit],
    /// The units of the last sync.
    pub source: &'a [SourceUnit],
    /// Finds the terms of the language, asked only where a translation is more than text.
    pub resolver: &'a dyn Fn() -> Option<Resolver>,
    /// Whether the author of a text on the page had this source text before them, asked only about stale units.
    pub saw: &'a dyn Fn(&str, &str) -> bool,
}

/// The files of a language with what was edited on its page.
#[derive(Debug)]
pub struct TakenIn {
    /// The catalog, where there is something new in it.
    pub catalog: Option<Catalog>,
    /// The ledger.
    pub ledger: Ledger,
    /// How many texts were edited.
    pub edits: usize,
    /// The first of them, by its place on the page.
    pub first: Option<usize>,
}

/// Takes in what was edited on a page; `None` where nothing was.
///
/// # Errors
///
/// A text that cannot be written into the catalog.
pub fn take_in(page: &PageView<'_>, catalog: &Catalog, known: &Ledger) -> Result<Option<TakenIn>, EditError> {
    if known.page.is_none() || catalog.is_broken() {
        return Ok(None);
    }
    let texts = Texts::new(page, catalog);
    let units = texts.known(page, known);
    let on_page: FxHashSet<Fingerprint> = units.iter().filter_map(|unit| unit.page).collect();
    if page.units.iter().all(|own| on_page.contains(&Fingerprint::of_source(&own.text)))
        || shows_all(&units, page.units)
    {
        return Ok(None);
    }
    let paired = pair_with(&units, page, known);
    let mut ledger = known.clone();
    let mut edits: FxHashMap<usize, String> = FxHashMap::default();
    let (mut found, mut first) = (0, None);
    for (number, (own, at)) in page.units.iter().zip(paired).enumerate() {
        let Some((at, before)) = at.and_then(|at| Some((at, units[at].page?))) else { continue };
        let unit = &page.source[at];
        let shown = Fingerprint::of_source(&own.text);
        if shown == before {
            continue;
        }
        let translation = texts.own[at].as_deref().map(Fingerprint::of_source);
        let is_in_source = translation.is_none() && shown == Fingerprint::of_source(&unit.text);
        if translation != Some(shown) && !is_in_source {
            found += 1;
            first = first.or(Some(number));
            let record = known.units.get(&unit.id).and_then(|record| record.page);
            let is_unchanged = match translation {
                Some(text) => record.is_some_and(|page| page.is_of(text)),
                None => !texts.is_there(&unit.id),
            };
            match texts.pattern(&unit.id, &own.text).filter(|_| is_unchanged) {
                Some(pattern) => drop(edits.insert(at, pattern)),
                None => ledger.propose(&unit.id, proposal(page, unit, &own.text)),
            }
        }
        match ledger.units.get_mut(&unit.id) {
            Some(record) => record.page = Some(ShownText { shown, translation: None }),
            None => drop(ledger.shown.insert(unit.id.as_str(), shown)),
        }
    }
    if ledger == *known && edits.is_empty() {
        return Ok(None);
    }
    let catalog = if edits.is_empty() { None } else { Some(edited(page, catalog, &edits)?) };
    if let Some(catalog) = &catalog {
        for &at in edits.keys() {
            let unit = &page.source[at];
            let Some(entry) = catalog.get(&unit.id) else { continue };
            let Some(record) = ledger.units.get_mut(&unit.id) else { continue };
            // It may have been written over an older text, and comes to light only now.
            let is_stale = record.source != Fingerprint::of_source(&unit.text);
            if is_stale && !(page.saw)(&unit.text, &text_of(page, entry)) {
                let state = Some(RecordedState::Draft);
                *record = Record { state, target: Target::of(entry), ..record.clone() };
            }
        }
    }
    Ok(Some(TakenIn { catalog, ledger, edits: found, first }))
}

fn pair_with(units: &[ShownUnit<'_>], page: &PageView<'_>, ledger: &Ledger) -> Vec<Option<usize>> {
    let gone = LazyCell::new(|| texts_of_gone(page, ledger));
    pair(units, page.units, |text| gone.contains(&text))
}

/// What a page may still show of units that left its article.
fn texts_of_gone(page: &PageView<'_>, ledger: &Ledger) -> FxHashSet<Fingerprint> {
    let there: FxHashSet<&str> = page.source.iter().map(|unit| unit.id.as_str()).collect();
    let shown = ledger.shown.iter().filter(|(id, _)| !there.contains(id)).map(|(_, text)| *text);
    let obsolete = ledger.obsolete.iter().filter(|(id, _)| !there.contains(id));
    let obsolete = obsolete
        .filter_map(|(_, old)| Some(Fingerprint::of_source(&Catalog::text_of_message(&old.translation)?)));
    shown.chain(obsolete).collect()
}

/// The text of a message that was just made of one of the page.
fn text_of(page: &PageView<'_>, entry: &Entry) -> String {
    let text = entry.text().unwrap_or_else(|| entry.pattern());
    let shown = Fingerprint::of_source(&text);
    let own = page.units.iter().find(|unit| Fingerprint::of_source(&unit.text) == shown);
    own.map(|unit| unit.text.clone()).unwrap_or(text)
}

fn proposal(page: &PageView<'_>, unit: &SourceUnit, text: &str) -> Proposal {
    Proposal {
        source: unit.text.clone(),
        text: encode(text),
        origin: Some(format!("page {}", page.path)),
        ..Proposal::default()
    }
}

fn edited(
    page: &PageView<'_>,
    catalog: &Catalog,
    edits: &FxHashMap<usize, String>,
) -> Result<Catalog, EditError> {
    let mut all = Vec::new();
    let mut after: Option<&str> = None;
    for (at, unit) in page.source.iter().enumerate() {
        let is_there = catalog.get(&unit.id).is_some();
        match edits.get(&at) {
            Some(pattern) if is_there => {
                all.push(Edit::Set { id: unit.id.clone(), pattern: pattern.clone() });
            }
            Some(pattern) => all.push(Edit::Insert {
                id: unit.id.clone(),
                body: pattern.clone(),
                comment: None,
                after: after.map(str::to_owned),
            }),
            None if !is_there => continue,
            None => {}
        }
        after = Some(&unit.id);
    }
    Ok(catalog.with_text(apply(catalog, &all)?))
}

/// For each unit of a page, the place of the unit of the last sync that it shows.
pub fn pairs(page: &PageView<'_>, catalog: &Catalog, ledger: &Ledger) -> Vec<Option<usize>> {
    let texts = Texts::new(page, catalog);
    pair_with(&texts.known(page, ledger), page, ledger)
}

/// The translations of a catalog as pages show them.
struct Texts<'a> {
    catalog: &'a Catalog,
    /// By the places of units.
    own: Vec<Option<String>>,
    resolver: Option<Resolver>,
}

impl<'a> Texts<'a> {
    fn new(page: &PageView<'_>, catalog: &'a Catalog) -> Self {
        let entry = |unit: &SourceUnit| catalog.get(&unit.id).filter(|entry| !entry.is_blank());
        let is_more = |unit: &SourceUnit| entry(unit).is_some_and(|entry| entry.text().is_none());
        let resolver = page.source.iter().any(is_more).then(|| (page.resolver)()).flatten();
        let resolvable: Option<RenderCatalog> =
            resolver.as_ref().map(|resolver| resolver.catalog(catalog.text()));
        let text =
            |unit: &SourceUnit| entry(unit)?.text().or_else(|| resolvable.as_ref()?.resolve(&unit.id).ok());
        let own = page.source.iter().map(text).collect();
        Self { catalog, own, resolver }
    }

    /// What is known of each unit.
    fn known<'t>(&'t self, page: &PageView<'t>, ledger: &Ledger) -> Vec<ShownUnit<'t>> {
        let known = page.source.iter().zip(&self.own).map(|(unit, own)| {
            let record = ledger.units.get(&unit.id).and_then(|record| record.page);
            ShownUnit {
                kind: unit.kind,
                field: unit.field.as_deref(),
                page: record
                    .map(|page| page.shown)
                    .or_else(|| ledger.shown.get(&unit.id).copied())
                    .filter(|shown| *shown != ShownText::nothing()),
                texts: own.as_deref().into_iter().chain([unit.text.as_str()]).collect(),
            }
        });
        known.collect()
    }

    fn is_there(&self, id: &str) -> bool {
        self.catalog.get(id).is_some_and(|entry| !entry.is_blank())
    }

    /// A text of the page as the pattern of a unit, with the terms and selectors that its translation has.
    fn pattern(&self, id: &str, text: &str) -> Option<String> {
        match self.catalog.get(id).filter(|entry| !entry.is_blank()) {
            Some(entry) if entry.text().is_none() => {
                put_back(entry, self.catalog, self.resolver.as_ref()?, text)
            }
            _ => Some(encode(text)),
        }
    }
}
