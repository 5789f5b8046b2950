//! Writes one translation.

use crate::message;
use crate::model::Language;
use crate::sync::plan::LanguagePlan;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::expected::{Expected, Scene};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::shared::UnitPlace;
use crate::workspace::transaction::{Session, writable_unit};
use crate::workspace::typed::{Typed, cleaned};
use crate::workspace::unit::{UnitRow, row};
use crate::workspace::{TextAs, Transaction, WorkspaceError};

/// One translation to write.
#[derive(Clone, Debug)]
pub struct SetRequest<'a> {
    /// The article, or the unit at `PATH:LINE`.
    pub article: &'a str,
    /// The unit, by id or the beginning of one; empty after a line.
    pub ids: &'a [String],
    /// The language of the translation.
    pub language: &'a Language,
    /// The translation.
    pub text: &'a str,
    /// How it is read.
    pub read_as: TextAs,
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
    request: &SetRequest<'_>,
) -> Result<SetReport, WorkspaceError> {
    let SetRequest { article, ids, language, text, read_as, expected } = request;
    find::languages(project, std::slice::from_ref(*language))?;
    cleaned(text)?;
    if ids.is_empty() && !find::names_line(article) {
        return Err(WorkspaceError::request(message!("set-no-unit"), message!("set-no-unit-hint")));
    }
    let mut session = Session::open_for(project, options, false, article)?;
    let checker = Checker::new(project, &mut session.snapshot)?;
    let (loaded, units) = find::units(&session.snapshot, article, ids)?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let unit = &loaded.plan.units[at];
    let plan = writable_unit(project, loaded, language, at)?;
    session.sync(loaded)?;
    let scene = Scene { project, loaded, plan, at };
    if let Err(refusal) = scene.was_read(expected) {
        if plan.blocked.is_some() && plan.record(&unit.id).is_some() {
            // No sync records beside a broken catalog what is shown here; the next time, it counts as read.
            let ledger = plan.ledger_after(plan.ledger.clone(), &[&unit.id]);
            session.write_ledger(loaded, language, ledger)?;
        }
        return Err(WorkspaceError::Refused(Box::new(scene.outcome(Err(refusal)))));
    }

    let typed = Typed::new(project, loaded, plan, at, text, *read_as)?;
    let (fluent, unknown_term) = (typed.is_fluent, typed.unknown_term.clone());
    let plan = typed.plan(project, loaded, plan, at, options.today)?;
    record(&session, loaded, &plan, &unit.id)?;
    let mut findings = checker.findings(loaded, &plan, &|wanted| wanted == at);
    findings.retain(|finding| finding.id.as_ref() == Some(&unit.id));
    let shown = row(project, loaded, &plan, at);
    for finding in &mut findings {
        // Until now, a renamed article had its catalog elsewhere.
        finding.path.clone_from(&shown.catalog);
    }
    Ok(SetReport { unit: UnitRow { findings, ..shown }, fluent, unknown_term })
}

/// Writes the catalog, then what the translation answers to: in this order, an interrupted run is told apart
/// from a translation that nobody touched.
fn record(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    id: &str,
) -> Result<(), WorkspaceError> {
    if let Some(catalog) = &plan.catalog {
        session.write_catalog(loaded, &plan.language, catalog.text())?;
    }
    let ledger = plan.ledger_after(plan.ledger.clone(), &[id]);
    session.write_ledger(loaded, &plan.language, ledger)
}

impl Transaction {
    /// Writes one translation, as [`set`] does.
    ///
    /// # Errors
    ///
    /// As of [`set`].
    pub fn set(
        &mut self,
        place: &UnitPlace,
        text: &str,
        expected: Expected,
    ) -> Result<SetReport, WorkspaceError> {
        self.set_as(place, text, TextAs::Auto, expected)
    }

    /// Writes one translation that is read in a certain way.
    ///
    /// # Errors
    ///
    /// As of [`set`].
    pub fn set_as(
        &mut self,
        place: &UnitPlace,
        text: &str,
        read_as: TextAs,
        expected: Expected,
    ) -> Result<SetReport, WorkspaceError> {
        let UnitPlace { article, id, language } = place;
        let ids = std::slice::from_ref(id);
        self.act(|project, options| {
            set(project, options, &SetRequest { article, ids, language, text, read_as, expected })
        })
    }
}
