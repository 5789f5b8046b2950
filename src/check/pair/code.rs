//! Code spans that are not the source's: changed, lost, or without their marks.

use std::ops::Range;

use super::multiset::differences;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::pairing::decoded;

pub(in crate::check) const CHECK: Check =
    Check::of_pair("code", Severity::Error, "a code span that is not verbatim the one of the source", find)
        .naming_facts()
        .mending();

/// A code span: what it holds, and where it stands.
struct Span<'t> {
    code: String,
    marked: &'t str,
    place: Range<usize>,
}

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let source = spans(pair.source, &pair.source_markup().codes);
    let target = spans(pair.target, &pair.target_markup().codes);
    let found =
        differences(&source, &target, &[&|a, b| a.code == b.code, &|a, b| frame(&a.code) == frame(&b.code)]);
    // A name marked as code that is plain text in the source is a matter of style.
    let is_new = |span: &&Span<'_>| !pair.source.contains(&span.code);
    let mut extra = found.extra.into_iter().filter(is_new);
    let prose = pair.target_markup().prose.as_str();
    for lost in found.lost {
        // One that stands there twice is said often enough once.
        if target.iter().any(|span| span.code == lost.code) {
            continue;
        }
        let code = lost.marked;
        let bare = bare(prose, &lost.code);
        if let Some(place) = bare.first() {
            let message = message!("check-code-unmarked", code);
            let hit = Hit::at(place.clone(), message, message!("check-code-unmarked-hint"));
            // A short one may be a word as well, and of several nobody knows which is meant.
            let is_certain =
                bare.len() == 1 && lost.code.len() > 2 && !lost.code.contains(char::is_whitespace);
            hits.push(Hit { fix: is_certain.then(|| code.to_owned()), ..hit });
            continue;
        }
        hits.push(match extra.next() {
            Some(instead) => {
                let message = message!("check-code-changed", found = instead.marked, code);
                let hit = Hit::at(instead.place.clone(), message, message!("check-code-changed-hint", code));
                let is_note = is_in_own_words(&lost.code, &instead.code);
                (if is_note { hit.noted() } else { hit }).of_source(lost.place.clone())
            }
            None => Hit::missing(message!("check-code-lost", code), message!("check-code-lost-hint"))
                .of_source(lost.place.clone()),
        });
    }
    hits.extend(extra.map(|extra| {
        // A name that is code is written as such, whether the source names it or not.
        let message = message!("check-code-added", code = extra.marked);
        let hit = Hit::at(extra.place.clone(), message, message!("check-code-added-hint"));
        Hit { at_most: Severity::Warning, ..hit }
    }));
}

/// What an element of code shows; where links in it lead is another check's matter.
fn without_tags(element: &str) -> String {
    let mut shown = String::with_capacity(element.len());
    let mut rest = element;
    while let Some(open) = rest.find('<') {
        shown.push_str(&rest[..open]);
        rest = rest[open..].find('>').map_or("", |close| &rest[open + close + 1..]);
    }
    shown.push_str(rest);
    decoded(&shown).into_owned()
}

/// Whether a code differs from another only in what translators may write in their own words: its case, the names that
/// readers put something else for, and titles.
fn is_in_own_words(code: &str, other: &str) -> bool {
    let plain = |code: &str| -> String {
        let kept = code.chars().filter(|c| c.is_alphanumeric());
        kept.flat_map(char::to_lowercase).collect()
    };
    // A title or message: `404 - Not found`.
    let is_title = |code: &str| {
        let is_plain =
            |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | ',' | '.' | '!' | ':');
        code.contains(' ')
            && code.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && code.chars().all(is_plain)
    };
    plain(code) == plain(other) || differ_in_names(code, other) || is_title(code) && is_title(other)
}

/// Whether two codes differ only in names that stand for others, such as `<your-lamp>` and `my_repo`.
fn differ_in_names(code: &str, other: &str) -> bool {
    let is_mark = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'));
    let marks = |code: &str| -> String { code.chars().filter(|&c| is_mark(c)).collect() };
    let (parts, others) = (code.split(is_mark), other.split(is_mark));
    marks(code) == marks(other) && parts.zip(others).all(|(part, other)| part == other || is_name(part))
}

/// Whether a part of a code is a name that readers put something else for.
fn is_name(part: &str) -> bool {
    NAME_STARTS.split(' ').any(|start| {
        let has_start = part.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start));
        has_start
            && part[start.len()..].chars().next().is_none_or(|c| matches!(c, '-' | '_') || c.is_uppercase())
    })
}

/// What such names begin with.
const NAME_STARTS: &str =
    "your my example some name mon votre exemple mi su ejemplo mein dein ihr beispiel mio tuo esempio";

/// A code without blanks, a slash at its end, and the texts between quotes or tags, which readers see and translators
/// rightly translate.
fn frame(code: &str) -> String {
    let mut frame = String::with_capacity(code.len());
    let mut until = None;
    for c in code.chars().filter(|c| !c.is_whitespace()) {
        if until.is_some_and(|until| until != c) {
            continue;
        }
        until = match c {
            '"' if until.is_none() => Some('"'),
            '>' if until.is_none() => Some('<'),
            _ => None,
        };
        frame.push(c);
    }
    frame.truncate(frame.trim_end_matches('/').len());
    frame
}

/// Where a code stands as a word of its own.
fn bare(prose: &str, code: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/');
    let places = prose.match_indices(code).filter(|(at, _)| {
        let (before, behind) = (&prose[..*at], &prose[at + code.len()..]);
        let joins_before = before.ends_with(is_part) && code.starts_with(is_part);
        let joins_behind = behind.starts_with(is_part) && code.ends_with(is_part);
        !(code.is_empty() || joins_before || joins_behind)
    });
    places.map(|(at, _)| at..at + code.len()).collect()
}

fn spans<'t>(text: &'t str, places: &[Range<usize>]) -> Vec<Span<'t>> {
    let span = |place: &Range<usize>| {
        let marked = &text[place.clone()];
        let code =
            if marked.starts_with('<') { without_tags(marked) } else { marked.trim_matches('`').to_owned() };
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        Span { code, marked, place: place.clone() }
    };
    places.iter().map(span).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn lost_marks_are_put_back_where_that_is_certain() {
        let fix = |source: &str, target: &str| {
            let (english, french) = ("en".parse().unwrap(), "fr".parse().unwrap());
            let kind = (crate::model::Format::Markdown, crate::model::Kind::Paragraph);
            let mut hits = Vec::new();
            find(&TranslationPair::new(kind, (&english, source), (&french, target)), &mut hits);
            hits.into_iter().find_map(|hit| hit.fix)
        };
        assert_eq!(fix("See `x.md`.", "Voyez x.md.").as_deref(), Some("`x.md`"));
        assert_eq!(fix("See `x.md`.", "Voyez x.md et x.md."), None);
        assert_eq!(fix("Use `if`.", "Utilisez if."), None);
    }

    #[test]
    fn code_stays_verbatim() {
        for (language, source, target) in [
            ("fr", "Run `git push`.", "Lancez `git pousser`."),
            ("es", "Run `git push`.", "Ejecuta git push."),
            ("de", "Run `git push`.", "Führe das aus."),
            ("it", "Run it.", "Esegui `git push`."),
            ("fr", "`a` and `b`", "`a` et `c`"),
            ("fr", "`at` that place", "dans cet atelier"),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "`a` and `b`", "`b` et `a`"),
            ("es", "Use README and `a`", "Usa `README` y `a`"),
            ("de", "`` x `y` ``", "`` x `y` ``"),
            ("it", "`a` and `a` again", "`a` di nuovo"),
            ("es", "`<A t=\"Home\" />`, `src/`", "`<A t=\"Inicio\"/>`, `src`"),
            ("fr", "`<h1>Home</h1>`", "`<h1>Accueil</h1>`"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
