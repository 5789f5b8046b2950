//! The merge of files that cannot be read: line by line, as git does it.

use similar::TextMerge;

use super::{Conflict, Labels, Merged, Sides};
use crate::message;

pub(super) fn merge(sides: Sides<'_>, labels: &Labels) -> Merged {
    let mut merge = TextMerge::from_lines(sides.base, sides.ours, sides.theirs);
    merge.labels("base", &labels.ours, &labels.theirs);
    let conflicts = merge.is_conflicted().then(|| Conflict {
        id: None,
        message: message!("merge-by-lines"),
        hint: message!("conflict-markers-hint"),
    });
    Merged { text: merge.to_string(), conflicts: conflicts.into_iter().collect() }
}
