//! Shapes that would take minutes, or all of the stack, if a search had no bound.

use super::*;

/// How many bytes each shape has.
const SIZE: usize = 8_000;

fn filled(piece: &str) -> String {
    piece.repeat(SIZE / piece.len())
}

/// The same again and again, each of which opens something, closes something, or looks as if it did.
const PIECES: &[&str] = &[
    "a",
    "word ",
    "[a](b) ",
    "[a][b] ",
    "*",
    "*a ",
    "a**b ",
    "_a ",
    "[",
    "]",
    "![",
    "[](",
    "[a](<",
    "[a](b 'x ",
    "(",
    "`",
    "`a ",
    "<",
    "<a ",
    "<a href=\"",
    "</a ",
    "<!-- a ",
    "<? ",
    "<![CDATA[",
    "{{",
    "{{ a ",
    "{% a ",
    "{{< ",
    "{: ",
    "{#",
    "${`",
    "{/*",
    "&",
    "&amp;",
    "\\",
    "$$ ",
    "$$ a\n\n",
    ":::a\n",
    "::: a\n\n",
    "::a\n---\n",
    ":::math\n",
    "```{note}\n",
    "```{note} a\n\n~~~{tip}\n",
    "{{< code >}}\n",
    "{% code %}\n\n",
    "{::comment}\n",
    "{.a\n",
    "| a\n",
    "+--+\n| a",
    "[//]: # (a\n",
    "*[a]: b\n",
    "<X a={[\"",
    "<X a={{b: 'c d'}}>\n",
    "!!! a \"b\"\n",
    "--8<--\n",
    "#a\n",
    "|",
    "> ",
    "- ",
    "1. ",
    "# a\n",
    "a\r",
    "```\n",
    "~~~\n\n",
    "<div>",
    "<div>word text ",
    "<div>\n\n",
    "<p>",
    "<b><i>a</b></i> ",
    "<ul><li>a ",
    "<table><tr><td>a ",
    "<details><summary>a b</summary>\n\nfoo\n\n",
    "</p>",
    "<script>",
    "<svg>",
    "<img alt=\"some words\">",
    "<Tab>\n\n",
    "<Tab title=\"a b\">\n",
    "<Tab a={",
    "import a\n\n",
    "export const a = {\n\n",
    "<!-- recto:off -->\n\nword\n\n",
    "<<<<<<< a\nb\n",
    "k = some words\n",
    "a = { ",
    "[^1]",
    "a@b.org ",
    "\u{301}",
];

fn nested() -> Vec<String> {
    let deep = 2_000;
    let nest = |open: &str, close: &str| format!("{}word{}", open.repeat(deep), close.repeat(deep));
    let lines = |line: fn(usize) -> String| (0..200).map(line).collect::<String>();
    vec![
        nest("[", "]"),
        nest("[", "](b)"),
        nest("![", "](b)"),
        nest("*a ", "*"),
        nest("<b>", "</b>"),
        nest("<div>", "</div>"),
        nest("<Tab>\n\n", "\n\n</Tab>"),
        nest("{", "}"),
        lines(|depth| format!("{}- a\n", "  ".repeat(depth))),
        lines(|depth| format!("{} a\n", ">".repeat(depth))),
        lines(|length| format!("{} ", "`".repeat(length))),
        format!("---\ntitle: {}\n---\n", nest("[", "]")),
        format!("---\ntitle: {}\n---\n", nest("{a: ", "}")),
        format!("---\ntitle:\n{}x\n---\n", "- ".repeat(deep)),
        format!("+++\ntitle = {}\n+++\n", nest("[", "]")),
        format!("+++\ntitle = {}\n+++\n", nest("{a=", "}")),
        format!("+++\na{} = 1\n+++\n", ".a".repeat(deep)),
        format!("{{\"a\": {}}}\n\nText.\n", nest("[", "]").replace("word", "1")),
        format!("{}1{}\n\nText.\n", "{\"a\":".repeat(deep), "}".repeat(deep)),
        format!("a = {}\n", nest("{", "}").replace("word", "\"a\"")),
        format!("a = {{ {} }}\n", nest("F(", ")")),
        format!("|{}\n|{}\n", "a b|".repeat(deep), "---|".repeat(deep)),
        format!("<a {}>text</a>", "b=\"c\" ".repeat(deep)),
    ]
}

#[test]
fn no_shape_is_too_much() {
    let formats = [Format::Markdown, Format::Mdx, Format::PlainText, Format::Html, Format::Fluent];
    for shape in PIECES.iter().map(|piece| filled(piece)).chain(nested()) {
        for format in formats {
            let found = segment(&shape, format, &SegmentOptions::default());
            let begin: String = shape.chars().take(40).collect();
            // A conflict may be refused; giving up may not.
            if let Err(problem) = &found {
                assert!(shape.starts_with("<<<<<<<"), "{begin:?} {format:?}: {problem:?}");
            }
            outline(&shape, format);
        }
    }
}

#[test]
fn what_nests_too_deep_in_json_has_no_fields() -> Result<(), Problem> {
    let text = |depth: usize| {
        format!("{{\"title\": \"A b\", \"a\": {}{}}}\n\nText.\n", "[".repeat(depth), "]".repeat(depth))
    };
    let found = segment(&text(100), Format::Markdown, &SegmentOptions::default())?;
    assert_eq!((found.units.len(), found.problems.len()), (2, 0));
    let found = segment(&text(100_000), Format::Markdown, &SegmentOptions::default())?;
    assert_eq!((found.units.len(), found.problems.len()), (1, 1));
    Ok(())
}

#[test]
fn what_is_too_large_is_refused() {
    assert_eq!(too_large(MOST_BYTES), None);
    assert!(too_large(MOST_BYTES + 1).is_some());
}
