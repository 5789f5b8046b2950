//! Change classes: what kind of change an edit of a source text is.
//!
//! Both texts become anchors (what carries meaning) and the gaps between them. Changed anchors give the
//! graver classes, changed gaps the lighter ones. In doubt the graver class is named: a change called smaller
//! than it is lets a wrong translation pass. Which classes leave translations valid is not decided here.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;

use super::anchored::{Anchored, key};
use super::hunk::{Hunk, hunks};
use super::letter_case;
use super::lexer::{Piece, PieceKind};
use super::marks;
use super::quantity::is_named;
use super::spelling::is_respelling;
use crate::language::Profile;
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
    let words = Profile::of(language);
    let (old_text, new_text) = (old, new);
    let (mut old, mut new) = (Anchored::new(&old_text, words), Anchored::new(&new_text, words));
    if old.links == new.links {
        // Where their brackets stand among words that came or went is an accident of the comparison.
        old.forget_link_marks();
        new.forget_link_marks();
    }
    let mut emphasis = EmphasisMoves::default();
    if old.anchors.is_empty() && new.anchors.is_empty() {
        gap(&old.gaps[0], &new.gaps[0], Around::Words, &mut found);
    }
    let same_words = letter_case::hunks(&old, &new);
    for hunk in same_words.unwrap_or_else(|| hunks(&old.keys, &new.keys)) {
        emphasis.follow(&old, &new, &hunk);
        if hunk.equal {
            equal_hunk(&old, &new, &hunk, &mut found);
        } else {
            changed_hunk(&old, &new, &hunk, &mut found);
        }
    }
    if emphasis.lost && emphasis.gained {
        found.insert(ChangeClass::Wording);
    }
    if options_changed(&old_text, &new_text) {
        found.insert(ChangeClass::Code);
    }
    if found.is_empty() {
        // Something differs that no rule above has a name for: never let it pass as nothing.
        found.insert(ChangeClass::Wording);
    }
    found.into_iter().collect()
}

/// Whether an option such as `--force` got its two hyphens back, or lost them to a dash.
fn options_changed(old: &str, new: &str) -> bool {
    if !old.contains("--") && !new.contains("--") {
        return false;
    }
    let behind = |text: &str, marks: &[&str]| -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        for mark in marks {
            for (at, _) in text.match_indices(mark) {
                let is_start = text[..at]
                    .chars()
                    .next_back()
                    .is_none_or(|c| c.is_whitespace() || "([\"'“‘«".contains(c));
                let rest = &text[at + mark.len()..];
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len());
                if is_start && rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    words.insert(rest[..end].to_owned());
                }
            }
        }
        words
    };
    let (options, dashes) = (["--"], ["–", "—"]);
    let meet = |one: &str, other: &str| !behind(one, &options).is_disjoint(&behind(other, &dashes));
    meet(old, new) || meet(new, old)
}

/// Whether words that stay lost or gained emphasis: with both, it moved.
#[derive(Default)]
struct EmphasisMoves {
    lost: bool,
    gained: bool,
}

impl EmphasisMoves {
    fn follow(&mut self, old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk) {
        if hunk.old.len() == hunk.new.len() {
            for (a, b) in hunk.old.clone().zip(hunk.new.clone()) {
                self.lost |= old.emphasised[a] && !new.emphasised[b];
                self.gained |= !old.emphasised[a] && new.emphasised[b];
            }
        }
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
        let differ = match kind {
            PieceKind::Number => !numbers(before, after).eq(numbers(after, before)),
            _ => !of_kind(before, kind).eq(of_kind(after, kind)),
        };
        if differ {
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
    if changed.is_empty() && hunk.old.len() == hunk.new.len() {
        changed.extend(letter_case(old, new, hunk));
    }
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

/// The class of number words and dates that stand in their places and differ in letter case only.
fn letter_case(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk) -> Option<ChangeClass> {
    let shouted = letter_case::shouts(old, new);
    let mut pairs = hunk.old.clone().zip(hunk.new.clone());
    let is_same =
        pairs.all(|(a, b)| old.keys[a] == new.keys[b] || letter_case::is_same_word(old, a, new, b, shouted));
    is_same.then_some(ChangeClass::LetterCase)
}

fn of_kind(side: &[Piece<'_>], kind: PieceKind) -> impl Iterator<Item = String> {
    side.iter().filter(move |piece| piece.kind == kind).map(key)
}

/// The numbers of one side, without names that hold a digit where the other side has nothing they could come from.
fn numbers<'a>(side: &'a [Piece<'_>], other: &'a [Piece<'_>]) -> impl Iterator<Item = String> + 'a {
    let stem = |text: &str| text.chars().filter(|c| !c.is_numeric()).collect::<String>().to_lowercase();
    let has_number = of_kind(other, PieceKind::Number).next().is_some();
    let words: FxHashSet<String> = of_kind(other, PieceKind::Word).map(|word| stem(&word)).collect();
    of_kind(side, PieceKind::Number)
        .filter(move |number| has_number || !is_named(number) || words.contains(&stem(number)))
}

/// Judges the words of a changed hunk: wording, spelling, number words and negation.
fn changed_words(old: &Anchored<'_>, new: &Anchored<'_>, hunk: &Hunk, found: &mut BTreeSet<ChangeClass>) {
    let numbers =
        |like: bool| (old.numbers_of(hunk.old.clone(), like), new.numbers_of(hunk.new.clone(), like));
    let ((before, after), (like_before, like_after)) = (numbers(false), numbers(true));
    let one_for_another = !like_before.is_empty() && !like_after.is_empty() && like_before != like_after;
    let units_differ = old.units_of(hunk.old.clone()) != new.units_of(hunk.new.clone());
    if before != after || one_for_another || units_differ {
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
    let mut shouted = None;
    for (&a, &b) in before.iter().zip(&after) {
        let (from, to) = (old.keys[a].as_str(), new.keys[b].as_str());
        if from == to {
            continue;
        }
        let shouted = *shouted.get_or_insert_with(|| letter_case::shouts(old, new));
        if !units_differ && letter_case::is_same_word(old, a, new, b, shouted) {
            found.insert(ChangeClass::LetterCase);
            continue;
        }
        let negated = !old.words.negations(from).is_empty() || !old.words.negations(to).is_empty();
        let name = is_name(old, a, new) || is_name(new, b, old);
        let number = old.words.is_number_like(from) || old.words.is_number_like(to);
        let spelling = hunk.old.len() == hunk.new.len()
            && !(negated || name || number)
            && is_respelling(from, to, old.words);
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
    if blanks(old, placed) != blanks(new, placed) {
        changed.insert(ChangeClass::WhiteSpace);
    }
    if changed.is_empty() {
        // The same in another order.
        let has_emphasis = old.iter().any(|piece| piece.kind == PieceKind::Emphasis);
        changed.insert(if has_emphasis { ChangeClass::Typography } else { ChangeClass::WhiteSpace });
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
