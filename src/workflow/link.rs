//! Corrects which unit is which: links a unit with one that left, or takes such a link apart.

use super::attach::{attach, detach, is_loose};
use super::replaced::carry;
use crate::catalog::{Edit, Record, RecordedState};
use crate::message;
use crate::message::shell;
use crate::model::{Language, State};
use crate::nearest::did_you_mean;
use crate::sync::manual_override::ManualOverride;
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::commit::{make, steps};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::send_on;
use crate::workspace::transaction::{Session, edited, writable};

/// So many ids are named where a name fits none.
const NAMED: usize = 5;

/// A unit that was linked or unlinked.
#[derive(Debug)]
pub struct LinkReport {
    /// The path of the article.
    pub article: String,
    /// The id it had.
    pub before: String,
    /// The id it has now.
    pub id: String,
    /// Its first line in the article.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// Its state in each language.
    pub states: Vec<(Language, State)>,
}

/// Says that a unit goes on from one that left its article: it takes back that id and its translations.
///
/// What the unit has of its own stays: only languages without a translation get the old one, which is then shown as
/// stale. What is not used stays in the ledger as obsolete, so `unlink` leads back. In a Fluent article, where the
/// file gives the ids, the translations of the old id go to the new one.
///
/// # Errors
///
/// A unit that is not there, one that did not leave, or a file that cannot be written.
pub fn link(
    project: &Project,
    options: SnapshotOptions,
    article: Option<&str>,
    left: &str,
    unit: &str,
) -> Result<LinkReport, WorkspaceError> {
    let session = open(project, options, article, unit)?;
    let (loaded, planned) = find(&session, article, unit)?;
    let to = obsolete_id(loaded, planned, left)?;
    if loaded.article.is_fluent() {
        carry(&session, options, loaded, planned, &to)?;
        return loaded_again(&session, options, loaded, &to, &planned.id);
    }
    if is_loose(loaded, &to) {
        attach(&session, loaded, planned, &to)?;
        return loaded_again(&session, options, loaded, &to, &planned.id);
    }
    // What recto made of other translations gives way to the one that is asked for.
    drop_made_drafts(&session, loaded, planned)?;
    manual_override(&session, options, loaded, planned, |unit| ManualOverride::Link { unit, to: to.clone() })
}

/// Says that a unit is another one than the one it was matched with: it gets an id of its own, and what was
/// translated before stays in the ledger as obsolete, with the text it answers to. A draft that answers to no other
/// text is taken off and waits there too, its source unknown.
///
/// # Errors
///
/// A unit that is not there, or a file that cannot be written.
pub fn unlink(
    project: &Project,
    options: SnapshotOptions,
    article: Option<&str>,
    unit: &str,
) -> Result<LinkReport, WorkspaceError> {
    let session = open(project, options, article, unit)?;
    let (loaded, planned) = find(&session, article, unit)?;
    if loaded.article.is_fluent() {
        return Err(WorkspaceError::request(
            message!("link-own-id", id = &planned.id, path = &loaded.article.path),
            message!("link-own-id-hint"),
        ));
    }
    if drop_made_drafts(&session, loaded, planned)? || detach(&session, loaded, planned)? {
        return loaded_again(&session, options, loaded, &planned.id, &planned.id);
    }
    let goes_on =
        |plan: &LanguagePlan| plan.record(&planned.id).is_some_and(|record| record.previous.is_some());
    if !loaded.plan.languages.iter().any(goes_on) {
        return Err(WorkspaceError::request(
            message!("unlink-nothing", id = &planned.id),
            message!("unlink-nothing-hint"),
        ));
    }
    manual_override(&session, options, loaded, planned, |unit| ManualOverride::Unlink { unit })
}

/// Takes away the drafts that recto made for a unit after a split or a merge; says whether there were any.
///
/// What they were made from stays in the ledger.
fn drop_made_drafts(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    unit: &PlannedUnit,
) -> Result<bool, WorkspaceError> {
    let id = &unit.id;
    let is_made = |record: &Record| {
        record.state == Some(RecordedState::Draft) && !record.from.is_empty() && !record.from.contains(id)
    };
    let mut found = false;
    for plan in &loaded.plan.languages {
        if !plan.record(id).is_some_and(is_made) {
            continue;
        }
        let plan = writable(session.project, loaded, &plan.language)?;
        if !found {
            session.sync(loaded)?;
        }
        found = true;
        let mut ledger = plan.ledger.clone();
        ledger.forget(id);
        match plan.catalog_after().filter(|catalog| catalog.get(id).is_some()) {
            Some(catalog) => {
                let edits = [Edit::Remove { id: id.clone() }];
                session.write_both(loaded, &plan.language, &edited(catalog, &edits)?, ledger)?;
            }
            None => session.write_ledger(loaded, &plan.language, ledger)?,
        }
    }
    Ok(found)
}

/// Syncs the article, then once more with the correction.
fn manual_override(
    session: &Session<'_>,
    options: SnapshotOptions,
    loaded: &LoadedArticle,
    unit: &PlannedUnit,
    correction: impl Fn(String) -> ManualOverride,
) -> Result<LinkReport, WorkspaceError> {
    session.sync(loaded)?;
    let path = &loaded.article.path;
    let overrides = [(path.clone(), correction(unit.id.clone()))];
    let snapshot = session.project.snapshot_with_overrides(options, &overrides)?;
    let corrected = snapshot.articles.iter().find(|corrected| corrected.article.path == *path);
    let place = loaded.plan.units.iter().position(|other| other.id == unit.id);
    let found = corrected.zip(place).filter(|(corrected, at)| *at < corrected.plan.units.len());
    let Some((corrected, at)) = found else {
        return Err(WorkspaceError::NotEvaluated(snapshot.not_evaluated));
    };
    make(session.project, &steps(session.project, [corrected]))?;
    send_on(session.project, options)?;
    Ok(report(&unit.id, corrected, at))
}

/// What a unit is after its files were written.
fn loaded_again(
    session: &Session<'_>,
    options: SnapshotOptions,
    loaded: &LoadedArticle,
    before: &str,
    id: &str,
) -> Result<LinkReport, WorkspaceError> {
    send_on(session.project, options)?;
    let mut snapshot = session.project.overview(options)?;
    snapshot.load(session.project, |unchanged| unchanged.article.path == loaded.article.path);
    let now = snapshot.articles.iter().find(|now| now.article.path == loaded.article.path);
    let now = now.and_then(|now| Some((now, now.plan.units.iter().position(|now| now.id == id)?)));
    let Some((now, at)) = now else { return Err(WorkspaceError::NotEvaluated(snapshot.not_evaluated)) };
    Ok(report(before, now, at))
}

/// What a unit is now.
fn report(before: &str, loaded: &LoadedArticle, at: usize) -> LinkReport {
    let now = &loaded.plan.units[at];
    let state = |plan: &LanguagePlan| (plan.language.clone(), plan.units[at].state);
    LinkReport {
        article: loaded.article.path.clone(),
        before: before.to_owned(),
        id: now.id.clone(),
        line: now.position.line,
        text: now.unit.text.clone(),
        states: loaded.plan.languages.iter().map(state).collect(),
    }
}

/// Opens a session on the article of a unit, or on all where none is named.
fn open<'p>(
    project: &'p Project,
    options: SnapshotOptions,
    article: Option<&str>,
    unit: &str,
) -> Result<Session<'p>, WorkspaceError> {
    match article.or(Some(unit).filter(|unit| find::names_line(unit))) {
        Some(article) => Session::open_near(project, options, false, article),
        None => Session::open_all(project, options, false),
    }
}

/// The unit that a name stands for, in one article or in all.
fn find<'s>(
    session: &'s Session<'_>,
    article: Option<&str>,
    name: &str,
) -> Result<(&'s LoadedArticle, &'s PlannedUnit), WorkspaceError> {
    let snapshot = &session.snapshot;
    if let Some(article) = article {
        let loaded = find::article(snapshot, article)?;
        return Ok((loaded, find::unit(loaded, name)?.1));
    }
    if find::names_line(name) {
        let loaded = find::article(snapshot, name)?;
        return Ok((loaded, find::unit(loaded, name)?.1));
    }
    let units = || {
        snapshot.articles.iter().flat_map(|loaded| loaded.plan.units.iter().map(move |unit| (loaded, unit)))
    };
    let mut found: Vec<_> = units().filter(|(_, unit)| unit.id == name).collect();
    if found.is_empty() {
        found = units().filter(|(_, unit)| unit.id.starts_with(name)).collect();
    }
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let near = find::nearest_id(name, units().map(|(_, unit)| unit.id.as_str()));
            let hint = near.map_or_else(|| message!("select-no-unit-hint"), did_you_mean);
            Err(WorkspaceError::not_found(message!("select-no-unit", id = name), hint))
        }
        several => {
            let places = several.iter().take(NAMED).map(|(loaded, unit)| {
                message!("select-unit-in-article", id = &unit.id, article = &loaded.article.path)
            });
            Err(WorkspaceError::ambiguous(
                message!("select-ambiguous", name, candidates = find::either(places)),
                message!("select-ambiguous-unit-or-article-hint"),
            ))
        }
    }
}

/// The id of a unit that left the article, by a name on the command line.
fn obsolete_id(loaded: &LoadedArticle, unit: &PlannedUnit, name: &str) -> Result<String, WorkspaceError> {
    let is_living = |id: &str| loaded.plan.units.iter().any(|unit| unit.id == id);
    let ledgers = loaded.plan.languages.iter().map(|plan| &plan.ledger);
    let mut left: Vec<&str> = ledgers.flat_map(|ledger| ledger.obsolete.iter().map(|(id, _)| id)).collect();
    left.sort_unstable();
    left.dedup();
    if is_living(name) {
        let hint = match loaded.article.is_fluent() {
            true => message!("link-own-id-hint"),
            false => message!("link-not-left-hint", id = shell(name)),
        };
        let message = message!("link-not-left", id = name, article = &loaded.article.path);
        return Err(WorkspaceError::request(message, hint));
    }
    left.retain(|id| !is_living(id) && *id != unit.id);
    let exact = left.iter().find(|id| **id == name);
    let found: Vec<&str> = match exact {
        Some(id) => vec![id],
        None => left.iter().copied().filter(|id| id.starts_with(name)).collect(),
    };
    match found.as_slice() {
        [one] => Ok((*one).to_owned()),
        [] => {
            let hint = if left.is_empty() {
                message!("link-nothing-left-hint")
            } else if let Some(id) = find::nearest_id(name, left.iter().copied()) {
                did_you_mean(id)
            } else {
                let ids = left.iter().take(NAMED).copied().collect::<Vec<_>>();
                message!("link-nothing-left-others-hint", ids)
            };
            let message = message!("link-nothing-left", id = name, article = &loaded.article.path);
            Err(WorkspaceError::not_found(message, hint))
        }
        several => Err(WorkspaceError::ambiguous(
            message!("select-ambiguous", name, candidates = find::either(several.iter().copied())),
            message!("select-ambiguous-unit-hint"),
        )),
    }
}
