//! Translations that would turn their page into another shape: a paragraph that becomes two, or a list.
//!
//! What a page becomes is known when it is rendered, which `workflow` does; here is which texts are worth that.

use super::rule::Check;
use crate::diagnostic::Severity;

/// Compares the kinds of the units before and after.
pub const CHECK: Check = Check::of_rendered(
    "structure",
    Severity::Error,
    "a translation that gives its page another structure than the article's",
);

/// Whether a translation has anything that may begin or end a block and that its source has not: most have not, and
/// their pages need not be rendered to know that they keep their shape.
pub fn may_change(source: &str, translation: &str) -> bool {
    let marks = |text: &str| {
        let mut counts = [0usize; MARKS.len()];
        for nth in text.bytes().map(|byte| NTH_MARK[usize::from(byte)]).filter(|nth| *nth > 0) {
            counts[usize::from(nth) - 1] += 1;
        }
        counts
    };
    let start = |text: &str| text.trim_start().chars().next();
    let begins_block = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || BLOCK_STARTS.contains(c));
    let begins_alike = !begins_block(start(translation)) || start(source) == start(translation);
    let is_module = ["import ", "export "].iter().any(|word| translation.starts_with(word));
    !begins_alike
        || is_module
        || translation.starts_with(char::is_whitespace)
        || marks(source) != marks(translation)
}

/// What a line begins with that is no paragraph.
const BLOCK_STARTS: &str = "#>*+-_=~|:`<[!\\$%{}&@^";

/// Whether a text has nothing that may begin or end a block inside it.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| NTH_MARK[usize::from(byte)] == 0)
}

/// What begins or ends blocks, tags and cells.
const MARKS: [u8; 9] = *b"\n<>|{}$%=";

/// Which of the marks each byte is, from 1; 0 for one that is none.
const NTH_MARK: [u8; 256] = {
    let mut nth = [0; 256];
    let mut at = 0;
    while at < MARKS.len() {
        nth[MARKS[at] as usize] = at as u8 + 1;
        at += 1;
    }
    nth
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_change_nothing() {
        for (source, translation, expected) in [
            ("Four days.", "Vier Tage.", false),
            ("May 4 is near.", "4. Mai ist nah.", true),
            ("**Four** days", "**Vier** Tage", false),
            ("Four days", "**Vier** Tage", true),
            ("At most three.", "Au plus <= trois.", true),
            ("a", "b\n\nc", true),
            ("See `a|b`.", "Voir `a|b`.", false),
            ("Import it.", "import direct", true),
        ] {
            assert_eq!(may_change(source, translation), expected, "{translation}");
        }
    }
}
