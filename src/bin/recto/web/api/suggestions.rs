//! What was translated before and is like a unit.

use recto::report::json::desk;
use recto::workflow::remembered::Wanted;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::asked;

/// So many matches at most.
const MOST: usize = 9;

pub(super) fn suggestions(visit: &Visit) -> Result<Value, Trouble> {
    let place = asked::place_in_query(visit)?;
    let wanted = Wanted { most: MOST, ..Wanted::default() };
    let snapshot = visit.snapshot()?;
    let remembered = visit.desk.memories.of(snapshot, visit.revision(), &place.language)?;
    let matches = snapshot.suggestions(&remembered, &place, wanted)?;
    Ok(json!({ "suggestions": desk::matches(&matches) }))
}
