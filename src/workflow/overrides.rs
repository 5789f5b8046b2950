//! What is the pages' own: code, keys, wrappers and the like that a translated page has otherwise than its article.

use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
pub use crate::workspace::page::OwnPiece;
use crate::workspace::page::own_pieces;
use crate::workspace::project::Project;

/// A page with the pieces that are its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPage {
    /// The path of its article.
    pub article: String,
    /// Its path.
    pub path: String,
    /// Its language.
    pub language: Language,
    /// Its pieces, in its order.
    pub pieces: Vec<OwnPiece>,
}

/// The pages that have pieces of their own.
#[derive(Debug)]
pub struct OverrideReport {
    /// By article, then language.
    pub pages: Vec<OwnPage>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Lists what is the pages' own, of some articles and languages; of all where none is named.
///
/// # Errors
///
/// A language or article that the project does not have.
pub fn overrides(
    project: &Project,
    options: SnapshotOptions,
    languages: &[Language],
    names: &Names,
) -> Result<OverrideReport, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::articles(&snapshot, names)?;
    chosen.narrow(project, &mut snapshot);
    let is_wanted = |view: ArticleView<'_>| chosen.has(&view.article().path);
    let (found, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        let plans = loaded.plan.languages.iter();
        let plans =
            plans.filter(|plan| languages.contains(&plan.language) && !plan.ledger.overrides.is_empty());
        let page = |plan| {
            let (path, pieces) = own_pieces(project, loaded, plan);
            OwnPage { article: loaded.article.path.clone(), path, language: plan.language.clone(), pieces }
        };
        plans.map(page).collect::<Vec<_>>()
    });
    snapshot.not_evaluated.extend(faults);
    Ok(OverrideReport {
        pages: found.into_iter().flatten().collect(),
        findings: snapshot.findings,
        not_evaluated: snapshot.not_evaluated,
    })
}
