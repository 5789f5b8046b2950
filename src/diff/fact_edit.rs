//! Edits of a source text that changed only facts, and the facts that a text holds.
//!
//! Addresses, code, numbers in digits, dates, names and the mark at the end are facts: what says the same in every
//! language, so that a translation shows by itself which of two source texts it fits. In doubt an edit changed more.

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;

use super::class::classes;
use super::dates::mark_dates;
use super::lexer::{Piece, PieceKind, pieces};
use super::marks::plain_word;
use super::substitution::{is_name, is_number};
use crate::language::Profile;
use crate::model::{ChangeClass, Language, fold_blanks};

/// A fact as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fact {
    /// Where a link leads, or what an image shows.
    Address(String),
    /// What a code span holds.
    Code(String),
    /// A number or a part of a date in digits, with what belongs to it.
    Number(String),
    /// A word of a date, such as the name of a month.
    DateWord(String),
    /// A word that is a name.
    Name(String),
}

/// An edit that changed nothing but facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FactEdit {
    /// What went and what came in its place; one of them is none where a link came or went around words that stayed.
    pub(crate) changes: Vec<(Option<Fact>, Option<Fact>)>,
    /// The marks at the end, before and now, where they differ.
    pub(crate) end: Option<(String, String)>,
}

/// The facts in which two texts differ; none where they differ in anything else but what is harmless, or where it is
/// not certain which facts took whose place.
pub(crate) fn fact_edit(
    old: &str,
    new: &str,
    language: &Language,
    is_harmless: impl Fn(ChangeClass) -> bool,
) -> Option<FactEdit> {
    let words = Profile::of(language);
    let (old, new) = (folded(old), folded(new));
    let ((old_body, old_end), (new_body, new_end)) = (split_end(&old), split_end(&new));
    let end = Some((plain_end(old_end), plain_end(new_end))).filter(|(old, new)| old != new);
    let (old, new) = if end.is_some() { (old_body, new_body) } else { (old.as_str(), new.as_str()) };
    let (mut before, mut after) = (pieces(old), pieces(new));
    mark_dates(&mut before, words);
    mark_dates(&mut after, words);
    let mut changes = links_that_came_or_went(&mut before, &mut after)?;
    let anchors = |side: &[Piece<'_>]| -> Vec<usize> {
        (0..side.len()).filter(|&at| side[at].kind.is_anchor()).collect()
    };
    let (ours, theirs) = (anchors(&before), anchors(&after));
    if ours.len() != theirs.len() {
        return None;
    }
    // The new text as it were with the old facts.
    let mut texts: Vec<&str> = after.iter().map(|piece| piece.text).collect();
    for (a, b) in ours.into_iter().zip(theirs) {
        if plain_word(before[a].text) == plain_word(after[b].text) && before[a].kind == after[b].kind {
            continue;
        }
        if let Some(change) = change(&before, a, &after, b, words) {
            texts[b] = before[a].text;
            changes.push(change);
        }
    }
    let rest: String = before.iter().map(|piece| piece.text).collect();
    let is_rest_harmless = classes(&rest, &texts.concat(), language).into_iter().all(is_harmless);
    let is_edit = is_rest_harmless && (end.is_some() || !changes.is_empty()) && is_certain(&changes);
    is_edit.then_some(FactEdit { changes, end })
}

fn folded(text: &str) -> String {
    fold_blanks(text).nfc().collect()
}

/// Whether nothing that went out came in elsewhere, so that no fact changed its place.
fn is_certain(changes: &[(Option<Fact>, Option<Fact>)]) -> bool {
    // `1,000` and `1000` are one number.
    let plain = |fact: &Fact| match fact {
        Fact::Number(number) => Fact::Number(number.replace(['.', ','], "")),
        fact => fact.clone(),
    };
    let gone: FxHashSet<Fact> = changes.iter().filter_map(|(old, _)| old.as_ref().map(plain)).collect();
    let mut came = changes.iter().filter_map(|(_, new)| new.as_ref().map(plain));
    !came.any(|fact| gone.contains(&fact))
}

/// Takes the links out of both texts where one has more of them, so that what they show can be compared.
///
/// None where links came and went, or an image among them.
fn links_that_came_or_went(
    before: &mut Vec<Piece<'_>>,
    after: &mut Vec<Piece<'_>>,
) -> Option<Vec<(Option<Fact>, Option<Fact>)>> {
    let marks = |side: &[Piece<'_>], mark: &str| {
        side.iter().filter(|piece| piece.kind == PieceKind::LinkMark && piece.text == mark).count()
    };
    if marks(before, "[") == marks(after, "[") {
        return Some(Vec::new());
    }
    if marks(before, "!") + marks(after, "!") > 0 {
        return None;
    }
    let (mut gone, mut came) = (without_links(before), without_links(after));
    let shared: Vec<&str> = gone.iter().copied().filter(|target| came.contains(target)).collect();
    for target in shared {
        if let Some(at) = came.iter().position(|other| *other == target) {
            came.remove(at);
            gone.remove(gone.iter().position(|other| *other == target)?);
        }
    }
    if !gone.is_empty() && !came.is_empty() {
        return None;
    }
    let fact = |target: &str| Some(Fact::Address(address(target).0.to_owned()));
    let gone = gone.into_iter().map(|target| (fact(target), None));
    Some(gone.chain(came.into_iter().map(|target| (None, fact(target)))).collect())
}

/// Takes the marks and targets of links out of a text, and gives the targets.
fn without_links<'t>(side: &mut Vec<Piece<'t>>) -> Vec<&'t str> {
    let mut targets = Vec::new();
    let mut is_target = false;
    side.retain(|piece| {
        let is_mark = piece.kind == PieceKind::LinkMark;
        let goes = is_mark || is_target && piece.kind == PieceKind::Link;
        if goes && !is_mark {
            targets.push(piece.text);
        }
        is_target = is_mark && matches!(piece.text, "](" | "][");
        !goes
    });
    targets
}

/// What one anchor of a text became, where both are facts of one kind.
fn change(
    before: &[Piece<'_>],
    a: usize,
    after: &[Piece<'_>],
    b: usize,
    words: &Profile,
) -> Option<(Option<Fact>, Option<Fact>)> {
    let (old, new) = (before[a], after[b]);
    let both = |fact: fn(String) -> Fact, old: &str, new: &str| {
        Some((Some(fact(old.to_owned())), Some(fact(new.to_owned()))))
    };
    let has_digit = |piece: Piece<'_>| piece.text.contains(|c: char| c.is_ascii_digit());
    match (old.kind, new.kind) {
        (PieceKind::Link, PieceKind::Link) => {
            let ((from, rest), (to, other)) = (address(old.text), address(new.text));
            if rest == other { both(Fact::Address, from, to) } else { None }
        }
        (PieceKind::Code, PieceKind::Code) => both(Fact::Code, &code(old.text), &code(new.text)),
        // A word is code now.
        (PieceKind::Word, PieceKind::Code) if code(new.text) == old.text => {
            Some((None, Some(Fact::Code(code(new.text)))))
        }
        (one, other) if is_number(one) && one == other && has_digit(old) && has_digit(new) => {
            if shape(old.text) == shape(new.text) { both(Fact::Number, old.text, new.text) } else { None }
        }
        (PieceKind::Date, PieceKind::Date) if !has_digit(old) && !has_digit(new) => {
            both(Fact::DateWord, old.text, new.text)
        }
        (PieceKind::Word, PieceKind::Word) if is_name(before, a, words) && is_name(after, b, words) => {
            both(Fact::Name, old.text, new.text)
        }
        _ => None,
    }
}

/// What a number is beside its digits and the marks between them: its sign, its letters, and that it is an ordinal.
fn shape(number: &str) -> String {
    let shape: String = number.chars().filter(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',')).collect();
    if matches!(shape.as_str(), "st" | "nd" | "rd") { "th".to_owned() } else { shape }
}

/// The address in a link target, a bare URL or a tag, and what stands around it there, such as a title.
fn address(link: &str) -> (&str, (&str, &str)) {
    let whole = |start: usize, end: usize| (&link[start..end], (&link[..start], &link[end..]));
    if let Some(inner) = link.strip_prefix('<') {
        let attribute = ["href=\"", "src=\"", "href='", "src='"];
        let found = attribute.iter().find_map(|name| link.find(name).map(|at| at + name.len()));
        return match found {
            Some(start) => {
                let quote = &link[start - 1..start];
                whole(start, link[start..].find(quote).map_or(link.len(), |end| start + end))
            }
            None => whole(1, inner.find('>').map_or(link.len(), |end| end + 1)),
        };
    }
    whole(0, link.find(|c: char| c.is_ascii_whitespace()).unwrap_or(link.len()))
}

/// What a code span holds.
fn code(span: &str) -> String {
    span.trim_matches('`').split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text and the marks of its end.
fn split_end(text: &str) -> (&str, &str) {
    let body = text.trim_end_matches(|c: char| c.is_ascii_whitespace() || is_end_mark(c));
    text.split_at(body.len())
}

fn is_end_mark(c: char) -> bool {
    ".!?…:;。！？：；؟।".contains(c)
}

/// End marks as Latin scripts write them.
fn plain_end(end: &str) -> String {
    let plain = |c: char| match c {
        '。' | '।' => ".",
        '！' => "!",
        '？' | '؟' => "?",
        '：' => ":",
        '；' => ";",
        '…' => "...",
        '.' => ".",
        '!' => "!",
        '?' => "?",
        ':' => ":",
        ';' => ";",
        _ => "",
    };
    end.chars().map(plain).collect()
}

/// The facts that a text holds.
#[derive(Debug)]
pub(crate) struct Held {
    /// Where its links lead and what its images show.
    pub(crate) addresses: Vec<String>,
    /// What its code spans hold.
    pub(crate) codes: Vec<String>,
    /// Its words.
    words: Vec<String>,
    /// Its placeables, in order of their texts.
    pub(crate) placeables: Vec<String>,
    /// Its text, with blanks in place of markup, code, addresses and placeables.
    pub(crate) prose: String,
    /// The marks at its end.
    pub(crate) end: String,
}

impl Held {
    /// Reads a text with inline markup.
    pub(crate) fn new(text: &str) -> Self {
        let text = folded(text);
        let mut held = Self {
            addresses: Vec::new(),
            codes: Vec::new(),
            words: Vec::new(),
            placeables: Vec::new(),
            prose: String::with_capacity(text.len()),
            end: plain_end(split_end(&text).1),
        };
        for piece in pieces(&text) {
            match piece.kind {
                PieceKind::Link => held.addresses.push(address(piece.text).0.to_owned()),
                PieceKind::Code => held.codes.push(code(piece.text)),
                PieceKind::Placeable => held.placeables.push(piece.text.to_owned()),
                PieceKind::Word => held.words.push(piece.text.to_owned()),
                _ => {}
            }
            match piece.kind {
                PieceKind::Link
                | PieceKind::Code
                | PieceKind::Placeable
                | PieceKind::Markup
                | PieceKind::LinkMark => held.prose.push(' '),
                _ => held.prose.push_str(piece.text),
            }
        }
        held.placeables.sort_unstable();
        held
    }

    /// How often a word stands in it.
    pub(crate) fn count_word(&self, word: &str) -> usize {
        self.words.iter().filter(|own| *own == word).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(old: &str, new: &str) -> Option<FactEdit> {
        let harmless = |class| class <= ChangeClass::Typography;
        fact_edit(old, new, &"en".parse().expect("it is a tag"), harmless)
    }

    #[test]
    fn edits_of_facts_alone_are_told_from_others() {
        for (old, new, changes) in [
            ("the [plan](/en/old/) here", "the [plan](/en/new/) here", Some(1)),
            ("at https://a.org/1.", "at https://a.org/2.", Some(1)),
            ("![x](a.png) now", "![x](b.png) now", Some(1)),
            ("<a href=\"/a\">x</a>", "<a href=\"/b\">x</a>", Some(1)),
            ("run `a` and `b`", "run `c` and `b`", Some(1)),
            ("run sync now", "run `sync` now", Some(1)),
            ("see it now", "see [it](/a) now", Some(1)),
            ("see [it](/a) now", "see it now", Some(1)),
            ("3 of 1,000 in 2024", "4 of 2,000 in 2025", Some(3)),
            ("on May 5, 2024", "on June 6, 2024", Some(2)),
            ("ask Miller now", "ask Smith now", Some(1)),
            ("Read more.", "Read more", Some(0)),
            ("The “Big” 3", "The \"big\" 4", Some(1)),
            // Anything else changed too.
            ("the [plan](/a) here", "the [map](/b) here", None),
            ("the [plan](/a \"Old\") here", "the [plan](/a \"New\") here", None),
            ("3 doors", "4 windows", None),
            ("add 10 kg", "add 12 mg", None),
            ("you may take 3", "you must take 4", None),
            ("take 3", "do not take 4", None),
            ("for $10", "for €12", None),
            ("the -5 degrees", "the 6 degrees", None),
            ("three doors", "four doors", None),
            ("3, doors", "4 doors", None),
            ("**not** always 3", "not **always** 4", None),
            // Facts that changed places.
            ("3 of 10", "10 of 3", None),
            ("[a](/x) [b](/y)", "[a](/y) [b](/x)", None),
            ("3 and 4", "4 and 5", None),
            ("1,000 or 5", "6 or 1000", None),
            ("![x](/a) 3", "[x](/a) 4", None),
            ("[a](/x) it", "a [it](/y)", None),
            ("same", "same", None),
        ] {
            let found = edit(old, new);
            assert_eq!(
                found.as_ref().map(|edit| edit.changes.len()),
                changes,
                "{old:?} -> {new:?}: {found:?}"
            );
        }
    }

    #[test]
    fn what_a_text_holds_is_read_once() {
        let held = Held::new("See [it](/a \"T\") and <https://b.org>: `x  y`, 3 { $n } Miller!");
        assert_eq!(held.addresses, ["/a", "https://b.org"]);
        assert_eq!((held.codes, held.placeables), (vec!["x y".to_owned()], vec!["{ $n }".to_owned()]));
        assert_eq!(held.end, "!");
        assert!(held.prose.contains('3') && !held.prose.contains("b.org"));
    }
}
