//! Words that name articles, lines of articles, and units, as they are typed one after the other.

use rustc_hash::{FxHashMap, FxHashSet};

use super::articles::{no_article, paths, split_line};
use super::either::either;
use super::units::{nearest_id, no_unit_of, unit_in_line};
use crate::message;
use crate::model::Format;
use crate::nearest::{did_you_mean, nearest_path};
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// How many places of units are named in a message.
const SHOWN: usize = 5;

/// What somebody typed to name articles and units.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Articles by path, file name, folder or glob, or with a line behind a colon.
    pub articles: Vec<String>,
    /// Words that are articles or units: see [`is_article`].
    pub words: Vec<String>,
}

impl Names {
    /// Articles alone.
    pub fn articles(articles: &[String]) -> Self {
        Self { articles: articles.to_vec(), words: Vec::new() }
    }

    /// The name of the one article that all is about, where there is only one such name.
    pub(crate) fn only_article(&self) -> Option<&str> {
        let (first, rest) = match self.articles.as_slice() {
            [] => self.words.split_first()?,
            [one] => (one, self.words.as_slice()),
            _ => return None,
        };
        rest.iter().all(|word| !is_article(word)).then_some(first)
    }

    /// Whether nothing is named, so that all is meant.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty() && self.words.is_empty()
    }
}

/// Whether a word looks like the name of an article: a path, a glob, a place in one, or a file of an article.
///
/// Any other is the id of a unit, or the beginning of one.
pub fn is_article(word: &str) -> bool {
    let is_of_id = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '~');
    let (path, line) = split_line(word);
    let extension = path.rsplit_once('.').and_then(|(_, extension)| Format::from_extension(extension));
    line.is_some() || extension.is_some() || path.starts_with('.') || !path.chars().all(is_of_id)
}

/// The articles and units that names stand for in a snapshot.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The paths of the articles; none where none is named, so that all are meant.
    paths: Option<FxHashSet<String>>,
    /// Lines of articles, each with the path.
    lines: Vec<(String, usize)>,
    /// Units by id or the beginning of one.
    ids: Vec<String>,
}

/// The units that are meant of each article, by path and id, in the order in which they were named.
pub(crate) type UnitIds = FxHashMap<String, Vec<String>>;

/// A unit that a name may stand for.
struct Hit {
    path: String,
    id: String,
    is_whole: bool,
}

/// The units of one article that may be meant.
struct InArticle {
    path: String,
    /// Those in the lines that are named.
    in_lines: Vec<String>,
    /// Those that begin with each of the ids that are named.
    of_ids: Vec<Vec<Hit>>,
}

impl Selection {
    /// Looks up what names stand for.
    ///
    /// A word that does not look like an article is a unit; only the first is an article all the same where one has
    /// that name, as `library` of `articles/library.md`.
    ///
    /// # Errors
    ///
    /// A name that fits no article.
    pub(crate) fn new(snapshot: &Snapshot, names: &Names) -> Result<Self, WorkspaceError> {
        let mut chosen = Self { paths: None, lines: Vec::new(), ids: Vec::new() };
        for name in &names.articles {
            chosen.add(snapshot, name)?;
        }
        for word in &names.words {
            let is_article = is_article(word);
            if !is_article && chosen.paths.is_some() {
                chosen.ids.push(word.clone());
                continue;
            }
            match chosen.add(snapshot, word) {
                Ok(()) => {}
                // An attribute may be called as a format is: `msg.text`.
                Err(WorkspaceError::NotFound { .. }) if !word.contains(['/', ':']) => {
                    chosen.ids.push(word.clone());
                }
                Err(WorkspaceError::NotEvaluated(_)) if !is_article => chosen.ids.push(word.clone()),
                Err(error) => return Err(error),
            }
        }
        Ok(chosen)
    }

    /// Looks up articles where no unit can be named.
    ///
    /// # Errors
    ///
    /// A name that fits no article.
    pub(crate) fn articles(snapshot: &Snapshot, names: &Names) -> Result<Self, WorkspaceError> {
        let articles = names.articles.iter().chain(&names.words).cloned().collect();
        let names = Names { articles, words: Vec::new() };
        Self::new(snapshot, &names)
    }

    fn add(&mut self, snapshot: &Snapshot, name: &str) -> Result<(), WorkspaceError> {
        let found = paths(snapshot, name)?;
        if let ([path], (_, Some(line))) = (found.as_slice(), split_line(name)) {
            self.lines.push((path.clone(), line));
        }
        self.paths.get_or_insert_default().extend(found);
        Ok(())
    }

    /// Whether an article is meant.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.paths.as_ref().is_none_or(|paths| paths.contains(path))
    }

    /// Whether no article is named, so that all are meant.
    pub(crate) fn is_all(&self) -> bool {
        self.paths.is_none()
    }

    /// The ids of units, or their beginnings, as they are named.
    pub(crate) fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Whether single units are named.
    pub(crate) fn names_units(&self) -> bool {
        !self.lines.is_empty() || !self.ids.is_empty()
    }

    /// Whether single units of an article are named, and not all of it.
    pub(crate) fn names_units_of(&self, path: &str) -> bool {
        !self.ids.is_empty() || self.lines.iter().any(|(own, _)| own == path)
    }

    /// Takes from a snapshot the faults and findings that are about articles that are not meant.
    pub(crate) fn narrow(&self, project: &Project, snapshot: &mut Snapshot) {
        if self.is_all() || snapshot.findings.is_empty() && snapshot.not_evaluated.is_empty() {
            return;
        }
        let others = snapshot.discovered.iter().filter(|article| !self.has(&article.path));
        let of_others: FxHashSet<String> =
            others.flat_map(|article| article.files(&project.config)).collect();
        for findings in [&mut snapshot.findings, &mut snapshot.not_evaluated] {
            findings.retain(|finding| !of_others.contains(&finding.path));
        }
    }

    /// The units that are meant; none where whole articles are.
    ///
    /// An id that units of several articles have stands for all of them where it `may_be_several`, or where articles
    /// are named.
    ///
    /// # Errors
    ///
    /// A name that no unit has, or more than one.
    pub(crate) fn units(
        &self,
        project: &Project,
        snapshot: &Snapshot,
        may_be_several: bool,
    ) -> Result<Option<UnitIds>, WorkspaceError> {
        if !self.names_units() {
            return Ok(None);
        }
        let is_wanted = |view: ArticleView<'_>| {
            self.has(&view.article().path) && self.names_units_of(&view.article().path)
        };
        let (found, faults) =
            snapshot.visit(project, Stage::Planning, is_wanted, |loaded| self.in_article(loaded));
        if !faults.is_empty() {
            return Err(WorkspaceError::NotEvaluated(faults));
        }
        let found = found.into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut meant: Vec<(String, String)> = Vec::new();
        for InArticle { path, in_lines, .. } in &found {
            meant.extend(in_lines.iter().map(|id| (path.clone(), id.clone())));
        }
        for (at, name) in self.ids.iter().enumerate() {
            let hits: Vec<&Hit> = found.iter().flat_map(|found| &found.of_ids[at]).collect();
            let hits = self.settled(project, snapshot, name, &hits, may_be_several)?;
            meant.extend(hits.into_iter().map(|hit| (hit.path.clone(), hit.id.clone())));
        }
        let mut units = UnitIds::default();
        for (path, id) in meant {
            let ids = units.entry(path).or_default();
            // What is named twice is meant once: an action done twice may be another one.
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        if self.ids.is_empty() {
            // Beside a line of one article, others are named as a whole.
            let whole = |view: ArticleView<'_>| self.has(&view.article().path) && !is_wanted(view);
            let (others, _) = snapshot.visit(project, Stage::Planning, whole, |loaded| {
                let ids = loaded.plan.units.iter().map(|unit| unit.id.clone());
                (loaded.article.path.clone(), ids.collect::<Vec<_>>())
            });
            units.extend(others);
        }
        Ok(Some(units))
    }

    /// The units of one article in the lines that are named, and those that each name may stand for.
    fn in_article(&self, loaded: &LoadedArticle) -> Result<InArticle, WorkspaceError> {
        let path = &loaded.article.path;
        let mut in_lines = Vec::new();
        for (_, line) in self.lines.iter().filter(|(own, _)| own == path) {
            in_lines.push(unit_in_line(loaded, *line)?.1.id.clone());
        }
        let hits = |name: &String| {
            let ids = loaded.plan.units.iter().map(|unit| unit.id.as_str());
            let hit = |id: &str| Hit { path: path.clone(), id: id.to_owned(), is_whole: id == name };
            ids.filter(|id| id.starts_with(name.as_str())).map(hit).collect()
        };
        Ok(InArticle { path: path.clone(), in_lines, of_ids: self.ids.iter().map(hits).collect() })
    }

    /// The units that a name stands for, of all those that begin with it.
    fn settled<'h>(
        &self,
        project: &Project,
        snapshot: &Snapshot,
        name: &str,
        hits: &[&'h Hit],
        may_be_several: bool,
    ) -> Result<Vec<&'h Hit>, WorkspaceError> {
        let whole: Vec<&Hit> = hits.iter().copied().filter(|hit| hit.is_whole).collect();
        let hits = if whole.is_empty() { hits.to_vec() } else { whole };
        let is_one_id = hits.windows(2).all(|pair| pair[0].id == pair[1].id);
        match hits.as_slice() {
            [] => Err(self.no_unit(project, snapshot, name)),
            [one] => Ok(vec![one]),
            several if is_one_id && (may_be_several || !self.is_all()) => Ok(several.to_vec()),
            several if several.windows(2).all(|pair| pair[0].path == pair[1].path) => {
                let ids = several.iter().map(|hit| hit.id.as_str());
                Err(WorkspaceError::ambiguous(
                    message!("select-ambiguous", name, candidates = either(ids)),
                    message!("select-ambiguous-unit-hint"),
                ))
            }
            several => {
                let places = several
                    .iter()
                    .take(SHOWN)
                    .map(|hit| message!("select-unit-in-article", id = &hit.id, article = &hit.path));
                Err(WorkspaceError::ambiguous(
                    message!("select-ambiguous", name, candidates = either(places)),
                    message!("select-ambiguous-unit-in-articles-hint"),
                ))
            }
        }
    }

    /// What is said of a name that no unit has.
    fn no_unit(&self, project: &Project, snapshot: &Snapshot, name: &str) -> WorkspaceError {
        let all_paths = || snapshot.discovered.iter().map(|article| article.path.as_str());
        if is_article(name) {
            return no_article(name, all_paths());
        }
        let is_wanted = |view: ArticleView<'_>| self.has(&view.article().path);
        let (found, _) = snapshot.visit(project, Stage::Planning, is_wanted, |loaded| {
            loaded.plan.units.iter().map(|unit| unit.id.clone()).collect::<Vec<_>>()
        });
        let ids: Vec<&str> = found.iter().flatten().map(String::as_str).collect();
        match self.paths.as_ref().map(|paths| paths.iter().collect::<Vec<_>>()).as_deref() {
            Some([article]) => no_unit_of(article, name, ids),
            Some(_) => {
                let hint = nearest_id(name, ids).map(did_you_mean);
                let hint = hint.unwrap_or_else(|| message!("select-no-unit-hint"));
                WorkspaceError::not_found(message!("select-no-unit", id = name), hint)
            }
            None => {
                let near = nearest_path(name, all_paths()).or_else(|| nearest_id(name, ids));
                let hint = near.map(did_you_mean).unwrap_or_else(|| message!("select-neither-hint"));
                WorkspaceError::not_found(message!("select-neither", name), hint)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_path_is_an_article_and_anything_else_a_unit() {
        for word in [
            "articles/library.md",
            "articles/news/",
            "library.md",
            "library.md:12",
            "library:12",
            "*.md",
            "news*",
            "page.MDX",
            "locales/en/app.ftl",
            ".",
            "..",
            "the library",
            "bücher",
        ] {
            assert!(is_article(word), "{word}");
        }
        for word in
            ["title", "the-library-opens-at-nine-22cf", "the-lib", "msg.attr", "welcome.title", "a~12ab"]
        {
            assert!(!is_article(word), "{word}");
        }
    }
}
