//! Stretches of inline Markdown inside which no sentence ends: code, links, tags, placeables.
//!
//! Not a Markdown parser: a stretch that is missed costs a wrong boundary, nothing else. One pass, linear.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// The outermost stretches that are never cut, ascending and disjoint.
pub(crate) fn spans(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let closing_ticks = closing_ticks(bytes);
    let mut no_more_tags = false;
    let (mut braces, mut brackets, mut parens) = (Vec::new(), Vec::new(), Vec::new());
    // Where the bracket opened that closes at an offset.
    let mut opened: FxHashMap<usize, usize> = FxHashMap::default();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        match bytes[at] {
            b'\\' if next.is_ascii_punctuation() => at += 1,
            b'`' => {
                let end = closing_ticks.get(&at).copied().unwrap_or(at + 1);
                found.push(at..end);
                at = end - 1;
            }
            b'<' if !no_more_tags && (next.is_ascii_alphabetic() || matches!(next, b'/' | b'!')) => {
                match memchr::memchr(b'>', &bytes[at..]) {
                    Some(length) => {
                        found.push(at..at + length + 1);
                        at += length;
                    }
                    None => no_more_tags = true,
                }
            }
            b'{' => braces.push(at),
            b'[' => brackets.push(at),
            b'(' => parens.push(at),
            b'}' => found.extend(braces.pop().map(|open| open..at + 1)),
            b')' => {
                let label = parens.pop().and_then(|open: usize| opened.get(&open.checked_sub(1)?));
                found.extend(label.map(|&label| label..at + 1));
            }
            b']' => {
                if let Some(open) = brackets.pop() {
                    opened.insert(at, open);
                    if bytes[open + 1] == b'^' {
                        found.push(open..at + 1);
                    }
                    let label = open.checked_sub(1).and_then(|before| opened.get(&before));
                    found.extend(label.map(|&label| label..at + 1));
                }
            }
            _ => {}
        }
        at += 1;
    }
    outermost(found)
}

/// What a link shows and what it leads to, with its title, of a stretch that begins with its bracket.
///
/// `None` for a footnote. A label may hold images with addresses of their own, so the last address is the link's.
pub(crate) fn link_parts(span: &str) -> Option<(&str, &str)> {
    let link = span.strip_prefix('[')?;
    let (label, target) = link.rsplit_once("](").or_else(|| link.rsplit_once("]["))?;
    Some((label, target.strip_suffix([')', ']']).unwrap_or(target)))
}

/// Where each run of backticks closes, by its start; a run that does not close leads to its own end.
fn closing_ticks(bytes: &[u8]) -> FxHashMap<usize, usize> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in memchr::memchr_iter(b'`', bytes) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    let mut next_of_length: FxHashMap<usize, usize> = FxHashMap::default();
    let mut ends = FxHashMap::default();
    for run in runs.into_iter().rev() {
        if let Some(&end) = next_of_length.get(&run.len()) {
            ends.insert(run.start, end);
        }
        next_of_length.insert(run.len(), run.end);
        // A run is left as one even if nothing closes it.
        for start in run.start..run.end {
            ends.entry(start).or_insert(run.end);
        }
    }
    ends
}

fn outermost(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    spans.sort_unstable_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}
