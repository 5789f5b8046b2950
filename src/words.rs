//! The words of a text, as Unicode's word boundaries have them, and what is the same word.
//!
//! Segments what the languages of Europe are written with by itself, which takes a fraction of the time that the
//! tables of all scripts take, and leaves every other text to them. What is done with the words is decided by those who
//! ask for them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use xxhash_rust::xxh3::xxh3_64;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands, in bytes of the text.
    pub(crate) place: Range<usize>,
    /// Its [hash](word_hash).
    pub(crate) hash: u64,
}

/// All words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut folded = String::new();
    let word = |place: Range<usize>| Word { hash: hash_with(&text[place.clone()], &mut folded), place };
    word_places(text).into_iter().map(word).collect()
}

/// A hash of a word as [`fold_word`] leaves it.
pub(crate) fn word_hash(word: &str) -> u64 {
    hash_with(word, &mut String::new())
}

/// The same, where the folded word may be written to a buffer.
fn hash_with(word: &str, folded: &mut String) -> u64 {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return xxh3_64(word.as_bytes());
    }
    folded.clear();
    fold_into(word, folded);
    xxh3_64(folded.as_bytes())
}

/// A word without case, and with one kind of apostrophe.
pub(crate) fn fold_word(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

fn fold_into(word: &str, folded: &mut String) {
    for c in word.chars() {
        match c {
            '’' => folded.push('\''),
            c if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            c => folded.extend(c.to_lowercase()),
        }
    }
}

/// How a character joins words; Unicode Standard Annex 29, table 3, for the characters known here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    Letter,
    Digit,
    /// Joins to letters, digits and itself.
    Connector,
    /// Joins two letters.
    MidLetter,
    /// Joins two digits.
    MidDigit,
    /// Joins two letters or two digits.
    Mid,
    Nothing,
}

/// How the characters of ASCII join words.
const ASCII: [Join; 128] = {
    let mut joins = [Join::Nothing; 128];
    let mut at = 0;
    while at < 128 {
        joins[at] = match at as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Join::Letter,
            b'0'..=b'9' => Join::Digit,
            b'_' => Join::Connector,
            b'.' | b'\'' => Join::Mid,
            b':' => Join::MidLetter,
            b',' | b';' => Join::MidDigit,
            _ => Join::Nothing,
        };
        at += 1;
    }
    joins
};

/// How a character joins words; `None` for one that only the tables know.
fn join(c: char) -> Option<Join> {
    Some(match c {
        '\0'..='\u{7f}' => ASCII[c as usize],
        '×' | '÷' => Join::Nothing,
        'ª' | 'µ' | 'º' | 'À'..='ɏ' => Join::Letter,
        '\u{202f}' => Join::Connector,
        '‘' | '’' => Join::Mid,
        '·' => Join::MidLetter,
        // Without the fractions and raised digits, which are words.
        '\u{a0}'..='\u{ac}' | '\u{ae}'..='±' | '´' | '¶' | '»' | '¿' => Join::Nothing,
        '‐'..='―' | '“'..='„' | '†' | '•' | '…' | '€' | '\u{fffc}' => Join::Nothing,
        _ => return None,
    })
}

/// The places of all words, in order; what has no letter or digit is none.
pub(crate) fn word_places(text: &str) -> Vec<Range<usize>> {
    near_places(text)
        .unwrap_or_else(|| text.unicode_word_indices().map(|(at, word)| at..at + word.len()).collect())
}

/// The same, where all characters are known here.
fn near_places(text: &str) -> Option<Vec<Range<usize>>> {
    // The end of a text joins nothing.
    let next = |at: usize| match text.as_bytes().get(at) {
        None => Some((Join::Nothing, 1)),
        Some(&byte) if byte.is_ascii() => Some((ASCII[usize::from(byte)], 1)),
        Some(_) => text[at..].chars().next().and_then(|c| Some((join(c)?, c.len_utf8()))),
    };
    let mut places = Vec::with_capacity(text.len() / 6);
    let mut at = 0;
    while at < text.len() {
        let start = at;
        let (mut last, length) = next(at)?;
        at += length;
        if !matches!(last, Join::Letter | Join::Digit | Join::Connector) {
            continue;
        }
        let mut is_word = last != Join::Connector;
        loop {
            let (kind, length) = next(at)?;
            match kind {
                Join::Letter | Join::Digit => {
                    (last, is_word) = (kind, true);
                    // Most words have no other letters.
                    if kind == Join::Letter {
                        let letters = text.as_bytes()[at + length..].iter();
                        at += letters.take_while(|byte| byte.is_ascii_alphabetic()).count();
                    }
                }
                Join::Connector => last = kind,
                Join::Nothing => break,
                // A mark joins two letters, two digits, or both.
                mark => {
                    let other = if last == Join::Letter { Join::MidDigit } else { Join::MidLetter };
                    if last == Join::Connector || mark == other || next(at + length)?.0 != last {
                        break;
                    }
                }
            }
            at += length;
        }
        if is_word {
            places.push(start..at);
        }
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_tables(text: &str) -> Vec<Range<usize>> {
        text.unicode_word_indices().map(|(at, word)| at..at + word.len()).collect()
    }

    #[test]
    fn every_known_character_joins_as_the_tables_say() {
        let is_wrong = |c: &char| {
            let texts = [
                format!("a{c}b"),
                format!("1{c}2"),
                format!("a{c}2 1{c}b"),
                format!("{c}a{c}{c}b{c}"),
                format!("_{c}1{c}_{c}"),
                format!("a.{c}1,{c}b"),
            ];
            texts.iter().any(|text| near_places(text) != Some(by_tables(text)))
        };
        let known = ('\0'..='\u{ffff}').filter(|&c| join(c).is_some());
        assert_eq!(known.filter(is_wrong).collect::<String>(), "");
    }

    proptest::proptest! {
        #[test]
        fn words_are_those_of_the_tables(text in "[a-c1-2éÉß ._,:;'’‘·\u{202f}\u{a0}«»“!-\u{fffc}…ʼ\u{301}\u{ad}\r\n字]{0,16}") {
            proptest::prop_assert_eq!(word_places(&text), by_tables(&text));
        }
    }
}
