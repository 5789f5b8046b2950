//! Two sides of a merge, as one file: catalogs entry by entry, source catalogs unit by unit, ledgers record by
//! record.
//!
//! Texts in, texts out; nothing here touches the disk or runs git. What only one side changed is certain. What
//! both changed differently stands between git's conflict markers, and nothing is ever picked silently.

// What any two sides have in common.
mod markers;
mod three_way;

// Each kind of file.
mod catalog;
mod source;
mod record;
mod ledger;
mod lines;

// Files that a merge left with conflict markers.
mod conflicted;

pub use conflicted::{read_catalog, read_ledger, read_source};
pub use markers::Labels;

use crate::catalog::Ledger;
use crate::message::Message;

/// What a merge makes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The file, with conflict markers around what is not certain.
    pub text: String,
    /// What is between markers.
    pub conflicts: Vec<Conflict>,
}

/// Something that both sides changed differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The unit or message; none where the file could only be merged line by line.
    pub id: Option<String>,
    /// What happened, as a lower-case fragment.
    pub message: Message,
    /// How to mend it.
    pub hint: Message,
}

/// The three versions of a file.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'t> {
    /// The last version that both sides have in common; empty where there is none.
    pub base: &'t str,
    /// The version of the branch that is merged into.
    pub ours: &'t str,
    /// The version of the branch that is merged.
    pub theirs: &'t str,
}

/// Merges the versions of one of recto's files; `path` tells a ledger by its ending, and without one it is what
/// reads as a ledger.
///
/// A file that one side left in a state which cannot be read is merged line by line.
pub fn merge(sides: Sides<'_>, path: Option<&str>, labels: &Labels) -> Merged {
    let is_ledger = match path {
        Some(path) => path.ends_with(".toml"),
        None => [sides.ours, sides.theirs].into_iter().any(|side| Ledger::read(side).is_ok()),
    };
    let merged = if is_ledger {
        ledger::merge(sides, labels)
    } else {
        source::merge(sides, labels).or_else(|| catalog::merge(sides, labels))
    };
    merged.unwrap_or_else(|| lines::merge(sides, labels))
}

#[cfg(test)]
mod tests;
