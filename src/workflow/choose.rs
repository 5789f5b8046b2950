//! Takes or leaves a second text for a unit. The text that gives way stays in the ledger either way.

use jiff::civil::Date;

use super::accept::{AcceptReport, AcceptTarget, Action};
use crate::catalog::{
    Catalog, Edit, Entry, Ledger, Obsolete, Proposal, Record, RecordedState, Target as Written, free_id,
};
use crate::diff::classes;
use crate::message;
use crate::model::{Fingerprint, Language, State};
use crate::nearest::{did_you_mean, nearest};
use crate::sync::answer::{leaves_valid, state_over};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::expected::Scene;
use crate::workspace::find::{self, Selection};
use crate::workspace::outcome::{Chosen, Outcome};
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, edited, writable_unit, written_before};

/// Takes a proposal as the translation of its unit, or leaves it, in the languages that have one of this key.
///
/// It is translated only where it answers to the source of today, else a draft. What gives way is obsolete from then
/// on.
///
/// # Errors
///
/// A language, an article or a proposal that is not there, or a file that cannot be written.
pub fn choose(
    project: &Project,
    options: SnapshotOptions,
    target: &AcceptTarget,
    key: &str,
    action: &Action,
    dry_run: bool,
) -> Result<AcceptReport, WorkspaceError> {
    let languages = find::languages(project, &target.languages)?;
    let mut session = Session::open_named(project, options, dry_run, &target.names)?;
    let names = Selection::articles(&session.snapshot, &target.names)?;
    session
        .snapshot
        .load(project, |unchanged| names.has(&unchanged.article.path) && unchanged.summary.has_proposals());
    names.narrow(project, &mut session.snapshot);
    let mut report = AcceptReport::default();
    for (loaded, language, key) in find(&session.snapshot, &names, &languages, key)? {
        session.sync(loaded)?;
        let found = loaded.plan.units.iter().position(|unit| unit.id == Proposal::unit(key));
        let Some(at) = found else { return Err(no_proposal(key)) };
        match writable_unit(project, loaded, language, at) {
            Ok(plan) => {
                let scene = Scene { project, loaded, plan, at };
                report.outcomes.push(one(&session, &scene, key, target, action, options.today)?);
            }
            Err(blocked) => report.blocked.push(blocked),
        }
    }
    report.not_evaluated = session.snapshot.not_evaluated;
    Ok(report)
}

/// The proposals that a key, or the unique beginning of one, stands for.
fn find<'s>(
    snapshot: &'s Snapshot,
    names: &Selection,
    languages: &[Language],
    name: &str,
) -> Result<Vec<(&'s LoadedArticle, &'s Language, &'s str)>, WorkspaceError> {
    let all: Vec<(&LoadedArticle, &Language, &str)> = snapshot
        .articles
        .iter()
        .filter(|loaded| names.has(&loaded.article.path))
        .flat_map(|loaded| loaded.plan.languages.iter().map(move |plan| (loaded, plan)))
        .filter(|(_, plan)| languages.contains(&plan.language))
        .flat_map(|(loaded, plan)| {
            plan.ledger.proposals.iter().map(move |(key, _)| (loaded, &plan.language, key))
        })
        .collect();
    let mut found = all.clone();
    found.retain(|(.., key)| *key == name);
    if found.is_empty() {
        found = all.clone();
        found.retain(|(.., key)| key.starts_with(name));
    }
    let mut keys: Vec<&str> = found.iter().map(|(.., key)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    match keys.as_slice() {
        [_] => Ok(found),
        [] => {
            let near = nearest(name, all.iter().map(|(.., key)| *key));
            let hint = near.map_or_else(|| message!("choose-no-proposal-hint"), did_you_mean);
            Err(WorkspaceError::not_found(message!("choose-no-proposal", key = name), hint))
        }
        several => Err(WorkspaceError::ambiguous(
            message!("select-ambiguous", name, candidates = find::either(several.iter().copied())),
            message!("choose-ambiguous-hint"),
        )),
    }
}

fn no_proposal(key: &str) -> WorkspaceError {
    WorkspaceError::not_found(message!("choose-no-proposal", key), message!("choose-no-proposal-hint"))
}

fn one(
    session: &Session<'_>,
    scene: &Scene<'_>,
    key: &str,
    target: &AcceptTarget,
    action: &Action,
    today: Date,
) -> Result<Outcome, WorkspaceError> {
    let Some(proposal) = scene.plan.ledger.proposals.get(key) else { return Err(no_proposal(key)) };
    let reviewed = match action {
        Action::Accept { reviewed } => match scene.was_read(&target.expected) {
            Ok(()) => *reviewed,
            Err(refusal) => return Ok(scene.outcome(Err(refusal))),
        },
        Action::Undo | Action::Reject { .. } => {
            if let Err(refusal) = scene.check(&target.expected) {
                return Ok(scene.outcome(Err(refusal)));
            }
            let note = if let Action::Reject { note } = action { note.clone() } else { None };
            return leave(session, scene, key, proposal, note);
        }
    };
    take(session, scene, key, proposal, reviewed, today)
}

/// Leaves a proposal: it is kept as an obsolete text.
fn leave(
    session: &Session<'_>,
    scene: &Scene<'_>,
    key: &str,
    proposal: &Proposal,
    note: Option<String>,
) -> Result<Outcome, WorkspaceError> {
    let mut ledger = scene.plan.ledger.clone();
    ledger.proposals.remove(key);
    let old = Obsolete {
        source: proposal.source.clone(),
        translation: proposal.text.clone(),
        comment: proposal.comment.clone(),
        origin: proposal.origin.clone(),
        // Somebody read it and did not want it.
        state: Some(RecordedState::Draft),
        note: note.or_else(|| proposal.note.clone()),
        unknown: proposal.unknown.clone(),
        ..Obsolete::default()
    };
    let kept = keep(scene, &mut ledger, old);
    session.write_ledger(scene.loaded, &scene.plan.language, scene.plan.ledger_after(ledger, &[]))?;
    let proposal = Some(Chosen { key: key.to_owned(), is_taken: false, kept: Some(kept) });
    Ok(Outcome { proposal, ..scene.outcome(Ok(scene.unit_status().state)) })
}

/// Takes a proposal: the translation that it displaces is kept as an obsolete text.
fn take(
    session: &Session<'_>,
    scene: &Scene<'_>,
    key: &str,
    proposal: &Proposal,
    reviewed: bool,
    today: Date,
) -> Result<Outcome, WorkspaceError> {
    let Scene { loaded, plan, .. } = *scene;
    let (unit, language) = (scene.unit(), &plan.language);
    let message = Catalog::of_message(&proposal.text);
    let Some(entry) = message.entries().first() else {
        return Err(WorkspaceError::request(
            message!("choose-broken", key),
            message!("choose-broken-hint", path = loaded.article.ledger_path(language)),
        ));
    };
    let empty = Catalog::of_article(String::new(), loaded.article.format);
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let displaced = catalog.get(&unit.id).filter(|entry| !entry.is_blank());

    let mut ledger = plan.ledger.clone();
    let kept = displaced.map(|entry| keep(scene, &mut ledger, obsolete(scene, entry)));
    let written = edited(catalog, &edits(scene, catalog, proposal))?;
    let mut record = record(scene, proposal, Written::of(entry), reviewed);
    let state = match record.state {
        _ if record.source != unit.fingerprint => {
            let policy = &scene.project.config.sync;
            let changes = record.previous.as_ref().map(|old| classes(old, &unit.unit.text, &policy.source));
            state_over(&changes.unwrap_or_default(), policy)
        }
        Some(RecordedState::Draft) => State::Draft,
        Some(RecordedState::Reviewed) => State::Reviewed,
        None => State::Translated,
    };
    record.stale_since = (state == State::Stale).then_some(today);
    ledger.proposals.remove(key);
    ledger.record(&unit.id, record);
    session.write_both(loaded, language, &written, plan.ledger_after(ledger, &[&unit.id]))?;
    let proposal = Some(Chosen { key: key.to_owned(), is_taken: true, kept });
    Ok(Outcome { proposal, ..scene.outcome(Ok(state)) })
}

/// What the ledger says of a proposal that was taken.
fn record(scene: &Scene<'_>, proposal: &Proposal, target: Written, reviewed: bool) -> Record {
    let (unit, policy) = (scene.unit(), &scene.project.config.sync);
    let source = Fingerprint::of_source(&proposal.source);
    let is_current = source == unit.fingerprint
        || leaves_valid(&classes(&proposal.source, &unit.unit.text, &policy.source), policy);
    let origin = proposal.origin.clone();
    if is_current && !proposal.source.is_empty() {
        let state = reviewed.then_some(RecordedState::Reviewed);
        return Record { state, origin, ..Record::new(unit.fingerprint, target) };
    }
    // What it answers to is older, or nobody knows it.
    let state = Some(RecordedState::Draft);
    match proposal.source.is_empty() {
        true => Record { state, origin, ..Record::new(unit.fingerprint, target) },
        false => {
            let previous = Some(proposal.source.clone());
            Record { state, origin, previous, ..Record::new(source, target) }
        }
    }
}

/// The edits that put the text of a proposal into the catalog, with its comment where it has one.
fn edits(scene: &Scene<'_>, catalog: &Catalog, proposal: &Proposal) -> Vec<Edit> {
    let (id, body, comment) = (scene.unit().id.clone(), proposal.text.clone(), proposal.comment.clone());
    let is_there = catalog.get(&id).is_some();
    if is_there && comment.is_none() {
        return vec![Edit::Body { id, body }];
    }
    let removed = is_there.then(|| Edit::Remove { id: id.clone() });
    let after = written_before(&scene.loaded.plan.units[..scene.at], catalog);
    removed.into_iter().chain([Edit::Insert { id, body, comment, after }]).collect()
}

/// The translation of a unit, as it is kept when another text takes its place.
fn obsolete(scene: &Scene<'_>, entry: &Entry) -> Obsolete {
    let unit = scene.unit();
    let record = scene.plan.record(&unit.id);
    let now = &unit.unit.text;
    let source = match record {
        Some(record) if record.source != unit.fingerprint => record.previous.clone().unwrap_or_default(),
        _ => now.clone(),
    };
    Obsolete {
        last_source: (source != *now && !source.is_empty()).then(|| now.clone()),
        source,
        translation: entry.body(),
        comment: entry.comment(),
        origin: record.and_then(|record| record.origin.clone()),
        // Somebody preferred another text.
        state: Some(RecordedState::Draft),
        note: record.and_then(|record| record.note.clone()),
        ..Obsolete::default()
    }
}

/// Keeps a text under an id that nothing has, and says which.
fn keep(scene: &Scene<'_>, ledger: &mut Ledger, old: Obsolete) -> String {
    let is_unit = |id: &str| scene.loaded.plan.units.iter().any(|unit| unit.id == id);
    let is_free = |id: &str| !is_unit(id) && !ledger.units.contains(id) && !ledger.obsolete.contains(id);
    let id = free_id(&scene.unit().id, is_free);
    ledger.obsolete.insert(id.as_str(), old);
    id
}
