//! The state of a translation that may be another unit's: of the same text, which stood in several places.

use super::answer::Answer;
use super::planned::PlannedUnit;
use crate::catalog::{Catalog, Entry, RecordedState};
use crate::model::State;

/// Makes a draft of a translation where the unit could go on from others of its text that are not translated the
/// same.
pub(super) fn in_doubt(
    unit: &PlannedUnit,
    entry: &Entry,
    catalog: Option<&Catalog>,
    mut decided: Answer,
) -> Answer {
    let translated = |id: &str| catalog.and_then(|catalog| catalog.get(id)).map(|other| other.fingerprint);
    if unit.rivals.iter().all(|id| translated(id) == Some(entry.fingerprint)) {
        return decided;
    }
    if let Some(record) = &mut decided.record {
        record.state = Some(RecordedState::Draft);
    }
    if decided.state.is_done() {
        decided.state = State::Draft;
    }
    decided
}
