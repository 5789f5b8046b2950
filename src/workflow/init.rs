//! Makes a new project, around the site that is there.
//!
//! What the site looks like is found out in `layout`; here it is only written down.

use rustc_hash::FxHashSet;

use super::differing_keys::differing_keys;
use crate::adopt::po_languages;
use crate::config::{ArticleTable, Config, DEFAULT_INCLUDE, FILE_NAME, Template, template};
use crate::diagnostic::Diagnostic;
use crate::discover::{self, Article};
use crate::files::Files;
use crate::layout::{Generator, Layout, recognise};
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::Language;
use crate::workspace::WorkspaceError;

/// A project that was made.
#[derive(Debug)]
pub struct InitReport {
    /// The files and folders made.
    pub made: Vec<String>,
    /// The folder of articles; the first one where there are several.
    pub folder: String,
    /// What was there already; `None` where there were no articles.
    pub found: Option<FoundSite>,
    /// What keeps recto from reading all articles as the new configuration says.
    pub findings: Vec<Diagnostic>,
}

/// A site that was there before the project.
#[derive(Debug)]
pub struct FoundSite {
    /// What makes its pages, where that is known.
    pub generator: Option<Generator>,
    /// The path of the generator's configuration.
    pub configuration: Option<String>,
    /// The language of its articles.
    pub source: Language,
    /// How many articles there are; `None` where the findings keep recto from telling.
    pub articles: Option<usize>,
    /// The folders of articles, and the pattern of their translations' paths.
    pub folders: Vec<(String, String)>,
    /// The languages of the project.
    pub languages: Vec<FoundTranslations>,
    /// Those of them that there are PO files in.
    pub po: Vec<Language>,
    /// What else looked like translations and is not in the configuration.
    pub others: Vec<Message>,
}

/// The translations into one language that were there before the project.
#[derive(Debug)]
pub struct FoundTranslations {
    /// The language.
    pub language: Language,
    /// How many articles have a translation.
    pub translated: usize,
    /// How many more files are in the place of translations.
    pub homeless: usize,
}

impl FoundSite {
    /// What was found, as a fragment for people.
    pub fn what(&self) -> Message {
        match (self.generator, &self.configuration) {
            (Some(Generator::CargoI18n | Generator::Pontoon), Some(path)) => {
                message!("init-what-fluent-by", path)
            }
            _ if self.is_fluent() => message!("init-what-fluent"),
            (Some(generator), Some(path)) => {
                message!("init-what-site", generator = generator.as_str(), path)
            }
            (Some(generator), None) => message!("init-what-folders", generator = generator.as_str()),
            (None, _) => message!("init-what-articles"),
        }
    }

    /// Whether all articles are Fluent files.
    pub fn is_fluent(&self) -> bool {
        self.folders.iter().all(|(_, output)| output.ends_with(".ftl"))
    }

    /// Whether anything is translated already.
    pub fn is_translated(&self) -> bool {
        self.languages.iter().any(|language| language.translated > 0)
    }
}

/// Makes `recto.toml` and the folders in the root of the files, around the articles that are there.
///
/// The source language and the languages to translate to may be left out where the site tells them; a language
/// that is named twice counts once. The comments in the configuration are in the language of `words`.
///
/// # Errors
///
/// A project that is there already, no language to translate to, or a file that cannot be read or written.
pub fn init(
    files: &Files,
    source: Option<&Language>,
    languages: &[Language],
    words: &Localizer,
) -> Result<InitReport, WorkspaceError> {
    refuse_project(files)?;
    let layout = recognise(files, source, languages);
    let Some(source) = source.or(layout.as_ref().map(|layout| &layout.source)).cloned().or_else(english)
    else {
        return Err(no_languages("en"));
    };
    let po: Vec<Language> = po_languages(files).into_iter().filter(|language| *language != source).collect();
    let languages = choose(&source, languages, layout.as_ref(), &po)?;
    let codes: Vec<(Language, String)> =
        layout.iter().flat_map(|layout| codes(layout, &source, &languages)).collect();
    let new = [ArticleTable {
        folder: "articles".to_owned(),
        include: DEFAULT_INCLUDE.map(str::to_owned).to_vec(),
        exclude: Vec::new(),
        catalog: None,
        output: "{language}/{path}/{stem}.{ext}".to_owned(),
    }];
    let tables = layout.as_ref().map_or(&new[..], |layout| &layout.tables);
    let generator = layout.as_ref().and_then(|layout| layout.generator);
    let mut project = Template {
        fields: generator.map(Generator::front_matter).unwrap_or_default(),
        found: &[],
        source: &source,
        languages: &languages,
        codes: &codes,
        tables,
        shows_drafts: false,
    };
    let (mut found, findings) = match &layout {
        Some(layout) => look(files, layout, &template(&project, words))?,
        None => (None, Vec::new()),
    };
    if let Some(found) = &mut found {
        found.po = po.into_iter().filter(|language| languages.contains(language)).collect();
    }
    let comment = found.as_ref().map(|found| comment(found, words)).unwrap_or_default();
    project.found = &comment;
    project.shows_drafts = found.as_ref().is_some_and(FoundSite::is_translated);
    // Two at once would both find no project.
    let _lock = files.lock(FILE_NAME)?;
    refuse_project(files)?;
    let folder = tables.first().map(|table| table.folder.clone()).unwrap_or_default();
    let mut made = vec![FILE_NAME.to_owned()];
    // A tree of Fluent files is its own catalog.
    let has_catalogs = !found.as_ref().is_some_and(FoundSite::is_fluent);
    let catalogs = [&source].into_iter().chain(&languages).filter(|_| has_catalogs);
    let catalogs = catalogs.map(|language| format!("locales/{language}"));
    for needed in [folder.clone()].into_iter().chain(catalogs) {
        if !files.exists(&needed) {
            files.create_folder(&needed)?;
            made.push(format!("{needed}/"));
        }
    }
    // Last of all: without it there is no project yet, and who was interrupted begins anew.
    files.write(FILE_NAME, &template(&project, words))?;
    Ok(InitReport { made, folder, found, findings })
}

/// Refuses a folder that has a project.
fn refuse_project(files: &Files) -> Result<(), WorkspaceError> {
    if !files.exists(FILE_NAME) {
        return Ok(());
    }
    Err(WorkspaceError::request(message!("init-is-there", file = FILE_NAME), message!("init-is-there-hint")))
}

fn english() -> Option<Language> {
    "en".parse().ok()
}

fn no_languages(source: &str) -> WorkspaceError {
    let example = if source == "fr" { "en,es" } else { "fr,es" };
    WorkspaceError::request(
        message!("init-no-languages"),
        message!("init-no-languages-hint", source, languages = example),
    )
}

/// The languages to translate to: those asked for, or else those that are there, in pages or in PO files.
fn choose(
    source: &Language,
    asked: &[Language],
    layout: Option<&Layout>,
    po: &[Language],
) -> Result<Vec<Language>, WorkspaceError> {
    if asked.contains(source) {
        return Err(WorkspaceError::request(
            message!("init-only-source"),
            message!("init-only-source-hint", source),
        ));
    }
    let mut seen = FxHashSet::default();
    let mut languages: Vec<Language> =
        asked.iter().filter(|language| seen.insert(*language)).cloned().collect();
    if languages.is_empty() {
        languages
            .extend(layout.iter().flat_map(|layout| &layout.languages).map(|found| found.language.clone()));
    }
    if languages.is_empty() {
        languages.extend_from_slice(po);
    }
    if languages.is_empty() { Err(no_languages(source.as_str())) } else { Ok(languages) }
}

/// The languages that the site writes in another way than by their tag.
fn codes(layout: &Layout, source: &Language, languages: &[Language]) -> Vec<(Language, String)> {
    let found = layout.languages.iter().map(|found| (&found.language, found.code.as_str()));
    let own = layout.source_code.as_deref().map(|code| (source, code));
    own.into_iter()
        .chain(found)
        .filter(|(language, _)| *language == source || languages.contains(language))
        .filter(|(language, code)| language.as_str() != *code)
        .map(|(language, code)| (language.clone(), code.to_owned()))
        .collect()
}

/// Looks at the site as the new configuration has it; there is none where no article is.
///
/// # Errors
///
/// A configuration that recto itself would not read, which is never written.
fn look(
    files: &Files,
    layout: &Layout,
    text: &str,
) -> Result<(Option<FoundSite>, Vec<Diagnostic>), WorkspaceError> {
    let config =
        Config::read(text, FILE_NAME, crate::check::configurable()).map_err(WorkspaceError::NotEvaluated)?;
    let (articles, findings) = match discover::articles(files, &config) {
        Ok(found) if found.articles.is_empty() => return Ok((None, found.not_evaluated)),
        Ok(found) => (Some(found.articles), found.not_evaluated),
        Err(faults) => (None, faults),
    };
    let languages = config.languages.iter().map(|language| {
        let there = layout.languages.iter().find(|found| found.language == *language);
        let is_there = |article: &&Article| files.exists(&article.output_path(language));
        let translated = articles.as_ref().map(|articles| articles.iter().filter(is_there).count());
        FoundTranslations {
            language: language.clone(),
            translated: translated.unwrap_or_else(|| there.map_or(0, |found| found.translated)),
            homeless: there.map_or(0, |found| found.files - found.translated),
        }
    });
    let unasked = layout.languages.iter().filter(|found| !config.languages.contains(&found.language));
    let unasked: Vec<&Language> = unasked.map(|found| &found.language).collect();
    let unasked =
        (!unasked.is_empty()).then(|| message!("init-other-language", languages = unasked)).into_iter();
    let keys = differing_keys(files, &config, articles.as_deref().unwrap_or_default());
    let keys = (!keys.is_empty()).then(|| message!("init-other-keys", keys));
    let found = FoundSite {
        generator: layout.generator,
        configuration: layout.configuration.clone(),
        source: config.source.clone(),
        articles: articles.as_ref().map(Vec::len),
        folders: layout.tables.iter().map(|table| (table.folder.clone(), table.output.clone())).collect(),
        languages: languages.collect(),
        po: Vec::new(),
        others: unasked.chain(layout.others.iter().cloned()).chain(keys).collect(),
    };
    Ok((Some(found), findings))
}

/// What was found, and why the configuration is as it is.
fn comment(found: &FoundSite, words: &Localizer) -> Vec<String> {
    let mut lines = vec![words.say(message!("init-comment-found", what = found.what()))];
    for (folder, output) in &found.folders {
        let articles = message!("init-comment-articles", language = &found.source, folder);
        lines.push(format!("- {}", words.say(articles)));
        lines.push(format!("  {output}"));
    }
    let translated = found.languages.iter().filter(|language| language.translated > 0);
    let counts: Vec<String> =
        translated.map(|found| format!("{} {}", found.language, found.translated)).collect();
    if !counts.is_empty() {
        lines.push(format!("- {}", words.say(message!("init-comment-translated", counts))));
    }
    for other in &found.others {
        lines.push(format!("- {}", words.say(message!("init-comment-not-taken", what = other.clone()))));
    }
    lines.push(words.say(message!("init-comment-change")));
    lines
}
