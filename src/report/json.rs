//! The JSON contract, version 1: fields may be added, none is renamed or removed.

mod explain;

use std::collections::BTreeMap;

use serde::Serialize;

use self::explain::Explained;

use crate::diagnostic::Diagnostic;
use crate::diff::Tag;
use crate::model::{Language, State};
use crate::sentence::SentenceView;
use crate::status::Tally;
use crate::workflow::accept::{AcceptReport, Refusal};
use crate::workflow::check::CheckReport;
use crate::workflow::diff::DiffReport;
use crate::workflow::git_setup::GitReport;
use crate::workflow::init::InitReport;
use crate::workflow::link::LinkReport;
use crate::workflow::list::{ListReport, UnitRow};
use crate::workflow::prune::PruneReport;
use crate::workflow::render::RenderReport;
use crate::workflow::set::SetReport;
use crate::workflow::status::StatusReport;
use crate::workflow::sync::SyncReport;

const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Counts {
    articles: usize,
    units: usize,
    missing: usize,
    draft: usize,
    stale: usize,
    translated: usize,
    reviewed: usize,
    words: usize,
    words_left: usize,
    complete: f64,
    stale_by_class: BTreeMap<&'static str, usize>,
}

impl From<&Tally> for Counts {
    fn from(tally: &Tally) -> Self {
        Self {
            articles: tally.articles,
            units: tally.units(),
            missing: tally.count(State::Missing),
            draft: tally.count(State::Draft),
            stale: tally.count(State::Stale),
            translated: tally.count(State::Translated),
            reviewed: tally.count(State::Reviewed),
            words: tally.words,
            words_left: tally.words_left,
            complete: tally.complete(),
            stale_by_class: tally.stale_by_class().map(|(class, count)| (class.as_str(), count)).collect(),
        }
    }
}

#[derive(Serialize)]
struct Status<'a> {
    schema: u32,
    languages: BTreeMap<&'a str, Counts>,
    articles: Vec<StatusArticle<'a>>,
}

#[derive(Serialize)]
struct StatusArticle<'a> {
    article: &'a str,
    unsynced: bool,
    languages: BTreeMap<&'a str, Counts>,
}

/// A status as JSON.
pub fn status(report: &StatusReport) -> String {
    to_text(&Status {
        schema: SCHEMA,
        languages: by_name(&report.languages),
        articles: report
            .articles
            .iter()
            .map(|article| StatusArticle {
                article: &article.path,
                unsynced: article.unsynced,
                languages: by_name(&article.languages),
            })
            .collect(),
    })
}

fn by_name(languages: &[(Language, Tally)]) -> BTreeMap<&str, Counts> {
    languages.iter().map(|(language, tally)| (language.as_str(), Counts::from(tally))).collect()
}

#[derive(Serialize)]
struct List<'a> {
    schema: u32,
    units: Vec<ListUnit<'a>>,
}

#[derive(Serialize)]
struct ListUnit<'a> {
    article: &'a str,
    catalog: &'a str,
    id: &'a str,
    kind: &'static str,
    line: usize,
    language: &'a str,
    state: &'static str,
    source: &'a str,
    previous: Option<&'a str>,
    translation: Option<&'a str>,
    sentences: Option<Vec<Sentence<'a>>>,
    words: usize,
    classes: Vec<&'static str>,
    changed: Option<f64>,
    note: Option<&'a str>,
    review_note: Option<&'a str>,
    findings: Vec<Finding<'a>>,
}

impl<'a> From<&'a UnitRow> for ListUnit<'a> {
    fn from(row: &'a UnitRow) -> Self {
        Self {
            article: &row.article,
            catalog: &row.catalog,
            id: &row.id,
            kind: row.kind.as_str(),
            line: row.line,
            language: row.language.as_str(),
            state: row.state.as_str(),
            source: &row.source,
            previous: row.previous.as_deref(),
            translation: row.translation.as_deref(),
            sentences: sentences(&row.sentences),
            words: row.words,
            classes: row.classes.iter().map(|class| class.as_str()).collect(),
            changed: row.changed.map(rounded),
            note: row.note.as_deref(),
            review_note: row.review_note.as_deref(),
            findings: row.findings.iter().map(Finding::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct Sentence<'a> {
    change: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    translation: Option<&'a str>,
}

/// The sentences of a unit; null where there is nothing to tell apart.
fn sentences(rows: &[SentenceView]) -> Option<Vec<Sentence<'_>>> {
    let sentences = rows.iter().map(|row| Sentence {
        change: row.change.as_str(),
        old: row.old.as_deref(),
        new: row.new.as_deref(),
        translation: row.translation.as_deref(),
    });
    (!rows.is_empty()).then(|| sentences.collect())
}

/// A list of units as JSON.
pub fn list(report: &ListReport) -> String {
    to_text(&List { schema: SCHEMA, units: report.units.iter().map(ListUnit::from).collect() })
}

#[derive(Serialize)]
struct Sync<'a> {
    schema: u32,
    articles: Vec<SyncArticle<'a>>,
    written: &'a [String],
}

#[derive(Serialize)]
struct SyncArticle<'a> {
    article: &'a str,
    renamed_from: Option<&'a str>,
    unchanged: usize,
    moved: usize,
    edited: usize,
    split: usize,
    merged: usize,
    added: usize,
    removed: usize,
    from: BTreeMap<&'a str, usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    units: Vec<Explained<'a>>,
}

/// A sync as JSON.
pub fn sync(report: &SyncReport) -> String {
    let articles = report.articles.iter().map(|article| SyncArticle {
        article: &article.path,
        renamed_from: article.renamed_from.as_deref(),
        unchanged: article.counts.unchanged,
        moved: article.counts.moved,
        edited: article.counts.edited,
        split: article.counts.split,
        merged: article.counts.merged,
        added: article.counts.added,
        removed: article.counts.removed,
        from: article.from.iter().map(|(path, count)| (path.as_str(), *count)).collect(),
        units: article.explanations.iter().map(Explained::from).collect(),
    });
    to_text(&Sync { schema: SCHEMA, articles: articles.collect(), written: &report.written })
}

#[derive(Serialize)]
struct Diff<'a> {
    schema: u32,
    units: Vec<DiffUnit<'a>>,
}

#[derive(Serialize)]
struct DiffUnit<'a> {
    article: &'a str,
    id: &'a str,
    language: &'a str,
    line: usize,
    state: &'static str,
    class: Option<&'static str>,
    classes: Vec<&'static str>,
    changed: Option<f64>,
    old: Option<&'a str>,
    new: &'a str,
    translation: Option<&'a str>,
    tokens: Vec<DiffToken<'a>>,
    sentences: Option<Vec<Sentence<'a>>>,
}

#[derive(Serialize)]
struct DiffToken<'a> {
    tag: &'static str,
    text: &'a str,
}

/// Stale units as JSON.
pub fn diff(report: &DiffReport) -> String {
    let units = report.units.iter().map(|row| {
        let tokens = row.tokens.iter().map(|token| DiffToken {
            tag: match token.tag {
                Tag::Equal => "equal",
                Tag::Delete => "delete",
                Tag::Insert => "insert",
            },
            text: &token.text,
        });
        DiffUnit {
            article: &row.unit.article,
            id: &row.unit.id,
            language: row.unit.language.as_str(),
            line: row.unit.line,
            state: row.unit.state.as_str(),
            class: row.unit.classes.iter().max().map(|class| class.as_str()),
            classes: row.unit.classes.iter().map(|class| class.as_str()).collect(),
            changed: row.unit.changed.map(rounded),
            old: row.unit.previous.as_deref(),
            new: &row.unit.source,
            translation: row.unit.translation.as_deref(),
            tokens: tokens.collect(),
            sentences: sentences(&row.unit.sentences),
        }
    });
    to_text(&Diff { schema: SCHEMA, units: units.collect() })
}

#[derive(Serialize)]
struct Check<'a> {
    schema: u32,
    passed: bool,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    article: Option<&'a str>,
    id: Option<&'a str>,
    language: Option<&'a str>,
    message: &'a str,
    hint: Option<&'a str>,
    classes: Vec<&'static str>,
}

impl<'a> From<&'a Diagnostic> for Finding<'a> {
    fn from(finding: &'a Diagnostic) -> Self {
        Self {
            code: finding.code,
            severity: finding.severity.as_str(),
            path: &finding.path,
            line: finding.position.line,
            column: finding.position.column,
            article: finding.article.as_deref(),
            id: finding.id.as_deref(),
            language: finding.language.as_ref().map(|language| language.as_str()),
            message: &finding.message,
            hint: finding.hint.as_deref(),
            classes: finding.classes.iter().map(|class| class.as_str()).collect(),
        }
    }
}

/// A check as JSON.
pub fn check(report: &CheckReport) -> String {
    to_text(&Check {
        schema: SCHEMA,
        passed: report.passed(),
        findings: report.unjudged.iter().chain(&report.verdict.findings).map(Finding::from).collect(),
    })
}

#[derive(Serialize)]
struct Init<'a> {
    schema: u32,
    made: &'a [String],
    folder: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    git: Option<InitGit<'a>>,
}

#[derive(Serialize)]
struct InitGit<'a> {
    attributes: &'a [String],
    settings: Vec<InitSetting>,
}

#[derive(Serialize)]
struct InitSetting {
    key: &'static str,
    value: &'static str,
}

/// A new project, and what was set up in git, as JSON.
pub fn init(made: Option<&InitReport>, git: Option<&GitReport>) -> String {
    let setting = |&(key, value): &(&'static str, &'static str)| InitSetting { key, value };
    let git = git.map(|git| InitGit {
        attributes: &git.attributes,
        settings: git.settings.iter().map(setting).collect(),
    });
    to_text(&Init {
        schema: SCHEMA,
        made: made.map_or(&[], |report| &report.made),
        folder: made.map(|report| report.folder.as_str()),
        git,
    })
}

#[derive(Serialize)]
struct Set<'a> {
    schema: u32,
    article: &'a str,
    id: &'a str,
    catalog: &'a str,
    state: &'static str,
    fluent: bool,
}

/// A translation that was written, as JSON.
pub fn set(report: &SetReport) -> String {
    to_text(&Set {
        schema: SCHEMA,
        article: &report.article,
        id: &report.id,
        catalog: &report.catalog,
        state: report.state.as_str(),
        fluent: report.fluent,
    })
}

#[derive(Serialize)]
struct Accept<'a> {
    schema: u32,
    units: Vec<AcceptUnit<'a>>,
}

#[derive(Serialize)]
struct AcceptUnit<'a> {
    article: &'a str,
    id: &'a str,
    line: usize,
    language: &'a str,
    before: &'static str,
    after: Option<&'static str>,
    refused: Option<&'static str>,
}

/// Accepted or rejected units as JSON.
pub fn accept(report: &AcceptReport) -> String {
    let units = report.outcomes.iter().map(|outcome| AcceptUnit {
        article: &outcome.article,
        id: &outcome.id,
        line: outcome.line,
        language: outcome.language.as_str(),
        before: outcome.before.as_str(),
        after: outcome.result.as_ref().ok().map(|state| state.as_str()),
        refused: outcome.result.as_ref().err().map(|refusal| match refusal {
            Refusal::JustChanged(_) => "just-changed",
            Refusal::Missing => "missing",
            Refusal::Broken => "broken",
        }),
    });
    to_text(&Accept { schema: SCHEMA, units: units.collect() })
}

#[derive(Serialize)]
struct Render<'a> {
    schema: u32,
    rendered: Vec<RenderArticle<'a>>,
    left_out: Vec<RenderLeftOut<'a>>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct RenderArticle<'a> {
    article: &'a str,
    language: &'a str,
    path: &'a str,
    changed: bool,
    in_source: usize,
    outdated: usize,
}

#[derive(Serialize)]
struct RenderLeftOut<'a> {
    article: &'a str,
    language: &'a str,
    percent: usize,
}

/// Rendered articles as JSON.
pub fn render(report: &RenderReport) -> String {
    let rendered = report.rendered.iter().map(|article| RenderArticle {
        article: &article.article,
        language: article.language.as_str(),
        path: &article.path,
        changed: article.changed,
        in_source: article.in_source,
        outdated: article.outdated,
    });
    let left_out = report.left_out.iter().map(|(article, language, percent)| RenderLeftOut {
        article,
        language: language.as_str(),
        percent: *percent,
    });
    to_text(&Render {
        schema: SCHEMA,
        rendered: rendered.collect(),
        left_out: left_out.collect(),
        findings: report.findings.iter().map(Finding::from).collect(),
    })
}

#[derive(Serialize)]
struct Prune<'a> {
    schema: u32,
    ledgers: Vec<PruneLedger<'a>>,
}

#[derive(Serialize)]
struct PruneLedger<'a> {
    path: &'a str,
    obsolete: usize,
}

/// Dropped translations as JSON.
pub fn prune(report: &PruneReport) -> String {
    let ledgers = report.ledgers.iter().map(|(path, obsolete)| PruneLedger { path, obsolete: *obsolete });
    to_text(&Prune { schema: SCHEMA, ledgers: ledgers.collect() })
}

#[derive(Serialize)]
struct Linked<'a> {
    schema: u32,
    article: &'a str,
    before: &'a str,
    id: &'a str,
    line: usize,
    states: BTreeMap<&'a str, &'static str>,
}

/// A unit that was linked or unlinked as JSON.
pub fn link(report: &LinkReport) -> String {
    let states = report.states.iter().map(|(language, state)| (language.as_str(), state.as_str()));
    to_text(&Linked {
        schema: SCHEMA,
        article: &report.article,
        before: &report.before,
        id: &report.id,
        line: report.line,
        states: states.collect(),
    })
}

/// A share with three digits: more of them say nothing.
fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

fn to_text(value: &impl Serialize) -> String {
    // None of the shapes above has a map with keys that are no texts, so this does not fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
