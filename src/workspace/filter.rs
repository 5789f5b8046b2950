//! Which units somebody asks for, and those of an article.

use rustc_hash::{FxHashMap, FxHashSet};

use super::article::{ArticleView, LoadedArticle};
use super::checker::Checker;
use super::find::{Names, UnitIds};
use super::project::Project;
use super::unit::{BriefUnit, UnitRow, brief, row};
use crate::diagnostic::Diagnostic;
use crate::model::{ChangeClass, Language, State};
use crate::status::Tally;
use crate::sync::plan::{LanguagePlan, UnitStatus};

/// Which units are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// States; all when empty.
    pub states: Vec<State>,
    /// Change classes, any of which the change of a unit has; all units when empty.
    pub classes: Vec<ChangeClass>,
    /// Articles and units; all when empty.
    pub names: Names,
    /// What stands in the source, the translation, the note or the id, whatever the letter case; anything when empty.
    pub query: String,
    /// Codes of findings, any of which there is about the translation; all units when empty.
    pub codes: Vec<String>,
}

/// Which of the units of an article that fit are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    /// Those behind this unit in a language; all where none is named.
    pub(crate) behind: Option<(&'a Language, &'a str)>,
    /// So many at most.
    pub(crate) most: usize,
}

impl Part<'_> {
    pub(crate) const WHOLE: Self = Self { behind: None, most: usize::MAX };
}

impl Filter {
    /// Whether an article may have units that fit, by how far its languages are.
    pub(crate) fn may_fit(&self, view: ArticleView<'_>, languages: &[(usize, &Language)]) -> bool {
        let has_some = |tally: Tally| self.states.iter().any(|state| tally.count(*state) > 0);
        self.states.is_empty() || languages.iter().any(|(at, _)| has_some(view.tally(*at)))
    }

    /// The units of one article that fit and are `meant`, by language, then place.
    pub(crate) fn rows(
        &self,
        project: &Project,
        checker: &Checker<'_>,
        loaded: &LoadedArticle,
        languages: &[Language],
        meant: Option<&UnitIds>,
    ) -> Vec<UnitRow> {
        self.part(project, checker, loaded, languages, meant, Part::WHOLE)
    }

    /// A part of them; only for these it is found out what is wrong with them, unless that is what is asked for.
    pub(crate) fn part(
        &self,
        project: &Project,
        checker: &Checker<'_>,
        loaded: &LoadedArticle,
        languages: &[Language],
        meant: Option<&UnitIds>,
        part: Part<'_>,
    ) -> Vec<UnitRow> {
        let mut units: Vec<UnitRow> = Vec::new();
        for (plan, mut places) in self.places(loaded, languages, meant, part) {
            let mut findings = FxHashMap::default();
            if !self.codes.is_empty() {
                findings = found(checker, loaded, plan, &places);
                let is_wanted = |finding: &Diagnostic| self.codes.iter().any(|code| code == finding.code);
                places.retain(|at| {
                    let own = findings.get(&loaded.plan.units[*at].id);
                    own.is_some_and(|own: &Vec<Diagnostic>| own.iter().any(is_wanted))
                });
            }
            let rows = self.rows_at(project, loaded, (plan, places));
            let rows: Vec<(usize, UnitRow)> = rows.take(part.most - units.len()).collect();
            if self.codes.is_empty() && !rows.is_empty() {
                let places: Vec<usize> = rows.iter().map(|(at, _)| *at).collect();
                findings = found(checker, loaded, plan, &places);
            }
            units.extend(rows.into_iter().map(|(_, row)| {
                let findings = findings.remove(&row.id).unwrap_or_default();
                let terms = checker.terms_in(&row.source, &row.language);
                UnitRow { findings, terms, ..row }
            }));
        }
        units
    }

    /// All of them behind a unit where one is named, without what is wrong with them and without terms, whichever
    /// findings are asked for.
    pub(crate) fn plain_rows<'r>(
        &'r self,
        project: &'r Project,
        loaded: &'r LoadedArticle,
        languages: &[Language],
        meant: Option<&UnitIds>,
        behind: Option<(&Language, &str)>,
    ) -> impl Iterator<Item = UnitRow> + use<'r> {
        let places = self.places(loaded, languages, meant, Part { behind, ..Part::WHOLE });
        let rows = places.into_iter().flat_map(move |places| self.rows_at(project, loaded, places));
        rows.map(|(_, row)| row)
    }

    /// The units at some places that have what somebody looks for, each with its place.
    fn rows_at<'r>(
        &self,
        project: &'r Project,
        loaded: &'r LoadedArticle,
        (plan, places): (&'r LanguagePlan, Vec<usize>),
    ) -> impl Iterator<Item = (usize, UnitRow)> + use<'r> {
        let query = self.query.to_lowercase();
        let rows = places.into_iter().map(move |at| (at, row(project, loaded, plan, at)));
        rows.filter(move |(_, row)| has_query(row, &query))
    }

    /// The same, with no more than a list shows of each unit.
    pub(crate) fn brief_part(
        &self,
        project: &Project,
        checker: &Checker<'_>,
        loaded: &LoadedArticle,
        languages: &[Language],
        meant: Option<&UnitIds>,
        part: Part<'_>,
    ) -> Vec<BriefUnit> {
        if !self.codes.is_empty() || !self.query.is_empty() {
            let rows = self.part(project, checker, loaded, languages, meant, part);
            return rows.into_iter().map(BriefUnit::from).collect();
        }
        let places = self.places(loaded, languages, meant, part);
        let units = places
            .into_iter()
            .flat_map(|(plan, places)| places.into_iter().map(move |at| brief(loaded, plan, at)));
        units.take(part.most).collect()
    }

    /// By language the places of the units that may fit, as far as their states tell.
    fn places<'l>(
        &self,
        loaded: &'l LoadedArticle,
        languages: &[Language],
        meant: Option<&UnitIds>,
        part: Part<'_>,
    ) -> Vec<(&'l LanguagePlan, Vec<usize>)> {
        let wanted = wanted_units(loaded, meant);
        let mut plans = loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
        let mut from = 0;
        let mut first = None;
        if let Some((language, id)) = part.behind.filter(|(language, _)| languages.contains(language)) {
            first = plans.find(|plan| plan.language == *language);
            let last = wanted.iter().position(|at| loaded.plan.units[*at].id == id);
            from = last.map_or(0, |last| last + 1);
        }
        let mut found = Vec::new();
        for plan in first.into_iter().chain(plans) {
            let may_fit = |at: &&usize| self.may_be(&plan.units[**at]);
            found.push((plan, wanted[from..].iter().filter(may_fit).copied().collect()));
            from = 0;
        }
        found
    }

    /// Whether a unit may fit, by its state and the classes of its change.
    fn may_be(&self, unit: &UnitStatus) -> bool {
        (self.states.is_empty() || self.states.contains(&unit.state))
            && (self.classes.is_empty() || self.classes.iter().any(|class| unit.classes.contains(class)))
    }
}

/// Whether one of the texts of a unit has what somebody looks for.
fn has_query(row: &UnitRow, query: &str) -> bool {
    let has_it = |text: &str| text.to_lowercase().contains(query);
    let texts = [&row.translation, &row.text, &row.note, &row.previous];
    query.is_empty()
        || has_it(&row.source)
        || has_it(&row.id)
        || texts.into_iter().flatten().any(|text| has_it(text))
}

/// What is wrong with units, by their ids.
fn found(
    checker: &Checker<'_>,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    places: &[usize],
) -> FxHashMap<String, Vec<Diagnostic>> {
    let places: FxHashSet<usize> = places.iter().copied().collect();
    let mut findings: FxHashMap<String, Vec<Diagnostic>> = FxHashMap::default();
    for finding in checker.findings(loaded, plan, &|unit| places.contains(&unit)) {
        if let Some(id) = &finding.id {
            findings.entry(id.clone()).or_default().push(finding);
        }
    }
    findings
}

/// The places of the units of an article that are meant, in the order in which they were named; all where none is.
pub(crate) fn wanted_units(loaded: &LoadedArticle, meant: Option<&UnitIds>) -> Vec<usize> {
    let Some(meant) = meant else { return (0..loaded.plan.units.len()).collect() };
    let place = |id: &String| loaded.plan.units.iter().position(|unit| unit.id == *id);
    meant.get(&loaded.article.path).into_iter().flatten().filter_map(place).collect()
}
