//! Checks that look at whole articles.
//!
//! What they look for is in `check`; what fails a run is decided in `gate`.

use std::cell::{LazyCell, RefCell};

use crate::check::source::CheckedArticle;
use crate::check::{CHECKS, Check, Run};
use crate::diagnostic::Diagnostic;
use crate::text_position::LineIndex;
use crate::workspace::article::LoadedArticle;
use crate::workspace::project::Project;

/// The rules about articles whose codes are wanted.
pub(super) fn rules(wants: &dyn Fn(&str) -> bool) -> Vec<&'static Check> {
    let is_of_article = |check: &&Check| matches!(check.run, Run::Article(_));
    CHECKS.iter().filter(is_of_article).filter(|check| wants(check.code)).collect()
}

/// What is wrong with an article itself, and of which paths it was asked whether anything is there.
pub(super) fn article(
    project: &Project,
    loaded: &LoadedArticle,
    rules: &[&Check],
) -> (Vec<Diagnostic>, Vec<(String, bool)>) {
    if rules.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let (path, text) = (&loaded.article.path, &loaded.plan.text);
    let language = &project.config.source;
    let asked: RefCell<Vec<(String, bool)>> = RefCell::default();
    let is_there = |address: &str| {
        let leads_to = destination(path, address)?;
        let mut asked = asked.borrow_mut();
        if let Some((_, is_there)) = asked.iter().find(|(path, _)| *path == leads_to) {
            return Some(*is_there);
        }
        let is_there = project.files.exists(&leads_to);
        asked.push((leads_to, is_there));
        Some(is_there)
    };
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
    drop(article);
    (findings, asked.into_inner())
}

/// The article that a relative address leads to; other files may come from anywhere in a site.
fn destination(article: &str, address: &str) -> Option<String> {
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
    Some(folders.join("/"))
}
