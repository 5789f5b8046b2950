//! Which of the ways to read a tree is taken, and what it means for `recto.toml`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::codes::Codes;
use super::evidence::{Count, Evidence, Place, Shape, Tree};
use super::generator::{Generator, Site};
use super::{FoundLanguage, Layout, catalog, is_aside, join};
use crate::config::ArticleTable;
use crate::message;
use crate::model::Language;

/// What a choice is made with.
pub(super) struct Choice<'a> {
    pub(super) tree: &'a Tree<'a>,
    pub(super) sites: &'a [Site],
    pub(super) codes: &'a Codes,
    /// The language of the articles.
    pub(super) source: &'a Language,
    /// Languages that somebody asked for.
    pub(super) languages: &'a [Language],
}

/// A place that may be taken.
struct Candidate {
    place: Place,
    evidence: Evidence,
    /// How many pairs there are in languages that are believed.
    score: usize,
}

/// More tables than these nobody would read.
const MOST_TABLES: usize = 12;

/// Other ways to read the tree that are named.
const MOST_OTHERS: usize = 3;

impl Choice<'_> {
    /// The layout with the most pairs, and every other place that goes with it.
    pub(super) fn best(&self, places: FxHashMap<Place, Evidence>) -> Option<Layout> {
        let mut candidates: Vec<Candidate> = places
            .into_iter()
            .map(|(place, evidence)| {
                let score = self.believed(&place, &evidence).map(|(_, count)| count.pairs).sum();
                Candidate { place, evidence, score }
            })
            .filter(|candidate| candidate.score > 0)
            .collect();
        candidates.sort_by(|a, b| {
            let key = |c: &Candidate| (is_aside(&c.place.folder), Reverse(c.score));
            key(a).cmp(&key(b)).then_with(|| a.place.cmp(&b.place))
        });
        let mut taken: Vec<Candidate> = Vec::new();
        let mut others = Vec::new();
        for candidate in candidates {
            let fits = taken.first().is_none_or(|first| {
                taken.len() < MOST_TABLES
                    && is_aside(&first.place.folder) == is_aside(&candidate.place.folder)
                    && !taken.iter().any(|other| other.meets(&candidate))
            });
            if fits {
                taken.push(candidate);
            } else if others.len() < MOST_OTHERS {
                let Candidate { place, score, .. } = candidate;
                let (pattern, folder) = (place.output(), &place.folder);
                others.push(message!("layout-other-place", count = score, pattern, folder));
            }
        }
        for Candidate { place, evidence, .. } in taken.iter().filter(|taken| taken.place.holds_translations())
        {
            let mut doubtful: Vec<_> = self.doubtful(place, evidence).collect();
            doubtful.sort_by_key(|(code, _)| *code);
            others.extend(doubtful.into_iter().map(|(code, count)| {
                let pattern = place.output().replace("{language}", code);
                message!("layout-doubtful-language", count = count.files, pattern, code)
            }));
        }
        let first = &taken.first()?.place;
        let (generator, configuration) = self.generator(first);
        let languages = self.found_languages(&taken);
        let tables = self.tables(&taken, &languages);
        let source_code = self.source_code(&taken);
        let source = self.source.clone();
        Some(Layout { generator, configuration, source, source_code, languages, tables, others })
    }

    /// The codes of a place that are languages beyond doubt: a folder `ml` that only shares its `index.md` with
    /// the articles may be about machine learning.
    fn believed<'e>(
        &'e self,
        place: &'e Place,
        evidence: &'e Evidence,
    ) -> impl Iterator<Item = (&'e String, &'e Count)> {
        let is_clear = matches!(place.shape, Shape::Docusaurus | Shape::Siblings);
        evidence.codes.iter().filter(move |(code, count)| {
            let is_asked = || self.codes.language(code).is_some_and(|found| self.languages.contains(&found));
            count.pairs > 0
                && (is_clear
                    || 2 * count.pairs >= count.files
                    || is_asked()
                    || self.sites.iter().any(|site| site.names(code)))
        })
    }

    /// The codes of a place that may be languages although their files have no source. Where the generator's
    /// configuration lists languages, it would list these.
    fn doubtful<'e>(
        &'e self,
        place: &'e Place,
        evidence: &'e Evidence,
    ) -> impl Iterator<Item = (&'e String, &'e Count)> {
        let believed: BTreeSet<&String> = self.believed(place, evidence).map(|(code, _)| code).collect();
        let are_listed = believed.iter().any(|code| self.sites.iter().any(|site| site.names(code)));
        evidence.codes.iter().filter(move |(code, _)| !are_listed && !believed.contains(code))
    }

    fn generator(&self, place: &Place) -> (Option<Generator>, Option<String>) {
        let is_above = |site: &&Site| is_within(&place.folder, &site.folder);
        let depth = |site: &&Site| site.folder.len();
        if let Some(site) = self.sites.iter().rev().filter(is_above).max_by_key(depth) {
            return (Some(site.generator), Some(site.path.clone()));
        }
        let folder = format!("/{}/", place.folder);
        let generator = match place.shape {
            Shape::Docusaurus => Some(Generator::Docusaurus),
            _ if folder.contains("/src/content/") => Some(Generator::Astro),
            _ if ["/_articles/", "/_posts/", "/_i18n/"].iter().any(|part| folder.contains(part)) => {
                Some(Generator::Jekyll)
            }
            _ => None,
        };
        (generator, None)
    }

    /// The languages of all places; a language that is written in two ways has the one with more pairs.
    fn found_languages(&self, taken: &[Candidate]) -> Vec<FoundLanguage> {
        let mut counts: BTreeMap<(Language, &str), Count> = BTreeMap::new();
        for candidate in taken {
            for (code, count) in self.believed(&candidate.place, &candidate.evidence) {
                let Some(language) = self.codes.language(code) else { continue };
                let sum = counts.entry((language, code)).or_default();
                sum.files += count.files;
                sum.pairs += count.pairs;
            }
        }
        let mut languages: Vec<FoundLanguage> = Vec::new();
        for ((language, code), count) in counts {
            let found = FoundLanguage {
                language,
                code: code.to_owned(),
                files: count.files,
                translated: count.pairs,
            };
            match languages.last_mut().filter(|last| last.language == found.language) {
                Some(last) if last.translated >= found.translated => {}
                Some(last) => *last = found,
                None => languages.push(found),
            }
        }
        languages.sort_by(|a, b| b.files.cmp(&a.files).then_with(|| a.language.cmp(&b.language)));
        languages
    }

    /// The most frequent code of the source language at the end of a stem.
    fn source_code(&self, taken: &[Candidate]) -> Option<String> {
        let with_suffix = taken.iter().filter(|candidate| candidate.place.shape == Shape::Suffix);
        let folders: Vec<&str> = with_suffix.map(|candidate| candidate.place.folder.as_str()).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for path in &self.tree.articles {
            let mut parts = path.rsplit('/').next().unwrap_or(path).rsplit('.').skip(1);
            let (Some(code), Some(_)) = (parts.next(), parts.next()) else { continue };
            let is_below = || folders.iter().any(|folder| is_within(path, folder));
            if self.codes.language(code).as_ref() == Some(self.source) && is_below() {
                *counts.entry(code).or_default() += 1;
            }
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(code, _)| code.to_owned())
    }

    fn tables(&self, taken: &[Candidate], languages: &[FoundLanguage]) -> Vec<ArticleTable> {
        let labels: Vec<&str> = taken.iter().map(|candidate| label(&candidate.place)).collect();
        let distinct: BTreeSet<&&str> = labels.iter().filter(|label| !label.is_empty()).collect();
        let are_distinct = distinct.len() == taken.len();
        let table = |(candidate, label): (&Candidate, &&str)| {
            let Candidate { place, evidence, .. } = candidate;
            let label = if are_distinct { label } else { place.folder.as_str() };
            ArticleTable {
                folder: place.folder.clone(),
                include: self.include(place, evidence),
                exclude: self.exclude(place, evidence, languages),
                catalog: catalog(self.tree, &place.folder, label, taken.len() > 1),
                output: place.output(),
            }
        };
        taken.iter().zip(&labels).map(table).collect()
    }

    /// Globs for every Markdown extension that is there, and for others that are translated.
    fn include(&self, place: &Place, evidence: &Evidence) -> Vec<String> {
        let below = self.tree.articles.iter().filter(|path| is_within(path, &place.folder));
        let extensions = below.filter_map(|path| path.rsplit_once('.')).map(|(_, extension)| extension);
        let is_markdown = |extension: &&str| extension.starts_with(['m', 'M']);
        let mut wanted: BTreeSet<&str> = extensions.filter(is_markdown).collect();
        wanted.extend(evidence.extensions.iter().map(String::as_str));
        wanted.into_iter().map(|extension| format!("**/*.{extension}")).collect()
    }

    /// Globs for translations among the articles, in every language that is there or was asked for.
    fn exclude(&self, place: &Place, evidence: &Evidence, languages: &[FoundLanguage]) -> Vec<String> {
        if !place.holds_translations() {
            return Vec::new();
        }
        let base = place.base();
        let mut codes: BTreeSet<&str> =
            self.believed(place, evidence).map(|(code, _)| code.as_str()).collect();
        codes.extend(self.doubtful(place, evidence).map(|(code, _)| code.as_str()));
        codes.extend(languages.iter().map(|found| found.code.as_str()));
        let is_new = |asked: &&Language| !languages.iter().any(|found| found.language == **asked);
        codes.extend(self.languages.iter().filter(is_new).map(Language::as_str));
        if place.shape == Shape::Suffix {
            return codes.into_iter().map(|code| format!("**/*.{}.*", globset::escape(code))).collect();
        }
        if self.tree.has_folder(&join(base, self.source.as_str())) {
            codes.insert(self.source.as_str());
        }
        let inner = base[place.folder.len()..].trim_start_matches('/');
        let glob = |code: &str| globset::escape(&join(inner, code));
        codes.into_iter().map(|code| format!("{}/**", glob(code))).collect()
    }
}

impl Place {
    /// The folder that the languages of its translations are told apart in.
    fn base(&self) -> &str {
        self.root.split("{language}").next().unwrap_or_default().trim_end_matches('/')
    }

    /// Whether translations lie among the articles.
    fn holds_translations(&self) -> bool {
        self.shape != Shape::Siblings && is_within(self.base(), &self.folder)
    }
}

impl Candidate {
    /// Whether two candidates cannot both be taken: an article or a translation would belong to both, or the
    /// articles of one are translations of the other.
    fn meets(&self, other: &Self) -> bool {
        let nested = |a: &str, b: &str| is_within(a, b) || is_within(b, a);
        nested(&self.place.folder, &other.place.folder)
            || nested(&self.place.root, &other.place.root)
            || self.translates_to(&other.place.folder)
            || other.translates_to(&self.place.folder)
    }

    fn translates_to(&self, folder: &str) -> bool {
        let root = |code: &String| self.place.root.replace("{language}", code);
        self.evidence.codes.keys().any(|code| is_within(folder, &root(code)))
    }
}

/// What a place's articles are called among others: the last folder that is no language.
fn label(place: &Place) -> &str {
    let folder = match place.shape {
        Shape::Siblings => place.base(),
        _ => place.folder.as_str(),
    };
    folder.rsplit('/').next().unwrap_or(folder)
}

/// Whether a path is a folder or below it.
fn is_within(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
