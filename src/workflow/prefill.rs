//! A sync that makes drafts of what was translated before.
//!
//! Only missing units get one, it is always a draft, and its record says where it comes from.

use super::made::{self, Made};
use super::remembered::{Remembered, Wanted};
use super::sync::{Prefilled, SyncReport, sync_articles};
use crate::catalog::{Catalog, Uses, encode, lay_out};
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
use crate::workspace::transaction::Session;

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
    let remembered = Remembered::new(project, &session.snapshot, languages)?.with_team(project);
    let chosen = Selection::articles(&session.snapshot, names)?;
    for loaded in session.snapshot.articles.iter().filter(|loaded| chosen.has(&loaded.article.path)) {
        let mut is_synced = false;
        for (nth, plan) in loaded.plan.languages.iter().enumerate() {
            let found = drafts(project, &remembered, loaded, plan, which)?;
            if found.is_empty() {
                continue;
            }
            if !is_synced {
                // What is written below goes on from the files of the plan.
                session.sync(loaded)?;
                is_synced = true;
            }
            let made: Vec<Made> = found.iter().map(|(made, _)| made.clone()).collect();
            let (done, written) = made::write(&session, loaded, plan, &made, &[])?;
            if let Some((_, tally)) = report.languages.get_mut(nth) {
                tally.missing = tally.missing.saturating_sub(done.len());
                tally.draft += done.len();
            }
            report.written.extend(written);
            report.prefilled.extend(found.into_iter().filter(|(made, _)| done.contains(&made.at)).map(
                |(made, found)| Prefilled {
                    article: loaded.article.path.clone(),
                    id: loaded.plan.units[made.at].id.clone(),
                    language: plan.language.clone(),
                    percent: found.percent,
                    from: found.origin.place(),
                },
            ));
        }
    }
    report.written.sort_unstable();
    report.written.dedup();
    remembered.say(&mut report.findings, &mut report.not_evaluated);
    Ok(report)
}

/// The drafts for an article in a language, each with its match; none where nothing fits or the catalog cannot be written.
fn drafts(
    project: &Project,
    remembered: &Remembered,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    which: Prefill,
) -> Result<Vec<(Made, Match)>, WorkspaceError> {
    let unit_statuses = plan.units.iter().enumerate();
    let missing =
        unit_statuses.filter(|(_, unit_status)| unit_status.state == State::Missing && !unit_status.broken);
    let missing: Vec<usize> = missing.map(|(at, _)| at).collect();
    if plan.blocked.is_some() || missing.is_empty() {
        return Ok(Vec::new());
    }
    let empty = Catalog::of_article(String::new(), loaded.article.format);
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let resolver = project.resolver(&plan.language)?;
    let least = match which {
        Prefill::Exact => 100,
        Prefill::From(percent) => percent,
    };
    let mut drafts = Vec::new();
    for at in missing {
        let matches = remembered.matches(loaded, &plan.language, at, Wanted { least, most: 5 });
        let mut fitting = matches.into_iter().filter(|found| which != Prefill::Exact || found.is_exact());
        drafts.extend(fitting.find_map(|found| {
            let pattern = pattern(loaded, at, &found, &resolver, catalog)?;
            let origin = format!("memory {} {}", found.percent, found.origin.place());
            Some((Made { at, pattern, origin }, found))
        }));
    }
    Ok(drafts)
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
