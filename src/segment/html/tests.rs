//! Laws and tables for HTML in Markdown.

use proptest::prelude::*;

use super::*;
use crate::model::Kind;

fn read(html: &str, prefix: &str, inline_markdown: bool) -> Vec<Unit> {
    let mut out = Vec::new();
    units(html, 0..html.len(), prefix, inline_markdown, &SegmentOptions::default(), &mut out);
    out
}

fn kinds_and_texts(units: &[Unit]) -> Vec<(Kind, &str)> {
    units.iter().map(|unit| (unit.kind, unit.text.as_str())).collect()
}

/// The source with the units' own texts written back.
fn refill(html: &str, units: &[Unit]) -> String {
    let mut out = html.to_owned();
    for unit in units.iter().rev() {
        let text = match unit.slot {
            Slot::Attribute(quote) => escape_attribute(quote, &unit.text),
            _ => unit.text.clone(),
        };
        out.replace_range(unit.range.clone(), &text);
    }
    out
}

use Kind::{Alt, Caption, Heading, ListItem, Paragraph, TableCell, Text};

/// A block of HTML and the units expected in it.
type Case = (&'static str, &'static [(Kind, &'static str)]);

#[test]
fn runs_between_block_tags_are_units() {
    let cases: &[Case] = &[
        ("<p>One <b>two</b>\n   three.</p>\n", &[(Paragraph, "One <b>two</b> three.")]),
        ("<h3 id=x>Head</h3><p>Text", &[(Heading(3), "Head"), (Paragraph, "Text")]),
        ("<ul>\n<li>One\n<li><p>Two</p></li>\n</ul>", &[(ListItem, "One"), (ListItem, "Two")]),
        ("<dl><dt>Term<dd>Said</dl>After", &[(ListItem, "Term"), (ListItem, "Said"), (Paragraph, "After")]),
        ("<table><tr><td>A</td><th>B</th></tr></table>", &[(TableCell, "A"), (TableCell, "B")]),
        (
            "<figure><img src=a alt='A dog'><figcaption>Dog &amp; man</figcaption></figure>",
            &[(Alt, "A dog"), (Caption, "Dog &amp; man")],
        ),
        ("<details><summary>More</summary>\n\nText\n\n</details>", &[(Caption, "More"), (Paragraph, "Text")]),
        ("<p>See <img alt='a cat' src=c> here</p>", &[(Paragraph, "See <img alt='a cat' src=c> here")]),
        ("<p><br>Text<br/></p>", &[(Paragraph, "Text")]),
        ("<a href=x><img alt=Face></a> Words <i></i>", &[(Alt, "Face"), (Paragraph, "Words")]),
        ("<i><b> Words</b> 1</i><img alt=Face>", &[(Paragraph, "<i><b> Words</b> 1</i>"), (Alt, "Face")]),
        ("<a href=x><svg class=no><path/>no</svg> Docs</a>", &[(Paragraph, "Docs")]),
        ("<p><a href=x>All a link</a></p>", &[(Paragraph, "<a href=x>All a link</a>")]),
        ("<p>&nbsp;&middot; <b>12</b></p>", &[]),
        ("<p>&Eacute;</p>", &[(Paragraph, "&Eacute;")]),
        ("<p>one <!-- c --> two <!-- end --></p>", &[(Paragraph, "one <!-- c --> two")]),
        ("<p>one\n \t\ntwo</p>", &[(Paragraph, "one"), (Paragraph, "two")]),
        ("</div>\nText\n<div", &[(Paragraph, "Text")]),
        ("Text <a href=\"never closed", &[(Paragraph, "Text")]),
        ("a < b and c", &[(Paragraph, "a < b and c")]),
        ("<button>Save</button> <button>Stop</button>", &[(Paragraph, "Save"), (Paragraph, "Stop")]),
    ];
    for (html, expected) in cases {
        let units = read(html, "", false);
        assert_eq!(kinds_and_texts(&units), *expected, "{html:?}");
    }
}

#[test]
fn opaque_content_is_skeleton() {
    for html in [
        "<script>var a = '<p>no</p>';</script>",
        "<style>p { color: red }</style>",
        "<pre><code>let x;\n\n</code></pre>",
        "<template><p>no</p></template>",
        "<svg><text>no</text><svg>no</svg>no</svg>",
        "<textarea>no</textarea>",
        "<iframe src=x>no</iframe>",
        "<noscript><img src=no></noscript>",
        "<!-- <p>no</p> -->",
        "<div translate=\"no\" title=no><p>no</p><div>no</div>no</div>",
        "<p><span translate=no>Recto</span></p>",
        "<pre>left open <p>no",
        "<?php no ?><!DOCTYPE html>",
    ] {
        assert_eq!(kinds_and_texts(&read(html, "", false)), [], "{html:?}");
        let around = format!("<p>Before</p>{html}");
        assert_eq!(kinds_and_texts(&read(&around, "", false)), [(Paragraph, "Before")], "{html:?}");
    }
    let html = "<p>Take <span translate=no>Recto</span> now</p>";
    assert_eq!(kinds_and_texts(&read(html, "", false)), [(Paragraph, &html[3..html.len() - 4])]);
    let html = "<pre>no</pre>yes<textarea placeholder='Write'>no</textarea>";
    assert_eq!(kinds_and_texts(&read(html, "", false)), [(Paragraph, "yes"), (Text, "Write")]);
}

#[test]
fn attributes_that_readers_see_are_units() {
    let html = "<aside title=\"A &quot;b&quot;\" aria-label='It is' data-title=no><input placeholder=Name>\
                <Tab label={no} label=\"\" title=\"12\"><img\n alt=\" A\n  dog \">";
    let units = read(html, "", false);
    let expected = [(Text, "A &quot;b&quot;"), (Text, "It is"), (Text, "Name"), (Alt, "A dog")];
    assert_eq!(kinds_and_texts(&units), expected);
    let filled = refill(html, &units);
    assert!(filled.contains("placeholder=\"Name\"><"), "{filled}");
    assert_eq!(kinds_and_texts(&read(&filled, "", false)), expected);
}

#[test]
fn an_attribute_cannot_be_left_by_its_text() {
    assert_eq!(escape_attribute(Quote::Double, "a \"b\" 'c' &amp;"), "a &quot;b&quot; 'c' &amp;");
    assert_eq!(escape_attribute(Quote::Single, "a \"b\" 'c'"), "a \"b\" &#39;c&#39;");
    assert_eq!(escape_attribute(Quote::None, "a \"b\""), "\"a &quot;b&quot;\"");
    assert_eq!(escape_attribute(Quote::Double, "a\r\n\r\nb"), "a b");
}

#[test]
fn container_prefixes_are_in_no_text() {
    let html = "<p>One\n> > two\n>> <i\n> >  title='a\n> > b'>three</i>\n> >\n> > four</p>";
    let units = read(html, "> > ", false);
    let expected = [(Paragraph, "One two <i title='a b'>three</i>"), (Paragraph, "four")];
    assert_eq!(kinds_and_texts(&units), expected);
    assert!(units.iter().all(|unit| unit.slot == Slot::HtmlLines { prefix: "> > ".to_owned() }));
    let html = "<p>One\r\n   two</p>\r\n";
    assert_eq!(kinds_and_texts(&read(html, "   ", false)), [(Paragraph, "One two")]);
    let html = "<p>One\r two\rthree <i title='a\rb'>four</i></p>";
    assert_eq!(
        kinds_and_texts(&read(html, "", false)),
        [(Paragraph, "One two three <i title='a b'>four</i>")]
    );
}

#[test]
fn inline_markdown_hides_what_looks_like_tags() {
    let cases: &[Case] = &[
        ("<p>Use `<div>` and ``a`</p>`` here</p>", &[(Paragraph, "Use `<div>` and ``a`</p>`` here")]),
        ("<p>See <https://a.b/c> or <x@y.z></p>", &[(Paragraph, "See <https://a.b/c> or <x@y.z>")]),
        ("<p>Not \\<div> a ` tag</p>", &[(Paragraph, "Not \\<div> a ` tag")]),
    ];
    for (html, expected) in cases {
        assert_eq!(kinds_and_texts(&read(html, "", true)), *expected, "{html:?}");
    }
    assert_eq!(read("Use `<div>` now", "", false).len(), 2);
}

#[test]
fn deep_and_long_markup_costs_little() {
    for piece in ["<div>", "<b>", "</b>", "<b></i>", "<p>x</q>", "`", "``x`", "<a@", "<!--", "<pre></p>"] {
        let html = piece.repeat(20_000);
        let units = read(&html, "> ", true);
        assert!(units.len() <= 20_000, "{piece}");
    }
}

proptest! {
    #[test]
    fn writing_the_own_texts_gives_the_same_units(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<p>", "</p>", "<li>", "<b>", "</b>", "<br>", "<img alt=\"a b\">", "<img alt=x>", "<div title='é'>",
            "</div>", "<pre>", "</pre>", "<!-- c -->", "one", " two ", "\n", "\n\n", "\r\n", "\r", "&amp;", "é", "> ",
            "`", "<", "\"", "'", "=", "<span translate=no>", "</span>", "<svg>", "</svg>", "<td", ">", "-->", "<!--",
        ]), 0..24),
        prefix in prop::sample::select(vec!["", "> ", "   "]),
        inline in any::<bool>(),
    ) {
        let html: String = pieces.concat();
        let units = read(&html, prefix, inline);
        let mut end = 0;
        for unit in &units {
            prop_assert!(unit.range.start >= end && html.get(unit.range.clone()).is_some());
            prop_assert!(!unit.text.contains(['\n', '\r']));
            end = unit.range.end;
        }
        let filled = refill(&html, &units);
        let again = read(&filled, prefix, inline);
        prop_assert_eq!(kinds_and_texts(&again), kinds_and_texts(&units), "{:?} to {:?}", html, filled);
    }

    #[test]
    fn no_text_makes_it_panic(html in "[<>/a-c!\\-='\"&;`\\\\ \\n\\r\\x00éx?@:#\\[\\]]{0,80}", inline in any::<bool>()) {
        for unit in read(&html, "> ", inline) {
            prop_assert!(html.get(unit.range).is_some());
        }
    }
}
