//! A text as its anchors, with what each of them is to its neighbours: a name's start, a number, a unit, a negation.
//!
//! What a difference between two such texts means is not decided here.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::dates::{mark_dates, starts_sentence};
use super::emphasis::emphasised;
use super::lexer::{Piece, PieceKind, pieces};
use super::links::links;
use super::marks;
use super::quantity::{is_roman, is_sign, is_unit};
use super::words::NEGATION_REACH;
use crate::language::Profile;

/// How many parts of a unit may stand before one.
const UNIT_PARTS: usize = 2;

/// A text as anchors and the gaps around them: gap `n` stands before anchor `n`, one more at the end.
pub(super) struct Anchored<'t> {
    pub(super) words: &'static Profile,
    pub(super) anchors: Vec<Piece<'t>>,
    pub(super) keys: Vec<String>,
    pub(super) gaps: Vec<Vec<Piece<'t>>>,
    /// Whether each anchor is the first word of a sentence.
    pub(super) starts: Vec<bool>,
    /// Words that stand with a capital somewhere inside a sentence.
    pub(super) capitals: FxHashSet<&'t str>,
    /// Whether each anchor is emphasised.
    pub(super) emphasised: Vec<bool>,
    pub(super) links: Vec<Vec<&'t str>>,
}

impl<'t> Anchored<'t> {
    pub(super) fn new(text: &'t str, words: &'static Profile) -> Self {
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
        let (emphasised, links) = (emphasised(&pieces, anchors.len()), links(&pieces));
        Self { words, anchors, keys, gaps, starts, capitals, emphasised, links }
    }

    pub(super) fn forget_link_marks(&mut self) {
        for gap in &mut self.gaps {
            gap.retain(|piece| piece.kind != PieceKind::LinkMark);
        }
    }

    /// The places of a range that are words, without those that are numbers.
    pub(super) fn words_of(&self, range: Range<usize>) -> Vec<usize> {
        range.filter(|&at| self.is_word(at) && !self.words.is_number(self.anchors[at].text)).collect()
    }

    /// The number words of a range, with `like` also those that are numbers only beside numbers.
    pub(super) fn numbers_of(&self, range: Range<usize>, like: bool) -> Vec<String> {
        let is_number = |at: usize| {
            let word = self.anchors[at].text;
            self.words.is_number(word) || like && (self.words.is_number_like(word) || self.is_roman(at))
        };
        let places = range.filter(|&at| self.is_word(at) && is_number(at));
        places.map(|at| self.keys[at].to_lowercase()).collect()
    }

    /// Whether a word is a Roman numeral; one letter is where it follows a capital, as in `Part V`.
    fn is_roman(&self, at: usize) -> bool {
        let word = self.anchors[at].text;
        let follows_capital = || {
            let before = at.checked_sub(1).filter(|_| self.is_joined(at));
            before.is_some_and(|before| self.anchors[before].text.starts_with(char::is_uppercase))
        };
        is_roman(word) && (word.len() > 1 || follows_capital())
    }

    /// Whether only blanks stand in a gap.
    fn is_joined(&self, gap: usize) -> bool {
        self.gaps[gap].iter().all(|piece| matches!(piece.kind, PieceKind::Blank | PieceKind::Space))
    }

    /// The units and signs of a range that stand beside a number.
    pub(super) fn units_of(&self, range: Range<usize>) -> Vec<&str> {
        let is_unit = |at: &usize| self.is_sign_before(*at) || self.is_unit_behind(*at, UNIT_PARTS);
        range.filter(is_unit).map(|at| self.keys[at].as_str()).collect()
    }

    fn is_sign_before(&self, at: usize) -> bool {
        let piece = self.anchors[at];
        let has_value = piece.kind == PieceKind::Symbol && is_sign(piece.text)
            || piece.kind == PieceKind::Word && piece.text.len() == 3 && is_unit(piece.text);
        has_value && self.is_number(at + 1) && self.is_joined(at + 1)
    }

    /// Whether a unit or sign stands behind a number, or behind a part of such a unit as the `h` of `km/h`.
    fn is_unit_behind(&self, at: usize, parts: usize) -> bool {
        let piece = self.anchors[at];
        let has_value = match piece.kind {
            PieceKind::Word => is_unit(&self.keys[at]),
            PieceKind::Symbol => is_sign(piece.text),
            _ => false,
        };
        let Some(before) = at.checked_sub(1).filter(|_| has_value) else { return false };
        let gap = &self.gaps[at];
        let is_part = gap.is_empty() || matches!(gap[..], [mark] if matches!(mark.text, "/" | "·"));
        self.is_number(before) && self.is_joined(at)
            || parts > 0 && is_part && self.is_unit_behind(before, parts - 1)
    }

    fn is_number(&self, at: usize) -> bool {
        self.anchors.get(at).is_some_and(|piece| matches!(piece.kind, PieceKind::Number | PieceKind::Date))
    }

    fn is_word(&self, at: usize) -> bool {
        matches!(self.anchors[at].kind, PieceKind::Word | PieceKind::Symbol)
    }

    /// The negations and modal words of a range, those of several words by the words of them in it.
    pub(super) fn negations(&self, range: Range<usize>) -> Vec<&'static str> {
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
pub(super) fn key(piece: &Piece<'_>) -> String {
    match piece.kind {
        PieceKind::Word | PieceKind::Number | PieceKind::Date => marks::plain_word(piece.text),
        // The first byte tells apart a target from a word of the same letters.
        PieceKind::Link => format!("\0{}", piece.text),
        _ => piece.text.to_owned(),
    }
}
