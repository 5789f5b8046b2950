//! Looks at a project: every article read once, in parallel, and planned as a sync would.
//!
//! Most articles are unchanged: of these a summary is kept, from this run or from an earlier one, and the files are read
//! only where somebody asks for more. So memory is bound by the articles that are worked on.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use rayon::prelude::*;

use super::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use super::index::{Index, SessionIndex};
use super::load::{Planner, Seen, Stand, Watch};
use super::project::Project;
use super::summary::{Summary, UnchangedArticle};
use super::{WorkspaceError, find, moves};
use crate::diagnostic::Diagnostic;
use crate::discover;
use crate::files::cache::Cache;
use crate::files::{Files, Reader};
use crate::history::{ProjectHistory, Repository};
use crate::progress::Stage;
use crate::sync::input::PlanOptions;
use crate::sync::manual_override::ManualOverride;

/// Of unchanged articles, the plans of so many bytes of text stay in memory for a run that asks for all of them.
const KEPT_LOADED: usize = 16 << 20;

impl Snapshot {
    /// Plans unchanged articles, to be found among the others from now on.
    pub fn load(&mut self, project: &Project, wanted: impl Fn(&UnchangedArticle) -> bool) {
        let (wanted, unchanged) = std::mem::take(&mut self.unchanged).into_iter().partition(wanted);
        self.unchanged = unchanged;
        let wanted: Vec<UnchangedArticle> = wanted;
        if wanted.is_empty() {
            return;
        }
        let planning = project.progress.begin(Stage::Planning, wanted.len());
        let planned: Vec<_> = project.with_past(self, |past| {
            let planned = wanted.into_par_iter().map(|unchanged| past.plan(unchanged));
            planned.inspect(|_| planning.tick()).collect()
        });
        for planned in planned {
            match planned {
                Ok(loaded) => self.articles.push(loaded),
                Err(faults) => self.not_evaluated.extend(faults),
            }
        }
        self.articles.sort_by(|a, b| a.article.path.cmp(&b.article.path));
    }

    /// Plans all unchanged articles, for what looks at all of them together.
    pub fn load_all(&mut self, project: &Project) {
        self.load(project, |_| true);
    }

    /// Looks in a stage at the articles that are wanted, each with its plan, side by side; the results are in the order of their
    /// paths, with faults of articles that cannot be judged any more. The plans of unchanged articles are dropped again.
    pub fn visit<T: Send>(
        &self,
        project: &Project,
        stage: Stage,
        wanted: impl Fn(ArticleView<'_>) -> bool + Sync,
        look: impl Fn(&LoadedArticle) -> T + Sync,
    ) -> (Vec<T>, Vec<Diagnostic>) {
        self.visit_unknown(project, stage, wanted, |_| None, |loaded, _| look(loaded))
    }

    /// The same, but for the articles of which somebody knows already what there is to see. Of an unchanged one, `look`
    /// gets the hash of what its files held, where what follows may be kept.
    pub(crate) fn visit_unknown<T: Send>(
        &self,
        project: &Project,
        stage: Stage,
        wanted: impl Fn(ArticleView<'_>) -> bool + Sync,
        known: impl Fn(ArticleView<'_>) -> Option<T> + Sync,
        look: impl Fn(&LoadedArticle, Option<u128>) -> T + Sync,
    ) -> (Vec<T>, Vec<Diagnostic>) {
        let views: Vec<ArticleView<'_>> = self.views().into_iter().filter(|view| wanted(*view)).collect();
        let looking = project.progress.begin(stage, views.len());
        let seen: Vec<_> = project.with_past(self, |past| {
            let seen = views.into_par_iter().map(|view| match (known(view), view) {
                (Some(known), _) => Ok(known),
                (None, ArticleView::Loaded(loaded)) => Ok(look(loaded, None)),
                (None, ArticleView::Unchanged(unchanged)) => past
                    .plan_with_content(unchanged.clone())
                    .map(|(loaded, content)| look(&loaded, unchanged.content.filter(|own| *own == content))),
            });
            seen.inspect(|_| looking.tick()).collect()
        });
        let (mut found, mut not_evaluated) = (Vec::with_capacity(seen.len()), Vec::new());
        for seen in seen {
            match seen {
                Ok(result) => found.push(result),
                Err(faults) => not_evaluated.extend(faults),
            }
        }
        (found, not_evaluated)
    }
}

impl Project {
    /// Reads every article and its files, and plans a sync of each.
    ///
    /// # Errors
    ///
    /// A set of articles that cannot be told apart. Faults in single files are part of the snapshot.
    pub fn snapshot(&self, options: SnapshotOptions) -> Result<Snapshot, WorkspaceError> {
        self.look(options, &[], KEPT_LOADED, None, None)
    }

    /// A snapshot for those who need no more than the summaries of unchanged articles.
    ///
    /// # Errors
    ///
    /// As of [`snapshot`](Self::snapshot).
    pub fn overview(&self, options: SnapshotOptions) -> Result<Snapshot, WorkspaceError> {
        self.look(options, &[], 0, None, None)
    }

    /// An overview in which somebody looks at the plan of every unchanged article that is planned for it, side by side.
    ///
    /// # Errors
    ///
    /// As of [`snapshot`](Self::snapshot).
    pub(crate) fn overview_watched(
        &self,
        options: SnapshotOptions,
        watch: Watch<'_>,
    ) -> Result<Snapshot, WorkspaceError> {
        self.look(options, &[], KEPT_LOADED, None, Some(watch))
    }

    /// The one article of a whole path, where it alone counts: its files are in step, and all that concerns it is in
    /// them. Reads no other files. `None` where the project has to be looked at.
    pub(crate) fn alone(&self, options: SnapshotOptions, name: &str) -> Option<Snapshot> {
        let path = find::whole_path(name);
        let article = discover::article(&self.files, &self.config, path)?;
        // What one Fluent article may refer to stands in all of them.
        if article.is_fluent() {
            return None;
        }
        let mut snapshot = Snapshot::new(options);
        let reader = Reader::new(&self.files);
        let (source, findings) = self.read_article(article, &reader);
        let source = source.ok()??;
        if source.catalog.as_ref().is_none_or(|catalog| catalog.article != path) {
            return None;
        }
        let planned = self.with_past(&snapshot, |past| past.plan_source(source, &reader));
        let (mut loaded, _) = planned.ok()?;
        loaded.summary = Some(Arc::new(Summary::of(&loaded.plan)?));
        snapshot.discovered = vec![Arc::new(loaded.article.clone())];
        snapshot.findings = findings;
        snapshot.articles = vec![loaded];
        Some(snapshot)
    }

    /// An overview in which a person says of some units, by the path of their article, which unit they are.
    ///
    /// # Errors
    ///
    /// As of [`snapshot`](Self::snapshot).
    pub fn snapshot_with_overrides(
        &self,
        options: SnapshotOptions,
        overrides: &[(String, ManualOverride)],
    ) -> Result<Snapshot, WorkspaceError> {
        self.look(options, overrides, 0, None, None)
    }

    /// An overview in a session that stays open: only these files changed since the last one, anything where they are
    /// not named.
    ///
    /// # Errors
    ///
    /// As of [`snapshot`](Self::snapshot).
    pub(crate) fn overview_again(
        &self,
        options: SnapshotOptions,
        memory: &mut SessionIndex,
        changed: Option<&BTreeSet<String>>,
    ) -> Result<Snapshot, WorkspaceError> {
        self.look(options, &[], 0, Some((memory, changed)), None)
    }

    fn look(
        &self,
        options: SnapshotOptions,
        overrides: &[(String, ManualOverride)],
        loaded_so_far: usize,
        session: Option<(&mut SessionIndex, Option<&BTreeSet<String>>)>,
        watch: Option<Watch<'_>>,
    ) -> Result<Snapshot, WorkspaceError> {
        self.progress.begin(Stage::Discovering, 0);
        let mut snapshot = Snapshot::new(options);
        let index = match &session {
            Some((memory, Some(changed))) => Index::session(self, memory, changed),
            _ => Index::earlier(self, options),
        };
        match index.discovered() {
            Some(known) => {
                snapshot.discovered = known.articles;
                snapshot.source_catalogs = known.source_catalogs;
                snapshot.left = known.left;
            }
            None => {
                let found =
                    discover::articles(&self.files, &self.config).map_err(WorkspaceError::NotEvaluated)?;
                snapshot.discovered = found.articles.into_iter().map(Arc::new).collect();
                snapshot.not_evaluated = found.not_evaluated;
                snapshot.closed = found.closed;
                snapshot.source_catalogs = self.own_catalog_names(&snapshot.discovered)?;
            }
        }
        let repository = Repository::new(self.files.root());
        let history = ProjectHistory::new(&repository, self.answers());
        let planner = Planner {
            project: self,
            options: self.plan_options(options, overrides),
            history: &history,
            watch,
        };
        let loaded_so_far = AtomicUsize::new(loaded_so_far);
        let articles = std::mem::take(&mut snapshot.discovered);
        let reading = self.progress.begin(Stage::Reading, articles.len());
        let see = |article| planner.see(article, &index, &loaded_so_far);
        let seen: Vec<Seen<'_>> = articles.par_iter().map(see).inspect(|_| reading.tick()).collect();
        snapshot.discovered = articles;
        let mut new = Vec::new();
        let mut kept = Vec::with_capacity(seen.len());
        let mut whole = Vec::new();
        for (article, Seen { findings, stand, record, is_whole }) in snapshot.discovered.iter().zip(seen) {
            snapshot.findings.extend(findings);
            kept.extend(record.map(|record| (article.path.as_str(), record)));
            match stand {
                Stand::Unchanged(unchanged) => {
                    whole.extend(is_whole.then(|| unchanged.clone()).filter(|_| session.is_some()));
                    snapshot.unchanged.push(unchanged);
                }
                Stand::Loaded(loaded) => snapshot.articles.push(*loaded),
                Stand::New(source) => new.push(*source),
                Stand::PassedOver => {}
                Stand::NotEvaluated(faults) => snapshot.not_evaluated.extend(faults),
            }
        }
        if self.files.are_on_disk() {
            index.keep(&kept);
        }
        drop(kept);
        drop(index);
        let mut memory = session.map(|(memory, _)| memory);
        if let Some(memory) = &mut memory {
            memory.take(self, &snapshot, whole);
        }
        let gone = self.rename(&mut new, &mut snapshot)?;
        new.extend(gone);
        let plan = |source| planner.plan_source(source, &Reader::new(&self.files));
        let planned: Vec<_> = new.into_par_iter().map(plan).collect();
        for planned in planned {
            match planned {
                Ok((loaded, _)) => snapshot.articles.push(loaded),
                Err(faults) => snapshot.not_evaluated.extend(faults),
            }
        }
        snapshot.articles.sort_by(|a, b| (a.gone, &a.article.path).cmp(&(b.gone, &b.article.path)));
        let joined = moves::join(self, &planner.options, &history, &mut snapshot)?;
        history.keep();
        if let Some(memory) = memory {
            memory.take_left(snapshot.left.take());
        }
        (snapshot.gone, snapshot.articles) = joined.into_iter().partition(|loaded| loaded.gone);
        Ok(snapshot)
    }

    /// An unchanged article of a snapshot with its plan.
    pub(crate) fn plan_unchanged(
        &self,
        snapshot: &Snapshot,
        unchanged: &UnchangedArticle,
    ) -> Result<LoadedArticle, Vec<Diagnostic>> {
        self.with_past(snapshot, |past| past.plan(unchanged.clone()))
    }

    fn plan_options<'p>(
        &'p self,
        options: SnapshotOptions,
        overrides: &'p [(String, ManualOverride)],
    ) -> PlanOptions<'p> {
        PlanOptions {
            source: &self.config.source,
            policy: &self.config.sync,
            today: options.today,
            trust_unmanaged: options.trust_unmanaged,
            explain: options.explain,
            overrides,
        }
    }

    /// Plans with what git remembers.
    pub(super) fn with_past<T>(&self, snapshot: &Snapshot, plan: impl FnOnce(&Planner<'_>) -> T) -> T {
        let repository = Repository::new(self.files.root());
        let history = ProjectHistory::new(&repository, self.answers());
        let options = self.plan_options(snapshot.options, &[]);
        let planned = plan(&Planner { project: self, options, history: &history, watch: None });
        history.keep();
        planned
    }

    /// Where answers about the past are kept; nowhere for a project that is not looked at as it is on disk.
    fn answers(&self) -> Option<(&Cache, &Files)> {
        self.cache.as_ref().map(|cache| (cache, &self.files))
    }
}
