//! Links of a rendered article, led to the language's own pages.
//!
//! Where the links stand, `segment` says, and which pages there are, `workflow`; nothing here reads a file.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

/// A page of the site: an article, and its translation into one language.
///
/// Files are absolute paths with `/`, addresses begin with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitePage {
    /// The file of the article.
    pub source: String,
    /// The file of the translation, whether it is there or not.
    pub output: String,
    /// The addresses of article and translation, where the project says them.
    pub urls: Option<(String, String)>,
    /// Whether the translation is there.
    pub exists: bool,
}

/// The pages of a site in one language, by everything that may name them.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    pages: Vec<SitePage>,
    by_source: FxHashMap<String, usize>,
    by_output: FxHashMap<String, usize>,
    by_source_url: FxHashMap<String, usize>,
    by_own_url: FxHashMap<String, usize>,
    site: Option<String>,
}

/// An article whose links are led elsewhere: its file, and that of its translation.
#[derive(Clone, Copy, Debug)]
pub struct LinkOrigin<'a> {
    /// The file of the article.
    pub source: &'a str,
    /// The file of the translation.
    pub output: &'a str,
    /// The addresses of article and translation, where the project says them.
    pub urls: Option<(&'a str, &'a str)>,
}

impl Pages {
    /// A table of pages; where two share a name, the first has it.
    ///
    /// `site` is the scheme and host of the site, without a slash at the end.
    pub fn new(pages: Vec<SitePage>, site: Option<String>) -> Self {
        let mut table = Self { site, ..Self::default() };
        for (number, page) in pages.iter().enumerate() {
            let mut names = vec![(&mut table.by_source, &page.source), (&mut table.by_output, &page.output)];
            if let Some((source, own)) = &page.urls {
                names.extend([(&mut table.by_source_url, source), (&mut table.by_own_url, own)]);
            }
            for (map, name) in names {
                map.entry(without_slash(name).to_owned()).or_insert(number);
            }
        }
        table.pages = pages;
        table
    }

    /// The part of an address that has to change so that it leads to the language's own page where that exists,
    /// else to a page or file that does, and what stands there then; `None` where the address is right.
    ///
    /// `is_there` says of an absolute path whether a file is there.
    pub fn localize(
        &self,
        address: &str,
        from: LinkOrigin<'_>,
        is_there: impl Fn(&str) -> bool,
    ) -> Option<(Range<usize>, String)> {
        let start = self.site.as_deref().map_or(0, |site| behind_site(address, site));
        let end = address[start..].find(['?', '#']).map_or(address.len(), |found| start + found);
        let written = &address[start..end];
        // A character reference is left alone: it is rare in a path, and the parser of HTML is not here.
        if written.contains('&') {
            return None;
        }
        let path = decode(written)?;
        let target = if start > 0 || path.starts_with('/') && !path.starts_with("//") {
            self.own_url(&path)?
        } else if path.is_empty() || path.starts_with('/') || has_scheme(&path) {
            return None;
        } else if is_file(&path) {
            self.own_file(&path, from, is_there).or_else(|| self.own_relative_url(&path, from))?
        } else {
            self.own_relative_url(&path, from)?
        };
        Some((start..end, encode(&target)))
    }

    /// The address that a reader of the language should get instead of this one, which begins with a slash.
    fn own_url(&self, path: &str) -> Option<String> {
        let key = without_slash(path);
        let page = self.by_source_url.get(key).or_else(|| self.by_own_url.get(key))?;
        self.right_url(*page, key, path)
    }

    /// The same for a relative address of a page, such as `../sync/`.
    fn own_relative_url(&self, path: &str, from: LinkOrigin<'_>) -> Option<String> {
        let (source, own) = from.urls?;
        let page = self.page(&self.by_source_url, &self.by_own_url, source, own, path)?;
        self.right_url(page, &resolve(own, path)?, path)
    }

    /// The address of a page for readers of the language; `None` where `led` is it already.
    fn right_url(&self, page: usize, led: &str, path: &str) -> Option<String> {
        let page = &self.pages[page];
        let (source, own) = page.urls.as_ref()?;
        let right = if page.exists { own } else { source };
        let bare = without_slash(right);
        if bare == led {
            return None;
        }
        // The author's way to end an address stays, but the root of a site has no choice.
        Some(match path.ends_with('/') {
            _ if bare.is_empty() || led.is_empty() => right.clone(),
            true => format!("{bare}/"),
            false => bare.to_owned(),
        })
    }

    /// The page that a relative path means.
    ///
    /// The source's way to read it comes first; what a translator wrote may be meant from the translation.
    fn page(
        &self,
        sources: &FxHashMap<String, usize>,
        translations: &FxHashMap<String, usize>,
        source: &str,
        translation: &str,
        path: &str,
    ) -> Option<usize> {
        let (meant, led) = (resolve(source, path), resolve(translation, path));
        [(sources, &meant), (translations, &led), (sources, &led), (translations, &meant)]
            .into_iter()
            .find_map(|(pages, path)| pages.get(path.as_ref()?).copied())
    }

    /// The relative path by which the translation reaches what the article means.
    fn own_file(&self, path: &str, from: LinkOrigin<'_>, is_there: impl Fn(&str) -> bool) -> Option<String> {
        let page = self.page(&self.by_source, &self.by_output, from.source, from.output, path);
        let (meant, led) = (resolve(from.source, path), resolve(from.output, path));
        let right = match page.map(|page| &self.pages[page]) {
            Some(page) if page.exists => page.output.clone(),
            Some(page) => page.source.clone(),
            None if led.as_ref().is_some_and(|led| is_there(led)) => return None,
            None => meant.filter(|meant| is_there(meant))?,
        };
        if led.as_ref() == Some(&right) {
            return None;
        }
        let relative = relative(from.output, &right);
        let keeps_dot = path.starts_with("./") && !relative.starts_with("../");
        Some(if keeps_dot { format!("./{relative}") } else { relative })
    }
}

/// The length of the site's scheme and host at the start of an address, 0 where it has another.
fn behind_site(address: &str, site: &str) -> usize {
    let is_site = address.get(..site.len()).is_some_and(|start| start.eq_ignore_ascii_case(site));
    let ends = is_site && matches!(address.as_bytes().get(site.len()), None | Some(b'/' | b'?' | b'#'));
    if ends { site.len() } else { 0 }
}

/// Whether a path begins with the scheme of an address (RFC 3986, section 3.1).
fn has_scheme(path: &str) -> bool {
    let Some((scheme, _)) = path.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// Whether a relative path names a file: what ends with a folder or has no extension is an address of a page.
fn is_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.trim_start_matches('.').contains('.'))
}

fn without_slash(path: &str) -> &str {
    path.strip_suffix('/').unwrap_or(path)
}

/// The file that a relative path means in another file; `None` where it leads above the root.
fn resolve(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            // The first part is what stands before the root.
            ".." if parts.len() > 1 => {
                parts.pop();
            }
            ".." => return None,
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The relative path from one file to another.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = &from[..from.len() - 1];
    let shared = folders.iter().zip(&to[..to.len() - 1]).take_while(|(from, to)| from == to).count();
    let mut parts = vec![".."; folders.len() - shared];
    parts.extend(&to[shared..]);
    parts.join("/")
}

/// A path as its file is called: without backslashes before punctuation and without percent signs.
///
/// `None` where the bytes are no text.
pub(crate) fn decode(path: &str) -> Option<Cow<'_, str>> {
    if !path.contains(['\\', '%']) {
        return Some(Cow::Borrowed(path));
    }
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at + 1..];
        let escaped = match bytes[at] {
            b'\\' => rest.first().filter(|byte| byte.is_ascii_punctuation()).map(|&byte| (byte, 2)),
            b'%' => hex_byte(rest).map(|byte| (byte, 3)),
            _ => None,
        };
        let (byte, length) = escaped.unwrap_or((bytes[at], 1));
        out.push(byte);
        at += length;
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}

/// The byte that two hex digits stand for.
fn hex_byte(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits.get(..2)?).ok()?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok())?
}

/// A path as it may stand in an address of Markdown and HTML: what would end it is written with percent signs.
fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for char in path.chars() {
        let is_plain = !char.is_ascii()
            || char.is_ascii_alphanumeric()
            || matches!(
                char,
                '/' | '-' | '_' | '.' | '~' | '!' | '$' | '+' | ',' | ';' | '=' | ':' | '@' | '*'
            );
        if is_plain {
            out.push(char);
        } else {
            out.push_str(&format!("%{:02X}", u32::from(char)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `/p/en/**` is the source, `/p/fr/**` the translation; `guide/old.md` has none.
    fn pages() -> Pages {
        let page = |name: &str, exists| {
            let path = name.trim_end_matches(".md").trim_end_matches("index");
            let url = |language: &str| format!("{language}/{path}/").replace("//", "/");
            SitePage {
                source: format!("/p/en/{name}"),
                output: format!("/p/fr/{name}"),
                urls: Some((url(""), url("/fr"))),
                exists,
            }
        };
        let pages = vec![
            page("index.md", true),
            page("guide/sync.md", true),
            page("guide/old.md", false),
            page("my page.md", true),
        ];
        Pages::new(pages, Some("https://example.org".to_owned()))
    }

    fn is_there(path: &str) -> bool {
        ["/p/en/guide/a.png", "/p/en/b.png", "/p/fr/b.png", "/p/c(1).png"].contains(&path)
    }

    fn localized(pages: &Pages, address: &str, from: LinkOrigin<'_>) -> String {
        match pages.localize(address, from, is_there) {
            Some((range, text)) => format!("{}{text}{}", &address[..range.start], &address[range.end..]),
            None => address.to_owned(),
        }
    }

    const URLS: Option<(&str, &str)> = Some(("/guide/new/", "/fr/guide/new/"));
    const BESIDE: LinkOrigin<'_> =
        LinkOrigin { source: "/p/en/guide/new.md", output: "/p/fr/guide/new.md", urls: URLS };
    const DEEPER: LinkOrigin<'_> =
        LinkOrigin { source: "/p/en/guide/new.md", output: "/p/out/a/fr/new.md", urls: None };

    #[test]
    fn links_to_files_lead_to_the_languages_own_page() {
        let cases = [
            // The same text leads to the language's own page already.
            ("sync.md", BESIDE, "sync.md"),
            ("./../index.md#a", BESIDE, "./../index.md#a"),
            ("sync.md?x#y", DEEPER, "../../../fr/guide/sync.md?x#y"),
            ("../my%20page.md", BESIDE, "../my%20page.md"),
            ("../my page.md", DEEPER, "../../../fr/my%20page.md"),
            // There is no translation.
            ("old.md#a", BESIDE, "../../en/guide/old.md#a"),
            ("./old.md", BESIDE, "../../en/guide/old.md"),
            ("old.md", DEEPER, "../../../en/guide/old.md"),
            // Written by a translator.
            ("../../fr/guide/sync.md", DEEPER, "../../../fr/guide/sync.md"),
            ("../../../fr/guide/sync.md", DEEPER, "../../../fr/guide/sync.md"),
            ("../../../en/guide/sync.md", DEEPER, "../../../fr/guide/sync.md"),
            ("../../../fr/guide/old.md", DEEPER, "../../../en/guide/old.md"),
            // Other files.
            ("a.png", BESIDE, "../../en/guide/a.png"),
            ("a.png 2x", BESIDE, "a.png 2x"),
            ("../b.png", BESIDE, "../b.png"),
            ("../b.png", DEEPER, "../../../en/b.png"),
            ("../../c\\(1).png", DEEPER, "../../../c%281%29.png"),
            ("none.png", DEEPER, "none.png"),
            ("../../../../../../../none.md", DEEPER, "../../../../../../../none.md"),
        ];
        for (address, from, expected) in cases {
            assert_eq!(localized(&pages(), address, from), expected, "{address}");
        }
        let below = LinkOrigin { source: "/p/en/new.md", output: "/p/en/fr/new.md", urls: None };
        assert_eq!(localized(&pages(), "./guide/sync.md", below), "../../fr/guide/sync.md");
        let nearby = LinkOrigin { source: "/p/en/guide/x/new.md", output: "/p/fr/new.md", urls: None };
        assert_eq!(localized(&pages(), "./../sync.md", nearby), "./guide/sync.md");
    }

    #[test]
    fn addresses_of_the_site_become_the_languages_own() {
        let cases = [
            ("/guide/sync/", "/fr/guide/sync/"),
            ("/guide/sync", "/fr/guide/sync"),
            ("/guide/sync/?a=b#c", "/fr/guide/sync/?a=b#c"),
            ("/guide/sync#c", "/fr/guide/sync#c"),
            ("/", "/fr/"),
            ("https://example.org/guide/sync/", "https://example.org/fr/guide/sync/"),
            ("HTTPS://Example.org", "HTTPS://Example.org/fr/"),
            ("/my%20page/", "/fr/my%20page/"),
            ("/guide/old/", "/guide/old/"),
            ("/fr/guide/sync/", "/fr/guide/sync/"),
            ("/fr/guide/old/#a", "/guide/old/#a"),
            ("/guide/none/", "/guide/none/"),
            ("/guide/sync.html", "/guide/sync.html"),
        ];
        for (address, expected) in cases {
            assert_eq!(localized(&pages(), address, BESIDE), expected, "{address}");
        }
    }

    #[test]
    fn relative_addresses_of_pages_follow_the_page() {
        let cases = [
            ("../sync/#a", "../sync/#a"),
            ("../../index", "../../index"),
            ("../../", "../../"),
            ("../old/#a", "/guide/old/#a"),
            ("../old", "/guide/old"),
            ("../../guide/old/", "/guide/old/"),
            // Written by a translator.
            ("../../../guide/sync/", "/fr/guide/sync/"),
            ("../../../../sync/", "../../../../sync/"),
        ];
        for (address, expected) in cases {
            assert_eq!(localized(&pages(), address, BESIDE), expected, "{address}");
            assert_eq!(localized(&pages(), address, LinkOrigin { urls: None, ..BESIDE }), address);
        }
    }

    #[test]
    fn what_leads_elsewhere_stays() {
        let addresses = [
            "https://example.com/guide/sync/",
            "https://example.org.evil/guide/sync/",
            "//example.org/guide/sync/",
            "mailto:sync.md",
            "x:sync.md",
            "#sync.md",
            "?sync.md",
            "",
            "guide/",
            "../guide",
            "sync&amp;.md",
            "%ff.md",
        ];
        for address in addresses {
            assert_eq!(localized(&pages(), address, DEEPER), address);
        }
    }

    proptest! {
        #[test]
        fn what_is_led_right_is_right(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "..", ".", "/", "/", "en", "fr", "guide", "sync.md", "old.md", "index.md", "a.png", "b.png",
                    "c(1).png", "my%20page.md", "sync", "old", "https://example.org", "#a", "?b", "\\", "%", "&", "\u{e9}",
                ]),
                0..9,
            ),
            from in prop::sample::select(vec![BESIDE, DEEPER]),
        ) {
            let once = localized(&pages(), &parts.concat(), from);
            // Links of what was rendered are those of a file at its own place.
            let urls = from.urls.map(|(_, own)| (own, own));
            let rendered = LinkOrigin { source: from.output, output: from.output, urls };
            prop_assert_eq!(localized(&pages(), &once, rendered), once);
        }
    }
}
