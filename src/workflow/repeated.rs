//! Texts that stand in a project more than once, and whether each is translated in one way.
//!
//! Of every article it is enough to know which texts it has and a hash of what each translation says. Only where two
//! hashes of one text differ, the translations themselves are looked at.

use std::cell::LazyCell;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Entry};
use crate::check::pair::inconsistent::{CHECK, Inconsistent, Repeats, TextKey, Translations, key};
use crate::diagnostic::Diagnostic;
use crate::progress::Stage;
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::text_position::{LineIndex, Position};
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// In the place of a hash: there is no translation that answers to the text.
const NONE: u64 = 0;
/// In the place of a hash: nobody kept whether there is one, because the text stood nowhere else.
const UNKNOWN: u64 = 1;

/// The texts of one article that say enough to be translated in one way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Texts {
    texts: Vec<TextKey>,
    /// For each of them, what its translation says in each language, in the order of the configuration.
    meanings: Vec<u64>,
    /// The translations of texts that somewhere else are translated otherwise.
    told: Vec<Told>,
}

/// A translation of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Told {
    /// The language by its place in the configuration, and the text by its place in the article.
    language: usize,
    text: usize,
    id: String,
    /// The translation, if it is a plain text.
    target: Option<String>,
    path: String,
    position: Position,
}

/// A text in a language that is translated in more than one way.
type Differing = FxHashSet<(usize, TextKey)>;

/// The texts of an article, which may stand in others too; none of an application: what it says stands where its words
/// have to fit, so the same text may want two translations.
pub(super) fn texts(loaded: &LoadedArticle) -> Option<Texts> {
    if loaded.article.is_fluent() {
        return None;
    }
    let plans = &loaded.plan.languages;
    let mut all = Texts::default();
    for (unit, key) in keyed(loaded) {
        all.texts.push(key);
        let meaning = |plan| answering(plan, unit).map_or(NONE, |(_, entry)| entry.meaning.bits().max(2));
        all.meanings.extend(plans.iter().map(meaning));
    }
    Some(all)
}

/// The units of an article whose texts say enough, with their keys.
fn keyed(loaded: &LoadedArticle) -> impl Iterator<Item = (&PlannedUnit, TextKey)> {
    let units = loaded.plan.units.iter();
    units.filter_map(|unit| Some((unit, key(unit.unit.kind, &unit.unit.text, unit.fingerprint)?)))
}

/// The translation of a unit that answers to its text as it is now.
fn answering<'p>(plan: &'p LanguagePlan, unit: &PlannedUnit) -> Option<(&'p Catalog, &'p Entry)> {
    let catalog = plan.catalog.as_ref()?;
    let entry = catalog.get(&unit.id).filter(|entry| !entry.is_blank())?;
    let record = plan.record(&unit.id)?;
    (record.source == unit.fingerprint && record.target.is_of(entry)).then_some((catalog, entry))
}

/// What is found, and the articles of whose texts more is known now than was kept.
pub(super) struct Found {
    pub(super) findings: Vec<Diagnostic>,
    pub(super) learned: FxHashSet<String>,
}

/// The same source text translated in two ways, language by language. `articles` are all of the project, each with its
/// texts, in the order of their paths.
pub(super) fn inconsistent(
    project: &Project,
    snapshot: &Snapshot,
    articles: &mut [(String, &mut Texts)],
) -> Found {
    let mut repeats = Repeats::default();
    articles.iter().flat_map(|(_, texts)| &texts.texts).for_each(|key| repeats.add(*key));
    let count = project.config.languages.len();
    let mut learned = FxHashSet::default();
    learn(project, snapshot, articles, &mut learned, |texts| texts.lacks(&repeats, count), texts);
    let differing = differing(articles, &repeats, count);
    let lacks = |texts: &Texts| texts.lacks_told(&differing, count);
    learn(project, snapshot, articles, &mut learned, lacks, |loaded| {
        let texts = texts(loaded)?;
        Some(Texts { told: told(loaded, &differing), ..texts })
    });
    for (_, all) in &mut *articles {
        let Texts { texts, told, .. } = &mut **all;
        let differs =
            |one: &Told| texts.get(one.text).is_some_and(|key| differing.contains(&(one.language, *key)));
        told.retain(differs);
    }
    let findings = (0..count).flat_map(|language| in_language(project, articles, language)).collect();
    // What stands once is of no interest to later runs.
    for (_, texts) in &mut *articles {
        for (key, meanings) in texts.texts.iter().zip(texts.meanings.chunks_mut(count.max(1))) {
            if !repeats.has(*key) {
                meanings.fill(UNKNOWN);
            }
        }
    }
    Found { findings, learned }
}

/// Looks at the articles of whose texts too little is known.
fn learn(
    project: &Project,
    snapshot: &Snapshot,
    articles: &mut [(String, &mut Texts)],
    learned: &mut FxHashSet<String>,
    lacks: impl Fn(&Texts) -> bool,
    look: impl Fn(&LoadedArticle) -> Option<Texts> + Sync,
) {
    let lacking = articles.iter().filter(|(_, texts)| lacks(texts)).map(|(path, _)| path.as_str());
    let lacking: FxHashSet<&str> = lacking.collect();
    if lacking.is_empty() {
        return;
    }
    let is_lacking = |view: ArticleView<'_>| lacking.contains(view.path());
    // An article that cannot be judged any more was told of before.
    let (found, _) = snapshot.visit(project, Stage::Checking, is_lacking, |loaded| {
        look(loaded).map(|texts| (loaded.article.path.clone(), texts))
    });
    let mut found: FxHashMap<String, Texts> = found.into_iter().flatten().collect();
    let lacking: FxHashSet<String> = lacking.into_iter().map(str::to_owned).collect();
    for (path, texts) in articles.iter_mut().filter(|(path, _)| lacking.contains(path)) {
        **texts = found.remove(path).unwrap_or_default();
    }
    learned.extend(lacking);
}

impl Texts {
    /// Each text with what its translations say.
    fn rows(&self, languages: usize) -> impl Iterator<Item = (usize, TextKey, &[u64])> {
        let rows = self.texts.iter().zip(self.meanings.chunks(languages.max(1)));
        rows.enumerate().map(|(at, (key, meanings))| (at, *key, meanings))
    }

    /// Whether it is not known how a text is translated that stands elsewhere too.
    fn lacks(&self, repeats: &Repeats, languages: usize) -> bool {
        let is_unknown = |meanings: &[u64]| meanings.contains(&UNKNOWN);
        self.rows(languages).any(|(_, key, meanings)| is_unknown(meanings) && repeats.has(key))
    }

    /// Whether a translation is not kept that another one differs from.
    fn lacks_told(&self, differing: &Differing, languages: usize) -> bool {
        if differing.is_empty() {
            return false;
        }
        let told: FxHashSet<(usize, usize)> =
            self.told.iter().map(|told| (told.language, told.text)).collect();
        self.rows(languages).any(|(at, key, meanings)| {
            let mut there = meanings.iter().enumerate().filter(|(_, meaning)| **meaning > UNKNOWN);
            there.any(|(language, _)| differing.contains(&(language, key)) && !told.contains(&(language, at)))
        })
    }
}

/// The texts whose translations do not all say the same.
fn differing(articles: &[(String, &mut Texts)], repeats: &Repeats, languages: usize) -> Differing {
    let mut first: FxHashMap<(usize, TextKey), u64> = FxHashMap::default();
    let mut differing = Differing::default();
    for (_, key, meanings) in articles.iter().flat_map(|(_, texts)| texts.rows(languages)) {
        if !repeats.has(key) {
            continue;
        }
        let there = meanings.iter().enumerate().filter(|(_, meaning)| **meaning > UNKNOWN);
        for (language, meaning) in there {
            if *first.entry((language, key)).or_insert(*meaning) != *meaning {
                differing.insert((language, key));
            }
        }
    }
    differing
}

/// The translations of the texts of an article that are translated otherwise elsewhere.
fn told(loaded: &LoadedArticle, differing: &Differing) -> Vec<Told> {
    let mut all = Vec::new();
    for (language, plan) in loaded.plan.languages.iter().enumerate() {
        let path = LazyCell::new(|| loaded.on_disk().catalog_path(&plan.language));
        let lines = LazyCell::new(|| LineIndex::new(plan.catalog.as_ref().map_or("", Catalog::text)));
        for (text, (unit, key)) in keyed(loaded).enumerate() {
            if !differing.contains(&(language, key)) {
                continue;
            }
            let Some((catalog, entry)) = answering(plan, unit) else { continue };
            all.push(Told {
                language,
                text,
                id: unit.id.clone(),
                target: entry.text(),
                path: path.clone(),
                position: lines.position(catalog.text(), entry.offset),
            });
        }
    }
    all
}

fn in_language(project: &Project, articles: &[(String, &mut Texts)], language: usize) -> Vec<Diagnostic> {
    let told = articles.iter().flat_map(|(path, texts)| {
        let told = texts.told.iter().filter(|told| told.language == language);
        told.filter_map(move |told| Some((path, told, texts.texts.get(told.text)?, told.target.as_ref()?)))
    });
    let all: Vec<_> = told.collect();
    let mut translations = Translations::default();
    for (at, (_, told, key, target)) in all.iter().enumerate() {
        translations.add(at, **key, target, format!("{}:{}", told.path, told.position.line));
    }
    let language = &project.config.languages[language];
    let diagnostic = |found: Inconsistent<usize>| {
        let (article, told, ..) = all[found.at];
        let severity = project.config.checks.severity(CHECK.code, CHECK.severity, article, language)?;
        let finding = Diagnostic::new(CHECK.code, severity, &told.path, found.message);
        Some(finding.hint(found.hint).article(article).id(&told.id).language(language).at(told.position))
    };
    translations.find().into_iter().filter_map(diagnostic).collect()
}
