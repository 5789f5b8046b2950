//! Which part of a translation belongs to which piece of a source text that was split.
//!
//! The old text is cut where its pieces part, at sentences where it can be, else at clauses; the translation is
//! cut at what answers to these places. Which units are pieces of which is decided where units are matched.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::align::{Bead, align};
use super::clauses::clauses;
use super::split::sentences;
use crate::model::Language;
use crate::similarity::Words;

/// What belongs to one piece of a text that was split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The part of the old source text; empty where nothing of it went into the piece.
    pub source: String,
    /// The part of the translation that answers to it; `None` where none can be told.
    pub translation: Option<String>,
}

/// What a cut inside a sentence has to gain, in words, against one between sentences.
const INSIDE: f64 = 0.5;

/// What a word counts that is in a piece only by itself, without its neighbours.
const STRAY: f64 = 0.3;

/// Pieces of at most this many words have no neighbours to ask for.
const FEW: usize = 3;

/// How many clauses before and behind its likeliest place a cut is looked for.
const WINDOW: usize = 64;

/// Says for every piece of a split text which part of the old text and of its translation is its own.
///
/// `answered` is the old text that `translation` answers to, `pieces` are the new texts in document order. The
/// parts are in the order of the pieces and together hold all of both texts, each sentence once; what went
/// into no piece stays with the piece before it.
pub fn parts(
    answered: &str,
    translation: &str,
    pieces: &[&str],
    source: &Language,
    target: &Language,
) -> Vec<Part> {
    let old = Text::new(answered, source);
    let cuts = cuts(&old, pieces);
    let mut translated = Translated::new(&old, Text::new(translation, target));
    let mut found = Vec::with_capacity(pieces.len());
    let (mut from, mut translation_from) = (0, 0);
    for cut in cuts.into_iter().map(Some).chain([None]).take(pieces.len()) {
        let to = cut.map_or(answered.len(), |cut| old.offset(cut));
        let answers_to = cut.map_or(translation.len(), |cut| translated.cut(cut));
        let translation_to = answers_to.max(translation_from);
        let own = piece_of(translation, translation_from..translation_to);
        found.push(Part {
            source: piece_of(answered, from..to).to_owned(),
            translation: (!own.is_empty()).then(|| own.to_owned()),
        });
        (from, translation_from) = (to, translation_to);
    }
    found
}

/// A stretch of a text without outer blanks, and without the hard break it ends with.
fn piece_of(text: &str, range: Range<usize>) -> &str {
    let piece = text[range.clone()].trim_end();
    let behind = &text[range.start + piece.len()..];
    let hard = behind.starts_with(['\n', '\r']);
    piece.strip_suffix('\\').filter(|_| hard).unwrap_or(piece).trim()
}

/// A text cut into sentences and these into clauses.
struct Text<'t> {
    text: &'t str,
    sentences: Vec<Range<usize>>,
    clauses: Vec<Range<usize>>,
    /// The first clause of each sentence, and the number of clauses.
    firsts: Vec<usize>,
}

impl<'t> Text<'t> {
    fn new(text: &'t str, language: &Language) -> Self {
        let sentences = sentences(text, language);
        let mut all = Vec::new();
        let mut firsts = vec![0];
        for sentence in &sentences {
            let inside = clauses(&text[sentence.clone()], language);
            all.extend(inside.iter().map(|range| sentence.start + range.start..sentence.start + range.end));
            firsts.push(all.len());
        }
        Self { text, sentences, clauses: all, firsts }
    }

    /// Where a clause begins; the end of the text behind the last.
    fn offset(&self, clause: usize) -> usize {
        if clause == 0 { 0 } else { self.clauses.get(clause).map_or(self.text.len(), |range| range.start) }
    }

    /// The sentence that begins with a clause.
    fn sentence_at(&self, clause: usize) -> Option<usize> {
        self.firsts.binary_search(&clause).ok()
    }

    fn texts(&self, ranges: &[Range<usize>]) -> Vec<&'t str> {
        ranges.iter().map(|range| &self.text[range.clone()]).collect()
    }
}

/// Before which clause each piece but the first begins, ascending.
fn cuts(old: &Text<'_>, pieces: &[&str]) -> Vec<usize> {
    let mut words = Vec::new();
    let mut clause_starts = vec![0];
    for clause in &old.clauses {
        words.extend_from_slice(Words::new(&old.text[clause.clone()]).hashes());
        clause_starts.push(words.len());
    }
    let owners = owners(&words, pieces);
    let mut cuts: Vec<usize> = Vec::with_capacity(pieces.len());
    for nth in 1..pieces.len() {
        let least = cuts.last().copied().unwrap_or(0);
        let near = owners.partition_point(|owner| owner.piece_so_far < nth);
        let near = clause_starts.partition_point(|&start| start <= near).saturating_sub(1).max(least);
        let candidates = near.saturating_sub(WINDOW).max(least)..=(near + WINDOW).min(old.clauses.len());
        let range = clause_starts[*candidates.start()]..clause_starts[*candidates.end()];
        // What would be in the wrong piece: first all of the later pieces' words behind the cut are right.
        let mut wrong: f64 = owners[range]
            .iter()
            .filter(|owner| owner.piece.is_some_and(|piece| piece < nth))
            .map(|o| o.weight)
            .sum();
        let mut best = (f64::INFINITY, *candidates.start());
        for cut in candidates.clone() {
            if cut > *candidates.start() {
                for owner in &owners[clause_starts[cut - 1]..clause_starts[cut]] {
                    wrong += match owner.piece {
                        Some(piece) if piece < nth => -owner.weight,
                        Some(_) => owner.weight,
                        None => 0.0,
                    };
                }
            }
            let cost = wrong + if old.sentence_at(cut).is_some() { 0.0 } else { INSIDE };
            // Of equal places the last: what went nowhere stays with the piece before.
            if cost < best.0 + 1e-6 {
                best = (cost, cut);
            }
        }
        cuts.push(best.1);
    }
    cuts
}

/// Which piece a word of the old text went into.
#[derive(Clone, Copy)]
struct Owner {
    piece: Option<usize>,
    /// The piece of the last word up to this one that went into any.
    piece_so_far: usize,
    weight: f64,
}

fn owners(words: &[u64], pieces: &[&str]) -> Vec<Owner> {
    let mut new_words = Vec::new();
    let mut piece_of_word = Vec::new();
    let mut lengths = Vec::new();
    for (nth, piece) in pieces.iter().enumerate() {
        let words = Words::new(piece);
        new_words.extend_from_slice(words.hashes());
        piece_of_word.resize(new_words.len(), nth);
        lengths.push(words.len());
    }
    let mut owners = vec![Owner { piece: None, piece_so_far: 0, weight: 0.0 }; words.len()];
    for op in capture_diff_slices(Algorithm::Myers, words, &new_words) {
        let DiffOp::Equal { old_index, new_index, len } = op else { continue };
        for at in 0..len {
            let piece = piece_of_word[new_index + at];
            let same = |other: usize| piece_of_word[new_index + other] == piece;
            let supported = at > 0 && same(at - 1) || at + 1 < len && same(at + 1) || lengths[piece] <= FEW;
            let weight = if supported { 1.0 } else { STRAY };
            owners[old_index + at] = Owner { piece: Some(piece), piece_so_far: 0, weight };
        }
    }
    let mut so_far = 0;
    for owner in &mut owners {
        so_far = owner.piece.unwrap_or(so_far).max(so_far);
        owner.piece_so_far = so_far;
    }
    owners
}

/// A translation aligned with the old text.
struct Translated<'o, 't> {
    old: &'o Text<'t>,
    text: Text<'t>,
    beads: Vec<Bead>,
    /// The clauses of the bead cut last, aligned.
    finer: Option<(usize, Vec<Bead>)>,
}

impl<'o, 't> Translated<'o, 't> {
    fn new(old: &'o Text<'t>, text: Text<'t>) -> Self {
        let beads = align(&old.texts(&old.sentences), &text.texts(&text.sentences));
        Self { old, text, beads, finer: None }
    }

    /// The offset in the translation that answers to the beginning of a clause of the old text.
    fn cut(&mut self, clause: usize) -> usize {
        if clause == 0 || clause >= self.old.clauses.len() {
            return if clause == 0 { 0 } else { self.text.text.len() };
        }
        let sentence = self.old.firsts.partition_point(|&first| first <= clause) - 1;
        let at = self.beads.partition_point(|bead| bead.source.end <= sentence);
        let bead = &self.beads[at];
        if self.old.sentence_at(clause) == Some(bead.source.start) {
            return self.text.offset(self.text.firsts[bead.target.start]);
        }
        let old = self.old.firsts[bead.source.start]..self.old.firsts[bead.source.end];
        let new = self.text.firsts[bead.target.start]..self.text.firsts[bead.target.end];
        if self.finer.as_ref().is_none_or(|(of, _)| *of != at) {
            let beads = align(
                &self.old.texts(&self.old.clauses[old.clone()]),
                &self.text.texts(&self.text.clauses[new.clone()]),
            );
            self.finer = Some((at, beads));
        }
        let beads = self.finer.as_ref().map(|(_, beads)| beads.as_slice()).unwrap_or_default();
        let inner = beads.partition_point(|bead| old.start + bead.source.end <= clause);
        let Some(inner) = beads.get(inner) else { return self.text.offset(new.end) };
        if old.start + inner.source.start == clause {
            return self.text.offset(new.start + inner.target.start);
        }
        // No clause of the translation ends here: what cannot be cut goes where more of it belongs.
        let (from, to) = (old.start + inner.source.start, old.start + inner.source.end);
        let before = self.old.offset(clause) - self.old.offset(from);
        let behind = self.old.clauses[to - 1].end - self.old.offset(clause);
        let end = if before >= behind { inner.target.end } else { inner.target.start };
        self.text.offset(new.start + end)
    }
}
