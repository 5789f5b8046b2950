//! What recto knows of Italian.

use super::{Profile, UNKNOWN};

pub(super) const ITALIAN: Profile = Profile {
    tag: "it",
    detector: Some("ita"),
    width: Some(1.15),
    plurals: "one ?many other",
    is_known: true,
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
    doubtful_months: "",
    date_links: "del di",
    weekdays: &["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    capital_dates: false,
    capital_nouns: false,
    names: "allegra angelo bianca bianco bibbia borsa bruno camera chiara chiesa chiese conti corona corte costa \
        costanza dio ella est fabbri felice ferrari fiore fortuna franco gatti giorno gloria grazia greco \
        illuminismo impero lei leone letizia liberazione lombardi loro luna margherita marina marini marte \
        martini mercede mercurio messaggero mezzogiorno monti moretti nord occidente oriente ovest pace \
        parlamento perla prudenza repubblica resistenza ricci riforma rinascimento risorgimento riva \
        rivoluzione rosa rossi sala salvatore santa santo sarti saturno scrittura senato serena serra \
        signore sole speranza stampa stati stato stella sua sud sue suo suoi tempo terra testa venere verdi \
        vergine vi vigna villa viola vittoria voi vostra vostre vostri vostro",
    acronyms: "ai al da dal dei del di do due era ha ho il in io iva la le lo ma mi ne no non ora oro per pin più \
        rai ras re se sei si sia sole su sue tar tu un uno usa uso va vi via",
    stop_words: &[
        "a", "ad", "al", "alla", "alle", "ai", "anche", "che", "chi", "ci", "come", "con", "da", "dal",
        "dalla", "dei", "del", "della", "delle", "di", "e", "ed", "gli", "ha", "hai", "ho", "i", "il", "in",
        "io", "la", "le", "lo", "ma", "mi", "nel", "nella", "o", "per", "più", "se", "si", "sono", "su",
        "sul", "sua", "suo", "ti", "tu", "tua", "tuo", "un", "una", "uno", "vi", "è",
    ],
    negations: &[
        &["non"],
        &["no"],
        &["mai"],
        &["nulla", "niente"],
        &["nessuno", "nessun", "nessuna", "nessun'"],
        &["né"],
        &["neanche", "nemmeno", "neppure"],
        &["senza"],
        &["tranne", "eccetto", "salvo"],
        &["appena"],
        &["solo", "soltanto", "solamente", "unicamente", "esclusivamente"],
        &["almeno"],
        &["anziché"],
        &[
            "deve", "devo", "devi", "dobbiamo", "dovete", "devono", "debbono", "dovrà", "dovrai", "dovranno",
            "dovrete", "debba", "debbano",
        ],
        &["dovrebbe", "dovrei", "dovresti", "dovremmo", "dovreste", "dovrebbero"],
        &["doveva", "dovevano"],
        &["dovere"],
        &[
            "può", "posso", "puoi", "possiamo", "potete", "possono", "potrà", "potrai", "potranno",
            "potrete", "possa", "possano",
        ],
        &["potrebbe", "potrei", "potresti", "potremmo", "potreste", "potrebbero"],
        &["poteva", "potevano"],
        &["potere"],
        &["bisogna", "occorre"],
        &["obbligatorio", "obbligatoria", "obbligatori", "obbligatorie", "richiesto", "richiesta"],
        &["facoltativo", "facoltativa", "opzionale", "opzionali"],
        &["vietato", "vietata", "proibito", "proibita"],
        &["consentito", "consentita", "permesso", "permessa"],
    ],
    contractions: &[],
    negation_phrases: &[
        &["al massimo"],
        &["al più"],
        &["come minimo"],
        &["a meno che"],
        &["invece di"],
        &["piuttosto che"],
        &["non più"],
        &["non ancora"],
    ],
    after_negation: &["più", "ancora", "che", "affatto", "mica"],
    negating_prefixes: &["in", "im", "il", "ir", "non", "dis", "s", "a"],
    opposite_endings: &[],
    number_parts: &[
        "zero",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
        "venti",
        "vent",
        "trenta",
        "trent",
        "quaranta",
        "quarant",
        "cinquanta",
        "cinquant",
        "sessanta",
        "sessant",
        "settanta",
        "settant",
        "ottanta",
        "ottant",
        "novanta",
        "novant",
        "cento",
        "mille",
        "mila",
        "milione",
        "milioni",
        "miliardo",
        "miliardi",
        "metà",
        "dozzina",
        "decina",
        "centinaio",
        "centinaia",
        "migliaio",
        "migliaia",
        "triplo",
        "quarto",
        "quarta",
        "quinto",
        "quinta",
        "sesto",
        "settimo",
        "ottavo",
        "nono",
        "decimo",
    ],
    number_links: &[],
    number_endings: &["uno", "un", "sei", "tré", "esimo", "esima", "esimi", "e", "i", "o", "a"],
    number_like: &[
        "un", "uno", "una", "sei", "primo", "prima", "primi", "prime", "secondo", "seconda", "secondi",
        "seconde", "terzo", "terza", "terzi", "terze", "mezzo", "mezza", "doppio", "doppia", "entrambi",
        "entrambe", "noni", "nona", "volta",
    ],
    endings: &["a", "e", "i", "o", "à", "è", "é", "ì", "ò", "ù", "r", "n", "l"],
    vowel_changes: &[],
    agreements: &[("un", "uno"), ("il", "lo"), ("i", "gli"), ("e", "ed"), ("a", "ad")],
    lookalikes: &[
        "caso",
        "casa",
        "cosa",
        "costo",
        "corso",
        "carta",
        "parte",
        "porta",
        "porto",
        "posto",
        "forte",
        "fonte",
        "fronte",
        "forma",
        "firma",
        "fatto",
        "fetta",
        "gatto",
        "giorno",
        "grande",
        "gente",
        "lato",
        "largo",
        "lungo",
        "luogo",
        "libro",
        "libero",
        "lettera",
        "mano",
        "modo",
        "mondo",
        "molto",
        "morto",
        "motto",
        "nome",
        "nuovo",
        "uomo",
        "nostro",
        "mostra",
        "vostro",
        "altro",
        "oltre",
        "ogni",
        "oggi",
        "padre",
        "madre",
        "passo",
        "pazzo",
        "pezzo",
        "prezzo",
        "piano",
        "pieno",
        "poco",
        "punto",
        "quanto",
        "quando",
        "quello",
        "quelle",
        "quella",
        "questo",
        "rosso",
        "sasso",
        "sempre",
        "senso",
        "sotto",
        "sopra",
        "stato",
        "stesso",
        "spesso",
        "tanto",
        "tutto",
        "tempo",
        "tema",
        "testo",
        "tasto",
        "resto",
        "verso",
        "vero",
        "vita",
        "vista",
        "visto",
        "valore",
        "calore",
        "colore",
        "adattare",
        "adottare",
        "accesso",
        "eccesso",
        "contatto",
        "contratto",
        "effetto",
        "affetto",
        "intenzione",
        "attenzione",
        "conversazione",
        "conservazione",
        "capello",
        "cappello",
        "pala",
        "palla",
        "copia",
        "coppia",
    ],
    small_numbers: [
        "zero",
        "un uno una primo prima primi prime unico unica solo sola",
        "due secondo seconda secondi seconde entrambi entrambe paio coppia mezzo mezza metà doppio doppia",
        "tre terzo terza terzi terze triplo",
        "quattro quarto quarta quarti",
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
    ambiguous_numbers: "secondo seconda secondi seconde quarto quarta terzo sei entrambi entrambe paio coppia mezzo mezza metà doppio doppia triplo quarti",
    scales: &[
        ("mila mille migliaia migliaio k", 3),
        ("milione milioni mln m", 6),
        ("miliardo miliardi mld", 9),
        ("bilione bilioni", 12),
    ],
    larger_numbers,
    halves: &["# e mezzo", "# e mezza"],
    hundreds: &["*cento*"],
    centuries: &[
        ("duecento", 13),
        ("trecento", 14),
        ("quattrocento", 15),
        ("cinquecento", 16),
        ("seicento", 17),
        ("settecento", 18),
        ("ottocento", 19),
        ("novecento", 20),
    ],
    clock: &[
        ("le # e mezza", 30),
        ("alle # e mezza", 30),
        ("dalle # e mezza", 30),
        ("l # e mezza", 30),
        ("all # e mezza", 30),
        ("le # e mezzo", 30),
        ("alle # e mezzo", 30),
        ("le # e un quarto", 15),
        ("alle # e un quarto", 15),
        ("le # meno un quarto", -15),
        ("alle # meno un quarto", -15),
    ],
    named_hours: &[("mezzogiorno", 12), ("mezzanotte", 0)],
    each: "ogni ciascuno ciascuna al per un una il la l",
    comma_is_decimal: true,
    stops: "never Sig Sigg Sig.ra Sig.na Sigra sig sigg sig.ra sig.na Dott Dott.ssa dott dott.ssa dr Dr Dr.ssa \
        Prof Prof.ssa prof prof.ssa Ing ing Avv avv Arch arch Geom Rag On on Sen Gen Col Cap Mons Don S SS \
        p.es ad.es es c.d cd cfr cf ca  vs ibid N.B n.b p.v c.m all spett egr gent ill\n\
        number n nn nr num p pp pag pagg art artt fig figg vol voll cap capp t tel ed gen feb mar apr mag \
        giu lug ago set sett ott nov dic\n\
        end ecc etc a.m p.m eccetera\n\
        starter Ph.D S.p.A S.r.l U.E O.N.U U.S.A Jr jr a.C d.C\n\
        starts Il Lo La I Gli Le L Un Uno Una Egli Lui Lei Esso Essa Essi Loro Io Tu Noi Voi Questo Questa \
        Questi Queste Quello Quella Quelli Ciò Suo Sua Suoi Sue Mio Mia Nostro Nostra Tuo Tua In Nel Nella \
        Nei Nelle Di Del Della Dei Delle Da Dal Dalla A Al Alla Ai Alle Con Senza Per Su Sul Sulla Se \
        Quando Mentre Dopo Prima Ma E Ed O Né Come Che Chi Dove Perché Poiché Tuttavia Anche Sebbene \
        Allora Poi Ora Non No Sì Alcuni Molti Molte Tutti Tutte Ogni Inoltre Così È Sono C Si\n\
        joins e ed o oppure ma né",
    function_words: &[
        "il", "lo", "la", "gli", "le", "e", "una", "un", "è", "sono", "per", "con", "di", "del", "della",
        "che", "come", "perché", "quando", "nel", "nella", "al", "alla", "non", "questo", "tuo", "o",
    ],
    may_stand_twice: &[
        "via", "così", "piano", "poco", "man", "appena", "quasi", "sì", "no", "ci", "molto", "bla", "ben",
        "passo", "presto", "subito", "ma", "pian", "or", "tanto", "solo", "vi",
    ],
    elided: &[
        "l", "d", "c", "m", "n", "s", "t", "v", "un", "dell", "all", "nell", "dall", "sull", "coll", "quest",
        "quell", "bell", "dov", "com", "cos", "nient", "tutt", "mezz", "ciascun", "nessun", "qualcun",
        "quand", "senz", "anch", "sant", "grand",
    ],
    familiar: "tu ti tuo tua tuoi tue",
    polite: "lei suo sua suoi sue",
    polite_capitals: true,
    ..UNKNOWN
};

/// The numbers in words from 13 to 100 that the short list does not have, and ordinals.
fn larger_numbers() -> Vec<(u32, String)> {
    const UNITS: [&str; 9] = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
    const TEENS: [&str; 9] = [
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];
    const TENS: [&str; 8] =
        ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];
    let mut cardinals: Vec<(u32, String)> = (11..).zip(TEENS).map(|(n, word)| (n, word.to_owned())).collect();
    let mut found = Vec::new();
    for (ten, name) in (20..).step_by(10).zip(TENS) {
        let stem = &name[..name.len() - 1];
        cardinals.push((ten, name.to_owned()));
        found.push((ten, format!("{stem}ina")));
        for (unit, small) in (1..).zip(UNITS) {
            let number =
                if matches!(unit, 1 | 8) { format!("{stem}{small}") } else { format!("{name}{small}") };
            found
                .extend(number.ends_with("uno").then(|| (ten + unit, number[..number.len() - 1].to_owned())));
            found.extend(number.strip_suffix("tre").map(|stem| (ten + unit, format!("{stem}tré"))));
            cardinals.push((ten + unit, number));
        }
    }
    cardinals.push((100, "cento".to_owned()));
    for (n, cardinal) in &cardinals {
        // `ventitreesimo` and `ventiseiesimo` keep their last vowel.
        let stem = if cardinal.ends_with("tre") || cardinal.ends_with("sei") {
            cardinal.as_str()
        } else {
            &cardinal[..cardinal.len() - 1]
        };
        found.extend(["o", "a", "i", "e"].map(|ending| (*n, format!("{stem}esim{ending}"))));
        found.extend(["e", "i"].map(|ending| (*n, format!("{stem}enn{ending}"))));
    }
    found.extend(cardinals);
    found.extend([(100, "centinaio".to_owned())]);
    found
}
