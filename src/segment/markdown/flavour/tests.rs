//! Which lines of other tools are text, which are not, and which of their arguments readers see.

use std::borrow::Cow;

use crate::config::SegmentOptions;
use crate::model::Format;
use crate::segment::markdown::tests::{markdown, mdx, read, texts};
use crate::segment::{assemble, assemble_as, segment};

fn rendered(format: Format, article: &str, text: &str) -> String {
    let units = read(article, format).units;
    assemble_as(format, article, &units, |_| Some(Cow::Borrowed(text)))
}

#[test]
fn the_mark_of_a_definition_needs_a_blank() {
    markdown(
        "The oven is on.\n\n:warning: Do not touch.\n",
        &[("paragraph", "The oven is on."), ("paragraph", ":warning: Do not touch.")],
    );
    markdown("Done\n:tada: at last\n", &[("paragraph", "Done :tada: at last")]);
    markdown("- One\n\n  :+1: two\n", &[("list-item", "One"), ("paragraph", ":+1: two")]);
    markdown("> One\n>\n> :rocket: two\n", &[("paragraph", "One"), ("paragraph", ":rocket: two")]);
    markdown("Term\n:   One\n", &[("list-item", "Term"), ("list-item", "One")]);
    markdown("Term\n:\tOne\n", &[("list-item", "Term"), ("list-item", "One")]);
    markdown(
        "A b|C\n:--|:-:\nd|e\n",
        &[("table-cell", "A b"), ("table-cell", "C"), ("table-cell", "d"), ("table-cell", "e")],
    );
    markdown("<table><tr><td>{{ a.b }}</td><td>One</td></tr></table>\n", &[("table-cell", "One")]);
}

#[test]
fn fields_stay_below_each_other() {
    markdown(
        ":External URL: <https://a.org> and [it](x)\n:author: Ann Miller\n\nText\n",
        &[
            ("text", "External URL"),
            ("paragraph", "<https://a.org> and [it](x)"),
            ("paragraph", "Ann Miller"),
            ("paragraph", "Text"),
        ],
    );
    markdown(":Note: Do it\n", &[("text", "Note"), ("paragraph", "Do it")]);
    markdown(
        ":*A b*: One\n:Long: It goes on\n   over two\n   lines.\n:End:\n\n  Of it\n",
        &[
            ("text", "*A b*"),
            ("paragraph", "One"),
            ("text", "Long"),
            ("paragraph", "It goes on over two lines."),
            ("text", "End"),
            ("paragraph", "Of it"),
        ],
    );
    markdown(":orphan:\n\nText\n", &[("paragraph", "Text")]);
    markdown("Text\n:Note: do it\n:Hint: so\n", &[("paragraph", "Text :Note: do it :Hint: so")]);
    markdown(
        ":Note: do it\nIt goes on\n",
        &[("text", "Note"), ("paragraph", "do it"), ("paragraph", "It goes on")],
    );
    markdown(
        "- One\n\n  :A b: two\n  :C: three\n     and more\n",
        &[
            ("list-item", "One"),
            ("text", "A b"),
            ("paragraph", "two"),
            ("text", "C"),
            ("paragraph", "three and more"),
        ],
    );
    assert_eq!(rendered(Format::Markdown, "One\n", ":So: da"), "\\:So: da\n");
    assert_eq!(rendered(Format::Markdown, "One\n", ":br"), "\\:br\n");
    assert_eq!(rendered(Format::Markdown, "One\n", ":tada: da"), ":tada: da\n");
    markdown(":bug: mended\n:tada: new\n", &[("paragraph", "mended"), ("paragraph", "new")]);
    assert_eq!(rendered(Format::Markdown, ":A b: One\n:C d: Two\n", "so"), ":so: so\n:so: so\n");
}

#[test]
fn code_may_have_a_title() {
    markdown("``` html title=\"How to begin\" linenums=\"1\"\na\n```\n", &[("text", "How to begin")]);
    markdown("```js title=\"src/a.js\"\na\n```\n", &[]);
    markdown("```js\ntitle=\"How to begin\"\n```\n", &[]);
    mdx("```jsx title=\"How to begin\"\na\n```\n", &[("text", "How to begin")]);
    assert_eq!(
        rendered(Format::Markdown, "```js title=\"How to begin\"\na\n```\n", "Le \"début\" `a`"),
        "```js title=\"Le &quot;début&quot; &#96;a&#96;\"\na\n```\n"
    );
}

#[test]
fn icons_and_attributes_are_no_texts() {
    markdown("- :octicons-file-16: `a.md`\n- :tada:\n- :tada: One\n", &[("list-item", ":tada: One")]);
    markdown("=== \":octicons-file-16: `docs/page.md`\"\n\n    One\n", &[("paragraph", "One")]);
    markdown("=== \"`error`\"\n\n    One\n", &[("paragraph", "One")]);
    markdown("![](a.png){.fragment width=\"450\"}\n", &[]);
    markdown("`a b`{l=myst}\n\n: {tbl-colwidths=\"[75,25]\"}\n", &[]);
    markdown("![](a.png){.b fig-alt=\"A fox\"}\n", &[("paragraph", "![](a.png){.b fig-alt=\"A fox\"}")]);
    markdown("{a} and {b c=d}\n", &[("paragraph", "{a} and {b c=d}")]);
    markdown("{/* to do */}\n", &[]);
}

#[test]
fn a_component_without_content_ends_a_paragraph() {
    markdown("One\n:br\ntwo\n\n:hr\n", &[("paragraph", "One"), ("paragraph", "two")]);
    markdown(":icon{name=\"x\" label=\"A star\"}\n", &[("text", "A star")]);
    markdown("One :br two\n", &[("paragraph", "One :br two")]);
    mdx("One\n:br\ntwo\n", &[("paragraph", "One"), ("paragraph", "two")]);
    markdown("One\n:tada:\ntwo\n", &[("paragraph", "One :tada: two")]);
    assert_eq!(rendered(Format::Markdown, "One\n:br\ntwo\n", "so"), "so\n:br\nso\n");
}

#[test]
fn every_line_is_a_term_of_its_own() {
    markdown(
        "Term B\nTerm C\n: Def words\n",
        &[("list-item", "Term B"), ("list-item", "Term C"), ("list-item", "Def words")],
    );
    markdown("> A b\n> C d\n> : E f\n", &[("list-item", "A b"), ("list-item", "C d"), ("list-item", "E f")]);
}

#[test]
fn notes_and_definitions_stay_what_they_are() {
    let cases = [
        ("[^1]: May 4 is near.\n", "4. Mai ist nah.", "[^1]: 4\\. Mai ist nah.\n"),
        ("[^1]: May 4 is near.\n", "- so", "[^1]: \\- so\n"),
        ("[^a b]: One\n", "# so", "[^a b]: \\# so\n"),
        ("[^1]: One\n", "> so", "[^1]: \\> so\n"),
        ("[^1]: One\n", "+ so", "[^1]: \\+ so\n"),
        ("[^1]: One\n", "* so", "[^1]: \\* so\n"),
        ("[^1]: One\n", "``` so", "[^1]: \\``` so\n"),
        ("[^1]: One\n", "*so* da", "[^1]: *so* da\n"),
        ("One\n", "% so", "\\% so\n"),
        ("One\n", "| so", "\\| so\n"),
        ("One\n", "[TOC]", "\\[TOC]\n"),
        ("One\n", "!!! so", "\\!!! so\n"),
        ("|a|One|\n|-|-|\n", "so\\", "|so\\\\|so\\\\|\n|-|-|\n"),
    ];
    for (article, text, expected) in cases {
        assert_eq!(rendered(Format::Markdown, article, text), expected, "{article:?}");
    }
    let article = "Term\n: One\n";
    let units = read(article, Format::Markdown).units;
    let text = assemble(article, &units[1..], |_| Some(Cow::Borrowed("4. Mai")));
    assert_eq!(text, "Term\n: 4\\. Mai\n");
}

#[test]
fn quotes_in_titles_stay_inside() {
    let cases = [
        ("!!! note \"Box\"\n\n    Words.\n", "Le \"cadre\"", "!!! note \"Le &quot;cadre&quot;\"\n"),
        ("=== \"Tab\"\n\n    Words.\n", "Un \"onglet\"", "=== \"Un &quot;onglet&quot;\"\n"),
        ("??? tip \"Box\"\n\n    Words.\n", "a\"", "??? tip \"a&quot;\"\n"),
        ("{{< figure alt=\"A fox\" >}}\n", "Le \"renard\"", "{{< figure alt=\"Le \\\"renard\\\"\" >}}\n"),
        ("{% tab title=\"One\" %}\n", "Le \"renard\" l'a", "{% tab title=\"Le “renard” l'a\" %}\n"),
        (
            "::: {.callout-note title=\"One\"}\n",
            "Le \"un\"",
            "::: {.callout-note title=\"Le &quot;un&quot;\"}\n",
        ),
    ];
    for (article, text, expected) in cases {
        let found = rendered(Format::Markdown, article, text);
        assert!(found.starts_with(expected), "{article:?} became {found:?}");
    }
    let cases = [
        ("<X title={'One'} />\n", "L'un", "<X title={'L\\'un'} />\n"),
        ("<X title={`One`} />\n", "L`un \\", "<X title={`L\\`un \\\\`} />\n"),
        ("<X text=\"One\" />\n", "Le \"un\"", "<X text=\"Le &quot;un&quot;\" />\n"),
    ];
    for (article, text, expected) in cases {
        assert_eq!(rendered(Format::Mdx, article, text), expected, "{article:?}");
    }
    markdown("!!! note \"A &quot;b&quot;\"\n    C\n", &[("text", "A \"b\""), ("paragraph", "C")]);
}

#[test]
fn a_translation_is_no_code_in_mdx() {
    let cases = [
        ("At most three.\n", "Au plus <= trois.", "Au plus \\<= trois.\n"),
        ("Milk is white.\n", "Le lait<br>est blanc.", "Le lait<br/>est blanc.\n"),
        ("Direct import.\n", "import direct, maintenant.", "&#105;mport direct, maintenant.\n"),
        ("Direct import.\n", "export direct", "&#101;xport direct\n"),
        ("> Direct import.\n", "import direct", "> import direct\n"),
        ("# One {a}\n", "Un {a} {b}", "# Un {a} \\{b}\n"),
        ("| One |\n|---|\n", "a < b", "| a \\< b |\n|---|\n"),
        (":::note One\n", "a {b}", ":::note a \\{b}\n"),
    ];
    for (article, text, expected) in cases {
        assert_eq!(rendered(Format::Mdx, article, text), expected, "{article:?}");
    }
    assert_eq!(rendered(Format::Markdown, "One\n", "a < {b}"), "a < {b}\n");
}

#[test]
fn what_other_tools_replace_is_skeleton() {
    for line in [
        "{%- for x in y -%}",
        "{{text}}",
        "[[toc]]",
        "[TOC]",
        "[[_TOC_]]",
        "@[toc]",
        "@[code js{1-3}](../words.js)",
        "@include(./words.md)",
        "<<< @/a/words.js",
        "<<< ./words.js{2 ts:line-numbers} [words]",
        "--8<-- \"words.md\"",
        ";--8<-- \"words.md\"",
        "--8<--\nwords.md\nmore-words.md\n--8<--",
        "[!INCLUDE [words](words.md)]",
        "[!include words.md]",
        "[!code-rust[](words.rs#L1)]",
        "[!VIDEO https://example.org/words]",
        "> [!div class=\"words\"]",
        "{!words.md!}",
        "{! words.md !}",
        "(some-words)=",
        "% some words",
        "+++",
        "+++ {\"words\": \"more\"}",
        "[//]: # (hidden words)",
        "[//]: # \"hidden words\"",
        "[comment]: <> (hidden words)",
        "[words]: # 'hidden words'",
        "* TOC\n{:toc}",
        "- Table of words\n{: toc}",
        "1. TOC\n{:toc .words}",
        "{::comment}\nhidden words\n\nmore\n{:/comment}",
        "{::options parse_block_html=\"true\" /}",
        "{: .words title=\"a\"}",
        "{ .words #more }",
        "{.words}",
        "/// note\n///",
        "::words{more=\"a.b\"}\n::",
        "+---+---+\n| A b | C d |\n+===+===+\n| e f | g h |\n+---+---+",
    ] {
        let expected = [("paragraph", "One"), ("paragraph", "Two")];
        markdown(&format!("One\n\n{line}\n\nTwo\n"), &expected);
    }
    // What only looks like it is text.
    for line in ["(a note) = b", "50 % of words", "@tables words", "[toc words]", "{words}", "/words"] {
        let found = read(&format!("{line}\n"), Format::Markdown).units;
        assert_eq!(found.iter().map(|unit| unit.text.as_str()).collect::<Vec<_>>(), [line], "{line:?}");
    }
}

#[test]
fn options_of_directives_are_skeleton_but_for_words() {
    markdown(":::{note}\n:class: dropdown\nBody.\n:::\n", &[("paragraph", "Body.")]);
    markdown(
        ":::{figure} a-b.png\n:alt: A fox\n:name: fox\n\nThe fox *runs*.\n:::\n",
        &[("alt", "A fox"), ("paragraph", "The fox *runs*.")],
    );
    markdown(
        "```{admonition} A title\n---\nclass: tip\ntitle: \"Other words\"\n---\nBody\n```\n",
        &[("text", "A title"), ("text", "Other words"), ("paragraph", "Body")],
    );
    markdown(
        "```{code-block} python\n:caption: Some words\n:name: a\nprint(\"x y\")\n```\n",
        &[("text", "Some words")],
    );
    markdown(
        "```{r}\n#| label: fig-one\n#| fig-cap: \"Some words\"\nplot(x)\n```\n",
        &[("text", "Some words")],
    );
    markdown(
        "/// details | A title\n    type: warning\nBody\n///\n",
        &[("text", "A title"), ("paragraph", "Body")],
    );
    markdown(
        "::card\n---\ntitle: A title\nicon: i-book\n---\nBody\n\n#footer\nMore\n::\n",
        &[("text", "A title"), ("paragraph", "Body"), ("paragraph", "More")],
    );
    markdown("One\n:class: two\n", &[("paragraph", "One :class: two")]);
    markdown("::youtube{id=a}\n---\nOne\n\n---\n", &[("paragraph", "One")]);
}

#[test]
fn arguments_that_readers_see_are_units() {
    markdown(
        "{{< figure src=\"a.png\" alt=\"A fox\" caption=\"The fox runs\" >}}\n",
        &[("alt", "A fox"), ("text", "The fox runs")],
    );
    markdown(
        "{{% notice warning \"Mind this\" %}}\nText\n{{% /notice %}}\n",
        &[("text", "Mind this"), ("paragraph", "Text")],
    );
    markdown(
        "{% tab title=\"One two\" %}\nText\n{% endtab %}\n",
        &[("text", "One two"), ("paragraph", "Text")],
    );
    markdown("{{ image(src=\"a\", alt=\"A fox\") }}\n", &[("alt", "A fox")]);
    markdown(":::tip{title=\"A tip\"}\nText\n:::\n", &[("text", "A tip"), ("paragraph", "Text")]);
    markdown(
        "::: {.callout-note title=\"A note\" collapse=\"true\"}\nText\n:::\n",
        &[("text", "A note"), ("paragraph", "Text")],
    );
    markdown("{% include figure.html alt='A fox' url='/a/b' %}\n", &[("alt", "A fox")]);
    markdown("{% render 'card', title: 'A card' %}\n", &[("text", "A card")]);
    markdown("{{#title Some words}}\n\n{{#include words.md}}\n", &[("text", "Some words")]);
    markdown("- {{< figure alt=\"A fox\" >}}\n", &[("alt", "A fox")]);
    markdown("| a |\n|---|\n| {{< icon alt=\"A fox\" >}} |\n", &[("table-cell", "a"), ("alt", "A fox")]);
    markdown(
        "{{< tabs >}}{{< tab name=\"Linux\" >}}\nText\n{{< /tab >}}\n",
        &[("text", "Linux"), ("paragraph", "Text")],
    );
    markdown("{{< expand \"Read more\" \"...\" >}}\nText\n", &[("text", "Read more"), ("paragraph", "Text")]);
    markdown(":::image type=\"content\" source=\"a.png\" alt-text=\"A fox\":::\n", &[("alt", "A fox")]);
    markdown(
        "::u-card{title=\"A card\" icon=\"i-book\"}\nText\n::\n",
        &[("text", "A card"), ("paragraph", "Text")],
    );
    for line in [
        "{{< ref \"getting started.md\" >}}",
        "{{< figure src=\"a b.png\" alt=\"a.png\" >}}",
        "{% assign title = \"Some words\" %}",
        "{% if page.title == \"Some words\" %}",
        "{{ page.date | date: \"%B %d\" }}",
        "{{< tabs \"uniqueid\" >}}",
        "{{< param title=\"{{ .Title }}\" >}}",
        "{{< highlight go \"linenos=table,hl_lines=8 15-17\" >}}",
    ] {
        markdown(&format!("{line}\n"), &[]);
    }
    markdown(
        "See {{< term text=\"a pod\" >}} here\n",
        &[("paragraph", "See {{< term text=\"a pod\" >}} here")],
    );
}

#[test]
fn a_project_names_its_own() {
    let mut options = SegmentOptions::default();
    options.markdown.components = vec![("hero".to_owned(), vec!["blurb".to_owned()])];
    options.markdown.code = vec!["playground".to_owned()];
    options.markdown.text = vec!["my-box".to_owned()];
    options.html.attributes = vec!["heading".to_owned()];
    let found = |article, format| segment(article, format, &options).unwrap_or_default().units;
    let article = "{{< hero blurb=\"Some words\" title=\"no words\" >}}\n\n{{< playground >}}\nlet x;\n{{< /playground >}}\n\
        \n```{my-box} A title\nBody\n```\n";
    let units = found(article, Format::Markdown);
    assert_eq!(texts(&units), [("text", "Some words"), ("text", "A title"), ("paragraph", "Body")]);
    let units = found("<Card heading=\"A b\" />\n\n<p heading=\"C d\">\n  E\n</p>\n", Format::Mdx);
    assert_eq!(texts(&units), [("text", "A b"), ("text", "C d"), ("paragraph", "E")]);
}

#[test]
fn bodies_of_shortcodes_that_hold_code_are_skeleton() {
    for article in [
        "{{< code-toggle file=hugo >}}\n[[menus.main]]\nname = 'Home page'\n\n[params]\n{{< /code-toggle >}}\n",
        "{{< tab codelang=\"go\" >}}\nfmt.Println()\n\nfunc words\n{{< /tab >}}\n",
        "{{< tab lang=\"go\" >}}\nfunc words\n{{</ tab >}}\n",
        "{{%code%}}\nsome words\n{{%/code%}}\n",
        "{% mermaid %}\nA --> Some words\n{% endmermaid %}\n",
        "{%- comment -%}\nsome words\n\nmore\n{%- endcomment -%}\n",
        "::: mermaid\ngraph words\n\nmore words\n:::\n",
        ":::{code-block} python\nsome words\n\nmore words\n:::\n",
    ] {
        markdown(&format!("One\n\n{article}\nTwo\n"), &[("paragraph", "One"), ("paragraph", "Two")]);
    }
    markdown(
        "{{< tab name=\"Go\" >}}\nSome words\n{{< /tab >}}\n",
        &[("text", "Go"), ("paragraph", "Some words")],
    );
    // Without its end, there is nothing that it encloses.
    markdown("{{< code >}}\n\nSome words\n", &[("paragraph", "Some words")]);
}

#[test]
fn fences_that_are_directives_hold_text() {
    markdown("```{note} A title\nBody\n```\n", &[("text", "A title"), ("paragraph", "Body")]);
    markdown("```admonish tip title=\"A box\"\nBody\n```\n", &[("text", "A box"), ("paragraph", "Body")]);
    markdown("```admonish warning \"A box\"\n- Body\n```\n", &[("text", "A box"), ("list-item", "Body")]);
    markdown("~~~{tip}\n## Body\n~~~\n\nMore\n", &[("heading", "Body"), ("paragraph", "More")]);
    markdown(
        "````{note}\nOne\n\n```{tip} Two\nThree\n```\n\n```js\nlet words;\n```\n````\n\nFour\n",
        &[("paragraph", "One"), ("text", "Two"), ("paragraph", "Three"), ("paragraph", "Four")],
    );
    markdown(
        "- One\n\n  ```{note}\n  Two\n  ```\n- Three\n",
        &[("list-item", "One"), ("paragraph", "Two"), ("list-item", "Three")],
    );
    markdown("> ```{note}\n> Two\n> ```\n\nThree\n", &[("paragraph", "Two"), ("paragraph", "Three")]);
    markdown(
        "One\n```{note}\nTwo\n```\nThree\n",
        &[("paragraph", "One"), ("paragraph", "Two"), ("paragraph", "Three")],
    );
    markdown(
        "```{figure} a-b.png\n:alt: A fox\n\nIt runs\n```\n",
        &[("alt", "A fox"), ("paragraph", "It runs")],
    );
    for article in [
        "```{python}\nsome words\n```\n",
        "```{mermaid}\nsome words\n```\n",
        "```{toctree}\nsome words\n```\n",
        "```admonition\nwords\n```\n",
    ] {
        markdown(article, &[]);
    }
}

#[test]
fn definitions_behind_an_element_are_definitions() {
    markdown(
        "<div>\n<p>One</p>\n</div>\n[a]: /b\n[c]: /d \"A title\"\n\nText [a]\n",
        &[("paragraph", "One"), ("text", "A title"), ("paragraph", "Text [a]")],
    );
    markdown("<div>\n[one] two\n</div>\n", &[("paragraph", "[one] two")]);
}

#[test]
fn links_around_images_have_titles() {
    markdown("[![State](b.svg)](/ci \"See the builds\")\n", &[("alt", "State"), ("text", "See the builds")]);
    markdown("[![](b.svg)](/ci 'See') [![A b](c.svg)](/d)\n", &[("text", "See"), ("alt", "A b")]);
    markdown("[`a`](/b \"See it\")\n", &[("text", "See it")]);
    markdown("[one](/b \"See it\")\n", &[("paragraph", "[one](/b \"See it\")")]);
}

#[test]
fn strings_in_expressions_are_units() {
    mdx(
        "<X title={\"Braced\"} description={`x y`} items={['First tab']} labels={{ a: 'Text' }} />\n",
        &[("text", "Braced"), ("text", "x y"), ("text", "First tab"), ("text", "Text")],
    );
    mdx(
        "<Tabs values={[{ label: 'One', value: 'one' }, { label: \"Two\", value: 'two' }]}>\n</Tabs>\n",
        &[("text", "One"), ("text", "Two")],
    );
    mdx(
        "<Badge text=\"A\" subtitle=\"B\" question=\"C\" tooltip=\"D\" tagline=\"E\" summary=\"F\" color=\"red\" />\n",
        &[("text", "A"), ("text", "B"), ("text", "C"), ("text", "D"), ("text", "E"), ("text", "F")],
    );
    mdx("{\"Some words\"}\n\n{' '}\n", &[("paragraph", "Some words")]);
    mdx("<p>\n  <X title={'One'} />\n</p>\n", &[("text", "One")]);
    for article in [
        "<X title={t('key.words')} onClick={() => alert('Some words')} />\n",
        "<X style={{ color: 'red' }} title={name} items={list} />\n",
        "<div text=\"no\" />\n",
    ] {
        mdx(article, &[]);
    }
}

#[test]
fn elements_that_end_on_one_line_are_all_closed() {
    mdx(
        "<div>\n  <ul><li>Only item</li></ul>\n</div>\n\nOne\n",
        &[("list-item", "Only item"), ("paragraph", "One")],
    );
    mdx("<div><p>One</p></div>\n\nTwo\n", &[("paragraph", "One"), ("paragraph", "Two")]);
    mdx("<div>\n<ul>\n<li>One</li></ul></div>\n\nTwo\n", &[("list-item", "One"), ("paragraph", "Two")]);
    mdx("<Tab>\n<div>\nOne</div></Tab>\n\nTwo\n", &[("paragraph", "One"), ("paragraph", "Two")]);
    mdx("<p>One <b>two</b></p>\n", &[("paragraph", "One <b>two</b>")]);
}

#[test]
fn comments_with_blanks_leave_things_out() {
    markdown(
        "<!-- i18n: skip -->\n\nOne\n\nTwo\n\n<!-- mdbook-xgettext: skip -->\n\nThree\n\nFour\n",
        &[("paragraph", "Two"), ("paragraph", "Four")],
    );
    markdown(
        "Read this <!-- i18n:skip --> but not *this*.\n\nTwo\n",
        &[("paragraph", "Read this"), ("paragraph", "Two")],
    );
    markdown("- One <!-- recto:skip -->two\n- three\n", &[("list-item", "One"), ("list-item", "three")]);
}

#[test]
fn chinese_and_japanese_lines_are_joined_without_a_blank() {
    markdown("这是一个很长的\n段落文字。\n", &[("paragraph", "这是一个很长的段落文字。")]);
    markdown("> 日本語の\n> テキスト\n> and words\n", &[("paragraph", "日本語のテキスト and words")]);
    markdown("<p>一个很长的\n段落</p>\n", &[("paragraph", "一个很长的段落")]);
    markdown("한국어\n텍스트\n", &[("paragraph", "한국어 텍스트")]);
}

#[test]
fn tags_on_their_own_lines_stay_there() {
    markdown("<small>\nPrices. See [here](x.md).\n</small>\n", &[("paragraph", "Prices. See [here](x.md).")]);
    markdown("<small>Prices.</small>\n", &[("paragraph", "<small>Prices.</small>")]);
}

#[test]
fn title_blocks_and_verse_stay_lines() {
    markdown(
        "% The book\n% Ann\n% 14 May 2024\n\nText\n",
        &[("title", "The book"), ("text", "Ann"), ("text", "14 May 2024"), ("paragraph", "Text")],
    );
    markdown("% The book\n  goes on\n\nText\n", &[("title", "The book goes on"), ("paragraph", "Text")]);
    markdown(
        "| One two\n|   three\n|\n| four\n",
        &[("paragraph", "One two"), ("paragraph", "three"), ("paragraph", "four")],
    );
    markdown("| A |\n|---|\n| b |\n", &[("table-cell", "A"), ("table-cell", "b")]);
    markdown("| A\n| -\n| b\n", &[("table-cell", "A"), ("table-cell", "b")]);
}

#[test]
fn attributes_of_headings_stay_out() {
    markdown("### A {#anon} ###\n", &[("heading", "A")]);
    markdown("## B c {.d #e} ##\n", &[("heading", "B c")]);
    assert_eq!(rendered(Format::Markdown, "### A {#anon} ###\n", "C #"), "### C # {#anon} ###\n");
    markdown("## About {name} ##\n", &[("heading", "About {name}")]);
}

#[test]
fn an_address_over_two_lines_makes_no_link() {
    markdown("See [link](<foo\nbar>) and\nmore.\n", &[("paragraph", "See [link](<foo\nbar>) and more.")]);
    markdown("See [link\nlabel](/a) and\nmore.\n", &[("paragraph", "See [link label](/a) and more.")]);
}
