//! What became of the sentences of a stale unit, and which of its translation to mend.

use anstyle::Style;

use super::{DIM, WIDTH, wrapped};
use crate::message;
use crate::message::{Localizer, Message};
use crate::sentence::{SentenceOutcome, SentenceView};

/// One line of counts, then what of the translation answers to a sentence that changed or is gone.
///
/// Nothing for a unit of one sentence, which the word diff shows already.
pub(super) fn sentences(words: &Localizer, rows: &[SentenceView]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let counts = SentenceOutcome::ALL.into_iter().filter_map(|change| {
        let count = rows.iter().filter(|row| row.change == change).count();
        (count > 0).then(|| counted(change, count))
    });
    let counts = message!("sentences", counts = counts.collect::<Vec<_>>());
    let mut out = wrapped(&[(DIM, &words.say(counts))], "  ", WIDTH);
    for row in rows {
        let label = match row.change {
            SentenceOutcome::Changed => message!("sentence-changed"),
            SentenceOutcome::Gone => message!("sentence-gone"),
            SentenceOutcome::Unchanged | SentenceOutcome::New => continue,
        };
        if let Some(translation) = &row.translation {
            let label = format!("{} ", words.say(label));
            out.push_str(&wrapped(&[(DIM, &label), (Style::new(), translation)], "    ", WIDTH));
        }
    }
    out
}

fn counted(change: SentenceOutcome, count: usize) -> Message {
    match change {
        SentenceOutcome::Unchanged => message!("sentences-unchanged", count),
        SentenceOutcome::Changed => message!("sentences-changed", count),
        SentenceOutcome::New => message!("sentences-new", count),
        SentenceOutcome::Gone => message!("sentences-gone", count),
    }
}
