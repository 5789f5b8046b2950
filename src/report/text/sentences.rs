//! What became of the sentences of a stale unit, and which of its translation to mend.

use anstyle::Style;

use super::{DIM, WIDTH, wrapped};
use crate::sentence::{Change, SentenceView};

/// One line of counts, then what of the translation answers to a sentence that changed or is gone.
///
/// Nothing for a unit of one sentence, which the word diff shows already.
pub(super) fn sentences(rows: &[SentenceView]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let counts = Change::ALL.into_iter().filter_map(|change| {
        let count = rows.iter().filter(|row| row.change == change).count();
        (count > 0).then(|| format!("{count} {}", change.as_str()))
    });
    let counts = counts.collect::<Vec<_>>().join(", ");
    let mut out = wrapped(&[(DIM, &format!("sentences: {counts}"))], "  ", WIDTH);
    for row in rows.iter().filter(|row| matches!(row.change, Change::Changed | Change::Gone)) {
        if let Some(translation) = &row.translation {
            let label = format!("{}: ", row.change.as_str());
            out.push_str(&wrapped(&[(DIM, &label), (Style::new(), translation)], "    ", WIDTH));
        }
    }
    out
}
