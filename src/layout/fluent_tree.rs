//! Trees of Fluent files: where an application keeps its messages and their translations.
//!
//! Pontoon's `l10n.toml` and cargo-i18n's `i18n.toml` say so; without them, folders of languages with Fluent files do.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::codes::Codes;
use super::generator::Generator;
use super::l10n_toml::{Paths, cargo_i18n, pontoon};
use super::{FoundLanguage, Layout, is_aside, join};
use crate::config::ArticleTable;
use crate::files::Files;
use crate::message;
use crate::message::Message;
use crate::model::Language;

/// How folders of sources are called that name no language.
const TEMPLATES: &str = "templates";

/// Recognises the tree of Fluent files in a project; `source` and `languages` are what somebody asked for.
pub(super) fn layout(
    files: &Files,
    all: &[String],
    source: Option<&Language>,
    languages: &[Language],
) -> Option<Layout> {
    let codes = Codes::default();
    let fluent: Vec<&str> = all.iter().map(String::as_str).filter(|path| path.ends_with(".ftl")).collect();
    if fluent.is_empty() {
        return None;
    }
    let (generator, configuration, paths) = configured(files, all)
        .map(|(generator, path, paths)| (Some(generator), Some(path), paths))
        .or_else(|| by_folders(&fluent, &codes, source).map(|paths| (None, None, paths)))?;
    let own = source_code(&paths, &codes);
    let source = source.cloned().or_else(|| codes.language(own.as_deref()?)).or_else(|| "en".parse().ok())?;
    let mut others = paths.others.clone();
    let tables = tables(&paths, &fluent);
    if tables.is_empty() {
        return None;
    }
    let mut found = locales(&paths, &tables, &fluent, &codes, &mut others);
    found.retain(|found| found.language != source);
    let asked = |found: &FoundLanguage| languages.is_empty() || languages.contains(&found.language);
    found.sort_by_key(|found| !asked(found));
    Some(Layout {
        generator,
        configuration,
        source_code: own.filter(|code| code != TEMPLATES && *code != source.as_str()),
        source,
        languages: found,
        tables,
        others,
    })
}

/// What the configuration of a tool says, that of Pontoon before those of cargo-i18n.
fn configured(files: &Files, all: &[String]) -> Option<(Generator, String, Paths)> {
    let named = |name: &'static str| {
        let is_named = move |path: &&String| path.rsplit('/').next() == Some(name);
        let mut found: Vec<&String> =
            all.iter().filter(is_named).filter(|path| !is_aside(folder_of(path))).collect();
        found.sort_by_key(|path| path.matches('/').count());
        found
    };
    for path in named("l10n.toml") {
        let paths = pontoon(files, path);
        if !paths.pairs.is_empty() {
            return Some((Generator::Pontoon, path.clone(), paths));
        }
    }
    let found = named("i18n.toml");
    let mut whole = Paths::default();
    for path in &found {
        if let Some(paths) = cargo_i18n(files, path) {
            whole.pairs.extend(paths.pairs);
        }
    }
    let first = found.first().map(|path| (*path).clone())?;
    (!whole.pairs.is_empty()).then_some((Generator::CargoI18n, first, whole))
}

/// The folder with most Fluent files in folders of languages, one of which is that of the source.
fn by_folders(fluent: &[&str], codes: &Codes, source: Option<&Language>) -> Option<Paths> {
    let mut roots: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for path in fluent {
        let folder = folder_of(path);
        let starts = std::iter::once(0).chain(folder.match_indices('/').map(|(at, _)| at + 1));
        for start in starts.filter(|_| !folder.is_empty()) {
            let word = folder[start..].split('/').next().unwrap_or_default();
            if codes.language(word).is_some() || word == TEMPLATES {
                *roots.entry(&folder[..start]).or_default().entry(word).or_default() += 1;
                break;
            }
        }
    }
    let own = |words: &BTreeMap<&str, usize>| {
        let is_own = |word: &&&str| match source {
            Some(source) => codes.language(word).as_ref() == Some(source),
            None => {
                **word == TEMPLATES || word.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en"))
            }
        };
        // Beside `en`, a country's English is a translation of it, unless there is much more of it.
        let weight = |word: &str, count: usize| if word.len() == 2 { 2 * count } else { count };
        let best = words.iter().filter(|(word, _)| is_own(word));
        let best = best.max_by_key(|(word, count)| (weight(word, **count), std::cmp::Reverse(word.len())));
        best.map(|(word, _)| (*word).to_owned())
    };
    let candidates = roots.iter().filter_map(|(root, words)| Some((root, words, own(words)?)));
    let count = |words: &BTreeMap<&str, usize>| words.values().sum::<usize>();
    let (root, _, own) = candidates
        .max_by_key(|(root, words, _)| (!is_aside(root), count(words), std::cmp::Reverse(*root)))?;
    let pair = (format!("{root}{own}/**/*.ftl"), format!("{root}{{locale}}/**/*.ftl"));
    Some(Paths { pairs: vec![pair], ..Paths::default() })
}

/// The part of the first path of sources that names their language.
fn source_code(paths: &Paths, codes: &Codes) -> Option<String> {
    let parts = paths.pairs.iter().flat_map(|(reference, _)| reference.split('/'));
    let mut parts = parts.filter(|part| *part == TEMPLATES || codes.language(part).is_some());
    parts.next().map(str::to_owned)
}

/// The tables of articles for paths that recto can follow and that have files.
fn tables(paths: &Paths, fluent: &[&str]) -> Vec<ArticleTable> {
    let several = paths.pairs.len() > 1;
    let table = |(reference, l10n): &(String, String)| {
        let (folder, include) = split(reference);
        let (root, place) = split(l10n);
        let place = match include {
            "**/*.ftl" => "{path}/{stem}.ftl",
            "*.ftl" => "{stem}.ftl",
            _ => place,
        };
        let output = join(root, place).replace("{locale}", "{language}");
        let label = output.replace(place, "").replace("{language}", "");
        let label: Vec<&str> = label.split('/').filter(|part| !part.is_empty()).collect();
        let is_there = fluent.iter().any(|path| is_below(path, folder));
        is_there.then(|| ArticleTable {
            folder: if folder.is_empty() { ".".to_owned() } else { folder.to_owned() },
            include: vec![include.to_owned()],
            exclude: exclude(folder, &output),
            catalog: (several && !label.is_empty()).then(|| format!("{}/{{path}}/{{stem}}", label.join("/"))),
            output,
        })
    };
    paths.pairs.iter().filter_map(table).collect()
}

/// Globs for translations that lie among the sources.
fn exclude(folder: &str, output: &str) -> Vec<String> {
    let root = output.split("{language}").next().unwrap_or_default().trim_end_matches('/');
    let inner = if is_below(root, folder) { root[folder.len()..].trim_start_matches('/') } else { "" };
    if inner.is_empty() { Vec::new() } else { vec![format!("{}/**", globset::escape(inner))] }
}

/// The languages that the configuration lists or that have files, with the number of these.
fn locales(
    paths: &Paths,
    tables: &[ArticleTable],
    fluent: &[&str],
    codes: &Codes,
    others: &mut Vec<Message>,
) -> Vec<FoundLanguage> {
    let mut counts: BTreeMap<String, usize> = paths.locales.iter().map(|code| (code.clone(), 0)).collect();
    let there: FxHashSet<&str> = fluent.iter().copied().collect();
    let mut listed: BTreeSet<String> = counts.keys().cloned().collect();
    for table in tables {
        let root = table.output.split("{language}").next().unwrap_or_default();
        let behind = fluent.iter().filter_map(|path| path.strip_prefix(root)?.split('/').next());
        let words: BTreeSet<&str> = behind.filter(|word| codes.language(word).is_some()).collect();
        if paths.locales.is_empty() {
            listed.extend(words.into_iter().map(str::to_owned));
        }
        let folder = if table.folder == "." { "" } else { table.folder.as_str() };
        for code in &listed {
            let pattern = table.output.replace("{language}", code);
            let translated = fluent.iter().filter(|path| is_below(path, folder)).filter(|path| {
                let below = path[folder.len()..].trim_start_matches('/');
                let (inner, name) = below.rsplit_once('/').unwrap_or(("", below));
                let filled =
                    pattern.replace("{path}", inner).replace("{stem}", name.trim_end_matches(".ftl"));
                let parts: Vec<&str> = filled.split('/').filter(|part| !part.is_empty()).collect();
                there.contains(parts.join("/").as_str())
            });
            *counts.entry(code.clone()).or_default() += translated.count();
        }
    }
    let mut found = Vec::new();
    for (code, count) in counts {
        match code.parse::<Language>() {
            Ok(language) => found.push(FoundLanguage { language, code, files: count, translated: count }),
            Err(_) => others.push(message!("layout-no-tag", code)),
        }
    }
    found.sort_by(|a, b| b.files.cmp(&a.files).then_with(|| a.language.cmp(&b.language)));
    found
}

/// A pattern as the folder before its wildcards, or before a file, and the rest.
fn split(pattern: &str) -> (&str, &str) {
    let wild = pattern.find('*').unwrap_or(pattern.len());
    pattern[..wild].rfind('/').map_or(("", pattern), |end| (&pattern[..end], &pattern[end + 1..]))
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::recognise;

    #[test]
    fn trees_are_found_with_and_without_configuration() {
        let cargo = "fallback_language = \"en\"\n[fluent]\nassets_dir = \"i18n\"\n";
        for (there, source, languages, folder, output) in [
            (
                &["locales/en-US/x/a.ftl", "locales/fr/x/a.ftl", "locales/pt-br/b.ftl"][..],
                "en-US",
                "fr 1, pt-BR 0",
                "locales/en-US",
                "locales/{language}/{path}/{stem}.ftl",
            ),
            (
                &["ui/i18n/en/a.ftl", "ui/i18n/de/a.ftl", "ui/i18n.toml"],
                "en",
                "de 1",
                "ui/i18n/en",
                "ui/i18n/{language}/{path}/{stem}.ftl",
            ),
            (
                &["l10n/templates/a.ftl", "l10n/it/a.ftl"],
                "en",
                "it 1",
                "l10n/templates",
                "l10n/{language}/{path}/{stem}.ftl",
            ),
        ] {
            let root = tempfile::tempdir().unwrap();
            let files = Files::new(root.path());
            for path in there {
                files.write(path, if path.ends_with(".toml") { cargo } else { "a = A\n" }).unwrap();
            }
            let found = recognise(&files, None, &[]).expect(folder);
            assert_eq!(found.source.as_str(), source);
            let shown =
                found.languages.iter().map(|found| format!("{} {}", found.language, found.translated));
            assert_eq!(shown.collect::<Vec<_>>().join(", "), languages);
            let tables: Vec<_> = found.tables.iter().map(|table| (&*table.folder, &*table.output)).collect();
            assert_eq!(tables, [(folder, output)]);
        }
    }
}
