//! A translation as somebody typed it: the catalog with it in its place, and what it answers to.
//!
//! Nothing is written here: `set` writes what comes out, and a look at a text that is still being typed does not.

use jiff::civil::Date;

use super::WorkspaceError;
use super::article::LoadedArticle;
use super::project::Project;
use super::transaction::{edited, written_before};
use crate::catalog::{Catalog, Edit, encode, lay_out};
use crate::check::known_fluent;
use crate::message;
use crate::sync::answer::{Evidence, SourceText, Written, answer};
use crate::sync::plan::{LanguagePlan, PlannedUnit, UnitStatus};
use crate::text_position::LineIndex;

/// How a typed text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextAs {
    /// As article text, unless it uses Fluent with terms, messages and functions that all exist; in a Fluent article
    /// as a pattern.
    #[default]
    Auto,
    /// As article text: braces and the like are escaped.
    Text,
    /// As a Fluent pattern.
    Fluent,
}

/// A typed text in its catalog.
pub(crate) struct Typed {
    /// The catalog with the text in its place.
    pub(crate) catalog: Catalog,
    /// Whether article text was taken as Fluent, because it uses terms or functions that are there.
    pub(crate) is_fluent: bool,
    /// What looks like a term but is kept as text, because the glossary has no such term.
    pub(crate) unknown_term: Option<String>,
}

impl Typed {
    /// Puts a text into the catalog of a language, for the unit at a place of the article.
    ///
    /// # Errors
    ///
    /// An empty text, a pattern that does not parse, or a catalog that cannot be edited.
    pub(crate) fn new(
        project: &Project,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        at: usize,
        text: &str,
        read_as: TextAs,
    ) -> Result<Self, WorkspaceError> {
        let text = cleaned(text)?;
        let unit = &loaded.plan.units[at];
        let empty = Catalog::of_article(String::new(), loaded.article.format);
        let catalog = plan.catalog_after().unwrap_or(&empty);
        let is_pattern = loaded.article.is_fluent();
        let fluent = match read_as {
            TextAs::Text => None,
            TextAs::Fluent => Some(pattern(unit, &text)?),
            TextAs::Auto if is_pattern => Some(pattern(unit, &text)?),
            TextAs::Auto => known_fluent(&text, &project.resolver(&plan.language)?, catalog),
        };
        let is_fluent = fluent.is_some();
        let pattern = fluent.unwrap_or_else(|| encode(&text));
        let typed = Self::of_pattern(loaded, plan, at, pattern)?;
        Ok(Self {
            is_fluent: is_fluent && !is_pattern,
            unknown_term: if is_fluent || read_as == TextAs::Text { None } else { term_in(&text) },
            ..typed
        })
    }

    /// Puts a pattern, as it stands behind `id =`, into the catalog of a language.
    ///
    /// # Errors
    ///
    /// A catalog that cannot be edited.
    pub(crate) fn of_pattern(
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        at: usize,
        pattern: String,
    ) -> Result<Self, WorkspaceError> {
        let unit = &loaded.plan.units[at];
        let empty = Catalog::of_article(String::new(), loaded.article.format);
        let catalog = plan.catalog_after().unwrap_or(&empty);
        let edit = match catalog.get(&unit.id) {
            Some(_) => Edit::Set { id: unit.id.clone(), pattern },
            None => Edit::Insert {
                id: unit.id.clone(),
                body: pattern,
                comment: None,
                after: written_before(&loaded.plan.units[..at], catalog),
            },
        };
        let catalog = catalog.with_text(edited(catalog, &[edit])?);
        Ok(Self { catalog, is_fluent: false, unknown_term: None })
    }

    /// How the article stands in the language once the text is written.
    ///
    /// # Errors
    ///
    /// A text that is not to be found again in its catalog.
    pub(crate) fn plan(
        self,
        project: &Project,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        at: usize,
        today: Date,
    ) -> Result<LanguagePlan, WorkspaceError> {
        let unit = &loaded.plan.units[at];
        let Some(entry) = self.catalog.get(&unit.id) else {
            return Err(WorkspaceError::request(
                message!("set-not-written"),
                message!("set-not-written-hint"),
            ));
        };
        let now = SourceText { text: &unit.unit.text, fingerprint: unit.fingerprint };
        let evidence = Evidence { written: Some(Written::of(entry)), ..Evidence::of(&plan.language, now) };
        let decided = answer(&evidence, &project.config.sync, today);
        let mut after = plan.clone();
        if let Some(record) = decided.record {
            after.ledger.record(&unit.id, record);
        }
        after.units[at] = UnitStatus {
            state: decided.state,
            classes: decided.classes,
            because: decided.because,
            provisional: decided.provisional.map(Box::new),
            broken: false,
        };
        (after.catalog, after.new_catalog) = (Some(self.catalog), None);
        Ok(after)
    }
}

/// A text without the line end behind it, its other line ends as recto writes them.
///
/// # Errors
///
/// An empty text.
pub(crate) fn cleaned(text: &str) -> Result<String, WorkspaceError> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text).replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(WorkspaceError::request(message!("set-no-text"), message!("set-no-text-hint")));
    }
    Ok(text)
}

/// The pattern that a translator typed for a unit of a Fluent article.
fn pattern(unit: &PlannedUnit, text: &str) -> Result<String, WorkspaceError> {
    lay_out(&unit.id, text).map_err(|error| {
        let place = LineIndex::new(text).position(text, error.offset);
        let place = format!("{}:{}", place.line, place.column);
        let message = message!("set-no-pattern", place, reason = &error.message);
        WorkspaceError::InvalidPattern { offset: error.offset, message, hint: error.hint }
    })
}

/// The first `{ -term }` of a text.
fn term_in(text: &str) -> Option<String> {
    text.split('{').skip(1).find_map(|rest| {
        let name = rest.trim_start().strip_prefix('-')?;
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
        name.starts_with(char::is_alphabetic).then(|| format!("-{}", &name[..end]))
    })
}
