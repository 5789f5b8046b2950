//! What an existing site looks like: where its articles are, where its generator expects their translations, and
//! which languages are there.
//!
//! Found out from the names of files and from the text of generators' configuration; the result is data, which
//! `workflow::init` writes as `recto.toml`. Nothing here writes, and no article is read.

mod choice;
mod codes;
mod evidence;
mod fluent_tree;
mod generator;
mod l10n_toml;
mod untranslated;
#[cfg(test)]
mod tests;

use crate::config::ArticleTable;
use crate::discover;
use crate::files::Files;
use crate::message::Message;
use crate::model::{Format, Language};

use choice::Choice;
use evidence::{Tree, places};
use generator::{Site, sites};

pub use generator::Generator;
pub use l10n_toml::resolved;

/// A site, or a tree of Fluent files, as it was recognised.
#[derive(Clone, Debug)]
pub struct Layout {
    /// What makes its pages, where that is known.
    pub generator: Option<Generator>,
    /// The path of the generator's configuration.
    pub configuration: Option<String>,
    /// The language of its articles.
    pub source: Language,
    /// How the site writes that language at the end of a stem, where it does.
    pub source_code: Option<String>,
    /// The languages there are translations in, by number of files, then by name.
    pub languages: Vec<FoundLanguage>,
    /// Where articles and translations are, most translated first.
    pub tables: Vec<ArticleTable>,
    /// What else was seen and is not in the tables, as fragments for people.
    pub others: Vec<Message>,
}

/// A language that a site is translated to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLanguage {
    /// The language.
    pub language: Language,
    /// How the site writes it in paths.
    pub code: String,
    /// How many files are in the place of its translations.
    pub files: usize,
    /// How many of these have a source of the same name.
    pub translated: usize,
}

/// The language that a word in a path stands for; words such as `api` stand for none.
pub(crate) fn language_of_word(word: &str) -> Option<Language> {
    codes::Codes::default().language(word)
}

/// Folders that hold what was built or what others wrote.
const NOT_OURS: [&str; 6] = ["node_modules", "public", "dist", "_site", "target", "vendor"];

/// Recognises the site in a project's folder; `None` where there is no folder of articles that recto knows.
///
/// `source` and `languages` are what somebody asked for: they are taken before what the site says, and may name
/// languages that are not there yet.
pub fn recognise(files: &Files, source: Option<&Language>, languages: &[Language]) -> Option<Layout> {
    let mut all = files.visible(&NOT_OURS);
    all.sort_unstable();
    let sites = sites(files, &all);
    leave_out_built(&mut all, &sites);
    leave_out_templates(&mut all, &sites);
    let tree = Tree::new(&all);
    let codes = generator::codes(&sites).with(languages);
    let sources = possible_sources(source, &sites, &codes, &tree);
    for source in sources.iter().filter(|source| !languages.contains(source)) {
        let places = places(&tree, &codes, source);
        let choice = Choice { tree: &tree, sites: &sites, codes: &codes, source, languages };
        if let Some(layout) = choice.best(places) {
            return Some(layout);
        }
    }
    let own = source.or(sources.first())?.clone();
    untranslated::layout(files, &tree, &sites, own)
        .or_else(|| fluent_tree::layout(files, &all, source, languages))
}

/// MkDocs builds into `site`, which is a folder of sources elsewhere.
fn leave_out_built(all: &mut Vec<String>, sites: &[Site]) {
    for site in sites.iter().filter(|site| site.generator == Generator::MkDocs) {
        let built = join(&site.folder, "site/");
        all.retain(|path| !path.starts_with(&built));
    }
}

/// Where a generator makes the pages, HTML is how they look and not what they say.
fn leave_out_templates(all: &mut Vec<String>, sites: &[Site]) {
    if !sites.is_empty() {
        all.retain(|path| !is_html(path));
    }
}

fn is_html(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    extension.and_then(Format::from_extension) == Some(Format::Html)
}

/// The languages that articles may be written in, likeliest first: what was asked for, or else what the site
/// calls its own, English, and any kind of English that stands in a path.
fn possible_sources(
    asked: Option<&Language>,
    sites: &[Site],
    codes: &codes::Codes,
    tree: &Tree<'_>,
) -> Vec<Language> {
    if let Some(asked) = asked {
        return vec![asked.clone()];
    }
    let mut possible: Vec<Language> = Vec::new();
    let mut add = |language: Language| {
        if !possible.contains(&language) {
            possible.push(language);
        }
    };
    // One book of several says only what it is written in itself.
    let is_translation = |site: &&Site| site.folder.split('/').any(|part| codes.language(part).is_some());
    let own =
        || sites.iter().filter(|site| !is_translation(site)).filter_map(|site| site.default_language(codes));
    own().for_each(&mut add);
    // A site in en-US may have a folder en.
    let bare = |language: Language| language.primary().parse().ok();
    own().filter_map(bare).for_each(&mut add);
    "en".parse().into_iter().for_each(&mut add);
    let parts = tree.articles.iter().flat_map(|path| path.split(['/', '.']));
    let is_english = |part: &&str| part.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en"));
    let mut seen = rustc_hash::FxHashSet::default();
    parts
        .filter(is_english)
        .filter(|part| seen.insert(*part))
        .filter_map(|part| codes.language(part))
        .filter(|language| language.identifier().language == "en")
        .for_each(&mut add);
    possible
}

/// The pattern of catalogs in a folder, where the usual one would not do: among several folders, whose articles
/// may have the same names, and where an article has the name of the glossary.
fn catalog(tree: &Tree<'_>, folder: &str, label: &str, is_one_of_many: bool) -> Option<String> {
    let is_reserved = |path: &&str| {
        let name = path.strip_prefix(folder).map(|name| name.trim_start_matches('/'));
        name.and_then(|name| name.split('.').next()).is_some_and(|stem| discover::RESERVED.contains(&stem))
    };
    let label = if label.is_empty() { folder } else { label };
    let is_needed = is_one_of_many || tree.articles.iter().any(is_reserved);
    is_needed.then(|| format!("{label}/{{path}}/{{stem}}"))
}

/// Whether a folder's articles are there to show or to test something.
fn is_aside(folder: &str) -> bool {
    const ASIDE: [&str; 8] =
        ["test", "tests", "__tests__", "fixtures", "example", "examples", "exampleSite", "themes"];
    folder.split('/').any(|part| ASIDE.contains(&part))
}

/// A path below a folder; either may be empty.
fn join(folder: &str, path: &str) -> String {
    match (folder.is_empty(), path.is_empty()) {
        (true, _) => path.to_owned(),
        (_, true) => folder.to_owned(),
        _ => format!("{folder}/{path}"),
    }
}
