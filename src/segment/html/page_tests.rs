//! Laws and tables for HTML articles: what is a unit on pages of all kinds, and what is not.

use std::borrow::Cow;

use proptest::prelude::*;

use super::*;
use crate::config::{SegmentOptions, Selector};
use crate::model::{Format, Kind};
use crate::segment::{assemble, outline, segment};

fn read(html: &str) -> Vec<Unit> {
    segment(html, Format::Html, &SegmentOptions::default()).unwrap().units
}

fn texts(units: &[Unit]) -> Vec<&str> {
    units.iter().map(|unit| unit.text.as_str()).collect()
}

fn kinds_and_texts(units: &[Unit]) -> Vec<(Kind, &str)> {
    units.iter().map(|unit| (unit.kind, unit.text.as_str())).collect()
}

use Kind::{Alt, Caption, Heading, ListItem, Paragraph, TableCell, Text, Title};

/// A page and the units expected in it.
type Case = (&'static str, &'static [(Kind, &'static str)]);

fn check(cases: &[Case]) {
    for (html, expected) in cases {
        assert_eq!(kinds_and_texts(&read(html)), *expected, "{html}");
    }
}

macro_rules! page {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../tests/fixtures/html/", $name, ".html")),
            include_str!(concat!("../../../tests/fixtures/html/", $name, ".units")),
        )
    };
}

/// Pages in five styles, each with its units as a person read them: kind, field and text, a line each.
const PAGES: [(&str, &str, &str); 5] =
    [page!("news"), page!("documentation"), page!("export"), page!("broken"), page!("right_to_left")];

fn listed(units: &[Unit]) -> String {
    let line = |unit: &Unit| {
        let level = match unit.kind {
            Heading(level) => format!(" {level}"),
            _ => unit.field.as_ref().map(|field| format!(" {field}")).unwrap_or_default(),
        };
        let note = unit.note.as_ref().map(|note| format!("  # {note}\n")).unwrap_or_default();
        format!("{note}{}{level}: {}\n", unit.kind.as_str(), unit.text)
    };
    units.iter().map(line).collect()
}

#[test]
fn the_units_of_a_page_are_its_article() {
    for (name, html, expected) in PAGES {
        assert_eq!(listed(&read(html)), expected, "{name}");
        let crlf = html.replace('\n', "\r\n");
        assert_eq!(listed(&read(&crlf)), expected, "{name} with CRLF");
        assert_eq!(listed(&read(&format!("\u{feff}{html}"))), expected, "{name} with a byte order mark");
    }
}

#[test]
fn elements_end_where_browsers_end_them() {
    check(&[
        (
            "<p>One<p>Two<h2>Three<p>Four",
            &[(Paragraph, "One"), (Paragraph, "Two"), (Heading(2), "Three"), (Heading(2), "Four")],
        ),
        ("<h2>One<h3>Two</h2>Three", &[(Heading(2), "One"), (Heading(3), "Two"), (Paragraph, "Three")]),
        (
            "<ul><li>One<li>Two<ul><li>Three</ul>Four</ul>Five",
            &[
                (ListItem, "One"),
                (ListItem, "Two"),
                (ListItem, "Three"),
                (ListItem, "Four"),
                (Paragraph, "Five"),
            ],
        ),
        ("<li><div>One<li>Two</div>Three", &[(ListItem, "One"), (ListItem, "Two"), (ListItem, "Three")]),
        (
            "<dl><dt>One<dd>Two<dt>Three</dl>Four",
            &[(ListItem, "One"), (ListItem, "Two"), (ListItem, "Three"), (Paragraph, "Four")],
        ),
        (
            "<table><caption>One<tr><td>Two<th>Three<tr><td>Four</table>Five",
            &[
                (Caption, "One"),
                (TableCell, "Two"),
                (TableCell, "Three"),
                (TableCell, "Four"),
                (Paragraph, "Five"),
            ],
        ),
        (
            "<div>One<table><tr><td>Two</div>Three</table></div>Four",
            &[(Paragraph, "One"), (TableCell, "Two"), (TableCell, "Three"), (Paragraph, "Four")],
        ),
        ("<p>One<div>Two</p>Three</div>", &[(Paragraph, "One"), (Paragraph, "Two"), (Paragraph, "Three")]),
        ("<h1>One</h2>Two</div></p>Three", &[(Heading(1), "One"), (Paragraph, "Two"), (Paragraph, "Three")]),
        ("<select><option>One<option>Two</select>", &[(Text, "One"), (Text, "Two")]),
        ("<h2><svg><p>One</h2>Two", &[(Heading(2), "One"), (Paragraph, "Two")]),
        (
            "<html><head><title>One</title><p>Two</body></html>Three",
            &[(Title, "One"), (Paragraph, "Two"), (Paragraph, "Three")],
        ),
        ("<p/>One<div/>Two", &[(Paragraph, "One"), (Paragraph, "Two")]),
        ("<?xml version='1.0'?><h1/><title/><script/>One<![CDATA[<p>Two]]>", &[(Paragraph, "One")]),
    ]);
}

#[test]
fn what_is_text_has_its_kind() {
    check(&[
        (
            "Loose<p>One</p>and <b>more</b><p>Two",
            &[(Paragraph, "Loose"), (Paragraph, "One"), (Paragraph, "and <b>more</b>"), (Paragraph, "Two")],
        ),
        ("<p>One<br>two<br>\n<br>Three<br><br></p>", &[(Paragraph, "One<br>two"), (Paragraph, "Three")]),
        ("<p>  One\n\n  two\t <b>three\n </b> four </p>", &[(Paragraph, "One two <b>three </b> four")]),
        (
            "<fieldset><legend>One</legend><label>Two <input></label><button>Three</button></fieldset>",
            &[(Caption, "One"), (Text, "Two"), (Text, "Three")],
        ),
        (
            "<p>One <x-date>two</x-date> three</p><x-tab>Four</x-tab><x-tab>Five</x-tab>",
            &[(Paragraph, "One <x-date>two</x-date> three"), (Paragraph, "Four"), (Paragraph, "Five")],
        ),
        ("<p>&nbsp;</p><p>— 12 %</p><p>{{ title }}</p><p>{% if x %}</p><p>https://a.org</p>", &[]),
        (
            "<p><code>one</code></p><td><a href=x><code>f(x)</code></a>, <kbd>y</kbd></td><p>a <code>b</code>",
            &[(Paragraph, "a <code>b</code>")],
        ),
        (
            "<p><a href=x><svg aria-label=Pen><path/></svg> One</a><svg/></p>",
            &[(Text, "Pen"), (Paragraph, "One")],
        ),
        ("<p>If <math><mi>x</mi></math> grows</p>", &[(Paragraph, "If <math><mi>x</mi></math> grows")]),
        (
            "<p>One <!-- c --> two</p><!-- d --><![CDATA[no]]><?php no ?>",
            &[(Paragraph, "One <!-- c --> two")],
        ),
    ]);
    check(&[
        (
            "<img alt='A &quot;b&quot;'><input placeholder=\"it's\" value=no><input type=submit value=Go>",
            &[(Alt, "A \"b\""), (Text, "it's"), (Text, "Go")],
        ),
        (
            "<div title='A' aria-label=B aria-description=C data-x=D lang=E></div>",
            &[(Text, "A"), (Text, "B"), (Text, "C")],
        ),
        (
            "<p>One <img alt=two> three <a title=four>five</a></p>",
            &[(Paragraph, "One <img alt=two> three <a title=four>five</a>")],
        ),
        ("<p><img alt='One &amp; two'></p>", &[(Alt, "One & two")]),
    ]);
}

#[test]
fn what_stands_for_something_else_is_text() {
    for (html, expected) in [
        ("<dialog>One two</dialog>", &["One two"][..]),
        ("<noscript>One <b>two</b><img src=a alt=no></noscript>", &["One <b>two</b>"]),
        ("<video>One two<track label='Three four'></video>", &["One two", "Three four"]),
        ("<audio><p>One two</p></audio><canvas>Three</canvas>", &["One two", "Three"]),
        ("<object><p>One two</p></object>", &["One two"]),
        ("<svg><title>One &amp; two</title><desc>Three</desc><text>no</text></svg>", &["One & two", "Three"]),
        ("<table summary='One two'><tr><th abbr=Three>Four", &["One two", "Three", "Four"]),
    ] {
        assert_eq!(texts(&read(html)), expected, "{html}");
        let article = format!("<main><p>Zero</p>{html}</main>");
        assert_eq!(texts(&read(&article))[1..], *expected, "{html}");
    }
    let html = "<p>Go <svg><title>North</title></svg> there</p>";
    assert_eq!(texts(&read(html)), [&html[3..html.len() - 4]]);
}

#[test]
fn code_drawings_and_what_asks_for_it_are_skeleton() {
    for html in [
        "<pre>no <b>no</b></pre>",
        "<script>no</script><style>no</style><template><p>no</p></template>",
        "<svg><text>no</text></svg><iframe>no</iframe><textarea>no</textarea>",
        "<p class='a notranslate b' title=no>no</p>",
        "<p translate=no>no</p><p><span translate=no>no</span></p>",
        "<!-- recto:off --><p>no</p><!-- recto:on -->",
        "<!-- i18n:skip --><div><p>no</p>no</div>",
    ] {
        assert_eq!(read(html), [], "{html}");
        assert_eq!(texts(&read(&format!("<p>Yes</p>{html}<p>yes"))), ["Yes", "yes"], "{html}");
    }
    let html = "<div translate=no>no<p translate=yes>Yes</p>no <b translate=yes>yes</b></div>";
    assert_eq!(texts(&read(html)), ["Yes", "yes"]);
    let html = "<p>Take <span class=notranslate>Recto <b>now</b></span> home</p>";
    assert_eq!(texts(&read(html)), [&html[3..html.len() - 4]]);
    let html = "<p>Go <span translate=no>far<p>Yes";
    assert_eq!(texts(&read(html)), ["Go <span translate=no>far", "Yes"]);
}

/// A paragraph that is long enough to be prose.
const PROSE: &str = "<p>This is a sentence that says quite a lot, and a second clause that goes on.</p>";

#[test]
fn the_main_content_is_found() {
    let yes = PROSE.replace("This", "Yes, this");
    let pages = [
        format!("<body>{PROSE}<main>{yes}</main><footer>{PROSE}</footer>"),
        format!("<body>{PROSE}{PROSE}<div role=main>{yes}</div><main hidden>{PROSE}</main>"),
        format!("<body>{PROSE}<article>{yes}</article>"),
        format!(
            "<body>{PROSE}<article>{yes}</article><article>{yes}</article><div><article>no</article></div>"
        ),
        format!("<body>{PROSE}<div itemprop=articleBody>{yes}</div>"),
        format!("<body><div><a href=x>Menu</a></div><div class=text>{}</div><p>No", yes.repeat(3)),
        format!(
            "<body><nav>{PROSE}</nav>{yes}<footer>{PROSE}</footer><header>no</header><aside>{PROSE}</aside>"
        ),
        format!("<body>{yes}{yes}<div class=sidebar>no</div><div id=page-header>no</div>"),
        format!(
            "<body><main>{yes}<nav>no</nav><div role=search>no</div><div class=social-links>no</div></main>"
        ),
        format!("{yes}{yes}"),
        format!("<div>{yes}<aside>Yes, an aside</aside></div>"),
    ];
    for page in &pages {
        let units = read(page);
        assert!(!units.is_empty(), "{page}");
        assert!(units.iter().all(|unit| unit.text.starts_with("Yes")), "{:?} in {page}", texts(&units));
        assert_eq!(units.len(), page.matches("Yes").count(), "{page}");
    }
}

#[test]
fn the_title_of_an_article_counts_where_it_stands_outside() {
    let page = |title: &str, head: &str| {
        format!(
            "<title>{title}</title><body><header><h1>{head}</h1><nav>no</nav></header><main>{PROSE}</main>"
        )
    };
    let has_head = |html: &str| read(html).iter().any(|unit| unit.kind == Heading(1));
    assert!(has_head(&page("Soup &amp; salt – The Cook", "Soup &amp; <i>salt</i>")));
    assert!(!has_head(&page("Soup – The Cook", "The Cook")));
    let own = page("Soup", "Soup").replace("<main>", "<main><h1>Own</h1>");
    assert_eq!(texts(&read(&own)).len(), 3);
}

#[test]
fn a_project_says_what_the_article_is() {
    let mut options = SegmentOptions::default();
    let select = |text: &str| Selector::parse(text).into_iter().collect::<Vec<_>>();
    options.html.content = [select(".none"), select("div.text[data-x]"), select("main")].concat();
    options.html.exclude = [select("#no"), select("img"), select("b.no")].concat();
    options.html.attributes = vec!["data-caption".to_owned()];
    let html = "<title>T</title><body><main>no</main><div class='a text' data-x>Yes<p id=no>no</p><img alt=no>\
                <i data-caption='One'>1</i> and <b class=no>2</b></div><div class=text>no</div>\
                <div class=text data-x=1>Too</div>";
    let found = segment(html, Format::Html, &options).unwrap().units;
    assert_eq!(texts(&found), ["T", "Yes", "<i data-caption='One'>1</i> and", "Too"]);
    options.html.content = select("footer");
    let html = "<body><p>no</p><footer><header>Yes</header><nav>no</nav><p>too</p></footer>";
    assert_eq!(texts(&segment(html, Format::Html, &options).unwrap().units), ["Yes", "too"]);
    let html = "<title>T</title><body><p>out</p><main>no</main>";
    options.html.content = select(".none");
    assert_eq!(texts(&segment(html, Format::Html, &options).unwrap().units), ["T", "no"]);
}

#[test]
fn a_header_of_yaml_has_fields() {
    let html = "---\ntitle: One\nlayout: page\n---\n<p>Two</p>\n";
    assert_eq!(texts(&read(html)), ["One", "Two"]);
    assert_eq!(texts(&read("{{< x >}}\n<p>Two</p>")), ["Two"]);
}

#[test]
fn values_are_escaped_again() {
    let html = "<title>A &amp; b</title><img alt=x><img alt='&lt;b>'><p>R&amp;D</p>";
    let units = read(html);
    assert_eq!(texts(&units), ["A & b", "x", "<b>", "R&amp;D"]);
    let texts = ["c &amp; <d> & e\nf", "g \"h\" 'i'", "j \"k\" 'l' &eacute;", "m &amp; <b>n</b>"];
    let filled = assemble(html, &units, |at| Some(Cow::Borrowed(texts[at])));
    assert_eq!(
        filled,
        "<title>c &amp;amp; &lt;d> &amp; e f</title><img alt=\"g &quot;h&quot; 'i'\">\
         <img alt='j \"k\" &#39;l&#39; &amp;eacute;'><p>m &amp; <b>n</b></p>"
    );
    assert_eq!(read(&filled)[2].text, texts[2]);
}

#[test]
fn links_and_headings_of_a_page_are_found() {
    let html = "<head><link rel=stylesheet href=a.css><link rel=canonical href=/b/><link rel=alternate hreflang=fr href=/c/>\
                <script src=d.js>'<a href=no>'</script></head><nav><a href='e.html'>E</a> <a hreflang=fr href=/f/>F</a></nav>\
                <h1 id=g> A &amp; <b>b</b> </h1><pre><a href=h>h</a></pre><h2><h3></h3></h2><svg><a href=no></a></svg>";
    let found = outline(html, Format::Html);
    let addresses: Vec<&str> = found.addresses.iter().map(|range| &html[range.clone()]).collect();
    assert_eq!(addresses, ["a.css", "d.js", "e.html", "h"]);
    let headings: Vec<_> = found
        .headings
        .iter()
        .map(|found| (found.level, found.text.as_str(), &html[found.range.clone()]))
        .collect();
    assert_eq!(headings, [(1, "A & b", "A &amp; <b>b</b>")]);
    let based = outline("<base href=/x/><a href=y>1</a><a href=/z>2</a>", Format::Html);
    assert_eq!(based.addresses.len(), 1);
}

#[test]
fn hostile_pages_cost_no_more_than_their_length() {
    for piece in [
        "<div>",
        "<b>",
        "</b>",
        "<p><b>",
        "<li>",
        "</div><b>",
        "<table><tr><td>",
        "<ul><div>",
        "<p><button>",
        "<span translate=no>",
        "<svg>",
        "<math><mi>",
        "<h1>x",
        "<article>a",
        "<body>",
        "<br>",
        "<!---->",
        "<a title='x",
        "<i data-x=y class='share related'>",
        "&amp;",
        "<title>",
        "{{",
    ] {
        let html = format!("<div>{}text</div>", piece.repeat(20_000));
        assert!(read(&html).len() <= 20_001, "{piece}");
        outline(&html, Format::Html);
        crate::segment::page_head(&html, Format::Html);
    }
    for attribute in ["a=\"x\" ", "a=\"&amp;>\"\n ", "a='x' ", "a ", "a/"] {
        let html = format!("<p>text</p><p {}>text</p>", attribute.repeat(20_000));
        assert_eq!(read(&html).len(), 2, "{attribute}");
        outline(&html, Format::Html);
    }
}

#[test]
fn an_attribute_far_into_a_page_reads_as_one_at_its_begin() {
    let image = "<img src=\"x\" title='see \" a \" b &amp; c' alt=\"A cat\" >";
    let html = format!("<p>text</p>{}", image.repeat(1_000));
    let texts: Vec<_> = read(&html).into_iter().map(|unit| unit.text).collect();
    assert_eq!(texts.len(), 2_001);
    for pair in texts[1..].chunks(2) {
        assert_eq!(pair, ["see \" a \" b & c", "A cat"]);
    }
}

/// Pages torn at some places and sewn together otherwise.
fn torn() -> impl Strategy<Value = String> {
    let edit = (
        0usize..4000,
        0usize..60,
        prop::sample::select(vec![
            "",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<!--",
            "-->",
            "<b",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "<main>",
            "</body>",
            "<title>",
            "<svg>",
            "<td>",
            "<li>",
            "\r\n",
            "\t",
            "\u{e9}",
            "<br><br>",
            "<span translate=no>",
            "<pre>",
            "<script>",
            "]]>",
            "<?xml?>",
            "<h2>",
            "<a title=x>",
            "=",
            "/",
            "<x-y>",
            "<!-- recto:skip -->",
        ]),
    );
    (0..PAGES.len(), prop::collection::vec(edit, 0..6)).prop_map(|(page, edits)| {
        let mut html = PAGES[page].1.to_owned();
        for (at, length, put_in) in edits {
            let boundary =
                |at: usize| (at..=html.len()).find(|&at| html.is_char_boundary(at)).unwrap_or(html.len());
            let (start, end) = (boundary(at.min(html.len())), boundary((at + length).min(html.len())));
            html.replace_range(start..end, put_in);
        }
        html
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn torn_pages_come_back_byte_for_byte(html in torn()) {
        let units = read(&html);
        let mut end = 0;
        for unit in &units {
            prop_assert!(unit.range.start >= end && html.get(unit.range.clone()).is_some());
            prop_assert!(!unit.text.is_empty() && !unit.text.contains(['\n', '\r']));
            end = unit.range.end;
        }
        prop_assert_eq!(assemble(&html, &units, |_| None), html);
    }

    #[test]
    fn own_texts_written_back_are_read_again(html in torn()) {
        let units = read(&html);
        let filled = assemble(&html, &units, |at| Some(Cow::Borrowed(units[at].text.as_str())));
        let again = read(&filled);
        prop_assert_eq!(kinds_and_texts(&again), kinds_and_texts(&units), "{}", filled);
    }

    #[test]
    fn a_translation_is_read_back_as_it_was_written(
        page in 0..PAGES.len(),
        words in prop::collection::vec("[a-zé漢\"'&;#<>=/ ]{1,12}", 1..4),
    ) {
        let html = PAGES[page].1;
        let units = read(html);
        // What has markup in it is the translator's own; here only texts that hold none are written into runs.
        let plain = words.concat().replace(['<', '>', '&'], "");
        let text = |unit: &Unit| match unit.slot {
            Slot::HtmlPlain(_) => fold(&format!("{} {}", unit.text, words.concat())),
            _ => fold(&format!("{} {plain}", unit.text)),
        };
        let filled = assemble(html, &units, |at| Some(Cow::Owned(text(&units[at]))));
        let again = read(&filled);
        prop_assert_eq!(again.len(), units.len());
        for (unit, again) in units.iter().zip(&again) {
            prop_assert_eq!(&text(unit), &again.text);
        }
    }
}
