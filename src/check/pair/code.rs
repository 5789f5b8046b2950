//! Code spans that are not the source's: changed, lost, or without their marks.

use std::ops::Range;

use rapidfuzz::distance::levenshtein::normalized_similarity;

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
    if pair.source_markup().codes.is_empty() && pair.target_markup().codes.is_empty() {
        return;
    }
    let source = spans(pair.source, &pair.source_markup().codes);
    let target = spans(pair.target, &pair.target_markup().codes);
    let found =
        differences(&source, &target, &[&|a, b| a.code == b.code, &|a, b| frame(&a.code) == frame(&b.code)]);
    // A name marked as code that is plain text in the source is a matter of style.
    let is_new = |span: &&Span<'_>| !pair.source.contains(&span.code);
    let mut extra: Vec<&Span<'_>> = found.extra.into_iter().filter(is_new).collect();
    let prose = pair.target_markup().prose.as_str();
    for lost in found.lost {
        // One that stands there twice is said often enough once.
        if target.iter().any(|span| span.code == lost.code) {
            continue;
        }
        let code = lost.marked;
        // `<slot>` as `slot`, where the source has both.
        if let Some(instead) = target.iter().find(|span| plain(&span.code) == plain(&lost.code))
            && !plain(&lost.code).is_empty()
            && !extra.iter().any(|span| std::ptr::eq(*span, instead))
        {
            hits.push(changed(lost, instead).noted());
            continue;
        }
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
        let (hit, is_note) = match likeliest(&extra, &lost.code) {
            Some(at) => {
                let instead = extra.remove(at);
                (changed(lost, instead), is_in_own_words(&lost.code, &instead.code))
            }
            None => {
                let hit = Hit::missing(message!("check-code-lost", code), message!("check-code-lost-hint"));
                let is_note = is_key(&lost.code) || is_inflected(pair, prose, lost);
                (hit.of_source(lost.place.clone()), is_note)
            }
        };
        hits.push(if is_note { hit.noted() } else { hit });
    }
    hits.extend(extra.into_iter().map(|extra| {
        // A name that is code is written as such, whether the source names it or not.
        let message = message!("check-code-added", code = extra.marked);
        let hit = Hit::at(extra.place.clone(), message, message!("check-code-added-hint"));
        Hit { at_most: Severity::Warning, ..hit }
    }));
}

/// A code that stands where the source has another one.
fn changed(lost: &Span<'_>, instead: &Span<'_>) -> Hit {
    let code = lost.marked;
    let message = message!("check-code-changed", found = instead.marked, code);
    let hint = message!("check-code-changed-hint", code);
    Hit::at(instead.place.clone(), message, hint).of_source(lost.place.clone())
}

/// Which of the codes that came in most likely stands for one of the source.
fn likeliest(extra: &[&Span<'_>], code: &str) -> Option<usize> {
    if extra.len() < 2 {
        return extra.len().checked_sub(1);
    }
    let likeness = |at: &usize| {
        let other = &extra[*at].code;
        match is_in_own_words(code, other) {
            true => 2.0,
            false => normalized_similarity(code.chars(), other.chars()),
        }
    };
    // Of those that are as like, the first.
    (0..extra.len()).rev().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))
}

/// Whether a code is the key or the keys that somebody presses, which have a name in every language.
fn is_key(code: &str) -> bool {
    let parts = code.split(['+', '-', ' ']).filter(|part| !part.is_empty());
    let names = || KEYS.split(' ');
    let is_one = |part: &str| {
        part.chars().count() == 1
            || part.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
            || names().any(|name| name.eq_ignore_ascii_case(part))
    };
    // `Enter`, but not `delete`; and a letter alone is any code.
    let is_written_so = code.contains('+') || code.starts_with(char::is_uppercase);
    is_written_so && parts.clone().all(is_one) && parts.into_iter().any(|part| part.chars().count() > 1)
}

/// The names of keys in the languages that recto knows.
const KEYS: &str = "ctrl control strg cmd command befehl shift maj umschalt mayús maiusc alt option opt altgr meta \
    enter return entrée retour intro entrar eingabe invio esc escape échap tab tabulador tabulator space espace \
    espacio barra leertaste spazio backspace retroceso rücktaste delete del supprimer suppr supr entf canc \
    home end début fin inicio pos1 ende up down left right page pagedown pageup fn";

/// Whether the text has the word of a code that the source inflects: `` `interface`s `` and *interfaces*.
fn is_inflected(pair: &TranslationPair<'_>, prose: &str, lost: &Span<'_>) -> bool {
    let is_word = lost.code.chars().all(char::is_alphabetic) && lost.code.chars().count() > 3;
    let goes_on = pair.source[lost.place.end..].starts_with(char::is_alphabetic);
    is_word && goes_on && prose.to_lowercase().contains(&lost.code.to_lowercase())
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
    // A title or message: `404 - Not found`.
    let is_title = |code: &str| {
        let code = code.trim_matches(['"', '“', '”', '\'']);
        let is_plain =
            |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | ',' | '.' | '!' | ':');
        code.contains(' ')
            && code.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && code.chars().all(is_plain)
    };
    plain(code) == plain(other)
        || differ_in_names(code, other)
        || is_title(code) && is_title(other)
        || is_key(code) && is_key(other)
}

/// The letters and digits of a code without case.
fn plain(code: &str) -> String {
    let kept = code.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
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
    if let Some(literal) = literal_frame(code) {
        return literal.to_owned();
    }
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

/// The beginning of a literal such as `%q{this}` and `%w(some words)`, up to what it holds.
fn literal_frame(code: &str) -> Option<&str> {
    let open = code.strip_prefix('%')?.find(|c: char| !c.is_ascii_alphabetic())? + 1;
    let close = match code[open..].chars().next()? {
        '{' => '}',
        '(' => ')',
        '[' => ']',
        mark @ ('|' | '^' | '!' | '/') => mark,
        _ => return None,
    };
    (code.len() > open + 2 && code.ends_with(close)).then(|| &code[..=open])
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

    fn hits(language: &str, source: &str, target: &str) -> Vec<Hit> {
        let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
        let kind = (crate::model::Format::Markdown, crate::model::Kind::Paragraph);
        let mut hits = Vec::new();
        find(&TranslationPair::new(kind, (&english, source), (&language, target)), &mut hits);
        hits
    }

    #[test]
    fn lost_marks_are_put_back_where_that_is_certain() {
        let fix = |source: &str, target: &str| hits("fr", source, target).into_iter().find_map(|hit| hit.fix);
        assert_eq!(fix("See `x.md`.", "Voyez x.md.").as_deref(), Some("`x.md`"));
        assert_eq!(fix("See `x.md`.", "Voyez x.md et x.md."), None);
        assert_eq!(fix("Use `if`.", "Utilisez if."), None);
    }

    #[test]
    fn what_readers_type_and_read_in_their_language_is_only_noted() {
        for (language, source, target) in [
            ("fr", "Hit `Ctrl+Space`.", "Appuyez sur `Ctrl+Espace`."),
            ("de", "Hit `CTRL + C`.", "Drücken Sie `Strg + C`."),
            ("fr", "Hit `Enter`.", "Appuyez sur Entrée."),
            ("es", "no `interface`s", "no hay interfaces"),
            ("de", "the `Hello World` text", "der Text `\"Hallo, Welt!\"`"),
            ("es", "a [slot](x) for your `<slot>`", "un [`slot`](x) para tu `slot`"),
            ("de", "(`find`, `to`, `f some_method`)", "(`find`/`map`, `to`, `f some_methode`)"),
        ] {
            let hits = hits(language, source, target);
            assert!(!hits.is_empty(), "{source}");
            let severe = hits.iter().filter(|hit| hit.at_most == Severity::Error).count();
            assert_eq!(severe, 0, "{source}");
        }
        for (language, source, target) in [
            ("fr", "Use `read`.", "Utilisez `lire`."),
            ("de", "`a` or `x`", "`a` oder `y`"),
            ("es", "`get-name`", "`get-nom`"),
            ("fr", "Use `delete`.", "Utilisez `supprimer`."),
        ] {
            assert!(
                hits(language, source, target).iter().any(|hit| hit.at_most == Severity::Error),
                "{source}"
            );
        }
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
            ("it", "`%Q|can|` or `%w{some words}`", "`%Q|puoi|` o `%w{alcune parole}`"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
