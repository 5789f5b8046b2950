//! Addresses of pages and files, and which of them lead to the same in another language.

use std::ops::Range;

use rapidfuzz::distance::levenshtein::normalized_similarity;

use super::multiset::{Differences, differences};
use super::{TextMarkup, TranslationPair};
use crate::facts::{Languages, host, split_query};

/// An address in a text.
#[derive(Clone, Debug)]
pub(super) struct Address<'t> {
    pub(super) to: &'t str,
    /// Where it stands: the address itself for a bare one, else what shows it.
    pub(super) place: Range<usize>,
    pub(super) is_bare: bool,
}

/// The addresses in which two texts differ.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// What only the source has, in its order.
    pub(super) lost: Vec<Changed>,
    /// What only the translation has, in its order.
    pub(super) extra: Vec<Changed>,
}

/// An address that only one text has.
#[derive(Debug)]
pub(super) struct Changed {
    pub(super) to: String,
    pub(super) place: Range<usize>,
    pub(super) is_bare: bool,
}

/// The links that only one of the two texts has, bare URLs and tags among them.
pub(super) fn links(pair: &TranslationPair<'_>) -> Changes {
    let source = addresses(pair.source, pair.source_markup());
    let target = addresses(pair.target, pair.target_markup());
    let found = compare(pair, &source, &target);
    let changed = |address: &Address<'_>| Changed {
        to: address.to.to_owned(),
        place: address.place.clone(),
        is_bare: address.is_bare,
    };
    Changes {
        lost: found.lost.into_iter().map(changed).collect(),
        extra: found.extra.into_iter().map(changed).collect(),
    }
}

/// The addresses that only one of the two texts has.
pub(super) fn compare<'x>(
    pair: &TranslationPair<'_>,
    source: &'x [Address<'x>],
    target: &'x [Address<'x>],
) -> Differences<'x, Address<'x>> {
    let found = differences(source, target, &[&|a, b| a.to == b.to]);
    if found.lost.is_empty() || found.extra.is_empty() {
        return found;
    }
    let languages = Languages::new(pair.source_language, pair.language);
    let keyed = |side: Vec<&'x Address<'x>>| -> Vec<Keyed<'x>> {
        side.into_iter().map(|address| Keyed { address, key: languages.key(address.to) }).collect()
    };
    let (lost, extra) = (keyed(found.lost), keyed(found.extra));
    let is_translated = |a: &Keyed<'_>, b: &Keyed<'_>| is_translated(&languages, a, b);
    let found = differences(&lost, &extra, &[&|a, b| a.key == b.key, &is_translated]);
    let addresses = |side: Vec<&Keyed<'x>>| side.into_iter().map(|keyed| keyed.address).collect();
    Differences { lost: addresses(found.lost), extra: addresses(found.extra) }
}

/// An address with what it has in common with the same page in the other language.
struct Keyed<'x> {
    address: &'x Address<'x>,
    key: String,
}

fn addresses<'x>(text: &'x str, markup: &'x TextMarkup) -> Vec<Address<'x>> {
    let links = markup.links.iter();
    let links = links.map(|link| Address { to: &link.to, place: link.place.clone(), is_bare: false });
    let urls = markup.urls.iter();
    let urls = urls.map(|url| Address { to: &text[url.clone()], place: url.clone(), is_bare: true });
    let tags = markup.tags.iter().filter_map(|tag| {
        let to = attribute(&tag.text, "href")?;
        Some(Address { to, place: tag.place.clone(), is_bare: false })
    });
    let mut all: Vec<Address<'_>> = links.chain(urls).chain(tags).collect();
    all.sort_by_key(|address| address.place.start);
    all
}

/// The value of an attribute of a tag, where it is a text.
pub(super) fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let at = tag.match_indices(name).find(|(at, _)| {
        tag[..*at].ends_with(char::is_whitespace) && tag[at + name.len()..].trim_start().starts_with('=')
    })?;
    let value = tag[at.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        '{' => None,
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next(),
    }
}

/// Whether an address leads to a page in the language of the translation, whose name may be another one.
fn is_translated(languages: &Languages<'_>, source: &Keyed<'_>, target: &Keyed<'_>) -> bool {
    let (source_key, target_key) = (&source.key, &target.key);
    let (source, target) = (source.address.to, target.address.to);
    let (Some(from), Some(to)) = (host(source), host(target)) else {
        // A path without host, on the own site.
        let (from, to) = (source_key, target_key);
        let is_local = host(source).is_none() && host(target).is_none();
        return !from.is_empty() && (from.ends_with(&format!("/{to}")) || to.ends_with(&format!("/{from}")))
            || is_local
                && is_in_other_language(languages, source, target)
                && is_beside(from, to)
                && !is_mistyped(from, to);
    };
    let (from, to) = (from.to_lowercase(), to.to_lowercase());
    let labels = |host: &str| -> Vec<String> {
        let labels = host.split('.').filter(|label| *label != "www");
        labels
            .filter(|label| !languages.is_language(label, &[languages.source, languages.target]))
            .map(str::to_owned)
            .collect()
    };
    let is_target = to.split('.').any(|label| languages.is_language(label, &[languages.target]));
    if is_target && from != to && (labels(&from) == labels(&to) || without_top(&from) == without_top(&to)) {
        return true;
    }
    // The same site with the language in its path.
    let is_plain = !source.contains('#') || source.split('#').nth(1) == target.split('#').nth(1);
    labels(&from) == labels(&to)
        && is_in_other_language(languages, source, target)
        && (!is_plain || !is_mistyped(source_key, target_key))
}

/// Whether the path of one address has the language of the source, and that of the other the language of the
/// translation.
fn is_in_other_language(languages: &Languages<'_>, source: &str, target: &str) -> bool {
    let has = |address: &str, language: &str| {
        split_query(address).0.split('/').any(|part| languages.is_language(part, &[language]))
    };
    has(target, languages.target) && has(source, languages.source)
}

/// Whether two paths go as deep and begin alike: the page with another name, and no other page.
fn is_beside(source: &str, target: &str) -> bool {
    let depth = |path: &str| path.matches('/').count();
    depth(source) > 0
        && depth(source) == depth(target)
        && source.split('/').next() == target.split('/').next()
}

/// Whether a path is so nearly the same that it is no translated one, but mistyped.
fn is_mistyped(source: &str, target: &str) -> bool {
    normalized_similarity(source.chars(), target.chars()) >= 0.9
}

/// A host without its top-level domain and `www.`.
fn without_top(host: &str) -> &str {
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.rsplit_once('.').map_or(host, |(rest, _)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Kind};

    #[test]
    fn pages_in_the_other_language_are_the_same_page() {
        let (english, french) = ("en".parse().unwrap(), "fr".parse().unwrap());
        let pair = TranslationPair::new((Format::Markdown, Kind::Paragraph), (&english, ""), (&french, ""));
        let address = |to| Address { to, place: 0..0, is_bare: false };
        for (source, target, same) in [
            ("https://a.org/x/", "http://www.a.org/x", true),
            (
                "https://en.wikipedia.org/wiki/Open_source",
                "https://fr.wikipedia.org/wiki/Logiciel_libre",
                true,
            ),
            ("https://docs.a.com/en/pages/x", "https://docs.a.com/fr/pages/x", true),
            ("https://docs.a.com/en-us/x#y", "https://docs.a.com/fr-fr/x#z", true),
            ("https://docs.a.com/en/news/about-us", "https://docs.a.com/fr/actualites/qui-sommes-nous", true),
            ("https://docs.a.com/en/news/about-us", "https://docs.a.com/fr/news/about-uss", false),
            ("https://a.com/x#y", "https://a.com/x#z", false),
            ("https://a.com/x.md", "https://a.com/x.mdx", false),
            ("https://a.com/x?hl=en", "https://a.com/x?hl=fr", true),
            ("https://www.amazon.com/dp/12", "https://www.amazon.fr/dp/12", true),
            ("../guide/", "../../fr/guide/", true),
            ("/guide/setup.md", "/fr/guide/setup/", true),
            ("/en/news/2009/start-of-work", "/fr/news/2009/debut-des-travaux", true),
            ("/en/news/2009/start-of-work", "/fr/news/2009/start-of-wrk", false),
            ("/en/news/start-of-work", "/es/news/debut-des-travaux", false),
            ("/en/latest/", "/fr/elsewhere/", false),
            ("/en/news/start-of-work", "/fr/guide/debut-des-travaux", false),
            ("#section", "#rubrique", true),
            ("logo.png", "logo.fr.png", true),
            ("https://a.org/x", "https://a.org/y", false),
            ("https://a.org/x", "https://b.org/x", false),
            ("/guide/setup", "/guide/use", false),
            ("https://a.com/x?id=1", "https://a.com/x?id=2", false),
            ("https://en.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/B", false),
            ("https://fr.a.org/x", "https://en.a.org/y", false),
            ("https://a.org/x", "/fr/y", false),
            ("page", "homepage", false),
        ] {
            let (source, target) = ([address(source)], [address(target)]);
            let found = compare(&pair, &source, &target);
            assert_eq!(found.lost.is_empty(), same, "{source:?} {target:?}");
        }
    }

    #[test]
    fn attributes_are_read_as_html_writes_them() {
        for (tag, expected) in [
            ("<a href=\"x y\">", Some("x y")),
            ("<a data-href='n' href = 'x'>", Some("x")),
            ("<a href=x>", Some("x")),
            ("<a href={x}>", None),
            ("<a>", None),
        ] {
            assert_eq!(attribute(tag, "href"), expected, "{tag}");
        }
    }
}
