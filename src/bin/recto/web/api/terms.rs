//! The glossary: of a language, or the terms that stand in one unit.

use std::collections::HashMap;

use recto::glossary::{TermEntry, TermFound, term_entries};
use recto::model::Language;
use recto::workspace::WorkspaceError;
use recto::workspace::unit::UnitRow;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::asked;
use super::undo::utf16;

/// The terms of the unit that the address names, else all of a language.
pub(super) fn terms(visit: &Visit) -> Result<Value, Trouble> {
    let snapshot = visit.snapshot()?;
    if visit.query("id").is_some() {
        let unit = snapshot.unit(&asked::place_in_query(visit)?)?;
        return Ok(json!({ "terms": of_unit(&unit) }));
    }
    let language = visit.language_of(visit.query("language").ok_or_else(|| asked::malformed("language"))?)?;
    let project = snapshot.project();
    let read = |language: &Language| -> Result<Vec<TermEntry>, Trouble> {
        Ok(term_entries(&project.glossary(language).map_err(WorkspaceError::from)?))
    };
    let (sources, targets) = (read(&project.config.source)?, read(&language)?);
    // Of several with one id the first counts.
    let by_id: HashMap<&str, &TermEntry> = targets.iter().rev().map(|target| (&*target.id, target)).collect();
    let terms = sources.iter().map(|source| {
        let target = by_id.get(&*source.id);
        let definition = target.and_then(|target| target.definition.as_ref()).or(source.definition.as_ref());
        json!({
            "id": source.id,
            "source": source.texts,
            "forms": target.map(|target| &target.texts).cloned().unwrap_or_default(),
            "admitted": target.map(|target| &target.admitted).cloned().unwrap_or_default(),
            "forbidden": target.map(|target| &target.forbidden).cloned().unwrap_or_default(),
            "definition": definition,
        })
    });
    Ok(json!({ "terms": terms.collect::<Vec<_>>() }))
}

/// The terms in the source text of a unit, with where they stand in UTF-16.
pub(super) fn of_unit(unit: &UnitRow) -> Vec<Value> {
    let term = |term: &TermFound| {
        let range = term.range.clone();
        json!({
            "start": utf16(&unit.source, range.start),
            "end": utf16(&unit.source, range.end),
            "text": unit.source.get(range).unwrap_or_default(),
            "forms": term.forms,
            "forbidden": term.forbidden,
            "definition": term.definition,
        })
    };
    unit.terms.iter().map(term).collect()
}
