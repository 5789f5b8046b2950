//! Takes in the translations of a site that is already translated.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::article::{Translated, adopt as adopt_article};
use super::past::{Cut, Sources};
use super::po;
use super::report::{AdoptReport, AdoptedArticle, Missing, Reach};
use super::request::AdoptRequest;
use super::resolve::{Adopted, Entry};
use super::tracked::tracking;
use super::without_source;
use crate::catalog::{Catalog, Edit, EditError, Ledger, ShownText, apply};
use crate::config::{FILE_NAME, SubstitutionPolicy, SyncPolicy};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::set_of;
use crate::history::Repository;
use crate::message;
use crate::message::Message;
use crate::model::{Fingerprint, Language};
use crate::progress::Stage;
use crate::segment::segment;
use crate::sync::input::PlanOptions;
use crate::sync::plan::LanguagePlan;
use crate::text_position::LineIndex;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::commit::{all_steps, make, touched};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, both, bring_in_step};

/// Takes in the translations of a project: what stands in PO files, and then what stands in translated articles.
///
/// The project is synced first. A translation that is in a catalog stays as it is.
///
/// # Errors
///
/// A language or article that is not there, articles whose translations have no place of their own, or a file that
/// cannot be written.
pub fn adopt(
    project: &Project,
    options: SnapshotOptions,
    request: &AdoptRequest,
) -> Result<AdoptReport, WorkspaceError> {
    let paths = po::files(&project.files);
    if paths.is_empty() {
        return pages(project, options, request, false);
    }
    // A dry run takes in what stands in these files as well, but into files that never reach the disk.
    let staged = Project { files: project.files.clone().staged(), ..project.clone() };
    let project = if request.dry_run { &staged } else { project };
    let mut of_files = AdoptReport::default();
    po::adopt(project, options, request, &paths, &mut of_files)?;
    let has_others = !of_files.po.is_empty() || !of_files.findings.is_empty();
    let mut report = pages(project, options, request, has_others)?;
    report.is_first |= of_files.is_first;
    report.po = of_files.po;
    report.findings.splice(0..0, of_files.findings);
    report.written.extend(of_files.written);
    report.written.sort_unstable();
    report.written.dedup();
    Ok(report)
}

/// Pairs translated articles that are on disk with their sources and takes their texts into the catalogs.
///
/// `has_others` where translations were found elsewhere, so that it is no fault if there is no place for such articles.
fn pages(
    project: &Project,
    options: SnapshotOptions,
    request: &AdoptRequest,
    has_others: bool,
) -> Result<AdoptReport, WorkspaceError> {
    let languages = find::languages(project, &request.languages)?;
    let mut session = Session::open(project, options, request.dry_run)?;
    find::load(&mut session.snapshot, project, &request.articles);
    let snapshot = &session.snapshot;
    let mut articles = find::chosen(snapshot, &request.articles)?;
    // A translated Fluent file is a catalog already, which a sync takes in.
    articles.retain(|loaded| !loaded.article.is_fluent());
    let mut discovered = snapshot.discovered.iter().filter(|article| !article.is_fluent()).peekable();
    let has_no_place = discovered.peek().is_some() && !discovered.any(|article| article.has_own_output);
    if has_no_place && !has_others {
        return Err(WorkspaceError::request(
            message!("adopt-no-place"),
            message!("adopt-no-place-hint", example = "\"docs/{language}/{path}/{stem}.{ext}\""),
        ));
    }
    let repository = Repository::new(project.files.root());
    project.progress.begin(Stage::History, 0);
    // The whole project: files may have come from anywhere in it.
    let history = (!request.ignore_history).then(|| repository.articles(&[""])).flatten();
    // What recto itself would write into a translation is no translator's text.
    let policy = SyncPolicy { substitution: SubstitutionPolicy::Off, ..project.config.sync.clone() };
    let plan_options = PlanOptions {
        source: &project.config.source,
        policy: &policy,
        today: options.today,
        trust_unmanaged: false,
        explain: false,
        overrides: &[],
    };
    let mut report = AdoptReport {
        reach: match &history {
            _ if request.ignore_history => Reach::Unasked,
            None => Reach::None,
            Some(history) if history.is_shallow() => Reach::Shallow,
            Some(_) => Reach::Whole,
        },
        findings: snapshot.findings.clone(),
        not_evaluated: snapshot.not_evaluated.clone(),
        ..AdoptReport::default()
    };
    let pairing = project.progress.begin(Stage::Pairing, articles.len());
    let done: Vec<_> = articles
        .par_iter()
        .map(|loaded| {
            let (translated, findings) = translations(project, loaded, &languages);
            if translated.is_empty() {
                return (Ok(Vec::new()), findings);
            }
            let article = &loaded.article;
            let sources =
                Sources::new(history.as_ref(), &article.path, article.format, &project.config.segment);
            (adopt_article(project, loaded, translated, &sources, &plan_options), findings)
        })
        .inspect(|_| pairing.tick())
        .collect();
    report.without_source = without_source::find(project, &snapshot.discovered, &languages)?;
    let mut written = if request.dry_run {
        touched(project, &all_steps(project, snapshot))
    } else {
        make(project, &all_steps(project, snapshot))?
    };
    let stage = if request.dry_run { Stage::Pairing } else { Stage::Writing };
    let writing = project.progress.begin(stage, articles.len());
    // A translation whose record is missing would be taken for one of the text of today, and a ledger with units and no
    // catalog for that of a catalog that was lost: the two are written together.
    let mut texts: Vec<Vec<(String, String)>> = Vec::new();
    for (loaded, (adopted, findings)) in articles.into_iter().zip(done) {
        report.findings.extend(findings);
        match adopted {
            Ok(adopted) => {
                for adopted in adopted {
                    match installation(loaded, &adopted) {
                        Ok(None) => {}
                        Ok(Some((ledger, catalog))) => {
                            let plan = &loaded.plan.languages[adopted.language];
                            written.extend(new_files(loaded, plan, &catalog));
                            texts.push(new_texts(loaded, plan, ledger, &catalog));
                        }
                        Err(error) => {
                            report.not_evaluated.push(cannot_write(&adopted.path, &error));
                            continue;
                        }
                    }
                    report.findings.extend(adopted.lost_pin.then(|| lost_pin(loaded, &adopted)));
                    report.articles.push(shown(loaded, adopted));
                }
            }
            Err(error) => report.not_evaluated.push(cannot_write(&loaded.article.path, &error)),
        }
        writing.tick();
    }
    session.write_together(&texts)?;
    let found = report.articles.iter().filter_map(|adopted| set_of(&project.config, &adopted.article));
    let settings = tracking(project, &found.collect());
    report.is_first = settings.is_some();
    written.extend(settings.is_some().then(|| FILE_NAME.to_owned()));
    if !request.dry_run {
        let tracked = settings.map(|(settings, config)| Project { config, settings, ..project.clone() });
        if let Some(tracked) = &tracked {
            project.files.write(FILE_NAME, &tracked.settings)?;
        }
        written.extend(bring_in_step(tracked.as_ref().unwrap_or(project), options)?);
    }
    written.sort_unstable();
    written.dedup();
    report.written = written;
    Ok(report)
}

/// The translations of an article that are on disk, and why some cannot be taken in.
fn translations(
    project: &Project,
    loaded: &LoadedArticle,
    languages: &[Language],
) -> (Vec<Translated>, Vec<Diagnostic>) {
    let (mut translated, mut findings) = (Vec::new(), Vec::new());
    let article = &loaded.article;
    for (language, plan) in loaded.plan.languages.iter().enumerate() {
        let path = article.output_path(&plan.language);
        if !languages.contains(&plan.language) || !article.has_own_output || path == article.path {
            continue;
        }
        let finding = |message: Message, hint: Message| {
            Diagnostic::new("adopt", Severity::Error, &path, message)
                .hint(hint)
                .article(&article.path)
                .language(&plan.language)
        };
        let text = match project.files.read(&path) {
            Ok(None) => continue,
            Ok(Some(text)) => text,
            Err(error) => {
                findings.push(finding(error.message(), error.hint()));
                continue;
            }
        };
        if plan.blocked.is_some() {
            let catalog = loaded.on_disk().catalog_path(&plan.language);
            let message = message!("adopt-blocked", path = catalog);
            findings.push(finding(message, message!("adopt-blocked-hint")));
            continue;
        }
        match segment(&text, article.format, &project.config.segment) {
            Ok(segmented) => {
                let own = Cut::new(text, segmented.units);
                translated.push(Translated { language, path, own });
            }
            Err(problem) => {
                let position = LineIndex::new(&text).position(&text, problem.offset);
                findings.push(finding(problem.message, problem.hint).at(position));
            }
        }
    }
    (translated, findings)
}

/// The ledger and the catalog with what is new in them; `None` where nothing is.
fn installation(loaded: &LoadedArticle, adopted: &Adopted) -> Result<Option<(Ledger, String)>, EditError> {
    let plan = &loaded.plan.languages[adopted.language];
    let empty = Catalog::parse(String::new());
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let mut entries = adopted.entries.iter().peekable();
    let mut edits = Vec::new();
    let mut after: Option<&str> = None;
    let mut ledger = plan.ledger.clone();
    for (at, unit) in loaded.plan.units.iter().enumerate() {
        let is_there = catalog.get(&unit.id);
        if let Some(Entry { body, record, .. }) = entries.next_if(|entry| entry.unit == at) {
            if is_there.is_some() {
                // It is empty, as `recto list --format fluent` leaves those that are to be filled in.
                edits.push(Edit::Remove { id: unit.id.clone() });
            }
            edits.push(Edit::Insert {
                id: unit.id.clone(),
                body: body.clone(),
                comment: None,
                after: after.map(str::to_owned),
            });
            ledger.units.insert(unit.id.as_str(), record.clone());
            after = Some(&unit.id);
        } else if is_there.is_some() {
            after = Some(&unit.id);
        }
    }
    for (id, obsolete) in &adopted.obsolete {
        ledger.obsolete.insert(id.as_str(), obsolete.clone());
    }
    for (id, proposal) in &adopted.second {
        ledger.propose(id, proposal.clone());
    }
    let shown: FxHashMap<&str, Fingerprint> =
        adopted.shown.iter().map(|(id, text)| (id.as_str(), *text)).collect();
    for unit in &loaded.plan.units {
        if let (Some(&text), Some(record)) = (shown.get(unit.id.as_str()), ledger.units.get_mut(&unit.id)) {
            let known = record.page.filter(|page| page.shown == text);
            record.page = Some(known.unwrap_or(ShownText { shown: text, translation: None }));
        }
    }
    ledger.page = Some(adopted.page.clone());
    ledger.overrides = adopted.overrides.clone();
    let in_source = adopted.in_source.iter().filter(|(id, _)| !ledger.units.contains(id));
    let in_source: FxHashMap<&str, Fingerprint> = in_source.map(|(id, text)| (id.as_str(), *text)).collect();
    let ids = loaded.plan.units.iter().map(|unit| unit.id.as_str());
    ledger.shown = ids.filter_map(|id| Some((id, *in_source.get(id)?))).collect();
    let is_same = edits.is_empty() && ledger == plan.ledger;
    if is_same { Ok(None) } else { Ok(Some((ledger, apply(catalog, &edits)?))) }
}

/// The files in which there is something new.
fn new_files(loaded: &LoadedArticle, plan: &LanguagePlan, catalog: &str) -> Vec<String> {
    let is_new = plan.catalog_after().is_none_or(|before| before.text() != catalog) && !catalog.is_empty();
    let catalog = is_new.then(|| loaded.article.catalog_path(&plan.language));
    [loaded.article.ledger_path(&plan.language)].into_iter().chain(catalog).collect()
}

/// The texts of a ledger and its catalog; the latter as it is where nothing of it is new.
fn new_texts(
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    ledger: Ledger,
    catalog: &str,
) -> Vec<(String, String)> {
    let mut texts = both(loaded, &plan.language, catalog, ledger).to_vec();
    if catalog.is_empty() {
        texts.truncate(1);
    }
    texts
}

/// What was adopted from one translated article, for people.
fn shown(loaded: &LoadedArticle, adopted: Adopted) -> AdoptedArticle {
    let plan = &loaded.plan.languages[adopted.language];
    let new: FxHashSet<usize> = adopted.entries.iter().map(|entry| entry.unit).collect();
    let is_there = |id: &str| {
        plan.catalog_after().and_then(|catalog| catalog.get(id)).is_some_and(|entry| !entry.is_blank())
    };
    let units = loaded.plan.units.iter().enumerate();
    let missing = units.filter(|(at, unit)| !new.contains(at) && !is_there(&unit.id)).map(|(_, unit)| {
        Missing { id: unit.id.clone(), line: unit.position.line, text: unit.unit.text.clone() }
    });
    AdoptedArticle {
        article: loaded.article.path.clone(),
        language: plan.language.clone(),
        path: adopted.path,
        against: adopted.against,
        missing: missing.collect(),
        texts: adopted.texts,
        outside: adopted.outside,
    }
}

fn lost_pin(loaded: &LoadedArticle, adopted: &Adopted) -> Diagnostic {
    Diagnostic::new("adopt", Severity::Warning, &adopted.path, message!("adopt-lost-pin"))
        .hint(message!("adopt-lost-pin-hint"))
        .article(&loaded.article.path)
}

fn cannot_write(path: &str, error: &EditError) -> Diagnostic {
    Diagnostic::new("adopt", Severity::Error, path, error.message()).hint(message!("adopt-cannot-write-hint"))
}
