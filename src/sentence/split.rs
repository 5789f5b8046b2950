//! Cuts a text into sentences by rules, over inline Markdown.
//!
//! A stop ends a sentence unless something says otherwise: what it stands behind (an abbreviation, an initial,
//! an ordinal), what follows (a small letter), or where it is (code, a link, a tag, a placeable). Linear.

use std::ops::Range;

use super::opaque;
use super::rules::{Abbreviation, Rules};
use crate::model::Language;

/// Where the sentences of a text are, without the blanks between them.
///
/// The ranges ascend and do not overlap; outside them is only white space. Closing quotes, brackets and
/// emphasis marks belong to the sentence they close. A hard break and a blank line end a sentence. For a
/// language without rules of its own only what holds everywhere applies.
pub fn sentences(text: &str, language: &Language) -> Vec<Range<usize>> {
    let rules = Rules::of(language);
    let opaque = opaque::spans(text);
    let mut scan = Scan { text, rules, opaque: &opaque, start: 0, first: 0, worded: false };
    scan.begin(0);
    let mut found = Vec::new();
    let (mut at, mut nth) = (scan.start, 0);
    while let Some(c) = text[at..].chars().next() {
        while opaque.get(nth).is_some_and(|span| span.end <= at) {
            nth += 1;
        }
        if let Some(span) = opaque.get(nth).filter(|span| span.start == at) {
            scan.worded |= !text[span.clone()].starts_with('<');
            at = span.end;
            continue;
        }
        let end = match c {
            '\n' if is_hard_break(text, at) => Some(at),
            c if is_stop(c) => {
                let run = run_of(text, at, is_stop);
                let end = scan.closed(run.end, nth);
                if scan.worded && scan.ends(&run, end, nth) {
                    Some(end)
                } else {
                    at = end;
                    continue;
                }
            }
            _ => None,
        };
        scan.worded |= c.is_alphanumeric();
        match end {
            Some(end) => {
                found.push(scan.start..end.min(text[..end].trim_end().len()));
                scan.begin(end);
                at = scan.start;
            }
            None => at += c.len_utf8(),
        }
    }
    if scan.start < text.len() {
        let end = text.trim_end().len();
        match found.last_mut() {
            // What has no word, such as a closing emoji, is no sentence of its own.
            Some(last) if !scan.worded && !text[last.end..scan.start].contains('\n') => last.end = end,
            _ => found.push(scan.start..end),
        }
    }
    found.retain(|range| !range.is_empty());
    found
}

/// What follows a stop.
enum Next<'t> {
    Nothing,
    Small,
    Digit,
    /// A capital or an uncased letter, with its word and whether a stop follows that.
    Word(&'t str, bool),
    /// Code, an inverted mark, a mention: it may well begin a sentence.
    Other,
}

struct Scan<'t> {
    text: &'t str,
    rules: &'static Rules,
    opaque: &'t [Range<usize>],
    /// Where the current sentence began.
    start: usize,
    /// Where its opening marks are over.
    first: usize,
    /// Whether it has a word yet.
    worded: bool,
}

impl<'t> Scan<'t> {
    /// Begins a sentence behind the blanks at an offset.
    fn begin(&mut self, at: usize) {
        self.start = self.text.len() - self.text[at..].trim_start().len();
        self.first = run_of(self.text, self.start, is_opener).end;
        self.worded = false;
    }

    /// Where what closes behind a stop is over: quotes, brackets, emphasis, tags, notes.
    fn closed(&self, mut at: usize, mut nth: usize) -> usize {
        loop {
            while self.opaque.get(nth).is_some_and(|span| span.end <= at) {
                nth += 1;
            }
            let rest = &self.text[at..];
            let span = self.opaque.get(nth).filter(|span| span.start == at);
            if let Some(span) = span.filter(|_| ["</", "<br", "[^"].iter().any(|tag| rest.starts_with(tag))) {
                at = span.end;
                continue;
            }
            match rest.chars().next() {
                Some(c) if is_closer(c) || is_stop(c) => at += c.len_utf8(),
                // French sets a blank before its closing quote.
                Some(' ' | '\u{a0}' | '\u{202f}') => {
                    let mut after = rest.chars().skip(1);
                    let closes = matches!(after.next(), Some('»' | '!' | '?'));
                    if !closes || after.next().is_some_and(char::is_alphanumeric) {
                        return at;
                    }
                    at += rest.chars().take(2).map(char::len_utf8).sum::<usize>();
                }
                _ => return at,
            }
        }
    }

    /// Whether a run of stops, closed at `end`, ends the sentence.
    fn ends(&self, run: &Range<usize>, end: usize, nth: usize) -> bool {
        let stops = &self.text[run.clone()];
        let rest = &self.text[end..];
        let broken = self.text[..end].ends_with('>');
        let ideographic = stops.contains(['。', '！', '？']);
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) && !broken && !ideographic {
            return false;
        }
        let before = self.text[self.start..run.start].chars().next_back();
        let stops_again = self.text[run.end..end].contains(is_stop);
        if matches!(before, Some('(' | '[')) && !stops_again && !rest.trim_start().is_empty() {
            return false;
        }
        let next = self.next(end, nth);
        match next {
            Next::Nothing => true,
            Next::Small => false,
            _ if stops != "." || stops_again => true,
            next => self.full_stop_ends(run.start, &next, end == run.end),
        }
    }

    /// Whether a full stop at an offset ends the sentence; `bare` when nothing closes behind it.
    fn full_stop_ends(&self, at: usize, next: &Next<'_>, bare: bool) -> bool {
        let token = last_word(&self.text[self.start..at]);
        let begins = at - token.len() <= self.first;
        let digits = !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
        if begins && (digits || token.chars().count() == 1) {
            // An enumerator: `1. First`.
            return false;
        }
        let starts = matches!(next, Next::Word(word, _) if self.rules.starts_sentence(word));
        if self.rules.ordinals && bare && digits && token.len() <= 2 {
            return starts || matches!(next, Next::Other | Next::Digit);
        }
        let initials = token.split('.').all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
        });
        match self.abbreviation(token, at, next) {
            Some(Abbreviation::Never) => false,
            Some(Abbreviation::Number) => !matches!(next, Next::Digit),
            Some(Abbreviation::End) => true,
            Some(Abbreviation::Starter) => starts,
            None if initials => starts || !bare || matches!(next, Next::Other),
            None => true,
        }
    }

    /// The abbreviation that a word is, or is one part of, as `d` is of `i. d. R.`
    fn abbreviation(&self, token: &str, at: usize, next: &Next<'_>) -> Option<Abbreviation> {
        let next_part = match next {
            Next::Word(word, true) => Some(*word),
            _ => None,
        };
        let mut whole = token.to_owned();
        let mut before = at - token.len();
        let mut found = None;
        // At most three further parts before it.
        for _ in 0..4 {
            if let Some(next) = next_part {
                let longer = format!("{whole}.{next}");
                if self.rules.abbreviation(&longer).is_some() || self.rules.begins_abbreviation(&longer) {
                    return Some(Abbreviation::Never);
                }
            }
            found = self.rules.abbreviation(&whole).or(found);
            let rest = self.text[self.start..before].trim_end();
            let Some(rest) = rest.strip_suffix('.') else { break };
            let part = last_word(rest);
            if part.is_empty() || part.chars().count() > 4 {
                break;
            }
            whole = format!("{part}.{whole}");
            before = self.start + rest.len() - part.len();
        }
        found
    }

    /// What follows the blanks and opening marks at an offset.
    fn next(&self, mut at: usize, mut nth: usize) -> Next<'t> {
        loop {
            while self.opaque.get(nth).is_some_and(|span| span.end <= at) {
                nth += 1;
            }
            let rest = &self.text[at..];
            let Some(c) = rest.chars().next() else { return Next::Nothing };
            if let Some(span) = self.opaque.get(nth).filter(|span| span.start == at) {
                let inside = &self.text[span.clone()];
                if inside.starts_with('<') && !inside.contains(':') {
                    at = span.end;
                    continue;
                }
                if !inside.starts_with('[') {
                    return Next::Other;
                }
            }
            if matches!(c, '¿' | '¡') {
                return Next::Other;
            }
            if c.is_whitespace() || is_opener(c) {
                at += c.len_utf8();
                continue;
            }
            let word = &rest[run_of(rest, 0, char::is_alphanumeric)];
            return if c.is_numeric() {
                Next::Digit
            } else if is_stop(c) {
                // A spaced ellipsis goes on.
                Next::Small
            } else if !c.is_alphabetic() || rest.starts_with("http") {
                Next::Other
            } else if c.is_lowercase() && !word.contains(char::is_uppercase) {
                Next::Small
            } else {
                Next::Word(word, rest[word.len()..].starts_with('.'))
            };
        }
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？')
}

fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '“' | '»' | '«' | '›' | '‹' | ')' | ']' | '*' | '_' | '~' | '」' | '）'
    )
}

fn is_opener(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '„' | '‚' | '«' | '»' | '‹' | '›' | '(' | '[' | '*' | '_' | '~')
        || matches!(c, '—' | '–' | '-' | '‐')
}

/// Whether the line end at an offset is a hard break or stands before a blank line.
fn is_hard_break(text: &str, at: usize) -> bool {
    let line = text[..at].strip_suffix('\r').unwrap_or(&text[..at]);
    let next = text[at + 1..].trim_start_matches([' ', '\t', '\r']);
    line.ends_with('\\') || line.ends_with("  ") || next.starts_with('\n')
}

/// The word that a text ends with, without the marks that open it.
fn last_word(text: &str) -> &str {
    let start = text
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    text[start..].trim_start_matches(is_opener)
}

fn run_of(text: &str, at: usize, belongs: impl Fn(char) -> bool) -> Range<usize> {
    at..at + text[at..].find(|c| !belongs(c)).unwrap_or(text.len() - at)
}
