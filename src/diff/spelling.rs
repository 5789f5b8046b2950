//! Whether two different words are two spellings of one.
//!
//! There is no dictionary here: a single slip counts as another spelling, but where it makes another form of the
//! word, or a word that is known to be another one. So does small grammar that is certain: `a` for `an`.

use super::marks::plain_word;
use crate::language::Profile;

/// The fewest letters of the longer word: shorter words are one slip away from many others.
const LONG_ENOUGH: usize = 4;

/// Whether two different words are two spellings of one: a single slip apart.
///
/// One letter is wrong, lost or doubled, or two neighbours are swapped (the distance of Damerau and Levenshtein,
/// 1964, is one).
pub(super) fn is_respelling(a: &str, b: &str, words: &Profile) -> bool {
    let (a, b) = (plain_word(a), plain_word(b));
    if words.agree(&a, &b) {
        return true;
    }
    let (a, b) = without_common_part(&a, &b);
    if a.starts_with(char::is_uppercase) != b.starts_with(char::is_uppercase) {
        return false;
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let is_letter = |c: char| c.is_alphabetic() && c < '\u{530}';
    if !a.chars().chain(b.chars()).all(is_letter) || words.is_common(&a) && words.is_common(&b) {
        return false;
    }
    let one_is_common = words.is_common(&a) || words.is_common(&b);
    let (long, short): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (long, short) = if long.len() < short.len() { (short, long) } else { (long, short) };
    let Some(slip) = Slip::between(&long, &short) else { return false };
    match slip {
        // Of three letters only what is next to a word everybody knows, as `teh`.
        Slip::Swapped => short.len() >= LONG_ENOUGH || short.len() == 3 && one_is_common,
        _ if long.len() < LONG_ENOUGH => false,
        // The end is where forms of a word differ: `file` and `files`, `lavora` and `lavori`.
        Slip::Wrong { tail: 0, .. } => !(words.is_form(&long) && words.is_form(&short)),
        Slip::Lost { tail: 0, .. } => long[long.len() - 1] == long[long.len() - 2] || !words.is_form(&long),
        // `Vater` and `Väter` are two forms.
        Slip::Wrong { head, .. } => !words.is_vowel_change(long[head], short[head]),
        Slip::Lost { .. } => true,
    }
}

/// A single slip between two words, with the number of letters that are the same before or behind it.
enum Slip {
    /// Two neighbours are swapped.
    Swapped,
    /// One letter is another.
    Wrong { head: usize, tail: usize },
    /// The shorter word has lost one letter of the longer one.
    Lost { tail: usize },
}

impl Slip {
    fn between(long: &[char], short: &[char]) -> Option<Self> {
        let head = long.iter().zip(short).take_while(|(a, b)| a == b).count();
        let room = short.len() - head;
        let tail = long.iter().rev().zip(short.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
        match (&long[head..long.len() - tail], &short[head..short.len() - tail]) {
            ([a, b], [c, d]) if a == d && b == c => Some(Self::Swapped),
            ([_], [_]) => Some(Self::Wrong { head, tail }),
            ([_], []) => Some(Self::Lost { tail }),
            _ => None,
        }
    }
}

impl Profile {
    /// Whether a word ends as forms of words do.
    fn is_form(&self, word: &[char]) -> bool {
        self.endings.iter().any(|ending| {
            let len = ending.chars().count();
            word.len() >= len && word[word.len() - len..].iter().copied().eq(ending.chars())
        })
    }

    /// Whether two words are forms of one of which what stands beside decides: neither says anything else.
    fn agree(&self, a: &str, b: &str) -> bool {
        let (a, b) = (a.to_lowercase(), b.to_lowercase());
        self.agreements.iter().any(|&(one, other)| (one, other) == (&*a, &*b) || (other, one) == (&*a, &*b))
    }

    fn is_vowel_change(&self, a: char, b: char) -> bool {
        self.vowel_changes.contains(&(a, b)) || self.vowel_changes.contains(&(b, a))
    }
}

/// What two words differ in beside an apostrophe: `importance` of `l'importance`.
fn without_common_part<'w>(a: &'w str, b: &'w str) -> (&'w str, &'w str) {
    match (a.split_once('\''), b.split_once('\'')) {
        (Some((head, rest)), Some((other, tail))) if head == other => (rest, tail),
        (Some((head, rest)), Some((other, tail))) if rest == tail => (head, other),
        _ => (a, b),
    }
}
