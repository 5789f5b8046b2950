//! One unit in one language, with all that people are told of it.

use super::article::LoadedArticle;
use super::project::Project;
use crate::catalog::{Uses, message_id};
use crate::diagnostic::Diagnostic;
use crate::diff::{Substitution, changed_share, substitutions, tokens};
use crate::glossary::TermFound;
use crate::memory::Match;
use crate::model::{ChangeClass, Fingerprint, Kind, Language, State};
use crate::sentence::{self, SentenceView};
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
    /// Of a draft that recto made from the translations of units that were split or merged: these units.
    pub made_from: Vec<MadeFrom>,
    /// What recto replaced in a translation as in its source, and somebody has to confirm.
    pub substitutions: Vec<Substitution>,
    /// The share of the words that changed since, 0 to 1; none where the old text is not known.
    pub changed: Option<f64>,
    /// The translation, as a Fluent pattern.
    pub translation: Option<String>,
    /// The translation as article text; none where it uses more of Fluent than text.
    pub text: Option<String>,
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
    /// The terms of the glossary in its source, with what they are called.
    pub terms: Vec<TermFound>,
    /// What was translated before and is like it, where that was asked.
    pub matches: Option<Vec<Match>>,
}

impl UnitRow {
    /// Whether it and the unit before it in a list stand in one message of a Fluent article, as its value and attributes do.
    pub fn continues(&self, before: &Self) -> bool {
        let is_part = |row: &Self| row.kind == Kind::Message;
        is_part(self)
            && is_part(before)
            && self.catalog == before.catalog
            && message_id(&self.id) == message_id(&before.id)
    }
}

/// A unit that was split or merged, from whose translation a draft was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFrom {
    /// The id that it had.
    pub id: String,
    /// Its source text, as the ledger keeps it.
    pub source: Option<String>,
}

/// The units that a draft was made from.
fn made_from(plan: &LanguagePlan, id: &str) -> Vec<MadeFrom> {
    let record = plan.record(id);
    // A unit that is made from itself was not split: recto made a substitution in it.
    let from = record.iter().flat_map(|record| &record.from).filter(|from| *from != id);
    let source = |from: &String| plan.ledger.obsolete.get(from).map(|old| old.source.clone());
    from.map(|from| MadeFrom { id: from.clone(), source: source(from) }).collect()
}

/// One unit in one language, with no more than a list shows of it.
#[derive(Clone, Debug)]
pub struct BriefUnit {
    /// The path of the article.
    pub article: String,
    /// The id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its first line in the article.
    pub line: usize,
    /// The language.
    pub language: Language,
    /// The state.
    pub state: State,
    /// The source text, plain.
    pub source: String,
}

impl From<UnitRow> for BriefUnit {
    fn from(row: UnitRow) -> Self {
        let UnitRow { article, id, kind, line, language, state, source, .. } = row;
        Self { article, id, kind, line, language, state, source }
    }
}

/// One unit of a list.
pub(crate) fn brief(loaded: &LoadedArticle, plan: &LanguagePlan, at: usize) -> BriefUnit {
    let unit = &loaded.plan.units[at];
    BriefUnit {
        article: loaded.article.path.clone(),
        id: unit.id.clone(),
        kind: unit.unit.kind,
        line: unit.position.line,
        language: plan.language.clone(),
        state: plan.units[at].state,
        source: unit.unit.text.clone(),
    }
}

/// One unit as a row.
pub(crate) fn row(project: &Project, loaded: &LoadedArticle, plan: &LanguagePlan, at: usize) -> UnitRow {
    let (unit, unit_status) = (&loaded.plan.units[at], &plan.units[at]);
    let record = plan.record(&unit.id);
    let catalog = plan.catalog_after();
    let entry = catalog.and_then(|catalog| catalog.get(&unit.id));
    let own_previous = record.and_then(|record| record.previous.as_deref());
    let swapped_from = plan.swapped_from(&unit.id).filter(|_| own_previous.is_none());
    let source = &project.config.source;
    let substitutions =
        swapped_from.and_then(|old| substitutions(old, &unit.unit.text, source)).unwrap_or_default();
    let previous = own_previous.or(swapped_from).map(str::to_owned);
    let stale = own_previous.filter(|_| unit_status.state == State::Stale);
    let sentences = stale.map(|previous| {
        let translation = entry.and_then(|entry| entry.text());
        let new = &unit.unit.text;
        sentence::view(previous, new, translation.as_deref(), &project.config.source, &plan.language)
    });
    UnitRow {
        article: loaded.article.path.clone(),
        catalog: loaded.article.catalog_path(&plan.language),
        id: unit.id.clone(),
        kind: unit.unit.kind,
        field: unit.unit.field.clone(),
        line: unit.position.line,
        language: plan.language.clone(),
        state: unit_status.state,
        because: (unit_status.state != State::Missing && !unit_status.broken).then_some(unit_status.because),
        source: unit.unit.text.clone(),
        source_fingerprint: unit.fingerprint,
        changed: previous.as_ref().map(|previous| changed_share(&tokens(previous, &unit.unit.text))),
        previous,
        made_from: match unit_status.state {
            State::Draft => made_from(plan, &unit.id),
            _ => Vec::new(),
        },
        substitutions,
        classes: unit_status.classes.clone(),
        translation: entry.map(|entry| entry.pattern()),
        text: entry.and_then(|entry| entry.text()),
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
        terms: Vec::new(),
        matches: None,
    }
}

/// Whether either version of a unit has more than one sentence.
fn several(rows: &[SentenceView]) -> bool {
    rows.iter().filter(|row| row.old.is_some()).count() > 1
        || rows.iter().filter(|row| row.new.is_some()).count() > 1
}
