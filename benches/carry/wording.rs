//! Edits inside one unit: each takes the text of a unit as it is written in the article and gives the new one.
//!
//! None means that the text has no place for such an edit.

use crate::donors::Donors;
use crate::prose::{is_protected, numbers, plain_words, replaced, sentences, word_count};
use crate::random::Random;

pub(crate) type Wording = fn(&str, &mut Donors, &mut Random) -> Option<String>;

/// So many words are a short heading.
const SHORT_HEADING: usize = 4;
/// Pairs of words that an editor may exchange in a heading.
const SYNONYMS: [(&str, &str); 12] = [
    ("project", "codebase"),
    ("make", "create"),
    ("write", "draft"),
    ("start", "begin"),
    ("guide", "handbook"),
    ("build", "construct"),
    ("people", "folks"),
    ("find", "discover"),
    ("your", "the"),
    ("a", "one"),
    ("use", "apply"),
    ("add", "include"),
];

pub(crate) fn one_word(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    if word_count(text) < 4 {
        return None;
    }
    some_words(text, 1, donors, random)
}

/// Replaces this many words.
pub(crate) fn some_words(text: &str, count: usize, donors: &Donors, random: &mut Random) -> Option<String> {
    let mut places = plain_words(text);
    random.shuffle(&mut places);
    places.truncate(count);
    if places.len() < count {
        return None;
    }
    places.sort_by_key(|place| std::cmp::Reverse(place.start));
    let mut text = text.to_owned();
    for place in places {
        let word = donors.word(&text[place.clone()], random)?;
        text = replaced(&text, &place, &word);
    }
    Some(text)
}

/// One letter doubled, dropped or exchanged inside a word.
pub(crate) fn typo(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    let words: Vec<_> = plain_words(text).into_iter().filter(|word| word.len() >= 5).collect();
    let word = random.pick(&words)?.clone();
    let at = word.start + 1 + random.below(word.len() - 2);
    let letter = &text[at..=at];
    let with = match random.below(3) {
        0 => letter.repeat(2),
        1 => String::new(),
        _ => if letter == "x" { "k" } else { "x" }.to_owned(),
    };
    Some(replaced(text, &(at..at + 1), &with))
}

pub(crate) fn number(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    let place = random.pick(&numbers(text))?.clone();
    let number: u32 = text[place.clone()].parse().ok()?;
    let with = (number + 1 + random.below(8) as u32).to_string();
    Some(replaced(text, &place, &with))
}

pub(crate) fn negation(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    const VERBS: [&str; 12] =
        ["is", "are", "was", "can", "will", "should", "may", "must", "do", "does", "could", "would"];
    let mut places = Vec::new();
    for verb in VERBS {
        let spaced = format!(" {verb} ");
        let found = text.match_indices(&spaced).map(|(at, _)| at + spaced.len());
        places.extend(found.filter(|&at| !is_protected(text, at) && !text[at..].starts_with("not ")));
    }
    let at = *random.pick(&places)?;
    Some(replaced(text, &(at..at), "not "))
}

/// Curly quotes and apostrophes for straight ones, or back; dashes of another length.
pub(crate) fn typography(text: &str, _: &mut Donors, _: &mut Random) -> Option<String> {
    if text.contains(['<', '{', '`', '\n']) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        out.push(match c {
            _ if is_protected(text, at) => c,
            '\'' if before.is_alphabetic() && behind.is_alphabetic() => '’',
            '’' => '\'',
            '"' if before.is_whitespace() || before == '(' => '“',
            '"' => '”',
            '–' if before == ' ' && behind == ' ' => '—',
            '-' if before == ' ' && behind == ' ' => '–',
            _ => c,
        });
        before = c;
    }
    (out != text).then_some(out)
}

/// The same words on lines of another length.
pub(crate) fn rewrap(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    if text.contains("  \n") || text.contains("\\\n") || text.len() < 50 {
        return None;
    }
    let indent = text.find('\n').map_or("", |at| {
        let next = &text[at + 1..];
        &next[..next.len() - next.trim_start().len()]
    });
    let width = 30 + random.below(70);
    let (mut out, mut column) = (String::new(), 0);
    for word in text.split_ascii_whitespace() {
        if column > 0 && column + word.len() > width {
            out.push('\n');
            out.push_str(indent);
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.len();
    }
    (out != text).then_some(out)
}

pub(crate) fn link(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    let places: Vec<usize> = text.match_indices("](").map(|(at, _)| at + 2).collect();
    let start = *random.pick(&places)?;
    let end = start + text[start..].find([')', ' '])?;
    let target = &text[start..end];
    let with = match random.below(3) {
        0 if target.starts_with("https://") => target.replacen("https://", "https://www2.", 1),
        1 => format!("{}-2", target.trim_end_matches('/')),
        _ => format!("{}/latest", target.trim_end_matches('/')),
    };
    Some(replaced(text, &(start..end), &with))
}

pub(crate) fn sentence_added(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    let own = sentences(text);
    if own.is_empty() || word_count(text) < 8 || !text.ends_with(['.', '!', '?']) {
        return None;
    }
    // More would be another text with an old sentence in it.
    let new = donors.sentence(random).filter(|new| word_count(new) <= word_count(text) * 3 / 2)?;
    let at = random.below(own.len() + 1);
    let place = own.get(at).map_or(text.len(), |sentence| sentence.start);
    let with = if at == own.len() { format!(" {new}") } else { format!("{new} ") };
    Some(replaced(text, &(place..place), &with))
}

pub(crate) fn sentence_removed(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    let mut own = sentences(text);
    if own.len() < 2 {
        return None;
    }
    own.remove(random.below(own.len()));
    Some(joined(text, &own)).filter(|left| word_count(left) >= 4)
}

/// Keeps sentences that stand together and hold about a third of the words.
pub(crate) fn one_third(text: &str, _: &mut Donors, random: &mut Random) -> Option<String> {
    let own = sentences(text);
    if own.len() < 3 {
        return None;
    }
    let total = word_count(text);
    let kept: Vec<String> = (0..own.len())
        .flat_map(|from| (from + 1..=own.len()).map(move |to| from..to))
        .map(|range| joined(text, &own[range]))
        .filter(|left| (28..=40).contains(&(word_count(left) * 100 / total)) && word_count(left) >= 5)
        .collect();
    random.pick(&kept).cloned()
}

/// Puts new sentences in the place of about half of the old ones, by words.
pub(crate) fn half_rewritten(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    let own = sentences(text);
    if own.len() < 2 || text.contains('\n') {
        return None;
    }
    let total = word_count(text);
    let mut order: Vec<usize> = (0..own.len()).collect();
    random.shuffle(&mut order);
    let mut replace = vec![false; own.len()];
    let mut words = 0;
    for at in order {
        let size = word_count(&text[own[at].clone()]);
        if (words + size) * 100 <= total * 60 {
            replace[at] = true;
            words += size;
        }
    }
    if words * 100 < total * 40 {
        return None;
    }
    let mut out = Vec::new();
    for (at, sentence) in own.iter().enumerate() {
        out.push(if replace[at] { donors.sentence(random)? } else { text[sentence.clone()].to_owned() });
    }
    Some(out.join(" ")).filter(|new| word_count(new) * 2 <= total * 3)
}

/// Adds sentences until the text is about twice as long.
pub(crate) fn doubled(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    let total = word_count(text);
    if !(8..=120).contains(&total) || !text.ends_with(['.', '!', '?']) {
        return None;
    }
    let mut out = text.to_owned();
    while word_count(&out) * 100 < total * 180 {
        out = format!("{out} {}", donors.sentence(random)?);
    }
    Some(out).filter(|new| word_count(new) * 100 <= total * 230)
}

/// A word of a heading exchanged, added or removed, or the heading put the other way.
pub(crate) fn heading(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    if words.len() < 2 || text.contains(['`', '<', '{', '[', '\n']) {
        return None;
    }
    match random.below(5) {
        0 => turned(text),
        1 => SYNONYMS.iter().find_map(|(one, other)| {
            let at = words.iter().position(|word| word.eq_ignore_ascii_case(one))?;
            let mut words = words.clone();
            words[at] = other;
            Some(words.join(" "))
        }),
        2 if words.len() >= 3 => {
            let places: Vec<usize> = (0..words.len()).filter(|&at| words[at].len() <= 5).collect();
            let at = *random.pick(&places)?;
            let left = words.iter().enumerate().filter(|(place, _)| *place != at);
            Some(left.map(|(_, word)| *word).collect::<Vec<_>>().join(" "))
        }
        3 => {
            let new = donors.word("", random)?;
            let at = 1 + random.below(words.len());
            let mut words = words.clone();
            words.insert(at, &new);
            Some(words.join(" "))
        }
        _ => some_words(text, 1, donors, random),
    }
    .filter(|new| new != text)
}

/// The same of a heading of a few words.
pub(crate) fn short_heading(text: &str, donors: &mut Donors, random: &mut Random) -> Option<String> {
    if text.split(' ').count() > SHORT_HEADING { None } else { heading(text, donors, random) }
}

/// `How to find users` for `Finding users`, and back.
fn turned(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix("How to ") {
        let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let stem = verb.strip_suffix('e').unwrap_or(verb);
        let mut letters = stem.chars();
        let first = letters.next()?.to_uppercase();
        return Some(format!("{first}{}ing {rest}", letters.as_str()).trim_end().to_owned());
    }
    let (verb, rest) = text.split_once(' ')?;
    match verb.strip_suffix("ing").filter(|stem| stem.len() >= 3) {
        Some(stem) => Some(format!("How to {} {rest}", stem.to_lowercase())),
        None => {
            let mut letters = text.chars();
            let first = letters.next()?.to_lowercase();
            Some(format!("About {first}{}", letters.as_str()))
        }
    }
}

fn joined(text: &str, sentences: &[std::ops::Range<usize>]) -> String {
    sentences.iter().map(|sentence| &text[sentence.clone()]).collect::<Vec<_>>().join(" ")
}
