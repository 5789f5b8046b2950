//! Carries adopted translations forward: from the source texts they were made for to the article of today.
//!
//! The article is synced in memory once for each version of it that something was translated from, oldest first, and
//! at last with its text of today. So what happened to the source since is judged as any other edit is: the
//! translation is current, stale with the old text, cut where its source was split, or obsolete.

use rustc_hash::FxHashMap;

use crate::catalog::{
    Catalog, Edit, EditError, Ledger, Record, RecordedState, SourceCatalog, Target, apply, encode,
};
use crate::model::{Format, Language};
use crate::segment;
use crate::sync::identity::OnlyExact;
use crate::sync::input::{ArticleFiles, FromPage, LanguageFiles, Past, PlanOptions, ResolvedConflicts};
use crate::sync::plan::{ArticlePlan, PlannedUnit, plan};

/// The article as something was translated from it.
#[derive(Clone, Debug, Default)]
pub struct ReplayStage {
    /// The article.
    pub text: String,
    /// Its units.
    pub units: Vec<segment::Unit>,
    /// What was translated.
    pub additions: Vec<Addition>,
}

/// A translation of one unit.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The language, by its place among the languages.
    pub language: usize,
    /// The unit, by its place in the article of its stage.
    pub unit: usize,
    /// The translation, as article text.
    pub text: String,
    /// Whether a person has to confirm it.
    pub is_draft: bool,
    /// What the caller knows it by.
    pub number: usize,
}

/// The article of today with what was adopted.
#[derive(Debug)]
pub struct Replayed {
    /// The plan of the last sync in memory.
    pub plan: ArticlePlan,
    /// The additions that were taken in, by their numbers, and the id that each got.
    ///
    /// Of several translations of one unit the first is taken.
    pub ids: FxHashMap<usize, String>,
}

/// The files of one language between two syncs.
#[derive(Clone, Debug, Default)]
struct Files {
    catalog: Option<Catalog>,
    ledger: Ledger,
}

/// Replays the stages, oldest first, and then the article of today, which nothing is added to.
///
/// # Errors
///
/// A text that cannot be written into a catalog.
pub fn replay(
    path: &str,
    stages: Vec<ReplayStage>,
    today: ReplayStage,
    languages: &[Language],
    options: &PlanOptions<'_>,
) -> Result<Replayed, EditError> {
    let mut source: Option<SourceCatalog> = None;
    let mut files: Vec<Files> = vec![Files::default(); languages.len()];
    let mut ids = FxHashMap::default();
    for stage in stages {
        let mut planned = sync(path, stage.text, stage.units, source.take(), &files, languages, options)?;
        for (at, language) in planned.languages.iter_mut().enumerate() {
            let catalog = language.new_catalog.take().or(language.catalog.take());
            files[at] = Files { catalog, ledger: std::mem::take(&mut language.ledger) };
            let own = stage.additions.iter().filter(|addition| addition.language == at);
            add(&mut files[at], &planned.units, own, &mut ids)?;
        }
        source = planned.new_source.or(planned.source);
    }
    let plan = sync(path, today.text, today.units, source, &files, languages, options)?;
    Ok(Replayed { plan, ids })
}

/// Syncs the files with a version of the article.
fn sync(
    path: &str,
    text: String,
    units: Vec<segment::Unit>,
    source: Option<SourceCatalog>,
    files: &[Files],
    languages: &[Language],
    options: &PlanOptions<'_>,
) -> Result<ArticlePlan, EditError> {
    let languages = languages.iter().zip(files).map(|(language, files)| LanguageFiles {
        language: language.clone(),
        catalog: files.catalog.clone(),
        ledger: Some(files.ledger.clone()),
        resolved: ResolvedConflicts::default(),
        from_page: FromPage::default(),
        past: Past::unknown(),
    });
    let languages = languages.collect();
    let only_exact = OnlyExact::Nothing;
    let (path, format) = (path.to_owned(), Format::Markdown);
    plan(ArticleFiles { path, format, units, text, source, only_exact, languages }, options)
}

/// Adds translations of units that have none.
fn add<'a>(
    files: &mut Files,
    units: &[PlannedUnit],
    additions: impl Iterator<Item = &'a Addition>,
    ids: &mut FxHashMap<usize, String>,
) -> Result<(), EditError> {
    let mut own: FxHashMap<usize, &Addition> = FxHashMap::default();
    for addition in additions {
        own.entry(addition.unit).or_insert(addition);
    }
    if own.is_empty() {
        return Ok(());
    }
    let catalog = files.catalog.take().unwrap_or_else(|| Catalog::parse(String::new()));
    let mut edits = Vec::new();
    let mut added = Vec::new();
    let mut after: Option<&str> = None;
    for (at, unit) in units.iter().enumerate() {
        if catalog.get(&unit.id).is_none() {
            let Some(addition) = own.get(&at) else { continue };
            edits.push(Edit::Insert {
                id: unit.id.clone(),
                body: encode(&addition.text),
                comment: None,
                after: after.map(str::to_owned),
            });
            added.push((unit, *addition));
        }
        after = Some(&unit.id);
    }
    let written = Catalog::parse(apply(&catalog, &edits)?);
    for (unit, addition) in added {
        let Some(entry) = written.get(&unit.id) else { continue };
        let state = addition.is_draft.then_some(RecordedState::Draft);
        let record = Record { state, ..Record::new(unit.fingerprint, Target::of(entry)) };
        files.ledger.units.insert(unit.id.as_str(), record);
        ids.entry(addition.number).or_insert_with(|| unit.id.clone());
    }
    files.catalog = Some(written);
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::config::Config;
    use crate::model::{Format, State};

    fn stage(text: &str, additions: &[(usize, &str)]) -> ReplayStage {
        let config =
            Config::read("source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n", "", &[])
                .unwrap();
        let units = segment::segment(text, Format::Markdown, &config.segment).unwrap().units;
        let additions = additions.iter().enumerate().map(|(number, (unit, text))| Addition {
            language: 0,
            unit: *unit,
            text: (*text).to_owned(),
            is_draft: false,
            number,
        });
        ReplayStage { text: text.to_owned(), additions: additions.collect(), units }
    }

    #[test]
    fn what_was_translated_from_an_older_text_is_stale_with_it() {
        let config =
            Config::read("source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n", "", &[])
                .unwrap();
        let options = PlanOptions {
            source: &config.source,
            policy: &config.sync,
            today: date(2026, 3, 15),
            trust_unmanaged: false,
            explain: false,
            overrides: &[],
        };
        let old =
            "# The garden\n\nThe garden opens at nine in the morning.\n\nNobody may swim in the pond.\n";
        let new = "# The garden\n\nThe garden opens at ten in the morning.\n\nDogs are welcome.\n";
        let stages = vec![
            stage(
                old,
                &[(0, "Le jardin"), (1, "Le jardin ouvre à neuf heures."), (2, "Baignade interdite.")],
            ),
            stage(new, &[(2, "Les chiens sont les bienvenus.")]),
        ];
        let replayed = replay("a/garden.md", stages, stage(new, &[]), &config.languages, &options).unwrap();
        let french = &replayed.plan.languages[0];
        let states: Vec<State> = french.units.iter().map(|unit| unit.state).collect();
        assert_eq!(states, [State::Translated, State::Stale, State::Translated]);
        let stale = french.record(&replayed.plan.units[1].id).unwrap();
        assert_eq!(stale.previous.as_deref(), Some("The garden opens at nine in the morning."));
        let (_, gone) = french.ledger.obsolete.iter().next().unwrap();
        assert_eq!(gone.source, "Nobody may swim in the pond.");
        assert_eq!(gone.translation.trim(), "Baignade interdite.");
    }
}
