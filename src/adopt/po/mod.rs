//! Takes in translations that stand in PO files, as tools make them from articles: `mdbook-i18n-helpers`, po4a, mdpo.
//!
//! A file may be about a whole book or about one page. Its messages are paired with units by their text; what a translator
//! wrote and no unit has is kept as obsolete where its article is known, and named where it is not. The files themselves
//! stay as they are.

mod key;
mod messages;
mod pair;
mod places;

use rustc_hash::{FxHashMap, FxHashSet};

use self::messages::line_of;
use self::pair::{Paired, PoMessage, PoScope, Taken, UnitIndex, pair};
use self::places::{ArticlePaths, in_project, language_named, language_of};
use super::past::Sources;
use super::report::{AdoptReport, AdoptedPo, PoLeft};
use super::request::AdoptRequest;
use crate::catalog::{
    Catalog, Edit, EditError, Ledger, Obsolete, Record, RecordedState, Target, apply, encode, free_id, new_id,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::exchange::po::{self, PoFile};
use crate::exchange::text_of;
use crate::files::Files;
use crate::history::{ArticleHistory, Repository};
use crate::message;
use crate::message::{Message, shell};
use crate::model::{Fingerprint, Language, State};
use crate::pairing::is_copy;
use crate::progress::Stage;
use crate::text_position::LineIndex;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::commit::{all_steps, make};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, both, bring_in_step};

/// A file of messages in a language of the project.
struct Source<'c> {
    path: String,
    text: String,
    language: &'c Language,
    file: PoFile,
}

/// The paths of all PO files of a project.
pub(super) fn files(files: &Files) -> Vec<String> {
    let mut paths = files.find("", None, true).files;
    paths.retain(|path| path.ends_with(".po"));
    paths
}

/// The languages that PO files have in their names or folders, in the order of their paths.
pub fn po_languages(files: &Files) -> Vec<Language> {
    let mut found: Vec<Language> = Vec::new();
    for language in self::files(files).iter().filter_map(|path| language_named(path)) {
        if !found.contains(&language) {
            found.push(language);
        }
    }
    found
}

/// Takes in what stands in files, and says so in the report.
///
/// # Errors
///
/// An article that is not there, or a file that cannot be written.
pub(super) fn adopt(
    project: &Project,
    options: SnapshotOptions,
    request: &AdoptRequest,
    paths: &[String],
    report: &mut AdoptReport,
) -> Result<(), WorkspaceError> {
    let languages = find::languages(project, &request.languages)?;
    let (mut sources, mut others) = (Vec::new(), Vec::new());
    for path in paths {
        match read(project, path, &languages) {
            Ok(Read::Source(source)) => sources.push(*source),
            Ok(Read::OtherLanguage(language, file)) => others.push((path, language, file)),
            Ok(Read::Unwanted) => {}
            Err(finding) => report.findings.push(*finding),
        }
    }
    if sources.is_empty() && others.is_empty() {
        return Ok(());
    }
    let mut session = Session::open(project, options, request.dry_run)?;
    find::load(&mut session.snapshot, project, &request.articles);
    let snapshot = &session.snapshot;
    let mut articles = find::chosen(snapshot, &request.articles)?;
    articles.retain(|loaded| !loaded.article.is_fluent());
    let index = UnitIndex::new(&articles);
    let names = ArticlePaths::new(articles.iter().map(|loaded| loaded.article.path.as_str()));
    for (path, language, file) in others {
        // Files of an application may be in any language.
        let mut references = file.entries.iter().flat_map(|entry| &entry.references);
        let is_ours = names.article_of_file(path).is_some()
            || references.any(|reference| names.article(reference).is_some());
        report.findings.extend(is_ours.then(|| other_language(path, &language)));
    }
    let pairing = project.progress.begin(Stage::Pairing, languages.len());
    let mut written = make(project, &all_steps(project, snapshot))?;
    let mut texts: Vec<Vec<(String, String)>> = Vec::new();
    let is_new = |loaded: &&LoadedArticle| {
        loaded
            .plan
            .languages
            .iter()
            .all(|plan| plan.ledger_on_disk.as_ref().is_none_or(|ledger| ledger.units.is_empty()))
    };
    let is_first = articles.iter().all(is_new);
    let mut found = Vec::new();
    for language in &languages {
        let own: Vec<&Source<'_>> = sources.iter().filter(|source| source.language == language).collect();
        if !own.is_empty() {
            let messages = messages(&own, &names);
            let paired = pair(&messages, &articles, &index, &project.config.segment);
            found.push((language, own, messages, paired));
        }
        pairing.tick();
    }
    // Only what is stale asks since when.
    let has_stale = found.iter().any(|(_, _, _, paired)| paired.has_stale());
    let repository = Repository::new(project.files.root());
    let history = (has_stale && !request.ignore_history).then(|| repository.articles(&[""])).flatten();
    for (language, own, messages, paired) in found {
        let book = Book { project, articles: &articles, history: history.as_ref(), language, options };
        texts.extend(book.take(&own, &messages, paired, request.articles.is_empty(), report));
    }
    written.extend(texts.iter().flatten().map(|(path, _)| path.clone()));
    if request.dry_run {
        let texts = texts.iter().flatten().map(|(path, text)| (path.as_str(), text.as_str()));
        project.files.write_together(&texts.collect::<Vec<_>>())?;
    } else {
        session.write_together(&texts)?;
    }
    drop(session);
    if !texts.is_empty() {
        written.extend(bring_in_step(project, options)?);
    }
    report.is_first = is_first && !texts.is_empty();
    report.written.extend(written);
    Ok(())
}

/// A file, as far as it is wanted.
enum Read<'c> {
    Source(Box<Source<'c>>),
    /// It is in a language that the project has not.
    OtherLanguage(Language, PoFile),
    Unwanted,
}

fn other_language(path: &str, language: &Language) -> Diagnostic {
    let message = message!("adopt-po-language", language);
    let finding = Diagnostic::new("adopt", Severity::Warning, path, message);
    finding.hint(message!("adopt-po-language-hint"))
}

/// Reads a file.
fn read<'c>(project: &'c Project, path: &str, languages: &[Language]) -> Result<Read<'c>, Box<Diagnostic>> {
    let error = |message: Message, hint: Message| {
        Box::new(Diagnostic::new("adopt", Severity::Error, path, message).hint(hint))
    };
    let bytes = match project.files.read_bytes(path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Read::Unwanted),
        Err(refused) => return Err(error(refused.message(), refused.hint())),
    };
    let text = text_of(&bytes).map_err(|refused| match po::charset(&bytes) {
        Some(charset) if !charset.eq_ignore_ascii_case("utf-8") => {
            let path = shell(path);
            error(message!("po-charset", charset), message!("po-charset-hint", path))
        }
        _ => error(refused.message, refused.hint),
    })?;
    let file = po::read(&text).map_err(|refused| {
        let position = LineIndex::new(&text).position(&text, refused.offset);
        Box::new(error(refused.message, refused.hint).at(position))
    });
    let named = language_named(path);
    let file = match file {
        Ok(file) => file,
        // One of another language is none of the matter here.
        Err(finding) => {
            let is_wanted = named.is_none_or(|named| in_project(&named, &project.config).is_some());
            return if is_wanted { Err(finding) } else { Ok(Read::Unwanted) };
        }
    };
    let language = named.or_else(|| file.language.as_deref().and_then(language_of));
    let Some(language) = language.filter(|language| *language != project.config.source) else {
        return Ok(Read::Unwanted);
    };
    let Some(own) = in_project(&language, &project.config) else {
        return Ok(Read::OtherLanguage(language, file));
    };
    if !languages.contains(own) {
        return Ok(Read::Unwanted);
    }
    Ok(Read::Source(Box::new(Source { path: path.to_owned(), text, language: own, file })))
}

/// The messages of files, with the articles that they name.
fn messages<'s>(sources: &[&'s Source<'_>], names: &ArticlePaths) -> Vec<PoMessage<'s>> {
    let mut messages = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let of_file = names.article_of_file(&source.path);
        let first = messages.len();
        for entry in &source.file.entries {
            let mut places: Vec<(usize, Option<usize>)> = Vec::new();
            for reference in &entry.references {
                places.extend(names.article(reference).map(|article| (article, reference.line)));
            }
            if places.is_empty() {
                places.extend(of_file.map(|article| (article, None)));
            }
            messages.push(PoMessage { file, entry, places, scope: PoScope::Book });
        }
        let own = &mut messages[first..];
        let named: FxHashSet<usize> =
            own.iter().flat_map(|message| &message.places).map(|(article, _)| *article).collect();
        let names_others = || own.iter().any(|message| !message.entry.references.is_empty());
        let scope = match named.len() {
            // It names other files alone, such as those of an application beside its manual.
            0 if names_others() => PoScope::Foreign,
            1 => PoScope::Page,
            _ => PoScope::Book,
        };
        own.iter_mut().for_each(|message| message.scope = scope);
    }
    messages
}

/// What is taken in for one language.
struct Book<'a> {
    project: &'a Project,
    articles: &'a [&'a LoadedArticle],
    history: Option<&'a ArticleHistory<'a>>,
    language: &'a Language,
    options: SnapshotOptions,
}

impl Book<'_> {
    /// The texts of the files that change, those of an article together.
    fn take(
        &self,
        sources: &[&Source<'_>],
        messages: &[PoMessage<'_>],
        mut paired: Paired,
        is_whole: bool,
        report: &mut AdoptReport,
    ) -> Vec<Vec<(String, String)>> {
        let mut files: Vec<AdoptedPo> =
            sources.iter().map(|source| AdoptedPo::new(&source.path, self.language)).collect();
        let mut units: FxHashMap<usize, Vec<(usize, Taken)>> = FxHashMap::default();
        for ((article, unit), taken) in std::mem::take(&mut paired.units) {
            units.entry(article).or_default().push((unit, taken));
        }
        let lines: Vec<LineIndex> = sources.iter().map(|source| LineIndex::new(&source.text)).collect();
        let mut left: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (number, message) in messages.iter().enumerate() {
            let own = &mut files[message.file];
            own.is_about_articles |= paired.found[number] || !message.places.is_empty();
            let Some(translation) = message.entry.translation() else {
                own.untranslated += usize::from(!message.entry.is_obsolete);
                continue;
            };
            own.messages += 1;
            // Nobody translated it, and no unit has it: code, for the most part.
            if paired.found[number] || translation.trim() == message.entry.source.trim() {
                continue;
            }
            match message.places.first() {
                Some((article, _)) => left.entry(*article).or_default().push(number),
                None if is_whole && message.scope != PoScope::Foreign => {
                    let line = lines[message.file].line(message.entry.offset);
                    own.left.push(PoLeft { line, text: message.entry.source.clone() });
                }
                None => {}
            }
        }
        let mut texts = Vec::new();
        for (at, loaded) in self.articles.iter().enumerate() {
            let (mut own, left) =
                (units.remove(&at).unwrap_or_default(), left.remove(&at).unwrap_or_default());
            if own.is_empty() && left.is_empty() {
                continue;
            }
            own.sort_by_key(|(unit, _)| *unit);
            match self.article(loaded, own, &left, messages, &mut files) {
                Ok(written) => texts.extend(written),
                Err(finding) => report.findings.push(*finding),
            }
        }
        report.po.extend(files.into_iter().filter(|file| file.is_about_articles));
        texts
    }

    /// The ledger and the catalog of an article; `None` where nothing is new.
    fn article(
        &self,
        loaded: &LoadedArticle,
        taken: Vec<(usize, Taken)>,
        left: &[usize],
        messages: &[PoMessage<'_>],
        files: &mut [AdoptedPo],
    ) -> Result<Option<Vec<(String, String)>>, Box<Diagnostic>> {
        let number = loaded.plan.languages.iter().position(|plan| plan.language == *self.language);
        let Some(plan) = number.map(|number| &loaded.plan.languages[number]) else { return Ok(None) };
        let path = loaded.on_disk().catalog_path(self.language);
        if plan.blocked.is_some() {
            let message = message!("adopt-blocked", path = &path);
            let finding = Diagnostic::new("adopt", Severity::Error, path, message);
            return Err(Box::new(finding.hint(message!("adopt-blocked-hint")).article(&loaded.article.path)));
        }
        let sources = Sources::new(
            self.history,
            &loaded.article.path,
            loaded.article.format,
            &self.project.config.segment,
        );
        let empty = Catalog::parse(String::new());
        let catalog = plan.catalog_after().unwrap_or(&empty);
        let mut ledger = plan.ledger.clone();
        let mut edits = Vec::new();
        let mut taken = taken.into_iter().peekable();
        let mut after: Option<&str> = None;
        for (at, unit) in loaded.plan.units.iter().enumerate() {
            let there = catalog.get(&unit.id);
            if let Some((_, taken)) = taken.next_if(|(unit, _)| *unit == at) {
                let file = &mut files[messages[taken.message].file];
                file.units += 1;
                if let Some(entry) = there.filter(|entry| !entry.is_blank()) {
                    let is_same = entry.text().is_some_and(|text| {
                        Fingerprint::of_source(&text) == Fingerprint::of_source(&taken.text)
                    });
                    file.differ += usize::from(!is_same);
                } else {
                    if there.is_some() {
                        edits.push(Edit::Remove { id: unit.id.clone() });
                    }
                    let body = encode(&taken.text);
                    let record = self.record(&taken, &body, &unit.unit.text, unit.fingerprint, &sources);
                    file.new += 1;
                    match state_of(&record, unit.fingerprint) {
                        State::Stale => file.stale += 1,
                        State::Draft => file.draft += 1,
                        _ => {}
                    }
                    let comment = comment(&messages[taken.message]);
                    ledger.units.insert(unit.id.as_str(), record);
                    edits.push(Edit::Insert {
                        id: unit.id.clone(),
                        body,
                        comment,
                        after: after.map(str::to_owned),
                    });
                }
                after = Some(&unit.id);
            } else if there.is_some() {
                after = Some(&unit.id);
            }
        }
        let known: FxHashSet<String> =
            ledger.obsolete.iter().map(|(_, obsolete)| obsolete.translation.clone()).collect();
        let ids: FxHashSet<&str> = loaded.plan.units.iter().map(|unit| unit.id.as_str()).collect();
        for &number in left {
            let file = &mut files[messages[number].file];
            file.kept += 1;
            let obsolete = obsolete(&messages[number]);
            if known.contains(&obsolete.translation) {
                continue;
            }
            let id = new_id(&obsolete.source, None, Fingerprint::of_source(&obsolete.source));
            let is_free =
                |id: &str| !ids.contains(id) && !ledger.units.contains(id) && !ledger.obsolete.contains(id);
            let id = free_id(&id, is_free);
            ledger.obsolete.insert(id, obsolete);
        }
        if edits.is_empty() && ledger == plan.ledger {
            return Ok(None);
        }
        let text = apply(catalog, &edits).map_err(|refused| cannot_write(&path, &refused))?;
        Ok(Some(self.texts(loaded, ledger, text)))
    }

    fn texts(&self, loaded: &LoadedArticle, ledger: Ledger, catalog: String) -> Vec<(String, String)> {
        let mut texts = both(loaded, self.language, &catalog, ledger).to_vec();
        if catalog.is_empty() {
            texts.truncate(1);
        }
        texts
    }

    fn record(
        &self,
        taken: &Taken,
        body: &str,
        now: &str,
        fingerprint: Fingerprint,
        sources: &Sources<'_>,
    ) -> Record {
        let parsed = Catalog::of_message(body);
        let target = parsed.entries().first().map_or_else(|| Fingerprint::of_bytes(b"").into(), Target::of);
        let source = taken.previous.as_deref().unwrap_or(now);
        let is_copy = is_copy(&taken.text, source, &self.project.config.source, self.language);
        let state = (taken.is_draft || is_copy).then_some(RecordedState::Draft);
        let Some(previous) = &taken.previous else {
            return Record { state, ..Record::new(fingerprint, target) };
        };
        let older = Fingerprint::of_source(previous);
        let today = self.options.today;
        let since = sources.left_on(older).filter(|day| *day < today).unwrap_or(today);
        let previous = Some(previous.clone());
        Record { state, previous, stale_since: Some(since), ..Record::new(older, target) }
    }
}

/// The state that a record will be shown in.
fn state_of(record: &Record, now: Fingerprint) -> State {
    match (record.source == now, record.state) {
        (false, _) => State::Stale,
        (true, Some(RecordedState::Draft)) => State::Draft,
        (true, _) => State::Translated,
    }
}

/// What translators wrote about a message.
fn comment(message: &PoMessage<'_>) -> Option<String> {
    // Lines that begin like this are those of recto, which it reads and takes away.
    let is_own = |line: &str| line.starts_with("Source:") || line.starts_with("Was:");
    let comments = message.entry.comments.iter();
    let lines = comments.map(|line| if is_own(line) { format!("PO: {line}") } else { line.clone() });
    let text = lines.collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned();
    (!text.is_empty()).then_some(text)
}

/// A message that no unit has, as it is kept.
fn obsolete(message: &PoMessage<'_>) -> Obsolete {
    let entry = message.entry;
    let source = entry.previous.as_deref().filter(|_| entry.is_fuzzy).unwrap_or(&entry.source);
    Obsolete {
        source: line_of(source),
        translation: encode(&line_of(entry.translation().unwrap_or_default())),
        comment: comment(message),
        state: entry.is_fuzzy.then_some(RecordedState::Draft),
        ..Obsolete::default()
    }
}

fn cannot_write(path: &str, refused: &EditError) -> Box<Diagnostic> {
    let finding = Diagnostic::new("adopt", Severity::Error, path, refused.message());
    Box::new(finding.hint(message!("adopt-cannot-write-hint")))
}
