//! The forms that a word of a term can have: plurals, cases, genders; of verbs those that are regular.
//!
//! Rules, no dictionary: they give some forms that no language has, and few that belong to another word. A term of one
//! word gets only what nouns get; where several words have to agree, or the glossary calls it an adjective, each of them
//! may be any form.

use crate::language::Profile;
use crate::model::Language;

/// What kind of word a term is, as far as its forms go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A noun, or nobody said.
    Noun,
    /// A verb.
    Verb,
    /// A word that agrees with a noun.
    Adjective,
    /// A name: it has one form.
    Name,
}

impl Part {
    /// What a glossary says in `.part`, in the words that TBX and translators use.
    pub(super) fn of(text: &str) -> Self {
        match text.trim().to_lowercase().as_str() {
            "verb" | "v" => Self::Verb,
            "adjective" | "adj" => Self::Adjective,
            "name" | "propernoun" | "proper noun" | "proper-noun" => Self::Name,
            _ => Self::Noun,
        }
    }
}

/// The forms of a folded word, itself first.
pub(super) fn forms(word: &str, language: &Language, part: Part, is_among_others: bool) -> Vec<String> {
    let mut forms = Forms(vec![word.to_owned()]);
    if part == Part::Name || word.chars().count() < 2 || word.contains(|c: char| c.is_numeric()) {
        return forms.0;
    }
    let is_free = is_among_others || part == Part::Adjective;
    match (Profile::of(language).tag, part) {
        ("en", Part::Verb) => english_verb(word, &mut forms),
        (_, Part::Verb) => {}
        ("en", _) => english(word, is_free, &mut forms),
        ("fr", _) => french(word, is_free, &mut forms),
        ("es", _) => spanish(word, is_free, &mut forms),
        ("de", _) => german(word, is_free, &mut forms),
        ("it", _) => italian(word, is_free, &mut forms),
        ("pt", _) => portuguese(word, is_free, &mut forms),
        ("nl", _) => dutch(word, is_free, &mut forms),
        _ => {}
    }
    forms.0
}

struct Forms(Vec<String>);

impl Forms {
    fn add(&mut self, stem: &str, ending: &str) {
        let form = format!("{stem}{ending}");
        if !self.0.contains(&form) {
            self.0.push(form);
        }
    }

    fn all(&mut self, stem: &str, endings: &str) {
        for ending in endings.split(' ') {
            self.add(stem, ending);
        }
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouyáéíóúàèìòùâêîôûäöüãõ".contains(c)
}

/// Whether the letter before an ending of one letter is no vowel.
fn after_consonant(stem: &str) -> bool {
    stem.chars().next_back().is_some_and(|c| !is_vowel(c))
}

const ENGLISH_PLURALS: [(&str, &str); 12] = [
    ("child", "children"),
    ("person", "people"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("mouse", "mice"),
    ("index", "indices"),
    ("vertex", "vertices"),
    ("matrix", "matrices"),
    ("appendix", "appendices"),
    ("criterion", "criteria"),
    ("phenomenon", "phenomena"),
    ("man", "men"),
];

fn english(word: &str, is_free: bool, forms: &mut Forms) {
    for (one, many) in ENGLISH_PLURALS {
        if let Some(stem) = word.strip_suffix(one) {
            forms.add(stem, many);
        }
    }
    if let Some(stem) = word.strip_suffix("sis") {
        forms.add(stem, "ses");
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) {
        forms.add(word, "es");
    } else if let Some(stem) = word.strip_suffix('y').filter(|stem| after_consonant(stem)) {
        forms.add(stem, "ies");
    } else {
        forms.add(word, "s");
        if let Some(stem) = word.strip_suffix("fe").or(word.strip_suffix('f')) {
            forms.add(stem, "ves");
        }
        if word.strip_suffix('o').is_some_and(after_consonant) {
            forms.add(word, "es");
        }
    }
    if is_free {
        if let Some(stem) = word.strip_suffix("ies") {
            forms.add(stem, "y");
        } else if let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with(['s', 'u', 'i'])) {
            forms.add(stem, "");
        }
    }
}

fn english_verb(word: &str, forms: &mut Forms) {
    english(word, false, forms);
    if let Some(stem) = word.strip_suffix('e') {
        forms.all(stem, "ed ing");
    } else if let Some(stem) = word.strip_suffix('y').filter(|stem| after_consonant(stem)) {
        forms.all(stem, "ied ying");
    } else {
        forms.all(word, "ed ing");
        let mut last = word.chars().rev();
        if let (Some(end), Some(vowel), Some(start)) = (last.next(), last.next(), last.next())
            && !is_vowel(end)
            && !"wx".contains(end)
            && is_vowel(vowel)
            && !is_vowel(start)
        {
            forms.all(&format!("{word}{end}"), "ed ing");
        }
    }
}

fn french(word: &str, is_free: bool, forms: &mut Forms) {
    let mut bases = vec![word];
    if is_free {
        // Of `ouvertes`, which may be how the glossary has it: `ouverte`, `ouvert`.
        bases.extend(["s", "es", "e"].iter().filter_map(|end| word.strip_suffix(end)));
    }
    for base in bases.into_iter().filter(|base| base.chars().count() > 1) {
        let mut both = vec![base.to_owned()];
        for (one, other) in [("teur", "trice"), ("eur", "euse"), ("ien", "ienne")] {
            both.extend(base.strip_suffix(one).map(|stem| format!("{stem}{other}")));
        }
        if is_free {
            for (one, other) in [("er", "ère"), ("eux", "euse"), ("if", "ive"), ("c", "que"), ("et", "ète")]
            {
                both.extend(base.strip_suffix(one).map(|stem| format!("{stem}{other}")));
            }
            if ["el", "eil", "et", "on", "en", "il", "s"].iter().any(|end| base.ends_with(end)) {
                both.extend(base.chars().next_back().map(|last| format!("{base}{last}e")));
            }
            if !base.ends_with('e') {
                both.push(format!("{base}e"));
            }
        }
        for form in both {
            forms.add(&form, "");
            if form.ends_with(['s', 'x', 'z']) {
                continue;
            }
            if let Some(stem) = form.strip_suffix("al").or(form.strip_suffix("ail")) {
                forms.add(stem, "aux");
            }
            if form.ends_with("au") || form.ends_with("eu") || form.ends_with("ou") {
                forms.add(&form, "x");
            }
            forms.add(&form, "s");
        }
    }
}

fn spanish(word: &str, is_free: bool, forms: &mut Forms) {
    let mut bases = vec![word.to_owned()];
    if is_free {
        bases.extend(["s", "es"].iter().filter_map(|end| word.strip_suffix(end)).map(str::to_owned));
        let agreeing = bases.clone();
        for base in &agreeing {
            for (one, other) in [("o", "a"), ("a", "o"), ("ón", "ona"), ("és", "esa"), ("án", "ana")] {
                bases.extend(base.strip_suffix(one).map(|stem| format!("{stem}{other}")));
            }
        }
    }
    if word.ends_with("or") {
        bases.push(format!("{word}a"));
    }
    for base in bases.iter().filter(|base| base.chars().count() > 1) {
        forms.add(base, "");
        let Some(last) = base.chars().next_back() else { continue };
        if let Some(stem) = base.strip_suffix('z') {
            forms.add(stem, "ces");
        } else if is_vowel(last) && last != 'y' {
            forms.add(base, "s");
            if matches!(last, 'í' | 'ú') {
                forms.add(base, "es");
            }
        } else {
            forms.add(&without_last_accent(base), "es");
            // Words that other languages lent.
            if last != 's' {
                forms.add(base, "s");
            }
            if last == 'n' && without_last_accent(base) == *base {
                forms.all(&with_accent(base), "es");
            }
        }
    }
}

/// `versión` as its plural needs it: `version`.
fn without_last_accent(word: &str) -> String {
    let bare = |c| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        c => c,
    };
    let from = word.char_indices().rev().find(|(_, c)| is_vowel(*c)).map_or(word.len(), |(at, _)| at);
    word[..from].chars().chain(word[from..].chars().map(bare)).collect()
}

/// `imagen` as its plural needs it: `imágen`.
fn with_accent(word: &str) -> String {
    let vowels: Vec<(usize, char)> = word.char_indices().filter(|(_, c)| is_vowel(*c)).collect();
    let Some((at, vowel)) = vowels.len().checked_sub(2).map(|nth| vowels[nth]) else {
        return word.to_owned();
    };
    let accented = match vowel {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        other => other,
    };
    format!("{}{accented}{}", &word[..at], &word[at + vowel.len_utf8()..])
}

/// Nouns whose plural ends in `er` without a change of their vowel, and what they are joined to.
const GERMAN_ER: [&str; 14] = [
    "bild", "feld", "kind", "kleid", "licht", "lied", "glied", "nest", "schild", "brett", "geld", "geist",
    "rind", "gesicht",
];

/// Nouns of verbs, and what they are joined to, whose plurals change their vowel: with `en` they are the verb.
const GERMAN_OF_VERBS: [&str; 7] = ["trag", "schlag", "fang", "fall", "lauf", "kauf", "schlaf"];

/// Nouns that English lent, all of whose forms end in `s`: with `en` they are the verb.
const GERMAN_LENT: [&str; 14] = [
    "test", "chat", "patch", "fork", "link", "scan", "check", "blog", "job", "log", "push", "pull", "merge",
    "host",
];

fn german(word: &str, is_free: bool, forms: &mut Forms) {
    let changed = umlaut(word);
    let has_end = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let participle = ["ender", "ende", "licher", "liche"].iter().find(|end| word.ends_with(*end));
    if let Some(end) = participle
        && word.chars().count() > end.len() + 3
        && !has_end(&["spende", "spender", "sender", "kalender"])
    {
        // `Mitwirkende`, which agrees as an adjective does.
        forms.all(word.trim_end_matches('r').trim_end_matches('e'), "e er es en em");
    } else if GERMAN_LENT.contains(&word) {
        forms.all(word, "s");
    } else if word.ends_with('e') {
        forms.all(word, "n ns s");
    } else if word.ends_with("nis") {
        forms.all(word, "se sen ses");
    } else if has_end(&["er", "el", "en", "lein"]) && !has_end(&["ier", "eer", "iel", "eel", "ien"]) {
        forms.all(word, "s n");
        if let Some(changed) = &changed {
            forms.all(changed, " n");
        }
        if word.ends_with("er") {
            forms.all(word, "in innen");
        }
    } else if let Some(stem) = word
        .strip_suffix("um")
        .or(word.strip_suffix("us"))
        .or(word.strip_suffix('a'))
        .filter(|stem| stem.len() > 2)
    {
        forms.all(stem, "en");
        forms.all(word, "s");
        if word.ends_with("ma") {
            forms.all(word, "ta");
        }
    } else {
        forms.all(word, "s es e");
        if !has_end(&GERMAN_OF_VERBS) {
            forms.all(word, "en n");
        }
        if let Some(stem) = word.strip_suffix("ex") {
            forms.all(stem, "izes");
        }
        if word.ends_with("in") {
            forms.add(word, "nen");
        }
        if GERMAN_ER.iter().any(|noun| word.ends_with(noun)) {
            forms.all(word, "er ern");
        }
        if let Some(changed) = &changed {
            forms.all(changed, "e en er ern");
        }
        if let Some(stem) = word.strip_suffix('y') {
            forms.add(stem, "ies");
        }
    }
    if is_free {
        let mut bases = vec![word];
        bases.extend(["e", "er", "es", "en", "em", "s"].iter().filter_map(|end| word.strip_suffix(end)));
        for base in bases.into_iter().filter(|base| base.chars().count() > 2) {
            forms.all(base, " e er es en em");
        }
    }
}

/// A word with its last vowel changed as in `Haus`, `Häuser`; none where it cannot be.
fn umlaut(word: &str) -> Option<String> {
    let at = word.rfind(['a', 'o', 'u'])?;
    let at = if word[..at].ends_with('a') && word[at..].starts_with('u') { at - 1 } else { at };
    let changed = match &word[at..=at] {
        "a" => "ä",
        "o" => "ö",
        _ => "ü",
    };
    Some(format!("{}{changed}{}", &word[..at], &word[at + 1..]))
}

fn italian(word: &str, is_free: bool, forms: &mut Forms) {
    let Some(last) = word.chars().next_back().filter(|last| "aeio".contains(*last)) else {
        // Words that other languages lent, mostly without a plural of their own.
        if after_consonant(word) {
            forms.add(word, "s");
        }
        return;
    };
    let stem = &word[..word.len() - 1];
    let hard = stem.ends_with(['c', 'g']);
    match last {
        'o' if stem.ends_with('i') => forms.add(stem, ""),
        'o' if hard => forms.all(stem, "hi i"),
        'o' => forms.add(stem, "i"),
        'a' if hard => forms.add(stem, "he"),
        'a' => {
            if let Some(short) = stem.strip_suffix('i').filter(|short| short.ends_with(['c', 'g'])) {
                forms.add(short, "e");
            }
            forms.add(stem, "e");
            if stem.ends_with("ist") || stem.ends_with('m') {
                forms.add(stem, "i");
            }
        }
        'e' => forms.add(stem, "i"),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix("tore") {
        forms.all(stem, "trice trici");
    }
    if is_free {
        let stem = stem.strip_suffix('h').unwrap_or(stem);
        forms.all(stem, "o a i e");
        if stem.ends_with(['c', 'g']) {
            forms.all(stem, "hi he");
        }
        if let Some(stem) = stem.strip_suffix('i') {
            forms.add(stem, "i");
        }
    }
}

fn portuguese(word: &str, is_free: bool, forms: &mut Forms) {
    let mut bases = vec![word.to_owned()];
    if is_free {
        bases.extend(word.strip_suffix('s').map(str::to_owned));
        for base in bases.clone() {
            bases.extend(base.strip_suffix('o').map(|stem| format!("{stem}a")));
            bases.extend(base.strip_suffix('a').map(|stem| format!("{stem}o")));
        }
    }
    for base in bases {
        forms.add(&base, "");
        if let Some(stem) = base.strip_suffix("ão") {
            forms.all(stem, "ões ãos ães");
        } else if let Some(stem) = base.strip_suffix('m') {
            forms.add(stem, "ns");
        } else if let Some(stem) = base.strip_suffix('l') {
            forms.all(stem, "is");
            forms.all(stem.strip_suffix('i').unwrap_or(stem), "is eis");
        } else if base.ends_with(['r', 'z', 's']) {
            forms.add(&base, "es");
        } else {
            forms.add(&base, "s");
        }
        if base.ends_with("or") {
            forms.all(&base, "a as");
        }
    }
}

fn dutch(word: &str, is_free: bool, forms: &mut Forms) {
    forms.all(word, "s en n 's");
    if let Some(stem) = word.strip_suffix('f') {
        forms.add(stem, "ven");
    }
    if let Some(stem) = word.strip_suffix('s') {
        forms.add(stem, "zen");
    }
    let letters: Vec<char> = word.chars().collect();
    if let [.., before, vowel, last] = letters[..]
        && !is_vowel(last)
        && is_vowel(vowel)
    {
        if before == vowel {
            // `taal`, `talen`.
            let stem: String = letters[..letters.len() - 2].iter().chain([&last]).collect();
            forms.add(&stem, "en");
        } else {
            forms.all(&format!("{word}{last}"), "en");
        }
    }
    if is_free {
        forms.add(word, "e");
        if let Some(stem) = word.strip_suffix('e') {
            forms.add(stem, "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_forms_of_their_language_and_no_others() {
        for (language, word, has, has_not) in [
            ("en", "branch", "branches", "branched"),
            ("en", "repository", "repositories", "repositorys"),
            ("en", "analysis", "analyses", "analysis'"),
            ("en", "knife", "knives", "knif"),
            ("en", "settings", "settings", "setting"),
            ("fr", "journal", "journaux", "journale"),
            ("fr", "contributeur", "contributrices", "contribution"),
            ("fr", "réseau", "réseaux", "réseaus-"),
            ("fr", "marque", "marques", "marqué"),
            ("es", "versión", "versiones", "versione"),
            ("es", "imagen", "imágenes", "imagino"),
            ("es", "caso", "casos", "casa"),
            ("es", "luz", "luces", "luzes"),
            ("de", "haus", "häusern", "haut"),
            ("de", "test", "tests", "tester"),
            ("de", "mitglied", "mitglieder", "mitglieder-"),
            ("de", "version", "versionen", "versioner"),
            ("de", "ziel", "zielen", "zieler"),
            ("de", "museum", "museen", "museumen"),
            ("de", "beitrag", "beiträgen", "beitragen"),
            ("de", "test", "tests", "testen"),
            ("de", "kodex", "kodizes", "kodices"),
            ("de", "code", "codes", "coden-"),
            ("de", "mitwirkender", "mitwirkenden", "mitwirken"),
            ("de", "mitwirkende", "mitwirkender", "mitwirken"),
            ("de", "spender", "spendern", "spende"),
            ("it", "archivio", "archivi", "archiva"),
            ("it", "banca", "banche", "banco"),
            ("it", "programma", "programmi", "programmo"),
            ("it", "caso", "casi", "casa"),
            ("pt", "versão", "versões", "verso"),
            ("nl", "taal", "talen", "tallen"),
            ("ja", "word", "word", "words"),
        ] {
            let language_tag = language.parse().unwrap();
            let found = forms(word, &language_tag, Part::Noun, false);
            assert!(found.iter().any(|form| form == has), "{language}: {has} in {found:?}");
            assert!(!found.iter().any(|form| form == has_not), "{language}: {has_not} in {found:?}");
        }
    }

    #[test]
    fn words_that_agree_have_all_forms_and_names_have_one() {
        for (language, word, has) in [
            ("fr", "ouverte", "ouverts"),
            ("fr", "public", "publiques"),
            ("es", "abierto", "abiertas"),
            ("de", "offener", "offene"),
            ("it", "aperta", "aperti"),
            ("it", "pubblico", "pubbliche"),
        ] {
            let found = forms(word, &language.parse().unwrap(), Part::Noun, true);
            assert!(found.iter().any(|form| form == has), "{language}: {has} in {found:?}");
        }
        let english = "en".parse().unwrap();
        assert_eq!(forms("fluent", &english, Part::of("proper noun"), false), ["fluent"]);
        let found = forms("commit", &english, Part::of("Verb"), false);
        assert_eq!(found, ["commit", "commits", "commited", "commiting", "committed", "committing"]);
    }
}
