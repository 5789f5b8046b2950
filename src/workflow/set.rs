//! Writes one translation.

use super::WorkflowError;
use super::edit::{Session, edited, writable, written_before};
use super::project::Project;
use super::select;
use super::survey::{SurveyOptions, Surveyed};
use crate::catalog::{Catalog, Edit, encode, lay_out};
use crate::check::known_fluent;
use crate::message;
use crate::model::{Language, State};
use crate::sync::answer::{Evidence, SourceText, Written, answer};
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::text_position::LineIndex;

/// A translation that was written.
#[derive(Debug)]
pub struct SetReport {
    /// The path of the article.
    pub article: String,
    /// The id of the unit.
    pub id: String,
    /// The catalog it was written into.
    pub catalog: String,
    /// The state it has now.
    pub state: State,
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
/// # Errors
///
/// An article, unit or language that is not there, a pattern that does not parse, or a catalog that cannot be written.
pub fn set(
    project: &Project,
    options: SurveyOptions,
    article: &str,
    id: &[String],
    language: &Language,
    text: &str,
) -> Result<SetReport, WorkflowError> {
    select::languages(project, std::slice::from_ref(language))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text).replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(WorkflowError::request(message!("set-no-text"), message!("set-no-text-hint")));
    }
    let mut session = Session::open(project, options, false)?;
    if id.is_empty() && !select::names_line(article) {
        return Err(WorkflowError::request(message!("set-no-unit"), message!("set-no-unit-hint")));
    }
    session.wake(&[article]);
    let (surveyed, units) = select::units(&session.survey, article, id)?;
    let [at] = units[..] else {
        return Err(WorkflowError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let unit = &surveyed.plan.units[at];
    let plan = writable(project, surveyed, language)?;
    session.sync(surveyed)?;

    let empty = Catalog::of_article(String::new(), surveyed.article.format);
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let is_pattern = surveyed.article.is_fluent();
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
            after: written_before(&surveyed.plan.units[..at], catalog),
        },
    };
    let written = catalog.with_text(edited(catalog, &[edit])?);
    let state = record(&session, surveyed, plan, unit, &written, options)?;
    Ok(SetReport {
        article: surveyed.article.path.clone(),
        id: unit.id.clone(),
        catalog: surveyed.article.catalog_path(language),
        state,
        fluent: is_fluent && !is_pattern,
        unknown_term: if is_fluent { None } else { term_in(&text) },
    })
}

/// The pattern that a translator typed for a unit of a Fluent article.
fn pattern(unit: &PlannedUnit, text: &str) -> Result<String, WorkflowError> {
    lay_out(&unit.id, text).map_err(|error| {
        let place = LineIndex::new(text).position(text, error.offset);
        WorkflowError::request(
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
/// from a translation that nobody touched.
fn record(
    session: &Session<'_>,
    surveyed: &Surveyed,
    plan: &LanguagePlan,
    unit: &PlannedUnit,
    written: &Catalog,
    options: SurveyOptions,
) -> Result<State, WorkflowError> {
    let Some(entry) = written.get(&unit.id) else {
        return Err(WorkflowError::request(message!("set-not-written"), message!("set-not-written-hint")));
    };
    let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
    let evidence = Evidence { written: Some(Written::of(entry)), ..Evidence::of(&plan.language, now) };
    let decided = answer(&evidence, &session.project.config.sync, options.today);
    session.write_catalog(surveyed, &plan.language, written.text())?;
    let mut ledger = plan.ledger.clone();
    if let Some(record) = decided.record {
        ledger.units.insert(unit.id.as_str(), record);
    }
    session.write_ledger(surveyed, &plan.language, ledger)?;
    Ok(decided.state)
}
