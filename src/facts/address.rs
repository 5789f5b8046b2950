//! Addresses that lead to the same page in two languages.

use crate::model::Language;

/// How two languages stand in addresses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Languages<'l> {
    /// The language of the source, without script and region.
    pub(crate) source: &'l str,
    /// That of the translation.
    pub(crate) target: &'l str,
    /// What a site writes for them in paths, where that is something else.
    codes: [&'l str; 2],
}

impl<'l> Languages<'l> {
    pub(crate) fn new(source: &'l Language, target: &'l Language) -> Self {
        Self { source: source.primary(), target: target.primary(), codes: [source.as_str(), target.as_str()] }
    }

    /// The same on a site that writes the languages so in its paths.
    pub(crate) fn written(self, source: &'l str, target: &'l str) -> Self {
        Self { codes: [source, target], ..self }
    }

    /// Whether a part of an address is a language such as `fr`, `fr-FR` or `pt_br`.
    pub(crate) fn is_language(&self, part: &str, languages: &[&str]) -> bool {
        let mut parts = part.split(['-', '_']);
        let (primary, rest) = (parts.next().unwrap_or_default(), parts.next());
        let is_region = |region: &str| (2..=4).contains(&region.len());
        let is_one = |text: &str| languages.iter().any(|language| text.eq_ignore_ascii_case(language));
        is_one(part) || is_one(primary) && rest.is_none_or(is_region) && parts.next().is_none()
    }

    /// The address without its scheme, languages and dots: the same for the pages of both languages.
    pub(crate) fn key(&self, address: &str) -> String {
        let both = self.both();
        let (path, query) = split_query(address);
        // On the own site, pages are rendered from files and anchors made of translated headings.
        let is_own = host(address).is_none();
        let anchor = if is_own { None } else { address.split_once('#').map(|(_, anchor)| anchor) };
        let mut parts: Vec<String> = Vec::new();
        for part in path.split('/').filter(|part| !matches!(*part, "" | "." | "..") && !is_scheme(part)) {
            let part = part.strip_prefix("www.").unwrap_or(part).to_lowercase();
            if self.is_language(&part, &both) {
                continue;
            }
            let mut names: Vec<&str> = part.split('.').collect();
            // A language before a point or behind one: `fr.example.org`, `page.fr.md`, `page_fr.png`.
            names.retain(|name| !self.is_language(name, &both));
            let mut name = names.join(".");
            for extension in [".md", ".mdx", ".html", ".htm"].iter().filter(|_| is_own) {
                name.truncate(name.strip_suffix(extension).map_or(name.len(), str::len));
            }
            let may_end_in_language = name.contains(['_', '-']);
            for language in both.iter().filter(|_| may_end_in_language) {
                let plain =
                    name.replace(&format!("_{language}."), ".").replace(&format!("-{language}."), ".");
                name = plain;
            }
            if name != "index" && !name.is_empty() {
                parts.push(name);
            }
        }
        let is_choice =
            |pair: &str| matches!(pair.split('=').next(), Some("lang" | "hl" | "locale" | "language" | "l"));
        let query: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !is_choice(pair)).collect();
        format!("{}?{}#{}", parts.join("/"), query.join("&"), anchor.unwrap_or_default())
    }

    /// The address without the languages in its path: the page of the other language, at the same place of the site.
    pub(crate) fn without_language(&self, address: &str) -> String {
        let is_language = |part: &&str| self.is_language(part, &self.both());
        let parts = address.split('/').filter(|part| !is_language(part));
        parts.collect::<Vec<_>>().join("/")
    }

    fn both(&self) -> [&'l str; 4] {
        [self.source, self.target, self.codes[0], self.codes[1]]
    }
}

/// Whether a part of an address is the scheme of a page.
fn is_scheme(part: &str) -> bool {
    ["http:", "https:"].iter().any(|scheme| part.eq_ignore_ascii_case(scheme))
}

/// The path of an address with its host, and the query behind it; without the anchor.
pub(crate) fn split_query(address: &str) -> (&str, &str) {
    let address = address.split('#').next().unwrap_or_default();
    address.split_once('?').unwrap_or((address, ""))
}

/// The host of an address.
pub(crate) fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    rest.split(['/', '?', '#']).next()
}
