//! Edits put in order: what happens to each entry of the file, and what goes behind it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Edit, EditError};
use crate::catalog::entry_id;
use crate::catalog::file::Catalog;
use crate::catalog::typed::validate_pattern;

/// What happens to one entry of the file.
#[derive(Default)]
pub(super) struct Change<'e> {
    pub(super) remove: bool,
    pub(super) pattern: Option<&'e str>,
    pub(super) body: Option<&'e str>,
    pub(super) rename: Option<&'e str>,
}

pub(super) struct Insert<'e> {
    pub(super) id: &'e str,
    pub(super) body: &'e str,
    pub(super) comment: Option<&'e str>,
}

/// Where an insert goes: behind an entry of the file or behind another insert.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Anchor {
    Start,
    Entry(usize),
    Insert(usize),
}

pub(super) struct Plan<'e> {
    pub(super) changes: FxHashMap<usize, Change<'e>>,
    inserts: Vec<Insert<'e>>,
    pub(super) followers: FxHashMap<Anchor, Vec<usize>>,
}

impl<'e> Plan<'e> {
    pub(super) fn new(catalog: &Catalog, edits: &'e [Edit]) -> Result<Self, EditError> {
        let mut plan =
            Self { changes: FxHashMap::default(), inserts: Vec::new(), followers: FxHashMap::default() };
        let mut inserted: FxHashMap<&str, usize> = FxHashMap::default();
        let mut renamed: FxHashMap<&str, usize> = FxHashMap::default();
        let mut gone: FxHashSet<&str> = FxHashSet::default();
        let mut new_ids: Vec<&str> = Vec::new();
        let find = |id: &str| catalog.position(id).ok_or_else(|| EditError::Unknown(id.to_owned()));
        for edit in edits {
            match edit {
                Edit::Set { id, pattern } => {
                    let change = plan.changes.entry(find(id)?).or_default();
                    if change.pattern.replace(pattern).is_some() || change.body.is_some() || change.remove {
                        return Err(EditError::Conflicting(id.clone()));
                    }
                    validate_pattern(pattern).map_err(|error| EditError::InvalidPattern {
                        id: id.clone(),
                        error: Box::new(error),
                    })?;
                }
                Edit::Body { id, body } => {
                    let change = plan.changes.entry(find(id)?).or_default();
                    if change.body.replace(body).is_some() || change.pattern.is_some() || change.remove {
                        return Err(EditError::Conflicting(id.clone()));
                    }
                }
                Edit::Remove { id } => {
                    let change = plan.changes.entry(find(id)?).or_default();
                    let is_set = change.pattern.is_some() || change.body.is_some();
                    if change.remove || is_set || change.rename.is_some() {
                        return Err(EditError::Conflicting(id.clone()));
                    }
                    change.remove = true;
                    gone.insert(id);
                }
                Edit::Rename { id, to } => {
                    let place = find(id)?;
                    plan.rename(place, id, to)?;
                    renamed.insert(to, place);
                    gone.insert(id);
                    new_ids.push(to);
                }
                Edit::RenameAt { offset, to } => {
                    let place = catalog.entries().binary_search_by_key(offset, |entry| entry.offset);
                    let place = place.map_err(|_| EditError::NothingAt(*offset))?;
                    plan.rename(place, &catalog.entries()[place].id, to)?;
                    renamed.insert(to, place);
                    new_ids.push(to);
                }
                Edit::Insert { id, body, comment, after } => {
                    let anchor = match after {
                        None => Anchor::Start,
                        Some(after) => {
                            let known = inserted.get(after.as_str()).map(|&number| Anchor::Insert(number));
                            let place =
                                || catalog.position(after).or_else(|| renamed.get(after.as_str()).copied());
                            known
                                .or_else(|| place().map(Anchor::Entry))
                                .ok_or_else(|| EditError::Unknown(after.clone()))?
                        }
                    };
                    let number = plan.inserts.len();
                    plan.inserts.push(Insert { id, body, comment: comment.as_deref() });
                    plan.followers.entry(anchor).or_default().push(number);
                    inserted.insert(id, number);
                    new_ids.push(id);
                }
            }
        }
        let mut seen = FxHashSet::default();
        for id in new_ids {
            if !entry_id::is_id(id) {
                return Err(EditError::InvalidId(id.to_owned()));
            }
            if !seen.insert(id) || (catalog.position(id).is_some() && !gone.contains(id)) {
                return Err(EditError::Taken(id.to_owned()));
            }
        }
        Ok(plan)
    }

    fn rename(&mut self, place: usize, id: &str, to: &'e str) -> Result<(), EditError> {
        let change = self.changes.entry(place).or_default();
        if change.rename.replace(to).is_some() || change.remove {
            return Err(EditError::Conflicting(id.to_owned()));
        }
        if id.starts_with('-') != to.starts_with('-') {
            return Err(EditError::InvalidId(to.to_owned()));
        }
        Ok(())
    }

    /// The inserts at a place of the file, in the order they are written.
    pub(super) fn behind(&self, anchor: Anchor) -> Vec<&Insert<'e>> {
        let mut order = Vec::new();
        let mut open = vec![anchor];
        while let Some(anchor) = open.pop() {
            if let Anchor::Insert(number) = anchor {
                order.push(&self.inserts[number]);
            }
            if let Some(followers) = self.followers.get(&anchor) {
                open.extend(followers.iter().rev().map(|&number| Anchor::Insert(number)));
            }
        }
        order
    }
}
