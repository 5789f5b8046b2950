//! Emphasis that a cut goes through: closed before the cut and opened again behind it.
//!
//! Not a Markdown parser: marks that find no partner are text, and nothing is said about code, links and tags.

use std::ops::Range;

use super::opaque;

/// How many open marks a closing one looks at, the last first.
const DEEPEST: usize = 16;

/// The emphasis of a text, as pairs of marks of the same length; outer pairs before those inside them.
pub(super) struct Emphasis<'t> {
    text: &'t str,
    pairs: Vec<(Range<usize>, Range<usize>)>,
}

impl<'t> Emphasis<'t> {
    /// Finds the marks: a run closes the nearest open one of its kind, else it opens, as its neighbours allow.
    pub(super) fn new(text: &'t str) -> Self {
        let mut opaque = opaque::spans(text).into_iter().peekable();
        let mut open: Vec<Range<usize>> = Vec::new();
        let mut pairs = Vec::new();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if let Some(span) = opaque.next_if(|span| span.start <= at) {
                at = at.max(span.end);
                continue;
            }
            if c == '\\' {
                at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            if !matches!(c, '*' | '_' | '~') {
                at += c.len_utf8();
                continue;
            }
            let rest = text[at..].trim_start_matches(c);
            let mut run = at..text.len() - rest.len();
            at = run.end;
            let before = text[..run.start].chars().next_back().unwrap_or(' ');
            let behind = rest.chars().next().unwrap_or(' ');
            let in_word = c == '_' && before.is_alphanumeric() && behind.is_alphanumeric();
            if in_word || c == '~' && run.len() != 2 {
                continue;
            }
            while !before.is_whitespace() && !run.is_empty() {
                let same = |other: &Range<usize>| text[other.clone()].starts_with(c);
                let near = open.len().saturating_sub(DEEPEST);
                let Some(nth) = open[near..].iter().rposition(same) else { break };
                let nth = near + nth;
                open.truncate(nth + 1);
                let opener = &mut open[nth];
                let length = opener.len().min(run.len());
                pairs.push((opener.end - length..opener.end, run.start..run.start + length));
                opener.end -= length;
                run.start += length;
                if opener.start == opener.end {
                    open.pop();
                }
            }
            if !behind.is_whitespace() && !run.is_empty() {
                open.push(run);
            }
        }
        pairs.sort_unstable_by_key(|pair: &(Range<usize>, _)| pair.0.start);
        Self { text, pairs }
    }

    /// A stretch of the text with the emphasis that it is in, or that it has half of, made whole.
    pub(super) fn cut(&self, range: Range<usize>) -> String {
        let Range { mut start, mut end } = range;
        // What would be emphasis of nothing belongs to the other side of the cut.
        for (_, close) in self.pairs.iter().rev().filter(|(open, _)| open.start < range.start) {
            if close.start >= start && close.end <= end && self.text[start..close.start].trim().is_empty() {
                start = close.end;
            }
        }
        for (open, _) in self.pairs.iter().rev().filter(|(_, close)| close.end > range.end) {
            if open.end <= end && open.start >= start && self.text[open.end..end].trim().is_empty() {
                end = open.start;
            }
        }
        let inner = self.text[start..end].trim();
        if inner.is_empty() {
            return String::new();
        }
        let mut whole = String::new();
        for (open, _) in self.pairs.iter().filter(|(open, close)| open.start < start && close.start >= start)
        {
            whole.push_str(&self.text[open.clone()]);
        }
        whole.push_str(inner);
        for (_, close) in self.pairs.iter().rev().filter(|(open, close)| open.end <= end && close.end > end) {
            whole.push_str(&self.text[close.clone()]);
        }
        whole
    }
}
