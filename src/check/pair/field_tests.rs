//! Translations that are right as they are, and faults that looked right: by check, in all languages where it makes
//! sense.

use std::rc::Rc;

use super::*;
use crate::check::{Check, Run};

/// The pieces that a check finds, with `note` before those that are only worth a look; `-` for what is not there.
fn found(code: &str, format: Format, language: &str, (source, target): (&str, &str)) -> Vec<String> {
    found_with(code, format, language, (source, target), ("", ""))
}

/// The same with definitions of the article and of the page.
fn found_with(
    code: &str,
    format: Format,
    language: &str,
    (source, target): (&str, &str),
    (own, page): (&str, &str),
) -> Vec<String> {
    let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
    let own = Rc::new(Definitions::of(own));
    let of_page = Rc::new(own.or(Definitions::of(page)));
    let text = Rc::new(Text::new(source, (format, Kind::Paragraph), &own));
    let style_guide = StyleGuide::of(&language);
    let glossary = Glossary::default();
    let pair = TranslationPair::beside((&english, text), (&language, target), &of_page)
        .with_style_guide(&style_guide, &glossary);
    let Some(Check { run: Run::Pair(find), .. }) = Check::of(code) else { panic!("{code}") };
    let mut hits = Vec::new();
    find(&pair, &mut hits);
    let shown = |hit: Hit| {
        let note = if hit.at_most == Severity::Note { "note " } else { "" };
        format!("{note}{}", hit.place.map_or("-", |place| &target[place]))
    };
    hits.into_iter().map(shown).collect()
}

/// What a check finds in a pair of paragraphs.
pub(super) fn hits(
    check: &Check,
    language: &str,
    (source, target): (&str, &str),
    style_guide: &StyleGuide,
) -> Vec<Hit> {
    let (english, language) = ("en".parse().unwrap(), language.parse().unwrap());
    let glossary = Glossary::default();
    let pair =
        TranslationPair::new((Format::Markdown, Kind::Paragraph), (&english, source), (&language, target))
            .with_style_guide(style_guide, &glossary);
    let Run::Pair(find) = check.run else { panic!("{} is of no pair", check.code) };
    let mut hits = Vec::new();
    find(&pair, &mut hits);
    hits
}

pub(super) fn check(code: &str, cases: &[(&str, &str, &str, &[&str])]) {
    for &(language, source, target, expected) in cases {
        assert_eq!(found(code, Format::Markdown, language, (source, target)), expected, "{code} {target}");
    }
}

const LANGUAGES: [&str; 5] = ["fr", "es", "de", "it", "ja"];

#[test]
fn reference_links_are_judged_with_the_definitions_of_both_texts() {
    let own = "[the guide]: /g\n[metrics]: /m\n";
    for language in LANGUAGES {
        for (source, target, page, expected) in [
            // Readers would see the brackets.
            ("See [the guide].", "Ver [la guía].", "", &["-"][..]),
            ("See [the guide].", "Ver [la guía][the guide].", "", &[]),
            ("See [the guide].", "Ver [la guía](/g).", "", &[]),
            ("See [metrics][].", "Ver [métricas][].", "[métricas]: /m\n", &[]),
            ("See [metrics][].", "Ver [métricas][].", "", &["[métricas]"]),
            ("See [metrics][].", "Ver [métricas][].", "[métricas]: /g\n", &["[métricas]"]),
            ("See [it][metrics].", "Ver [eso][the guide].", "", &["[eso][the guide]"]),
            ("See [sic] here.", "Ver [así] aquí.", "", &[]),
            ("See [it][elsewhere].", "Ver [eso][elsewhere].", "", &[]),
        ] {
            let found = found_with("links", Format::Markdown, language, (source, target), (own, page));
            assert_eq!(found, expected, "{target} {page}");
        }
    }
}

#[test]
fn texts_in_template_expressions_may_be_translated() {
    check(
        "placeables",
        &[
            (
                "fr",
                "{{< figure src=\"a.png\" alt=\"A fox\" >}}",
                "{{< figure src=\"a.png\" alt=\"Un renard\" >}}",
                &[],
            ),
            ("es", "{{% notice warning \"Mind this\" %}}", "{{% notice warning \"Ojo con esto\" %}}", &[]),
            ("de", "{% tab title=\"First\" %}", "{% tab title=\"Erster\" %}", &[]),
            ("it", "{{ image(alt=\"A fox\") }}", "{{ image(alt=\"Una volpe\") }}", &[]),
            (
                "it",
                "{{ image(src=\"a.png\") }}",
                "{{ image(src=\"b.png\") }}",
                &["-", "{{ image(src=\"b.png\") }}"],
            ),
            ("fr", "{{< ref \"a.md\" >}}", "{{< ref \"b.md\" >}}", &["-", "{{< ref \"b.md\" >}}"]),
        ],
    );
}

#[test]
fn what_says_the_direction_of_text_is_allowed_beside_languages_that_need_it() {
    for language in ["fa", "ar", "he"] {
        check(
            "tags",
            &[
                (language, "C++ is old.", "<span dir=\"ltr\">C++</span> قديم.", &[]),
                (language, "C++ is old.", "<bdi>C++</bdi> قديم.", &[]),
                (language, "C++ is old.", "<span>C++</span> قديم.", &["<span>", "</span>"]),
            ],
        );
        check(
            "bidi-controls",
            &[
                (language, "C++ is old.", "\u{2068}C++\u{2069} قديم.", &[]),
                (language, "C++ is old.", "\u{2068}C++ قديم.", &["\u{2068}"]),
                (language, "C++ is old.", "\u{202e}C++ قديم.", &["\u{202e}"]),
            ],
        );
        check("invisible-characters", &[(language, "C++ is old.", "C++\u{200e} قديم.", &[])]);
    }
    check("tags", &[("fr", "C++ is old.", "<bdi>C++</bdi> est vieux.", &["<bdi>", "</bdi>"])]);
    check(
        "bidi-controls",
        &[("fr", "C++ is old.", "\u{2068}C++\u{2069} est vieux.", &["\u{2068}", "\u{2069}"])],
    );
}

#[test]
fn names_and_titles_in_code_are_only_worth_a_look() {
    check(
        "code",
        &[
            ("fr", "`<your-lamp-name>`", "`<nom-de-votre-lampe>`", &["note `<nom-de-votre-lampe>`"]),
            ("es", "`/my-repo`", "`/mi-repo`", &["note `/mi-repo`"]),
            ("de", "`git clone your-repo`", "`git clone ihr-repo`", &["note `git clone ihr-repo`"]),
            ("it", "`404 - Not found`", "`404 - Non trovato`", &["note `404 - Non trovato`"]),
            ("fr", "`Not Found`", "`Not found`", &["note `Not found`"]),
            ("es", "`<lamp />`", "`<lamp>`", &["note `<lamp>`"]),
            ("de", "`{name}.md`", "`{datei}.md`", &["note `{datei}.md`"]),
            ("fr", "`git push`", "`git pousser`", &["`git pousser`"]),
            ("es", "`/repo`", "`/mi-repo`", &["`/mi-repo`"]),
            ("de", "`src/lib.rs`", "`src/main.rs`", &["`src/main.rs`"]),
        ],
    );
}

#[test]
fn no_rule_of_language_holds_inside_code() {
    for code in ["`a ? b : c`", "<code>LAMP ? LAMP : ''</code>", "<code>(broken?: unknown)</code>"] {
        check("typography", &[("fr", code, code, &[])]);
        check("inverted-marks", &[("es", code, code, &[])]);
        check("spacing", &[("it", code, code, &[])]);
        check("doubled-words", &[("de", "x", code, &[])]);
    }
    check("inverted-marks", &[("es", "(broken?: unknown)", "(broken?: unknown)", &[])]);
    // Links in it go to the language's own pages.
    let source = "<code>\\{ door?: <a href=\"/en/house/#door\">Door</a>; \\}</code>";
    let target = "<code>\\{ door?: <a href=\"/fr/house/#door\">Door</a>; \\}</code>";
    for code in ["placeables", "unsafe-markup", "code", "links", "tags"] {
        assert_eq!(found(code, Format::Mdx, "fr", (source, target)), [""; 0], "{code}");
    }
    let other = target.replace("door?", "porte?");
    assert_eq!(found("code", Format::Mdx, "fr", (source, &other)), [other.as_str()]);
}

#[test]
fn marks_of_names_codes_and_references_are_left_alone() {
    for (source, target) in [
        ("Vote :+1: now", "Votez :+1: maintenant"),
        ("We like Yahoo! here", "Nous aimons Yahoo! ici"),
        ("Arrow &HilbertSpace; end", "Flèche &HilbertSpace; fini"),
        ("A &CounterClockwiseContourIntegral; b", "Un &CounterClockwiseContourIntegral; b"),
        ("A &nbsp;b &amp; c", "Un &nbsp;b &amp; c"),
    ] {
        assert_eq!(found("typography", Format::Markdown, "fr", (source, target)), [""; 0], "{target}");
    }
    assert_eq!(found("typography", Format::Markdown, "fr", ("Go!", "Allez!")), ["!"]);
}

#[test]
fn words_that_only_meet_are_no_doubled_words() {
    check(
        "doubled-words",
        &[
            ("fr", "It may have to be cleaned.", "Il devra peut-être être nettoyé.", &[]),
            ("fr", "Commands in headers", "Commandes en en-têtes", &[]),
            ("de", "x", "Das Wort Wort", &["Wort Wort"]),
            ("fr", "x", "le mot mot", &["mot mot"]),
        ],
    );
}

#[test]
fn handles_in_code_are_the_same_handles() {
    for language in LANGUAGES {
        check(
            "handles",
            &[
                (language, "@acme/lamp can be used", "`@acme/lamp` ok", &[]),
                (language, "`@acme/lamp` can be used", "@acme/lamp ok", &[]),
                (language, "@acme/lamp can be used", "@acme/lampe ok", &["@acme/lampe"]),
                (language, "@acme/lamp can be used", "`@acme/lampe` ok", &["-"]),
            ],
        );
    }
}

#[test]
fn the_end_of_a_quotation_and_a_remark_behind_a_link_are_no_other_end() {
    check(
        "end-punctuation",
        &[
            (
                "fr",
                "[Which lamp is best?](https://a.org)",
                "[Quelle lampe ?](https://a.org) (en anglais)",
                &[],
            ),
            (
                "de",
                "[Which lamp is best?](https://a.org)",
                "[Welche Lampe?](https://a.org) (auf Englisch)",
                &[],
            ),
            ("es", "“Who is it?”", "«¿Quién es?».", &[]),
            ("it", "“Who is it?”", "«Chi è?».", &[]),
            ("fr", "Who is it there?", "Qui est là.", &["."]),
            ("es", "Which lamp is best?", "La lámpara (buena).", &["."]),
        ],
    );
}

#[test]
fn more_of_the_same_tags_is_a_matter_of_taste() {
    check(
        "tags",
        &[
            (
                "de",
                "<kbd>Control + C</kbd>",
                "<kbd>Strg + C</kbd>/<kbd>Control + C</kbd>",
                &["note <kbd>", "note </kbd>"],
            ),
            ("de", "Press Enter.", "Drücke <kbd>Enter</kbd>.", &["note <kbd>", "note </kbd>"]),
            ("de", "Press <kbd>Enter</kbd>.", "Drücke Enter.", &["-", "-"]),
            ("fr", "<kbd>A</kbd>", "<kbd>A</kbd> <u>b</u>", &["<u>", "</u>"]),
            ("fr", "<kbd>A</kbd>", "<kbd>A</kbd><kbd>", &["<kbd>"]),
        ],
    );
}

#[test]
fn names_of_files_equal_to_the_source_are_no_copies() {
    check(
        "same-as-source",
        &[
            ("fr", "docs/how-to/write.md and README.md", "docs/how-to/write.md and README.md", &[]),
            ("es", "“How to write this for you”", "“How to write this for you”", &[]),
            ("fr", "How to write this for you", "How to write this for you", &["-"]),
        ],
    );
}
