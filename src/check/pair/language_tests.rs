//! What the rules on language, terms and safety find, and what they leave alone.

use super::*;
use crate::check::{CHECKS, Check, Run};
use crate::config::{Ellipsis, SpaceBefore};
use crate::model::Fingerprint;

/// One text where there is a glossary.
struct Bench {
    format: Format,
    kind: Kind,
    style_guide: StyleGuide,
    glossary: Glossary,
}

impl Bench {
    fn new() -> Self {
        let (style_guide, glossary) = (StyleGuide::default(), Glossary::default());
        Self { format: Format::Markdown, kind: Kind::Paragraph, style_guide, glossary }
    }

    fn kind(kind: Kind) -> Self {
        Self { kind, ..Self::new() }
    }

    /// What a rule finds.
    fn hits(&self, code: &str, language: &str, source: &str, target: &str) -> Vec<Hit> {
        let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
        let pair = TranslationPair::new((self.format, self.kind), (&english, source), (&language, target))
            .with_style_guide(&self.style_guide, &self.glossary);
        let mut hits = Vec::new();
        let Some(Check { run: Run::Pair(find), .. }) = Check::of(code) else { panic!("{code}") };
        find(&pair, &mut hits);
        hits
    }

    /// The pieces that a rule finds, `-` for what is not there; with ` => ` and the fix where there is one.
    fn found(&self, code: &str, language: &str, source: &str, target: &str) -> Vec<String> {
        let shown = |hit: Hit| {
            for words in [hit.message.to_string(), hit.hint.to_string()] {
                assert!(words.contains(' '), "no words: {words}");
            }
            let piece = hit.place.map_or("-", |place| &target[place]);
            hit.fix.map_or(piece.to_owned(), |fix| format!("{piece} => {fix}"))
        };
        self.hits(code, language, source, target).into_iter().map(shown).collect()
    }

    fn check(&self, code: &str, cases: &[(&str, &str, &str, &[&str])]) {
        for &(language, source, target, expected) in cases {
            assert_eq!(self.found(code, language, source, target), expected, "{code} {language}: {target}");
        }
    }
}

const ENGLISH: &str =
    "You can ask the maintainers of the project for help when you do not know how to start.";

#[test]
fn text_in_another_language_is_found() {
    let started = "Before you start, read the license and the code of conduct. Then say hello to everybody.";
    let half =
        "Avant de commencer, lisez la licence. Then say hello to everybody. À bientôt dans le projet !";
    Bench::new().check("untranslated-text", &[
        ("fr", "Something else was written here before, and it was long.", ENGLISH, &["-"]),
        ("de", ENGLISH, "You can ask the maintainer of the project for help when you do not know how to start.", &["-"]),
        ("it", "Read the whole guide before you send us your first change, please.",
         "Puedes pedir ayuda a los responsables del proyecto cuando no sabes cómo empezar con los cambios.", &["-"]),
        ("fr", started, half, &[]),
        ("fr", "Read this before you begin with your project, and be at ease. Then say hello to all of your new friends there.",
         "Lisez ceci avant de commencer avec votre projet et soyez à l’aise. Then say hello to all of your new friends.", &["Then say hello to all of your new friends"]),
        // Names, code and titles stay.
        ("fr", "See \"How to run a project for all of us\" by Ann.", "Voir « How to run a project for all of us » d’Ann.", &[]),
        ("de", "See [How to run a project for all](https://x.y/z).", "Siehe [How to run a project for all](https://x.y/z).", &[]),
        ("es", "Type `git commit -a -m message then push it all`.", "Escribe `git commit -a -m message then push it all`.", &[]),
        ("it", "Thanks to Ann Smith, Bob Jones, Carol White and Dave Black.", "Grazie a Ann Smith, Bob Jones, Carol White e Dave Black.", &[]),
        ("de", "The pull request goes to the GitHub Actions workflow.", "Der Pull Request geht an den GitHub-Actions-Workflow.", &[]),
        ("en-GB", ENGLISH, ENGLISH, &[]),
    ]);
}

#[test]
fn copies_of_the_source_are_found() {
    let bench = Bench::kind(Kind::Heading(2));
    bench.check(
        "same-as-source",
        &[
            ("fr", "How to start your project", "How to start your project", &["-"]),
            ("de", "Finding Your Users", "Finding Your Users", &["-"]),
            ("es", "many useful small things", "many useful small things", &["-"]),
            ("fr", "Introduction", "Introduction", &[]),
            ("fr", "GitHub Actions", "GitHub Actions", &[]),
            ("de", "Version 2.0 (2024)", "Version 2.0 (2024)", &[]),
            ("it", "`recto check --fix`", "`recto check --fix`", &[]),
            ("es", "https://example.org/how/to", "https://example.org/how/to", &[]),
            ("es", "12 km", "12 km", &[]),
            (
                "fr",
                "— @ann, [\"How to be the best\"](https://x.y)",
                "— @ann, [\"How to be the best\"](https://x.y)",
                &[],
            ),
            ("en-GB", "How to start your project", "How to start your project", &[]),
        ],
    );
}

#[test]
fn lengths_that_are_far_off_are_found() {
    let long = "Projects live on those who come back, so make it easy for them and thank them for what they did here.";
    let french = "Les projets vivent de ceux qui reviennent : facilitez-leur la tâche et remerciez-les de ce qu’ils ont fait.";
    Bench::new().check(
        "length",
        &[
            ("fr", long, "Les projets vivent de ceux qui reviennent.", &["-"]),
            ("de", "Thank them for what they did.", &french.repeat(2), &["-"]),
            ("fr", long, french, &[]),
            ("it", "Yes, of course.", "Sì.", &[]),
            ("es", "OK", "De acuerdo, así lo hacemos", &[]),
            ("ja", long, "戻ってくる人々のおかげでプロジェクトは続きます。簡単にして、感謝しましょう。", &[]),
            ("tlh", long, "x", &[]),
        ],
    );
}

#[test]
fn doubled_words_are_found() {
    let source = "Something is said here.";
    Bench::new().check(
        "doubled-words",
        &[
            ("fr", source, "On peut peut être être ici.", &["peut peut", "être être"]),
            ("es", source, "En la la casa.", &["la la"]),
            ("de", source, "Wir haben haben es.", &["haben haben"]),
            ("it", source, "Sono documenti, come Come correzioni.", &["come Come"]),
            ("fr", source, "Nous nous voyons et vous vous levez.", &[]),
            ("de", source, "Projekte, für die die Lizenz gilt; wenn sie sie sehen.", &[]),
            ("it", source, "Via via, piano piano, così così.", &[]),
            ("es", source, "Es muy muy bueno. Bueno, sí. Sí, claro.", &[]),
            ("fr", "In Sing Sing prison", "La prison de Sing Sing", &[]),
            ("it", "the **fork** fork", "il **fork** fork, 2 2", &[]),
            ("de", "no no-no", "ein Nein. Nein", &[]),
        ],
    );
}

#[test]
fn marks_without_partner_are_found() {
    let bench = Bench::new();
    let source = "Text (here) [there].";
    bench.check(
        "brackets",
        &[
            ("fr", source, "Texte (ici [là].", &["("]),
            ("de", source, "Text hier) da.", &[")"]),
            ("es", source, "Texto (aquí)) [ahí](https://x.y).", &[")"]),
            ("it", source, "Testo a) questo b) quello; 1) uno :) fine ;-)", &[]),
            ("fr", "Text (open", "Texte (ouvert", &[]),
            ("de", source, "`(` und [x](y_(z)) und \\(", &["("]),
        ],
    );
    let source = "Text \"here\".";
    bench.check(
        "quotes",
        &[
            ("fr", source, "Texte « ici.", &["«"]),
            ("de", source, "Text „hier\" da.", &["„"]),
            ("es", source, "Texto \"aquí.", &["\""]),
            ("it", source, "Testo qui».", &["»"]),
            ("de", source, "Text „hier“ und »da« und ”so”.", &[]),
            ("fr", source, "L’ami d'ici : «\u{a0}là\u{a0}» 'x", &[]),
            ("es", "A 12\" disk", "Un disco de 12\"", &[]),
            ("fr", "“Open", "« Ouvert", &[]),
            ("fr", "a “b “c”” d", "a « b “c” » d", &[]),
        ],
    );
}

#[test]
fn marks_at_the_end_are_kept() {
    Bench::new().check(
        "end-punctuation",
        &[
            ("fr", "Do you know the way home?", "Vous connaissez le chemin.", &["."]),
            ("es", "This is a whole sentence.", "Esta es una frase", &["e"]),
            ("de", "You need the following:", "Sie brauchen Folgendes.", &["."]),
            ("it", "To do this well you need", "Per farlo bene serve.", &["."]),
            ("fr", "You will be **fine.**", "Tout ira **bien**.", &[]),
            ("de", "He said \"it is so.\"", "Er sagte: „So ist es“.", &[]),
            ("es", "What now? (Really?)", "¿Y ahora? (¿De verdad?)", &[]),
            ("fr", "Great work, all of you!", "Bon travail à tous.", &[]),
            ("de", "Answer these questions.", "Beantworten Sie diese Fragen:", &[]),
            ("it", "All done 🎉", "Fatto tutto 🎉", &[]),
            ("ja", "This is a whole sentence.", "これは文です。", &[]),
            ("fr", "See https://x.y/z", "Voir https://x.y/z", &[]),
        ],
    );
    Bench::kind(Kind::Heading(2)).check(
        "end-punctuation",
        &[
            ("fr", "Why contribute?", "Pourquoi contribuer", &["r"]),
            ("de", "How to contribute", "Wie beitragen?", &[]),
            ("es", "Start here.", "Empieza aquí", &[]),
        ],
    );
}

#[test]
fn spanish_marks_open() {
    Bench::new().check(
        "inverted-marks",
        &[
            ("es", "What now?", "Y ahora qué?", &["?"]),
            ("es", "Great! Go on.", "Genial! Sigue.", &["!"]),
            ("es", "What? Why?", "¿Qué? Por qué?", &["?"]),
            ("es", "What now?!", "¿¡Y ahora qué!?", &[]),
            ("es", "Well, what?", "Bueno, ¿qué? ¡Ya está!", &[]),
            ("es", "Search at Yahoo! now", "Busca en Yahoo! ahora", &[]),
            ("es", "Is it `a?b` at https://x.y/?q=1", "Es `a?b` en https://x.y/?q=1", &[]),
            ("es", "Answer \"Would you like to go?\"", "Responde a \"Would you like to go?\"", &[]),
            ("fr", "What now?", "Et maintenant ?", &[]),
        ],
    );
}

#[test]
fn blanks_are_mended() {
    Bench::new().check(
        "spacing",
        &[
            ("de", "One two.", "Eins  zwei.", &["   =>  "]),
            ("es", "One, two.", "Uno , dos .", &[" , => ,", " . => ."]),
            ("it", "The man.", "L' uomo e l’ altro, un po' di tutto.", &["'  => '", "’  => ’"]),
            ("fr", "The man: yes!", "L’ homme : oui !", &["’  => ’"]),
            ("de", "One: two!", "Eins : zwei !", &[" : => :", " ! => !"]),
            ("fr", "One. Two", "Un : deux ; trois ! quatre ?", &[]),
            ("de", "Use .NET and :smile:", "Nutze .NET und :smile: und ... so :)", &[]),
            ("it", "One  two.", "Uno  due.", &[]),
            ("de", "One  \ntwo", "Eins  \nzwei", &[]),
        ],
    );
}

#[test]
fn a_style_guide_sets_the_marks() {
    let any = Bench {
        style_guide: StyleGuide { space_before: Some(SpaceBefore::Any), ..StyleGuide::default() },
        ..Bench::new()
    };
    any.check(
        "typography",
        &[
            ("fr", "Note: yes!", "Note: oui!", &[": => \u{a0}:", "! => \u{a0}!"]),
            ("fr", "Note: yes!", "Note : oui\u{202f}!", &[]),
            ("fr", "At 12:30, a::b :tada: https://x.y", "À 12:30, a::b :tada: https://x.y", &[]),
            ("fr", "a \"b\"", "a «b»", &["« => «\u{a0}", "» => \u{a0}»"]),
            ("fr", "See \"What? Now!\"", "Voir \"What? Now!\"", &[]),
            ("fr", "What?!", "Quoi ?!", &[]),
        ],
    );
    let narrow = Bench {
        style_guide: StyleGuide { space_before: Some(SpaceBefore::Narrow), ..StyleGuide::default() },
        ..Bench::new()
    };
    narrow.check(
        "typography",
        &[
            ("fr", "Note: yes!", "Note : oui !", &[" : => \u{a0}:", " ! => \u{202f}!"]),
            ("fr", "Note: yes!", "Note\u{a0}: oui\u{202f}!", &[]),
        ],
    );
    let none = Bench {
        style_guide: StyleGuide { space_before: Some(SpaceBefore::None), ..StyleGuide::default() },
        ..Bench::new()
    };
    none.check("typography", &[("fr-CH", "Note: yes!", "Note : oui!", &[" : => :"])]);
    let quotes = Some(["„".to_owned(), "“".to_owned()]);
    let style_guide = StyleGuide { quotes, ellipsis: Some(Ellipsis::Character), ..StyleGuide::default() };
    Bench { style_guide, ..Bench::new() }.check(
        "typography",
        &[
            ("de", "\"a\" ...", "\"a\" ...", &["\" => „", "\" => “", "... => …"]),
            ("de", "\"a\" …", "„a“ … 5\" `\"x\"`", &[]),
        ],
    );
    Bench::new().check("typography", &[("de", "\"a\": b", "\"a\": b ...", &[])]);
}

fn glossary(english: &str, tag: &str, terms: &str) -> Glossary {
    Glossary::new((&"en".parse().unwrap(), english), (&tag.parse().unwrap(), terms))
}

#[test]
fn terms_are_called_what_the_glossary_says() {
    let english = "-pull-request = pull request\n    .plural = pull requests\n-fork = fork\n-go = Go\n-issue = issue\n    .plural = issues\n-request = request\n";
    let french = "-pull-request = demande de tirage\n    .plural = demandes de tirage\n    .forbidden = pull request, requête de tirage\n\
                  -fork = { $n ->\n        [one] bifurcation\n       *[other] bifurcations\n    }\n-go = Go\n-issue = ticket\n-banned = chose sûre\n    .forbidden = chose vilaine\n-request = requête\n";
    let bench = Bench { glossary: glossary(english, "fr", french), ..Bench::new() };
    bench.check(
        "terms",
        &[
            ("fr", "Open a pull request.", "Ouvrez une fusion.", &["-"]),
            ("fr", "Open pull requests.", "Ouvrez des demandes de tirage.", &[]),
            ("fr", "Fork it.", "Faites une copie.", &["-"]),
            ("fr", "A fork's life", "La vie d’une Bifurcation", &[]),
            ("fr", "A pitchfork", "Une fourche", &[]),
            ("fr", "It is good to go.", "C’est prêt.", &[]),
            ("fr", "Write it in Go.", "Écrivez-le.", &["-"]),
            ("fr", "See `issue` and https://x.y/issue", "Voir `issue` et https://x.y/issue", &[]),
            ("fr", "The issues stay.", "Les tickets restent.", &[]),
            ("fr", "Two forks", "Deux copies", &["-"]),
        ],
    );
    bench.check(
        "forbidden-terms",
        &[
            (
                "fr",
                "Open a pull request.",
                "Ouvrez une requête de tirage ou un pull request.",
                &["requête de tirage", "pull request"],
            ),
            ("fr", "Nothing of the kind", "Une requête de tirage", &[]),
            ("fr", "Nothing", "Une Chose vilaine", &["Chose vilaine"]),
            ("fr", "Nothing", "Des choses vilaines", &["choses vilaines"]),
            ("fr", "Open a pull request.", "Ouvrez une demande de tirage.", &[]),
        ],
    );
    let german = "-issue = Beitrag\n";
    let bench = Bench { glossary: glossary(english, "de", german), ..Bench::new() };
    bench.check(
        "terms",
        &[
            ("de", "The issues", "Die Beiträge", &[]),
            ("de", "The issue list", "Die Codebeitragsliste", &[]),
            ("de", "The issue list", "Die Liste", &["-"]),
        ],
    );
}

#[test]
fn the_same_text_is_translated_in_one_way() {
    let of = |kind, source, target| {
        let key = inconsistent::key(kind, source, Fingerprint::of_source(source));
        key.map(|key| (key, target))
    };
    let translations = [
        of(Kind::Paragraph, "Read the guide first.", "Lisez d’abord le guide."),
        of(Kind::Paragraph, "Read the guide\nfirst.", "Commencez par le guide."),
        of(Kind::ListItem, "Read the guide first.", "Lisez d’abord le guide !"),
        of(Kind::Heading(2), "Contributors", "Contributeurs"),
        of(Kind::Heading(3), "Contributors", "Collaborateurs"),
        of(Kind::Paragraph, "Yes.", "Oui."),
        of(Kind::Paragraph, "Yes.", "Si."),
        // Apostrophes and spaces of another kind are no other translation.
        of(Kind::Paragraph, "Read the guide first.", "Lisez d'abord\u{a0}le\u{202f}guide."),
    ];
    let mut repeats = inconsistent::Repeats::default();
    translations.iter().flatten().for_each(|(key, _)| repeats.add(*key));
    let text = "Read the guide first.";
    let heading = inconsistent::key(Kind::Heading(2), text, Fingerprint::of_source(text)).unwrap();
    assert!(!repeats.has(heading), "the text stands in no heading");
    let find = |order: &mut dyn Iterator<Item = usize>| {
        let mut all = inconsistent::Translations::default();
        for nth in order {
            let Some((key, translation)) = translations[nth].filter(|(key, _)| repeats.has(*key)) else {
                continue;
            };
            all.add(nth, key, translation, "a.ftl:1".to_owned());
        }
        all.find()
    };
    let found = find(&mut (0..translations.len()));
    assert_eq!(found.iter().map(|found| found.at).collect::<Vec<_>>(), [1, 4]);
    assert_eq!(find(&mut (0..translations.len()).rev()), found);
}

#[test]
fn markup_that_runs_is_found() {
    let bench = Bench::new();
    bench.check(
        "unsafe-markup",
        &[
            ("fr", "See [this](/a).", "Voir [ceci](javascript:alert(1)).", &["javascript:alert(1)"]),
            (
                "fr",
                "See [this](/a).",
                "Voir [ceci](JaVa&#x53;cript&colon;alert(1)).",
                &["JaVa&#x53;cript&colon;alert(1)"],
            ),
            ("de", "Text.", "Text <script>alert(1)</script>.", &["<script>"]),
            ("de", "Text.", "Text <SCRIPT src=x", &["<SCRIPT"]),
            ("es", "Text.", "<img src=x onerror=alert(1)>", &["<img src=x onerror=alert(1)>"]),
            (
                "it",
                "<a href=\"/x\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                &["<a href=\"data:text/html,x\">"],
            ),
            ("it", "Text.", "<iframe src=\"https://x.y\"></iframe>", &["<iframe src=\"https://x.y\">"]),
            ("fr", "Text.", "[a]: javascript:alert(1)", &["javascript:"]),
            ("fr", "Use `<script>`.", "Utilisez `<script>` et `onclick=` et javascript: ainsi.", &[]),
            ("fr", "<script>x</script>", "<script>x</script>", &[]),
            ("fr", "<span once=\"a\">x</span>", "<span once=\"a\" title=\"online=1\">x</span>", &[]),
            ("de", "Set the option on=1.", "Setze die Option on=1 <b>fett</b>.", &[]),
        ],
    );
    let mdx = Bench { format: Format::Mdx, ..Bench::new() };
    mdx.check(
        "unsafe-markup",
        &[
            ("fr", "Text {name}.", "Texte {name} {fetch('x')}.", &["{fetch('x')}"]),
            ("fr", "Text.", "export const x = 1", &["export const x = 1"]),
            ("fr", "Text.", "import de café, et « autre ».", &[]),
        ],
    );
}

#[test]
fn characters_that_hide_are_found() {
    let bench = Bench::new();
    bench.check(
        "bidi-controls",
        &[
            ("fr", "Text", "Te\u{202e}xt", &["\u{202e} => "]),
            ("de", "Text", "\u{2066}Text\u{2069}", &["\u{2066} => ", "\u{2069} => "]),
            ("ar", "Text", "\u{2067}نص\u{2069}", &[]),
            ("he", "Text", "\u{202e}x", &["\u{202e} => "]),
        ],
    );
    bench.check(
        "invisible-characters",
        &[
            ("it", "Text", "Il \u{200b}\u{200b}testo", &["\u{200b}\u{200b} => "]),
            ("fr", "Text", "\u{feff}Texte", &["\u{feff} => "]),
            ("fr", "Text", "Text\u{fffd}", &["\u{fffd}"]),
            ("es", "Text", "te\u{200d}xto", &["\u{200d} => "]),
            ("fr", "👨\u{200d}👩", "👨\u{200d}👩 ❤\u{fe0f}\u{200d}🔥", &[]),
            ("fa", "Text", "می\u{200c}خواهم", &[]),
            ("th", "Text", "ก\u{200b}ข", &[]),
            ("de", "Text", "Donau\u{ad}dampf 10\u{a0}km", &[]),
        ],
    );
    bench.check(
        "control-characters",
        &[
            ("fr", "Text", "Te\u{7}xte\u{1b}", &["\u{7} => ", "\u{1b} => "]),
            ("fr", "It’s", "C\u{92}est", &["\u{92}"]),
            ("fr", "a\tb\nc", "a\tb\nc", &[]),
        ],
    );
}

proptest::proptest! {
    #[test]
    fn every_place_is_a_place_of_the_translation(
        source in "([a-zA-Zé \"'?!.,:;()<>{}\\[\\]`*_@«»„“¿¡&#-]|https://x\\.y|javascript:|\u{200b}|&eacute;|<br>){0,30}",
        target in "([a-zA-Zé \"'?!.,:;()<>{}\\[\\]`*_@«»„“¿¡&#-]|https://x\\.y|javascript:|\u{200b}|&eacute;|<br>){0,30}",
        language in proptest::sample::select(vec!["fr", "es", "de", "it", "ar", "ja"]),
    ) {
        let glossary = glossary("-a = a b\n-b = b", "fr", "-a = é\n    .forbidden = a, b");
        let style_guide = StyleGuide {
            quotes: Some(["«\u{a0}".to_owned(), "\u{a0}»".to_owned()]),
            space_before: Some(SpaceBefore::Narrow),
            ellipsis: Some(Ellipsis::Character),
        };
        let bench = Bench { style_guide, glossary, ..Bench::new() };
        for check in CHECKS {
            let Run::Pair(_) = check.run else { continue };
            for hit in bench.hits(check.code, language, &source, &target) {
                if let Some(place) = hit.place {
                    proptest::prop_assert!(target.get(place.clone()).is_some(), "{} {place:?} {target:?}", check.code);
                }
            }
        }
    }
}
