//! The states that a ledger stores.

use serde::Deserialize;

use crate::model::State;

/// The states that are stored; all others follow from the fingerprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordedState {
    /// A person has to confirm the text.
    Draft,
    /// A second person approved the text.
    Reviewed,
}

impl RecordedState {
    pub(super) fn as_str(self) -> &'static str {
        State::from(self).as_str()
    }
}

impl From<RecordedState> for State {
    fn from(state: RecordedState) -> Self {
        match state {
            RecordedState::Draft => Self::Draft,
            RecordedState::Reviewed => Self::Reviewed,
        }
    }
}
