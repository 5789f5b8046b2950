//! Drops obsolete translations.

use rustc_hash::FxHashSet;

use crate::catalog::{Catalog, Ledger, RecordedState};
use crate::diagnostic::Diagnostic;
use crate::discover::{self, Article};
use crate::files::Gathered;
use crate::model::Language;
use crate::workspace::WorkspaceError;
use crate::workspace::find;
use crate::workspace::project::{Project, unreadable_ledger};
use crate::workspace::transaction::lock;

/// What was dropped, or would be.
#[derive(Debug, Default)]
pub struct PruneReport {
    /// The ledgers and how many obsolete translations each had.
    pub ledgers: Vec<(String, usize)>,
    /// How many stay because something goes on from them: a draft that nobody confirmed, or an interrupted sync.
    pub needed: usize,
    /// How many stay because nobody knows their source, so that no unit can have taken their place.
    pub without_source: usize,
    /// Ledgers that cannot be read.
    pub not_evaluated: Vec<Diagnostic>,
}

/// The articles that may have ledgers in a language, by the ledgers that are there.
fn articles(
    project: &Project,
    fluent: &[Article],
    language: &Language,
) -> Result<Vec<Article>, WorkspaceError> {
    let known: FxHashSet<String> = fluent.iter().map(|article| article.ledger_path(language)).collect();
    let names = project.ledger_names(language)?;
    let others = names.into_iter().filter(|name| !known.contains(&project.ledger_path(language, name)));
    let others = others.map(|name| Article::gone("", &project.config.locales, name));
    Ok(others.chain(fluent.iter().cloned()).collect())
}

/// Takes from the records of finished translations what they were made from, where that is dropped.
fn forget_origins(ledger: &mut Ledger) {
    let ids: Vec<String> = ledger.units.iter().map(|(id, _)| id.to_owned()).collect();
    for id in ids {
        if let Some(record) =
            ledger.units.get_mut(&id).filter(|record| record.state != Some(RecordedState::Draft))
        {
            record.from.retain(|from| ledger.obsolete.contains(from));
        }
    }
}

/// Drops every obsolete translation of the languages asked for; all of them when none was. Those without source only
/// go where that is asked for as well.
///
/// # Errors
///
/// A language that the project does not have, articles that cannot be told apart, or a file that cannot be read or
/// written.
pub fn prune(
    project: &Project,
    asked: &[Language],
    without_source: bool,
    dry_run: bool,
) -> Result<PruneReport, WorkspaceError> {
    let languages = find::languages(project, asked)?;
    let _lock = if dry_run { None } else { Some(lock(project)?) };
    let mut report = PruneReport::default();
    let gathered = Gathered::new(&project.files);
    let found = discover::articles(&project.files, &project.config).map_err(WorkspaceError::NotEvaluated)?;
    let mut fluent = found.articles;
    fluent.retain(Article::is_fluent);
    fluent.extend(discover::without_source(&project.files, &project.config)?);
    for language in &languages {
        for article in articles(project, &fluent, language)? {
            let path = article.ledger_path(language);
            let Some(text) = project.files.read(&path)? else { continue };
            let mut ledger = match Ledger::read(&text) {
                Ok(ledger) => ledger,
                Err(error) => {
                    report.not_evaluated.push(*unreadable_ledger(&path, language, &text, error));
                    continue;
                }
            };
            if ledger.obsolete.is_empty() {
                continue;
            }
            // A text whose unit is there as well, without its message, was on its way back when a sync was interrupted.
            let catalog = project.files.read(&article.catalog_path(language))?;
            let catalog = Catalog::of_article(catalog.unwrap_or_default(), article.format);
            let is_on_its_way = |id: &str| ledger.units.contains(id) && catalog.get(id).is_none();
            // Nor is one dropped that a draft was made from, as long as nobody confirmed that.
            let drafts = ledger.units.iter().filter(|(_, record)| record.state == Some(RecordedState::Draft));
            let sources: FxHashSet<&str> = drafts.map(|(id, _)| id).chain(ledger.awaited()).collect();
            let mut stay: FxHashSet<String> = FxHashSet::default();
            for (id, old) in ledger.obsolete.iter() {
                let is_needed = is_on_its_way(id) || sources.contains(id) || old.moved_from.is_some();
                let is_loose = !is_needed && old.is_without_source() && !without_source;
                report.needed += usize::from(is_needed);
                report.without_source += usize::from(is_loose);
                if is_needed || is_loose {
                    stay.insert(id.to_owned());
                }
            }
            let obsolete = std::mem::take(&mut ledger.obsolete);
            let all = obsolete.len();
            ledger.obsolete = obsolete.into_iter().filter(|(id, _)| stay.contains(id)).collect();
            let count = all - ledger.obsolete.len();
            forget_origins(&mut ledger);
            if count == 0 {
                continue;
            }
            let article_is_gone = !project.files.exists(&article.source_path(&project.config.source));
            report.ledgers.push((path.clone(), count));
            if dry_run {
                continue;
            }
            if article_is_gone
                && ledger.units.is_empty()
                && ledger.proposals.is_empty()
                && ledger.unknown.is_empty()
            {
                project.files.remove(&path, &format!("{}/{language}", project.config.locales))?;
            } else {
                gathered.write(&path, ledger.write())?;
            }
        }
    }
    gathered.finish()?;
    Ok(report)
}
