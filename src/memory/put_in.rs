//! Numbers, links and names that differ between a text and one translated before, put into the translation.

use crate::diff::{Substitution, patch, replaced_facts, substitutions};
use crate::model::Language;

/// A translation with what differs put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PutIn {
    /// The translation.
    pub(super) target: String,
    /// What was put in.
    pub(super) substitutions: Vec<Substitution>,
    /// Whether both source texts are the same but for that.
    pub(super) is_all: bool,
}

/// Puts into a translation what stands in the new source text in place of what the old one has.
///
/// Only what the translation holds as often as its source does is replaced; all else stays.
pub(super) fn put_in(old: &str, target: &str, new: &str, source: &Language) -> PutIn {
    if let Some(substitutions) = substitutions(old, new, source)
        && let Some(target) = patch(target, &substitutions)
    {
        return PutIn { target, substitutions, is_all: true };
    }
    let mut put_in = PutIn { target: target.to_owned(), ..PutIn::default() };
    for substitution in replaced_facts(old, new, source) {
        if let Some(target) = patch(&put_in.target, std::slice::from_ref(&substitution)) {
            put_in.target = target;
            put_in.substitutions.push(substitution);
        }
    }
    put_in
}
