//! Turns what travels into what is written, in an order that loses nothing.

use rustc_hash::FxHashSet;

use super::Joined;
use crate::catalog::{Edit, EditError, Ledger, Obsolete, OrderedMap, Proposal, apply};
use crate::sync::plan::{LanguagePlan, Orphan, PlannedUnit};
use crate::workspace::article::{LeftLedger, LoadedArticle, Snapshot};
use crate::workspace::project::catalog_edit_fault;

impl Joined<'_> {
    /// Settles the ledgers of all that gave or got something.
    pub(super) fn finish(mut self, snapshot: &mut Snapshot) -> Vec<LoadedArticle> {
        for at in 0..self.articles.len() {
            let LoadedArticle { plan, exchange, .. } = &mut self.articles[at];
            for (language, plan_of_language) in plan.languages.iter_mut().enumerate() {
                let gone = leaving(
                    &self.left_for,
                    at,
                    language,
                    &plan_of_language.ledger,
                    &plan_of_language.orphans,
                );
                let is_touched = self.touched.contains(&(at, language));
                exchange.is_shared |= is_touched || !gone.is_empty();
                if plan_of_language.blocked.is_some() || (!is_touched && gone.is_empty()) {
                    continue;
                }
                if let Err(error) = resolve(plan_of_language, &plan.units, &gone) {
                    snapshot.not_evaluated.push(catalog_edit_fault(&plan.path, &error));
                    self.failed.insert(at);
                }
            }
            exchange.is_shared |= exchange.given > 0;
        }
        for (at, left) in self.left.iter().enumerate() {
            let number = self.articles.len() + at;
            for (language, ledger) in left.ledgers.iter().enumerate() {
                let Some(ledger) = ledger else { continue };
                let gone = leaving(&self.left_for, number, language, ledger, &[]);
                if !gone.is_empty() {
                    let path =
                        self.project.ledger_path(&self.project.config.languages[language], &left.catalog);
                    let obsolete = without(&ledger.obsolete, &gone);
                    let proposals = without_units(&ledger.proposals, &gone);
                    let ledger = Ledger { obsolete, proposals, ..ledger.clone() };
                    snapshot.left_ledgers.push(LeftLedger { path, ledger });
                }
            }
        }
        let failed = self.failed;
        let articles = self.articles.into_iter().enumerate();
        articles.filter(|(at, _)| !failed.contains(at)).map(|(_, article)| article).collect()
    }
}

/// The ids of what leaves a ledger or its catalog for another article.
fn leaving(
    left_for: &FxHashSet<(usize, usize, String)>,
    article: usize,
    language: usize,
    ledger: &Ledger,
    orphans: &[Orphan],
) -> FxHashSet<String> {
    let proposals = ledger.proposals.iter().map(|(key, _)| Proposal::unit(key));
    let ids = ledger.obsolete.iter().map(|(id, _)| id).chain(proposals);
    let ids = ids.chain(orphans.iter().map(|orphan| orphan.id.as_str()));
    ids.map(str::to_owned).filter(|id| left_for.contains(&(article, language, id.clone()))).collect()
}

/// Takes what leaves out of a plan. Its ledger keeps it, and what comes in, until all catalogs are written; then
/// first what left is dropped, and in the end the copies of what came.
fn resolve(
    plan: &mut LanguagePlan,
    units: &[PlannedUnit],
    gone: &FxHashSet<String>,
) -> Result<(), EditError> {
    let known = plan.ledger_on_disk.as_ref().map(|ledger| &ledger.obsolete);
    let incoming: OrderedMap<Obsolete> = known
        .into_iter()
        .flat_map(OrderedMap::iter)
        .filter(|(_, obsolete)| obsolete.moved_from.is_some())
        .map(|(id, obsolete)| (id.to_owned(), obsolete.clone()))
        .collect();
    let mut first = plan.phase1_ledger.take().unwrap_or_else(|| {
        let mut obsolete = known.cloned().unwrap_or_default();
        for (id, old) in plan.ledger.obsolete.iter().filter(|(id, _)| !incoming.contains(id)) {
            obsolete.insert(id, old.clone());
        }
        Ledger { obsolete, ..plan.ledger.clone() }
    });
    for (id, obsolete) in incoming.iter() {
        first.obsolete.insert(id, obsolete.clone());
    }
    let ids: FxHashSet<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
    let orphans = plan.orphans.iter().map(|orphan| &orphan.id);
    let strays: Vec<&String> =
        orphans.filter(|id| gone.contains(*id) && !ids.contains(id.as_str())).collect();
    let edits: Vec<Edit> = strays.iter().map(|&id| Edit::Remove { id: id.clone() }).collect();
    let last = Ledger {
        obsolete: without(&plan.ledger.obsolete, gone),
        proposals: without_units(&plan.ledger.proposals, gone),
        units: without(&plan.ledger.units, &strays.into_iter().cloned().collect()),
        ..plan.ledger.clone()
    };
    if let Some(catalog) = plan.catalog_after().filter(|_| !edits.is_empty()) {
        plan.new_catalog = Some(catalog.with_text(apply(catalog, &edits)?));
    }
    plan.orphans.retain(|orphan| !gone.contains(&orphan.id));
    if !gone.is_empty() {
        let mut phase2 = last.clone();
        for (id, obsolete) in incoming.iter() {
            phase2.obsolete.insert(id, obsolete.clone());
        }
        plan.phase2_ledger = Some(phase2);
    }
    plan.phase1_ledger = Some(first);
    plan.ledger = last;
    plan.ledger_changed = true;
    Ok(())
}

/// The proposals for all other units.
fn without_units(map: &OrderedMap<Proposal>, gone: &FxHashSet<String>) -> OrderedMap<Proposal> {
    let stay = map.iter().filter(|(key, _)| !gone.contains(Proposal::unit(key)));
    stay.map(|(key, proposal)| (key.to_owned(), proposal.clone())).collect()
}

fn without<V: Clone>(map: &OrderedMap<V>, gone: &FxHashSet<String>) -> OrderedMap<V> {
    let stay = map.iter().filter(|(id, _)| !gone.contains(*id));
    stay.map(|(id, value)| (id.to_owned(), value.clone())).collect()
}
