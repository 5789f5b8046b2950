//! Blanks that are wrong in every house: doubled ones, before a comma, behind an elided word.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// Which blanks a language asks for beside its marks is a matter of `typography`.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("spacing", Severity::Warning, "blanks that are doubled or stand before a comma", find)
        .mending();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    doubled(pair, hits);
    before_marks(pair, hits);
    behind_apostrophes(pair, hits);
}

/// Several blanks in a row, unless the source is written so too.
fn doubled(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !pair.target_prose().text().contains("  ") {
        return;
    }
    let runs = |prose: &str| blanks(prose).filter(|(_, run)| run.len() > 1).count();
    if runs(pair.source_prose().text()) > 0 {
        return;
    }
    for (at, run) in blanks(pair.target_prose().text()).filter(|(_, run)| run.len() > 1) {
        let raw = pair.target_prose().raw(at..at + run.len());
        if pair.target.get(raw).is_some_and(|raw| raw == run) {
            let message = message!("check-doubled-blank");
            let hint = message!("check-doubled-blank-hint");
            hits.push(Hit::mendable(pair, at..at + run.len(), (message, hint), " "));
        }
    }
}

/// Runs of blanks between two characters of one line.
fn blanks(prose: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + prose[at..].find(' ')?;
        let rest = &prose[start..];
        let run = &rest[..rest.len() - rest.trim_start_matches(' ').len()];
        at = start + run.len();
        Some((start, run))
    })
    .filter(|(start, run)| {
        let is_inside = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        is_inside(prose[..*start].chars().next_back()) && is_inside(prose[start + run.len()..].chars().next())
    })
}

/// A blank before a mark that stands close to its word in every language.
fn before_marks(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let marks = if pair.profile.space_before_marks { ",.)" } else { ",.;:!?)" };
    let prose = pair.target_prose().text();
    let is_before_mark = |two: &[u8]| two[0] == b' ' && marks.as_bytes().contains(&two[1]);
    if !prose.as_bytes().windows(2).any(is_before_mark) {
        return;
    }
    let mut found = Vec::new();
    for (at, _) in blanks(prose).filter(|(_, run)| run.len() == 1) {
        if let Some(mark) = lone_mark(prose, at, marks) {
            found.push((at, mark));
        }
    }
    let source = pair.source_prose().text();
    let in_source = |mark: char| {
        blanks(source).any(|(at, run)| lone_mark(source, at + run.len() - 1, marks) == Some(mark))
    };
    for (at, mark) in found.into_iter().filter(|&(_, mark)| !in_source(mark)) {
        let mark = mark.to_string();
        let message = message!("check-blank-before", mark = mark.as_str());
        let hint = message!("check-blank-before-hint");
        hits.push(Hit::mendable(pair, at..at + 2, (message, hint), mark));
    }
}

/// The mark behind a blank, if it ends a clause there: not in ".NET", ":smile:", ":)" or "...".
fn lone_mark(prose: &str, blank: usize, marks: &str) -> Option<char> {
    let mark = prose[blank + 1..].chars().next().filter(|&c| marks.contains(c))?;
    let behind = &prose[blank + 1 + mark.len_utf8()..];
    let before = prose[..blank].chars().next_back()?;
    // A hard break may follow.
    let ends = behind.is_empty() || behind.starts_with(char::is_whitespace) || behind.starts_with("\\\n");
    let is_word = before.is_alphanumeric() || "\"”»)'’%".contains(before);
    let is_list = mark == ')' && !prose[..blank].contains('(');
    (ends && is_word && !is_list).then_some(mark)
}

/// A blank between an elided word and the next one, as in "l' uomo".
fn behind_apostrophes(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let elided = pair.profile.elided;
    if elided.is_empty() {
        return;
    }
    let prose = pair.target_prose().text();
    if !prose.contains("' ") && !prose.contains("’ ") {
        return;
    }
    for place in pair.target_text.words().iter().map(|word| word.place.clone()) {
        let (at, end, word) = (place.start, place.end, &prose[place]);
        let rest = &prose[end..];
        let Some(apostrophe) = rest.chars().next().filter(|c| matches!(c, '\'' | '’')) else { continue };
        let behind = &rest[apostrophe.len_utf8()..];
        let next = behind.trim_start_matches(' ');
        let before = prose[..at].chars().next_back();
        // A quoted letter has a mark on its other side too.
        if next.len() == behind.len()
            || !next.starts_with(char::is_alphanumeric)
            || before.is_some_and(|c| !c.is_whitespace() && c != '(')
            || !elided.contains(&word.to_lowercase().as_str())
        {
            continue;
        }
        let range = end..end + apostrophe.len_utf8() + behind.len() - next.len();
        let message = message!("check-blank-behind-apostrophe", word = format!("{word}{apostrophe}"));
        let hint = message!("check-blank-behind-apostrophe-hint");
        hits.push(Hit::mendable(pair, range, (message, hint), apostrophe));
    }
}
