//! How far each language was at points of the git history, from the catalogs and ledgers that stood there.
//!
//! The articles themselves are not read: what counts is the state that the last sync before a commit left.

use std::rc::Rc;

use jiff::Timestamp;
use rustc_hash::FxHashMap;

use crate::catalog::{Catalog, Entry, Ledger, Record, RecordedState, SourceCatalog};
use crate::history::{BlobName, Point, Repository, Timeline};
use crate::model::{Fingerprint, Language};
use crate::progress::Stage;
use crate::workspace::project::Project;

/// Into how many points a history is condensed.
const POINTS: usize = 100;

/// The name of the glossary among catalogs.
const GLOSSARY: &str = "terms";

/// How far the languages were over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressOverTime {
    /// Some commits, oldest first; at least one.
    pub points: Vec<ProgressPoint>,
    /// Whether older commits are missing, as in a shallow clone.
    pub is_cut_short: bool,
}

/// How far the languages were at a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressPoint {
    /// The full name of the commit.
    pub commit: String,
    /// When it was made.
    pub time: Timestamp,
    /// Each language that had been begun.
    pub languages: Vec<(Language, Share)>,
}

impl ProgressPoint {
    /// How far a language was; `None` before it was begun.
    pub fn share(&self, language: &Language) -> Option<Share> {
        self.languages.iter().find(|(own, _)| own == language).map(|(_, share)| *share)
    }
}

/// Finished units among all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many units are translated or reviewed.
    pub done: usize,
    /// How many units there are.
    pub units: usize,
}

impl Share {
    /// The finished share in whole percent, rounded down.
    pub fn percent(self) -> usize {
        crate::status::percent(self.done, self.units)
    }
}

/// Reads how far some languages were over the history of the project.
///
/// `None` where git knows nothing of it.
pub fn progress(project: &Project, languages: &[Language]) -> Option<ProgressOverTime> {
    let repository = Repository::new(project.files.root());
    project.progress.begin(Stage::History, 0);
    let timeline = repository.timeline(&[&project.config.locales], POINTS)?;
    let is_cut_short = timeline.is_cut_short();
    let points = timeline.points().to_vec();
    let mut reader = Reader { project, timeline, sources: FxHashMap::default(), done: FxHashMap::default() };
    let walking = project.progress.begin(Stage::History, points.len());
    let points = points.into_iter().inspect(|_| walking.tick());
    let mut found: Vec<ProgressPoint> = points.filter_map(|point| reader.at(point, languages)).collect();
    // A commit that changed nothing of this adds nothing, except at the end.
    let last = found.len().saturating_sub(1);
    let keeps: Vec<bool> = (0..found.len())
        .map(|at| at == 0 || at == last || found[at - 1].languages != found[at].languages)
        .collect();
    let mut keeps = keeps.into_iter();
    found.retain(|_| keeps.next().unwrap_or(true));
    (!found.is_empty()).then_some(ProgressOverTime { points: found, is_cut_short })
}

/// The units of a source catalog: ids with the fingerprints of their texts.
type Units = Rc<[(String, Fingerprint)]>;

/// The files that say how far one article is in one language.
type Files = (BlobName, Option<BlobName>, Option<BlobName>);

/// Reads every version of a file once, however many commits have it.
struct Reader<'p> {
    project: &'p Project,
    timeline: Timeline<'p>,
    /// Source catalogs; `None` for what recto did not write.
    sources: FxHashMap<BlobName, Option<Units>>,
    done: FxHashMap<Files, usize>,
}

impl Reader<'_> {
    /// Where the languages stood at a commit; `None` where there was no source catalog.
    fn at(&mut self, point: Point, languages: &[Language]) -> Option<ProgressPoint> {
        let files: FxHashMap<String, BlobName> =
            self.timeline.files(&point).into_iter().map(|file| (file.path, file.name)).collect();
        let folder = format!("{}/{}/", self.project.config.locales, self.project.config.source);
        let mut catalogs: Vec<(&str, BlobName, Units)> = Vec::new();
        for (path, &blob) in &files {
            let name = path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".ftl"));
            let Some(name) = name.filter(|name| *name != GLOSSARY) else { continue };
            catalogs.extend(self.source(&point, path, blob).map(|units| (name, blob, units)));
        }
        if catalogs.is_empty() {
            return None;
        }
        let units = catalogs.iter().map(|(_, _, units)| units.len()).sum();
        let mut shares = Vec::new();
        for language in languages {
            let (mut done, mut is_begun) = (0, false);
            for (name, source, units) in &catalogs {
                let catalog = self.project.catalog_path(language, name);
                let ledger = self.project.ledger_path(language, name);
                let blobs = (*source, files.get(&catalog).copied(), files.get(&ledger).copied());
                is_begun |= blobs.1.is_some() || blobs.2.is_some();
                done += self.done(&point, units, [&catalog, &ledger], blobs);
            }
            if is_begun {
                shares.push((language.clone(), Share { done, units }));
            }
        }
        let Point { commit, time } = point;
        Some(ProgressPoint { commit, time, languages: shares })
    }

    fn source(&mut self, point: &Point, path: &str, blob: BlobName) -> Option<Units> {
        if let Some(known) = self.sources.get(&blob) {
            return known.clone();
        }
        let text = self.timeline.text(point, path);
        let catalog = text.and_then(|text| SourceCatalog::read(&text).ok());
        // What recto did not write belongs to an application.
        let units = catalog.filter(|catalog| !catalog.article.is_empty()).map(|catalog| {
            let unit = |unit: crate::catalog::SourceUnit| (unit.id, Fingerprint::of_source(&unit.text));
            catalog.units.into_iter().map(unit).collect::<Units>()
        });
        self.sources.insert(blob, units.clone());
        units
    }

    fn done(&mut self, point: &Point, units: &Units, [catalog, ledger]: [&str; 2], blobs: Files) -> usize {
        // Without a translation nothing is done; without a ledger nobody has confirmed anything.
        let (_, Some(_), Some(_)) = blobs else { return 0 };
        if let Some(&known) = self.done.get(&blobs) {
            return known;
        }
        let catalog = self.timeline.text(point, catalog).map(Catalog::parse);
        let ledger = self.timeline.text(point, ledger).and_then(|text| Ledger::read(&text).ok());
        let done = match (catalog, ledger) {
            (Some(catalog), Some(ledger)) => {
                let is_done = |(id, source): &&(String, Fingerprint)| {
                    catalog.get(id).is_some_and(|entry| is_done(*source, entry, ledger.units.get(id)))
                };
                units.iter().filter(is_done).count()
            }
            _ => 0,
        };
        self.done.insert(blobs, done);
        done
    }
}

/// Whether a translation answers to a source text, as a sync at that commit would have found.
fn is_done(source: Fingerprint, entry: &Entry, record: Option<&Record>) -> bool {
    // What was written outside of recto answers to the source that its translator saw.
    let Some(record) = record.filter(|record| record.target.is_of(entry)) else { return true };
    record.source == source && record.state != Some(RecordedState::Draft)
}
