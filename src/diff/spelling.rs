//! Whether two different words are two spellings of one.
//!
//! There is no dictionary here. A single slip often gives another real word or another form, so a change is a
//! slip only where that is unlikely; in doubt it is another word.

use super::marks::plain_word;
use super::words::Vocabulary;

/// The fewest letters of a word in which a wrong letter, and of one in which a lost letter, is a slip.
const LONG_ENOUGH: usize = 5;

/// From how many letters on a slip at the end, or of one vowel for another, is more likely than another word.
const LONG: usize = 7;

/// Whether two different words are most likely two spellings of one: a single slip.
///
/// One letter is wrong, lost or doubled, or two neighbours are swapped (the distance of Damerau and Levenshtein,
/// 1964, is one).
pub(super) fn is_respelling(a: &str, b: &str, words: &Vocabulary) -> bool {
    let (a, b) = (plain_word(a), plain_word(b));
    let (a, b) = without_common_part(&a, &b);
    let (first_a, first_b) = (a.starts_with(char::is_uppercase), b.starts_with(char::is_uppercase));
    if first_a != first_b {
        return false;
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let is_letter = |c: char| c.is_alphabetic() && c < '\u{530}';
    if !a.chars().chain(b.chars()).all(is_letter) || words.is_common(&a) && words.is_common(&b) {
        return false;
    }
    let (long, short): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (long, short) = if long.len() < short.len() { (short, long) } else { (long, short) };
    let Some(slip) = Slip::between(&long, &short) else { return false };
    let is_impossible = words.is_known && (is_impossible(&long) || is_impossible(&short));
    if is_impossible && short.len() >= 4 {
        return true;
    }
    let one_is_common = words.is_common(&a) != words.is_common(&b);
    match slip {
        // Of three letters only what is next to a word everybody knows, as `teh`.
        Slip::Swapped => short.len() >= 4 || short.len() == 3 && one_is_common,
        _ if slip.head() == 0 => false,
        Slip::Wrong { tail: 0, .. } => long.len() >= LONG && !(words.is_form(&long) && words.is_form(&short)),
        Slip::Wrong { head, tail } => {
            let (old, new) = (long[head], short[head]);
            let form = tail == 1
                && words.is_form(&long)
                && words.is_form(&long[..=head])
                && words.is_form(&short[..=head]);
            let form = form || words.is_vowel_change(old, new);
            // `become` and `became` are two words.
            let vowels = is_vowel(old) && is_vowel(new) && plain_vowel(old) != plain_vowel(new);
            let is_short = long.len() < LONG && old != 'y' && new != 'y' && !one_is_common;
            long.len() >= LONG_ENOUGH && !form && !(vowels && is_short)
        }
        Slip::Lost { tail: 0, .. } => {
            let (last, before) = (long[long.len() - 1], long[long.len() - 2]);
            // `planet` and `plane` are two words; `norma` is none.
            let least = if last == 't' { LONG } else { LONG - 1 };
            long.len() >= least && (last == before || !words.is_form(&long))
        }
        Slip::Lost { head, tail } => {
            let letter = long[head];
            let doubled = long[head - 1] == letter || long[head + 1] == letter;
            // `uses` and `users` are two words, `happend` and `happened` are one.
            let form = tail == 1 && long.ends_with(&['s']) && words.is_form(&long[..=head]);
            // `hoping` and `hopping` are two words; `thhere` is none.
            // Before most consonants, as in `firrst`, no letter is doubled.
            let after = long[long.len() - tail..].iter().copied().find(|&c| c != letter);
            let may_double = "bcdeflmnoprstgz".contains(letter)
                && after.is_none_or(|c| is_vowel(c) || matches!(c, 'l' | 'r' | 's' | 'h'));
            let is_short = long.len() < LONG && may_double && !one_is_common;
            long.len() >= LONG_ENOUGH && (!form || doubled) && !(doubled && is_short)
        }
    }
}

/// A single slip between two words; of the letters given, as many are the same before and behind it.
enum Slip {
    /// Two neighbours are swapped.
    Swapped,
    /// One letter is another.
    Wrong { head: usize, tail: usize },
    /// The shorter word has lost one letter of the longer one.
    Lost { head: usize, tail: usize },
}

impl Slip {
    fn between(long: &[char], short: &[char]) -> Option<Self> {
        let head = long.iter().zip(short).take_while(|(a, b)| a == b).count();
        let room = short.len() - head;
        let tail = long.iter().rev().zip(short.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
        match (&long[head..long.len() - tail], &short[head..short.len() - tail]) {
            ([a, b], [c, d]) if a == d && b == c => Some(Self::Swapped),
            ([_], [_]) => Some(Self::Wrong { head, tail }),
            ([_], []) => Some(Self::Lost { head, tail }),
            _ => None,
        }
    }

    fn head(&self) -> usize {
        match self {
            Self::Swapped => 0,
            Self::Wrong { head, .. } | Self::Lost { head, .. } => *head,
        }
    }
}

impl Vocabulary {
    /// Whether a word ends as forms of words do.
    fn is_form(&self, word: &[char]) -> bool {
        self.endings.iter().any(|ending| {
            let len = ending.chars().count();
            word.len() >= len && word[word.len() - len..].iter().copied().eq(ending.chars())
        })
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

/// Whether letters cannot be a word in any of the known languages: a slip made them so.
fn is_impossible(word: &[char]) -> bool {
    const CONSONANT_PAIRS: [&str; 62] = [
        "bl", "br", "ch", "ck", "cl", "cr", "cz", "dh", "dj", "dn", "dr", "dw", "fj", "fl", "fr", "gh", "gl",
        "gn", "gr", "gw", "kh", "kl", "kn", "kr", "kw", "ll", "mn", "ng", "ph", "pf", "pl", "pn", "pr", "ps",
        "pt", "qu", "rh", "sb", "sc", "sd", "sf", "sg", "sh", "sk", "sl", "sm", "sn", "sp", "sq", "sr", "st",
        "sv", "sw", "th", "tr", "ts", "tw", "vl", "vr", "wh", "wr", "zw",
    ];
    let is_consonant = |c: char| !is_vowel(c);
    let starts_oddly = match word {
        [a, b, ..] if is_consonant(*a) && is_consonant(*b) => {
            !CONSONANT_PAIRS.iter().any(|pair| pair.chars().eq([*a, *b]))
        }
        _ => false,
    };
    let odd_pair = |pair: &[char]| match pair {
        ['q', next] => *next != 'u',
        ['j', next] => is_consonant(*next),
        ['v', next] => is_consonant(*next) && !matches!(next, 'r' | 'l' | 's' | 'v' | 'n'),
        ['x', next] => matches!(next, 'b' | 'd' | 'g' | 'j' | 'k' | 'n' | 'r' | 'v' | 'x' | 'z'),
        [last, 'x'] => is_consonant(*last) && !matches!(last, 'n' | 'r' | 'l'),
        [last, 'j'] => matches!(last, 'c' | 'f' | 'g' | 'h' | 'k' | 'm' | 'p' | 'q' | 't' | 'v' | 'w' | 'z'),
        [last, 'q'] => is_consonant(*last) && !matches!(last, 'c' | 'n' | 'r' | 's' | 'd'),
        _ => false,
    };
    let thrice = word.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]);
    let mute = word.iter().copied().all(is_consonant);
    starts_oddly || thrice || mute || word.windows(2).any(odd_pair)
}

fn is_vowel(c: char) -> bool {
    matches!(plain_vowel(c), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'œ' | 'æ')
}

/// A vowel without its accent; other letters as they are.
fn plain_vowel(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ÿ' | 'ý' => 'y',
        c => c,
    }
}
