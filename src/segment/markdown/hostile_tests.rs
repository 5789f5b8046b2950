//! Whatever a translator writes stays the block it is: in every kind of block, in every flavour.

use std::borrow::Cow;

use proptest::prelude::*;

use crate::config::SegmentOptions;
use crate::model::{Format, Kind};
use crate::segment::{Escape, Slot, Unit, assemble_as, segment};

/// One block of every kind, as its generator writes it.
const MARKDOWN: &[&str] = &[
    "One line\nand another.\n",
    "# A heading\n",
    "## A heading {#id}\n",
    "### Closed ###\n",
    "Setext\n======\n",
    "Two lines\nof it\n-----\n",
    "- One\n- Two\n",
    "10. One\n11. Two\n",
    "- One\n\n  Two\n\n  - Three\n",
    "> One\n> two.\n",
    "> - One\n> - Two\n",
    "> [!NOTE]\n> One.\n",
    "- [ ] One\n- [x] Two\n",
    "| A | B |\n|---|---|\n| c | d |\n",
    "One.[^1]\n\n[^1]: Two.\n",
    "[^n]: One.\n\n    Two.\n",
    "Term\n: One\n",
    "Term A\nTerm B\n:   One\n:   Two\n",
    "![One](a.png)\n",
    "[one]: /x \"Two\"\n",
    "One  \ntwo\\\nthree.\n",
    "<p>One</p>\n",
    "<div>\n  <p>One</p>\n  <ul><li>Two</li></ul>\n</div>\n",
    "<img src=\"a\" alt=\"One\">\n",
    "<details>\n<summary>One</summary>\n\nTwo.\n\n</details>\n",
    "!!! note \"One\"\n\n    Two.\n",
    "??? tip \"One\"\n\n    Two.\n",
    "=== \"One\"\n\n    Two.\n",
    ":::note\nOne.\n:::\n",
    ":::tip[One]\nTwo.\n:::\n",
    "::: warning One\nTwo.\n:::\n",
    ":::{note}\n:class: dropdown\nOne.\n:::\n",
    "::: {.callout-note title=\"One\"}\nTwo.\n:::\n",
    "```{note} One\nTwo.\n```\n",
    "```{figure} a.png\n:alt: One\n\nTwo.\n```\n",
    "```admonish tip title=\"One\"\nTwo.\n```\n",
    "{{< figure src=\"a.png\" alt=\"One\" caption='Two' >}}\n",
    "{{< tabs >}}\nOne.\n{{< /tabs >}}\n",
    "{% hint style=\"info\" %}\nOne.\n{% endhint %}\n",
    "{% tab title=\"One\" %}\n",
    "{: .note }\nOne.\n",
    "| One\n| two\n",
];

const MDX: &[&str] = &[
    "One line\nand another.\n",
    "# A heading\n",
    "Setext\n======\n",
    "- One\n- Two\n",
    "> One\n",
    "| A | B |\n|---|---|\n| c | d |\n",
    "One {name} two.\n",
    "<Card title=\"One\" />\n",
    "<Card title=\"One\">\n\nTwo.\n\n</Card>\n",
    "<Tabs>\n  <Tab label=\"One\">\n    Two.\n  </Tab>\n</Tabs>\n",
    "<p>One</p>\n",
    "<X title={'One'} items={[\"Two\", `Three`]} />\n",
    ":::note[One]\n\nTwo.\n\n:::\n",
    "[^1]: One.\n",
    "![One](a.png)\n",
];

/// What begins, ends or interrupts a block somewhere.
const MARKS: &[&str] = &[
    "#",
    "# ",
    "## x",
    "- ",
    "-",
    "---",
    "* ",
    "*",
    "**",
    "_",
    "__",
    "+ ",
    "+++",
    "+-",
    "1. ",
    "1) ",
    "10. x",
    ">",
    "> ",
    "=",
    "===",
    "=== ",
    "!!! ",
    "??? ",
    "!!! note \"x\"",
    "```",
    "~~~",
    "`",
    "|",
    "| ",
    "||",
    ":",
    ": ",
    ":::",
    ":::note",
    "%",
    "% ",
    "{",
    "}",
    "{#id}",
    "{: .x}",
    "{.x}",
    "<",
    ">",
    "</p>",
    "</div>",
    "<br>",
    "<br/>",
    "<p>",
    "<div>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<!-- x -->",
    "<?",
    "<![CDATA[",
    "<x",
    "<X>",
    "</X>",
    "&",
    "&amp;",
    "&#35;",
    "[",
    "]",
    "[x]",
    "[x]: ",
    "[^1]",
    "[^1]: ",
    "[!NOTE]",
    "[[toc]]",
    "[TOC]",
    "![",
    "](",
    "](x)",
    "(x)=",
    "\\",
    "\\\\",
    "\"",
    "'",
    "import x",
    "export ",
    "$",
    "$$",
    "^",
    "@tab ",
    "--8<--",
    "<<< x",
    "{!x!}",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "é",
    "漢字",
    "\t",
];

fn hostile() -> impl Strategy<Value = String> {
    let marks = || prop::collection::vec(prop::sample::select(MARKS), 0..5).prop_map(|marks| marks.concat());
    (marks(), marks()).prop_map(|(before, behind)| format!("{before}Ein Wort{behind} zwei"))
}

fn kinds(article: &str, format: Format) -> Vec<Kind> {
    let found = segment(article, format, &SegmentOptions::default()).unwrap();
    found.units.iter().map(|unit| unit.kind).collect()
}

fn check(blocks: &[&str], texts: &[String], format: Format) -> Result<(), TestCaseError> {
    // A neighbour on either side, which must stay what it is too.
    let article = format!("First.\n\n{}\nLast.\n", blocks.join("\n"));
    let units = segment(&article, format, &SegmentOptions::default()).unwrap().units;
    let text = |at: usize| match (at, at + 1 == units.len()) {
        (0, _) | (_, true) => None,
        _ => Some(Cow::Borrowed(texts[at % texts.len()].as_str())),
    };
    let rendered = assemble_as(format, &article, &units, text);
    let before: Vec<Kind> = units.iter().map(|unit| unit.kind).collect();
    // What no escape keeps from being a call, an argument or a reference, the check of the structure finds.
    let is_beyond = |unit: &Unit, text: &str| match unit.slot {
        Slot::Quoted(_, Escape::Script) => false,
        Slot::Quoted(..) => ["{{", "{%", "}}", "%}"].iter().any(|mark| text.contains(mark)),
        Slot::Line => text.contains(['{', '=']),
        Slot::ImageAlt => text.contains("[^"),
        _ => text.contains("{%") || text.contains("{{"),
    };
    let mut written = units.iter().enumerate().filter_map(|(at, unit)| Some((unit, text(at)?)));
    prop_assume!(!written.any(|(unit, text)| is_beyond(unit, &text)));
    prop_assert_eq!(kinds(&rendered, format), before, "{}", rendered);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_translation_stays_the_block_it_is(
        blocks in prop::collection::vec(prop::sample::select(MARKDOWN), 1..4),
        texts in prop::collection::vec(hostile(), 12),
    ) {
        check(&blocks, &texts, Format::Markdown)?;
    }

    #[test]
    fn a_translation_stays_the_block_it_is_in_mdx(
        blocks in prop::collection::vec(prop::sample::select(MDX), 1..4),
        texts in prop::collection::vec(hostile(), 12),
    ) {
        check(&blocks, &texts, Format::Mdx)?;
    }
}

#[test]
fn what_would_be_another_block_is_escaped() {
    let cases = [
        (Format::Markdown, "One\n", "un\n\ndeux", "un\ndeux\n"),
        (Format::Markdown, "One\n", "<!-- un", "\\<!-- un\n"),
        (Format::Markdown, "One\n", "<div>un", "\\<div>un\n"),
        (Format::Markdown, "One\n", "un\n</section> deux", "un\n\\</section> deux\n"),
        (Format::Markdown, "One\n", "<b>un</b> deux", "<b>un</b> deux\n"),
        (Format::Markdown, "One\n", "$$ un", "\\$$ un\n"),
        (Format::Markdown, "Term\n: One\n", "un\ndeux", "un deux\n: un\n    deux\n"),
        (Format::Markdown, "```{note} One\nTwo\n```\n", "a `b`", "```{note} a &#96;b&#96;\na `b`\n```\n"),
        (Format::Markdown, "| One\n", "a | b", "| a \\| b\n"),
        (Format::Markdown, "<p>One</p>\n", "a</p> <em>b</em> <i>c", "<p>a&lt;/p> <em>b</em> &lt;i>c</p>\n"),
        (Format::Markdown, "<p>One <!-- x --></p>\n", "a <!-- b", "<p>a &lt;!-- b <!-- x --></p>\n"),
        (Format::Mdx, "<p>One</p>\n", "# un", "<p>\\# un</p>\n"),
        (
            Format::PlainText,
            "The wheel of the mill stood still for twenty years and\nnobody in the village thought that it would ever turn\n\
             again, until now.\n",
            "1. Januar\n\nzwei",
            "1. Januar\nzwei\n",
        ),
        (
            Format::Html,
            "<p>One <b>two</b></p>",
            "un <b>deux</b> </p> <p>trois",
            "<p>un <b>deux</b> &lt;/p> &lt;p>trois</p>",
        ),
    ];
    for (format, article, text, expected) in cases {
        let units = segment(article, format, &SegmentOptions::default()).unwrap().units;
        let rendered = assemble_as(format, article, &units, |_| Some(Cow::Borrowed(text)));
        assert_eq!(rendered, expected, "{article:?}");
    }
}
