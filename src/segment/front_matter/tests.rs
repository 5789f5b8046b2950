//! Laws and tables for front matter.

use proptest::prelude::*;

use super::*;

fn options(fields: &[&str]) -> SegmentOptions {
    SegmentOptions {
        fields: fields.iter().map(|&field| field.to_owned()).collect(),
        ..SegmentOptions::default()
    }
}

fn read_with(text: &str, fields: &[&str]) -> (Vec<Unit>, Vec<Problem>) {
    let (mut out, mut problems) = (Vec::new(), Vec::new());
    if let Some(header) = find(text) {
        units(text, &header, &options(fields), &mut out, &mut problems);
    }
    (out, problems)
}

/// The units under every field name that the tests use, as `(field, text)`.
fn read(text: &str) -> Vec<(String, String)> {
    let (units, problems) = read_with(text, &["t", "a.b", "list", "maps.t"]);
    assert_eq!(problems, []);
    units.into_iter().map(|unit| (unit.field.unwrap_or_default(), unit.text)).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|&(field, text)| (field.to_owned(), text.to_owned())).collect()
}

fn write(slot: &Slot, text: &str, eol: &str) -> String {
    match slot {
        Slot::Yaml(style) => write_yaml(style, text, eol),
        Slot::Toml => write_toml(text),
        Slot::Json => write_json(text),
        other => unreachable!("front matter has no {other:?}"),
    }
}

/// The article with `text` in place of every unit.
fn fill(article: &str, units: &[Unit], text: &dyn Fn(usize) -> String) -> String {
    let eol = if article.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = article.to_owned();
    for (number, unit) in units.iter().enumerate().rev() {
        out.replace_range(unit.range.clone(), &write(&unit.slot, &text(number), eol));
    }
    out
}

const TEMPLATES: &[&str] = &[
    "---\nt: Plain words\n# c\nlist: [One thing, 'other', \"third\"]\nmaps: [{t: Inner words, n: 1}]\n---\nBody\n",
    "---\nt: 'Single ''quoted'''\na:\n  b: \"Double\\n\\\"quoted\\\"\"\nlist:\n- One\n- 'Two'\n- >-\n  folded\n  text\n---\n",
    "---\nt: |\n  literal\n    text\n\n  more\n\na:\n    b: >+ # why\n      folded\n      words\n\n      next\n\n\nn: 1\n---\n",
    "---\nt: |2-\n    lead\n   b\nmaps:\n  - t: wrapped\n      plain\n    u: 2\n  - u: |\n     z\n    t: |-\n      last\n---\n",
    "---\r\nt: |\r\n  one\r\n  two\r\nlist:\r\n- plain\r\n- >\r\n  x\r\n  y\r\n---\r\n",
    "+++\nt = \"basic\"\nlist = ['literal', \"\"\"\nlong\ntext\"\"\"]\n[a]\nb = '''x'''\n[[maps]]\nt = \"one\"\n+++\n",
    "{\n  \"t\": \"text \\u00e9\",\n  \"list\": [\"a\", \"b\"],\n  \"a\": {\"b\": \"c\"}, \"maps\": [{\"t\": \"z\"}]\n}\nBody\n",
    ";;;\n\"t\": \"text\",\n\"list\": [\"a\", 5, \"b\"]\n;;;\n",
];

#[test]
fn the_header_is_found_with_its_delimiters() {
    let cases: &[(&str, Option<&str>)] = &[
        ("---\na: 1\n---\nText\n", Some("---\na: 1\n---\n")),
        ("\u{feff}---\r\na: 1\r\n--- \r\nText\r\n", Some("---\r\na: 1\r\n--- \r\n")),
        ("---\na: 1\n...\nText\n", Some("---\na: 1\n...\n")),
        ("---\n---\nText\n", Some("---\n---\n")),
        ("---\n\n# c\ntitle: x\n---", Some("---\n\n# c\ntitle: x\n---")),
        ("---\n\nA paragraph.\n\n---\nMore\n", None),
        ("---\ntitle: never closed\n", None),
        ("----\na: 1\n----\n", None),
        ("+++\na = 1\n+++\nText\n", Some("+++\na = 1\n+++\n")),
        ("{ \"a\": \"}\" }\n\nText\n", Some("{ \"a\": \"}\" }\n")),
        ("{\n\"a\": broken,\n}\nText\n", Some("{\n\"a\": broken,\n}\n")),
        ("{/* MDX comment */}\nText\n", None),
        ("{ \"a\": 1 } and text\n", None),
        (";;;\n\"a\": 1\n;;;\nText\n", Some(";;;\n\"a\": 1\n;;;\n")),
        ("Text\n---\na: 1\n---\n", None),
        ("", None),
    ];
    for &(text, expected) in cases {
        assert_eq!(find(text).map(|header| &text[header.range]), expected, "{text:?}");
    }
}

#[test]
fn fields_are_named_through_keys_and_lists() {
    let yaml = "---\nt: Title\nother: No\na:\n  b: Inner\n  t: not this\nlist: [x y, 5, true, 'z']\nmaps:\n- t: one\n- u: q\n  t: two\n---\n";
    let expected = [
        ("t", "Title"),
        ("a.b", "Inner"),
        ("list.0", "x y"),
        ("list.3", "z"),
        ("maps.0.t", "one"),
        ("maps.1.t", "two"),
    ];
    assert_eq!(read(yaml), pairs(&expected));
    let toml = "+++\nt = \"Title\"\nlist = [\"x y\", \"k\", \"\", 'z']\na.b = \"Inner\"\nmaps = [{t = \"one\"}, {u = 1, t = \"two\"}]\n+++\n";
    let mut other = expected.map(|(field, text)| (field, text));
    other[1] = ("list.0", "x y");
    other[2] = ("list.1", "k");
    let mut read_toml = read(toml);
    assert_eq!(read_toml.remove(4), ("a.b".to_owned(), "Inner".to_owned()));
    assert_eq!(read_toml[..4], pairs(&[other[0], other[1], other[2], ("list.3", "z")])[..]);
    let (one, _) = read_with(yaml, &["maps.1.t"]);
    assert_eq!(one.len(), 1, "an index may be named");
}

#[test]
fn patterns_name_items_of_lists_and_any_key() {
    let yaml = "---\nhero:\n  actions:\n  - text: One\n    link: /x\n  - text: Two\n  text: No\nfeatures:\n- title: A\n- title: B\n\
                labels: {first: C, second: D, deep: {e: F}}\nrows: [[G, H], [I]]\n---\n";
    for (pattern, expected) in [
        ("hero.actions[].text", &["One", "Two"][..]),
        ("hero.actions[*].text", &["One", "Two"]),
        ("hero.actions.text", &["One", "Two"]),
        ("hero.actions[1].text", &["Two"]),
        ("hero.*.text", &["One", "Two"]),
        ("features[].title", &["A", "B"]),
        ("features[0].title", &["A"]),
        ("labels.*", &["C", "D"]),
        ("labels.*.*", &["F"]),
        ("rows[][]", &["G", "H", "I"]),
        ("rows[][0]", &["G", "I"]),
        ("rows", &["G", "H", "I"]),
        ("rows[]", &[]),
        ("hero[].text", &[]),
    ] {
        let (found, problems) = read_with(yaml, &[pattern]);
        let found: Vec<&str> = found.iter().map(|unit| unit.text.as_str()).collect();
        assert_eq!((found.as_slice(), problems.len()), (expected, 0), "{pattern}");
    }
    let toml = "+++\n[[menus.main]]\nname = \"One\"\n[hero]\nactions = [{text = \"Two\"}]\n+++\n";
    let (found, _) = read_with(toml, &["menus.*[].name", "hero.actions[].text"]);
    assert_eq!(found.len(), 2);
    let json = "{\n\"hero\": {\"actions\": [{\"text\": \"One\"}]}\n}\n";
    assert_eq!(read_with(json, &["hero.actions[].text"]).0.len(), 1);
}

#[test]
fn only_text_scalars_are_units() {
    for value in [
        "2024",
        "1.5",
        "1_000",
        "0x1F",
        "true",
        "No",
        "~",
        "null",
        "2024-05-01",
        "2024-05-01 10:00:00",
        "12:30",
        ".inf",
        "''",
        "\"  \"",
        "",
        "*x",
        "&x text",
        "!!str 5",
        "!t text",
    ] {
        let (units, _) = read_with(&format!("---\nx: &x other\nt: {value}\n---\n"), &["t"]);
        assert_eq!(units, [], "{value}");
    }
    for value in ["3 dead", "'2024'", "1984-style", "Nope", "7e", "2024 in review", "..."] {
        let (units, _) = read_with(&format!("---\nt: {value}\n---\n"), &["t"]);
        assert_eq!(units.len(), 1, "{value}");
    }
}

#[test]
fn yaml_notation_is_kept_where_the_text_allows() {
    let cases: &[(&str, &str, &str)] = &[
        ("plain", "L’été à Moscou", "L’été à Moscou"),
        ("plain", "A: b", "\"A: b\""),
        ("plain", "a:b, c (d) [e]", "a:b, c (d) [e]"),
        ("plain", "C # sharp", "\"C # sharp\""),
        ("plain", "C# sharp", "C# sharp"),
        ("plain", "« Oui »", "« Oui »"),
        ("plain", "yes", "\"yes\""),
        ("plain", "- item", "\"- item\""),
        ("plain", "12:30", "\"12:30\""),
        ("plain", "say \"hi\"", "say \"hi\""),
        ("plain", "two\nlines", "\"two\\nlines\""),
        ("'single'", "it's", "'it''s'"),
        ("'single'", "two\nlines", "\"two\\nlines\""),
        ("\"double\"", "plain", "\"plain\""),
        (">-\n  folded\n  text", "New: text", ">-\n  New: text"),
        (">-\n  folded\n  text", "one\ntwo", ">-\n  one\n\n  two"),
        (">-\n  folded\n  text", " lead", "\" lead\""),
        ("|+\n   literal", "one\n\n  two", "|+\n   one\n\n     two"),
    ];
    for &(notation, text, expected) in cases {
        let article = format!("---\nt: {notation}\nu: 1\n---\n");
        let (units, _) = read_with(&article, &["t"]);
        let filled = fill(&article, &units, &|_| text.to_owned());
        assert_eq!(filled, format!("---\nt: {expected}\nu: 1\n---\n"));
    }
    let (units, _) = read_with("---\nt: [plain]\n---\n", &["t"]);
    assert_eq!(write(&units[0].slot, "a, b", "\n"), "\"a, b\"");
}

#[test]
fn a_broken_header_is_a_problem_at_its_place() {
    for (text, place) in [
        ("---\nt: ok\nu: a: b\n---\n", "2:4"),
        ("---\nt: [open\n---\n", ""),
        ("+++\nt = ok\n+++\n", "ok"),
        ("{\n \"t\": \"x\",\n}\n", "}\n"),
        (";;;\n\"t\": x\n;;;\n", "x"),
        ("---\njust text\n---\n", "just"),
    ] {
        let (units, problems) = read_with(text, &["t"]);
        assert_eq!(units, [], "{text:?}");
        assert_eq!(problems.len(), 1, "{text:?}");
        let offset = problems[0].offset;
        match place {
            "2:4" => assert_eq!(&text[offset..offset + 3], ": b"),
            _ => assert!(text[offset..].starts_with(place), "{text:?} at {offset}"),
        }
        assert!(!problems[0].hint.to_string().is_empty());
    }
}

#[test]
fn the_own_text_written_back_is_the_same_text() {
    for template in TEMPLATES {
        let (units, problems) = read_with(template, &["t", "a.b", "list", "maps.t"]);
        assert_eq!(problems, []);
        assert!(units.len() > 1, "{template:?}");
        let filled = fill(template, &units, &|number| units[number].text.clone());
        let again = read(&filled);
        assert_eq!(again, read(template), "{filled:?}");
    }
}

fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z:# \\-?\\[\\]{},&*!|>'\"%@`\\\\\\n\\t0-9.~=+]{1,24}",
        "[ \\na]{1,10}",
        "\\PC{1,20}",
        proptest::collection::vec(any::<char>(), 1..12).prop_map(|chars| chars.into_iter().collect()),
    ]
    .prop_filter("blank texts are no units", |text| !text.trim().is_empty())
}

proptest! {
    #[test]
    fn any_text_is_read_back_as_it_was_written(text in hostile_text(), template in 0..TEMPLATES.len()) {
        let article = TEMPLATES[template];
        let (units, _) = read_with(article, &["t", "a.b", "list", "maps.t"]);
        let filled = fill(article, &units, &|_| text.clone());
        let normal = text.replace("\r\n", "\n");
        let json_or_toml = |unit: &Unit| matches!(unit.slot, Slot::Toml | Slot::Json);
        let expected: Vec<_> = units
            .iter()
            .map(|unit| {
                let text = if json_or_toml(unit) { &normal } else { &text };
                (unit.field.clone().unwrap_or_default(), text.clone())
            })
            .collect();
        prop_assert_eq!(read(&filled), expected, "{:?}", filled);
        prop_assert_eq!(find(&filled).map(|header| filled[header.range.end..].to_owned()),
            find(article).map(|header| article[header.range.end..].to_owned()));
    }

    #[test]
    fn no_text_makes_it_panic_and_ranges_are_in_order(
        open in prop::sample::select(vec!["---\n", "+++\n", ";;;\n", "{", "{\"", "\u{feff}---\r\n"]),
        text in "[a-ct:# \\-\\[\\]{},&*!|>'\"\\\\\\n\\té=.5]{0,60}",
    ) {
        for close in ["\n---\n", "\n+++\n", "\n;;;\n", "}\n"] {
            let article = format!("{open}{text}{close}");
            let (units, problems) = read_with(&article, &["t", "a", "a.b", "list"]);
            let mut end = 0;
            for unit in units.iter() {
                prop_assert!(unit.range.start >= end && article.get(unit.range.clone()).is_some());
                end = unit.range.end;
            }
            prop_assert!(problems.iter().all(|problem| article.is_char_boundary(problem.offset)));
        }
    }
}
