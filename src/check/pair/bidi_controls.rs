//! Characters that turn the direction of text around: they can make it read as what it is not.

use std::cell::LazyCell;

use super::{Hit, TranslationPair, invisible_characters};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Beside a language written from right to left they are needed, but for overrides and where one never ends.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "bidi-controls",
    Severity::Error,
    "characters that turn the direction of text around",
    find,
)
.mending();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let is_needed = LazyCell::new(|| pair.turns_direction() && is_balanced(pair.target));
    invisible_characters::report(
        pair,
        |c, _, _| is_override(c) || is_control(c) && !*is_needed,
        |code| (message!("check-bidi-control", code = code), message!("check-invisible-character-hint")),
        hits,
    );
}

/// Whether every embedding and isolate ends in the text.
fn is_balanced(text: &str) -> bool {
    let (mut embedded, mut isolated) = (0i32, 0i32);
    for c in text.chars() {
        match c {
            '\u{202a}' | '\u{202b}' => embedded += 1,
            '\u{202c}' => embedded -= 1,
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' => isolated -= 1,
            _ => {}
        }
        if embedded < 0 || isolated < 0 {
            return false;
        }
    }
    embedded == 0 && isolated == 0
}

fn is_override(c: char) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}')
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
