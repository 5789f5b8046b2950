//! What `l10n.toml` (Pontoon, compare-locales) and `i18n.toml` (cargo-i18n) say about the paths of Fluent files.
//!
//! The first is described at <https://github.com/mozilla/moz-l10n/wiki/L10nConfigPaths-file-format>. Of its patterns
//! those are followed whose wildcards stand alike in both paths; filters and tests are no business of recto's.

use std::collections::{BTreeMap, BTreeSet};

use toml::Table;

use super::join;
use crate::files::Files;
use crate::message;
use crate::message::Message;

/// Configurations that include each other are followed up to this many.
const MOST_FILES: usize = 64;
/// One that is longer is not one that people write.
const LARGEST: u64 = 1024 * 1024;

/// Where sources and translations are.
#[derive(Clone, Debug, Default)]
pub(super) struct Paths {
    /// Patterns of sources and of their translations, the latter with `{locale}`; both end in `**/*.ftl`, in `*.ftl`
    /// or in the name of a file.
    pub(super) pairs: Vec<(String, String)>,
    /// The locales that are named.
    pub(super) locales: BTreeSet<String>,
    /// What cannot be followed, for people.
    pub(super) others: Vec<Message>,
}

/// Reads Pontoon's configuration with all it includes.
pub(super) fn pontoon(files: &Files, path: &str) -> Paths {
    let mut paths = Paths::default();
    let mut waiting = vec![path.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if seen.len() == MOST_FILES || !seen.insert(path.clone()) {
            continue;
        }
        let Some(table) = read(files, &path) else { continue };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let base = table.get("basepath").and_then(|base| base.as_str()).unwrap_or(".");
        let Some(base) = resolved(folder, base) else { continue };
        paths.locales.extend(strings(&table, "locales"));
        let env: BTreeMap<String, String> = table
            .get("env")
            .and_then(|env| env.as_table())
            .into_iter()
            .flatten()
            .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
            .collect();
        for entry in tables(&table, "paths") {
            let text =
                |key: &str| entry.get(key).and_then(|value| value.as_str()).map(|text| filled(text, &env));
            let Some(l10n) = text("l10n") else { continue };
            let Some(reference) = text("reference") else { continue };
            paths.locales.extend(strings(entry, "locales"));
            match pair(&base, &reference, &l10n) {
                Followed::Pair(reference, l10n) => paths.pairs.push((reference, l10n)),
                Followed::Other => {}
                Followed::TooHard => {
                    paths.others.push(message!("layout-too-hard", reference, pattern = l10n))
                }
            }
        }
        let included = tables(&table, "includes").filter_map(|entry| entry.get("path")?.as_str());
        waiting.extend(included.filter_map(|path| resolved(&base, &filled(path, &env))));
    }
    paths
}

/// Reads the configuration of cargo-i18n; `None` where it does not say where its files are.
pub(super) fn cargo_i18n(files: &Files, path: &str) -> Option<Paths> {
    let table = read(files, path)?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let source = table.get("fallback_language")?.as_str()?;
    let assets = table.get("fluent")?.get("assets_dir")?.as_str()?;
    let base = resolved(folder, assets)?;
    let pairs = vec![(join(&base, &format!("{source}/**/*.ftl")), join(&base, "{locale}/**/*.ftl"))];
    Some(Paths { pairs, ..Paths::default() })
}

fn read(files: &Files, path: &str) -> Option<Table> {
    files.read_small(path, LARGEST)?.parse().ok()
}

fn tables<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    let array = table.get(key).and_then(|value| value.as_array());
    array.into_iter().flatten().filter_map(|entry| entry.as_table())
}

fn strings(table: &Table, key: &str) -> Vec<String> {
    let array = table.get(key).and_then(|value| value.as_array());
    array.into_iter().flatten().filter_map(|entry| entry.as_str()).map(str::to_owned).collect()
}

/// A pattern with the variables of its configuration filled in; the base of all translations is the project.
fn filled(pattern: &str, env: &BTreeMap<String, String>) -> String {
    let mut pattern = pattern.to_owned();
    // A variable may hold another one.
    for _ in 0..3 {
        for (name, value) in env {
            pattern = pattern.replace(&format!("{{{name}}}"), value);
        }
    }
    pattern.replace("{l10n_base}/", "")
}

/// What a pair of patterns is to recto.
enum Followed {
    Pair(String, String),
    /// Files of another format.
    Other,
    TooHard,
}

fn pair(base: &str, reference: &str, l10n: &str) -> Followed {
    let (Some(reference), Some(l10n)) = (resolved(base, reference), resolved(base, l10n)) else {
        return Followed::TooHard;
    };
    let (Some((folder, tail)), Some((place, same))) = (wild(&reference), wild(&l10n)) else {
        return Followed::TooHard;
    };
    let ending = match tail {
        "" => return if reference.ends_with(".ftl") { file_pair(reference, l10n) } else { Followed::Other },
        "**" | "**/*" | "**/**" | "**/*.ftl" | "**/**.ftl" => "**/*.ftl",
        "*" | "*.ftl" => "*.ftl",
        _ if tail
            .rsplit_once('.')
            .is_some_and(|(_, extension)| !extension.contains('*') && extension != "ftl") =>
        {
            return Followed::Other;
        }
        _ => return Followed::TooHard,
    };
    if same != tail || !place.contains("{locale}") {
        return Followed::TooHard;
    }
    Followed::Pair(join(folder, ending), join(place, ending))
}

fn file_pair(reference: String, l10n: String) -> Followed {
    if l10n.contains("{locale}") { Followed::Pair(reference, l10n) } else { Followed::TooHard }
}

/// A pattern as the folder before its first wildcard and what follows; `None` where a folder has one in its name.
fn wild(pattern: &str) -> Option<(&str, &str)> {
    let Some(at) = pattern.find('*') else { return Some((pattern, "")) };
    if at == 0 {
        return Some(("", pattern));
    }
    pattern[..at].ends_with('/').then(|| (&pattern[..at - 1], &pattern[at..]))
}

/// A path from a folder, without `.` and `..`; `None` where it leads out of the project.
pub fn resolved(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_followed_through_includes_and_variables() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        let own = "basepath = \"..\"\nlocales = [\"fr\"]\n[env]\nl = \"{l10n_base}/{locale}/\"\n\
                   [[paths]]\nreference = \"en/a/**\"\nl10n = \"{l}a/**\"\n\
                   [[paths]]\nreference = \"en/b/*.ftl\"\nl10n = \"{l}b/*.ftl\"\nlocales = [\"de\"]\n\
                   [[paths]]\nreference = \"en/c.ftl\"\nl10n = \"l10n/c-{locale}.ftl\"\n\
                   [[paths]]\nreference = \"en/d.properties\"\nl10n = \"{l}d.properties\"\n\
                   [[paths]]\nreference = \"en/**/e/*.ftl\"\nl10n = \"{l}**/e/*.ftl\"\n\
                   [[paths]]\nreference = \"../../en/f.ftl\"\nl10n = \"{l}f.ftl\"\n\
                   [[includes]]\npath = \"x/l10n.toml\"\n[[includes]]\npath = \"tool/l10n.toml\"\n";
        files.write("tool/l10n.toml", own).unwrap();
        let other = "[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";
        files.write("x/l10n.toml", other).unwrap();
        let paths = pontoon(&files, "tool/l10n.toml");
        let pairs: Vec<(&str, &str)> =
            paths.pairs.iter().map(|(reference, l10n)| (reference.as_str(), l10n.as_str())).collect();
        let expected = [
            ("en/a/**/*.ftl", "{locale}/a/**/*.ftl"),
            ("en/b/*.ftl", "{locale}/b/*.ftl"),
            ("en/c.ftl", "l10n/c-{locale}.ftl"),
            ("x/en/**/*.ftl", "x/{locale}/**/*.ftl"),
        ];
        assert_eq!(pairs, expected);
        assert_eq!(paths.locales.into_iter().collect::<Vec<_>>(), ["de", "fr"]);
        assert_eq!(paths.others.len(), 2, "{:?}", paths.others);
    }
}
