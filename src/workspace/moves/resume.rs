//! Goes on where a sync was interrupted while units were on their way to another article.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Joined, Parcel};
use crate::catalog::{Catalog, Obsolete};
use crate::diagnostic::Diagnostic;
use crate::sync::input::LanguageFiles;

/// A translation that a ledger got from another article.
struct InTransit {
    to: usize,
    language: usize,
    id: String,
    from: usize,
    old_id: String,
}

impl Joined<'_> {
    /// Finds what an interrupted sync had put into ledgers.
    ///
    /// Where the article that gives a unit still shows it in its source catalog, the sync had hardly begun, and
    /// what it put down is taken back, to be found anew as before. Else everything is in place, and only what is
    /// missing in some language follows.
    pub(super) fn resume(&mut self, faults: &mut Vec<Diagnostic>) {
        let mut sources = Sources::default();
        let mut take_back: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
        let mut settled: BTreeMap<(usize, String, usize, String), Vec<usize>> = BTreeMap::new();
        for InTransit { to, language, id, from, old_id } in self.in_transit() {
            self.in_transit.extend([to, from]);
            self.touched.insert((to, language));
            let has_arrived = sources.has(self, to, &id);
            let is_here = self.articles.get(from).is_some_and(|article| article.gone);
            if !has_arrived && (is_here || sources.has(self, from, &old_id)) {
                take_back.entry(to).or_default().push((language, id));
            } else {
                self.left_for.insert((from, language, old_id.clone()));
                settled.entry((to, id, from, old_id)).or_default().push(language);
            }
        }
        for (to, ids) in take_back {
            let take = |languages: &mut [LanguageFiles<'_>]| {
                for (at, files) in languages.iter_mut().enumerate() {
                    let gone: FxHashSet<&str> = ids
                        .iter()
                        .filter(|(language, _)| *language == at)
                        .map(|(_, id)| id.as_str())
                        .collect();
                    let Some(ledger) = files.ledger.as_mut().filter(|_| !gone.is_empty()) else { continue };
                    let (units, obsolete) =
                        (std::mem::take(&mut ledger.units), std::mem::take(&mut ledger.obsolete));
                    ledger.units = units.into_iter().filter(|(id, _)| !gone.contains(id.as_str())).collect();
                    ledger.obsolete =
                        obsolete.into_iter().filter(|(id, _)| !gone.contains(id.as_str())).collect();
                }
            };
            self.replan(to, take, faults);
        }
        let mut parcels = Vec::new();
        for ((to, id, from, old_id), languages) in settled {
            for language in self.languages().filter(|language| !languages.contains(language)) {
                let is_written = |catalog: &Catalog| catalog.get(&id).is_some();
                let plan = &self.articles[to].plan.languages[language];
                let has_own = plan.ledger.obsolete.contains(&id);
                if has_own || !self.receives(to, language) || plan.catalog.as_ref().is_some_and(is_written) {
                    continue;
                }
                let Some(old) = self.obsolete(from, language, &old_id) else { continue };
                let unit = self.articles[to].plan.units.iter().find(|unit| unit.id == id);
                let text = unit.map(|unit| unit.unit.text.clone());
                let last_source = text.filter(|text| *text != old.source).or_else(|| old.last_source.clone());
                let moved_from = Some(format!("{}#{old_id}", self.catalog(from)));
                let obsolete = Obsolete { last_source, moved_from, ..old.clone() };
                parcels.push(Parcel { to, language, id: id.clone(), obsolete });
                self.left_for.insert((from, language, old_id.clone()));
            }
        }
        self.deliver(parcels, faults);
    }

    fn in_transit(&self) -> Vec<InTransit> {
        let mut found = Vec::new();
        for (to, article) in self.articles.iter().enumerate() {
            for (language, plan) in article.plan.languages.iter().enumerate() {
                let known = plan.ledger_on_disk.iter().flat_map(|ledger| ledger.obsolete.iter());
                found.extend(known.filter_map(|(id, obsolete)| {
                    let (catalog, old_id) = obsolete.moved_from.as_ref()?.rsplit_once('#')?;
                    let from = *self.by_catalog.get(catalog)?;
                    Some(InTransit { to, language, id: id.to_owned(), from, old_id: old_id.to_owned() })
                }));
            }
        }
        found
    }
}

/// The ids in the source catalogs on disk.
#[derive(Default)]
struct Sources {
    ids: FxHashMap<usize, FxHashSet<String>>,
}

impl Sources {
    fn has(&mut self, joined: &Joined<'_>, article: usize, id: &str) -> bool {
        let ids = self.ids.entry(article).or_insert_with(|| {
            let source = joined.articles.get(article).and_then(|article| article.plan.source.as_ref());
            source.iter().flat_map(|source| &source.units).map(|unit| unit.id.clone()).collect()
        });
        ids.contains(id)
    }
}
