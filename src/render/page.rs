//! The language, direction and addresses that an HTML page names, which are others in its translation.
//!
//! Where they stand, `segment` says, and which pages there are, `workflow`; nothing here reads HTML or a file.

use std::ops::Range;

use super::edit::{TextEdit, apply};
use super::language::with_language;
use crate::config::Config;
use crate::language::Direction;
use crate::model::{Format, Language};
use crate::segment;
use crate::segment::html::{Alternate, PageHead, StartTag};

/// What makes a page that of its translation: its language and its element's direction, as edits.
///
/// The `html` element gets the language in any case; other elements only where they named that of the source.
/// A direction is changed where the two languages are written in different ones.
pub fn language_edits(text: &str, head: &PageHead, source: &Language, target: &Language) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    for tag in &head.tags {
        let names_source = |range: &&Range<usize>| names(&text[(*range).clone()], source);
        let named: Vec<_> = tag.languages.iter().filter(|range| tag.is_root || names_source(range)).collect();
        edits
            .extend(named.iter().map(|range| TextEdit { range: (*range).clone(), text: target.to_string() }));
        let mut put_in = String::new();
        if tag.is_root && tag.languages.is_empty() {
            put_in.push_str(&format!(" lang=\"{target}\""));
        }
        direction_edit(tag, source, target, &mut put_in, &mut edits);
        if !put_in.is_empty() {
            edits.push(TextEdit { range: tag.name_end..tag.name_end, text: put_in });
        }
    }
    let locale = target.as_str().replace('-', "_");
    let locales = head.locales.iter().filter(|range| names(&text[(*range).clone()], source));
    edits.extend(locales.map(|range| TextEdit { range: range.clone(), text: locale.clone() }));
    edits
}

fn direction_edit(
    tag: &StartTag,
    source: &Language,
    target: &Language,
    put_in: &mut String,
    edits: &mut Vec<TextEdit>,
) {
    let (before, after) = (Direction::of(source).as_str(), Direction::of(target).as_str());
    match &tag.direction {
        _ if before == after => {}
        Some(range) => edits.push(TextEdit { range: range.clone(), text: after.to_owned() }),
        None if tag.is_root && after == "rtl" => put_in.push_str(" dir=\"rtl\""),
        None => {}
    }
}

/// Whether a text names a language, or that of a country: `en_US` is English.
fn names(text: &str, language: &Language) -> bool {
    text.trim().parse::<Language>().is_ok_and(|named| {
        named == *language || named.identifier().language == language.identifier().language
    })
}

/// The addresses of one page on its site, all beginning with a slash.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a> {
    /// That of the article.
    pub source: &'a str,
    /// That of the page that is rendered.
    pub own: &'a str,
    /// The languages that the page is there in, the source among them, and its address in each.
    pub all: &'a [(Language, String)],
    /// Scheme and host of the site, where the project says them.
    pub site: Option<&'a str>,
}

/// What makes the addresses that a page names its own: its canonical address, and where it has links to the page in
/// other languages, one for each language that is there.
pub fn address_edits(text: &str, head: &PageHead, addresses: Addresses<'_>) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    for range in &head.own_addresses {
        if let Some(host) = host_before(&text[range.clone()], addresses.source, addresses.site) {
            edits.push(TextEdit { range: range.clone(), text: format!("{host}{}", addresses.own) });
        }
    }
    let Some(last) = head.alternates.last() else { return edits };
    let address = |alternate: &Alternate| &text[alternate.address.clone()];
    let known = head
        .alternates
        .iter()
        .map(address)
        .chain(head.own_addresses.iter().map(|range| &text[range.clone()]));
    let mut hosts = known.filter_map(|known| host_before(known, addresses.source, addresses.site));
    let Some(host) = hosts.next().or(addresses.site) else { return edits };
    let blanks = text[..last.range.start].trim_end().len()..last.range.start;
    for (language, own) in addresses.all {
        let right = format!("{host}{own}");
        let is_same = |alternate: &&Alternate| {
            text[alternate.language.clone()].trim().parse::<Language>().is_ok_and(|named| named == *language)
        };
        match head.alternates.iter().find(is_same) {
            Some(found) if address(found) == right => {}
            Some(found) => edits.push(TextEdit { range: found.address.clone(), text: right }),
            None => {
                // The last link is the model, with its blanks, quotes and whatever else it says.
                let mut parts = [(&last.language, language.as_str()), (&last.address, right.as_str())];
                parts.sort_by_key(|(range, _)| range.start);
                let mut link = text[blanks.clone()].to_owned();
                let mut at = last.range.start;
                for (range, value) in parts {
                    link.push_str(&text[at..range.start]);
                    link.push_str(value);
                    at = range.end;
                }
                link.push_str(&text[at..last.range.end]);
                edits.push(TextEdit { range: last.range.end..last.range.end, text: link });
            }
        }
    }
    edits
}

/// What stands before an address of the site in a whole address: nothing, or a scheme and a host; `None` where it is
/// another address.
fn host_before<'t>(whole: &'t str, address: &str, site: Option<&str>) -> Option<&'t str> {
    let bare = |text: &'t str| text.strip_suffix('/').unwrap_or(text);
    let host = bare(whole).strip_suffix(address.strip_suffix('/').unwrap_or(address))?;
    let is_host = host.split_once("//").is_some_and(|(_, name)| !name.is_empty() && !name.contains('/'));
    (host.is_empty() || is_host && site.is_none_or(|site| host.eq_ignore_ascii_case(site))).then_some(host)
}

/// Keys of front matter under which themes ask for the direction of a page.
const DIRECTION_FIELDS: [&str; 4] = ["dir", "direction", "textDirection", "text_direction"];

/// An article that says in its front matter, or in its elements, which language it is in and in which direction it runs.
pub fn in_language(config: &Config, article: String, format: Format, language: &Language) -> String {
    let keys = &config.segment.language_fields;
    let (source, codes) = (&config.source, &config.language_codes);
    let article = with_language(article, keys, &[source.as_str(), codes.get(source)], codes.get(language));
    let (before, after) = (Direction::of(source).as_str(), Direction::of(language).as_str());
    let article = if before == after {
        article
    } else {
        with_language(article, &DIRECTION_FIELDS.map(str::to_owned), &[before], after)
    };
    let edits = language_edits(&article, &segment::page_head(&article, format), source, language);
    if edits.is_empty() { article } else { apply(&article, edits) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Format;
    use crate::render::edit::apply;
    use crate::segment::page_head;

    fn head(text: &str) -> PageHead {
        page_head(text, Format::Html)
    }

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    fn in_language(text: &str, source: &str, target: &str) -> String {
        apply(text, language_edits(text, &head(text), &language(source), &language(target)))
    }

    #[test]
    fn a_page_names_the_language_and_direction_of_its_translation() {
        let cases = [
            ("<html lang=\"en\"><p lang=en>", "fr", "<html lang=\"fr\"><p lang=en>"),
            ("<html>", "fr", "<html lang=\"fr\">"),
            ("<HTML lang=''>", "fr", "<HTML lang=\"fr\" lang=''>"),
            (
                "<?xml version='1.0'?><html xmlns='x' lang='en-US' xml:lang='en-US'/>",
                "pt-BR",
                "<?xml version='1.0'?><html xmlns='x' lang='pt-BR' xml:lang='pt-BR'/>",
            ),
            ("<html lang=en>", "ar", "<html dir=\"rtl\" lang=ar>"),
            ("<html lang=en dir=ltr><body dir='ltr'>", "he", "<html lang=he dir=rtl><body dir='rtl'>"),
            ("<html lang=en dir=auto>", "fr", "<html lang=fr dir=auto>"),
            ("<div lang=en-GB>a</div><div lang=de>", "fr", "<div lang=fr>a</div><div lang=de>"),
            ("<div>a</div>", "fa", "<div>a</div>"),
            (
                "<html lang=en><meta property='og:locale' content='en_US'><article lang=en>",
                "fr-CA",
                "<html lang=fr-CA><meta property='og:locale' content='fr_CA'><article lang=fr-CA>",
            ),
        ];
        for (text, target, expected) in cases {
            assert_eq!(in_language(text, "en", target), expected, "{text}");
        }
        assert_eq!(in_language("<html dir=\"rtl\" lang=ar>", "ar", "en"), "<html dir=\"ltr\" lang=en>");
        assert_eq!(in_language("<html dir=\"rtl\" lang=ar>", "ar", "fa"), "<html dir=\"rtl\" lang=fa>");
    }

    #[test]
    fn front_matter_that_asks_for_a_direction_asks_for_that_of_the_translation() {
        let config = "source = \"en\"\nlanguages = [\"ar\", \"fr\"]\n[[articles]]\nfolder = \"a\"\n";
        let config = Config::read(config, "recto.toml", &[]).unwrap();
        let article = "---\nlang: en\ndirection: \"ltr\"\ndir: auto\n---\n\ndirection: ltr\n";
        let rendered = |target: &str| {
            super::in_language(&config, article.to_owned(), Format::Markdown, &language(target))
        };
        assert_eq!(rendered("ar"), article.replace("lang: en", "lang: ar").replace("\"ltr\"", "\"rtl\""));
        assert_eq!(rendered("fr"), article.replace("lang: en", "lang: fr"));
        assert_eq!(
            super::in_language(&config, "No header\n".to_owned(), Format::Markdown, &language("ar")),
            "No header\n"
        );
    }

    fn addressed(text: &str, site: Option<&str>) -> String {
        let all: Vec<(Language, String)> = [("en", "/a/"), ("fr", "/fr/a/"), ("de", "/de/a/")]
            .map(|(tag, address)| (language(tag), address.to_owned()))
            .to_vec();
        let addresses = Addresses { source: "/a/", own: "/fr/a/", all: &all, site };
        apply(text, address_edits(text, &head(text), addresses))
    }

    #[test]
    fn links_to_other_languages_are_filled_in_where_a_page_has_some() {
        let text = "<head>\n  <link rel=canonical href='https://a.org/a/'>\n  \
                    <link rel=\"alternate\" hreflang=\"x-default\" href=\"https://a.org/a/\">\n  \
                    <link rel=\"alternate\" hreflang=\"en\" href=\"https://a.org/a/\">\n  \
                    <link rel=\"alternate\" href=\"/feed\" type=\"application/rss+xml\">\n</head>";
        let filled = "<head>\n  <link rel=canonical href='https://a.org/fr/a/'>\n  \
                      <link rel=\"alternate\" hreflang=\"x-default\" href=\"https://a.org/a/\">\n  \
                      <link rel=\"alternate\" hreflang=\"en\" href=\"https://a.org/a/\">\n  \
                      <link rel=\"alternate\" hreflang=\"fr\" href=\"https://a.org/fr/a/\">\n  \
                      <link rel=\"alternate\" hreflang=\"de\" href=\"https://a.org/de/a/\">\n  \
                      <link rel=\"alternate\" href=\"/feed\" type=\"application/rss+xml\">\n</head>";
        assert_eq!(addressed(text, None), filled);
        assert_eq!(addressed(text, Some("https://a.org")), filled);
        // With another host nothing is known of these addresses but where the project says they are.
        assert!(
            addressed(text, Some("https://b.org")).contains("hreflang=\"fr\" href=\"https://b.org/fr/a/\"")
        );
        assert!(addressed(text, Some("https://b.org")).contains("canonical href='https://a.org/a/'"));
    }

    #[test]
    fn addresses_are_the_pages_own_or_stay() {
        let cases = [
            ("<link rel=canonical href=/a>", "<link rel=canonical href=/fr/a/>"),
            (
                "<meta property=og:url content='http://x.org/a/'>",
                "<meta property=og:url content='http://x.org/fr/a/'>",
            ),
            ("<link rel=canonical href=/b/a/>", "<link rel=canonical href=/b/a/>"),
            ("<link rel=canonical href=https://x.org/z/a/>", "<link rel=canonical href=https://x.org/z/a/>"),
            (
                "<link href=/a/ hreflang=en rel=alternate><link href=/x/ hreflang=fr rel=alternate>",
                "<link href=/a/ hreflang=en rel=alternate><link href=/fr/a/ hreflang=fr rel=alternate>\
                 <link href=/de/a/ hreflang=de rel=alternate>",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(addressed(text, None), expected, "{text}");
            assert_eq!(addressed(expected, None), *expected, "{text}");
        }
    }
}
