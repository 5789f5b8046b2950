//! Texts that ledgers keep beside the translations: second versions that nobody has chosen yet, and the translations
//! of units that left.

use rustc_hash::FxHashSet;

use crate::catalog::{Catalog, Ledger, Obsolete, Proposal, RecordedState};
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Language, State};
use crate::progress::Stage;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::{Project, unreadable_ledger};
use crate::workspace::shared::SharedSnapshot;

/// Whether a kept text waits for a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptKind {
    /// A second text for a unit, beside its translation.
    Proposal,
    /// The translation of a unit that left, or one that another text took the place of.
    Obsolete,
}

impl KeptKind {
    /// The stable name of the kind.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::Obsolete => "obsolete",
        }
    }
}

/// One text that a ledger keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptText {
    /// The path of the article; none where it is gone.
    pub article: Option<String>,
    /// The path of the ledger.
    pub ledger: String,
    /// The language.
    pub language: Language,
    /// What it is.
    pub kind: KeptKind,
    /// The key under which the ledger has it.
    pub key: String,
    /// The unit that it is a second text for.
    pub unit: Option<KeptUnit>,
    /// The source text that it answers to, where that is known.
    pub source: Option<String>,
    /// The text, as a Fluent pattern.
    pub text: String,
    /// Where it came from, where no person typed it.
    pub origin: Option<String>,
    /// The state that it had.
    pub state: State,
    /// What a reviewer told its translator.
    pub note: Option<String>,
}

/// The unit of a proposal, as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptUnit {
    /// Its id.
    pub id: String,
    /// Its first line in the article.
    pub line: usize,
    /// Whether the proposal answers to its text of today.
    pub is_current: bool,
    /// Its translation, as a Fluent pattern.
    pub translation: Option<String>,
}

/// The texts that are kept.
#[derive(Debug)]
pub struct KeptReport {
    /// By article, then language; proposals first, in the order of the article.
    pub texts: Vec<KeptText>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Lists what the ledgers keep, of some articles, units and languages; of all where none is named, also of articles
/// that are gone.
///
/// # Errors
///
/// A language or article that the project does not have, or a folder that cannot be read.
pub fn kept(
    project: &Project,
    options: SnapshotOptions,
    languages: &[Language],
    names: &Names,
) -> Result<KeptReport, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::new(&snapshot, names)?;
    chosen.narrow(project, &mut snapshot);
    let may_have_some = |view: ArticleView<'_>| match view {
        ArticleView::Loaded(_) => true,
        ArticleView::Unchanged(unchanged) => unchanged.summary.keeps_texts(),
    };
    let is_wanted = |view: ArticleView<'_>| chosen.has(&view.article().path) && may_have_some(view);
    let (found, faults) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
        let plans = loaded.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
        plans.flat_map(|plan| in_language(loaded, plan)).collect::<Vec<_>>()
    });
    let mut texts: Vec<KeptText> = found.into_iter().flatten().collect();
    // Most of these units are gone, so nothing tells whether an id is one.
    texts.retain(|text| {
        chosen.ids().is_empty() || chosen.ids().iter().any(|id| text.key.starts_with(id.as_str()))
    });
    snapshot.not_evaluated.extend(faults);
    if names.is_empty() {
        for language in &languages {
            of_gone_articles(project, &mut snapshot, language, &mut texts)?;
        }
    }
    Ok(KeptReport { texts, findings: snapshot.findings, not_evaluated: snapshot.not_evaluated })
}

impl SharedSnapshot {
    /// What the ledgers of an article keep in a language.
    ///
    /// # Errors
    ///
    /// An article that is not there, or that cannot be judged.
    pub fn kept_texts(&self, article: &str, language: &Language) -> Result<KeptReport, WorkspaceError> {
        let texts = self.with(article, |loaded| {
            let plans = loaded.plan.languages.iter().filter(|plan| plan.language == *language);
            plans.flat_map(|plan| in_language(loaded, plan)).collect()
        })?;
        Ok(KeptReport { texts, findings: Vec::new(), not_evaluated: Vec::new() })
    }
}

fn in_language(loaded: &LoadedArticle, plan: &LanguagePlan) -> Vec<KeptText> {
    let place = Place {
        article: Some(&loaded.article.path),
        ledger: loaded.article.ledger_path(&plan.language),
        language: &plan.language,
    };
    let mut proposals: Vec<KeptText> = plan
        .ledger
        .proposals
        .iter()
        .map(|(key, proposal)| place.proposal(key, proposal, unit(loaded, plan, key, proposal)))
        .collect();
    proposals.sort_by_key(|kept| kept.unit.as_ref().map_or(usize::MAX, |unit| unit.line));
    let obsolete = plan.ledger.obsolete.iter().map(|(id, old)| place.obsolete(id, old));
    proposals.into_iter().chain(obsolete).collect()
}

fn unit(loaded: &LoadedArticle, plan: &LanguagePlan, key: &str, proposal: &Proposal) -> Option<KeptUnit> {
    let id = Proposal::unit(key);
    let unit = loaded.plan.units.iter().find(|unit| unit.id == id)?;
    let entry = plan.catalog_after().and_then(|catalog| catalog.get(id)).filter(|entry| !entry.is_blank());
    Some(KeptUnit {
        id: id.to_owned(),
        line: unit.position.line,
        is_current: Fingerprint::of_source(&proposal.source) == unit.fingerprint,
        translation: entry.map(|entry| entry.pattern()),
    })
}

/// The ledgers of a language whose article is gone.
fn of_gone_articles(
    project: &Project,
    snapshot: &mut Snapshot,
    language: &Language,
    texts: &mut Vec<KeptText>,
) -> Result<(), WorkspaceError> {
    let known: FxHashSet<String> =
        snapshot.discovered.iter().map(|article| article.ledger_path(language)).collect();
    let names = project.ledger_names(language)?;
    let paths = names.into_iter().map(|name| project.ledger_path(language, &name));
    for path in paths.filter(|path| !known.contains(path)) {
        let Some(text) = project.files.read(&path)? else { continue };
        let ledger = match Ledger::read(&text) {
            Ok(ledger) => ledger,
            Err(error) => {
                snapshot.not_evaluated.push(*unreadable_ledger(&path, language, &text, error));
                continue;
            }
        };
        let place = Place { article: None, ledger: path, language };
        texts.extend(ledger.proposals.iter().map(|(key, proposal)| place.proposal(key, proposal, None)));
        texts.extend(ledger.obsolete.iter().map(|(id, old)| place.obsolete(id, old)));
    }
    Ok(())
}

/// Where texts are kept.
struct Place<'a> {
    article: Option<&'a str>,
    ledger: String,
    language: &'a Language,
}

impl Place<'_> {
    fn proposal(&self, key: &str, proposal: &Proposal, unit: Option<KeptUnit>) -> KeptText {
        KeptText {
            unit,
            origin: proposal.origin.clone(),
            note: proposal.note.clone(),
            ..self.text(KeptKind::Proposal, key, &proposal.source, &proposal.text, proposal.state)
        }
    }

    fn obsolete(&self, id: &str, old: &Obsolete) -> KeptText {
        KeptText {
            origin: old.origin.clone(),
            note: old.note.clone(),
            ..self.text(KeptKind::Obsolete, id, &old.source, &old.translation, old.state)
        }
    }

    fn text(
        &self,
        kind: KeptKind,
        key: &str,
        source: &str,
        body: &str,
        state: Option<RecordedState>,
    ) -> KeptText {
        let message = Catalog::of_message(body);
        let pattern = message.entries().first().map(|entry| entry.pattern());
        KeptText {
            article: self.article.map(str::to_owned),
            ledger: self.ledger.clone(),
            language: self.language.clone(),
            kind,
            key: key.to_owned(),
            unit: None,
            source: Some(source.to_owned()).filter(|source| !source.is_empty()),
            text: pattern.unwrap_or_else(|| body.trim().to_owned()),
            origin: None,
            state: state.map_or(State::Translated, State::from),
            note: None,
        }
    }
}
