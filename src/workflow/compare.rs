//! What a check compares a project with: itself at another commit, or the findings of an earlier run.

use std::path::Path;

use rustc_hash::FxHashSet;

use super::look::{known, look};
use super::scope::{Scope, Touched};
use super::wanted::FindingFilter;
use crate::config::FILE_NAME;
use crate::files::Files;
use crate::gate::KnownFindings;
use crate::history::{Changes, NoBase, Repository};
use crate::message;
use crate::message::shell;
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::project::Project;

/// What was touched since the work tree parted from a commit: everything, where it is what all articles depend on.
///
/// # Errors
///
/// A commit that git does not know here.
pub(super) fn touched(project: &Project, reference: &str) -> Result<Touched, WorkspaceError> {
    let paths: FxHashSet<String> = changes(project, reference)?.files.into_keys().collect();
    let config = &project.config;
    let glossary = |language| project.catalog_path(language, "terms");
    let for_all = config.languages.iter().chain([&config.source]).map(glossary).chain([FILE_NAME.to_owned()]);
    let is_for_all = for_all.into_iter().any(|path| paths.contains(&path));
    Ok(if is_for_all { Touched::Everything } else { Touched::Files(paths) })
}

/// The project as it was where the work tree parted from a commit, with the configuration of today: the policy and
/// the languages of now say what was a debt then.
///
/// # Errors
///
/// A commit that git does not know here.
pub(super) fn before(project: &Project, reference: &str) -> Result<Project, WorkspaceError> {
    let files = project.files.but(changes(project, reference)?.files);
    let mut config = project.config.clone();
    // What was not there yet had no debts.
    config.articles.retain(|set| files.is_folder(&set.folder));
    Ok(Project { files, config, ..project.clone() })
}

/// The findings in a project as it was; where its articles could not be told apart, nothing can be called new.
///
/// # Errors
///
/// A glossary that cannot be read.
pub(super) fn known_in(
    before: &Project,
    options: SnapshotOptions,
    wanted: &FindingFilter,
) -> Result<KnownFindings, WorkspaceError> {
    match look(before, options, wanted, &Scope::default()) {
        Ok(look) => Ok(known(look, before)),
        Err(WorkspaceError::NotEvaluated(_)) => Ok(KnownFindings::everything()),
        Err(error) => Err(error),
    }
}

fn changes(project: &Project, reference: &str) -> Result<Changes, WorkspaceError> {
    let failed = |reason: NoBase| {
        let branch = reference.strip_prefix("origin/").unwrap_or(reference);
        let (message, hint) = match reason {
            NoBase::NoRepository => {
                (message!("compare-no-repository", reference), message!("compare-no-repository-hint"))
            }
            NoBase::Unknown { is_shallow: true } => (
                message!("compare-not-fetched", reference),
                message!("compare-not-fetched-hint", branch = shell(branch)),
            ),
            NoBase::Unknown { is_shallow: false } => {
                (message!("compare-unknown", reference), message!("compare-unknown-hint"))
            }
            NoBase::Lacking => (message!("compare-lacking", reference), message!("compare-lacking-hint")),
        };
        WorkspaceError::request(message, hint)
    };
    Repository::new(project.files.root()).changes_since(reference).map_err(failed)
}

/// Reads the findings of an earlier run from a file on disk.
///
/// # Errors
///
/// A file that is not there or is no baseline.
pub(super) fn read_baseline(path: &Path) -> Result<KnownFindings, WorkspaceError> {
    let shown = path.display().to_string();
    known_of(Files::new("").read(&shown)?, &shown)
}

/// Reads the baseline of a project.
///
/// # Errors
///
/// As of [`read_baseline`].
pub(super) fn read_own_baseline(project: &Project, path: &str) -> Result<KnownFindings, WorkspaceError> {
    known_of(project.files.read(path)?, path)
}

fn known_of(text: Option<String>, path: &str) -> Result<KnownFindings, WorkspaceError> {
    let text = text.ok_or_else(|| {
        WorkspaceError::request(
            message!("baseline-missing", path),
            message!("baseline-missing-hint", path = shell(path)),
        )
    })?;
    KnownFindings::read(&text).map_err(|error| {
        let message = message!("baseline-wrong", path, reason = error.message);
        WorkspaceError::Request { message, hint: error.hint }
    })
}

/// What was written into a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselineReport {
    /// The file.
    pub path: String,
    /// How many findings it has.
    pub findings: usize,
    /// Whether it was another one, or not there.
    pub changed: bool,
}

/// Writes all findings of today into a file on disk, for later runs to let pass.
///
/// # Errors
///
/// A project that cannot be judged as a whole, or a file that cannot be written.
pub fn write_baseline(
    project: &Project,
    options: SnapshotOptions,
    path: &Path,
) -> Result<BaselineReport, WorkspaceError> {
    let look = look(project, options, &FindingFilter::default(), &Scope::default())?;
    if !look.snapshot.not_evaluated.is_empty() {
        return Err(WorkspaceError::NotEvaluated(look.snapshot.not_evaluated));
    }
    let known = known(look, project);
    let path = path.display().to_string();
    let changed = Files::new("").write(&path, &known.write())?;
    Ok(BaselineReport { path, findings: known.len(), changed })
}
