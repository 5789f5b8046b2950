//! Control characters, which no text has: they come from broken encodings and break parsers.

use super::{Hit, TranslationPair, invisible_characters};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Line ends and tabs are none.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("control-characters", Severity::Error, "control characters", find).mending();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let from = hits.len();
    invisible_characters::report(
        pair,
        |c, _, _| c.is_control() && !matches!(c, '\n' | '\t' | '\r'),
        |code| (message!("check-control-character", code = code), message!("check-control-character-hint")),
        hits,
    );
    for hit in &mut hits[from..] {
        let is_lost_letter = hit.place.as_ref().and_then(|place| pair.target.get(place.clone()));
        // Those above ASCII were quotes or dashes in another encoding: which ones, a person has to see.
        if is_lost_letter.is_none_or(|c| c.len() > 1) {
            hit.fix = None;
        }
    }
}
