//! The part of the contract that shows what was translated before.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use super::terms::Term;
use crate::memory::{self, Origin, Reason};
use crate::workflow::suggest::SuggestReport;

#[derive(Serialize)]
struct Suggest<'a> {
    schema: u32,
    suggestions: Vec<Suggestion<'a>>,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    article: Option<&'a str>,
    id: Option<&'a str>,
    line: Option<usize>,
    language: &'a str,
    source: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    terms: Vec<Term<'a>>,
    matches: Vec<Match<'a>>,
}

#[derive(Serialize)]
pub(super) struct Match<'a> {
    percent: u8,
    reasons: Vec<&'static str>,
    source: &'a str,
    translation: &'a str,
    fluent: bool,
    language: &'a str,
    from: String,
    article: Option<&'a str>,
    id: Option<&'a str>,
    state: Option<&'static str>,
    put_in: Vec<PutIn<'a>>,
}

#[derive(Serialize)]
struct PutIn<'a> {
    old: &'a str,
    new: &'a str,
}

impl<'a> From<&'a memory::Match> for Match<'a> {
    fn from(found: &'a memory::Match) -> Self {
        let (article, id, state) = match &found.origin {
            Origin::Unit { article, id, state } => (Some(article.as_str()), Some(id.as_str()), *state),
            Origin::Imported { id, .. } => (None, id.as_deref(), None),
            Origin::Shared { id, .. } => (None, Some(id.as_str()), None),
        };
        Self {
            percent: found.percent,
            reasons: found.reasons.iter().copied().map(Reason::as_str).collect(),
            source: &found.source,
            translation: &found.target,
            fluent: found.is_pattern,
            language: found.language.as_str(),
            from: found.origin.place(),
            article,
            id,
            state: state.map(|state| state.as_str()),
            put_in: found
                .substitutions
                .iter()
                .map(|substitution| PutIn { old: &substitution.old, new: &substitution.new })
                .collect(),
        }
    }
}

/// What was translated before as JSON.
pub fn suggest(report: &SuggestReport) -> String {
    let suggestions = report.suggestions.iter().map(|suggestion| {
        let unit = suggestion.unit.as_ref();
        Suggestion {
            article: unit.map(|(article, ..)| article.as_str()),
            id: unit.map(|(_, id, _)| id.as_str()),
            line: unit.map(|(.., line)| *line),
            language: suggestion.language.as_str(),
            source: &suggestion.source,
            terms: suggestion.terms.iter().map(Term::from).collect(),
            matches: suggestion.matches.iter().map(Match::from).collect(),
        }
    });
    to_text(&Suggest { schema: SCHEMA, suggestions: suggestions.collect() })
}
