//! Articles one after the other: each is planned, looked at and let go, so that no more of them are in memory than are
//! looked at side by side.

use std::ops::ControlFlow;

use rayon::prelude::*;

use super::article::{ArticleView, LoadedArticle, Snapshot};
use super::project::Project;
use crate::diagnostic::Diagnostic;
use crate::progress::Stage;

impl Snapshot {
    /// Looks in a stage at some articles, each with its plan and the hash of what its files held where what follows may be
    /// kept, and hands on what was seen of each in their order, until somebody has enough. The first is handed on before
    /// the second is read; from then on ever more are read ahead, up to two for every thread. Those of which it is known
    /// what there is to see are not read. Of an article that cannot be judged any more, the faults are handed on.
    pub(crate) fn stream<T: Send>(
        &self,
        project: &Project,
        stage: Stage,
        views: &[ArticleView<'_>],
        known: impl Fn(ArticleView<'_>) -> Option<T> + Sync,
        look: impl Fn(&LoadedArticle, Option<u128>) -> T + Sync,
        mut take: impl FnMut(Result<T, Vec<Diagnostic>>) -> ControlFlow<()>,
    ) {
        let looking = project.progress.begin(stage, views.len());
        let most = 2 * rayon::current_num_threads();
        project.with_past(self, |past| {
            let see = |view: &ArticleView<'_>| {
                let seen = match (known(*view), view) {
                    (Some(known), _) => Ok(known),
                    (None, ArticleView::Loaded(loaded)) => Ok(look(loaded, loaded.content())),
                    (None, ArticleView::Unchanged(unchanged)) => {
                        let planned = past.plan_with_content((*unchanged).clone());
                        planned.map(|(loaded, content)| {
                            look(&loaded, unchanged.content.filter(|own| *own == content))
                        })
                    }
                };
                looking.tick();
                seen
            };
            let (mut rest, mut ahead) = (views, 1);
            while !rest.is_empty() {
                let (now, later) = rest.split_at(ahead.min(rest.len()));
                let seen: Vec<_> = now.par_iter().map(see).collect();
                if seen.into_iter().any(|seen| take(seen).is_break()) {
                    return;
                }
                (rest, ahead) = (later, most.min(2 * ahead));
            }
        });
    }
}
