//! Made-up translations: each plain word becomes a common word of the other language, always the same one; markup,
//! code, links, names and numbers stay.

use crate::words::{below, mixed, number_of, plain_words};

/// Common words, so that a check of languages takes the text for what it claims to be.
const WORDS: [(&str, &str); 4] = [
    (
        "fr",
        "le la les une des que qui dans pour avec sur plus comme mais nous vous tout bien aussi cette leur être \
         faire chaque même autre encore toujours souvent ainsi texte projet travail monde temps règle partie",
    ),
    (
        "es",
        "el la los una unas que quien en para con sobre más como pero nosotros usted todo bien también esta suyo \
         ser hacer cada mismo otro todavía siempre así texto proyecto trabajo mundo tiempo regla parte",
    ),
    (
        "de",
        "der die das eine einer dass wer in für mit über mehr wie aber wir Sie alles gut auch diese ihre sein \
         machen jeder gleich andere noch immer oft so Text Projekt Arbeit Welt Zeit Regel Teil",
    ),
    (
        "it",
        "il la gli una delle che chi nella per con sul più come ma noi voi tutto bene anche questa loro essere \
         fare ogni stesso altro ancora sempre spesso così testo progetto lavoro mondo tempo regola parte",
    ),
];

/// Words that say a number or a date, which checks look for in the translation.
const KEPT: &str = "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty \
    hundred thousand million billion dozen first second third fourth fifth half twice once january february march \
    april may june july august september october november december monday tuesday wednesday thursday friday \
    saturday sunday am pm today yesterday tomorrow not no never none without cannot";

/// Translates into one language.
pub(crate) struct Translator {
    words: Vec<&'static str>,
    kept: Vec<&'static str>,
}

impl Translator {
    /// A translator for a language; one without a list of words turns the letters of each word around.
    pub(crate) fn new(language: &str) -> Self {
        let words = WORDS.iter().find(|(own, _)| language.split('-').next() == Some(own));
        Self {
            words: words.map(|(_, words)| words.split_whitespace().collect()).unwrap_or_default(),
            kept: KEPT.split_whitespace().collect(),
        }
    }

    /// The translation of a text.
    pub(crate) fn translate(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 8);
        let (mut end, mut last) = (0, usize::MAX);
        for place in plain_words(text) {
            let word = &text[place.clone()];
            let before =
                text[..place.start].trim_end_matches(|c: char| !c.is_alphanumeric() && !".!?:".contains(c));
            let is_first = before.is_empty() || before.ends_with(['.', '!', '?', ':']);
            let is_name = !is_first && word.starts_with(char::is_uppercase);
            if is_name || self.kept.contains(&word.to_lowercase().as_str()) {
                continue;
            }
            out.push_str(&text[end..place.start]);
            end = place.end;
            let other = match self.words.len() {
                0 => word.chars().rev().collect(),
                count => {
                    let mut chosen = below(mixed(&[number_of(word)]), count);
                    if chosen == last {
                        chosen = (chosen + 1) % count;
                    }
                    last = chosen;
                    self.words[chosen].to_owned()
                }
            };
            let mut letters = other.chars();
            match letters.next() {
                Some(first) if word.starts_with(char::is_uppercase) => {
                    out.extend(first.to_uppercase());
                    out.push_str(letters.as_str());
                }
                _ => out.push_str(&other),
            }
        }
        out.push_str(&text[end..]);
        out
    }
}
