//! Change classes: what kind of change an edit of a source text is.
//!
//! Both texts become anchors (what carries meaning) and the gaps between them. Changed anchors give the
//! graver classes, changed gaps the lighter ones. In doubt the graver class is named: a change called smaller
//! than it is lets a wrong translation pass. Which classes leave translations valid is not decided here.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;

use super::dates::{mark_dates, starts_sentence};
use super::hunk::{Hunk, hunks};
use super::lexer::{Piece, PieceKind, pieces};
use super::marks;
use super::spelling::is_respelling;
use super::words::{NEGATION_REACH, Vocabulary};
use crate::model::{ChangeClass, Language, fold_blanks};

/// All classes of an edit, from the lightest to the gravest, each once.
///
/// Empty only where the texts have the same source fingerprint: equal in NFC with blanks and soft line ends
/// folded. What a negation, a number word or a month is depends on the language of both texts; in one that recto
/// does not know such a change is wording.
pub fn classes(old: &str, new: &str, language: &Language) -> Vec<ChangeClass> {
    let old: String = fold_blanks(old).nfc().collect();
    let new: String = fold_blanks(new).nfc().collect();
    if old == new {
        return Vec::new();
    }
    let mut found = BTreeSet::new();
    let words = Vocabulary::of(language);
    let (old, new) = (Anchored::new(&old, words), Anchored::new(&new, words));
    if old.anchors.is_empty() && new.anchors.is_empty() {
        gap(&old.gaps[0], &new.gaps[0], Around::Words, &mut found);
    }
    for hunk in hunks(&old.keys, &new.keys) {
        if hunk.equal {
            equal_hunk(&old, &new, &hunk, &mut found);
        } else {
            changed_hunk(&old, &new, &hunk, &mut found);
        }
    }
    if found.is_empty() {
        // Something differs that no rule above has a name for: never let it pass as nothing.
        found.insert(ChangeClass::Wording);
    }
    found.into_iter().collect()
}

/// A text as anchors and the gaps around them: gap `n` stands before anchor `n`, one more at the end.
struct Anchored<'t> {
    words: &'static Vocabulary,
    anchors: Vec<Piece<'t>>,
    keys: Vec<String>,
    gaps: Vec<Vec<Piece<'t>>>,
    /// Whether each anchor is the first word of a sentence.
    starts: Vec<bool>,
    /// Words that stand with a capital somewhere inside a sentence.
    capitals: FxHashSet<&'t str>,
}

impl<'t> Anchored<'t> {
    fn new(text: &'t str, words: &'static Vocabulary) -> Self {
        let mut pieces = pieces(text);
        mark_dates(&mut pieces, words);
        let mut anchors = Vec::new();
        let mut gaps = vec![Vec::new()];
        let mut starts = Vec::new();
        for (at, &piece) in pieces.iter().enumerate() {
            if piece.kind.is_anchor() {
                starts.push(starts_sentence(&pieces, at));
                anchors.push(piece);
                gaps.push(Vec::new());
            } else if let Some(gap) = gaps.last_mut() {
                gap.push(piece);
            }
        }
        let keys = anchors.iter().map(key).collect();
        let inside = anchors.iter().zip(&starts).filter(|(_, starts)| !**starts).map(|(piece, _)| piece.text);
        let capitals = inside.filter(|word| word.starts_with(char::is_uppercase)).collect();
        Self { words, anchors, keys, gaps, starts, capitals }
    }

    /// The places of a range that are words, without those that are numbers.
    fn words_of(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| self.is_word(at) && !self.words.is_number(self.anchors[at].text)).collect()
    }

    /// The number words of a range, with `like` also those that are numbers only beside numbers.
    fn numbers_of(&self, range: Range<usize>, like: bool) -> Vec<String> {
        let is_number = |word: &str| self.words.is_number(word) || like && self.words.is_number_like(word);
        let places = range.filter(|&at| self.is_word(at) && is_number(self.anchors[at].text));
        places.map(|at| self.keys[at].to_lowercase()).collect()
    }

    fn is_word(&self, at: usize) -> bool {
        matches!(self.anchors[at].kind, PieceKind::Word | PieceKind::Symbol)
    }

    /// The negations and modal words of a range, those of several words by the words of them in it.
    fn negations(&self, range: Range<usize>) -> Vec<&'static str> {
        let mut found = Vec::new();
        for at in range.filter(|&at| self.is_word(at)) {
            found.extend(self.words.negations(self.anchors[at].text));
            found.extend(self.phrase_around(at));
            found.extend(self.belongs_to_negation(at));
        }
        found
    }

    /// The phrase of negation that a word is in.
    fn phrase_around(&self, at: usize) -> Option<&'static str> {
        let window = |from: usize| -> Vec<String> {
            self.keys[from..].iter().take(NEGATION_REACH).map(|key| key.to_lowercase()).collect()
        };
        (at.saturating_sub(NEGATION_REACH - 1)..=at).find_map(|from| {
            let (len, phrase) = self.words.negation_phrase(&window(from))?;
            (from + len > at).then_some(phrase)
        })
    }

    /// The word itself, where a negation shortly before it makes it part of one.
    fn belongs_to_negation(&self, at: usize) -> Option<&'static str> {
        let word = self.keys[at].to_lowercase();
        let known = self
            .words
            .after_negation
            .iter()
            .find(|known| word == **known || known.ends_with('\'') && word.starts_with(**known))?;
        let before = at.saturating_sub(NEGATION_REACH)..at;
        before
            .filter(|&near| self.is_word(near))
            .any(|near| !self.words.negations(self.anchors[near].text).is_empty())
            .then_some(*known)
    }
}

/// What makes two anchors the same: markup as written, words without typography.
fn key(piece: &Piece<'_>) -> String {
    match piece.kind {
        PieceKind::Word | PieceKind::Number | PieceKind::Date => marks::plain_word(piece.text),
        // The first byte tells apart a target from a word of the same letters.
        PieceKind::Link => format!("\0{}", piece.text),
        _ => piece.text.to_owned(),
    }
}

/// Judges the gaps between equal anchors and the typography of the anchors themselves.
fn equal_hunk(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk, found: &mut BTreeSet<ChangeClass>) {
    let (from_old, from_new) = (hunk.old.start, hunk.new.start);
    for step in 0..hunk.old.len() {
        let (a, b) = (from_old + step, from_new + step);
        if old.anchors[a].text != new.anchors[b].text {
            found.insert(ChangeClass::Typography);
        }
        // The gap before the first anchor belongs to the changed hunk before it, if there is one.
        if step > 0 || (a == 0 && b == 0) {
            gap(&old.gaps[a], &new.gaps[b], Around::of(old, a), found);
        }
    }
    let (end_old, end_new) = (hunk.old.end, hunk.new.end);
    if end_old == old.anchors.len() && end_new == new.anchors.len() {
        gap(&old.gaps[end_old], &new.gaps[end_new], Around::of(old, end_old), found);
    }
}

/// Judges a stretch of changed anchors and the gaps around and between them.
fn changed_hunk(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk, found: &mut BTreeSet<ChangeClass>) {
    let (before, after) = (&old.anchors[hunk.old.clone()], &new.anchors[hunk.new.clone()]);
    let mut changed = BTreeSet::new();
    for (kind, class) in [
        (PieceKind::Markup, ChangeClass::Wording),
        (PieceKind::Link, ChangeClass::Link),
        (PieceKind::Code, ChangeClass::Code),
        (PieceKind::Placeable, ChangeClass::Placeable),
        (PieceKind::Number, ChangeClass::Number),
        (PieceKind::Date, ChangeClass::Date),
    ] {
        if !of_kind(before, kind).eq(of_kind(after, kind)) {
            changed.insert(class);
        }
    }
    let digits = |side: &[Piece<'_>]| -> String {
        of_kind(side, PieceKind::Markup)
            .flat_map(|tag| tag.chars().filter(|c| c.is_numeric()).collect::<Vec<_>>())
            .collect()
    };
    if digits(before) != digits(after) {
        changed.insert(ChangeClass::Number);
    }
    changed_words(old, new, hunk, &mut changed);
    if changed.is_empty() {
        // The same anchors in another order.
        changed.insert(ChangeClass::Wording);
    }
    found.extend(changed);

    let (old_gaps, new_gaps) =
        (&old.gaps[hunk.old.start..=hunk.old.end], &new.gaps[hunk.new.start..=hunk.new.end]);
    if before.len() == after.len() {
        for (step, (a, b)) in old_gaps.iter().zip(new_gaps).enumerate() {
            gap(a, b, Around::of(old, hunk.old.start + step), found);
        }
    } else {
        let mut light = BTreeSet::new();
        gap(&old_gaps.concat(), &new_gaps.concat(), Around::Words, &mut light);
        // Words that come or go bring their blanks along.
        light.remove(&ChangeClass::WhiteSpace);
        found.extend(light);
    }
}

fn of_kind(side: &[Piece<'_>], kind: PieceKind) -> impl Iterator<Item = String> {
    side.iter().filter(move |piece| piece.kind == kind).map(key)
}

/// Judges the words of a changed hunk: wording, spelling, number words and negation.
fn changed_words(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk, found: &mut BTreeSet<ChangeClass>) {
    let numbers =
        |like: bool| (old.numbers_of(hunk.old.clone(), like), new.numbers_of(hunk.new.clone(), like));
    let ((before, after), (like_before, like_after)) = (numbers(false), numbers(true));
    let one_for_another = !like_before.is_empty() && !like_after.is_empty() && like_before != like_after;
    if before != after || one_for_another {
        found.insert(ChangeClass::Number);
    }
    if old.negations(hunk.old.clone()) != new.negations(hunk.new.clone()) {
        found.insert(ChangeClass::Negation);
    }
    let (before, after) = (old.words_of(hunk.old.clone()), new.words_of(hunk.new.clone()));
    let pairs =
        before.iter().take(OPPOSITES).flat_map(|a| after.iter().take(OPPOSITES).map(move |b| (*a, *b)));
    if pairs.into_iter().any(|(a, b)| old.words.is_opposite(&old.keys[a], &new.keys[b])) {
        found.insert(ChangeClass::Negation);
    }
    if before.len() != after.len() {
        found.insert(ChangeClass::Wording);
        return;
    }
    for (&a, &b) in before.iter().zip(&after) {
        let (from, to) = (old.keys[a].as_str(), new.keys[b].as_str());
        if from == to {
            continue;
        }
        let negated = !old.words.negations(from).is_empty() || !old.words.negations(to).is_empty();
        let name = is_name(old, a, new) || is_name(new, b, old);
        let spelling =
            hunk.old.len() == hunk.new.len() && !negated && !name && is_respelling(from, to, old.words);
        found.insert(if spelling { ChangeClass::Spelling } else { ChangeClass::Wording });
    }
}

/// How many words of each side are looked at for opposites.
const OPPOSITES: usize = 16;

/// Whether a word looks like a name: a capital that no sentence start asks for, here or elsewhere in the texts.
fn is_name(text: &Anchored<'_>, at: usize, other: &Anchored<'_>) -> bool {
    let word = text.anchors[at].text;
    if word.chars().skip(1).any(char::is_uppercase) {
        return true;
    }
    if !word.starts_with(char::is_uppercase) {
        return false;
    }
    if text.words.capital_nouns {
        // A capital makes no name here, but two in a row mostly do.
        let is_capital = |near: usize| {
            text.anchors.get(near).is_some_and(|piece| {
                piece.kind == PieceKind::Word
                    && piece.text.starts_with(char::is_uppercase)
                    && !text.words.is_common(&piece.text.to_lowercase())
            })
        };
        let joined = |gap: usize| text.gaps[gap].iter().all(|piece| piece.kind == PieceKind::Blank);
        return at.checked_sub(1).is_some_and(|before| joined(at) && is_capital(before))
            || joined(at + 1) && is_capital(at + 1);
    }
    !text.starts[at] || text.capitals.contains(word) || other.capitals.contains(word)
}

/// What stands around a gap.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    /// A number on both sides.
    Numbers,
    /// A number before it.
    NumberBefore,
    /// Anything else.
    Words,
}

impl Around {
    fn of(text: &Anchored<'_>, gap: usize) -> Self {
        let number = |at: Option<usize>| {
            at.and_then(|at| text.anchors.get(at))
                .is_some_and(|piece| matches!(piece.kind, PieceKind::Number | PieceKind::Date))
        };
        match (number(gap.checked_sub(1)), number(Some(gap))) {
            (true, true) => Self::Numbers,
            (true, false) => Self::NumberBefore,
            _ => Self::Words,
        }
    }
}

/// Judges one gap against another: white space, typography, punctuation, and what a mark makes of a number.
fn gap(old: &[Piece<'_>], new: &[Piece<'_>], around: Around, found: &mut BTreeSet<ChangeClass>) {
    if old.iter().map(|piece| piece.text).eq(new.iter().map(|piece| piece.text)) {
        return;
    }
    let differ = |kind: PieceKind| {
        let texts = |side: &[Piece<'_>]| -> Vec<String> {
            side.iter().filter(|piece| piece.kind == kind).map(|piece| piece.text.to_owned()).collect()
        };
        texts(old) != texts(new)
    };
    let (old_marks, new_marks) = (plain_marks(old), plain_marks(new));
    let mut changed = BTreeSet::new();
    if differ(PieceKind::LinkMark) {
        changed.insert(ChangeClass::Link);
    }
    if old_marks != new_marks {
        changed.insert(ChangeClass::Punctuation);
        let blank = |side: &[Piece<'_>]| side.iter().any(|piece| piece.kind == PieceKind::Blank);
        // `1/2` and `1-2` are other numbers, whatever the mark is called.
        if around == Around::Numbers && !(blank(old) && blank(new)) {
            changed.insert(ChangeClass::Number);
        }
    } else if differ(PieceKind::Mark) {
        changed.insert(ChangeClass::Typography);
    }
    // So are `5'` and `5"`.
    if around != Around::Words && unit_mark(old) != unit_mark(new) {
        changed.insert(ChangeClass::Number);
    }
    if differ(PieceKind::Emphasis) || differ(PieceKind::Space) {
        changed.insert(ChangeClass::Typography);
    }
    let placed = old_marks == new_marks;
    if blanks(old, placed) != blanks(new, placed) || changed.is_empty() {
        changed.insert(ChangeClass::WhiteSpace);
    }
    found.extend(changed);
}

/// Whether a gap begins with a double or a single quote, as feet and inches are written.
fn unit_mark(gap: &[Piece<'_>]) -> Option<bool> {
    match gap.first()?.text {
        "\"" | "”" => Some(true),
        "'" | "’" => Some(false),
        _ => None,
    }
}

/// The blanks of a gap, and with `placed` also where they stand between its marks.
///
/// A no-break space counts as a blank here: that it is none is typography.
fn blanks(side: &[Piece<'_>], placed: bool) -> String {
    let mut out = String::new();
    for piece in side {
        match piece.kind {
            PieceKind::Blank => out.push_str(piece.text),
            PieceKind::Space if piece.text.chars().all(char::is_whitespace) => out.push(' '),
            PieceKind::Mark if placed && !out.ends_with('.') => out.push('.'),
            _ => {}
        }
    }
    out
}

/// The marks of a gap in their plain form: quotes and dashes of one kind, an ellipsis as three points.
fn plain_marks(side: &[Piece<'_>]) -> String {
    let mut out = String::new();
    for piece in side.iter().filter(|piece| piece.kind == PieceKind::Mark) {
        let text = piece.text.strip_prefix('\\').filter(|rest| !rest.is_empty()).unwrap_or(piece.text);
        for c in text.chars() {
            match marks::plain_mark(c) {
                '…' => out.push_str("..."),
                // Two or three hyphens are how a dash is typed.
                '-' if out.ends_with('-') => {}
                c => out.push(c),
            }
        }
    }
    out
}
