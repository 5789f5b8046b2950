//! Texts that recto puts into the files of an article: drafts of missing units, and proposals beside translations.

use crate::catalog::{Catalog, Edit, Ledger, Proposal, Record, RecordedState, Target};
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::LoadedArticle;
use crate::workspace::transaction::{Session, edited};

/// A text for a unit, and where it comes from.
#[derive(Clone, Debug)]
pub(super) struct Made {
    /// The unit, by its place in the article.
    pub(super) at: usize,
    /// The text as it stands behind `id =`.
    pub(super) pattern: String,
    /// What the ledger says of where it comes from.
    pub(super) origin: String,
}

/// Puts drafts of missing units and proposals into the files of an article in a language; which of them it did, by their
/// places, and the paths of what was written.
///
/// The article has to be in step: what is written goes on from the files of its plan.
pub(super) fn write(
    session: &Session<'_>,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    drafts: &[Made],
    proposals: &[Made],
) -> Result<(Vec<usize>, Vec<String>), WorkspaceError> {
    let empty = Catalog::of_article(String::new(), loaded.article.format);
    let old = plan.catalog_after().unwrap_or(&empty);
    let mut edits = Vec::new();
    let mut after: Option<&String> = None;
    for (at, unit) in loaded.plan.units.iter().enumerate() {
        let is_there = old.get(&unit.id).is_some();
        let draft = drafts.iter().find(|draft| draft.at == at);
        if let Some(draft) = draft {
            let (id, pattern) = (unit.id.clone(), draft.pattern.clone());
            edits.push(match is_there {
                true => Edit::Set { id, pattern },
                false => Edit::Insert { id, body: pattern, comment: None, after: after.cloned() },
            });
        }
        if is_there || draft.is_some() {
            after = Some(&unit.id);
        }
    }
    let catalog = if edits.is_empty() { None } else { Some(old.with_text(edited(old, &edits)?)) };
    let (mut ledger, mut done) = (plan.ledger.clone(), Vec::new());
    for draft in drafts {
        let unit = &loaded.plan.units[draft.at];
        let Some(entry) = catalog.as_ref().and_then(|catalog| catalog.get(&unit.id)) else { continue };
        let record = Record {
            state: Some(RecordedState::Draft),
            origin: Some(draft.origin.clone()),
            ..Record::new(unit.fingerprint, Target::of(entry))
        };
        ledger.record(&unit.id, record);
        done.push(draft.at);
    }
    for made in proposals.iter().filter(|made| propose(loaded, made, &mut ledger)) {
        done.push(made.at);
    }
    if done.is_empty() {
        return Ok((done, Vec::new()));
    }
    let language = &plan.language;
    let mut written = vec![loaded.article.ledger_path(language)];
    match catalog {
        Some(catalog) => {
            session.write_both(loaded, language, catalog.text(), ledger)?;
            written.push(loaded.article.catalog_path(language));
        }
        None => session.write_ledger(loaded, language, ledger)?,
    }
    Ok((done, written))
}

/// Adds a proposal to a ledger, unless it has the same one already.
fn propose(loaded: &LoadedArticle, made: &Made, ledger: &mut Ledger) -> bool {
    let unit = &loaded.plan.units[made.at];
    let text = made.pattern.clone();
    let message = Catalog::of_message(&text);
    let Some(entry) = message.entries().first() else { return false };
    let is_same = |text: &str| {
        Catalog::of_message(text).entries().first().is_some_and(|other| other.meaning == entry.meaning)
    };
    let known = ledger.proposals.iter().filter(|(key, _)| Proposal::unit(key) == unit.id);
    if known.into_iter().any(|(_, proposal)| is_same(&proposal.text)) {
        return false;
    }
    let key = Proposal::key(&unit.id, &text, |key| !ledger.proposals.contains(key));
    let proposal = Proposal {
        source: unit.unit.text.clone(),
        text,
        origin: Some(made.origin.clone()),
        state: Some(RecordedState::Draft),
        ..Proposal::default()
    };
    ledger.proposals.insert(key.as_str(), proposal);
    true
}
