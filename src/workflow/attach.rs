//! Gives a unit a translation whose source nobody knows, and takes such a draft off again.
//!
//! What is adopted without a source waits in the ledger with an empty one. It goes to a unit as a draft and leaves
//! the id of the unit alone, unlike what goes on from an older text.

use crate::catalog::{Catalog, Edit, Obsolete, Record, RecordedState, Target, free_id, new_id};
use crate::message;
use crate::model::Fingerprint;
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::workspace::WorkspaceError;
use crate::workspace::article::LoadedArticle;
use crate::workspace::transaction::{Session, edited, writable, written_before};

/// Whether an obsolete translation is of unknown source in every language that has it.
pub(super) fn is_loose(loaded: &LoadedArticle, left: &str) -> bool {
    let mut known = loaded.plan.languages.iter().filter_map(|plan| plan.ledger.obsolete.get(left)).peekable();
    known.peek().is_some() && known.all(Obsolete::is_without_source)
}

/// Gives a unit the loose translation of an id, as a draft, in every language that has it.
///
/// # Errors
///
/// A language in which the unit has a translation, or a file that cannot be written.
pub(super) fn attach(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    unit: &PlannedUnit,
    left: &str,
) -> Result<(), WorkspaceError> {
    let has_it = |plan: &&LanguagePlan| plan.ledger.obsolete.contains(left);
    let is_filled = |plan: &&LanguagePlan| {
        let entry = plan.catalog_after().and_then(|catalog| catalog.get(&unit.id));
        entry.is_some_and(|entry| !entry.is_blank())
    };
    if let Some(plan) = loaded.plan.languages.iter().filter(has_it).find(is_filled) {
        return Err(WorkspaceError::request(
            message!("link-translated", id = &unit.id, language = &plan.language),
            message!("link-translated-hint", path = loaded.article.catalog_path(&plan.language)),
        ));
    }
    session.sync(loaded)?;
    for plan in loaded.plan.languages.iter().filter(has_it) {
        let plan = writable(session.project, loaded, &plan.language)?;
        let mut ledger = plan.ledger.clone();
        let Some(obsolete) = ledger.obsolete.remove(left) else { continue };
        let target = Catalog::of_message(&obsolete.translation).entries().first().map(Target::of);
        let Some(target) = target else { continue };
        let empty = Catalog::of_article(String::new(), loaded.article.format);
        let catalog = plan.catalog_after().unwrap_or(&empty);
        let place = loaded.plan.units.iter().position(|other| other.id == unit.id).unwrap_or_default();
        let after = written_before(&loaded.plan.units[..place], catalog);
        let mut edits = Vec::new();
        if catalog.get(&unit.id).is_some() {
            edits.push(Edit::Remove { id: unit.id.clone() });
        }
        let (id, body, comment) = (unit.id.clone(), obsolete.translation, obsolete.comment);
        edits.push(Edit::Insert { id, body, comment, after });
        let record = Record {
            state: Some(RecordedState::Draft),
            origin: obsolete.origin,
            note: obsolete.note,
            unknown: obsolete.unknown,
            ..Record::new(unit.fingerprint, target)
        };
        ledger.record(&unit.id, record);
        session.write_both(loaded, &plan.language, &edited(catalog, &edits)?, ledger)?;
    }
    Ok(())
}

/// Takes the drafts of a unit off that answer to its text of today: they wait in the ledger again, their source
/// unknown. Says whether there were any.
///
/// # Errors
///
/// A file that cannot be written.
pub(super) fn detach(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    unit: &PlannedUnit,
) -> Result<bool, WorkspaceError> {
    let is_draft = |record: &Record| {
        record.state == Some(RecordedState::Draft) && record.from.is_empty() && record.previous.is_none()
    };
    let mut found = false;
    for plan in &loaded.plan.languages {
        let entry = plan.catalog_after().and_then(|catalog| Some((catalog, catalog.get(&unit.id)?)));
        let Some((catalog, entry)) = entry.filter(|_| plan.record(&unit.id).is_some_and(is_draft)) else {
            continue;
        };
        let plan = writable(session.project, loaded, &plan.language)?;
        if !found {
            session.sync(loaded)?;
        }
        found = true;
        let mut ledger = plan.ledger.clone();
        let record = ledger.forget(&unit.id);
        let text = entry.text().unwrap_or_default();
        let id = free_id(&new_id(&text, None, Fingerprint::of_source(&text)), |id| {
            !loaded.plan.units.iter().any(|unit| unit.id == id)
                && !ledger.units.contains(id)
                && !ledger.obsolete.contains(id)
        });
        let obsolete = Obsolete {
            comment: entry.comment(),
            origin: record.as_ref().and_then(|record| record.origin.clone()),
            note: record.and_then(|record| record.note),
            ..Obsolete::without_source(entry.body())
        };
        ledger.obsolete.insert(id, obsolete);
        let edits = [Edit::Remove { id: unit.id.clone() }];
        session.write_both(loaded, &plan.language, &edited(catalog, &edits)?, ledger)?;
    }
    Ok(found)
}
