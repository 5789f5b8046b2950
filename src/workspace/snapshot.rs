//! Surveys a project: every article read once, in parallel, and planned as a sync would.
//!
//! Most articles are at rest: of these a digest is kept, from this run or from an earlier one, and the files are read
//! only where somebody asks for more. So memory is bound by the articles that are worked on.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use jiff::civil::Date;
use rayon::prelude::*;

use super::index::{Memory, Recall};
use super::load::{Planner, Seen, Stand};
use super::project::Project;
use super::summary::{Digest, Resting};
use super::{WorkspaceError, moves};
use crate::catalog::{Ledger, SourceCatalog};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::{self, Article};
use crate::files::cache::Cache;
use crate::files::{Files, Reader};
use crate::history::{ProjectHistory, Repository};
use crate::model::Language;
use crate::progress::Stage;
use crate::status::Tally;
use crate::sync::input::PlanOptions;
use crate::sync::plan::ArticlePlan;
use crate::sync::steer::Steer;

/// Of articles at rest, the plans of so many bytes of text stay in memory for a run that asks for all of them.
const AWAKE: usize = 16 << 20;

/// What a survey needs to know from outside.
#[derive(Clone, Copy, Debug)]
pub struct SurveyOptions {
    /// Today's date in UTC.
    pub today: Date,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
    /// Whether somebody wants to know why each unit is taken for what it is.
    pub explain: bool,
}

/// All articles of a project, as a sync would find them.
#[derive(Debug)]
pub struct Survey {
    /// The articles that a sync would change, and those at rest that somebody asked for, in the order of their paths.
    pub articles: Vec<Surveyed>,
    /// The other articles, in the order of their paths.
    pub resting: Vec<Resting>,
    /// Articles that are gone while their catalogs are there.
    pub gone: Vec<Surveyed>,
    /// Articles of old names whose files are left over from a rename that was interrupted; all is under the new name.
    pub leftovers: Vec<Article>,
    /// Ledgers of articles that are gone, as they are once texts have left them for other articles.
    pub left_ledgers: Vec<LeftLedger>,
    /// All articles, whether they could be read or not.
    pub discovered: Vec<Article>,
    /// The names of all catalogs of the source language.
    pub source_catalogs: Vec<String>,
    /// Articles that were passed over, and what their authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article; nothing is written for it.
    pub unjudged: Vec<Diagnostic>,
    /// Files and folders that could not be looked into: what is in them is not gone.
    pub(crate) closed: Vec<String>,
    /// The ledgers whose article is gone, once somebody looked: the place of the language and the name.
    pub(crate) left: Option<Vec<(usize, String)>>,
    options: SurveyOptions,
}

/// An article of a survey.
#[derive(Clone, Copy, Debug)]
pub enum Sight<'s> {
    /// With its plan.
    Awake(&'s Surveyed),
    /// With what is known of it.
    Resting(&'s Resting),
}

impl<'s> Sight<'s> {
    /// The article.
    pub fn article(self) -> &'s Article {
        match self {
            Self::Awake(surveyed) => &surveyed.article,
            Self::Resting(resting) => &resting.article,
        }
    }

    /// Whether it changed since the last sync.
    pub fn unsynced(self) -> bool {
        matches!(self, Self::Awake(surveyed) if surveyed.plan.unsynced)
    }

    /// How far it is in a language, by its place in the configuration.
    pub fn tally(self, language: usize) -> Tally {
        let tally = match self {
            Self::Awake(Surveyed { digest: Some(digest), .. }) | Self::Resting(Resting { digest, .. }) => {
                digest.tallies.get(language).copied()
            }
            Self::Awake(Surveyed { plan, .. }) => {
                plan.languages.get(language).map(|own| Tally::of(plan, own))
            }
        };
        tally.unwrap_or_default()
    }
}

impl Survey {
    fn new(options: SurveyOptions) -> Self {
        Self {
            articles: Vec::new(),
            resting: Vec::new(),
            gone: Vec::new(),
            leftovers: Vec::new(),
            left_ledgers: Vec::new(),
            discovered: Vec::new(),
            source_catalogs: Vec::new(),
            findings: Vec::new(),
            unjudged: Vec::new(),
            closed: Vec::new(),
            left: None,
            options,
        }
    }

    /// How many articles were passed over, because they cannot be read or cut into units.
    pub fn passed_over(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// Whether a path is one that could not be looked at, or is below such a folder.
    pub(crate) fn is_closed(&self, path: &str) -> bool {
        let is_below = |closed: &String| {
            path.strip_prefix(closed).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.closed.iter().any(is_below)
    }

    /// All articles that are there, in the order of their paths.
    pub fn sights(&self) -> Vec<Sight<'_>> {
        let awake = self.articles.iter().map(Sight::Awake);
        let mut sights: Vec<Sight<'_>> = awake.chain(self.resting.iter().map(Sight::Resting)).collect();
        sights.sort_by(|a, b| a.article().path.cmp(&b.article().path));
        sights
    }

    /// Plans articles at rest, to be found among the others from now on.
    pub fn wake(&mut self, project: &Project, wanted: impl Fn(&Resting) -> bool) {
        let (wanted, resting) = std::mem::take(&mut self.resting).into_iter().partition(wanted);
        self.resting = resting;
        let wanted: Vec<Resting> = wanted;
        if wanted.is_empty() {
            return;
        }
        let planning = project.progress.begin(Stage::Planning, wanted.len());
        let planned: Vec<_> = project.with_past(self, |past| {
            let planned = wanted.into_par_iter().map(|resting| past.plan(resting));
            planned.inspect(|_| planning.tick()).collect()
        });
        for planned in planned {
            match planned {
                Ok(surveyed) => self.articles.push(surveyed),
                Err(faults) => self.unjudged.extend(faults),
            }
        }
        self.articles.sort_by(|a, b| a.article.path.cmp(&b.article.path));
    }

    /// Plans all articles at rest, for what looks at all of them together.
    pub fn wake_all(&mut self, project: &Project) {
        self.wake(project, |_| true);
    }

    /// Looks in a stage at the articles that are wanted, each with its plan, side by side; the results are in the order of their
    /// paths, with faults of articles that cannot be judged any more. The plans of articles at rest are dropped again.
    pub fn visit<T: Send>(
        &self,
        project: &Project,
        stage: Stage,
        wanted: impl Fn(Sight<'_>) -> bool + Sync,
        look: impl Fn(&Surveyed) -> T + Sync,
    ) -> (Vec<T>, Vec<Diagnostic>) {
        let sights: Vec<Sight<'_>> = self.sights().into_iter().filter(|sight| wanted(*sight)).collect();
        let looking = project.progress.begin(stage, sights.len());
        let seen: Vec<_> = project.with_past(self, |past| {
            let seen = sights.into_par_iter().map(|sight| match sight {
                Sight::Awake(surveyed) => Ok(look(surveyed)),
                Sight::Resting(resting) => past.plan(resting.clone()).map(|surveyed| look(&surveyed)),
            });
            seen.inspect(|_| looking.tick()).collect()
        });
        let (mut found, mut unjudged) = (Vec::with_capacity(seen.len()), Vec::new());
        for seen in seen {
            match seen {
                Ok(result) => found.push(result),
                Err(faults) => unjudged.extend(faults),
            }
        }
        (found, unjudged)
    }
}

/// One article with its plan.
#[derive(Debug)]
pub struct Surveyed {
    /// The article and where its files belong.
    pub article: Article,
    /// What it was before, where it was renamed.
    pub renamed_from: Option<RenamedFrom>,
    /// Where it stands.
    pub plan: ArticlePlan,
    /// Whether the article is gone while its catalogs are there.
    pub gone: bool,
    /// What it gives to other articles and gets from them.
    pub exchange: Exchange,
    /// What would be known of it at rest, where it is.
    pub digest: Option<Arc<Digest>>,
}

/// What an article gives to other articles and gets from them.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// Where units come from, and how many: the path of an article, or the name of its catalog where no more is
    /// known of it.
    pub from: Vec<(String, usize)>,
    /// How many units went to other articles.
    pub given: usize,
    /// How many units other articles gave to it in this sync.
    pub arrived: usize,
    /// Messages that stood in the catalogs of other articles: the language, the path of the article, how many.
    pub rejoined: Vec<(Language, String, usize)>,
    /// Whether its files have to be written together with those of other articles.
    pub is_shared: bool,
    /// Whether another text stands in its place, and its own went elsewhere.
    pub was_replaced: bool,
}

/// The ledger of an article that is gone.
#[derive(Clone, Debug)]
pub struct LeftLedger {
    /// Its path.
    pub path: String,
    /// What is left in it.
    pub ledger: Ledger,
}

/// What a renamed article was before.
#[derive(Clone, Debug)]
pub struct RenamedFrom {
    /// The article at its old path.
    pub article: Article,
    /// Its source catalog, which names its old path.
    pub source: SourceCatalog,
}

impl Surveyed {
    /// The article as it was when its files on disk were written: its places tell where they are.
    pub fn on_disk(&self) -> &Article {
        self.renamed_from.as_ref().map_or(&self.article, |old| &old.article)
    }
}

impl Project {
    /// Reads every article and its files, and plans a sync of each.
    ///
    /// # Errors
    ///
    /// A set of articles that cannot be told apart. Faults in single files are part of the survey.
    pub fn survey(&self, options: SurveyOptions) -> Result<Survey, WorkspaceError> {
        self.look(options, &[], AWAKE, None)
    }

    /// A survey for those who need no more than the digests of articles at rest.
    ///
    /// # Errors
    ///
    /// As of [`survey`](Self::survey).
    pub fn overview(&self, options: SurveyOptions) -> Result<Survey, WorkspaceError> {
        self.look(options, &[], 0, None)
    }

    /// An overview in which a person says of some units, by the path of their article, which unit they are.
    ///
    /// # Errors
    ///
    /// As of [`survey`](Self::survey).
    pub fn survey_steered(
        &self,
        options: SurveyOptions,
        steers: &[(String, Steer)],
    ) -> Result<Survey, WorkspaceError> {
        self.look(options, steers, 0, None)
    }

    /// An overview in a session that stays open: only these files changed since the last one, anything where they are
    /// not named.
    ///
    /// # Errors
    ///
    /// As of [`survey`](Self::survey).
    pub(crate) fn overview_again(
        &self,
        options: SurveyOptions,
        memory: &mut Memory,
        changed: Option<&BTreeSet<String>>,
    ) -> Result<Survey, WorkspaceError> {
        self.look(options, &[], 0, Some((memory, changed)))
    }

    fn look(
        &self,
        options: SurveyOptions,
        steers: &[(String, Steer)],
        awake: usize,
        session: Option<(&mut Memory, Option<&BTreeSet<String>>)>,
    ) -> Result<Survey, WorkspaceError> {
        self.progress.begin(Stage::Discovering, 0);
        let mut survey = Survey::new(options);
        let recall = match &session {
            Some((memory, Some(changed))) => Recall::session(self, memory, changed),
            _ => Recall::earlier(self, options),
        };
        match recall.discovered() {
            Some(known) => {
                survey.discovered = known.articles;
                survey.source_catalogs = known.source_catalogs;
                survey.left = known.left;
            }
            None => {
                let found =
                    discover::articles(&self.files, &self.config).map_err(WorkspaceError::Unjudged)?;
                survey.discovered = found.articles;
                survey.unjudged = found.unjudged;
                survey.closed = found.closed;
                survey.source_catalogs = self.own_catalog_names(&survey.discovered)?;
            }
        }
        let repository = Repository::new(self.files.root());
        let history = ProjectHistory::new(&repository, self.answers());
        let planner =
            Planner { project: self, options: self.plan_options(options, steers), history: &history };
        let awake = AtomicUsize::new(awake);
        let articles = std::mem::take(&mut survey.discovered);
        let reading = self.progress.begin(Stage::Reading, articles.len());
        let see = |article| planner.see(article, &recall, &awake);
        let seen: Vec<Seen<'_>> = articles.par_iter().map(see).inspect(|_| reading.tick()).collect();
        survey.discovered = articles;
        let mut new = Vec::new();
        let mut kept = Vec::with_capacity(seen.len());
        let mut whole = Vec::new();
        for (article, Seen { findings, stand, record, is_whole }) in survey.discovered.iter().zip(seen) {
            survey.findings.extend(findings);
            kept.extend(record.map(|record| (article.path.as_str(), record)));
            match stand {
                Stand::Resting(resting) => {
                    whole.extend(is_whole.then(|| resting.clone()).filter(|_| session.is_some()));
                    survey.resting.push(resting);
                }
                Stand::Awake(surveyed) => survey.articles.push(*surveyed),
                Stand::New(source) => new.push(*source),
                Stand::PassedOver => {}
                Stand::Unjudged(faults) => survey.unjudged.extend(faults),
            }
        }
        recall.keep(&kept);
        drop(kept);
        drop(recall);
        let mut memory = session.map(|(memory, _)| memory);
        if let Some(memory) = &mut memory {
            memory.take(self, &survey, whole);
        }
        let gone = self.rename(&mut new, &mut survey)?;
        new.extend(gone);
        let plan = |source| planner.plan_source(source, &Reader::new(&self.files));
        let planned: Vec<_> = new.into_par_iter().map(plan).collect();
        for planned in planned {
            match planned {
                Ok((surveyed, _)) => survey.articles.push(surveyed),
                Err(faults) => survey.unjudged.extend(faults),
            }
        }
        survey.articles.sort_by(|a, b| (a.gone, &a.article.path).cmp(&(b.gone, &b.article.path)));
        let joined = moves::join(self, &planner.options, &history, &mut survey)?;
        history.keep();
        if let Some(memory) = memory {
            memory.take_left(survey.left.take());
        }
        (survey.gone, survey.articles) = joined.into_iter().partition(|surveyed| surveyed.gone);
        Ok(survey)
    }

    fn plan_options<'p>(&'p self, options: SurveyOptions, steers: &'p [(String, Steer)]) -> PlanOptions<'p> {
        PlanOptions {
            source: &self.config.source,
            policy: &self.config.sync,
            today: options.today,
            trust_unmanaged: options.trust_unmanaged,
            explain: options.explain,
            steers,
        }
    }

    /// Plans with what git remembers.
    fn with_past<T>(&self, survey: &Survey, plan: impl FnOnce(&Planner<'_>) -> T) -> T {
        let repository = Repository::new(self.files.root());
        let history = ProjectHistory::new(&repository, self.answers());
        let options = self.plan_options(survey.options, &[]);
        let planned = plan(&Planner { project: self, options, history: &history });
        history.keep();
        planned
    }

    /// Where answers about the past are kept; nowhere for a project that is not looked at as it is on disk.
    fn answers(&self) -> Option<(&Cache, &Files)> {
        self.cache.as_ref().map(|cache| (cache, &self.files))
    }
}
