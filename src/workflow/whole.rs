//! Checks that look at whole articles, and at all translations of a language together.
//!
//! What they look for is in `check`; what fails a run is decided in `gate`.

use std::cell::LazyCell;

use rustc_hash::FxHashSet;

use crate::catalog::Record;
use crate::check::pair::inconsistent::{self, KnownTranslation, Repeats, Translations};
use crate::check::source::CheckedArticle;
use crate::check::{CHECKS, Check, Run};
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Kind, Language};
use crate::progress::Stage;
use crate::sync::plan::LanguagePlan;
use crate::text_position::{LineIndex, Position};
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// The rules about articles whose codes are wanted.
pub(super) fn rules(wants: &dyn Fn(&str) -> bool) -> Vec<&'static Check> {
    let is_of_article = |check: &&Check| matches!(check.run, Run::Article(_));
    CHECKS.iter().filter(is_of_article).filter(|check| wants(check.code)).collect()
}

/// What is wrong with an article itself.
pub(super) fn article(project: &Project, loaded: &LoadedArticle, rules: &[&Check]) -> Vec<Diagnostic> {
    if rules.is_empty() {
        return Vec::new();
    }
    let (path, text) = (&loaded.article.path, &loaded.plan.text);
    let language = &project.config.source;
    let is_there = |address: &str| is_there(project, path, address);
    let units = loaded.plan.units.iter().map(|unit| &unit.unit);
    let article =
        CheckedArticle::new((text, loaded.article.format), language, units, &is_there).at_path(path);
    let lines = LazyCell::new(|| LineIndex::new(text));
    let mut findings = Vec::new();
    let mut hits = Vec::new();
    for rule in rules {
        let Some(severity) = project.config.checks.severity(rule.code, rule.severity, path, language) else {
            continue;
        };
        let Run::Article(find) = rule.run else { continue };
        find(&article, &mut hits);
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

/// The texts of an article, which may stand in others too.
#[derive(Debug)]
pub(super) struct Texts {
    path: String,
    units: Vec<(Kind, Fingerprint)>,
}

/// The texts of an article; none of an application: what it says stands where its words have to fit, so the same text
/// may want two translations.
pub(super) fn texts(loaded: &LoadedArticle) -> Option<Texts> {
    let units = loaded.plan.units.iter().map(|unit| (unit.unit.kind, unit.fingerprint));
    let path = loaded.article.path.clone();
    (!loaded.article.is_fluent()).then(|| Texts { path, units: units.collect() })
}

/// The same source text translated in two ways, language by language. `texts` are those of all articles.
pub(super) fn inconsistent(project: &Project, snapshot: &Snapshot, texts: &[Texts]) -> Vec<Diagnostic> {
    let mut repeats = Repeats::default();
    for (kind, source) in texts.iter().flat_map(|article| &article.units) {
        repeats.add(*kind, *source);
    }
    let repeated = |article: &&Texts| article.units.iter().any(|(kind, source)| repeats.has(*kind, *source));
    let paths: FxHashSet<&str> = texts.iter().filter(repeated).map(|article| article.path.as_str()).collect();
    let is_wanted = |view: ArticleView<'_>| paths.contains(view.article().path.as_str());
    // An article that cannot be judged any more was told of before.
    let (articles, _) = snapshot.visit(project, Stage::Checking, is_wanted, |loaded| {
        let languages = loaded.plan.languages.iter();
        languages.map(|plan| translations(loaded, plan, &repeats)).collect::<Vec<_>>()
    });
    let languages = project.config.languages.iter().enumerate();
    let findings = languages.flat_map(|(at, language)| {
        let all: Vec<&Repeated> =
            articles.iter().filter_map(|languages| languages.get(at)).flatten().collect();
        inconsistent_in(project, &all, language)
    });
    findings.collect()
}

/// A translation of a text that stands in the project more than once.
struct Repeated {
    article: String,
    id: String,
    kind: Kind,
    fingerprint: Fingerprint,
    source: String,
    target: String,
    path: String,
    position: Position,
}

fn inconsistent_in(project: &Project, all: &[&Repeated], language: &Language) -> Vec<Diagnostic> {
    let mut translations = Translations::default();
    for (at, one) in all.iter().enumerate() {
        let place = format!("{}:{}", one.path, one.position.line);
        let translation =
            KnownTranslation { kind: one.kind, source: &one.source, target: &one.target, place: &place };
        translations.add(at, one.fingerprint, translation);
    }
    let diagnostic = |found: inconsistent::Inconsistent<usize>| {
        let Repeated { article, id, path, position, .. } = all[found.at];
        let checks = &project.config.checks;
        let severity =
            checks.severity(inconsistent::CHECK.code, inconsistent::CHECK.severity, article, language)?;
        let finding = Diagnostic::new(inconsistent::CHECK.code, severity, path, found.message)
            .hint(found.hint)
            .article(article)
            .id(id)
            .language(language)
            .at(*position);
        Some(finding)
    };
    translations.find().into_iter().filter_map(diagnostic).collect()
}

/// The translations of an article that answer to its texts as they are now.
fn translations(loaded: &LoadedArticle, plan: &LanguagePlan, repeats: &Repeats) -> Vec<Repeated> {
    let Some(catalog) = &plan.catalog else { return Vec::new() };
    let path = loaded.on_disk().catalog_path(&plan.language);
    let lines = LazyCell::new(|| LineIndex::new(catalog.text()));
    let units = loaded.plan.units.iter();
    let repeated = units.filter(|unit| repeats.has(unit.unit.kind, unit.fingerprint));
    let found = repeated.filter_map(|unit| {
        let entry = catalog.get(&unit.id).filter(|entry| !entry.is_blank())?;
        let answers = |record: &&Record| record.source == unit.fingerprint && record.target.is_of(entry);
        plan.record(&unit.id).filter(answers)?;
        Some(Repeated {
            article: loaded.article.path.clone(),
            id: unit.id.clone(),
            kind: unit.unit.kind,
            fingerprint: unit.fingerprint,
            source: unit.unit.text.clone(),
            target: entry.text()?,
            path: path.clone(),
            position: lines.position(catalog.text(), entry.offset),
        })
    });
    found.collect()
}
