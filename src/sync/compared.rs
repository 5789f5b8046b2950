//! What an edit of a source text changed, found out once for all languages of its article.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3;

use crate::config::SyncPolicy;
use crate::diff::{FactEdit, classes, fact_edit};
use crate::model::ChangeClass;

/// The edits that were compared so far.
#[derive(Debug, Default)]
pub struct Compared {
    classes: RefCell<FxHashMap<u128, Vec<ChangeClass>>>,
    facts: RefCell<FxHashMap<u128, Option<FactEdit>>>,
}

impl Compared {
    /// The classes of an edit.
    pub(super) fn classes(&self, old: &str, new: &str, policy: &SyncPolicy) -> Vec<ChangeClass> {
        let mut known = self.classes.borrow_mut();
        known.entry(key(old, new)).or_insert_with(|| classes(old, new, &policy.source)).clone()
    }

    /// Looks at the facts in which two texts differ, where they differ in nothing else that counts.
    pub(super) fn facts<T>(
        &self,
        (old, new): (&str, &str),
        policy: &SyncPolicy,
        look: impl FnOnce(Option<&FactEdit>) -> T,
    ) -> T {
        let mut known = self.facts.borrow_mut();
        let edit = known.entry(key(old, new)).or_insert_with(|| facts(old, new, policy));
        look(edit.as_ref())
    }
}

/// The facts in which two texts differ; none where they differ in anything else that makes a translation stale.
pub(super) fn facts(old: &str, new: &str, policy: &SyncPolicy) -> Option<FactEdit> {
    fact_edit(old, new, &policy.source, |class| policy.keep_valid.contains(&class))
}

fn key(old: &str, new: &str) -> u128 {
    let mut hash = Xxh3::new();
    hash.update(&(old.len() as u64).to_le_bytes());
    hash.update(old.as_bytes());
    hash.update(new.as_bytes());
    hash.digest128()
}
