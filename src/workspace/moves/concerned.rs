//! Finds which unchanged articles have a part in what goes from one article to another.
//!
//! Their summaries tell; in doubt an article is woken, which costs time and changes nothing.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Left, replaced};
use crate::catalog::Ledger;
use crate::model::{Fingerprint, State};
use crate::sync::align::Change;
use crate::sync::identity::UnitOrigin;
use crate::sync::plan::{ArticlePlan, LanguagePlan, PlannedUnit};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot};
use crate::workspace::project::Project;
use crate::workspace::summary::{Mark, lacking_marks, left_marks};

/// What there is to join.
pub(super) struct Concern {
    /// Whether a text may have come from another article.
    pub(super) arrives: bool,
    /// Whether a sync was interrupted while units were on their way.
    pub(super) was_interrupted: bool,
    /// Whether there are messages whose unit is not in their article.
    pub(super) has_orphans: bool,
    /// Whether units have no translation.
    is_missing: bool,
}

impl Concern {
    /// What there is to join among these articles.
    pub(super) fn of(articles: &[LoadedArticle]) -> Self {
        let languages = || articles.iter().flat_map(|article| &article.plan.languages);
        let is_added =
            |article: &LoadedArticle| article.plan.units.iter().any(|unit| unit.origin == UnitOrigin::Added);
        let ledgers = || languages().filter_map(|language| language.ledger_on_disk.as_ref());
        let arrived = |ledger: &Ledger| ledger.obsolete.iter().any(|(_, old)| old.moved_from.is_some());
        Self {
            arrives: articles.iter().any(|article| is_added(article) || replaced::has_lost_its_text(article)),
            was_interrupted: ledgers().any(arrived),
            has_orphans: languages().any(|language| !language.orphans.is_empty()),
            is_missing: languages().any(is_missing),
        }
    }

    /// Whether there is anything.
    pub(super) fn any(&self) -> bool {
        self.arrives || self.was_interrupted || self.has_orphans || self.is_missing
    }
}

fn is_missing(plan: &LanguagePlan) -> bool {
    plan.blocked.is_none() && plan.units.iter().any(|unit| unit.state == State::Missing && !unit.broken)
}

/// Wakes the unchanged articles that others may concern, and reads the ledgers whose article is gone with its source
/// catalog.
///
/// # Errors
///
/// A folder of ledgers that cannot be read.
pub(super) fn load(project: &Project, snapshot: &mut Snapshot) -> Result<Vec<Left>, WorkspaceError> {
    let concern = Concern::of(&snapshot.articles);
    let lacks = || snapshot.unchanged.iter().any(|unchanged| !unchanged.summary.lacking.is_empty());
    if !concern.any() && !lacks() {
        return Ok(Vec::new());
    }
    let left = read_left(project, snapshot)?;
    if concern.was_interrupted || concern.has_orphans {
        snapshot.load_all(project);
        return Ok(left);
    }
    let (mut waiting, mut lacking) = (FxHashSet::default(), FxHashSet::default());
    for loaded in &snapshot.articles {
        match &loaded.summary {
            Some(summary) => {
                waiting.extend(summary.waiting.iter().copied());
                lacking.extend(summary.lacking.iter().copied());
            }
            None => {
                waiting.extend(may_leave(&loaded.plan));
                lacking.extend(may_lack(&loaded.plan));
            }
        }
    }
    waiting.extend(snapshot.unchanged.iter().flat_map(|unchanged| unchanged.summary.waiting.iter().copied()));
    waiting.extend(left.iter().flat_map(|left| left.ledgers.iter().flatten()).flat_map(left_marks));
    let has_one = |marks: &[Mark], others: &FxHashSet<Mark>| marks.iter().any(|mark| others.contains(mark));
    let follows = snapshot.unchanged.iter().any(|unchanged| {
        has_one(&unchanged.summary.lacking, &waiting) || has_one(&unchanged.summary.waiting, &lacking)
    });
    if follows || concern.arrives {
        snapshot.load(project, |unchanged| {
            unchanged.summary.has_obsolete || has_one(&unchanged.summary.lacking, &waiting)
        });
    }
    Ok(left)
}

/// The marks of what could leave an article that is not unchanged: what does not stand as it stood, and what waits.
fn may_leave(plan: &ArticlePlan) -> impl Iterator<Item = Mark> + '_ {
    let stays = plan.units.iter().filter(|unit| stands(unit)).map(|unit| unit.id.as_str());
    let stays: FxHashSet<&str> = stays.collect();
    let units = plan.source.iter().flat_map(|source| &source.units);
    let restless = units.filter(move |unit| !stays.contains(unit.id.as_str()));
    let texts = restless.flat_map(|unit| Mark::both(&unit.id, Fingerprint::of_source(&unit.text)));
    texts.chain(plan.languages.iter().flat_map(|language| left_marks(&language.ledger)))
}

/// The marks of the units of an article that is not unchanged which could be found to have no translation.
fn may_lack(plan: &ArticlePlan) -> impl Iterator<Item = Mark> + '_ {
    let restless = plan.units.iter().filter(|unit| !stands(unit));
    let texts = restless.flat_map(|unit| Mark::both(&unit.id, unit.fingerprint));
    texts.chain(plan.languages.iter().flat_map(|language| lacking_marks(plan, language)))
}

/// Whether a unit stands as it stood.
fn stands(unit: &PlannedUnit) -> bool {
    matches!(unit.origin, UnitOrigin::Kept(Change::Unchanged | Change::Moved))
}

/// Reads the ledgers whose article is gone with its source catalog.
fn read_left(project: &Project, snapshot: &mut Snapshot) -> Result<Vec<Left>, WorkspaceError> {
    let names = match &snapshot.left {
        Some(names) => names.clone(),
        None => find_left(project, snapshot)?,
    };
    let count = project.config.languages.len();
    let mut left: Vec<Left> = Vec::new();
    let mut places: FxHashMap<&str, usize> = FxHashMap::default();
    for (at, name) in &names {
        // One that cannot be read is no article's, and nothing is written into it.
        let text = project.files.read(&project.ledger_path(&project.config.languages[*at], name))?;
        let Some(ledger) = text.and_then(|text| Ledger::read(&text).ok()) else { continue };
        let place = *places.entry(name).or_insert_with(|| {
            left.push(Left { catalog: name.clone(), ledgers: vec![None; count] });
            left.len() - 1
        });
        left[place].ledgers[*at] = Some(ledger);
    }
    snapshot.left = Some(names);
    Ok(left)
}

/// Finds the ledgers whose article is gone: the place of the language and the name.
fn find_left(project: &Project, snapshot: &Snapshot) -> Result<Vec<(usize, String)>, WorkspaceError> {
    let mut known: FxHashSet<&str> =
        snapshot.discovered.iter().map(|article| article.catalog.as_str()).collect();
    known.extend(snapshot.articles.iter().map(|loaded| loaded.on_disk().catalog.as_str()));
    known.extend(snapshot.source_catalogs.iter().map(String::as_str));
    let mut found = Vec::new();
    for (at, language) in project.config.languages.iter().enumerate() {
        let names = project.ledger_names(language)?.into_iter();
        found.extend(names.filter(|name| !known.contains(name.as_str())).map(|name| (at, name)));
    }
    Ok(found)
}
