//! Dismissing findings about translations, and taking that back.

use crate::check::{CHECKS, Check, Run};
use crate::message;
use crate::model::Language;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, writable_units};

/// Which findings are meant.
#[derive(Clone, Debug)]
pub struct DismissRequest<'a> {
    /// The article, the unit at `PATH:LINE`, or a folder or glob of articles.
    pub article: &'a str,
    /// The unit, by id or the beginning of one; where none is named, and no line, all units with such a finding.
    pub ids: &'a [String],
    /// The languages of the translations.
    pub languages: &'a [Language],
    /// The code of the check.
    pub code: &'a str,
    /// Why the finding is none; `None` to take a dismissal back.
    pub reason: Option<&'a str>,
}

/// What was dismissed or taken back.
#[derive(Debug)]
pub struct DismissReport {
    /// The code of the check.
    pub code: &'static str,
    /// The reason that was given; `None` where a dismissal was taken back.
    pub reason: Option<String>,
    /// The translations whose findings are meant, at least one, in the order of the articles.
    pub translations: Vec<Dismissed>,
}

/// One translation whose findings were dismissed or are findings again.
#[derive(Debug)]
pub struct Dismissed {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The language.
    pub language: Language,
    /// How many findings of the check there are about the translation.
    pub findings: usize,
}

/// Dismisses all findings of one check about translations, each until its text or its source changes.
///
/// # Errors
///
/// An article, unit, language or check that is not there, a finding that is not, or a file that cannot be written.
pub fn dismiss(
    project: &Project,
    options: SnapshotOptions,
    request: &DismissRequest<'_>,
) -> Result<DismissReport, WorkspaceError> {
    let check = known_check(request.code)?;
    let code = check.code;
    let reason = request.reason.map(|reason| reason.split_whitespace().collect::<Vec<_>>().join(" "));
    if reason.as_ref().is_some_and(String::is_empty) {
        return Err(WorkspaceError::request(
            message!("dismiss-no-reason"),
            message!("dismiss-no-reason-hint"),
        ));
    }
    let languages = find::languages(project, request.languages)?;
    let mut session = Session::open_for(project, options, false, request.article)?;
    let checker = Checker::new(project, &mut session.snapshot)?;
    let is_one = !request.ids.is_empty() || find::names_line(request.article);
    let chosen: Vec<(&LoadedArticle, Vec<usize>)> = if is_one {
        let (loaded, units) = find::units(&session.snapshot, request.article, request.ids)?;
        if units.len() != 1 {
            return Err(WorkspaceError::request(
                message!("dismiss-two-units"),
                message!("dismiss-two-units-hint"),
            ));
        }
        vec![(loaded, units)]
    } else {
        let articles = find::chosen(&session.snapshot, &[request.article.to_owned()])?;
        articles.into_iter().map(|loaded| (loaded, (0..loaded.plan.units.len()).collect())).collect()
    };
    let mut translations = Vec::new();
    for (loaded, units) in &chosen {
        let mut ledgers = Vec::new();
        for language in &languages {
            let (plan, open) = writable_units(project, loaded, language, units)?;
            let counts = counts(&checker, loaded, plan, check);
            let mut ledger = plan.ledger.clone();
            let before = translations.len();
            let mut done = Vec::new();
            for at in open {
                let (id, findings) = (&loaded.plan.units[at].id, counts[at]);
                let Some(record) = ledger.units.get_mut(id) else { continue };
                let is_changed = match &reason {
                    Some(reason) if findings > 0 => {
                        record.dismissed.insert(code.to_owned(), reason.clone());
                        true
                    }
                    Some(_) => false,
                    None => record.dismissed.remove(code).is_some(),
                };
                done.extend(is_changed.then_some(id.as_str()));
                translations.extend(is_changed.then(|| Dismissed {
                    article: loaded.article.path.clone(),
                    id: (*id).to_owned(),
                    language: language.clone(),
                    findings,
                }));
            }
            if translations.len() > before {
                ledgers.push((language, plan.ledger_after(ledger, &done)));
            }
        }
        if !ledgers.is_empty() {
            session.sync(loaded)?;
        }
        for (language, ledger) in ledgers {
            session.write_ledger(loaded, language, ledger)?;
        }
    }
    if translations.is_empty() {
        let unit = chosen.first().filter(|_| is_one);
        let what = match unit.and_then(|(loaded, units)| Some(&loaded.plan.units.get(*units.first()?)?.id)) {
            Some(id) => id.clone(),
            None => request.article.to_owned(),
        };
        let languages: Vec<&Language> = languages.iter().collect();
        let message = match reason {
            Some(_) => message!("dismiss-no-finding", id = what, code, languages),
            None => message!("dismiss-not-dismissed", id = what, code, languages),
        };
        return Err(WorkspaceError::request(message, message!("dismiss-no-finding-hint", code)));
    }
    Ok(DismissReport { code, reason, translations })
}

/// The check with a code, if its findings can be dismissed.
fn known_check(code: &str) -> Result<&'static Check, WorkspaceError> {
    match Check::of(code) {
        Some(check) if check.is_dismissible() => Ok(check),
        Some(Check { run: Run::Article(_), code, .. }) => Err(WorkspaceError::request(
            message!("dismiss-of-article", code = *code),
            message!("dismiss-of-article-hint", code = *code),
        )),
        _ => {
            let all = CHECKS.iter().filter(|check| check.is_dismissible());
            let codes: Vec<&str> = all.map(|check| check.code).collect();
            Err(WorkspaceError::request(
                message!("dismiss-unknown-check", code),
                message!("dismiss-unknown-check-hint", codes = codes),
            ))
        }
    }
}

/// How many findings of a check there are about each translation of an article, dismissed or not.
fn counts(checker: &Checker<'_>, loaded: &LoadedArticle, plan: &LanguagePlan, check: &Check) -> Vec<usize> {
    let mut counts = vec![0; loaded.plan.units.len()];
    for found in checker.found(loaded, plan, &|_, code| code == check.code) {
        counts[found.unit] += 1;
    }
    if let Some((unit, _)) = checker.structure(loaded, plan, &|code| code == check.code) {
        counts[unit] += 1;
    }
    counts
}
