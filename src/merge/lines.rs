//! The merge of files that cannot be read: line by line, as git does it.

use similar::TextMerge;

use super::{Conflict, Labels, Merged, Sides};

pub(super) fn merge(sides: Sides<'_>, labels: &Labels) -> Merged {
    let mut merge = TextMerge::from_lines(sides.base, sides.ours, sides.theirs);
    merge.labels("base", &labels.ours, &labels.theirs);
    let conflicts = merge.is_conflicted().then(|| Conflict {
        id: None,
        message: "one of the sides cannot be read, so the file was merged line by line".to_owned(),
        hint: "keep the right lines of the two sides and delete the marker lines",
    });
    Merged { text: merge.to_string(), conflicts: conflicts.into_iter().collect() }
}
