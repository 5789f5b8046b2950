//! Dates and times that are others than in the source, whatever way each language writes them.

use super::{Hit, TranslationPair, numbers};
use crate::check::rule::Check;
use crate::diagnostic::Severity;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "dates",
    Severity::Error,
    "a date or time that is another than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let facts = pair.facts();
    numbers::report(pair, &facts.dates, hits);
    numbers::report(pair, &facts.times, hits);
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn other_dates_are_found() {
        for (language, source, target) in [
            ("fr", "On 15 October 2024", "Le 15 novembre 2024"),
            ("es", "On October 15, 2024", "El 16 de octubre de 2024"),
            ("de", "On October 15", "Am 15. November"),
            ("it", "in March 2020", "nel marzo 2021"),
            ("fr", "in September", "en octobre"),
            ("de", "at 5 pm", "um 18 Uhr"),
            ("es", "at 10:30", "a las 10:45"),
            ("it", "2024-12-08", "09/12/2024"),
            ("fr", "on July 4", "en été"),
        ] {
            assert_found(find, language, source, target);
        }
    }

    #[test]
    fn dates_in_another_notation_are_the_same() {
        for (language, source, target) in [
            ("fr", "On October 15, 2024", "Le 15 octobre 2024"),
            ("fr", "On October 1st", "Le 1er octobre"),
            ("es", "On the 15th of October 2024", "El 15 de octubre de 2024"),
            ("de", "On 15 October 2024", "Am 15. Oktober 2024"),
            ("de", "On 15 October 2024", "Am 15.10.2024"),
            ("it", "Dec 8, 2024", "l'8 dicembre 2024"),
            ("it", "12/8/2024", "8/12/2024"),
            ("fr", "at 5:30 pm", "à 17 h 30"),
            ("de", "at 5 pm", "um 17 Uhr"),
            ("es", "at 9 a.m.", "a las 9 de la mañana"),
            ("it", "at 10 am", "alle dieci"),
            ("de", "You may march", "Du darfst marschieren"),
            ("fr", "in March", "au printemps"),
            ("ja", "October 15, 2024", "2024年10月15日"),
            ("fr", "Nobody may leave in 5 days", "Personne dans 5 jours"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
