//! What the articles call by the same name again and again, and the glossary does not have.

use super::terms::TermFormat;
use crate::diagnostic::Diagnostic;
use crate::exchange::tbx::{self, ConceptTerm, TermConcept, TermStatus};
use crate::exchange::term_csv;
use crate::glossary::{Glossary, SuggestedTerm, TermsWanted, suggested_terms};
use crate::message;
use crate::model::Language;
use crate::pairing::decoded;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;

/// Phrases that might belong into the glossary.
#[derive(Debug)]
pub struct SuggestedTerms {
    /// The languages that their translations are in.
    pub languages: Vec<Language>,
    /// The phrases, those that say most first, each with the unit that has it first: its article, id and line.
    pub terms: Vec<(SuggestedTerm, (String, String, usize))>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
    source: Language,
}

/// The texts of units, what each is in every language as far as somebody confirmed that, and where it stands.
#[derive(Default)]
struct Pairs {
    texts: Vec<(String, Vec<Option<String>>)>,
    places: Vec<(String, String, usize)>,
}

/// Finds phrases of articles that might belong into the glossary; in all articles where none is named.
///
/// # Errors
///
/// A language or article that the project does not have, or a glossary that cannot be read.
pub fn suggest(
    project: &Project,
    options: SnapshotOptions,
    names: &Names,
    languages: &[Language],
    wanted: TermsWanted,
) -> Result<SuggestedTerms, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::new(&snapshot, names)?;
    chosen.narrow(project, &mut snapshot);
    let is_wanted = |view: ArticleView<'_>| chosen.has(&view.article().path);
    let (found, faults) =
        snapshot.visit(project, Stage::Planning, is_wanted, |loaded| of_article(loaded, &languages));
    snapshot.not_evaluated.extend(faults);
    let mut pairs = Pairs::default();
    for (text, place) in found.into_iter().flatten() {
        pairs.texts.push(text);
        pairs.places.push(place);
    }
    let glossaries: Result<Vec<Glossary>, _> =
        languages.iter().map(|language| project.terms(language)).collect();
    let glossaries = glossaries?;
    let is_known = |text: &str, nth: usize| {
        let mut found = glossaries[nth].terms_in(text).into_iter();
        found.any(|one| one.range == (0..text.len()) && !(one.forms.is_empty() && one.forbidden.is_empty()))
    };
    let source = project.config.source.clone();
    let terms = suggested_terms(&source, &languages, &pairs.texts, is_known, wanted);
    let terms = terms.into_iter().map(|term| {
        let place = pairs.places[term.first].clone();
        (term, place)
    });
    Ok(SuggestedTerms {
        languages,
        terms: terms.collect(),
        findings: snapshot.findings,
        not_evaluated: snapshot.not_evaluated,
        source,
    })
}

type Pair = ((String, Vec<Option<String>>), (String, String, usize));

fn of_article(loaded: &LoadedArticle, languages: &[Language]) -> Vec<Pair> {
    let plans: Vec<_> = languages
        .iter()
        .map(|language| loaded.plan.languages.iter().find(|plan| plan.language == *language))
        .collect();
    let units = loaded.plan.units.iter().enumerate().map(|(at, unit)| {
        let translations = plans.iter().map(|plan| {
            let plan = (*plan)?;
            let status = &plan.units[at];
            let entry = plan.catalog_after()?.get(&unit.id);
            let entry = entry.filter(|_| status.state.is_done() && !status.broken)?;
            let text = entry.text().unwrap_or_else(|| entry.pattern());
            Some(decoded(&text).into_owned())
        });
        let text = (decoded(&unit.unit.text).into_owned(), translations.collect());
        (text, (loaded.article.path.clone(), unit.id.clone(), unit.position.line))
    });
    units.collect()
}

impl SuggestedTerms {
    /// The phrases with their usual translations as a file that `terms import` reads; a table is in one language, and has
    /// those without a translation too, for somebody to fill in.
    ///
    /// # Errors
    ///
    /// A table in several languages.
    pub fn export(&self, format: TermFormat) -> Result<String, WorkspaceError> {
        let term = |language: &Language, text: &str, part: Option<&str>| ConceptTerm {
            language: language.clone(),
            text: text.to_owned(),
            status: TermStatus::Preferred,
            part: part.map(str::to_owned),
        };
        let is_table = matches!(format, TermFormat::Csv);
        let concepts = self.terms.iter().filter_map(|(found, _)| {
            let part = found.is_name.then_some("name");
            let mut terms = vec![term(&self.source, &found.text, part)];
            for (language, wordings) in self.languages.iter().zip(&found.translations) {
                match wordings.first() {
                    Some(usual) => terms.push(term(language, &usual.text, part)),
                    None if is_table => terms.push(term(language, "", part)),
                    None => {}
                }
            }
            (terms.len() > 1).then_some(TermConcept { id: None, definition: None, terms })
        });
        let concepts: Vec<TermConcept> = concepts.collect();
        match (format, self.languages.as_slice()) {
            (TermFormat::Tbx(version), _) => Ok(tbx::write(&self.source, &concepts, version)),
            (TermFormat::Csv, [language]) => Ok(term_csv::write(&concepts, &self.source, language)),
            (TermFormat::Csv, _) => {
                Err(WorkspaceError::request(message!("terms-which"), message!("terms-which-hint")))
            }
        }
    }
}
