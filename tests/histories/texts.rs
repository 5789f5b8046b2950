//! Sentences of articles, the edits that people make of them, and translations that carry a mark of their own.

use super::dice::Dice;

const SUBJECTS: [&str; 16] = [
    "garden", "bridge", "market", "school", "harvest", "railway", "museum", "hospital", "theatre", "harbour",
    "library", "bakery", "ferry", "cinema", "chapel", "stadium",
];
const VERBS: [&str; 6] = ["opens", "closes", "starts", "moves", "rests", "waits"];
const DEEDS: [&str; 6] = ["borrow", "repair", "paint", "carry", "hide", "sell"];
const THINGS: [&str; 12] = [
    "lamp", "ticket", "bicycle", "boat", "map", "key", "basket", "blanket", "coat", "letter", "drum",
    "candle",
];
const PLACES: [&str; 8] = ["river", "hill", "square", "station", "forest", "tower", "gate", "mill"];
const PEOPLE: [&str; 6] = ["children", "guests", "members", "sailors", "students", "farmers"];
const TIMES: [&str; 5] = ["morning", "evening", "winter", "spring", "summer"];
const CLASSES: [&[&str]; 7] = [&SUBJECTS, &VERBS, &DEEDS, &THINGS, &PLACES, &PEOPLE, &TIMES];

/// Words of translations. None starts as a mark does.
const FRENCH: [&str; 24] = [
    "jardin",
    "pont",
    "marché",
    "lampe",
    "clé",
    "bateau",
    "carte",
    "manteau",
    "lettre",
    "tambour",
    "bougie",
    "panier",
    "rivière",
    "colline",
    "place",
    "gare",
    "forêt",
    "tour",
    "porte",
    "moulin",
    "matin",
    "soir",
    "hiver",
    "printemps",
];

/// How an author changes a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edit {
    Number,
    SwapNumbers,
    Negation,
    Word,
    Words,
    EndMark,
    Address,
    Typography,
    LetterCase,
    WhiteSpace,
}

pub(super) const EDITS: [Edit; 14] = [
    Edit::Number,
    Edit::Number,
    Edit::Number,
    Edit::SwapNumbers,
    Edit::Negation,
    Edit::Negation,
    Edit::Word,
    Edit::Word,
    Edit::Words,
    Edit::EndMark,
    Edit::Address,
    Edit::Typography,
    Edit::LetterCase,
    Edit::WhiteSpace,
];

fn sentence(dice: &mut Dice) -> String {
    let subject = dice.one(&SUBJECTS);
    let (thing, place) = (dice.one(&THINGS), dice.one(&PLACES));
    let (people, time) = (dice.one(&PEOPLE), dice.one(&TIMES));
    let (verb, deed) = (dice.one(&VERBS), dice.one(&DEEDS));
    let (from, to) = (2 + dice.below(20), 22 + dice.below(20));
    match dice.below(6) {
        0 => format!("The {subject} near the {place} {verb} at {from} in the {time}."),
        1 => format!("All {people} may {deed} the {thing} behind the {place}."),
        2 => format!("From {from} to {to} o'clock the {subject} is there for {people}."),
        3 => format!("See the [{subject} page](/en/{place}/) before you {deed} a {thing}."),
        4 => format!("Use `{thing}` with \"{time}\" when the {subject} {verb}."),
        _ => format!("A {thing} from the {place} is worth {from} euros to the {people} of the {subject}."),
    }
}

/// A paragraph, a heading or an item of a list.
pub(super) fn block(dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => format!("## The {} and the {}", dice.one(&SUBJECTS), dice.one(&THINGS)),
        1 => format!("- A {} for {}", dice.one(&THINGS), dice.one(&PEOPLE)),
        2 | 3 => format!("{} {}", sentence(dice), sentence(dice)),
        _ => sentence(dice),
    }
}

/// A text after an edit; what does not fit the text becomes another word.
pub(super) fn edited(text: &str, edit: Edit, dice: &mut Dice) -> String {
    let changed = match edit {
        Edit::Number => number(text, dice),
        Edit::SwapNumbers => swapped(text),
        Edit::Negation => negated(text),
        Edit::Word => word(text, dice),
        Edit::Words => (0..3).fold(text.to_owned(), |text, _| word(&text, dice)),
        Edit::EndMark => match text.strip_suffix('.') {
            Some(rest) => format!("{rest}!"),
            None => text.strip_suffix('!').map(|rest| format!("{rest}.")).unwrap_or_default(),
        },
        Edit::Address => {
            let place = dice.one(&PLACES);
            let old = PLACES.iter().find(|old| text.contains(&format!("/en/{old}/")));
            old.map(|old| text.replace(&format!("/en/{old}/"), &format!("/en/{place}/"))).unwrap_or_default()
        }
        Edit::Typography => match dice.below(3) {
            0 if text.contains('\'') => text.replace('\'', "’"),
            1 if text.contains('"') => text.replacen('"', "“", 1).replacen('"', "”", 1),
            _ if text.contains('*') => text.replace('*', ""),
            _ => known_words(text)
                .first()
                .map(|word| text.replacen(word, &format!("*{word}*"), 1))
                .unwrap_or_default(),
        },
        Edit::LetterCase => known_words(text)
            .into_iter()
            // In code, case counts.
            .find(|word| !text.contains(&format!("`{word}`")))
            .map(|word| {
                let (first, rest) = word.split_at(1);
                text.replacen(word, &format!("{}{rest}", first.to_uppercase()), 1)
            })
            .unwrap_or_default(),
        Edit::WhiteSpace if !text.starts_with('#') => match text.rfind([' ', '\n']) {
            Some(at) if text[at..].starts_with(' ') => format!("{}\n{}", &text[..at], &text[at + 1..]),
            Some(at) => format!("{} {}", &text[..at], &text[at + 1..]),
            None => String::new(),
        },
        Edit::WhiteSpace => String::new(),
    };
    if changed.is_empty() || changed == text { word(text, dice) } else { changed }
}

fn number(text: &str, dice: &mut Dice) -> String {
    let numbers = numbers(text);
    let Some(&(start, end)) = dice.pick(&numbers) else { return String::new() };
    let now = &text[start..end];
    let mut other = 43 + dice.below(40);
    if other.to_string() == now {
        other += 1;
    }
    format!("{}{other}{}", &text[..start], &text[end..])
}

fn swapped(text: &str) -> String {
    let [(a, b), (c, d), ..] = numbers(text)[..] else { return String::new() };
    format!("{}{}{}{}{}", &text[..a], &text[c..d], &text[b..c], &text[a..b], &text[d..])
}

/// Where the numbers of a text are.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices(|c: char| c.is_ascii_digit()) {
        match found.last_mut() {
            Some((_, end)) if *end == at => *end += 1,
            _ => found.push((at, at + 1)),
        }
    }
    found
}

fn negated(text: &str) -> String {
    for (yes, no) in [(" may ", " may not "), (" is ", " is not ")] {
        if text.contains(no) {
            return text.replacen(no, yes, 1);
        }
        if text.contains(yes) {
            return text.replacen(yes, no, 1);
        }
    }
    for verb in VERBS {
        let (yes, no) = (format!(" {verb}"), format!(" never {verb}"));
        if text.contains(&no) {
            return text.replacen(&no, &yes, 1);
        }
        if text.contains(&yes) {
            return text.replacen(&yes, &no, 1);
        }
    }
    String::new()
}

/// The words of the vocabulary that a text has.
fn known_words(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    words.filter(|word| CLASSES.iter().any(|class| class.contains(word))).collect()
}

fn word(text: &str, dice: &mut Dice) -> String {
    let known = known_words(text);
    let Some(old) = dice.pick(&known) else { return format!("{text} It rains.") };
    let class = CLASSES.into_iter().find(|class| class.contains(old)).unwrap_or(&SUBJECTS);
    let at = class.iter().position(|word| word == old).unwrap_or_default();
    let new = class[(at + 1 + dice.below(class.len() - 1)) % class.len()];
    text.replacen(old, new, 1)
}

/// A text as it counts for who translates it: without what the policy lets change.
pub(super) fn folded(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '*' | '_'))
        .map(|c| match c {
            '’' | '‘' => '\'',
            '“' | '”' | '«' | '»' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a translation made for one text may stand beside another.
///
/// The end mark is a fact that a translation may have before its source has it, and no more than what somebody changes
/// who retouches a translation.
pub(super) fn is_same(made_for: &str, now: &str, translation: &str, is_retouched: bool) -> bool {
    let (made_for, now) = (folded(made_for), folded(now));
    let mark = |text: &str| text.trim_end_matches([' ', '}', '\n']).chars().last();
    let without = |text: &str| text.trim_end_matches(['.', '!']).to_owned();
    made_for == now
        || (without(&made_for) == without(&now) && (is_retouched || mark(translation) == mark(&now)))
}

/// The mark of the translation with a number: a word that stands nowhere else.
pub(super) fn mark(number: usize) -> String {
    let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap_or_default());
    format!("zo{}{}{}", letter(number / 676), letter(number / 26), letter(number))
}

/// The marks in a text, in order, each once: who wrote it.
pub(super) fn marks(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let is_mark = word.len() == 5 && word.starts_with("zo");
        if is_mark && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// A translation of a text, with a mark, as a Fluent pattern; a small edit of an older one where there is one.
pub(super) fn translation(source: &str, mark: &str, older: Option<&str>, dice: &mut Dice) -> String {
    if let Some(older) = older.filter(|older| !older.contains('\n') && dice.percent(60)) {
        let old_marks = marks(older);
        if let [old_mark] = &old_marks[..] {
            let words = older.replace(old_mark.as_str(), mark);
            let (old, new) = (facts(&words), facts(source));
            let pairs = old.iter().zip(&new);
            let mended = pairs.fold(words, |text, (old, new)| text.replacen(old.as_str(), new, 1));
            if facts(&mended) == new {
                return mended;
            }
        }
    }
    let own_pages = dice.percent(50);
    let one = |source: &str, dice: &mut Dice| {
        let facts = facts(source).join(" et ");
        let facts = if own_pages { facts.replace("(/en/", "(/fr/") } else { facts };
        let end =
            source.chars().last().filter(|c| matches!(c, '.' | '!')).map(String::from).unwrap_or_default();
        let (one, two) = (dice.one(&FRENCH), dice.one(&FRENCH));
        let facts = if facts.is_empty() { String::new() } else { format!(" {facts}") };
        format!("L'{one}{facts} {mark} et {two}{end}")
    };
    let whole = match source.split_once(". ") {
        Some((first, second)) => format!("{} {}", one(&format!("{first}."), dice), one(second, dice)),
        None => one(source, dice),
    };
    match dice.below(12) {
        0 => format!("{{ -nom(cas: \"gen\", art: \"def\") }} {whole}"),
        1 => {
            let other = dice.one(&FRENCH);
            format!("\n    {{ -nom.genre ->\n        [f] {other}\n       *[m] un {other}\n    }} {whole}")
        }
        _ => whole,
    }
}

/// What stands in a translation as it does in its source: numbers, code, links.
fn facts(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        let word = word.trim_end_matches(['.', '!', ',']);
        let is_fact = word.chars().all(|c| c.is_ascii_digit()) || word.starts_with('`');
        if is_fact && !word.is_empty() {
            found.push(word.to_owned());
        }
        if let Some(at) = word.find("(/") {
            found.push(format!("[page]{}", &word[at..]));
        }
    }
    found
}
