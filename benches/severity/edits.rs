//! The seeded edits: each makes one known change in a text, or none where the text offers no place for it.

use recto::model::{ChangeClass, Language};

/// Numbers without luck: the same for every run (splitmix64, Steele and others 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: &str) -> Self {
        Self(seed.bytes().fold(7, |state: u64, byte| state.wrapping_mul(31).wrapping_add(byte.into())))
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.below(from.len());
        from.get(at)
    }
}

type Make = fn(&str, &Language, &mut Random) -> Option<String>;

/// A kind of edit and the class it has; none where it changes nothing that counts.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) class: Option<ChangeClass>,
    pub(crate) edit: Make,
}

const fn kind(name: &'static str, class: ChangeClass, edit: Make) -> Kind {
    Kind { name, class: Some(class), edit }
}

pub(crate) const EDITS: &[Kind] = &[
    Kind { name: "re-wrap", class: None, edit: rewrap },
    kind("white space", ChangeClass::WhiteSpace, white_space),
    kind("letter case", ChangeClass::LetterCase, letter_case),
    kind("abbreviation", ChangeClass::Wording, abbreviation),
    kind("typography", ChangeClass::Typography, typography),
    kind("punctuation", ChangeClass::Punctuation, punctuation),
    kind("typo", ChangeClass::Spelling, typo),
    kind("word replaced", ChangeClass::Wording, word_replaced),
    kind("word removed", ChangeClass::Wording, word_removed),
    kind("link target", ChangeClass::Link, link),
    kind("code span", ChangeClass::Code, code),
    kind("placeable", ChangeClass::Placeable, placeable),
    kind("number", ChangeClass::Number, number),
    kind("number word", ChangeClass::Number, number_word),
    kind("date", ChangeClass::Date, date),
    kind("negation inserted", ChangeClass::Negation, negation_inserted),
    kind("negation removed", ChangeClass::Negation, negation_removed),
    kind("modality", ChangeClass::Negation, modality),
];

/// The words of the edits by language, written apart from those that the library knows.
struct Words {
    negations: &'static [&'static str],
    modals: &'static [&'static str],
    numbers: &'static [&'static str],
    months: &'static [&'static str],
    days: fn(usize) -> String,
    words: &'static [&'static str],
}

fn words(language: &Language) -> Option<Words> {
    Some(match language.as_str() {
        "en" => Words {
            negations: &["not", "never", "no", "without", "only", "unless"],
            modals: &["must", "may", "can", "should", "could", "might", "shall"],
            numbers: &["two", "three", "four", "five", "nine", "ten", "twelve", "twenty", "hundred"],
            months: &["January", "May", "July", "October"],
            days: |day| format!("{day}"),
            words: &["garden", "clever", "slowly", "window", "purple", "travel", "borrow", "quietly"],
        },
        "fr" => Words {
            negations: &["pas", "jamais", "sans", "ne", "aucun"],
            modals: &["doit", "peut", "devrait", "pourrait", "faut"],
            numbers: &["deux", "trois", "quatre", "cinq", "neuf", "dix", "douze", "vingt", "cent"],
            months: &["janvier", "mai", "juillet", "octobre"],
            days: |day| format!("{day}"),
            words: &["jardin", "habile", "lentement", "fenêtre", "violet", "voyage", "emprunter"],
        },
        "es" => Words {
            negations: &["no", "nunca", "sin", "ningún", "tampoco"],
            modals: &["debe", "puede", "debería", "podría"],
            numbers: &["dos", "tres", "cuatro", "cinco", "nueve", "diez", "doce", "veinte", "cien"],
            months: &["enero", "mayo", "julio", "octubre"],
            days: |day| format!("{day} de"),
            words: &["jardín", "hábil", "lentamente", "ventana", "morado", "viaje", "prestar"],
        },
        "de" => Words {
            negations: &["nicht", "nie", "ohne", "kein", "keine", "nur"],
            modals: &["muss", "kann", "darf", "soll", "sollte", "könnte"],
            numbers: &["zwei", "drei", "vier", "fünf", "neun", "zehn", "zwölf", "zwanzig", "hundert"],
            months: &["Januar", "Mai", "Juli", "Oktober"],
            days: |day| format!("{day}."),
            words: &["Garten", "geschickt", "langsam", "Fenster", "lila", "reisen", "leihen"],
        },
        "it" => Words {
            negations: &["non", "mai", "senza", "nessun", "né"],
            modals: &["deve", "può", "dovrebbe", "potrebbe"],
            numbers: &["due", "tre", "quattro", "cinque", "nove", "dieci", "dodici", "venti", "cento"],
            months: &["gennaio", "maggio", "luglio", "ottobre"],
            days: |day| format!("{day}"),
            words: &["giardino", "abile", "lentamente", "finestra", "viola", "viaggio", "prestare"],
        },
        _ => return None,
    })
}

/// The byte ranges of plain lower-case words between blanks, far from any markup.
fn plain_words(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    // Between brackets, backquotes and braces words are no plain text.
    let mut depth = 0usize;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        let marked = bare.contains(['[', ']', '(', ')', '`', '{', '}', '<', '>', '*', '_', '/', '=', '"']);
        if bare.contains(['[', '(', '`', '{', '<', '"']) {
            depth += 1;
        }
        let is_plain = bare.chars().all(char::is_alphabetic) && bare.chars().all(char::is_lowercase);
        if depth == 0 && !marked && is_plain && !bare.is_empty() {
            found.push((at, at + bare.len()));
        }
        if bare.contains([']', ')', '`', '}', '>', '"']) {
            depth = depth.saturating_sub(1);
        }
        at += word.len();
    }
    found
}

fn replaced(text: &str, (start, end): (usize, usize), by: &str) -> String {
    format!("{}{by}{}", &text[..start], &text[end..])
}

/// A place between two plain words: behind the first of them.
fn between(text: &str, random: &mut Random) -> Option<usize> {
    let words = plain_words(text);
    let pairs: Vec<usize> =
        words.windows(2).filter(|two| two[0].1 + 1 == two[1].0).map(|two| two[0].1).collect();
    random.pick(&pairs).copied()
}

fn rewrap(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let at = between(text, random)?;
    Some(replaced(text, (at, at + 1), "\n"))
}

fn white_space(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let at = between(text, random)?;
    Some(replaced(text, (at, at + 1), "  \n"))
}

fn letter_case(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let place = *random.pick(&plain_words(text))?;
    let word = &text[place.0..place.1];
    let first = word.chars().next()?;
    Some(replaced(text, place, &format!("{}{}", first.to_uppercase(), &word[first.len_utf8()..])))
}

fn abbreviation(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let is_word = |&(start, end): &(usize, usize)| {
        matches!(&text[start..end], "us" | "it" | "who" | "os" | "car" | "si" | "sie" | "era")
    };
    let places: Vec<_> = plain_words(text).into_iter().filter(is_word).collect();
    let place = *random.pick(&places)?;
    Some(replaced(text, place, &text[place.0..place.1].to_uppercase()))
}

fn typography(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let pairs =
        [("'", "’"), ("\"", "“"), (" - ", " – "), ("**", "__"), ("...", "…"), ("’", "'"), (" – ", " — ")];
    let there: Vec<_> = pairs.iter().filter(|(mark, _)| text.contains(mark) && !text.contains('`')).collect();
    match random.pick(&there) {
        Some((old, new)) if !text.contains(['(', '<', '{']) => Some(text.replace(old, new)),
        _ => {
            let at = between(text, random)?;
            Some(replaced(text, (at, at + 1), "\u{a0}"))
        }
    }
}

fn punctuation(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let at = between(text, random)?;
    Some(replaced(text, (at, at), random.pick(&[",", ";", ":", "."])?))
}

fn typo(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let is_plain = |word: &str| {
        word.chars().count() >= 5
            && ![known.negations, known.modals, known.numbers].iter().any(|list| list.contains(&word))
    };
    let places: Vec<_> = plain_words(text).into_iter().filter(|&(a, b)| is_plain(&text[a..b])).collect();
    let place = *random.pick(&places)?;
    let mut letters: Vec<char> = text[place.0..place.1].chars().collect();
    // People seldom miss the first letter.
    let at = 1 + random.below(letters.len() - 1);
    match random.below(4) {
        0 if at + 1 < letters.len() => letters.swap(at, at + 1),
        1 => {
            letters.remove(at);
        }
        2 => letters.insert(at, letters[at]),
        _ => letters[at] = *random.pick(&['a', 'e', 'i', 'k', 'm', 'o', 'p', 'w', 'x', 'z'])?,
    }
    Some(replaced(text, place, &letters.into_iter().collect::<String>()))
}

fn word_replaced(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let marked = |word: &str| {
        known.negations.contains(&word) || known.modals.contains(&word) || known.numbers.contains(&word)
    };
    let places: Vec<_> = plain_words(text).into_iter().filter(|&(a, b)| !marked(&text[a..b])).collect();
    let place = *random.pick(&places)?;
    Some(replaced(text, place, random.pick(known.words)?))
}

fn word_removed(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let marked = |word: &str| {
        known.negations.contains(&word) || known.modals.contains(&word) || known.numbers.contains(&word)
    };
    let places: Vec<_> = plain_words(text).into_iter().filter(|&(a, b)| !marked(&text[a..b])).collect();
    let (start, end) = *random.pick(&places)?;
    (end < text.len()).then(|| replaced(text, (start, end + 1), ""))
}

fn link(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let opens: Vec<usize> = text.match_indices("](").map(|(at, _)| at + 2).collect();
    let start = *random.pick(&opens)?;
    let end = start + text[start..].find(')')?;
    Some(replaced(text, (end, end), "x"))
}

fn code(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let marks: Vec<usize> = text.match_indices('`').map(|(at, _)| at).collect();
    let spans: Vec<&[usize]> = marks.chunks_exact(2).collect();
    if text.contains("``") {
        return None;
    }
    let start = random.pick(&spans)?[0];
    Some(replaced(text, (start + 1, start + 1), "x"))
}

fn placeable(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    let at = between(text, random)?;
    Some(replaced(text, (at, at), " { $count }"))
}

fn number(text: &str, _: &Language, random: &mut Random) -> Option<String> {
    if random.below(2) == 0 {
        let at = between(text, random)?;
        return Some(replaced(text, (at, at), &format!(" {}", 2 + random.below(5000))));
    }
    // Digits between blanks, so that they are in no link, code or date.
    let mut at = 0;
    let mut places = Vec::new();
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches([' ', ',', ';']);
        if !bare.is_empty()
            && bare.bytes().all(|byte| byte.is_ascii_digit())
            && !text.contains(['`', '<', '('])
        {
            places.push((at, at + bare.len()));
        }
        at += word.len();
    }
    let place = *random.pick(&places)?;
    let other: usize = text[place.0..place.1].parse().ok()?;
    Some(replaced(text, place, &(other + 1 + random.below(9)).to_string()))
}

fn number_word(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let places: Vec<_> =
        plain_words(text).into_iter().filter(|&(a, b)| known.numbers.contains(&&text[a..b])).collect();
    let by = random.pick(known.numbers)?;
    match random.pick(&places) {
        Some(&place) => Some(replaced(text, place, by)),
        None => {
            let at = between(text, random)?;
            Some(replaced(text, (at, at), &format!(" {by}")))
        }
    }
}

fn date(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let at = between(text, random)?;
    let month = random.pick(known.months)?;
    let day = (known.days)(1 + random.below(28));
    Some(replaced(text, (at, at), &format!(" {day} {month} 2024")))
}

fn negation_inserted(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let at = between(text, random)?;
    Some(replaced(text, (at, at), &format!(" {}", random.pick(known.negations)?)))
}

fn negation_removed(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let places: Vec<_> =
        plain_words(text).into_iter().filter(|&(a, b)| known.negations.contains(&&text[a..b])).collect();
    let (start, end) = *random.pick(&places)?;
    (end < text.len()).then(|| replaced(text, (start, end + 1), ""))
}

fn modality(text: &str, language: &Language, random: &mut Random) -> Option<String> {
    let known = words(language)?;
    let places: Vec<_> =
        plain_words(text).into_iter().filter(|&(a, b)| known.modals.contains(&&text[a..b])).collect();
    let place = *random.pick(&places)?;
    Some(replaced(text, place, random.pick(known.modals)?))
}

/// The changed part of two texts with a little of what stands around it.
pub(crate) fn around(old: &str, new: &str) -> String {
    let same = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    let cut = |text: &str| text.chars().skip(same.saturating_sub(20)).take(45).collect::<String>();
    format!("{:?} -> {:?}", cut(old), cut(new))
}
