//! Units by language, state and article: what a translator works through.

use rustc_hash::{FxHashMap, FxHashSet};

use super::WorkflowError;
use super::check;
use super::project::Project;
use super::select;
use super::survey::{Sight, SurveyOptions, Surveyed};
use crate::catalog::Uses;
use crate::diagnostic::Diagnostic;
use crate::diff::{Swap, changed_share, swaps, tokens};
use crate::model::{ChangeClass, Fingerprint, Kind, Language, State};
use crate::progress::Stage;
use crate::sentence::{self, SentenceView};
use crate::status::Tally;
use crate::sync::Because;
use crate::sync::plan::LanguagePlan;

/// One unit in one language.
#[derive(Clone, Debug)]
pub struct UnitRow {
    /// The path of the article.
    pub article: String,
    /// The path of the catalog in the language.
    pub catalog: String,
    /// The id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The key of a front-matter field.
    pub field: Option<String>,
    /// Its first line in the article.
    pub line: usize,
    /// The language.
    pub language: Language,
    /// The state.
    pub state: State,
    /// Why the translation is taken to answer to the source text that it does; none where there is no translation.
    pub because: Option<Because>,
    /// The source text, plain.
    pub source: String,
    /// The fingerprint of the source text.
    pub source_fingerprint: Fingerprint,
    /// The source text that a translation answers to, where that is not the source of today.
    pub previous: Option<String>,
    /// The classes of the change since.
    pub classes: Vec<ChangeClass>,
    /// What recto replaced in a translation as in its source, and somebody has to confirm.
    pub swaps: Vec<Swap>,
    /// The share of the words that changed since, 0 to 1; none where the old text is not known.
    pub changed: Option<f64>,
    /// The translation, as a Fluent pattern.
    pub translation: Option<String>,
    /// The fingerprint of the translation; none where its text is empty.
    pub target_fingerprint: Option<Fingerprint>,
    /// What became of its sentences; empty unless it is stale and one side has several.
    pub sentences: Vec<SentenceView>,
    /// What the author told translators.
    pub note: Option<String>,
    /// The variables, terms and messages that a pattern of a Fluent article uses.
    pub uses: Vec<String>,
    /// What a reviewer told the translator.
    pub review_note: Option<String>,
    /// How many words the source has.
    pub words: usize,
    /// What is wrong with the translation.
    pub findings: Vec<Diagnostic>,
}

/// Which units are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// States; all when empty.
    pub states: Vec<State>,
    /// Change classes, any of which the change of a unit has; all units when empty.
    pub classes: Vec<ChangeClass>,
    /// Articles by path, folder or glob; all when empty.
    pub articles: Vec<String>,
    /// Units by id, a unique beginning of one, or line; all when empty.
    pub units: Vec<String>,
}

impl Filter {
    fn fits(&self, row: &UnitRow) -> bool {
        (self.states.is_empty() || self.states.contains(&row.state))
            && (self.classes.is_empty() || self.classes.iter().any(|class| row.classes.contains(class)))
    }
}

/// The units found.
#[derive(Debug)]
pub struct ListReport {
    /// The units: by article, then language, then place.
    pub units: Vec<UnitRow>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub unjudged: Vec<Diagnostic>,
}

/// Lists the units that fit a filter.
///
/// # Errors
///
/// A language, article or unit that the project does not have.
pub fn list(project: &Project, options: SurveyOptions, filter: &Filter) -> Result<ListReport, WorkflowError> {
    let languages = select::languages(project, &filter.languages)?;
    let mut survey = project.survey(options)?;
    let paths = select::paths(&survey, &filter.articles)?;
    let checker = check::Checker::new(project, &mut survey)?;
    let places = select::places(project, &languages);
    let is_wanted = |sight: Sight<'_>| {
        let has_some = |tally: Tally| filter.states.iter().any(|state| tally.count(*state) > 0);
        // Who names units wants to know of those that are not there.
        let is_any = filter.states.is_empty() || !filter.units.is_empty();
        paths.contains(&sight.article().path)
            && (is_any || places.iter().any(|(at, _)| has_some(sight.tally(*at))))
    };
    let (units, faults) = survey.visit(project, Stage::Planning, is_wanted, |surveyed| {
        in_article(project, &checker, surveyed, &languages, filter)
    });
    let units = units.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    survey.unjudged.extend(faults);
    Ok(ListReport { units, findings: survey.findings, unjudged: survey.unjudged })
}

/// The units of one article that fit a filter.
fn in_article(
    project: &Project,
    checker: &check::Checker<'_>,
    surveyed: &Surveyed,
    languages: &[Language],
    filter: &Filter,
) -> Result<Vec<UnitRow>, WorkflowError> {
    let wanted = wanted_units(surveyed, &filter.units)?;
    let mut units = Vec::new();
    for plan in surveyed.plan.languages.iter().filter(|plan| languages.contains(&plan.language)) {
        let rows = wanted.iter().map(|&at| (at, row(project, surveyed, plan, at)));
        let rows: Vec<(usize, UnitRow)> = rows.filter(|(_, row)| filter.fits(row)).collect();
        if rows.is_empty() {
            continue;
        }
        let listed: FxHashSet<usize> = rows.iter().map(|(at, _)| *at).collect();
        let mut findings: FxHashMap<String, Vec<Diagnostic>> = FxHashMap::default();
        for finding in checker.findings(surveyed, plan, &|unit| listed.contains(&unit)) {
            if let Some(id) = &finding.id {
                findings.entry(id.clone()).or_default().push(finding);
            }
        }
        units.extend(rows.into_iter().map(|(_, mut row)| {
            row.findings = findings.remove(&row.id).unwrap_or_default();
            row
        }));
    }
    Ok(units)
}

fn wanted_units(surveyed: &Surveyed, names: &[String]) -> Result<Vec<usize>, WorkflowError> {
    if names.is_empty() {
        return Ok((0..surveyed.plan.units.len()).collect());
    }
    names.iter().map(|name| select::unit(surveyed, name).map(|(at, _)| at)).collect()
}

/// One unit as a row.
pub(super) fn row(project: &Project, surveyed: &Surveyed, plan: &LanguagePlan, at: usize) -> UnitRow {
    let (unit, standing) = (&surveyed.plan.units[at], &plan.units[at]);
    let record = plan.record(&unit.id);
    let catalog = plan.catalog_after();
    let entry = catalog.and_then(|catalog| catalog.get(&unit.id));
    let own_previous = record.and_then(|record| record.previous.as_deref());
    let swapped_from = plan.swapped_from(&unit.id).filter(|_| own_previous.is_none());
    let source = &project.config.source;
    let swaps = swapped_from.and_then(|old| swaps(old, &unit.unit.text, source)).unwrap_or_default();
    let previous = own_previous.or(swapped_from).map(str::to_owned);
    let stale = own_previous.filter(|_| standing.state == State::Stale);
    let sentences = stale.map(|previous| {
        let translation = entry.and_then(|entry| entry.text());
        let new = &unit.unit.text;
        sentence::view(previous, new, translation.as_deref(), &project.config.source, &plan.language)
    });
    UnitRow {
        article: surveyed.article.path.clone(),
        catalog: surveyed.article.catalog_path(&plan.language),
        id: unit.id.clone(),
        kind: unit.unit.kind,
        field: unit.unit.field.clone(),
        line: unit.position.line,
        language: plan.language.clone(),
        state: standing.state,
        because: (standing.state != State::Missing && !standing.broken).then_some(standing.because),
        source: unit.unit.text.clone(),
        source_fingerprint: unit.fingerprint,
        changed: previous.as_ref().map(|previous| changed_share(&tokens(previous, &unit.unit.text))),
        previous,
        swaps,
        classes: standing.classes.clone(),
        translation: entry.map(|entry| entry.pattern()),
        target_fingerprint: plan.target(&unit.id),
        sentences: sentences.filter(|rows| several(rows)).unwrap_or_default(),
        note: unit.unit.note.clone(),
        uses: match unit.unit.kind {
            Kind::Message => Uses::of_pattern(&unit.unit.text).names().map(str::to_owned).collect(),
            _ => Vec::new(),
        },
        review_note: record.and_then(|record| record.note.clone()),
        words: unit.words,
        findings: Vec::new(),
    }
}

/// Whether either version of a unit has more than one sentence.
fn several(rows: &[SentenceView]) -> bool {
    rows.iter().filter(|row| row.old.is_some()).count() > 1
        || rows.iter().filter(|row| row.new.is_some()).count() > 1
}
