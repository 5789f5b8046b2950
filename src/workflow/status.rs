//! How far each language and article is.

use super::progress::ProgressOverTime;
use crate::diagnostic::Diagnostic;
use crate::model::{ChangeClass, Language};
use crate::status::Tally;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;

/// How far a project is.
#[derive(Debug)]
pub struct StatusReport {
    /// Each language over all articles.
    pub languages: Vec<(Language, Tally)>,
    /// Each article in each language.
    pub articles: Vec<ArticleStatus>,
    /// How many articles changed since the last sync.
    pub unsynced: usize,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
    /// The progress over time, where somebody asked and git knows of it.
    pub history: Option<ProgressOverTime>,
}

/// How far one article is.
#[derive(Debug)]
pub struct ArticleStatus {
    /// The path.
    pub path: String,
    /// Whether it changed since the last sync.
    pub unsynced: bool,
    /// Each language.
    pub languages: Vec<(Language, Tally)>,
}

/// What to count.
#[derive(Clone, Debug, Default)]
pub struct StatusRequest {
    /// The articles; all when empty.
    pub names: Names,
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// Change classes by which stale units are told apart, in the articles that have some; all when empty.
    pub classes: Vec<ChangeClass>,
}

/// Counts units.
///
/// # Errors
///
/// A language or article that the project does not have, or articles that cannot be told apart.
pub fn status(
    project: &Project,
    options: SnapshotOptions,
    request: &StatusRequest,
) -> Result<StatusReport, WorkspaceError> {
    let StatusRequest { names, languages, classes } = request;
    let languages = find::languages(project, languages)?;
    let places = find::places(project, &languages);
    let mut snapshot = project.overview(options)?;
    let chosen = Selection::articles(&snapshot, names)?;
    chosen.narrow(project, &mut snapshot);
    let of_article = |view: ArticleView<'_>| {
        let asked = places.iter();
        asked.map(|&(at, language)| (language.clone(), view.tally(at).of_classes(classes))).collect()
    };
    let views = snapshot.views().into_iter().filter(|view| chosen.has(&view.article().path));
    let articles: Vec<ArticleStatus> = views
        .map(|view| ArticleStatus {
            path: view.article().path.clone(),
            unsynced: view.unsynced(),
            languages: of_article(view),
        })
        .collect();
    let total = |language: &Language| {
        articles
            .iter()
            .flat_map(|article| &article.languages)
            .filter(|(own, _)| own == language)
            .map(|(_, tally)| *tally)
            .sum()
    };
    let unknown = snapshot.not_evaluated.len() + snapshot.passed_over();
    let total = |language: &Language| Tally { unknown, ..total(language) };
    let languages = languages.iter().map(|language| (language.clone(), total(language))).collect();
    let unsynced = articles.iter().filter(|article| article.unsynced).count();
    let has_some = |(_, tally): &(Language, Tally)| tally.stale_by_class().next().is_some();
    let mut articles = articles;
    articles.retain(|article| classes.is_empty() || article.languages.iter().any(has_some));
    Ok(StatusReport {
        languages,
        articles,
        unsynced,
        findings: snapshot.findings,
        not_evaluated: snapshot.not_evaluated,
        history: None,
    })
}
