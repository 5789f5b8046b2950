//! Which units somebody asks for, and those of an article.

use rustc_hash::{FxHashMap, FxHashSet};

use super::article::{ArticleView, LoadedArticle};
use super::checker::Checker;
use super::find::{Names, UnitIds};
use super::project::Project;
use super::unit::{UnitRow, row};
use crate::diagnostic::Diagnostic;
use crate::model::{ChangeClass, Language, State};
use crate::status::Tally;

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
        let wanted = wanted_units(loaded, meant);
        let query = self.query.to_lowercase();
        let mut units = Vec::new();
        for plan in loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language)) {
            let rows = wanted.iter().map(|&at| (at, row(project, loaded, plan, at)));
            let rows: Vec<(usize, UnitRow)> = rows.filter(|(_, row)| self.fits(row, &query)).collect();
            if rows.is_empty() {
                continue;
            }
            let listed: FxHashSet<usize> = rows.iter().map(|(at, _)| *at).collect();
            let mut findings: FxHashMap<String, Vec<Diagnostic>> = FxHashMap::default();
            for finding in checker.findings(loaded, plan, &|unit| listed.contains(&unit)) {
                if let Some(id) = &finding.id {
                    findings.entry(id.clone()).or_default().push(finding);
                }
            }
            let has_code = |row: &UnitRow| {
                let mut codes = row.findings.iter().map(|finding| finding.code);
                self.codes.is_empty() || codes.any(|code| self.codes.iter().any(|wanted| wanted == code))
            };
            let rows = rows.into_iter().map(|(_, mut row)| {
                row.findings = findings.remove(&row.id).unwrap_or_default();
                row.terms = checker.terms_in(&row.source, &row.language);
                row
            });
            units.extend(rows.filter(has_code));
        }
        units
    }

    fn fits(&self, row: &UnitRow, query: &str) -> bool {
        let has_it = |text: &str| text.to_lowercase().contains(query);
        let texts = [&row.translation, &row.text, &row.note, &row.previous];
        (self.states.is_empty() || self.states.contains(&row.state))
            && (self.classes.is_empty() || self.classes.iter().any(|class| row.classes.contains(class)))
            && (query.is_empty()
                || has_it(&row.source)
                || has_it(&row.id)
                || texts.into_iter().flatten().any(|text| has_it(text)))
    }
}

/// The places of the units of an article that are meant, in the order in which they were named; all where none is.
pub(crate) fn wanted_units(loaded: &LoadedArticle, meant: Option<&UnitIds>) -> Vec<usize> {
    let Some(meant) = meant else { return (0..loaded.plan.units.len()).collect() };
    let place = |id: &String| loaded.plan.units.iter().position(|unit| unit.id == *id);
    meant.get(&loaded.article.path).into_iter().flatten().filter_map(place).collect()
}
