//! What translators may write, in the four languages of this project's own guide and a few more.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::model::Language;

fn catalog(tag: &str, terms: &str, text: &str) -> RenderCatalog {
    let language: Language = tag.parse().expect("a language");
    Resolver::new(&language, terms).catalog(text)
}

/// The value of one message, written as what stands behind `m =`.
fn resolve(tag: &str, terms: &str, value: &str) -> Result<String, Vec<PatternProblem>> {
    catalog(tag, terms, &format!("m = {value}\n")).resolve("m").map_err(|error| error.problems)
}

#[test]
fn numbers_are_written_as_the_language_does() {
    for (tag, value, expected) in [
        ("fr", "{ NUMBER(1234567.5) }", "1\u{202f}234\u{202f}567,5"),
        ("es", "{ NUMBER(1234567.5) }", "1.234.567,5"),
        ("it", "{ NUMBER(1234567.5) }", "1.234.567,5"),
        ("de", "{ NUMBER(1234567.5) }", "1.234.567,5"),
        ("es", "{ NUMBER(1234) }", "1234"),
        ("de", "{ 1234 }", "1.234"),
        ("de", "{ NUMBER(1234, useGrouping: \"false\") }", "1234"),
        ("de", "{ NUMBER(3, minimumFractionDigits: 2) }", "3,00"),
        ("de", "{ NUMBER(2.125, maximumFractionDigits: 1) }", "2,1"),
        ("de", "{ NUMBER(-2.999, maximumFractionDigits: 1) }", "-3"),
        ("de", "{ NUMBER(1.50) }", "1,50"),
        ("de", "{ NUMBER(7, minimumIntegerDigits: 2) }", "07"),
        ("de", "{ NUMBER(0) }", "0"),
        ("fr", "{ NUMBER(0.256, style: \"percent\") }", "26\u{202f}%"),
        ("de", "{ NUMBER(0.256, style: \"percent\") }", "26\u{a0}%"),
        ("it", "{ NUMBER(0.256, style: \"percent\", maximumFractionDigits: 1) }", "25,6%"),
    ] {
        assert_eq!(resolve(tag, "", value).as_deref(), Ok(expected), "{tag} {value}");
    }
}

#[test]
fn dates_are_written_as_the_language_does() {
    for (tag, options, expected) in [
        ("fr", "dateStyle: \"long\"", "8 décembre 2024"),
        ("es", "dateStyle: \"long\"", "8 de diciembre de 2024"),
        ("it", "dateStyle: \"long\"", "8 dicembre 2024"),
        ("de", "dateStyle: \"long\"", "8. Dezember 2024"),
        ("fr", "dateStyle: \"full\"", "dimanche 8 décembre 2024"),
        ("de", "dateStyle: \"medium\"", "08.12.2024"),
        ("de", "dateStyle: \"short\"", "08.12.24"),
        ("de", "timeZone: \"UTC\"", "08.12.2024"),
        ("it", "month: \"long\", year: \"numeric\"", "dicembre 2024"),
        ("pt-BR", "month: \"long\", year: \"numeric\"", "dezembro de 2024"),
        ("es", "weekday: \"long\"", "domingo"),
        ("fr", "month: \"short\", day: \"numeric\"", "8 déc."),
    ] {
        for date in ["\"2024-12-08\"", "\"2024-12-08T23:59:59Z\"", "1733616000000"] {
            let value = format!("{{ DATETIME({date}, {options}) }}");
            assert_eq!(resolve(tag, "", &value).as_deref(), Ok(expected), "{tag} {value}");
        }
    }
}

#[test]
fn terms_take_arguments_and_have_attributes() {
    let terms = "\
-brand = { $case ->
   *[nominative] die Stiftung
    [genitive] der Stiftung
}
    .gender = feminine
-count = { NUMBER($n, minimumFractionDigits: 1) } km
-nested = Haus { -brand }
broken entry
-after = danach
";
    for (value, expected) in [
        ("Das ist { -brand }.", "Das ist die Stiftung."),
        ("Wegen { -brand(case: \"genitive\") }", "Wegen der Stiftung"),
        ("{ -brand.gender -> [feminine] Sie *[other] Er } kommt", "Sie kommt"),
        ("{ -nested } { -after }", "Haus die Stiftung danach"),
        ("{ -count(n: 2) }", "2,0 km"),
        ("{ -brand } { \"{\" }x{ \"}\" }", "die Stiftung {x}"),
    ] {
        let value = value.replace(" -> [", " ->\n    [").replace(" *[", "\n   *[").replace("Er }", "Er\n }");
        assert_eq!(resolve("de", terms, &value).as_deref(), Ok(expected), "{value}");
    }
}

#[test]
fn selectors_follow_the_plural_rules() {
    for (tag, selector, expected) in [
        ("fr", "0", "one"),
        ("fr", "1.5", "one"),
        ("fr", "2", "other"),
        ("de", "1", "one"),
        ("de", "0", "other"),
        ("de", "NUMBER(1, minimumFractionDigits: 1)", "other"),
        ("de", "NUMBER(1.04, maximumFractionDigits: 1)", "one"),
        ("it", "NUMBER(8, type: \"ordinal\")", "many"),
        ("es", "1", "one"),
        ("es", "7", "seven"),
    ] {
        let text = format!(
            "m = {{ {selector} ->\n    [7] seven\n    [one] one\n    [many] many\n   *[other] other\n}}\n"
        );
        assert_eq!(catalog(tag, "", &text).resolve("m").as_deref(), Ok(expected), "{tag} {selector}");
    }
}

#[test]
fn what_cannot_be_resolved_is_named() {
    let terms =
        "-loop = { -pool }\n-pool = { -loop }\n-with = { $case }\n-late = { -with(case: \"x\") } { $n }\n";
    let unknown = |name: &str| PatternProblem::UnknownTerm(name.to_owned());
    for (value, expected) in [
        ("{ -brand }", unknown("-brand")),
        ("{ -with.gender ->\n   *[x] y\n }", unknown("-with.gender")),
        ("{ other }", PatternProblem::UnknownMessage("other".to_owned())),
        ("{ m }", PatternProblem::Cyclic("m".to_owned())),
        ("{ -loop }", PatternProblem::Cyclic("-loop".to_owned())),
        ("{ $user }", PatternProblem::UnknownVariable("user".to_owned())),
        ("{ $user ->\n   *[x] y\n }", PatternProblem::UnknownVariable("user".to_owned())),
        ("{ -with }", PatternProblem::UnknownVariable("case".to_owned())),
        ("{ -late(n: \"x\") }", PatternProblem::LostArgument("n".to_owned())),
        ("{ PLATFORM() }", PatternProblem::UnknownFunction("PLATFORM".to_owned())),
        ("{ 1234567890123456 ->\n   *[x] y\n }", PatternProblem::LongNumber("1234567890123456".to_owned())),
        (
            "{ 1 ->\n    [1.0000000000000000000000] x\n   *[x] y\n }",
            PatternProblem::LongNumber("1.0000000000000000000000".to_owned()),
        ),
    ] {
        assert_eq!(resolve("de", terms, value), Err(vec![expected]), "{value}");
    }
    for (value, reason) in [
        ("{ NUMBER(\"x\") }", "takes one number"),
        ("{ NUMBER(1, minimumFractionDigits: 99) }", "`minimumFractionDigits`"),
        ("{ NUMBER(1, digits: 2) }", "`digits`"),
        ("{ NUMBER(-brand) }", "not a reference"),
        ("{ DATETIME(\"gestern\") }", "`gestern` is not a date"),
        ("{ DATETIME(\"2024-12-08\", dateStyle: \"huge\") }", "`dateStyle`"),
        ("{ DATETIME(\"2024-12-08\", year: \"numeric\", day: \"numeric\") }", "add `month`"),
        ("{ DATETIME(\"2024-12-08\", dateStyle: \"long\", day: \"numeric\") }", "not both"),
    ] {
        let problems = resolve("de", terms, value).expect_err(value);
        assert!(problems.len() == 1 && problems[0].to_string().contains(reason), "{value}: {problems:?}");
    }
}

#[test]
fn an_error_names_the_message_and_all_problems() {
    let catalog = catalog("fr", "", "a = { -x } { $y }\n    .alt = fine\n-t = z\n");
    let error = catalog.resolve("a").expect_err("two problems").to_string();
    assert_eq!(error, "`a` cannot be resolved: unknown term `-x`; unknown variable `$y`");
    assert_eq!(catalog.resolve("a.alt").as_deref(), Ok("fine"));
    for id in ["b", "a.title", "-t", "-t.x", ""] {
        assert_eq!(
            catalog.resolve(id).expect_err(id).problems,
            [PatternProblem::UnknownMessage(id.to_owned())]
        );
    }
}

#[test]
fn only_what_grows_without_end_is_cut_off() {
    let literals = "{ \"{\" } -> { \"}\" } ".repeat(400);
    let found = resolve("fr", "-t = mot", &format!("{literals}{{ -t }}.")).expect("no limit for literals");
    assert!(found.starts_with("{ -> } {") && found.ends_with("mot."));

    let mut laughs = String::from("l0 = ha\n");
    for n in 1..40 {
        let _ = writeln!(laughs, "l{n} = {{ l{0} }}{{ l{0} }}", n - 1);
    }
    let catalog = catalog("fr", "", &laughs);
    assert_eq!(catalog.resolve("l3").map(|text| text.len()), Ok(16));
    assert_eq!(
        catalog.resolve("l39").map_err(|error| error.problems),
        Err(vec![PatternProblem::TooManyPlaceables])
    );

    let deep = format!("m = {}1{}\n", "{".repeat(100_000), "}".repeat(100_000));
    assert!(self::catalog("fr", "", &deep).resolve("m").is_err());
}

#[test]
fn a_term_of_the_catalog_counts_before_the_glossary() {
    let text = "\u{feff}m = { -t }\nn = { m }!\n-t = here\n";
    let catalog = catalog("fr", "-t = there\n", text);
    assert_eq!(catalog.resolve("n").as_deref(), Ok("here!"));
}

#[test]
fn catalogs_are_shared_between_threads() {
    fn shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let catalog = shared(catalog("fr", "", "m = { 1.5 }\n"));
    assert_eq!(catalog.resolve("m").as_deref(), Ok("1,5"));
}

/// Catalogs of few names, so that references often lead somewhere.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "\"x\"",
        "\"\\u00e9\"",
        "1",
        "2.50",
        "99999999999999999999",
        "$v",
        "a",
        "b",
        "c.alt",
        "-t",
        "-u(v: 3)",
        "-t.x",
        "NUMBER(3)",
        "NUMBER($v)",
        "NUMBER(1, minimumFractionDigits: 9)",
        "NUMBER()",
        "DATETIME(1e3)",
        "DATETIME(5)",
        "DATETIME(\"2024-12-08\", dateStyle: \"short\")",
        "DATETIME(-99999999999999)",
        "FOO(1)",
        "NUMBER(NUMBER(1))",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| format!("{{ {inner} }}")),
            (inner.clone(), inner.clone()).prop_map(|(selector, value)| {
                format!("{selector} ->\n    [one] {{ {value} }}\n   *[other] y {{ {value} }}\n ")
            }),
        ]
    })
}

proptest! {
    #[test]
    fn resolving_never_panics_nor_leaves_names_behind(
        parts in prop::collection::vec(expression(), 5), tag in prop::sample::select(vec!["fr", "de", "ar", "pt"]),
    ) {
        let [a, b, c, t, u] = &parts[..] else { unreachable!("five parts") };
        let text = format!("a = {{ {a} }}\nb = b {{ {b} }}{{ a }}\nc = c\n    .alt = {{ {c} }}\n");
        let terms = format!("-t = {{ {t} }}\n    .x = x\n-u = {{ {u} }} {{ $v }}\n");
        let catalog = catalog(tag, &terms, &text);
        for id in ["a", "b", "c", "c.alt"] {
            match catalog.resolve(id) {
                Ok(text) => prop_assert!(!text.contains(['{', '$', '(']), "{}", text),
                Err(error) => prop_assert!(!error.problems.is_empty()),
            }
        }
    }
}
