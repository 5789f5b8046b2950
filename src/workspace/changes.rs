//! What changed between two looks at a project.

use std::collections::{BTreeMap, BTreeSet};

use super::article::{ArticleView, LoadedArticle};
use super::shared::SharedSnapshot;
use crate::config::Config;
use crate::discover::Article;
use crate::model::Language;
use crate::sync::plan::LanguagePlan;

/// What may have changed since the last look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Anything: a folder came or went, the configuration changed, or nobody knows.
    Everything,
    /// These files were made, written or removed, or only touched; nothing else.
    Files(BTreeSet<String>),
}

/// What is another than at the last look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delta {
    /// The articles, in the order of their paths.
    pub articles: Vec<ArticleDelta>,
}

/// What is another in one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleDelta {
    /// The path.
    pub path: String,
    /// Whether the article is no longer there.
    pub is_gone: bool,
    /// The languages in which something is another.
    pub languages: Vec<Language>,
    /// The ids of the units that are others; none where somebody would have to have looked at all before.
    pub units: Option<Vec<String>>,
}

/// Compares two looks; `touched` are the files that may have changed, where that is known.
pub(super) fn delta(old: &SharedSnapshot, new: &SharedSnapshot, touched: Option<&BTreeSet<String>>) -> Delta {
    let config = &new.project().config;
    let before: BTreeMap<&str, ArticleView<'_>> = views(old);
    let now: BTreeMap<&str, ArticleView<'_>> = views(new);
    let paths: BTreeSet<&str> = before.keys().chain(now.keys()).copied().collect();
    let mut articles = Vec::new();
    for path in paths {
        let (Some(view), earlier) = (now.get(path), before.get(path)) else {
            let languages = config.languages.clone();
            articles.push(ArticleDelta { path: path.to_owned(), is_gone: true, languages, units: None });
            continue;
        };
        let is_touched = touched.is_some_and(|touched| concerns(view.article(), config, touched));
        let is_same = earlier.is_some_and(|earlier| is_same(*earlier, *view));
        if is_same && !is_touched {
            continue;
        }
        let known = earlier.and_then(|earlier| match earlier {
            ArticleView::Loaded(loaded) => Some(compared(loaded, new, path)),
            ArticleView::Unchanged(_) => old.kept(path).map(|loaded| compared(&loaded, new, path)),
        });
        match known.flatten() {
            Some((languages, units)) if languages.is_empty() && units.is_empty() => {}
            Some((languages, units)) => {
                articles.push(ArticleDelta {
                    path: path.to_owned(),
                    is_gone: false,
                    languages,
                    units: Some(units),
                });
            }
            None => {
                let languages = config.languages.clone();
                articles.push(ArticleDelta { path: path.to_owned(), is_gone: false, languages, units: None });
            }
        }
    }
    Delta { articles }
}

fn views(snapshot: &SharedSnapshot) -> BTreeMap<&str, ArticleView<'_>> {
    let views = snapshot.inner().views().into_iter();
    views.map(|view| (view.path(), view)).collect()
}

/// Whether one of the files of an article is among these.
fn concerns(article: &Article, config: &Config, touched: &BTreeSet<String>) -> bool {
    article.files(config).iter().any(|file| touched.contains(file))
}

/// Whether all that is known without a look into the files is the same.
fn is_same(old: ArticleView<'_>, new: ArticleView<'_>) -> bool {
    match (old, new) {
        (ArticleView::Unchanged(old), ArticleView::Unchanged(new)) => old.summary == new.summary,
        _ => false,
    }
}

/// The languages and units in which an article differs from what it is now.
fn compared(old: &LoadedArticle, new: &SharedSnapshot, path: &str) -> Option<(Vec<Language>, Vec<String>)> {
    new.with(path, |new| {
        let (mut languages, mut units) = (Vec::new(), BTreeSet::new());
        for plan in &new.plan.languages {
            let before = old.plan.languages.iter().find(|before| before.language == plan.language);
            let changed = changed_units(old, before, new, plan);
            if !changed.is_empty() {
                languages.push(plan.language.clone());
                units.extend(changed);
            }
        }
        (languages, units.into_iter().collect())
    })
    .ok()
}

/// The ids of the units that came, went, or are others in a language.
fn changed_units(
    old: &LoadedArticle,
    before: Option<&LanguagePlan>,
    new: &LoadedArticle,
    now: &LanguagePlan,
) -> Vec<String> {
    let mut units: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (article, plan) in [(old, before), (new, Some(now))] {
        let Some(plan) = plan else { continue };
        for (unit, unit_status) in article.plan.units.iter().zip(&plan.units) {
            let text =
                plan.catalog_after().and_then(|catalog| catalog.get(&unit.id)).map(|entry| entry.pattern());
            let line = unit.position.line;
            units.entry(&unit.id).or_default().push((&unit.unit.text, unit_status.state, text, line));
        }
    }
    let is_other = |(_, texts): &(&str, Vec<_>)| texts.len() != 2 || texts[0] != texts[1];
    units.into_iter().filter(is_other).map(|(id, _)| id.to_owned()).collect()
}
