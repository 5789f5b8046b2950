//! Mends what checks can mend by themselves: marks and spaces of translations, never words.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::wanted::{FindingFilter, known_wants};
use crate::catalog::{Catalog, Edit, Target};
use crate::check::Check;
use crate::check::pair::UnitHit;
use crate::diagnostic::Diagnostic;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::filter::wanted_units;
use crate::workspace::find::{Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::transaction::{Session, both, edited, left_alone, writable_units};

/// What was mended in one catalog.
#[derive(Debug)]
pub struct FixedFile {
    /// The path of the catalog.
    pub path: String,
    /// Each piece that was replaced, in the order of the file.
    pub fixes: Vec<Fix>,
}

/// One piece of a translation that was replaced.
#[derive(Debug)]
pub struct Fix {
    /// The id of the unit.
    pub id: String,
    /// The line of the catalog before anything was replaced.
    pub line: usize,
    /// The code of the check.
    pub code: &'static str,
    /// What stood there.
    pub old: String,
    /// What stands there now.
    pub new: String,
}

/// What was mended.
#[derive(Debug, Default)]
pub struct FixReport {
    /// The catalogs in which something was mended.
    pub files: Vec<FixedFile>,
    /// Catalogs that cannot be written, with how to mend them.
    pub blocked: Vec<WorkspaceError>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// What can be mended of an article in one language.
type InLanguage<'s> = (&'s LanguagePlan, Vec<UnitHit>);

/// Mends every finding of the checks asked for that has a mechanical fix and was not dismissed.
///
/// The state of a translation stays. Pieces that do not stand in the catalog literally are left alone, and so are
/// broken catalogs.
///
/// # Errors
///
/// An unknown code, article, unit or language, or a file that cannot be written.
pub fn fix(
    project: &Project,
    options: SnapshotOptions,
    wanted: &FindingFilter,
    names: &Names,
    dry_run: bool,
) -> Result<FixReport, WorkspaceError> {
    known_wants(project, wanted)?;
    let mut session = Session::open(project, options, dry_run)?;
    let chosen = Selection::new(&session.snapshot, names)?;
    let units = chosen.units(project, &session.snapshot, true)?;
    session.snapshot.load(project, |unchanged| chosen.has(&unchanged.article.path));
    chosen.narrow(project, &mut session.snapshot);
    let checker = Checker::new(project, &mut session.snapshot)?;
    let articles = session.snapshot.articles.par_iter().filter(|loaded| chosen.has(&loaded.article.path));
    let found: Vec<(&LoadedArticle, Vec<InLanguage<'_>>)> = articles
        .map(|loaded| {
            let plans = loaded.plan.languages.iter().filter(|plan| wanted.speaks(&plan.language));
            let meant: Option<FxHashSet<usize>> =
                units.is_some().then(|| wanted_units(loaded, units.as_ref()).into_iter().collect());
            let fixable = |plan| {
                let is_meant = |unit: usize| meant.as_ref().is_none_or(|meant| meant.contains(&unit));
                let wants = |unit: usize, code: &str| {
                    Check::of(code).is_some_and(|check| check.mends) && wanted.names(code) && is_meant(unit)
                };
                let mut found = checker.found(loaded, plan, &wants);
                found.retain(is_fixable);
                (plan, found)
            };
            (loaded, plans.map(fixable).filter(|(_, found)| !found.is_empty()).collect())
        })
        .collect();
    let mut report = FixReport::default();
    let mut texts = Vec::new();
    for (loaded, languages) in found.into_iter().filter(|(_, languages)| !languages.is_empty()) {
        session.sync(loaded)?;
        for (plan, found) in languages {
            let mut units: Vec<usize> = found.iter().map(|found| found.unit).collect();
            units.dedup();
            let open = match writable_units(project, loaded, &plan.language, &units) {
                Ok((_, open)) => open,
                Err(blocked) => {
                    report.blocked.push(blocked);
                    continue;
                }
            };
            report.blocked.extend(left_alone(loaded, plan, units.len() - open.len()));
            let found = found.into_iter().filter(|found| open.contains(&found.unit)).collect();
            let (fixes, new) = in_catalog(loaded, plan, found)?;
            texts.push(new);
            if !fixes.is_empty() {
                let path = loaded.article.catalog_path(&plan.language);
                report.files.push(FixedFile { path, fixes });
            }
        }
    }
    session.write_together(&texts)?;
    report.not_evaluated = session.snapshot.not_evaluated;
    Ok(report)
}

fn is_fixable(found: &UnitHit) -> bool {
    found.hit.fix.is_some() && found.piece.is_some() && !found.is_dismissed
}

/// Files with their new texts.
type Texts = Vec<(String, String)>;

/// Replaces the pieces in one catalog and moves its ledger along, whose new texts come with the result; those that
/// would change how Fluent reads the file are left alone.
fn in_catalog(
    loaded: &LoadedArticle,
    plan: &LanguagePlan,
    mut found: Vec<UnitHit>,
) -> Result<(Vec<Fix>, Texts), WorkspaceError> {
    let (Some(on_disk), Some(catalog)) = (&plan.catalog, plan.catalog_after()) else {
        return Ok((Vec::new(), Vec::new()));
    };
    found.sort_by_key(|found| found.offset);
    let (mut edits, mut fixes, mut ledger) = (Vec::new(), Vec::new(), plan.ledger.clone());
    let mut done = Vec::new();
    let lines = crate::text_position::LineIndex::new(on_disk.text());
    for unit_found in found.chunk_by(|a, b| a.unit == b.unit) {
        let id = &loaded.plan.units[unit_found[0].unit].id;
        let Some(entry) = on_disk.get(id) else { continue };
        let range = entry.value_start()..entry.range.end;
        let raw = &on_disk.text()[range.clone()];
        let (mut body, mut at, mut made) = (String::with_capacity(raw.len()), range.start, Vec::new());
        for found in unit_found {
            let (Some(piece), Some(new)) = (&found.piece, &found.hit.fix) else { continue };
            // Two rules may want the same piece mended; the next run sees what is left.
            if piece.start < at {
                continue;
            }
            body.push_str(&on_disk.text()[at..piece.start]);
            body.push_str(new);
            at = piece.end;
            made.push(Fix {
                id: id.clone(),
                line: lines.line(piece.start),
                code: found.code,
                old: on_disk.text()[piece.clone()].to_owned(),
                new: new.clone(),
            });
        }
        body.push_str(&on_disk.text()[at..range.end]);
        let body = body.trim_end_matches(['\r', '\n']).replace("\r\n", "\n");
        let alone = Catalog::of_message(&body);
        let [mended] = alone.entries() else { continue };
        if alone.is_broken() {
            continue;
        }
        if let Some(record) = ledger.units.get_mut(id) {
            record.target = Target::of(mended);
            record.dismissed.clear();
        }
        edits.push(Edit::Body { id: id.clone(), body });
        done.push(id.as_str());
        fixes.extend(made);
    }
    if edits.is_empty() {
        return Ok((fixes, Vec::new()));
    }
    let ledger = plan.ledger_after(ledger, &done);
    let texts = both(loaded, &plan.language, &edited(catalog, &edits)?, ledger);
    Ok((fixes, texts.to_vec()))
}
