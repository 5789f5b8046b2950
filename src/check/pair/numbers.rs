//! Numbers that are others than in the source, whatever way each language writes them.

use std::ops::Range;

use super::facts::Differences;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::message::Message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "numbers",
    Severity::Error,
    "a number that is another than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let facts = pair.facts();
    report(pair, &facts.numbers, hits);
    report(pair, &facts.words, hits);
    units(pair, hits);
}

/// Reports numbers, dates or times that only one text has.
pub(super) fn report(pair: &TranslationPair<'_>, found: &Differences, hits: &mut Vec<Hit>) {
    let mut extra = found.extra.iter();
    for place in &found.lost {
        let lost = &pair.source[place.clone()];
        let hit = match extra.next() {
            Some(found) => {
                let message =
                    message!("check-fact-changed", found = &pair.target[found.clone()], source = lost);
                Hit::at(found.clone(), message, hint())
            }
            None => Hit::missing(message!("check-fact-lost", source = lost), hint()),
        };
        hits.push(hit.of_source(place.clone()));
    }
    hits.extend(extra.map(|place| {
        let message = message!("check-fact-added", found = &pair.target[place.clone()]);
        let hit = Hit::at(place.clone(), message, hint());
        if is_converted(pair, place) { hit.noted() } else { hit }
    }));
}

/// Whether a number that came in is a sum of money in brackets, in a currency that the source does not name: `(ca. 365 €)`.
fn is_converted(pair: &TranslationPair<'_>, place: &Range<usize>) -> bool {
    let (before, behind) = (&pair.target[..place.start], &pair.target[place.end..]);
    let (Some(open), Some(close)) = (before.rfind('('), behind.find(')')) else { return false };
    let inside = &pair.target[open..place.end + close];
    let is_short = inside.len() < 60 && !before[open..].contains(')');
    is_short && ['€', '$', '£', '¥'].iter().any(|sign| inside.contains(*sign) && !pair.source.contains(*sign))
}

fn hint() -> Message {
    message!("check-fact-hint")
}

/// What a number is a number of, where a sign or a word says so: how readers recognise it in every language.
const UNITS: [(&str, &[&str]); 5] = [
    (
        "%",
        &[
            "%",
            "percent",
            "per cent",
            "pour cent",
            "pourcent",
            "por ciento",
            "porciento",
            "prozent",
            "per cento",
            "percento",
            "percentuale",
            "pourcentage",
            "porcentaje",
        ],
    ),
    ("$", &["$", "usd", "dollar", "dólar", "dollari"]),
    ("€", &["€", "eur"]),
    ("£", &["£", "gbp", "pound", "livre", "libra", "pfund", "sterlin"]),
    ("¥", &["¥", "jpy", "yen", "cny", "yuan"]),
];

/// Percent and currency signs that stand at a number of the source and nowhere in the translation.
fn units(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (&pair.source_markup().prose, &pair.target_markup().prose);
    if !source.contains(['%', '$', '€', '£', '¥']) {
        return;
    }
    let target = target.to_lowercase();
    for (sign, forms) in UNITS {
        if stands_at_number(source, sign) && !forms.iter().any(|form| target.contains(form)) {
            hits.push(Hit::missing(message!("check-unit-lost", sign), hint()));
        }
    }
}

fn stands_at_number(text: &str, sign: &str) -> bool {
    text.match_indices(sign).any(|(at, _)| {
        let is_blank = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        text[..at].trim_end_matches(is_blank).ends_with(|c: char| c.is_ascii_digit())
            || text[at + sign.len()..].starts_with(|c: char| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn other_numbers_are_found() {
        for (language, source, target) in [
            ("fr", "4 million people", "40 millions de personnes"),
            ("es", "4 million people", "4 mil millones de personas"),
            ("de", "1,200.50 dollars", "1.200,05 Dollar"),
            ("it", "In 1998 it began.", "Nel 1989 cominciò."),
            ("fr", "three cats", "quatre chats"),
            ("es", "It has 5 steps.", "Tiene seis pasos."),
            ("de", "It took 15 days.", "Es dauerte Tage."),
            ("it", "It works.", "Funziona da 15 giorni."),
            ("fr", "50% of them", "50 d'entre eux"),
            ("de", "It costs $10.", "Es kostet 10."),
            ("es", "version 2.1", "versión 2.2"),
            ("fr", "over 40,000 projects", "plus de 40 projets"),
            ("es", "10 weeks? 10 months?", "¿10 semanas? ¿ meses?"),
            ("de", "over 20 million people", "über Millionen Menschen"),
            ("it", "the [2017 survey](a-2017.md)", "il [sondaggio](a-2017.md)"),
            ("it", "the 21st century", "il XX secolo"),
        ] {
            assert_found(find, language, source, target);
        }
    }

    #[test]
    fn numbers_in_another_notation_are_the_same() {
        for (language, source, target) in [
            ("fr", "1,200.50 and 1,000,000", "1 200,50 et 1\u{a0}000\u{202f}000"),
            ("de", "1,200.50 and 10,000", "1.200,50 und 10.000"),
            ("es", "1,200.5 and 5000", "1.200,5 y 5.000"),
            ("it", "4 million and 5k", "4.000.000 e 5 mila"),
            ("es", "2 billion", "2 mil millones"),
            ("de", "2.5 billion", "2,5 Milliarden"),
            ("fr", "3 cats and two dogs", "trois chats et 2 chiens"),
            ("it", "the 21st century", "il XXI secolo"),
            ("fr", "the 21st century", "le XXIe siècle"),
            ("es", "the 1990s", "los años 90"),
            ("de", "the 1980s", "die 1980er"),
            ("fr", "50% and $10", "50 pour cent et 10 dollars"),
            ("de", "20 things", "zwanzig Dinge"),
            ("fr", "25 things", "vingt-cinq choses"),
            ("it", "version 1.2.3 of IPv6", "versione 1.2.3 di IPv6"),
            ("es", "the 1st and the 2nd", "el primero y el segundo"),
            ("de", "Run `x 3` 3 times", "Führe `x 3` dreimal aus"),
            ("fr", "one of the best", "un des meilleurs"),
            ("it", "You are new.", "Sei nuovo."),
            ("ja", "three of 7", "7の三"),
            ("fr", "pages 5-7", "pages 5 à 7"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
