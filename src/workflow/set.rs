//! Writes one translation.

use crate::catalog::{Catalog, Edit, encode, lay_out};
use crate::check::known_fluent;
use crate::message;
use crate::model::Language;
use crate::sync::answer::{Evidence, SourceText, Written, answer};
use crate::sync::plan::{LanguagePlan, PlannedUnit, Standing};
use crate::text_position::LineIndex;
use crate::workspace::WorkspaceError;
use crate::workspace::checker::Checker;
use crate::workspace::expected::{Expected, Scene};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::snapshot::{LoadedArticle, SnapshotOptions};
use crate::workspace::transaction::{Session, edited, writable, written_before};
use crate::workspace::unit::{UnitRow, row};

/// One translation to write.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The article, or the unit at `PATH:LINE`.
    pub article: &'a str,
    /// The unit, by id or the beginning of one; empty after a line.
    pub ids: &'a [String],
    /// The language of the translation.
    pub language: &'a Language,
    /// The translation.
    pub text: &'a str,
    /// What its author saw of the unit.
    pub expected: Expected,
}

/// A translation that was written.
#[derive(Debug)]
pub struct SetReport {
    /// The unit as it is now, with what is wrong with the translation.
    pub unit: UnitRow,
    /// Whether the text was taken as Fluent, because it uses terms or functions that are there.
    pub fluent: bool,
    /// What looks like a term but is kept as text, because the glossary has no such term.
    pub unknown_term: Option<String>,
}

/// Writes a translation into the catalog of a language and records that it answers to the source now.
///
/// The text is article text: braces and the like are escaped. Only where it uses Fluent with terms, messages and
/// functions that all exist, it is kept as Fluent. For a Fluent article the text is a pattern.
///
/// Where the source changed since the last sync, the article is synced and the text refused once, unless its author
/// says which source they saw.
///
/// # Errors
///
/// An article, unit or language that is not there, a unit that is not what its author saw, a pattern that does not
/// parse, or a catalog that cannot be written.
pub fn set(
    project: &Project,
    options: SnapshotOptions,
    request: &Request<'_>,
) -> Result<SetReport, WorkspaceError> {
    let Request { article, ids, language, text, expected } = request;
    find::languages(project, std::slice::from_ref(*language))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text).replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(WorkspaceError::request(message!("set-no-text"), message!("set-no-text-hint")));
    }
    let mut session = Session::open(project, options, false)?;
    if ids.is_empty() && !find::names_line(article) {
        return Err(WorkspaceError::request(message!("set-no-unit"), message!("set-no-unit-hint")));
    }
    session.load(&[article]);
    let checker = Checker::new(project, &mut session.snapshot)?;
    let (loaded, units) = find::units(&session.snapshot, article, ids)?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let unit = &loaded.plan.units[at];
    let plan = writable(project, loaded, language)?;
    session.sync(loaded)?;
    let scene = Scene { project, loaded, plan, at };
    if let Err(refusal) = scene.was_read(expected) {
        return Err(WorkspaceError::Refused(Box::new(scene.outcome(Err(refusal)))));
    }

    let empty = Catalog::of_article(String::new(), loaded.article.format);
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let is_pattern = loaded.article.is_fluent();
    let fluent = match is_pattern {
        true => Some(pattern(unit, &text)?),
        false => known_fluent(&text, &project.resolver(language)?, catalog),
    };
    let is_fluent = fluent.is_some();
    let pattern = fluent.unwrap_or_else(|| encode(&text));
    let edit = match catalog.get(&unit.id) {
        Some(_) => Edit::Set { id: unit.id.clone(), pattern },
        None => Edit::Insert {
            id: unit.id.clone(),
            body: pattern,
            comment: None,
            after: written_before(&loaded.plan.units[..at], catalog),
        },
    };
    let written = catalog.with_text(edited(catalog, &[edit])?);
    let plan = record(&session, loaded, plan, at, written, options)?;
    let mut findings = checker.findings(loaded, &plan, &|wanted| wanted == at);
    findings.retain(|finding| finding.id.as_ref() == Some(&unit.id));
    let shown = row(project, loaded, &plan, at);
    for finding in &mut findings {
        // Until now, a renamed article had its catalog elsewhere.
        finding.path.clone_from(&shown.catalog);
    }
    Ok(SetReport {
        unit: UnitRow { findings, ..shown },
        fluent: is_fluent && !is_pattern,
        unknown_term: if is_fluent { None } else { term_in(&text) },
    })
}

/// The pattern that a translator typed for a unit of a Fluent article.
fn pattern(unit: &PlannedUnit, text: &str) -> Result<String, WorkspaceError> {
    lay_out(&unit.id, text).map_err(|error| {
        let place = LineIndex::new(text).position(text, error.offset);
        WorkspaceError::request(
            message!(
                "set-no-pattern",
                place = format!("{}:{}", place.line, place.column),
                reason = &error.message
            ),
            error.hint,
        )
    })
}

/// The first `{ -term }` of a text.
fn term_in(text: &str) -> Option<String> {
    text.split('{').skip(1).find_map(|rest| {
        let name = rest.trim_start().strip_prefix('-')?;
        let end =
            name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| format!("-{}", &name[..end]))
    })
}

/// Writes the catalog, then what the translation answers to: in this order, an interrupted run is told apart
/// from a translation that nobody touched. Returns how the article stands in the language now.
fn record(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    at: usize,
    written: Catalog,
    options: SnapshotOptions,
) -> Result<LanguagePlan, WorkspaceError> {
    let unit = &loaded.plan.units[at];
    let Some(entry) = written.get(&unit.id) else {
        return Err(WorkspaceError::request(message!("set-not-written"), message!("set-not-written-hint")));
    };
    let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
    let evidence = Evidence { written: Some(Written::of(entry)), ..Evidence::of(&plan.language, now) };
    let decided = answer(&evidence, &session.project.config.sync, options.today);
    session.write_catalog(loaded, &plan.language, written.text())?;
    let mut after = plan.clone();
    if let Some(record) = decided.record {
        after.ledger.units.insert(unit.id.as_str(), record);
    }
    session.write_ledger(loaded, &plan.language, after.ledger.clone())?;
    after.units[at] = Standing {
        state: decided.state,
        classes: decided.classes,
        because: decided.because,
        provisional: decided.provisional.map(Box::new),
        broken: false,
    };
    (after.catalog, after.new_catalog) = (Some(written), None);
    Ok(after)
}
