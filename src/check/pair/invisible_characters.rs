//! Characters that show nothing: they break searches and addresses, and can hide text.

use std::cell::LazyCell;

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::language::Direction;
use crate::message;
use crate::message::Message;

/// Those that a script or an emoji needs are left alone, and so are soft hyphens, which somebody set to be of use.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("invisible-characters", Severity::Warning, "characters that cannot be seen", find)
        .mending();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let breaks_without_blanks = pair.profile.without_spaces;
    let is_right_to_left = LazyCell::new(|| Direction::of(pair.language) == Direction::RightToLeft);
    let is_wrong = |c: char, before: Option<char>, after: Option<char>| match c {
        '\u{200b}' => !breaks_without_blanks,
        '\u{200c}' | '\u{200d}' => !joins(before) && !joins(after),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => !*is_right_to_left,
        '\u{2060}' | '\u{feff}' | '\u{180e}' | '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{fffd}' => true,
        // Tags end the flags of regions and are hidden text anywhere else.
        '\u{e0000}'..='\u{e007f}' => {
            !before.is_some_and(|c| c == '\u{1f3f4}' || matches!(c, '\u{e0020}'..='\u{e007e}'))
        }
        _ => false,
    };
    report(
        pair,
        is_wrong,
        |code| {
            (message!("check-invisible-character", code = code), message!("check-invisible-character-hint"))
        },
        hits,
    );
}

/// Whether a script's letters join or an emoji is made of several, so that joiners mean something beside it.
fn joins(c: Option<char>) -> bool {
    c.is_some_and(|c| {
        matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
            | '\u{fb1d}'..='\u{fdff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe70}'..='\u{fefc}' | '\u{2190}'..='\u{2bff}'
            | '\u{1f000}'..='\u{1faff}')
    })
}

/// Whether a text may have characters that nobody sees: controls, or others than letters and common marks.
pub(super) fn may_be_in(text: &str) -> bool {
    // ASCII holds none of them but controls, which are looked for byte by byte.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
        return false;
    }
    let is_harmless = |c: char| {
        matches!(c, ' '..='~' | '\n' | '\t' | '\u{a0}'..='\u{5ff}' | '\u{2010}'..='\u{2029}')
            || matches!(c, '\u{202f}'..='\u{205e}' | '\u{2070}'..='\u{fdff}' | '\u{1f000}'..='\u{1ffff}')
    };
    !text.chars().all(is_harmless)
}

/// Reports the characters that are wrong and that the source does not have.
pub(super) fn report(
    pair: &TranslationPair<'_>,
    is_wrong: impl Fn(char, Option<char>, Option<char>) -> bool,
    words: impl Fn(String) -> (Message, Message),
    hits: &mut Vec<Hit>,
) {
    if !pair.target_text.may_have_invisible() {
        return;
    }
    let mut before = None;
    let mut last: Option<(char, usize)> = None;
    for (at, c) in pair.target.char_indices() {
        let end = at + c.len_utf8();
        if is_wrong(c, before, pair.target[end..].chars().next()) && !pair.source.contains(c) {
            // A run of the same character is one finding.
            match hits.last_mut().and_then(|hit| hit.place.as_mut()).filter(|_| last == Some((c, at))) {
                Some(place) => place.end = end,
                None => {
                    let (message, hint) = words(format!("U+{:04X}", u32::from(c)));
                    // What stands for a character that was lost is not simply cut out.
                    let fix = (c != '\u{fffd}').then(String::new);
                    hits.push(Hit { fix, ..Hit::at(at..end, message, hint) });
                }
            }
            last = Some((c, end));
        }
        before = Some(c);
    }
}
