//! How far everything is.

use recto::report::json;
use serde_json::Value;

use super::super::answer::Trouble;
use super::super::visit::Visit;

/// How far each language is.
pub(super) fn status(visit: &Visit) -> Result<Value, Trouble> {
    Ok(json::desk::status(&visit.snapshot()?.tallies()))
}
