//! What was written by whom, so that they can take it back.

use std::collections::VecDeque;
use std::sync::Arc;

use recto::workflow::restore::Saved;
use recto::workspace::expected::Expected;

use super::security::sessions::Session;

/// So many are kept.
const MOST: usize = 1000;

/// One translation as it was, and what it is taken to be now.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) saved: Saved,
    pub(crate) expected: Expected,
}

struct Receipt {
    number: String,
    session: Arc<Session>,
    steps: Vec<Step>,
}

/// All that can be taken back.
#[derive(Default)]
pub(crate) struct Receipts {
    kept: VecDeque<Receipt>,
    last: u64,
}

impl Receipts {
    /// Keeps what was there before; returns the number of the receipt, and none where there is nothing to keep.
    pub(crate) fn add(&mut self, session: &Arc<Session>, steps: Vec<Step>) -> Option<String> {
        if steps.is_empty() {
            return None;
        }
        self.last += 1;
        let number = self.last.to_string();
        if self.kept.len() == MOST {
            self.kept.pop_front();
        }
        self.kept.push_back(Receipt { number: number.clone(), session: Arc::clone(session), steps });
        Some(number)
    }

    /// What a receipt leads back to; nobody has one of somebody else.
    pub(crate) fn steps(&self, session: &Arc<Session>, number: &str) -> Option<Vec<Step>> {
        let is_it = |one: &&Receipt| one.number == number && Arc::ptr_eq(&one.session, session);
        self.kept.iter().find(is_it).map(|receipt| receipt.steps.clone())
    }

    /// It was taken back.
    pub(crate) fn remove(&mut self, number: &str) {
        self.kept.retain(|receipt| receipt.number != number);
    }
}
