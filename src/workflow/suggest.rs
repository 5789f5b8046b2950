//! What was translated before and is like a text.

use super::remembered::{Remembered, Wanted};
use crate::diagnostic::Diagnostic;
use crate::glossary::{Glossary, TermFound};
use crate::memory::{Match, Query};
use crate::message;
use crate::model::Language;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, SnapshotOptions};
use crate::workspace::filter::wanted_units;
use crate::workspace::find::{self, Names, Selection, UnitIds};
use crate::workspace::project::Project;
use crate::workspace::shared::{SharedSnapshot, UnitPlace};

/// What suggestions are wanted for.
#[derive(Clone, Copy, Debug)]
pub enum SuggestionQuery<'a> {
    /// Units; those of articles that are not done where no unit is named.
    Units(&'a Names),
    /// A text of no article.
    Text(&'a str),
}

/// What was found for one text in one language.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The unit: its article, id and line.
    pub unit: Option<(String, String, usize)>,
    /// The language.
    pub language: Language,
    /// The text.
    pub source: String,
    /// The terms of the glossary in it, with what they are called.
    pub terms: Vec<TermFound>,
    /// The translations of texts like it, the best first.
    pub matches: Vec<Match>,
}

/// What was found.
#[derive(Debug)]
pub struct SuggestReport {
    /// By unit, then language.
    pub suggestions: Vec<Suggestion>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Finds what was translated before and is like units or a text.
///
/// # Errors
///
/// A language, article or unit that the project does not have, or an empty text.
pub fn suggest(
    project: &Project,
    options: SnapshotOptions,
    subject: SuggestionQuery<'_>,
    languages: &[Language],
    wanted: Wanted,
) -> Result<SuggestReport, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let mut snapshot = project.snapshot(options)?;
    let remembered = Remembered::new(project, &snapshot, &languages)?.with_team(project);
    let glossaries: Result<Vec<Glossary>, _> =
        languages.iter().map(|language| project.terms(language)).collect();
    let known = Known { remembered: &remembered, languages: &languages, glossaries: glossaries?, wanted };
    let suggestions = match subject {
        SuggestionQuery::Text(text) if text.trim().is_empty() => return Err(nothing_named()),
        SuggestionQuery::Units(names) if names.is_empty() => return Err(nothing_named()),
        SuggestionQuery::Text(text) => (0..languages.len()).map(|nth| known.of_text(text, nth)).collect(),
        SuggestionQuery::Units(names) => {
            let chosen = Selection::new(&snapshot, names)?;
            let units = chosen.units(project, &snapshot, true)?;
            chosen.narrow(project, &mut snapshot);
            let is_wanted = |view: ArticleView<'_>| {
                let path = &view.article().path;
                chosen.has(path) && units.as_ref().is_none_or(|units| units.contains_key(path))
            };
            let (found, faults) = snapshot
                .visit(project, Stage::Planning, is_wanted, |loaded| known.of_units(loaded, units.as_ref()));
            snapshot.not_evaluated.extend(faults);
            found.into_iter().flatten().collect()
        }
    };
    remembered.say(&mut snapshot.findings, &mut snapshot.not_evaluated);
    Ok(SuggestReport { suggestions, findings: snapshot.findings, not_evaluated: snapshot.not_evaluated })
}

impl SharedSnapshot {
    /// Reads what is remembered in some languages, to look it up as often as somebody wants.
    ///
    /// # Errors
    ///
    /// A language that the project does not have, a folder or ledger that cannot be read.
    pub fn remember(&self, languages: &[Language]) -> Result<Remembered, WorkspaceError> {
        let languages = find::languages(self.project(), languages)?;
        Remembered::new(self.project(), self.inner(), &languages)
    }

    /// What was translated before and is like a unit, the best first.
    ///
    /// # Errors
    ///
    /// An article or unit that is not there, or an article that cannot be judged.
    pub fn suggestions(
        &self,
        remembered: &Remembered,
        place: &UnitPlace,
        wanted: Wanted,
    ) -> Result<Vec<Match>, WorkspaceError> {
        self.with(&place.article, |loaded| {
            let (at, _) = find::unit(loaded, &place.id)?;
            Ok(remembered.matches(loaded, &place.language, at, wanted))
        })?
    }
}

fn nothing_named() -> WorkspaceError {
    WorkspaceError::request(message!("suggest-no-text"), message!("suggest-no-text-hint"))
}

/// What suggestions are made from.
struct Known<'k> {
    remembered: &'k Remembered,
    languages: &'k [Language],
    /// The glossary of each language.
    glossaries: Vec<Glossary>,
    wanted: Wanted,
}

impl Known<'_> {
    fn of_text(&self, text: &str, nth: usize) -> Suggestion {
        let language = &self.languages[nth];
        let query = Query { text, ..Query::of(language) };
        Suggestion {
            unit: None,
            language: language.clone(),
            source: text.to_owned(),
            terms: self.glossaries[nth].terms_in(text),
            matches: self.remembered.look_up(&query, self.wanted),
        }
    }

    /// What there is for the units of an article that are meant, or for those that are not done.
    fn of_units(&self, loaded: &LoadedArticle, meant: Option<&UnitIds>) -> Vec<Suggestion> {
        let mut suggestions = Vec::new();
        for at in wanted_units(loaded, meant) {
            let unit = &loaded.plan.units[at];
            for plan in &loaded.plan.languages {
                let Some(nth) = self.languages.iter().position(|language| *language == plan.language) else {
                    continue;
                };
                if meant.is_none() && plan.units[at].state.is_done() {
                    continue;
                }
                suggestions.push(Suggestion {
                    unit: Some((loaded.article.path.clone(), unit.id.clone(), unit.position.line)),
                    language: plan.language.clone(),
                    source: unit.unit.text.clone(),
                    terms: self.glossaries[nth].terms_in(&unit.unit.text),
                    matches: self.remembered.matches(loaded, &plan.language, at, self.wanted),
                });
            }
        }
        suggestions
    }
}
