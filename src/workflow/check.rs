//! The gate: everything that is wrong, held against the project's policy.

use std::path::{Path, PathBuf};

use super::compare;
use super::look::{Look, look};
use super::scope::{Scope, Touched};
use super::wanted::known_wants;
pub use super::wanted::{FAULTS, FindingFilter, askable_codes, codes};
use crate::diagnostic::Diagnostic;
use crate::gate::PolicyDecision;
use crate::history::Repository;
use crate::model::Language;
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::find::{self, Names};
use crate::workspace::project::Project;

/// The outcome of a check.
#[derive(Debug, Default)]
pub struct CheckReport {
    /// What was found.
    pub decision: PolicyDecision,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
    /// The paths of the articles that were looked at.
    pub articles: Vec<String>,
    /// The languages that were looked at.
    pub languages: Vec<Language>,
    /// The language of the articles; none where the configuration could not be read.
    pub source: Option<Language>,
    /// What the run is held against, so that it fails on what is new alone.
    pub against: Option<Against>,
    /// How many findings somebody dismissed.
    pub dismissed: usize,
}

impl CheckReport {
    /// Whether everything could be judged and nothing found is an error.
    pub fn passed(&self) -> bool {
        self.not_evaluated.is_empty() && self.decision.passed()
    }
}

/// What a run is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// What is found where the work tree parted from this commit, by any name that git understands.
    Reference(String),
    /// A file with the findings of an earlier run, by its path on disk.
    Baseline(PathBuf),
}

/// What to look at, and what to let pass.
#[derive(Clone, Debug, Default)]
pub struct CheckRequest {
    /// Which findings count.
    pub wanted: FindingFilter,
    /// The articles and units that are looked at; all when empty.
    pub names: Names,
    /// What is known already and no debt of today.
    pub against: Option<Against>,
    /// Only articles of which something changed since the work tree parted from this commit.
    pub changed_since: Option<String>,
    /// Whether what the project's own baseline knows counts as well.
    pub all: bool,
    /// Whether somebody wants to know what each rule says.
    pub explain: bool,
}

/// Checks the project; only the findings that are wanted count.
///
/// # Errors
///
/// An unknown code, article, unit or language, articles that cannot be told apart, or something to compare with that is not there.
pub fn check(
    project: &Project,
    options: SnapshotOptions,
    request: &CheckRequest,
) -> Result<CheckReport, WorkspaceError> {
    let wanted = &request.wanted;
    known_wants(project, wanted)?;
    let touched = match &request.changed_since {
        Some(reference) => compare::touched(project, reference)?,
        None => Touched::Everything,
    };
    // A project that has a baseline is always held against it.
    let own = project.config.gate.baseline.as_ref().filter(|_| !request.all && request.against.is_none());
    let known = match &request.against {
        Some(Against::Reference(reference)) => {
            let before = compare::before(project, reference)?;
            Some(compare::known_in(&before, options, wanted)?)
        }
        Some(Against::Baseline(path)) => Some(compare::read_baseline(path)?),
        None => own.map(|path| compare::read_own_baseline(project, path)).transpose()?,
    };
    let scope = Scope { touched, names: request.names.clone() };
    let Look { judgement, snapshot, articles, dismissed } = look(project, options, wanted, &scope)?;
    let present = snapshot.discovered.iter().map(|article| article.path.as_str()).collect();
    let wants = |code: &str| wanted.names(code);
    let explained = request.explain.then_some(&wants as &dyn Fn(&str) -> bool);
    let mut decision = judgement.decision(&project.config, known.as_ref(), &present, explained);
    // A part of the findings does not tell what became of the others.
    let is_part = scope.touched.is_part() || !scope.names.is_empty();
    if is_part || !wanted.codes.is_empty() || !wanted.classes.is_empty() || !wanted.languages.is_empty() {
        decision.mended = 0;
    }
    decision.rulings.retain(|ruling| ruling.language.as_ref().is_none_or(|language| wanted.speaks(language)));
    // Of the project's own baseline, there is something to say only where it lets something pass.
    let own = own.filter(|_| decision.known + decision.mended > 0);
    let against =
        request.against.clone().or(own.map(|path| Against::Baseline(project.files.real_path(path))));
    Ok(CheckReport {
        decision,
        not_evaluated: snapshot.not_evaluated,
        articles,
        languages: find::languages(project, &wanted.languages)?,
        source: Some(project.config.source.clone()),
        against,
        dismissed,
    })
}

/// The project's folder as seen from the root of its repository, with a slash at the end; CI systems want paths from
/// there. Empty without git.
pub fn folder_in_repository(root: &Path) -> String {
    Repository::new(root).prefix()
}
