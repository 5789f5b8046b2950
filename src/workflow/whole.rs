//! Checks that look at whole articles, and at all translations of a language together.
//!
//! What they look for is in `check`; what fails a run is decided in `gate`.

use rayon::prelude::*;

use super::project::{Project, Surveyed};
use crate::catalog::Record;
use crate::check::pair::inconsistent::{self, Repeats, Translation, Translations};
use crate::check::source::{Article, RULES, SourceRule};
use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::text_position::{LineIndex, Position};

/// What is wrong with the articles themselves, by the codes that are wanted.
pub(super) fn articles(
    project: &Project,
    articles: &[Surveyed],
    wants: &(dyn Fn(&str) -> bool + Sync),
) -> Vec<Diagnostic> {
    let rules: Vec<&SourceRule> = RULES.iter().filter(|rule| wants(rule.code)).collect();
    if rules.is_empty() {
        return Vec::new();
    }
    articles.par_iter().flat_map_iter(|surveyed| article(project, surveyed, &rules)).collect()
}

fn article(project: &Project, surveyed: &Surveyed, rules: &[&SourceRule]) -> Vec<Diagnostic> {
    let (path, text) = (&surveyed.article.path, &surveyed.plan.text);
    let language = &project.config.source;
    let is_there = |address: &str| is_there(project, path, address);
    let units = surveyed.plan.units.iter().map(|unit| &unit.unit);
    let article = Article::new((text, surveyed.article.format), language, units, &is_there);
    let lines = std::cell::LazyCell::new(|| LineIndex::new(text));
    let mut findings = Vec::new();
    let mut hits = Vec::new();
    for rule in rules {
        let Some(severity) = project.config.checks.severity(rule.code, rule.severity, path, language) else {
            continue;
        };
        (rule.find)(&article, &mut hits);
        findings.extend(hits.drain(..).map(|hit| {
            Diagnostic::new(rule.code, severity, path, hit.message)
                .hint(hit.hint)
                .article(path)
                .at(lines.position(text, hit.offset))
        }));
    }
    findings
}

/// Whether a relative address leads to an article that is there; other files may come from anywhere in a site.
fn is_there(project: &Project, article: &str, address: &str) -> Option<bool> {
    let extension = address.rsplit_once('.')?.1;
    if !matches!(extension, "md" | "mdx" | "markdown") {
        return None;
    }
    let mut folders: Vec<&str> = article.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            // Outside the project nothing is known.
            ".." => drop(folders.pop()?),
            name => folders.push(name),
        }
    }
    Some(project.files.exists(&folders.join("/")))
}

/// The same source text translated in two ways, language by language.
pub(super) fn inconsistent(project: &Project, articles: &[Surveyed]) -> Vec<Diagnostic> {
    // What an application says stands where its words have to fit: the same text may want two translations.
    let articles: Vec<&Surveyed> = articles.iter().filter(|surveyed| !surveyed.article.is_fluent()).collect();
    let mut repeats = Repeats::default();
    for unit in articles.iter().flat_map(|surveyed| &surveyed.plan.units) {
        repeats.add(unit.unit.kind, unit.fingerprint);
    }
    let languages = &project.config.languages;
    languages
        .par_iter()
        .flat_map_iter(|language| inconsistent_in(project, &articles, &repeats, language))
        .collect()
}

/// Where a translation stands: which article and unit, and where in the catalog.
type At = (usize, usize, Position);

fn inconsistent_in(
    project: &Project,
    articles: &[&Surveyed],
    repeats: &Repeats,
    language: &Language,
) -> Vec<Diagnostic> {
    let mut translations = Translations::default();
    for (nth, surveyed) in articles.iter().enumerate() {
        add_translations(surveyed, language, nth, repeats, &mut translations);
    }
    let diagnostic = |found: inconsistent::Inconsistent<At>| {
        let (nth, unit, position) = found.at;
        let surveyed = articles[nth];
        let article = &surveyed.article.path;
        let checks = &project.config.checks;
        let severity = checks.severity(inconsistent::CODE, inconsistent::SEVERITY, article, language)?;
        let path = surveyed.on_disk().catalog_path(language);
        let finding = Diagnostic::new(inconsistent::CODE, severity, path, found.message)
            .hint(found.hint)
            .article(article)
            .id(&surveyed.plan.units[unit].id)
            .language(language)
            .at(position);
        Some(finding)
    };
    translations.find().into_iter().filter_map(diagnostic).collect()
}

/// Adds the translations of an article that answer to its texts as they are now.
fn add_translations(
    surveyed: &Surveyed,
    language: &Language,
    nth: usize,
    repeats: &Repeats,
    translations: &mut Translations<At>,
) {
    let plan = surveyed.plan.languages.iter().find(|plan| plan.language == *language);
    let Some((plan, catalog)) = plan.and_then(|plan| Some((plan, plan.catalog.as_ref()?))) else { return };
    let path = surveyed.on_disk().catalog_path(language);
    let lines = std::cell::LazyCell::new(|| LineIndex::new(catalog.text()));
    for (at, unit) in surveyed.plan.units.iter().enumerate() {
        let (kind, source) = (unit.unit.kind, unit.fingerprint);
        if !repeats.has(kind, source) {
            continue;
        }
        let Some(entry) = catalog.get(&unit.id).filter(|entry| !entry.is_blank()) else { continue };
        let answers = |record: &Record| record.source == source && record.target == entry.fingerprint;
        if !plan.record(&unit.id).is_some_and(answers) {
            continue;
        }
        let Some(target) = entry.text() else { continue };
        let position = lines.position(catalog.text(), entry.offset);
        let place = format!("{path}:{}", position.line);
        let translation = Translation { kind, source: &unit.unit.text, target: &target, place: &place };
        translations.add((nth, at, position), source, translation);
    }
}
