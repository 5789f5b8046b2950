//! Which pairs of places the search looks at: a band around what anchors tell, so that its size is linear.

use std::ops::Range;

/// How far the search leaves the line between two anchors at least.
const MARGIN: usize = 24;
/// Up to how many pairs of places between two anchors are all looked at.
const AREA: usize = 10_000;
/// How far the search leaves the line where the anchors are too far apart for that.
const WIDE: usize = 64;

/// The pairs of places, by rows (places in the source) of columns (places in the target).
pub(super) struct Band {
    rows: Vec<Range<usize>>,
    /// The index of each row's first column.
    starts: Vec<usize>,
    size: usize,
}

impl Band {
    /// The band for two lengths and the pairs that anchors tell, ascending on both sides.
    pub(super) fn new(sources: usize, targets: usize, chain: &[(usize, usize)]) -> Self {
        let mut rows: Vec<Range<usize>> = vec![targets..targets + 1; sources + 1];
        let whole = (sources + 1) * (targets + 1) <= AREA;
        let told = if whole { &[] } else { chain };
        let ends = told.iter().copied().chain([(sources, targets)]);
        let mut last = (0, 0);
        let mut reach: Vec<(usize, usize)> = vec![(usize::MAX, 0); sources + 1];
        for (row, column) in ends {
            let (height, width) = (row - last.0 + 1, column - last.1 + 1);
            for (at, reach) in reach.iter_mut().enumerate().take(row + 1).skip(last.0) {
                let (from, to) = if height * width <= AREA {
                    (last.1.saturating_sub(MARGIN), column + MARGIN)
                } else {
                    // On to the next row's middle, so that steep bands hang together too.
                    let middle = |at: usize| last.1 + (at - last.0) * width / height;
                    (middle(at).saturating_sub(WIDE), middle(at + 1) + WIDE)
                };
                *reach = (reach.0.min(from), reach.1.max(to));
            }
            last = (row, column);
        }
        // Every step goes on from a column of the band, so both borders ascend.
        let mut least = targets;
        for (row, &(from, _)) in reach.iter().enumerate().rev() {
            least = least.min(from);
            rows[row].start = least;
        }
        let mut most = 0;
        for (row, &(_, to)) in reach.iter().enumerate() {
            most = most.max(to).min(targets);
            rows[row].end = most + 1;
        }
        let mut size = 0;
        let mut starts = Vec::with_capacity(rows.len());
        for row in &rows {
            starts.push(size);
            size += row.len();
        }
        Self { rows, starts, size }
    }

    /// How many pairs of places there are.
    pub(super) fn len(&self) -> usize {
        self.size
    }

    /// The columns of a row.
    pub(super) fn row(&self, row: usize) -> Range<usize> {
        self.rows[row].clone()
    }

    /// The index of a pair of places, if it is in the band.
    pub(super) fn at(&self, row: usize, column: usize) -> Option<usize> {
        let columns = self.rows.get(row)?;
        columns.contains(&column).then(|| self.starts[row] + column - columns.start)
    }
}
