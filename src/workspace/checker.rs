//! What is wrong with the translations of articles, with all that the rules need to know of a project.

use std::cell::Cell;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use super::WorkspaceError;
use super::article::{LoadedArticle, Snapshot};
use super::dictionary::{Dictionary, dictionaries};
use super::project::Project;
use super::rendering::Rendering;
use crate::catalog::Catalog;
use crate::check::{Subject, findings, glossary_findings, pair, pair_findings, structure};
use crate::config::StyleGuide;
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::glossary::{Glossary, TermFound};
use crate::model::Language;
use crate::render::Resolver;
use crate::sync::plan::LanguagePlan;

/// Finds what is wrong with translations, knowing each language's glossary.
pub struct Checker<'p> {
    project: &'p Project,
    known: Arc<Known>,
}

/// What the rules need to know of a project besides an article.
pub(crate) struct Known {
    glossaries: FxHashMap<Language, String>,
    resolvers: FxHashMap<Language, Resolver>,
    /// What there is in the Fluent articles, and what that comes to in each language once somebody asks.
    fluent: Vec<Names>,
    names: FxHashMap<Language, OnceLock<FxHashSet<String>>>,
    terms: FxHashMap<Language, Glossary>,
    style_guides: FxHashMap<Language, StyleGuide>,
    dictionaries: FxHashMap<Language, Dictionary>,
}

/// What is wrong with one article in one language.
pub(crate) struct LanguageFindings {
    /// What nobody dismissed.
    pub(crate) findings: Vec<Diagnostic>,
    /// How many findings of any code somebody dismissed.
    pub(crate) dismissed: usize,
    /// The hash of the page that the article has in the language, where that was read for it.
    pub(crate) page: Option<u128>,
}

impl<'p> Checker<'p> {
    /// A checker that has read all glossaries, and knows what there is in Fluent articles.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn new(project: &'p Project, snapshot: &mut Snapshot) -> Result<Self, WorkspaceError> {
        // What one Fluent article may refer to stands in all of them.
        snapshot.load(project, |unchanged| unchanged.article.is_fluent());
        let fluent = snapshot.articles.iter().filter(|loaded| loaded.article.is_fluent());
        let known = Known::new(project, &fluent.map(Names::of).collect::<Vec<_>>())?;
        Ok(Self { project, known: Arc::new(known) })
    }

    /// A checker for articles that are not Fluent, until it [learns](Self::learn) what there is in those that are. It reads
    /// dictionaries once a word is looked up.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read, or a dictionary that is not there.
    pub(crate) fn early(project: &'p Project) -> Result<Self, WorkspaceError> {
        Ok(Self { project, known: Arc::new(Known::early(project, Vec::new())?) })
    }

    /// Learns what there is in the Fluent articles of the project.
    pub(crate) fn learn(&mut self, fluent: Vec<Names>) {
        if let Some(known) = Arc::get_mut(&mut self.known) {
            known.names.values_mut().for_each(|names| *names = OnceLock::new());
            known.fluent = fluent;
        }
    }

    /// A hash of all that findings depend on besides an article, the configuration and the page of a language.
    pub(crate) fn stamp(&self, is_fluent: bool) -> u128 {
        let mut hash = Xxh3::new();
        let mut add = |part: &str| {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        };
        let config = &self.project.config;
        self.known.glossaries.get(&config.source).into_iter().for_each(|text| add(text));
        for language in &config.languages {
            add(language.as_str());
            add(&self.known.glossaries[language]);
            if let Some(dictionary) = self.known.dictionaries.get(language) {
                dictionary.parts().into_iter().for_each(&mut add);
            }
        }
        for names in self.known.fluent.iter().filter(|_| is_fluent) {
            for ids in names.entries.iter().chain([&names.units]) {
                ids.iter().for_each(|id| add(id));
                // No id is empty.
                add("");
            }
        }
        hash.digest128()
    }

    /// Reads the dictionaries, or only those in which a word was looked up already.
    ///
    /// # Errors
    ///
    /// One that cannot be understood.
    pub(crate) fn understand(&self, all: bool) -> Result<(), WorkspaceError> {
        let mut dictionaries = self.project.config.spelling.dictionaries.iter();
        dictionaries.try_for_each(|(language, _)| match self.known.dictionaries.get(language) {
            Some(dictionary) if all || dictionary.was_read() => dictionary.understand(),
            _ => Ok(()),
        })
    }

    /// A checker that knows what another one found out.
    pub(crate) fn knowing(project: &'p Project, known: &Arc<Known>) -> Self {
        Self { project, known: Arc::clone(known) }
    }

    /// The terms that stand in a source text, with what they are called in a language.
    pub(crate) fn terms_in(&self, text: &str, language: &Language) -> Vec<TermFound> {
        self.known.terms.get(language).map(|terms| terms.terms_in(text)).unwrap_or_default()
    }

    /// What is wrong with the glossaries by themselves.
    pub(crate) fn glossary_findings(&self) -> Vec<Diagnostic> {
        let languages = self.project.config.languages.iter();
        let findings = languages.flat_map(|language| {
            let path = self.project.catalog_path(language, "terms");
            glossary_findings(&self.known.glossaries[language], &path, language)
        });
        findings.collect()
    }

    /// What is wrong with the catalog of one article in one language, and with the translations of the units that
    /// are wanted, by their place in the article; without what somebody dismissed.
    pub fn findings(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        wants: &dyn Fn(usize) -> bool,
    ) -> Vec<Diagnostic> {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let subject = self.subject(loaded, plan, &catalog_path);
        let mut all = findings(&subject, &|_| true);
        let sources = pair::Sources::new(&loaded.plan);
        all.extend(pair_findings(&subject, &pair::found(&subject, &sources, &|unit, _| wants(unit))));
        all
    }

    /// What is wrong with one translation, with where in the catalog.
    pub(crate) fn spots(&self, loaded: &LoadedArticle, plan: &LanguagePlan, at: usize) -> Vec<CatalogSpot> {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let subject = self.subject(loaded, plan, &catalog_path);
        let id = &loaded.plan.units[at].id;
        let alone = |finding| CatalogSpot { finding, shown: None, literal: None, fix: None };
        let all = findings(&subject, &|_| true).into_iter();
        let mut spots: Vec<CatalogSpot> =
            all.filter(|finding| finding.id.as_ref() == Some(id)).map(alone).collect();
        let sources = pair::Sources::new(&loaded.plan);
        let mut found = pair::found(&subject, &sources, &|unit, _| unit == at);
        found.retain(|found| !found.is_dismissed && found.unit == at);
        let text = plan.catalog.as_ref().map_or("", Catalog::text);
        let is_plain = plan.catalog.as_ref().and_then(|catalog| catalog.get(id)?.text()).is_some();
        let told = pair_findings(&subject, &found);
        spots.extend(told.into_iter().zip(found).map(|(finding, found)| CatalogSpot {
            finding,
            shown: found.hit.place.filter(|_| is_plain),
            literal: found.piece.and_then(|piece| text.get(piece)).map(str::to_owned),
            fix: found.hit.fix,
        }));
        spots
    }

    /// What is wrong with one article in one language by the codes that are wanted.
    pub(crate) fn judged(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        sources: &pair::Sources<'_>,
        wants: &dyn Fn(&str) -> bool,
    ) -> LanguageFindings {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let page_read = Cell::new(None);
        let subject = Subject {
            page: Box::new(|| {
                let page = page(self.project, &loaded.article, &plan.language);
                page_read.set(Some(page_hash(page.as_deref())));
                page
            }),
            ..self.subject(loaded, plan, &catalog_path)
        };
        let found =
            pair::found(&subject, sources, &|unit, code| wants(code) || subject.is_dismissed(unit, code));
        let mut all = findings(&subject, wants);
        all.extend(pair_findings(&subject, &found));
        let mut dismissed = found.iter().filter(|found| found.is_dismissed).count();
        if let Some((unit, finding)) = self.structure(loaded, plan, wants) {
            let is_dismissed = subject.is_dismissed(unit, structure::CHECK.code);
            dismissed += usize::from(is_dismissed);
            all.extend(Some(finding).filter(|_| !is_dismissed));
        }
        drop(subject);
        LanguageFindings { findings: all, dismissed, page: page_read.get() }
    }

    /// Whether the page of an article in a language is the one that has this hash.
    pub(crate) fn has_page(&self, article: &Article, language: &Language, hash: u128) -> bool {
        page_hash(page(self.project, article, language).as_deref()) == hash
    }

    /// What is wrong with the structure of the page as it would be rendered, with the unit that it is about, if the
    /// code is wanted.
    pub(crate) fn structure(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        wants: &dyn Fn(&str) -> bool,
    ) -> Option<(usize, Diagnostic)> {
        let (check, article) = (&structure::CHECK, &loaded.article);
        let checks = &self.project.config.checks;
        let severity = checks.severity(check.code, check.severity, &article.path, &plan.language)?;
        let is_broken = plan.catalog.as_ref().is_none_or(Catalog::is_broken);
        if !wants(check.code) || is_broken || article.is_fluent() {
            return None;
        }
        let mut rendering = Rendering::new(self.project, loaded, plan, &self.known.resolvers[&plan.language]);
        if !rendering.may_change_structure() {
            return None;
        }
        let texts = rendering.texts();
        let text = rendering.text(&texts).text;
        rendering.other_structure(&text, severity)
    }

    /// What the rules about pairs of texts find in one article in one language, dismissed or not; of the units, by
    /// their place in the article, and codes that are wanted.
    pub fn found(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        wants: &dyn Fn(usize, &str) -> bool,
    ) -> Vec<pair::UnitHit> {
        let sources = pair::Sources::new(&loaded.plan);
        pair::found(&self.subject(loaded, plan, ""), &sources, wants)
    }

    fn subject<'a>(
        &'a self,
        loaded: &'a LoadedArticle,
        plan: &'a LanguagePlan,
        catalog_path: &'a str,
    ) -> Subject<'a> {
        Subject {
            article: &loaded.plan,
            plan,
            catalog_path,
            resolver: &self.known.resolvers[&plan.language],
            names: self.known.names(self.project, &plan.language),
            format: loaded.article.format,
            source_language: &self.project.config.source,
            checks: &self.project.config.checks,
            style_guide: &self.known.style_guides[&plan.language],
            glossary: &self.known.terms[&plan.language],
            speller: self.known.dictionaries.get(&plan.language).and_then(Dictionary::speller),
            page: Box::new(move || page(self.project, &loaded.article, &plan.language)),
            anchors: self.project.config.render.anchors,
        }
    }
}

/// A finding about a text that is being typed.
#[derive(Debug)]
pub struct Spot {
    /// What is wrong.
    pub finding: Diagnostic,
    /// The bytes of the typed text that are meant; none where they do not stand in it literally.
    pub place: Option<Range<usize>>,
    /// What to write there instead, where that is mechanical.
    pub fix: Option<String>,
}

/// A finding about a translation, with where it is.
pub(crate) struct CatalogSpot {
    pub(crate) finding: Diagnostic,
    /// The bytes of the text that readers are shown, where that is all text.
    shown: Option<Range<usize>>,
    /// What stands there in the catalog, where that is as readers see it.
    literal: Option<String>,
    fix: Option<String>,
}

impl CatalogSpot {
    /// The finding with its place in the text that became the translation.
    pub(crate) fn typed(self, text: &str) -> Spot {
        let shown = self.shown.filter(|place| text.get(place.clone()).is_some());
        let literal = self.literal.filter(|literal| !literal.is_empty());
        let once = literal.and_then(|literal| {
            let mut places = text.match_indices(&literal).map(|(at, _)| at..at + literal.len());
            places.next().filter(|_| places.next().is_none())
        });
        let place = shown.or(once);
        let fix = self.fix.filter(|_| place.is_some());
        Spot { finding: self.finding, place, fix }
    }
}

impl Known {
    /// Reads all glossaries; `fluent` is what there is in the Fluent articles.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub(crate) fn new(project: &Project, fluent: &[Names]) -> Result<Self, WorkspaceError> {
        let known = Self::early(project, fluent.to_vec())?;
        let named = project.config.spelling.dictionaries.iter();
        let mut dictionaries = named.filter_map(|(language, _)| known.dictionaries.get(language));
        dictionaries.try_for_each(Dictionary::understand)?;
        Ok(known)
    }

    /// The same without a look into dictionaries.
    fn early(project: &Project, fluent: Vec<Names>) -> Result<Self, WorkspaceError> {
        let (mut glossaries, mut resolvers) = (FxHashMap::default(), FxHashMap::default());
        let (mut names, mut terms, mut style_guides) =
            (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        let source = project.glossary(&project.config.source)?;
        for language in &project.config.languages {
            let glossary = project.glossary(language)?;
            resolvers.insert(language.clone(), Resolver::new(language, &glossary));
            names.insert(language.clone(), OnceLock::new());
            let own = (&project.config.source, source.as_str());
            terms.insert(language.clone(), Glossary::new(own, (language, &glossary)));
            style_guides.insert(language.clone(), project.config.typography.style_guide(language));
            glossaries.insert(language.clone(), glossary);
        }
        glossaries.insert(project.config.source.clone(), source);
        let dictionaries = dictionaries(project)?;
        Ok(Self { glossaries, resolvers, fluent, names, terms, style_guides, dictionaries })
    }

    /// What texts of Fluent articles in a language may refer to.
    fn names(&self, project: &Project, language: &Language) -> &FxHashSet<String> {
        self.names[language].get_or_init(|| {
            let at = project.config.languages.iter().position(|own| own == language).unwrap_or_default();
            names_in(&self.fluent, at, &self.glossaries[language])
        })
    }
}

/// The page of an article in a language as it is there already.
fn page(project: &Project, article: &Article, language: &Language) -> Option<String> {
    let path = article.has_own_output.then(|| article.output_path(language))?;
    project.files.read(&path).ok()?
}

/// A hash of a page, or of there being none.
fn page_hash(page: Option<&str>) -> u128 {
    page.map_or(0, |page| xxh3_128(page.as_bytes()))
}

/// The ids in a Fluent article: of its units, and of the entries of each language in the order of the configuration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Names {
    units: Vec<String>,
    entries: Vec<Vec<String>>,
}

impl Names {
    pub(crate) fn of(loaded: &LoadedArticle) -> Self {
        let entries = |plan: &LanguagePlan| {
            let catalog = plan.catalog_after().into_iter().flat_map(Catalog::entries);
            catalog.map(|entry| entry.id.clone()).collect()
        };
        Self {
            units: loaded.plan.units.iter().map(|unit| unit.id.clone()).collect(),
            entries: loaded.plan.languages.iter().map(entries).collect(),
        }
    }
}

/// What texts of Fluent articles in a language may refer to.
fn names_in(fluent: &[Names], language: usize, glossary: &str) -> FxHashSet<String> {
    if fluent.is_empty() {
        return FxHashSet::default();
    }
    let entries = fluent.iter().filter_map(|names| names.entries.get(language));
    let here = entries.flatten().chain(fluent.iter().flat_map(|names| &names.units)).cloned();
    let glossary = Catalog::parse(glossary.to_owned());
    let terms: Vec<String> = glossary.entries().iter().map(|entry| entry.id.clone()).collect();
    here.chain(terms).collect()
}
