//! Which part of a translation belongs to which piece of a source text that was split.
//!
//! The old text is cut where its pieces part, at sentences where it can be, else at clauses; the translation is
//! cut at what answers to these places. Which units are pieces of which is decided where units are matched.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::align::{Bead, align, align_items};
use super::anchors::AnchoredText;
use super::clauses::clauses;
use super::emphasis::Emphasis;
use super::order::{reordered, told};
use super::split::sentences;
use crate::model::Language;
use crate::similarity::Words;

/// What belongs to one piece of a text that was split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitPart {
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

/// From how many cuts inside one sentence on its pieces are a list.
const LIST: usize = 2;

/// How far the shares of a text before a cut may differ from its translation's to speak for the cut.
const SAME_SHARE: f64 = 0.1;

/// Says for every piece of a split text which part of the old text and of its translation is its own.
///
/// `answered` is the old text that `translation` answers to, `pieces` are the new texts in document order. The
/// parts are in the order of the pieces and together hold all of the old text, each sentence once; what went
/// into no piece stays with the piece before it. So do the translations, except for pieces that get none because
/// what answers to them is doubtful: anchors are in another part, or a sentence would be cut on no evidence.
/// Emphasis that a cut goes through is closed before it and opened again behind it.
pub fn parts(
    answered: &str,
    translation: &str,
    pieces: &[&str],
    source: &Language,
    target: &Language,
) -> Vec<SplitPart> {
    let old = Text::new(answered, source);
    let new = Text::new(translation, target);
    let mut bounds = vec![0];
    bounds.extend(cuts(&old, pieces));
    bounds.push(old.clauses.len());
    let own = reordered_parts(&old, &new, &bounds).unwrap_or_else(|| parts_in_order(&old, &new, &bounds));
    let source_emphasis = Emphasis::new(answered);
    let target_emphasis = Emphasis::new(translation);
    let found = bounds.windows(2).zip(own).map(|(bounds, own)| {
        let range = old.offset(bounds[0])..old.offset(bounds[1]);
        let own: Vec<String> =
            own.into_iter().map(|range| target_emphasis.cut(piece_of(translation, range))).collect();
        let own = own.join(" ");
        SplitPart {
            source: source_emphasis.cut(piece_of(answered, range)),
            translation: (!own.is_empty()).then_some(own),
        }
    });
    found.take(pieces.len()).collect()
}

/// The stretches of a translation that belong to one part; none where that is doubtful.
type Stretches = Vec<Range<usize>>;

/// What answers to each part, where anchors prove that the translation has its sentences in another order.
fn reordered_parts(old: &Text<'_>, new: &Text<'_>, bounds: &[usize]) -> Option<Vec<Stretches>> {
    let items =
        |text: &Text<'_>| text.texts(&text.sentences).into_iter().map(AnchoredText::new).collect::<Vec<_>>();
    let order = reordered(&items(old), &items(new))?;
    let own = bounds.windows(2).map(|bounds| {
        // What was cut inside a sentence is doubtful here.
        let (Some(from), Some(to)) = (old.sentence_at(bounds[0]), old.sentence_at(bounds[1])) else {
            return Vec::new();
        };
        let mut answers = order[from..to].to_vec();
        answers.sort_unstable();
        let runs = answers.chunk_by(|one, next| one + 1 == *next);
        runs.map(|run| new.sentences[run[0]].start..new.sentences[run[run.len() - 1]].end).collect()
    });
    Some(own.collect())
}

/// What answers to each part, where the translation has them in the same order.
fn parts_in_order(old: &Text<'_>, new: &Text<'_>, bounds: &[usize]) -> Vec<Stretches> {
    let inner = &bounds[1..bounds.len() - 1];
    let mut translated = Translated::new(old, new, inner);
    let mut ends = Vec::with_capacity(bounds.len());
    let mut doubtful = vec![false; bounds.len() - 1];
    let mut from = 0;
    for (nth, &cut) in inner.iter().enumerate() {
        let (clause, is_sound) = translated.cut(cut);
        if clause >= from && !is_sound {
            doubtful[nth..nth + 2].fill(true);
        }
        from = clause.max(from);
        ends.push(from);
    }
    ends.push(new.clauses.len());
    let part_of = |ends: &[usize], clause: usize| ends.partition_point(|&end| end <= clause);
    let pairs = told(
        old.items.iter().enumerate().map(|(at, item)| (part_of(&bounds[1..], at), item)),
        new.items.iter().enumerate().map(|(at, item)| (part_of(&ends, at), item)),
    );
    for (from, to) in pairs {
        if from != to {
            doubtful[from.min(to)..=from.max(to)].fill(true);
        }
    }
    let starts = [0].into_iter().chain(ends.iter().copied());
    let own = starts.zip(&ends).zip(doubtful).map(|((start, &end), doubtful)| {
        let whole = new.offset(start)..new.offset(end);
        std::iter::once(whole).filter(|_| !doubtful).collect()
    });
    own.collect()
}

/// A stretch of a text without outer blanks, and without the hard break it ends with.
fn piece_of(text: &str, range: Range<usize>) -> Range<usize> {
    let piece = text[range.clone()].trim_end();
    let behind = &text[range.start + piece.len()..];
    let hard = behind.starts_with(['\n', '\r']);
    let piece = piece.strip_suffix('\\').filter(|_| hard).unwrap_or(piece).trim_end();
    let end = range.start + piece.len();
    end - piece.trim_start().len()..end
}

/// A text cut into sentences and these into clauses.
struct Text<'t> {
    text: &'t str,
    sentences: Vec<Range<usize>>,
    clauses: Vec<Range<usize>>,
    /// The first clause of each sentence, and the number of clauses.
    firsts: Vec<usize>,
    /// Each clause, reduced.
    items: Vec<AnchoredText>,
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
        let items = all.iter().map(|clause| AnchoredText::new(&text[clause.clone()])).collect();
        Self { text, sentences, clauses: all, firsts, items }
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
struct Translated<'t> {
    old: &'t Text<'t>,
    text: &'t Text<'t>,
    /// Where the old text is cut.
    cuts: &'t [usize],
    beads: Vec<Bead>,
    /// The clauses of the bead cut last, aligned.
    finer: Option<(usize, Vec<Bead>)>,
}

impl<'t> Translated<'t> {
    fn new(old: &'t Text<'t>, text: &'t Text<'t>, cuts: &'t [usize]) -> Self {
        let beads = align(&old.texts(&old.sentences), &text.texts(&text.sentences));
        Self { old, text, cuts, beads, finer: None }
    }

    /// The clause of the translation that answers to one the old text is cut before, and whether that is sound.
    fn cut(&mut self, clause: usize) -> (usize, bool) {
        if clause == 0 || clause >= self.old.clauses.len() {
            return (if clause == 0 { 0 } else { self.text.clauses.len() }, true);
        }
        let sentence = self.old.firsts.partition_point(|&first| first <= clause) - 1;
        let at = self.beads.partition_point(|bead| bead.source.end <= sentence);
        let bead = &self.beads[at];
        if self.old.sentence_at(clause) == Some(bead.source.start) {
            return (self.text.firsts[bead.target.start], true);
        }
        let old = self.old.firsts[bead.source.start]..self.old.firsts[bead.source.end];
        let new = self.text.firsts[bead.target.start]..self.text.firsts[bead.target.end];
        if self.finer.as_ref().is_none_or(|(of, _)| *of != at) {
            let beads = align_items(&self.old.items[old.clone()], &self.text.items[new.clone()]);
            self.finer = Some((at, beads));
        }
        let beads = self.finer.as_ref().map(|(_, beads)| beads.as_slice()).unwrap_or_default();
        let inner = beads.partition_point(|bead| old.start + bead.source.end <= clause);
        let Some(inner) = beads.get(inner) else { return (new.end, true) };
        let found = if old.start + inner.source.start == clause {
            new.start + inner.target.start
        } else {
            // No clause of the translation ends here: what cannot be cut goes where more of it belongs.
            let (from, to) = (old.start + inner.source.start, old.start + inner.source.end);
            let before = self.old.offset(clause) - self.old.offset(from);
            let behind = self.old.clauses[to - 1].end - self.old.offset(clause);
            new.start + if before >= behind { inner.target.end } else { inner.target.start }
        };
        let is_sound = self.text.sentence_at(found).is_some() || self.is_backed(clause, found, &old, &new);
        (found, is_sound)
    }

    /// Whether there is evidence for a cut inside a sentence of the translation, between what answers each other.
    ///
    /// A comma alone parts nothing. As many clauses on both sides do if they became a list, or else if an anchor
    /// or the lengths say the same.
    fn is_backed(&self, clause: usize, found: usize, old: &Range<usize>, new: &Range<usize>) -> bool {
        if old.len() != new.len() || clause - old.start != found - new.start {
            return false;
        }
        let first = self.cuts.partition_point(|&cut| cut <= old.start);
        let cuts = self.cuts.partition_point(|&cut| cut < old.end) - first;
        if cuts >= LIST {
            return true;
        }
        let half = |text: &'t Text<'t>, range: &Range<usize>, cut: usize| {
            text.items[range.clone()]
                .iter()
                .zip(range.clone())
                .map(move |(item, at)| (usize::from(at >= cut), item))
        };
        let pairs = told(half(self.old, old, clause), half(self.text, new, found));
        let share = |text: &Text<'_>, range: &Range<usize>, cut: usize| {
            let length = |items: &[AnchoredText]| items.iter().map(|item| item.length).sum::<usize>() as f64;
            length(&text.items[range.start..cut]) / length(&text.items[range.clone()]).max(1.0)
        };
        let apart = (share(self.old, old, clause) - share(self.text, new, found)).abs();
        pairs.iter().all(|(from, to)| from == to) && (!pairs.is_empty() || apart <= SAME_SHARE)
    }
}
