//! Change classes: what kind of change an edit of a source text is.
//!
//! Both texts become anchors (what carries meaning) and the gaps between them. Changed anchors give the
//! graver classes, changed gaps the lighter ones. In doubt the graver class is named: a change called smaller
//! than it is lets a wrong translation pass. Which classes leave translations valid is not decided here.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::hunk::{Hunk, hunks};
use super::lexer::{Piece, PieceKind, pieces};
use super::words;
use crate::model::{ChangeClass, fold_blanks};

/// All classes of an edit, from the lightest to the gravest, each once.
///
/// Empty only where the texts have the same source fingerprint: equal in NFC with blanks and soft line ends
/// folded. Negations and month names are known in English; elsewhere such a change is wording.
pub fn classes(old: &str, new: &str) -> Vec<ChangeClass> {
    let old: String = fold_blanks(old).nfc().collect();
    let new: String = fold_blanks(new).nfc().collect();
    if old == new {
        return Vec::new();
    }
    let mut found = BTreeSet::new();
    let (old, new) = (Anchored::new(&old), Anchored::new(&new));
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
    anchors: Vec<Piece<'t>>,
    keys: Vec<String>,
    gaps: Vec<Vec<Piece<'t>>>,
}

impl<'t> Anchored<'t> {
    fn new(text: &'t str) -> Self {
        let mut anchors = Vec::new();
        let mut gaps = vec![Vec::new()];
        for piece in pieces(text) {
            if piece.kind.is_anchor() {
                anchors.push(piece);
                gaps.push(Vec::new());
            } else if let Some(gap) = gaps.last_mut() {
                gap.push(piece);
            }
        }
        let keys = anchors.iter().map(key).collect();
        Self { anchors, keys, gaps }
    }
}

/// What makes two anchors the same: markup as written, words without typography.
fn key(piece: &Piece<'_>) -> String {
    match piece.kind {
        PieceKind::Word | PieceKind::Number | PieceKind::Date => words::plain_word(piece.text),
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

/// Judges the words of a changed hunk: wording, spelling and negation.
fn changed_words(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk, found: &mut BTreeSet<ChangeClass>) {
    let is_word = |piece: &Piece<'_>| matches!(piece.kind, PieceKind::Word | PieceKind::Symbol);
    let pick = |side: &Anchored<'_>, range: Range<usize>| -> Vec<usize> {
        range.filter(|&at| is_word(&side.anchors[at])).collect()
    };
    let (before, after) = (pick(old, hunk.old.clone()), pick(new, hunk.new.clone()));
    let negations = |side: &Anchored<'_>, at: &[usize]| -> Vec<&'static str> {
        at.iter().filter_map(|&at| words::negation(side.anchors[at].text)).collect()
    };
    if negations(old, &before) != negations(new, &after) {
        found.insert(ChangeClass::Negation);
    }
    if before.len() != after.len() {
        found.insert(ChangeClass::Wording);
        return;
    }
    for (&a, &b) in before.iter().zip(&after) {
        if old.keys[a] == new.keys[b] {
            continue;
        }
        let (from, to) = (old.keys[a].as_str(), new.keys[b].as_str());
        let negated = words::negation(from).is_some() || words::negation(to).is_some();
        if words::is_negated_form(from, to) {
            found.insert(ChangeClass::Negation);
        }
        let name = is_name(old, a) || is_name(new, b);
        let spelling =
            hunk.old.len() == hunk.new.len() && !negated && !name && words::is_respelling(from, to);
        found.insert(if spelling { ChangeClass::Spelling } else { ChangeClass::Wording });
    }
}

/// Whether a word looks like a name: a capital that no sentence start asks for.
fn is_name(text: &Anchored<'_>, at: usize) -> bool {
    let word = text.anchors[at].text;
    if word.chars().skip(1).any(char::is_uppercase) {
        return true;
    }
    let starts =
        at == 0 || text.gaps[at].iter().any(|piece| matches!(piece.text, "." | "!" | "?" | "…" | ":"));
    word.starts_with(char::is_uppercase) && !starts
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
            match words::plain_mark(c) {
                '…' => out.push_str("..."),
                // Two or three hyphens are how a dash is typed.
                '-' if out.ends_with('-') => {}
                c => out.push(c),
            }
        }
    }
    out
}
