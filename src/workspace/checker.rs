//! What is wrong with the translations of articles, with all that the rules need to know of a project.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::WorkspaceError;
use super::article::{LoadedArticle, Snapshot};
use super::project::Project;
use super::rendering::Rendering;
use crate::catalog::Catalog;
use crate::check::{Subject, findings, glossary_findings, pair, pair_findings, structure};
use crate::config::StyleGuide;
use crate::diagnostic::Diagnostic;
use crate::glossary::{Glossary, TermFound};
use crate::message;
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
    names: FxHashMap<Language, FxHashSet<String>>,
    terms: FxHashMap<Language, Glossary>,
    style_guides: FxHashMap<Language, StyleGuide>,
    spellers: FxHashMap<Language, pair::Speller>,
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

    /// What is wrong with one article in one language by the codes that are wanted, and how many findings of any
    /// code somebody dismissed.
    pub(crate) fn judged(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        sources: &pair::Sources<'_>,
        wants: &dyn Fn(&str) -> bool,
    ) -> (Vec<Diagnostic>, usize) {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let subject = self.subject(loaded, plan, &catalog_path);
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
        (all, dismissed)
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
            names: &self.known.names[&plan.language],
            format: loaded.article.format,
            source_language: &self.project.config.source,
            checks: &self.project.config.checks,
            style_guide: &self.known.style_guides[&plan.language],
            glossary: &self.known.terms[&plan.language],
            speller: self.known.spellers.get(&plan.language),
            page: Box::new(move || {
                let article = &loaded.article;
                let path = article.has_own_output.then(|| article.output_path(&plan.language))?;
                self.project.files.read(&path).ok()?
            }),
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
        let (mut glossaries, mut resolvers) = (FxHashMap::default(), FxHashMap::default());
        let (mut names, mut terms, mut style_guides) =
            (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        let source = project.glossary(&project.config.source)?;
        for language in &project.config.languages {
            let glossary = project.glossary(language)?;
            resolvers.insert(language.clone(), Resolver::new(language, &glossary));
            names.insert(language.clone(), names_in(fluent, language, &glossary));
            let own = (&project.config.source, source.as_str());
            terms.insert(language.clone(), Glossary::new(own, (language, &glossary)));
            style_guides.insert(language.clone(), project.config.typography.style_guide(language));
            glossaries.insert(language.clone(), glossary);
        }
        let spellers = spellers(project)?;
        Ok(Self { glossaries, resolvers, names, terms, style_guides, spellers })
    }
}

/// The ids in a Fluent article: of its units, and of the entries of each language.
pub(crate) struct Names {
    units: Vec<String>,
    entries: Vec<(Language, Vec<String>)>,
}

impl Names {
    pub(crate) fn of(loaded: &LoadedArticle) -> Self {
        let entries = |plan: &LanguagePlan| {
            let catalog = plan.catalog_after().into_iter().flat_map(Catalog::entries);
            (plan.language.clone(), catalog.map(|entry| entry.id.clone()).collect())
        };
        Self {
            units: loaded.plan.units.iter().map(|unit| unit.id.clone()).collect(),
            entries: loaded.plan.languages.iter().map(entries).collect(),
        }
    }
}

/// The dictionaries that the project names.
fn spellers(project: &Project) -> Result<FxHashMap<Language, pair::Speller>, WorkspaceError> {
    let spelling = &project.config.spelling;
    let words = match &spelling.words {
        None => String::new(),
        Some(path) => project.files.read(path)?.ok_or_else(|| {
            WorkspaceError::request(
                message!("config-no-word-list", path),
                message!("config-no-word-list-hint"),
            )
        })?,
    };
    let mut spellers = FxHashMap::default();
    for (language, path) in &spelling.dictionaries {
        let fault = |reason: String| {
            WorkspaceError::request(
                message!("config-no-dictionary", path, reason),
                message!("config-no-dictionary-hint"),
            )
        };
        let read = |ending: &str| {
            let file = format!("{path}.{ending}");
            project.files.read(&file)?.ok_or_else(|| fault(format!("{file}: no such file")))
        };
        let (aff, dic) = (read("aff")?, read("dic")?);
        spellers.insert(language.clone(), pair::Speller::new(&aff, &dic, &words).map_err(fault)?);
    }
    Ok(spellers)
}

/// What texts of Fluent articles in a language may refer to.
fn names_in(fluent: &[Names], language: &Language, glossary: &str) -> FxHashSet<String> {
    if fluent.is_empty() {
        return FxHashSet::default();
    }
    let entries = fluent.iter().flat_map(|names| &names.entries).filter(|(own, _)| own == language);
    let here = entries.flat_map(|(_, ids)| ids).chain(fluent.iter().flat_map(|names| &names.units)).cloned();
    let glossary = Catalog::parse(glossary.to_owned());
    let terms: Vec<String> = glossary.entries().iter().map(|entry| entry.id.clone()).collect();
    here.chain(terms).collect()
}
