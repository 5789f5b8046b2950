//! Patterns of Fluent articles that got a new id with a new text, as some teams want it: finds them, and carries
//! their translations over once a person says so.

use rustc_hash::FxHashSet;

use crate::catalog::{Catalog, Edit, Obsolete, Record, RecordedState, Target, message_id};
use crate::message;
use crate::model::{Fingerprint, Kind, Language};
use crate::sync::align::{AlignEvidence as Likeness, Item, align};
use crate::sync::answer::{Evidence, SourceText, Written, answer};
use crate::sync::identity::UnitOrigin;
use crate::sync::plan::{ArticlePlan, PlannedUnit};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::transaction::{Session, edited, writable, written_before};

/// The least likeness of a new text to one that went.
const ALIKE: f64 = 0.5;

/// The patterns that went in a sync with translations, each with a new one that looks like it: `(old, new)`. Of a
/// message that is replaced as a whole, one pattern stands for all.
pub(super) fn replaced(plan: &ArticlePlan) -> Vec<(String, String)> {
    let waits = |id: &str| plan.languages.iter().any(|language| language.ledger.obsolete.contains(id));
    let now: FxHashSet<&str> = plan.units.iter().map(|unit| unit.id.as_str()).collect();
    let old = plan.source.iter().flat_map(|source| &source.units);
    let old: Vec<_> = old
        .filter(|unit| unit.kind == Kind::Message && !now.contains(unit.id.as_str()) && waits(&unit.id))
        .collect();
    let new: Vec<_> = plan.units.iter().filter(|unit| unit.origin == UnitOrigin::Added).collect();
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    fn item(text: &str) -> Item<'_> {
        Item::new(Kind::Message, None, text)
    }
    let before: Vec<Item<'_>> = old.iter().map(|unit| item(&unit.text)).collect();
    let after: Vec<Item<'_>> = new.iter().map(|unit| item(&unit.unit.text)).collect();
    let mut found: Vec<(String, String)> = Vec::new();
    let is_whole = |old: &str, new: &str| attribute(old) == attribute(new);
    for (unit, pair) in new.iter().zip(align(&before, &after)) {
        let is_alike = |likeness| !matches!(likeness, Likeness::Likeness(likeness) if likeness < ALIKE);
        let Some(pair) = pair.filter(|pair| is_alike(pair.evidence)) else { continue };
        let (left, now) = (&old[pair.old].id, &unit.id);
        let is_told = found.iter().any(|(old, new)| {
            let is_same_message = message_id(old) == message_id(left) && message_id(new) == message_id(now);
            is_same_message && is_whole(old, new) && is_whole(left, now)
        });
        if !is_told {
            found.push((left.clone(), now.clone()));
        }
    }
    found
}

/// What stands behind the id of the message, with its dot; nothing of a value.
fn attribute(id: &str) -> &str {
    &id[message_id(id).len()..]
}

/// Gives a unit the translations of an id that went, and the other patterns of its message those of the same
/// attributes, where a whole message is named. Languages with a translation of their own keep it.
///
/// # Errors
///
/// No language that could take one, or a file that cannot be written.
pub(super) fn carry(
    session: &Session<'_>,
    options: SnapshotOptions,
    loaded: &LoadedArticle,
    unit: &PlannedUnit,
    left: &str,
) -> Result<(), WorkspaceError> {
    session.sync(loaded)?;
    let whole = attribute(&unit.id) == attribute(left);
    let is_meant =
        |other: &PlannedUnit| other.id == unit.id || whole && message_id(&other.id) == message_id(&unit.id);
    let mut is_carried = false;
    for plan in &loaded.plan.languages {
        let plan = match writable(session.project, loaded, &plan.language) {
            Ok(plan) => plan,
            Err(error) if plan.ledger.obsolete.contains(left) => return Err(error),
            Err(_) => continue,
        };
        let empty = Catalog::of_article(String::new(), loaded.article.format);
        let mut catalog = plan.catalog_after().unwrap_or(&empty).clone();
        let mut ledger = plan.ledger.clone();
        let mut has_any = false;
        for (at, unit) in loaded.plan.units.iter().enumerate().filter(|(_, other)| is_meant(other)) {
            let old_id = match whole {
                true => format!("{}{}", message_id(left), attribute(&unit.id)),
                false => left.to_owned(),
            };
            let Some(obsolete) = ledger.obsolete.get(&old_id).filter(|_| catalog.get(&unit.id).is_none())
            else {
                continue;
            };
            let Some(record) = record(session, &plan.language, options, unit, obsolete) else { continue };
            let edit = Edit::Insert {
                id: unit.id.clone(),
                body: obsolete.translation.clone(),
                comment: obsolete.comment.clone(),
                after: written_before(&loaded.plan.units[..at], &catalog),
            };
            catalog = catalog.with_text(edited(&catalog, &[edit])?);
            ledger.obsolete.remove(&old_id);
            ledger.record(&unit.id, record);
            has_any = true;
        }
        if has_any {
            session.write_both(loaded, &plan.language, catalog.text(), ledger)?;
            is_carried = true;
        }
    }
    if is_carried {
        return Ok(());
    }
    Err(WorkspaceError::request(
        message!("link-nothing-to-carry", left, id = &unit.id),
        message!("link-nothing-to-carry-hint"),
    ))
}

/// What is known of a translation under its new id.
fn record(
    session: &Session<'_>,
    language: &Language,
    options: SnapshotOptions,
    unit: &PlannedUnit,
    obsolete: &Obsolete,
) -> Option<Record> {
    let message = Catalog::of_message(&obsolete.translation);
    let target = Target::of(message.entries().first()?);
    let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
    let known = if obsolete.is_without_source() {
        let state = Some(RecordedState::Draft);
        Record { state, note: obsolete.note.clone(), ..Record::new(unit.fingerprint, target) }
    } else {
        Record {
            origin: obsolete.origin.clone(),
            unknown: obsolete.unknown.clone(),
            state: obsolete.state,
            note: obsolete.note.clone(),
            previous: Some(obsolete.source.clone()),
            ..Record::new(Fingerprint::of_source(&obsolete.source), target)
        }
    };
    let evidence = Evidence {
        record: Some(&known),
        written: Some(Written { meaning: target.fingerprint, entry: message.entries().first() }),
        seen: None,
        ..Evidence::of(language, now)
    };
    answer(&evidence, &session.project.config.sync, options.today).record
}
