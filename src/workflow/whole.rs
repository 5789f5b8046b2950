//! Checks that look at whole articles, and at all translations of a language together.
//!
//! What they look for is in `check`; what fails a run is decided in `gate`.

use rayon::prelude::*;

use super::project::Project;
use super::survey::Surveyed;
use crate::check::pair::inconsistent::{self, Translation};
use crate::check::source::{Article, RULES, SourceRule};
use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::text_position::{LineIndex, Position};

/// The rules about articles whose codes are wanted.
pub(super) fn rules(wants: &dyn Fn(&str) -> bool) -> Vec<&'static SourceRule> {
    RULES.iter().filter(|rule| wants(rule.code)).collect()
}

/// What is wrong with an article itself.
pub(super) fn article(project: &Project, surveyed: &Surveyed, rules: &[&SourceRule]) -> Vec<Diagnostic> {
    if rules.is_empty() {
        return Vec::new();
    }
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
    let languages = &project.config.languages;
    languages.par_iter().flat_map_iter(|language| inconsistent_in(project, articles, language)).collect()
}

/// A translation, and where a finding about it belongs.
struct Known<'a> {
    surveyed: &'a Surveyed,
    unit: usize,
    text: String,
    path: String,
    place: String,
    position: Position,
}

impl Known<'_> {
    fn translation(&self) -> Translation<'_> {
        let unit = &self.surveyed.plan.units[self.unit].unit;
        Translation { kind: unit.kind, source: &unit.text, target: &self.text, place: &self.place }
    }
}

fn inconsistent_in(project: &Project, articles: &[Surveyed], language: &Language) -> Vec<Diagnostic> {
    // What an application says stands where its words have to fit: the same text may want two translations.
    let of_articles = articles.iter().filter(|surveyed| !surveyed.article.is_fluent());
    let known: Vec<Known<'_>> = of_articles.flat_map(|surveyed| translations(surveyed, language)).collect();
    let translations: Vec<Translation<'_>> = known.iter().map(Known::translation).collect();
    let diagnostic = |found: inconsistent::Inconsistent| {
        let known = &known[found.nth];
        let article = &known.surveyed.article.path;
        let checks = &project.config.checks;
        let severity = checks.severity(inconsistent::CODE, inconsistent::SEVERITY, article, language)?;
        let finding = Diagnostic::new(inconsistent::CODE, severity, &known.path, found.message)
            .hint(found.hint)
            .article(article)
            .id(&known.surveyed.plan.units[known.unit].id)
            .language(language)
            .at(known.position);
        Some(finding)
    };
    inconsistent::find(&translations).into_iter().filter_map(diagnostic).collect()
}

/// The translations of an article that answer to its texts as they are now.
fn translations<'a>(surveyed: &'a Surveyed, language: &Language) -> Vec<Known<'a>> {
    let plan = surveyed.plan.languages.iter().find(|plan| plan.language == *language);
    let Some((plan, catalog)) = plan.and_then(|plan| Some((plan, plan.catalog.as_ref()?))) else {
        return Vec::new();
    };
    let path = surveyed.on_disk().catalog_path(language);
    let lines = LineIndex::new(catalog.text());
    let units = surveyed.plan.units.iter().enumerate();
    let known = units.filter_map(|(nth, unit)| {
        let entry = catalog.get(&unit.id).filter(|entry| !entry.is_blank())?;
        let record = plan.record(&unit.id)?;
        if record.source != unit.fingerprint || record.target != entry.fingerprint {
            return None;
        }
        let position = lines.position(catalog.text(), entry.offset);
        let place = format!("{path}:{}", position.line);
        Some(Known { surveyed, unit: nth, text: entry.text()?, path: path.clone(), place, position })
    });
    known.collect()
}
