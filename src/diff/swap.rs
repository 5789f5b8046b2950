//! Mechanical edits: a text where only things were swapped that translations hold verbatim, and the same swap made
//! in a translation.
//!
//! Link targets, code spans, numbers in digits and names are such things. In doubt there is no swap. Whether a
//! translation is to be touched at all is not decided here.

use super::dates::{mark_dates, starts_sentence};
use super::hunk::hunks;
use super::lexer::{Piece, PieceKind, pieces};
use super::words::Vocabulary;
use crate::model::{Language, fold_blanks};

/// One thing of a text that another one replaced wherever it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The old thing, verbatim.
    pub old: String,
    /// The new one.
    pub new: String,
    /// How often it stood there.
    pub times: usize,
}

/// The swaps that make the new text of the old one; none where anything else changed, or where it is not certain.
///
/// Both texts are in `language`, whose month names, number words and negations are no names.
pub fn swaps(old: &str, new: &str, language: &Language) -> Option<Vec<Swap>> {
    let words = Vocabulary::of(language);
    let (old, new) = (fold_blanks(old), fold_blanks(new));
    let (mut before, mut after) = (pieces(&old), pieces(&new));
    mark_dates(&mut before, words);
    mark_dates(&mut after, words);
    let texts =
        |side: &[Piece<'_>]| -> Vec<String> { side.iter().map(|piece| piece.text.to_owned()).collect() };
    let mut found: Vec<Swap> = Vec::new();
    for hunk in hunks(&texts(&before), &texts(&after)).into_iter().filter(|hunk| !hunk.equal) {
        if hunk.old.len() != hunk.new.len() {
            return None;
        }
        for (a, b) in hunk.old.zip(hunk.new).filter(|&(a, b)| before[a].text != after[b].text) {
            if !is_swap(&before, a, &after, b, words) {
                return None;
            }
            let (old, new) = (before[a].text, after[b].text);
            match found.iter_mut().find(|swap| swap.old == old) {
                Some(swap) if swap.new == new => swap.times += 1,
                Some(_) => return None,
                None => found.push(Swap { old: old.to_owned(), new: new.to_owned(), times: 1 }),
            }
        }
    }
    // What stays elsewhere in the text, or comes in as another goes out, cannot be told apart in a translation.
    let is_certain = |swap: &Swap| {
        places(&before, &swap.old).len() == swap.times && found.iter().all(|other| other.new != swap.old)
    };
    (!found.is_empty() && found.iter().all(is_certain)).then_some(found)
}

/// Makes the same swaps in a translation; none where it does not hold each thing as often as the old source did.
///
/// Things are compared whole: `4` is not in `40`, nor `/a` in `/a/b`. Every other byte stays.
pub fn patch(translation: &str, swaps: &[Swap]) -> Option<String> {
    let pieces = pieces(translation);
    let mut texts: Vec<&str> = pieces.iter().map(|piece| piece.text).collect();
    for swap in swaps {
        let places = places(&pieces, &swap.old);
        if places.len() != swap.times {
            return None;
        }
        for at in places {
            texts[at] = &swap.new;
        }
    }
    Some(texts.concat())
}

fn places(pieces: &[Piece<'_>], text: &str) -> Vec<usize> {
    (0..pieces.len()).filter(|&at| pieces[at].text == text).collect()
}

fn is_swap(before: &[Piece<'_>], a: usize, after: &[Piece<'_>], b: usize, words: &Vocabulary) -> bool {
    let (old, new) = (before[a], after[b]);
    if old.kind != new.kind {
        return false;
    }
    match old.kind {
        PieceKind::Link | PieceKind::Code => true,
        PieceKind::Number | PieceKind::Date => {
            has_digit(old.text) && has_digit(new.text) && shape(old.text) == shape(new.text)
        }
        PieceKind::Word => is_name(before, a, words) && is_name(after, b, words),
        _ => false,
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// What a number is beside its digits: languages write separators, signs and ordinals differently.
fn shape(number: &str) -> String {
    number.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// Whether a word is a name beyond doubt: a capital inside a sentence, on a word that is nothing else.
fn is_name(pieces: &[Piece<'_>], at: usize, words: &Vocabulary) -> bool {
    let word = pieces[at].text;
    words.is_known
        && !words.capital_nouns
        && word.chars().count() > 1
        && word.chars().all(char::is_alphabetic)
        && word.starts_with(char::is_uppercase)
        && !starts_sentence(pieces, at)
        && !words.is_common(&word.to_lowercase())
        && !words.is_number_like(word)
}
