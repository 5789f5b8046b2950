//! The same name spelled in two ways within one article: which one is right, no translator can know.
//!
//! There is no list of names here. A name is a word that is written with a capital within sentences and never
//! small; two names are taken for one where they differ only in what spellings of foreign names differ in.

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{CheckedArticle, SourceHit};
use crate::check::pair::Prose;
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::language::Profile;
use crate::message;
use crate::model::Kind;
use crate::words::{Word, word_hash, words};

/// Reported at the rarer spelling, once for each two.
pub(in crate::check) const CHECK: Check = Check::of_article(
    "name-spelled-two-ways",
    Severity::Warning,
    "a name that an article spells in two ways",
    find,
);

/// How many letters a name has at least: shorter ones are one slip away from many others.
const LETTERS: usize = 5;
/// From how many letters on two slips are still one name.
const LONG: usize = 8;

struct Name<'a> {
    word: String,
    letters: Vec<char>,
    count: usize,
    /// The unit in which it stands first.
    unit: &'a crate::segment::Unit,
}

fn find(article: &CheckedArticle<'_>, hits: &mut Vec<SourceHit>) {
    // Where every noun has a capital, a capital makes no name.
    if Profile::of(article.language).capital_nouns {
        return;
    }
    let names = names(article);
    // Names that could be one share all letters but one or two; few do, so their first letters sort them.
    let mut by_start: FxHashMap<char, Vec<&Name<'_>>> = FxHashMap::default();
    for name in &names {
        by_start.entry(name.letters[0]).or_default().push(name);
    }
    for alike in by_start.values() {
        for (nth, one) in alike.iter().enumerate() {
            for other in alike[nth + 1..].iter().filter(|other| is_same_name(one, other)) {
                let (rare, usual) = if one.count < other.count { (one, other) } else { (other, one) };
                let message = message!(
                    "check-name-two-ways",
                    name = rare.word.as_str(),
                    other = usual.word.as_str(),
                    count = usual.count,
                );
                let hint = message!("check-name-two-ways-hint");
                hits.push(SourceHit { offset: offset(article, rare), message, hint });
            }
        }
    }
    hits.sort_by_key(|hit| hit.offset);
}

/// The names of an article, each spelling once.
fn names<'a>(article: &CheckedArticle<'a>) -> Vec<Name<'a>> {
    // By their hashes.
    let mut small: FxHashSet<u64> = FxHashSet::default();
    let mut found: Vec<Name<'_>> = Vec::new();
    let mut nth_of: FxHashMap<String, usize> = FxHashMap::default();
    for &unit in &article.units {
        let prose = Prose::new(&unit.text);
        let words = words(prose.text());
        let cited = prose.cited();
        let is_prose = matches!(unit.kind, Kind::Paragraph | Kind::ListItem | Kind::Caption)
            && !is_title(&words, prose.text());
        for Word { place, hash } in words {
            let (at, whole) = (place.start, &prose.text()[place]);
            let word = if whole.ends_with('s') {
                whole.trim_end_matches("'s").trim_end_matches("’s")
            } else {
                whole
            };
            if !word.chars().all(char::is_alphabetic) {
                continue;
            }
            if word.starts_with(char::is_lowercase) {
                small.insert(if word.len() == whole.len() { hash } else { word_hash(word) });
                continue;
            }
            let capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let is_inside =
                starts_inside(&prose.text()[..at]) && !cited.iter().any(|cited| cited.contains(&at));
            if let Some(&nth) = nth_of.get(word) {
                found[nth].count += 1;
            } else if is_prose
                && is_inside
                && word.chars().count() >= LETTERS
                && capitals * 2 <= word.chars().count()
            {
                nth_of.insert(word.to_owned(), found.len());
                let letters = word.to_lowercase().chars().collect();
                found.push(Name { word: word.to_owned(), letters, count: 1, unit });
            }
        }
    }
    found.retain(|name| !small.contains(&word_hash(&name.word)));
    found
}

/// Whether most words have a capital, as in a title.
fn is_title(words: &[Word], prose: &str) -> bool {
    let is_capital = |word: &&Word| prose[word.place.clone()].starts_with(char::is_uppercase);
    let capitals = words.iter().filter(is_capital).count();
    capitals * 2 > words.len()
}

/// Whether what follows a text is within a sentence.
fn starts_inside(before: &str) -> bool {
    let last = before.trim_end().chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | ';' | ')' | '\''))
}

/// Where a name stands first in the article.
fn offset(article: &CheckedArticle<'_>, name: &Name<'_>) -> usize {
    let start = name.unit.range.start;
    let raw = article.text.get(name.unit.range.clone()).unwrap_or_default();
    raw.unicode_word_indices()
        .find(|(_, word)| word.starts_with(&name.word))
        .map_or(start, |(at, _)| start + at)
}

fn is_same_name(one: &Name<'_>, other: &Name<'_>) -> bool {
    // Only another capital within it, as in "Github" and "GitHub".
    if one.letters == other.letters {
        return true;
    }
    let (a, b) = (&one.letters, &other.letters);
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    // What differs at its very end is inflected, or derived.
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let start = a.iter().zip(b.iter()).take_while(|(a, b)| a == b).count();
    let ends_alike = matches!((a.last(), b.last()), (Some('i'), Some('y')) | (Some('y'), Some('i')));
    if end == 0 && !(ends_alike && a.len() == b.len())
        || start == 0
        || a.len().min(b.len()) < LETTERS
        || is_known_pair(&one.word, &other.word)
    {
        return false;
    }
    let most = if a.len().min(b.len()) >= LONG { 2 } else { 1 };
    slips(a, b, most).is_some()
}

/// In how many slips of spelling two words differ, at most so many; `None` where it takes more, or others.
fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    if a.is_empty() && b.is_empty() {
        return Some(0);
    }
    let left = most.checked_sub(1)?;
    let missing =
        [(!a.is_empty()).then(|| slips(&a[1..], b, left)), (!b.is_empty()).then(|| slips(a, &b[1..], left))];
    let swapped = match (a, b) {
        ([a0, a1, a @ ..], [b0, b1, b @ ..]) if a0 == b1 && a1 == b0 => slips(a, b, left),
        _ => None,
    };
    let replaced = match (a, b) {
        ([a0, a @ ..], [b0, b @ ..]) if sound_alike(*a0, *b0) => slips(a, b, left),
        _ => None,
    };
    let best = missing.into_iter().flatten().chain([swapped, replaced]).flatten().min();
    best.map(|slips| slips + 1)
}

/// Whether one letter is written for the other where a name is taken from another script or ear.
fn sound_alike(a: char, b: char) -> bool {
    const ALIKE: [&str; 8] = ["aeiouy", "ckqg", "sz", "fv", "vw", "ij", "dt", "bp"];
    let plain = |c: char| c.nfd().next().unwrap_or(c);
    let (a, b) = (plain(a), plain(b));
    a == b || ALIKE.iter().any(|alike| alike.contains(a) && alike.contains(b))
}

/// Whether two names that are nearly the same are two names.
fn is_known_pair(one: &str, other: &str) -> bool {
    const PAIRS: [[&str; 2]; 10] = [
        ["Austria", "Australia"],
        ["Niger", "Nigeria"],
        ["Slovakia", "Slovenia"],
        ["Tuesday", "Thursday"],
        ["Christian", "Christina"],
        ["Johnson", "Jonson"],
        ["Julian", "Julien"],
        ["Marian", "Marion"],
        ["Steven", "Stephen"],
        ["Adrian", "Adrien"],
    ];
    PAIRS.iter().any(|pair| pair.contains(&one) && pair.contains(&other))
}
