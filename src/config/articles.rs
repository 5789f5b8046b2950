//! `[[articles]]`: which files are articles, and where their catalogs and translations belong.
//!
//! Only patterns; which files there are is found in `discover`.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::placeholders::check_placeholders;
use super::raw::{At, Fault, Table};
use super::render::{UrlPatterns, url_patterns};
use crate::files::is_git_name;
use crate::message;

/// The globs that find articles where the configuration names none.
pub const DEFAULT_INCLUDE: [&str; 6] =
    ["**/*.md", "**/*.mdx", "**/*.markdown", "**/*.txt", "**/*.html", "**/*.htm"];

/// One `[[articles]]` table.
#[derive(Clone, Debug)]
pub struct ArticleSet {
    /// The folder below which the articles are; empty for the project itself.
    pub folder: String,
    /// Globs below the folder.
    pub include: GlobSet,
    /// Globs below the folder that are no articles.
    pub exclude: GlobSet,
    /// Whether it names Fluent files, which may stand among the catalogs.
    pub has_fluent: bool,
    /// The catalog's path below a language's folder, without `.ftl`.
    pub catalog: String,
    /// Where a translated article is rendered to; `None` where the project does not say.
    pub output: Option<String>,
    /// Whether somebody may edit the translated articles themselves, which a sync then takes in.
    pub is_tracked: bool,
    /// Where the site shows articles and translations; `None` where the project does not say.
    pub url: Option<UrlPatterns>,
}

/// Reads one `[[articles]]` table.
pub(super) fn article_set(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> ArticleSet {
    let folder = match table.string("folder", faults) {
        Some(folder) => folder_path(&folder, "folder", faults),
        None => {
            faults.push(Fault::new(
                table.span(),
                message!("config-no-folder"),
                message!("config-no-folder-hint"),
            ));
            String::new()
        }
    };
    let include = table.strings("include", faults).unwrap_or_else(|| {
        DEFAULT_INCLUDE.iter().map(|glob| At { value: (*glob).to_owned(), span: 0..0 }).collect()
    });
    let exclude = table.strings("exclude", faults).unwrap_or_default();
    let catalog = table.string("catalog", faults);
    let catalog = catalog.map(|text| pattern(&text, "catalog", &["path", "stem", "ext"], faults));
    let output = table.string("output", faults);
    let output = output.map(|text| {
        if !text.value.contains("{language}") {
            let message = message!("config-output-without-language", placeholder = "{language}");
            let hint = message!("config-write-hint", example = "{language}/{path}/{stem}.{ext}");
            faults.push(Fault::new(text.span.clone(), message, hint));
        }
        pattern(&text, "output", &["language", "path", "stem", "ext"], faults)
    });
    let set = ArticleSet {
        folder,
        has_fluent: include.iter().any(|glob| glob.value.contains(".ftl")),
        include: globs(&include, faults),
        exclude: globs(&exclude, faults),
        catalog: catalog.unwrap_or_else(|| "{path}/{stem}".to_owned()),
        output,
        is_tracked: table
            .choice("pages", &[("tracked", true), ("rendered", false)], faults)
            .unwrap_or_default(),
        url: url_patterns(&mut table, faults),
    };
    table.finish(faults);
    set
}

/// A path pattern whose placeholders are all known.
fn pattern(text: &At<String>, key: &str, known: &[&str], faults: &mut Vec<Fault>) -> String {
    check_placeholders(text, key, known, faults);
    folder_path(text, key, faults)
}

/// Globs in which `*` stays inside a folder.
pub(super) fn globs(texts: &[At<String>], faults: &mut Vec<Fault>) -> GlobSet {
    let mut set = GlobSetBuilder::new();
    for text in texts {
        match GlobBuilder::new(&text.value).literal_separator(true).build() {
            Ok(glob) => {
                set.add(glob);
            }
            Err(error) => {
                let reason = error.kind().to_string();
                let message = message!("config-not-a-glob", glob = &text.value, reason);
                faults.push(Fault::new(text.span.clone(), message, message!("config-not-a-glob-hint")));
            }
        }
    }
    set.build().unwrap_or_default()
}

/// A folder inside the project, without outer slashes; empty for the project itself.
pub(super) fn folder_path(text: &At<String>, key: &str, faults: &mut Vec<Fault>) -> String {
    let path = text.value.replace('\\', "/");
    let absolute = path.starts_with('/') || path.as_bytes().get(1) == Some(&b':');
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if absolute || parts.contains(&"..") {
        let message = message!("config-path-outside", key, path = &text.value);
        faults.push(Fault::new(text.span.clone(), message, message!("config-path-outside-hint")));
    } else if parts.iter().any(|part| is_git_name(part)) {
        let message = message!("config-path-in-git", key, path = &text.value);
        faults.push(Fault::new(text.span.clone(), message, message!("file-in-git-hint")));
    }
    parts.join("/")
}
