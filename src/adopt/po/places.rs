//! Which files hold messages of a language, and which articles they name.

use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::exchange::po::PoReference;
use crate::layout::language_of_word;
use crate::model::Language;

/// The language that the path of a file names: in its name (`fr.po`, `page.fr.po`) or in the nearest folder
/// (`fr/LC_MESSAGES/page.po`).
pub(super) fn language_named(path: &str) -> Option<Language> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.strip_suffix(".po")?;
    let end = |mark: char| stem.rsplit_once(mark).map_or("", |(_, end)| end);
    [stem, end('.'), end('_')].into_iter().chain(folders.rsplit('/')).find_map(language_of)
}

/// The language that a word stands for, as gettext writes it: `pt_BR`, `sr@latin`, `de_AT.UTF-8`.
pub(super) fn language_of(word: &str) -> Option<Language> {
    let (word, _) = word.split_once('.').unwrap_or((word, ""));
    let (word, script) = word.split_once('@').unwrap_or((word, ""));
    match script {
        "latin" => language_of_word(&format!("{word}-Latn")),
        "cyrillic" => language_of_word(&format!("{word}-Cyrl")),
        _ => language_of_word(word),
    }
}

/// The language of the project that is meant: the very one, or the only one that is a variant of it.
pub(super) fn in_project<'c>(language: &Language, config: &'c Config) -> Option<&'c Language> {
    let exact = config.languages.iter().find(|own| *own == language);
    let by_code = || {
        let is_meant = |own: &&Language| {
            config.language_codes.get(own).parse::<Language>().is_ok_and(|code| code == *language)
        };
        config.languages.iter().find(is_meant)
    };
    let variant = || {
        let mut variants = config.languages.iter().filter(|own| own.primary() == language.primary());
        variants.next().filter(|_| variants.next().is_none())
    };
    exact.or_else(by_code).or_else(variant)
}

/// The articles of a project, by the ends of their paths.
pub(super) struct ArticlePaths {
    whole: FxHashMap<String, usize>,
    /// Those that end like this, whole parts of paths alone.
    by_end: FxHashMap<String, Vec<usize>>,
    /// The same without extension.
    by_stem: FxHashMap<String, Vec<usize>>,
}

impl ArticlePaths {
    pub(super) fn new<'a>(paths: impl Iterator<Item = &'a str>) -> Self {
        let (mut by_end, mut by_stem): (FxHashMap<String, Vec<usize>>, FxHashMap<String, Vec<usize>>) =
            Default::default();
        let mut whole = FxHashMap::default();
        for (at, path) in paths.enumerate() {
            whole.insert(path.to_owned(), at);
            let stem = stem_of(path);
            for end in ends(path) {
                by_end.entry(end.to_owned()).or_default().push(at);
            }
            for end in ends(stem) {
                by_stem.entry(end.to_owned()).or_default().push(at);
            }
        }
        Self { whole, by_end, by_stem }
    }

    /// The article that a message was found in: the one whose path the reference ends with, or that ends with it.
    ///
    /// A file of the same name in another folder is another one, or one that is gone.
    pub(super) fn article(&self, reference: &PoReference) -> Option<usize> {
        let path = reference.path.trim_start_matches("../");
        ends(path).find_map(|end| self.whole.get(end).copied()).or_else(|| only(self.by_end.get(path)))
    }

    /// The article that a file of messages is about by its own name.
    pub(super) fn article_of_file(&self, path: &str) -> Option<usize> {
        let stem = path.strip_suffix(".po")?;
        let parts = stem.split('/').filter(|part| language_of(part).is_none() && *part != "LC_MESSAGES");
        let mut parts: Vec<&str> = parts.collect();
        if let Some(last) = parts.last_mut()
            && let Some((name, end)) = last.rsplit_once(['.', '_'])
            && language_of(end).is_some()
        {
            *last = name;
        }
        let own = parts.join("/");
        ends(&own).find_map(|end| only(self.by_end.get(end)).or_else(|| only(self.by_stem.get(end))))
    }
}

/// The one that is there, if it is the only one.
fn only(found: Option<&Vec<usize>>) -> Option<usize> {
    match found.map(Vec::as_slice) {
        Some(&[one]) => Some(one),
        _ => None,
    }
}

fn stem_of(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..].rfind('.').map_or(path, |dot| &path[..name + dot])
}

/// A path, and what is left of it without its first folders; the longest first.
fn ends(path: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1));
    starts.map(|at| &path[at..]).filter(|end| !end.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_where_tools_write_it() {
        for (path, language) in [
            ("po/fr.po", Some("fr")),
            ("docs/po/pt_BR.po", Some("pt-BR")),
            ("po/zh-Hant.po", Some("zh-Hant")),
            ("po/fil.po", Some("fil")),
            ("po/pages/intro.md.de.po", Some("de")),
            ("po/intro_es.po", Some("es")),
            ("locale/ja/LC_MESSAGES/intro.po", Some("ja")),
            ("l10n/po/sr@latin.po", Some("sr-Latn")),
            ("po/app.fr.po", Some("fr")),
            ("po/app.po", None),
            ("po/messages.po", None),
            ("po/guide.po", None),
            ("src/po/a.po", None),
        ] {
            assert_eq!(language_named(path).as_ref().map(Language::as_str), language, "{path}");
        }
    }

    #[test]
    fn references_name_articles_from_any_folder() {
        let paths = ["docs/src/a.md", "docs/src/guide/b.md", "docs/src/index.md", "docs/src/guide/index.md"];
        let known = ArticlePaths::new(paths.into_iter());
        let article = |path: &str| known.article(&PoReference { path: path.to_owned(), line: None });
        assert_eq!(article("src/a.md"), Some(0));
        assert_eq!(article("../src/guide/b.md"), Some(1));
        assert_eq!(article("/home/me/docs/src/guide/index.md"), Some(3));
        assert_eq!(article("src/old/a.md"), None, "another file, or one that is gone");
        assert_eq!(article("index.md"), None, "two have that name");
        assert_eq!(article("c.md"), None);
        assert_eq!(known.article_of_file("po/fr/guide/b.po"), Some(1));
        assert_eq!(known.article_of_file("po/a.md.fr.po"), Some(0));
        assert_eq!(known.article_of_file("po/fr.po"), None);
    }
}
