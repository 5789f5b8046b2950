//! The gate: everything that is wrong, held against the project's policy.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::project::{Project, Survey, SurveyOptions, Surveyed};
use super::{WorkflowError, whole};
use crate::catalog::Catalog;
use crate::check::{RULES, Subject, findings, glossary_findings, pair, pair_findings};
use crate::config::{CHECKS, House, PROJECT_CHECKS};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::gate::{CODES, Judged, Verdict, judge};
use crate::message;
use crate::model::{ChangeClass, Language};
use crate::render::Resolver;
use crate::sync::plan::LanguagePlan;

/// The outcome of a check.
#[derive(Debug)]
pub struct CheckReport {
    /// What was found.
    pub verdict: Verdict,
    /// Faults that keep recto from judging an article.
    pub unjudged: Vec<Diagnostic>,
    /// How many articles and languages were looked at.
    pub articles: usize,
    /// How many languages were looked at.
    pub languages: usize,
    /// How many findings somebody dismissed.
    pub dismissed: usize,
}

impl CheckReport {
    /// Whether everything could be judged and nothing found is an error.
    pub fn passed(&self) -> bool {
        self.unjudged.is_empty() && self.verdict.passed()
    }
}

/// Finds what is wrong with translations, knowing each language's glossary.
pub struct Checker<'p> {
    project: &'p Project,
    glossaries: FxHashMap<Language, String>,
    resolvers: FxHashMap<Language, Resolver>,
    names: FxHashMap<Language, FxHashSet<String>>,
    terms: FxHashMap<Language, pair::Glossary>,
    houses: FxHashMap<Language, House>,
}

impl<'p> Checker<'p> {
    /// A checker that has read all glossaries, and knows what there is in Fluent articles.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn new(project: &'p Project, survey: &Survey) -> Result<Self, WorkflowError> {
        let (mut glossaries, mut resolvers) = (FxHashMap::default(), FxHashMap::default());
        let (mut names, mut terms, mut houses) =
            (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        let source = project.glossary(&project.config.source)?;
        for language in &project.config.languages {
            let glossary = project.glossary(language)?;
            resolvers.insert(language.clone(), Resolver::new(language, &glossary));
            names.insert(language.clone(), names_in(survey, language, &glossary));
            terms.insert(language.clone(), pair::Glossary::new(&source, &glossary));
            houses.insert(language.clone(), project.config.typography.house(language));
            glossaries.insert(language.clone(), glossary);
        }
        Ok(Self { project, glossaries, resolvers, names, terms, houses })
    }

    /// What is wrong with the glossaries by themselves.
    fn glossary_findings(&self) -> Vec<Diagnostic> {
        let languages = self.project.config.languages.iter();
        let findings = languages.flat_map(|language| {
            let path = self.project.catalog_path(language, "terms");
            glossary_findings(&self.glossaries[language], &path, language)
        });
        findings.collect()
    }

    /// What is wrong with one article in one language, without what somebody dismissed.
    pub fn findings(&self, surveyed: &Surveyed, plan: &LanguagePlan) -> Vec<Diagnostic> {
        self.judged(surveyed, plan).0
    }

    /// What is wrong with one article in one language, and how many findings somebody dismissed.
    fn judged(&self, surveyed: &Surveyed, plan: &LanguagePlan) -> (Vec<Diagnostic>, usize) {
        let catalog_path = surveyed.on_disk().catalog_path(&plan.language);
        let subject = self.subject(surveyed, plan, &catalog_path);
        let found = pair::found(&subject);
        let mut all = findings(&subject);
        all.extend(pair_findings(&subject, &found));
        (all, found.iter().filter(|found| found.is_dismissed).count())
    }

    /// What the rules about pairs of texts find in one article in one language, dismissed or not.
    pub fn found(&self, surveyed: &Surveyed, plan: &LanguagePlan) -> Vec<pair::Found> {
        pair::found(&self.subject(surveyed, plan, ""))
    }

    fn subject<'a>(
        &'a self,
        surveyed: &'a Surveyed,
        plan: &'a LanguagePlan,
        catalog_path: &'a str,
    ) -> Subject<'a> {
        Subject {
            article: &surveyed.plan,
            plan,
            catalog_path,
            resolver: &self.resolvers[&plan.language],
            names: &self.names[&plan.language],
            format: surveyed.article.format,
            source_language: &self.project.config.source,
            checks: &self.project.config.checks,
            house: &self.houses[&plan.language],
            glossary: &self.terms[&plan.language],
        }
    }
}

/// What texts of Fluent articles in a language may refer to.
fn names_in(survey: &Survey, language: &Language, glossary: &str) -> FxHashSet<String> {
    let fluent = || survey.articles.iter().filter(|surveyed| surveyed.article.is_fluent());
    if fluent().next().is_none() {
        return FxHashSet::default();
    }
    let plans =
        fluent().flat_map(|surveyed| &surveyed.plan.languages).filter(|plan| plan.language == *language);
    let catalogs = plans.filter_map(LanguagePlan::catalog_after).flat_map(Catalog::entries);
    let glossary = Catalog::parse(glossary.to_owned());
    let here = catalogs.chain(glossary.entries()).map(|entry| entry.id.clone());
    let sources = fluent().flat_map(|surveyed| &surveyed.plan.units).map(|unit| unit.id.clone());
    here.chain(sources).collect()
}

/// The word that stands for the codes of all rules.
const INVALID: &str = "invalid";

/// The code of a catalog without article.
const STRAY: &str = "unknown-article";

/// Catalogs of translations that belong to no article.
fn strays(project: &Project, survey: &Survey) -> Result<Vec<Diagnostic>, WorkflowError> {
    let surveyed = survey.articles.iter().chain(&survey.gone).map(Surveyed::on_disk);
    let known: Vec<&Article> = survey.leftovers.iter().chain(&survey.discovered).chain(surveyed).collect();
    // A catalog that has its source beside it belongs to an application, and is no business of recto's.
    let sources: FxHashSet<&str> = survey.source_catalogs.iter().map(String::as_str).collect();
    let mut findings = Vec::new();
    for language in &project.config.languages {
        let known: FxHashSet<String> = known.iter().map(|article| article.catalog_path(language)).collect();
        for name in project.catalog_names(language)?.iter().filter(|name| !sources.contains(name.as_str())) {
            let path = project.catalog_path(language, name);
            if known.contains(&path) {
                continue;
            }
            let message = message!("check-stray", catalog = name);
            let finding = Diagnostic::new(STRAY, Severity::Warning, path, message).language(language);
            findings.push(finding.hint(message!("check-stray-hint")));
        }
    }
    Ok(findings)
}

/// All codes that a check can report, each with a word on what it finds.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    const OTHER: [(&str, &str); 4] = [
        (STRAY, "a catalog that belongs to no article"),
        ("unreadable-article", "an article that is not UTF-8 or cannot be read"),
        ("unsegmented", "an article too odd to be cut into units"),
        ("source", "a fault in an article, such as broken front matter"),
    ];
    CODES.into_iter().chain(RULES).chain(CHECKS.iter().chain(PROJECT_CHECKS).copied()).chain(OTHER)
}

/// Which findings are asked for; all that fit both.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Codes; all when empty.
    pub codes: Vec<String>,
    /// Change classes, any of which the source of the translation changed in; all findings when empty.
    pub classes: Vec<ChangeClass>,
}

impl Wanted {
    /// Whether findings with a code are asked for.
    pub(super) fn names(&self, code: &str) -> bool {
        let is_rule = || RULES.iter().any(|(rule, _)| *rule == code);
        let is_code = |wanted: &String| wanted == code || wanted == INVALID && is_rule();
        self.codes.is_empty() || self.codes.iter().any(is_code)
    }

    fn fits(&self, finding: &Diagnostic) -> bool {
        self.names(finding.code)
            && (self.classes.is_empty() || self.classes.iter().any(|class| finding.classes.contains(class)))
    }
}

/// Refuses codes that no check has.
pub(super) fn known_codes(wanted: &Wanted) -> Result<(), WorkflowError> {
    let known = || codes().map(|(code, _)| code).chain([INVALID]);
    if let Some(unknown) = wanted.codes.iter().find(|code| known().all(|known| known != code.as_str())) {
        let known: Vec<&str> = known().collect();
        return Err(WorkflowError::request(
            message!("check-no-code", code = unknown),
            message!("check-no-code-hint", codes = known),
        ));
    }
    Ok(())
}

/// Checks the project; only the findings that are wanted count.
///
/// # Errors
///
/// An unknown code, or articles that cannot be told apart.
pub fn check(
    project: &Project,
    options: SurveyOptions,
    wanted: &Wanted,
) -> Result<CheckReport, WorkflowError> {
    known_codes(wanted)?;
    let survey = project.survey(options)?;
    let checker = Checker::new(project, &survey)?;
    let strays = strays(project, &survey)?;
    let judged: Vec<(Judged<'_>, usize)> = survey
        .articles
        .par_iter()
        .map(|surveyed| {
            let (mut all, mut dismissed) = (Vec::new(), 0);
            for plan in &surveyed.plan.languages {
                let (findings, more) = checker.judged(surveyed, plan);
                all.extend(findings);
                dismissed += more;
            }
            (Judged { article: &surveyed.plan, findings: all, gone: false }, dismissed)
        })
        .collect();
    let dismissed = judged.iter().map(|(_, dismissed)| dismissed).sum();
    let gone = survey.gone.iter();
    let gone = gone.map(|surveyed| Judged { article: &surveyed.plan, findings: Vec::new(), gone: true });
    let articles = judged.len();
    let judged = judged.into_iter().map(|(judged, _)| judged).chain(gone).collect();
    let mut other = survey.findings;
    other.extend(strays);
    other.extend(whole::articles(project, &survey.articles));
    other.extend(whole::inconsistent(project, &survey.articles));
    let mut verdict = judge(&project.config, judged, checker.glossary_findings(), other, options.today);
    verdict.findings.retain(|finding| wanted.fits(finding));
    Ok(CheckReport {
        verdict,
        unjudged: survey.unjudged,
        articles,
        languages: project.config.languages.len(),
        dismissed,
    })
}
