//! Which generator makes a site, and what its configuration says about languages.
//!
//! Configuration is searched as text, never run and never trusted to be well-formed: what is not found there is
//! simply not known. The files of the tree are the main evidence, in `evidence`.

use rustc_hash::FxHashMap;

use super::codes::Codes;
use super::is_aside;
use crate::files::Files;
use crate::model::Language;

/// What makes pages out of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    /// Astro, with or without Starlight.
    Astro,
    /// Docusaurus.
    Docusaurus,
    /// Hugo.
    Hugo,
    /// Jekyll.
    Jekyll,
    /// mdBook.
    MdBook,
    /// MkDocs, with or without its plugin for languages.
    MkDocs,
    /// cargo-i18n, for messages of an application.
    CargoI18n,
    /// Pontoon or compare-locales, for messages of an application.
    Pontoon,
}

impl Generator {
    /// The name people know it by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Astro => "Astro",
            Self::Docusaurus => "Docusaurus",
            Self::Hugo => "Hugo",
            Self::Jekyll => "Jekyll",
            Self::MdBook => "mdBook",
            Self::MkDocs => "MkDocs",
            Self::CargoI18n => "cargo-i18n",
            Self::Pontoon => "Pontoon",
        }
    }

    /// The front-matter keys whose text it shows, besides those that any generator does.
    pub fn front_matter(self) -> &'static [&'static str] {
        match self {
            Self::Astro => &[
                "hero.title",
                "hero.tagline",
                "hero.image.alt",
                "hero.actions[].text",
                "banner.content",
                "sidebar.label",
                "sidebar.badge.text",
                "prev.label",
                "next.label",
            ],
            Self::Docusaurus => &["sidebar_label", "title_meta", "pagination_label", "tags[].label"],
            Self::Hugo => &["linkTitle", "linktitle", "menus.*.name", "menu.*.name", "resources[].title"],
            Self::Jekyll => &["subheading", "tagline", "nav_title", "image.alt"],
            Self::MkDocs => &["hero.title", "hero.subtitle"],
            Self::MdBook | Self::CargoI18n | Self::Pontoon => &[],
        }
    }

    /// The generator whose configuration has this path, and the folder of its site.
    fn of<'p>(path: &'p str, all: &[String]) -> Option<(Self, &'p str)> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let (stem, extension) = name.rsplit_once('.')?;
        let is_script = matches!(extension, "js" | "mjs" | "cjs" | "ts" | "mts" | "cts");
        let is_data = matches!(extension, "toml" | "yaml" | "yml" | "json");
        let generator = match stem {
            "astro.config" if is_script => Self::Astro,
            "docusaurus.config" if is_script => Self::Docusaurus,
            "hugo" | "config" | "languages" if is_data => {
                let site = folder.strip_suffix("config/_default").map(|site| site.trim_end_matches('/'));
                if stem == "languages" && site.is_none() {
                    return None;
                }
                let site = site.unwrap_or(folder);
                let content = super::join(site, "content/");
                // Many tools have a config.toml; Hugo's stands beside the content.
                let at = all.partition_point(|path| *path < content);
                if stem != "hugo" && !all.get(at).is_some_and(|path| path.starts_with(&content)) {
                    return None;
                }
                return Some((Self::Hugo, site));
            }
            "_config" if matches!(extension, "yml" | "yaml") => Self::Jekyll,
            "book" if extension == "toml" => Self::MdBook,
            "mkdocs" if matches!(extension, "yml" | "yaml") => Self::MkDocs,
            _ => return None,
        };
        Some((generator, folder))
    }

    /// The keys under which the language of a site without folder or suffix stands.
    fn default_keys(self) -> &'static [&'static str] {
        match self {
            Self::Astro | Self::Docusaurus => &["defaultLocale"],
            Self::Hugo => &["defaultContentLanguage", "defaultcontentlanguage"],
            Self::Jekyll => &["default_lang", "lang", "locale"],
            Self::MdBook => &["language"],
            Self::MkDocs => &["default_language"],
            Self::CargoI18n | Self::Pontoon => &[],
        }
    }
}

/// A configuration that was found.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) generator: Generator,
    /// The path of the configuration.
    pub(super) path: String,
    /// The folder of the site.
    pub(super) folder: String,
    /// What the configuration says, as far as it could be read.
    text: String,
}

/// A generator's configuration that is longer is not one that people write.
const LARGEST: u64 = 256 * 1024;

/// A repository with more sites than these is not searched for the others.
const MOST: usize = 16;

/// The sites below a project, nearest to its root first.
pub(super) fn sites(files: &Files, all: &[String]) -> Vec<Site> {
    let mut found: Vec<(Generator, &str, &String)> = all
        .iter()
        .filter(|path| path.matches('/').count() <= 4)
        .filter_map(|path| Generator::of(path, all).map(|(generator, folder)| (generator, folder, path)))
        .filter(|(_, folder, _)| !is_aside(folder))
        .collect();
    found.sort_by_key(|(_, folder, path)| (folder.split('/').filter(|part| !part.is_empty()).count(), *path));
    found.truncate(MOST);
    found
        .into_iter()
        .map(|(generator, folder, path)| Site {
            generator,
            path: path.clone(),
            folder: folder.to_owned(),
            text: files.read_small(path, LARGEST).unwrap_or_default(),
        })
        // Zola has the same files as Hugo; only the name of this key tells them apart.
        .filter(|site| site.generator != Generator::Hugo || !site.text.contains("base_url"))
        .collect()
}

impl Site {
    /// The language that the configuration calls the site's own.
    pub(super) fn default_language(&self, codes: &Codes) -> Option<Language> {
        let of = |key: &str, text: &str| value_after(key, text).map(str::to_owned);
        let mut words: Vec<String> =
            self.generator.default_keys().iter().filter_map(|key| of(key, &self.text)).collect();
        if self.generator == Generator::Astro {
            // Starlight: locales: { root: { label: 'English', lang: 'en' } }.
            let root = self.text.find("root:").map(|at| &self.text[at..]);
            words.extend(root.and_then(|text| of("lang", text)));
        }
        if self.generator == Generator::MkDocs {
            // mkdocs-static-i18n: the locale before `default: true`.
            let before = self.text.find("default: true").map(|at| &self.text[..at]);
            let locale = before.and_then(|text| text.rfind("locale:").map(|at| &text[at..]));
            words.extend(locale.and_then(|text| of("locale", text)));
        }
        words.iter().find_map(|word| codes.language(word))
    }

    /// The words that the configuration gives languages as folders of their content: Hugo's `contentDir`.
    fn content_folders(&self) -> Vec<(String, Language)> {
        if self.generator != Generator::Hugo {
            return Vec::new();
        }
        let plain = Codes::default();
        let mut language = None;
        let mut found = Vec::new();
        for line in self.text.lines() {
            let line = line.trim();
            let heading = line.strip_prefix('[').and_then(|line| line.split(']').next());
            let heading = heading.or_else(|| line.strip_suffix(':'));
            if let Some(heading) = heading {
                let word = heading.rsplit('.').next().unwrap_or(heading).trim_matches(['"', '\'', ' ', '[']);
                language = plain.language(word);
                continue;
            }
            let folder = value_after("contentDir", line).or_else(|| value_after("contentdir", line));
            if let (Some(folder), Some(language)) = (folder, &language) {
                let word = folder.trim_matches('/').rsplit('/').next().unwrap_or(folder);
                // A language at the root of all content has no word of its own.
                if folder.trim_matches('/').contains('/') {
                    found.push((word.to_owned(), language.clone()));
                }
            }
        }
        found
    }

    /// Whether the configuration has this code as a word in quotes or as a key.
    pub(super) fn names(&self, code: &str) -> bool {
        self.text.match_indices(code).any(|(at, _)| {
            let before = self.text[..at].chars().next_back();
            let after = self.text[at + code.len()..].chars().next();
            let ends = |c: Option<char>| c.is_none_or(|c| matches!(c, '"' | '\''));
            ends(before) && ends(after)
                || before.is_none_or(char::is_whitespace) && matches!(after, Some(':'))
                || before == Some('.') && after == Some(']')
        })
    }
}

/// The words for languages in all these sites.
pub(super) fn codes(sites: &[Site]) -> Codes {
    let named: FxHashMap<String, Language> = sites.iter().flat_map(Site::content_folders).collect();
    Codes::new(named)
}

/// The value behind the first `key: value` or `key = value`, with or without quotes around either.
fn value_after<'t>(key: &str, text: &'t str) -> Option<&'t str> {
    text.match_indices(key).find_map(|(at, _)| {
        let line = text[..at].rsplit('\n').next().unwrap_or_default();
        let before = line.chars().next_back();
        let is_comment = line.trim_start().starts_with(['#', '/', '*']);
        if is_comment || before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            return None;
        }
        let rest = text[at + key.len()..].trim_start_matches(['"', '\'']).trim_start_matches([' ', '\t']);
        let rest = rest.strip_prefix([':', '='])?.trim_start_matches([' ', '\t', '"', '\'', '`']);
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.')));
        Some(&rest[..end.unwrap_or(rest.len())]).filter(|value| !value.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(generator: Generator, text: &str) -> Site {
        Site { generator, path: String::new(), folder: String::new(), text: text.to_owned() }
    }

    #[test]
    fn the_default_language_is_found_in_every_way_of_writing_it() {
        let cases = [
            (Generator::Docusaurus, "i18n: { defaultLocale: 'de', locales: ['de', 'en'] },", Some("de")),
            (Generator::Docusaurus, "// defaultLocale: 'de'\n  defaultLocale: \"fr\",", Some("fr")),
            (Generator::Docusaurus, "defaultLocale: process.env.LOCALE", None),
            (Generator::Astro, "locales: { root: { label: 'English', lang: 'en' }, fr: {} }", Some("en")),
            (Generator::Astro, "defaultLocale: 'root', locales: { root: { lang: 'ja' } }", Some("ja")),
            (Generator::Hugo, "baseURL = 'x'\ndefaultContentLanguage = 'pt-br'\n", Some("pt-BR")),
            (Generator::Hugo, "{\"defaultContentLanguage\": \"fr\"}", Some("fr")),
            (Generator::Jekyll, "title: x\nlang: en-US # as in HTML\n", Some("en-US")),
            (Generator::Jekyll, "slang: fr\n", None),
            (Generator::MdBook, "[book]\nlanguage = \"ru\"\n", Some("ru")),
            (Generator::MkDocs, "- locale: en\n  default: true\n- locale: fr\n  build: true\n", Some("en")),
            (Generator::MkDocs, "- locale: en\n- locale: fr\n  default: true\n", Some("fr")),
            (Generator::Hugo, "defaultContentLanguage = [[[ é", None),
            (Generator::Hugo, "", None),
        ];
        for (generator, text, language) in cases {
            let found = site(generator, text).default_language(&Codes::default());
            assert_eq!(found.as_ref().map(Language::as_str), language, "{text}");
        }
    }

    #[test]
    fn hugo_gives_languages_folders_of_their_own() {
        let toml = "[languages]\n[languages.en]\ncontentDir = \"content/english\"\nweight = 1\n\
                    [languages.fr]\ncontentDir = 'content/french/'\n";
        let yaml =
            "languages:\n  en:\n    contentDir: content/english\n  fr:\n    contentDir: content/french\n";
        for text in [toml, yaml] {
            let codes = codes(&[site(Generator::Hugo, text)]);
            assert_eq!(codes.language("french"), "fr".parse().ok(), "{text}");
            assert_eq!(codes.language("english"), "en".parse().ok(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_configuration_breaks_the_search(text in "([a-z .:=\\[\\]'\"{}é\n-]|defaultLocale|contentDir|root:|fr){0,40}") {
            for generator in [Generator::Astro, Generator::Hugo, Generator::MkDocs] {
                let site = site(generator, &text);
                let codes = codes(std::slice::from_ref(&site));
                site.default_language(&codes);
                site.names("fr");
            }
        }
    }

    #[test]
    fn codes_count_as_named_in_quotes_or_as_keys_only() {
        let named = site(Generator::Astro, "locales: ['en', \"ml\"],\n  fr: { label: 'x' }, html: 'io-x'");
        assert!(named.names("ml") && named.names("fr"));
        assert!(!named.names("io") && !named.names("tm"));
        assert!(site(Generator::Hugo, "[languages.de]").names("de"));
    }
}
