//! Characters that turn the direction of text around: they can make it read as what it is not.

use super::{Hit, Pair, invisible_characters};
use crate::check::registry::Check;
use crate::diagnostic::Severity;
use crate::language::Direction;
use crate::message;

/// Languages written from right to left need them, but for overrides.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "bidi-controls",
    Severity::Error,
    "characters that turn the direction of text around",
    find,
)
.mending();

fn find(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    let is_needed = Direction::of(pair.language) == Direction::RightToLeft;
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
