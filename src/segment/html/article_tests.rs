//! Which part of a page is its article, on pages as sites have them.

use crate::config::{SegmentOptions, Selector};
use crate::model::Format;
use crate::segment::{Omission, left_out as all_left_out, segment};

const P: &str =
    "<p>The town council met on Monday evening to talk about the bridge and the old mill by the river.</p>";
const Q: &str = "<p>Nobody had thought that so many people would come, and the hall was far too small for all of them.</p>";

fn read_with(html: &str, options: &SegmentOptions) -> Vec<String> {
    segment(html, Format::Html, options).unwrap().units.into_iter().map(|unit| unit.text).collect()
}

/// The texts of a page in short: `P` and `Q` stand for the two paragraphs above.
fn read(html: &str) -> Vec<String> {
    let short = |text: String| match text.as_str() {
        text if P.contains(text) && text.len() > 40 => "P".to_owned(),
        text if Q.contains(text) && text.len() > 40 => "Q".to_owned(),
        text => text.to_owned(),
    };
    read_with(html, &SegmentOptions::default()).into_iter().map(short).collect()
}

fn why(html: &str) -> Vec<(String, Omission)> {
    let left = all_left_out(html, Format::Html, &SegmentOptions::default());
    left.into_iter().map(|left| (left.element, left.why)).collect()
}

#[test]
fn an_element_with_most_of_the_prose_is_the_article_whatever_its_name() {
    for name in [
        "has-sidebar",
        "with-sidebar",
        "layout-sidebar",
        "page-header-fixed",
        "nav-fixed",
        "footer-push",
        "related",
        "comments",
        "sidebar",
        "ad",
        "share",
        "menu",
        "footer",
        "newsletter",
        "paywall",
        "modal",
        "consent",
        "read-more",
        "social",
        "cookie-notice",
    ] {
        let html = format!(
            "<title>T</title><body><div class=bar><p>Open air cinema on Friday.</p></div>\
             <div class={name}>{P}{Q}<h2>Bread</h2>{P}</div>"
        );
        assert_eq!(read(&html), ["T", "Open air cinema on Friday.", "P", "Q", "Bread", "P"], "{name}");
        assert!(segment(&html, Format::Html, &SegmentOptions::default()).unwrap().problems.is_empty());
    }
    // A name that every paragraph has says nothing of them.
    let html = format!(
        "<body><main>{}{}</main>",
        P.replace("<p>", "<p class=paywall>"),
        Q.replace("<p>", "<p class=ad>")
    );
    assert_eq!(read(&html), ["P", "Q"]);
    // Elements that are never an article, where there is no text but theirs.
    assert_eq!(read(&format!("<body><nav><a href=/>Home</a></nav><aside>{P}{Q}</aside>")), ["P", "Q"]);
}

#[test]
fn small_blocks_with_the_names_of_boilerplate_are_left_out() {
    for name in [
        "related-wrap",
        "jp-relatedposts",
        "recommended-reads",
        "most-popular",
        "more-stories",
        "read-more",
        "comments-container",
        "modal fade",
        "email-opt-in",
        "shareBtn",
        "sns",
        "consent",
        "toolbar",
        "paywall",
        "screen-reader-text",
        "similar-articles",
        "trending-now-list",
    ] {
        let html = format!(
            "<body><main><article><h1>Head</h1>{P}{Q}<div class='{name}'><h3>Box</h3><p>Few words.</p></div></article></main>"
        );
        assert_eq!(read(&html), ["Head", "P", "Q"], "{name}");
        assert_eq!(why(&html).len(), 1, "{name}");
    }
    for name in ["more-info", "consent-law", "toolbox", "commentary", "social-history", "popular-science"] {
        let html = format!("<body><main>{P}{Q}<div class={name}><h3>Box</h3><p>Few words.</p></div></main>");
        assert_eq!(read(&html), ["P", "Q", "Box", "Few words."], "{name}");
    }
}

#[test]
fn lists_of_links_around_the_prose_are_left_out() {
    let links = "<ul><li><a href=/a>The mill reopens</a></li><li><a href=/b>A new baker</a></li></ul>";
    let blocks = [
        format!("<div class=x><h3>From the archive</h3>{links}</div>"),
        format!("<section>{links}</section>"),
        "<div><div class=card><a href=/a><h4>One</h4></a><p>Short.</p></div><div class=card><a href=/b><h4>Two</h4></a><p>Short.</p></div></div>".to_owned(),
        "<form><h4>News for you</h4><input type=email placeholder='Your address'><button>Yes</button></form>"
            .to_owned(),
    ];
    for block in &blocks {
        let html = format!("<body><main><article><h1>Head</h1>{P}{Q}{block}</article></main>");
        assert_eq!(read(&html), ["Head", "P", "Q"], "{block}");
    }
    // What belongs to the text: a list in its flow, the links of one section of many, the contents of a page.
    for (block, expected) in [
        (
            format!("<h2>Next</h2>{links}"),
            vec!["Next", "<a href=/a>The mill reopens</a>", "<a href=/b>A new baker</a>"],
        ),
        (
            "<div class=toc><a href=#a>One</a> <a href=#b>Two</a></div>".to_owned(),
            vec!["<a href=#a>One</a> <a href=#b>Two</a>"],
        ),
        (
            "<table><tr><th>Town<tr><td><a href=/a>A</a><td><a href=/b>B</a></table>".to_owned(),
            vec!["Town", "<a href=/a>A</a>", "<a href=/b>B</a>"],
        ),
    ] {
        let html = format!("<body><main><h1>Head</h1>{P}{Q}{block}</main>");
        assert_eq!(read(&html)[3..], expected, "{block}");
    }
    let part = |inner: &str| format!("<section class=part><h2>Part</h2>{inner}</section>");
    let html = format!("<body><main><h1>Head</h1>{}{}{}</main>", part(P), part(Q), part(links));
    assert_eq!(read(&html).len(), 8);
}

#[test]
fn right_columns_are_left_out_though_they_have_headings() {
    for name in ["right-col", "thirdCol_area", "col-rail", "x"] {
        let html = format!(
            "<body><div><div class=text><h1>Head</h1>{P}{Q}</div><div class={name}><h3>Also</h3>\
             <ul><li><a href=/a>One here</a></li><li><a href=/b>Two here</a></li></ul></div></div>"
        );
        assert_eq!(read(&html), ["Head", "P", "Q"], "{name}");
    }
}

#[test]
fn what_readers_said_is_left_out_however_much_it_is() {
    let said = Q.repeat(6);
    for comments in [
        format!("<div id=comments><h2>3 comments</h2>{said}</div>"),
        format!("<section class=x><h3>Leave a comment</h3>{said}</section>"),
        format!("<div class=comment-list>{said}</div>"),
        format!("<div class=y><h2>12 Kommentare</h2>{said}</div>"),
    ] {
        let html = format!("<body><main><article><h1>Head</h1>{P}</article>{comments}</main>");
        assert_eq!(read(&html), ["Head", "P"], "{comments}");
        assert_eq!(why(&html).len(), 1);
    }
    let html = format!(
        "<body><main><h1>Comments in code</h1><section><h2>Comments in Rust</h2>{P}</section></main>"
    );
    assert_eq!(read(&html).len(), 3);
}

#[test]
fn what_is_hidden_is_left_out_where_the_article_is_a_guess() {
    let hidden = [
        "<p hidden>No</p>",
        "<div style='display: none'><p>No</p></div>",
        "<div style='color:red;visibility:hidden !important'>No</div>",
    ];
    let set = |hidden| {
        let mut options = SegmentOptions::default();
        options.html.hidden = Some(hidden);
        options
    };
    for part in hidden {
        let html = format!("<body><div>{P}{Q}{part}</div>");
        assert_eq!(read(&html), ["P", "Q"], "{part}");
        assert_eq!(read_with(&html, &set(true)).len(), 3, "{part}");
        assert_eq!(why(&html)[0].1, Omission::Hidden);
        let html = format!("<body><main>{P}{Q}{part}</main>");
        assert_eq!(read(&html).len(), 3, "{part}");
        assert_eq!(read_with(&html, &set(false)).len(), 2, "{part}");
        assert_eq!(read(part).len(), 1, "a fragment: {part}");
    }
    // Panels that a click opens, and a page that a script shows as a whole.
    for part in
        ["<div role=tabpanel hidden>Yes</div>", "<div class='tab-pane' style='display:none'>Yes</div>"]
    {
        assert_eq!(read(&format!("<body><div>{P}{Q}{part}</div>")), ["P", "Q", "Yes"], "{part}");
    }
    assert_eq!(read(&format!("<body style='visibility:hidden'><div>{P}{Q}</div>")), ["P", "Q"]);
}

#[test]
fn the_title_is_found_outside_of_the_article() {
    let page = |head: &str, outside: &str| format!("<head>{head}</head><body>{outside}<main>{P}{Q}</main>");
    let has = |html: &str| read(html).contains(&"The bridge".to_owned());
    for (head, outside) in [
        ("<title>Courier - The bridge</title>", "<div><h1>The bridge</h1></div>"),
        ("<title>Courier | Town | The bridge</title>", "<div><h1>The bridge</h1></div>"),
        (
            "<title>Courier</title><meta property=og:title content='The bridge'>",
            "<header><h1>The bridge</h1></header>",
        ),
        (
            "<title>Courier | The bridge</title><meta property=og:site_name content=Courier>",
            "<header><h1>The bridge</h1></header>",
        ),
        ("<title>News from the river</title>", "<div><h1 itemprop=headline>The bridge</h1></div>"),
        ("<title>News from the river</title>", "<div><h1>The bridge</h1></div>"),
        ("<title>The bridge – Courier</title>", "<div><h3 class=post-title>The bridge</h3></div>"),
        ("<title>News</title>", "<header><p itemprop=headline>The bridge</p></header>"),
    ] {
        assert!(has(&page(head, outside)), "{head} {outside}");
    }
    for (head, outside) in [
        ("<title>The mill – The bridge</title>", "<header><h1>The bridge</h1></header>"),
        (
            "<title>x</title><meta property=og:site_name content='The bridge'>",
            "<div><h1>The bridge</h1></div>",
        ),
        ("<title>x</title>", "<div><h1>The bridge</h1><h1>The mill</h1></div>"),
        ("<title>x</title>", "<nav><h1>The bridge</h1></nav>"),
    ] {
        assert!(!has(&page(head, outside)), "{head} {outside}");
    }
    let own =
        page("<title>The bridge</title>", "<h1>The bridge</h1>").replace("<main>", "<main><h1>Own</h1>");
    assert!(read(&own).iter().filter(|text| *text == "The bridge").count() == 1);
}

#[test]
fn values_without_language_are_no_units() {
    let html = "<body><main><p title='ctx_ver=Z39.88-2004&amp;rft=x'>One two</p><input placeholder=you@example.org>\
                <p>2024-05-14T12:00</p><p>you@example.org</p><img alt=bridge.jpg><input placeholder='Your name'></main>";
    assert_eq!(read(html), ["One two", "Your name"]);
}

#[test]
fn a_page_that_is_mostly_left_out_has_a_finding() {
    let html = format!("<body><main>{P}</main><div>{}</div>", Q.repeat(5));
    let found = segment(&html, Format::Html, &SegmentOptions::default()).unwrap();
    assert_eq!(found.units.len(), 1);
    let said: Vec<String> = found.problems.iter().map(|problem| problem.message.to_string()).collect();
    assert_eq!(said, ["only 16% of the sentences of this page are in units; 100 words are left out"]);
    assert_eq!(why(&html), [("div".to_owned(), Omission::Outside)]);
    let mut options = SegmentOptions::default();
    options.html.content = ["main", "div"].iter().filter_map(|name| Selector::parse(name)).skip(1).collect();
    assert_eq!(read_with(&html, &options).len(), 5);
    let html = format!("<body><main>{P}{Q}</main><div>{Q}</div>");
    assert!(segment(&html, Format::Html, &SegmentOptions::default()).unwrap().problems.is_empty());
}

#[test]
fn what_is_left_out_is_told_with_its_reason() {
    let html = format!(
        "<body><header><p>Courier</p></header><main>{P}{Q}<div id=a class='share b'>Share this</div>\
         <nav><a href=/>Home</a></nav></main><footer>Rights</footer>"
    );
    let expected = [
        ("header", Omission::Landmark),
        ("div#a.share.b", Omission::Named),
        ("nav", Omission::Landmark),
        ("footer", Omission::Landmark),
    ];
    assert_eq!(why(&html), expected.map(|(element, why)| (element.to_owned(), why)));
    let left = all_left_out(&html, Format::Html, &SegmentOptions::default());
    assert_eq!(&html[left[1].range.clone()], "<div id=a class='share b'>Share this</div>");
    assert_eq!((left[1].text.as_str(), left[1].words), ("Share this", 2));
}

#[test]
fn measuring_hostile_pages_costs_no_more_than_their_length() {
    for piece in [
        "<div class=comments>",
        "<div><h2>Comments</h2>",
        "<table><tr><td>",
        "<table>",
        "<form>",
        "<form><input>",
        "<b><div>",
        "<a href=x><div>x",
        "<div hidden>",
        "<div style='display:none'>x",
        "<article>x",
        "<ul><li><a href=x>x</a>",
        "<h1>",
        "<h3 class=post-title>",
        "<div class=a>It is a sentence that is long enough to be taken for prose by anybody who reads it here.",
    ] {
        let html = format!("<body>{}text</body>", piece.repeat(10_000));
        assert!(read_with(&html, &SegmentOptions::default()).len() <= 20_001, "{piece}");
        all_left_out(&html, Format::Html, &SegmentOptions::default());
    }
}
