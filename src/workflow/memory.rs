//! The translation memories of other tools that a project uses, and its own as a file for them.

use std::collections::BTreeMap;

use super::remembered::{memory_files, of_article, of_file, of_tmx, shelf};
use super::team::{PushReport, send, server};
use crate::diagnostic::{Diagnostic, Severity};
use crate::exchange::tmx::{self, TmxUnit};
use crate::files::is_name;
use crate::memory::{Origin, Segment};
use crate::message;
use crate::model::{Language, State};
use crate::progress::Stage;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::find;
use crate::workspace::project::Project;

/// A translation memory that a project uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedMemory {
    /// The name of one that was imported, or the path of one in the project.
    pub name: String,
    /// Whether it was imported.
    pub is_imported: bool,
    /// How many translations it has, by language.
    pub translations: BTreeMap<String, usize>,
}

/// The translation memories that a project uses.
#[derive(Debug, Default)]
pub struct MemoryReport {
    /// Those of the project, then those that were imported.
    pub memories: Vec<UsedMemory>,
    /// Those that cannot be read.
    pub findings: Vec<Diagnostic>,
    /// Those that are named and not there.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Keeps a translation memory for a project under a name, in place of one of the same name; `path` is where it was.
///
/// # Errors
///
/// A name that no file can have, a file that is no translation memory or has nothing in the languages of the project, or
/// no place to keep it.
pub fn import(project: &Project, name: &str, path: &str, bytes: &[u8]) -> Result<UsedMemory, WorkspaceError> {
    if !is_name(name) {
        return Err(WorkspaceError::request(message!("memory-name", name), message!("memory-name-hint")));
    }
    let shelf = shelf(project).ok_or_else(no_shelf)?;
    let segments = of_tmx(project, name, bytes).map_err(|fault| {
        let fault = Diagnostic { severity: Severity::Error, path: path.to_owned(), ..*fault };
        WorkspaceError::NotEvaluated(vec![fault])
    })?;
    let memory = used(name, true, &segments);
    if memory.translations.is_empty() {
        let (message, hint) = (message!("memory-nothing", name), message!("memory-nothing-hint"));
        return Err(WorkspaceError::request(message, hint));
    }
    shelf.keep(name, bytes)?;
    Ok(memory)
}

/// Lists the translation memories of a project.
///
/// # Errors
///
/// A file or folder that cannot be read.
pub fn memories(project: &Project) -> Result<MemoryReport, WorkspaceError> {
    let mut report = MemoryReport::default();
    for path in memory_files(project)? {
        report.add(&path, false, of_file(project, &path)?);
    }
    if let Some(shelf) = shelf(project) {
        for name in shelf.names() {
            if let Some(bytes) = shelf.read(&name)? {
                report.add(&name, true, of_tmx(project, &name, &bytes));
            }
        }
    }
    Ok(report)
}

impl MemoryReport {
    fn add(&mut self, name: &str, is_imported: bool, read: Result<Vec<Segment>, Box<Diagnostic>>) {
        match read {
            Ok(segments) => self.memories.push(used(name, is_imported, &segments)),
            Err(fault) if fault.severity == Severity::Error => self.not_evaluated.push(*fault),
            Err(fault) => self.findings.push(*fault),
        }
    }
}

fn used(name: &str, is_imported: bool, segments: &[Segment]) -> UsedMemory {
    let mut translations = BTreeMap::new();
    for segment in segments {
        *translations.entry(segment.language.to_string()).or_default() += 1;
    }
    UsedMemory { name: name.to_owned(), is_imported, translations }
}

/// Removes a translation memory that was imported.
///
/// # Errors
///
/// A name that none has.
pub fn remove(project: &Project, name: &str) -> Result<(), WorkspaceError> {
    let shelf = shelf(project).ok_or_else(no_shelf)?;
    if is_name(name) && shelf.remove(name)? {
        return Ok(());
    }
    Err(WorkspaceError::request(message!("memory-unknown", name), message!("memory-unknown-hint")))
}

fn no_shelf() -> WorkspaceError {
    WorkspaceError::request(message!("memory-no-cache"), message!("memory-no-cache-hint"))
}

/// The translations of a project as a translation memory (TMX): those that are translated or reviewed.
///
/// What uses Fluent beyond its text is left out: no other tool knows what it means.
///
/// # Errors
///
/// A language that the project does not translate to.
pub fn export(
    project: &Project,
    options: SnapshotOptions,
    languages: &[Language],
) -> Result<(String, Vec<Diagnostic>), WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let snapshot = project.snapshot(options)?;
    let (units, faults) = snapshot.visit(
        project,
        Stage::Planning,
        |_| true,
        |loaded| {
            let plans: Vec<&LanguagePlan> =
                loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language)).collect();
            units_of(project, loaded, &plans)
        },
    );
    let units: Vec<TmxUnit> = units.into_iter().flatten().collect();
    let mut not_evaluated = snapshot.not_evaluated;
    not_evaluated.extend(faults);
    Ok((tmx::write(&project.config.source, &units), not_evaluated))
}

/// Sends the translations of a project that are translated or reviewed to the memory that its team shares.
///
/// # Errors
///
/// A configuration that names no server, a machine that does not allow it, or a server that cannot be used.
pub fn push(
    project: &Project,
    options: SnapshotOptions,
    languages: &[Language],
) -> Result<(PushReport, Vec<Diagnostic>), WorkspaceError> {
    let server = server(project)?;
    let languages = find::languages(project, languages)?;
    let snapshot = project.snapshot(options)?;
    let is_done = |segment: &Segment| {
        matches!(segment.origin, Origin::Unit { state: Some(State::Translated | State::Reviewed), .. })
    };
    let (found, faults) = snapshot.visit(
        project,
        Stage::Planning,
        |view| !server.exclude.is_match(&view.article().path),
        |loaded| {
            let plans = loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
            plans.flat_map(|plan| of_article(loaded, plan)).filter(is_done).collect::<Vec<_>>()
        },
    );
    let segments: Vec<Segment> = found.into_iter().flatten().collect();
    let report = send(project, server, &segments)?;
    let mut not_evaluated = snapshot.not_evaluated;
    not_evaluated.extend(faults);
    Ok((report, not_evaluated))
}

fn units_of(project: &Project, loaded: &LoadedArticle, plans: &[&LanguagePlan]) -> Vec<TmxUnit> {
    let units = loaded.plan.units.iter().enumerate().map(|(at, unit)| {
        let translated = plans.iter().filter_map(|plan| {
            let unit_status = &plan.units[at];
            let entry = plan.catalog_after()?.get(&unit.id).filter(|_| unit_status.state.is_done())?;
            Some((plan.language.clone(), entry.text()?))
        });
        let source = (project.config.source.clone(), unit.unit.text.clone());
        TmxUnit {
            id: Some(format!("{}#{}", loaded.article.path, unit.id)),
            variants: std::iter::once(source).chain(translated).collect(),
        }
    });
    units.filter(|unit| unit.variants.len() > 1).collect()
}
