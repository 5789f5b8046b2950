//! What changed between two looks at a project.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::article::{ArticleView, LoadedArticle};
use super::shared::SharedSnapshot;
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

/// Compares two looks; `touched` are the paths of the articles whose files may have changed.
pub(super) fn delta(old: &SharedSnapshot, new: &SharedSnapshot, touched: &FxHashSet<&str>) -> Delta {
    let languages = &new.project().config.languages;
    let whole = |path: &str, is_gone| ArticleDelta {
        path: path.to_owned(),
        is_gone,
        languages: languages.clone(),
        units: None,
    };
    // Both are in the order of their paths: nearly all of them are the same in both.
    let (before, now) = (old.inner().views(), new.inner().views());
    let (mut before, mut now) = (before.into_iter().peekable(), now.into_iter().peekable());
    let mut articles = Vec::new();
    loop {
        let order = match (before.peek(), now.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(before), Some(now)) => before.path().cmp(now.path()),
        };
        let earlier = if order.is_le() { before.next() } else { None };
        let view = if order.is_ge() { now.next() } else { None };
        match (earlier, view) {
            (Some(earlier), Some(view)) => {
                if is_same(earlier, view) && !touched.contains(view.path()) {
                    continue;
                }
                let path = view.path();
                let known = match earlier {
                    ArticleView::Loaded(loaded) => compared(loaded, new, path),
                    ArticleView::Unchanged(_) => {
                        old.kept(path).and_then(|loaded| compared(&loaded, new, path))
                    }
                };
                match known {
                    Some((languages, units)) if languages.is_empty() && units.is_empty() => {}
                    Some((languages, units)) => articles.push(ArticleDelta {
                        path: path.to_owned(),
                        is_gone: false,
                        languages,
                        units: Some(units),
                    }),
                    None => articles.push(whole(path, false)),
                }
            }
            (None, Some(view)) => articles.push(whole(view.path(), false)),
            (Some(earlier), None) => articles.push(whole(earlier.path(), true)),
            (None, None) => {}
        }
    }
    Delta { articles }
}

/// Whether all that is known without a look into the files is the same.
fn is_same(old: ArticleView<'_>, new: ArticleView<'_>) -> bool {
    match (old, new) {
        (ArticleView::Unchanged(old), ArticleView::Unchanged(new)) => {
            Arc::ptr_eq(&old.summary, &new.summary) || old.summary == new.summary
        }
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
