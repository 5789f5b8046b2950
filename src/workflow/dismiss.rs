//! Dismissing findings about one translation, and taking that back.

use crate::check::{CHECKS, Check, Run};
use crate::message;
use crate::model::Language;
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::checker::Checker;
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, writable};

/// Which findings are meant.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The article, or the unit at `PATH:LINE`.
    pub article: &'a str,
    /// The unit, by id or the beginning of one; empty after a line.
    pub ids: &'a [String],
    /// The language of the translation.
    pub language: &'a Language,
    /// The code of the check.
    pub code: &'a str,
    /// Why the finding is none; `None` to take a dismissal back.
    pub reason: Option<&'a str>,
}

/// What was dismissed or taken back.
#[derive(Debug)]
pub struct DismissReport {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The language.
    pub language: Language,
    /// The code of the check.
    pub code: &'static str,
    /// The reason that was given; `None` where a dismissal was taken back.
    pub reason: Option<String>,
    /// How many findings of the check there are about the translation.
    pub findings: usize,
}

/// Dismisses all findings of one check about one translation, until its text or its source changes.
///
/// # Errors
///
/// An article, unit, language or check that is not there, a finding that is not, or a file that cannot be written.
pub fn dismiss(
    project: &Project,
    options: SnapshotOptions,
    request: &Request<'_>,
) -> Result<DismissReport, WorkspaceError> {
    let is_of_pair = |check: &&Check| matches!(check.run, Run::Pair(_));
    let Some(check) = Check::of(request.code).filter(is_of_pair) else {
        let codes: Vec<&str> = CHECKS.iter().filter(is_of_pair).map(|check| check.code).collect();
        return Err(WorkspaceError::request(
            message!("dismiss-unknown-check", code = request.code),
            message!("dismiss-unknown-check-hint", codes = codes),
        ));
    };
    let code = check.code;
    let reason = request.reason.map(|reason| reason.split_whitespace().collect::<Vec<_>>().join(" "));
    if reason.as_ref().is_some_and(String::is_empty) {
        return Err(WorkspaceError::request(
            message!("dismiss-no-reason"),
            message!("dismiss-no-reason-hint"),
        ));
    }
    find::languages(project, std::slice::from_ref(request.language))?;
    if request.ids.is_empty() && !find::names_line(request.article) {
        return Err(WorkspaceError::request(message!("dismiss-no-unit"), message!("dismiss-no-unit-hint")));
    }
    let mut session = Session::open_for(project, options, false, request.article)?;
    let checker = Checker::new(project, &mut session.snapshot)?;
    let (loaded, units) = find::units(&session.snapshot, request.article, request.ids)?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(
            message!("dismiss-two-units"),
            message!("dismiss-two-units-hint"),
        ));
    };
    let id = &loaded.plan.units[at].id;
    let plan = writable(project, loaded, request.language)?;
    let wants = |unit: usize, of: &str| unit == at && of == code;
    let findings = checker.found(loaded, plan, &wants).len();
    let mut ledger = plan.ledger.clone();
    let record = ledger.units.get_mut(id);
    let changed = match (&reason, record) {
        (Some(reason), Some(record)) if findings > 0 => {
            record.dismissed.insert(code.to_owned(), reason.clone());
            true
        }
        (None, Some(record)) => record.dismissed.remove(code).is_some(),
        _ => false,
    };
    if !changed {
        let language = request.language;
        let message = match reason {
            Some(_) => message!("dismiss-no-finding", id, code, language),
            None => message!("dismiss-not-dismissed", id, code, language),
        };
        return Err(WorkspaceError::request(message, message!("dismiss-no-finding-hint", code)));
    }
    session.sync(loaded)?;
    session.write_ledger(loaded, request.language, ledger)?;
    Ok(DismissReport {
        article: loaded.article.path.clone(),
        id: id.clone(),
        language: request.language.clone(),
        code,
        reason,
        findings,
    })
}
