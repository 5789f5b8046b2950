//! What recto knows of French.

use super::{Profile, UNKNOWN};

pub(super) const FRENCH: Profile = Profile {
    tag: "fr",
    detector: Some("fra"),
    width: Some(1.15),
    plurals: "one ?many other",
    is_known: true,
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
    doubtful_months: "",
    date_links: "de",
    weekdays: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    capital_dates: false,
    capital_nouns: false,
    names: "aimé aimée allemand allemande anglais anglaise août assemblée avril belge berger bible blanc blanche \
        boulanger bourgogne bourse brun cannes canton catholique cerise chambre champagne charpentier \
        chevalier chine chinois chinoise claire clémence cologne colombe congrès constance couronne croix \
        dieu démocrates désiré empire espagnol espagnole espérance est express figaro fortuné français \
        française françaises grand grande histoire humanité internet italien italienne japonais japonaise \
        juif juifs juste lens libération lumières lune mai marchand marguerite marine mars martial mercure \
        meunier midi modeste monde nice noir nord noël occident olive orange orient orthodoxe ouest parfait \
        parisien parlement perle perse petit petite pierre point prudence reine renaissance restauration roi \
        rose roux russe réforme républicains république résistance révolution saint sainte saturne seigneur \
        soleil sud suisse sénat terre tours verts victoire vienne vierge violette vénus écologistes écriture \
        église églises équipe état états",
    acronyms: "as cap car cas cil col dom en est fin gaz io ion la lac les mai main mal mer mur nez nid nord oms on \
        ont or os pas pic pin pli pme pont port pot ram rap rat rue sa sac sdf sel ses si sida ski sol son \
        sur tas tel tir ton tri un une us van vis zip",
    stop_words: &[
        "a", "au", "aux", "avec", "ce", "ces", "cet", "cette", "dans", "de", "des", "du", "elle", "en",
        "est", "et", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "mais", "nos", "notre", "nous",
        "on", "ou", "où", "par", "pour", "qui", "que", "sa", "se", "ses", "son", "sont", "sur", "un", "une",
        "vos", "votre", "vous", "y", "à", "si", "tu", "te", "me",
    ],
    negations: &[
        &["ne", "n'"],
        &["pas"],
        &["non"],
        &["jamais"],
        &["aucun", "aucune", "aucuns", "aucunes", "nul", "nulle", "nuls", "nulles"],
        &["rien"],
        &["guère"],
        &["ni"],
        &["sans"],
        &["sauf", "excepté", "hormis"],
        &["nullement"],
        &["seulement", "uniquement", "exclusivement"],
        &["seul", "seule", "seuls", "seules"],
        &[
            "doit", "dois", "devons", "devez", "doivent", "devra", "devras", "devrez", "devrons", "devront",
            "doive", "doivent",
        ],
        &["devrait", "devrais", "devrions", "devriez", "devraient"],
        &["devait", "devais", "devions", "deviez", "devaient"],
        &["devoir"],
        &[
            "peut", "peux", "pouvons", "pouvez", "peuvent", "pourra", "pourras", "pourrez", "pourrons",
            "pourront", "puisse", "puissent", "puissiez",
        ],
        &["pourrait", "pourrais", "pourrions", "pourriez", "pourraient"],
        &["pouvait", "pouvais", "pouvions", "pouviez", "pouvaient"],
        &["pouvoir"],
        &["faut", "faudra", "fallait"],
        &["faudrait"],
        &["obligatoire", "obligatoires", "requis", "requise", "requises"],
        &[
            "facultatif",
            "facultative",
            "facultatifs",
            "facultatives",
            "optionnel",
            "optionnelle",
            "optionnels",
            "optionnelles",
        ],
        &["interdit", "interdite", "interdits", "interdites"],
        &["autorisé", "autorisée", "autorisés", "autorisées", "permis", "permise"],
    ],
    contractions: &[],
    negation_phrases: &[
        &["au moins"],
        &["au plus"],
        &["au lieu de"],
        &["plutôt que"],
        &["pas encore"],
        &["tout au plus"],
        &["à moins que", "à moins de"],
    ],
    after_negation: &["plus", "que", "qu'", "personne", "encore"],
    negating_prefixes: &["in", "im", "il", "ir", "non", "dés", "mal", "a"],
    opposite_endings: &[],
    number_parts: &[
        "zéro",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "septante",
        "octante",
        "nonante",
        "cent",
        "mille",
        "million",
        "milliard",
        "demi",
        "demie",
        "moitié",
        "quart",
        "dizaine",
        "douzaine",
        "centaine",
        "millier",
        "triple",
        "neuv",
        "cinqu",
        "quatr",
        "onz",
        "douz",
        "treiz",
        "trent",
    ],
    number_links: &[],
    number_endings: &["s", "ième", "ièmes", "aine", "aines"],
    number_like: &[
        "un",
        "une",
        "premier",
        "première",
        "premiers",
        "premières",
        "second",
        "seconde",
        "secondes",
        "tiers",
        "double",
        "deuxième",
        "simple",
        "fois",
    ],
    endings: &["s", "e", "x", "r", "t", "z", "é", "è", "a", "i", "l"],
    vowel_changes: &[],
    agreements: &[
        ("ce", "cet"),
        ("beau", "bel"),
        ("nouveau", "nouvel"),
        ("vieux", "vieil"),
        ("ma", "mon"),
        ("ta", "ton"),
    ],
    lookalikes: &[
        "contre",
        "conte",
        "compte",
        "cours",
        "court",
        "dire",
        "dire",
        "faire",
        "foire",
        "fait",
        "fort",
        "force",
        "ligne",
        "livre",
        "vivre",
        "monde",
        "montre",
        "mode",
        "moins",
        "mois",
        "mot",
        "mort",
        "part",
        "parti",
        "point",
        "poids",
        "place",
        "plage",
        "plus",
        "porte",
        "poste",
        "peur",
        "pour",
        "sous",
        "sort",
        "suis",
        "suit",
        "tout",
        "tour",
        "temps",
        "terme",
        "terre",
        "tort",
        "vers",
        "vert",
        "verre",
        "voir",
        "voie",
        "vote",
        "votre",
        "autre",
        "entre",
        "entrer",
        "lettre",
        "mettre",
        "maître",
        "battre",
        "prendre",
        "rendre",
        "vendre",
        "tendre",
        "attendre",
        "attention",
        "intention",
        "effet",
        "effort",
        "poisson",
        "poison",
        "dessert",
        "désert",
        "coussin",
        "cousin",
        "adapter",
        "adopter",
        "apporter",
        "accès",
        "excès",
        "conversation",
        "conservation",
    ],
    small_numbers: [
        "zéro",
        "un une premier première premiers premières unique seul seule",
        "deux deuxième deuxièmes second seconde demi demie moitié double paire couple",
        "trois troisième troisièmes tiers triple",
        "quatre quatrième quatrièmes quart quarts",
        "cinq cinquième cinquièmes",
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
        "",
        "",
        "",
        "vingt vingtaine",
    ],
    ambiguous_numbers: "second seconde neuf quart tiers demi demie moitié double paire couple triple",
    scales: &[
        ("mille milliers millier k", 3),
        ("million millions m", 6),
        ("milliard milliards md mds", 9),
        ("billion billions", 12),
    ],
    larger_numbers,
    halves: &["# et demi", "# et demie"],
    hundreds: &["cent", "cents"],
    clock: &[
        ("# heures et demie", 30),
        ("# heure et demie", 30),
        ("# heures et quart", 15),
        ("# heure et quart", 15),
        ("# heures moins le quart", -15),
        ("# heure moins le quart", -15),
        ("# heures moins quart", -15),
    ],
    named_hours: &[("midi", 12), ("minuit", 0)],
    each: "chaque chacun chacune par tout toute un une le la l",
    comma_is_decimal: true,
    stops: "never M MM Mme Mmes Mlle Mlles Dr Pr Prof Me Mgr  p.ex par.ex c.-à-d c.à.d cf env av apr chap.ex \
        vs resp hab id ibid N.B N.D.L.R éd dir coll trad\n\
        number p pp n no nos nº n° art fig vol t chap al ch éd tél réf janv févr avr juill sept oct nov \
        déc max min\n\
        end etc A.M P.M s.v.p S.V.P\n\
        starter St Ste Sts Ph.D S.A S.A.R.L Cie U.E O.N.U É.-U Jr J.-C\n\
        starts Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Tu Ce C Cet Cette Ces \
        Cela Ça Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes En Dans Sur Sous Par Pour Avec Sans \
        Si S Quand Lorsque Lorsqu Après Avant Depuis Mais Et Ou Donc Car Or Ni Comme Comment Que Qu Quoi \
        Qui Où Pourquoi Cependant Toutefois Alors Puis Ensuite Ne N Non Oui Certains Beaucoup Tous Toutes \
        Chaque Aussi Plutôt Même À Au Aux Enfin Ainsi\n\
        joins et ou mais ni",
    function_words: &[
        "le", "la", "les", "des", "du", "et", "une", "un", "est", "sont", "pour", "avec", "dans", "votre",
        "vous", "nous", "qui", "que", "sur", "par", "pas", "comment", "pourquoi", "quand", "ce", "cette",
        "ces", "aux", "au", "vos", "notre", "leur", "ou", "où",
    ],
    may_stand_twice: &[
        "nous", "vous", "faire", "très", "bien", "oui", "non", "bla", "ha", "beaucoup", "vite", "si",
        "petit", "cha", "tout", "toute",
    ],
    elided: &["l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd"],
    space_before_marks: true,
    familiar: "tu toi te t ta tes",
    polite: "vous votre vos",
    ..UNKNOWN
};

/// The numbers in words from 17 to 100, and ordinals from the thirteenth on; hyphens are spaces.
fn larger_numbers() -> Vec<(u32, String)> {
    const SMALL: [&str; 19] = [
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
    ];
    const TENS: [(u32, &str, u32); 10] = [
        (20, "vingt", 9),
        (30, "trente", 9),
        (40, "quarante", 9),
        (50, "cinquante", 9),
        (60, "soixante", 19),
        (80, "quatre vingt", 19),
        (70, "septante", 9),
        (80, "huitante", 9),
        (80, "octante", 9),
        (90, "nonante", 9),
    ];
    let mut cardinals: Vec<(u32, String)> =
        (1..).zip(SMALL).filter(|(n, _)| *n > 12).map(|(n, word)| (n, word.to_owned())).collect();
    for (ten, name, last) in TENS {
        cardinals.push((ten, name.to_owned()));
        for (unit, small) in (1..=last).zip(SMALL) {
            let joined = matches!(unit, 1 | 11) && name != "quatre vingt";
            let number = if joined { format!("{name} et {small}") } else { format!("{name} {small}") };
            cardinals.push((ten + unit, number));
        }
    }
    cardinals.push((100, "cent".to_owned()));
    let mut found = cardinals.clone();
    for (n, cardinal) in cardinals {
        if cardinal.ends_with(" un") {
            found.push((n, format!("{cardinal}e")));
        }
        let stem = cardinal.strip_suffix('e').unwrap_or(&cardinal);
        let stem = stem.strip_suffix("neuf").map_or(stem.to_owned(), |stem| format!("{stem}neuv"));
        let stem = if stem.ends_with("cinq") { format!("{stem}u") } else { stem };
        found.extend([(n, format!("{stem}ième")), (n, format!("{stem}ièmes")), (n, format!("{stem}aine"))]);
    }
    found.extend([(80, "quatre vingts"), (100, "cents")].map(|(n, word)| (n, word.to_owned())));
    found
}
