//! Marks of emphasis that readers see, because their partner is lost or does not close.

use std::ops::Range;

use super::{Hit, TextMarkup, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::{Format, Kind};

pub(in crate::check) const CHECK: Check =
    Check::of_pair("emphasis", Severity::Error, "a mark of emphasis that readers see", find);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !matches!(pair.format, Format::Markdown | Format::Mdx) || pair.kind == Kind::Message {
        return;
    }
    for mark in ['*', '_', '~'] {
        let shown = shown(pair.target, pair.target_markup(), mark);
        if shown.is_empty() || self::shown(pair.source, pair.source_markup(), mark).len() >= shown.len() {
            continue;
        }
        let place = shown[0].clone();
        let message = message!("check-emphasis-shown", mark = &pair.target[place.clone()]);
        hits.push(Hit::at(place, message, message!("check-emphasis-shown-hint")));
    }
}

/// Whether readers see more marks of emphasis than in the source.
pub(super) fn is_shown(pair: &TranslationPair<'_>) -> bool {
    let mut hits = Vec::new();
    find(pair, &mut hits);
    !hits.is_empty()
}

/// The runs of a mark that stand in the prose beside a word, as a mark of emphasis does.
fn shown(text: &str, markup: &TextMarkup, mark: char) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in markup.prose.match_indices(mark) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs.retain(|run| {
        let before = text[..run.start].chars().next_back();
        let after = text[run.end..].chars().next();
        let is_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let is_blank = |side: Option<char>| side.is_none_or(char::is_whitespace);
        let is_single_tilde = mark == '~' && run.len() != 2;
        before != Some('\\')
            && !is_single_tilde
            && !(is_blank(before) && is_blank(after) && run.len() == 1)
            // A star inside a word is another way to write, as in `Nutzer*innen`.
            && !(run.len() == 1 && is_word(before) && is_word(after))
            && !(mark == '_' && is_word(before) && is_word(after))
    });
    runs
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn marks_that_show_are_found() {
        for (language, source, target) in [
            ("fr", "A **bold** word.", "Un mot **gras."),
            ("es", "A **bold** word.", "Una palabra ** negrita**."),
            ("de", "An *odd* word.", "Ein *seltsames Wort."),
            ("it", "An _odd_ word.", "Una parola _strana."),
            ("fr", "A ~~struck~~ word.", "Un mot ~~rayé."),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "A **bold** word.", "Un mot __gras__."),
            ("es", "2 * 3 and snake_case", "2 * 3 y snake_case"),
            ("de", "A footnote* here", "Eine Fußnote* hier"),
            ("it", "`**`", "`**` \\*"),
            ("de", "users", "Nutzer*innen"),
            ("fr", "A word.", "5 * 4 ~ 20"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
