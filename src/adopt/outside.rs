//! What a translated article has besides the texts that were taken in, and its source has otherwise: code, markup,
//! imports. These are the page's own, and stay when it is rendered.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::past::Cut;
use crate::text_position::LineIndex;

/// The lines of a translated article outside of all units that its rendered form does not have.
///
/// Blanks at the ends of lines, and blank lines, do not count.
pub(super) fn lines_outside(own: &Cut, rendered: &str) -> Vec<usize> {
    let (before, after) = (trimmed_lines(&own.text), trimmed_lines(rendered));
    let index = LineIndex::new(&own.text);
    let mut is_unit = vec![false; before.len() + 1];
    for unit in &own.units {
        let [first, last] = [unit.range.start, unit.range.end.saturating_sub(1).max(unit.range.start)]
            .map(|offset| index.position(&own.text, offset).line - 1);
        is_unit.iter_mut().take(last + 1).skip(first).for_each(|line| *line = true);
    }
    let mut outside = Vec::new();
    for op in capture_diff_slices(Algorithm::Histogram, &before, &after) {
        if let DiffOp::Delete { old_index, old_len, .. } | DiffOp::Replace { old_index, old_len, .. } = op {
            let lines = old_index..old_index + old_len;
            outside.extend(
                lines.filter(|&line| !is_unit[line] && !before[line].is_empty()).map(|line| line + 1),
            );
        }
    }
    outside
}

fn trimmed_lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).collect()
}
