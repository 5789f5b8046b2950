//! Facts that each language writes in its own way, and what only looks like a fact.

use super::tests::{assert_clean, assert_found};
use super::{Hit, TranslationPair, dates, numbers, urls};

/// What any of the checks of facts finds.
fn facts(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    for check in [numbers::CHECK, dates::CHECK, urls::CHECK] {
        if let crate::check::Run::Pair(find) = check.run {
            find(pair, hits);
        }
    }
}

#[test]
fn the_same_fact_in_another_notation_is_no_difference() {
    for (language, source, target) in [
        // A month only where it is one.
        ("fr", "Version 2 may be used.", "La version 2 peut être utilisée."),
        ("de", "Chapter 3 may help.", "Kapitel 3 kann helfen."),
        ("es", "Step 4 may take long.", "El paso 4 puede tardar."),
        ("it", "You may march on 3 feet.", "Puoi marciare su 3 piedi."),
        // One of each.
        ("fr", "Every 1 second slower", "Chaque seconde de plus"),
        ("de", "Every 1 second slower", "Jede Sekunde langsamer"),
        ("es", "Every 1 second slower", "Cada segundo de más"),
        ("it", "Every 1 second slower", "Ogni secondo in più"),
        // Parts of words.
        ("fr", "about i18n", "sur l'internationalisation"),
        ("es", "about a11y", "sobre la accesibilidad"),
        ("de", "k8s is there", "Kubernetes ist da"),
        // Ordinals.
        ("es", "3rd-party code", "código de terceros"),
        ("fr", "3rd-party code", "code tiers"),
        ("de", "the 2nd of them", "der zweite davon"),
        ("it", "the 3rd one", "il terzo"),
        ("it", "the 23rd one", "il ventitreesimo"),
        ("fr", "the 21st one", "le vingt et unième"),
        // Lists.
        ("es", "2,3 and 4", "2, 3 y 4"),
        ("de", "Steps 2,3 and 4", "Schritte 2, 3 und 4"),
        // Days.
        ("it", "On the 1st of May", "Il 1º maggio"),
        ("fr", "On the 1st of May", "Le 1er mai"),
        ("es", "On the 1st of May", "El 1.º de mayo"),
        ("de", "The first of May", "Der 1. Mai"),
        ("fr", "The first of May", "Le premier mai"),
        ("it", "May the fourth", "Il quattro maggio"),
        ("es", "The second of May 1808", "El dos de mayo de 1808"),
        ("de", "They moved in May.", "Sie zogen im Mai zwei Häuser weiter ein."),
        ("de", "It came in July.", "Es kam im Juli ein Brief."),
        ("fr", "It came in July.", "En juillet une lettre est venue."),
        ("es", "A market in May", "Un mercado en mayo"),
        ("de", "After 9/11", "Nach dem 11. September"),
        ("fr", "After 9/11", "Après le 11 septembre"),
        ("es", "After 9/11", "Tras el 11 de septiembre"),
        ("it", "After 9/11", "Dopo l’11 settembre"),
        ("de", "12/8/24 at the latest", "spätestens am 08.12.24"),
        ("pt", "On October 15, 2024", "Em 15 de outubro de 2024"),
        ("nl", "On October 15, 2024", "Op 15 oktober 2024"),
        ("ru", "On October 15, 2024", "15 октября 2024 года"),
        ("ja", "On October 15, 2024", "2024年10月15日に"),
        ("ko", "On October 15, 2024", "2024년 10월 15일에"),
        // Times.
        ("it", "at 7:30 pm", "alle 19.30"),
        ("de", "at 7:30 pm", "um 19.30 Uhr"),
        ("de", "at 17:30", "um halb sechs"),
        ("de", "at 5:15 pm", "um Viertel nach fünf"),
        ("fr", "at 5:30 pm", "à cinq heures et demie"),
        ("fr", "at 5:45 pm", "à six heures moins le quart"),
        ("fr", "at 5:30 pm", "à 17 heures 30"),
        ("es", "at half past five", "a las cinco y media"),
        ("es", "at 4:45", "a las cinco menos cuarto"),
        ("it", "at half past five", "alle cinque e mezza"),
        ("it", "at 12 o'clock", "a mezzogiorno"),
        ("fr", "at 12 o'clock", "à midi"),
        ("es", "at noon", "a las 12 h"),
        ("de", "at midnight", "um 0 Uhr"),
        ("de", "from 6-7 pm", "von 18–19 Uhr"),
        ("fr", "from 6 -7 pm", "de 18 h à 19 h"),
        ("de", "at five o'clock", "um fünf Uhr"),
        ("fr", "at five o'clock", "à cinq heures"),
        // Decades and centuries.
        ("es", "in the 1990s", "en los años noventa"),
        ("fr", "in the 1990s", "dans les années 90"),
        ("fr", "in the 1990s", "dans les années quatre-vingt-dix"),
        ("de", "in the 1980s", "in den 80ern"),
        ("de", "in the 1980s", "in den Achtzigern"),
        ("it", "in the 1960s", "negli anni Sessanta"),
        ("it", "in the 20th century", "nel Novecento"),
        ("it", "in the nineteenth century", "nell’Ottocento"),
        ("es", "in the 20th century", "en el siglo XX"),
        ("fr", "in the nineteenth century", "au XIXe siècle"),
        ("de", "in the 20th century", "im 20. Jahrhundert"),
        // Fractions.
        ("de", "5-year-old children", "fünfjährige Kinder"),
        ("de", "a 3-day trip", "eine dreitägige Reise"),
        ("it", "a 20-year-old man", "un ventenne"),
        ("fr", "1/2 of it", "½ de cela"),
        ("es", "1/2 of it", "la mitad de esto"),
        ("de", "3/4 of it", "drei Viertel davon"),
        ("it", "one and a half", "1,5"),
        ("fr", "2.5 hours", "deux heures et demie"),
        ("de", "1.5 hours", "anderthalb Stunden"),
        ("es", "two and a half", "dos y medio"),
        ("fr", "1½ hours", "1,5 heure"),
        // Telephone numbers.
        ("fr", "Call +33 1 2345 6789.", "Appelez le +33 (0)1 23 45 67 89."),
        ("de", "Call (030) 901820-5.", "Rufen Sie 030 9018205 an."),
        ("es", "Call 555-123-4567.", "Llame al 555 123 4567."),
        // Numbers in words up to a hundred.
        ("fr", "99 of them", "quatre-vingt-dix-neuf d’entre eux"),
        ("fr", "seventy-one", "71"),
        ("de", "73 of them", "dreiundsiebzig davon"),
        ("es", "thirty-five", "35"),
        ("es", "22 of them", "veintidós de ellos"),
        ("it", "28 of them", "ventotto di loro"),
        ("it", "forty-three", "43"),
        // Scripts without spaces.
        ("ja", "2,000 books", "2千冊"),
        ("ko", "2,000 books", "2천권"),
        ("ko", "a hexadecimal number", "16진수"),
        ("ko", "See www.example.org for it.", "www.example.org에서 보세요."),
        ("ja", "See https://a.org/x for it.", "https://a.org/xを見てください。"),
    ] {
        assert_clean(facts, language, source, target);
    }
}

#[test]
fn another_fact_is_found_in_whatever_notation() {
    for (language, source, target) in [
        ("fr", "Version 2 may be used.", "La version 3 peut être utilisée."),
        ("fr", "On May 2, 2024", "Le 3 mai 2024"),
        ("de", "at 17:30", "um halb sieben"),
        ("es", "at half past five", "a las cinco y cuarto"),
        ("it", "at 7:30 pm", "alle 19.45"),
        ("fr", "at 5:30 pm", "à six heures et demie"),
        ("es", "in the 1990s", "en los años ochenta"),
        ("de", "in the 1980s", "in den Siebzigern"),
        ("it", "in the 20th century", "nell’Ottocento"),
        ("de", "5-year-old children", "sechsjährige Kinder"),
        ("fr", "1/2 of it", "¼ de cela"),
        ("it", "one and a half", "2,5"),
        ("de", "After 9/11", "Nach dem 12. September"),
        ("it", "On the 1st of May", "Il 2 maggio"),
        ("de", "The first of May", "Der 2. Mai"),
        ("es", "Call 555-123-4567.", "Llame al 555 123 4568."),
        ("fr", "99 of them", "quatre-vingt-dix-huit d’entre eux"),
        ("de", "seventy-three", "vierundsiebzig"),
        ("es", "two cats", "tres gatos"),
        ("it", "forty-three", "44"),
        ("ja", "2,000 books", "3千冊"),
        ("pt", "On October 15, 2024", "Em 15 de novembro de 2024"),
        ("ja", "On October 15, 2024", "2024年11月15日に"),
        ("fr", "Every 1 second", "Toutes les 2 secondes"),
    ] {
        assert_found(facts, language, source, target);
    }
}
