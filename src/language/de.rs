//! What recto knows of German.

use super::{Profile, UNKNOWN};

pub(super) const GERMAN: Profile = Profile {
    tag: "de",
    detector: Some("deu"),
    width: Some(1.15),
    plurals: "one other",
    is_known: true,
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
    doubtful_months: "",
    date_links: "",
    weekdays: &["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"],
    capital_dates: true,
    capital_nouns: true,
    names: "dein deine deinem deinen deiner deines dich dir du euch euer eure eurem euren eurer ihnen ihr ihre \
        ihrem ihren ihrer ihres ihrige sie",
    acronyms: "ab akt alt am amt an arm ast auf aus bar bau bei da das dem den der des die du er es eu ich ihr im \
        in los mit ohr ort rad rat rot sie so tag tor tot uhr um uns us usa was weg wer wut zu zug",
    stop_words: &[
        "ab", "als", "am", "an", "auf", "aus", "bei", "bis", "da", "das", "dass", "dem", "den", "der", "des",
        "die", "du", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "für", "hat", "ich",
        "ihr", "ihre", "im", "in", "ist", "man", "mit", "nach", "oder", "sein", "sich", "sie", "sind", "so",
        "um", "und", "uns", "von", "vor", "was", "wenn", "wer", "wie", "wir", "wird", "zu", "zum", "zur",
        "haben", "habe", "war", "waren",
    ],
    negations: &[
        &["nicht"],
        &["kein", "keine", "keinen", "keinem", "keiner", "keines", "keins"],
        &["nie", "niemals"],
        &["niemand", "niemandem", "niemanden"],
        &["nichts"],
        &["nirgends", "nirgendwo"],
        &["nein"],
        &["weder"],
        &["noch"],
        &["ohne"],
        &["außer", "ausgenommen"],
        &["kaum"],
        &["selten"],
        &["nur", "lediglich", "ausschließlich"],
        &["mindestens", "wenigstens", "zumindest"],
        &["höchstens", "maximal"],
        &["statt", "anstatt"],
        &["muss", "muß", "musst", "müssen", "müsst", "müsse"],
        &["müsste", "müssten", "müsstest", "müsstet"],
        &["musste", "mussten", "musstest"],
        &["darf", "darfst", "dürfen", "dürft", "dürfe"],
        &["dürfte", "dürften", "dürftest"],
        &["durfte", "durften"],
        &["kann", "kannst", "können", "könnt", "könne"],
        &["könnte", "könnten", "könntest", "könntet"],
        &["konnte", "konnten", "konntest"],
        &["soll", "sollst", "sollen", "sollt", "solle"],
        &["sollte", "sollten", "solltest", "solltet"],
        &["erforderlich", "verpflichtend", "notwendig", "nötig"],
        &["optional", "freiwillig"],
        &["verboten", "untersagt"],
        &["erlaubt", "gestattet", "zulässig"],
    ],
    contractions: &[],
    negation_phrases: &[&["es sei denn"], &["nicht mehr"], &["noch nicht"], &["so wenig"], &["bis zu"]],
    after_negation: &["mehr", "zu"],
    negating_prefixes: &["un", "nicht", "in", "im", "il", "ir", "miss", "a"],
    opposite_endings: &[("voll", "los"), ("volle", "lose"), ("vollen", "losen"), ("reich", "arm")],
    number_parts: &[
        "null",
        "zwei",
        "zwo",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sech",
        "sieben",
        "sieb",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "zwanzig",
        "dreißig",
        "vierzig",
        "fünfzig",
        "sechzig",
        "siebzig",
        "achtzig",
        "neunzig",
        "hundert",
        "tausend",
        "million",
        "millionen",
        "milliarde",
        "milliarden",
        "halb",
        "halbe",
        "hälfte",
        "dutzend",
        "viertel",
        "drittel",
        "einhundert",
        "eintausend",
        "einund",
        "zweimal",
    ],
    number_links: &["und"],
    number_endings: &[
        "e", "en", "er", "es", "em", "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "tel",
        "mal", "fach", "fache", "stellig",
    ],
    number_like: &[
        "ein", "eine", "einen", "einem", "einer", "eines", "eins", "einmal", "erste", "ersten", "erster",
        "erstes", "erstem", "dritte", "dritten", "dritter", "drittes", "doppelt", "doppelte", "beide",
        "beiden", "achten", "achte", "achtet", "einfach",
    ],
    endings: &["e", "n", "s", "r", "t", "m", "d"],
    vowel_changes: &[('a', 'ä'), ('o', 'ö'), ('u', 'ü')],
    agreements: &[],
    lookalikes: &[
        "buch", "bauch", "brauch", "dann", "denn", "diese", "dieser", "dienst", "durch", "doch", "dort",
        "wort", "ende", "erde", "fest", "frage", "trage", "früh", "ganz", "geben", "gehen", "leben", "heben",
        "lesen", "lösen", "legen", "liegen", "lügen", "liebe", "haus", "hause", "hand", "land", "bald",
        "wald", "immer", "nimmer", "jede", "jener", "kann", "kosten", "kasten", "kurz", "kurs", "lage",
        "tage", "lang", "leicht", "licht", "leiter", "weiter", "letzte", "macht", "nacht", "recht", "mehr",
        "meer", "mein", "dein", "sein", "mann", "wann", "monat", "mond", "mund", "mutter", "muster",
        "müssen", "neben", "oben", "ofen", "offen", "hoffen", "raum", "traum", "reden", "regeln", "regen",
        "reise", "reihe", "sagen", "sage", "schon", "schön", "sehen", "stehen", "seite", "sitte", "seine",
        "steine", "stelle", "stille", "suche", "sache", "sprache", "teile", "weile", "unter", "hinter",
        "winter", "vater", "weise", "wiese", "weiß", "weit", "welt", "wenig", "werden", "wurden", "würden",
        "werde", "wurde", "würde", "wieder", "wider", "wirken", "wirklich", "wissen", "zahl", "zahlen",
        "zählen", "ziel", "viel", "zeigen", "zeit",
    ],
    small_numbers: [
        "null",
        "ein eine einen einem einer eines eins erste ersten erster erstes erstem einmal einzige einzigen einziger",
        "zwei zweite zweiten zweiter zweites zweitem beide beiden beider paar halb halbe halben hälfte doppelt doppelte zweimal",
        "drei dritte dritten dritter drittes dreimal dreier dreien drittel",
        "vier vierte vierten vierter viertes viertem viermal viertel",
        "fünf fünfte fünften fünfter fünftes fünftem fünfmal",
        "sechs sechste sechsten sechster sechstes sechstem",
        "sieben siebte siebten siebter siebtes siebtem",
        "acht achte achten achter achtes achtem",
        "neun neunte neunten neunter neuntes neuntem",
        "zehn zehnte zehnten zehnter zehntes zehntem",
        "elf elfte elften elfter elftes elftem",
        "zwölf zwölfte zwölften zwölfter zwölftes zwölftem dutzend",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
        "zwanzig",
    ],
    ambiguous_numbers: "viertel drittel achten achte beide beiden beider paar halb halbe halben hälfte doppelt doppelte zweimal dreimal dutzend",
    scales: &[
        ("tausend tausende tausenden", 3),
        ("million millionen mio m", 6),
        ("milliarde milliarden mrd", 9),
        ("billion billionen", 12),
    ],
    larger_numbers,
    number_suffixes: "jährig tägig wöchig monatig stündig minütig köpfig mal fach teilig stellig sprachig stufig \
        zeilig seitig spaltig dimensional wertig gliedrig fältig er ern erlei tägl prozentig minuten tage jahre",
    halves: &["#einhalb"],
    hundreds: &["*hundert*"],
    clock: &[
        ("halb #", -30),
        ("viertel nach #", 15),
        ("viertel vor #", -15),
        ("dreiviertel #", -15),
        ("# uhr", 0),
    ],
    named_hours: &[("mittag", 12), ("mittags", 12), ("mitternacht", 0)],
    each: "jede jeder jedes jedem jeden pro je ein eine einen der die das",
    comma_is_decimal: true,
    stops: "never Hr Hrn Fr Frl Dr Prof Dipl Ing Mag Hl St Frhr z.B zB d.h dh i.e u.a ua u.ä o.ä o.g s.o s.u \
        i.d.R i.A i.V z.T z.Zt z.Z v.a u.U m.E bzw bspw ggf evtl vgl ca inkl exkl einschl gem zzgl abzgl \
        insb insbes sog bzgl lt geb gest verh vs resp engl dt frz lat urspr eigtl allg ehem a.D a.M o.Ä \
        u.Ä sen jun rd mind max min\n\
        number Nr Nrn Nrs S Abs Art Abb Tab Kap Bd Bde Ziff Lit Anm Aufl Ausg Hrsg Tel Jan Feb Mrz Apr Jun \
        Jul Aug Sep Sept Okt Nov Dez Jh Mio Mrd Tsd §\n\
        end usw etc usf u.s.w u.v.m uvm u.v.a u.dgl dgl ff f\n\
        starter Ph.D Co GmbH Inc Corp Ltd jr Jr U.S U.S.A Str v.Chr n.Chr\n\
        starts Der Die Das Ein Eine Einer Eines Einem Einen Er Sie Es Wir Ihr Ich Du Man Dies Diese Dieser \
        Dieses Diesen Diesem Jene Sein Seine Ihre Unser Unsere Mein Meine Euer In Im An Am Auf Aus Bei \
        Beim Mit Nach Von Vom Vor Zu Zum Zur Für Durch Ohne Um Über Unter Wenn Falls Als Ob Da Weil \
        Während Nachdem Bevor Seit Aber Und Oder Denn Doch Sondern So Wie Was Wer Wo Warum Welche Jedoch \
        Obwohl Dann Danach Daher Deshalb Nun Jetzt Nicht Kein Keine Nein Ja Einige Viele Alle Jede Jeder \
        Jedes Auch Sogar Dabei Damit Dazu Hier Dort Statt Außerdem Allerdings\n\
        joins und oder aber sondern",
    function_words: &[
        "der", "die", "das", "und", "ein", "eine", "ist", "sind", "für", "mit", "von", "zu", "wie", "was",
        "warum", "wenn", "den", "dem", "des", "nicht", "auf", "im", "ihr", "ihre", "sie", "wir", "oder",
    ],
    may_stand_twice: &[
        "die", "der", "das", "den", "dem", "sie", "ihr", "ihnen", "sehr", "nach", "ja", "nein", "ha", "bla",
        "viele", "was", "wir", "uns", "so",
    ],
    compounds: true,
    ordinal_stops: true,
    familiar: "du dich dir dein deine deinem deinen deiner deines",
    polite: "sie ihnen ihre ihrem ihren ihrer ihres",
    polite_capitals: true,
    ..UNKNOWN
};

/// The numbers in words from 21 to 100, and ordinals and decades from the thirteenth on.
fn larger_numbers() -> Vec<(u32, String)> {
    const UNITS: [&str; 9] = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    const TEENS: [&str; 7] =
        ["dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
    const TENS: [&str; 9] =
        ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig", "hundert"];
    let ordinals = |n: u32, stem: &str, joint: &str| {
        ["e", "en", "er", "es", "em"].map(|ending| (n, format!("{stem}{joint}t{ending}")))
    };
    let mut found = Vec::new();
    for (n, word) in (13..).zip(TEENS) {
        found.extend(ordinals(n, word, ""));
    }
    for (ten, name) in (20..).step_by(10).zip(TENS) {
        let mut numbers = vec![(ten, name.to_owned())];
        if ten < 100 {
            numbers.extend((1..).zip(UNITS).map(|(unit, small)| (ten + unit, format!("{small}und{name}"))));
            found.extend(["er", "ern"].map(|ending| (ten, format!("{name}{ending}"))));
        }
        for (n, number) in numbers {
            found.extend(ordinals(n, &number, "s"));
            found.push((n, number));
        }
    }
    found.push((100, "einhundert".to_owned()));
    // In Switzerland there is no sharp s.
    let swiss: Vec<_> = found.iter().filter(|(_, word)| word.contains('ß')).cloned().collect();
    found.extend(swiss.into_iter().map(|(n, word)| (n, word.replace('ß', "ss"))));
    found
}
