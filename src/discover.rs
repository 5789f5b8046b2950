//! Which articles a project has, and where their catalogs and translations belong.
//!
//! Only file names are looked at, and nothing is read but what tells a Fluent article from a generated catalog.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use crate::catalog::SourceCatalog;
use crate::config::{ArticleSet, Config, FILE_NAME, LanguageCodes};
use crate::diagnostic::{Diagnostic, Severity};
use crate::files::{FileError, Files, is_hidden};
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
    /// The name of its catalog: the path below a language's folder, without extension.
    pub catalog: String,
    /// Where its catalogs are, with `{language}` left open.
    pub catalogs: String,
    /// Where its translation is rendered to, with `{language}` left open.
    pub output: String,
    /// Whether the project says where translations belong.
    pub has_own_output: bool,
    /// Whether a sync takes in what somebody edits in its translations themselves.
    pub is_tracked: bool,
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
    /// The article that a source catalog names although nothing stands at that path.
    pub fn gone(path: &str, locales: &str, catalog: String) -> Self {
        Self {
            path: path.to_owned(),
            format: Format::PlainText,
            catalogs: catalog_path(locales, "{language}", &catalog),
            catalog,
            output: String::new(),
            has_own_output: false,
            is_tracked: false,
            codes: Arc::default(),
            url: None,
        }
    }

    /// Whether it is a Fluent file: its translations are its catalogs, and recto never writes it.
    pub fn is_fluent(&self) -> bool {
        self.format == Format::Fluent
    }

    /// Where the translation into a language is rendered to.
    pub fn output_path(&self, language: &Language) -> String {
        self.output.replace("{language}", self.codes.get(language))
    }

    /// The catalog in a language; of a Fluent article, the translated file.
    pub fn catalog_path(&self, language: &Language) -> String {
        let code = if self.is_fluent() { self.codes.get(language) } else { language.as_str() };
        self.catalogs.replace("{language}", code)
    }

    /// The ledger in a language, beside the catalog.
    pub fn ledger_path(&self, language: &Language) -> String {
        beside(&self.catalog_path(language))
    }

    /// Whether one of its files has a name that file systems do not take.
    fn has_too_long_name(&self, languages: &[Language]) -> bool {
        const MOST: usize = 255;
        // Most names are short, and stay so where a language stands in them.
        let is_short = |path: &str| path.split('/').all(|name| name.len() < MOST);
        let is_code = |code: &str| code.len() <= "{language}".len();
        let are_codes = |language| is_code(self.codes.get(language)) && is_code(language.as_str());
        if is_short(&self.catalogs) && is_short(&self.output) && languages.iter().all(are_codes) {
            return false;
        }
        let of_language =
            |language| [self.catalog_path(language), self.ledger_path(language), self.output_path(language)];
        let mut paths = languages.iter().flat_map(of_language);
        paths.any(|path| path.split('/').any(|name| name.len() > MOST))
    }

    /// All its files: itself, what is kept of its texts, the catalog and ledger of each language, and the pages that
    /// somebody may edit.
    pub fn files(&self, config: &Config) -> Vec<String> {
        let languages = config.languages.iter();
        let of_languages =
            languages.flat_map(|language| [self.catalog_path(language), self.ledger_path(language)]);
        let own = [self.path.clone(), self.source_path(&config.source)].into_iter().chain(of_languages);
        own.chain(self.tracked_pages(&config.languages)).collect()
    }

    /// The pages that somebody may edit, in the order of the languages.
    pub fn tracked_pages(&self, languages: &[Language]) -> impl Iterator<Item = String> {
        let languages = if self.is_tracked { languages } else { &[] };
        languages.iter().map(|language| self.output_path(language))
    }

    /// The file that holds the texts of the last sync: the source catalog, or the ledger beside a Fluent article.
    pub fn source_path(&self, source: &Language) -> String {
        if self.is_fluent() { beside(&self.path) } else { self.catalog_path(source) }
    }
}

/// The catalog of a name in the folder of a language.
pub fn catalog_path(locales: &str, language: &str, catalog: &str) -> String {
    format!("{locales}/{language}/{catalog}.ftl")
}

/// The ledger beside a catalog.
pub fn beside(catalog: &str) -> String {
    format!("{}.toml", catalog.strip_suffix(".ftl").unwrap_or(catalog))
}

/// Where translations are rendered to when the project does not say.
const DEFAULT_OUTPUT: &str = "{language}/{path}/{stem}.{ext}";

/// Where translations of Fluent articles are, below the folder of catalogs, when the project does not say.
const DEFAULT_FLUENT: &str = "{language}/{path}/{stem}.ftl";

/// Catalog names that stand for something else.
pub const RESERVED: [&str; 1] = ["terms"];

/// Where translations stand beside their article and have the language at the end of their stem.
const SUFFIX: &str = "{stem}.{language}";

/// The articles of a project, and what could not be seen.
#[derive(Debug, Default)]
pub struct Discovered {
    /// The articles, in the order of their paths.
    pub articles: Vec<Article>,
    /// What may be an article and cannot be judged.
    pub not_evaluated: Vec<Diagnostic>,
    /// Folders that cannot be read: what is in them is not gone.
    pub closed: Vec<String>,
}

/// Finds all articles, in the order of their paths.
///
/// Where `output` asks for `{stem}.{language}`, an article may have the source language there itself: the stem of
/// `about.en.md` is `about`, for its catalog too.
///
/// Among the catalogs there are only Fluent articles: none that recto generated, no glossary and no translation.
///
/// # Errors
///
/// Articles that would share a catalog, that have a reserved name or a format recto cannot read.
pub fn articles(files: &Files, config: &Config) -> Result<Discovered, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let (mut articles, mut not_evaluated, mut closed) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    let maker = Maker::new(config);
    for set in &config.articles {
        let folder = &set.folder;
        if !files.is_folder(folder) {
            // Git keeps no empty folder: where nothing was ever synced, there is nothing that could be gone.
            if !set.has_fluent
                && files.below(&config.locales, None, false).is_ok_and(|found| found.is_empty())
            {
                continue;
            }
            let message = message!("no-articles-folder", folder);
            faults.push(fault(FILE_NAME, message, message!("no-articles-folder-hint")));
            continue;
        }
        let skip = (!set.has_fluent).then_some(config.locales.as_str());
        let found = files.find(folder, skip, true);
        for error in found.closed {
            let path = error.path().to_owned();
            not_evaluated.push(unreadable(&path, error.message(), error.hint()));
            closed.push(path);
        }
        for name in found.unnamed.iter().filter(|name| is_in(set, name) || files.is_folder(name)) {
            not_evaluated.push(unreadable(name, message!("name-not-utf8"), message!("name-not-utf8-hint")));
        }
        for path in found.files {
            if !is_in(set, &path) || maker.is_catalog(files, &path) || !seen.insert(path.clone()) {
                continue;
            }
            match maker.article(set, &path) {
                Some(article) if article.has_too_long_name(&config.languages) => {
                    let hint = message!("article-name-too-long-hint");
                    not_evaluated.push(unreadable(&path, message!("article-name-too-long"), hint));
                    closed.push(path);
                }
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
    if faults.is_empty() { Ok(Discovered { articles, not_evaluated, closed }) } else { Err(faults) }
}

fn fault(path: &str, message: Message, hint: Message) -> Diagnostic {
    Diagnostic::new("configuration", Severity::Error, path, message).hint(hint)
}

/// What may be an article and cannot be read.
fn unreadable(path: &str, message: Message, hint: Message) -> Diagnostic {
    Diagnostic::new("unreadable-article", Severity::Error, path, message).hint(hint).article(path)
}

/// Whether a set of articles names a path.
fn is_in(set: &ArticleSet, path: &str) -> bool {
    let below = below(set, path);
    set.include.is_match(below) && !set.exclude.is_match(below)
}

/// The place of the first set of articles that names a path.
pub fn set_of(config: &Config, path: &str) -> Option<usize> {
    config.articles.iter().position(|set| Path::new(path).starts_with(&set.folder) && is_in(set, path))
}

/// Whether a file of a path would be an article, unless it is a catalog or a translation.
pub fn may_be_article(config: &Config, path: &str) -> bool {
    let is_article = |set: &ArticleSet| {
        let rest = Path::new(path).strip_prefix(&set.folder).ok().and_then(Path::to_str);
        rest.is_some_and(|rest| !is_hidden(rest)) && is_in(set, path)
    };
    config.articles.iter().any(is_article)
}

/// The article of a path, if one of the project is there, told by its name and its text alone: what other files there
/// are counts only in [`articles`].
pub fn article(files: &Files, config: &Config, path: &str) -> Option<Article> {
    let is_meant = |set: &&ArticleSet| {
        let rest = Path::new(path).strip_prefix(&set.folder).ok().and_then(Path::to_str);
        rest.is_some_and(|rest| !rest.is_empty() && !is_hidden(rest)) && is_in(set, path)
    };
    let set = config.articles.iter().find(is_meant)?;
    let maker = Maker::new(config);
    let article = maker.article(set, path).filter(|_| !maker.is_catalog(files, path))?;
    (!article.has_too_long_name(&config.languages)).then_some(article)
}

/// The path below the folder of a set.
fn below<'p>(set: &ArticleSet, path: &'p str) -> &'p str {
    path.strip_prefix(&set.folder).unwrap_or(path).trim_start_matches('/')
}

/// Finds the places of Fluent articles that are gone while what may be their ledger is there.
///
/// # Errors
///
/// A folder that cannot be read.
pub fn without_source(files: &Files, config: &Config) -> Result<Vec<Article>, FileError> {
    let maker = Maker::new(config);
    let mut articles = Vec::new();
    let mut seen = HashSet::new();
    for set in config.articles.iter().filter(|set| set.has_fluent) {
        for ledger in files.below(&set.folder, None, true)? {
            let Some(path) = ledger.strip_suffix(".toml").map(|stem| format!("{stem}.ftl")) else { continue };
            if is_in(set, &path) && !files.exists(&path) && seen.insert(path.clone()) {
                articles.extend(maker.article(set, &path));
            }
        }
    }
    leave_out_translations(&mut articles, &config.languages);
    Ok(articles)
}

/// Makes articles of paths, as a configuration has it.
struct Maker<'c> {
    config: &'c Config,
    codes: Arc<LanguageCodes>,
    /// How a stem ends that names the source language.
    suffix: String,
    /// The folder of catalogs, with a slash behind it.
    locales: String,
    glossaries: HashSet<String>,
}

impl<'c> Maker<'c> {
    fn new(config: &'c Config) -> Self {
        let codes = Arc::new(config.language_codes.clone());
        let languages = config.languages.iter().chain([&config.source]);
        Self {
            suffix: format!(".{}", codes.get(&config.source)),
            locales: format!("{}/", config.locales),
            glossaries: languages
                .map(|language| catalog_path(&config.locales, language.as_str(), "terms"))
                .collect(),
            codes,
            config,
        }
    }

    /// Whether a file among the catalogs is no article.
    fn is_catalog(&self, files: &Files, path: &str) -> bool {
        let is_generated =
            || files.read(path).is_ok_and(|text| text.is_some_and(|text| SourceCatalog::is_generated(&text)));
        path.starts_with(&self.locales)
            && (!path.ends_with(".ftl") || self.glossaries.contains(path) || is_generated())
    }

    fn article(&self, set: &ArticleSet, path: &str) -> Option<Article> {
        let below = Path::new(below(set, path));
        let extension = below.extension()?.to_str()?;
        let format = Format::from_extension(extension)?;
        let folder = below.parent()?.to_str()?.replace('\\', "/");
        let default = match format {
            Format::Fluent => format!("{}{DEFAULT_FLUENT}", self.locales),
            _ => DEFAULT_OUTPUT.to_owned(),
        };
        let output = set.output.as_deref().unwrap_or(&default);
        let mut stem = below.file_stem()?.to_str()?;
        if output.contains(SUFFIX) {
            stem = stem.strip_suffix(&self.suffix).filter(|stem| !stem.is_empty()).unwrap_or(stem);
        }
        let fill = |pattern: &str| {
            let filled =
                pattern.replace("{path}", &folder).replace("{stem}", stem).replace("{ext}", extension);
            filled.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
        };
        let (catalog, output) = (fill(&set.catalog), fill(output));
        Some(Article {
            path: path.to_owned(),
            format,
            catalogs: match format {
                Format::Fluent => output.clone(),
                _ => catalog_path(&self.config.locales, "{language}", &catalog),
            },
            catalog,
            output,
            has_own_output: set.output.is_some(),
            is_tracked: set.is_tracked && set.output.is_some() && format != Format::Fluent,
            codes: Arc::clone(&self.codes),
            url: set.url.as_ref().map(|url| {
                let translation = address(&url.translation, &folder, stem);
                let own = url.source.as_ref().map(|source| address(source, &folder, stem));
                let own = own.unwrap_or_else(|| translation.clone());
                let code = self.codes.get(&self.config.source);
                ArticleUrl { source: own.replace("{language}", code), translation }
            }),
        })
    }
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
        .filter(|article| article.has_own_output || article.is_fluent())
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
        if RESERVED.contains(&article.catalog.as_str()) && !article.is_fluent() {
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
        (folder, files, Config::read(&text, "recto.toml", &[]).unwrap())
    }

    #[test]
    fn patterns_name_catalog_and_output() {
        let settings =
            "[[articles]]\nfolder = \"docs/en\"\noutput = \"docs/{language}/{path}/{stem}.{ext}\"\n";
        let (_folder, files, config) =
            project(settings, &["docs/en/a/b.md", "docs/en/c.txt", "docs/fr/c.txt"]);
        let found = articles(&files, &config).unwrap().articles;
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
        let found = articles(&files, &config).unwrap().articles;
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
        let found = articles(&files, &config).unwrap().articles;
        assert_eq!(found.iter().map(|a| a.path.as_str()).collect::<Vec<_>>(), ["a.md"]);
    }

    #[test]
    fn languages_have_the_code_that_the_site_gives_them_and_suffixes_are_no_part_of_a_stem() {
        let settings = "[language-codes]\nfr = \"fr-fr\"\n[[articles]]\nfolder = \"a\"\n\
                        output = \"a/{path}/{stem}.{language}.{ext}\"\n";
        let (_folder, files, config) = project(settings, &["a/b/x.en.md", "a/y.md", "a/b/x.fr-fr.md"]);
        let found = articles(&files, &config).unwrap().articles;
        let french = "fr".parse().unwrap();
        let shown: Vec<_> =
            found.iter().map(|a| (a.path.as_str(), a.catalog.as_str(), a.output_path(&french))).collect();
        assert_eq!(
            shown,
            [("a/b/x.en.md", "b/x", "a/b/x.fr-fr.md".to_owned()), ("a/y.md", "y", "a/y.fr-fr.md".to_owned())]
        );

        let settings = "[[articles]]\nfolder = \"a\"\n";
        let (_folder, files, config) = project(settings, &["a/x.en.md"]);
        assert_eq!(
            articles(&files, &config).unwrap().articles[0].catalog,
            "x.en",
            "folders tell languages apart"
        );
    }

    #[test]
    fn what_rendering_writes_beside_the_articles_is_no_article() {
        let settings = "[[articles]]\nfolder = \"a\"\noutput = \"a/{language}/{path}/{stem}.{ext}\"\n";
        let (_folder, files, config) = project(settings, &["a/legal.md", "a/fr/legal.md"]);
        let found = articles(&files, &config).unwrap().articles;
        assert_eq!(found.iter().map(|a| a.path.as_str()).collect::<Vec<_>>(), ["a/legal.md"]);
    }

    #[test]
    fn fluent_articles_stand_among_the_catalogs() {
        let settings = "[language-codes]\nfr = \"fr-FR\"\n[[articles]]\nfolder = \"a\"\n[[articles]]\n\
                        folder = \"locales/en\"\ninclude = [\"**/*.ftl\"]\n[[articles]]\nfolder = \"ui\"\n\
                        include = [\"*/en.ftl\"]\ncatalog = \"ui/{path}\"\noutput = \"ui/{path}/{language}.ftl\"\n";
        let paths =
            ["a/x.md", "locales/en/app.ftl", "locales/en/terms.ftl", "locales/en/y.md", "ui/b/en.ftl"];
        let (_folder, files, config) = project(settings, &paths);
        let generated =
            SourceCatalog { article: "a/x.md".to_owned(), segmenter: 1, ..SourceCatalog::default() };
        files.write("locales/en/x.ftl", &generated.write()).unwrap();
        files.write("ui/b/fr-FR.ftl", "a = A\n").unwrap();
        let (french, english) = ("fr".parse().unwrap(), "en".parse().unwrap());
        let found = articles(&files, &config).unwrap().articles;
        let shown: Vec<_> = found
            .iter()
            .map(|a| (&*a.path, a.catalog_path(&french), a.ledger_path(&french), a.source_path(&english)))
            .collect();
        let owned = |catalog: &str, ledger: &str, source: &str| {
            (catalog.to_owned(), ledger.to_owned(), source.to_owned())
        };
        let expected = [
            ("a/x.md", owned("locales/fr/x.ftl", "locales/fr/x.toml", "locales/en/x.ftl")),
            (
                "locales/en/app.ftl",
                owned("locales/fr-FR/app.ftl", "locales/fr-FR/app.toml", "locales/en/app.toml"),
            ),
            ("ui/b/en.ftl", owned("ui/b/fr-FR.ftl", "ui/b/fr-FR.toml", "ui/b/en.toml")),
        ];
        assert_eq!(shown, expected.map(|(path, (catalog, ledger, source))| (path, catalog, ledger, source)));
        files.write("locales/en/gone.toml", "version = 1\n").unwrap();
        let gone = without_source(&files, &config).unwrap();
        assert_eq!(gone.iter().map(|a| a.path.as_str()).collect::<Vec<_>>(), ["locales/en/gone.ftl"]);
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
        let found = articles(&files, &config).unwrap().articles;
        assert_eq!(found.iter().map(|a| a.catalog.as_str()).collect::<Vec<_>>(), ["x", "x-text"]);
    }
}
