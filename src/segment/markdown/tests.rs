//! Which texts of an article are units, by construct, and that rendering them keeps them units.

use std::borrow::Cow;

use proptest::prelude::*;

use crate::config::SegmentOptions;
use crate::model::{Format, Kind};
use crate::segment::{Problem, Segmented, Slot, Unit, assemble, segment};

pub(super) fn read(article: &str, format: Format) -> Segmented {
    let found = segment(article, format, &SegmentOptions::default());
    assert!(found.is_ok(), "{found:?}");
    found.unwrap_or_default()
}

pub(super) fn texts(units: &[Unit]) -> Vec<(&'static str, &str)> {
    units.iter().map(|unit| (unit.kind.as_str(), unit.text.as_str())).collect()
}

/// Checks the units of an article and that every text written into its place is found again.
fn check(format: Format, article: &str, expected: &[(&str, &str)]) {
    let units = read(article, format).units;
    assert_eq!(texts(&units), expected, "{article:?}");
    assert_stable(format, article, &units, "");
    assert_stable(format, article, &units, " zzz");
}

fn assert_stable(format: Format, article: &str, units: &[Unit], more: &str) {
    let wanted: Vec<_> = units.iter().map(|unit| format!("{}{more}", unit.text)).collect();
    let again = assemble(article, units, |number| Some(Cow::Borrowed(wanted[number].as_str())));
    let found: Vec<_> = read(&again, format).units.into_iter().map(|unit| unit.text).collect();
    assert_eq!(found, wanted, "{article:?} became {again:?}");
}

pub(super) fn markdown(article: &str, expected: &[(&str, &str)]) {
    check(Format::Markdown, article, expected);
}

pub(super) fn mdx(article: &str, expected: &[(&str, &str)]) {
    check(Format::Mdx, article, expected);
}

#[test]
fn headings_leave_their_marks_in_the_skeleton() {
    for article in
        ["# One two\n", "# One two ##\n", "  # One two {#id}\n", "One two\n===\n", "#\tOne two {.a #b}\n"]
    {
        markdown(article, &[("heading", "One two")]);
    }
    markdown("One\ntwo\n---\n", &[("heading", "One two")]);
    markdown("# \\# One \\#\n\n#\n", &[("heading", "\\# One \\#")]);
    mdx("## One {name}\n\n## Two {#id}\n", &[("heading", "One {name}"), ("heading", "Two")]);
    assert_eq!(read("### One\n", Format::Markdown).units[0].kind, Kind::Heading(3));
}

#[test]
fn paragraphs_are_unwrapped_and_keep_hard_breaks() {
    markdown(
        "One\n  two\n\nThree   \nfour\\\nfive\n",
        &[("paragraph", "One two"), ("paragraph", "Three  \nfour\\\nfive")],
    );
    markdown(
        "One\r\ntwo\r\n\r\nThree  \r\nfour\r\n",
        &[("paragraph", "One two"), ("paragraph", "Three  \nfour")],
    );
    markdown("> One\n> > two\nlazy\n", &[("paragraph", "One"), ("paragraph", "two lazy")]);
}

#[test]
fn the_first_text_of_an_item_is_a_list_item() {
    markdown(
        "- \\*One\n- [ ] two\n  more\n  1. three\n",
        &[("list-item", "\\*One"), ("list-item", "two more"), ("list-item", "three")],
    );
    markdown(
        "1. One\n\n   two\n\n2. [x] three\n",
        &[("list-item", "One"), ("paragraph", "two"), ("list-item", "three")],
    );
    markdown("> - One\n>   two  \n>   three\n", &[("list-item", "One two  \nthree")]);
}

#[test]
fn cells_notes_and_definitions_are_units() {
    markdown(
        "| A | b \\| c |\n|---|:-:|\n| 12 | `x` d |\n",
        &[("table-cell", "A"), ("table-cell", "b | c"), ("table-cell", "`x` d")],
    );
    markdown(
        "One[^1]\n\n[^1]: A note\n    goes on\n",
        &[("paragraph", "One[^1]"), ("paragraph", "A note goes on")],
    );
    markdown("Term\n: One\n  two\n", &[("list-item", "Term"), ("list-item", "One two")]);
    markdown(
        "[One]\n\n[one]: /a \"Its \\\"title\\\"\"\n[b]: <c d>\n    (Two)\n",
        &[("paragraph", "[One]"), ("text", "Its \"title\""), ("text", "Two")],
    );
}

#[test]
fn an_image_alone_gives_its_texts() {
    markdown("![A [b] c](d.png \"T\")\n", &[("alt", "A [b] c"), ("text", "T")]);
    markdown("[![A b](c.png)](https://d.e)\n", &[("alt", "A b")]);
    markdown("[![A](b)](c)\n![D](e)\n", &[("alt", "A"), ("alt", "D")]);
    markdown("- ![A b](c.png)\n", &[("alt", "A b")]);
    markdown("![](c.png)\n", &[]);
    markdown("See ![A b](c.png)\n", &[("paragraph", "See ![A b](c.png)")]);
    markdown("![A b][c]\n\n[c]: d.png\n", &[("alt", "A b")]);
    markdown("![A b]\n\n[a b]: d.png\n", &[("paragraph", "![A b]")]);
}

#[test]
fn what_has_no_words_is_skeleton() {
    for article in [
        "https://example.org/a\n",
        "<https://example.org/a>\n",
        "`code`\n",
        "---\n",
        "1 + 2 = 3\n",
        "[^1]\n",
        "    code\n",
        "```js\nlet words;\n```\n",
        "~~~\n```\nwords\n~~~\n",
        "<!-- a comment -->\n",
        "<!-- a\n\ncomment -->\n",
        "$$\nx = words\n\n- y\n$$\n",
        "$$ x = y $$\n",
        "{{< figure src=\"a\" >}}\n",
        "{% include x.html %}\n",
        "{% highlight js %}\nlet words;\n\n# no heading\n{% endhighlight %}\n",
        "{{ page.words }} {{ more }}\n",
        "{: .lead}\n",
        "<pre>\nwords\n\nwords\n</pre>\n",
        "> ```\n> words\n> ```\n",
        "- ```\n  words\n  ```\n",
    ] {
        markdown(article, &[]);
    }
    markdown(
        "One {{< ref \"a\" >}}\n{% x %}\ntwo\n",
        &[("paragraph", "One {{< ref \"a\" >}}"), ("paragraph", "two")],
    );
}

#[test]
fn directives_and_alerts_are_skeleton_but_for_their_titles() {
    markdown(":::note[A title]{.b}\nOne\n:::\n", &[("text", "A title"), ("paragraph", "One")]);
    markdown("::: tip A title\n- One\n:::\n", &[("text", "A title"), ("list-item", "One")]);
    markdown("1. One\n\n    :::caution\n    two\n    :::\n", &[("list-item", "One"), ("paragraph", "two")]);
    markdown("> [!NOTE]\n> One\n> two\n", &[("paragraph", "One two")]);
    markdown("```\n:::note[A title]\n```\n", &[]);
    markdown("One :: two\n::three\n", &[("paragraph", "One :: two")]);
}

#[test]
fn constructs_of_other_tools_are_never_joined_with_text() {
    markdown(
        "!!! note \"A title\"\n    One\n    two\n\n    - three\n\nFour\n",
        &[("text", "A title"), ("paragraph", "One two"), ("list-item", "three"), ("paragraph", "Four")],
    );
    markdown(
        "=== \"Tab\"\n\n    ```\n    words\n    ```\n\n    One\n",
        &[("text", "Tab"), ("paragraph", "One")],
    );
    markdown("*[A]: One two\n*[B]: Three\n", &[("text", "One two"), ("text", "Three")]);
    markdown("> [!info]- A title\n> One\n> two\n", &[("paragraph", "A title"), ("paragraph", "One two")]);
    markdown("Wow!!! \"One\"\n!!! two\n", &[("paragraph", "Wow!!! \"One\" !!! two")]);
}

#[test]
fn markdown_inside_html_is_markdown() {
    let article = "<aside markdown=\"1\" class=\"a\">\n  <img src=\"b\" alt=\"Photo\">\n  One [two]\n  wrapped\n\
        \u{20} <p markdown=\"1\">\n— [a](b)\n     </p>\n</aside>\n\nThree\n";
    markdown(
        article,
        &[
            ("alt", "Photo"),
            ("paragraph", "One [two] wrapped"),
            ("paragraph", "— [a](b)"),
            ("paragraph", "Three"),
        ],
    );
    markdown(
        "<div markdown=\"1\">\n\n## One\n\n- two\n\n</div>\n",
        &[("heading", "One"), ("list-item", "two")],
    );
}

#[test]
fn modules_and_expressions_are_skeleton() {
    mdx(
        "import A from 'a'\nexport const b = {\n  c: 'words',\n\n  d: [1],\n}\n\nOne\n",
        &[("paragraph", "One")],
    );
    mdx(
        "{/* words */}\n\n{a.map((b) => (\n  <p>{b}</p>\n\n))}\n\nOne {b} two\n",
        &[("paragraph", "One {b} two")],
    );
    mdx("One\nimport two\n", &[("paragraph", "One import two")]);
    markdown("import words from here\n", &[("paragraph", "import words from here")]);
}

#[test]
fn text_in_components_is_found() {
    mdx(
        "<Steps>\n1. One\n   <Tabs>\n     <Tab label=\"A b\">\n     ```sh\n     words\n     ```\n\n     Two\n     </Tab>\n   </Tabs>\n\n2. Three\n</Steps>\n",
        &[("list-item", "One"), ("text", "A b"), ("paragraph", "Two"), ("list-item", "Three")],
    );
    mdx(
        "<F slot=\"a\">One *two*</F>\n<F\n  alt=\"Three\"\n  on={() => 1 > 0}\n>Four</F>\n",
        &[("paragraph", "One *two*"), ("alt", "Three"), ("paragraph", "Four")],
    );
    mdx(
        "<details>\n<summary>One</summary>\n\nTwo\n</details>\n",
        &[("caption", "One"), ("paragraph", "Two")],
    );
    mdx("<Note>One\ntwo</Note>\n\nThree\n", &[("paragraph", "One two"), ("paragraph", "Three")]);
    mdx(
        "<table>\n  <tr><th>A</th><th>B c</th></tr>\n  <tr>\n    <td>\n\n      - d\n\n    </td>\n  </tr>\n</table>\n",
        &[("table-cell", "A"), ("table-cell", "B c"), ("list-item", "d")],
    );
    mdx(
        "{ is a brace\n\n{/* words */}\n\n<Tab\n  {...rest}\n>\n  One\n</Tab>\n",
        &[("paragraph", "{ is a brace"), ("paragraph", "One")],
    );
    mdx("<>\n\t<Card>\n\t\tOne\n\t</Card>\n</>\n", &[("paragraph", "One")]);
    mdx(
        "        Deep text\n\n- a\n\n          - b\n",
        &[("paragraph", "Deep text"), ("list-item", "a"), ("list-item", "b")],
    );
}

#[test]
fn tags_within_a_sentence_stay_in_it() {
    mdx(
        "<kbd>Ctrl</kbd> and <Icon name=\"x\" /> one\n",
        &[("paragraph", "<kbd>Ctrl</kbd> and <Icon name=\"x\" /> one")],
    );
    mdx("<Since v=\"1\" /> one\n", &[("paragraph", "<Since v=\"1\" /> one")]);
    mdx("<Tip>one</Tip> two\n", &[("paragraph", "<Tip>one</Tip> two")]);
    mdx("<Note>One\ntwo</Note>\nthree\n", &[("paragraph", "<Note>One two</Note> three")]);
    mdx("One\n<Tip>two</Tip>\nthree\n", &[("paragraph", "One <Tip>two</Tip> three")]);
}

#[test]
fn authors_leave_things_out() {
    markdown(
        "One\n\n<!-- i18n:skip-start -->\n\nTwo\n\n- three\n\n<!-- i18n:skip-end -->\n\nFour\n",
        &[("paragraph", "One"), ("paragraph", "Four")],
    );
    markdown("<!-- recto:skip -->\n- One\n- two\n\nThree\n", &[("paragraph", "Three")]);
    markdown(
        "- One\n<!-- mdpo-disable-next-line -->\n- two\n- three\n",
        &[("list-item", "One"), ("list-item", "three")],
    );
    mdx("{/* translate:off */}\n\nOne\n\n{/* translate:on */}\n\nTwo\n", &[("paragraph", "Two")]);
    mdx("<Box translate=\"no\">\nOne\n</Box>\n\nTwo\n", &[("paragraph", "Two")]);
}

#[test]
fn a_stretch_that_never_ends_is_reported() {
    let found = read("One\n\n<!-- recto:off -->\n\nTwo\n", Format::Markdown);
    assert_eq!(texts(&found.units), [("paragraph", "One")]);
    assert_eq!(found.problems.iter().map(|problem| problem.offset).collect::<Vec<_>>(), [23]);
}

#[test]
fn notes_go_to_the_next_unit() {
    let units = read(
        "<!-- i18n:comment A pun. -->\n<!-- recto:note Keep it short. -->\n# One\n\nTwo\n",
        Format::Markdown,
    )
    .units;
    let notes: Vec<_> = units.iter().map(|unit| unit.note.as_deref()).collect();
    assert_eq!(notes, [Some("A pun.\nKeep it short."), None]);
}

#[test]
fn offsets_are_those_of_the_article() -> Result<(), Problem> {
    let article = "\u{feff}---\ntitle: One\n---\n\n<Tab>\n  - Two  \n    three\n</Tab>\n";
    let units = segment(article, Format::Mdx, &SegmentOptions::default())?.units;
    let last = units.last().map(|unit| (&article[unit.range.clone()], unit.slot.clone()));
    assert_eq!(last, Some(("Two  \n    three", Slot::Lines { prefix: "    ".to_owned() })));
    Ok(())
}

/// Blocks as people write them, for putting into each other.
fn block() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "One two\nthree",
        "# Four",
        "Five  \nsix\\\nseven",
        "Setext\n------",
        "- a\n- b c\n  d",
        "1. x\n\n   y\n2. z",
        "- [ ] task\n- [x] done",
        "| a | b |\n|---|---|\n| c \\| d | `e` |",
        "```\ncode\n\n:::\n```",
        "![alt](src \"title\")",
        "> quote\n> more",
        "[^n]: note",
        "<!-- comment -->",
        ":::note[Title]\ntext\n:::",
        "$$\nx\n$$",
        "*emphasis* and [link](/a)",
        "Ends with \\\\",
        "{{< call >}}",
        "> [!NOTE]\n> text",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(3, 12, 3, |inner| {
        (prop::collection::vec(inner, 1..4), prop::sample::select(vec!["> ", "- ", "1. ", ""])).prop_map(
            |(blocks, mark)| {
                let text = blocks.join("\n\n");
                let indent = if mark == "> " { mark.to_owned() } else { " ".repeat(mark.len()) };
                let mut out = String::new();
                for (number, line) in text.split('\n').enumerate() {
                    if number > 0 {
                        out.push('\n');
                    }
                    out.push_str(if number == 0 { mark } else { &indent });
                    out.push_str(line);
                }
                out
            },
        )
    })
}

proptest! {
    #[test]
    fn translated_units_are_found_again(
        blocks in prop::collection::vec(block(), 1..5),
        mdx in any::<bool>(),
        crlf in any::<bool>(),
        component in any::<bool>(),
    ) {
        let mut article = blocks.join("\n\n");
        if mdx && component {
            article = format!("<Tab>\n{article}\n</Tab>\n");
        }
        if crlf {
            article = article.replace('\n', "\r\n");
        }
        let format = if mdx { Format::Mdx } else { Format::Markdown };
        let units = read(&article, format).units;
        assert_stable(format, &article, &units, "");
        assert_stable(format, &article, &units, " zzz");
    }
}
