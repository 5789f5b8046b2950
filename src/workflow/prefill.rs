//! A sync that makes drafts of what was translated before.
//!
//! Only missing units get one, it is always a draft, and its record says where it comes from.

use super::remembered::{Remembered, Wanted};
use super::sync::{Prefilled, SyncReport, sync_articles};
use crate::catalog::{Catalog, Edit, Record, RecordedState, Target, Uses, encode, lay_out};
use crate::check::known_fluent;
use crate::memory::Match;
use crate::model::State;
use crate::render::Resolver;
use crate::sync::manual_override::ManualOverride;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::find::{Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, edited};

/// Which matches become drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefill {
    /// Translations of the very text that nothing speaks against.
    Exact,
    /// The best one from this percentage on.
    From(u8),
}

/// A sync, as [`sync_articles`] does it, and then a draft for every missing unit that has a match.
///
/// # Errors
///
/// As of [`sync_articles`].
pub fn sync_prefilled(
    project: &Project,
    options: SnapshotOptions,
    dry_run: bool,
    names: &Names,
    overrides: &[(String, ManualOverride)],
    which: Prefill,
) -> Result<SyncReport, WorkspaceError> {
    let mut report = sync_articles(project, options, dry_run, names, overrides)?;
    let session = Session::open_all(project, options, dry_run)?;
    let languages = &project.config.languages;
    let remembered = Remembered::new(project, &session.snapshot, languages)?;
    let chosen = Selection::articles(&session.snapshot, names)?;
    for loaded in session.snapshot.articles.iter().filter(|loaded| chosen.has(&loaded.article.path)) {
        let mut is_synced = false;
        for (nth, plan) in loaded.plan.languages.iter().enumerate() {
            let Some(drafts) = Drafts::new(project, &remembered, loaded, plan, which)? else { continue };
            if !is_synced {
                // What is written below goes on from the files of the plan.
                session.sync(loaded)?;
                is_synced = true;
            }
            let made = drafts.made.len();
            session.write_both(loaded, &plan.language, drafts.catalog.text(), drafts.ledger)?;
            if let Some((_, tally)) = report.languages.get_mut(nth) {
                tally.missing = tally.missing.saturating_sub(made);
                tally.draft += made;
            }
            report.written.push(loaded.article.catalog_path(&plan.language));
            report.written.push(loaded.article.ledger_path(&plan.language));
            report.prefilled.extend(drafts.made);
        }
    }
    report.written.sort_unstable();
    report.written.dedup();
    remembered.say(&mut report.findings, &mut report.not_evaluated);
    Ok(report)
}

/// The drafts of an article in a language, and what its files become.
struct Drafts {
    made: Vec<Prefilled>,
    catalog: Catalog,
    ledger: crate::catalog::Ledger,
}

impl Drafts {
    /// Makes them; none where nothing fits or the catalog cannot be written.
    fn new(
        project: &Project,
        remembered: &Remembered,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        which: Prefill,
    ) -> Result<Option<Self>, WorkspaceError> {
        let unit_statuses = plan.units.iter().enumerate();
        let missing = unit_statuses
            .filter(|(_, unit_status)| unit_status.state == State::Missing && !unit_status.broken);
        let missing: Vec<usize> = missing.map(|(at, _)| at).collect();
        if plan.blocked.is_some() || missing.is_empty() {
            return Ok(None);
        }
        let empty = Catalog::of_article(String::new(), loaded.article.format);
        let catalog = plan.catalog_after().unwrap_or(&empty);
        let resolver = project.resolver(&plan.language)?;
        let least = match which {
            Prefill::Exact => 100,
            Prefill::From(percent) => percent,
        };
        let mut found: Vec<Option<(Match, String)>> = vec![None; loaded.plan.units.len()];
        for at in missing {
            let matches = remembered.matches(loaded, &plan.language, at, Wanted { least, most: 5 });
            let mut fitting = matches.into_iter().filter(|found| which != Prefill::Exact || found.is_exact());
            found[at] = fitting.find_map(|found| {
                let pattern = pattern(loaded, at, &found, &resolver, catalog)?;
                Some((found, pattern))
            });
        }
        let mut edits = Vec::new();
        let mut after: Option<&String> = None;
        for (unit, found) in loaded.plan.units.iter().zip(&found) {
            let is_there = catalog.get(&unit.id).is_some();
            if let Some((_, pattern)) = found {
                let (id, pattern) = (unit.id.clone(), pattern.clone());
                edits.push(match is_there {
                    true => Edit::Set { id, pattern },
                    false => Edit::Insert { id, body: pattern, comment: None, after: after.cloned() },
                });
            }
            if is_there || found.is_some() {
                after = Some(&unit.id);
            }
        }
        if edits.is_empty() {
            return Ok(None);
        }
        let catalog = catalog.with_text(edited(catalog, &edits)?);
        let (mut ledger, mut made) = (plan.ledger.clone(), Vec::new());
        for (unit, found) in loaded.plan.units.iter().zip(found) {
            let (Some((found, _)), Some(entry)) = (found, catalog.get(&unit.id)) else { continue };
            let record = Record {
                state: Some(RecordedState::Draft),
                origin: Some(format!("memory {} {}", found.percent, found.origin.place())),
                ..Record::new(unit.fingerprint, Target::of(entry))
            };
            ledger.units.insert(unit.id.as_str(), record);
            made.push(Prefilled {
                article: loaded.article.path.clone(),
                id: unit.id.clone(),
                language: plan.language.clone(),
                percent: found.percent,
                from: found.origin.place(),
            });
        }
        Ok(Some(Self { made, catalog, ledger }))
    }
}

/// What a catalog gets of a match; none where it would use what is not there.
fn pattern(
    loaded: &LoadedArticle,
    at: usize,
    found: &Match,
    resolver: &Resolver,
    catalog: &Catalog,
) -> Option<String> {
    let unit = &loaded.plan.units[at];
    if !loaded.article.is_fluent() {
        return match found.is_pattern {
            true => known_fluent(&found.target, resolver, catalog),
            false => Some(encode(&found.target)),
        };
    }
    let (known, used) = (Uses::of_pattern(&unit.unit.text), Uses::of_pattern(&found.target));
    let known: Vec<&str> = known.names().collect();
    if !used.names().all(|name| known.contains(&name)) {
        return None;
    }
    lay_out(&unit.id, &found.target).ok()
}
