//! Which translations can be published: the articles by language that meet the policy, and why the others do not.

use rustc_hash::FxHashMap;

use super::look::look;
use super::scope::Scope;
use super::wanted::FindingFilter;
use crate::config::Shown;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Language;
use crate::status::Tally;
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;

/// Which translations can be published.
#[derive(Debug)]
pub struct PublishableReport {
    /// The languages that were asked for.
    pub languages: Vec<Language>,
    /// Each article in these languages.
    pub articles: Vec<PublishableArticle>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// One article in each language.
#[derive(Debug)]
pub struct PublishableArticle {
    /// The path.
    pub path: String,
    /// Whether it changed since the last sync.
    pub unsynced: bool,
    /// Each language.
    pub languages: Vec<Translation>,
}

/// One article in one language.
#[derive(Debug)]
pub struct Translation {
    /// The language.
    pub language: Language,
    /// How far it is.
    pub tally: Tally,
    /// How many of its units a page that is made anew shows in the language of the source.
    pub in_source: usize,
    /// Why it cannot be published; empty where it can.
    pub reasons: Vec<Obstacle>,
}

impl Translation {
    /// Whether it meets the policy.
    pub fn is_publishable(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// Why a translation cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Nothing of it is translated.
    Untranslated,
    /// Rendering leaves it out: it is finished to the first percentage, the project asks for the second.
    Unfinished(usize, usize),
    /// The gate has so many errors of this code about it.
    Errors(&'static str, usize),
}

/// Judges the articles that are named in the `asked` languages; all where none is named.
///
/// # Errors
///
/// A language or article that the project does not have, or articles that cannot be told apart.
pub fn publishable(
    project: &Project,
    options: SnapshotOptions,
    names: &Names,
    asked: &[Language],
) -> Result<PublishableReport, WorkspaceError> {
    let languages = find::languages(project, asked)?;
    let mut look = look(project, options, &FindingFilter::default(), &Scope::default())?;
    let chosen = Selection::articles(&look.snapshot, names)?;
    chosen.narrow(project, &mut look.snapshot);
    // By article and language; what is about the article itself holds for all its languages.
    let mut errors: FxHashMap<(&str, Option<&Language>), Vec<&'static str>> = FxHashMap::default();
    for finding in look.judgement.findings.iter().filter(|one| one.severity == Severity::Error) {
        if let Some(article) = &finding.article {
            errors.entry((article, finding.language.as_ref())).or_default().push(finding.code);
        }
    }
    let places = find::places(project, &languages);
    let minimum = project.config.render.minimum as usize;
    let translation = |article: &str, language: &Language, tally: Tally| {
        let mut reasons = Vec::new();
        if tally.units() > 0 && tally.missing == tally.units() {
            reasons.push(Obstacle::Untranslated);
        } else if tally.percent() < minimum {
            reasons.push(Obstacle::Unfinished(tally.percent(), minimum));
        }
        let mut codes: Vec<&'static str> = Vec::new();
        for key in [None, Some(language)] {
            codes.extend(errors.get(&(article, key)).into_iter().flatten());
        }
        // In the order in which they were found.
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        for code in codes {
            match counts.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => counts.push((code, 1)),
            }
        }
        reasons.extend(counts.into_iter().map(|(code, count)| Obstacle::Errors(code, count)));
        let render = &project.config.render;
        let shown = |count: usize, shown: Shown| if shown == Shown::Source { count } else { 0 };
        let in_source = tally.missing + shown(tally.draft, render.draft) + shown(tally.stale, render.stale);
        Translation { language: language.clone(), tally, in_source, reasons }
    };
    let views = look.snapshot.views().into_iter().filter(|view| chosen.has(&view.article().path));
    let articles = views.map(|view| {
        let path = &view.article().path;
        let languages = places.iter().map(|&(at, language)| translation(path, language, view.tally(at)));
        PublishableArticle { path: path.clone(), unsynced: view.unsynced(), languages: languages.collect() }
    });
    let articles = articles.collect();
    Ok(PublishableReport {
        languages,
        articles,
        findings: look.snapshot.findings,
        not_evaluated: look.snapshot.not_evaluated,
    })
}
