//! Right translations, each with one fault put in on purpose: by check, what is found, and how severe it is said to be.

use std::collections::BTreeMap;

use super::field_tests::hits;
use super::{Hit, StyleGuide};
use crate::check::{Check, Run};
use crate::diagnostic::Severity;

/// The languages of the sentences below, in their order.
const LANGUAGES: [&str; 5] = ["en", "fr", "es", "de", "it"];

/// A fault: the check that has to find it, and how it is put in.
type Fault = (&'static str, fn(&str) -> String);

/// A sentence in every language, where `#` is a number that is another one each time, and what can be wrong with it.
struct Sentence {
    texts: [&'static str; 5],
    faults: &'static [Fault],
}

/// Without what stands from one piece up to another, both among it.
fn without(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).unwrap_or_else(|| panic!("{from} in {text}"));
    let end = start + from.len() + text[start + from.len()..].find(to).unwrap() + to.len();
    format!("{}{}", &text[..start], &text[end..])
}

/// The label of the only link, without the link.
fn unlinked(text: &str) -> String {
    without(text, "](", ")").replace('[', "")
}

/// With a piece behind the first word.
fn behind_first_word(text: &str, piece: &str) -> String {
    let at = text.find(' ').unwrap();
    format!("{}{piece}{}", &text[..at], &text[at..])
}

const SENTENCES: [Sentence; 17] = [
    Sentence {
        texts: [
            "First read [the guide](https://example.org/guide-#).",
            "Lisez d’abord [le guide](https://example.org/guide-#).",
            "Primero lea [la guía](https://example.org/guide-#).",
            "Lesen Sie zuerst [das Handbuch](https://example.org/guide-#).",
            "Prima legga [la guida](https://example.org/guide-#).",
        ],
        faults: &[
            ("links", |text| text.replace("org/guide", "org/guides")),
            ("links", |text| text.replace("example.org", "example.com")),
            ("links", unlinked),
            ("links", |text| text.replace("](", "](https://example.org/a) [x](")),
            ("unsafe-markup", |text| text.replace("https://example.org", "javascript:run")),
        ],
    },
    Sentence {
        texts: [
            "The list stands at https://example.net/list-# today.",
            "La liste se trouve aujourd’hui sous https://example.net/list-# pour tous.",
            "La lista está hoy en https://example.net/list-# para todos.",
            "Die Liste steht heute unter https://example.net/list-# für alle.",
            "L’elenco si trova oggi su https://example.net/list-# per tutti.",
        ],
        faults: &[
            ("urls", |text| text.replace("net/list", "net/lists")),
            ("urls", |text| without(text, "https://", " ")),
        ],
    },
    Sentence {
        texts: [
            "Now run `make step-#` once more.",
            "Lancez maintenant `make step-#` encore une fois.",
            "Ahora ejecute `make step-#` otra vez.",
            "Führen Sie nun `make step-#` noch einmal aus.",
            "Ora esegua `make step-#` ancora una volta.",
        ],
        faults: &[
            ("code", |text| text.replace("make", "faire")),
            ("code", |text| text.replace("step-", "stop-")),
            ("code", |text| without(text, "`", "` ")),
            ("code", |text| text.replace('`', "")),
        ],
    },
    Sentence {
        texts: [
            "This is *very* important for us.",
            "C’est *très* important pour nous.",
            "Esto es *muy* importante para nosotros.",
            "Das ist *sehr* wichtig für uns.",
            "Questo è *molto* importante per noi.",
        ],
        faults: &[
            ("emphasis-lost", |text| text.replace('*', "")),
            ("emphasis", |text| text.replacen('*', "", 1)),
        ],
    },
    Sentence {
        texts: [
            "Press <kbd>F#</kbd> to go on.",
            "Appuyez sur <kbd>F#</kbd> pour continuer.",
            "Pulse <kbd>F#</kbd> para continuar.",
            "Drücken Sie <kbd>F#</kbd>, um fortzufahren.",
            "Prema <kbd>F#</kbd> per continuare.",
        ],
        faults: &[
            ("tags", |text| text.replace("</kbd>", "")),
            ("tags", |text| text.replace("<kbd>", "").replace("</kbd>", "")),
            ("tags", |text| text.replace("</kbd>", "<kbd>")),
            ("tags", |text| behind_first_word(text, " <div>x</div>")),
            ("unsafe-markup", |text| text.replace("<kbd>", "<kbd onclick=\"run()\">")),
            ("unsafe-markup", |text| behind_first_word(text, " <script>run()</script>")),
        ],
    },
    Sentence {
        texts: [
            "Nobody knows why.[^n#]",
            "Personne ne sait pourquoi.[^n#]",
            "Nadie sabe por qué.[^n#]",
            "Niemand weiß, warum.[^n#]",
            "Nessuno sa perché.[^n#]",
        ],
        faults: &[
            ("footnotes", |text| without(text, "[^", "]")),
            ("footnotes", |text| text.replace("[^n", "[^m")),
        ],
    },
    Sentence {
        texts: [
            "The house has #7 rooms.",
            "La maison a #7 pièces.",
            "La casa tiene #7 habitaciones.",
            "Das Haus hat #7 Zimmer.",
            "La casa ha #7 stanze.",
        ],
        faults: &[
            ("numbers", |text| text.replace("7 ", "8 ")),
            ("numbers", |text| text.replace("7 ", "70 ")),
            ("numbers", |text| {
                text.split_whitespace().filter(|word| !word.ends_with('7')).collect::<Vec<_>>().join(" ")
            }),
        ],
    },
    Sentence {
        texts: [
            "It was opened on 1# May 2019.",
            "Elle a été ouverte le 1# mai 2019.",
            "Se abrió el 1# de mayo de 2019.",
            "Es wurde am 1#. Mai 2019 eröffnet.",
            "È stata aperta il 1# maggio 2019.",
        ],
        faults: &[
            ("dates", |text| text.replace("2019", "2018")),
            ("dates", |text| {
                text.replace(" mai ", " juin ")
                    .replace("mayo", "junio")
                    .replace(" Mai", " Juni")
                    .replace("maggio", "giugno")
            }),
            ("dates", |text| text.replace(" 1", " 2")),
        ],
    },
    Sentence {
        texts: [
            "Write to desk-#@example.org for more.",
            "Écrivez à desk-#@example.org pour en savoir plus.",
            "Escriba a desk-#@example.org para saber más.",
            "Schreiben Sie für mehr an desk-#@example.org am Abend.",
            "Scriva a desk-#@example.org per saperne di più.",
        ],
        faults: &[
            ("emails", |text| text.replace("desk-", "disk-")),
            ("emails", |text| without(text, "desk-", "org ")),
        ],
    },
    Sentence {
        texts: [
            "Ask @keeper-# about it.",
            "Demandez à @keeper-# ce qu’il en est.",
            "Pregunte a @keeper-# por ello.",
            "Fragen Sie @keeper-# danach.",
            "Chieda a @keeper-# di questo.",
        ],
        faults: &[
            ("handles", |text| text.replace("@keeper-", "@keepers-")),
            ("handles", |text| without(text, "@keeper-", " ")),
        ],
    },
    Sentence {
        texts: [
            "Hello {{ user.name# }}, please come in.",
            "Bonjour {{ user.name# }}, entrez donc.",
            "Hola {{ user.name# }}, pase por favor.",
            "Hallo {{ user.name# }}, kommen Sie herein.",
            "Salve {{ user.name# }}, entri pure.",
        ],
        faults: &[
            ("placeables", |text| text.replace("user.name", "user.nom")),
            ("placeables", |text| without(text, "{{", "}}")),
        ],
    },
    Sentence {
        texts: [
            "“The door is open”, said the keeper.",
            "« La porte est ouverte », dit le gardien.",
            "«La puerta está abierta», dijo el guardián.",
            "„Die Tür ist offen“, sagte der Wärter.",
            "«La porta è aperta», disse il custode.",
        ],
        faults: &[
            ("quotes", |text| text.replace([' ', '»', '“'], "")),
            ("quotes", |text| text.replace([' ', '«', '„'], "")),
        ],
    },
    Sentence {
        texts: [
            "The hall (the large one) is warm.",
            "La salle (la grande) est chaude.",
            "La sala (la grande) es cálida.",
            "Der Saal (der große) ist warm.",
            "La sala (quella grande) è calda.",
        ],
        faults: &[
            ("brackets", |text| text.replace(')', "")),
            ("brackets", |text| text.replace('(', "")),
            ("spacing", |text| text.replace(") ", ")  ")),
            ("doubled-words", |text| {
                let word = text.split(' ').nth(1).unwrap();
                text.replacen(word, &format!("{word} {word}"), 1)
            }),
            ("bidi-controls", |text| behind_first_word(text, "\u{202e}")),
            ("invisible-characters", |text| behind_first_word(text, "\u{200b}")),
            ("control-characters", |text| behind_first_word(text, "\u{7}")),
        ],
    },
    Sentence {
        texts: [
            "See ![the hall](hall-#.png) here.",
            "Voir ![la salle](hall-#.png) ici.",
            "Vea ![la sala](hall-#.png) aquí.",
            "Siehe ![der Saal](hall-#.png) hier.",
            "Vedi ![la sala](hall-#.png) qui.",
        ],
        faults: &[
            ("images", |text| text.replace("hall-", "hill-")),
            ("images", |text| without(text, "![", ") ")),
        ],
    },
    Sentence {
        texts: [
            "It was a good day,\\\nand nobody was cold.",
            "C’était une belle journée,\\\net personne n’avait froid.",
            "Fue un buen día,\\\ny nadie tuvo frío.",
            "Es war ein guter Tag,\\\nund niemandem war kalt.",
            "Era una bella giornata,\\\ne nessuno aveva freddo.",
        ],
        faults: &[
            ("line-breaks", |text| text.replace("\\\n", " ")),
            ("spacing", |text| text.replace(",\\", " ,\\")),
        ],
    },
    Sentence {
        texts: [
            "We came late in the evening of that day, and so they had all gone home long before any of us was there.",
            "Nous sommes venus tard le soir de ce jour-là, et tous étaient donc rentrés bien avant que nous soyons là.",
            "Llegamos tarde aquella noche, así que todos se habían ido a casa mucho antes de que estuviéramos allí.",
            "Wir kamen spät am Abend jenes Tages, und so waren alle schon lange gegangen, bevor wir da waren.",
            "Siamo arrivati tardi la sera di quel giorno, e così tutti erano già andati a casa molto prima di noi.",
        ],
        faults: &[
            ("end-punctuation", |text| text.trim_end_matches('.').to_owned()),
            ("end-punctuation", |text| text.replace('.', "?")),
            ("same-as-source", |_| {
                "We came late in the evening of that day, and so they had all gone home long before any of us was there.".to_owned()
            }),
            ("untranslated-text", |_| {
                "We came late, and so they had all gone home before anybody of us could do a thing."
                    .to_owned()
            }),
            ("untranslated-text", |text| {
                format!("{text} so they had all gone home long before any of us was there.")
            }),
            ("length", |text| text.chars().take(14).collect()),
            ("length", |text| format!("{text} {text} {text}")),
        ],
    },
    Sentence {
        texts: [
            "Who keeps the keys of the house?",
            "Qui garde les clés de la maison ?",
            "¿Quién guarda las llaves de la casa?",
            "Wer verwahrt die Schlüssel des Hauses?",
            "Chi tiene le chiavi della casa?",
        ],
        faults: &[
            ("end-punctuation", |text| text.trim_end_matches(['?', '\u{202f}', '\u{a0}']).to_owned()),
            ("end-punctuation", |text| text.replace('?', ".")),
        ],
    },
];

/// How many times each sentence is used, each time in other company and with other numbers.
const ROUNDS: usize = 8;

/// The checks of pairs whose faults are none of these sentences': those that need a glossary, a dictionary or a choice.
const ELSEWHERE: [&str; 5] = ["plural-variants", "spelling", "terms", "forbidden-terms", "typography"];

/// A text around a sentence: what stands before and behind it has faults of no kind.
fn around(nth: usize, round: usize, language: usize, sentence: &str) -> String {
    let numbered = |text: &str| text.replace('#', &(round + 1).to_string());
    let other = |step: usize| {
        let other = &SENTENCES[(nth + step) % SENTENCES.len()];
        other.texts[language].replace('#', &(round + step % 7 + 1).to_string())
    };
    match round % 4 {
        0 => numbered(sentence),
        1 => format!("{} {}", numbered(sentence), other(round + 2)),
        2 => format!("{} {}", other(round + 3), numbered(sentence)),
        _ => format!("{} {} {}", other(round), numbered(sentence), other(round + 5)),
    }
}

#[test]
fn faults_put_in_on_purpose_are_found_as_severe_as_their_check() {
    let mut counts: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    let mut alarms = Vec::new();
    for (at, language) in LANGUAGES.into_iter().enumerate().skip(1) {
        let style_guide = StyleGuide::of(&language.parse().unwrap());
        let found = |check: &Check, source: &str, target: &str| -> Vec<Hit> {
            hits(check, language, (source, target), &style_guide)
        };
        for (nth, sentence) in SENTENCES.iter().enumerate() {
            for round in 0..ROUNDS {
                let source = around(nth, round, 0, sentence.texts[0]);
                let right = around(nth, round, at, sentence.texts[at]);
                for check in crate::check::CHECKS.iter().filter(|check| matches!(check.run, Run::Pair(_))) {
                    if check.code != "typography" && !found(check, &source, &right).is_empty() {
                        alarms.push(format!("{} {language}: {source} | {right}", check.code));
                    }
                }
                for (code, put_in) in sentence.faults {
                    let check = Check::of(code).unwrap();
                    // What is about a whole text is so only where it stands alone.
                    let is_of_whole =
                        matches!(*code, "same-as-source" | "length" | "end-punctuation" | "emphasis-lost");
                    if is_of_whole && round % 4 != 0 {
                        continue;
                    }
                    let wrong = around(nth, round, at, &put_in(sentence.texts[at]));
                    let severe = |hit: &Hit| hit.at_most >= check.severity.min(Severity::Error);
                    let (all, missed) = counts.entry(code).or_default();
                    *all += 1;
                    if !found(check, &source, &wrong).iter().any(severe) {
                        missed.push(format!("{language}: {source} | {wrong}"));
                    }
                }
            }
        }
    }
    assert_eq!(alarms, [""; 0]);
    let is_bad = |(all, missed): &(usize, Vec<String>)| missed.len() * 50 > *all;
    let bad: Vec<_> = counts.iter().filter(|(_, count)| is_bad(count)).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    for check in crate::check::CHECKS.iter().filter(|check| matches!(check.run, Run::Pair(_))) {
        let is_planted = counts.contains_key(check.code) || check.code == "inverted-marks";
        assert!(is_planted || ELSEWHERE.contains(&check.code), "{} has no fault here", check.code);
    }
}

#[test]
fn what_a_spanish_question_lacks_is_found() {
    let check = Check::of("inverted-marks").unwrap();
    let spanish = StyleGuide::of(&"es".parse().unwrap());
    for round in 0..ROUNDS {
        let source = around(16, round, 0, SENTENCES[16].texts[0]);
        let wrong = around(16, round, 2, &SENTENCES[16].texts[2].replace('¿', ""));
        assert!(!hits(check, "es", (&source, &wrong), &spanish).is_empty(), "{wrong}");
    }
}
