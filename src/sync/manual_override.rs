//! What a person says about which unit is which, over what the alignment found.

use rustc_hash::FxHashMap;

use super::align::{Change, Item};
use super::identity::{Identity, KnownIds, UnitOrigin};
use crate::catalog::{free_id, new_id};

/// One correction, by the ids that units have without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManualOverride {
    /// A unit goes on from one that left, and takes its id back.
    Link {
        /// The unit.
        unit: String,
        /// The id of the one that left.
        to: String,
    },
    /// A unit is another one than the one whose id it has.
    Unlink {
        /// The unit.
        unit: String,
    },
}

/// Applies corrections to the identities of an article; returns the id that each corrected unit had.
///
/// An unlinked unit takes back the id that its very text had before, or gets a new one.
pub(super) fn manual_override(
    overrides: &[&ManualOverride],
    old_ids: &[&str],
    new: &[Item<'_>],
    known: &KnownIds<'_>,
    identities: &mut [Identity],
) -> FxHashMap<String, String> {
    let mut linked = FxHashMap::default();
    for manual_override in overrides {
        let unit = match manual_override {
            ManualOverride::Link { unit, .. } | ManualOverride::Unlink { unit } => unit,
        };
        let Some(at) = identities.iter().position(|identity| identity.id == *unit) else { continue };
        let before = identities[at].clone();
        identities[at] = match manual_override {
            ManualOverride::Link { to, .. } => {
                if identities.iter().any(|identity| identity.id == *to) {
                    continue;
                }
                let old = old_ids.iter().position(|id| id == to);
                let origin =
                    if old.is_some() { UnitOrigin::Kept(Change::Edited) } else { UnitOrigin::Revived };
                if before.old.is_some() {
                    linked.insert(to.clone(), unit.clone());
                }
                Identity { id: to.clone(), old, ..Identity::without_id(origin, Vec::new()) }
            }
            ManualOverride::Unlink { .. } => {
                let is_free = |id: &str| id != unit && !identities.iter().any(|identity| identity.id == id);
                let back = known.obsolete.iter().find(|known| {
                    known.fingerprint == new[at].fingerprint
                        && is_free(known.id)
                        && !old_ids.contains(&known.id)
                });
                let (id, origin) = match back {
                    Some(known) => (known.id.to_owned(), UnitOrigin::Revived),
                    None => (unused(&new[at], known, old_ids, is_free), UnitOrigin::Added),
                };
                linked.insert(id.clone(), unit.clone());
                Identity { id, ..Identity::without_id(origin, Vec::new()) }
            }
        };
    }
    linked
}

/// A new id that nothing has.
fn unused(item: &Item<'_>, known: &KnownIds<'_>, old_ids: &[&str], is_free: impl Fn(&str) -> bool) -> String {
    let id = new_id(item.text, item.field, item.fingerprint);
    let is_unused = |id: &str| is_free(id) && !old_ids.contains(&id) && !known.taken.contains(id);
    free_id(&id, is_unused)
}
