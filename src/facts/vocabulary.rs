//! How languages write numbers and dates in words.
//!
//! Of a language without a table nothing is known: its numbers in words match any number.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::model::Language;

/// What is known of one language; forms of one word stand with a space between them, in lower case.
pub(crate) struct Vocabulary {
    /// The months from January on; short forms count only beside a number.
    pub(crate) months: [&'static str; 12],
    /// Month names that are other words too: they are dates only beside a number.
    pub(crate) doubtful: &'static str,
    /// Words that may stand between day, month and year.
    pub(crate) date_links: &'static str,
    /// The numbers from 0 on, ordinals among their forms.
    pub(crate) small: [&'static str; 21],
    /// The tens from 20 to 90, and 100, as words above twenty begin or end.
    pub(crate) tens: [&'static str; 9],
    /// Forms above that are other words as well: they can stand for a number, but do not ask for one.
    pub(crate) ambiguous: &'static str,
    /// Powers of ten behind a number, with the exponent.
    pub(crate) scales: &'static [(&'static str, u32)],
    /// Whether a point groups thousands, and a comma is the decimal mark.
    pub(crate) comma_is_decimal: bool,
    /// All words for months, numbers and powers of ten: few words of a text are one, and these are asked first.
    known: fn() -> &'static FxHashSet<&'static str>,
}

/// The vocabulary of a language, whatever its region.
pub(crate) fn of(language: &Language) -> Option<&'static Vocabulary> {
    match language.as_str().split('-').next().unwrap_or_default() {
        "en" => Some(&ENGLISH),
        "fr" => Some(&FRENCH),
        "es" => Some(&SPANISH),
        "de" => Some(&GERMAN),
        "it" => Some(&ITALIAN),
        _ => None,
    }
}

/// Whether one of several forms is a word.
pub(crate) fn has(forms: &str, word: &str) -> bool {
    forms.split(' ').any(|form| form == word)
}

impl Vocabulary {
    fn words(&self) -> FxHashSet<&'static str> {
        let forms = self.months.iter().chain(&self.small).chain(self.scales.iter().map(|(forms, _)| forms));
        forms.flat_map(|forms| forms.split(' ')).collect()
    }

    /// Whether a word is one for a month, a number or a power of ten.
    pub(crate) fn knows(&self, word: &str) -> bool {
        (self.known)().contains(word)
    }

    /// The month that a word names, from 1.
    pub(crate) fn month(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        let at = self.months.iter().position(|forms| has(forms, word))?;
        u32::try_from(at + 1).ok()
    }

    /// Whether a word is the full name of a month and nothing else.
    pub(crate) fn is_certain_month(&self, word: &str) -> bool {
        self.knows(word)
            && self.months.iter().any(|forms| forms.split(' ').next() == Some(word))
            && !has(self.doubtful, word)
    }

    /// The number from 0 to 20 that a word stands for.
    pub(crate) fn small(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        let at = self.small.iter().position(|forms| has(forms, word))?;
        u32::try_from(at).ok()
    }

    /// Whether a word may belong to a number in words above twenty.
    pub(crate) fn is_large(&self, word: &str) -> bool {
        self.tens.iter().any(|form| word.starts_with(form) || word.ends_with(form))
    }

    /// Whether a word is a power of ten.
    pub(crate) fn is_scale(&self, word: &str) -> bool {
        self.scale(word).is_some()
    }

    /// The exponent of the power of ten that a word names.
    pub(crate) fn scale(&self, word: &str) -> Option<u32> {
        if !self.knows(word) {
            return None;
        }
        self.scales.iter().find(|(forms, _)| has(forms, word)).map(|(_, exponent)| *exponent)
    }
}

const ENGLISH: Vocabulary = Vocabulary {
    months: [
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ],
    doubtful: "may march august",
    date_links: "of the",
    small: [
        "zero",
        "one first once single",
        "two second twice both double pair couple half",
        "three third thrice triple",
        "four fourth quarter",
        "five fifth",
        "six sixth",
        "seven seventh",
        "eight eighth",
        "nine ninth",
        "ten tenth",
        "eleven eleventh",
        "twelve twelfth dozen",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ],
    tens: ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"],
    ambiguous: "second quarter third single half couple pair",
    scales: &[
        ("thousand thousands k", 3),
        ("million millions m mn", 6),
        ("billion billions bn", 9),
        ("trillion trillions tn", 12),
    ],
    comma_is_decimal: false,
    known: || {
        static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ENGLISH.words());
        &WORDS
    },
};

const FRENCH: Vocabulary = Vocabulary {
    months: [
        "janvier janv",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ],
    doubtful: "",
    date_links: "de",
    small: [
        "zéro",
        "un une premier première premiers premières unique seul seule",
        "deux deuxième second seconde demi demie moitié double paire couple",
        "trois troisième tiers triple",
        "quatre quatrième quart",
        "cinq cinquième",
        "six sixième",
        "sept septième",
        "huit huitième",
        "neuf neuvième",
        "dix dixième dizaine",
        "onze onzième",
        "douze douzième douzaine",
        "treize",
        "quatorze",
        "quinze quinzaine",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf",
        "vingt vingtaine",
    ],
    tens: ["vingt", "trent", "quarant", "cinquant", "soixant", "septant", "quatre", "nonant", "cent"],
    ambiguous: "second seconde neuf quart tiers",
    scales: &[
        ("mille milliers millier k", 3),
        ("million millions m", 6),
        ("milliard milliards md mds", 9),
        ("billion billions", 12),
    ],
    comma_is_decimal: true,
    known: || {
        static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| FRENCH.words());
        &WORDS
    },
};

const SPANISH: Vocabulary = Vocabulary {
    months: [
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sep sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ],
    doubtful: "",
    date_links: "de del",
    small: [
        "cero",
        "un uno una primer primero primera primeros primeras único única sola solo",
        "dos segundo segunda ambos ambas par medio media mitad doble pareja",
        "tres tercer tercero tercera tercio triple",
        "cuatro cuarto cuarta",
        "cinco quinto quinta",
        "seis sexto sexta",
        "siete séptimo séptima",
        "ocho octavo octava",
        "nueve noveno novena",
        "diez décimo décima",
        "once undécimo",
        "doce duodécimo docena",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
    ],
    tens: ["veint", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa", "cien"],
    ambiguous: "segundo segunda cuarto cuarta tercio once",
    scales: &[("mil miles k", 3), ("millón millones m", 6), ("billón billones", 12)],
    comma_is_decimal: true,
    known: || {
        static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| SPANISH.words());
        &WORDS
    },
};

const GERMAN: Vocabulary = Vocabulary {
    months: [
        "januar jänner jan",
        "februar feber feb",
        "märz mär",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ],
    doubtful: "",
    date_links: "",
    small: [
        "null",
        "ein eine einen einem einer eines eins erste ersten erster erstes erstem einmal einzige einzigen einziger",
        "zwei zweite zweiten zweiter zweites zweitem beide beiden beider paar halb halbe halben hälfte doppelt doppelte zweimal",
        "drei dritte dritten dritter drittes dreimal dreier dreien drittel",
        "vier vierte vierten vierter viertes viermal viertel",
        "fünf fünfte fünften fünfter fünfmal",
        "sechs sechste sechsten sechster",
        "sieben siebte siebten siebter",
        "acht achte achten achter",
        "neun neunte neunten neunter",
        "zehn zehnte zehnten zehnter",
        "elf elfte elften elfter",
        "zwölf zwölfte zwölften zwölfter dutzend",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
        "zwanzig",
    ],
    tens: ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig", "hundert"],
    ambiguous: "viertel drittel achten achte",
    scales: &[
        ("tausend tausende tausenden", 3),
        ("million millionen mio m", 6),
        ("milliarde milliarden mrd", 9),
        ("billion billionen", 12),
    ],
    comma_is_decimal: true,
    known: || {
        static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| GERMAN.words());
        &WORDS
    },
};

const ITALIAN: Vocabulary = Vocabulary {
    months: [
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ],
    doubtful: "",
    date_links: "del di",
    small: [
        "zero",
        "un uno una primo prima primi prime unico unica solo sola",
        "due secondo seconda entrambi entrambe paio coppia mezzo mezza metà doppio doppia",
        "tre terzo terza triplo",
        "quattro quarto quarta",
        "cinque quinto quinta",
        "sei sesto sesta",
        "sette settimo settima",
        "otto ottavo ottava",
        "nove nono nona",
        "dieci decimo decima decina",
        "undici undicesimo",
        "dodici dodicesimo dozzina",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
        "venti ventina",
    ],
    tens: ["vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant", "cent"],
    ambiguous: "secondo seconda quarto quarta terzo terza sei",
    scales: &[
        ("mila mille migliaia migliaio k", 3),
        ("milione milioni mln m", 6),
        ("miliardo miliardi mld", 9),
        ("bilione bilioni", 12),
    ],
    comma_is_decimal: true,
    known: || {
        static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ITALIAN.words());
        &WORDS
    },
};
