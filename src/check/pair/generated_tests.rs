//! Sentences with facts in every notation, translated rightly, and with one fact wrong.
//!
//! The forms are written out by hand here, so that no list of recto's own is asked about itself.

use super::{Hit, TranslationPair, dates, numbers};
use crate::model::{Format, Kind};

/// The languages of the forms below, in their order.
const LANGUAGES: [&str; 5] = ["en", "fr", "es", "de", "it"];

/// Sentences around a fact.
const SENTENCES: [[&str; 5]; 3] = [
    [
        "They spoke of @ in the hall.",
        "On a parlé de @ dans la salle.",
        "Se habló de @ en la sala.",
        "Man sprach von @ im Saal.",
        "Si parlava di @ in sala.",
    ],
    [
        "Nobody believed it: @, and nothing else.",
        "Personne n’y croyait : @, et rien d’autre.",
        "Nadie lo creía: @, y nada más.",
        "Niemand glaubte es: @, und nichts anderes.",
        "Nessuno ci credeva: @, e nient’altro.",
    ],
    [
        "“@”, said the baker.",
        "« @ », dit le boulanger.",
        "«@», dijo el panadero.",
        "„@“, sagte der Bäcker.",
        "«@», disse il fornaio.",
    ],
];

/// Numbers in words.
const WORDS: [(u32, [&str; 5]); 18] = [
    (2, ["two", "deux", "dos", "zwei", "due"]),
    (3, ["three", "trois", "tres", "drei", "tre"]),
    (7, ["seven", "sept", "siete", "sieben", "sette"]),
    (11, ["eleven", "onze", "once", "elf", "undici"]),
    (16, ["sixteen", "seize", "dieciséis", "sechzehn", "sedici"]),
    (17, ["seventeen", "dix-sept", "diecisiete", "siebzehn", "diciassette"]),
    (21, ["twenty-one", "vingt et un", "veintiuno", "einundzwanzig", "ventuno"]),
    (34, ["thirty-four", "trente-quatre", "treinta y cuatro", "vierunddreißig", "trentaquattro"]),
    (48, ["forty-eight", "quarante-huit", "cuarenta y ocho", "achtundvierzig", "quarantotto"]),
    (57, ["fifty-seven", "cinquante-sept", "cincuenta y siete", "siebenundfünfzig", "cinquantasette"]),
    (69, ["sixty-nine", "soixante-neuf", "sesenta y nueve", "neunundsechzig", "sessantanove"]),
    (71, ["seventy-one", "soixante et onze", "setenta y uno", "einundsiebzig", "settantuno"]),
    (76, ["seventy-six", "soixante-seize", "setenta y seis", "sechsundsiebzig", "settantasei"]),
    (80, ["eighty", "quatre-vingts", "ochenta", "achtzig", "ottanta"]),
    (85, ["eighty-five", "quatre-vingt-cinq", "ochenta y cinco", "fünfundachtzig", "ottantacinque"]),
    (91, ["ninety-one", "quatre-vingt-onze", "noventa y uno", "einundneunzig", "novantuno"]),
    (99, ["ninety-nine", "quatre-vingt-dix-neuf", "noventa y nueve", "neunundneunzig", "novantanove"]),
    (100, ["a hundred", "cent", "cien", "hundert", "cento"]),
];

const HOURS: [[&str; 5]; 12] = [
    ["one", "une heure", "la una", "eins", "all’una"],
    ["two", "deux heures", "las dos", "zwei", "alle due"],
    ["three", "trois heures", "las tres", "drei", "alle tre"],
    ["four", "quatre heures", "las cuatro", "vier", "alle quattro"],
    ["five", "cinq heures", "las cinco", "fünf", "alle cinque"],
    ["six", "six heures", "las seis", "sechs", "alle sei"],
    ["seven", "sept heures", "las siete", "sieben", "alle sette"],
    ["eight", "huit heures", "las ocho", "acht", "alle otto"],
    ["nine", "neuf heures", "las nueve", "neun", "alle nove"],
    ["ten", "dix heures", "las diez", "zehn", "alle dieci"],
    ["eleven", "onze heures", "las once", "elf", "alle undici"],
    ["twelve", "douze heures", "las doce", "zwölf", "alle dodici"],
];

const MONTHS: [[&str; 5]; 12] = [
    ["January", "janvier", "enero", "Januar", "gennaio"],
    ["February", "février", "febrero", "Februar", "febbraio"],
    ["March", "mars", "marzo", "März", "marzo"],
    ["April", "avril", "abril", "April", "aprile"],
    ["May", "mai", "mayo", "Mai", "maggio"],
    ["June", "juin", "junio", "Juni", "giugno"],
    ["July", "juillet", "julio", "Juli", "luglio"],
    ["August", "août", "agosto", "August", "agosto"],
    ["September", "septembre", "septiembre", "September", "settembre"],
    ["October", "octobre", "octubre", "Oktober", "ottobre"],
    ["November", "novembre", "noviembre", "November", "novembre"],
    ["December", "décembre", "diciembre", "Dezember", "dicembre"],
];

const DECADES: [[&str; 5]; 5] = [
    ["1950s", "années cinquante", "años cincuenta", "fünfziger Jahren", "anni Cinquanta"],
    ["1960s", "années 60", "años sesenta", "60ern", "anni Sessanta"],
    ["1970s", "années soixante-dix", "años 70", "1970er Jahren", "anni settanta"],
    ["1980s", "années 1980", "años ochenta", "Achtzigern", "anni ’80"],
    ["1990s", "années quatre-vingt-dix", "años noventa", "90er-Jahren", "anni novanta"],
];

const CENTURIES: [[&str; 5]; 5] = [
    ["16th century", "XVIe siècle", "siglo XVI", "16. Jahrhundert", "Cinquecento"],
    ["17th century", "XVIIᵉ siècle", "siglo XVII", "17. Jahrhundert", "XVII secolo"],
    ["18th century", "dix-huitième siècle", "siglo XVIII", "achtzehnten Jahrhundert", "Settecento"],
    ["19th century", "XIXe siècle", "siglo XIX", "19. Jahrhundert", "Ottocento"],
    ["20th century", "XXe siècle", "siglo XX", "zwanzigsten Jahrhundert", "Novecento"],
];

const ORDINALS: [[&str; 5]; 6] = [
    ["2nd", "deuxième", "segundo", "zweite", "secondo"],
    ["3rd", "3e", "tercero", "dritte", "3º"],
    ["4th", "quatrième", "4.º", "4.", "quarto"],
    ["15th", "15ᵉ", "decimoquinto", "fünfzehnte", "quindicesimo"],
    ["21st", "vingt et unième", "21.º", "einundzwanzigste", "ventunesimo"],
    ["30th", "trentième", "trigésimo", "30.", "trentesimo"],
];

const FRACTIONS: [[&str; 5]; 4] = [
    ["1/2", "½", "la mitad", "die Hälfte", "metà"],
    ["1/3", "un tiers", "un tercio", "ein Drittel", "⅓"],
    ["3/4", "trois quarts", "¾", "drei Viertel", "tre quarti"],
    ["1/4", "¼", "un cuarto", "ein Viertel", "un quarto"],
];

const AGES: [[&str; 5]; 4] = [
    ["5-year-old", "enfant de cinq ans", "niño de 5 años", "fünfjährig", "bambino di cinque anni"],
    ["7-year-old", "enfant de 7 ans", "niño de siete años", "siebenjährige", "bambino di 7 anni"],
    ["20-year-old", "jeune de vingt ans", "joven de 20 años", "zwanzigjährigen", "ventenne"],
    ["34-year-old", "homme de 34 ans", "hombre de treinta y cuatro años", "34-jährige", "uomo di 34 anni"],
];

const PHONES: [[&str; 5]; 3] = [
    ["+33 1 2345 6789", "+33 (0)1 23 45 67 89", "+33 12 345 67 89", "+33 1 23456789", "+33-1-2345-6789"],
    ["(030) 901-820", "030 90 18 20", "030.901.820", "030/901820", "030 901 820"],
    ["555-123-4567", "555 123 45 67", "555 123 4567", "(555) 123-4567", "555.123.4567"],
];

/// A fact in the notation of a language, by its place among the languages.
fn fact(kind: usize, step: usize, language: usize) -> String {
    let grouped = |number: usize| {
        let digits = number.to_string();
        let mark = [",", "\u{202f}", ".", ".", "."][language];
        let split = digits.len() - 3;
        format!("{}{mark}{}", &digits[..split], &digits[split..])
    };
    let decimal =
        |whole: usize, part: usize| format!("{whole}{}{part}", if language == 0 { "." } else { "," });
    let month = MONTHS[step % 12][language];
    let (day, year) = (step % 27 + 2, 1990 + step);
    let long_date = |year: &str| match language {
        0 => format!("{month} {day}{}", if year.is_empty() { String::new() } else { format!(", {year}") }),
        2 => {
            format!("{day} de {month}{}", if year.is_empty() { String::new() } else { format!(" de {year}") })
        }
        3 => format!("{day}. {month} {year}").trim_end().to_owned(),
        _ => format!("{day} {month} {year}").trim_end().to_owned(),
    };
    let (hour, minutes) = (step % 11 + 1, (step * 7) % 50 + 10);
    match kind {
        0 => format!("{} things", step + 21),
        1 => grouped(1_100 + step * 997),
        2 => decimal(step + 3, step % 9 + 1),
        3 => format!("{}{}%", step + 13, if language == 0 { "" } else { "\u{a0}" }),
        4 => {
            let millions = ["million", "millions", "millones", "Millionen", "milioni"][language];
            format!("{} {millions}", step + 2)
        }
        5 => WORDS[step % WORDS.len()].1[language].to_owned(),
        6 if language == 0 => WORDS[step % WORDS.len()].0.to_string(),
        6 => WORDS[step % WORDS.len()].1[language].to_owned(),
        7 if language > 0 => WORDS[step % WORDS.len()].0.to_string(),
        7 => WORDS[step % WORDS.len()].1[language].to_owned(),
        8 => long_date(&year.to_string()),
        9 if language == 0 => format!("{year}-{:02}-{day:02}", step % 12 + 1),
        9 => {
            let mark = ["/", "/", "/", ".", "/"][language];
            format!("{day:02}{mark}{:02}{mark}{year}", step % 12 + 1)
        }
        10 => {
            let of = if language == 2 { " de" } else { "" };
            format!("{month}{of} {year}")
        }
        11 => long_date(""),
        12 => match language {
            0 => format!("{hour}:{minutes} pm"),
            1 => format!("{} h {minutes}", hour + 12),
            2 => format!("{}:{minutes}", hour + 12),
            3 => format!("{}.{minutes} Uhr", hour + 12),
            _ => format!("{}.{minutes}", hour + 12),
        },
        13 => {
            let hour = step % 12;
            let name = HOURS[hour][language];
            match language {
                0 => format!("half past {name}"),
                1 => format!("{name} et demie"),
                2 => format!("{name} y media"),
                3 => format!("halb {}", HOURS[(hour + 1) % 12][3]),
                _ => format!("{name} e mezza"),
            }
        }
        14 => DECADES[step % DECADES.len()][language].to_owned(),
        15 => CENTURIES[step % CENTURIES.len()][language].to_owned(),
        16 => ORDINALS[step % ORDINALS.len()][language].to_owned(),
        17 => FRACTIONS[step % FRACTIONS.len()][language].to_owned(),
        18 => AGES[step % AGES.len()][language].to_owned(),
        19 => {
            let to = ["–", " à ", "-", " bis ", "–"][language];
            format!("pages {}{to}{}", step + 4, step + 31)
        }
        20 => PHONES[step % PHONES.len()][language].to_owned(),
        21 if language == 0 => format!("{} and a half", WORDS[step % 3].1[0]),
        21 => decimal(WORDS[step % 3].0 as usize, 5),
        22 => format!("{} km", grouped(2_000 + step * 31)),
        _ => String::new(),
    }
}

const KINDS: usize = 23;

/// How many different values a kind has.
fn values(kind: usize) -> usize {
    match kind {
        5..=7 => WORDS.len(),
        13 => 12,
        14 | 15 => 5,
        16 => ORDINALS.len(),
        17 | 18 => 4,
        20 | 21 => 3,
        _ => 27,
    }
}

fn is_found(language: &str, source: &str, target: &str) -> bool {
    let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
    let pair =
        TranslationPair::new((Format::Markdown, Kind::Paragraph), (&english, source), (&language, target));
    let mut hits: Vec<Hit> = Vec::new();
    for check in [numbers::CHECK, dates::CHECK] {
        if let crate::check::Run::Pair(find) = check.run {
            find(&pair, &mut hits);
        }
    }
    !hits.is_empty()
}

#[test]
fn facts_in_every_notation_give_no_false_alarm_and_wrong_ones_are_found() {
    const STEPS: usize = 14;
    for (at, language) in LANGUAGES.into_iter().enumerate().skip(1) {
        let (mut right, mut false_alarms) = (0, Vec::new());
        let (mut wrong, mut missed) = (0, Vec::new());
        for kind in 0..KINDS {
            for step in 0..STEPS {
                let sentence = SENTENCES[(kind + step) % SENTENCES.len()];
                let source = sentence[0].replace('@', &fact(kind, step, 0));
                let target = sentence[at].replace('@', &fact(kind, step, at));
                right += 1;
                if is_found(language, &source, &target) {
                    false_alarms.push(format!("{source} | {target}"));
                }
                let other = step + 1 + step % (values(kind) - 1).max(1);
                let other = if other % values(kind) == step % values(kind) { other + 1 } else { other };
                let target = sentence[at].replace('@', &fact(kind, other, at));
                wrong += 1;
                if !is_found(language, &source, &target) {
                    missed.push(format!("{source} | {target}"));
                }
            }
        }
        assert!(right >= 300, "{right}");
        assert!(
            false_alarms.len() * 100 <= right,
            "{language}: {} of {right}: {false_alarms:#?}",
            false_alarms.len()
        );
        assert!(missed.len() * 50 <= wrong, "{language}: {} of {wrong} missed: {missed:#?}", missed.len());
    }
}
