//! Mechanical edits: a text where only things were swapped that translations hold verbatim, and the same substitution made
//! in a translation.
//!
//! Link targets, code spans, numbers in digits and names are such things. In doubt there is no substitution. Whether a
//! translation is to be touched at all is not decided here.

use rustc_hash::FxHashMap;

use super::dates::{mark_dates, starts_sentence};
use super::hunk::hunks;
use super::lexer::{Piece, PieceKind, pieces};
use crate::language::Profile;
use crate::model::{Language, fold_blanks};

/// One thing of a text that another one replaced wherever it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitution {
    /// The old thing, verbatim.
    pub old: String,
    /// The new one.
    pub new: String,
    /// How often it stood there.
    pub times: usize,
    kind: PieceKind,
}

impl Substitution {
    /// Whether words around it may have to agree with it: none is one, and one is not several.
    pub fn is_of_one(&self) -> bool {
        let is_one = |text: &str| is_number(self.kind) && matches!(digits(text), "0" | "1");
        is_one(&self.old) || is_one(&self.new)
    }

    /// What must not be left standing where nothing is replaced: the thing without what marks it as one.
    fn core(&self) -> &str {
        let core = match self.kind {
            PieceKind::Code => self.old.trim_matches(|c: char| c == '`' || c.is_ascii_whitespace()),
            PieceKind::Link if self.old.starts_with('<') => self.old.trim_matches(['<', '>']),
            // A target may have a title behind it.
            PieceKind::Link => self.old.split_ascii_whitespace().next().unwrap_or_default(),
            kind if is_number(kind) => digits(&self.old),
            _ => &self.old,
        };
        if core.is_empty() { &self.old } else { core }
    }
}

/// The pieces of a text, with its dates marked.
fn dated_pieces<'t>(text: &'t str, words: &Profile) -> Vec<Piece<'t>> {
    let mut pieces = pieces(text);
    mark_dates(&mut pieces, words);
    pieces
}

fn texts_of(pieces: &[Piece<'_>]) -> Vec<String> {
    pieces.iter().map(|piece| piece.text.to_owned()).collect()
}

/// The substitutions that make the new text of the old one; none where anything else changed, or where it is not certain.
///
/// Both texts are in `language`, whose month names, number words and negations are no names.
pub fn substitutions(old: &str, new: &str, language: &Language) -> Option<Vec<Substitution>> {
    let words = Profile::of(language);
    let (old, new) = (fold_blanks(old), fold_blanks(new));
    let (before, after) = (dated_pieces(&old, words), dated_pieces(&new, words));
    let mut found: Vec<Substitution> = Vec::new();
    for hunk in hunks(&texts_of(&before), &texts_of(&after)).into_iter().filter(|hunk| !hunk.equal) {
        if hunk.old.len() != hunk.new.len() {
            return None;
        }
        for (a, b) in hunk.old.zip(hunk.new).filter(|&(a, b)| before[a].text != after[b].text) {
            if !is_substitution(&before, a, &after, b, words) {
                return None;
            }
            let (old, new) = (before[a].text, after[b].text);
            match found.iter_mut().find(|substitution| substitution.old == old) {
                Some(substitution) if substitution.new == new => substitution.times += 1,
                Some(_) => return None,
                None => found.push(Substitution {
                    old: old.to_owned(),
                    new: new.to_owned(),
                    times: 1,
                    kind: before[a].kind,
                }),
            }
        }
    }
    // What comes in as another goes out cannot be told apart in a translation.
    let is_certain = |substitution: &Substitution| found.iter().all(|other| other.new != substitution.old);
    let is_certain = !found.is_empty() && found.iter().all(is_certain) && places(&before, &found).is_some();
    is_certain.then_some(found)
}

/// What stands in the new text in place of a number, a link or a code span of the old one, whatever else changed.
///
/// Nothing that was replaced by two things, or that another one became, is among them.
pub(crate) fn replaced_facts(old: &str, new: &str, language: &Language) -> Vec<Substitution> {
    let words = Profile::of(language);
    let (old, new) = (fold_blanks(old), fold_blanks(new));
    let (before, after) = (dated_pieces(&old, words), dated_pieces(&new, words));
    let mut found: Vec<(Substitution, bool)> = Vec::new();
    let changed = hunks(&texts_of(&before), &texts_of(&after));
    for hunk in changed.into_iter().filter(|hunk| !hunk.equal && hunk.old.len() == hunk.new.len()) {
        for (a, b) in hunk.old.zip(hunk.new) {
            let is_fact = before[a].kind != PieceKind::Word && before[a].text != after[b].text;
            if !is_fact || !is_substitution(&before, a, &after, b, words) {
                continue;
            }
            let (old, new, kind) = (before[a].text.to_owned(), after[b].text.to_owned(), before[a].kind);
            match found.iter_mut().find(|(substitution, _)| substitution.old == old) {
                Some((substitution, is_one)) => {
                    (substitution.times, *is_one) =
                        (substitution.times + 1, *is_one && substitution.new == new)
                }
                None => found.push((Substitution { old, new, times: 1, kind }, true)),
            }
        }
    }
    let olds: Vec<String> = found.iter().map(|(substitution, _)| substitution.old.clone()).collect();
    let certain =
        found.into_iter().filter(|(substitution, is_one)| *is_one && !olds.contains(&substitution.new));
    certain.map(|(substitution, _)| substitution).collect()
}

/// Makes the same substitutions in a translation; none where it does not hold each thing as often as the old source did, or
/// also holds it inside something else.
///
/// Things are compared whole: `4` is not in `40`, nor `/a` in `/a/b`. Every other byte stays.
pub fn patch(translation: &str, substitutions: &[Substitution]) -> Option<String> {
    let pieces = pieces(translation);
    let places = places(&pieces, substitutions)?;
    let texts = pieces
        .iter()
        .zip(places)
        .map(|(piece, substitution)| substitution.map_or(piece.text, |substitution| &substitution.new));
    Some(texts.collect())
}

/// The substitution to make in each piece; none where a thing does not stand there as often as it should, or stands anywhere
/// else as well.
///
/// What stands elsewhere may be another form of the same thing (`d’Alice`, `4h`, `/a#b`), which would be left behind.
fn places<'s>(
    pieces: &[Piece<'_>],
    substitutions: &'s [Substitution],
) -> Option<Vec<Option<&'s Substitution>>> {
    let by_text: FxHashMap<&str, &Substitution> =
        substitutions.iter().map(|substitution| (substitution.old.as_str(), substitution)).collect();
    let places: Vec<Option<&Substitution>> =
        pieces.iter().map(|piece| by_text.get(piece.text).copied()).collect();
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for substitution in places.iter().flatten() {
        *times.entry(&substitution.old).or_default() += 1;
    }
    // A replaced piece is a gap: what stands before it does not join what follows.
    let rest: String = pieces
        .iter()
        .zip(&places)
        .map(|(piece, substitution)| if substitution.is_some() { GAP } else { piece.text })
        .collect();
    let is_certain = |substitution: &Substitution| {
        times.get(substitution.old.as_str()) == Some(&substitution.times) && !stands_in(&rest, substitution)
    };
    (substitutions.iter().all(is_certain)
        && !(0..pieces.len()).any(|at| places[at].is_some() && is_group(pieces, at)))
    .then_some(places)
}

/// What stands for a replaced piece: no text of an article holds it.
const GAP: &str = "\0";

/// Whether a text still holds the thing of a substitution; digits beside a number make another number of it.
fn stands_in(text: &str, substitution: &Substitution) -> bool {
    let core = substitution.core();
    let joins = |side: &mut dyn Iterator<Item = char>| match side.next() {
        Some('.' | ',') => side.next().is_some_and(char::is_numeric),
        next => next.is_some_and(char::is_numeric),
    };
    let mut found = text.match_indices(core).map(|(at, _)| (&text[..at], &text[at + core.len()..]));
    if is_number(substitution.kind) {
        found.any(|(before, after)| !joins(&mut before.chars().rev()) && !joins(&mut after.chars()))
    } else {
        found.next().is_some()
    }
}

/// Whether a number is the first part of one whose thousands stand apart, such as `4 000`.
fn is_group(pieces: &[Piece<'_>], at: usize) -> bool {
    let is_thousands =
        |piece: &Piece<'_>| piece.text.len() == 3 && piece.text.bytes().all(|b| b.is_ascii_digit());
    is_number(pieces[at].kind)
        && pieces.get(at + 1).is_some_and(|piece| matches!(piece.kind, PieceKind::Blank | PieceKind::Space))
        && pieces.get(at + 2).is_some_and(is_thousands)
}

pub(super) fn is_number(kind: PieceKind) -> bool {
    matches!(kind, PieceKind::Number | PieceKind::Date)
}

/// A number without its sign and the letters around it: `1.2` of `v1.2`.
fn digits(number: &str) -> &str {
    number.trim_matches(|c: char| !c.is_ascii_digit())
}

fn is_substitution(before: &[Piece<'_>], a: usize, after: &[Piece<'_>], b: usize, words: &Profile) -> bool {
    let (old, new) = (before[a], after[b]);
    if old.kind != new.kind {
        return false;
    }
    match old.kind {
        PieceKind::Link | PieceKind::Code => true,
        kind if is_number(kind) => {
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
pub(super) fn is_name(pieces: &[Piece<'_>], at: usize, words: &Profile) -> bool {
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
