//! Whether a word says the same in other letter case: `Getting Started` and `Getting started`.
//!
//! Only what is certain: a capital makes a name of some words (`Polish`), capitals an abbreviation of others (`US`),
//! and beside a slash, an underscore or a bracket a word is rather code than text. In doubt it is another word.

use super::anchored::Anchored;
use super::hunk::Hunk;
use super::lexer::{Piece, PieceKind};
use super::marks::plain_word;

/// How many letters the only word of a text has at least to be none of the abbreviations that are words as well.
const NO_ACRONYM: usize = 7;
/// The same for the longest of several words.
const NO_ACRONYMS: usize = 5;

/// The hunks of two texts of the same words that differ in letter case somewhere; none of other texts.
///
/// They are compared in their places: the best common sequence of such words may pair `to` with another `to`.
pub(super) fn hunks(old: &Anchored<'_>, new: &Anchored<'_>) -> Option<Vec<Hunk>> {
    if old.anchors.len() != new.anchors.len() || old.keys == new.keys {
        return None;
    }
    let mut hunks: Vec<Hunk> = Vec::new();
    for (at, (a, b)) in old.anchors.iter().zip(&new.anchors).enumerate() {
        let (from, to) = (&old.keys[at], &new.keys[at]);
        let is_word = |piece: &Piece<'_>| piece.kind == PieceKind::Word;
        let equal = from == to;
        let is_same = equal || is_word(a) && from.to_lowercase() == to.to_lowercase();
        if a.kind != b.kind || !is_same {
            return None;
        }
        match hunks.last_mut().filter(|last| last.equal == equal) {
            Some(last) => (last.old.end, last.new.end) = (at + 1, at + 1),
            None => hunks.push(Hunk { equal, old: at..at + 1, new: at..at + 1 }),
        }
    }
    Some(hunks)
}

/// Whether two texts, or one of them, shout: all their letters are capitals, so that these say nothing.
pub(super) fn shouts(old: &Anchored<'_>, new: &Anchored<'_>) -> bool {
    is_shouted(old) || is_shouted(new)
}

fn is_shouted(text: &Anchored<'_>) -> bool {
    let mut words = 0;
    let mut longest = 0;
    for piece in text.anchors.iter().filter(|piece| matches!(piece.kind, PieceKind::Word | PieceKind::Date)) {
        if piece.text.contains(char::is_lowercase) {
            return false;
        }
        let letters = piece.text.chars().filter(|c| c.is_uppercase()).count();
        words += usize::from(letters > 0);
        longest = longest.max(letters);
    }
    longest >= if words > 1 { NO_ACRONYMS } else { NO_ACRONYM }
}

/// Whether two words are one in another letter case and mean the same; `shouted` says that one text is all capitals.
pub(super) fn is_same_word(
    old: &Anchored<'_>,
    a: usize,
    new: &Anchored<'_>,
    b: usize,
    shouted: bool,
) -> bool {
    if old.anchors[a].kind != PieceKind::Word || new.anchors[b].kind != PieceKind::Word {
        return false;
    }
    let words = old.words;
    let (from, to) = (plain_word(old.anchors[a].text), plain_word(new.anchors[b].text));
    let lower = from.to_lowercase();
    let is_plain = from.chars().all(|c| c.is_alphabetic() || c == '\'');
    if from == to || lower != to.to_lowercase() || !words.is_known || !is_plain {
        return false;
    }
    if !(stands_free(old, a) && stands_free(new, b)) || lower.split('\'').any(|part| words.is_name_too(part))
    {
        return false;
    }
    if shouted {
        return !words.is_acronym_too(&lower);
    }
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let is_acronym = |word: &str| letters(word) > 1 && !word.contains(char::is_lowercase);
    let (mut rest, mut other) = (from.chars(), to.chars());
    rest.next();
    other.next();
    // Where nouns have capitals, only that of the first word says nothing.
    let may_differ = !words.capital_nouns || a == 0 && b == 0;
    let is_word = letters(&from) > 1 || words.stop_words.contains(&lower.as_str());
    !is_acronym(&from) && !is_acronym(&to) && rest.eq(other) && may_differ && is_word
}

/// Whether a word stands between blanks and marks of sentences, not in a path, an option, a name of code or a tag.
fn stands_free(text: &Anchored<'_>, at: usize) -> bool {
    let (before, behind) = (&text.gaps[at], &text.gaps[at + 1]);
    let is_tag = |at: usize| text.anchors[at].text.starts_with('<');
    let joins_before = match before.last() {
        None => at > 0 && !is_tag(at - 1),
        // `Open-Source`, but not `--Open`.
        Some(mark) if mark.text == "-" => before.len() > 1 || at == 0,
        Some(mark) => matches!(mark.text, "/" | "\\" | ":" | "."),
    };
    let joins_behind = match behind.first() {
        None => at + 1 < text.anchors.len() && !is_tag(at + 1),
        Some(mark) => matches!(mark.text, "/" | "\\" | "("),
    };
    !joins_before && !joins_behind
}

#[cfg(test)]
mod tests {
    use super::super::classes;
    use crate::model::ChangeClass::{self, *};

    fn found(language: &str, old: &str, new: &str) -> Vec<ChangeClass> {
        classes(old, new, &language.parse().expect("it is a tag"))
    }

    #[test]
    fn letter_case_alone_is_a_class() {
        for (language, old, new) in [
            ("en", "Getting Started", "Getting started"),
            ("en", "GETTING STARTED", "Getting started"),
            ("en", "OVERVIEW", "Overview"),
            ("en", "How To Get To Know It", "How to get to know it"),
            ("en", "Read The [User Guide](/Guide)", "Read the [user guide](/Guide)"),
            ("en", "See the **Government** now.", "See the **government** now."),
            ("en", "Open-Source Licenses", "Open-source licenses"),
            ("en", "Write A Letter", "Write a letter"),
            ("en", "The Ten Steps", "The ten steps"),
            ("en", "Do Not Panic", "Do not panic"),
            ("en", "API REFERENCE", "API reference"),
            ("en", "Run `Git` Today", "Run `Git` today"),
            ("en", "the garden opens", "The garden opens"),
            ("en-GB", "Don't Forget", "don't forget"),
            ("fr", "Premiers Pas", "Premiers pas"),
            ("es", "Primeros Pasos", "Primeros pasos"),
            ("it", "Primi Passi", "Primi passi"),
            ("de", "erste Schritte", "Erste Schritte"),
            ("de", "ERSTE SCHRITTE", "Erste Schritte"),
        ] {
            for (old, new) in [(old, new), (new, old)] {
                assert_eq!(found(language, old, new), [LetterCase], "{language}: {old:?} -> {new:?}");
            }
        }
    }

    #[test]
    fn case_that_carries_meaning_is_no_letter_case() {
        for (language, old, new) in [
            ("en", "Ask US today", "Ask us today"),
            ("en", "JOIN US TODAY", "Join us today"),
            ("en", "the IT team", "the it team"),
            ("en", "WHO is there", "Who is there"),
            ("en", "You MUST stop", "You must stop"),
            ("en", "This May help", "This may help"),
            ("en", "in March", "in march"),
            ("en", "Polish the table", "polish the table"),
            ("en", "the Turkey report", "the turkey report"),
            ("en", "Ask Mark's friend", "Ask mark's friend"),
            ("en", "the Democrats won", "the democrats won"),
            ("en", "Use GitHub", "Use Github"),
            ("en", "This is NEW", "This is new"),
            ("en", "Chapter I ends", "Chapter i ends"),
            ("en", "add 5 Mg", "add 5 mg"),
            ("en", "the `Main` branch", "the `main` branch"),
            ("en", "[it](/Guide)", "[it](/guide)"),
            ("en", "see https://a.org/A", "see https://a.org/a"),
            ("en", "{ $Count } files", "{ $count } files"),
            ("en", "in /Users/bob", "in /users/bob"),
            ("en", "use --Force now", "use --force now"),
            ("en", "call Print() now", "call print() now"),
            ("en", "ask @Bob now", "ask @bob now"),
            ("en", "set Some_Name now", "set some_Name now"),
            ("en", "V2 is out", "v2 is out"),
            ("en", "NATO", "Nato"),
            ("de", "für die Armen", "für die armen"),
            ("de", "Haben Sie Zeit", "Haben sie Zeit"),
            ("de", "Sie kommen", "sie kommen"),
            ("de", "HABEN SIE ZEIT", "Haben sie Zeit"),
            ("fr", "un coup d'État", "un coup d'état"),
            ("it", "lo Stato attuale", "lo stato attuale"),
            ("es", "el Estado actual", "el estado actual"),
            ("pt", "Primeiros Passos", "Primeiros passos"),
        ] {
            for (old, new) in [(old, new), (new, old)] {
                let found = found(language, old, new);
                assert!(
                    found.iter().any(|class| *class > Spelling),
                    "{language}: {old:?} -> {new:?}: {found:?}"
                );
            }
        }
    }

    #[test]
    fn other_changes_beside_it_are_named_too() {
        assert_eq!(found("en", "Getting Started Fast", "Getting started quickly"), [LetterCase, Wording]);
        assert_eq!(found("en", "Getting Started, Now", "Getting started now"), [LetterCase, Punctuation]);
        assert_eq!(found("en", "The \"Big\" House", "The “big” house"), [LetterCase, Typography]);
        assert_eq!(found("en", "The 3 Steps", "The 4 steps"), [LetterCase, Number]);
        assert_eq!(found("en", "Do Not Run", "Do run"), [Wording, Negation]);
    }
}
