//! What the names of files say about a site: every way to pair them with a source, and how many pairs it gives.
//!
//! Which way is taken is decided in the room's root; nothing here reads a file.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use super::codes::Codes;
use super::join;
use crate::model::{Format, Language};

/// How translations stand to their sources; of two ways with the same pairs, the earlier one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Shape {
    /// `i18n/fr/docusaurus-plugin-content-docs/current/x.md` beside `docs/x.md`.
    Docusaurus,
    /// `docs/fr/x.md` beside `docs/en/x.md`.
    Siblings,
    /// `docs/fr/x.md` beside `docs/x.md`.
    Root,
    /// `translations/fr/src/x.md` beside `src/x.md`.
    Apart,
    /// `docs/x.fr.md` beside `docs/x.md` or `docs/x.en.md`.
    Suffix,
}

/// One way to read the tree: articles in one folder, translations in one place per language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) shape: Shape,
    /// The folder of the articles.
    pub(super) folder: String,
    /// The folder of their translations, with `{language}` left open.
    pub(super) root: String,
}

impl Place {
    /// The pattern of a translated article's path.
    pub(super) fn output(&self) -> String {
        let name = if self.shape == Shape::Suffix { "{stem}.{language}.{ext}" } else { "{stem}.{ext}" };
        join(&self.root, &join("{path}", name))
    }
}

/// What speaks for a place.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// The codes of languages, and what is there of each.
    pub(super) codes: FxHashMap<String, Count>,
    /// The file name extensions of paired files.
    pub(super) extensions: BTreeSet<String>,
}

/// What is there in one language.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    /// Files in the place of translations.
    pub(super) files: usize,
    /// Those of them that have a source.
    pub(super) pairs: usize,
}

/// The article files of a site.
pub(super) struct Tree<'a> {
    files: FxHashSet<&'a str>,
    folders: FxHashSet<&'a str>,
    /// The files in the order of their paths.
    pub(super) articles: Vec<&'a str>,
}

impl<'a> Tree<'a> {
    /// Those of all files that recto can read as articles.
    pub(super) fn new(all: &'a [String]) -> Self {
        let readable = |path: &&str| {
            let extension = path.rsplit_once('.').map(|(_, extension)| extension);
            let format = extension.and_then(Format::from_extension);
            format.is_some_and(|format| format != Format::Fluent)
        };
        // Braces are placeholders in recto.toml, and a path with control characters is nobody's article.
        let plain = |path: &&str| !path.contains(|c: char| matches!(c, '{' | '}' | '\\') || c.is_control());
        let articles: Vec<&str> = all.iter().map(String::as_str).filter(readable).filter(plain).collect();
        let mut folders = FxHashSet::default();
        for path in &articles {
            for (at, _) in path.rmatch_indices('/') {
                if !folders.insert(&path[..at]) {
                    break;
                }
            }
        }
        Self { files: articles.iter().copied().collect(), folders, articles }
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.folders.contains(path)
    }
}

/// Folders that hold translations of what lies beside them.
const APART: [&str; 6] = ["translations", "_translations", "docs-translations", "i18n", "l10n", "localized"];

/// Folders of articles that translations apart may leave out of their path.
const HOMES: [&str; 4] = ["src", "docs", "content", "articles"];

/// Folders that hold all content of a site, whichever of their files are translated.
const CONTENT: [&str; 9] =
    ["content", "docs", "doc", "articles", "posts", "_posts", "_articles", "blog", "pages"];

/// Every place that at least one translation fits, for articles in one language.
pub(super) fn places(tree: &Tree<'_>, codes: &Codes, source: &Language) -> FxHashMap<Place, Evidence> {
    let mut layouts = Layouts {
        tree,
        places: FxHashMap::default(),
        sources: BTreeSet::new(),
        foreign: FxHashSet::default(),
    };
    let mut words: FxHashMap<&str, Option<Language>> = FxHashMap::default();
    let mut translations = Vec::new();
    for path in &tree.articles {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let suffix = stem.rsplit_once('.').map(|(_, suffix)| suffix);
        let starts = std::iter::once(0).chain(folder.match_indices('/').map(|(at, _)| at + 1));
        let mut language = |word| words.entry(word).or_insert_with(|| codes.language(word)).clone();
        for start in starts.filter(|_| !folder.is_empty()) {
            let word = folder[start..].split('/').next().unwrap_or_default();
            match language(word) {
                Some(found) if found == *source => {
                    layouts.sources.insert(word);
                }
                Some(_) => {
                    layouts.foreign.insert(word);
                    translations.push((*path, Some(start), word));
                }
                None => {}
            }
        }
        match suffix.and_then(|suffix| Some((suffix, language(suffix)?))) {
            Some((suffix, found)) if found == *source => {
                layouts.sources.insert(suffix);
            }
            Some((suffix, _)) => translations.push((*path, None, suffix)),
            None => {}
        }
    }
    for (path, start, code) in translations {
        match start {
            Some(start) => layouts.in_folder(path, start, code),
            None => layouts.with_suffix(path, code),
        }
    }
    layouts.places.retain(|_, evidence| evidence.codes.values().any(|count| count.pairs > 0));
    layouts.places
}

struct Layouts<'t, 'a> {
    tree: &'t Tree<'a>,
    places: FxHashMap<Place, Evidence>,
    /// The codes that the source language has in this tree.
    sources: BTreeSet<&'a str>,
    /// The names of folders in other languages.
    foreign: FxHashSet<&'a str>,
}

impl Layouts<'_, '_> {
    fn note(&mut self, shape: Shape, folder: &str, root: &str, code: &str, path: &str, source: &str) {
        let place = Place { shape, folder: folder.to_owned(), root: root.to_owned() };
        let evidence = self.places.entry(place).or_default();
        let count = evidence.codes.entry(code.to_owned()).or_default();
        count.files += 1;
        // What lies in a folder of another language is nobody's source.
        let inner = &source[folder.rfind('/').map_or(0, |at| at + 1)..];
        if self.tree.has(source) && !inner.split('/').any(|name| self.foreign.contains(name)) {
            count.pairs += 1;
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            if !evidence.extensions.contains(extension) {
                evidence.extensions.insert(extension.to_owned());
            }
        }
    }

    /// Notes a file that lies in a folder named by a language, which starts at a byte of its path.
    fn in_folder(&mut self, path: &str, start: usize, code: &str) {
        let before = path[..start].trim_end_matches('/');
        let rest = &path[start + code.len() + 1..];
        let root = join(before, "{language}");
        for sibling in self.sources.clone() {
            let folder = join(before, sibling);
            if self.tree.has_folder(&folder) {
                self.note_book(Shape::Siblings, &folder, &root, code, path, rest);
            }
        }
        // With a folder of the source language, that folder has the articles.
        if rest.split_once('/').is_some_and(|(first, _)| self.sources.contains(first)) {
            return;
        }
        if before.is_empty() {
            if let Some((first, _)) = rest.split_once('/') {
                self.note(Shape::Root, first, &join(&root, first), code, path, rest);
            }
            return;
        }
        self.note_book(Shape::Root, before, &root, code, path, rest);
        let (base, last) = before.rsplit_once('/').unwrap_or(("", before));
        if APART.contains(&last) {
            self.apart(base, &root, code, path, rest);
        }
    }

    /// Notes a file below its root; a book's chapters are in `src` on both sides.
    fn note_book(&mut self, shape: Shape, folder: &str, root: &str, code: &str, path: &str, rest: &str) {
        let source = join(folder, rest);
        if self.tree.has(&join(folder, "src/SUMMARY.md")) && rest.starts_with("src/") {
            self.note(shape, &join(folder, "src"), &join(root, "src"), code, path, &source);
        } else {
            self.note(shape, folder, root, code, path, &source);
        }
    }

    /// Notes a file in a folder of translations that lies beside its source's.
    fn apart(&mut self, base: &str, root: &str, code: &str, path: &str, rest: &str) {
        if let Some((folder, part, rest)) = docusaurus(rest) {
            let folder = join(base, &folder);
            let source = join(&folder, rest);
            self.note(Shape::Docusaurus, &folder, &join(root, part), code, path, &source);
            return;
        }
        if let Some((first, _)) = rest.split_once('/') {
            let (folder, root) = (join(base, first), join(root, first));
            self.note(Shape::Apart, &folder, &root, code, path, &join(base, rest));
        }
        for home in HOMES.map(|home| join(base, home)) {
            if self.tree.has_folder(&home) {
                self.note(Shape::Apart, &home, root, code, path, &join(&home, rest));
            }
        }
        if !base.is_empty() {
            self.note(Shape::Apart, base, root, code, path, &join(base, rest));
        }
    }

    /// Notes a file whose stem ends in a language.
    fn with_suffix(&mut self, path: &str, code: &str) {
        let Some((stem, extension)) = path.rsplit_once('.') else { return };
        let Some(stem) = stem.strip_suffix(code).and_then(|stem| stem.strip_suffix('.')) else { return };
        let folder = content_folder(path);
        // A translated README at the root of a repository makes no site of it.
        if folder.is_empty() {
            return;
        }
        let with_code = self.sources.iter().map(|source| format!("{stem}.{source}.{extension}"));
        let source = with_code.into_iter().find(|path| self.tree.has(path));
        let source = source.unwrap_or_else(|| format!("{stem}.{extension}"));
        self.note(Shape::Suffix, folder, folder, code, path, &source);
    }
}

/// The folder of all content that a path belongs to.
fn content_folder(path: &str) -> &str {
    let mut end = 0;
    for (at, _) in path.match_indices('/') {
        let name = path[end..at].trim_start_matches('/');
        if CONTENT.contains(&name) {
            return &path[..at];
        }
        end = at;
    }
    path.split_once('/').map_or("", |(first, _)| first)
}

/// Where Docusaurus keeps the source of a file below `i18n/LANGUAGE`: its folder, the part of the path that
/// stands for that folder, and the rest.
///
/// <https://docusaurus.io/docs/i18n/introduction#translation-files-location>
fn docusaurus(path: &str) -> Option<(String, &str, &str)> {
    let (plugin, rest) = path.split_once('/')?;
    let content = plugin.strip_prefix("docusaurus-plugin-content-")?;
    let (kind, id) = content.split_once('-').unwrap_or((content, ""));
    let or_id = |name: &str| if id.is_empty() { name.to_owned() } else { id.to_owned() };
    match kind {
        "docs" => {
            let (version, rest) = rest.split_once('/')?;
            let folder = match version {
                "current" => or_id("docs"),
                _ if id.is_empty() => format!("versioned_docs/{version}"),
                _ => format!("{id}_versioned_docs/{version}"),
            };
            Some((folder, &path[..plugin.len() + 1 + version.len()], rest))
        }
        "blog" => Some((or_id("blog"), plugin, rest)),
        "pages" => Some((or_id("src/pages"), plugin, rest)),
        _ => None,
    }
}
