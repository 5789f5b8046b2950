//! What authors tell recto in comments: leave this out, or a note for translators.
//!
//! The spellings of other tools (mdpo, mdbook-i18n-helpers, and HTML's `translate`) are understood too.

use std::ops::Range;

use super::{Problem, Segmented};
use crate::message;

/// What a comment asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Directive<'a> {
    /// Nothing from here on is a unit.
    Off,
    /// Units again from here on.
    On,
    /// The next block is not translated.
    SkipNext,
    /// A note to the translators of the next unit.
    Note(&'a str),
}

/// Reads the inside of a comment.
fn parse(comment: &str) -> Option<Directive<'_>> {
    let comment = comment.trim();
    let (tool, rest) = comment.split_at(comment.find([':', ' ', '\t', '\n']).unwrap_or(comment.len()));
    // A blank may stand on either side of the colon.
    let command = rest.trim_start().strip_prefix(':').map(str::trim_start);
    let tool = if tool == "mdbook-xgettext" { "i18n" } else { tool };
    let (word, text) = match command {
        Some(command) => command.split_once([' ', '\t', '\n', ':']).unwrap_or((command, "")),
        None => ("", rest),
    };
    let directive = match (tool, word) {
        ("i18n", "skip-start") | ("translate" | "recto", "off") | ("mdpo-disable" | "no-translate", "") => {
            Directive::Off
        }
        ("i18n", "skip-end") | ("translate" | "recto", "on") | ("mdpo-enable" | "/no-translate", "") => {
            Directive::On
        }
        ("i18n" | "recto", "skip") | ("mdpo-disable-next-line" | "mdpo-disable-next-block", "") => {
            Directive::SkipNext
        }
        ("i18n", "comment" | "note") | ("recto", "note") => {
            Directive::Note(text.trim_start_matches([':', ' ']).trim())
        }
        ("mdpo-translator", _) => Directive::Note(rest.trim_start().trim_start_matches(':').trim()),
        _ => return None,
    };
    Some(directive)
}

/// Whether a comment asks to leave out what follows it.
pub(super) fn skips_next(comment: &str) -> bool {
    parse(comment) == Some(Directive::SkipNext)
}

/// The directives of an article with the offset behind each, in document order.
#[derive(Debug, Default)]
pub(super) struct Directives {
    off: Vec<Range<usize>>,
    /// Where the stretch began that is off now.
    off_since: Option<usize>,
    skips: Vec<usize>,
    notes: Vec<(usize, String)>,
}

impl Directives {
    /// Remembers what the comment that ends at `end` asks for, if it asks for something.
    pub(super) fn add(&mut self, comment: &str, end: usize) {
        match parse(comment) {
            Some(Directive::Off) => {
                self.off_since.get_or_insert(end);
            }
            Some(Directive::On) => {
                if let Some(start) = self.off_since.take() {
                    self.off.push(start..end);
                }
            }
            Some(Directive::SkipNext) => self.skips.push(end),
            Some(Directive::Note(note)) => self.notes.push((end, note.to_owned())),
            None => {}
        }
    }

    /// Leaves out a stretch of the article.
    pub(super) fn leave_out(&mut self, range: Range<usize>) {
        self.off.push(range);
    }

    /// Drops the units that shall not be translated and hands out the notes.
    ///
    /// The units are in document order; `blocks` are the blocks of the article, outer ones before inner ones.
    pub(super) fn apply(mut self, blocks: &[Range<usize>], body: &mut Segmented) {
        let Segmented { units, problems, .. } = body;
        if let Some(start) = self.off_since {
            self.off.push(start..usize::MAX);
            problems.push(Problem {
                offset: start,
                message: message!("article-off-to-end"),
                hint: message!("article-off-to-end-hint"),
            });
        }
        for (at, note) in self.notes {
            let next = units.partition_point(|unit| unit.range.start < at);
            if let Some(unit) = units.get_mut(next) {
                match &mut unit.note {
                    Some(notes) => *notes = format!("{notes}\n{note}"),
                    None => unit.note = Some(note),
                }
            }
        }
        for at in self.skips {
            let next_unit = units.partition_point(|unit| unit.range.start < at);
            let Some(unit) = units.get(next_unit) else { continue };
            let next_block = blocks.partition_point(|block| block.start < at);
            match blocks.get(next_block) {
                // An attribute or a title that stands before the next block is the next thing by itself.
                Some(block) if block.start <= unit.range.start => self.off.push(at..block.end),
                _ => self.off.push(at..unit.range.end),
            }
        }
        self.off.sort_unstable_by_key(|range| range.start);
        let mut off = self.off.into_iter().peekable();
        let mut end = 0;
        units.retain(|unit| {
            while let Some(range) = off.next_if(|range| range.start <= unit.range.start) {
                end = end.max(range.end);
            }
            unit.range.start >= end
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_the_colon_do_not_matter() {
        for comment in
            ["i18n:skip", "i18n: skip", " i18n :skip ", "mdbook-xgettext: skip", "recto: skip", "i18n: skip:"]
        {
            assert_eq!(parse(comment), Some(Directive::SkipNext), "{comment:?}");
        }
        for comment in
            ["i18n: comment A pun.", "i18n:comment: A pun.", "mdpo-translator A pun.", "recto:note\nA pun."]
        {
            assert_eq!(parse(comment), Some(Directive::Note("A pun.")), "{comment:?}");
        }
        assert_eq!(parse("i18n: skip-start"), Some(Directive::Off));
        assert_eq!(parse("mdpo-enable"), Some(Directive::On));
        for comment in ["skip", "i18n", "i18n: skipping", "note: A pun.", "translate this", ""] {
            assert_eq!(parse(comment), None, "{comment:?}");
        }
    }
}
