//! Which articles a project has, and where their catalogs and translations belong.
//!
//! Only file names are looked at; nothing is read.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use crate::config::{ArticleSet, Config, FILE_NAME, LanguageCodes};
use crate::diagnostic::{Diagnostic, Severity};
use crate::files::Files;
use crate::message;
use crate::message::Message;
use crate::model::{Format, Language};

/// One article of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The path from the project's root.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// The catalog's path below a language's folder, without extension.
    pub catalog: String,
    /// Where its translation is rendered to, with `{language}` left open.
    pub output: String,
    /// Whether the project says where translations belong.
    pub has_own_output: bool,
    /// What is filled in for `{language}`.
    pub codes: Arc<LanguageCodes>,
    /// Where the site shows it; `None` where the project does not say.
    pub url: Option<ArticleUrl>,
}

/// The addresses at which a site shows an article, beginning with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleUrl {
    /// Of the article itself.
    pub source: String,
    /// Of its translations, with `{language}` left open.
    pub translation: String,
}

impl ArticleUrl {
    /// The address of the translation into the language that is written like this.
    pub fn of(&self, code: &str) -> String {
        self.translation.replace("{language}", code)
    }
}

impl Article {
    /// Where the translation into a language is rendered to.
    pub fn output_path(&self, language: &Language) -> String {
        self.output.replace("{language}", self.codes.get(language))
    }
}

/// The catalog of an article in a language.
pub fn catalog_path(locales: &str, language: &Language, catalog: &str) -> String {
    format!("{locales}/{language}/{catalog}.ftl")
}

/// The ledger of an article in a language.
pub fn ledger_path(locales: &str, language: &Language, catalog: &str) -> String {
    format!("{locales}/{language}/{catalog}.toml")
}

/// Where translations are rendered to when the project does not say.
const DEFAULT_OUTPUT: &str = "{language}/{path}/{stem}.{ext}";

/// Catalog names that stand for something else.
pub const RESERVED: [&str; 1] = ["terms"];

/// Where translations stand beside their article and have the language at the end of their stem.
const SUFFIX: &str = "{stem}.{language}";

/// Finds all articles, in the order of their paths.
///
/// Where `output` asks for `{stem}.{language}`, an article may have the source language there itself: the stem of
/// `about.en.md` is `about`, for its catalog too.
///
/// # Errors
///
/// Articles that would share a catalog, that have a reserved name or a format recto cannot read.
pub fn articles(files: &Files, config: &Config) -> Result<Vec<Article>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut articles: Vec<Article> = Vec::new();
    let mut seen = HashSet::new();
    let codes = Arc::new(config.language_codes.clone());
    let suffix = format!(".{}", codes.get(&config.source));
    for set in &config.articles {
        let folder = &set.folder;
        if !files.is_folder(folder) {
            let message = message!("no-articles-folder", folder);
            faults.push(fault(FILE_NAME, message, message!("no-articles-folder-hint")));
            continue;
        }
        let found = match files.below(folder, Some(&config.locales), true) {
            Ok(found) => found,
            Err(error) => {
                faults.push(fault(FILE_NAME, error.message(), error.hint()));
                continue;
            }
        };
        for path in found {
            let below = path.strip_prefix(&set.folder).unwrap_or(&path).trim_start_matches('/');
            if !set.include.is_match(below) || set.exclude.is_match(below) {
                continue;
            }
            if !seen.insert(path.clone()) {
                continue;
            }
            match article(set, &path, below, &suffix, &codes, &config.source) {
                Some(article) => articles.push(article),
                None => {
                    let message = message!("article-of-no-format", path = &path);
                    faults.push(fault(&path, message, message!("article-of-no-format-hint")));
                }
            }
        }
    }
    leave_out_translations(&mut articles, &config.languages);
    articles.sort_by(|a, b| a.path.cmp(&b.path));
    find_shared_catalogs(&articles, &mut faults);
    if faults.is_empty() { Ok(articles) } else { Err(faults) }
}

fn fault(path: &str, message: Message, hint: Message) -> Diagnostic {
    Diagnostic::new("configuration", Severity::Error, path, message).hint(hint)
}

/// The article at a path; `suffix` is how a stem ends that names the source language.
fn article(
    set: &ArticleSet,
    path: &str,
    below: &str,
    suffix: &str,
    codes: &Arc<LanguageCodes>,
    source: &Language,
) -> Option<Article> {
    let below = Path::new(below);
    let extension = below.extension()?.to_str()?;
    let format = Format::from_extension(extension)?;
    let folder = below.parent()?.to_str()?.replace('\\', "/");
    let output = set.output.as_deref().unwrap_or(DEFAULT_OUTPUT);
    let mut stem = below.file_stem()?.to_str()?;
    if output.contains(SUFFIX) {
        stem = stem.strip_suffix(suffix).filter(|stem| !stem.is_empty()).unwrap_or(stem);
    }
    let fill = |pattern: &str| {
        let filled = pattern.replace("{path}", &folder).replace("{stem}", stem).replace("{ext}", extension);
        filled.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    };
    Some(Article {
        path: path.to_owned(),
        format,
        catalog: fill(&set.catalog),
        output: fill(output),
        has_own_output: set.output.is_some(),
        codes: Arc::clone(codes),
        url: set.url.as_ref().map(|url| {
            let translation = address(&url.translation, &folder, stem);
            let own = url.source.as_ref().map(|source| address(source, &folder, stem));
            let own = own.unwrap_or_else(|| translation.clone());
            ArticleUrl { source: own.replace("{language}", codes.get(source)), translation }
        }),
    })
}

/// The address of a page; `index` as its last part stands for the folder.
fn address(pattern: &str, folder: &str, stem: &str) -> String {
    let parts: Vec<String> = pattern
        .split('/')
        .filter(|part| *part != "{stem}" || stem != "index")
        .map(|part| part.replace("{path}", folder).replace("{stem}", stem))
        .filter(|part| !part.is_empty())
        .collect();
    let end = if pattern.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("/{}{end}", parts.join("/"))
}

/// Drops the files that rendering another article writes: translations are no articles.
fn leave_out_translations(articles: &mut Vec<Article>, languages: &[Language]) {
    let rendered: HashSet<String> = articles
        .iter()
        .filter(|article| article.has_own_output)
        .flat_map(|article| {
            let own = article.path.clone();
            languages.iter().map(|language| article.output_path(language)).filter(move |path| *path != own)
        })
        .collect();
    articles.retain(|article| !rendered.contains(&article.path));
}

fn find_shared_catalogs(articles: &[Article], faults: &mut Vec<Diagnostic>) {
    let mut owners: HashMap<&str, &str> = HashMap::new();
    for article in articles {
        if RESERVED.contains(&article.catalog.as_str()) {
            let message = message!("catalog-reserved", catalog = &article.catalog);
            faults.push(fault(&article.path, message, message!("catalog-shared-hint")));
        } else if let Some(other) = owners.insert(&article.catalog, &article.path) {
            let (path, catalog) = (&article.path, &article.catalog);
            let message = message!("catalog-shared", other = other, path, catalog);
            faults.push(fault(path, message, message!("catalog-shared-hint")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(settings: &str, paths: &[&str]) -> (tempfile::TempDir, Files, Config) {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        for path in paths {
            files.write(path, "text").unwrap();
        }
        let text = format!("source = \"en\"\nlanguages = [\"fr\"]\n{settings}");
        (folder, files, Config::read(&text, "recto.toml").unwrap())
    }

    #[test]
    fn patterns_name_catalog_and_output() {
        let settings =
            "[[articles]]\nfolder = \"docs/en\"\noutput = \"docs/{language}/{path}/{stem}.{ext}\"\n";
        let (_folder, files, config) =
            project(settings, &["docs/en/a/b.md", "docs/en/c.txt", "docs/fr/c.txt"]);
        let found = articles(&files, &config).unwrap();
        let shown: Vec<_> = found.iter().map(|a| (a.path.as_str(), a.catalog.as_str())).collect();
        assert_eq!(shown, [("docs/en/a/b.md", "a/b"), ("docs/en/c.txt", "c")]);
        let french = "fr".parse().unwrap();
        assert_eq!(found[0].output_path(&french), "docs/fr/a/b.md");
        assert_eq!(found[1].output_path(&french), "docs/fr/c.txt");
    }

    #[test]
    fn addresses_follow_their_patterns() {
        let settings = "[[articles]]\nfolder = \"a\"\nurl = \"/{language}/{path}/{stem}/\"\n\
                        source-url = \"/{path}/{stem}/\"\n[[articles]]\nfolder = \"b\"\n\
                        catalog = \"b\"\nurl = \"/docs/{language}/{stem}.html\"\n[[articles]]\nfolder = \"c\"\n";
        let paths = ["a/index.md", "a/x/index.md", "a/x/y.md", "b/index.md", "c/z.md"];
        let (_folder, files, config) = project(settings, &paths);
        let found = articles(&files, &config).unwrap();
        let shown: Vec<_> = found
            .iter()
            .filter_map(|article| article.url.as_ref())
            .map(|url| (url.source.clone(), url.of("fr")))
            .collect();
        let expected = [
            ("/", "/fr/"),
            ("/x/", "/fr/x/"),
            ("/x/y/", "/fr/x/y/"),
            ("/docs/en/index.html", "/docs/fr/index.html"),
        ];
        assert_eq!(shown, expected.map(|(source, own)| (source.to_owned(), own.to_owned())));
    }

    #[test]
    fn the_whole_project_may_be_the_folder_and_catalogs_are_no_articles() {
        let settings = "[[articles]]\nfolder = \".\"\nexclude = [\"README.md\"]\n";
        let (_folder, files, config) =
            project(settings, &["a.md", "README.md", "locales/fr/x.md", ".git/y.md"]);
        let found = articles(&files, &config).unwrap();
        assert_eq!(found.iter().map(|a| a.path.as_str()).collect::<Vec<_>>(), ["a.md"]);
    }

    #[test]
    fn languages_have_the_code_that_the_site_gives_them_and_suffixes_are_no_part_of_a_stem() {
        let settings = "[language-codes]\nfr = \"fr-fr\"\n[[articles]]\nfolder = \"a\"\n\
                        output = \"a/{path}/{stem}.{language}.{ext}\"\n";
        let (_folder, files, config) = project(settings, &["a/b/x.en.md", "a/y.md", "a/b/x.fr-fr.md"]);
        let found = articles(&files, &config).unwrap();
        let french = "fr".parse().unwrap();
        let shown: Vec<_> =
            found.iter().map(|a| (a.path.as_str(), a.catalog.as_str(), a.output_path(&french))).collect();
        assert_eq!(
            shown,
            [("a/b/x.en.md", "b/x", "a/b/x.fr-fr.md".to_owned()), ("a/y.md", "y", "a/y.fr-fr.md".to_owned())]
        );

        let settings = "[[articles]]\nfolder = \"a\"\n";
        let (_folder, files, config) = project(settings, &["a/x.en.md"]);
        assert_eq!(articles(&files, &config).unwrap()[0].catalog, "x.en", "folders tell languages apart");
    }

    #[test]
    fn what_rendering_writes_beside_the_articles_is_no_article() {
        let settings = "[[articles]]\nfolder = \"a\"\noutput = \"a/{language}/{path}/{stem}.{ext}\"\n";
        let (_folder, files, config) = project(settings, &["a/legal.md", "a/fr/legal.md"]);
        let found = articles(&files, &config).unwrap();
        assert_eq!(found.iter().map(|a| a.path.as_str()).collect::<Vec<_>>(), ["a/legal.md"]);
    }

    #[test]
    fn shared_catalogs_and_reserved_names_have_a_way_out() {
        let settings = "[[articles]]\nfolder = \"a\"\n";
        let (_folder, files, config) = project(settings, &["a/x.md", "a/x.txt", "a/terms.md"]);
        let faults = articles(&files, &config).unwrap_err();
        assert_eq!(faults.len(), 2);
        assert!(faults.iter().all(|fault| fault.hint.as_ref().unwrap().to_string().contains("catalog =")));

        let settings = "[[articles]]\nfolder = \"a\"\ninclude = [\"x.txt\"]\ncatalog = \"x-text\"\n\
                        [[articles]]\nfolder = \"a\"\nexclude = [\"terms.md\"]\n";
        let (_folder, files, config) = project(settings, &["a/x.md", "a/x.txt", "a/terms.md"]);
        let found = articles(&files, &config).unwrap();
        assert_eq!(found.iter().map(|a| a.catalog.as_str()).collect::<Vec<_>>(), ["x", "x-text"]);
    }
}
