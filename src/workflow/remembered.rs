//! What a project translated before, as memory: from its catalogs, what its ledgers keep, and the files of other tools.

use std::collections::BTreeSet;
use std::fmt;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::read_before::{ReadBefore, article_key, file_key, prepared};
use super::team::{SharedMemory, shared};
use crate::catalog::{Catalog, Entry, Ledger, Obsolete, RecordedState};
use crate::config::FILE_NAME;
use crate::diagnostic::{Diagnostic, Severity};
use crate::exchange::{ExchangeError, text_of, tmx};
use crate::files::Shelf;
#[cfg(feature = "sqlite")]
use crate::memory::OnDisk;
use crate::memory::{Match, Memory, Origin, Query, Resident, Segment, Store};
use crate::message;
use crate::model::{Language, State};
use crate::progress::Stage;
use crate::sync::plan::LanguagePlan;
use crate::text_position::LineIndex;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// An imported memory of more bytes is not read into memory.
#[cfg(feature = "sqlite")]
const LARGE: u64 = 16 << 20;

/// Which matches are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// None below this percentage.
    pub least: u8,
    /// At most so many for a unit.
    pub most: usize,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { least: 60, most: 5 }
    }
}

/// What a project translated before, found out once and then asked for many units.
///
/// It does not see what is translated afterwards; a server makes it anew from time to time.
pub struct Remembered {
    /// The memory of every language, whatever its region.
    memories: Vec<(String, Memory)>,
    /// Files of other tools that cannot be read, or are not there; a server that cannot be asked.
    findings: Vec<Diagnostic>,
    /// What the team shares, where it may be asked.
    shared: Option<SharedMemory>,
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes = self.memories.iter().map(|(language, memory)| (language, memory.len()));
        f.debug_map().entries(sizes).finish()
    }
}

impl Remembered {
    /// Files of other tools that cannot be read, or are not there.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// Reads what is remembered in some languages.
    ///
    /// # Errors
    ///
    /// A folder or ledger that cannot be read.
    pub(crate) fn new(
        project: &Project,
        snapshot: &Snapshot,
        languages: &[Language],
    ) -> Result<Self, WorkspaceError> {
        let wanted: BTreeSet<&str> = languages.iter().map(Language::primary).collect();
        let mut reading: Vec<(&str, ReadBefore)> = wanted
            .into_iter()
            .map(|primary| (primary, ReadBefore::new(project, snapshot.options, primary)))
            .collect();
        read_articles(project, snapshot, &mut reading);
        let mut place = snapshot.views().len();
        let mut further = Vec::new();
        let is_wanted = |language: &Language| languages.iter().any(|own| own.primary() == language.primary());
        for loaded in &snapshot.gone {
            let plans = loaded.plan.languages.iter().filter(|plan| is_wanted(&plan.language));
            further.extend(plans.flat_map(|plan| of_article(loaded, plan)));
        }
        for language in project.config.languages.iter().filter(|language| is_wanted(language)) {
            further.extend(of_gone_articles(project, snapshot, language)?);
        }
        add(project, &mut reading, place, None, further);
        let mut findings = Vec::new();
        for path in memory_files(project)? {
            place += 1;
            match file_bytes(project, &path)? {
                Ok(bytes) => {
                    findings
                        .extend(read_file(project, &mut reading, place, &path, &bytes).map(|fault| *fault));
                }
                Err(fault) => findings.push(*fault),
            }
        }
        let mut stores = Stores::new();
        if let Some(shelf) = shelf(project) {
            for name in shelf.names() {
                place += 1;
                let on_disk = on_disk(project, &shelf, &name, &reading)?;
                if let Some(on_disk) = on_disk {
                    stores.extend(on_disk);
                } else if let Some(bytes) = shelf.read(&name)? {
                    // What was kept could be read when it was imported.
                    read_file(project, &mut reading, place, &name, &bytes);
                }
            }
        }
        let memories = reading.into_iter().map(|(primary, read)| {
            let mut own: Vec<Box<dyn Store>> = vec![Box::new(Resident::new(read.finish()))];
            let (of_language, others) =
                std::mem::take(&mut stores).into_iter().partition(|(tag, _)| *tag == primary);
            stores = others;
            let of_language: Stores<'_> = of_language;
            own.extend(of_language.into_iter().map(|(_, store)| store));
            (primary.to_owned(), Memory::of(&project.config.source, own))
        });
        let memories = memories.collect();
        Ok(Self { memories, findings, shared: None })
    }

    /// The same with what the team shares on a server, if the configuration names one and this machine allows it.
    pub(crate) fn with_team(mut self, project: &Project) -> Self {
        let (shared, finding) = shared(project);
        self.shared = shared;
        self.findings.extend(finding);
        self
    }

    /// Says which files cannot be used: what is only not read as a finding, what is not there as a fault.
    pub(crate) fn say(self, findings: &mut Vec<Diagnostic>, faults: &mut Vec<Diagnostic>) {
        let of_server = self.shared.and_then(SharedMemory::into_fault);
        for finding in self.findings.into_iter().chain(of_server) {
            let of_kind = if finding.severity == Severity::Error { &mut *faults } else { &mut *findings };
            of_kind.push(finding);
        }
    }

    /// The memory of a language.
    pub(crate) fn of(&self, language: &Language) -> Option<&Memory> {
        self.memories.iter().find(|(primary, _)| primary == language.primary()).map(|(_, memory)| memory)
    }

    /// What was translated before and is like a unit, by its place in the article.
    pub(crate) fn matches(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        at: usize,
        wanted: Wanted,
    ) -> Vec<Match> {
        self.look_up(&query(loaded, language, at), wanted)
    }

    /// The same with the translation that the unit has itself: of a stale one, that of its older source.
    pub(crate) fn with_own(
        &self,
        loaded: &LoadedArticle,
        language: &Language,
        at: usize,
        wanted: Wanted,
    ) -> Vec<Match> {
        self.look_up(&Query { takes_own: true, ..query(loaded, language, at) }, wanted)
    }

    pub(crate) fn look_up(&self, query: &Query<'_>, wanted: Wanted) -> Vec<Match> {
        let Some(memory) = self.of(query.language) else { return Vec::new() };
        #[cfg(feature = "postgres")]
        if let Some(further) =
            self.shared.as_ref().and_then(|shared| shared.near(query, wanted.least, memory))
        {
            return memory.look_up_with(&further, query, wanted.least, wanted.most);
        }
        memory.look_up(query, wanted.least, wanted.most)
    }
}

/// Reads the articles of a project, those that earlier runs read only where they changed.
fn read_articles(project: &Project, snapshot: &Snapshot, reading: &mut [(&str, ReadBefore)]) {
    let views = snapshot.views();
    let keys: Vec<Option<u128>> = views.par_iter().map(|view| article_key(project, *view)).collect();
    let mut unread: FxHashMap<&str, (usize, Option<u128>, Vec<&str>)> = FxHashMap::default();
    for (place, (view, key)) in views.iter().zip(keys).enumerate() {
        for (primary, read) in &mut *reading {
            if !key.is_some_and(|key| read.take(place, key)) {
                let entry = unread.entry(&view.article().path);
                entry.or_insert((place, key, Vec::new())).2.push(*primary);
            }
        }
    }
    // What keeps an article from being judged is told by whoever made the snapshot.
    let (found, _) = snapshot.visit(
        project,
        Stage::Planning,
        |view| unread.contains_key(view.article().path.as_str()),
        |loaded| {
            let (place, key, primaries) = unread.get(loaded.article.path.as_str())?;
            let of_language = |primary: &&str| {
                let plans = loaded.plan.languages.iter().filter(|plan| plan.language.primary() == *primary);
                let segments = plans.flat_map(|plan| of_article(loaded, plan)).collect();
                ((*primary).to_owned(), prepared(project, segments))
            };
            Some((*place, *key, primaries.iter().map(of_language).collect::<Vec<_>>()))
        },
    );
    for (place, key, languages) in found.into_iter().flatten() {
        for (primary, segments) in languages {
            if let Some((_, read)) = reading.iter_mut().find(|(own, _)| *own == primary) {
                read.add(place, key, segments);
            }
        }
    }
}

/// Adds segments to their languages.
fn add(
    project: &Project,
    reading: &mut [(&str, ReadBefore)],
    place: usize,
    key: Option<u128>,
    segments: Vec<Segment>,
) {
    let mut rest = segments;
    for (primary, read) in reading {
        let is_own = |segment: &Segment| segment.language.primary() == *primary;
        let (own, others) = rest.into_iter().partition(is_own);
        rest = others;
        read.add(place, key, prepared(project, own));
    }
}

/// Reads a file of another tool, if no earlier run did; says what is wrong with it where it cannot be read.
fn read_file(
    project: &Project,
    reading: &mut [(&str, ReadBefore)],
    place: usize,
    name: &str,
    bytes: &[u8],
) -> Option<Box<Diagnostic>> {
    let key = file_key(name, bytes);
    let mut unread = Vec::new();
    for (nth, (_, read)) in reading.iter_mut().enumerate() {
        if !read.take(place, key) {
            unread.push(nth);
        }
    }
    if unread.is_empty() {
        return None;
    }
    let segments = match of_tmx(project, name, bytes) {
        Ok(segments) => segments,
        Err(fault) => return Some(fault),
    };
    for nth in unread {
        let (primary, read) = &mut reading[nth];
        let own = segments.iter().filter(|segment| segment.language.primary() == *primary).cloned();
        read.add(place, Some(key), prepared(project, own.collect()));
    }
    None
}

/// Stores, each with its language.
type Stores<'l> = Vec<(&'l str, Box<dyn Store>)>;

/// The stores of a large memory that was imported, by language; none of one that is read into memory.
#[cfg(not(feature = "sqlite"))]
fn on_disk<'l>(
    _: &Project,
    _: &Shelf,
    _: &str,
    _: &[(&'l str, ReadBefore)],
) -> Result<Option<Stores<'l>>, WorkspaceError> {
    Ok(None)
}

/// The stores of a large memory that was imported, by language, made where they are not there; none of one that is read
/// into memory.
#[cfg(feature = "sqlite")]
fn on_disk<'l>(
    project: &Project,
    shelf: &Shelf,
    name: &str,
    reading: &[(&'l str, ReadBefore)],
) -> Result<Option<Stores<'l>>, WorkspaceError> {
    let Some(identity) = shelf.identity(name).filter(|identity| identity.bytes > LARGE) else {
        return Ok(None);
    };
    let stamp = [identity.stamp().as_slice(), project.config.source.as_str().as_bytes()].concat();
    let mut stores = Stores::new();
    let mut segments = None;
    for (primary, _) in reading {
        let path = shelf.beside(name, primary);
        let mut store = OnDisk::open(&path, &stamp);
        if store.is_none() {
            if segments.is_none() {
                let bytes = shelf.read(name)?.unwrap_or_default();
                segments = of_tmx(project, name, &bytes).ok();
            }
            let all = segments.as_deref().unwrap_or_default();
            let own = all.iter().filter(|segment| segment.language.primary() == *primary).cloned().collect();
            store = OnDisk::make(&path, &stamp, prepared(project, own))
                .ok()
                .and_then(|()| OnDisk::open(&path, &stamp));
        }
        // A disk that takes no file: then memory has to.
        let Some(store) = store else { return Ok(None) };
        stores.push((primary, Box::new(store)));
    }
    Ok(Some(stores))
}

/// What is asked about a unit.
fn query<'q>(loaded: &'q LoadedArticle, language: &'q Language, at: usize) -> Query<'q> {
    let units = &loaded.plan.units;
    let fingerprint = |at: Option<usize>| Some(units.get(at?)?.fingerprint);
    Query {
        text: &units[at].unit.text,
        is_pattern: loaded.article.is_fluent(),
        language,
        article: Some(&loaded.article.path),
        id: Some(&units[at].id),
        before: fingerprint(at.checked_sub(1)),
        after: fingerprint(at.checked_add(1)),
        takes_own: false,
    }
}

/// The translations of an article in a language that somebody confirmed, and those that left.
pub(super) fn of_article(loaded: &LoadedArticle, plan: &LanguagePlan) -> Vec<Segment> {
    let (units, is_fluent) = (&loaded.plan.units, loaded.article.is_fluent());
    let mut segments = Vec::new();
    for (at, (unit, unit_status)) in units.iter().zip(&plan.units).enumerate() {
        let entry = plan.catalog_after().and_then(|catalog| catalog.get(&unit.id));
        let source = match unit_status.state {
            State::Missing | State::Draft => None,
            State::Stale => plan.record(&unit.id).and_then(|record| record.previous.as_deref()),
            State::Translated | State::Reviewed => Some(unit.unit.text.as_str()),
        };
        let (Some(entry), Some(source)) =
            (entry.filter(|entry| !entry.is_blank() && !unit_status.broken), source)
        else {
            continue;
        };
        let origin = Origin::Unit {
            article: loaded.article.path.clone(),
            id: unit.id.clone(),
            state: Some(unit_status.state),
        };
        let mut segment = written(source, entry, is_fluent, &plan.language, origin);
        let fingerprint = |at: Option<usize>| Some(units.get(at?)?.fingerprint);
        (segment.before, segment.after) = (fingerprint(at.checked_sub(1)), fingerprint(at.checked_add(1)));
        segments.push(segment);
    }
    let left = plan.ledger.obsolete.iter();
    segments.extend(
        left.filter_map(|(id, old)| obsolete(&loaded.article.path, id, old, is_fluent, &plan.language)),
    );
    segments
}

/// The translations that wait in ledgers whose article is gone.
fn of_gone_articles(
    project: &Project,
    snapshot: &Snapshot,
    language: &Language,
) -> Result<Vec<Segment>, WorkspaceError> {
    let discovered = snapshot.discovered.iter().map(AsRef::as_ref);
    let articles = discovered.chain(snapshot.gone.iter().map(|loaded| &loaded.article));
    let known: FxHashSet<String> = articles.map(|article| article.ledger_path(language)).collect();
    let mut segments = Vec::new();
    for name in project.ledger_names(language)? {
        let path = project.ledger_path(language, &name);
        if known.contains(&path) {
            continue;
        }
        let text = project.files.read(&path)?;
        // A ledger that cannot be read is told by the commands that need it.
        let Some(ledger) = text.and_then(|text| Ledger::read(&text).ok()) else { continue };
        let left = ledger.obsolete.iter();
        segments.extend(left.filter_map(|(id, old)| obsolete(&path, id, old, false, language)));
    }
    Ok(segments)
}

fn obsolete(
    article: &str,
    id: &str,
    old: &Obsolete,
    is_fluent: bool,
    language: &Language,
) -> Option<Segment> {
    if old.is_without_source() || old.state == Some(RecordedState::Draft) {
        return None;
    }
    let message = Catalog::of_message(&old.translation);
    let entry = message.entries().first().filter(|entry| !entry.is_blank())?;
    let origin = Origin::Unit { article: article.to_owned(), id: id.to_owned(), state: None };
    Some(written(&old.source, entry, is_fluent, language, origin))
}

fn written(source: &str, entry: &Entry, is_pattern: bool, language: &Language, origin: Origin) -> Segment {
    let plain = if is_pattern { None } else { entry.text() };
    let has_fluent = plain.is_none() && !is_pattern;
    let target = plain.unwrap_or_else(|| entry.pattern());
    Segment { is_pattern, has_fluent, ..Segment::new(source, target, language, origin) }
}

/// Where imported translation memories are kept; none without a cache.
pub(super) fn shelf(project: &Project) -> Option<Shelf> {
    project.cache.as_ref().map(|cache| Shelf::new(cache, &project.files))
}

/// The files of other tools that the configuration names.
pub(super) fn memory_files(project: &Project) -> Result<BTreeSet<String>, WorkspaceError> {
    let rules = &project.config.memory;
    let mut paths = BTreeSet::new();
    for root in &rules.roots {
        if rules.files.is_match(root) && !project.files.is_folder(root) {
            paths.insert(root.clone());
        } else {
            let below = project.files.below(root, None, false)?;
            paths.extend(below.into_iter().filter(|path| rules.files.is_match(path)));
        }
    }
    Ok(paths)
}

/// The texts of a file that the configuration names; what is wrong with it where there are none.
pub(super) fn of_file(
    project: &Project,
    path: &str,
) -> Result<Result<Vec<Segment>, Box<Diagnostic>>, WorkspaceError> {
    Ok(file_bytes(project, path)?.and_then(|bytes| of_tmx(project, path, &bytes)))
}

/// What a file holds that the configuration names.
fn file_bytes(project: &Project, path: &str) -> Result<Result<Vec<u8>, Box<Diagnostic>>, WorkspaceError> {
    Ok(project.files.read_bytes(path)?.ok_or_else(|| {
        let fault =
            Diagnostic::new("missing-memory", Severity::Error, FILE_NAME, message!("memory-missing", path));
        Box::new(fault.hint(message!("memory-missing-hint")))
    }))
}

/// The texts of a translation memory that are in the languages of a project.
pub(super) fn of_tmx(project: &Project, name: &str, bytes: &[u8]) -> Result<Vec<Segment>, Box<Diagnostic>> {
    let source = &project.config.source;
    let (text, read) = match text_of(bytes) {
        Ok(text) => {
            let read = tmx::read(&text);
            (text, read)
        }
        Err(error) => (String::new(), Err(error)),
    };
    let tmx = read.map_err(|error| Box::new(unreadable(name, &text, error)))?;
    let mut segments = Vec::new();
    for unit in tmx.units {
        let Some(original) = unit.text(source) else { continue };
        for (language, target) in unit.variants.iter().filter(|(own, _)| own.primary() != source.primary()) {
            let origin = Origin::Imported { name: name.to_owned(), id: unit.id.clone() };
            segments.push(Segment::new(original, target, language, origin));
        }
    }
    Ok(segments)
}

/// What is wrong with a file of another tool, and where.
fn unreadable(path: &str, text: &str, error: ExchangeError) -> Diagnostic {
    Diagnostic::new(
        "unreadable-memory",
        Severity::Warning,
        path,
        message!("memory-unreadable", reason = error.message),
    )
    .at(LineIndex::new(text).position(text, error.offset.min(text.len())))
    .hint(error.hint)
}
