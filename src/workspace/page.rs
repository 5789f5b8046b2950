//! The pages of articles that somebody may edit: reads them with their articles.

use std::cell::OnceCell;
use std::ops::Range;

use super::article::LoadedArticle;
use super::project::Project;
use crate::catalog::{Catalog, EditError, Ledger, Override, SourceUnit};
use crate::discover::Article;
use crate::files::Reader;
use crate::gate::EditedPage;
use crate::history::{ArticleHistory, Repository, VERSIONS};
use crate::model::{Fingerprint, Language};
use crate::pages::{self, PageDocument, PageView, TakenIn, UnitIds};
use crate::segment;
use crate::sync::input::{FromPage, LanguageFiles};
use crate::sync::plan::LanguagePlan;
use crate::text_position::{LineIndex, Position};

/// Takes what was edited on a page into the files of its language, as a sync will write them.
///
/// # Errors
///
/// A text that cannot be written into the catalog.
pub(super) fn take_in(
    project: &Project,
    article: &Article,
    source: &[SourceUnit],
    files: &mut LanguageFiles<'_>,
    path: &str,
    reader: &Reader<'_>,
) -> Result<(), EditError> {
    // One that cannot be read is told of where pages are written.
    let Ok(Some(text)) = reader.read(path) else { return Ok(()) };
    let Some(ledger) = &files.ledger else { return Ok(()) };
    let empty = Catalog::of_article(String::new(), article.format);
    let catalog = files.catalog.as_ref().unwrap_or(&empty);
    let place = Place { project, article, language: &files.language, path, source };
    let Some((taken, first)) = place.edits(&text, catalog, ledger)? else { return Ok(()) };
    files.from_page =
        FromPage { edits: taken.edits, first, is_in_ledger: true, is_in_catalog: taken.catalog.is_some() };
    files.ledger = Some(taken.ledger);
    if let Some(catalog) = taken.catalog {
        files.catalog = Some(catalog);
    }
    Ok(())
}

/// The pages of an article that somebody edited.
pub(crate) fn edited_pages<'l>(project: &Project, loaded: &'l LoadedArticle) -> Vec<EditedPage<'l>> {
    let article = &loaded.article;
    let edited = |plan: &'l LanguagePlan| {
        let (path, language) = (article.output_path(&plan.language), &plan.language);
        let stale_pieces = plan.ledger.overrides.iter().filter(|(_, piece)| piece.is_stale()).count();
        let (edits, first) = match plan.from_page {
            FromPage { edits: 0, .. } => edits_of_untracked(project, loaded, plan, &path).unwrap_or_default(),
            FromPage { edits, first, .. } => (edits, first),
        };
        let is_tracked = article.is_tracked;
        let page = EditedPage { path, language, edits, first, is_tracked, stale_pieces };
        (edits + stale_pieces > 0).then_some(page)
    };
    loaded.plan.languages.iter().filter_map(edited).collect()
}

/// Whether a page is read that no sync looks at, and what git remembers of it.
pub(crate) fn reads_untracked_page(loaded: &LoadedArticle) -> bool {
    let has_page =
        |plan: &LanguagePlan| plan.ledger_on_disk.as_ref().is_some_and(|ledger| ledger.page.is_some());
    let article = &loaded.article;
    !article.is_tracked && article.has_own_output && loaded.plan.languages.iter().any(has_page)
}

/// How many texts of a page that no sync looks at are edited, and where the first of them is.
fn edits_of_untracked(
    project: &Project,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    path: &str,
) -> Option<(usize, Option<Position>)> {
    let (article, language) = (&loaded.article, &plan.language);
    if article.is_tracked || !article.has_own_output {
        return None;
    }
    let ledger = plan.ledger_on_disk.as_ref().filter(|ledger| ledger.page.is_some())?;
    let text = project.files.read(path).ok()??;
    let source = &loaded.plan.source.as_ref()?.units;
    let place = Place { project, article, language, path, source };
    let (taken, first) = place.edits(&text, plan.catalog_after()?, ledger).ok()??;
    Some((taken.edits, first))
}

/// A piece of a page that is the page's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPiece {
    /// The key under which the ledger has it.
    pub key: String,
    /// What is known of it.
    pub piece: Override,
    /// Its first line on the page and its text; none where the page has something else by now.
    pub there: Option<(usize, String)>,
}

/// The pieces that are a page's own, in its order, and where the page is.
pub(crate) fn own_pieces(
    project: &Project,
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
) -> (String, Vec<OwnPiece>) {
    let (article, language) = (&loaded.article, &plan.language);
    let path = article.output_path(language);
    let text = project.files.read(&path).ok().flatten().unwrap_or_default();
    let source = loaded.plan.source.as_ref().map(|source| source.units.as_slice()).unwrap_or_default();
    let place = Place { project, article, language, path: &path, source };
    let places = place.places(&text, plan);
    let lines = LineIndex::new(&text);
    let pieces = plan.ledger.overrides.iter().enumerate().map(|(at, (key, piece))| OwnPiece {
        key: key.to_owned(),
        piece: piece.clone(),
        there: places.get(at).cloned().flatten().map(|range| {
            let blank = text[range.clone()].len() - text[range.clone()].trim_start().len();
            (lines.position(&text, range.start + blank).line, text[range].to_owned())
        }),
    });
    let pieces = pieces.collect();
    (path, pieces)
}

/// A page and what it shows.
struct Place<'a> {
    project: &'a Project,
    article: &'a Article,
    language: &'a Language,
    path: &'a str,
    source: &'a [SourceUnit],
}

impl Place<'_> {
    /// Where its own pieces are.
    fn places(&self, text: &str, plan: &LanguagePlan) -> Vec<Option<Range<usize>>> {
        let Self { project, article, path, source, .. } = *self;
        let Ok(cut) = segment::segment(text, article.format, &project.config.segment) else {
            return Vec::new();
        };
        let empty = Catalog::of_article(String::new(), article.format);
        let page = PageView {
            path,
            units: &cut.units,
            source,
            resolver: &|| project.resolver(self.language).ok(),
            saw: &|_, _| true,
        };
        let pairs = pages::pairs(&page, plan.catalog_after().unwrap_or(&empty), &plan.ledger);
        let count = source.len();
        let numbers: Vec<usize> =
            pairs.into_iter().enumerate().map(|(at, pair)| pair.unwrap_or(count + at)).collect();
        let ids: UnitIds<'_> = source.iter().enumerate().map(|(at, unit)| (at, unit.id.as_str())).collect();
        let document = PageDocument { format: article.format, text, units: &cut.units, numbers: &numbers };
        pages::places(&document, &ids, &plan.ledger.overrides)
    }

    /// What was edited, and where the first of that stands.
    fn edits(
        &self,
        text: &str,
        catalog: &Catalog,
        ledger: &Ledger,
    ) -> Result<Option<(TakenIn, Option<Position>)>, EditError> {
        if ledger.page.is_none() {
            return Ok(None);
        }
        let Self { project, article, path, .. } = *self;
        let Ok(cut) = segment::segment(text, article.format, &project.config.segment) else {
            return Ok(None);
        };
        let repository = Repository::new(project.files.root());
        let past = PagePast { project, article, path, repository: &repository, history: OnceCell::new() };
        let page = PageView {
            path,
            units: &cut.units,
            source: self.source,
            resolver: &|| project.resolver(self.language).ok(),
            saw: &|source, text| past.saw(source, text),
        };
        let Some(taken) = pages::take_in(&page, catalog, ledger)? else { return Ok(None) };
        let first = taken.first.and_then(|at| cut.units.get(at)).map(|unit| unit.range.start);
        let first = first.map(|start| LineIndex::new(text).position(text, start));
        Ok(Some((taken, first)))
    }
}

/// What git remembers of a page and its article.
struct PagePast<'r> {
    project: &'r Project,
    article: &'r Article,
    path: &'r str,
    repository: &'r Repository,
    history: OnceCell<Option<ArticleHistory<'r>>>,
}

impl PagePast<'_> {
    /// Whether the author of a text on the page had this source text before them.
    ///
    /// What is not committed was written just now; of anything else the article of the commit that brought it tells.
    fn saw(&self, source: &str, text: &str) -> bool {
        if !self.repository.is_there() {
            return true;
        }
        let history = self.history.get_or_init(|| self.repository.articles(&[""]));
        let Some(history) = history.as_ref() else { return true };
        let has = |text: &str, wanted: &str| {
            let units = segment::segment(text, self.article.format, &self.project.config.segment);
            let wanted = Fingerprint::of_source(wanted);
            units.is_ok_and(|cut| cut.units.iter().any(|unit| Fingerprint::of_source(&unit.text) == wanted))
        };
        let versions = history.file(self.path).into_iter().take(VERSIONS);
        let with_text = versions.take_while(|version| {
            history.text(version.commit, &version.path).is_some_and(|page| has(&page, text))
        });
        let Some(born) = with_text.last() else { return true };
        let article = history.text(born.commit, &history.path_at(&self.article.path, born.commit));
        !born.is_oldest_known && article.is_some_and(|article| has(&article, source))
    }
}
