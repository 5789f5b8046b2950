//! What every page has around its content: head, policy, header and footer.

use crate::message;
use crate::message::Localizer;
use crate::report::markup::Markup;

/// How the pages look.
pub(super) const STYLE: &str = concat!(include_str!("../tokens.css"), include_str!("style.css"));

/// What filters and sorts.
pub(super) const SCRIPT: &str = include_str!("script.js");

/// Allows the style and the script of the page, by the hashes of their text, and nothing else: no network, no
/// other script, no form. A test says when a hash has to follow its file.
pub(super) const POLICY: &str = "default-src 'none'; \
    style-src 'sha256-woNW78AH3a9LM3trCBcwsbKXimhHryMWmjZM+yv4eQg='; \
    script-src 'sha256-1dQpz41RKV4DRwrHa7aLdlwdWInfXLme0WgspsE9M/g='; \
    img-src data:; base-uri 'none'; form-action 'none'";

/// What tells a page of recto from all others.
pub(super) const GENERATOR: &str = "<meta name=\"generator\" content=\"recto report\">\n";

/// A whole page in the language of the words.
pub(super) fn document(words: &Localizer, title: &str, body: impl FnOnce(&mut Markup)) -> Markup {
    let mut page = Markup::default();
    page.literal("<!doctype html>\n");
    page.element("html", &[("lang", words.language())], |page| {
        page.element("head", &[], |page| {
            page.literal("<meta charset=\"utf-8\">\n");
            page.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
            page.literal(
                "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
                 <meta name=\"referrer\" content=\"no-referrer\">\n\
                 <meta name=\"robots\" content=\"noindex\">\n\
                 <link rel=\"icon\" href=\"data:,\">\n",
            );
            page.literal(GENERATOR);
            page.leaf("title", &[], title);
            page.literal("\n<style>");
            page.literal(STYLE);
            page.literal("</style>\n");
        });
        page.element("body", &[], |page| {
            page.leaf("a", &[("class", "skip"), ("href", "#main")], &words.say(message!("report-skip")));
            body(page);
            page.element("footer", &[], |page| page.text(&words.say(message!("report-footer"))));
            page.literal("<script>");
            page.literal(SCRIPT);
            page.literal("</script>\n");
        });
    });
    page
}

/// The head of a page, with the switch for the theme.
pub(super) fn header(page: &mut Markup, words: &Localizer, inside: impl FnOnce(&mut Markup)) {
    page.element("header", &[], |page| {
        page.element("div", &[], inside);
        page.leaf(
            "button",
            &[
                ("type", "button"),
                ("id", "theme"),
                ("aria-pressed", "false"),
                ("data-script", ""),
                ("hidden", ""),
            ],
            &words.say(message!("report-dark")),
        );
    });
}

/// The head of a table, by which it is sorted: whether each column has numbers, and what it is called. The first one begins
/// with the smallest.
pub(super) fn columns(page: &mut Markup, columns: &[(bool, String)]) {
    page.element("thead", &[("role", "rowgroup")], |page| {
        page.element("tr", &[("role", "row")], |page| {
            for (at, (is_number, column)) in columns.iter().enumerate() {
                let first = if at == 0 { "ascending" } else { "descending" };
                let class = if *is_number { "number" } else { "" };
                let attributes =
                    [("scope", "col"), ("role", "columnheader"), ("data-first", first), ("class", class)];
                page.leaf("th", &attributes, column);
            }
        });
    });
}
