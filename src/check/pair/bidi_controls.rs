//! Characters that turn the direction of text around: they can make it read as what it is not.

use super::{Hit, Pair, PairRule, invisible_characters};
use crate::diagnostic::Severity;
use crate::message;

/// Languages written from right to left need them, but for overrides.
pub(super) const RULE: PairRule = PairRule { code: "bidi-controls", severity: Severity::Error, find };

fn find(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    let is_needed = is_right_to_left(pair.primary());
    invisible_characters::report(
        pair,
        |c, _, _| is_override(c) || is_control(c) && !is_needed,
        |code| (message!("check-bidi-control", code = code), message!("check-invisible-character-hint")),
        hits,
    );
}

fn is_override(c: char) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}')
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv" | "ckb" | "arc" | "syr")
}
